"""The frame: rooms, undo by name, messages, language, theme, what is remembered."""

import re
from datetime import timedelta
from functools import partial
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from rutan_desk.domain.errors import ChangedSince, RoleTooLow
from rutan_desk.domain.movement import Movement
from rutan_desk.domain.person import Person
from rutan_desk.gui import theme
from rutan_desk.gui.frame import all_rooms, countdown, room_of, rooms
from rutan_desk.gui.help_pages import topics
from rutan_desk.gui.history_page import HistoryPage
from rutan_desk.gui.main_window import MainWindow
from rutan_desk.gui.people_page import PeoplePage
from rutan_desk.gui.print_page import PrintPage
from rutan_desk.gui.rooms import PAGES
from rutan_desk.gui.settings_page import SettingsPage
from rutan_desk.gui.start import StartWindow
from rutan_desk.gui.theme import Mode, is_dark
from rutan_desk.ops.elections import create_election
from rutan_desk.ops.people import add_person, move_person
from rutan_desk.ops.registry import restore
from rutan_desk.store.people import all_people
from tests.conftest import NOW, PASSWORD
from tests.gui.conftest import HEAD

CONTROL = Qt.KeyboardModifier.ControlModifier


def release(db, desk, name="ORANG CONTOH 1"):
    person = next(one for one in all_people(db) if one.name == name)
    return move_person(db, desk, person.id, Movement.RELEASED, NOW.date())


def test_the_frame_says_which_prison_election_and_how_many_days(desktop):
    top = desktop.window.top
    assert top.prison.text() == "Rutan Contoh"
    assert top.countdown.text() == "H-21"
    assert top.officer.text() == HEAD
    assert not top.demo.isVisibleTo(top)
    assert "08.14" in desktop.window.status.saved.text()


def test_days_are_counted_as_officers_do():
    day = NOW.date()
    assert countdown(day, day) == "Hari H"
    assert countdown(day, day.replace(day=26)) == "H+2"


def test_every_room_has_a_page_a_key_and_a_place_on_the_rail(desktop, qtbot):
    window = desktop.window
    assert [room.name for room in all_rooms()] == list(PAGES)
    assert [room.name for room in rooms()] == list(window.rail.buttons)
    assert [room.name for room in rooms()][:4] == ["home", "people", "ktp", "lists"]
    for number, room in enumerate(rooms(), 1):
        qtbot.keyClick(window, Qt.Key(Qt.Key.Key_0 + number), CONTROL)
        assert window.room == room.name
        assert window.stack.currentWidget() is window.pages[room.name]
        assert window.windowTitle() == f"{room.word} – Rutan Desk"


@pytest.mark.parametrize("name", [room.name for room in all_rooms() if room.door])
def test_a_room_behind_another_keeps_that_one_marked(desktop, name, qtbot):
    window = desktop.window
    window.go(name)
    assert window.windowTitle() == f"{room_of(name).word} – Rutan Desk"
    door = window.rail.buttons[room_of(name).door]
    assert door.isChecked()
    qtbot.mouseClick(door, Qt.MouseButton.LeftButton)
    assert window.room == room_of(name).door


def test_the_election_in_the_top_bar_is_switched_by_its_menu(desktop, qtbot):
    make = partial(create_election, profile="pemilu-daerah-2031", name="Pemilu contoh lain")
    desktop.context.worker.do(make)
    desktop.settle()
    top = desktop.window.top
    choices = [one for one in top.election.choices.actions() if one.isCheckable()]
    assert [one.isChecked() for one in choices] == [True, False]
    assert "Pemilu contoh lain" in choices[1].text()
    choices[1].trigger()
    desktop.settle()
    assert top.election.name.text() == "Pemilu contoh lain ·"
    assert top.countdown.text() in top.election.accessibleName()
    top.election.choices.actions()[-1].trigger()
    desktop.settle()
    assert desktop.window.room == "settings"
    assert desktop.page(SettingsPage).current == "election"


