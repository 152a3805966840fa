"""The papers around the close of a voting day by name: who draws each, and in which words.

Part of the table of all papers, ``words.paper_makers``.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import TypeVar

from rutan_desk.domain.errors import ElectionNotActive, StationUnknown
from rutan_desk.ops.day_board import Board
from rutan_desk.ops.day_calling import CallAsked, CallListWords, call_list
from rutan_desk.ops.day_report_papers import DayReportPaperWords, day_report
from rutan_desk.ops.evening_paper import EveningPaperWords, evening_paper
from rutan_desk.ops.printing import Printed
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk
from rutan_desk.store.stations import stations_of
from rutan_desk.words import day_report_papers as words
from rutan_desk.words.paper_request import Maker, PaperRequest

_Words = TypeVar("_Words", CallListWords, EveningPaperWords, DayReportPaperWords)


def _for(one: PaperRequest, said: _Words) -> _Words:
    """The words, and what the paper is for."""
    return replace(said, sheet=replace(said.sheet, purpose=one.purpose))


def _board(db: Database, one: PaperRequest) -> Board:
    """The day as it stands; raises ``ElectionNotActive`` for any other election."""
    board = Board(db)
    board.read(one.now.date())
    if board.election.id != one.election.id:
        raise ElectionNotActive(one.election.name)
    return board


def _call_list(db: Database, desk: Desk, one: PaperRequest) -> Printed:
    board = _board(db, one)
    station = one.station or next(iter(stations_of(db, board.election.id)), None)
    if station is None or station.id not in board.stations:
        raise StationUnknown(station.number if station is not None else "")
    asked = CallAsked(
        station=station,
        block=one.block,
        count=one.count,
        chosen=frozenset(one.chosen) if one.chosen is not None else None,
        size=one.size,
    )
    return call_list(db, desk, _for(one, words.call_list_words(one.now)), board, asked)


def _evening_check(db: Database, desk: Desk, one: PaperRequest) -> Printed:
    said = _for(one, words.evening_words(one.now))
    return evening_paper(db, desk, said, one.evening(), one.election, one.size)


def _day_report(db: Database, desk: Desk, one: PaperRequest) -> Printed:
    said = _for(one, words.day_report_words(one.now))
    return day_report(db, desk, said, _board(db, one), one.size)


DAY_REPORT_MAKERS: Mapping[str, Maker] = {
    "call-list": _call_list,
    "evening-check": _evening_check,
    "day-report": _day_report,
}
"""By the name that ``print`` takes; the report raises ``NotFrozen`` before the freeze.

Report and call list are of the active election: ``ElectionNotActive`` of any other.
"""
