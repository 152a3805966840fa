"""The balance read from the board, in the worker: each station with what it owes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from rutan_desk.domain.attendance import Conflict
from rutan_desk.domain.balance import (
    UNACCOUNTED,
    Blocker,
    BlockerKind,
    DayBalance,
    Difference,
    StationBalance,
    conflict_key,
    figure_keys,
    may_close,
)
from rutan_desk.domain.day import Phase, Remark
from rutan_desk.domain.station import Station
from rutan_desk.ops.day_board import Board
from rutan_desk.ops.day_close import balance_of
from rutan_desk.store.day import figures_of, remarks_of

FEW = 5
"""So many names are told of those who are not accounted for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Noted:
    """Something that has a remark or needs one: a difference, people, or a conflict.

    ``people`` are not accounted for, ``names`` are the first of them. With nothing of these
    it agrees by now.
    """

    key: str
    remark: str = ""
    difference: Difference | None = None
    people: int = 0
    names: tuple[str, ...] = ()
    conflict: Conflict | None = None
    name: str = ""

    @property
    def due(self) -> bool:
        """Whether the remark is still to be written."""
        return not self.remark and bool(self.difference or self.people or self.conflict)


@dataclass(frozen=True, slots=True)
class StationClose:
    """A station as it is balanced; ``asked`` are the figures KPPS owes, in order."""

    station: Station
    balance: StationBalance
    figures: Mapping[str, int] = field(hash=False)
    asked: tuple[str, ...]
    noted: tuple[Noted, ...]
    open: int


@dataclass(frozen=True, slots=True)
class Open:
    """One kind of thing to settle before the close; ``station`` is ``None`` where none is."""

    kind: BlockerKind
    station: Station | None
    count: int


@dataclass(frozen=True, slots=True)
class Closing:
    """The whole day; ``phase`` is ``None`` before the freeze, then there is nothing else.

    ``numbers`` are those of the stations by id. ``reopened`` is the reason of a reopening.
    """

    phase: Phase | None
    closed_at: datetime | None = None
    closed_by: str = ""
    reopened: str = ""
    stations: tuple[StationClose, ...] = ()
    open: tuple[Open, ...] = ()
    numbers: Mapping[int, str] = field(default_factory=dict, hash=False)


def read_closing(board: Board, _now: datetime) -> Closing:
    """Read it for every station. Looks at every line."""
    day = board.day
    if day is None:
        return Closing(None)
    balance, remarks = balance_of(board.db, board), remarks_of(board.db, board.election.id)
    blockers = may_close(balance, remarks, board.conflicts)
    return Closing(
        phase=day.phase,
        closed_at=day.closed_at,
        closed_by=day.closed_by,
        reopened=day.remark,
        stations=_stations(board, balance, remarks, blockers),
        open=_open(board, blockers),
        numbers={one.id: one.number for one in board.stations.values()},
    )


def _stations(
    board: Board, balance: DayBalance, remarks: Sequence[Remark], blockers: Sequence[Blocker]
) -> tuple[StationClose, ...]:
    typed: dict[int, dict[str, int]] = {}
    for one in figures_of(board.db, board.election.id):
        typed.setdefault(one.station_id, {})[one.key] = one.value
    said = {(one.station_id, one.key): one.text for one in remarks}
    made = []
    for own in balance.stations:
        number = own.station_id or 0
        here = {key: text for (station, key), text in said.items() if station == number}
        made.append(
            StationClose(
                station=board.stations[number],
                balance=own,
                figures=typed.get(number, {}),
                asked=_asked(own),
                noted=tuple(_noted(board, own, here, {key for _, key in said})),
                open=sum(one.station_id == number for one in blockers),
            )
        )
    return tuple(sorted(made, key=lambda one: one.station.number))


def _asked(own: StationBalance) -> tuple[str, ...]:
    """The figures of KPPS; a supporting station counts its own outside."""
    if not own.contests or not own.total.listed:
        return ()
    empty = tuple(f"kpps:{one.category}:" for one in own.lists if not one.listed)
    keys = figure_keys(form.contest for form in own.contests)
    return tuple(key for key in keys if not key.startswith(empty))


def _noted(
    board: Board, own: StationBalance, said: Mapping[str, str], elsewhere: set[str]
) -> list[Noted]:
    """What needs a remark at this station first, then what has one though it agrees by now."""
    found = []
    if own.unaccounted:
        names = tuple(_name(board, one) for one in own.unaccounted[:FEW])
        found.append(
            Noted(
                key=UNACCOUNTED,
                remark=said.get(UNACCOUNTED, ""),
                people=len(own.unaccounted),
                names=names,
            )
        )
    for one in own.differences:
        found.append(Noted(key=one.key, remark=said.get(one.key, ""), difference=one))
    for conflict in board.conflicts:
        key = conflict_key(conflict)
        here = any(event.station_id == own.station_id for event in conflict.events)
        if key in said or (here and key not in elsewhere):
            name = _name(board, conflict.people[0])
            found.append(Noted(key=key, remark=said.get(key, ""), conflict=conflict, name=name))
    known = {one.key for one in found}
    return found + [Noted(key=key, remark=said[key]) for key in said if key not in known]


def _name(board: Board, person_id: int) -> str:
    person = board.people.by_id.get(person_id)
    return person.name if person else "-"


def _open(board: Board, blockers: Sequence[Blocker]) -> tuple[Open, ...]:
    """The blockers of one kind at one station together, with how many things they are."""
    counts: dict[tuple[BlockerKind, int | None], int] = {}
    for one in blockers:
        place = (one.kind, one.station_id)
        counts[place] = counts.get(place, 0) + _things(one)
    return tuple(
        Open(kind, board.stations.get(number or 0), count)
        for (kind, number), count in counts.items()
    )


def _things(one: Blocker) -> int:
    if one.kind in (BlockerKind.DIFFERENCE, BlockerKind.CONFLICT):
        return 1
    return len(one.keys if one.kind is BlockerKind.FIGURES_MISSING else one.people)
