"""*Daftar hadir pemilih*: the roll that voters sign and the KPPS count from.

A helper list, not C.DAFTAR HADIR: it follows what is known of that form (sex and
disability on each line because KPPS count both, signatures alternating left and right)
and says on every page that it is not official.
"""

from collections.abc import Sequence
from io import BytesIO
from typing import Any

from rutan_desk.domain.proof import Proof
from rutan_desk.reports.closing import closing_height, draw_closing
from rutan_desk.reports.frame import Fact, Frame
from rutan_desk.reports.imprint import Imprint, PageWords, Signature
from rutan_desk.reports.roll_columns import columns_of, roll_rows, table_of, turned
from rutan_desk.reports.roll_sheet import (
    Counts,
    RollLine,
    RollSheet,
    RollWords,
    counts,
    roll_line,
    roll_list_id,
)
from rutan_desk.reports.style import new_canvas
from rutan_desk.reports.table import Row, Table
from rutan_desk.reports.text import was_replaced

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
    "turned",
]


def roll_pdf(sheet: RollSheet) -> bytes:
    """Draw the roll; the same sheet always gives the same bytes."""
    columns = columns_of(sheet)
    table, frame = table_of(sheet, columns), _frame(sheet)
    rows = roll_rows(sheet, table, columns)
    pages = _deal(frame, table, rows, closing_height(sheet, frame.area.width))
    out = BytesIO()
    canvas = new_canvas(
        out,
        frame.size,
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
        here = worded(sheet.imprint.words.page_counts, counts(lines), sheet.words)
        here = "" if sheet.lines and not lines else here
        frame.foot(canvas, number, len(pages), here)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def worded(template: str, found: Counts, words: RollWords) -> str:
    """Counts as a sentence; those without a known sex only where there are any."""
    text = template.format(count=found.total, male=found.male, female=found.female)
    return f"{text} · {words.no_sex.format(count=found.unknown)}" if found.unknown else text


def _keywords(sheet: RollSheet, list_id: str) -> tuple[str, ...]:
    """What a program wants to know before it reads the pages."""
    return (
        f"rutan-desk {sheet.report} 1",
        f"list {list_id}",
        f"day {sheet.day.isoformat()}",
        f"seal {sheet.imprint.seal}",
        f"count {len(sheet.lines)}",
    )


def _frame(sheet: RollSheet) -> Frame:
    words, whole = sheet.words, counts(sheet.lines)
    found = roll_list_id(sheet)
    sexes = (f"L{whole.male}", f"P{whole.female}")
    return Frame(
        size=turned(sheet),
        imprint=sheet.imprint,
        title=words.title,
        subtitle=sheet.election,
        running=f"{sheet.election} · {sheet.day_text} · {sheet.station}",
        facts=(
            (
                Fact(words.station, sheet.station, bold=True),
                Fact(words.day, sheet.day_text),
                Fact(words.voters, worded("{count} (L {male}, P {female})", whole, words)),
                *([Fact(words.ballots, _papers(sheet))] if sheet.contests else []),
            ),
            tuple(
                Fact(label, value)
                for label, value in (
                    (words.list_label, sheet.of_list),
                    (words.place, sheet.station_place),
                    (words.region, sheet.station_region),
                )
                if value
            ),
        ),
        list_id=found,
        counts=worded(sheet.imprint.words.list_counts, whole, words),
        legend=_legend(sheet),
        widest=max(len(sheet.lines), 1),
        proof=Proof(sheet.report, found, sheet.imprint.seal, whole.total, sexes).text,
    )


def _papers(sheet: RollSheet) -> str:
    """How many of the list get the paper of each contest."""
    sums = (sum(line.ballots[at] is True for line in sheet.lines)
            for at in range(len(sheet.contests)))  # fmt: skip
    return " · ".join(f"{code} {count}" for code, count in zip(sheet.contests, sums, strict=True))


def _legend(sheet: RollSheet) -> str:
    """What the marks mean; of question marks only where there are any."""
    words = sheet.words
    if not sheet.lines:
        return ""
    texts = [
        words.sex_legend,
        words.disability_legend.format(mark=words.disability_mark),
        words.nik_legend,
        *([words.ballots_legend] if sheet.contests else []),
    ]
    typed = (text for line in sheet.lines for text in (line.name, line.alias, line.region))
    if any(map(was_replaced, typed)):
        texts.append(words.replaced_legend)
    return " · ".join(texts)


def roll_table(sheet: RollSheet) -> Table:
    """The table of its voters, without rows."""
    return table_of(sheet, columns_of(sheet))


def _deal(frame: Frame, table: Table, rows: Sequence[Row], closing: float) -> list[Sequence[Row]]:
    """Rows to pages; the last ones go along with the closing block."""
    first, other, lost = frame.rooms()
    head = table.head_height
    return table.pages(rows, first - head, other - head, closing + lost)


def _draw_page(
    canvas: Any, frame: Frame, table: Table, page: Sequence[Row], *, first: bool
) -> float:
    """Head and rows of one page; returns where the table ends."""
    top = frame.head(canvas, first)
    return table.draw(canvas, top, page) if page else top
