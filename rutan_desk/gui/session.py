"""From the start screen into a registry and back: one window at a time, one worker each."""

from collections.abc import Callable
from datetime import datetime
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
from rutan_desk.log import start_log, stop_log
from rutan_desk.paths import default_data_folder
from rutan_desk.store.registry import Registry
from rutan_desk.words.catalog import set_language

if TYPE_CHECKING:
    from logging import Handler

    from rutan_desk.gui.main_window import MainWindow


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
        self.single.hold(self.folder)
        window = StartWindow(self.context, self.folder, self.demo_folder)
        window.opened.connect(self.enter)
        window.language_wanted.connect(self._restart_in)
        self._show(window)
        QTimer.singleShot(0, self, _load_the_window)
        return window

    def enter(self, registry: Registry) -> "MainWindow":
        """Show the registry that the worker has opened."""
        from rutan_desk.gui.main_window import MainWindow

        officer, folder = registry.officer.name, registry.folder
        self._log_into(folder)
        if folder != self.demo_folder:
            self.preferences.opened(folder)
            self.preferences.officer, self.folder = officer, folder
        self.single.hold(folder)
        window = MainWindow(self.context, officer, folder)
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
        self.context.worker.close()
        self._log_into(None)

    def _log_into(self, folder: Path | None) -> None:
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


def _load_the_window() -> None:
    """Load the rest of the program while the officer types, or the password is tried.

    The start screen stands there by then, and costs a third of the whole to load.
    """
    import rutan_desk.gui.main_window
    import rutan_desk.gui.people_page  # noqa: F401
