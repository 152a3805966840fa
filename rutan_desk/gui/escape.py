"""A part of a page that Esc closes, and not the page."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame


class EscapeFrame(QFrame):
    """Esc anywhere inside calls ``drop`` and goes no further."""

    def drop(self) -> None:
        """What Esc does here; for whoever inherits to say."""
        raise NotImplementedError

    def event(self, event: QEvent) -> bool:
        """Qt override: no shortcut of the page gets it first."""
        wants = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if wants and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt override."""
        if event.key() == Qt.Key.Key_Escape:
            self.drop()
            event.accept()
        else:
            super().keyPressEvent(event)
