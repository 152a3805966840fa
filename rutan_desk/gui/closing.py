"""How a window closes: what was typed is asked about, and a last backup is made."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from rutan_desk.gui.rows_model import Tone
from rutan_desk.words.catalog import tr

if TYPE_CHECKING:
    from rutan_desk.gui.main_window import MainWindow


class Closing:
    """``done`` says that the window may go, ``under_way`` that the last backup is made."""

    def __init__(self, window: "MainWindow") -> None:
        self.window = window
        self.done = self.under_way = False

    @property
    def may_close(self) -> bool:
        """Whether nothing is left to do; while the PC shuts down nothing can wait."""
        app = QApplication.instance()
        return self.done or (isinstance(app, QApplication) and app.isSavingSession())

    def ask(self, then: Callable[[], object]) -> None:
        """Do ``then`` when all is saved; something typed is asked about in its page."""
        window, found = self.window, self._unsaved()
        if found is None:
            self._back_up(then)
        elif window.desk_lock.locked:
            window.desk_lock.screen.form.remind(
                tr("Something typed is not saved yet. Unlock the desk before closing.")
            )
        else:
            room, text = found
            window.go(room)
            window.message.say(
                text, Tone.AMBER, tr("Close without saving"), lambda: self._back_up(then)
            )

    def _unsaved(self) -> tuple[str, str] | None:
        for room, page in self.window.pages.items():
            text = page.unsaved()
            if text is not None:
                return room, text
        return None

    def _back_up(self, then: Callable[[], object]) -> None:
        if self.under_way:
            return
        self.under_way = True

        def finished() -> None:
            if not self.done:
                self.done = True
                then()

        window = self.window
        for part in (window.rail, window.top, window.stack):
            part.setEnabled(False)
        window.message.say(
            tr("Making a backup before closing…"), Tone.GREY, tr("Close at once"), finished
        )
        window.keeper.finish(finished)
