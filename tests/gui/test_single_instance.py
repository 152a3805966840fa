"""A second start on the same folder brings the first window forward and ends."""

import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtNetwork import QLocalServer

from rutan_desk import app
from rutan_desk.gui.single_instance import SingleInstance, bring_forward, socket_name


@pytest.fixture
def single(qapp):
    made = SingleInstance()
    yield made
    made.let_go()


SECOND = """
import sys
from pathlib import Path
from rutan_desk.gui.single_instance import bring_forward
sys.exit(0 if bring_forward(Path(sys.argv[1])) else 3)
"""


def asked(folder, qtbot):
    """What a second program is told, while this one goes on."""
    second = subprocess.Popen([sys.executable, "-c", SECOND, str(folder)])
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
    return second.returncode == 0


def test_nobody_answers_where_nobody_is(qapp, tmp_path):
    assert not bring_forward(tmp_path)


def test_the_first_one_answers_and_is_told(single, tmp_path, qtbot):
    single.hold(tmp_path)
    with qtbot.waitSignal(single.wanted):
        assert asked(tmp_path, qtbot)


def test_it_answers_for_one_folder_at_a_time(single, tmp_path, qtbot):
    single.hold(tmp_path / "satu")
    single.hold(tmp_path / "dua")
    assert not bring_forward(tmp_path / "satu")
    assert asked(tmp_path / "dua", qtbot)


def test_the_folder_is_the_same_however_it_is_written(tmp_path):
    (tmp_path / "a").mkdir()
    assert socket_name(tmp_path / "a" / ".." / "a") == socket_name(tmp_path / "a")
    assert str(tmp_path.name) not in socket_name(tmp_path)


def test_a_second_one_does_not_take_the_name_away(single, tmp_path, qtbot):
    single.hold(tmp_path)
    second = SingleInstance()
    second.hold(tmp_path)
    with qtbot.waitSignal(single.wanted):
        assert asked(tmp_path, qtbot)
    second.let_go()


def test_one_that_does_not_answer_is_passed_over(qapp, tmp_path, monkeypatch):
    monkeypatch.setattr("rutan_desk.gui.single_instance._PATIENCE", 50)
    frozen = QLocalServer()
    assert frozen.listen(socket_name(tmp_path))
    assert not bring_forward(tmp_path)
    frozen.close()


def test_the_window_comes_forward(desktop, qtbot):
    desktop.window.showMinimized()
    assert asked(desktop.folder, qtbot)
    qtbot.waitUntil(lambda: not desktop.window.isMinimized())
    assert desktop.window.windowState() & Qt.WindowState.WindowActive


def test_the_second_program_ends_with_success(qapp, tmp_path, monkeypatch):
    monkeypatch.setattr(app, "bring_forward", lambda folder: folder == tmp_path)
    assert app.run_window(tmp_path, preferences=tmp_path / "jendela.ini") == 0
