"""The one field of the check-in: large, and the keys that belong to it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

from rutan_desk.gui.widgets import look
from rutan_desk.words.catalog import tr

_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 4,
    Qt.Key.Key_PageUp: -4,
}


class CheckField(QLineEdit):
    """Takes a name, a number or what a scanner types.

    ``entered`` carries the text at Enter, ``stepped`` the arrows up and down; ``escaped``
    and ``undo_wanted`` are Esc, and Ctrl+Z with nothing typed to take back.
    """

    entered = Signal(str)
    stepped = Signal(int)
    escaped = Signal()
    undo_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        look(self, "huge")
        self.setPlaceholderText(tr("Name, number, NIK, or scan the notice"))
        self.setAccessibleName(tr("Find a voter by name, list number, NIK or scanned notice"))
        self.setMaxLength(120)

    def put_back(self, text: str) -> None:
        """A text whose answer is known: selected, so that the next one writes over it."""
        self.blockSignals(True)
        self.setText(text)
        self.blockSignals(False)
        self.selectAll()

    def empty(self) -> None:
        """Nothing typed, and nothing to take back."""
        self.blockSignals(True)
        self.clear()
        self.blockSignals(False)

    def _undoing(self, event: QKeyEvent) -> bool:
        return event.matches(QKeySequence.StandardKey.Undo) and not self.text()

    def event(self, event: QEvent) -> bool:
        """Qt override: Esc and Ctrl+Z are for this field."""
        wants = isinstance(event, QKeyEvent) and (
            event.key() == Qt.Key.Key_Escape or self._undoing(event)
        )
        if wants and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt override; a held Enter counts once, and ``/`` begins nothing."""
        event.accept()
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.entered.emit(self.text().strip())
        elif key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif key == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif self._undoing(event):
            self.undo_wanted.emit()
        elif event.text() == "/" and not self.text():
            pass
        else:
            super().keyPressEvent(event)
