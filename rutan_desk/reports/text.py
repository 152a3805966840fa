"""The embedded fonts, text they can show, and text fitted to a width.

Everything a person typed passes ``legible`` on its way to paper, so that no character is
printed as an empty box or silently lost; ``fit`` then shrinks, wraps and, by the number of
its lines, grows the row. Widths are in points.
"""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from rutan_desk.paths import resources

REGULAR, BOLD = "NotoSans-Regular", "NotoSans-Bold"
REPLACEMENT = "?"
LEADING = 1.25
SMALLEST = 8.0
"""No text is set smaller, in points."""

MOST = 1000
"""Longest text printed at all; the rest is cut with an ellipsis."""
IN_CELL = 240
"""Longest text of one cell, so that a row always fits on a page (names have 120)."""

_SHAPED = (range(0x0900, 0x0980), range(0x1CD0, 0x1D00), range(0xA8E0, 0xA900))
"""Devanagari: in the font, but it needs shaping that is not done here."""


@cache
def widths(font: str) -> Mapping[str, float]:
    """Width of every character that may be printed, at a size of one point.

    Registers the fonts on first use.
    """
    for name in (REGULAR, BOLD):
        file = resources() / "fonts" / "noto-sans" / f"{name}.ttf"
        pdfmetrics.registerFont(TTFont(name, str(file)))
    faces = {name: pdfmetrics.getFont(name).face.charWidths for name in (REGULAR, BOLD)}
    shared = faces[REGULAR].keys() & faces[BOLD].keys()
    return {chr(code): faces[font][code] / 1000 for code in shared if _standalone(code)}


def _standalone(code: int) -> bool:
    """Whether a character prints by itself: no mark, no control, no shaping."""
    if any(code in block for block in _SHAPED):
        return False
    return code == 0x20 or unicodedata.category(chr(code))[0] in "LNPS"


def legible(text: str, most: int = MOST) -> str:
    """The text as the paper shows it: one line, single spaces, only printable characters.

    What the fonts lack is replaced by the same letter without its accent, or by its
    compatibility form (full-width, ligature, superscript); what is left is shown as
    ``?`` so that somebody sees it. Invisible characters are dropped, what is longer than
    ``most`` characters ends in an ellipsis.
    """
    if not (text.isascii() and text.isprintable()):
        known = widths(REGULAR)
        composed = unicodedata.normalize("NFC", text)
        text = "".join(one if one in known else _substitute(one) for one in composed)
    text = " ".join(text.split())
    return text if len(text) <= most else text[: most - 1] + "…"


@lru_cache(maxsize=4096)
def _substitute(letter: str) -> str:
    if letter.isspace():
        return " "
    if unicodedata.category(letter) in {"Mn", "Me", "Mc", "Cf", "Cc"}:
        return ""
    known = widths(REGULAR)
    parts = unicodedata.normalize("NFKD", letter)
    kept = "".join(part for part in parts if part in known)
    return kept if kept.strip() else REPLACEMENT


def was_replaced(text: str) -> bool:
    """Whether ``legible`` had to put a question mark where there was none."""
    return not text.isascii() and legible(text).count(REPLACEMENT) > text.count(REPLACEMENT)


def width_of(text: str, size: float, font: str = REGULAR) -> float:
    """Width of a legible text, in points."""
    return sum(map(widths(font).__getitem__, text)) * size


@dataclass(frozen=True, slots=True)
class Fitted:
    """Lines of one size that fit the width they were made for."""

    lines: tuple[str, ...]
    size: float
    font: str = REGULAR

    @property
    def height(self) -> float:
        """Height of the lines, in points."""
        return len(self.lines) * self.size * LEADING


@lru_cache(maxsize=2048)
def fit(
    text: str, width: float, *, size: float = 9, least: float = 8, font: str = REGULAR
) -> Fitted:
    """Fit a legible text to ``width`` points: as it is, else smaller, else on more lines.

    Never smaller than ``least``. Two lines of full size are better than three of a small
    one; a word wider than the column is broken.
    """
    unit = width_of(text, 1, font)
    if unit * size <= width:
        return Fitted((text,), size, font)
    if unit * least <= width:
        return Fitted((text,), int(width / unit * 10) / 10, font)
    lines = _wrapped(text, width / size, font)
    if len(lines) > 2:
        size, lines = least, _wrapped(text, width / least, font)
    return Fitted(lines, size, font)


def _wrapped(text: str, units: float, font: str) -> tuple[str, ...]:
    """Break at spaces; a word wider than a line is broken anywhere."""
    table = widths(font)
    lines, line, used = [], "", 0.0
    for word in text.split(" "):
        gap = table[" "] if line else 0.0
        wide = sum(map(table.__getitem__, word))
        if used + gap + wide <= units:
            line, used = f"{line} {word}" if line else word, used + gap + wide
            continue
        if line:
            lines.append(line)
        *full, line = _pieces(word, units, table)
        lines += full
        used = sum(map(table.__getitem__, line))
    return (*lines, line)


def _pieces(word: str, units: float, table: Mapping[str, float]) -> list[str]:
    pieces, used = [""], 0.0
    for letter in word:
        used += table[letter]
        if used > units and pieces[-1]:
            pieces.append("")
            used = table[letter]
        pieces[-1] += letter
    return pieces
