"""Scrolling to something that has just appeared."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QScrollArea, QWidget


def into_sight(part: QWidget) -> None:
    """Scroll the areas that hold a part to it, once it has been laid out."""
    QTimer.singleShot(0, part, lambda: _scroll(part))


def _scroll(part: QWidget) -> None:
    above = part.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(part)
        above = above.parentWidget()
