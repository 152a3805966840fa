"""A contest as a chip in the colour of its paper, always with its name and colour in words."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QLabel, QPushButton

from rutan_desk.domain.contest import Contest
from rutan_desk.gui import theme
from rutan_desk.gui.widgets import button
from rutan_desk.words.catalog import tr
from rutan_desk.words.supply import contest_paper

_PAPERS = {
    "abu-abu": "#9aa3ab",
    "merah": "#d64545",
    "kuning": "#f0c330",
    "biru": "#2f6fd0",
    "hijau": "#3a9d5d",
    "merah marun": "#7d2333",
    "biru muda": "#7cc3ea",
    "hijau tosca": "#2ba39a",
}
"""The marks of the papers: a likeness beside the word, never without it."""
_SIDE = 12


def swatch(contest: Contest) -> QPixmap:
    """A small square in the paper's colour; hollow where no source names one."""
    side = theme.px(_SIDE)
    density = 2.0
    made = QPixmap(round(side * density), round(side * density))
    made.setDevicePixelRatio(density)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(theme.colour("quiet")), 1))
    if contest.colour in _PAPERS:
        painter.setBrush(QColor(_PAPERS[contest.colour]))
    painter.drawRoundedRect(QRectF(0.5, 0.5, side - 1, side - 1), 3, 3)
    painter.end()
    return made


def swatch_label(contest: Contest) -> QLabel:
    """The square by itself, beside words."""
    made = QLabel()
    made.setPixmap(swatch(contest))
    return made


def contest_chip(contest: Contest, count: int, act: Callable[[], object]) -> QPushButton:
    """A button that opens the people who get this paper."""
    name = contest_paper(contest)
    made = button(f" {name}  {count}", act, "chip")
    made.setIcon(QIcon(swatch(contest)))
    made.setIconSize(QSize(theme.px(_SIDE), theme.px(_SIDE)))
    made.setAccessibleName(tr("{contest}: {count} people").format(contest=name, count=count))
    made.setToolTip(contest.name)
    return made
