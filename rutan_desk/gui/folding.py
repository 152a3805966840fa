"""What gives way when letters are large or the window is small: scrolled, folded, left out."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QVBoxLayout, QWidget

from rutan_desk.gui import theme
from rutan_desk.gui.table import RowsTable
from rutan_desk.gui.widgets import column, line, look

LARGE = 125
"""Per cent beyond which what stood beside each other goes under each other."""


def large() -> bool:
    """Whether letters are so large that rows of fields have to fold."""
    return theme.scale() > LARGE


def tall(inside: QWidget) -> QScrollArea:
    """A part that scrolls up and down where the window is too low for it."""
    look(inside, "inside")
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inside)
    return area


def beside_or_under(first: QWidget | QLayout, *rest: QWidget | None, gap: int) -> QLayout:
    """The first takes the room and the rest stand at its right; under it when large."""
    if large():
        under: QVBoxLayout = column(first, line(None, *rest, gap=gap), gap=theme.S)
        return under
    made = line(gap=gap)
    made.addWidget(first, 1) if isinstance(first, QWidget) else made.addLayout(first, 1)
    for part in rest:
        if part is not None:
            made.addWidget(part)
    return made


def leave_out(table: RowsTable[Any], width: int, least: Mapping[str, int]) -> None:
    """Hide the columns named that a list of that width has no room for.

    ``least`` gives for each the width of the list, in pixels at 100 %, from which it shows.
    """
    for place, one in enumerate(table.rows.columns):
        if one.name in least:
            table.setColumnHidden(place, width < theme.px(least[one.name]))
