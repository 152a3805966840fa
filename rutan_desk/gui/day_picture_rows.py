"""The live picture read from the board, in the worker: turnout by group, queues and papers."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from rutan_desk.domain.day import Phase
from rutan_desk.domain.lists import Category
from rutan_desk.domain.pace import PaperPace, Turnout, papers, turnout_by
from rutan_desk.domain.person import Sex
from rutan_desk.domain.roll_count import ListCount, Seat, list_count, seats
from rutan_desk.domain.station import Station
from rutan_desk.gui.day_check_in_pace import PaceView, read_pace
from rutan_desk.ops.day_board import Board
from rutan_desk.ops.day_close import supplies_of


@dataclass(frozen=True, slots=True)
class Groups:
    """The turnout by each of the ways to divide the roll, in the order to show.

    ``blocks``: ``None`` are the lines that are nobody's of ours.
    """

    stations: tuple[tuple[Station, Turnout], ...]
    lists: tuple[tuple[Category, Turnout], ...]
    sexes: tuple[tuple[Sex | None, Turnout], ...]
    disabled: tuple[tuple[bool, Turnout], ...]
    blocks: tuple[tuple[str | None, Turnout], ...]


@dataclass(frozen=True, slots=True)
class Queue:
    """Who waits at a station, and since when the first of them."""

    station: Station
    count: int
    since: datetime | None


@dataclass(frozen=True, slots=True)
class Picture:
    """The day at one station or all; ``pace`` is ``None`` before the freeze, the rest empty."""

    phase: Phase | None
    stations: tuple[Station, ...]
    pace: PaceView | None
    count: ListCount
    groups: Groups
    queues: tuple[Queue, ...]
    papers: tuple[tuple[Station, PaperPace], ...]
    turned_away: int

    @property
    def whole(self) -> Turnout:
        """Everybody on the roll."""
        return Turnout(self.count.voted, self.count.listed)


def read_picture(board: Board, now: datetime, station_id: int | None) -> Picture:
    """Read it for the station chosen, or for all. Looks at every line."""
    every = tuple(sorted(board.stations.values(), key=lambda one: one.number))
    wanted = [one for one in every if station_id in (None, one.id)]
    taken = seats(board.lines.values(), board.attendance)
    taken = tuple(one for one in taken if station_id in (None, one.line.station_id))
    struck = (one for one in board.lines.values() if station_id in (None, one.station_id))
    return Picture(
        phase=board.day.phase if board.day else None,
        stations=every,
        pace=read_pace(board, now, station_id),
        count=list_count(None, taken, sum(not one.active for one in struck)),
        groups=_groups(board, taken, every),
        queues=tuple(_queue(board, one) for one in wanted),
        papers=tuple(_papers(board, taken, wanted, now)),
        turned_away=sum(1 for one in board.turned_away if station_id in (None, one.station_id)),
    )


def _groups(board: Board, taken: Sequence[Seat], stations: Sequence[Station]) -> Groups:
    by_station = turnout_by(taken, lambda seat: seat.line.station_id)
    return Groups(
        stations=tuple((one, by_station[one.id]) for one in stations if one.id in by_station),
        lists=_by(taken, lambda seat: seat.line.category, tuple(Category).index),
        sexes=_by(taken, lambda seat: seat.line.sex, (*Sex, None).index),
        disabled=_by(taken, lambda seat: seat.line.disability is not None, (True, False).index),
        blocks=_by(taken, lambda seat: _block(board, seat), _block_order),
    )


def _by(taken: Sequence[Seat], key: Callable[[Seat], Any], order: Callable[[Any], Any]) -> Any:
    found: Mapping[Hashable, Turnout] = turnout_by(taken, key)
    return tuple(sorted(found.items(), key=lambda pair: order(pair[0])))


def _block(board: Board, seat: Seat) -> str | None:
    """The block he is in; of somebody who is not ours none, of a visitor an empty one."""
    if seat.line.person_id is None:
        return None
    person = board.people.by_id.get(seat.line.person_id)
    return (person.block or "") if person else ""


def _block_order(block: str | None) -> tuple[bool, bool, str]:
    return block is None, not block, block or ""


def _queue(board: Board, station: Station) -> Queue:
    waiting = board.queue(station.id)
    first = waiting[0].since if waiting else None
    return Queue(station, len(waiting), first.at if first else None)


def _papers(
    board: Board, taken: Sequence[Seat], wanted: Sequence[Station], now: datetime
) -> list[tuple[Station, PaperPace]]:
    opened = board.day.opened_at if board.day else None
    supplies = supplies_of(board.db, board) if board.day else {}
    return [
        (station, paper)
        for station in wanted
        for paper in papers(
            [one for one in taken if one.line.station_id == station.id],
            supplies.get(station.id, {}),
            now,
            opened,
        )
    ]
