"""The end of a roll: recapitulation to fill in, and the places to sign."""

from typing import Any

from rutan_desk.reports.roll_sheet import RollSheet, counts
from rutan_desk.reports.signing import Signing
from rutan_desk.reports.style import BODY, Area, mm, put
from rutan_desk.reports.table import EMPTY, PADDING, Column, Row, Table, cell
from rutan_desk.reports.text import BOLD, Fitted, fit, legible

_GAP = 4 * mm
_COUNT_WIDTH = 22 * mm
_ROW_HEIGHT, _PEN_HEIGHT = 6 * mm, 9 * mm
"""Of figures that are printed, and of those to write with a pen."""
_SIGNING = 90 * mm
"""With so much beside the recapitulation one signs there."""


def closing_height(sheet: RollSheet, width: float) -> float:
    """How much room the end of the list needs, in points."""
    if not sheet.lines:
        return _empty(sheet, width).height + 3 * _GAP + _signing(sheet, width).height
    table, rows = _recap(sheet, 0)
    recap = table.head_height + sum(row.height for row in rows)
    beside = _beside(table, width)
    if beside:
        return max(recap, _signing(sheet, beside).height) + 2 * _GAP
    return recap + 3 * _GAP + _signing(sheet, width).height


def draw_closing(canvas: Any, sheet: RollSheet, space: Area, top: float) -> None:
    """Draw the end of the list below ``top``; of an empty list, say that it is empty."""
    y = top - _GAP
    if not sheet.lines:
        middle = (space.left + space.right) / 2
        y = put(canvas, _empty(sheet, space.width), middle, y, "center")
    else:
        table, rows = _recap(sheet, space.left)
        below = table.draw(canvas, y, rows)
        beside = _beside(table, space.width)
        if beside:
            room = Area(space.right - beside, space.bottom, space.right, space.top)
            _signing(sheet, beside).draw(canvas, room, y)
            return
        y = below
    _signing(sheet, space.width).draw(canvas, space, y - 2 * _GAP)


def _beside(table: Table, width: float) -> float:
    """What the recapitulation leaves of the width to sign in; 0 where it is too little."""
    room = width - (table.edges[-1] - table.edges[0]) - 2 * _GAP
    return room if room >= _SIGNING else 0


def _empty(sheet: RollSheet, width: float) -> Fitted:
    return fit(legible(sheet.words.empty), width, size=BODY + 2, least=BODY)


def _signing(sheet: RollSheet, width: float) -> Signing:
    place = legible(sheet.signed_at) or "." * 24
    return Signing(sheet.words.signed_at.format(place=place), sheet.signatures, width)


def _recap(sheet: RollSheet, left: float) -> tuple[Table, list[Row]]:
    """On the list by sex, of them disabled, and the same of those who came, to fill in."""
    words = sheet.words
    whole = counts(sheet.lines)
    marked = counts(tuple(line for line in sheet.lines if line.disability))
    heads = [words.male, words.female, words.total]
    numbers = [[one.male, one.female, one.total] for one in (whole, marked)]
    if whole.unknown:
        heads.insert(2, words.sex_unknown)
        for row, found in zip(numbers, (whole, marked), strict=True):
            row.insert(2, found.unknown)
    label = 84 * mm
    columns = (
        Column(words.totals, label),
        *(Column(head, _COUNT_WIDTH, "center") for head in heads),
    )
    plain, table = (Table(left, columns, high) for high in (_ROW_HEIGHT, _PEN_HEIGHT))
    blank: list[list[int]] = [[], []]
    labels = (
        words.on_the_list,
        words.with_disability,
        words.attended,
        words.attended_with_disability,
    )
    rows = []
    for text, row, made in zip(labels, numbers + blank, (plain, plain, table, table), strict=True):
        values = [cell(Fitted((str(value),), BODY, BOLD)) for value in row]
        values += [EMPTY] * (len(heads) - len(values))
        rows.append(made.row((cell(fit(legible(text), label - 2 * PADDING)), *values)))
    return table, rows
