"""Bars of counts over time, for paper that is copied: outlines, hatching and figures only.

Grey and colour do not survive a photocopier, so that nothing is said by them, and every
count that has room stands above its bar.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from rutan_desk.reports.style import BODY, SMALL, THICK, THIN, Area, draw_line, mm, put
from rutan_desk.reports.text import BOLD, LEADING, REGULAR, fit, legible, width_of

_HATCH = 1.9 * mm
_BARS = 46 * mm
"""Height of the highest bar, unless a chart says otherwise."""
_GAP = 2.0
_LINE = SMALL * LEADING
_WIDEST = 18 * mm
"""Few bars do not become walls."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One stretch of time: when it begins, and how many."""

    label: str
    count: int


@dataclass(frozen=True, slots=True)
class Chart:
    """Bars in the order of time, all of the same stretch; ``counted`` says what of.

    ``end`` is the place of the bar before which something closed, said by ``end_label``:
    a thick broken line stands there.
    """

    bars: tuple[Bar, ...]
    counted: str
    end: int | None = None
    end_label: str = ""
    bars_height: float = _BARS

    @property
    def height(self) -> float:
        """Room needed, in points."""
        return 4 * _LINE + 4 * _GAP + self.bars_height


def draw_chart(canvas: Any, chart: Chart, space: Area, top: float) -> float:
    """Draw below ``top`` over the width of ``space``; returns the bottom.

    Any number of bars and any count keep their places: what has no room is left out, and
    stands in the table that every chart belongs to.
    """
    put(canvas, fit(legible(chart.counted), space.width * 0.6, size=BODY), space.left, top)
    floor = top - 3 * _LINE - 3 * _GAP - chart.bars_height
    step = min(space.width / max(len(chart.bars), 1), _WIDEST)
    highest = max((bar.count for bar in chart.bars), default=0) or 1
    canvas.saveState()
    canvas.setLineWidth(THICK)
    canvas.line(space.left, floor, space.left + step * max(len(chart.bars), 1), floor)
    for at, bar in enumerate(chart.bars):
        high = chart.bars_height * bar.count / highest
        left = space.left + at * step
        if high:
            _bar(canvas, left + step * 0.14, floor, step * 0.72, high)
        _centred(canvas, str(bar.count), left + step / 2, floor + high + _GAP, step)
    _hours(canvas, chart, space, floor - _LINE, step)
    if chart.end is not None:
        _ending(canvas, chart, space, floor, step)
    canvas.restoreState()
    return top - chart.height


def _bar(canvas: Any, left: float, floor: float, width: float, high: float) -> None:
    """An outline with lines from lower left to upper right."""
    canvas.setLineWidth(THIN)
    canvas.lines(list(_hatching(left, floor, width, high)))
    canvas.setLineWidth(THICK)
    canvas.rect(left, floor, width, high)


def _hatching(
    left: float, floor: float, width: float, high: float
) -> Iterator[tuple[float, float, float, float]]:
    """Lines at 45 degrees, cut at the edges of a rectangle; all that begin below its top."""
    start = -width + _HATCH
    while start < high:
        low, up = max(start, 0.0), min(start + width, high)
        yield left + low - start, floor + low, left + up - start, floor + up
        start += _HATCH


def _centred(canvas: Any, text: str, middle: float, baseline: float, room: float) -> None:
    """A bold text on one line, when it has the room."""
    if width_of(text, SMALL, BOLD) <= room - 1:
        canvas.setFont(BOLD, SMALL)
        draw_line(canvas, text, middle, baseline, "center")


def _hours(canvas: Any, chart: Chart, space: Area, baseline: float, step: float) -> None:
    """When bars begin: below each, or where they are narrow from the left of every so many."""
    labels = [legible(bar.label) for bar in chart.bars]
    every = int((max((width_of(one, SMALL) for one in labels), default=0.0) + 3) / step) + 1
    canvas.setFont(REGULAR, SMALL)
    for at in range(0, len(labels), every):
        left, wide = space.left + at * step, width_of(labels[at], SMALL)
        start = left + (step - wide) / 2 if every == 1 else left
        if start + wide <= space.right:
            draw_line(canvas, labels[at], start, baseline)


def _ending(canvas: Any, chart: Chart, space: Area, floor: float, step: float) -> None:
    """The broken line where something closed, its label on top of it."""
    x = space.left + (chart.end or 0) * step
    high = floor + chart.bars_height + _LINE + _GAP
    canvas.setLineWidth(THICK)
    canvas.setDash(4, 3)
    canvas.line(x, floor, x, high)
    text = legible(chart.end_label)
    wide = width_of(text, SMALL) / 2
    middle = min(max(x, space.left + wide), space.right - wide)
    canvas.setFont(REGULAR, SMALL)
    draw_line(canvas, text, middle, high + _GAP, "center")
