"""The other forms of the start screen; each hands over how to get an open registry."""

from pathlib import Path

from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QPushButton

from rutan_desk.domain.settings import Settings
from rutan_desk.gui import theme
from rutan_desk.gui.context import Context
from rutan_desk.gui.fields import Field, PasswordField
from rutan_desk.gui.passwords import NewPassword
from rutan_desk.gui.start_form import Form
from rutan_desk.gui.widgets import column, label, line
from rutan_desk.ops.registry import (
    create_registry,
    officers_in_backup,
    preset_settings,
    recover_registry,
    restore,
)
from rutan_desk.words.catalog import tr


class CreateForm(Form):
    """A new registry: which prison, whose password."""

    NEW = True
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
        self.enter_sends(self.prison, self.head, self.passwords.first, self.passwords.second)
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
        preset = self.preset.currentData() or None
        self.wanted.emit(
            lambda: create_registry(folder, head, password, clock, settings=settings, preset=preset)
        )

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
        self.enter_sends(self.passwords.first, self.passwords.second)

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
        self.enter_sends(self.officer, self.password)

    def begin(self, folder: Path) -> None:
        """The file comes first."""
        super().begin(folder)
        self.choose_button.setFocus()

    def choose(self) -> None:
        """Ask for the file."""
        path = self.context.files.open(self, tr("Choose the backup"), "Rutan Desk (*.rutan)")
        if path is not None:
            self.take(path)

    def take(self, path: Path) -> None:
        """Take that file for the backup."""
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
