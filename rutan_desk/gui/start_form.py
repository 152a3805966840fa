"""What the forms of the start screen and of the lock have in common."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from rutan_desk.gui import theme
from rutan_desk.gui.context import Context
from rutan_desk.gui.fields import Field, PasswordField
from rutan_desk.gui.rows_model import Tone
from rutan_desk.gui.widgets import Notice, button, clear, column, label, line
from rutan_desk.words.catalog import tr

if TYPE_CHECKING:
    from rutan_desk.domain.errors import DeskError
    from rutan_desk.store.registry import Registry

Opener = Callable[[], "Registry"]


class Form(QWidget):
    """A title, fields, a place for the refusal, one primary button.

    ``wanted`` carries the opener to run in the worker's thread; with ``NEW`` it makes a
    registry that was not there before.
    """

    wanted = Signal(object)
    NEW = False

    def __init__(self, context: Context, title: str, text: str, word: str) -> None:
        super().__init__()
        self.context = context
        self.folder = Path()
        self.word = word
        self.submit = button(word, self.send, "primary")
        self.submit.setDefault(True)
        self.problem = column()
        self.fields = column(gap=theme.M)
        self.others = line(gap=theme.S)
        self.setLayout(
            column(
                label(title, "title"),
                label(text, "quiet", wrap=True),
                self.fields,
                self.problem,
                line(self.others, None, self.submit),
                gap=theme.L,
            )
        )

    def begin(self, folder: Path) -> None:
        """The form comes to the front for a folder."""
        self.folder = folder
        self.say(None)

    def send(self) -> None:
        """Check what can be checked here, then ask for the registry."""

    def say(self, refusal: "DeskError | None") -> None:
        """Show why it was refused; ``None`` takes it away."""
        clear(self.problem)
        if refusal is not None:
            from rutan_desk.words.refusals import explain

            self.problem.addWidget(Notice(Tone.RED, explain(refusal)))

    def set_busy(self, *, busy: bool, word: str) -> None:
        """While the worker is at it, nothing can be sent again."""
        self.submit.setEnabled(not busy)
        self.submit.setText(word if busy else self.word)

    def enter_sends(self, *fields: Field) -> None:
        """Enter in any of these is the primary button."""
        for field in fields:
            field.edit.returnPressed.connect(self._send_if_possible)

    def _send_if_possible(self) -> None:
        if self.submit.isEnabled():
            self.send()


class PasswordForm(Form):
    """A form that ends in a password; after wrong ones the wait is counted down."""

    def __init__(self, context: Context, title: str, text: str, word: str) -> None:
        super().__init__(context, title, text, word)
        self.password = PasswordField(tr("Password"))
        self.enter_sends(self.password)
        self._left = 0
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.tick)

    def say(self, refusal: "DeskError | None") -> None:
        """A wrong password also starts the wait."""
        super().say(refusal)
        if refusal is None:
            return
        from rutan_desk.domain.errors import TooSoon, WrongPassword

        if isinstance(refusal, WrongPassword | TooSoon):
            self.password.edit.selectAll()
            self.password.edit.setFocus()
            self._left = refusal.wait
            self._show_wait()
            if self._left:
                self._timer.start()

    def tick(self) -> None:
        """One second is over."""
        self._left = max(0, self._left - 1)
        if not self._left:
            self._timer.stop()
        self._show_wait()

    def _show_wait(self) -> None:
        waiting = tr("Wait {seconds} s").format(seconds=self._left)
        self.set_busy(busy=self._left > 0, word=waiting)
