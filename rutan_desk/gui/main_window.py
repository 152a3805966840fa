"""The window: one frame, one page at a time, one line of messages, undo by name."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup, QCloseEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QMenu, QStackedWidget, QWidget

from rutan_desk.domain.errors import DeskError
from rutan_desk.gui import icons
from rutan_desk.gui.context import Context
from rutan_desk.gui.frame import (
    Facts,
    MessageBar,
    Rail,
    StatusLine,
    TopBar,
    read_facts,
    redo_words,
    rooms,
    undo_words,
)
from rutan_desk.gui.help_dialog import KeysDialog
from rutan_desk.gui.page import Page
from rutan_desk.gui.rooms import PAGES
from rutan_desk.gui.rows_model import Tone
from rutan_desk.gui.theme import Mode
from rutan_desk.gui.widgets import column, line
from rutan_desk.ops.history import redo_last, undo_last
from rutan_desk.ops.registry import back_up
from rutan_desk.store.journal import Touched
from rutan_desk.words.catalog import LANGUAGES, language, tr
from rutan_desk.words.deeds import deed_title
from rutan_desk.words.refusals import explain

_FOLD = 1200


class Rooms(dict[str, Page]):
    """The pages by name, each made when it is first asked for."""

    def __init__(self, make: Callable[[str], Page]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, name: str) -> Page:
        """Python override."""
        self[name] = page = self._make(name)
        return page


class MainWindow(QMainWindow):
    """Shows an open registry; ``left`` says that the officer wants the start screen."""

    left = Signal()
    language_wanted = Signal(str)
    mode_wanted = Signal(object)

    def __init__(self, context: Context, officer: str, folder: Path) -> None:
        super().__init__()
        self.context, self.officer, self.folder = context, officer, folder
        self.facts: Facts | None = None
        self.pages = Rooms(self._open_page)
        self.room = "people"
        self._seen: int | None = None
        self.setMinimumSize(900, 560)
        self.resize(1366, 768)
        geometry = context.preferences.state("window")
        if not geometry.isEmpty():
            self.restoreGeometry(geometry)
        context.worker.changed.connect(self._changed)
        context.worker.refused.connect(self.show_refusal)
        self.build()
        room = context.preferences.room
        self.go(room if room in PAGES else "people")

    def build(self) -> None:
        """Make everything inside anew, in the language and theme in force."""
        states = {name: page.remember() for name, page in self.pages.items()}
        for page in self.pages.values():
            page.leave()
        for action in self.actions():
            self.removeAction(action)
            action.deleteLater()
        self._make_actions()
        self.rail, self.message, self.status = Rail(), MessageBar(), StatusLine()
        self.rail.chosen.connect(self.go)
        self.top = TopBar(self._menu(), self.undo, self.redo)
        self.stack = QStackedWidget()
        self.pages.clear()
        self._lay_out()
        self._read_facts()
        for name, state in states.items():
            self.pages[name].restore(state)
        self.go(self.room)

    def _open_page(self, name: str) -> Page:
        page = PAGES[name]()(self.context)
        self.stack.addWidget(page)
        page.go.connect(self.go)
        page.said.connect(self.say)
        page.read()
        return page

    def _lay_out(self) -> None:
        messages = column(self.message)
        messages.setContentsMargins(24, 10, 24, 0)
        right = column(self.top)
        right.addLayout(messages)
        right.addWidget(self.stack, 1)
        right.addWidget(self.status)
        whole = line(self.rail)
        whole.addLayout(right, 1)
        middle = QWidget()
        middle.setLayout(whole)
        self.setCentralWidget(middle)
        self.rail.fold(narrow=self.width() < _FOLD)

    def go(self, room: str) -> None:
        """Bring a page to the front."""
        self.room = room
        self.rail.mark(room)
        self.stack.setCurrentWidget(self.pages[room])
        self.setWindowTitle(f"{next(one.word for one in rooms() if one.name == room)} – Rutan Desk")
        self.pages[room].arrive()

    # --- commands

    def _make_actions(self) -> None:
        def action(
            text: str, act: Callable[[], object], icon: str, *keys: QKeySequence | str
        ) -> QAction:
            made = QAction(icons.icon(icon), text, self)
            made.setIconText(text)
            made.setShortcuts([QKeySequence(key) for key in keys])
            made.triggered.connect(lambda _checked=False: act())
            self.addAction(made)
            return made

        self.undo_action = action(tr("Undo"), self.undo, "undo", "Ctrl+Z")
        self.redo_action = action(tr("Redo"), self.redo, "redo", "Ctrl+Y", "Ctrl+Shift+Z")
        self.import_action = action(
            tr("Import from file…"), self.import_file, "file-input", "Ctrl+O"
        )
        self.backup_action = action(tr("Save a backup…"), self.save_backup, "save", "Ctrl+B")
        self.keys_action = action(tr("Keys"), self.show_keys, "help-circle", "F1")
        self.leave_action = action(tr("Close the registry"), self.left.emit, "log-out", "Ctrl+L")
        self.quit_action = action(tr("Quit"), self.close, "x", "Ctrl+Q")
        self.room_actions = [
            action(room.word, partial(self.go, room.name), room.icon, f"Ctrl+{number}")
            for number, room in enumerate(rooms(), 1)
        ]

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addActions([self.undo_action, self.redo_action])
        menu.addSeparator()
        menu.addActions([self.import_action, self.backup_action])
        menu.addSeparator()
        words = {"id": "Bahasa Indonesia", "en": "English"}
        self._choice(
            menu.addMenu(icons.icon("languages"), tr("Language")),
            [(code, words[code]) for code in LANGUAGES],
            language(),
            self.language_wanted.emit,
        )
        modes = [
            (Mode.SYSTEM, tr("As the system")),
            (Mode.LIGHT, tr("Light")),
            (Mode.DARK, tr("Dark")),
        ]
        self._choice(
            menu.addMenu(icons.icon("sun"), tr("Theme")),
            modes,
            self.context.preferences.mode,
            self.mode_wanted.emit,
        )
        menu.addSeparator()
        menu.addActions([self.keys_action, self.leave_action, self.quit_action])
        return menu

    def _choice(
        self,
        menu: QMenu,
        choices: list[tuple[str, str]] | list[tuple[Mode, str]],
        current: str,
        act: Callable[[object], object],
    ) -> None:
        group = QActionGroup(menu)
        for value, word in choices:
            made = menu.addAction(word)
            made.setCheckable(True)
            made.setChecked(value == current)
            made.triggered.connect(lambda _checked=False, value=value: act(value))
            group.addAction(made)

    def undo(self) -> None:
        """Undo the newest deed in force."""
        self.context.worker.do(undo_last)

    def redo(self) -> None:
        """Do again what was undone last."""
        self.context.worker.do(redo_last)

    def import_file(self) -> None:
        """Choose a file from anywhere."""
        self.go("import")
        self.pages["import"].begin()

    def save_backup(self) -> None:
        """One file that holds everything, verified by opening it."""
        at = f"{self.context.clock():%Y-%m-%d %H.%M}"
        name = tr("backup {at}").format(at=at) + ".rutan"
        path = self.context.files.save(self, tr("Save a backup"), name, "Rutan Desk (*.rutan)")
        if path is not None:
            self.context.worker.use(
                self, lambda registry: back_up(registry, path), lambda _: self._backed_up(path)
            )

    def _backed_up(self, path: Path) -> None:
        self._seen = None
        self._changed(frozenset())
        self.say(tr("Backup saved and verified: {file}").format(file=path.name))

    def show_keys(self) -> None:
        """The list of keys."""
        actions = [action for action in self.actions() if action.shortcuts()]
        self.keys = KeysDialog(actions, self)
        self.keys.open()

    # --- what happened

    def _changed(self, touched: Touched) -> None:
        for page in self.pages.values():
            page.refresh(touched)
        self._read_facts()

    def _read_facts(self) -> None:
        self.context.worker.ask(self.top, read_facts, self._show_facts)

    def _show_facts(self, facts: Facts) -> None:
        self.facts = facts
        today = self.context.clock().date()
        self.top.show_facts(facts, self.officer, today)
        self.status.show_facts(facts, today)
        self.undo_action.setText(undo_words(facts.undo) if facts.undo else tr("Nothing to undo"))
        self.undo_action.setEnabled(facts.undo is not None)
        self.redo_action.setText(redo_words(facts.redo) if facts.redo else tr("Nothing to redo"))
        self.redo_action.setEnabled(facts.redo is not None)
        self._tell(facts)

    def _tell(self, facts: Facts) -> None:
        """Say what the newest deed was, once, with the way back."""
        last = facts.last
        if last is None or self._seen is None:
            self._seen = last.id if last else 0
            return
        if last.id <= self._seen:
            return
        self._seen = last.id
        title = deed_title(last.kind, last.details)
        text = tr("Done: {title}").format(title=title)
        if last.undoes is not None and facts.redo is not None and facts.redo.id == last.id:
            self.message.say(text, Tone.GREEN, tr("Redo"), self.redo)
        elif last.undoable:
            self.message.say(text, Tone.GREEN, tr("Undo"), self.undo)
        else:
            self.message.say(text, Tone.GREEN)

    def say(self, text: str) -> None:
        """Show a sentence."""
        self.message.say(text, Tone.GREEN)

    def show_refusal(self, refusal: DeskError) -> None:
        """What was refused, why, and what to do."""
        self.message.say(explain(refusal), Tone.RED)

    # --- the window itself

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt override: the rail folds in a narrow window."""
        super().resizeEvent(event)
        self.rail.fold(narrow=event.size().width() < _FOLD)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Qt override: remember how the window was."""
        for page in self.pages.values():
            page.leave()
        kept = self.context.preferences
        kept.keep_state("window", self.saveGeometry())
        kept.room = self.room
        kept.save()
        super().closeEvent(event)
