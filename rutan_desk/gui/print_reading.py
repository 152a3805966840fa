"""What *Cetak* must know of the registry before a page is made; read in the worker."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from rutan_desk.domain.election import Election
from rutan_desk.domain.station import Station
from rutan_desk.domain.visit import Visit, VisitState
from rutan_desk.store import Database
from rutan_desk.store.elections import active_election
from rutan_desk.store.history import history
from rutan_desk.store.stations import stations_of
from rutan_desk.store.visits import all_visits
from rutan_desk.words.catalog import tr
from rutan_desk.words.values import short_day

_MOST = 500
"""Prints looked through for the last one of each paper; older ones count as never printed."""


@dataclass(frozen=True, slots=True)
class LastPrint:
    """When a paper last left the desk, and on how many pages."""

    on: date
    pages: int


@dataclass(frozen=True, slots=True)
class PrintDesk:
    """The election in force with its stations, the visits, and the last print of each paper."""

    election: Election
    stations: tuple[Station, ...]
    visits: tuple[Visit, ...]
    last: Mapping[str, LastPrint]

    def station(self, found: object) -> Station | None:
        """The station of that id."""
        return next((one for one in self.stations if one.id == found), None)

    def visit(self, found: object) -> Visit | None:
        """The visit of that id."""
        return next((one for one in self.visits if one.id == found), None)


def read_desk(db: Database) -> PrintDesk:
    """Read it, in the worker; visits that were called off are left out."""
    election = active_election(db)
    last: dict[str, LastPrint] = {}
    for one in history(db, _MOST, kind="print"):
        report, pages = one.details.get("report"), one.details.get("pages")
        if report not in last:
            last[str(report)] = LastPrint(one.at.date(), int(pages or 0))
    visits = [one for one in all_visits(db) if one.state is not VisitState.CANCELLED]
    return PrintDesk(election, tuple(stations_of(db, election.id)), tuple(visits), last)


def last_text(last: LastPrint | None) -> str:
    """When a paper was last printed or saved, in words."""
    if last is None:
        return tr("Not printed yet")
    if last.pages == 1:
        return tr("Last printed {day}, 1 page").format(day=short_day(last.on))
    words = tr("Last printed {day}, {pages} pages")
    return words.format(day=short_day(last.on), pages=last.pages)
