"""What calling shows, read from the board in the worker: small frozen values."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from rutan_desk.domain.attendance import Attendance, out_since
from rutan_desk.domain.day import Act, DayEvent, DayState, Phase, RollLine
from rutan_desk.domain.election import Election
from rutan_desk.domain.lists import Category
from rutan_desk.domain.station import Station
from rutan_desk.ops.day_board import Board
from rutan_desk.ops.day_calling import next_of
from rutan_desk.words.day import act_name
from rutan_desk.words.day_check_in import line_text
from rutan_desk.words.values import place_of

MINUTES = (30, 45, 60, 90, 120)
"""After how many minutes somebody has been out for long."""
_ALL = 1_000_000


@dataclass(frozen=True, slots=True)
class Asked:
    """What the choices say; ``station_id`` ``None`` is the first there is."""

    station_id: int | None = None
    block: str | None = None
    count: int = 20
    minutes: int = MINUTES[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class Slips:
    """Whose notices: of a station, list and block (``None``: all), or of these people."""

    station: Station | None = None
    category: Category | None = None
    block: str | None = None
    people: frozenset[int] | None = None
    per_sheet: int = 8


@dataclass(frozen=True, slots=True)
class NextRow:
    """One of the next to be called."""

    line_id: int
    person_id: int
    name: str
    category: Category
    number: str
    place: str
    disabled: bool

    @property
    def where(self) -> str:
        """DPT no. 7."""
        return line_text(self.category, self.number)


@dataclass(frozen=True, slots=True)
class OutRow:
    """Somebody called, out or queueing, or who has voted and is not back; ``since`` when.

    ``out``: he has left his block; only then ``late`` can be.
    """

    person_id: int
    name: str
    place: str
    station: str
    state: DayState
    since: datetime
    minutes: int
    out: bool
    late: bool


@dataclass(frozen=True, slots=True)
class Batch:
    """What was done last, at once for several, so that it can be taken back."""

    act: Act
    at: datetime
    uuids: tuple[str, ...]
    line_ids: tuple[int, ...]

    @property
    def said(self) -> str:
        """What they are now."""
        return act_name(self.act)


@dataclass(frozen=True, slots=True)
class CallingView:
    """``blocks`` are those somebody waits in, with how many; ``station`` whom it is for.

    ``waiting`` are all who wait for that station, ``next`` the first of them as asked.
    """

    election: Election
    phase: Phase | None
    stations: tuple[Station, ...]
    station: Station | None
    blocks: tuple[tuple[str, int], ...]
    waiting: int
    next: tuple[NextRow, ...]
    out: tuple[OutRow, ...]

    @property
    def late(self) -> int:
        """How many have been out for long."""
        return sum(one.late for one in self.out)


def read_calling(board: Board, now: datetime, asked: Asked) -> CallingView:
    """Read it; before the freeze nobody is to be called."""
    stations = voted_at(board)
    known = {one.id: one for one in stations}
    station = known.get(asked.station_id or 0) or next(iter(stations), None)
    waiting = next_of(board, station.id, None, _ALL) if station and board.day else ()
    blocks = Counter(_block(board, one) for one in waiting)
    wanted = [one for one in waiting if asked.block in (None, _block(board, one))]
    return CallingView(
        election=board.election,
        phase=board.day.phase if board.day else None,
        stations=stations,
        station=station,
        blocks=tuple(sorted((name, count) for name, count in blocks.items() if name)),
        waiting=len(waiting),
        next=tuple(_next(board, one) for one in wanted[: asked.count]),
        out=tuple(_out(board, now, asked.minutes)),
    )


def voted_at(board: Board) -> tuple[Station, ...]:
    """The stations somebody on the roll votes at, by number; before the freeze all of them."""
    ids = {one.station_id for one in board.lines.values() if one.active}
    every = sorted(board.stations.values(), key=lambda one: one.number)
    return tuple(one for one in every if one.id in ids) or tuple(every)


def _block(board: Board, line: RollLine) -> str:
    return board.people.by_id[line.person_id or 0].block or ""


def _next(board: Board, line: RollLine) -> NextRow:
    person = board.people.by_id[line.person_id or 0]
    return NextRow(
        line_id=line.id,
        person_id=person.id,
        name=person.name,
        category=line.category,
        number=line.number,
        place=place_of(person),
        disabled=line.disability is not None,
    )


def _out(board: Board, now: datetime, minutes: int) -> Iterable[OutRow]:
    """Who is out, the longest first; then who was called and has not left, likewise."""
    found = [
        row
        for one in board.attendance.values()
        if (row := _out_row(board, one, now, minutes)) is not None
    ]
    return sorted(found, key=lambda one: (not one.out, one.since, one.name))


def _out_row(board: Board, stands: Attendance, now: datetime, minutes: int) -> OutRow | None:
    since, person_id = out_since(stands), stands.person_id or 0
    called = stands.since.at if stands.state is DayState.CALLED and stands.since else None
    begun = since or (called if stands.back is None else None)
    person = board.people.by_id.get(person_id)
    if begun is None or person is None:
        return None
    line = board.line_for(person_id)
    station = board.stations.get(line.station_id) if line else None
    span = max(0, int((now - begun).total_seconds()) // 60)
    return OutRow(
        person_id=person_id,
        name=person.name,
        place=place_of(person),
        station=station.number if station else "–",
        state=stands.state,
        since=begun,
        minutes=span,
        out=since is not None,
        late=since is not None and span > minutes,
    )


def batch_of(board: Board, events: list[DayEvent]) -> Batch:
    """What was just done."""
    lines = (board.line_for(one.person_id or 0, one.station_id) for one in events)
    return Batch(
        act=events[0].act,
        at=events[0].at,
        uuids=tuple(one.uuid for one in events),
        line_ids=tuple(one.id for one in lines if one is not None),
    )
