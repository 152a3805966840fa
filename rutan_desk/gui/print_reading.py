"""What *Cetak* must know of the registry before a page is made; read in the worker."""

import weakref
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from rutan_desk.domain.election import Election
from rutan_desk.domain.station import Station
from rutan_desk.domain.visit import Visit, VisitState
from rutan_desk.gui.day_evening_rows import printer_names
from rutan_desk.ops.day_evening import EveningGiven, EveningItem, evening_check
from rutan_desk.ops.power import read_power
from rutan_desk.store import Database
from rutan_desk.store.elections import active_election
from rutan_desk.store.history import history
from rutan_desk.store.people import blocks_here
from rutan_desk.store.registry import Registry
from rutan_desk.store.stations import stations_of
from rutan_desk.store.visits import all_visits
from rutan_desk.words.catalog import tr
from rutan_desk.words.counts import pages_text
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
    """The election in force with its stations, the visits, and the last print of each paper.

    ``newest`` is the deed of the newest print of all, 0 before the first; it was read ``today``.
    ``evening`` runs the check of the evening before, in the worker; ``None`` for a folder of
    the emergency roll that is not chosen. It does not keep the registry alive.
    """

    election: Election
    stations: tuple[Station, ...]
    visits: tuple[Visit, ...]
    blocks: tuple[str, ...]
    last: Mapping[str, LastPrint]
    newest: int
    today: date
    evening: Callable[[Path | None], Sequence[EveningItem]]

    def station(self, found: object) -> Station | None:
        """The station of that id."""
        return next((one for one in self.stations if one.id == found), None)

    def visit(self, found: object) -> Visit | None:
        """The visit of that id."""
        return next((one for one in self.visits if one.id == found), None)


def read_desk(registry: Registry) -> PrintDesk:
    """Read it, in the worker; visits that were called off are left out."""
    db = registry.db
    election = active_election(db)
    last: dict[str, LastPrint] = {}
    for one in history(db, _MOST, kind="print"):
        report, pages = one.details.get("report"), one.details.get("pages")
        if report not in last:
            last[str(report)] = LastPrint(one.at.date(), int(pages or 0))
    visits = [one for one in all_visits(db) if one.state is not VisitState.CANCELLED]
    return PrintDesk(
        election=election,
        stations=tuple(stations_of(db, election.id)),
        visits=tuple(visits),
        blocks=tuple(blocks_here(db)),
        last=last,
        newest=newest_print(db),
        today=registry.desk.clock().date(),
        evening=_check_of(registry),
    )


def newest_print(db: Database) -> int:
    """The deed of the newest print; 0 before the first."""
    return next((one.id for one in history(db, 1, kind="print")), 0)


def _check_of(registry: Registry) -> Callable[[Path | None], Sequence[EveningItem]]:
    known = weakref.ref(registry)

    def check(folder: Path | None) -> Sequence[EveningItem]:
        found = known()
        given = EveningGiven(printers=printer_names(), folder=folder, power=read_power())
        return evening_check(found, given) if found is not None else ()

    return check


def paper_text(pages: int | None, last: LastPrint | None) -> str:
    """How many pages a paper would be, once that is counted, and when it was last printed."""
    if pages is None:
        return last_text(last)
    printed = tr("not printed yet")
    if last is not None:
        printed = tr("printed {day}").format(day=short_day(last.on))
    return f"{short_pages(pages)} · {printed}"


def short_pages(count: int) -> str:
    """How many pages, in short."""
    return tr("1 p.") if count == 1 else tr("{count} pp.").format(count=count)


def last_text(last: LastPrint | None) -> str:
    """When a paper was last printed or saved, in words."""
    if last is None:
        return tr("Not printed yet")
    words = tr("Last printed {day}, {pages}")
    return words.format(day=short_day(last.on), pages=pages_text(last.pages))
