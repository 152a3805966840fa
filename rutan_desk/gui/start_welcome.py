"""The first question of the start screen: what to do where there is no registry yet."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from rutan_desk.gui import theme
from rutan_desk.gui.rows_model import Tone
from rutan_desk.gui.widgets import Notice, button, clear, column, label
from rutan_desk.words.catalog import tr

if TYPE_CHECKING:
    from rutan_desk.gui.start import StartWindow


class Welcome(QWidget):
    """What can be done when the folder holds no registry yet."""

    def __init__(self, window: "StartWindow") -> None:
        super().__init__()
        self.demo_word = tr("Try it with invented people")
        self.make = button(
            tr("Make a new registry"),
            lambda: window.show_form(window.create_form),
            "choice",
            "plus",
            "link",
        )
        self.folder = button(
            tr("Open a registry in another folder"),
            window.choose_folder,
            "choice",
            "folder-open",
            "link",
        )
        self.restore = button(
            tr("Restore a backup"),
            lambda: window.show_form(window.restore_form),
            "choice",
            "archive",
            "link",
        )
        self.demo = button(self.demo_word, window.start_demo, "choice", "users", "link")
        self._problem = column()
        self.setLayout(
            column(
                label(tr("Welcome"), "title"),
                label(
                    tr(
                        "So that nobody in the Rutan who has the right to vote loses the vote."
                        " Everything stays on this PC."
                    ),
                    "quiet",
                    wrap=True,
                ),
                theme.S,
                self.make,
                self.folder,
                self.restore,
                self.demo,
                self._problem,
                gap=theme.S,
            )
        )

    def say(self, refusal: str) -> None:
        """Why the demo was refused; empty takes it away."""
        clear(self._problem)
        if refusal:
            self._problem.addWidget(Notice(Tone.RED, refusal))
