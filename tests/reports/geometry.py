"""What a page looks like to an eye: where each glyph and each rule lies, in points."""

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from typing import Any

import pypdfium2  # type: ignore[import-untyped]
import pypdfium2.raw as pdfium  # type: ignore[import-untyped]

SLACK = 0.3


@dataclass(frozen=True)
class Box:
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


def glyphs(page: pypdfium2.PdfPage) -> list[Box]:
    """The ink of every character but spaces."""
    text = page.get_textpage()
    found = []
    for place in range(text.count_chars()):
        letter = text.get_text_range(place, 1)
        left, bottom, right, top = text.get_charbox(place)
        if letter.strip() and right > left:
            found.append(Box(left, bottom, right, top, letter))
    return found


def texts(page: pypdfium2.PdfPage) -> list[Box]:
    """The ink of every piece of text drawn in one go."""
    objects = page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_TEXT])
    return [Box(*item.get_bounds()) for item in objects]


def rules(page: pypdfium2.PdfPage) -> Iterator[Box]:
    """Every straight line of every path."""
    for item in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_PATH]):
        before = (0.0, 0.0)
        for place in range(pdfium.FPDFPath_CountSegments(item.raw)):
            segment = pdfium.FPDFPath_GetPathSegment(item.raw, place)
            x, y = ctypes.c_float(), ctypes.c_float()
            pdfium.FPDFPathSegment_GetPoint(segment, x, y)
            here = (x.value, y.value)
            if pdfium.FPDFPathSegment_GetType(segment) == pdfium.FPDF_SEGMENT_LINETO:
                (left, right), (low, high) = (
                    sorted(pair) for pair in zip(before, here, strict=True)
                )
                yield Box(left, low, right, high)
            before = here


def faults(pdf: bytes, margin: float) -> list[str]:
    """Everything wrong with the geometry of a document, in words; empty when all is well."""
    found = []
    with pypdfium2.PdfDocument(pdf) as document:
        for number, page in enumerate(document, 1):
            width, height = page.get_size()
            drawn, lines = glyphs(page), list(rules(page))
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
                for box in drawn
                for line in lines
                if box.crosses(line)
            ]
            found += [
                f"page {number}: {one} lies on {other}"
                for one, other in combinations(texts(page), 2)
                if one.touches(other)
            ]
    return found


def picture(pdf: bytes, scale: float) -> Any:
    """The first page in grey, ``scale`` pixels a point."""
    with pypdfium2.PdfDocument(pdf) as document:
        return document[0].render(scale=scale, grayscale=True).to_pil()
