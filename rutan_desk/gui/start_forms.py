"""The forms of the start screen; each hands over how to get an open registry."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QPushButton, QWidget

from rutan_desk.domain.errors import DeskError, TooSoon, WrongPassword
from rutan_desk.domain.settings import Settings
from rutan_desk.gui import theme
from rutan_desk.gui.context import Context
from rutan_desk.gui.fields import Field, PasswordField
from rutan_desk.gui.passwords import NewPassword
from rutan_desk.gui.rows_model import Tone
from rutan_desk.gui.widgets import Notice, button, clear, column, label, line
from rutan_desk.ops.registry import (
    create_registry,
    officers_in_backup,
    open_registry,
    preset_settings,
    recover_registry,
    restore,
)
from rutan_desk.store.registry import Registry
from rutan_desk.words.catalog import tr
from rutan_desk.words.refusals import explain

Opener = Callable[[], Registry]


class Form(QWidget):
    """A title, fields, a place for the refusal, one primary button.

    ``wanted`` carries the opener to run in the worker's thread.
    """

    wanted = Signal(object)

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

    def say(self, refusal: DeskError | None) -> None:
        """Show why it was refused; ``None`` takes it away."""
        clear(self.problem)
        if refusal is not None:
            self.problem.addWidget(Notice(Tone.RED, explain(refusal)))

    def set_busy(self, *, busy: bool, word: str) -> None:
        """While the worker is at it, nothing can be sent again."""
        self.submit.setEnabled(not busy)
        self.submit.setText(word if busy else self.word)

    def _enter_sends(self, *fields: Field) -> None:
        for field in fields:
            field.edit.returnPressed.connect(self._send_if_possible)

    def _send_if_possible(self) -> None:
        if self.submit.isEnabled():
            self.send()


class OpenForm(Form):
    """Officer and password; after wrong ones the wait is counted down."""

    def __init__(self, context: Context) -> None:
        super().__init__(
            context,
            tr("Open the registry"),
            tr("Choose your name and type your password."),
            tr("Open"),
        )
        self.officer = QComboBox()
        self.officer.setAccessibleName(tr("Officer"))
        name = label(tr("Officer"), "strong")
        name.setBuddy(self.officer)
        self.password = PasswordField(tr("Password"))
        self.fields.addLayout(column(name, self.officer, gap=theme.XS))
        self.fields.addWidget(self.password)
        self._enter_sends(self.password)
        self._left = 0
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.tick)

    def show_officers(self, names: list[str]) -> None:
        """Who can open it; the one of last time is chosen."""
        self.officer.clear()
        self.officer.addItems(names)
        if self.context.preferences.officer in names:
            self.officer.setCurrentText(self.context.preferences.officer)
        self.password.edit.setFocus()

    def send(self) -> None:
        """Open with what was typed."""
        folder, officer, clock = self.folder, self.officer.currentText(), self.context.clock
        password = self.password.text
        self.wanted.emit(lambda: open_registry(folder, officer, password, clock))

    def say(self, refusal: DeskError | None) -> None:
        """A wrong password also starts the wait."""
        super().say(refusal)
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


class CreateForm(Form):
    """A new registry: which prison, whose password."""

    OTHER = ""

    def __init__(self, context: Context) -> None:
        super().__init__(
            context,
            tr("Make a new registry"),
            tr(
                "One encrypted file holds everything."
                " Only passwords and the recovery sheet open it."
            ),
            tr("Make the registry"),
        )
        self.preset = QComboBox()
        self.preset.setAccessibleName(tr("Prison"))
        self.preset.addItem(preset_settings("blora").prison, "blora")
        self.preset.addItem(tr("Another prison…"), self.OTHER)
        self.preset.currentIndexChanged.connect(self._preset_changed)
        name = label(tr("Prison"), "strong")
        name.setBuddy(self.preset)
        self.prison = Field(tr("Name of the prison"), tr("as it stands on letters"))
        self.head = Field(tr("Your name, as head of the registry"))
        self.passwords = NewPassword()
        self.fields.addLayout(column(name, self.preset, gap=theme.XS))
        self.fields.addWidget(self.prison)
        self.fields.addWidget(self.head)
        self.fields.addWidget(self.passwords)
        self._enter_sends(self.prison, self.head, self.passwords.first, self.passwords.second)
        self._preset_changed(0)

    def begin(self, folder: Path) -> None:
        """The prison comes first."""
        super().begin(folder)
        self.head.edit.setFocus()

    def _preset_changed(self, _place: int) -> None:
        self.prison.setVisible(self.preset.currentData() == self.OTHER)

    def send(self) -> None:
        """Make it, when everything needed is there."""
        settings = self._settings()
        if not settings.prison:
            self.prison.say(tr("Type the name of the prison."))
            self.prison.edit.setFocus()
            return
        head = self.head.text.strip()
        if not head:
            self.head.say(tr("Type your name."))
            self.head.edit.setFocus()
            return
        password = self.passwords.password
        if password is None:
            return
        folder, clock = self.folder, self.context.clock
        self.wanted.emit(lambda: create_registry(folder, head, password, clock, settings=settings))

    def _settings(self) -> Settings:
        if self.preset.currentData() == self.OTHER:
            return Settings(prison=self.prison.text.strip())
        return preset_settings(self.preset.currentData())


class RecoverForm(Form):
    """The recovery sheet's key, typed or scanned, and a new password for the head."""

    def __init__(self, context: Context) -> None:
        super().__init__(
            context,
            tr("Open with the recovery sheet"),
            tr("Type the eight groups of the sheet, or scan its code into the field."),
            tr("Open with this key"),
        )
        self.key = QPlainTextEdit()
        self.key.setAccessibleName(tr("Recovery key"))
        self.key.setTabChangesFocus(True)
        self.key.setFixedHeight(64)
        name = label(tr("Recovery key"), "strong")
        name.setBuddy(self.key)
        self.passwords = NewPassword()
        self.fields.addLayout(column(name, self.key, gap=theme.XS))
        self.fields.addWidget(self.passwords)
        self._enter_sends(self.passwords.first, self.passwords.second)

    def begin(self, folder: Path) -> None:
        """The key comes first."""
        super().begin(folder)
        self.key.setFocus()

    def send(self) -> None:
        """Open it and set the new password."""
        password = self.passwords.password
        if password is None:
            return
        folder, key, clock = self.folder, self.key.toPlainText(), self.context.clock
        self.wanted.emit(lambda: recover_registry(folder, key, password, clock))


