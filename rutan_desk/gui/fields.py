"""Fields to type into, each with its label above and its problem below."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget

from rutan_desk.gui import icons, theme
from rutan_desk.gui.widgets import column, label, line
from rutan_desk.words.catalog import tr


def grow_icons(edit: QLineEdit) -> None:
    """Icons inside a field as large as the rest when everything is enlarged."""
    if theme.scale() > 100:
        from rutan_desk.gui.large_icons import large_icons

        edit.setStyle(large_icons())


class Field(QWidget):
    """A labelled line; ``say`` shows what is wrong underneath, in words."""

    def __init__(self, name: str, hint: str = "") -> None:
        super().__init__()
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(hint)
        self.edit.setAccessibleName(name)
        self.name = label(name, "strong")
        self.name.setBuddy(self.edit)
        self.problem = label("", "problem", wrap=True)
        self.problem.hide()
        self.setLayout(column(self.name, self.edit, self.problem, gap=theme.XS))
        self.edit.textChanged.connect(lambda: self.say(""))

    @property
    def text(self) -> str:
        """What was typed."""
        return self.edit.text()

    def say(self, problem: str) -> None:
        """What is wrong with it; empty takes the words away."""
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        self.edit.setAccessibleDescription(problem)


class PasswordField(Field):
    """Hidden letters, with an eye to see them."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self._eye = QAction(icons.icon("eye"), tr("Show the password"), self.edit)
        self._eye.setCheckable(True)
        self._eye.toggled.connect(self._show)
        grow_icons(self.edit)
        self.edit.addAction(self._eye, QLineEdit.ActionPosition.TrailingPosition)

    def _show(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.edit.setEchoMode(mode)
        self._eye.setIcon(icons.icon("eye-off" if shown else "eye"))


class SearchField(QLineEdit):
    """Narrows a list while somebody types."""

    def __init__(self, name: str, hint: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        grow_icons(self)
        self.setClearButtonEnabled(True)
        self.addAction(icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)

    def event(self, event: QEvent) -> bool:
        """Qt override: Ctrl+Z is the desk's unless there is typing to take back."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo = event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable()
            redo = event.matches(QKeySequence.StandardKey.Redo) and not self.isRedoAvailable()
            if undo or redo:
                event.ignore()
                return True
        return super().event(event)


def shortcut(
    keys: QKeySequence | QKeySequence.StandardKey | str,
    parent: QWidget,
    act: Callable[[], object],
    *,
    inside: bool = False,
) -> QShortcut:
    """Keys that act while ``parent`` has the keyboard, or with ``inside`` anything in it.

    PySide overlooks the context given to ``QShortcut`` together with something to call.
    """
    made = QShortcut(QKeySequence(keys), parent)
    context = Qt.ShortcutContext
    made.setContext(context.WidgetWithChildrenShortcut if inside else context.WidgetShortcut)
    made.activated.connect(act)
    return made


def side_by_side(*fields: QWidget) -> QWidget:
    """Fields of equal width in one line."""
    made = QWidget()
    row = line(gap=theme.L)
    for field in fields:
        row.addWidget(field, 1)
    made.setLayout(row)
    return made
