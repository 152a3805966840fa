"""What this PC remembers of this user: window, language, theme, columns; never people."""

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from rutan_desk.gui.theme import Mode
from rutan_desk.words.catalog import LANGUAGES

SCALES = (100, 125, 150, 175, 200)
"""How large letters and spaces may be, in per cent."""
IDLE_MINUTES = (1, 3, 5, 10, 15, 30, 0)
"""Minutes of rest before the desk locks itself; 0 is never."""
_RECENT = 6


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
    def scale(self) -> int:
        """How large everything is, in per cent."""
        return self._number("scale", SCALES, 100)

    @scale.setter
    def scale(self, scale: int) -> None:
        self._settings.setValue("scale", scale)

    @property
    def idle_minutes(self) -> int:
        """After how many minutes of rest the desk locks itself; 0 is never."""
        return self._number("idle_minutes", IDLE_MINUTES, 10)

    @idle_minutes.setter
    def idle_minutes(self, minutes: int) -> None:
        self._settings.setValue("idle_minutes", minutes)

    def _number(self, key: str, allowed: tuple[int, ...], otherwise: int) -> int:
        with suppress(ValueError):
            found = int(self._text(key))
            if found in allowed:
                return found
        return otherwise

    @property
    def recent(self) -> list[Path]:
        """The data folders opened so far, the last one first."""
        return self._folders("recent")

    def opened(self, folder: Path) -> None:
        """Note the data folder opened now as the last one."""
        self.folder = folder
        others = [one for one in self.recent if one != folder]
        self._keep_folders("recent", [folder, *others][:_RECENT])

    def sheet_due(self, folder: Path) -> bool:
        """Whether the recovery sheet of that folder was never read back."""
        return folder in self._folders("sheet_due")

    def note_sheet(self, folder: Path, *, due: bool) -> None:
        """Note that the recovery sheet of a folder is still to be kept, or is."""
        others = [one for one in self._folders("sheet_due") if one != folder]
        self._keep_folders("sheet_due", [*others, folder] if due else others)

    def _folders(self, key: str) -> list[Path]:
        return [Path(one) for one in self._text(key).split("\n") if one]

    def _keep_folders(self, key: str, folders: Iterable[Path]) -> None:
        self._settings.setValue(key, "\n".join(map(str, folders)))

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

    def day_station(self, election: str) -> int | None:
        """The station whose voters this PC checks in, by the uuid of the election."""
        with suppress(ValueError):
            return int(self._text(f"day_station/{election}"))
        return None

    def keep_day_station(self, election: str, station_id: int | None) -> None:
        """Remember it; ``None`` is all of them."""
        self._settings.setValue(f"day_station/{election}", station_id or "")

    @property
    def emergency_folder(self) -> Path | None:
        """Where this PC keeps the emergency roll of voting day; ``None``: not chosen."""
        found = self._text("emergency_folder")
        return Path(found) if found else None

    @emergency_folder.setter
    def emergency_folder(self, folder: Path | None) -> None:
        self._settings.setValue("emergency_folder", str(folder) if folder else "")

    def emergency_roll(self, day: str) -> tuple[int, str] | None:
        """Up to which record of this desk, and which hour, its newest emergency roll goes.

        ``day`` is the uuid of the day; ``None``: none was written on this PC.
        """
        number, _, hour = self._text(f"emergency_roll/{day}").partition(" ")
        return (int(number), hour) if number.isdecimal() else None

    def keep_emergency_roll(self, day: str, number: int, hour: str) -> None:
        """Remember it."""
        self._settings.setValue(f"emergency_roll/{day}", f"{number} {hour}")

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
