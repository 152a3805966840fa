"""Who may vote here and where, as the parts on stations and allocation show it.

The same people as ``ops.stations.plan_allocation`` places (``voting_here``).
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain
from operator import attrgetter

from rutan_desk.domain.election import Election
from rutan_desk.domain.names import squeezed
from rutan_desk.domain.readiness import Readiness
from rutan_desk.domain.station import Station
from rutan_desk.gui.book import read_everybody
from rutan_desk.gui.rows_model import Column, Run, Tone
from rutan_desk.ops.stations import plan_allocation, voting_here
from rutan_desk.store import Database
from rutan_desk.store.stations import stations_of
from rutan_desk.words.catalog import tr
from rutan_desk.words.values import NOTHING


@dataclass(frozen=True, slots=True, kw_only=True)
class Voter:
    """Somebody who may vote here; ``listed``: KPU's list says where, so nothing moves him.

    ``hay`` is what a search looks in.
    """

    person_id: int
    name: str
    block: str
    cell: str
    region: str | None
    station_id: int | None
    by_hand: bool
    listed: bool
    hay: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AllocationView:
    """The stations of an election and everybody who may vote at them.

    ``placed`` has them by station (``None``: none yet) and block, in the order of the blocks.
    """

    election: Election
    stations: tuple[Station, ...]
    voters: tuple[Voter, ...]
    placed: Mapping[int | None, Mapping[str, Sequence[Voter]]]

    def blocks(self, station_id: int | None) -> Mapping[str, Sequence[Voter]]:
        """Who votes there, by block; ``None``: who has no station."""
        return self.placed.get(station_id, {})

    def at(self, station_id: int | None) -> list[Voter]:
        """The same without blocks."""
        return list(chain.from_iterable(self.blocks(station_id).values()))

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


def voters_of(people: Iterable[Readiness]) -> list[Voter]:
    """Of everybody those who may vote; with one special station that is the place of all."""
    return [
        Voter(
            person_id=one.person.id,
            name=one.person.name,
            block=one.person.block or "",
            cell=one.person.cell or "",
            region=one.person.region,
            station_id=one.station.id if one.station else None,
            by_hand=one.enrolment is not None and one.enrolment.by_hand,
            listed=one.line is not None,
            hay=squeezed(f"{one.person.name} {one.person.block or ''} {one.person.cell or ''}"),
        )
        for one in voting_here(people)
    ]


def read_allocation(db: Database, election: Election, today: date) -> AllocationView:
    """Everything the part on allocation shows; for the worker."""
    stations = tuple(stations_of(db, election.id))
    voters = tuple(voters_of(read_everybody(db, election, today)))
    placed: defaultdict[int | None, dict[str, list[Voter]]] = defaultdict(dict)
    for one in sorted(voters, key=attrgetter("block")):
        placed[one.station_id].setdefault(one.block, []).append(one)
    return AllocationView(election=election, stations=stations, voters=voters, placed=dict(placed))


def read_plan(db: Database, election: Election, today: date, *, afresh: bool) -> Plan:
    """What ``allocate_people`` would do now; raises as ``plan_allocation``."""
    people = read_everybody(db, election, today)
    plan = plan_allocation(db, election.id, today, afresh=afresh, people=people)
    before = {one.person_id: one.station_id for one in voters_of(people)}
    other = [one for one, station in plan.places.items() if before.get(one) != station]
    placed = sum(before.get(one) is None for one in other)
    return Plan(afresh, placed, len(other) - placed, sum(plan.over.values()))


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
