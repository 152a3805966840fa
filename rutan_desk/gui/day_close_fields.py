"""Fields for the figures of KPPS: whole numbers, typed down a column, saved when it is left."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QIntValidator, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from rutan_desk.gui import theme
from rutan_desk.ops.day_close import MOST
from rutan_desk.words.day import figure_name

_WIDE = 66
_AWAY = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
"""Somebody only looks at a menu or another window, or the window goes."""


class FigureField(QLineEdit):
    """One figure; Enter and Down go on to the next, Up goes back. ``left``: the focus went."""

    left = Signal()

    def __init__(self, key: str) -> None:
        super().__init__()
        self.key = key
        self.setAccessibleName(figure_name(key))
        self.setToolTip(figure_name(key))
        self.setValidator(QIntValidator(0, MOST, self))
        self.setMaxLength(len(str(MOST)))
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setFixedWidth(theme.px(_WIDE))
        # A form of many: lower than a field that stands alone.
        self.setStyleSheet(
            f"QLineEdit {{ padding: {theme.px(3)}px {theme.px(8)}px; }}"
            f"QLineEdit:focus {{ padding: {theme.px(2)}px {theme.px(7)}px; }}"
        )

    @property
    def value(self) -> int | None:
        """What is typed; ``None``: nothing."""
        return int(self.text()) if self.text().isdecimal() else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt override."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.focusNextPrevChild(True)
        elif event.key() == Qt.Key.Key_Up:
            self.focusNextPrevChild(False)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Qt override: what is there is written over."""
        super().focusInEvent(event)
        self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Qt override."""
        super().focusOutEvent(event)
        if event.reason() not in _AWAY:
            self.left.emit()


class FigureGroup(QObject):
    """The fields of one contest, or of the rolls; they are saved together.

    ``typed`` comes with every change; ``left`` carries the station and what is to be saved,
    when the keyboard goes to something that is not of the group.
    """

    typed = Signal()
    left = Signal(int, object)

    def __init__(self, station_id: int, keys: Iterable[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.station_id = station_id
        self.fields = {key: FigureField(key) for key in keys}
        self.stored: dict[str, int | None] = dict.fromkeys(self.fields)
        for made in self.fields.values():
            made.textChanged.connect(lambda _text: self.typed.emit())
            made.left.connect(self._left)

    @property
    def values(self) -> dict[str, int | None]:
        """What is typed now."""
        return {key: made.value for key, made in self.fields.items()}

    @property
    def pending(self) -> dict[str, int | None]:
        """What is typed and not saved."""
        return {key: value for key, value in self.values.items() if value != self.stored[key]}

    def show_values(self, stored: Mapping[str, int], *, fixed: bool) -> None:
        """The figures as saved; what is being typed stays. ``fixed``: only to be read."""
        for key, made in self.fields.items():
            value = stored.get(key)
            if made.value == self.stored[key] and made.value != value:
                made.setText("" if value is None else str(value))
            self.stored[key] = value
            made.setReadOnly(fixed)

    def flush(self) -> None:
        """Hand over what is not saved."""
        if pending := self.pending:
            self.left.emit(self.station_id, pending)

    def _left(self) -> None:
        if QApplication.focusWidget() not in self.fields.values():
            self.flush()


def chain(fields: Iterable[QWidget]) -> None:
    """The keyboard goes from each to the next."""
    before: QWidget | None = None
    for made in fields:
        if before is not None:
            QWidget.setTabOrder(before, made)
        before = made
