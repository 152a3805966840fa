"""The keys, on one page."""

from collections.abc import Sequence

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from rutan_desk.gui import theme
from rutan_desk.gui.widgets import button, column, label, line
from rutan_desk.words.catalog import tr


class KeysDialog(QDialog):
    """Every command that has a key, and the keys of lists and fields."""

    def __init__(self, actions: Sequence[QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keys"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.XL)
        grid.setVerticalSpacing(theme.S)
        for row, (keys, words) in enumerate([*_of_actions(actions), *_of_lists()]):
            grid.addWidget(label(keys, "strong"), row, 0)
            grid.addWidget(label(words), row, 1)
        close = button(tr("Close"), self.accept, "primary")
        close.setDefault(True)
        self.setLayout(
            column(
                label(tr("Keys"), "title"), grid, line(None, close), gap=theme.L, margin=theme.XL
            )
        )
        close.setFocus()


def _of_actions(actions: Sequence[QAction]) -> list[tuple[str, str]]:
    native = QKeySequence.SequenceFormat.NativeText
    return [
        (" / ".join(key.toString(native) for key in action.shortcuts()), action.iconText())
        for action in actions
    ]


def _of_lists() -> list[tuple[str, str]]:
    return [
        ("Ctrl+F", tr("Search people")),
        ("↑ ↓", tr("Move in a list; from the search field into it")),
        ("Ctrl+C", tr("Copy the chosen rows")),
        ("Tab", tr("To the next field or button")),
        (tr("Space"), tr("Press the button that has the ring")),
    ]
