"""Voting day frozen the evening before, and opened.

While it is frozen the lists of the election are locked (``ops.elections.refuse_locked``);
movements and people's own data are not. The roll changes with a reason (``ops.day_roll``).
"""

import secrets
from dataclasses import dataclass, replace

from rutan_desk.domain.check_in import CheckReason, Verdict, VerdictKind, opening
from rutan_desk.domain.day import Day, Phase
from rutan_desk.domain.election import Election
from rutan_desk.domain.errors import (
    AlreadyFrozen,
    DayBegun,
    DayIsOpen,
    NotTheDay,
    RollEmpty,
    TooEarly,
)
from rutan_desk.domain.officer import Role
from rutan_desk.ops.day_roll import frozen_day, given_reason, refuse_closed_day, roll_of
from rutan_desk.ops.elections import open_election
from rutan_desk.ops.readiness import everybody
from rutan_desk.store import Database
from rutan_desk.store import day as rows
from rutan_desk.store.elections import active_election
from rutan_desk.store.journal import Desk, Touched, deed, last_seal
from rutan_desk.store.settings import read_settings


@dataclass(frozen=True, slots=True)
class Opened:
    """The day as opened; ``late``: after the last moment to begin, which is only said."""

    day: Day
    late: bool


def is_rehearsal(db: Database) -> bool:
    """Whether the day may be played through on any date: a registry of invented people."""
    return read_settings(db).demo


def freeze(db: Database, desk: Desk) -> Day:
    """Freeze the roll of the active election and lock its lists; a head's deed.

    Raises ``ElectionClosed``, ``AlreadyFrozen``, or ``RollEmpty`` when nobody is on a list.
    """
    election = open_election(db, active_election(db).id)
    before = rows.day_of(db, election.id)
    if before is not None:
        raise AlreadyFrozen(before.frozen_at)
    now = desk.clock()
    roll = roll_of(db, election, everybody(db, now.date(), election))
    if not roll:
        raise RollEmpty(election.name)
    day = Day(
        election_id=election.id,
        secret=secrets.token_hex(32),
        frozen_at=now,
        frozen_by=desk.officer,
        frozen_seal=last_seal(db),
    )
    details = {"election": election.name, "count": len(roll)}
    with deed(db, desk, "day-freeze", details, needs=Role.HEAD) as act:
        if not rows.desk_id(db):
            rows.save_desk_id(act, rows.new_desk_id())
        day = rows.save_day(act, day)
        rows.save_roll_lines(act, roll)
    return day


def unfreeze(db: Database, desk: Desk, reason: str) -> Touched:
    """Take the freeze back, while nothing has happened and no desk copy is out; a head's deed.

    Raises ``NotFrozen``, ``ReasonMissing`` or ``DayBegun``.
    """
    election = open_election(db, active_election(db).id)
    day = frozen_day(db, election)
    details = {"election": election.name, "why": given_reason(reason)}
    events, copies = len(rows.events_of(db, election.id)), len(rows.copies_of(db, election.id))
    if events or copies:
        raise DayBegun(events + copies)
    with deed(db, desk, "day-unfreeze", details, needs=Role.HEAD) as act:
        rows.remove_day(act, day)
    return act.touched


def open_day(db: Database, desk: Desk) -> Opened:
    """Open the frozen day, so that people can be marked.

    Not on another date and not before ``election.opens`` (PKPU 25/2023), unless it is a
    rehearsal; after ``latest_start`` is only said, and after the hours too: what was kept on
    paper must still come in. Raises ``NotFrozen``, ``DayIsOpen``,
    ``DayIsClosed``, ``NotTheDay`` or ``TooEarly``.
    """
    election = open_election(db, active_election(db).id)
    day, now = frozen_day(db, election), desk.clock()
    if day.phase is Phase.OPEN:
        raise DayIsOpen(day.opened_at or now)
    refuse_closed_day(day)
    answer = opening(day, election, now, rehearsal=is_rehearsal(db))
    _refuse_early(election, answer)
    with deed(db, desk, "day-open", {"election": election.name}) as act:
        opened = rows.save_day(act, replace(day, phase=Phase.OPEN, opened_at=now))
    late = {CheckReason.LATE_START, CheckReason.CLOSED_HOURS} & set(answer.reasons)
    return Opened(opened, bool(late))


def _refuse_early(election: Election, answer: Verdict) -> None:
    if answer.kind is not VerdictKind.NO:
        return
    if CheckReason.NOT_THE_DAY in answer.reasons:
        raise NotTheDay(election.day.isoformat())
    if CheckReason.BEFORE_OPENING in answer.reasons:
        raise TooEarly(election.opens)
