"""Backups made, kept elsewhere, and brought back, from the settings."""

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt

from rutan_desk.domain.errors import FileDamaged
from rutan_desk.gui.settings_page import SettingsPage
from rutan_desk.ops.people import edit_person
from rutan_desk.store.people import all_people
from rutan_desk.store.settings import read_settings
from tests.conftest import PASSWORD

LEFT = Qt.MouseButton.LeftButton


def opened(part):
    """The form of the section, which a click has opened."""
    assert part.form is not None
    return part.form


@pytest.fixture
def part(desktop, qtbot):
    page = desktop.go(SettingsPage)
    qtbot.mouseClick(page.buttons["backups"], LEFT)
    desktop.settle()
    return page.section("backups")


def names(desktop):
    found: list[Any] = []
    desktop.context.worker.ask(
        desktop.window, lambda db: [one.name for one in all_people(db)], found.append
    )
    desktop.settle()
    return found[0]


def rename(desktop, name):
    desktop.context.worker.do(
        lambda db, desk: edit_person(db, desk, replace(all_people(db)[0], name=name))
    )
    desktop.settle()


def backed_up(desktop, part, qtbot):
    qtbot.mouseClick(part.now_button, LEFT)
    desktop.settle()


def test_a_backup_now_is_listed_and_nothing_new_makes_none(desktop, part, qtbot):
    assert part.stack.currentWidget() is part.empty
    assert not part.restore_button.isEnabled()
    backed_up(desktop, part, qtbot)
    assert part.stack.currentWidget() is part.table
    assert part.model.rowCount() == 1
    assert part.model.at(0).people == 9
    assert part.model.at(0).verified
    backed_up(desktop, part, qtbot)
    assert part.model.rowCount() == 1
    assert part.model.at(0).path.name in desktop.window.message.text.text()


def test_restoring_takes_two_clicks_and_a_password_and_can_be_taken_back(desktop, part, qtbot):
    backed_up(desktop, part, qtbot)
    rename(desktop, "NAMA SESUDAH CADANGAN")
    qtbot.mouseClick(part.restore_button, LEFT)
    qtbot.keyClicks(part.form.password.edit, PASSWORD)
    qtbot.keyClick(part.form.password.edit, Qt.Key.Key_Return)
    desktop.settle()
    desktop.settle()
    assert "NAMA SESUDAH CADANGAN" not in names(desktop)
    assert part.form is None
    part.read()
    desktop.settle()
    newest = next(
        one for one in map(part.model.at, range(part.model.rowCount())) if one.reason is not None
    )
    rows = [part.model.at(place) for place in range(part.model.rowCount())]
    before = max(rows, key=lambda one: one.contents.deeds)
    assert newest.verified
    part.table.pick(before.path.name)
    qtbot.mouseClick(part.restore_button, LEFT)
    form = opened(part)
    form.password.edit.setText(PASSWORD)
    qtbot.mouseClick(form.submit, LEFT)
    desktop.settle()
    desktop.settle()
    assert "NAMA SESUDAH CADANGAN" in names(desktop)


def test_a_wrong_password_changes_nothing(desktop, part, qtbot):
    backed_up(desktop, part, qtbot)
    rename(desktop, "NAMA SESUDAH CADANGAN")
    qtbot.mouseClick(part.restore_button, LEFT)
    qtbot.keyClicks(part.form.password.edit, "bukan ini")
    qtbot.mouseClick(part.form.submit, LEFT)
    desktop.settle()
    assert part.problem.count() == 1
    assert part.form.isEnabled()
    assert "NAMA SESUDAH CADANGAN" in names(desktop)


def test_a_restore_that_fails_halfway_leaves_the_registry_open(desktop, part, qtbot, monkeypatch):
    backed_up(desktop, part, qtbot)

    def broken(*_):
        raise FileDamaged("contoh")

    monkeypatch.setattr("rutan_desk.gui.settings_restore.restore", broken)
    qtbot.mouseClick(part.restore_button, LEFT)
    part.form.password.edit.setText(PASSWORD)
    qtbot.mouseClick(part.form.submit, LEFT)
    desktop.settle()
    desktop.settle()
    assert part.problem.count() == 1
    assert len(names(desktop)) == 9


def test_a_file_that_is_no_backup_is_refused_in_its_place(desktop, part, tmp_path, qtbot):
    desktop.files.file = tmp_path / "bukan.rutan"
    desktop.files.file.write_bytes(b"bukan cadangan")
    qtbot.mouseClick(part.file_button, LEFT)
    part.form.password.edit.setText(PASSWORD)
    qtbot.mouseClick(part.form.submit, LEFT)
    desktop.settle()
    assert part.problem.count() == 1
    assert len(names(desktop)) == 9


def test_a_second_folder_gets_a_copy_at_once(desktop, part, tmp_path, qtbot):
    stick = tmp_path / "stick"
    stick.mkdir()
    desktop.files.chosen_folder = stick
    qtbot.mouseClick(part.choose_button, LEFT)
    desktop.settle()
    assert len(list(stick.glob("*.rutan"))) == 1
    assert part.second.text() == str(stick)
    qtbot.mouseClick(part.clear_button, LEFT)
    desktop.settle()
    assert part.shelf.sitting.settings.second_folder == ""
    assert len(list(stick.glob("*.rutan"))) == 1


def test_a_second_folder_inside_the_first_is_no_second_one(desktop, part, qtbot):
    inside = desktop.folder / "cadangan"
    inside.mkdir(exist_ok=True)
    desktop.files.chosen_folder = inside
    qtbot.mouseClick(part.choose_button, LEFT)
    desktop.settle()
    assert part.problem.count() == 1
    assert part.shelf.sitting.settings.second_folder == ""


def test_the_rhythm_is_kept(desktop, part):
    part.minutes.setCurrentIndex(part.minutes.findData(60))
    part.minutes.activated.emit(part.minutes.currentIndex())
    desktop.settle()
    found: list[Any] = []
    desktop.context.worker.ask(desktop.window, read_settings, found.append)
    desktop.settle()
    assert found[0].backup_minutes == 60


def test_a_backup_of_other_officers_is_offered_to_the_start_screen(
    desktop, part, qtbot, monkeypatch
):
    backed_up(desktop, part, qtbot)
    monkeypatch.setattr("rutan_desk.gui.settings_restore.officers_in_backup", lambda _: ["Lain"])
    qtbot.mouseClick(part.restore_button, LEFT)
    part.form.password.edit.setText(PASSWORD)
    qtbot.mouseClick(part.form.submit, LEFT)
    desktop.settle()
    assert part.problem.count() == 2
    file = part.table.current.path
    page = desktop.page(SettingsPage)
    page.restore_wanted.disconnect()
    with qtbot.waitSignal(page.restore_wanted) as wanted:
        part.problem.itemAt(1).widget().click()
    assert wanted.args == [file]
