"""From the start screen into a registry and back: one window at a time, one worker each."""

from collections.abc import Callable
from datetime import datetime
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog

from rutan_desk.gui import theme
from rutan_desk.gui.context import Context, Files
from rutan_desk.gui.preferences import Preferences
from rutan_desk.gui.single_instance import SingleInstance
from rutan_desk.gui.start import StartWindow
from rutan_desk.gui.theme import Mode
from rutan_desk.gui.tidy import collect_all
from rutan_desk.gui.worker import Worker
from rutan_desk.paths import default_data_folder
from rutan_desk.words.catalog import set_language

if TYPE_CHECKING:
    from logging import Handler

    from rutan_desk.gui.main_window import MainWindow
    from rutan_desk.store.registry import Registry

_LATER = (
    "rutan_desk.words.refusals",
    "rutan_desk.gui.printing",
    "rutan_desk.gui.people_rows",
    "rutan_desk.gui.people_list",
    "rutan_desk.gui.person_panel",
    "rutan_desk.gui.people_page",
    "rutan_desk.gui.frame",
    "rutan_desk.gui.main_window",
)
"""What the window needs and the start screen does not, in steps of some milliseconds."""


class Session(QObject):
    """Holds the application together; ``window`` is what is on the screen."""

    def __init__(
        self,
        app: QApplication,
        preferences: Preferences,
        clock: Callable[[], datetime],
        files: Files | None = None,
    ) -> None:
        super().__init__()
        self.app, self.preferences, self.clock = app, preferences, clock
        self.files = files or Files()
        self.window: StartWindow | MainWindow | None = None
        self.crash: QDialog | None = None
        self._log: Handler | None = None
        self._ready: MainWindow | None = None
        self.folder = preferences.folder or default_data_folder()
        self.demo_folder = default_data_folder().with_name("Rutan Desk Contoh")
        self.context = self._fresh_context()
        self.single = SingleInstance(self)
        self.single.wanted.connect(self.forward)
        set_language(preferences.language)
        theme.apply(app, preferences.mode, preferences.scale)
        app.styleHints().colorSchemeChanged.connect(self._system_changed)

    def _fresh_context(self) -> Context:
        return Context(Worker(), self.preferences, self.clock, self.files)

    def start(self, folder: Path | None = None) -> StartWindow:
        """Show the start screen for a folder (the last one)."""
        self.folder = folder or self.folder
        self._drop_ready()
        window = StartWindow(self.context, self.folder, self.demo_folder)
        # Queued: first the screen says that it is busy, then the thread is kept so.
        window.opening.connect(self._prepare, Qt.ConnectionType.QueuedConnection)
        window.refused.connect(self._drop_ready, Qt.ConnectionType.QueuedConnection)
        window.opened.connect(self.enter)
        window.language_wanted.connect(self._restart_in)
        self._show(window)
        self.single.hold(self.folder)
        self.context.worker.aside(self, _load_store, lambda _: self._load_next(0))
        return window

    def _load_next(self, place: int) -> None:
        """Load the rest of the program while the officer types, a piece at a time."""
        if place < len(_LATER):
            import_module(_LATER[place])
            QTimer.singleShot(0, self, lambda: self._load_next(place + 1))

    def _prepare(self, officer: str) -> None:
        """Make the window while the password is stretched; what it asks waits for it."""
        self._drop_ready()
        if isinstance(self.window, StartWindow):
            self._ready = self._main_window(officer, self.window.folder)

    def _drop_ready(self) -> None:
        if self._ready is not None:
            self._ready.deleteLater()
            self._ready = None

    def _main_window(self, officer: str, folder: Path) -> "MainWindow":
        """A window on that registry: the one made ready when it is for the same."""
        from rutan_desk.gui.main_window import MainWindow

        ready = self._ready
        if ready is not None and (ready.officer, ready.folder) == (officer, folder):
            self._ready = None
            return ready
        self._drop_ready()
        return MainWindow(self.context, officer, folder)

    def enter(self, registry: "Registry") -> "MainWindow":
        """Show the registry that the worker has opened."""
        officer, folder = registry.officer.name, registry.folder
        self._log_into(folder)
        if folder != self.demo_folder:
            self.preferences.opened(folder)
            self.preferences.officer, self.folder = officer, folder
        self.single.hold(folder)
        window = self._main_window(officer, folder)
        window.left.connect(self.leave)
        window.restoring.connect(self.restore)
        window.language_wanted.connect(self.speak)
        window.mode_wanted.connect(self.dress)
        window.scale_wanted.connect(self.enlarge)
        self._show(window)
        return window

    def leave(self) -> None:
        """Close the registry and go back to the start screen."""
        old = self.context
        self.context = self._fresh_context()
        self.start()
        old.worker.close()
        collect_all()
        self._log_into(None)

    def restore(self, file: Path) -> None:
        """Close the registry and offer that backup, which needs only a password now."""
        self.leave()
        if isinstance(self.window, StartWindow):
            self.window.offer_backup(file)

    def forward(self) -> None:
        """The program was started once more: this window is the answer."""
        if self.window is not None:
            self.window.setWindowState(
                self.window.windowState() & ~Qt.WindowState.WindowMinimized
                | Qt.WindowState.WindowActive
            )
            self.window.raise_()
            self.window.activateWindow()

    def speak(self, language: str) -> None:
        """Another language, at once."""
        set_language(language)
        self.preferences.language = language
        self._rebuild()

    def dress(self, mode: Mode) -> None:
        """Another theme, at once."""
        self.preferences.mode = mode
        self._dress()

    def enlarge(self, percent: int) -> None:
        """Everything larger or smaller, at once."""
        self.preferences.scale = percent
        self._dress()

    def _dress(self) -> None:
        theme.apply(self.app, self.preferences.mode, self.preferences.scale)
        self._rebuild()

    def close(self) -> None:
        """Let go of the registry, of the log, and of answering for the folder."""
        self.single.let_go()
        self._drop_ready()
        self.context.worker.close()
        self._log_into(None)

    def _log_into(self, folder: Path | None) -> None:
        if self._log is None and folder is None:
            return
        from rutan_desk.log import start_log, stop_log

        if self._log is not None:
            stop_log(self._log)
        self._log = start_log(folder) if folder is not None else None

    def _restart_in(self, language: str) -> None:
        set_language(language)
        self.preferences.language = language
        if isinstance(self.window, StartWindow):
            self.start(self.window.folder)

    def _system_changed(self) -> None:
        if self.preferences.mode is Mode.SYSTEM:
            self._dress()

    def _rebuild(self) -> None:
        if self.window is not None and not isinstance(self.window, StartWindow):
            self.window.build()
            collect_all()

    def _show(self, window: "StartWindow | MainWindow") -> None:
        old, self.window = self.window, window
        window.show()
        if old is not None:
            if not isinstance(old, StartWindow):
                old.closing.done = True
            old.close()
            old.deleteLater()


def _load_store() -> None:
    """In the worker: all that opens a file, and what judges the people in it."""
    import rutan_desk.ops.readiness
    import rutan_desk.ops.registry  # noqa: F401
