"""What the forecast of ballots shows, read in the worker."""

from collections import Counter
from dataclasses import dataclass
from datetime import date

from rutan_desk.domain.ballots import BallotGap
from rutan_desk.domain.election import Election
from rutan_desk.domain.station import Station
from rutan_desk.domain.supply import borrow
from rutan_desk.gui.book import read_everybody
from rutan_desk.gui.lists_supply_card import Balance
from rutan_desk.ops.ballots import StationSupply, supply_of, voting_at
from rutan_desk.store import Database
from rutan_desk.store.stations import stations_of

NOW, LATER = "now", "later"
"""The two views: as the lists stand, and if everybody who can still be listed is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SupplyView:
    """A station's supply, and how many people there have ballots that are not certain, by why."""

    stations: tuple[Station, ...]
    supply: StationSupply | None
    gaps: tuple[tuple[BallotGap, int], ...]


def read_supply(db: Database, election: Election, wanted: int | None, today: date) -> SupplyView:
    """Of the station wanted, else of the first; without any station there is no supply."""
    stations = tuple(stations_of(db, election.id))
    station = next((one for one in stations if one.id == wanted), next(iter(stations), None))
    if station is None:
        return SupplyView(stations=(), supply=None, gaps=())
    people = read_everybody(db, election, today)
    counted = Counter(
        gap
        for one in people
        if voting_at(one, station) and one.ballots is not None
        for gap in one.ballots.gaps
    )
    gaps = tuple((gap, counted[gap]) for gap in BallotGap if counted[gap])
    found = supply_of(db, people, election, station)
    return SupplyView(stations=stations, supply=found, gaps=gaps)


def balances(found: StationSupply, election: Election, view: str) -> tuple[Balance, ...]:
    """Every contest as its card shows it, the shortest first; an equal one in their order.

    ``asked`` is reckoned for everybody who may still come: as the lists stand, the same
    stations are asked for less.
    """
    later = {one.contest: one for one in found.expected}
    contests = {one.code: one for one in election.contests}
    made = []
    for one in found.expected if view == LATER else found.lines:
        offered = found.asked.get(one.contest, {})
        asked = borrow(one.short, offered) if one.short else {}
        made.append(
            Balance(
                contest=contests[one.contest],
                line=one,
                later=later[one.contest] if view == NOW else None,
                asked=asked,
                missing=one.short - sum(asked.values()),
            )
        )
    return tuple(sorted(made, key=lambda one: -one.line.short))
