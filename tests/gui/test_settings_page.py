"""The settings, part by part, as a head changes them."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from rutan_desk.domain.officer import Role
from rutan_desk.domain.settings import Settings
from rutan_desk.gui.region_field import region_words
from rutan_desk.gui.settings_licences import licence_text
from rutan_desk.gui.settings_page import SettingsPage
from rutan_desk.gui.start_sheet import SheetStep
from rutan_desk.ops.officers import add_officer
from rutan_desk.ops.people import edit_person
from rutan_desk.ops.registry import officers_of
from rutan_desk.store.history import history
from rutan_desk.store.people import all_people
from rutan_desk.store.settings import read_settings
from rutan_desk.words.catalog import tr
from tests.conftest import PASSWORD

LEFT = Qt.MouseButton.LeftButton
OTHER = "Siti Petugas Contoh"


@pytest.fixture
def page(desktop):
    return desktop.go(SettingsPage)


@pytest.fixture
def other(desktop):
    """A second officer, who is no head."""
    desktop.context.worker.perform(
        lambda registry: add_officer(registry, OTHER, Role.OFFICER, PASSWORD)
    )
    desktop.settle()


def opened(desktop, page, name, qtbot):
    qtbot.mouseClick(page.buttons[name], LEFT)
    desktop.settle()
    return page.section(name)


def ask(desktop, read):
    found: list[Any] = []
    desktop.context.worker.ask(desktop.window, read, found.append)
    desktop.settle()
    return found[0]


def said(widget):
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if one.isVisibleTo(widget))


def typed(qtbot, field, text):
    field.edit.selectAll()
    qtbot.keyClicks(field.edit, text)


def test_every_part_opens_and_everything_has_a_name(desktop, page, qtbot, reach):
    for name in page.buttons:
        section = opened(desktop, page, name, qtbot)
        assert page.stack.currentWidget().widget() is section
        assert reach(desktop.window) > len(page.buttons)


def test_what_is_typed_is_saved_as_one_deed(desktop, page, qtbot):
    part = opened(desktop, page, "institution", qtbot)
    typed(qtbot, part.lines["head_name"], "Contoh Kepala Rutan")
    part.letterhead.setPlainText("KEMENTERIAN CONTOH\n\n  KANTOR   WILAYAH \n")
    assert page.unsaved() is not None
    before = ask(desktop, history)
    qtbot.mouseClick(part.save_button, LEFT)
    desktop.settle()
    saved = ask(desktop, read_settings)
    assert saved.head_name == "Contoh Kepala Rutan"
    assert saved.letterhead == ("KEMENTERIAN CONTOH", "KANTOR WILAYAH")
    assert saved.prison == "Rutan Contoh"
    assert len(ask(desktop, history)) == len(before) + 1
    assert page.unsaved() is None
    assert not part.save_button.isEnabled()


def test_what_is_typed_survives_a_deed_and_another_language(desktop, page, qtbot):
    part = opened(desktop, page, "institution", qtbot)
    typed(qtbot, part.lines["place"], "Kota Contoh")
    desktop.context.worker.do(
        lambda db, desk: edit_person(db, desk, replace(all_people(db)[0], alias="LAIN"))
    )
    desktop.settle()
    assert part.lines["place"].text == "Kota Contoh"
    desktop.session.speak("en")
    desktop.settle()
    again = desktop.page(SettingsPage).section("institution")
    assert again.lines["place"].text == "Kota Contoh"
    again.discard()
    assert again.lines["place"].text == ""
    assert desktop.page(SettingsPage).unsaved() is None


def test_a_region_is_found_by_name_and_a_wrong_one_is_said(desktop, page, qtbot):
    part = opened(desktop, page, "institution", qtbot)
    assert part.region.text == region_words("33.16.09")
    part.region.edit.setFocus()
    part.region.edit.selectAll()
    qtbot.keyClicks(part.region.edit, "Entah di mana")
    desktop.settle()
    assert not part.save_button.isEnabled()
    qtbot.keyClick(part.region.edit, Qt.Key.Key_Tab)
    assert part.region.problem.text()
    part.region.edit.setFocus()
    part.region.edit.clear()
    qtbot.keyClicks(part.region.edit, "cepu")
    desktop.settle()
    qtbot.keyClick(part.region.edit, Qt.Key.Key_Return)
    assert part.region.code == "33.16.05"
    assert part.save_button.isEnabled()


def test_the_page_is_drawn_again_while_typing(desktop, page, qtbot):
    part = opened(desktop, page, "institution", qtbot)
    before = part.preview.picture.copy()
    assert not before.isNull()
    part.lines["prison"].edit.setText("RUTAN DENGAN NAMA LAIN")
    assert part.preview._timer.isActive()
    part.preview.draw()
    desktop.settle()
    assert part.preview.picture != before
    assert ask(desktop, read_settings).prison == "Rutan Contoh"


def test_an_officer_is_added_by_keys(desktop, page, qtbot):
    part = opened(desktop, page, "officers", qtbot)
    qtbot.mouseClick(part.add_button, LEFT)
    form = part.form
    qtbot.keyClicks(form.name.edit, OTHER)
    qtbot.keyClicks(form.passwords.first.edit, PASSWORD)
    qtbot.keyClicks(form.passwords.second.edit, PASSWORD + "x")
    qtbot.keyClick(form.passwords.second.edit, Qt.Key.Key_Return)
    assert form.passwords.second.problem.text()
    assert page.unsaved() is not None
    form.passwords.second.edit.setText(PASSWORD)
    qtbot.keyClick(form.passwords.second.edit, Qt.Key.Key_Return)
    desktop.settle()
    assert officers_of(desktop.folder) == ["Budi Contoh", OTHER]
    assert part.form is None
    assert OTHER in part.roles
    assert page.unsaved() is None


def test_a_removed_officer_needs_a_new_recovery_sheet(desktop, page, other, qtbot):
    part = opened(desktop, page, "officers", qtbot)
    qtbot.mouseClick(part.remove_buttons[OTHER], LEFT)
    asked = part.form
    assert officers_of(desktop.folder) == ["Budi Contoh", OTHER]
    yes = [one for one in asked.findChildren(QPushButton) if OTHER in one.text()]
    qtbot.mouseClick(yes[0], LEFT)
    desktop.settle()
    assert officers_of(desktop.folder) == ["Budi Contoh"]
    assert isinstance(part.form, SheetStep)
    assert len(part.form.key_labels) == 8


def test_the_last_head_stays_head_and_it_is_said(desktop, page, other, qtbot):
    part = opened(desktop, page, "officers", qtbot)
    combo = part.roles["Budi Contoh"]
    combo.setCurrentIndex(1)
    combo.activated.emit(1)
    desktop.settle()
    assert combo.currentIndex() == 0
    assert said(part)
    assert part.problem.count() == 1
    combo = part.roles[OTHER]
    combo.setCurrentIndex(2)
    combo.activated.emit(2)
    desktop.settle()
    assert part.roles[OTHER].currentData() == Role.VIEWER
    assert part.problem.count() == 0


def test_a_new_password_opens_the_file(desktop, page, qtbot):
    part = opened(desktop, page, "officers", qtbot)
    qtbot.mouseClick(part.password_buttons["Budi Contoh"], LEFT)
    for field in (part.form.passwords.first, part.form.passwords.second):
        qtbot.keyClicks(field.edit, "sandi lain yang panjang")
    qtbot.mouseClick(part.form.submit, LEFT)
    desktop.settle()
    assert ask(desktop, history)[0].kind == "change-password"


def test_what_kpu_has_yet_to_decide_stands_first(desktop, page, qtbot):
    part = opened(desktop, page, "election", qtbot)
    qtbot.mouseClick(part.rules_button, LEFT)
    text = said(part)
    assert part.election.name in text
    for key in part.election.undecided:
        if key in part.election.sources:
            assert part.election.sources[key] in text


def test_looks_change_at_once_and_stay_on_the_same_part(desktop, page, qtbot):
    part = opened(desktop, page, "looks", qtbot)
    part.languages["en"].click()
    desktop.settle()
    again = desktop.page(SettingsPage)
    assert again.current == "looks"
    assert desktop.session.preferences.language == "en"
    assert again.section("looks").languages["en"].isChecked()


def test_the_rest_before_the_lock_is_chosen_and_counts_at_once(desktop, page, qtbot):
    part = opened(desktop, page, "looks", qtbot)
    assert list(part.rests) == [1, 3, 5, 10, 15, 30, 0]
    assert part.rests[10].isChecked()
    part.rests[15].setFocus()
    qtbot.keyClick(part.rests[15], Qt.Key.Key_Space)
    assert desktop.session.preferences.idle_minutes == 15
    watch = desktop.window.desk_lock.idle
    begun = watch._clock()
    watch._clock = lambda: begun + timedelta(minutes=14)
    watch.look()
    assert not desktop.window.desk_lock.locked
    part.rests[3].click()
    watch.look()
    assert desktop.window.desk_lock.locked
    assert desktop.session.preferences.idle_minutes == 3


def test_menu_and_settings_agree_on_the_rest(desktop, page, qtbot):
    part = opened(desktop, page, "looks", qtbot)
    part.rests[5].click()
    menu = desktop.window.top.officer.menu()
    rests = next(
        one.menu() for one in menu.actions() if one.menu() and one.text() == tr("Lock by itself")
    )
    rests.aboutToShow.emit()
    assert [one.data() for one in rests.actions() if one.isChecked()] == [5]
    next(one for one in rests.actions() if one.data() == 30).trigger()
    part.read()
    assert part.rests[30].isChecked()


@pytest.mark.parametrize("scale", [100, 150, 200])
@pytest.mark.parametrize("size", [(1024, 768), (1366, 768)])
def test_nothing_is_cut_at_the_side_in_any_size(desktop, page, qtbot, scale, size):
    desktop.session.enlarge(scale)
    desktop.settle()
    page = desktop.page(SettingsPage)
    desktop.window.resize(*size)
    desktop.settle()
    for place, name in enumerate(page.buttons):
        if page.choice.isVisible():
            page.choice.setFocus()
            page.choice.setCurrentIndex(place)
            page.choice.activated.emit(place)
        else:
            qtbot.mouseClick(page.buttons[name], LEFT)
        desktop.settle()
        area = page.areas[name]
        assert page.stack.currentWidget() is area
        assert page.sections[name].width() <= area.viewport().width(), name
        for one in page.sections[name].findChildren(QPushButton):
            if one.isVisible():
                needed = one.minimumSizeHint().height()
                assert one.height() >= needed, (name, one.text())
    assert page.choice.isVisible() == (page.width() < 7.4 * scale)
    assert page.choice.isVisible() != page.names.isVisible()


def test_health_says_what_is_in_order(desktop, page, qtbot):
    part = opened(desktop, page, "health", qtbot)
    assert {one.code for one in part.checks} >= {"pages", "seals", "tables", "backup"}
    assert tr("in order") in said(part)
    assert tr("make a backup") in said(part)


@pytest.mark.parametrize("name", ["rutan-desk", "inter", "noto-sans", "icons", "regions"])
def test_every_licence_is_there_in_full(name):
    assert len(licence_text(name)) > 400


def test_somebody_who_is_no_head_reads_only(desktop, page, qtbot):
    part = opened(desktop, page, "institution", qtbot)
    sitting = part.sitting
    part._show(replace(sitting, officer=replace(sitting.officer, role=Role.OFFICER)))
    assert part.lines["prison"].edit.isReadOnly()
    assert part.save_button.isHidden()
    assert part.problem.count() == 1
    assert part.typed == Settings(prison="Rutan Contoh", station_region="33.16.09")
