"""The columns of a roll: of everybody who may vote, or of one list as KPU's form has them."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache, partial

from rutan_desk.reports.roll_sheet import RollLine, RollSheet, cells, list_cells
from rutan_desk.reports.style import BODY, LANDSCAPE, area, mm
from rutan_desk.reports.table import EMPTY, PADDING, Cell, Column, Row, Table, cell
from rutan_desk.reports.text import BOLD, REGULAR, SMALLEST, Fitted, fit, legible, width_of

ROW_HEIGHT = 9.5 * mm
"""Room for a signature with a pen."""
_SIGN = 21 * mm
_NARROWEST = 40 * mm
"""With less for the names the paper is turned."""
_WIDER = 12 * mm
"""What addresses have more where the paper is turned."""
_BALLOT = 13 * mm
_TICK = 11.0
_NOTHING = "–"
_ALIAS, _NOTE, _BALLOTS = 2, 9, 10
"""Where alias, note and the first ballot stand among the texts of a line."""

Texts = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RollColumn:
    """A column, and its cell of a line by the line, its texts and the width for text."""

    column: Column
    fill: Callable[[RollLine, Texts, float], Cell]


def turned(sheet: RollSheet) -> str:
    """The paper as the columns need it: upright, or on its side."""
    names = area(sheet.size).width - _fixed(_columns(sheet))
    return sheet.size if names >= _NARROWEST or not sheet.of_list else sheet.size + LANDSCAPE


def columns_of(sheet: RollSheet) -> tuple[RollColumn, ...]:
    """The columns; what a wider paper has more goes to the names."""
    columns = _columns(sheet)
    size = turned(sheet)
    spare = area(size).width - _fixed(columns)
    more = _WIDER if size.endswith(LANDSCAPE) else 0
    return tuple(
        replace(one, column=replace(one.column, width=spare - more))
        if not one.column.width
        else replace(one, column=replace(one.column, width=one.column.width + more))
        if one.fill is _address
        else one
        for one in columns
    )


def table_of(sheet: RollSheet, columns: tuple[RollColumn, ...]) -> Table:
    """The table of these columns."""
    return Table(area(sheet.size).left, tuple(one.column for one in columns), ROW_HEIGHT)


def roll_rows(sheet: RollSheet, table: Table, columns: tuple[RollColumn, ...]) -> list[Row]:
    """A row for each voter; odd numbers sign at the left, even ones at the right."""
    words, several = sheet.words, bool(sheet.of_list)
    fills = [(one.fill, one.column.width - 2 * PADDING) for one in columns]
    rows = []
    for line in sheet.lines:
        texts = cells(line, words)
        if several:
            texts = (*texts, *list_cells(line, words))
        rows.append(table.row(tuple([fill(line, texts, width) for fill, width in fills])))
    return rows


def _fixed(columns: tuple[RollColumn, ...]) -> float:
    return sum(one.column.width for one in columns)


def _columns(sheet: RollSheet) -> tuple[RollColumn, ...]:
    """All of them, the names without a width."""
    words = sheet.words
    number = RollColumn(Column(words.number, 12 * mm, "number"), _number)
    name = RollColumn(Column(words.name, 0), _name)
    sex = RollColumn(Column(words.sex, 8.5 * mm, "center"), partial(_text, 3))
    age = RollColumn(Column(words.age, 11.5 * mm, "center"), partial(_text, 4))
    nik = RollColumn(Column(words.nik, 32 * mm), partial(_text, 5))
    address = RollColumn(Column(words.address, 28 * mm), _address)
    mark = RollColumn(Column(words.disability, 9 * mm, "center"), _mark)
    signing = (
        RollColumn(Column(words.signature, _SIGN, "corner", span=2), partial(_sign, 1)),
        RollColumn(Column("", _SIGN, "corner"), partial(_sign, 0)),
    )
    if not sheet.of_list:
        return (number, name, sex, age, nik, mark, address, *signing)
    listed = RollColumn(Column(words.list_number, 13 * mm, "number"), _listed)
    ballots = (
        RollColumn(Column(legible(code), _BALLOT, "center"), partial(_ballot, _BALLOTS + at))
        for at, code in enumerate(sheet.contests)
    )
    return (number, listed, name, sex, nik, mark, address, *ballots, *signing)


def _number(_line: RollLine, texts: Texts, _width: float) -> Cell:
    return cell(Fitted((texts[0],), BODY))


def _name(line: RollLine, texts: Texts, width: float) -> Cell:
    """The name, below it the alias and what is to be noted."""
    blocks = [fit(texts[1], width)]
    if texts[_ALIAS]:
        blocks.append(fit(texts[_ALIAS], width, size=SMALLEST))
    if line.note:
        blocks.append(fit(texts[_NOTE], width, size=SMALLEST, font=BOLD))
    return cell(*blocks)


def _text(at: int, _line: RollLine, texts: Texts, _width: float) -> Cell:
    return plain(texts[at])


def _mark(_line: RollLine, texts: Texts, _width: float) -> Cell:
    return plain(texts[7]) if texts[7] else EMPTY


def _address(_line: RollLine, texts: Texts, width: float) -> Cell:
    return _region(texts[6], width)


def _listed(_line: RollLine, texts: Texts, width: float) -> Cell:
    return cell(fit(texts[8], width))


def _ballot(at: int, _line: RollLine, texts: Texts, _width: float) -> Cell:
    return cell(Fitted((texts[at],), _TICK, BOLD))


def _sign(odd: int, line: RollLine, texts: Texts, _width: float) -> Cell:
    """The small number where this voter signs; who is not there has nothing to sign."""
    if line.absent:
        return plain(_NOTHING)
    return cell(Fitted((texts[0],), SMALLEST)) if line.number % 2 == odd else EMPTY


@lru_cache(maxsize=512)
def plain(text: str, font: str = REGULAR) -> Cell:
    """A short text that its column always has room for."""
    return cell(Fitted((text,), BODY, font))


@lru_cache(maxsize=512)
def _region(region: str, width: float) -> Cell:
    """The regions of an address, each whole where it can be: as many to a line as fit."""
    lines: list[str] = []
    for part in region.split(", "):
        longer = f"{lines[-1]}, {part}" if lines else part
        if lines and width_of(longer + ",", BODY) > width:
            lines[-1] += ","
            lines.append(part)
        else:
            lines[-1:] = [longer]
    return cell(*(fit(line, width) for line in lines))
