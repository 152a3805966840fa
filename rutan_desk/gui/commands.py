"""Everything the window can be told to do, each with its word, icon and keys, and the menu."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from rutan_desk.gui import icons, theme
from rutan_desk.gui.find_index import Sort, Thing, thing_of
from rutan_desk.gui.frame import all_rooms, rooms
from rutan_desk.gui.preferences import IDLE_MINUTES, SCALES
from rutan_desk.gui.theme import Mode
from rutan_desk.words.catalog import LANGUAGES, language, tr

if TYPE_CHECKING:
    from rutan_desk.gui.main_window import MainWindow

T = TypeVar("T")


class Commands:
    """The actions of a window, made anew with the language; ``rest`` takes them all away."""

    def __init__(self, window: "MainWindow") -> None:
        self.window = window
        for old in window.actions():
            window.removeAction(old)
            old.deleteLater()
        add = self._add
        self.undo = add(tr("Undo"), window.undo, "undo", "Ctrl+Z")
        self.redo = add(tr("Redo"), window.redo, "redo", "Ctrl+Y", "Ctrl+Shift+Z")
        self.find = add(tr("Find anything"), window.find_anything, "search", "Ctrl+K")
        self.import_file = add(tr("Import from file…"), window.import_file, "file-input", "Ctrl+O")
        self.backup = add(tr("Save a backup…"), window.save_backup, "save", "Ctrl+B")
        self.help = add(tr("Help and keys"), window.show_help, "help-circle", "F1")
        self.lock = add(tr("Lock the desk"), window.desk_lock.lock, "lock", "Ctrl+L")
        self.leave = add(tr("Close the registry"), window.leave, "log-out", "Ctrl+Shift+L")
        self.quit = add(tr("Quit"), window.close, "x", "Ctrl+Q")
        self._offered = [
            self.import_file, self.backup, self.help, self.lock, self.leave, self.quit,
        ]  # fmt: skip
        self.rooms = [
            add(room.word, partial(window.go, room.name), room.icon, f"Ctrl+{number}")
            for number, room in enumerate(rooms(), 1)
        ]

    def _add(
        self, text: str, act: Callable[[], object], icon: str, *keys: QKeySequence | str
    ) -> QAction:
        made = QAction(icons.icon(icon), text, self.window)
        made.setIconText(text)
        made.setShortcuts([QKeySequence(key) for key in keys])
        made.triggered.connect(lambda _checked=False: act())
        self.window.addAction(made)
        return made

    @property
    def all(self) -> list[QAction]:
        """Each of them, in the order of the help page."""
        return [one for one in self.window.actions() if one.shortcuts()]

    def things(self) -> list[Thing]:
        """What the search from anywhere offers besides people and deeds."""
        places = [
            thing_of(Sort.ROOM, room.name, room.word, f"Ctrl+{number}")
            for number, room in enumerate(rooms(), 1)
        ]
        places += [thing_of(Sort.ROOM, room.name, room.word) for room in all_rooms() if room.door]
        actions = [
            thing_of(Sort.ACTION, place, one.iconText(), one.shortcut().toString())
            for place, one in enumerate(self._offered)
        ]
        return [*places, *actions]

    def do(self, thing: Thing) -> None:
        """Do what was found."""
        self._offered[int(thing.key)].trigger()

    def rest(self, *, resting: bool) -> None:
        """While the desk is locked no key does anything behind the lock."""
        for one in self.window.actions():
            one.setEnabled(not resting or one is self.quit)

    def menu(self) -> QMenu:
        """The menu under the officer's name."""
        made, kept = QMenu(self.window), self.window.context.preferences
        made.addActions([self.undo, self.redo])
        made.addSeparator()
        made.addActions([self.import_file, self.backup])
        made.addSeparator()
        words = {"id": "Bahasa Indonesia", "en": "English"}
        _choice(
            made.addMenu(icons.icon("languages"), tr("Language")),
            [(code, words[code]) for code in LANGUAGES],
            language(),
            self.window.language_wanted.emit,
        )
        modes = [
            (Mode.SYSTEM, tr("As the system")),
            (Mode.LIGHT, tr("Light")),
            (Mode.DARK, tr("Dark")),
        ]
        _choice(
            made.addMenu(icons.icon("sun"), tr("Theme")),
            modes,
            kept.mode,
            self.window.mode_wanted.emit,
        )
        _choice(
            made.addMenu(icons.icon("search"), tr("Size of everything")),
            [(scale, f"{scale} %") for scale in SCALES],
            theme.scale(),
            self.window.scale_wanted.emit,
        )
        self._fill_rests(made.addMenu(icons.icon("clock"), tr("Lock by itself")))
        made.addSeparator()
        made.addActions([self.help, self.lock, self.leave, self.quit])
        return made

    def _fill_rests(self, menu: QMenu) -> None:
        """After how long the desk locks itself; the settings may choose it too."""
        kept = self.window.context.preferences
        choices = [(minutes, idle_word(minutes)) for minutes in IDLE_MINUTES]
        _choice(menu, choices, kept.idle_minutes, self.window.desk_lock.after)
        menu.aboutToShow.connect(lambda: _tick(menu, kept.idle_minutes))


def idle_word(minutes: int) -> str:
    """How long the desk waits until it locks itself."""
    if not minutes:
        return tr("Never")
    if minutes == 1:
        return tr("After a minute of rest")
    return tr("After {minutes} minutes of rest").format(minutes=minutes)


def _tick(menu: QMenu, current: object) -> None:
    """Another way than this menu may have chosen since."""
    for one in menu.actions():
        one.setChecked(one.data() == current)


def _choice(
    menu: QMenu, choices: Sequence[tuple[T, str]], current: T, act: Callable[[T], object]
) -> None:
    group = QActionGroup(menu)
    for value, word in choices:
        made = menu.addAction(word)
        made.setData(value)
        made.setCheckable(True)
        made.setChecked(value == current)
        made.triggered.connect(lambda _checked=False, value=value: act(value))
        group.addAction(made)
