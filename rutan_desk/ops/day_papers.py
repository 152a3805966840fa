"""Papers of the roll: a notice for each person on it, and the emergency roll when asked for.

A notice goes to the person himself by way of the block's guards: name, block, station and
number on the list, and a code that says nothing to anybody else (T10; never a NIK).
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, time

from rutan_desk.domain.day import RollLine
from rutan_desk.domain.disclosure import Receiver
from rutan_desk.domain.election import Election
from rutan_desk.domain.errors import ElectionNotActive
from rutan_desk.domain.lists import Category
from rutan_desk.domain.names import fold
from rutan_desk.domain.notice_token import token
from rutan_desk.domain.person import Person
from rutan_desk.domain.station import Station
from rutan_desk.domain.suggested_hours import suggested_hours
from rutan_desk.ops.day_board import Board
from rutan_desk.ops.day_roll import frozen_day
from rutan_desk.ops.emergency_roll import EmergencyPaperWords, emergency_value, snapshot
from rutan_desk.ops.printing import Printed
from rutan_desk.reports.emergency_roll import emergency_list_id, emergency_pdf
from rutan_desk.reports.imprint import Imprint, PageWords
from rutan_desk.reports.notices import (
    Notice,
    NoticeSheet,
    NoticeWords,
    notices_list_id,
    notices_pdf,
)
from rutan_desk.reports.pages import page_count
from rutan_desk.store import Database
from rutan_desk.store.day import roll_lines
from rutan_desk.store.journal import Desk, last_seal
from rutan_desk.store.people import people_by_id
from rutan_desk.store.prints import next_copy, times_printed
from rutan_desk.store.settings import read_settings
from rutan_desk.store.stations import stations_of

NOTICES, EMERGENCY = "notices", "emergency-roll"
"""The names of the papers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticePaperWords:
    """Everything a notice says that is not data (see ``words.day_papers``)."""

    page: PageWords
    notice: NoticeWords
    day: Callable[[date], str]
    hours: Callable[[time, time], str]
    category: Callable[[Category], str]
    documents: str
    printed_at: str
    receiver: str
    purpose: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticesAsked:
    """Which notices: of a station, list, block, of these people (by uuid); ``None``: of all."""

    election: Election
    station: Station | None = None
    category: Category | None = None
    block: str | None = None
    people: frozenset[str] | None = None
    per_sheet: int = 8
    size: str = "A4"


def notices(db: Database, desk: Desk, words: NoticePaperWords, asked: NoticesAsked) -> Printed:
    """The notices of everybody on the roll who is here, block by block and then by name.

    Whose notice has been printed since the freeze gets one marked as a reprint. Changes
    nothing; ``record_print`` notes it. Raises ``NotFrozen``.
    """
    election, day = asked.election, frozen_day(db, asked.election)
    lines = roll_lines(db, election.id)
    stations = {one.id: one for one in stations_of(db, election.id)}
    people = people_by_id(db, [one.person_id for one in lines if one.person_id is not None])
    wanted = _wanted(lines, people, asked)
    before = times_printed(db, NOTICES, day.frozen_seal)
    hours = _hours(lines, stations, election)
    sheet = NoticeSheet(
        words=words.notice,
        imprint=_imprint(db, desk, words, election),
        election=election.name,
        day=election.day,
        day_text=words.day(election.day),
        documents=words.documents,
        notices=tuple(
            Notice(
                name=person.name,
                block=" / ".join(filter(None, (person.block, person.cell))),
                station=f"TPS {stations[line.station_id].number}",
                place=stations[line.station_id].place,
                number=f"{words.category(line.category)} {line.number}",
                hour=words.hours(*hours[line.id]),
                code=token(day.secret, person.uuid),
                reprint=before[person.id],
            )
            for line, person in wanted
        ),
        per_sheet=asked.per_sheet,
        size=asked.size,
    )
    return _printed(db, sheet, tuple(person.id for _, person in wanted))


