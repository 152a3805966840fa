"""The layout of a list of people, recognised again in the next file of the same shape.

A shape is the headings as :func:`heading_key` folds them, hashed: neither the letterhead
above nor the people below matter, only which columns stand in which order.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256

from rutan_desk.exchange.grid import Grid
from rutan_desk.exchange.headings import SEARCHED, readings
from rutan_desk.exchange.vocabulary import PEOPLE, Vocabulary, heading_key

TO_CORRECT = "YANG PERLU DIPERBAIKI"
"""The last column of a correction sheet; it is no part of the shape."""


@dataclass(frozen=True, slots=True)
class Layout:
    """What an officer chose for files of one shape.

    ``overrides`` maps fields to headings; ``header_row`` (from 1) and ``sheet`` are where
    the headings stood in the file he chose it for. Without any of them nothing was chosen.
    """

    overrides: Mapping[str, str]
    header_row: int | None = None
    sheet: str | None = None

    @property
    def chosen(self) -> bool:
        """Whether an officer chose anything at all."""
        return bool(self.overrides or self.header_row or self.sheet)


@dataclass(frozen=True, slots=True)
class Recalled:
    """A remembered layout found in a file, and where its headings stand there."""

    layout: Layout
    header_row: int
    sheet: str


def shape_of(headings: Sequence[str], vocabulary: Vocabulary = PEOPLE) -> str:
    """The shape of a row of headings; blank columns at the end do not count.

    The same headings over a list of another kind are another shape.
    """
    keys = [heading_key(text) if text else "" for text in headings]
    while keys and keys[-1] in ("", heading_key(TO_CORRECT)):
        keys.pop()
    return sha256((vocabulary.name + "\n".join(keys)).encode()).hexdigest()


def recall(
    grids: Sequence[Grid], layouts: Mapping[str, Layout], vocabulary: Vocabulary = PEOPLE
) -> Recalled | None:
    """The layout remembered for the first row of headings that has one.

    The sheet of the name chosen before comes first, then visible sheets, in their order.
    """
    known = {shape: layout for shape, layout in layouts.items() if layout.chosen}
    if not known:
        return None
    found = [
        Recalled(known[shape], place + 1, grid.name)
        for grid in sorted(grids, key=lambda one: not one.visible)
        for place in range(min(SEARCHED, len(grid.rows)))
        for one in readings(grid.rows, place, {}, vocabulary)
        if (shape := shape_of(one.texts, vocabulary)) in known
    ]
    return min(found, key=lambda one: one.sheet != one.layout.sheet, default=None)
