"""Why the start is quick: what the first screen does without, and what runs beside the password."""

import subprocess
import sys

import pytest

from rutan_desk.domain.errors import WrongPassword
from rutan_desk.gui.main_window import MainWindow
from rutan_desk.gui.worker import Worker
from rutan_desk.ops.registry import create_registry
from rutan_desk.store.people import all_people
from tests.conftest import PASSWORD
from tests.gui.conftest import HEAD, settle

LATER = (
    "sqlite_utils", "sqlcipher3", "cryptography", "argon2", "click", "reportlab", "xlsxwriter",
    "rutan_desk.gui.main_window", "rutan_desk.gui.table", "rutan_desk.gui.start_forms",
    "rutan_desk.words.refusals", "rutan_desk.domain.errors", "PySide6.QtPrintSupport",
)  # fmt: skip
PROBE = """
import sys
from pathlib import Path
from rutan_desk import app
from rutan_desk.gui.preferences import Preferences
from rutan_desk.gui.session import Session
folder = Path(sys.argv[1])
made = app.application()
session = Session(made, Preferences(folder / "jendela.ini"), app.now)
session.context.worker.aside = lambda *_: None
session.start(folder).repaint()
loaded = set(sys.modules)
session.close()
print(*loaded, sep="\\n")
"""


def test_the_first_screen_loads_nothing_that_opens_a_file(tmp_path, clock):
    create_registry(tmp_path, HEAD, PASSWORD, clock).close()
    done = subprocess.run(
        [sys.executable, "-c", PROBE, str(tmp_path)],
        capture_output=True,
        encoding="utf-8",
        check=True,
        timeout=120,
    )
    assert "rutan_desk.gui.start_open" in done.stdout.split()
    assert set(LATER) & set(done.stdout.split()) == set()


@pytest.fixture
def start(session, tmp_path, clock):
    folder = tmp_path / "ada"
    create_registry(folder, HEAD, PASSWORD, clock).close()
    made = session.start(folder)
    settle(session.context.worker)
    return made


@pytest.fixture
def made(session, monkeypatch):
    """Every main window that is asked for, with what stood in front at that moment."""
    windows = []
    make = session._main_window

    def noting(*facts):
        window = make(*facts)
        windows.append((window, session.window))
        return window

    monkeypatch.setattr(session, "_main_window", noting)
    return windows


def test_the_window_is_made_while_the_password_is_tried(session, start, made, qtbot):
    start.open_form.password.edit.setText(PASSWORD)
    start.open_form.send()
    qtbot.waitUntil(lambda: isinstance(session.window, MainWindow))
    # Made while the start screen was in front, and taken when the registry was open.
    assert made == [(session.window, start)] * 2
    settle(session.context.worker)
    assert session._ready is None
    settle(session.context.worker)
    assert session._ready is None
    # What it asked before the file was open has been answered.
    assert session.context.worker._waiting == {}


def test_a_window_made_for_a_wrong_password_is_let_go(session, start, made):
    start.open_form.password.edit.setText("salah sekali")
    start.open_form.send()
    settle(session.context.worker)
    assert [front for _, front in made] == [start]
    assert session._ready is None
    assert session.window is start
    start.open_form.password.edit.setText(PASSWORD)
    start.open_form.send()
    settle(session.context.worker)
    assert isinstance(session.window, MainWindow)


def test_what_is_asked_during_an_opening_that_is_refused_is_dropped(qtbot):
    worker = Worker()
    seen: list[object] = []

    def opener():
        raise WrongPassword("Budi", 0)

    worker.open(worker, opener, seen.append, lambda refusal: seen.append(type(refusal)))
    worker.ask(worker, all_people, lambda people: seen.append(people))
    worker.aside(worker, lambda: "last", lambda last: seen.append(last))
    qtbot.waitUntil(lambda: "last" in seen)
    assert seen == [WrongPassword, "last"]
    worker.close()
