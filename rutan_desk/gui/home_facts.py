"""What the home page reads: everybody counted, the last deeds, and the work in other rooms."""

from dataclasses import dataclass, field
from datetime import date

from rutan_desk.domain.election import Election
from rutan_desk.domain.officer import Role
from rutan_desk.domain.overview import Overview, overview
from rutan_desk.gui.book import book_of
from rutan_desk.ops.home import LooseEnds, loose_ends
from rutan_desk.store.elections import active_election
from rutan_desk.store.history import DeedRow, history
from rutan_desk.store.registry import Registry

DEEDS = 5
"""How many of the last deeds are shown."""


@dataclass(frozen=True, slots=True)
class HomeFacts:
    """Everything the page shows but the loose ends; ``anybody``: there is a person at all."""

    today: date
    election: Election
    overview: Overview
    anybody: bool
    head: bool
    deeds: tuple[DeedRow, ...] = field(default=())


def read_home(registry: Registry) -> HomeFacts:
    """Read it, in the worker."""
    db, today = registry.db, registry.clock().date()
    people, election = book_of(db).read(today), active_election(db)
    return HomeFacts(
        today=today,
        election=election,
        overview=overview(people, election, today),
        anybody=bool(people),
        head=registry.officer.role.may(Role.HEAD),
        deeds=tuple(history(db, DEEDS)),
    )


def read_loose_ends(registry: Registry) -> LooseEnds:
    """Count the work in other rooms, in the worker; slower, so asked for after the rest."""
    people = book_of(registry.db).read(registry.clock().date())
    return loose_ends(registry.db, registry.desk, active_election(registry.db), people)
