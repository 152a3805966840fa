"""One slip: title, name, code and facts, what to bring, and what the paper is not.

It is laid out in the largest style in which everything has room; only what an officer
typed at great length is cut, with an ellipsis, and a name last of all.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from rutan_desk.reports.notice_sheet import Notice, NoticeSheet, typed
from rutan_desk.reports.qr import draw_qr
from rutan_desk.reports.style import THIN, Area, mm, put
from rutan_desk.reports.text import BOLD, REGULAR, SMALLEST, Fitted, fit, legible, width_of

_PAD = 3 * mm
_QUIET = 4 / 25
"""White beside the code, by its own side: four of its 25 modules."""
_GAP = 2.0
_BOX = 3.0
_EDGE = 1.5
_TINY = 8.0
"""Only where eight to a sheet leave a very long name no other way to stay whole."""


@dataclass(frozen=True, slots=True)
class Slip:
    """One notice and the part of the sheet it has."""

    sheet: NoticeSheet
    notice: Notice
    area: Area

    @property
    def width(self) -> float:
        """Room from left to right."""
        return self.area.width - 2 * _PAD

    @property
    def height(self) -> float:
        """Room from the top down."""
        return self.area.top - self.area.bottom - 2 * _PAD


@dataclass(frozen=True, slots=True)
class _Style:
    """Sizes of a slip; ``lines`` are the most a text other than the name may have.

    ``beside``: the facts stand beside the code, not above it. ``plain``: without the prison.
    """

    title: float
    name: float
    text: float
    code: float
    lines: int
    beside: bool = True
    plain: bool = False
    name_lines: int = 99

    @property
    def aside(self) -> float:
        """What the code and the white at its left take from the width."""
        return self.code * (1 + _QUIET) + self.inset

    @property
    def inset(self) -> float:
        """How far the code stands inside the padding to keep white around it when cut."""
        return max(self.code * _QUIET - _PAD, 0)


_STYLES = (
    _Style(15, 20, 13, 38 * mm, 8, beside=False),
    _Style(14, 16, 11, 34 * mm, 8, beside=False),
    _Style(10.5, 13, 9, 26 * mm, 4),
    _Style(9.5, 11, SMALLEST, 25 * mm, 3),
    _Style(SMALLEST, 9.5, SMALLEST, 24 * mm, 3),
    _Style(SMALLEST, 9.5, SMALLEST, 24 * mm, 3, plain=True),
    _Style(SMALLEST, SMALLEST, SMALLEST, 23 * mm, 3, plain=True),
    *(_Style(_TINY, _TINY, _TINY, 23 * mm, lines, plain=True) for lines in (3, 2, 1)),
    _Style(_TINY, _TINY, _TINY, 22 * mm, 1, plain=True, name_lines=4),
)


@dataclass(frozen=True, slots=True)
class _Laid:
    """A slip laid out: over the whole width, then facts and what stands beside the code."""

    style: _Style
    title: Fitted
    reprint: Fitted | None
    above: tuple[Fitted, ...]
    facts: tuple[tuple[Fitted, Fitted], ...]
    below: tuple[Fitted, ...]
    indent: float

    @property
    def head(self) -> float:
        """Height of the title and of the mark beside it."""
        return max(self.title.height, self.reprint.height + _EDGE if self.reprint else 0)

    @property
    def height(self) -> float:
        """What all of it takes."""
        above = self.head + _high(self.above) + _GAP
        facts = sum(max(label.height, value.height) for label, value in self.facts) + _GAP
        code = self.style.code * (1 + _QUIET) + self.style.inset
        if self.style.beside:
            return above + max(facts + _high(self.below), code)
        return above + facts + max(_high(self.below), code)


def draw_slip(canvas: Any, slip: Slip) -> None:
    """Draw one notice within its part of the sheet."""
    laid = _laid(slip)
    left, right = slip.area.left + _PAD, slip.area.right - _PAD
    y, bottom = slip.area.top - _PAD, slip.area.bottom + _PAD
    if laid.reprint is not None:
        _draw_reprint(canvas, laid.reprint, right, y)
    put(canvas, laid.title, left, y)
    y -= laid.head
    for block in laid.above:
        y = put(canvas, block, left, y)
    y -= _GAP
    for label, value in laid.facts:
        after = put(canvas, label, left, y)
        y = min(after, put(canvas, value, left + laid.indent, y))
    y = bottom + _high(laid.below)
    for block in laid.below:
        y = put(canvas, block, left, y)
    style = laid.style
    corner = right - style.inset - style.code, bottom + style.inset
    draw_qr(canvas, slip.notice.code, *corner, style.code)


def _draw_reprint(canvas: Any, block: Fitted, right: float, top: float) -> None:
    """The mark of a reprint, in a box at the upper right."""
    wide = max(width_of(line, block.size, BOLD) for line in block.lines)
    canvas.setLineWidth(THIN)
    canvas.rect(right - wide - 2 * _BOX, top - block.height, wide + 2 * _BOX, block.height)
    put(canvas, block, right - _BOX, top, "right")


def _laid(slip: Slip) -> _Laid:
    """In the largest style that has room; the last one always has."""
    *styles, last = _STYLES
    fitting = (
        laid for laid in (_in_style(slip, one) for one in styles) if laid.height <= slip.height
    )
    return next(fitting, None) or _in_style(slip, last)


def _in_style(slip: Slip, style: _Style) -> _Laid:
    words, notice, sheet = slip.sheet.words, slip.notice, slip.sheet
    reprint, aside = None, 0.0
    if notice.reprint:
        said = legible(words.reprint.format(count=notice.reprint))
        reprint = _within(said, slip.width * 0.4, min(style.text, 9), 1, BOLD)
        aside = width_of(reprint.lines[0], reprint.size, BOLD) + 4 * _BOX
    demo = f"{sheet.imprint.words.demo} · " if sheet.imprint.demo else ""
    said = legible(demo * style.plain + words.title)
    title = _within(said, slip.width - aside, style.title, 1, BOLD)
    prison = _within(legible(demo + sheet.imprint.prison), slip.width, style.text, 1)
    least = max(style.name - 3, SMALLEST)
    name = _within(typed(notice.name), slip.width, style.name, style.name_lines, BOLD, least)
    narrow = slip.width - style.aside
    bring = legible(f"{words.bring} {sheet.documents}") if sheet.documents else ""
    size = min(style.text, 10)
    helper = _within(legible(words.helper), narrow, min(size, SMALLEST), max(style.lines, 3))
    below = ((_within(bring, narrow, size, style.lines),) if bring else ()) + (helper,)
    above = (name,) if style.plain else (prison, name)
    free = slip.height - style.code * (1 + _QUIET) - style.inset if style.beside else slip.height
    indent, facts = _facts(slip, style, free - title.height - _high(above) - 2 * _GAP)
    return _Laid(style, title, reprint, above, facts, below, indent)


def _facts(
    slip: Slip, style: _Style, free: float
) -> tuple[float, tuple[tuple[Fitted, Fitted], ...]]:
    """How far the values are indented, and labels and values.

    Those in the first ``free`` points stand above the code and have the whole width.
    """
    words, notice = slip.sheet.words, slip.notice
    station = " · ".join(filter(None, (notice.station, notice.place)))
    texts = (
        (words.block, notice.block, BOLD),
        (words.station, station, BOLD),
        (words.number, notice.number, BOLD),
        (words.day, slip.sheet.day_text, REGULAR),
        (words.hour, notice.hour, BOLD),
    )
    size, lines = style.text, min(style.lines, 2)
    narrow = slip.width - style.aside
    indent = min(max(width_of(legible(label), size) for label, _, _ in texts) + 6, narrow * 0.45)
    facts = []
    for label, value, face in texts:
        said, least = typed(value) or "-", max(size - 1.5, SMALLEST)
        block = _within(said, slip.width - indent, size, lines, face, least)
        free -= block.height
        if free < 0:
            block = _within(said, narrow - indent, size, lines, face, least)
        facts.append((_within(legible(label), indent - 4, size, 1), block))
    return indent, tuple(facts)


def _within(
    text: str, width: float, size: float, lines: int, font: str = REGULAR, least: float = SMALLEST
) -> Fitted:
    """Fitted to so many lines at the most; what is longer ends in an ellipsis."""
    least = min(least, size)
    block = fit(text, width, size=size, least=least, font=font)
    while len(block.lines) > lines:
        kept = len(text) * lines // len(block.lines) - 1
        text = f"{text[: max(kept, 1)].rstrip('… ')}…" if len(text) > 2 else "…"
        block = fit(text, width, size=size, least=least, font=font)
    return block


def _high(blocks: Sequence[Fitted]) -> float:
    return sum(block.height for block in blocks)
