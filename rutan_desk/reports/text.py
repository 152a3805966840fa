"""The embedded fonts, text they can show, and text fitted to a width.

Everything a person typed passes ``legible`` on its way to paper, so that no character is
printed as an empty box or silently lost; ``fit`` then shrinks, wraps and, by the number of
its lines, grows the row. Lines stay as they are read; ``runs`` is how one is drawn, letters
of other scripts in their own fonts. Widths are in points.
"""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from rutan_desk.paths import resources
from rutan_desk.reports.arabic import forms, joined, visual
from rutan_desk.reports.scripts import ARABIC, FIRST, advances, has, script_of

REGULAR, BOLD = "NotoSans-Regular", "NotoSans-Bold"
REPLACEMENT = "?"
LEADING, TALL = 1.25, 1.6
"""From baseline to baseline, for a size of one point: of all lines, and of Arabic ones."""
SMALLEST = 9.0
"""No text is set smaller, in points."""

MOST = 1000
"""Longest text printed at all; the rest is cut with an ellipsis."""
IN_CELL = 240
"""Longest text of one cell, so that a row always fits on a page (names have 120)."""

_SHAPED = (range(0x0900, 0x0980), range(0x1CD0, 0x1D00), range(0xA8E0, 0xA900))
"""Devanagari: in the font, but it needs shaping that is not done here."""


@cache
def widths(font: str) -> Mapping[str, float]:
    """Width of every character of the main font that may be printed, at a size of one point.

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

    Other scripts stay where a font behind the main one has them (``scripts``), in the order
    they are read. What the fonts lack is replaced by the same letter without its accent, or by its
    compatibility form (full-width, ligature, superscript); what is left is shown as
    ``?`` so that somebody sees it. Invisible characters are dropped, what is longer than
    ``most`` characters ends in an ellipsis.
    """
    if not (text.isascii() and text.isprintable()):
        known = widths(REGULAR)
        composed = unicodedata.normalize("NFC", text)
        text = "".join(one if one in known or has(one) else _substitute(one) for one in composed)
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
    kept = "".join(part for part in parts if part in known or has(part))
    return kept if kept.strip() else REPLACEMENT


def was_replaced(text: str) -> bool:
    """Whether ``legible`` had to put a question mark where there was none."""
    return not text.isascii() and legible(text).count(REPLACEMENT) > text.count(REPLACEMENT)


def plain(text: str) -> bool:
    """Whether a legible text needs no other font than the main one."""
    if text.isascii() or max(text) < FIRST:
        return True
    known = widths(REGULAR)
    return all(one in known for one in text)


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of a line in one font, as it stands from left to right."""

    text: str
    font: str
    width: float
    """At a size of one point."""


@lru_cache(maxsize=2048)
def runs(text: str, font: str) -> tuple[Run, ...]:
    """A legible line cut by font, Arabic joined and in its order on paper."""
    known = widths(font)
    stretches: list[tuple[str, list[str], float]] = []
    for letter in visual(joined(text)):
        script = None if letter in known else script_of(letter)
        face = script.font if script else font
        wide = advances(script)[ord(letter)] if script else known[letter]
        if stretches and stretches[-1][0] == face:
            _, letters, used = stretches[-1]
            stretches[-1] = (face, [*letters, letter], used + wide)
        else:
            stretches.append((face, [letter], wide))
    return tuple(Run("".join(letters), face, wide) for face, letters, wide in stretches)


def width_of(text: str, size: float, font: str = REGULAR) -> float:
    """Width of a legible text, in points."""
    if plain(text):
        return sum(map(widths(font).__getitem__, text)) * size
    return sum(run.width for run in runs(text, font)) * size


class _Breadths(dict[str, float]):
    """Width of each letter at a size of one point; of a joined one that of its widest form."""

    def __missing__(self, letter: str) -> float:
        script = script_of(letter)
        if script is None:
            raise KeyError(letter)
        shapes = (letter, *forms().get(letter, {}).values())
        self[letter] = max(advances(script)[ord(one)] for one in shapes)
        return self[letter]


@cache
def _breadths(font: str) -> _Breadths:
    return _Breadths(widths(font))


@dataclass(frozen=True, slots=True)
class Fitted:
    """Lines of one size that fit the width they were made for."""

    lines: tuple[str, ...]
    size: float
    font: str = REGULAR
    leading: float = LEADING

    @property
    def height(self) -> float:
        """Height of the lines, in points."""
        return len(self.lines) * self.size * self.leading


@lru_cache(maxsize=2048)
def fit(
    text: str, width: float, *, size: float = 9, least: float = SMALLEST, font: str = REGULAR
) -> Fitted:
    """Fit a legible text to ``width`` points: as it is, else smaller, else on more lines.

    Never smaller than ``least``. Two lines of full size are better than three of a small
    one; a word wider than the column is broken.
    """
    unit = width_of(text, 1, font)
    if unit * size <= width:
        return Fitted((text,), size, font, _leading(text))
    if unit * least <= width:
        return Fitted((text,), int(width / unit * 10) / 10, font, _leading(text))
    lines = _wrapped(text, width / size, font)
    if len(lines) > 2:
        size, lines = least, _wrapped(text, width / least, font)
    return Fitted(lines, size, font, _leading(text))


def _leading(text: str) -> float:
    if plain(text):
        return LEADING
    return TALL if any(script_of(letter) is ARABIC for letter in text) else LEADING


def _wrapped(text: str, units: float, font: str) -> tuple[str, ...]:
    """Break at spaces; a word wider than a line is broken anywhere."""
    table = _breadths(font)
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
