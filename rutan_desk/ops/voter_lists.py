"""KPU's voter list of a special station: taken in, matched to people, compared with who is here."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from rutan_desk.domain.election import Election
from rutan_desk.domain.errors import LineTaken, PlanStale, StationUnknown
from rutan_desk.domain.list_line import ListLine, Match
from rutan_desk.domain.person import Person, Presence
from rutan_desk.domain.region import DISTRICT, VILLAGE, part
from rutan_desk.domain.station import Station, StationKind
from rutan_desk.exchange.list_head import ListStation
from rutan_desk.exchange.list_matching import Compare, Proposal, propose
from rutan_desk.exchange.list_plan import ListPlan, plan_list
from rutan_desk.exchange.model import Outcome
from rutan_desk.exchange.voter_list import read_voter_list
from rutan_desk.ops.backups import automatic_backup
from rutan_desk.ops.elections import open_lists
from rutan_desk.ops.importing import Imported, Reading, asked, file_details
from rutan_desk.ops.layouts import remember_layout
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk, Touched, deed
from rutan_desk.store.lists import get_line, lines_of, save_lines
from rutan_desk.store.people import all_people, get_person, people_by_id
from rutan_desk.store.regions import region_name
from rutan_desk.store.registry import Registry
from rutan_desk.store.rotation import Reason
from rutan_desk.store.stations import get_station, station_numbered, stations_of


def list_station(db: Database, election_id: int, number: str | None = None) -> Station:
    """The special station whose list is meant: by number, or the only one there is.

    Raises ``StationUnknown``, which names those there are.
    """
    if number is not None:
        return station_numbered(db, election_id, number)
    special = [one for one in stations_of(db, election_id) if one.kind is StationKind.SPECIAL]
    if len(special) != 1:
        raise StationUnknown("", tuple(one.number for one in special))
    return special[0]


def preview_list(
    db: Database, desk: Desk, path: Path, station_id: int, reading: Reading | None = None
) -> ListPlan:
    """Read KPU's list of a station and compare it with the registry; changes nothing.

    Raises ``ListOfAnotherStation``, ``StationUnknown``, ``ElectionClosed`` or
    ``ElectionFrozen``, and what ``preview_people`` raises.
    """
    station = get_station(db, station_id)
    open_lists(db, station.election_id)
    sheet = read_voter_list(
        path, today=desk.clock().date(), station=_named(station), **asked(db, reading)
    )
    elsewhere = {
        one.person_id
        for one in lines_of(db, station.election_id)
        if one.station_id != station_id and one.person_id is not None
    }
    return plan_list(
        sheet,
        (station.election_id, station_id),
        lines_of(db, station.election_id, station_id, all=True),
        all_people(db),
        elsewhere=elsewhere,
    )


def _named(station: Station) -> ListStation:
    """The station with the names of the desa and kecamatan it stands in, where known."""
    codes = (part(station.region, VILLAGE), part(station.region, DISTRICT))
    return ListStation(station.number, *(region_name(one) or "" if one else "" for one in codes))


def apply_list(db: Database, desk: Desk, plan: ListPlan) -> Touched:
    """Take a previewed list in, as one deed; lines it no longer has become inactive.

    Raises ``PlanStale`` when the list or one of the people it means was changed since the
    preview, and ``ElectionClosed`` or ``ElectionFrozen``; nothing is imported then.
    """
    open_lists(db, plan.election_id)
    lines = [line for line in plan.lines if line.outcome in (Outcome.NEW, Outcome.CHANGED)]
    _refuse_stale(db, plan)
    sheet = plan.sheet.sheet
    details = {
        **file_details(sheet, plan),
        "station": get_station(db, plan.station_id).number,
        "gone": len(plan.gone),
        "matched": plan.matched,
        "open": plan.open,
    }
    with deed(db, desk, "import-list", details) as act:
        save_lines(act, [line.line for line in lines], [line.row for line in lines])
        save_lines(act, [replace(one, active=False) for one in plan.gone])
        if not sheet.remembered:
            remember_layout(act, sheet.shape, sheet.layout)
    return act.touched


def import_list(registry: Registry, plan: ListPlan) -> Imported:
    """Back the registry up, then ``apply_list``: the way a person imports a list.

    Nothing is imported when no backup can be made; raises as both do.
    """
    backup = automatic_backup(registry, Reason.IMPORT)
    return Imported(apply_list(registry.db, registry.desk, plan), backup)


def _refuse_stale(db: Database, plan: ListPlan) -> None:
    now = lines_of(db, plan.election_id, plan.station_id, all=True)
    meant = {one.line.person_id for one in plan.lines if one.line.person_id is not None}
    people = people_by_id(db, list(meant))
    if tuple(now) != plan.known or any(
        _lost(people.get(one), plan.names.get(one)) for one in meant
    ):
        raise PlanStale(plan.sheet.sheet.file)


def _lost(person: Person | None, name: str | None) -> bool:
    """Whether whom a line means is no longer there, or is somebody else now."""
    return person is None or person.merged_into is not None or person.name != name


def open_proposals(
    db: Database,
    election_id: int,
    station_id: int | None = None,
    *,
    people: Sequence[Person] | None = None,
    compare: Compare[ListLine] | None = None,
) -> tuple[Proposal, ...]:
    """Whom the undecided lines of the lists may mean, to be shown side by side and decided.

    ``people`` is everybody where the caller has them already.
    """
    found: list[Proposal] = []
    people = all_people(db) if people is None else people
    stations = [one.id for one in stations_of(db, election_id)]
    for one in stations if station_id is None else [station_id]:
        lines = lines_of(db, election_id, one)
        taken = {line.person_id for line in lines if line.person_id is not None}
        waiting = [line for line in lines if line.match is Match.OPEN]
        if waiting:
            found += propose(waiting, people, taken=taken, compare=compare)
    return tuple(found)


def decide_line(db: Database, desk: Desk, line_id: int, person_id: int | None) -> Touched:
    """Say whom a line means, ``None``: nobody of ours; no later file overrules it.

    Raises as ``decide_lines``.
    """
    return decide_lines(db, desk, {line_id: person_id})


def decide_lines(db: Database, desk: Desk, decisions: Mapping[int, int | None]) -> Touched:
    """Decide many lines at once, as one deed: all of them, or none.

    Raises ``ListLineUnknown``, ``PersonUnknown``, ``LineTaken`` when another line of the
    list means the person, ``ElectionClosed`` or ``ElectionFrozen``.
    """
    lines = [get_line(db, one) for one in decisions]
    decided = [_decided(db, line, decisions[line.id]) for line in lines]
    for election_id in {line.election_id for line in lines}:
        open_lists(db, election_id)
    _refuse_taken(db, decided)
    changed = [one for one, line in zip(decided, lines, strict=True) if one != line]
    if not changed:
        return frozenset()
    ours = sum(one.match is Match.MATCHED for one in changed)
    details = {"count": len(changed), "ours": ours, "name": changed[0].name}
    with deed(db, desk, "decide-lines", details) as act:
        save_lines(act, changed)
    return act.touched


def _decided(db: Database, line: ListLine, person_id: int | None) -> ListLine:
    if person_id is None:
        return replace(line, person_id=None, match=Match.NOT_OURS, by_hand=True)
    person = get_person(db, person_id)
    return replace(
        line, person_id=person.merged_into or person.id, match=Match.MATCHED, by_hand=True
    )


def _refuse_taken(db: Database, decided: Iterable[ListLine]) -> None:
    """Refuse when two lines of one list would mean one person."""
    after = {one.id: one for one in decided}
    for election_id, station_id in {(one.election_id, one.station_id) for one in after.values()}:
        holders: dict[int, ListLine] = {}
        for known in lines_of(db, election_id, station_id):
            line = after.get(known.id, known)
            if line.person_id is None:
                continue
            if line.person_id in holders:
                other = holders[line.person_id]
                first = other if line.id in after else line
                raise LineTaken(get_person(db, line.person_id).name, first.number)
            holders[line.person_id] = line


@dataclass(frozen=True, slots=True)
class Listed:
    """A line of a list, and whom it means."""

    line: ListLine
    person: Person


@dataclass(frozen=True, slots=True)
class ListResult:
    """What the lists of an election say, held against who is here.

    ``here``: on a list and here. ``gone``: on a list, but released, moved, dead or escaped
    (``person.presence`` and ``left_on`` say how): *DPT tidak aktif*. ``absent``: here, but
    on no list. ``open``: lines that nobody has decided yet. ``not_ours``: lines that mean
    nobody of the registry.
    """

    here: tuple[Listed, ...]
    gone: tuple[Listed, ...]
    absent: tuple[Person, ...]
    open: tuple[ListLine, ...]
    not_ours: tuple[ListLine, ...]


def list_result(
    db: Database, election: Election, people: Iterable[Person] | None = None
) -> ListResult:
    """The lists in force of all stations of an election, and everybody in the registry.

    ``people`` is everybody where the caller has them already.
    """
    lines = lines_of(db, election.id)
    known = {one.id: one for one in (all_people(db) if people is None else people)}
    listed = [
        Listed(line, known[line.person_id])
        for line in lines
        if line.person_id is not None and line.person_id in known
    ]
    named = {one.person.id for one in listed}
    here = [one for one in listed if one.person.presence is Presence.PRESENT]
    gone = [one for one in listed if one.person.presence is not Presence.PRESENT]
    return ListResult(
        tuple(here),
        tuple(gone),
        tuple(
            one
            for one in known.values()
            if one.presence is Presence.PRESENT and one.id not in named
        ),
        tuple(one for one in lines if one.match is Match.OPEN),
        tuple(one for one in lines if one.match is Match.NOT_OURS),
    )
