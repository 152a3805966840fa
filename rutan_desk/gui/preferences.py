"""What this PC remembers of this user: window, language, theme, columns; never people."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from rutan_desk.gui.theme import Mode
from rutan_desk.words.catalog import LANGUAGES


class Preferences:
    """An INI file of the user's own; a damaged or read-only one only forgets."""

    def __init__(self, path: Path) -> None:
        self._settings = QSettings(str(path), QSettings.Format.IniFormat)

    def _text(self, key: str) -> str:
        return str(self._settings.value(key, ""))

    @property
    def language(self) -> str:
        """``id`` or ``en``."""
        found = self._text("language")
        return found if found in LANGUAGES else LANGUAGES[0]

    @language.setter
    def language(self, language: str) -> None:
        self._settings.setValue("language", language)

    @property
    def mode(self) -> Mode:
        """Light, dark, or as the system."""
        found = self._text("theme")
        return Mode(found) if found in list(Mode) else Mode.SYSTEM

    @mode.setter
    def mode(self, mode: Mode) -> None:
        self._settings.setValue("theme", mode.value)

    @property
    def folder(self) -> Path | None:
        """The data folder opened last."""
        found = self._text("folder")
        return Path(found) if found else None

    @folder.setter
    def folder(self, folder: Path) -> None:
        self._settings.setValue("folder", str(folder))

    @property
    def officer(self) -> str:
        """Who opened the registry last."""
        return self._text("officer")

    @officer.setter
    def officer(self, name: str) -> None:
        self._settings.setValue("officer", name)

    @property
    def page_size(self) -> str:
        """The paper chosen last."""
        return self._text("page_size") or "A4"

    @page_size.setter
    def page_size(self, size: str) -> None:
        self._settings.setValue("page_size", size)

    @property
    def room(self) -> str:
        """The page looked at last."""
        return self._text("room")

    @room.setter
    def room(self, room: str) -> None:
        self._settings.setValue("room", room)

    def state(self, name: str) -> QByteArray:
        """What ``saveGeometry`` or ``saveState`` of a widget gave; empty when unknown."""
        found = self._settings.value(f"state/{name}", QByteArray())
        return found if isinstance(found, QByteArray) else QByteArray()

    def keep_state(self, name: str, state: QByteArray) -> None:
        """Remember the state of a widget under a name."""
        self._settings.setValue(f"state/{name}", state)

    def save(self) -> None:
        """Write the file now."""
        self._settings.sync()
