"""The emergency roll: whoever loses PC, power or printer goes on from this paper by pen.

A cover says up to which event it is whole, how the figures stand and what to do; then the
roll by number, a page for each station and list, and once more by block. It is drawn every
minute of the day, so each row is laid out once and drawn straight on the canvas.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from itertools import groupby
from typing import Any

from rutan_desk.domain.list_id import grouped
from rutan_desk.domain.proof import Proof
from rutan_desk.reports.emergency_cover import draw_cover
from rutan_desk.reports.emergency_sheet import (
    NO_ANSWER,
    DeskStand,
    EmergencyLine,
    EmergencyRoll,
    EmergencyWords,
    emergency_list_id,
    typed,
)
from rutan_desk.reports.frame import Fact, Frame
from rutan_desk.reports.style import BODY, HEADING, mm, new_canvas, put
from rutan_desk.reports.table import EMPTY, PADDING, Cell, Column, Row, Table, cell
from rutan_desk.reports.text import BOLD, REGULAR, SMALLEST, Fitted, fit, was_replaced

__all__ = [
    "DeskStand",
    "EmergencyLine",
    "EmergencyRoll",
    "EmergencyWords",
    "emergency_list_id",
    "emergency_pdf",
]

_ROW_HEIGHT = 9 * mm
"""Room for a time and initials with a pen."""
_BELOW_TITLE = 1 * mm
_NOTHING = "–"
"""Where nothing is to be written."""


@dataclass(frozen=True, slots=True)
class _Section:
    """Lines under one title; every page of it repeats the title."""

    title: Fitted
    table: Table
    rows: Sequence[Row]
    lines: Sequence[EmergencyLine]


def emergency_pdf(roll: EmergencyRoll) -> bytes:
    """Draw the roll; the same value always gives the same bytes, in any thread."""
    frame = _frame(roll)
    top = frame.head(None, first=False)
    floor = frame.area.bottom + frame.foot_height()
    pages = [
        (section, start, rows)
        for section in _sections(roll, frame)
        for start, rows in _dealt(section, top - floor)
    ]
    out = BytesIO()
    canvas = _canvas(out, roll, frame)
    draw_cover(canvas, roll, frame)
    frame.foot(canvas, 1, len(pages) + 1, "")
    canvas.showPage()
    for number, (section, start, rows) in enumerate(pages, 2):
        y = put(canvas, section.title, frame.area.left, frame.head(canvas, first=False))
        section.table.draw(canvas, y - _BELOW_TITLE, rows)
        here = section.lines[start : start + len(rows)]
        frame.foot(canvas, number, len(pages) + 1, _counted(roll.words, here))
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def _canvas(out: BytesIO, roll: EmergencyRoll, frame: Frame) -> Any:
    return new_canvas(
        out,
        roll.size,
        title=f"{roll.words.title}: {roll.stand}",
        subject=roll.election,
        author=roll.imprint.prison,
        keywords=(
            "rutan-desk emergency-roll 1",
            f"list {frame.list_id}",
            f"day {roll.day.isoformat()}",
            f"seal {roll.imprint.seal}",
            f"count {len(roll.lines)}",
        ),
    )


def _counted(words: EmergencyWords, lines: Sequence[EmergencyLine]) -> str:
    voted = sum(bool(line.voted_at) for line in lines)
    return words.page_counts.format(count=len(lines), voted=voted)


def _frame(roll: EmergencyRoll) -> Frame:
    words, voted = roll.words, sum(bool(line.voted_at) for line in roll.lines)
    found, seal = emergency_list_id(roll), roll.imprint.seal
    texts = [words.disability_legend.format(mark=words.disability_mark)]
    if any(was_replaced(text) for line in roll.lines for text in (line.name, line.block)):
        texts.append(words.replaced_legend)
    return Frame(
        size=roll.size,
        imprint=roll.imprint,
        title=words.title,
        subtitle=roll.election,
        running=f"{roll.election} · {roll.stand}",
        facts=(
            (Fact(words.day, roll.day_text),),
            (
                Fact(words.stand, roll.stand, bold=True),
                Fact(words.seal, grouped(roll.imprint.seal) or "-", bold=True),
            ),
        ),
        list_id=found,
        counts=words.list_counts.format(count=len(roll.lines), voted=voted),
        legend=" · ".join(texts) if roll.lines else "",
        widest=2 * len(roll.lines) + 1,
        proof=Proof("emergency-roll", found, seal, len(roll.lines), (str(voted),)).text,
    )


def _sections(roll: EmergencyRoll, frame: Frame) -> Iterator[_Section]:
    """By number: each list of each station; then by block."""
    words = roll.words
    table = _table(roll, frame, Column(words.block, 22 * mm))
    by_number = groupby(roll.lines, lambda line: (line.station, line.category))
    for (station, category), some in by_number:
        lines = tuple(some)
        title = words.by_number.format(place=f"{station} · {category}")
        rows = [_row(table, words, line, line.block) for line in lines]
        yield _Section(_title(title, frame), table, rows, lines)
    table = _table(roll, frame, Column(f"{words.station} · {words.list_name}", 22 * mm))
    ordered = [roll.lines[place] for place in roll.order]
    for block, some in groupby(ordered, lambda line: line.block):
        lines = tuple(some)
        title = words.by_block.format(place=block or words.no_block)
        rows = [_row(table, words, line, f"{line.station} · {line.category}") for line in lines]
        yield _Section(_title(title, frame), table, rows, lines)


def _title(text: str, frame: Frame) -> Fitted:
    return fit(typed(text), frame.area.width, size=HEADING, least=BODY, font=BOLD)


def _dealt(section: _Section, room: float) -> Iterator[tuple[int, Sequence[Row]]]:
    """The rows of each page, and the place of the first among all of the section."""
    room -= section.title.height + _BELOW_TITLE + section.table.head_height
    start = 0
    for rows in section.table.pages(section.rows, room, room):
        yield start, rows
        start += len(rows)


def _table(roll: EmergencyRoll, frame: Frame, where: Column) -> Table:
    """The columns; what a wider paper has more goes to the names."""
    words = roll.words
    columns = [
        Column(words.number, 13 * mm, "number"),
        Column(words.sex, 8.5 * mm, "center"),
        where,
        Column(words.disability, 8.5 * mm, "center"),
        Column(words.voted, 17 * mm, "center"),
        Column(words.state, 32 * mm),
        Column(words.by_pen, 16 * mm),
        Column(words.initials, 15 * mm),
    ]
    name = frame.area.width - sum(column.width for column in columns)
    columns.insert(1, Column(words.name, name))
    return Table(frame.area.left, tuple(columns), _ROW_HEIGHT)


def _row(table: Table, words: EmergencyWords, line: EmergencyLine, place: str) -> Row:
    """One line; ``place`` is the block, or the list it stands on."""
    number, name, _, beside, _, _, state, _, _ = table.columns
    named: tuple[Fitted, ...] = (fit(typed(line.name), name.width - 2 * PADDING),)
    if line.note:
        face = BOLD if line.struck else REGULAR
        note = fit(typed(line.note), name.width - 2 * PADDING, size=SMALLEST, font=face)
        named = (*named, note)
    pen = _plain(_NOTHING) if line.struck else EMPTY
    return table.row(
        (
            _typed_cell(line.number, number.width),
            cell(*named),
            _plain(line.sex or NO_ANSWER),
            _typed_cell(place or NO_ANSWER, beside.width),
            _plain(words.disability_mark) if line.disability else EMPTY,
            _plain(line.voted_at, BOLD) if line.voted_at else EMPTY,
            _typed_cell(line.state, state.width) if line.state else EMPTY,
            pen,
            pen,
        )
    )


@lru_cache(maxsize=512)
def _plain(text: str, font: str = REGULAR) -> Cell:
    """A short text that its column always has room for."""
    return cell(Fitted((text,), BODY, font))


@lru_cache(maxsize=2048)
def _typed_cell(text: str, width: float) -> Cell:
    """A text of any length in a column of that width."""
    return cell(fit(typed(text), width - 2 * PADDING))
