"""The pages of a list: its parts one below the other, each with its own columns.

The columns share the width, the paper lies on its side when they need it, and a part that
runs over a page says its title and headings again.
"""

from collections.abc import Sequence
from io import BytesIO

from rutan_desk.domain.proof import Proof
from rutan_desk.reports.frame import Fact, Frame
from rutan_desk.reports.list_flow import Flow, text_lines
from rutan_desk.reports.list_sheet import (
    ListSheet,
    SheetColumn,
    list_sheet_id,
)
from rutan_desk.reports.list_widths import Asked, asked, shared
from rutan_desk.reports.style import LANDSCAPE, area, mm, new_canvas
from rutan_desk.reports.table import Column, Table
from rutan_desk.reports.text import legible, was_replaced

_ROW_HEIGHT = 6 * mm
_PEN_HEIGHT = 9 * mm
"""Of rows with a cell to write or sign in."""
_UNEVEN = 3
"""With so many more facts at the right some go to the left."""

_Facts = Sequence[tuple[str, str]]


def turned(sheet: ListSheet) -> str:
    """The paper as the columns need it: upright, or on its side."""
    width = area(sheet.size).width
    wide = any(one.modest > width for one in _needs(sheet).values())
    return sheet.size + LANDSCAPE if wide else sheet.size


def list_sheet_pdf(sheet: ListSheet) -> bytes:
    """Draw the list; the same sheet always gives the same bytes."""
    frame = _frame(sheet, turned(sheet))
    flow = Flow(sheet, frame)
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
            f"seal {sheet.imprint.seal}",
            f"count {sheet.count}",
        ),
    )
    for number, page in enumerate(flow.pages, 1):
        y = frame.head(canvas, number == 1)
        for piece in page:
            y = piece.draw(canvas, y)
        here = sum(piece.count for piece in page)
        counts = sheet.words.page_counts.format(count=here)
        frame.foot(canvas, number, len(flow.pages), counts if here or not sheet.count else "")
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def _frame(sheet: ListSheet, size: str) -> Frame:
    found = list_sheet_id(sheet)
    left, right = _balanced(*sheet.facts)
    return Frame(
        size=size,
        imprint=sheet.imprint,
        title=sheet.title,
        subtitle=sheet.subtitle,
        running=sheet.subtitle,
        facts=(left, right),
        list_id=found,
        counts=sheet.words.list_counts.format(count=sheet.count),
        legend=_legend(sheet),
        widest=max(sheet.count, 1),
        proof=Proof(sheet.report, found, sheet.imprint.seal, sheet.count).text,
    )


def _balanced(left: _Facts, right: _Facts) -> tuple[Sequence[Fact], Sequence[Fact]]:
    """Both columns of facts, of about the same length."""
    facts = [Fact(label, value) for label, value in (*left, *right)]
    at = len(left) if len(right) - len(left) < _UNEVEN else (len(facts) + 1) // 2
    return facts[:at], facts[at:]


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
            [(one.heading, [line for row in rows for line in text_lines(row[at])], one.pen)
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
        pen = any(one.pen for one in columns)
        tables[columns] = Table(space.left, made, _PEN_HEIGHT if pen else _ROW_HEIGHT)
    return [tables[part.columns] for part in sheet.parts]
