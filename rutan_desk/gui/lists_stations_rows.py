"""The stations of an election with their people and dapils, read for the screen."""

from dataclasses import dataclass

from rutan_desk.domain.election import Election
from rutan_desk.gui.lists_allocation_rows import AllocationView, read_allocation
from rutan_desk.gui.lists_dapil_rows import DapilView, read_dapil_view
from rutan_desk.store import Database


@dataclass(frozen=True, slots=True)
class StationsView:
    """What the part shows: who votes where, and the dapils."""

    places: AllocationView
    dapils: DapilView


def read_stations(db: Database, election: Election) -> StationsView:
    """Read it, in the worker."""
    places = read_allocation(db, election)
    return StationsView(places, read_dapil_view(db, election, places.stations, places.voters))
