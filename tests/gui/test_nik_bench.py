"""The bench for NIKs by keys: what numbers say, the right one typed, the document named."""

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt

from rutan_desk.gui.ktp_page import KtpPage
from rutan_desk.gui.nik_bench import BenchSection
from rutan_desk.gui.rows_model import Tone
from rutan_desk.store.people import all_people

RIGHT = "3316090101909044"


@pytest.fixture
def people(people):
    """One damaged by a spreadsheet, one of another day of birth than the registry."""
    damaged = replace(people[1], nik=None, nik_as_written="3316090101900000")
    odd = replace(people[2], nik="3316090202919003", nik_as_written="3316090202919003")
    return [people[0], damaged, odd, *people[3:]]


@pytest.fixture
def section(desktop):
    page = desktop.go(KtpPage)
    page.open_section("bench")
    desktop.settle()
    part = page.section("bench")
    assert isinstance(part, BenchSection)
    return part


@pytest.fixture
def key(desktop, qtbot):
    def press(widget, which):
        widget.setFocus()
        qtbot.keyClick(widget, which)
        desktop.settle()

    return press


def pick(section, name):
    model = section.model
    rows = [model.at(place) for place in range(model.rowCount())]
    section.table.pick(next(one.person.id for one in rows if one.person.name == name))


def person(desktop, name):
    found: list[Any] = []
    desktop.context.worker.ask(desktop.window, all_people, found.append)
    desktop.settle()
    return next(one for one in found[0] if one.name == name)


def names(section):
    return [section.model.at(place).person.name for place in range(section.model.rowCount())]


def tones(section):
    """How birth date, sex and region compare."""
    model = section.parts
    return [model.columns[3].painted(model.at(place))[0].tone for place in range(model.rowCount())]


def test_the_worst_come_first_and_each_part_is_marked(section):
    assert names(section) == ["ORANG CONTOH 2", "ORANG CONTOH 3"]
    pick(section, "ORANG CONTOH 3")
    assert section.written.text() == "3316090202919003"
    assert tones(section)[0] is Tone.RED
    assert section.parts.index(0, 1).data() == "02-02-1991"
    assert section.parts.index(0, 2).data() == "01-01-1990"


def test_enter_goes_to_the_field_and_what_is_typed_is_compared(section, key, qtbot):
    pick(section, "ORANG CONTOH 3")
    key(section.table, Qt.Key.Key_Return)
    qtbot.keyClicks(section.form.number.line, "33160")
    assert "16" in section.form.number.said.text()
    qtbot.keyClicks(section.form.number.line, RIGHT[5:])
    assert tones(section)[0] is Tone.GREEN
    assert "01-01-1990" in section.form.number.said.text()


def test_the_right_number_is_saved_with_its_document_and_the_next_comes(
    desktop, section, key, qtbot
):
    assert section.entry.person.name == "ORANG CONTOH 2"
    qtbot.keyClicks(section.form.number.line, RIGHT)
    section.form.document.put("KK")
    qtbot.keyClicks(section.form.remark.line, "fotokopi keluarga")
    key(section.form.remark.line, Qt.Key.Key_Return)
    saved = person(desktop, "ORANG CONTOH 2")
    assert saved.nik == RIGHT
    assert "nik" in saved.by_hand
    assert names(section) == ["ORANG CONTOH 3"]
    assert section.form.number.raw == ""
    assert section.entry.person.name == "ORANG CONTOH 3"
    desktop.window.undo()
    desktop.settle()
    assert person(desktop, "ORANG CONTOH 2").nik is None
    assert len(names(section)) == 2


def test_without_a_document_nothing_is_saved(desktop, section, key, qtbot):
    qtbot.keyClicks(section.form.number.line, RIGHT)
    key(section.form.number.line, Qt.Key.Key_Return)
    assert section.form.document.said.text()
    assert person(desktop, "ORANG CONTOH 2").nik is None


def test_the_number_of_somebody_else_stands_in_the_way(desktop, section, key, qtbot):
    section.form.document.put("KK")
    qtbot.keyClicks(section.form.number.line, "3316090101909001")
    assert "ORANG CONTOH 1" in section.form.number.said.text()
    key(section.form.number.line, Qt.Key.Key_Return)
    assert person(desktop, "ORANG CONTOH 2").nik is None


def test_a_document_that_says_the_same_confirms_it(desktop, section, qtbot):
    pick(section, "ORANG CONTOH 3")
    section.form.document.put("KTP-el")
    qtbot.mouseClick(section.form.same_button, Qt.MouseButton.LeftButton)
    desktop.settle()
    assert person(desktop, "ORANG CONTOH 3").nik == "3316090202919003"
    assert names(section) == ["ORANG CONTOH 2"]


def test_a_number_that_is_not_his_is_taken_away(desktop, section, qtbot):
    pick(section, "ORANG CONTOH 3")
    qtbot.mouseClick(section.form.none_button, Qt.MouseButton.LeftButton)
    assert section.form.document.said.text()
    section.form.document.put("IKD")
    qtbot.mouseClick(section.form.none_button, Qt.MouseButton.LeftButton)
    desktop.settle()
    assert person(desktop, "ORANG CONTOH 3").nik is None


def test_when_all_are_right_it_says_so(desktop, section, key, qtbot):
    for name in ("ORANG CONTOH 2", "ORANG CONTOH 3"):
        pick(section, name)
        section.form.document.put("IKD")
        section.form.take_away()
        desktop.settle()
    assert section.stack.currentWidget() is section.empty


def test_what_was_typed_survives_another_language_and_a_reading(desktop, section, qtbot):
    pick(section, "ORANG CONTOH 3")
    qtbot.keyClicks(section.form.number.line, "331609")
    section.read()
    desktop.settle()
    assert section.form.number.raw == "331609"
    assert section.unsaved() is not None
    desktop.window.build()
    desktop.settle()
    page = desktop.page(KtpPage)
    page.open_section("bench")
    desktop.settle()
    made = page.section("bench")
    assert made.entry.person.name == "ORANG CONTOH 3"
    assert made.form.number.raw == "331609"


def test_escape_first_empties_the_field_then_goes_to_the_list(section, key, qtbot):
    qtbot.keyClicks(section.form.number.line, "33")
    key(section.form.number.line, Qt.Key.Key_Escape)
    assert section.form.number.raw == ""
    key(section.form.number.line, Qt.Key.Key_Escape)
    assert section.table.hasFocus()


def test_the_person_is_opened(section, qtbot):
    pick(section, "ORANG CONTOH 3")
    with qtbot.waitSignal(section.go_to) as told:
        qtbot.mouseClick(section.open_button, Qt.MouseButton.LeftButton)
    assert told.args == ["people", {"person": section.entry.person.id}]
