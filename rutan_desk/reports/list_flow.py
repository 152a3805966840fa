"""How the parts of a list are dealt to pages.

A heading never stands alone at the foot of a page, sums and the places to sign take a few
rows along, and a short part is not divided.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from rutan_desk.reports.chart import Chart, draw_chart
from rutan_desk.reports.frame import Frame
from rutan_desk.reports.list_sheet import ListSheet, SheetPart, shown_text
from rutan_desk.reports.signing import Signing
from rutan_desk.reports.style import BODY, HEADING, mm, put
from rutan_desk.reports.table import MOVED, PADDING, Row, Table, cell, last_rows
from rutan_desk.reports.text import BOLD, REGULAR, fit, legible

_GAP = 3 * mm
_MOST_LINES = 8
"""More lines of a cell go to a row of their own, so that every row fits on a page."""
_SHORT = 0.5
"""A part that takes less of a page is not divided."""
_KEPT = 2
"""So many rows of a part stay together at its end."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Something drawn in one go below the last; ``count`` rows of the list are in it."""

    height: float
    draw: Callable[[Any, float], float]
    count: int = 0


@dataclass(frozen=True, slots=True)
class _Line:
    """One row on paper; ``counted`` unless it is a sum or goes on with the row above."""

    row: Row
    counted: bool


@dataclass(frozen=True, slots=True)
class _Chunk:
    """Rows of a part on one page below their heading. Without any it is an empty part."""

    table: Table
    part: SheetPart
    lines: Sequence[_Line]
    heading: Sequence[Piece]


