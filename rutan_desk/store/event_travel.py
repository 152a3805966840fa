"""Events between this registry and a file: ids of rows here, uuids on the way."""

from collections.abc import Iterable
from dataclasses import dataclass, fields
from typing import Any

from sqlite_utils import Database

from rutan_desk.domain.attendance import order_of
from rutan_desk.domain.day import DayEvent
from rutan_desk.store.day import events_of, known_events
from rutan_desk.store.event_file import TravellingEvent

_SAME = [one.name for one in fields(TravellingEvent) if one.name not in ("person", "station")]
"""The fields that travel as they are."""


@dataclass(frozen=True, slots=True)
class Arrived:
    """What a file brings: ``new`` events in order, how many are ``known`` here already.

    ``left_out`` are about people or stations that this registry does not know (admitted on
    the main desk after the copy was handed out): the file still has them.
    """

    new: tuple[DayEvent, ...]
    known: int
    left_out: int


def leaving_events(db: Database, election_id: int) -> tuple[TravellingEvent, ...]:
    """Every event known here, of all desks, in the one order of all events."""
    people, stations = _uuids(db, "person"), _uuids(db, "station")
    return tuple(
        TravellingEvent(
            **_same(event),
            person=people.get(event.person_id or 0),
            station=stations.get(event.station_id or 0),
        )
        for event in sorted(events_of(db, election_id), key=order_of)
    )


def arriving_events(db: Database, election_id: int, events: Iterable[TravellingEvent]) -> Arrived:
    """The events as they will lie here, each about the row it was written about."""
    known = known_events(db, election_id)
    once = {event.uuid: event for event in events}
    people, stations = _ids(db, "person"), _ids(db, "station")
    new = [
        DayEvent(
            **_same(event),
            election_id=election_id,
            person_id=people[event.person] if event.person else None,
            station_id=stations[event.station] if event.station else None,
        )
        for event in once.values()
        if event.uuid not in known
        if (event.person is None or event.person in people)
        if (event.station is None or event.station in stations)
    ]
    had = len(once.keys() & known)
    return Arrived(tuple(sorted(new, key=order_of)), had, len(once) - had - len(new))


def _same(event: DayEvent | TravellingEvent) -> dict[str, Any]:
    return {name: getattr(event, name) for name in _SAME}


def _uuids(db: Database, table: str) -> dict[int, str]:
    return {row["id"]: row["uuid"] for row in db.query(f"SELECT id, uuid FROM {table}")}


def _ids(db: Database, table: str) -> dict[str, int]:
    return {uuid: row_id for row_id, uuid in _uuids(db, table).items()}
