"""Voting day from a shell: the same deeds, refusals and numbers as on the screen."""

from pathlib import Path

import click

from rutan_desk.cli import day_copies, day_marks, day_roll
from rutan_desk.cli.day_json import blockers_json
from rutan_desk.cli.day_sitting import FILE, JSON, REASON, opened, tell_day
from rutan_desk.cli.json_values import write_json
from rutan_desk.cli.sitting import Sitting
from rutan_desk.domain.errors import DayUnbalanced
from rutan_desk.ops import day_freeze
from rutan_desk.ops.day_close import close_day, reopen_day
from rutan_desk.ops.day_evening import EveningGiven, Light, evening_check, worst
from rutan_desk.ops.day_marking import close_queue
from rutan_desk.ops.power import read_power
from rutan_desk.store.elections import active_election
from rutan_desk.words.catalog import tr
from rutan_desk.words.day import blocker_text, phase_name
from rutan_desk.words.day_evening import item_name, item_text, light_name, verdict_text


@click.group()
def day() -> None:
    """Voting day: check the evening before, freeze, open, mark, balance, close."""


@click.command("evening")
@click.option("--folder", type=FILE, help="The folder for the emergency roll.")
@JSON
@click.pass_obj
def evening(sitting: Sitting, folder: Path | None, as_json: bool) -> int:
    """Check whether everything is ready; 1 when something is not in order."""
    with sitting.registry() as registry:
        given = EveningGiven(folder=folder, power=read_power())
        items = evening_check(registry, given)
    verdict = worst(items)
    if as_json:
        rows = [
            {"key": one.key, "light": one.light.value, "fields": dict(one.fields)} for one in items
        ]
        write_json({"light": verdict.value, "items": rows})
    else:
        for one in items:
            click.echo(f"{item_name(one.key)}: {light_name(one.light)}. {item_text(one)}")
        click.echo(verdict_text(verdict))
    return 1 if verdict is Light.BAD else 0


@click.command("freeze")
@JSON
@click.pass_obj
def freeze(sitting: Sitting, as_json: bool) -> None:
    """Freeze the roll and lock the lists."""
    with opened(sitting) as at_work:
        registry = at_work.registry
        made = day_freeze.freeze(registry.db, registry.desk)
        at_work.board.read(registry.clock().date())
        tell_day(made, as_json, {"lines": len(at_work.board.lines)})


@click.command("unfreeze")
@REASON
@JSON
@click.pass_obj
def unfreeze(sitting: Sitting, reason: str, as_json: bool) -> None:
    """Take the freeze back, before anything has happened."""
    with sitting.registry() as registry:
        day_freeze.unfreeze(registry.db, registry.desk, reason)
    if as_json:
        write_json({"phase": None})
    else:
        click.echo(phase_name(None))


@click.command("open")
@JSON
@click.pass_obj
def open_command(sitting: Sitting, as_json: bool) -> None:
    """Open the day, so that people can be marked."""
    with sitting.registry() as registry:
        opened_day = day_freeze.open_day(registry.db, registry.desk)
        latest = active_election(registry.db).latest_start
    if opened_day.late:
        click.echo(tr("Opened after {time}.").format(time=f"{latest:%H.%M}"), err=True)
    tell_day(opened_day.day, as_json, {"late": opened_day.late})


@click.command("queue")
@JSON
@click.pass_obj
def queue(sitting: Sitting, as_json: bool) -> None:
    """Close the queue: from now on only who stands in it is served."""
    with opened(sitting) as at_work:
        registry = at_work.registry
        tell_day(close_queue(registry.db, registry.desk, at_work.board), as_json, {})


@click.command("close")
@JSON
@click.pass_obj
def close(sitting: Sitting, as_json: bool) -> None:
    """Close the day; what stands in the way is listed."""
    with opened(sitting) as at_work:
        registry, board = at_work.registry, at_work.board
        try:
            closed = close_day(registry.db, registry.desk, board)
        except DayUnbalanced as refusal:
            if as_json:
                write_json({"closed": False, "blockers": blockers_json(board, refusal.blockers)})
            else:
                numbers = {one.id: one.number for one in board.stations.values()}
                for blocker in refusal.blockers:
                    click.echo(blocker_text(blocker, numbers))
            raise
    tell_day(closed, as_json, {"closed": True})


@click.command("reopen")
@REASON
@JSON
@click.pass_obj
def reopen(sitting: Sitting, reason: str, as_json: bool) -> None:
    """Open a closed day again."""
    with sitting.registry() as registry:
        tell_day(reopen_day(registry.db, registry.desk, reason), as_json, {})


for command in (
    evening,
    freeze,
    unfreeze,
    open_command,
    *day_marks.COMMANDS,
    queue,
    *day_roll.COMMANDS,
    *day_copies.COMMANDS,
    close,
    reopen,
):
    day.add_command(command)

COMMANDS = (day,)
