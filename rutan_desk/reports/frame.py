"""What stands around the content of every page: letterhead, title, footer, demo mark.

The first page carries the letterhead, the title and the facts; the others a running head
with the same title. The footer of each page says what the paper is and is not, which list
it belongs to, which state of the registry it shows, how much is on it, for whom and what
for, and who printed it. On the last page a code beside it says the same to a program.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from rutan_desk.domain.list_id import grouped
from rutan_desk.reports.imprint import Imprint
from rutan_desk.reports.style import (
    BODY,
    HEADING,
    SMALL,
    THICK,
    TITLE,
    Area,
    Size,
    area,
    demo_strip,
    draw_picture,
    mm,
    picture_size,
    put,
    rule,
)
from rutan_desk.reports.text import BOLD, REGULAR, Fitted, fit, legible, width_of

_GAP = 2 * mm
_COLUMN_GAP = 6 * mm
LOGO = Size(30 * mm, 18 * mm)
"""The box that the logo is fitted into."""
_LOGO_GAP = 4 * mm
PROOF = 18 * mm
"""The side of the code on the last page; the white around it is ``_QUIET``, four modules."""
_QUIET = 2.5 * mm


@dataclass(frozen=True, slots=True)
class Fact:
    """A label and its value in the head of the first page."""

    label: str
    value: str
    bold: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """The frame of one list.

    ``title`` and ``subtitle`` head the first page, ``running`` stands opposite the title
    on the others; ``facts`` are two columns of labelled values. ``counts`` (already
    worded) are of the whole list; ``legend`` tells the marks at the foot of every page;
    ``widest`` is the highest page number to leave room for; ``proof`` stands as a code on
    the last page (``domain.proof``).
    """

    size: str
    imprint: Imprint
    title: str
    subtitle: str
    running: str
    facts: tuple[Sequence[Fact], Sequence[Fact]] = ((), ())
    list_id: str = ""
    counts: str = ""
    legend: str = ""
    widest: int = 1
    proof: str = ""

    @property
    def area(self) -> Area:
        """The printable area."""
        return area(self.size)

    def head(self, canvas: Any | None, first: bool) -> float:
        """Draw what stands above the content (only measure it without a canvas).

        Returns where the content may begin.
        """
        top = self._demo(canvas)
        if not first:
            return self._running_head(canvas, top)
        top = _letterhead(canvas, self.imprint, self.area, top)
        middle, width = (self.area.left + self.area.right) / 2, self.area.width
        title = fit(legible(self.title), width, size=TITLE, least=12, font=BOLD)
        subtitle = fit(legible(self.subtitle), width, size=HEADING, least=BODY)
        for block in (title, subtitle):
            top = _put(canvas, block, middle, top, "center")
        return self._facts(canvas, top - 2 * _GAP) - 2 * _GAP

    def _demo(self, canvas: Any | None) -> float:
        """The mark of an invented registry, if it is one; returns where the page begins."""
        if not self.imprint.demo:
            return self.area.top
        words = self.imprint.words
        return demo_strip(canvas, self.size, words.demo, words.demo_notice, self.area)

    def _running_head(self, canvas: Any | None, top: float) -> float:
        """The title, and what it is of in the rest of the width."""
        half = self.area.width / 2 - _GAP
        title = fit(legible(self.title), half, size=HEADING, least=BODY, font=BOLD)
        taken = max(width_of(line, title.size, BOLD) for line in title.lines)
        about = fit(legible(self.running), self.area.width - taken - _COLUMN_GAP)
        bottom = min(
            _put(canvas, title, self.area.left, top),
            _put(canvas, about, self.area.right, top, "right"),
        )
        return bottom - _GAP

    def _facts(self, canvas: Any | None, top: float) -> float:
        """Two columns of facts, the values of each under each other."""
        half = (self.area.width - _COLUMN_GAP) / 2
        bottoms = [top]
        for left, facts in zip(
            (self.area.left, self.area.left + half + _COLUMN_GAP), self.facts, strict=True
        ):
            labels = [width_of(legible(fact.label), BODY) for fact in facts]
            indent = min(max(labels, default=0) + 8, half / 2)
            y = top
            for fact in facts:
                label = fit(legible(fact.label), indent - 4)
                face = BOLD if fact.bold else REGULAR
                value = fit(legible(fact.value), half - indent - 6, font=face)
                below = _put(canvas, label, left, y)
                _put(canvas, fit(":", 6), left + indent, y)
                y = min(below, _put(canvas, value, left + indent + 6, y))
            bottoms.append(y)
        return min(bottoms)

    def rooms(self) -> tuple[float, float, float]:
        """Height for the content of the first page and of the others, and what the last loses."""
        floor = self.area.bottom + self._foot_height(last=False)
        first, other = (self.head(None, one) - floor for one in (True, False))
        return first, other, self.foot_height() - self._foot_height(last=False)

    def foot_height(self) -> float:
        """Height of the highest footer, its rule and the space above it."""
        return max(self._foot_height(last=last) for last in (False, True))

    def _foot_height(self, *, last: bool) -> float:
        below = max(self._below_rule(last=last), PROOF if last and self.proof else 0)
        return below + _height(self._legend()) + 2 * _GAP

    def _below_rule(self, *, last: bool) -> float:
        """Height of what stands below the rule; the last page has the code beside it."""
        width = self._foot_width(last=last)
        left, right = self._foot(self.widest, self.widest, self.counts, width)
        return max(_height(left), _height(right)) + _height(self._rules(width, last=last))

    def _foot_width(self, *, last: bool) -> float:
        """What the code leaves of the width."""
        return self.area.width - (PROOF + _QUIET if last and self.proof else 0)

    def _legend(self) -> list[Fitted]:
        return [_small(self.legend, self.area.width, REGULAR)] if self.legend else []

    def _rules(self, width: float, *, last: bool) -> list[Fitted]:
        """For whom, which copy, what for; then by which rules, and what the code is."""
        imprint, words = self.imprint, self.imprint.words
        copy = words.copy.format(copy=imprint.copy) if imprint.copy else ""
        purpose = words.purpose.format(purpose=imprint.purpose) if imprint.purpose else ""
        proof = words.proof if last and self.proof else ""
        lines = ((imprint.receiver, copy, purpose), (imprint.regulation,), (proof,))
        texts = (" · ".join(filter(None, parts)) for parts in lines)
        return [_small(text, width, REGULAR) for text in texts if text]

    def foot(self, canvas: Any, page: int, pages: int, counts: str) -> None:
        """Draw the footer; ``counts`` are of this page, already worded, "" where it has none."""
        last = page == pages
        width = self._foot_width(last=last)
        edge = self.area.left + width
        top = self.area.bottom + self._foot_height(last=last) - _GAP
        for block in self._legend():
            top = put(canvas, block, self.area.left, top)
        top -= _GAP
        rule(canvas, self.area.left, edge, top + _GAP / 2)
        left, right = self._foot(page, pages, counts, width)
        under = y = top
        for block in left:
            y = put(canvas, block, self.area.left, y)
        for block in right:
            under = put(canvas, block, edge, under, "right")
        y = min(y, under)
        for block in self._rules(width, last=last):
            y = put(canvas, block, self.area.left, y)
        if last and self.proof:
            self._draw_proof(canvas)

    def _draw_proof(self, canvas: Any) -> None:
        """The code in the corner, with nothing but white around it."""
        # The code brings half of reportlab along, and only the last page has one.
        from rutan_desk.reports.qr import draw_qr

        draw_qr(canvas, self.proof, self.area.right - PROOF, self.area.bottom, PROOF)

    def _foot(
        self, page: int, pages: int, counts: str, width: float
    ) -> tuple[list[Fitted], list[Fitted]]:
        """The lines of the footer at the left and at the right of a width."""
        imprint, words = self.imprint, self.imprint.words
        made = words.printed.format(at=imprint.printed_at, officer=imprint.printed_by)
        codes = [f"{words.list_id} {self.list_id}"] if self.list_id else []
        seal = grouped(imprint.seal) or "-"
        left = (
            (words.notice, BOLD),
            (" · ".join([*codes, f"{words.seal} {seal}"]), REGULAR),
            (made, REGULAR),
        )
        right = (
            (words.page.format(page=page, pages=pages), BOLD),
            (counts, REGULAR),
            (self.counts, REGULAR),
        )
        wide, narrow = width * 0.57, width * 0.42
        return (
            [_small(text, wide, face) for text, face in left if text],
            [_small(text, narrow, face) for text, face in right if text],
        )


def _small(text: str, width: float, face: str) -> Fitted:
    return fit(legible(text), width, size=SMALL, least=SMALL, font=face)


def _height(blocks: Sequence[Fitted]) -> float:
    return sum(block.height for block in blocks)


def _put(canvas: Any | None, block: Fitted, x: float, top: float, align: str = "left") -> float:
    """Set a block, or only measure it; returns its bottom."""
    return put(canvas, block, x, top, align) if canvas else top - block.height


def _letterhead(canvas: Any | None, imprint: Imprint, space: Area, top: float) -> float:
    """The unit's lines, centred on the page over a double rule; the logo at their left."""
    logo = picture_size(imprint.logo, LOGO)
    aside = 2 * (logo.width + _LOGO_GAP) if imprint.logo else 0
    lines = _letterhead_lines(imprint, space.width - aside)
    spare = logo.height - _height(lines)
    if canvas and imprint.logo:
        draw_picture(canvas, imprint.logo, space.left, top + min(spare / 2, 0), logo)
    middle, y = (space.left + space.right) / 2, top - max(spare / 2, 0)
    for line in lines:
        y = _put(canvas, line, middle, y, "center")
    top = min(y, top - logo.height) - _GAP
    if canvas:
        rule(canvas, space.left, space.right, top, 2 * THICK)
        rule(canvas, space.left, space.right, top - 2.4)
    return top - 2.4 - 2 * _GAP


def _letterhead_lines(imprint: Imprint, width: float) -> list[Fitted]:
    """The lines in their sizes, the prison's own large; added when it is none of them."""
    lines, own = imprint.letterhead, imprint.prison
    return [
        fit(legible(line), width, size=13, font=BOLD)
        if line == own
        else fit(legible(line), width, size=BODY)
        for line in (lines if own in lines else (*lines, own))
    ]