def test_only_a_head_switches_the_election(desktop):
    desktop.context.worker.do(partial(create_election, profile="pemilu-daerah-2031"))
    desktop.settle()
    election = desktop.window.top.election
    facts = desktop.window.news.facts
    election.show_elections(facts.elections, NOW.date(), head=False)
    choices = [one for one in election.choices.actions() if one.isCheckable()]
    assert [one.isEnabled() for one in choices] == [True, False]


def test_after_midnight_the_countdown_is_another(desktop, monkeypatch):
    clock = desktop.context.clock
    monkeypatch.setattr(desktop.context, "clock", lambda: clock() + timedelta(days=1))
    desktop.go(HistoryPage)
    assert desktop.window.top.countdown.text() == "H-20"


def test_undo_is_worded_by_the_deed_in_button_and_menu(desktop, qtbot):
    window = desktop.window
    desktop.context.worker.do(release)
    desktop.settle()
    said = "Urungkan: Bebas: ORANG CONTOH 1, 24 Januari 2029"
    assert window.commands.undo.text() == window.top.undo.toolTip() == said
    assert not window.commands.redo.isEnabled()
    assert window.message.link.text() == "Urungkan"
    qtbot.mouseClick(window.message.link, Qt.MouseButton.LeftButton)
    desktop.settle()
    assert window.commands.redo.text() == "Ulangi: Bebas: ORANG CONTOH 1, 24 Januari 2029"
    assert window.message.link.text() == "Ulangi"
    qtbot.mouseClick(window.top.redo, Qt.MouseButton.LeftButton)
    desktop.settle()
    assert window.commands.undo.text() == said


def test_opening_says_nothing_and_a_deed_says_itself_once(desktop):
    assert not desktop.window.message.isVisibleTo(desktop.window)
    desktop.context.worker.do(release)
    desktop.settle()
    assert desktop.window.message.isVisibleTo(desktop.window)
    desktop.window.message.hide()
    desktop.window._changed(frozenset())
    desktop.settle()
    assert not desktop.window.message.isVisibleTo(desktop.window)


def test_a_refusal_is_a_sentence_in_the_message_bar(desktop):
    desktop.context.worker.refused.emit(RoleTooLow(HEAD, "head"))
    message = desktop.window.message
    assert message.text.text() == (
        f"{HEAD} tidak berwenang; perlu peran kepala. Tidak ada yang diubah."
    )
    assert message.property("tone") == "red"
    assert not message.link.isVisibleTo(message)


def test_any_deed_is_undone_from_the_history(desktop, qtbot):
    desktop.context.worker.do(lambda db, desk: add_person(db, desk, Person(name="TAMBAHAN")))
    desktop.context.worker.do(release)
    desktop.settle()
    page = desktop.go(HistoryPage)
    titles = [page.model.index(row, 2).data() for row in range(page.model.rowCount())]
    assert titles[:2] == ["Bebas: ORANG CONTOH 1, 24 Januari 2029", "Tambah TAMBAHAN"]
    page.table.setCurrentIndex(page.model.index(1, 0))
    qtbot.mouseClick(page.undo_button, Qt.MouseButton.LeftButton)
    desktop.settle()
    assert page.model.index(0, 2).data() == "Urungkan: tambah TAMBAHAN"
    assert desktop.page(PeoplePage).model.rowCount() == 9


def test_a_deed_changed_since_is_refused_in_words(desktop):
    desktop.context.worker.refused.emit(ChangedSince(2, 3))
    assert "Urungkan yang itu dahulu" in desktop.window.message.text.text()


def test_f1_lists_the_keys(desktop, qtbot):
    qtbot.keyClick(desktop.window, Qt.Key.Key_F1)
    said = [one.text() for one in desktop.window.help.findChildren(QLabel)]
    assert {"Ctrl+Z", "Urungkan", "F1", "Ctrl+F", "Cari orang"} <= set(said)
    desktop.window.help.accept()


