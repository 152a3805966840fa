"""The list of people made ready in the worker: the GUI thread only shows what it gets."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from rutan_desk.domain.list_id import grouped
from rutan_desk.domain.person import Kind, Presence
from rutan_desk.domain.readiness import Readiness
from rutan_desk.gui.book import book_of
from rutan_desk.gui.people_rows import Alike, PersonRow, blocks_of, counts_of, person_row
from rutan_desk.store import Database
from rutan_desk.store.elections import active_election
from rutan_desk.store.history import history


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleRead:
    """Everybody, and what is known of all of them together.

    ``counts`` is how many each filter holds, ``blocks`` those with people in them, ``niks``
    whose each number is, ``places`` where in ``rows`` somebody stands, ``stations`` their
    numbers by id, ``registry`` what this PC knows the registry by.
    """

    rows: list[PersonRow]
    counts: Mapping[str, int] = field(default_factory=dict)
    blocks: list[tuple[str, int]] = field(default_factory=list)
    niks: Mapping[str, tuple[int, str]] = field(default_factory=dict)
    places: Mapping[int, int] = field(default_factory=dict)
    stations: Mapping[str, str] = field(default_factory=dict)
    registry: str = ""


@dataclass(slots=True)
class PeopleReader:
    """Reads for one page; belongs to the worker, which keeps the rows between two readings.

    Rows hold words: another language needs another reader.
    """

    _rows: dict[int, PersonRow] = field(default_factory=dict)
    _alike: Alike = field(default_factory=Alike)

    def read(self, db: Database, today: date) -> PeopleRead:
        """Everybody again; only whose readiness is another one gets another row."""
        day = active_election(db).day
        found = sorted(book_of(db).read(today), key=_order)
        rows = [self._row(one, day) for one in found]
        self._rows = {row.person.id: row for row in rows}
        people = [row.person for row in rows]
        stations = (one.station for one in found)
        return PeopleRead(
            rows=rows,
            counts=counts_of(rows),
            blocks=blocks_of(people),
            niks={one.nik: (one.id, one.name) for one in people if one.nik},
            places={one.id: place for place, one in enumerate(people)},
            stations={str(one.id): one.number for one in stations if one is not None},
            registry=registry_of(db),
        )

    def _row(self, one: Readiness, day: date) -> PersonRow:
        known = self._rows.get(one.person.id)
        return known if known and known.readiness is one else person_row(one, day, self._alike)


def _order(one: Readiness) -> tuple[bool, bool]:
    """Who is here before who left, inmates before staff; the rest as it was read."""
    person = one.person
    return person.presence is not Presence.PRESENT, person.kind is Kind.STAFF


def registry_of(db: Database) -> str:
    """What this PC knows a registry by: the seal of its first deed, wherever it lies."""
    return next((grouped(one.seal) for one in history(db, 1, before=2)), "")
