"""Closing: what was typed is asked about, a backup is made, and neither keeps the window."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from rutan_desk.domain.errors import DiskFull
from rutan_desk.domain.person import Person
from rutan_desk.domain.surroundings import Figures
from rutan_desk.gui import backup_keeper
from rutan_desk.gui.backup_keeper import BackupState, age_words, words_of
from rutan_desk.gui.people_page import PeoplePage
from rutan_desk.gui.start import StartWindow
from rutan_desk.ops.backups import backups_of
from rutan_desk.ops.people import add_person
from rutan_desk.ops.settings import change_settings
from rutan_desk.store.rotation import Reason
from rutan_desk.store.settings import read_settings
from rutan_desk.words.catalog import set_language, tr
from tests.conftest import NOW


def change(desktop):
    desktop.context.worker.do(lambda db, desk: add_person(db, desk, Person(name="TAMBAHAN")))
    desktop.settle()


def test_closing_makes_one_backup_and_only_if_something_changed(desktop, qtbot):
    desktop.window.close()
    assert desktop.window.isVisible()
    qtbot.waitUntil(lambda: not desktop.window.isVisible())
    (made,) = backups_of(desktop.folder)
    assert made.reason is Reason.EXIT
    assert made.people == 9


@pytest.mark.parametrize("fault", [DiskFull("x"), RuntimeError("x")])
def test_a_backup_that_fails_never_keeps_the_window_open(desktop, qtbot, monkeypatch, fault):
    def fail(registry, reason):
        raise fault

    monkeypatch.setattr(backup_keeper, "automatic_backup", fail)
    desktop.window.close()
    qtbot.waitUntil(lambda: not desktop.window.isVisible())


def test_who_cannot_wait_closes_at_once(desktop, qtbot):
    desktop.window.close()
    message = desktop.window.message
    assert message.text.text() == tr("Making a backup before closing…")
    qtbot.mouseClick(message.link, Qt.MouseButton.LeftButton)
    assert not desktop.window.isVisible()
    desktop.settle()
    assert len(backups_of(desktop.folder)) == 1


def test_what_was_typed_is_asked_about_in_its_page(desktop, qtbot, monkeypatch):
    desktop.page(PeoplePage)
    monkeypatch.setattr(PeoplePage, "unsaved", lambda self: "Belum disimpan.")
    desktop.window.go("history")
    desktop.window.close()
    desktop.settle()
    assert desktop.window.isVisible()
    assert desktop.window.room == "people"
    assert desktop.window.message.text.text() == "Belum disimpan."
    qtbot.mouseClick(desktop.window.message.link, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not desktop.window.isVisible())


def test_behind_the_lock_nothing_typed_is_thrown_away(desktop, monkeypatch):
    desktop.page(PeoplePage)
    monkeypatch.setattr(PeoplePage, "unsaved", lambda self: "Belum disimpan.")
    desktop.window.desk_lock.lock()
    desktop.window.close()
    desktop.settle()
    assert desktop.window.isVisible()
    assert desktop.window.desk_lock.locked
    assert not desktop.window.closing.under_way


def test_a_backup_chosen_in_the_settings_waits_on_the_start_screen(desktop, qtbot):
    desktop.context.worker.use(
        desktop.window, lambda registry: backup_keeper.last_backup(registry), lambda _: None
    )
    desktop.settle()
    file = backups_of(desktop.folder)[0].path
    desktop.page(PeoplePage).restore_wanted.emit(file)
    qtbot.waitUntil(lambda: isinstance(desktop.session.window, StartWindow))
    desktop.settle()
    start = desktop.session.window
    assert start.stack.current is start.restore_form
    assert start.restore_form.file == file


def test_the_clock_backs_up_while_something_changed(desktop):
    desktop.window.keeper.beat()
    desktop.settle()
    assert [one.reason for one in backups_of(desktop.folder)] == [Reason.RHYTHM]
    assert desktop.window.status.backup.accessibleName() == tr("Backup {age}").format(
        age=tr("just now")
    )
    desktop.window.keeper.beat()
    desktop.settle()
    assert len(backups_of(desktop.folder)) == 1
    change(desktop)
    desktop.window.keeper.beat()
    desktop.settle()
    assert len(backups_of(desktop.folder)) == 2


def test_the_rhythm_is_the_one_of_the_settings(desktop):
    assert desktop.window.keeper._rhythm.interval() == 30 * 60_000
    desktop.context.worker.do(
        lambda db, desk: change_settings(db, desk, replace(read_settings(db), backup_minutes=0))
    )
    desktop.settle()
    assert not desktop.window.keeper._rhythm.isActive()


def test_a_failed_backup_is_said_in_amber_and_a_click_opens_the_settings(
    desktop, qtbot, monkeypatch
):
    def fail(registry, reason):
        raise DiskFull("x")

    monkeypatch.setattr(backup_keeper, "automatic_backup", fail)
    desktop.window.keeper.beat()
    desktop.settle()
    line = desktop.window.status.backup
    assert line.property("tone") == "amber"
    assert line.accessibleName() == tr("Backup failed: look at the settings")
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
    assert desktop.window.room == "settings"
    assert desktop.window.pages["settings"].remember()["section"] == "backups"


def figures(newest):
    return Figures(size=10**6, free=10**12, newest=newest)


def state(**other):
    kept = {
        "minutes": 30, "newest": NOW, "second_set": False, "second": None, "figures": figures(NOW),
    }  # fmt: skip
    return BackupState(**{**kept, **other})


def test_old_is_said_only_when_something_changed_since():
    set_language("en")
    later = NOW + timedelta(days=3)
    assert words_of(state(), later, failed=False)[0].text == "Backup 3 days ago"
    changed = state(figures=figures(NOW + timedelta(hours=1)))
    here, second = words_of(changed, later, failed=False)
    assert (here.text, here.old, second) == ("Backup 3 days ago, old", True, None)
    assert not words_of(changed, NOW + timedelta(hours=2), failed=False)[0].old
    assert words_of(state(newest=None), NOW, failed=False)[0].text == "No backup yet"


def stick(at):
    said = words_of(state(second_set=True, second=at), NOW, failed=False)[1]
    assert said is not None
    return said.text, said.old


def test_a_stick_has_an_age_of_its_own():
    set_language("en")
    assert stick(None) == ("Second folder is not there", True)
    assert stick(NOW - timedelta(hours=5)) == ("Stick 5 hours ago", False)
    assert stick(NOW - timedelta(days=8)) == ("Stick 8 days ago, old", True)


@pytest.mark.parametrize(
    ("age", "words"),
    [
        (timedelta(), "just now"),
        (timedelta(minutes=1), "1 minutes ago"),
        (timedelta(hours=23, minutes=59), "23 hours ago"),
        (timedelta(days=1), "1 days ago"),
    ],
)
def test_an_age_is_told_in_its_largest_unit(age, words):
    set_language("en")
    assert age_words(age) == words


def test_a_doubtful_place_is_said_over_the_page(session, desktop, tmp_path: Path, qtbot):
    from rutan_desk.store.place import Place, PlaceWarning

    assert not desktop.window.warning.isVisible()
    desktop.window._warn(PlaceWarning(Place.SYNCED, "OneDrive"))
    assert "OneDrive" in desktop.window.warning.text.text()
    assert desktop.window.warning.property("tone") == "amber"
    desktop.session.speak("en")
    desktop.settle()
    assert desktop.window.warning.isVisible()
    qtbot.mouseClick(desktop.window.warning.link, Qt.MouseButton.LeftButton)
    assert desktop.window.help.list.currentItem().text() == tr("Where the registry may lie")
    desktop.window.help.accept()