def texts(window):
    labels = [one.text() for one in window.findChildren(QLabel)]
    buttons = [one.text() for one in window.findChildren(QPushButton)]
    names = [one.accessibleName() for one in window.findChildren(QPushButton)]
    menu = [action.text() for action in window.actions()]
    return {text for text in (*labels, *buttons, *names, *menu) if text.strip()}


def test_another_language_leaves_no_mixture(desktop):
    for kind in (HistoryPage, PrintPage, PeoplePage):
        desktop.go(kind)
    indonesian = texts(desktop.window)
    desktop.page(PeoplePage).search.setText("contoh")
    desktop.session.speak("en")
    desktop.settle()
    english = texts(desktop.window)
    words = {text for text in indonesian & english if re.search("[a-z]{2}|[A-Z]{2}", text)}
    assert {text for text in words - KEPT if not re.search(DATA, text)} == set()
    assert desktop.page(PeoplePage).search.text() == "contoh"
    assert desktop.session.preferences.language == "en"


KEPT = {
    "Rutan Desk", "Rutan Contoh", "Ctrl K", "NIK", "WNI", "WNA", "KPPS", HEAD, "BC",
    "Pemilu nasional 2029 ·", "Pemilu nasional 2029", "Rutan", "KTP-el", "  KTP-el",
}  # fmt: skip
"""Names, and what is Indonesian law in every language."""
DATA = r"CONTOH|^[AB]\.|^[0-9A-F]{4}-"
"""Names of people, register numbers, seals and list ids."""


def test_another_theme_is_worn_at_once_and_remembered(desktop, qapp):
    desktop.session.dress(Mode.DARK)
    desktop.settle()
    assert is_dark()
    assert desktop.session.preferences.mode is Mode.DARK
    dark = desktop.window.grab().toImage().pixelColor(400, 75)
    desktop.session.dress(Mode.LIGHT)
    desktop.settle()
    light = desktop.window.grab().toImage().pixelColor(400, 75)
    assert dark.lightness() < 60
    assert light.lightness() > 200


def test_the_rail_folds_in_a_narrow_window_and_nothing_scrolls_sideways(desktop):
    window = desktop.window
    window.resize(1366, 768)
    QApplication.processEvents()
    assert window.rail.width() == window.rail.WIDE
    window.resize(1024, 768)
    QApplication.processEvents()
    assert window.rail.width() == window.rail.NARROW
    assert window.rail.buttons["people"].accessibleName() == "Orang"
    people = desktop.go(PeoplePage)
    nik = next(at for at, one in enumerate(people.model.columns) if one.name == "nik")
    assert people.table.isColumnHidden(nik)
    window.resize(1366, 768)
    QApplication.processEvents()
    assert not people.table.isColumnHidden(nik)
    window.resize(1024, 768)
    for kind in (PeoplePage, PrintPage, HistoryPage):
        page = desktop.go(kind)
        assert page.minimumSizeHint().width() <= 1024 - window.rail.NARROW


def test_size_room_columns_and_paper_are_remembered(desktop, tmp_path):
    desktop.go(PrintPage)
    desktop.window.resize(1100, 650)
    desktop.page(PeoplePage).table.setColumnWidth(1, 199)
    desktop.window.close()
    desktop.settle()
    kept = desktop.session.preferences
    assert kept.room == "print"
    again = MainWindow(desktop.context, HEAD, desktop.folder)
    assert again.room == "print"
    # The width is held to the screen, which offscreen is narrower than the window.
    assert again.height() == 650
    page = again.pages["people"]
    assert isinstance(page, PeoplePage)
    assert page.table.columnWidth(1) == 199
    desktop.settle()
    again.deleteLater()


def test_a_backup_is_saved_verified_and_opens_again(desktop, tmp_path, clock, qtbot):
    desktop.files.target = tmp_path / "cadangan.rutan"
    qtbot.keyClick(desktop.window, Qt.Key.Key_B, CONTROL)
    desktop.settle()
    assert "Cadangan tersimpan dan sudah diperiksa" in desktop.window.message.text.text()
    registry, _ = restore(tmp_path / "lain", desktop.files.target, HEAD, PASSWORD, clock)
    assert len(all_people(registry.db)) == 9
    registry.close()


