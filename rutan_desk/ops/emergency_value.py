"""What the emergency roll says: taken from the board in a moment, worded without it.

``snapshot`` runs on the thread that owns the registry; ``emergency_value`` in any.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from rutan_desk.domain.attendance import Attendance
from rutan_desk.domain.day import Day, DayEvent, DayState, RollLine
from rutan_desk.domain.election import Election
from rutan_desk.domain.errors import NotFrozen
from rutan_desk.domain.list_id import grouped
from rutan_desk.domain.lists import Category
from rutan_desk.domain.names import fold
from rutan_desk.domain.person import Person
from rutan_desk.domain.settings import Settings
from rutan_desk.domain.station import Station
from rutan_desk.ops.day_board import Board, Place
from rutan_desk.reports.emergency_roll import (
    DeskStand,
    EmergencyLine,
    EmergencyRoll,
    EmergencyWords,
)
from rutan_desk.reports.imprint import Imprint, PageWords
from rutan_desk.store import Database
from rutan_desk.store.day import copies_of
from rutan_desk.store.journal import Desk, last_deed_id, last_seal
from rutan_desk.store.settings import read_settings

NAME = "daftar-darurat-"
"""How the files begin; the desk follows, the newest deed and the hour."""
_ON_THE_WAY = (DayState.QUEUEING, DayState.OUT, DayState.CALLED)


@dataclass(frozen=True, slots=True, kw_only=True)
class EmergencyPaperWords:
    """Everything the emergency roll says that is not data (see ``words.day_papers``).

    ``stand`` holds ``{number}`` and ``{at}``, ``this_desk`` ``{desk}``, ``since`` ``{state}``
    and ``{at}``, ``back`` ``{state}`` and ``{at}``.
    """

    page: PageWords
    roll: EmergencyWords
    states: Mapping[DayState, str]
    categories: Mapping[Category, str]
    day: str
    printed_at: str
    receiver: str
    purpose: str = ""
    stand: str
    this_desk: str
    since: str
    back: str
    still_out: str
    not_ours: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EmergencySnapshot:
    """The day at one moment, safe to read in any thread.

    ``last`` are the newest events by desk, this one's first; ``desks`` are the names of
    copies by their id. ``name`` is what the file on the stick is to be called.
    """

    election: Election
    day: Day
    settings: Settings
    seal: str
    officer: str
    at: datetime
    desk: str
    name: str
    lines: tuple[RollLine, ...]
    stations: Mapping[int, Station]
    people: Mapping[int, Person]
    attendance: Mapping[int, Attendance]
    counts: Counter[Place]
    not_ours: Counter[tuple[int, Category]]
    last: tuple[DayEvent, ...]
    desks: Mapping[str, str]


def snapshot(db: Database, desk: Desk, board: Board) -> EmergencySnapshot:
    """What the roll needs, copied from a board that has been read; raises ``NotFrozen``."""
    if board.day is None:
        raise NotFrozen
    newest: dict[str, DayEvent] = {}
    for event in board.events:
        known = newest.get(event.desk)
        if known is None or event.number > known.number:
            newest[event.desk] = event
    now, election = desk.clock(), board.election
    return EmergencySnapshot(
        election=election,
        day=board.day,
        settings=read_settings(db),
        seal=last_seal(db),
        officer=desk.officer,
        at=now,
        desk=board.desk,
        name=f"{NAME}{board.desk}-{last_deed_id(db):06}-{now:%H.%M}.pdf",
        lines=tuple(board.lines.values()),
        stations=dict(board.stations),
        people=dict(board.people.by_id),
        attendance=dict(board.attendance),
        counts=board.counts.copy(),
        not_ours=board.not_ours.copy(),
        last=tuple(sorted(newest.values(), key=lambda one: (one.desk != board.desk, one.desk))),
        desks={one.desk: one.name for one in copies_of(db, election.id)},
    )


def emergency_value(
    taken: EmergencySnapshot, words: EmergencyPaperWords, size: str = "A4"
) -> EmergencyRoll:
    """The roll worded, ready to be drawn; asks nothing but the snapshot."""
    own = taken.last[0] if taken.last and taken.last[0].desk == taken.desk else None
    rows = _counts(taken, words)
    sums = (sum(int(row[at]) for row in rows) for at in range(2, 2 + len(words.roll.counts)))
    return EmergencyRoll(
        words=words.roll,
        imprint=_imprint(taken, words),
        election=taken.election.name,
        day=taken.election.day,
        day_text=words.day,
        stand=words.stand.format(number=own.number, at=_clock(own.at))
        if own
        else words.roll.no_events,
        desks=tuple(_desk(one, taken, words) for one in taken.last),
        counts=tuple(rows),
        totals=(words.roll.total, "", *map(str, sums)),
        lines=tuple(_line(one, taken, words) for one in taken.lines),
        order=_by_block(taken),
        size=size,
    )


def _imprint(taken: EmergencySnapshot, words: EmergencyPaperWords) -> Imprint:
    settings = taken.settings
    return Imprint(
        words=words.page,
        prison=settings.prison,
        letterhead=settings.letterhead,
        logo=settings.logo_png,
        seal=taken.seal,
        printed_at=words.printed_at,
        printed_by=taken.officer,
        regulation="; ".join(taken.election.regulations),
        receiver=words.receiver,
        purpose=words.purpose,
        demo=settings.demo,
    )


def _clock(at: datetime) -> str:
    return f"{at:%H.%M}"


def _desk(event: DayEvent, taken: EmergencySnapshot, words: EmergencyPaperWords) -> DeskStand:
    name = taken.desks.get(event.desk) or grouped(event.desk)
    if event.desk == taken.desk:
        name = words.this_desk.format(desk=name)
    return DeskStand(desk=name, number=event.number, at=_clock(event.at))


def _line(line: RollLine, taken: EmergencySnapshot, words: EmergencyPaperWords) -> EmergencyLine:
    person = taken.people.get(line.person_id or 0)
    stands = taken.attendance.get(line.person_id or 0)
    voted = stands.voted[0] if stands is not None and stands.voted else None
    if line.struck_reason:
        note = words.roll.struck.format(reason=line.struck_reason)
    else:
        note = words.roll.added.format(reason=line.added_reason) if line.added_reason else ""
    return EmergencyLine(
        station=f"TPS {taken.stations[line.station_id].number}",
        category=words.categories[line.category],
        number=line.number,
        name=line.name,
        sex=line.sex,
        block=(person.block if person else None) or "",
        disability=line.disability is not None,
        voted_at=_clock(voted.at) if voted else "",
        state=_state(stands, words) if stands is not None else words.not_ours,
        note=note,
        struck=not line.active,
    )


def _state(stands: Attendance, words: EmergencyPaperWords) -> str:
    """Where somebody stands, but for the vote itself, which has a column of its own."""
    if stands.voted:
        return words.still_out if stands.out is not None else ""
    if stands.state is DayState.NOT_CALLED:
        return ""
    state = words.states[stands.state]
    if stands.back is not None:
        return words.back.format(state=state, at=_clock(stands.back.at))
    if stands.since is None:
        return state
    return words.since.format(state=state, at=_clock(stands.since.at))


def _by_block(taken: EmergencySnapshot) -> tuple[int, ...]:
    """The places of who may be fetched: block by block, then by name; who has none last."""
    found = []
    for place, line in enumerate(taken.lines):
        stands = taken.attendance.get(line.person_id or 0)
        if line.active and stands is not None and not stands.state.gone:
            person = taken.people.get(line.person_id or 0)
            block = (person.block if person else None) or ""
            found.append((not block, block, fold(line.name), place))
    return tuple(place for *_, place in sorted(found))


def _counts(taken: EmergencySnapshot, words: EmergencyPaperWords) -> list[tuple[str, ...]]:
    """By station and list: listed, voted, queueing, out, called, absent, not called, not ours."""
    places = {(line.station_id, line.category): None for line in taken.lines if line.active}
    rows = []
    for station_id, category in places:
        by_state = {state: taken.counts[station_id, category, state] for state in DayState}
        strangers = taken.not_ours[station_id, category]
        figures = (
            sum(by_state.values()) + strangers,
            by_state[DayState.VOTED],
            *(by_state[state] for state in _ON_THE_WAY),
            sum(count for state, count in by_state.items() if state.absent),
            by_state[DayState.NOT_CALLED],
            strangers,
        )
        station = f"TPS {taken.stations[station_id].number}"
        rows.append((station, words.categories[category], *map(str, figures)))
    return rows
