"""One word in the head of the page of voting day: how the emergency roll stands."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from rutan_desk.gui import theme
from rutan_desk.gui.status_line import Popover, Said
from rutan_desk.gui.widgets import look


class EmergencyWord(QPushButton):
    """Quiet while rolls are written, amber when none could be; hidden while nothing is said.

    A click says what to do; ``folder_wanted`` comes when there is nothing to say about it.
    """

    folder_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        look(self, "quiet")
        self.said: Said | None = None
        self.setAutoDefault(False)
        self.clicked.connect(self._explain)
        self.hide()

    def show_said(self, said: Said | None) -> None:
        """How it stands now."""
        self.said = said
        self.setVisible(said is not None)
        if said is not None:
            self.setText(f"⚠ {said.text}" if said.old else said.text)
            self.setAccessibleName(said.text)
            self.setAccessibleDescription(said.advice)
            self.setToolTip(said.advice)
            self._dress(amber=said.old)

    def _dress(self, *, amber: bool) -> None:
        words, ground = ("amber", theme.colour("amber_fill")) if amber else ("quiet", "transparent")
        self.setStyleSheet(
            f"QPushButton {{ color: {theme.colour(words)}; background: {ground};"
            f" padding: {theme.px(4)}px {theme.px(10)}px; border-radius: {theme.px(11)}px;"
            f" font-size: {theme.SMALL}px; }}"
        )

    def _explain(self) -> None:
        if self.said is None or not self.said.old:
            self.folder_wanted.emit()
            return
        popover = Popover([self.said], self.window())
        popover.open_over(self)
