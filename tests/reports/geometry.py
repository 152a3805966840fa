"""What a page looks like to an eye: where each glyph and each rule lies, in points.

Thousands of pages are looked at, so pdfium is asked without the wrappers of its objects.
"""

import ctypes
from collections import defaultdict
from collections.abc import Iterator
from typing import Any, NamedTuple

import pypdfium2  # type: ignore[import-untyped]
import pypdfium2.raw as pdfium  # type: ignore[import-untyped]

SLACK = 0.3
CELL = 16.0
"""Points: rules are looked up by the squares they pass through."""


class Box(NamedTuple):
    """A rectangle; a rule is one without width or height."""

    left: float
    bottom: float
    right: float
    top: float
    text: str = ""

    def touches(self, other: "Box") -> bool:
        return (
            self.left < other.right - SLACK
            and other.left < self.right - SLACK
            and self.bottom < other.top - SLACK
            and other.bottom < self.top - SLACK
        )

    def crosses(self, rule: "Box") -> bool:
        return (
            self.left + SLACK < rule.right
            and rule.left < self.right - SLACK
            and self.bottom + SLACK < rule.top
            and rule.bottom < self.top - SLACK
        )

    def squares(self) -> Iterator[tuple[int, int]]:
        """Where on the page it is, roughly."""
        for column in range(int(self.left // CELL), int(self.right // CELL) + 1):
            for row in range(int(self.bottom // CELL), int(self.top // CELL) + 1):
                yield column, row


def glyphs(page: pypdfium2.PdfPage) -> list[Box]:
    """The ink of every character but spaces."""
    text = page.get_textpage()
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    sides = [ctypes.byref(one) for one in (left, right, bottom, top)]
    found = []
    for place in range(pdfium.FPDFText_CountChars(text.raw)):
        letter = chr(pdfium.FPDFText_GetUnicode(text.raw, place))
        if letter.isspace():
            continue
        pdfium.FPDFText_GetCharBox(text.raw, place, *sides)
        if right.value > left.value:
            found.append(Box(left.value, bottom.value, right.value, top.value, letter))
    return found


def texts(page: pypdfium2.PdfPage) -> list[Box]:
    """The ink of every piece of text drawn in one go."""
    sides = [ctypes.c_float() for _ in range(4)]
    found = []
    for item in _objects(page, pdfium.FPDF_PAGEOBJ_TEXT):
        pdfium.FPDFPageObj_GetBounds(item, *map(ctypes.byref, sides))
        left, bottom, right, top = (one.value for one in sides)
        found.append(Box(left, bottom, right, top))
    return found


def _objects(page: pypdfium2.PdfPage, kind: int) -> list[Any]:
    """What is drawn on the page itself; our pages have no forms within."""
    count = pdfium.FPDFPage_CountObjects(page.raw)
    every = [pdfium.FPDFPage_GetObject(page.raw, place) for place in range(count)]
    kinds = [pdfium.FPDFPageObj_GetType(one) for one in every]
    assert pdfium.FPDF_PAGEOBJ_FORM not in kinds
    return [one for one, its in zip(every, kinds, strict=True) if its == kind]


def rules(page: pypdfium2.PdfPage) -> Iterator[Box]:
    """Every straight line of every path."""
    x, y = ctypes.c_float(), ctypes.c_float()
    point = ctypes.byref(x), ctypes.byref(y)
    for item in _objects(page, pdfium.FPDF_PAGEOBJ_PATH):
        before = (0.0, 0.0)
        for place in range(pdfium.FPDFPath_CountSegments(item)):
            segment = pdfium.FPDFPath_GetPathSegment(item, place)
            pdfium.FPDFPathSegment_GetPoint(segment, *point)
            here = (x.value, y.value)
            if pdfium.FPDFPathSegment_GetType(segment) == pdfium.FPDF_SEGMENT_LINETO:
                left, right = min(before[0], here[0]), max(before[0], here[0])
                low, high = min(before[1], here[1]), max(before[1], here[1])
                yield Box(left, low, right, high)
            before = here


def faults(pdf: bytes, margin: float) -> list[str]:
    """Everything wrong with the geometry of a document, in words; empty when all is well."""
    found = []
    with pypdfium2.PdfDocument(pdf) as document:
        for number, page in enumerate(document, 1):
            width, height = page.get_size()
            drawn = glyphs(page)
            inside = Box(margin, margin, width - margin, height - margin)
            found += [
                f"page {number}: {box} is outside the margins"
                for box in drawn
                if box.left < inside.left - SLACK
                or box.right > inside.right + SLACK
                or box.bottom < inside.bottom - SLACK
                or box.top > inside.top + SLACK
            ]
            found += [
                f"page {number}: {box} is crossed by {line}"
                for box, line in _crossings(drawn, rules(page))
            ]
            found += [
                f"page {number}: {one} lies on {other}"
                for one, other in _near(texts(page))
                if one.touches(other)
            ]
            page.close()
    return found


def _crossings(drawn: list[Box], lines: Iterator[Box]) -> Iterator[tuple[Box, Box]]:
    """Every glyph with a rule through it, as often as they share a square."""
    inked: dict[tuple[int, int], list[Box]] = defaultdict(list)
    for box in drawn:
        for square in box.squares():
            inked[square].append(box)
    for line in lines:
        # Most rules of a code pass through no glyph's square at all.
        for square in inked.keys() & set(line.squares()):
            yield from ((box, line) for box in inked[square] if box.crosses(line))


def _near(boxes: list[Box]) -> Iterator[tuple[Box, Box]]:
    """Every pair that shares some height."""
    upwards = sorted(boxes, key=lambda box: box.bottom)
    for place, one in enumerate(upwards):
        for other in upwards[place + 1 :]:
            if other.bottom >= one.top:
                break
            yield one, other


def picture(pdf: bytes, scale: float) -> Any:
    """The first page in grey, ``scale`` pixels a point."""
    with pypdfium2.PdfDocument(pdf) as document:
        return document[0].render(scale=scale, grayscale=True).to_pil()
