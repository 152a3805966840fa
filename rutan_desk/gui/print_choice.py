"""What is chosen for a paper: boxes under their names, and the line for what it is for."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from rutan_desk.gui import theme
from rutan_desk.gui.fields import Field
from rutan_desk.gui.widgets import column, label
from rutan_desk.words.catalog import tr
from rutan_desk.words.purposes import LONGEST

_POPUP = 360
"""How wide the list of a box may grow over the narrow middle, in pixels at 100 %."""
Items = Sequence[tuple[str, object]]


class Choice(QWidget):
    """A box under its name; it is not there for a paper that has no such choice."""

    changed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.box = QComboBox()
        self.box.setAccessibleName(name)
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.box.setSizeAdjustPolicy(policy)
        self.box.setMinimumContentsLength(4)
        # Not ``activated``: a screen reader sets the index.
        self.box.currentIndexChanged.connect(lambda _place: self._moved())
        caption = label(name, "strong")
        caption.setBuddy(self.box)
        self.setLayout(column(caption, self.box, gap=theme.XS))

    def _moved(self) -> None:
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        """What the narrow box may have cut is read beside it."""
        self.box.setToolTip(self.box.currentText())

    def offer(self, items: Items, wanted: object) -> None:
        """Offer these without telling; the one wanted, else the first, is chosen."""
        with QSignalBlocker(self.box):
            self.box.clear()
            for text, value in items:
                self.box.addItem(text, value)
            values = [value for _, value in items]
            self.box.setCurrentIndex(values.index(wanted) if wanted in values else 0)
        view = self.box.view()
        view.setMinimumWidth(min(view.sizeHintForColumn(0) + theme.XL, theme.px(_POPUP)))
        self._tell()
        self.setVisible(len(items) > 1)

    @property
    def value(self) -> object:
        """What is chosen; ``None`` when there is nothing to choose."""
        return self.box.currentData()


class Purpose(Field):
    """What the receiver gets a paper for; empty is the paper's own, which stands there quietly.

    ``changed`` tells that somebody has finished typing something else.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Purpose"))
        self.edit.setMaxLength(LONGEST)
        self._before = ""
        self.edit.editingFinished.connect(self.finish)

    def offer(self, text: str, usual: str) -> None:
        """What was typed for this paper, and what stands on it otherwise."""
        self._before = " ".join(text.split())
        self.edit.setText(text)
        self.edit.setPlaceholderText(usual)
        self.edit.setToolTip(tr("Stands in the footer of every page and in the journal."))
        self.edit.setCursorPosition(0)

    def finish(self) -> bool:
        """Take what was typed; whether it is something else than before."""
        if self.value == self._before:
            return False
        self._before = self.value
        self.changed.emit()
        return True

    @property
    def value(self) -> str:
        """What was typed, on one line."""
        return " ".join(self.text.split())
