"""The places to sign at the end of a document: up to three beside each other."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from rutan_desk.reports.imprint import Signature
from rutan_desk.reports.style import BODY, Area, dotted, mm, put
from rutan_desk.reports.text import BOLD, Fitted, fit, legible

_GAP = 4 * mm
_ROOM = 17 * mm
_PER_ROW = 3
_LINE = 56 * mm
"""The longest line to write a name on."""


@dataclass(frozen=True, slots=True)
class Signing:
    """Signatures over a ``width``, with place and date above the last of the first row."""

    dated: str
    signatures: Sequence[Signature]
    width: float

    @property
    def height(self) -> float:
        """Room needed, in points; none without signatures."""
        if not self.signatures:
            return 0
        return self._dated().height + 2 + sum(self._high(group) for group in self._groups())

    def draw(self, canvas: Any, space: Area, top: float) -> float:
        """Draw below ``top``; returns the bottom."""
        if not self.signatures:
            return top
        middles = self._middles(space.left)
        top = put(canvas, self._dated(), middles[-1], top, "center") - 2
        for group in self._groups():
            self._sign(canvas, group, middles, top)
            top -= self._high(group)
        return top

    @property
    def _cell(self) -> float:
        return self.width / self._columns - _GAP

    @property
    def _columns(self) -> int:
        """How many stand beside each other; a single one has half of the width."""
        return min(max(len(self.signatures), 2), _PER_ROW)

    def _dated(self) -> Fitted:
        return fit(legible(self.dated), self._cell + _GAP)

    def _groups(self) -> Iterator[Sequence[Signature]]:
        for start in range(0, len(self.signatures), _PER_ROW):
            yield self.signatures[start : start + _PER_ROW]

    def _blocks(self, signature: Signature) -> tuple[Fitted, Fitted, Fitted]:
        """Office, name and the line below the name."""
        return (
            fit(legible(signature.title), self._cell),
            fit(legible(signature.name), self._cell, font=BOLD),
            fit(legible(signature.detail), self._cell, size=BODY),
        )

    def _high(self, group: Sequence[Signature]) -> float:
        """Height of one row of signatures."""
        blocks = [self._blocks(one) for one in group]
        title, name, detail = (max(each[part].height for each in blocks) for part in range(3))
        return title + _ROOM + name + detail + _GAP

    def _middles(self, left: float) -> tuple[float, ...]:
        """Where the columns stand; a single signature stands at the right."""
        step = self.width / self._columns
        middles = tuple(left + step * (place + 0.5) for place in range(self._columns))
        return middles[1:] if len(self.signatures) == 1 else middles

    def _sign(
        self, canvas: Any, group: Sequence[Signature], middles: Sequence[float], top: float
    ) -> None:
        """Draw one row of signatures, their names on one line."""
        line = top - max(self._blocks(one)[0].height for one in group) - _ROOM
        for middle, one in zip(middles, group, strict=False):
            title, name, detail = self._blocks(one)
            put(canvas, title, middle, top, "center")
            below = put(canvas, name, middle, line, "center")
            if not one.name:
                half = min(self._cell * 0.4, _LINE / 2)
                dotted(canvas, middle - half, middle + half, below + 2)
            put(canvas, detail, middle, below, "center")
