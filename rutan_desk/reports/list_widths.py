"""How the columns of a list share the width of the paper."""

from collections.abc import Sequence
from dataclasses import dataclass

from rutan_desk.reports.style import BODY, mm
from rutan_desk.reports.table import PADDING
from rutan_desk.reports.text import BOLD, SMALLEST, legible, width_of

_MODEST, _WIDE = 46 * mm, 84 * mm
"""What a column asks for before the paper is turned, and the most it may have."""
_WORD = 36 * mm
"""A word wider than this may be broken."""
_SPARE = 2 * PADDING + 0.5
_HEADING = BODY - 0.5
"""The size in which a table sets its headings."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What each column would like to have, and what keeps its words whole."""

    like: tuple[float, ...]
    least: tuple[float, ...]

    @property
    def modest(self) -> float:
        """What all ask for together before the paper is turned."""
        return sum(
            max(min(one, _MODEST), low) for one, low in zip(self.like, self.least, strict=True)
        )


def asked(columns: Sequence[tuple[str, Sequence[str]]]) -> Asked:
    """The needs of columns, each a heading and the legible lines below it."""
    needs = [_need(heading, set(lines)) for heading, lines in columns]
    return Asked(tuple(like for like, _ in needs), tuple(least for _, least in needs))


def _need(heading: str, lines: set[str]) -> tuple[float, float]:
    words = {word for line in lines for word in line.split(" ")}
    like = max((width_of(line, BODY, BOLD) for line in lines), default=0.0)
    least = max((width_of(word, SMALLEST, BOLD) for word in words), default=0.0)
    head = max(width_of(word, _HEADING, BOLD) for word in legible(heading).split(" "))
    like = min(max(like, head), _WIDE)
    return like + _SPARE, min(max(least, head), like, _WORD) + _SPARE


def shared(needs: Asked, width: float, weights: Sequence[float]) -> list[float]:
    """The width among the columns: all they like, else their words whole, else less."""
    like, least = sum(needs.like), sum(needs.least)
    if like <= width:
        part = (width - like) / (sum(weights) or 1)
        return [one + part * weight for one, weight in zip(needs.like, weights, strict=True)]
    if least <= width:
        part = (width - least) / (like - least)
        return [low + (one - low) * part for one, low in zip(needs.like, needs.least, strict=True)]
    return [one * width / least for one in needs.least]
