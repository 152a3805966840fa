"""From a file to a list of people: the sheet that holds them, row by row.

A list of another kind (a voter list) is read the same way with its own ``ListKind``.
"""

from collections.abc import Callable, Container, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from itertools import islice
from pathlib import Path
from typing import TypedDict

from rutan_desk.domain.errors import Cancelled, HeadingsNotFound, MappingInvalid
from rutan_desk.exchange.cells import Row, Value, text_of
from rutan_desk.exchange.dates import is_month_first
from rutan_desk.exchange.grid import Grid
from rutan_desk.exchange.headings import Headings, find_headings, score_rows
from rutan_desk.exchange.layout import Layout, recall, shape_of
from rutan_desk.exchange.lines import LineReader
from rutan_desk.exchange.model import Line, PeopleSheet, Progress, Skipped, Why
from rutan_desk.exchange.numbers import was_numeric
from rutan_desk.exchange.rows import RowJudge
from rutan_desk.exchange.sheets import Sheets, read_sheets
from rutan_desk.exchange.vocabulary import PEOPLE, Vocabulary

_PREVIEW = 40
_STEP = 500
_DATES = ("birth_date", "admitted_on", "release_on")


@dataclass(frozen=True, slots=True)
class ListKind:
    """A kind of list: the headings it has, and who reads its rows."""

    vocabulary: Vocabulary
    reader: type[LineReader]


PEOPLE_LIST = ListKind(PEOPLE, LineReader)


class Asked(TypedDict, total=False):
    """How a file is to be read; see ``read_people``."""

    overrides: Mapping[str, str] | None
    header_row: int | None
    sheet: str | None
    districts: Container[str] | None
    layouts: Mapping[str, Layout] | None
    progress: Progress | None
    cancelled: Callable[[], bool] | None


def read_people(
    path: Path,
    *,
    today: date,
    overrides: Mapping[str, str] | None = None,
    header_row: int | None = None,
    sheet: str | None = None,
    districts: Container[str] | None = None,
    layouts: Mapping[str, Layout] | None = None,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
    kind: ListKind = PEOPLE_LIST,
) -> PeopleSheet:
    """Read a list of people out of any spreadsheet; nothing is written anywhere.

    ``overrides`` maps fields to headings, ``header_row`` (from 1) and ``sheet`` say where
    to look instead of finding out. Where none of them is given, ``layouts`` remembered by
    shape say it. ``districts`` are the dotted kecamatan codes in force.
    ``progress`` hears rows done and rows in all; ``cancelled`` is asked every 500 rows.

    Raises :class:`SheetUnreadable`, :class:`HeadingsNotFound`, :class:`MappingInvalid` or
    :class:`Cancelled`; never loses a row without saying why.
    """
    words = kind.vocabulary
    sheets = read_sheets(path, partial(score_rows, vocabulary=words))
    chosen = Layout(overrides or {}, header_row, sheet)
    recalled = None if chosen.chosen else _recalled(sheets, layouts or {}, words)
    layout, grid, headings = recalled or (chosen, *_choose(sheets, chosen, words))
    reader = kind.reader(
        headings,
        today=today,
        districts=districts,
        damaged=_columns_where(grid, headings, ("nik", "nkk"), was_numeric),
        month_first=_columns_where(grid, headings, _DATES, is_month_first),
    )
    preview = tuple(tuple(map(text_of, row)) for row in grid.rows[:_PREVIEW])
    lines, skipped = _read_rows(grid, headings, reader, progress, cancelled)
    return PeopleSheet(
        file=sheets.file,
        sha256=sheets.sha256,
        sheet=grid.name,
        other_sheets=tuple(one.name for one in sheets.grids if one is not grid),
        header_row=headings.row + 1,
        columns=headings.columns,
        unused=headings.unused,
        lines=tuple(lines),
        skipped=tuple(skipped),
        preview=preview,
        headings=headings.texts,
        shape=shape_of(headings.texts, words),
        layout=layout,
        remembered=recalled is not None,
    )


def _recalled(
    sheets: Sheets, layouts: Mapping[str, Layout], words: Vocabulary
) -> tuple[Layout, Grid, Headings] | None:
    """The sheet and headings that a remembered layout is for."""
    found = recall(sheets.grids, layouts, words)
    if found is None:
        return None
    try:
        where = Layout(found.layout.overrides, found.header_row, found.sheet)
        return (found.layout, *_choose(sheets, where, words))
    except (HeadingsNotFound, MappingInvalid):
        return None


def _choose(sheets: Sheets, layout: Layout, words: Vocabulary) -> tuple[Grid, Headings]:
    """The sheet that holds the list: visible before hidden, then the best, then the longest."""
    names = tuple(grid.name for grid in sheets.grids)
    wanted = [grid for grid in sheets.grids if layout.sheet in (None, grid.name)]
    found = [
        (grid, headings)
        for grid in wanted
        if (headings := find_headings(grid.rows, layout.overrides, layout.header_row, words))
    ]
    if not found:
        raise HeadingsNotFound(sheets.file, names)
    return max(found, key=lambda one: (one[0].visible, int(one[1].score()), len(one[0].rows)))


def _columns_where(
    grid: Grid,
    headings: Headings,
    sources: Iterable[str],
    says: Callable[[Iterable[Value]], bool],
) -> frozenset[str]:
    """The columns, by field, of which something is true as a whole."""
    found = set()
    for source in sources:
        for place in headings.sources.get(source, ()):
            rows = islice(grid.rows, headings.row, None)
            if says(row[place] for row in rows if place < len(row)):
                found.add(source)
    return frozenset(found)


def _read_rows(
    grid: Grid,
    headings: Headings,
    reader: LineReader,
    progress: Progress | None,
    cancelled: Callable[[], bool] | None,
) -> tuple[list[Line], list[Skipped]]:
    judge = RowJudge(headings)
    lines: list[Line] = []
    skipped = [Skipped(headings.row + 1 + one, Why.HEADING) for one in range(1, headings.lines)]
    first = headings.row + headings.lines
    total = len(grid.rows) - first
    for place in range(first, len(grid.rows)):
        done = place - first
        if done % _STEP == 0:
            _report(done, total, progress, cancelled)
        row: Row = grid.rows[place]
        grid.rows[place] = ()  # memory: the line keeps what it needs
        why = judge.why(row)
        if why is None:
            lines.append(reader.read(row, place + 1))
        else:
            skipped.append(Skipped(place + 1, why))
    _report(total, total, progress, None)
    return lines, skipped


def _report(
    done: int, total: int, progress: Progress | None, cancelled: Callable[[], bool] | None
) -> None:
    if cancelled is not None and cancelled():
        raise Cancelled
    if progress is not None:
        progress(done, total)
