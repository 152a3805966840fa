"""Whether a printer can print our pages as they are: its paper, and how near to the edge."""

from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPageLayout

from rutan_desk.reports.style import page_of
from rutan_desk.words.catalog import tr

MM_PER_INCH = 25.4
NEEDED = 10.0
"""Nothing of ours is nearer to the edge of the paper, in millimetres."""
_LEAST = 5.0
"""What stays white around pages that do not fit as they are, in millimetres."""
_SAME = 2.0
"""Papers that differ by no more are the same, in millimetres."""


@dataclass(frozen=True, slots=True)
class Fit:
    """A page of ours and the paper in the printer, all in millimetres.

    ``edges`` are what the printer leaves white at the left, top, right and bottom.
    """

    page: tuple[float, float]
    paper: tuple[float, float]
    edges: tuple[float, float, float, float]

    @property
    def is_our_paper(self) -> bool:
        """Whether the paper in the printer is the one the page was made for."""
        pairs = zip(self.page, self.paper, strict=True)
        return all(abs(ours - theirs) <= _SAME for ours, theirs in pairs)

    @property
    def reaches_edges(self) -> bool:
        """Whether it prints as near to the edge as our pages go."""
        return max(self.edges) <= NEEDED

    @property
    def is_exact(self) -> bool:
        """Whether pages come out as they were made."""
        return self.is_our_paper and self.reaches_edges

    @property
    def _white(self) -> tuple[float, ...]:
        return tuple(max(edge, _LEAST) for edge in self.edges)

    @property
    def _room(self) -> tuple[float, float]:
        left, top, right, bottom = self._white
        return self.paper[0] - left - right, self.paper[1] - top - bottom

    @property
    def scale(self) -> float:
        """How large a page is printed so that nothing of it is cut; never enlarged."""
        if self.is_exact:
            return 1.0
        pairs = zip(self._room, self.page, strict=True)
        return min(1.0, *(room / (ours - 2 * NEEDED) for room, ours in pairs))

    @property
    def place(self) -> tuple[float, float]:
        """Where the corner of the page lies on the paper; what is on it, amid what is white."""
        if self.is_exact:
            return 0.0, 0.0
        scale, first = self.scale, self._white
        return (
            first[0] + (self._room[0] - self.page[0] * scale) / 2,
            first[1] + (self._room[1] - self.page[1] * scale) / 2,
        )


def fit_of(layout: QPageLayout, points: QSizeF) -> Fit:
    """A page of that size, in points, on the paper that the printer was told to take."""
    millimetres = QPageLayout(layout)
    millimetres.setUnits(QPageLayout.Unit.Millimeter)
    paper = millimetres.fullRect().size()
    white = millimetres.minimumMargins()
    mm = MM_PER_INCH / 72
    return Fit(
        page=(points.width() * mm, points.height() * mm),
        paper=(paper.width(), paper.height()),
        edges=(white.left(), white.top(), white.right(), white.bottom()),
    )


def fit_of_size(layout: QPageLayout, size: str) -> Fit:
    """The same for a paper by its name, as ``Printed.size`` has it."""
    return fit_of(layout, QSizeF(*page_of(size)))


def fit_words(fit: Fit, size: str) -> tuple[str, ...]:
    """What does not fit, and what becomes of the pages when printed all the same."""
    said = []
    if not fit.is_our_paper:
        words = tr(
            "The printer takes paper of {width} × {height} mm; this list is made for {size}."
        )
        width, height = (round(side) for side in fit.paper)
        said.append(words.format(width=width, height=height, size=size.split(" ", 1)[0]))
    if not fit.reaches_edges:
        words = tr("The printer leaves white: {edges}. Our pages have {needed} mm at each edge.")
        said.append(words.format(edges=_edges(fit), needed=round(NEEDED)))
    if not fit.is_our_paper:
        said.append(tr("Choose that paper in the printer’s settings, or another size of the list."))
    else:
        said.append(tr("Choose narrower edges in the printer’s settings, or another printer."))
    percent = int(fit.scale * 100)
    if percent < 100:
        words = tr("Printed all the same, the pages come out at {percent} % and nothing is cut.")
        said.append(words.format(percent=percent))
    else:
        said.append(tr("Printed all the same, nothing is cut."))
    return tuple(said)


def _edges(fit: Fit) -> str:
    names = (tr("left {mm} mm"), tr("top {mm} mm"), tr("right {mm} mm"), tr("bottom {mm} mm"))
    found = zip(names, fit.edges, strict=True)
    return ", ".join(name.format(mm=ceil(mm)) for name, mm in found if mm > NEEDED)
