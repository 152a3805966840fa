"""Widgets beside each other that go on in the next line when the window is narrow."""

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


class FlowBox(QWidget):
    """Children from left to right, each in its own size, as many lines as they need."""

    def __init__(self, gap: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gap = gap
        self._parts: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, part: QWidget) -> None:
        """Put a widget at the end."""
        part.setParent(self)
        part.show()
        self._parts.append(part)
        self.updateGeometry()

    def empty(self) -> None:
        """Let all of them go."""
        for part in self._parts:
            part.hide()
            part.deleteLater()
        self._parts = []

    @property
    def _shown(self) -> list[QWidget]:
        return [part for part in self._parts if not part.isHidden()]

    def rearrange(self) -> None:
        """Something in it has another size now, or was hidden or shown."""
        self._lay(self.width(), move=True)
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """Qt override."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """Qt override."""
        return self._lay(width, move=False)

    def sizeHint(self) -> QSize:
        """Qt override: all in one line."""
        widths = [self._size(part).width() for part in self._shown]
        wide = sum(widths) + self._gap * max(0, len(widths) - 1)
        return QSize(wide, self._lay(wide, move=False))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Qt override: room for the widest one."""
        widest = max((self._size(part).width() for part in self._shown), default=0)
        return QSize(widest, self._lay(max(self.width(), widest), move=False))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt override."""
        super().resizeEvent(event)
        self._lay(event.size().width(), move=True)

    @staticmethod
    def _size(part: QWidget) -> QSize:
        wanted = part.sizeHint().expandedTo(part.minimumSize())
        return wanted.boundedTo(part.maximumSize())

    def _lay(self, width: int, *, move: bool) -> int:
        x = y = tallest = 0
        for part in self._shown:
            size = self._size(part)
            if x and x + size.width() > width:
                x, y, tallest = 0, y + tallest + self._gap, 0
            if move:
                part.setGeometry(QRect(QPoint(x, y), size))
            x += size.width() + self._gap
            tallest = max(tallest, size.height())
        return y + tallest
