"""The strip of a paper that is going out: how far it is, or why it should perhaps not go."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QProgressBar, QWidget
from shiboken6 import isValid

from rutan_desk.gui import theme
from rutan_desk.gui.rows_model import Tone
from rutan_desk.gui.widgets import Notice, button, clear, column, line
from rutan_desk.words.catalog import tr


class PaperBar(QWidget):
    """Hidden while there is nothing to say; ``stop`` asks to stop between two pages.

    A warning stands here with its two ways out, never in a box over another.
    """

    stop = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("Printing"))
        self.stop_button = button(tr("Stop"), self.stop.emit)
        self.anyway_button = button(tr("Print anyway"), lambda: self._answer(anyway=True))
        self.cancel_button = button(tr("Cancel"), lambda: self._answer(anyway=False))
        self._then: Callable[[bool], object] = lambda _anyway: None
        self._before: QWidget | None = None
        self._words = column()
        self._doing, self._warning = QWidget(), QWidget()
        self._doing.setLayout(line(self.progress, self.stop_button, gap=theme.M))
        choice = line(None, self.cancel_button, self.anyway_button, gap=theme.S)
        warning = column(self._words, choice, gap=theme.S)
        self._warning.setLayout(warning)
        self.setLayout(column(self._doing, self._warning))
        self.rest()

    @property
    def asks(self) -> bool:
        """Whether a warning waits for its answer."""
        return self._warning.isVisibleTo(self)

    def rest(self) -> None:
        """Nothing goes out."""
        self._doing.hide()
        self._warning.hide()
        self.hide()

    def print(self) -> None:
        """Pages begin to go out."""
        self.progress.setValue(0)
        self._warning.hide()
        self._doing.show()
        self.show()

    def tell(self, done: int, total: int) -> None:
        """How far it is."""
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def warn(self, title: str, said: Sequence[str], then: Callable[[bool], object]) -> None:
        """Say it in place; ``then`` gets whether to print anyway. The keyboard is on *Cancel*."""
        clear(self._words)
        self._words.addWidget(Notice(Tone.AMBER, title, *said))
        self._then, self._before = then, QApplication.focusWidget()
        for one in (self.anyway_button, self.cancel_button):
            one.setAccessibleDescription(" ".join((title, *said)))
        self._doing.hide()
        self._warning.show()
        self.show()
        self.cancel_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _answer(self, *, anyway: bool) -> None:
        before, self._before = self._before, None
        self.rest()
        self._then(anyway)
        if before is not None and isValid(before):
            before.setFocus(Qt.FocusReason.OtherFocusReason)
