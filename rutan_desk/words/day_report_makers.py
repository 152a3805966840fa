"""The papers around the close of a voting day by name: who draws each, and in which words.

For the table of all papers (``words.paper_makers``), whose requests fit
``DayReportRequest``.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Protocol

from rutan_desk.domain.election import Election
from rutan_desk.domain.errors import ElectionNotActive, StationUnknown
from rutan_desk.domain.station import Station
from rutan_desk.ops.day_board import Board
from rutan_desk.ops.day_calling import CallAsked, call_list
from rutan_desk.ops.day_evening import EveningItem
from rutan_desk.ops.day_report_papers import day_report
from rutan_desk.ops.evening_paper import evening_paper
from rutan_desk.ops.printing import Printed
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk
from rutan_desk.store.stations import stations_of
from rutan_desk.words import day_report_papers as words


class DayReportRequest(Protocol):
    """Which paper; the call list is of ``station`` (``None``: the first) and ``block``."""

    @property
    def election(self) -> Election:
        """The election of the paper; the day is always of the active one."""

    @property
    def now(self) -> datetime:
        """When it is printed."""

    @property
    def station(self) -> Station | None:
        """Where the called are to vote."""

    @property
    def size(self) -> str:
        """The paper."""

    @property
    def block(self) -> str | None:
        """Out of which block; ``None`` is out of all."""

    @property
    def count(self) -> int:
        """How many are called at most."""

    @property
    def evening(self) -> Callable[[], Sequence[EveningItem]]:
        """Runs the check of the evening before."""


DayReportMaker = Callable[[Database, Desk, DayReportRequest], Printed]


def _board(db: Database, one: DayReportRequest) -> Board:
    """The day as it stands; raises ``ElectionNotActive`` for any other election."""
    board = Board(db)
    board.read(one.now.date())
    if board.election.id != one.election.id:
        raise ElectionNotActive(one.election.name)
    return board


def _call_list(db: Database, desk: Desk, one: DayReportRequest) -> Printed:
    board = _board(db, one)
    station = one.station or next(iter(stations_of(db, board.election.id)), None)
    if station is None:
        raise StationUnknown("")
    asked = CallAsked(station=station, block=one.block, count=one.count, size=one.size)
    return call_list(db, desk, words.call_list_words(one.now), board, asked)


def _evening_check(db: Database, desk: Desk, one: DayReportRequest) -> Printed:
    said = words.evening_words(one.now)
    return evening_paper(db, desk, said, one.evening(), one.election, one.size)


def _day_report(db: Database, desk: Desk, one: DayReportRequest) -> Printed:
    return day_report(db, desk, words.day_report_words(one.now), _board(db, one), one.size)


DAY_REPORT_MAKERS: Mapping[str, DayReportMaker] = {
    "call-list": _call_list,
    "evening-check": _evening_check,
    "day-report": _day_report,
}
"""By the name that ``print`` takes; the report raises ``NotFrozen`` before the freeze.

Report and call list are of the active election: ``ElectionNotActive`` of any other.
"""
