"""A place found by typing: by keys alone, off the GUI thread, with a sentence when unknown."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from rutan_desk.domain.region import DISTRICT, REGENCY
from rutan_desk.gui.person_inputs import Unreadable
from rutan_desk.gui.region_field import RegionEdit, RegionField, RegionInput, region_words
from rutan_desk.gui.widgets import column
from rutan_desk.gui.worker import Worker
from rutan_desk.store import regions
from rutan_desk.words.catalog import tr
from tests.gui.conftest import settle

HOME = "33.16.09"
KUNDEN = "33.16.09.1015"


@pytest.fixture
def worker(qapp):
    made = Worker()
    yield made
    made.close()


@pytest.fixture
def shown(qtbot, worker):
    """Puts a field into a window of its own that has the keyboard."""
    windows = []

    def show(field):
        window = QWidget()
        qtbot.addWidget(window)
        window.setLayout(column(field, None, margin=20))
        window.resize(700, 500)
        window.show()
        window.activateWindow()
        qtbot.waitExposed(window)
        (field.edit if hasattr(field, "edit") else field).setFocus()
        QApplication.processEvents()
        windows.append(window)
        return field

    return show


@pytest.fixture
def edit(shown, worker):
    return shown(RegionEdit("Wilayah", worker, HOME))


def codes(edit):
    model = edit.popup.model
    return [model.at(row).code for row in range(model.rowCount())]


def type_in(qtbot, worker, edit, text):
    qtbot.keyClicks(edit, text)
    settle(worker)


def test_letters_open_a_list_and_enter_takes_the_first(edit, worker, qtbot):
    told: list[str] = []
    edit.picked.connect(told.append)
    type_in(qtbot, worker, edit, "kunden bl")
    assert edit.popup.isVisible()
    assert codes(edit)[0] == KUNDEN
    assert told == []
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert not edit.popup.isVisible()
    assert told == [KUNDEN]
    assert edit.code == KUNDEN
    assert edit.text() == "Kunden, Blora, Kab. Blora · 33.16.09.1015"


def test_arrows_choose_and_are_spoken(edit, worker, qtbot):
    type_in(qtbot, worker, edit, "tempuran")
    second = codes(edit)[1]
    qtbot.keyClick(edit, Qt.Key.Key_Down)
    assert second in edit.accessibleDescription()
    qtbot.keyClick(edit, Qt.Key.Key_Up)
    qtbot.keyClick(edit, Qt.Key.Key_Up)
    assert edit.popup.table.current.code == codes(edit)[-1]
    qtbot.keyClick(edit, Qt.Key.Key_PageUp)
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert edit.code in codes(edit)


def test_enter_before_the_answer_takes_the_first_of_the_answer(edit, worker, qtbot):
    qtbot.keyClicks(edit, "kunden blora")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    settle(worker)
    assert edit.code == KUNDEN


def test_escape_closes_the_list_and_keeps_the_text(edit, worker, qtbot):
    type_in(qtbot, worker, edit, "jepon")
    qtbot.keyClick(edit, Qt.Key.Key_Escape)
    assert not edit.popup.isVisible()
    assert edit.text() == "jepon"
    qtbot.keyClick(edit, Qt.Key.Key_Down)
    settle(worker)
    assert edit.popup.isVisible()


def test_the_list_goes_with_the_keyboard(edit, worker, qtbot):
    type_in(qtbot, worker, edit, "jepon")
    edit.clearFocus()
    assert not edit.popup.isVisible()


def test_a_click_takes_it(edit, worker, qtbot):
    type_in(qtbot, worker, edit, "kunden blora")
    table = edit.popup.table
    place = table.visualRect(table.rows.index(0, 0)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert edit.code == KUNDEN


@pytest.mark.parametrize(("text", "code"), [(KUNDEN, KUNDEN), ("33.16", "33.16")])
def test_a_whole_code_needs_no_list(edit, worker, qtbot, text, code):
    told: list[str] = []
    edit.picked.connect(told.append)
    type_in(qtbot, worker, edit, text)
    assert edit.code == code
    assert told[-1] == code


def test_what_is_no_place_says_so(edit, worker, qtbot):
    type_in(qtbot, worker, edit, "zzzz")
    assert edit.popup.isVisible()
    assert edit.popup.text.text() == tr("No place has this in its name or code.")
    assert edit.code is None
    assert edit.problem == tr("This place is not known. Choose it from the list.")


def test_a_chosen_place_typed_over_is_none_any_more(edit, worker, qtbot):
    edit.code = KUNDEN
    assert edit.problem == ""
    edit.setCursorPosition(3)
    type_in(qtbot, worker, edit, "x")
    assert edit.code is None


def test_clearing_is_told(edit, qtbot):
    edit.code = KUNDEN
    told: list[str] = []
    edit.picked.connect(told.append)
    edit.clear()
    assert (told, edit.code) == ([""], "")


def test_a_code_that_no_longer_exists_is_shown_and_said(edit, worker, qtbot):
    edit.code = "33.16.99"
    assert (edit.text(), edit.code) == ("33.16.99", "33.16.99")
    assert "33.16.99" in edit.problem
    edit.clear()
    type_in(qtbot, worker, edit, "33.16.98")
    assert edit.code is None


def test_only_some_levels(shown, worker, qtbot):
    edit = shown(RegionEdit("Wilayah", worker, HOME, levels=(REGENCY, DISTRICT)))
    type_in(qtbot, worker, edit, "blora")
    assert set(codes(edit)) == {"33.16", "33.16.09"}


def test_a_field_that_is_only_shown_reads_no_villages(shown, worker):
    regions._villages.cache_clear()
    edit = shown(RegionEdit("Wilayah", worker, HOME))
    edit.code = HOME
    assert regions._villages.cache_info().currsize == 0


def test_a_field_gone_before_the_answer_hurts_nobody(edit, worker, qtbot):
    qtbot.keyClicks(edit, "blora")
    edit.window().close()
    edit.deleteLater()
    settle(worker)


def test_the_input_of_a_form(shown, worker, qtbot):
    one = shown(RegionInput("Wilayah", worker, HOME))
    changes = []
    one.changed.connect(lambda: changes.append(one.raw))
    one.show_value(KUNDEN)
    raw = one.raw
    one.show_value("")
    assert not one.value
    one.put(raw)
    assert [one.value] == [KUNDEN]
    assert changes
    one.line.clear()
    type_in(qtbot, worker, one.line, "nowhere at all")
    with pytest.raises(Unreadable):
        one.value  # noqa: B018


def test_the_input_says_that_a_code_is_gone_and_keeps_it(shown, worker):
    one = shown(RegionInput("Wilayah", worker, HOME))
    one.show_value("33.16.99")
    assert one.value == "33.16.99"
    assert one.said.isVisible()


def test_the_labelled_field(shown, worker, qtbot):
    field = shown(RegionField("Wilayah TPS", worker, HOME, levels=(DISTRICT,)))
    assert field.edit is field.region
    assert field.region.accessibleName() == "Wilayah TPS"
    type_in(qtbot, worker, field.edit, "cepu")
    qtbot.keyClick(field.edit, Qt.Key.Key_Return)
    assert field.code == "33.16.05"
    field.code = "33.16.99"
    assert "33.16.99" in field.problem.text()
    assert field.problem.isVisible()
    field.code = ""
    assert not field.problem.isVisible()


def test_words_of_a_place():
    assert region_words("") == ""
    assert region_words("33.99") == "33.99"
    assert region_words("35.22", HOME) == "Kab. Bojonegoro, Jawa Timur · 35.22"