def _printed(db: Database, sheet: NoticeSheet, people: tuple[int, ...]) -> Printed:
    """The notices drawn as the next copy of themselves."""
    found = notices_list_id(sheet)
    copy = next_copy(db, NOTICES, found)
    sheet = replace(sheet, imprint=replace(sheet.imprint, copy=copy))
    pdf = notices_pdf(sheet)
    return Printed(
        NOTICES,
        pdf,
        found,
        len(people),
        page_count(pdf),
        Receiver.GUARDS,
        sheet.size,
        people,
        seal=sheet.imprint.seal,
        purpose=sheet.imprint.purpose,
        copy=copy,
    )


def _imprint(db: Database, desk: Desk, words: NoticePaperWords, election: Election) -> Imprint:
    settings = read_settings(db)
    return Imprint(
        words=words.page,
        prison=settings.prison,
        seal=last_seal(db),
        printed_at=words.printed_at,
        printed_by=desk.officer,
        regulation="; ".join(election.regulations),
        receiver=words.receiver,
        purpose=words.purpose,
        demo=settings.demo,
    )


def _wanted(
    lines: Iterable[RollLine], people: Mapping[int, Person], asked: NoticesAsked
) -> list[tuple[RollLine, Person]]:
    """The lines in force of people who are here, as asked, in the order they are handed out."""
    found = [
        (line, people[line.person_id])
        for line in lines
        if line.person_id is not None and line.active and line.gone is None
    ]
    kept = [
        (line, person)
        for line, person in found
        if (asked.station is None or line.station_id == asked.station.id)
        and (asked.block is None or person.block == asked.block)
        and (asked.category is None or line.category is asked.category)
        and (asked.people is None or person.uuid in asked.people)
    ]
    return sorted(
        kept,
        key=lambda pair: (not pair[1].block, pair[1].block or "", fold(pair[1].name), pair[0].id),
    )


def _hours(
    lines: Iterable[RollLine], stations: Mapping[int, Station], election: Election
) -> dict[int, tuple[time, time]]:
    """When the person of each line had best come, by the id of the line.

    The DPT of a supporting station is not here as a whole: KPU's figure of it counts.
    """
    by_number: dict[int, list[RollLine]] = {}
    found = {}
    for line in lines:
        if line.category is Category.DPT:
            by_number.setdefault(line.station_id, []).append(line)
        else:
            found[line.id] = suggested_hours(line.category, 0, 0, election)
    for station_id, some in by_number.items():
        places = [_number(line.number, place) for place, line in enumerate(some, 1)]
        count = max(*places, stations[station_id].listed or 0, 1)
        for line, place in zip(some, places, strict=True):
            found[line.id] = suggested_hours(line.category, place - 1, count, election)
    return found


def _number(text: str, place: int) -> int:
    """The number on the list; where KPU wrote none, the place."""
    return int(text) if text.isascii() and text.isdigit() and int(text) > 0 else place


def emergency_roll(
    db: Database,
    desk: Desk,
    words: EmergencyPaperWords,
    election: Election,
    size: str = "A4",
) -> Printed:
    """The emergency roll as it is now, drawn at once; raises ``NotFrozen``, ``ElectionNotActive``.

    The day is always of the active election.
    """
    board = Board(db)
    board.read(desk.clock().date())
    if board.election.id != election.id:
        raise ElectionNotActive(election.name)
    roll = emergency_value(snapshot(db, desk, board), words, size)
    found = emergency_list_id(roll)
    copy = next_copy(db, EMERGENCY, found)
    roll = replace(roll, imprint=replace(roll.imprint, copy=copy))
    pdf = emergency_pdf(roll)
    return Printed(
        EMERGENCY,
        pdf,
        found,
        len(roll.lines),
        page_count(pdf),
        Receiver.INTERNAL,
        size,
        seal=roll.imprint.seal,
        purpose=roll.imprint.purpose,
        copy=copy,
    )
