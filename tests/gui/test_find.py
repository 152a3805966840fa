"""Find anything: people, pages, actions and deeds from one field, by keys alone."""

from time import perf_counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from rutan_desk.domain.movement import Movement
from rutan_desk.gui.find_index import Sort, Thing, _of_person, look_for, read_things, thing_of
from rutan_desk.gui.history_page import HistoryPage
from rutan_desk.gui.people_page import PeoplePage
from rutan_desk.ops.people import move_person
from rutan_desk.store.people import all_people
from rutan_desk.words.catalog import tr
from tests.conftest import NOW

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def finder(desktop, qtbot):
    """The field after Ctrl+K, with the registry read."""
    desktop.window.activateWindow()
    qtbot.keyClick(desktop.window, Qt.Key.Key_K, CONTROL)
    desktop.settle()
    assert desktop.window.finder.hasFocus()
    return desktop.window.finder


def shown(finder):
    model = finder.popup.model
    return [model.at(row) for row in range(model.rowCount())]


@pytest.mark.parametrize(
    "text", ["sutrisno", "gembul", "BIN KARTO", "a iii 021", "3316090101909006", "trisno bin"]
)
def test_a_person_is_found_by_name_alias_nik_or_number(finder, qtbot, text):
    qtbot.keyClicks(finder, text)
    assert finder.popup.isVisible()
    assert shown(finder)[0].text.startswith("SUTRISNO BIN KARTO")


def test_enter_opens_the_person_even_if_a_filter_hides_them(desktop, finder, qtbot):
    people = desktop.page(PeoplePage)
    people.search.setText("lim")
    qtbot.keyClicks(finder, "gembul")
    qtbot.keyClick(finder, Qt.Key.Key_Return)
    desktop.settle()
    assert desktop.window.room == "people"
    assert people.table.current.person.name == "SUTRISNO BIN KARTO"
    assert not finder.popup.isVisible()
    assert finder.text() == ""


def test_a_page_never_entered_shows_the_person_too(desktop, finder, qtbot):
    qtbot.keyClicks(finder, tr("History"))
    qtbot.keyClick(finder, Qt.Key.Key_Return)
    assert desktop.window.room == "history"


def test_arrows_choose_and_go_around_the_ends(finder, qtbot):
    qtbot.keyClicks(finder, "orang contoh")
    first = finder.popup.table.current
    qtbot.keyClick(finder, Qt.Key.Key_Down)
    assert finder.popup.table.current is not first
    assert finder.popup.table.current.text in finder.accessibleDescription()
    qtbot.keyClick(finder, Qt.Key.Key_Up)
    qtbot.keyClick(finder, Qt.Key.Key_Up)
    assert finder.popup.table.current is shown(finder)[-1]


def test_escape_gives_the_keyboard_back(desktop, qtbot):
    people = desktop.go(PeoplePage)
    desktop.window.activateWindow()
    people.search.setFocus()
    qtbot.keyClick(desktop.window, Qt.Key.Key_K, CONTROL)
    desktop.settle()
    qtbot.keyClicks(desktop.window.finder, "lim")
    qtbot.keyClick(desktop.window.finder, Qt.Key.Key_Escape)
    assert not desktop.window.finder.popup.isVisible()
    assert people.search.hasFocus()


def test_an_action_is_done(desktop, finder, qtbot):
    qtbot.keyClicks(finder, tr("Lock the desk"))
    qtbot.keyClick(finder, Qt.Key.Key_Return)
    assert desktop.window.desk_lock.locked


def test_a_deed_is_found_and_a_new_one_too(desktop, finder, qtbot):
    def release(db, desk):
        person = next(one for one in all_people(db) if one.alias)
        return move_person(db, desk, person.id, Movement.RELEASED, NOW.date())

    desktop.context.worker.do(release)
    desktop.settle()
    qtbot.keyClicks(finder, "karto 24 januari")
    assert [one.sort for one in shown(finder)] == [Sort.DEED]
    qtbot.mouseClick(
        finder.popup.table.viewport(),
        Qt.MouseButton.LeftButton,
        pos=finder.popup.table.visualRect(finder.popup.model.index(0, 1)).center(),
    )
    desktop.settle()
    assert desktop.window.room == "history"
    assert desktop.page(HistoryPage).table.model().rowCount() > 0


def test_nothing_that_fits_is_said(finder, qtbot):
    qtbot.keyClicks(finder, "tidak ada begini")
    assert shown(finder) == []
    assert finder.popup.text.text() == tr(
        "Nothing fits. Try a part of the name, the register number or the NIK."
    )
    qtbot.keyClick(finder, Qt.Key.Key_Return)


def test_what_begins_with_it_comes_first_and_the_rest_is_counted(make_person):
    people = [make_person(number, name=f"ADI {number}") for number in range(20)]
    people.append(make_person(99, name="DIAH"))
    found = look_for("di", [_of_person(one) for one in people])
    assert found.count == 21
    assert found.things[0].text == "DIAH"
    assert len(found.things) == 6
    assert look_for(" . ", [thing_of(Sort.ROOM, "people", "Orang")]).count == 0


def test_twenty_thousand_are_looked_through_while_somebody_types(make_person):
    one = _of_person(make_person())
    things = [one] * 20_000
    best = min(_seconds(things) for _ in range(3))
    assert best < 0.05


def _seconds(things):
    begun = perf_counter()
    look_for("contoh", things)
    return perf_counter() - begun


def test_the_list_stays_inside_the_window(desktop, finder, qtbot):
    desktop.window.resize(1024, 560)
    QApplication.processEvents()
    qtbot.keyClicks(finder, "a")
    popup = finder.popup
    assert desktop.window.rect().contains(popup.geometry())


def test_nobodys_nik_stands_in_the_list(desktop):
    found: list[list[Thing]] = []
    desktop.context.worker.ask(desktop.window, read_things, found.append)
    desktop.settle()
    people = [one for one in found[0] if one.sort is Sort.PERSON]
    assert len(people) == 9
    assert not any("331609" in one.text + one.about for one in people)
