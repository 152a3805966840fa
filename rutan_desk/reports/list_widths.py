"""How the columns of a list share the width of the paper."""

from collections.abc import Sequence
from dataclasses import dataclass

from rutan_desk.reports.style import BODY, mm
from rutan_desk.reports.table import PADDING
from rutan_desk.reports.text import BOLD, REGULAR, SMALLEST, legible, width_of

_MODEST, _WIDE = 46 * mm, 84 * mm
"""What a column asks for before the paper is turned, and the most it may have."""
_WORD = 36 * mm
"""A word wider than this may be broken."""
_DIGITS = 20
"""A longer word with digits in it is not a number."""
_TITLE = 24 * mm
"""A shorter heading would like to stand on one line."""
_PEN = 20 * mm
"""What a time or a signature by hand needs."""
_SPARE = 2 * PADDING + 0.5
_HEADING = BODY
"""The size in which a table sets its headings."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What each column would like to have, and what keeps its words whole."""

    headed: tuple[float, ...]
    """With its heading on one line, where there is room."""
    like: tuple[float, ...]
    least: tuple[float, ...]
    firm: tuple[float, ...]
    """What keeps numbers and headings whole and leaves room to write, given up last."""

    @property
    def modest(self) -> float:
        """What all ask for together before the paper is turned."""
        return sum(
            max(min(one, _MODEST), low) for one, low in zip(self.like, self.least, strict=True)
        )


def asked(columns: Sequence[tuple[str, Sequence[str], bool]]) -> Asked:
    """The needs of columns, each a heading, the legible lines below it, and if for a pen."""
    needs = [_need(heading, set(lines), pen) for heading, lines, pen in columns]
    return Asked(*zip(*needs, strict=True))


def _need(heading: str, lines: set[str], pen: bool) -> tuple[float, float, float, float]:
    words = {word for line in lines for word in line.split(" ")}
    numbers = (word for word in words if len(word) <= _DIGITS and any(map(str.isdigit, word)))
    firm = max((_widest(word, SMALLEST) for word in numbers), default=0.0)
    like = max((_widest(line, BODY) for line in lines), default=0.0)
    least = max((_widest(word, SMALLEST) for word in words), default=0.0)
    head = max(width_of(word, _HEADING, BOLD) for word in legible(heading).split(" "))
    title = width_of(legible(heading), _HEADING, BOLD)
    like = min(max(like, head, _PEN if pen else 0), _WIDE)
    headed = max(like, min(title, _TITLE))
    least = min(max(least, head, _PEN if pen else 0), like, _WORD)
    firm = max(firm, head, _PEN if pen else 0)
    return headed + _SPARE, like + _SPARE, least + _SPARE, min(firm, least) + _SPARE


def _widest(text: str, size: float) -> float:
    """In the face that is wider: of most letters the bold one, but not of a star."""
    return max(width_of(text, size, face) for face in (REGULAR, BOLD))


def shared(needs: Asked, width: float, weights: Sequence[float]) -> list[float]:
    """The width among the columns: all they like, their words whole, their numbers, or less."""
    like, least, firm = sum(needs.like), sum(needs.least), sum(needs.firm)
    if like <= width:
        best = needs.headed if sum(needs.headed) <= width else needs.like
        part = (width - sum(best)) / (sum(weights) or 1)
        return [one + part * weight for one, weight in zip(best, weights, strict=True)]
    if least <= width:
        part = (width - least) / (like - least)
        return [low + (one - low) * part for one, low in zip(needs.like, needs.least, strict=True)]
    if firm <= width:
        part = (width - firm) / (least - firm)
        return [low + (one - low) * part for one, low in zip(needs.least, needs.firm, strict=True)]
    return [one * width / firm for one in needs.firm]
