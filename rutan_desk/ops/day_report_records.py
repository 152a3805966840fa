"""The records in the report of a voting day: changes, withdrawals, conflicts, refusals, desks."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from rutan_desk.domain.attendance import order_of
from rutan_desk.domain.day import Act, DayEvent, DeskCopy, Means, RollLine
from rutan_desk.domain.lists import Category
from rutan_desk.domain.nik import mask_in_text
from rutan_desk.ops.day_board import Board
from rutan_desk.reports.day_report_sheet import (
    Changed,
    Conflict,
    DeskTold,
    Record,
    TurnedAway,
    Withdrawn,
)

_NONE = "-"
_SHORT = 4
"""As many signs of a desk's id are printed, or as many more as tell the desks apart."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordWords:
    """How records are worded (see ``words.day_report_papers``).

    ``act`` never says beside a name why somebody did not come.
    """

    act: Callable[[Act], str]
    means: Callable[[Means], str]
    category: Callable[[Category], str]
    moment: Callable[[datetime], str]
    added: str
    struck: str
    off_roll: str
    stranger: str
    main_desk: str


@dataclass(frozen=True, slots=True)
class Records:
    """Everything that was recorded beside the marks that stand."""

    changed: tuple[Changed, ...]
    withdrawn: tuple[Withdrawn, ...]
    conflicts: tuple[Conflict, ...]
    turned_away: tuple[TurnedAway, ...]
    desks: tuple[DeskTold, ...]


def records(
    words: RecordWords, board: Board, copies: Sequence[DeskCopy], off_roll: Sequence[int]
) -> Records:
    """The records of the day in the order of the events; ``off_roll`` voted without a line."""
    return _Gathering(words, board, copies).all(off_roll)


class _Gathering:
    """One reading of the board."""

    def __init__(self, words: RecordWords, board: Board, copies: Sequence[DeskCopy]) -> None:
        self._words, self._board, self._copies = words, board, copies
        self._events = sorted(board.events, key=order_of)
        self._desks = _short({one.desk for one in self._events})

    def all(self, off_roll: Sequence[int]) -> Records:
        board = self._board
        conflicts = [
            Conflict(
                " / ".join(map(self._name_of, one.people)),
                tuple(self._record(event) for event in one.events),
            )
            for one in board.conflicts
        ]
        lost = [
            Conflict(
                self._name_of(one),
                tuple(
                    self._record(event, self._words.off_roll)
                    for event in board.attendance_of(one).voted
                ),
            )
            for one in off_roll
        ]
        return Records(
            tuple(self._changed()),
            tuple(self._withdrawn()),
            tuple(conflicts + lost),
            tuple(self._turned_away(event) for event in board.turned_away),
            tuple(self._told()),
        )

    def _changed(self) -> list[Changed]:
        found = []
        for line in self._board.lines.values():
            if line.added_reason:
                found.append((line, self._words.added, line.added_reason))
            if line.struck_reason:
                found.append((line, self._words.struck, line.struck_reason))
        found.sort(key=lambda one: (str(one[0].changed_at), one[0].id))
        return [self._change(*one) for one in found]

    def _change(self, line: RollLine, what: str, reason: str) -> Changed:
        return Changed(
            what,
            self._station(line.station_id),
            f"{self._words.category(line.category)} {line.number}".rstrip(),
            line.name,
            mask_in_text(reason),
            self._words.moment(line.changed_at) if line.changed_at else _NONE,
            line.changed_by or _NONE,
        )

    def _withdrawn(self) -> list[Withdrawn]:
        found = []
        for event in self._events:
            if event.act is Act.WITHDRAWN:
                target = self._board.event(event.withdraws or "")
                found.append(
                    Withdrawn(
                        self._name(target or event),
                        self._record(target) if target else None,
                        self._record(event),
                        mask_in_text(event.reason),
                        event.second,
                    )
                )
        return found

    def _turned_away(self, event: DayEvent) -> TurnedAway:
        return TurnedAway(
            self._name(event),
            self._station(event.station_id),
            mask_in_text(event.reason) or _NONE,
            self._words.moment(event.at),
            event.officer,
        )

    def _told(self) -> list[DeskTold]:
        own: defaultdict[str, list[DayEvent]] = defaultdict(list)
        for event in self._events:
            own[event.desk].append(event)
        copies: Mapping[str, DeskCopy] = {one.desk: one for one in self._copies}
        return [
            DeskTold(
                self._desks[desk],
                self._whose(copies.get(desk)),
                len(some),
                max(one.number for one in some),
                self._words.moment(some[-1].at),
            )
            for desk, some in own.items()
        ]

    def _whose(self, copy: DeskCopy | None) -> str:
        if copy is None:
            return self._words.main_desk
        return " · ".join(filter(None, (self._station(copy.station_id), copy.name)))

    def _record(self, event: DayEvent, what: str = "") -> Record:
        return Record(
            what or self._words.act(event.act),
            self._station(event.station_id),
            self._desks[event.desk],
            event.number,
            self._words.moment(event.at),
            event.officer,
            self._words.means(event.means),
        )

    def _name(self, event: DayEvent) -> str:
        if event.person_id is not None:
            return self._name_of(event.person_id)
        return mask_in_text(event.named) or self._words.stranger

    def _name_of(self, person_id: int) -> str:
        person = self._board.people.by_id.get(person_id)
        return person.name if person else self._words.stranger

    def _station(self, station_id: int | None) -> str:
        station = self._board.stations.get(station_id or 0)
        return station.number if station else _NONE


def _short(desks: set[str]) -> dict[str, str]:
    """Each id as short as tells it from all others."""
    size = _SHORT
    while len({one[:size] for one in desks}) < len(desks):
        size += 1
    return {one: one[:size] for one in desks}
