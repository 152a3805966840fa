"""The form everybody meets first: officer and password."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox

from rutan_desk.gui import theme
from rutan_desk.gui.context import Context
from rutan_desk.gui.start_form import Opener, PasswordForm
from rutan_desk.gui.widgets import column, label
from rutan_desk.words.catalog import tr

if TYPE_CHECKING:
    from rutan_desk.store.registry import Registry


class OpenForm(PasswordForm):
    """Officer and password."""

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
        self.fields.addLayout(column(name, self.officer, gap=theme.XS))
        self.fields.addWidget(self.password)

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
        self.wanted.emit(opens(folder, officer, password, clock))


def opens(folder: Path, officer: str, password: str, clock: Callable[[], datetime]) -> Opener:
    """What opens the registry, for the worker; all it needs is loaded over there."""

    def opener() -> "Registry":
        from rutan_desk.ops.registry import open_registry

        return open_registry(folder, officer, password, clock)

    return opener
