"""The headings of a list that can be sorted, and its order in words."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QMouseEvent,
    QPainter,
)
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from rutan_desk.gui import theme
from rutan_desk.words.catalog import tr


class SortHeader(QHeaderView):
    """Headings that know whether Shift was down: then a click adds to the order.

    While the list has the keyboard a bar under one of them shows which column the keys
    would sort by.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.adding = False

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Qt override."""
        self.adding = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        super().mouseReleaseEvent(event)
        self.adding = False

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N802, N803
        """Qt override."""
        painter.save()
        super().paintSection(painter, rect, logicalIndex)
        painter.restore()
        view = self.parentWidget()
        if not (isinstance(view, QTableView) and view.hasFocus() and self.sectionsClickable()):
            return
        if view.currentIndex().column() == logicalIndex:
            bar = theme.px(2)
            ground = QRect(rect.left(), rect.bottom() + 1 - bar, rect.width(), bar)
            painter.fillRect(ground, QColor(theme.colour("link")))


def order_words(order: Sequence[tuple[str, bool]]) -> str:
    """By which headings a list is sorted, the weightiest first, and which are backwards."""
    if not order:
        return tr("Not sorted")
    up, down = tr("{column} upwards"), tr("{column} downwards")
    parts = [(down if backwards else up).format(column=heading) for heading, backwards in order]
    return tr("Sorted by {columns}").format(columns=", ".join(parts))


def announce(widget: QWidget, words: str) -> None:
    """Have a screen reader say it now, after what it is saying."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
