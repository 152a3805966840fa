"""The house style of every printed page: sizes, margins, rules, and how text is set.

Black on white only: rules instead of fills, so that a page survives a photocopier and a
fax. Nothing stands within ``MARGIN`` of the edge. All lengths are in points.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from rutan_desk.reports.text import (
    BOLD,
    REGULAR,
    Fitted,
    fit,
    legible,
    plain,
    runs,
    width_of,
    widths,
)

mm = 72 / 25.4
"""One millimetre in points."""

MARGIN = 11 * mm
PAGE_SIZES = {
    "A4": (210 * mm, 297 * mm),
    "F4": (215 * mm, 330 * mm),
    "Legal": (8.5 * 25.4 * mm, 14 * 25.4 * mm),
}
"""Portrait width and height; F4 is the folio sold in Indonesia, not ISO's."""
LANDSCAPE = " landscape"
"""Behind the name of a paper size: the same sheet turned."""

TITLE, HEADING, BODY, SMALL = 15.0, 10.5, 9.0, 9.0
THICK, THIN = 1.2, 0.5
_PNG_SIZE = (16, 20)
"""Where a PNG says how many pixels it has across and down."""
ASCENT = 0.95
"""From the top of a line to its baseline, for a size of one point."""


@dataclass(frozen=True, slots=True)
class Size:
    """How wide and high something is."""

    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Area:
    """The part of a page that may be printed on; ``top`` and ``bottom`` count from below."""

    left: float
    bottom: float
    right: float
    top: float

    @property
    def width(self) -> float:
        """From left to right."""
        return self.right - self.left


def page_of(size: str) -> tuple[float, float]:
    """Width and height of a key of ``PAGE_SIZES``, with ``LANDSCAPE`` behind it turned."""
    width, height = PAGE_SIZES[size.removesuffix(LANDSCAPE)]
    return (height, width) if size.endswith(LANDSCAPE) else (width, height)


def area(size: str) -> Area:
    """The printable area of a paper size (as ``page_of`` takes it)."""
    width, height = page_of(size)
    return Area(MARGIN, MARGIN, width - MARGIN, height - MARGIN)


def new_canvas(
    out: BytesIO, size: str, *, title: str, subject: str, author: str, keywords: Sequence[str] = ()
) -> Any:
    """A canvas of the house: embedded fonts only, and the same bytes for the same drawing."""
    widths(REGULAR)
    canvas = Canvas(
        out,
        pagesize=page_of(size),
        invariant=1,
        pageCompression=1,
        initialFontName=REGULAR,
        initialFontSize=BODY,
    )
    canvas.setTitle(_writable(title))
    canvas.setSubject(_writable(subject))
    canvas.setAuthor(_writable(author))
    canvas.setCreator("Rutan Desk")
    canvas.setKeywords(_writable("; ".join(keywords)))
    return canvas


def _writable(text: str) -> str:
    """Text that a file can hold: half a character (a lone surrogate) becomes ``?``."""
    return text.encode("utf-8", "replace").decode()


def put(canvas: Any, block: Fitted, x: float, top: float, align: str = "left") -> float:
    """Draw lines from ``top`` down; ``x`` is their left, right or centre. Returns the bottom."""
    canvas.setFont(block.font, block.size)
    for line in block.lines:
        draw_line(canvas, line, x, top - ASCENT * block.size, align)
        top -= block.size * block.leading
    return top


def draw_line(canvas: Any, line: str, x: float, y: float, align: str = "left") -> None:
    """Draw a legible line in the font of the canvas, other scripts in theirs.

    ``x`` is its left, right or centre and ``y`` its baseline.
    """
    if plain(line):
        draw = {
            "left": canvas.drawString,
            "right": canvas.drawRightString,
            "center": canvas.drawCentredString,
        }[align]
        draw(x, y, line)
        return
    font, size = canvas._fontname, canvas._fontsize
    x -= width_of(line, size, font) * {"left": 0.0, "right": 1.0, "center": 0.5}[align]
    for run in runs(line, font):
        canvas.setFont(run.font, size)
        canvas.drawString(x, y, run.text)
        x += run.width * size
    canvas.setFont(font, size)


def rule(canvas: Any, left: float, right: float, y: float, weight: float = THIN) -> None:
    """A horizontal rule."""
    canvas.setLineWidth(weight)
    canvas.line(left, y, right, y)


def picture_size(png: bytes, most: Size) -> Size:
    """How large a PNG stands in a box ``most``, its shape kept; nothing for no picture."""
    if not png:
        return Size(0, 0)
    across, down = (int.from_bytes(png[at : at + 4], "big") for at in _PNG_SIZE)
    scale = min(most.width / across, most.height / down)
    return Size(across * scale, down * scale)


def draw_picture(canvas: Any, png: bytes, left: float, top: float, size: Size) -> None:
    """A PNG of that size from its upper left corner; what is transparent stays paper."""
    reader = ImageReader(BytesIO(png))
    bottom = top - size.height
    canvas.drawImage(reader, left, bottom, size.width, size.height, mask="auto")


def dotted(canvas: Any, left: float, right: float, y: float) -> None:
    """A dotted line to write on."""
    canvas.saveState()
    canvas.setLineWidth(THIN)
    canvas.setDash(0.6, 2)
    canvas.line(left, y, right, y)
    canvas.restoreState()


def watermark(canvas: Any, size: str, word: str) -> None:
    """A pale diagonal word behind the page, too light to hinder reading."""
    width, height = page_of(size)
    points = 0.62 * width / width_of(word, 1, BOLD)
    canvas.saveState()
    canvas.setFillGray(0.92)
    canvas.translate(width / 2, height / 2)
    canvas.rotate(52)
    canvas.setFont(BOLD, points)
    canvas.drawCentredString(0, -points / 3, word)
    canvas.restoreState()


def demo_strip(canvas: Any | None, size: str, word: str, notice: str, space: Area) -> float:
    """Mark an invented registry: the word behind the page, a boxed line on top of it.

    Only measures without a canvas. Returns where the rest of the page may begin.
    """
    text = legible(f"{word} · {notice}")
    block = fit(text, space.width - 12, size=BODY, least=SMALL, font=BOLD)
    bottom = space.top - block.height - 4
    if canvas:
        watermark(canvas, size, legible(word))
        canvas.setLineWidth(THIN)
        canvas.rect(space.left, bottom, space.width, space.top - bottom)
        put(canvas, block, (space.left + space.right) / 2, space.top - 2, "center")
    return bottom - 2 * mm
