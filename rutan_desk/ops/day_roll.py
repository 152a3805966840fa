"""The roll of voting day: as the lists make it at the freeze, and changed after it with a reason.

A line is never taken out: it is struck at most. Additions are numbered after the last.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace

from rutan_desk.domain.attendance import fold as attendance
from rutan_desk.domain.ballots import ballots_for, polling_place, station_ballots
from rutan_desk.domain.day import Day, DayState, RollLine
from rutan_desk.domain.election import Election
from rutan_desk.domain.errors import (
    AlreadyOnRoll,
    DayIsClosed,
    LineStruck,
    LineVoted,
    NotFrozen,
    ReasonMissing,
    RollLineUnknown,
    StationUnknown,
)
from rutan_desk.domain.list_line import ListLine
from rutan_desk.domain.lists import Category
from rutan_desk.domain.names import fold
from rutan_desk.domain.person import Person, Presence
from rutan_desk.domain.readiness import Readiness
from rutan_desk.domain.station import Station, StationKind
from rutan_desk.ops.elections import open_election
from rutan_desk.store import Database
from rutan_desk.store import day as rows
from rutan_desk.store.elections import active_election
from rutan_desk.store.journal import Desk, Touched, deed
from rutan_desk.store.lists import lines_of
from rutan_desk.store.people import get_person
from rutan_desk.store.stations import dapils_of, get_station, stations_of

_GONE = {
    Presence.RELEASED: DayState.RELEASED,
    Presence.TRANSFERRED: DayState.TRANSFERRED,
    Presence.DIED: DayState.DIED,
    Presence.ESCAPED: DayState.ESCAPED,
}


def roll_of(db: Database, election: Election, people: Iterable[Readiness]) -> list[RollLine]:
    """The roll as it would be frozen now, by station and list; writes nothing.

    The DPT is KPU's list with KPU's numbers, whether a line means somebody of ours or not;
    of a supporting station only who is ours. DPTb and DPK are who stands on them by
    ``ops.readiness``, numbered by name; a DPK line needs the right to vote.
    """
    by_id = {one.person.id: one for one in people}
    roll: list[RollLine] = []
    listed: set[int] = set()
    for station in stations_of(db, election.id):
        for line in lines_of(db, election.id, station.id):
            known = by_id.get(line.person_id or 0)
            if known is None and station.kind is StationKind.SUPPORTING:
                continue
            roll.append(_dpt_line(line, known))
            listed |= {known.person.id} if known else set()
    return [*roll, *_moved_in(election, by_id, listed)]


def _dpt_line(line: ListLine, known: Readiness | None) -> RollLine:
    person = known.person if known else None
    return RollLine(
        election_id=line.election_id,
        station_id=line.station_id,
        person_id=person.id if person else None,
        category=Category.DPT,
        number=line.number,
        name=line.name,
        sex=line.sex or (person.sex if person else None),
        disability=line.disability or (person.disability if person else None),
        ballots=known.ballots.codes if known and known.ballots else (),
        gone=_GONE.get(person.presence) if person else None,
    )


def _moved_in(
    election: Election, by_id: Mapping[int, Readiness], listed: set[int]
) -> list[RollLine]:
    """DPTb and DPK of every station, numbered per list by folded name."""
    lists: dict[tuple[int, str, Category], list[Readiness]] = defaultdict(list)
    for one in by_id.values():
        category, station = one.place.category, one.station
        wanted = category is Category.DPTB or (category is Category.DPK and one.voter)
        if wanted and station is not None and one.person.id not in listed:
            lists[station.id, station.number, category].append(one)
    roll: list[RollLine] = []
    for (station_id, _, category), some in sorted(lists.items(), key=_list_order):
        some.sort(key=lambda one: (fold(one.person.name), one.person.id))
        for number, one in enumerate(some, 1):
            line = _own_line(election, one.person, station_id, category, str(number))
            papers = one.ballots.codes if one.ballots else ()
            roll.append(replace(line, ballots=papers, gone=_GONE.get(one.person.presence)))
    return roll


def _list_order(
    found: tuple[tuple[int, str, Category], list[Readiness]],
) -> tuple[int, str, int, str]:
    (station_id, number, category), _ = found
    return len(number), number, station_id, category.value


def _own_line(
    election: Election, person: Person, station_id: int, category: Category, number: str
) -> RollLine:
    return RollLine(
        election_id=election.id,
        station_id=station_id,
        person_id=person.id,
        category=category,
        number=number,
        name=person.name,
        sex=person.sex,
        disability=person.disability,
    )


def add_to_roll(
    db: Database,
    desk: Desk,
    person_id: int,
    station_id: int,
    category: Category,
    reason: str,
) -> RollLine:
    """Put somebody on a list after the freeze: numbered after its last, printed as an addition.

    The papers are those of his address, all of the station's for the DPK. Raises
    ``NotFrozen``, ``DayIsClosed``, ``ReasonMissing``, ``AlreadyOnRoll``, ``PersonUnknown``
    or ``StationUnknown``.
    """
    election = open_election(db, active_election(db).id)
    refuse_closed_day(frozen_day(db, election))
    why = given_reason(reason)
    person, station = get_person(db, person_id), get_station(db, station_id)
    if station.election_id != election.id:
        raise StationUnknown(station.number)
    roll = rows.roll_lines(db, election.id)
    _refuse_listed(db, roll, person)
    same = [one for one in roll if (one.station_id, one.category) == (station_id, category)]
    number = max((int(one.number) for one in same if one.number.isdecimal()), default=0) + 1
    line = replace(
        _own_line(election, person, station_id, category, str(number)),
        ballots=_papers(db, election, person, station, category),
        gone=_GONE.get(person.presence),
        added_reason=why,
        changed_at=desk.clock(),
        changed_by=desk.officer,
    )
    details = {"name": person.name, "list": category.value, "number": station.number, "why": why}
    with deed(db, desk, "day-add", details) as act:
        [saved] = rows.save_roll_lines(act, [line])
    return saved


def _refuse_listed(db: Database, roll: Iterable[RollLine], person: Person) -> None:
    for one in roll:
        if one.person_id == person.id and one.active:
            at = get_station(db, one.station_id).number
            raise AlreadyOnRoll(person.name, one.category.value, one.number, at)


def _papers(
    db: Database, election: Election, person: Person, station: Station, category: Category
) -> tuple[str, ...]:
    place = polling_place(station.region, dapils_of(db, election.id), election)
    if category is Category.DPK:
        return station_ballots(place, election)
    return ballots_for(person.region, place, election).codes


def strike_from_roll(db: Database, desk: Desk, line_id: int, reason: str) -> Touched:
    """Strike a line after the freeze; it stays, counted apart.

    Raises ``RollLineUnknown``, ``LineStruck``, ``LineVoted`` for who has voted already,
    ``NotFrozen``, ``DayIsClosed`` or ``ReasonMissing``.
    """
    election = open_election(db, active_election(db).id)
    refuse_closed_day(frozen_day(db, election))
    why = given_reason(reason)
    roll = {one.id: one for one in rows.roll_lines(db, election.id)}
    line = roll.get(line_id)
    if line is None:
        raise RollLineUnknown(str(line_id))
    if not line.active:
        raise LineStruck(line.name, line.struck_reason)
    if line.person_id is not None:
        own = [one for one in rows.events_of(db, election.id) if one.person_id == line.person_id]
        if attendance(own).state is DayState.VOTED:
            raise LineVoted(line.name)
    struck = replace(line, struck_reason=why, changed_at=desk.clock(), changed_by=desk.officer)
    details = {"name": line.name, "list": line.category.value, "why": why}
    with deed(db, desk, "day-strike", details) as act:
        rows.save_roll_lines(act, [struck])
    return act.touched


def frozen_day(db: Database, election: Election) -> Day:
    """The day of an election; raises ``NotFrozen``."""
    day = rows.day_of(db, election.id)
    if day is None:
        raise NotFrozen
    return day


def refuse_closed_day(day: Day) -> None:
    """Raise ``DayIsClosed`` when the day has been closed."""
    if day.closed_at is not None:
        raise DayIsClosed(day.closed_at)


def given_reason(reason: str) -> str:
    """The reason as it is kept; raises ``ReasonMissing`` for an empty one."""
    why = " ".join(reason.split())
    if not why:
        raise ReasonMissing
    return why
