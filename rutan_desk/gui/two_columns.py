"""Two columns beside each other, or under each other where there is little room."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayout, QWidget

from rutan_desk.gui import theme
from rutan_desk.gui.widgets import line

_ANY = 16_777_215
"""Qt's own word for no limit."""


class TwoColumns(QWidget):
    """The right one is ``side`` wide (at 100 %); below ``narrow`` it stands under the left."""

    def __init__(self, left: QLayout, right: QLayout, narrow: int, side: int) -> None:
        super().__init__()
        self._narrow, self._side = theme.px(narrow), theme.px(side)
        self.right = QWidget()
        self.right.setLayout(right)
        self._both = line(gap=theme.L)
        self._both.addLayout(left, 1)
        self._both.addWidget(self.right)
        self.setLayout(self._both)
        self._fold(narrow=False)

    def _fold(self, *, narrow: bool) -> None:
        way = QBoxLayout.Direction
        self._both.setDirection(way.TopToBottom if narrow else way.LeftToRight)
        self.right.setMinimumWidth(0 if narrow else self._side)
        self.right.setMaximumWidth(_ANY if narrow else self._side)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt override."""
        super().resizeEvent(event)
        self._fold(narrow=event.size().width() < self._narrow)
