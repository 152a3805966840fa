"""The lock: it hides everything, keeps what was typed, and opens for its officer alone."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from rutan_desk.gui.context import Files
from rutan_desk.gui.people_page import PeoplePage
from rutan_desk.gui.theme import Mode
from rutan_desk.words.catalog import tr
from tests.conftest import NOW, PASSWORD

CONTROL = Qt.KeyboardModifier.ControlModifier


def unlock(desktop, qtbot, password):
    form = desktop.window.desk_lock.screen.form
    form.password.edit.clear()
    qtbot.keyClicks(form.password.edit, password)
    qtbot.keyClick(form.password.edit, Qt.Key.Key_Return)
    desktop.settle()


@pytest.fixture
def locked(desktop, qtbot):
    """A desk locked by Ctrl+L in the middle of a search."""
    page = desktop.go(PeoplePage)
    page.search.setText("gembul")
    qtbot.keyClick(desktop.window, Qt.Key.Key_L, CONTROL)
    assert desktop.window.desk_lock.locked
    return desktop


def test_nothing_of_the_registry_is_seen(locked):
    window = locked.window
    assert not window.pages["people"].isVisible()
    assert not window.top.isVisible()
    assert not window.status.isVisible()
    assert window.windowTitle() == "Rutan Desk"


def test_the_password_brings_everything_back(locked, qtbot):
    unlock(locked, qtbot, PASSWORD)
    assert not locked.window.desk_lock.locked
    assert locked.page(PeoplePage).isVisible()
    assert locked.page(PeoplePage).search.text() == "gembul"
    assert locked.window.commands.find.isEnabled()


def test_wrong_ones_are_refused_and_wait_as_at_the_start(locked, qtbot):
    form = locked.window.desk_lock.screen.form
    unlock(locked, qtbot, "bukan itu")
    unlock(locked, qtbot, "bukan itu juga")
    assert locked.window.desk_lock.locked
    assert not form.submit.isEnabled()
    assert form.submit.text() == tr("Wait {seconds} s").format(seconds=2)
    form.tick()
    form.tick()
    assert form.submit.isEnabled()


def test_no_key_does_anything_behind_the_lock(locked, qtbot):
    for key in (Qt.Key.Key_Z, Qt.Key.Key_K, Qt.Key.Key_O, Qt.Key.Key_4):
        qtbot.keyClick(locked.window, key, CONTROL)
    locked.settle()
    assert locked.window.room == "people"
    assert locked.files.asked == []
    locked.window._changed(frozenset())
    locked.settle()
    assert not locked.window.commands.undo.isEnabled()


def test_another_theme_meanwhile_does_not_open_it(locked, qtbot):
    locked.session.dress(Mode.DARK)
    locked.settle()
    assert locked.window.desk_lock.screen.isVisible()
    assert not locked.window.frame.isVisible()
    unlock(locked, qtbot, PASSWORD)
    assert locked.page(PeoplePage).search.text() == "gembul"


def test_an_open_help_is_hidden_and_comes_back(desktop, qtbot):
    desktop.window.show_help()
    desktop.window.desk_lock.lock()
    assert not desktop.window.help.isVisible()
    unlock(desktop, qtbot, PASSWORD)
    assert desktop.window.help.isVisible()
    desktop.window.help.accept()


def asked_while_locking(desktop, ask):
    """What a question of the system answers when the desk locks while it is open."""
    seen: list[QWidget] = []

    def rest():
        seen.extend(one for one in QApplication.topLevelWidgets() if one.isVisible())
        desktop.window.desk_lock.lock()

    QTimer.singleShot(0, rest)
    answer = ask()
    assert len(seen) == 2
    return answer


def test_an_open_file_dialog_is_cancelled_and_does_not_come_back(desktop, qtbot):
    found = asked_while_locking(
        desktop, lambda: Files().open(desktop.window, "Pilih", "CSV (*.csv)")
    )
    assert found is None
    assert visible() == [desktop.window]
    unlock(desktop, qtbot, PASSWORD)
    assert visible() == [desktop.window]


def test_an_open_print_dialog_is_cancelled_and_does_not_come_back(desktop, qtbot):
    printer = QPrinter()
    found = asked_while_locking(desktop, lambda: Files().printer(desktop.window, printer, 3))
    assert found is False
    assert visible() == [desktop.window]
    unlock(desktop, qtbot, PASSWORD)
    assert visible() == [desktop.window]


@pytest.mark.qt_log_ignore("grabbing the keyboard")
def test_lists_that_have_opened_are_closed_and_typing_stays(desktop, qtbot):
    page = desktop.go(PeoplePage)
    page.table.pick_first()
    desktop.settle()
    page.edit()
    page.panel.host.form.inputs["name"].edit.setText("SEDANG DIKETIK")
    desktop.window.top.officer.menu().popup(desktop.window.mapToGlobal(QPoint(50, 50)))
    desktop.window.find_anything()
    desktop.window.finder.setText("siti")
    desktop.settle()
    assert len(visible()) > 1
    desktop.window.desk_lock.lock()
    assert visible() == [desktop.window]
    unlock(desktop, qtbot, PASSWORD)
    assert not desktop.window.top.officer.menu().isVisible()
    assert page.panel.host.form.inputs["name"].edit.text() == "SEDANG DIKETIK"


def visible():
    """Every window that can be seen."""
    return [one for one in QApplication.topLevelWidgets() if one.isVisible()]


def test_it_locks_itself_after_rest_and_touching_puts_it_off(desktop):
    watch, now = desktop.window.desk_lock.idle, [NOW]
    watch._clock = lambda: now[0]
    now[0] = NOW + timedelta(minutes=9)
    watch.look()
    assert not desktop.window.desk_lock.locked
    watch.watch(desktop.window.windowHandle())
    QTest.keyClick(desktop.window.windowHandle(), Qt.Key.Key_Shift)
    now[0] = NOW + timedelta(minutes=18)
    watch.look()
    assert not desktop.window.desk_lock.locked
    now[0] = NOW + timedelta(minutes=19)
    watch.look()
    assert desktop.window.desk_lock.locked


def test_a_pc_that_slept_wakes_up_locked(desktop):
    watch = desktop.window.desk_lock.idle
    watch._clock = lambda: NOW + timedelta(hours=8)
    watch.touched()
    assert desktop.window.desk_lock.locked


def test_never_is_never_and_is_remembered(desktop):
    desktop.window.desk_lock.after(0)
    watch = desktop.window.desk_lock.idle
    watch._clock = lambda: NOW + timedelta(days=8)
    watch.look()
    assert not desktop.window.desk_lock.locked
    assert desktop.session.preferences.idle_minutes == 0


def test_the_lock_says_its_widgets(locked, reach):
    assert reach(locked.window.desk_lock.screen) >= 2
