"""What the part *desks* shows, read from the board in the worker: copies, conflicts, this desk."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from rutan_desk.domain.attendance import Conflict, ConflictKind
from rutan_desk.domain.day import DayEvent, DeskCopy, Phase
from rutan_desk.domain.lists import Category
from rutan_desk.domain.station import Station
from rutan_desk.ops.day_board import Board
from rutan_desk.ops.day_desk import ThisCopy, this_copy
from rutan_desk.store.day import copies_of
from rutan_desk.words.catalog import tr

MOST = 12
"""How many conflicts are laid side by side at once; the count says how many more there are."""


@dataclass(frozen=True, slots=True)
class CopyRow:
    """A copy handed out, for which station; ``known`` of its events are here."""

    copy: DeskCopy
    station: Station
    known: int


@dataclass(frozen=True, slots=True)
class Record:
    """One of the events that cannot all be true; ``desk`` is what its desk is called."""

    event: DayEvent
    name: str
    category: Category | None
    number: str
    station: Station | None
    desk: str


@dataclass(frozen=True, slots=True)
class Clash:
    """A conflict with every record, in their order."""

    kind: ConflictKind
    name: str
    records: tuple[Record, ...]


@dataclass(frozen=True, slots=True)
class DesksView:
    """``copy``: what this registry is a copy for; ``own`` events were written here, of ``events``.

    ``clashes`` are the first of ``conflicts`` in all.
    """

    phase: Phase | None
    copy: ThisCopy | None
    stations: tuple[Station, ...]
    copies: tuple[CopyRow, ...]
    clashes: tuple[Clash, ...]
    conflicts: int
    own: int
    events: int


def read_desks(board: Board, _now: datetime) -> DesksView:
    """Read it, the copies handed out last on top; for the worker only."""
    here, copies = this_copy(board.db), copies_of(board.db, board.election.id)
    copies.sort(key=lambda one: (one.handed_at, one.id), reverse=True)
    names = _desk_names(board, copies, on_copy=here is not None)
    counts: dict[str, int] = {}
    for event in board.events:
        counts[event.desk] = counts.get(event.desk, 0) + 1
    found = board.conflicts
    return DesksView(
        phase=board.day.phase if board.day else None,
        copy=here,
        stations=tuple(board.stations.values()),
        copies=tuple(
            CopyRow(one, board.stations[one.station_id], counts.get(one.desk, 0)) for one in copies
        ),
        clashes=tuple(_clash(board, one, names) for one in found[:MOST]),
        conflicts=len(found),
        own=counts.get(board.desk, 0),
        events=len(board.events),
    )


def _desk_names(board: Board, copies: list[DeskCopy], *, on_copy: bool) -> dict[str, str]:
    """What each desk is called; of one not known only that it is another."""
    names = {one.desk: one.name for one in copies}
    names[board.desk] = tr("this desk")
    others = {one.desk for one in board.events} - set(names)
    word = tr("the main desk or another") if on_copy else tr("another desk")
    return {**dict.fromkeys(others, word), **names}


def _clash(board: Board, conflict: Conflict, names: Mapping[str, str]) -> Clash:
    records = tuple(_record(board, event, names) for event in conflict.events)
    people = dict.fromkeys(one.name for one in records)
    return Clash(conflict.kind, " / ".join(people), records)


def _record(board: Board, event: DayEvent, names: Mapping[str, str]) -> Record:
    person = board.people.by_id.get(event.person_id or 0)
    line = board.line_for(event.person_id or 0, event.station_id)
    return Record(
        event=event,
        name=person.name if person else event.named,
        category=line.category if line else None,
        number=line.number if line else "",
        station=board.stations.get(event.station_id or 0),
        desk=names[event.desk],
    )
