"""The pages of a list: its parts one below the other, each with its own columns.

The columns share the width, the paper lies on its side when they need it, and a part that
runs over a page says its title and headings again.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from rutan_desk.reports.chart import Chart, draw_chart
from rutan_desk.reports.frame import Fact, Frame
from rutan_desk.reports.list_sheet import (
    ListSheet,
    SheetColumn,
    SheetPart,
    list_sheet_id,
    shown_text,
)
from rutan_desk.reports.list_widths import Asked, asked, shared
from rutan_desk.reports.signing import Signing
from rutan_desk.reports.style import BODY, HEADING, LANDSCAPE, area, mm, new_canvas, put
from rutan_desk.reports.table import PADDING, Column, Row, Table, cell
from rutan_desk.reports.text import BOLD, REGULAR, fit, legible, was_replaced

_ROW_HEIGHT = 6 * mm
_GAP = 3 * mm
_MOST_LINES = 8
"""More lines of a cell go to a row of their own, so that every row fits on a page."""


def turned(sheet: ListSheet) -> str:
    """The paper as the columns need it: upright, or on its side."""
    width = area(sheet.size).width
    wide = any(one.modest > width for one in _needs(sheet).values())
    return sheet.size + LANDSCAPE if wide else sheet.size


def list_sheet_pdf(sheet: ListSheet) -> bytes:
    """Draw the list; the same sheet always gives the same bytes."""
    frame = _frame(sheet, turned(sheet))
    flow = _Flow(sheet, frame)
    for table, part in zip(_tables(sheet, frame), sheet.parts, strict=True):
        flow.add(table, part)
    flow.close()
    out = BytesIO()
    canvas = new_canvas(
        out,
        frame.size,
        title=f"{sheet.title}: {sheet.subtitle}" if sheet.subtitle else sheet.title,
        subject=legible(sheet.subtitle),
        author=sheet.imprint.prison,
        keywords=(
            f"rutan-desk {sheet.report} 1",
            f"list {frame.list_id}",
            f"count {sheet.count}",
        ),
    )
    for number, page in enumerate(flow.pages, 1):
        y = frame.head(canvas, number == 1)
        for piece in page:
            y = piece.draw(canvas, y)
        here = sum(piece.count for piece in page)
        frame.foot(canvas, number, len(flow.pages), sheet.words.page_counts.format(count=here))
        canvas.showPage()
    canvas.save()
    return out.getvalue()


@dataclass(frozen=True, slots=True)
class _Piece:
    """Something drawn in one go below the last; ``count`` rows of the list are in it."""

    height: float
    draw: Callable[[Any, float], float]
    count: int = 0


class _Flow:
    """Deals parts to pages from the top down; a heading never stands alone at the foot."""

    def __init__(self, sheet: ListSheet, frame: Frame) -> None:
        self._sheet, self._frame = sheet, frame
        floor = frame.area.bottom + frame.foot_height()
        self._first, self._other = (frame.head(None, first) - floor for first in (True, False))
        self.pages: list[list[_Piece]] = [[]]
        self._room = self._first

    def add(self, table: Table, part: SheetPart) -> None:
        """One part: its title, its rows page by page, its sums with the last row."""
        rows = [one for texts in part.rows for one in _rows(table, part, texts)]
        if not rows:
            self._begin([*self._heading(part, again=False), self._said(part.empty)])
            return
        rows += [one for texts in part.totals for one in _rows(table, part, texts, total=True)]
        start = 0
        while start < len(rows):
            start = self._chunk(table, part, rows, start)

    def _chunk(
        self, table: Table, part: SheetPart, rows: Sequence[tuple[Row, bool]], start: int
    ) -> int:
        """As many rows as fit on this page, at least one on a fresh page."""
        heading = self._heading(part, again=start > 0)
        above = sum(piece.height for piece in heading) + table.head_height
        if self.pages[-1] and above + rows[start][0].height > self._room:
            self._next_page()
        room, end = self._room - above, start
        while end < len(rows) and (end == start or rows[end][0].height <= room):
            room -= rows[end][0].height
            end += 1
        some = [row for row, _ in rows[start:end]]
        height = table.head_height + sum(row.height for row in some) + _GAP
        count = sum(counted for _, counted in rows[start:end])

        def draw(canvas: Any, top: float) -> float:
            return table.draw(canvas, top, some) - _GAP

        self._put([*heading, _Piece(height, draw, count)])
        if end < len(rows):
            self._next_page()
        return end

    def close(self) -> None:
        """The places to sign, below the last part or on a page of their own."""
        place = legible(self._sheet.place) or "." * 24
        dated = self._sheet.words.signed_at.format(place=place)
        space = self._frame.area
        signing = Signing(dated, self._sheet.signatures, space.width)
        if signing.height:

            def draw(canvas: Any, top: float) -> float:
                return signing.draw(canvas, space, top - _GAP)

            self._begin([_Piece(signing.height + _GAP, draw)])

    def _heading(self, part: SheetPart, *, again: bool) -> list[_Piece]:
        title = self._sheet.words.continued.format(title=part.title) if again else part.title
        pieces = []
        if part.title:
            pieces.append(self._text(title, size=HEADING, font=BOLD))
        if part.note and not again:
            pieces.append(self._text(part.note))
        if part.chart and part.rows and not again:
            pieces.append(self._chart(part.chart))
        return pieces

    def _chart(self, chart: Chart) -> _Piece:
        space = self._frame.area

        def draw(canvas: Any, top: float) -> float:
            return draw_chart(canvas, chart, space, top - _GAP) - _GAP

        return _Piece(chart.height + 2 * _GAP, draw)

    def _said(self, text: str) -> _Piece:
        return self._text(text, size=BODY + 1, below=_GAP)

    def _text(
        self, text: str, *, size: float = BODY, font: str = REGULAR, below: float = 0.8 * mm
    ) -> _Piece:
        space = self._frame.area
        block = fit(legible(text), space.width, size=size, least=min(size, BODY), font=font)

        def draw(canvas: Any, top: float) -> float:
            return put(canvas, block, space.left, top) - below

        return _Piece(block.height + below, draw)

    def _begin(self, pieces: Sequence[_Piece]) -> None:
        if self.pages[-1] and sum(piece.height for piece in pieces) > self._room:
            self._next_page()
        self._put(pieces)

    def _put(self, pieces: Sequence[_Piece]) -> None:
        self.pages[-1] += pieces
        self._room -= sum(piece.height for piece in pieces)

    def _next_page(self) -> None:
        self.pages.append([])
        self._room = self._other


def _frame(sheet: ListSheet, size: str) -> Frame:
    left, right = (tuple(Fact(label, value) for label, value in some) for some in sheet.facts)
    return Frame(
        size=size,
        imprint=sheet.imprint,
        title=sheet.title,
        subtitle=sheet.subtitle,
        running=sheet.subtitle,
        facts=(left, right),
        list_id=list_sheet_id(sheet),
        counts=sheet.words.list_counts.format(count=sheet.count),
        legend=_legend(sheet),
        widest=max(sheet.count, 1),
    )


def _legend(sheet: ListSheet) -> str:
    texts = (text for part in sheet.parts for row in part.rows for text in row)
    replaced = any(was_replaced(line) for text in texts for line in text.split("\n"))
    return " · ".join([*sheet.notes, *([sheet.words.replaced_legend] if replaced else [])])


def _needs(sheet: ListSheet) -> dict[tuple[SheetColumn, ...], Asked]:
    """What the columns need; parts with the same columns stand under each other."""
    found: dict[tuple[SheetColumn, ...], list[tuple[str, ...]]] = {}
    for part in sheet.parts:
        found.setdefault(part.columns, []).extend((*part.rows, *part.totals))
    return {
        columns: asked(
            [(one.heading, [line for row in rows for line in _lines(row[at])])
             for at, one in enumerate(columns)]
        )
        for columns, rows in found.items()
    }  # fmt: skip


def _tables(sheet: ListSheet, frame: Frame) -> list[Table]:
    space, needs = frame.area, _needs(sheet)
    tables = {}
    for columns, need in needs.items():
        widths = shared(need, space.width, [one.weight for one in columns])
        made = tuple(
            Column(legible(one.heading), width, one.align)
            for one, width in zip(columns, widths, strict=True)
        )
        tables[columns] = Table(space.left, made, _ROW_HEIGHT)
    return [tables[part.columns] for part in sheet.parts]


def _rows(
    table: Table, part: SheetPart, texts: Sequence[str], *, total: bool = False
) -> list[tuple[Row, bool]]:
    """One entry of the list, divided where a cell has too many lines for one row.

    With each row, whether it is to be counted: the first is, and of sums none.
    """
    blocks = [
        [
            fit(line, column.width - 2 * PADDING, font=BOLD if one.bold or total else REGULAR)
            for line in _lines(text)
        ]
        for one, column, text in zip(part.columns, table.columns, texts, strict=True)
    ]
    return [
        (table.row(tuple(cell(*some[at : at + _MOST_LINES]) for some in blocks)), not (at or total))
        for at in range(0, max(map(len, blocks)), _MOST_LINES)
    ]


def _lines(text: str) -> list[str]:
    return [shown_text(line) for line in text.split("\n")]
