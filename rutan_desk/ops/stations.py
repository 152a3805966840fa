"""Stations and dapils of an election, and who votes at which station."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from rutan_desk.domain.allocation import Allocation, Seat, allocate
from rutan_desk.domain.contest import Dapil
from rutan_desk.domain.election import Election
from rutan_desk.domain.enrolment import Enrolment
from rutan_desk.domain.errors import (
    CeilingBelowAllocated,
    DapilFileInvalid,
    DapilInvalid,
    ElectionFrozen,
    RegionUnknown,
    StationInUse,
    StationInvalid,
    StationTaken,
    StationUnknown,
)
from rutan_desk.domain.officer import Role
from rutan_desk.domain.readiness import Readiness, State
from rutan_desk.domain.region import DISTRICT, level
from rutan_desk.domain.station import Station, StationKind
from rutan_desk.exchange.dapil_file import holding, read_dapils
from rutan_desk.ops.elections import open_election, open_lists, refuse_locked
from rutan_desk.ops.enrolments import enrolled, who
from rutan_desk.ops.readiness import everybody
from rutan_desk.store import Database
from rutan_desk.store import stations as rows
from rutan_desk.store.journal import Desk, Touched, deed
from rutan_desk.store.lists import enrolments_of, save_enrolments
from rutan_desk.store.profiles import load_preset
from rutan_desk.store.regions import region_name
from rutan_desk.store.stations import get_station, people_at, station_in_use, stations_of


def save_station(db: Database, desk: Desk, station: Station) -> Touched:
    """Add a station (``id`` 0) or change one.

    Of a repeat vote, and from the freeze on, only place, ceiling, KPPS and KPU's figure may
    change. Raises ``ElectionClosed``, ``ElectionFrozen``, ``ListsLocked``, ``StationUnknown``,
    ``StationInvalid``, ``StationTaken``, ``RegionUnknown``, or ``CeilingBelowAllocated`` for
    a new ceiling.
    """
    election = open_election(db, station.election_id)
    before = _known(db, station) if station.id else None
    station = _tidy(station)
    if before is None or _identity(before) != _identity(station):
        refuse_locked(db, election)
        if election.psu:
            raise ElectionFrozen(election.name)
    _refuse_invalid(db, station)
    lowered = before is None or before.ceiling != station.ceiling
    if before is not None and lowered and station.ceiling is not None:
        here = people_at(db, station.id)
        if station.ceiling < here:
            raise CeilingBelowAllocated(station.number, station.ceiling, here)
    if before == station:
        return frozenset()
    with deed(db, desk, "save-station", {"number": station.number}) as act:
        rows.save_station(act, station)
    return act.touched


def remove_station(db: Database, desk: Desk, station_id: int) -> Touched:
    """Take out a station that was never used; undo brings it back.

    Raises ``StationInUse`` while people, lines of lists or proposals belong to it, and as
    ``save_station``.
    """
    station = get_station(db, station_id)
    open_lists(db, station.election_id)
    people, lines, proposals = station_in_use(db, station_id)
    if people or lines or proposals:
        raise StationInUse(station.number, people, lines)
    with deed(db, desk, "remove-station", {"number": station.number}) as act:
        rows.remove_station(act, station_id)
    return act.touched


def set_dapils(db: Database, desk: Desk, election_id: int, dapils: Sequence[Dapil]) -> Touched:
    """Make these the dapils of the election; heads only.

    Raises ``ElectionClosed``, ``ElectionFrozen``, ``DapilInvalid`` or ``RegionUnknown``.
    """
    election = open_lists(db, election_id)
    _refuse_dapils(dapils, election)
    details = {"name": election.name, "count": len(dapils)}
    with deed(db, desk, "set-dapils", details, needs=Role.HEAD) as act:
        rows.save_dapils(act, election_id, dapils)
    return act.touched


def import_dapils(db: Database, desk: Desk, election_id: int, path: Path) -> Touched:
    """Take the dapils of the election's contests from KPU's open-data file.

    Raises as ``set_dapils``, and ``DapilFileInvalid`` for another kind of file, one without
    dapils for these contests, one with a region that is in no list, or one in which no dapil
    holds a station of the election.
    """
    election = open_lists(db, election_id)
    wanted = dapil_contests(election)
    dapils = [one for one in read_dapils(path) if one.contest in wanted]
    if not wanted or {one.contest for one in dapils} != wanted:
        raise DapilFileInvalid(path.name, "contest")
    for code in (code for one in dapils for code in one.regions):
        if region_name(code) is None:
            raise DapilFileInvalid(path.name, "region", code)
    for station in stations_of(db, election_id):
        if station.region and not holding(dapils, station.region):
            raise DapilFileInvalid(path.name, "elsewhere", station.region)
    return set_dapils(db, desk, election_id, dapils)


def preset_dapils(db: Database, desk: Desk, election_id: int, preset: str) -> Touched:
    """Take the dapils of a preset (``blora``); raises ``PresetUnknown`` and as ``set_dapils``."""
    wanted = dapil_contests(open_lists(db, election_id))
    dapils = [one for one in load_preset(preset).dapils if one.contest in wanted]
    return set_dapils(db, desk, election_id, dapils)


def dapil_contests(election: Election) -> frozenset[str]:
    """The contests of an election that are held by dapil."""
    return frozenset(
        one.code
        for one in election.contests
        if any(reach.value.startswith("dapil_") for reach in one.same)
    )


def voting_here(people: Iterable[Readiness]) -> list[Readiness]:
    """Of everybody those who take a place at a station: not barred, and with a way to vote.

    Screen, printed plan and the filters of *Orang* count the same.
    """
    return [one for one in people if one.state is not State.UNABLE]


def plan_allocation(
    db: Database,
    election_id: int,
    today: date,
    *,
    afresh: bool = False,
    people: Iterable[Readiness] | None = None,
) -> Allocation:
    """Who would vote where, of ``voting_here``; changes nothing.

    KPU's list and an officer's hand hold; the rest stays where it is while there is room,
    or with ``afresh`` is dealt out anew. ``people`` is everybody where the caller has
    judged them already. Raises ``ElectionClosed`` or ``ElectionFrozen``.
    """
    election = open_lists(db, election_id)
    judged = everybody(db, today, election) if people is None else people
    seats = [_seat(one) for one in voting_here(judged)]
    return allocate(seats, stations_of(db, election_id), election.max_per_station, afresh=afresh)


def _seat(one: Readiness) -> Seat:
    line, enrolment = one.line, one.enrolment
    placed = enrolment.station_id if enrolment else None
    by_hand = enrolment is not None and enrolment.by_hand
    at = line.station_id if line else placed
    person = one.person
    return Seat(person.id, person.block or "", at, fixed=line is not None or by_hand)


def allocate_people(db: Database, desk: Desk, election_id: int, *, afresh: bool = False) -> Touched:
    """Write ``plan_allocation`` down, as one deed; nobody to place is no deed."""
    plan = plan_allocation(db, election_id, desk.clock().date(), afresh=afresh)
    known = enrolments_of(db, election_id)
    changed = [
        replace(one, station_id=plan.places[person_id])
        for person_id in plan.places
        for one in [known.get(person_id) or _fresh(election_id, person_id)]
        if one.station_id != plan.places[person_id]
    ]
    if not changed:
        return frozenset()
    with deed(db, desk, "allocate", {"count": len(changed)}) as act:
        save_enrolments(act, changed)
    return act.touched


def assign_station(
    db: Database, desk: Desk, election_id: int, ids: Iterable[int], station_id: int | None
) -> Touched:
    """Put people at a station by hand: no allocation moves them (``None``: any may again).

    A station above its ceiling is no refusal. Raises ``ElectionClosed``,
    ``ElectionFrozen``, ``StationUnknown`` for one of another election, ``PersonUnknown``.
    """
    open_lists(db, election_id)
    number = ""
    if station_id is not None:
        station = get_station(db, station_id)
        number = station.number
        if station.election_id != election_id:
            known = tuple(one.number for one in stations_of(db, election_id))
            raise StationUnknown(station.number, known)
    people, before = enrolled(db, election_id, ids)
    changed = [
        after
        for one in before
        for after in [replace(one, station_id=station_id, by_hand=station_id is not None)]
        if after != one
    ]
    if not changed:
        return frozenset()
    with deed(db, desk, "assign-station", {**who(people), "number": number}) as act:
        save_enrolments(act, changed)
    return act.touched


def _known(db: Database, station: Station) -> Station:
    before = get_station(db, station.id)
    if before.election_id != station.election_id:
        raise StationUnknown(station.number)
    return before


def _tidy(station: Station) -> Station:
    names = [" ".join(one.split()) for one in station.kpps]
    while names and not names[-1]:
        names.pop()  # a gap in the middle stays: members come first, guards after them
    blocks = (" ".join(one.split()) for one in station.blocks)
    return replace(
        station,
        number=station.number.strip(),
        place=" ".join(station.place.split()),
        kpps=tuple(names),
        blocks=tuple(dict.fromkeys(one for one in blocks if one)),
    )


def _identity(station: Station) -> tuple[str, StationKind, str, tuple[str, ...]]:
    return station.number, station.kind, station.region, station.blocks


def _refuse_invalid(db: Database, station: Station) -> None:
    number = station.number
    if not (number.isascii() and number.isdigit() and len(number) <= 3 and int(number)):
        raise StationInvalid(number, "number")
    if station.region and region_name(station.region) is None:
        raise RegionUnknown(station.region)
    if station.region and level(station.region) < DISTRICT:
        raise StationInvalid(number, "region")
    if station.ceiling is not None and station.ceiling <= 0:
        raise StationInvalid(number, "ceiling")
    if station.listed is not None and station.listed < 0:
        raise StationInvalid(number, "listed")
    others = [one for one in stations_of(db, station.election_id) if one.id != station.id]
    if any(set(one.blocks) & set(station.blocks) for one in others):
        raise StationInvalid(number, "block")
    if any(_same_number(one, station) for one in others):
        raise StationTaken(number)


def _same_number(one: Station, other: Station) -> bool:
    """A special station has its number alone; a neighbour shares it with those of other desa."""
    same = one.kind is other.kind and int(one.number) == int(other.number)
    return same and (one.kind is StationKind.SPECIAL or one.region == other.region)


def _refuse_dapils(dapils: Sequence[Dapil], election: Election) -> None:
    wanted, seen, names = dapil_contests(election), set[tuple[str, str]](), set[tuple[str, str]]()
    for one in dapils:
        if one.contest not in wanted:
            raise DapilInvalid(one.name, "contest")
        if not one.name.strip() or (one.contest, one.name) in names:
            raise DapilInvalid(one.name, "name")
        if not one.regions:
            raise DapilInvalid(one.name, "empty")
        names.add((one.contest, one.name))
        for code in one.regions:
            if region_name(code) is None:
                raise RegionUnknown(code)
            if (one.contest, code) in seen:
                raise DapilInvalid(one.name, "overlap")
            seen.add((one.contest, code))


def _fresh(election_id: int, person_id: int) -> Enrolment:
    return Enrolment(election_id=election_id, person_id=person_id)
