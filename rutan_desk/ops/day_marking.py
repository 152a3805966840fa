"""Marking on voting day: every mark one deed, on the disk before it is shown, never erased.

What is marked on one desk counts from 1 without gaps; the stamp orders it among all desks.
"""

from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import datetime, time

from rutan_desk.domain.check_in import may
from rutan_desk.domain.day import Act, Day, DayEvent, Means, Phase
from rutan_desk.domain.errors import (
    ActImpossible,
    DayEventUnknown,
    DayNotOpen,
    DayStationMissing,
    NotFrozen,
    NotWithdrawable,
    PaperHourAhead,
    PersonUnknown,
    QueueNotOver,
)
from rutan_desk.domain.person import Person
from rutan_desk.ops.day_board import Board
from rutan_desk.ops.day_finding import answer_for
from rutan_desk.ops.day_refusals import Refused, day_closed, refusal_of
from rutan_desk.ops.day_roll import given_reason
from rutan_desk.store import Database
from rutan_desk.store.day import add_events, save_day
from rutan_desk.store.journal import Deed, Desk, deed

MANY = (Act.CALLED, Act.OUT, Act.QUEUEING, Act.BACK)
"""What may be marked for a whole batch at once."""


def mark(
    db: Database,
    desk: Desk,
    board: Board,
    person_id: int,
    act: Act,
    station_id: int | None,
    *,
    reason: str = "",
    means: Means = Means.SCREEN,
    on_paper: time | None = None,
) -> DayEvent:
    """Write down one thing that happened to one person; on return it is on the disk.

    ``station_id`` ``None`` is the station of his line; ``on_paper`` is the hour that a tick on
    paper names (``Means.PAPER``), else the clock's counts. Raises ``PersonUnknown``,
    ``PaperHourAhead``, and the refusal of the first reason against it (``domain.check_in``).
    """
    board.read(desk.clock().date())
    event = _checked(board, desk, person_id, act, station_id, reason, means)
    if means is Means.PAPER and on_paper is not None:
        event = replace(event, at=_hour_on_paper(event.at, on_paper))
    return _write(db, desk, board, [event])[0]


def _hour_on_paper(now: datetime, hour: time) -> datetime:
    """That hour of today; raises ``PaperHourAhead`` when it has not come yet."""
    found = datetime.combine(now.date(), hour, now.tzinfo)
    if found > now:
        raise PaperHourAhead(hour)
    return found


def mark_many(
    db: Database,
    desk: Desk,
    board: Board,
    ids: Iterable[int],
    act: Act,
    station_id: int | None,
    *,
    reason: str = "",
    means: Means = Means.SCREEN,
) -> list[DayEvent]:
    """The same for a batch that is called, brought out, queueing or brought back: one deed.

    All or nobody: the first who cannot be marked refuses it.
    """
    board.read(desk.clock().date())
    wanted = list(dict.fromkeys(ids))
    if act not in MANY and wanted:
        person = _person(board, wanted[0])
        raise ActImpossible(person.name, act.value, board.attendance_of(person.id).state.value)
    events = [_checked(board, desk, one, act, station_id, reason, means) for one in wanted]
    return _write(db, desk, board, events)


def turn_away(
    db: Database,
    desk: Desk,
    board: Board,
    who: int | str,
    station_id: int,
    reason: str,
    *,
    means: Means = Means.SCREEN,
) -> DayEvent:
    """Record that somebody came who may not vote here: of the registry, or a stranger's name.

    Somebody without the right who votes can void the station (PSU). Raises ``ReasonMissing``
    (also for an empty name), ``PersonUnknown``, ``NotFrozen`` or ``DayIsClosed``.
    """
    board.read(desk.clock().date())
    why = given_reason(reason)
    _refuse_over(board)
    event = _event(board, desk, Act.TURNED_AWAY, station_id, why, means)
    if isinstance(who, int):
        event = replace(event, person_id=_person(board, who).id)
    else:
        event = replace(event, named=given_reason(who))
    return _write(db, desk, board, [event])[0]


def withdraw(
    db: Database,
    desk: Desk,
    board: Board,
    event_uuid: str,
    reason: str,
    second: str = "",
    *,
    means: Means = Means.SCREEN,
) -> DayEvent:
    """Take an event back, for a reason; both stay on record (T6).

    ``second`` is who witnessed it. Raises ``ReasonMissing``, ``DayEventUnknown``,
    ``NotWithdrawable``, ``NotFrozen`` or ``DayIsClosed``.
    """
    board.read(desk.clock().date())
    why = given_reason(reason)
    _refuse_over(board)
    target = board.event(event_uuid)
    if target is None:
        raise DayEventUnknown(event_uuid)
    if target.act is Act.WITHDRAWN or board.withdrawn(target):
        raise NotWithdrawable("withdrawal" if target.act is Act.WITHDRAWN else "withdrawn")
    event = replace(
        _event(board, desk, Act.WITHDRAWN, target.station_id, why, means),
        person_id=target.person_id,
        named=target.named,
        withdraws=target.uuid,
        second=" ".join(second.split()),
    )
    return _write(db, desk, board, [event])[0]


