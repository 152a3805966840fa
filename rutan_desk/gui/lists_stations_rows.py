"""The stations of an election with their people and dapils, read for the screen."""

from dataclasses import dataclass
from datetime import date
from itertools import chain

from rutan_desk.domain.election import Election
from rutan_desk.domain.region import PROVINCE
from rutan_desk.gui.lists_allocation_rows import AllocationView, read_allocation
from rutan_desk.gui.lists_dapil_rows import DapilView, read_dapil_view
from rutan_desk.store import Database
from rutan_desk.store.regions import names_of, region_label


@dataclass(frozen=True, slots=True)
class StationsView:
    """What the part shows: who votes where, and the dapils."""

    places: AllocationView
    dapils: DapilView


def read_stations(db: Database, election: Election, today: date) -> StationsView:
    """Read it, in the worker."""
    places = read_allocation(db, election, today)
    dapils = read_dapil_view(db, election, places.stations, places.voters)
    regions = [one.regions for one in dapils.dapils]
    for depth in (PROVINCE, PROVINCE + 1, PROVINCE + 2):
        names_of(depth)
    for code in chain((one.region for one in places.stations if one.region), *regions):
        region_label(code)  # reads the files of names, which the cards then have at hand
    return StationsView(places, dapils)
