"""The end of a roll: recapitulation to fill in, and the places to sign."""

from typing import Any

from rutan_desk.reports.roll_sheet import RollSheet, counts
from rutan_desk.reports.signing import Signing
from rutan_desk.reports.style import BODY, Area, mm, put
from rutan_desk.reports.table import EMPTY, PADDING, Column, Row, Table, cell
from rutan_desk.reports.text import BOLD, Fitted, fit, legible

_GAP = 4 * mm
_COUNT_WIDTH = 22 * mm
_COUNT_HEIGHT = 7 * mm


def closing_height(sheet: RollSheet, width: float) -> float:
    """How much room the end of the list needs, in points."""
    if sheet.lines:
        table, rows = _recap(sheet, 0)
        height = table.head_height + sum(row.height for row in rows)
    else:
        height = _empty(sheet, width).height
    return height + 3 * _GAP + _signing(sheet, width).height


def draw_closing(canvas: Any, sheet: RollSheet, space: Area, top: float) -> None:
    """Draw the end of the list below ``top``; of an empty list, say that it is empty."""
    y = top - _GAP
    if sheet.lines:
        table, rows = _recap(sheet, space.left)
        y = table.draw(canvas, y, rows)
    else:
        middle = (space.left + space.right) / 2
        y = put(canvas, _empty(sheet, space.width), middle, y, "center")
    _signing(sheet, space.width).draw(canvas, space, y - 2 * _GAP)


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
    table = Table(left, columns, _COUNT_HEIGHT)
    blank: list[list[int]] = [[], []]
    labels = (
        words.on_the_list,
        words.with_disability,
        words.attended,
        words.attended_with_disability,
    )
    rows = []
    for text, row in zip(labels, numbers + blank, strict=True):
        values = [cell(Fitted((str(value),), BODY, BOLD)) for value in row]
        values += [EMPTY] * (len(heads) - len(values))
        rows.append(table.row((cell(fit(legible(text), label - 2 * PADDING)), *values)))
    return table, rows
