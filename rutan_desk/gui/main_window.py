"""The window: one frame, one page at a time, one line of messages, undo by name."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from rutan_desk.domain.errors import DeskError
from rutan_desk.gui import theme
from rutan_desk.gui.backup_keeper import BackupKeeper
from rutan_desk.gui.closing import Closing
from rutan_desk.gui.commands import Commands
from rutan_desk.gui.context import Context
from rutan_desk.gui.emergency_keeper import EmergencyKeeper
from rutan_desk.gui.find_field import FindField
from rutan_desk.gui.find_index import Sort, Thing
from rutan_desk.gui.frame import MessageBar, Rail, room_of
from rutan_desk.gui.help_dialog import HelpDialog
from rutan_desk.gui.lock_desk import DeskLock
from rutan_desk.gui.news import News
from rutan_desk.gui.page import Page
from rutan_desk.gui.rooms import PAGES, Rooms
from rutan_desk.gui.status_line import StatusLine
from rutan_desk.gui.top_bar import TopBar
from rutan_desk.gui.widgets import column, line
from rutan_desk.ops.elections import choose_active
from rutan_desk.ops.history import redo_last, undo_last
from rutan_desk.ops.registry import back_up
from rutan_desk.store.journal import Touched
from rutan_desk.store.place import PlaceWarning, place_warning
from rutan_desk.words.catalog import tr

HOME = "home"
_FOLD, _TINY = 1200, 860
_WHERE = {Sort.PERSON: ("people", "person"), Sort.DEED: ("history", "deed")}
"""The room in which something found is shown, and what its page calls it."""


class MainWindow(QMainWindow):
    """Shows an open registry; ``left`` says that the officer wants the start screen.

    It closes after ``finish``: what was typed is asked about, and a backup is made.
    ``desk_lock`` hides everything behind a password without letting anything go.
    """

    left = Signal()
    restoring = Signal(object)
    language_wanted = Signal(str)
    mode_wanted = Signal(object)
    scale_wanted = Signal(int)

    def __init__(self, context: Context, officer: str, folder: Path) -> None:
        super().__init__()
        self.context, self.officer, self.folder = context, officer, folder
        self.pages = Rooms(self._open_page)
        self.room = HOME
        self.news = News(self)
        self.keeper = BackupKeeper(context, self)
        self.emergency = EmergencyKeeper(context, self)
        self.closing, self.desk_lock = Closing(self), DeskLock(self)
        self.setMinimumSize(900, 560)
        self.resize(1366, 768)
        self.restoreGeometry(context.preferences.state("window"))
        context.worker.changed.connect(self._changed)
        context.worker.refused.connect(self.show_refusal)
        self.build()
        room = context.preferences.room
        self.go(room if room in PAGES else HOME)
        context.worker.aside(self, lambda: place_warning(folder), self._warn)

    def build(self) -> None:
        """Make everything inside anew, in the language, theme and size in force."""
        states = {name: page.remember() for name, page in self.pages.items()}
        for page in self.pages.values():
            page.leave()
        self.commands = Commands(self)
        self.rail, self.status = Rail(), StatusLine()
        self.news.begin_anew()
        self.rail.chosen.connect(self.go)
        self.finder = FindField(self.context, self.commands.things())
        self.finder.opened.connect(self._open_thing)
        self.top = TopBar(
            self.commands.menu(), self.finder, self.undo, self.redo, self.desk_lock.lock
        )
        self.top.election.chosen.connect(self.choose_election)
        self.top.election.settings_wanted.connect(self.show_elections)
        self.keeper.told.connect(self.status.show_backups)
        self.emergency.told.connect(self.status.show_emergency)
        self.status.backups_wanted.connect(self.show_backups)
        self.stack = QStackedWidget()
        self.pages.clear()
        self._lay_out()
        self.news.read()
        self.keeper.look()
        self.emergency.tell()
        for name, state in states.items():
            self.pages[name].restore(state)
        self.go(self.room)
        if self.desk_lock.locked:
            self.desk_lock.show()

    @property
    def message(self) -> MessageBar:
        """The bar that says what just happened."""
        return self.news.message

    @property
    def warning(self) -> MessageBar:
        """The bar that warns for as long as it is so."""
        return self.news.warning

    def _open_page(self, name: str) -> Page:
        page = PAGES[name]()(self.context)
        self.stack.addWidget(page)
        page.go.connect(self.go)
        page.go_to.connect(self.go)
        page.said.connect(self.say)
        page.restore_wanted.connect(self.restore)
        if (show := getattr(page, "show_emergency", None)) is not None:
            self.emergency.told.connect(show)
            show(self.emergency.said)
        page.read()
        return page

    def _lay_out(self) -> None:
        messages = column(self.warning, self.message, gap=theme.XS)
        messages.setContentsMargins(theme.XL, theme.S, theme.XL, 0)
        right = column(self.top)
        right.addLayout(messages)
        right.addWidget(self.stack, 1)
        right.addWidget(self.status)
        frame = line(self.rail)
        frame.addLayout(right, 1)
        self.frame = QWidget()
        self.frame.setLayout(frame)
        self.whole = QStackedWidget()
        self.whole.addWidget(self.frame)
        self.whole.addWidget(self.desk_lock.make_screen())
        self.setCentralWidget(self.whole)
        self._fold(self.width())

    def _fold(self, width: int) -> None:
        narrow = width < theme.px(_FOLD)
        self.rail.fold(narrow=narrow)
        self.top.fold(narrow=narrow, tiny=width < theme.px(_TINY))

    def go(self, room: str, what: dict[str, object] | None = None) -> None:
        """Bring a page to the front, and on it what ``Page.point_at`` understands."""
        self.room = room
        self.rail.mark(room)
        page = self.pages[room]
        self.stack.setCurrentWidget(page)
        self.setWindowTitle(f"{room_of(room).word} – Rutan Desk")
        page.arrive()
        self.news.look_at_day()
        if what is not None:
            page.point_at(what)

    def arrive(self) -> None:
        """Back where it was, after the lock."""
        self.news.read()
        self.go(self.room)

    # --- commands

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
        self.news.forget_last()
        self._changed(frozenset())
        self.say(tr("Backup saved and verified: {file}").format(file=path.name))

    def show_help(self, topic: str = "keys") -> None:
        """The keys, and a page for every task."""
        self.help = HelpDialog(self.commands.all, self)
        self.help.open_topic(topic)
        self.help.show()

    def show_backups(self) -> None:
        """Where backups are listed and set."""
        self.go("settings", {"section": "backups"})

    def show_elections(self) -> None:
        """Where elections are made, edited and closed."""
        self.go("settings", {"section": "election"})

    def choose_election(self, election_id: int) -> None:
        """Work on another election from now on."""
        self.context.worker.do(lambda db, desk: choose_active(db, desk, election_id))

    def restore(self, file: Path) -> None:
        """Close, and offer that backup on the start screen."""
        self.finish(lambda: self.restoring.emit(file))

    def find_anything(self) -> None:
        """To the field in the top bar."""
        self.finder.begin(self.focusWidget())

    def _open_thing(self, thing: Thing) -> None:
        if thing.sort is Sort.ACTION:
            self.commands.do(thing)
        elif thing.sort is Sort.ROOM:
            self.go(str(thing.key))
        else:
            room, name = _WHERE[thing.sort]
            self.go(room, {name: thing.key})

    # --- what happened

    def _changed(self, touched: Touched) -> None:
        for page in self.pages.values():
            page.refresh(touched)
        self.finder.forget()
        self.keeper.look()
        self.emergency.look()
        self.news.read()

    def say(self, text: str) -> None:
        """Show a sentence; a backup by hand is told in one too."""
        self.news.say(text)
        self.keeper.look()

    def show_refusal(self, refusal: DeskError) -> None:
        """What was refused, why, and what to do."""
        self.news.refuse(refusal)

    def _warn(self, place: PlaceWarning | None) -> None:
        self.news.warn(place)

    # --- the window itself

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt override: rail and top bar fold in a narrow window."""
        super().resizeEvent(event)
        self._fold(event.size().width())

    def leave(self) -> None:
        """Back to the start screen."""
        self.finish(self.left.emit)

    def finish(self, then: Callable[[], object]) -> None:
        """Do that when what was typed is settled and the last backup is made."""
        self.closing.ask(then)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Qt override: remember how the window was; not before ``finish``."""
        if not self.closing.may_close:
            event.ignore()
            self.finish(self.close)
            return
        for page in self.pages.values():
            page.leave()
        kept = self.context.preferences
        kept.keep_state("window", self.saveGeometry())
        kept.room = self.room
        kept.save()
        super().closeEvent(event)
