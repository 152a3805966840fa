"""Whom the guards fetch next, and the list they take along: name, block and list number only."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from rutan_desk.domain.day import DayState, RollLine
from rutan_desk.domain.disclosure import Receiver
from rutan_desk.domain.lists import Category
from rutan_desk.domain.paper_table import person_key
from rutan_desk.domain.person import Person
from rutan_desk.domain.station import Station
from rutan_desk.ops.day_board import Board
from rutan_desk.ops.printing import Printed
from rutan_desk.ops.sheet_paper import ListPaperWords, Made, printed
from rutan_desk.reports.imprint import Signature
from rutan_desk.reports.list_sheet import SheetColumn, SheetPart
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk

BATCH = 20
"""How many are fetched at once, unless somebody says otherwise."""
_LISTS = (Category.DPT, Category.DPTB, Category.DPK)
_DIGITS = 9


@dataclass(frozen=True, slots=True, kw_only=True)
class CallListWords:
    """What a call list says beside every list (see ``words.day_report_papers``).

    ``blanks`` are labels and the lines to write on behind them.
    """

    sheet: ListPaperWords
    category: Callable[[Category], str]
    block: str
    all_blocks: str
    people: str
    blanks: tuple[tuple[str, str], ...]
    signer: str
    giver: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CallAsked:
    """Whom to fetch: for which station, out of which block (``None``: any), how many at most.

    Or, by their uuids, those ``chosen`` before, as when they were marked as called first.
    """

    station: Station
    block: str | None = None
    count: int = BATCH
    chosen: frozenset[str] | None = None
    size: str = "A4"


def next_of(
    board: Board, station_id: int, block: str | None = None, count: int = BATCH
) -> tuple[RollLine, ...]:
    """Who was not called yet, by list number: the DPT first, whose hours begin first.

    Who has left, is away or has no line in force is not among them.
    """
    waiting = (
        line
        for line in board.lines.values()
        if line.station_id == station_id and line.active and _waits(board, line, block)
    )
    return tuple(sorted(waiting, key=by_number)[: max(count, 0)])


def lines_of(board: Board, station_id: int, people: Collection[str]) -> tuple[RollLine, ...]:
    """The lines in force of these people (by uuid) at a station, in the same order."""
    found = (
        line
        for line in board.lines.values()
        if line.station_id == station_id and line.active and line.person_id is not None
    )
    return tuple(
        sorted((one for one in found if _person(board, one).uuid in people), key=by_number)
    )


def by_number(line: RollLine) -> tuple[int, int, str, int]:
    """The order of a roll: DPT, DPTb, DPK, each by number as people count."""
    digits = "".join(one for one in line.number if one.isdecimal())[:_DIGITS]
    return (_LISTS.index(line.category), int(digits or 0), line.number, line.id)


def _waits(board: Board, line: RollLine, block: str | None) -> bool:
    if line.person_id is None or board.line_for(line.person_id, line.station_id) is not line:
        return False
    if board.attendance_of(line.person_id).state is not DayState.NOT_CALLED:
        return False
    return block is None or _person(board, line).block == block


def _person(board: Board, line: RollLine) -> Person:
    return board.people.by_id[line.person_id or 0]


def call_list(
    db: Database, desk: Desk, words: CallListWords, board: Board, asked: CallAsked
) -> Printed:
    """The next of a block for a station, with room for escorts and times; marks nobody."""
    if asked.chosen is None:
        lines = next_of(board, asked.station.id, asked.block, asked.count)
    else:
        lines = lines_of(board, asked.station.id, asked.chosen)
    [table] = words.sheet.sheet.parts
    part = SheetPart(
        columns=_columns(table.headings),
        rows=tuple(_row(board, words, line) for line in lines),
        empty=table.empty,
        keys=tuple(person_key(_person(board, line).uuid) for line in lines),
    )
    made = Made(
        report="call-list",
        receiver=Receiver.GUARDS,
        election=board.election,
        station=asked.station,
        parts=(part,),
        facts=(
            (words.block, asked.block or words.all_blocks),
            (words.people, str(len(lines))),
            *words.blanks,
        ),
        signers=(Signature(words.giver, desk.officer), Signature(words.signer)),
    )
    return printed(db, desk, words.sheet, made, asked.size)


def _columns(headings: Sequence[str]) -> tuple[SheetColumn, ...]:
    """List, number, name, sex and block; then room to tick and to write."""
    category, number, name, sex, block, out, back, remark = headings
    return (
        SheetColumn(category, weight=0),
        SheetColumn(number, "right", 0, bold=True),
        SheetColumn(name, weight=1, bold=True),
        SheetColumn(sex, "center", 0),
        SheetColumn(block),
        SheetColumn(out, weight=2, pen=True),
        SheetColumn(back, weight=2, pen=True),
        SheetColumn(remark, weight=5, pen=True),
    )


def _row(board: Board, words: CallListWords, line: RollLine) -> tuple[str, ...]:
    person = _person(board, line)
    room = " / ".join(filter(None, (person.block, person.cell))) or "-"
    told = (words.category(line.category), line.number or "-", person.name, person.sex or "-", room)
    return (*told, "", "", "")
