"""Marks of voting day from a shell: what happened to whom, taken back, and where it stands."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

import click

from rutan_desk.cli.day_json import event_json, status_json
from rutan_desk.cli.day_sitting import JSON, REASON, STATION, OpenDay, opened, person_id_of
from rutan_desk.cli.day_words import act_of
from rutan_desk.cli.json_values import write_json
from rutan_desk.cli.sitting import Sitting
from rutan_desk.domain.day import Act, DayEvent, Means
from rutan_desk.domain.errors import DayEventUnknown, NobodyFits, NothingToUndo
from rutan_desk.domain.nik import mask_in_text
from rutan_desk.ops.day_board import Board
from rutan_desk.ops.day_finding import answer_for
from rutan_desk.ops.day_marking import mark, turn_away, withdraw
from rutan_desk.words.catalog import tr
from rutan_desk.words.day import phase_name, state_name
from rutan_desk.words.day_check_in import reasons


@click.command("mark")
@click.argument("person")
@click.argument("state")
@STATION
@REASON
@JSON
@click.pass_obj
def mark_person(
    sitting: Sitting, person: str, state: str, station: str | None, reason: str, as_json: bool
) -> None:
    """Note what happened to somebody: called, out, queueing, voted, or why absent.

    PERSON is a whole name, NIK, register number, scanned notice, uuid, id:NUMBER, or with
    --station a number of its list (12, "dptb 3").
    """
    act = act_of(state)
    with opened(sitting) as at_work:
        place = at_work.station(station)
        event = _marked(at_work, person, act, place, reason)
        if as_json:
            write_json({"event": event_json(at_work.board, event)})
        else:
            click.echo(at_work.told(event))


def _marked(at_work: OpenDay, text: str, act: Act, station_id: int | None, reason: str) -> DayEvent:
    db, desk, board = at_work.registry.db, at_work.registry.desk, at_work.board
    if act is Act.TURNED_AWAY:
        if station_id is None:
            raise click.UsageError(tr("Say at which station with --station."))
        who = _known_or_named(at_work, text, station_id)
        return turn_away(db, desk, board, who, station_id, reason, means=Means.SHELL)
    person_id = person_id_of(at_work, text, station_id)
    if act is Act.VOTED:
        _warn(board, person_id, station_id, desk.clock())
    return mark(db, desk, board, person_id, act, station_id, reason=reason, means=Means.SHELL)


def _known_or_named(at_work: OpenDay, text: str, station_id: int) -> int | str:
    try:
        return person_id_of(at_work, text, station_id)
    except NobodyFits:
        return mask_in_text(text)


def _warn(board: Board, person_id: int, station_id: int | None, moment: datetime) -> None:
    """Say on stderr what is to be minded about somebody who may vote."""
    answer = answer_for(board, person_id, station_id, moment)
    if answer.verdict.allowed:
        for one in reasons(answer, board.election):
            click.echo(one, err=True)


@click.command("undo")
@click.argument("event", required=False)
@click.option("--reason", required=True, help="Why it was wrong.")
@click.option("--second", default="", help="Who witnesses it.")
@JSON
@click.pass_obj
def undo(sitting: Sitting, event: str | None, reason: str, second: str, as_json: bool) -> None:
    """Take a note back; without EVENT (uuid, or number at this desk) the last of this desk."""
    with opened(sitting) as at_work:
        registry, board = at_work.registry, at_work.board
        target = _event_meant(board, event)
        taken = withdraw(
            registry.db, registry.desk, board, target.uuid, reason, second, means=Means.SHELL
        )
        if as_json:
            withdrawn = event_json(board, target)
            write_json({"event": event_json(board, taken), "withdrawn": withdrawn})
        else:
            click.echo(tr("Withdrawn: {event}").format(event=at_work.told(target)))


def _event_meant(board: Board, text: str | None) -> DayEvent:
    if text is None:
        last = board.own_last()
        if last is None:
            raise NothingToUndo
        return last
    own = {str(one.number): one for one in board.events if one.desk == board.desk}
    found = board.event(text.strip().casefold()) or own.get(text.strip())
    if found is None:
        raise DayEventUnknown(text)
    return found


@click.command("status")
@click.option("--people", is_flag=True, help="Also every line of the roll.")
@JSON
@click.pass_obj
def status(sitting: Sitting, people: bool, as_json: bool) -> None:
    """Where the day stands: counts by station and list, papers, conflicts, what is open."""
    with opened(sitting) as at_work:
        board, moment = at_work.board, at_work.registry.clock()
        found = status_json(at_work.registry.db, board, moment, people=people)
        if as_json:
            write_json(found)
        else:
            click.echo("\n".join(_status_lines(board, found)))


def _status_lines(board: Board, found: dict[str, Any]) -> Iterator[str]:
    yield f"{found['election']}, {board.election.day:%d-%m-%Y}: " + phase_name(
        board.day.phase if board.day else None
    )
    words = tr(
        "TPS {number}: {listed} listed, {voted} voted, {queueing} queueing, {out} out of the"
        " block, {absence} absent, {unaccounted} not accounted for"
    )
    for one in found["stations"]:
        yield words.format(absence=sum(one["absent"].values()), **one)
    for line in found.get("people", ()):
        stands = board.attendance_of(line["person"] or 0).state
        said = state_name(stands) if line["person"] else tr("not ours")
        yield f"{line['station']} {line['list']} {line['number']}: {line['name']}: {said}"
    if found["conflicts"]:
        yield tr("{count} conflicts").format(count=len(found["conflicts"]))
    if found["turned_away"]:
        yield tr("{count} turned away").format(count=found["turned_away"])


COMMANDS = (mark_person, undo, status)
