"""*Pemberitahuan*: slips that tell people of the roll when and where they vote.

A helper paper, not C.PEMBERITAHUAN-KPU, and each slip says so. Four or eight to a sheet,
to be cut along the marks; the code on each is scanned at the desk. The strip around the
slips tells the desk which list the sheet belongs to and is cut away.
"""

from dataclasses import replace
from io import BytesIO
from typing import Any

from rutan_desk.domain.proof import Proof
from rutan_desk.reports.frame import Frame
from rutan_desk.reports.notice_drawing import Slip, draw_slip
from rutan_desk.reports.notice_sheet import (
    ROWS,
    Notice,
    NoticeSheet,
    NoticeWords,
    notices_list_id,
)
from rutan_desk.reports.style import BODY, THIN, Area, mm, new_canvas, put
from rutan_desk.reports.text import fit, legible, was_replaced

__all__ = ["Notice", "NoticeSheet", "NoticeWords", "notices_list_id", "notices_pdf"]

_COLUMNS = 2
_ARM = 2.5 * mm
"""How far a cut mark reaches from where two cuts cross."""


def notices_pdf(sheet: NoticeSheet) -> bytes:
    """Draw the notices; the same sheet always gives the same bytes."""
    words, frame = sheet.words, _frame(sheet)
    step = sheet.per_sheet
    pages = [sheet.notices[at : at + step] for at in range(0, len(sheet.notices), step)] or [()]
    out = BytesIO()
    canvas = new_canvas(
        out,
        sheet.size,
        title=f"{words.title}: {sheet.election}",
        subject=sheet.election,
        author=sheet.imprint.prison,
        keywords=(
            "rutan-desk notices 1",
            f"list {frame.list_id}",
            f"day {sheet.day.isoformat()}",
            f"count {len(sheet.notices)}",
        ),
    )
    for number, page in enumerate(pages, 1):
        top = frame.head(canvas, first=False)
        _draw_page(canvas, sheet, frame, page, top)
        here = words.page_counts.format(count=len(page))
        frame.foot(canvas, number, len(pages), here)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def _frame(sheet: NoticeSheet) -> Frame:
    words, count = sheet.words, len(sheet.notices)
    typed = (text for one in sheet.notices for text in (one.name, one.block, one.place))
    replaced = any(map(was_replaced, typed))
    found = notices_list_id(sheet)
    return Frame(
        size=sheet.size,
        imprint=replace(sheet.imprint, regulation=""),
        title=words.title,
        subtitle="",
        running=f"{sheet.imprint.prison} · {sheet.election} · {sheet.day_text}",
        list_id=found,
        counts=words.list_counts.format(count=count),
        legend=" · ".join((words.cut, *([words.replaced_legend] if replaced else []))),
        widest=max(count, 1),
        proof=Proof("notices", found, sheet.imprint.seal, count).text,
    )


def _draw_page(
    canvas: Any, sheet: NoticeSheet, frame: Frame, page: tuple[Notice, ...], top: float
) -> None:
    """The slips of one sheet between the running head and the foot, and where to cut."""
    space = frame.area
    if not page:
        block = fit(legible(sheet.words.empty), space.width, size=BODY + 2, least=BODY)
        put(canvas, block, (space.left + space.right) / 2, top - 4 * mm, "center")
        return
    floor = space.bottom + frame.foot_height()
    rows = ROWS[sheet.per_sheet]
    wide, high = space.width / _COLUMNS, (top - floor) / rows
    for place, notice in enumerate(page):
        row, column = divmod(place, _COLUMNS)
        left, upper = space.left + column * wide, top - row * high
        slip = Slip(sheet, notice, Area(left, upper - high, left + wide, upper))
        draw_slip(canvas, slip)
    xs = [space.left + column * wide for column in range(_COLUMNS + 1)]
    _draw_marks(canvas, xs, [top - row * high for row in range(rows + 1)])


def _draw_marks(canvas: Any, xs: list[float], ys: list[float]) -> None:
    """Crosses where cuts cross, none of them reaching over the outer edge of the slips."""
    canvas.setLineWidth(THIN)
    lines = []
    for x in xs:
        for y in ys:
            lines.append((max(x - _ARM, xs[0]), y, min(x + _ARM, xs[-1]), y))
            lines.append((x, max(y - _ARM, ys[-1]), x, min(y + _ARM, ys[0])))
    canvas.lines(lines)