class RestoreForm(Form):
    """A backup brought back into the folder; what is there is kept."""

    def __init__(self, context: Context) -> None:
        super().__init__(
            context,
            tr("Restore a backup"),
            tr(
                "The backup is opened and checked first."
                " What is in the folder now is kept beside it."
            ),
            tr("Restore"),
        )
        self.file: Path | None = None
        self.choose_button = QPushButton(tr("Choose the backup…"))
        self.choose_button.clicked.connect(lambda _checked=False: self.choose())
        self.name = label(tr("No file chosen yet"), "quiet", wrap=True)
        row = line(self.choose_button, gap=theme.M)
        row.addWidget(self.name, 1)
        self.officer = Field(tr("Officer"))
        self.officer.edit.setText(context.preferences.officer)
        self.password = PasswordField(tr("Password"))
        self.fields.addLayout(row)
        self.fields.addWidget(self.officer)
        self.fields.addWidget(self.password)
        self._enter_sends(self.officer, self.password)

    def begin(self, folder: Path) -> None:
        """The file comes first."""
        super().begin(folder)
        self.choose_button.setFocus()

    def choose(self) -> None:
        """Ask for the file."""
        path = self.context.files.open(self, tr("Choose the backup"), "Rutan Desk (*.rutan)")
        if path is not None:
            self.file = path
            self.name.setText(path.name)
            self.context.worker.aside(
                self, lambda: officers_in_backup(path), self._show_officers, self.say
            )

    def _show_officers(self, names: list[str]) -> None:
        """Who can open the backup; a name that cannot is replaced by one that can."""
        if names and self.officer.text not in names:
            self.officer.edit.setText(names[0])
        self.password.edit.setFocus()

    def send(self) -> None:
        """Check the file, put it in place, open it."""
        if self.file is None:
            self.name.setText(tr("Choose the backup first."))
            self.choose_button.setFocus()
            return
        folder, file, clock = self.folder, self.file, self.context.clock
        officer, password = self.officer.text, self.password.text
        self.wanted.emit(lambda: restore(folder, file, officer, password, clock)[0])
