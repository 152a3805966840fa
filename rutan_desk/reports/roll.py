"""*Daftar hadir pemilih*: the roll that voters sign and the KPPS count from.

A helper list, not C.DAFTAR HADIR: it follows what is known of that form (sex and
disability on each line because KPPS count both, signatures alternating left and right)
and says on every page that it is not official.
"""

from collections.abc import Sequence
from functools import lru_cache
from io import BytesIO
from typing import Any

from rutan_desk.reports.closing import closing_height, draw_closing
from rutan_desk.reports.frame import Fact, Frame
from rutan_desk.reports.imprint import Imprint, PageWords, Signature
from rutan_desk.reports.roll_sheet import (
    Counts,
    RollLine,
    RollSheet,
    RollWords,
    cells,
    counts,
    roll_line,
    roll_list_id,
)
from rutan_desk.reports.style import BODY, area, mm, new_canvas
from rutan_desk.reports.table import EMPTY, PADDING, Cell, Column, Row, Table, cell
from rutan_desk.reports.text import SMALLEST, Fitted, fit, was_replaced

__all__ = [
    "Counts",
    "Imprint",
    "PageWords",
    "RollLine",
    "RollSheet",
    "RollWords",
    "Signature",
    "counts",
    "roll_line",
    "roll_list_id",
    "roll_pdf",
    "roll_table",
]

ROW_HEIGHT = 9.5 * mm
"""Room for a signature with a pen."""


def roll_pdf(sheet: RollSheet) -> bytes:
    """Draw the roll; the same sheet always gives the same bytes."""
    table = roll_table(sheet)
    frame = _frame(sheet)
    rows = _rows(table, sheet)
    pages = _deal(frame, table, rows, closing_height(sheet, frame.area.width))
    out = BytesIO()
    canvas = new_canvas(
        out,
        sheet.size,
        title=f"{sheet.words.title} {sheet.station}",
        subject=sheet.election,
        author=sheet.imprint.prison,
        keywords=_keywords(sheet, frame.list_id),
    )
    start = 0
    for number, page in enumerate(pages, 1):
        bottom = _draw_page(canvas, frame, table, page, first=number == 1)
        if number == len(pages):
            draw_closing(canvas, sheet, frame.area, bottom)
        lines = sheet.lines[start : start + len(page)]
        start += len(page)
        here = worded(sheet.imprint.words.page_counts, counts(lines))
        frame.foot(canvas, number, len(pages), here)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def worded(template: str, found: Counts) -> str:
    """Counts as a sentence; those without a known sex only where there are any."""
    text = template.format(count=found.total, male=found.male, female=found.female)
    return f"{text} · ? {found.unknown}" if found.unknown else text


def _keywords(sheet: RollSheet, list_id: str) -> tuple[str, ...]:
    """What a program wants to know before it reads the pages."""
    return (
        "rutan-desk roll 1",
        f"list {list_id}",
        f"day {sheet.day.isoformat()}",
        f"seal {sheet.imprint.seal}",
        f"count {len(sheet.lines)}",
    )


def _frame(sheet: RollSheet) -> Frame:
    words, whole = sheet.words, counts(sheet.lines)
    return Frame(
        size=sheet.size,
        imprint=sheet.imprint,
        title=words.title,
        subtitle=sheet.election,
        running=f"{sheet.election} · {sheet.day_text} · {sheet.station}",
        facts=(
            (
                Fact(words.station, sheet.station, bold=True),
                Fact(words.day, sheet.day_text),
                Fact(words.voters, worded("{count} (L {male} · P {female})", whole)),
            ),
            tuple(
                Fact(label, value)
                for label, value in (
                    (words.place, sheet.station_place),
                    (words.region, sheet.station_region),
                )
                if value
            ),
        ),
        list_id=roll_list_id(sheet),
        counts=worded(sheet.imprint.words.list_counts, whole),
        legend=_legend(sheet),
        widest=max(len(sheet.lines), 1),
    )


def _legend(sheet: RollSheet) -> str:
    """What the marks mean; of question marks only where there are any."""
    words = sheet.words
    if not sheet.lines:
        return ""
    texts = [
        words.sex_legend,
        words.disability_legend.format(mark=words.disability_mark),
        words.nik_legend,
    ]
    typed = (text for line in sheet.lines for text in (line.name, line.alias, line.region))
    if any(map(was_replaced, typed)):
        texts.append(words.replaced_legend)
    return " · ".join(texts)


def roll_table(sheet: RollSheet) -> Table:
    """The columns; what a wider paper has more goes to the names."""
    words, space = sheet.words, area(sheet.size)
    columns = [
        Column(words.number, 12 * mm, "center"),
        Column(words.sex, 8.5 * mm, "center"),
        Column(words.age, 11.5 * mm, "center"),
        Column(words.nik, 32 * mm),
        Column(words.address, 28 * mm),
        Column(words.disability, 9 * mm, "center"),
        Column(words.signature, 21 * mm, "corner", span=2),
        Column("", 21 * mm, "corner"),
    ]
    name = space.width - sum(column.width for column in columns)
    columns.insert(1, Column(words.name, name))
    return Table(space.left, tuple(columns), ROW_HEIGHT)


def _rows(table: Table, sheet: RollSheet) -> list[Row]:
    """A row for each voter; odd numbers sign at the left, even ones at the right."""
    _, name_width, *_, address_width, _, _, _ = (
        column.width - 2 * PADDING for column in table.columns
    )
    rows = []
    for line in sheet.lines:
        number, name, alias, sex, age, nik, region, mark = cells(line, sheet.words)
        named: tuple[Fitted, ...] = (fit(name, name_width),)
        if alias:
            named = (*named, fit(alias, name_width, size=SMALLEST))
        place = cell(Fitted((number,), SMALLEST))
        rows.append(
            table.row(
                (
                    cell(Fitted((number,), BODY)),
                    cell(*named),
                    _plain(sex),
                    _plain(age),
                    _plain(nik),
                    _region(region, address_width),
                    _plain(mark) if mark else EMPTY,
                    place if line.number % 2 else EMPTY,
                    EMPTY if line.number % 2 else place,
                )
            )
        )
    return rows


@lru_cache(maxsize=512)
def _plain(text: str) -> Cell:
    """A short text that its column always has room for."""
    return cell(Fitted((text,), BODY))


@lru_cache(maxsize=512)
def _region(region: str, width: float) -> Cell:
    """The regions of an address under each other where they do not fit beside each other."""
    whole = fit(region, width)
    if len(whole.lines) == 1:
        return cell(whole)
    parts = region.split(", ")
    commas = (*(f"{part}," for part in parts[:-1]), parts[-1])
    return cell(*(fit(part, width) for part in commas))


def _deal(frame: Frame, table: Table, rows: Sequence[Row], closing: float) -> list[Sequence[Row]]:
    """Rows to pages; the closing block goes below the last row or on a page of its own."""
    floor = frame.area.bottom + frame.foot_height() + table.head_height
    first, other = (frame.head(None, is_first) - floor for is_first in (True, False))
    pages = table.pages(rows, first, other)
    room = first if len(pages) == 1 else other
    if sum(row.height for row in pages[-1]) + closing > room:
        pages.append(())
    return pages


def _draw_page(
    canvas: Any, frame: Frame, table: Table, page: Sequence[Row], *, first: bool
) -> float:
    """Head and rows of one page; returns where the table ends."""
    top = frame.head(canvas, first)
    return table.draw(canvas, top, page) if page else top
