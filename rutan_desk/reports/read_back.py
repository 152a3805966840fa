"""A PDF read back: each page as its lines of text, and as a fingerprint of its drawing.

The text of a page is what somebody reads on it; the fingerprint is over everything that is
drawn, so that what was painted over a name shows as well. Nothing in a file is believed:
what cannot be read is refused.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from itertools import chain
from typing import TYPE_CHECKING

from rutan_desk.domain.errors import PaperUnreadable

if TYPE_CHECKING:
    from rutan_desk.reports.pdf_file import Placed

MOST_BYTES = 64 * 2**20
MOST_PAGES = 5000
_SAME_LINE = 1.5
"""Points between baselines that are still one line."""
_CODE = re.compile(r"\b[0-9A-F]{4}(?:-[0-9A-F]{4}){2}\b")
_SAMPLE = 12
"""So many pages are asked which list they belong to."""


@dataclass(frozen=True, slots=True)
class TextPiece:
    """A piece of text as drawn in one go; ``x`` is where it begins, in points."""

    x: float
    text: str


@dataclass(frozen=True, slots=True)
class TextLine:
    """A line of a page from left to right; ``y`` is its baseline, in points from below."""

    y: float
    pieces: tuple[TextPiece, ...]

    @property
    def text(self) -> str:
        """The line as read, its pieces apart."""
        return "  ".join(piece.text for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class Marks:
    """What the foot of a page says it belongs to, as printed: list id and seal."""

    list_id: str
    seal: str


class PaperRead:
    """A PDF opened for reading; pages count from 1, and each is read when asked for.

    Everything here raises ``PaperUnreadable``.
    """

    def __init__(self, file: str, content: bytes) -> None:
        # It is read once in a while, and every command would wait for the library.
        from rutan_desk.reports.pdf_file import FAULTS, PdfFile

        self.file, self._faults = file, FAULTS
        self.sha256 = sha256(content).hexdigest()
        if b"%PDF-" not in content[:1024]:
            raise PaperUnreadable(file, "not_pdf")
        if len(content) > MOST_BYTES:
            raise PaperUnreadable(file, "too_big")
        with self._reading():
            self._pdf = PdfFile(content)
            if self._pdf.encrypted:
                raise PaperUnreadable(file, "encrypted")
            self.count = self._pdf.count()
        if not 0 < self.count <= MOST_PAGES:
            raise PaperUnreadable(file, "too_big" if self.count else "damaged")
        self._drawings: dict[int, str] = {}
        self._lines: dict[int, tuple[TextLine, ...]] = {}
        self._words: dict[int, tuple[str, ...]] = {}

    def drawing(self, page: int) -> str:
        """A fingerprint of all that is drawn on a page: text, lines, pictures, fonts, notes."""
        if page not in self._drawings:
            with self._reading():
                self._drawings[page] = self._pdf.drawing(page)
        return self._drawings[page]

    def strokes(self, page: int) -> str:
        """The same whatever blanks stand between the operators; slower."""
        with self._reading():
            return self._pdf.strokes(page)

    def fonts(self, page: int) -> frozenset[str]:
        """The fonts embedded for a page."""
        with self._reading():
            return self._pdf.fonts(page)

    def words(self, page: int) -> tuple[str, ...]:
        """The words of a page in the order in which they were drawn."""
        self.lines(page)
        return self._words[page]

    def lines(self, page: int) -> tuple[TextLine, ...]:
        """The text of a page from the top down; what stands aslant comes last."""
        if page not in self._lines:
            with self._reading():
                pieces = self._pdf.pieces(page)
            self._words[page] = tuple(word for one in pieces for word in one.text.split())
            straight = _lines([one for one in pieces if not one.aslant])
            self._lines[page] = (*straight, *_lines([one for one in pieces if one.aslant]))
        return self._lines[page]

    def marks(self) -> Marks | None:
        """Which list most pages say they belong to; ``None`` when none says it."""
        pages = {*range(1, self.count + 1, max(1, self.count // _SAMPLE)), self.count}
        said = Counter(chain.from_iterable(_marks(self.lines(page)) for page in sorted(pages)))
        return said.most_common(1)[0][0] if said else None

    def marks_of(self, page: int) -> Marks | None:
        """Which list one page says it belongs to."""
        return next(iter(_marks(self.lines(page))), None)

    def keywords(self) -> tuple[str, ...]:
        """What the file says of itself, out of sight: no page shows it."""
        with self._reading():
            return self._pdf.keywords()

    def has_text(self) -> bool:
        """Whether any page says anything at all: a scan does not."""
        return any(self.lines(page) for page in range(1, self.count + 1))

    @contextmanager
    def _reading(self) -> Iterator[None]:
        try:
            yield
        except self._faults as fault:
            raise PaperUnreadable(self.file, "damaged") from fault


def _marks(lines: Sequence[TextLine]) -> list[Marks]:
    """The list id and the seal of the lowest line that has both, in however many pieces."""
    for line in reversed(lines):
        codes = _CODE.findall(line.text)
        if len(codes) == 2:
            return [Marks(*codes)]
    return []


def _lines(pieces: Sequence["Placed"]) -> Iterator[TextLine]:
    """Pieces of about the same height as lines, each from left to right."""
    down = sorted(pieces, key=lambda one: -one.y)
    start = 0
    while start < len(down):
        end = start + 1
        while end < len(down) and down[start].y - down[end].y < _SAME_LINE:
            end += 1
        row = sorted(down[start:end], key=lambda one: one.x)
        found = tuple(TextPiece(round(one.x, 1), one.text) for one in row)
        yield TextLine(round(down[start].y, 1), found)
        start = end
