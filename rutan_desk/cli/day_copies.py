"""Several desks from a shell: a copy handed out, events written for the others, and taken in."""

from pathlib import Path

import click

from rutan_desk.cli.day_json import conflict_json
from rutan_desk.cli.day_sitting import AT_STATION, FILE, JSON, REASON, opened, tell_saved
from rutan_desk.cli.json_values import write_json
from rutan_desk.cli.sitting import Sitting
from rutan_desk.ops.day_copies import hand_out, merge_events, take_over, write_events
from rutan_desk.ops.day_desk import this_copy
from rutan_desk.words.catalog import tr
from rutan_desk.words.day import conflict_text


@click.command("hand-out")
@click.argument("folder", type=FILE)
@AT_STATION
@click.option("--name", default="", help="What the desk is called; the station otherwise.")
@JSON
@click.pass_obj
def hand_out_command(
    sitting: Sitting, folder: Path, station: str, name: str, as_json: bool
) -> None:
    """Make a copy of the registry in FOLDER for the laptop of a station."""
    with opened(sitting) as at_work:
        made = hand_out(at_work.registry, folder, at_work.at(station), name)
    if as_json:
        write_json(
            {
                "folder": str(made.folder),
                "desk": made.copy.desk,
                "name": made.copy.name,
                "station": station,
            }
        )
    else:
        click.echo(
            tr("Copy for TPS {station}: {folder}").format(station=station, folder=made.folder)
        )


@click.command("events")
@click.argument("target", type=FILE)
@JSON
@click.pass_obj
def events(sitting: Sitting, target: Path, as_json: bool) -> None:
    """Write all events this desk knows into a file in TARGET, for the other desks."""
    with sitting.registry() as registry:
        path = write_events(registry, target)
    if as_json:
        write_json({"file": str(path)})
    else:
        click.echo(tr("Saved: {path}").format(path=path))


@click.command("merge")
@click.argument("file", type=FILE)
@JSON
@click.pass_obj
def merge(sitting: Sitting, file: Path, as_json: bool) -> None:
    """Take in the events of another desk; any order, any number of times."""
    with opened(sitting) as at_work:
        merged = merge_events(at_work.registry, file)
        board = at_work.board
        board.read(at_work.registry.clock().date())
        numbers = {one.id: one.number for one in board.stations.values()}
        if as_json:
            write_json(
                {
                    "from": merged.from_desk,
                    "name": merged.name,
                    "new": merged.new,
                    "known": merged.known,
                    "left_out": merged.left_out,
                    "conflicts": [conflict_json(board, one) for one in merged.conflicts],
                }
            )
            return
        words = tr("{new} new notes from {name}, {known} known before.")
        name = merged.name or tr("the main desk")
        click.echo(words.format(new=merged.new, name=name, known=merged.known))
        for one in merged.conflicts:
            person = board.people.by_id[one.people[0]].name
            click.echo(conflict_text(one, person, numbers), err=True)


@click.command("take-over")
@REASON
@JSON
@click.pass_obj
def take_over_command(sitting: Sitting, reason: str, as_json: bool) -> None:
    """Make this copy the main desk, because the main PC is lost."""
    with sitting.registry() as registry:
        here = this_copy(registry.db)
        take_over(registry.db, registry.desk, reason)
    if here is None and not as_json:
        click.echo(tr("This is the main desk already."))
    else:
        tell_saved(as_json, {"taken_over": here is not None})


COMMANDS = (hand_out_command, events, merge, take_over_command)