def test_the_registry_can_be_closed_and_another_officer_opens_it(desktop, qtbot):
    desktop.window.commands.leave.trigger()
    qtbot.waitUntil(lambda: isinstance(desktop.session.window, StartWindow))
    desktop.settle()
    start = desktop.session.window
    assert start.open_form.officer.currentText() == HEAD
    start.open_form.password.edit.setText(PASSWORD)
    qtbot.keyClick(start.open_form.password.edit, Qt.Key.Key_Return)
    desktop.settle()
    assert isinstance(desktop.session.window, MainWindow)


@pytest.mark.parametrize("room", list(PAGES))
def test_every_widget_that_takes_the_keyboard_has_a_name(desktop, room, reach):
    desktop.window.go(room)
    desktop.settle()
    assert reach(desktop.window) > 5


def test_a_demo_is_marked_on_every_page(session, tmp_path, clock, qtbot):
    from rutan_desk.ops import demo
    from tests.gui.conftest import settle

    folder = tmp_path / "contoh"
    demo.make_demo(folder, clock, inmate_count=20).registry.close()
    session.demo_folder = folder
    start = session.start(tmp_path / "kosong")
    start.start_demo()
    settle(session.context.worker)
    assert isinstance(session.window, MainWindow)
    assert session.window.top.demo.text() == "CONTOH"
    assert session.window.top.demo.isVisibleTo(session.window)
    assert session.preferences.folder is None


def test_a_larger_size_is_worn_at_once_and_remembered(desktop):
    page = desktop.go(PeoplePage)
    page.search.setText("gembul")
    small = desktop.window.top.height()
    desktop.window.scale_wanted.emit(150)
    desktop.settle()
    try:
        assert desktop.window.top.height() == round(small * 1.5)
        assert desktop.window.top.prison.font().pixelSize() in (-1, 20)
        assert theme.BODY == 20
        assert desktop.page(PeoplePage).search.text() == "gembul"
        assert desktop.session.preferences.scale == 150
    finally:
        desktop.session.enlarge(100)
    assert theme.BODY == 13


@pytest.mark.parametrize(("width", "narrow", "tiny"), [(1366, 100, 100), (1024, 150, 200)])
def test_nothing_in_the_top_bar_overlaps(desktop, width, narrow, tiny):
    for scale in (100, narrow, tiny):
        desktop.session.enlarge(scale)
        desktop.window.resize(width, 768)
        desktop.settle()
        top = desktop.window.top
        shown = [one for one in top.children() if isinstance(one, QWidget) and one.isVisible()]
        shown.sort(key=lambda one: one.x())
        for one, other in pairwise(shown):
            assert one.geometry().right() < other.x(), scale
        assert shown[-1].geometry().right() < top.width()
    desktop.session.enlarge(100)


def test_f1_also_has_a_page_for_every_task(desktop, qtbot):
    qtbot.keyClick(desktop.window, Qt.Key.Key_F1)
    shown = desktop.window.help
    shown.activateWindow()
    QApplication.processEvents()
    titles = [shown.list.item(row).text() for row in range(shown.list.count())]
    assert titles[1:] == [one.title for one in topics()]
    for row, topic in enumerate(topics(), 1):
        qtbot.keyClick(shown.list, Qt.Key.Key_Down)
        assert shown.list.currentRow() == row
        said = [one.text() for one in shown.stack.currentWidget().findChildren(QLabel)]
        assert set(topic.steps + topic.notes) <= set(said)
    qtbot.keyClick(shown, Qt.Key.Key_Escape)
    assert not shown.isVisible()


def test_the_help_names_keys_that_exist(desktop):
    keys = {one.toString() for act in desktop.window.commands.all for one in act.shortcuts()}
    text = " ".join(word for topic in topics() for word in (*topic.steps, *topic.notes))
    named = set(re.findall(r"Ctrl\+(?:Shift\+)?\w", text))
    assert named
    assert named <= keys
