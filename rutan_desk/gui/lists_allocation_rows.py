"""Who may vote here and where, as the parts on stations and allocation show it.

The same people as ``ops.stations.plan_allocation`` places: here, and not barred.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from rutan_desk.domain.election import Election
from rutan_desk.domain.names import squeezed
from rutan_desk.domain.person import Presence
from rutan_desk.domain.right import Outcome, right_to_vote
from rutan_desk.domain.station import Station, StationKind
from rutan_desk.gui.rows_model import Column, Run, Tone
from rutan_desk.ops.stations import plan_allocation
from rutan_desk.store import Database
from rutan_desk.store.lists import enrolments_of, lines_by_person
from rutan_desk.store.people import all_people, all_revocations
from rutan_desk.store.stations import stations_of
from rutan_desk.words.catalog import tr
from rutan_desk.words.values import NOTHING


@dataclass(frozen=True, slots=True, kw_only=True)
class Voter:
    """Somebody who may vote here; ``listed``: KPU's list says where, so nothing moves him."""

    person_id: int
    name: str
    block: str
    cell: str
    region: str | None
    station_id: int | None
    by_hand: bool
    listed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class AllocationView:
    """The stations of an election and everybody who may vote at them."""

    election: Election
    stations: tuple[Station, ...]
    voters: tuple[Voter, ...]

    def at(self, station_id: int | None) -> list[Voter]:
        """Who votes there; ``None``: who has no station."""
        return [one for one in self.voters if one.station_id == station_id]

    def station(self, station_id: int | None) -> Station | None:
        """One of the stations."""
        return next((one for one in self.stations if one.id == station_id), None)

    def ceiling(self, station: Station) -> int:
        """How many a station may hold: a warning only."""
        return self.election.max_per_station if station.ceiling is None else station.ceiling


@dataclass(frozen=True, slots=True)
class Plan:
    """What an allocation would do; ``over`` is people above a ceiling, over all stations."""

    afresh: bool
    placed: int
    moved: int
    over: int

    @property
    def changes(self) -> int:
        """How many people it concerns."""
        return self.placed + self.moved


def voters_of(db: Database, election: Election, stations: Sequence[Station]) -> list[Voter]:
    """Everybody who may vote; with one special station that is the place of all others."""
    revocations, lines = all_revocations(db), lines_by_person(db, election.id)
    known = enrolments_of(db, election.id)
    special = [one.id for one in stations if one.kind is StationKind.SPECIAL]
    home = special[0] if len(special) == 1 else None
    found = []
    for one in all_people(db):
        right = right_to_vote(one, election, revocations.get(one.id, ()))
        if one.presence is not Presence.PRESENT or right.outcome is Outcome.BARRED:
            continue
        line, enrolment = lines.get(one.id), known.get(one.id)
        placed = enrolment.station_id if enrolment and enrolment.station_id else home
        voter = Voter(
            person_id=one.id,
            name=one.name,
            block=one.block or "",
            cell=one.cell or "",
            region=one.region,
            station_id=line.station_id if line else placed,
            by_hand=enrolment is not None and enrolment.by_hand,
            listed=line is not None,
        )
        found.append(voter)
    return found


def read_allocation(db: Database, election: Election) -> AllocationView:
    """Everything the part on allocation shows; for the worker."""
    stations = tuple(stations_of(db, election.id))
    voters = tuple(voters_of(db, election, stations))
    return AllocationView(election=election, stations=stations, voters=voters)


def read_plan(db: Database, election: Election, *, afresh: bool) -> Plan:
    """What ``allocate_people`` would do now; raises as ``plan_allocation``."""
    plan = plan_allocation(db, election.id, afresh=afresh)
    before = {
        one.person_id: one.station_id
        for one in voters_of(db, election, stations_of(db, election.id))
    }
    other = [one for one, station in plan.places.items() if before.get(one) != station]
    placed = sum(before.get(one) is None for one in other)
    return Plan(afresh, placed, len(other) - placed, sum(plan.over.values()))


def blocks_of(voters: Iterable[Voter]) -> Mapping[str, int]:
    """How many of them live in each block, by name of the block."""
    found = Counter(one.block for one in voters)
    return {name: found[name] for name in sorted(found)}


def block_word(block: str) -> str:
    """A block, or that there is none."""
    return block or tr("no block")


def how(voter: Voter) -> str:
    """What put somebody at his station."""
    if voter.listed:
        return tr("KPU’s list")
    if voter.by_hand:
        return tr("by hand")
    return tr("automatic") if voter.station_id is not None else NOTHING


def voter_columns(view: AllocationView) -> tuple[Column[Voter], ...]:
    """The columns of the people to move."""
    numbers = {one.id: one.number for one in view.stations}

    def station(one: Voter) -> str:
        return numbers.get(one.station_id or 0, tr("none"))

    def runs(one: Voter) -> tuple[Run, ...]:
        missing = one.station_id not in numbers
        return (Run(station(one), Tone.AMBER if missing else Tone.PLAIN),)

    return (
        Column("name", tr("Name"), lambda one: one.name, tone=Tone.STRONG),
        Column("block", tr("Block"), lambda one: one.block or NOTHING, width=64),
        Column("station", tr("TPS"), station, runs=runs, width=66),
        Column("how", tr("Placed"), how, tone=Tone.QUIET, width=100),
    )


def haystack(voter: Voter) -> str:
    """What a search looks in."""
    return squeezed(f"{voter.name} {voter.block} {voter.cell}")