def close_queue(db: Database, desk: Desk, board: Board) -> Day:
    """Close the queue: from now on only who stands in it is served (13.00, FORMS §4).

    Raises ``QueueNotOver`` before the hour, or when it is closed already.
    """
    now = desk.clock()
    board.read(now.date())
    day, election = _refuse_over(board), board.election
    if day.phase is Phase.FROZEN:
        raise DayNotOpen
    early = not board.rehearsal and now.date() == election.day and now.time() < election.closes
    if day.queue_closed_at is not None or early:
        raise QueueNotOver(election.closes, day.queue_closed_at is not None)
    with deed(db, desk, "day-queue", {"at": now.isoformat(timespec="minutes")}) as act:
        closed = save_day(act, replace(day, queue_closed_at=now))
    board.read(now.date())
    return closed


def _checked(
    board: Board,
    desk: Desk,
    person_id: int,
    act: Act,
    station_id: int | None,
    reason: str,
    means: Means,
) -> DayEvent:
    """The event, unless something speaks against it."""
    person = _person(board, person_id)
    line, stands = board.line_for(person_id, station_id), board.attendance_of(person_id)
    now, paper = desk.clock(), means is Means.PAPER
    if act in (Act.WITHDRAWN, Act.TURNED_AWAY):
        raise ActImpossible(person.name, act.value, stands.state.value)
    if act is Act.VOTED:
        said = answer_for(board, person_id, station_id, now, paper=paper).verdict
    else:
        said = may(
            act,
            line,
            stands,
            station_id,
            board.day,
            board.election,
            now,
            rehearsal=board.rehearsal,
            paper=paper,
        )
    if not said.allowed:
        raise refusal_of(Refused(board, said, person, act, line, stands, station_id))
    where = station_id if station_id is not None else (line.station_id if line else None)
    event = _event(board, desk, act, where, " ".join(reason.split()), means)
    handed = line.ballots if line and act is Act.VOTED else ()
    return replace(event, person_id=person_id, ballots=handed)


def _event(
    board: Board, desk: Desk, act: Act, station_id: int | None, reason: str, means: Means
) -> DayEvent:
    """An event of this desk and moment; numbered when it is written."""
    if station_id is not None and station_id not in board.stations:
        raise DayStationMissing
    return DayEvent(
        election_id=board.election.id,
        desk=board.desk,
        number=0,
        stamp=0,
        person_id=None,
        act=act,
        station_id=station_id,
        at=desk.clock(),
        officer=desk.officer,
        reason=reason,
        means=means,
    )


def _write(db: Database, desk: Desk, board: Board, events: Sequence[DayEvent]) -> list[DayEvent]:
    """One deed for all of them; the board knows them before this returns."""
    if not events:
        return []
    numbered = [
        replace(one, number=board.last_number + place, stamp=board.last_stamp + place)
        for place, one in enumerate(events, 1)
    ]
    with _titled(db, desk, numbered[0].act, _details(board, numbered)) as act:
        written = add_events(act, numbered)
    board.read(desk.clock().date())
    return written


def _titled(
    db: Database, desk: Desk, act: Act, details: dict[str, str | int]
) -> AbstractContextManager[Deed]:
    if act is Act.TURNED_AWAY:
        return deed(db, desk, "day-turn-away", details)
    if act is Act.WITHDRAWN:
        return deed(db, desk, "day-withdraw", details)
    return deed(db, desk, "day-mark", details)


def _details(board: Board, events: Sequence[DayEvent]) -> dict[str, str | int]:
    """For the title: what, whom, where, and for a withdrawal what was taken back."""
    first = events[0]
    person = board.people.by_id.get(first.person_id or 0)
    station = board.stations.get(first.station_id or 0)
    target = board.event(first.withdraws or "")
    return {
        "act": (target or first).act.value,
        "name": (person.name if person else first.named) if len(events) == 1 else "",
        "count": len(events),
        "station": station.number if station else "",
        "why": first.reason,
    }


def _person(board: Board, person_id: int) -> Person:
    person = board.people.by_id.get(person_id)
    if person is None or person.merged_into is not None:
        raise PersonUnknown(person_id)
    return person


def _refuse_over(board: Board) -> Day:
    """The day; raises ``NotFrozen`` before there is one, ``DayIsClosed`` when it is over."""
    if board.day is None:
        raise NotFrozen
    if board.day.phase is Phase.CLOSED:
        raise day_closed(board.day)
    return board.day
