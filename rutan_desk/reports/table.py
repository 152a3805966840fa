"""Tables that run over pages: fixed columns, rows as high as their text needs.

Rows are laid out once and drawn straight on the canvas, one text object and one set of
rules a page, row after row and cell after cell: the order in which a program reads the
text back. Cost and memory are linear in the rows.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from rutan_desk.reports.style import ASCENT, BODY, THICK, THIN, draw_line
from rutan_desk.reports.text import BOLD, Fitted, fit, plain, runs, width_of

PADDING = 3.0
"""Between a rule and the text beside it."""
MOVED = 3
"""As many rows go along with what stands below the last one."""
_ABOVE = 2.0
_HEAD_PADDING = 4.0


@dataclass(frozen=True, slots=True)
class Column:
    """One column; ``corner`` sets a small text at the top left, for cells to write in.

    ``number`` sets digits at the right, a quarter of the column away from its rule, so that
    they stand in line below a heading in the middle.

    ``span`` columns share one heading (the columns after it have an empty one).
    """

    heading: str
    width: float
    align: Literal["left", "center", "right", "number", "corner"] = "left"
    span: int = 1


@dataclass(frozen=True, slots=True)
class Cell:
    """Blocks of text above each other, and their height; make it with ``cell``."""

    blocks: tuple[Fitted, ...]
    height: float


def cell(*blocks: Fitted) -> Cell:
    """A cell of these blocks; of none, an empty cell."""
    return Cell(blocks, sum(block.height for block in blocks))


EMPTY = cell()


@dataclass(frozen=True, slots=True)
class Row:
    """One row: what stands in its cells (blocks above each other), and its height."""

    cells: tuple[Cell, ...]
    height: float


@dataclass(frozen=True, slots=True)
class Table:
    """Columns from ``left``; rows are at least ``row_height`` high."""

    left: float
    columns: tuple[Column, ...]
    row_height: float

    @property
    def edges(self) -> tuple[float, ...]:
        """Where the vertical rules stand."""
        edges = [self.left]
        for column in self.columns:
            edges.append(edges[-1] + column.width)
        return tuple(edges)

    def row(self, cells: tuple[Cell, ...]) -> Row:
        """A row high enough for its highest cell."""
        tallest = max(one.height for one in cells)
        return Row(cells, max(self.row_height, tallest + 2 * _ABOVE))

    def headings(self) -> tuple[Fitted, ...]:
        """The heading of each column, fitted to the columns it spans."""
        widths = [column.width for column in self.columns]
        return tuple(
            fit(
                column.heading,
                sum(widths[place : place + column.span]) - 2 * PADDING,
                size=BODY,
                font=BOLD,
            )
            for place, column in enumerate(self.columns)
        )

    @property
    def head_height(self) -> float:
        """Height of the row of headings."""
        return max(block.height for block in self.headings()) + 2 * _HEAD_PADDING

    def pages(
        self, rows: Sequence[Row], first: float, other: float, below: float = 0
    ) -> list[Sequence[Row]]:
        """Deal rows to pages with ``first`` and then ``other`` points for table rows.

        On the last page ``below`` points are left under the rows, and a few rows go along
        with what stands there; without any row it stands only where a page has no more room.
        """
        pages: list[Sequence[Row]] = []
        start, room = 0, first
        for place, row in enumerate(rows):
            if row.height > room and place > start:
                pages.append(rows[start:place])
                start, room = place, other
            room -= row.height
        pages.append(rows[start:])
        if room < below:
            page = pages.pop()
            moved = last_rows([row.height for row in page], other - below)
            pages += [page[: len(page) - moved], page[len(page) - moved :]]
        elif len(pages) > 1 and len(pages[-1]) == 1 < len(pages[-2]) - 1:
            last = [pages[-2][-1], *pages[-1]]
            if sum(row.height for row in last) + below <= other:
                pages[-2:] = [pages[-2][:-1], last]
        return pages

    def draw(self, canvas: Any, top: float, rows: Sequence[Row]) -> float:
        """Draw the headings and rows from ``top`` down; returns the bottom."""
        body = top - self.head_height
        self._draw_headings(canvas, top, body)
        pen = canvas.beginText()
        font: tuple[str, float] = ("", 0.0)
        rules, y, right = [], body, self.edges[-1]
        places = tuple(zip(self.columns, self.edges, strict=False))
        for row in rows:
            for (column, left), content in zip(places, row.cells, strict=True):
                baseline = _first_line(content, column, y, row.height)
                for block in content.blocks:
                    size = block.size
                    if font != (block.font, size):
                        font = block.font, size
                        pen.setFont(*font)
                    baseline -= ASCENT * size
                    for line in block.lines:
                        pen.setTextOrigin(_start(line, block, left, column), baseline)
                        if plain(line):
                            pen.textLine(line)
                        else:
                            _write_runs(pen, line, block)
                        baseline -= size * block.leading
                    baseline += ASCENT * size
            y -= row.height
            rules.append((self.left, y, right, y))
        canvas.drawText(pen)
        self._draw_rules(canvas, top, body, rules)
        return y

    def _draw_headings(self, canvas: Any, top: float, bottom: float) -> None:
        canvas.setFont(BOLD, BODY)
        for place, (block, column) in enumerate(zip(self.headings(), self.columns, strict=True)):
            middle = (self.edges[place] + self.edges[place + column.span]) / 2
            y = (top + bottom + block.height) / 2 - ASCENT * block.size
            canvas.setFont(block.font, block.size)
            for line in block.lines:
                if line:
                    draw_line(canvas, line, middle, y, "center")
                y -= block.size * block.leading

    def _draw_rules(self, canvas: Any, top: float, body: float, rules: list[Any]) -> None:
        bottom = rules[-1][1] if rules else body
        inside, place = [], 0
        while place < len(self.columns):
            span = self.columns[place].span
            inside += [(self.edges[place + step], body, bottom) for step in range(1, span)]
            place += span
            inside.append((self.edges[place], top, bottom))
        canvas.setLineWidth(THIN)
        canvas.lines([(x, high, x, low) for x, high, low in inside[:-1]] + rules[:-1])
        canvas.setLineWidth(THICK)
        ends = (top, body, bottom)
        canvas.lines([(self.left, y, self.edges[-1], y) for y in ends])
        canvas.lines([(x, top, x, bottom) for x in (self.left, self.edges[-1])])


def last_rows(heights: Sequence[float], room: float) -> int:
    """How many of the rows of a page go to the next: a few that fit there, never all."""
    moved = 0
    for height in reversed(heights[1:]):
        room -= height
        if room < 0 or moved == MOVED:
            break
        moved += 1
    return moved


def _write_runs(pen: Any, line: str, block: Fitted) -> None:
    """A line in more than one font; the pen has that of the block before and after."""
    for run in runs(line, block.font):
        pen.setFont(run.font, block.size)
        pen.textOut(run.text)
    pen.setFont(block.font, block.size)


def _first_line(content: Cell, column: Column, top: float, height: float) -> float:
    """Where the text of a cell begins: in the middle of the row, or in its top corner."""
    if column.align == "corner":
        return top - 1
    return top - (height - content.height) / 2


def _start(line: str, block: Fitted, left: float, column: Column) -> float:
    """Where a line begins."""
    if column.align in {"left", "corner"}:
        return left + PADDING
    free = column.width - width_of(line, block.size, block.font)
    if column.align == "number":
        return left + max(free - column.width / 4, free / 2)
    return left + (free / 2 if column.align == "center" else free - PADDING)