class Flow:
    """Deals parts to pages from the top down; ``pages`` are the pieces of each."""

    def __init__(self, sheet: ListSheet, frame: Frame) -> None:
        self._sheet, self._frame = sheet, frame
        self._room, self._other, self._lost = frame.rooms()
        self.pages: list[list[Piece]] = [[]]
        self._last: _Chunk | None = None
        self._charted: list[Piece] = []

    def add(self, table: Table, part: SheetPart) -> None:
        """One part: its title, its rows page by page, its sums with the last rows."""
        lines = [one for texts in part.rows for one in _lines(table, part, texts)]
        if not lines:
            self._last = _Chunk(table, part, (), self._heading(part, again=False))
            self._begin(self._pieces(self._last))
            return
        lines += [one for texts in part.totals for one in _lines(table, part, texts, total=True)]
        if self._apart(part):
            self._begin(self._heading(part, again=False))
            self._charted = self.pages[-1]
        whole = (
            _high(self._above(part, 0))
            + table.head_height
            + sum(one.row.height for one in lines)
            + _GAP
        )
        limit = self._other if part.whole else self._other * _SHORT
        alone = self._apart(part) and len(self.pages[-1]) == len(self._heading(part, again=False))
        if self.pages[-1] and self._room < whole <= limit and not alone:
            self._next_page()
        start = 0
        while start < len(lines):
            start = self._chunk(table, part, lines, start)

    def _chunk(self, table: Table, part: SheetPart, lines: Sequence[_Line], start: int) -> int:
        """As many rows as fit on this page, at least one on a fresh page."""
        heading = self._above(part, start)
        above = _high(heading) + table.head_height
        first = sum(one.row.height for one in lines[start : start + _KEPT])
        if self.pages[-1] and above + first > self._room:
            self._next_page()
            heading = self._above(part, start)
        room, end = self._room - _high(heading) - table.head_height, start
        while end < len(lines) and (end == start or lines[end].row.height <= room):
            room -= lines[end].row.height
            end += 1
        while _KEPT < end - start < len(lines) - start and _entries(lines[end:]) < _KEPT:
            end -= 1
        self._last = _Chunk(table, part, lines[start:end], heading)
        self._put(self._pieces(self._last))
        if end < len(lines):
            self._next_page()
        return end

    def _pieces(self, chunk: _Chunk) -> list[Piece]:
        """The heading of some rows, and the rows."""
        if not chunk.lines:
            return [*chunk.heading, self._said(chunk.part.empty)]
        table, rows = chunk.table, [one.row for one in chunk.lines]

        def draw(canvas: Any, top: float) -> float:
            return table.draw(canvas, top, rows) - _GAP

        height = table.head_height + sum(row.height for row in rows) + _GAP
        return [*chunk.heading, Piece(height, draw, _entries(chunk.lines))]

    def close(self) -> None:
        """The places to sign below the last part, or on a new page with a few of its rows."""
        place = legible(self._sheet.place) or "." * 24
        dated = self._sheet.words.signed_at.format(place=place)
        space = self._frame.area
        signing = Signing(dated, self._sheet.signatures, space.width)

        def draw(canvas: Any, top: float) -> float:
            return signing.draw(canvas, space, top - _GAP)

        height = signing.height + _GAP if signing.height else 0
        piece = Piece(height + self._lost, draw)
        if self._last and piece.height > self._room:
            self._take_along(self._last, piece.height)
        self._begin([piece])

    def _take_along(self, chunk: _Chunk, below: float) -> None:
        """The last rows of the page go to the next, if there is room for any above ``below``."""
        table, lines = chunk.table, chunk.lines
        pieces = self._pieces(chunk)
        short = len(lines) <= MOVED or (
            _entries(lines) == len(chunk.part.rows) and _high(pieces) <= self._other * _SHORT
        )
        if short and len(pieces) < len(self.pages[-1]) and _high(pieces) + below <= self._other:
            del self.pages[-1][-len(pieces) :]
            self._next_page()
            self._put(pieces)
            return
        again = self._heading(chunk.part, again=True)
        room = self._other - below - _high(again) - table.head_height - _GAP
        moved = last_rows([one.row.height for one in lines], room)
        while 0 < moved < len(lines) - 1 and not lines[-moved].counted:
            moved += 1
        left, taken = lines[: len(lines) - moved], lines[len(lines) - moved :]
        if not _entries(taken) or sum(one.row.height for one in taken) > room:
            return
        del self.pages[-1][-len(pieces) :]
        self._put(self._pieces(replace(chunk, lines=left)))
        self._next_page()
        self._put(self._pieces(replace(chunk, lines=taken, heading=again)))

    def _above(self, part: SheetPart, start: int) -> list[Piece]:
        """What stands above the rows from ``start`` on, below a chart nothing more."""
        if not self._apart(part):
            return self._heading(part, again=start > 0)
        below = not start and self.pages[-1] is self._charted
        return [] if below else self._heading(part, again=True)

    def _apart(self, part: SheetPart) -> bool:
        """Whether its chart may stand on the page before the table, which is not divided."""
        return part.chart is not None and part.whole

    def _heading(self, part: SheetPart, *, again: bool) -> list[Piece]:
        title = self._sheet.words.continued.format(title=part.title) if again else part.title
        pieces = []
        if part.title:
            pieces.append(self._text(title, size=HEADING, font=BOLD))
        if part.note and not again:
            pieces.append(self._text(part.note))
        if part.chart and part.rows and not again:
            pieces.append(self._chart(part.chart))
        return pieces

    def _chart(self, chart: Chart) -> Piece:
        space = self._frame.area

        def draw(canvas: Any, top: float) -> float:
            return draw_chart(canvas, chart, space, top - _GAP) - _GAP

        return Piece(chart.height + 2 * _GAP, draw)

    def _said(self, text: str) -> Piece:
        return self._text(text, size=BODY + 1, below=_GAP)

    def _text(
        self, text: str, *, size: float = BODY, font: str = REGULAR, below: float = 0.8 * mm
    ) -> Piece:
        space = self._frame.area
        block = fit(legible(text), space.width, size=size, least=min(size, BODY), font=font)

        def draw(canvas: Any, top: float) -> float:
            return put(canvas, block, space.left, top) - below

        return Piece(block.height + below, draw)

    def _begin(self, pieces: Sequence[Piece]) -> None:
        if self.pages[-1] and _high(pieces) > self._room:
            self._next_page()
        self._put(pieces)

    def _put(self, pieces: Sequence[Piece]) -> None:
        self.pages[-1] += pieces
        self._room -= _high(pieces)

    def _next_page(self) -> None:
        self.pages.append([])
        self._room = self._other


def _high(pieces: Iterable[Piece]) -> float:
    return sum(piece.height for piece in pieces)


def _entries(lines: Iterable[_Line]) -> int:
    return sum(one.counted for one in lines)


def _lines(
    table: Table, part: SheetPart, texts: Sequence[str], *, total: bool = False
) -> list[_Line]:
    """One entry of the list, divided where a cell has too many lines for one row."""
    blocks = [
        [
            fit(line, column.width - 2 * PADDING, font=BOLD if one.bold or total else REGULAR)
            for line in text_lines(text)
        ]
        for one, column, text in zip(part.columns, table.columns, texts, strict=True)
    ]
    return [
        _Line(table.row(tuple(cell(*some[at : at + _MOST_LINES]) for some in blocks)),
              not (at or total))
        for at in range(0, max(map(len, blocks)), _MOST_LINES)
    ]  # fmt: skip


def text_lines(text: str) -> list[str]:
    """The lines of a cell as the paper shows them."""
    return [shown_text(line) for line in text.split("\n")]
