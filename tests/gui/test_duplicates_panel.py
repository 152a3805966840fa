"""Rows that may be one person, decided by keys alone; and both rooms without a place."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QRadioButton

from rutan_desk.domain.person import Kind, Person
from rutan_desk.gui.addresses_page import AddressesPage
from rutan_desk.gui.duplicates_grid import both_of
from rutan_desk.gui.duplicates_page import DuplicatesPage
from rutan_desk.ops.history import undo_last
from rutan_desk.store.people import all_people
from rutan_desk.words.catalog import set_language

ENTER, CONTROL = Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def english():
    set_language("en")


@pytest.fixture
def people(make_person):
    """A register number twice, a name and birth date twice, and one officer like an inmate."""
    first = make_person(1, name="SUPARNO CONTOH", block="A-01", street=None)
    return [
        first,
        make_person(
            2, name="SUPARNO BIN CONTOH", nik=None, register_number=first.register_number,
            block="C-02", street="Jl. Contoh 1",
        ),
        make_person(3, name="WAGIMAN CONTOH", birth_date=date(1980, 5, 6)),
        make_person(4, name="WAGIMAN CONTOH", nik=None, birth_date=date(1980, 5, 6)),
        make_person(5, name="LAIN CONTOH", birth_date=date(1970, 1, 1)),
        replace(make_person(6, name="LAIN CONTOH", birth_date=date(1970, 1, 1)), kind=Kind.STAFF),
    ]  # fmt: skip


@pytest.fixture
def page(desktop):
    desktop.session.speak("en")
    found = desktop.go(DuplicatesPage)
    desktop.settle()
    found.panel.begin()
    return found


def pairs(page):
    model = page.panel.model
    rows = [model.at(place) for place in range(model.rowCount())]
    return [(one.keep.name, one.drop.name) for one in rows]


def names(desktop):
    found: list[Person] = []
    desktop.context.worker.ask(desktop.window, all_people, found.extend)
    desktop.settle()
    return {one.name: one for one in found}


def words(widget):
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if one.isVisibleTo(widget))


def test_what_a_number_says_comes_first(page):
    assert pairs(page) == [
        ("SUPARNO CONTOH", "SUPARNO BIN CONTOH"),
        ("WAGIMAN CONTOH", "WAGIMAN CONTOH"),
        ("LAIN CONTOH", "LAIN CONTOH"),
    ]
    assert "3 pairs to decide" in words(page)
    assert page.panel.why.text().startswith("The same register number, ")


def test_both_rows_are_held_against_each_other(page):
    said = words(page.panel)
    assert "Different: choose what stays" in said
    assert page.panel.grid.taken == {"street"}
    keep, drop = (getattr(page.panel.table.current, one) for one in ("keep", "drop"))
    differing = {one.field for one in both_of(keep, drop) if one.differs}
    assert {"name", "nik", "block", "street"} <= differing
    assert "register_number" not in differing


def test_the_keyboard_alone_chooses_values_and_merges_and_one_undo_brings_both_back(
    desktop, page, qtbot
):
    panel = page.panel
    assert panel.table.hasFocus()
    qtbot.keyClick(panel.table, ENTER)
    focused = QApplication.focusWidget()
    assert isinstance(focused, QRadioButton)
    assert focused.accessibleName() == "Name: SUPARNO CONTOH (left)"
    qtbot.keyClick(focused, Qt.Key.Key_Right)
    assert panel.grid.taken == {"name", "street"}
    qtbot.keyClick(QApplication.focusWidget(), ENTER, CONTROL)
    desktop.settle()
    found = names(desktop)
    assert "SUPARNO CONTOH" not in found
    one = found["SUPARNO BIN CONTOH"]
    assert (one.block, one.street, one.nik) == ("A-01", "Jl. Contoh 1", "3316090101909001")
    assert len(pairs(page)) == 2
    assert panel.table.hasFocus()
    desktop.context.worker.do(undo_last)
    desktop.settle()
    assert len(pairs(page)) == 3
    assert {"SUPARNO CONTOH", "SUPARNO BIN CONTOH"} <= names(desktop).keys()


def test_two_people_are_told_apart_and_not_shown_again(desktop, page, qtbot):
    qtbot.keyClick(page.panel.table, Qt.Key.Key_Down)
    qtbot.keyClick(page.panel.table, Qt.Key.Key_B)
    desktop.settle()
    assert [one for one, _ in pairs(page)] == ["SUPARNO CONTOH", "LAIN CONTOH"]
    page.read()
    desktop.settle()
    assert len(pairs(page)) == 2


def test_clicks_do_the_same(desktop, page, qtbot):
    [street] = [
        one
        for one in page.panel.findChildren(QRadioButton)
        if one.accessibleName() == "Block: C-02 (right)"
    ]
    qtbot.mouseClick(street.parentWidget(), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.panel.merge_button, Qt.MouseButton.LeftButton)
    desktop.settle()
    assert names(desktop)["SUPARNO CONTOH"].block == "C-02"


def test_an_officer_and_an_inmate_stay_two(desktop, page, qtbot):
    page.point_at({"person": names(desktop)["LAIN CONTOH"].id})
    desktop.settle()
    assert not page.panel.merge_button.isEnabled()
    assert "they stay two" in words(page.panel)
    qtbot.keyClick(page.panel.table, Qt.Key.Key_G)
    desktop.settle()
    assert len(pairs(page)) == 3
    qtbot.mouseClick(page.panel.different_button, Qt.MouseButton.LeftButton)
    desktop.settle()
    assert len(pairs(page)) == 2


def test_when_all_is_decided_it_says_so(desktop, page, qtbot):
    for _ in range(3):
        qtbot.keyClick(page.panel.table, Qt.Key.Key_B)
        desktop.settle()
    assert "Nobody is in the registry twice" in words(page)
    assert "0 pairs to decide" in words(page)


def test_a_row_opens_its_person_and_escape_leads_back(desktop, page, qtbot):
    asked: list[tuple[str, object]] = []
    left: list[str] = []
    page.go_to.connect(lambda room, what: asked.append((room, what)))
    page.go.connect(left.append)
    [opened] = [
        one
        for one in page.panel.findChildren(QPushButton)
        if one.accessibleName() == "Open SUPARNO CONTOH"
    ]
    qtbot.mouseClick(opened, Qt.MouseButton.LeftButton)
    assert asked == [("people", {"person": names(desktop)["SUPARNO CONTOH"].id})]
    desktop.go(DuplicatesPage)
    page.panel.begin()
    qtbot.keyClick(page.panel.table, ENTER)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert page.panel.table.hasFocus()
    qtbot.keyClick(page.panel.table, Qt.Key.Key_Escape)
    assert left == ["people"]
    assert desktop.window.room == "people"


def test_every_stop_has_a_name_and_the_pair_survives_another_language(desktop, page, reach):
    page.panel.table.pick(page.panel.model.key(page.panel.model.at(1)))
    desktop.settle()
    assert reach(desktop.window) > 8
    desktop.session.speak("id")
    desktop.settle()
    anew = desktop.page(DuplicatesPage)
    desktop.settle()
    assert anew.panel.table.current.keep.name == "WAGIMAN CONTOH"


def test_the_addresses_have_a_way_back(desktop, qtbot):
    desktop.session.speak("en")
    page = desktop.go(AddressesPage)
    desktop.settle()
    left: list[str] = []
    page.go.connect(left.append)
    page.restore({"back": "home"})
    assert "places to decide" in words(page) or "1 place to decide" in words(page)
    qtbot.mouseClick(page.back_button, Qt.MouseButton.LeftButton)
    assert left == ["home"]
