"""The window put together: application, words, theme, crash path, and the first screen."""

import os
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType

from platformdirs import user_config_path
from PySide6.QtWidgets import QApplication

from rutan_desk.gui.preferences import Preferences
from rutan_desk.gui.qt_words import QtWords
from rutan_desk.gui.session import Session
from rutan_desk.gui.single_instance import bring_forward
from rutan_desk.paths import default_data_folder

TURN = 0.001
"""Seconds after which a thread that computes lets another go on; Python's own are 5 ms."""
Clock = Callable[[], datetime]


def now() -> datetime:
    """The time on this PC, with its offset."""
    return datetime.now().astimezone()


Hook = Callable[[type[BaseException], BaseException, TracebackType | None], None]


def run_window(
    folder: Path | None,
    officer: str | None = None,
    password: str | None = None,
    *,
    clock: Clock = now,
    preferences: Path | None = None,
) -> int:
    """Show the start screen and stay until the last window is closed; 0 is the exit code.

    When another window holds that data folder, it comes forward and this one is not made.

    With ``officer`` and ``password`` (the demo, whose password everybody knows) the
    registry is opened at once. Raises ``NoScreen``.
    """
    _require_screen()
    app = application()
    kept = Preferences(
        preferences or user_config_path("Rutan Desk", appauthor=False) / "jendela.ini"
    )
    if bring_forward(folder or kept.folder or default_data_folder()):
        return 0
    session = _session(app, clock, kept)
    start = session.start(folder)
    if folder is not None and officer is not None and password is not None:
        session.demo_folder = folder
        start.open_with(officer, password)
    return _stay(app, session)


def _require_screen() -> None:
    """Raise ``NoScreen`` where Qt would end the process with a core dump."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform == "linux" and not any(os.environ.get(name) for name in named):
        from rutan_desk.domain.errors import NoScreen

        raise NoScreen


def application() -> QApplication:
    """The one application object, speaking our words, and never kept waiting by the worker."""
    sys.setswitchinterval(TURN)
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("Rutan Desk")
    app.setQuitOnLastWindowClosed(True)
    words = QtWords(app)
    app.installTranslator(words)
    return app


def crash_hook(session: Session) -> Hook:
    """What happens to a bug: it is noted without values, and a dialog says so."""

    def hook(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        from rutan_desk.gui.crash import CrashDialog, details_of

        details = details_of(kind, fault, trace)
        import logging

        logging.getLogger("rutan_desk").error("bug\n%s", details)
        dialog = CrashDialog(details, session.window)
        session.crash = dialog
        dialog.open()

    return hook


def _session(app: QApplication, clock: Clock, preferences: Preferences) -> Session:
    session = Session(app, preferences, clock)
    sys.excepthook = crash_hook(session)
    return session


def _stay(app: QApplication, session: Session) -> int:
    try:
        return app.exec()
    finally:
        session.close()
        sys.excepthook = sys.__excepthook__
