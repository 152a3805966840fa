"""The cover of the emergency roll: up to which event, the figures, and how to go on."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from rutan_desk.reports.emergency_sheet import EmergencyRoll, typed
from rutan_desk.reports.frame import Frame
from rutan_desk.reports.list_widths import asked, shared
from rutan_desk.reports.style import BODY, HEADING, Area, mm, put
from rutan_desk.reports.table import PADDING, Column, Row, Table, cell
from rutan_desk.reports.text import BOLD, REGULAR, Fitted, fit, legible

_GAP = 4 * mm
_STEP = 6 * mm
_ROW_HEIGHT = 6 * mm


def draw_cover(canvas: Any, roll: EmergencyRoll, frame: Frame) -> None:
    """Draw all but the foot; what no longer fits is left out, the way to go on never is.

    There is room for ten stations with three lists each.
    """
    words, space = roll.words, frame.area
    floor = space.bottom + frame.foot_height()
    y = _steps(canvas, words.how_title, words.how, space, frame.head(canvas, first=True))
    if not roll.lines:
        block = fit(legible(words.empty), space.width, size=BODY + 2, least=BODY)
        put(canvas, block, (space.left + space.right) / 2, y - _GAP, "center")
        return
    if roll.desks:
        stands = [(one.desk, str(one.number), one.at) for one in roll.desks]
        heads_of_desks = (words.desk, words.last_number, words.last_at)
        y = _draw_grid(canvas, _Grid(words.events_title, heads_of_desks, stands), space, y, floor)
    else:
        y = _heading(canvas, words.no_events, space, y)
    heads = (words.station, words.list_name, *words.counts)
    grid = _Grid(words.counts_title, heads, roll.counts, roll.totals)
    _draw_grid(canvas, grid, space, y, floor)


@dataclass(frozen=True, slots=True)
class _Grid:
    """A small table: title, headings, rows of as many texts, and sums."""

    title: str
    heads: tuple[str, ...]
    rows: Sequence[tuple[str, ...]]
    totals: tuple[str, ...] = ()


def _steps(canvas: Any, title: str, texts: Sequence[str], space: Area, top: float) -> float:
    """Numbered sentences below a title."""
    y = _heading(canvas, title, space, top)
    for place, text in enumerate(texts, 1):
        put(canvas, Fitted((f"{place}.",), BODY), space.left, y)
        block = fit(legible(text), space.width - _STEP, size=BODY, least=BODY)
        y = put(canvas, block, space.left + _STEP, y) - 2
    return y


def _heading(canvas: Any, text: str, space: Area, top: float) -> float:
    block = fit(legible(text), space.width, size=HEADING, least=BODY, font=BOLD)
    return put(canvas, block, space.left, top - _GAP) - 2


def _draw_grid(canvas: Any, grid: _Grid, space: Area, top: float, floor: float) -> float:
    """A table below its title, as many of its rows as there is room for; returns the bottom."""
    table = _table(grid, space)
    y = _heading(canvas, grid.title, space, top)
    last = [_row(table, grid.totals, BOLD)] if grid.totals else []
    room = y - floor - table.head_height - sum(row.height for row in last)
    fitting: list[Row] = []
    for row in (_row(table, texts, REGULAR) for texts in grid.rows):
        room -= row.height
        if room < 0:
            break
        fitting.append(row)
    return table.draw(canvas, y, [*fitting, *last])


def _table(grid: _Grid, space: Area) -> Table:
    """As wide as the paper; no heading loses its last letter to the next line."""
    texts = [*grid.rows, grid.totals] if grid.totals else grid.rows
    below = [[typed(row[place]) for row in texts] for place in range(len(grid.heads))]
    needs = asked([(head, lines, False) for head, lines in zip(grid.heads, below, strict=True)])
    widths = shared(needs, space.width, [1] * len(grid.heads))
    columns = tuple(
        Column(legible(head), width, "center" if place else "left")
        for place, (head, width) in enumerate(zip(grid.heads, widths, strict=True))
    )
    return Table(space.left, columns, _ROW_HEIGHT)


def _row(table: Table, texts: Sequence[str], font: str) -> Row:
    return table.row(
        tuple(
            cell(fit(typed(text), column.width - 2 * PADDING, font=font))
            for text, column in zip(texts, table.columns, strict=True)
        )
    )
