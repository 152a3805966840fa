"""What is chosen for a paper: for whom, which quarter, what for, and only what changed."""

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt

from rutan_desk.domain.disclosure import Receiver
from rutan_desk.domain.quarter import Quarter
from rutan_desk.gui.print_page import PrintPage
from rutan_desk.ops.people import edit_person
from rutan_desk.store.people import all_people
from rutan_desk.words.catalog import tr
from rutan_desk.words.pack_papers import quarter_name
from tests.gui.conftest import HEAD
from tests.gui.print_bench import freeze
from tests.gui.test_print_page import deeds

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def page(desktop: Any) -> Any:
    return desktop.go(PrintPage)


def choose(desktop, page, name):
    page.point_at({"paper": name})
    desktop.settle()


def save(desktop, page, qtbot, tmp_path, name="daftar.pdf"):
    desktop.files.target = tmp_path / name
    qtbot.mouseClick(page.save_button, Qt.MouseButton.LeftButton)
    desktop.settle()


def rename(desktop, name="ORANG CONTOH BARU"):
    def act(db, desk):
        person = next(one for one in all_people(db) if one.name == "ORANG CONTOH 1")
        return edit_person(db, desk, replace(person, name=name))

    desktop.context.worker.do(act)
    desktop.settle()


def made(page: Any) -> Any:
    """The paper that is shown now."""
    return page.printed


def texts(choice):
    return [choice.box.itemText(place) for place in range(choice.box.count())]


def test_a_paper_for_several_receivers_is_made_for_the_one_chosen(desktop, page, qtbot):
    choose(desktop, page, "not-eligible")
    box = page.options.choices["receiver"].box
    assert made(page).receiver is Receiver.KPU
    assert tr("NIK and NKK stand in full: hand it to nobody else.") in page.options.note.text()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    desktop.settle()
    assert made(page).receiver is Receiver.BAWASLU
    assert made(page).asked["receiver"] == "bawaslu"
    assert tr("NIKs are masked or left out.") in page.options.note.text()
    choose(desktop, page, "roll")
    assert page.options.choices["receiver"].isHidden()


def test_the_pack_is_of_the_quarter_chosen(desktop, page, qtbot):
    choose(desktop, page, "pdpb")
    choice = page.options.choices["quarter"]
    assert len(texts(choice)) == 5
    assert texts(choice)[0] == quarter_name(Quarter(2029, 1))
    assert made(page).asked["quarter"] is None
    qtbot.keyClick(choice.box, Qt.Key.Key_Down)
    desktop.settle()
    assert made(page).asked["quarter"] == "2028-4"
    assert texts(choice)[1] == quarter_name(Quarter(2028, 4))


def test_a_purpose_typed_stands_on_the_paper_and_in_the_journal(desktop, page, qtbot, tmp_path):
    edit = page.options.purpose.edit
    assert edit.placeholderText() == tr("voters sign in at the station")
    edit.setFocus()
    qtbot.keyClicks(edit, "latihan KPPS")
    desktop.settle()
    assert made(page).purpose == tr("voters sign in at the station"), "still typing"
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    desktop.settle()
    assert made(page).purpose == "latihan KPPS"
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert not page.drawing.is_under_way, "nothing else was typed"
    save(desktop, page, qtbot, tmp_path)
    assert deeds(desktop)[0][1]["purpose"] == "latihan KPPS"
    choose(desktop, page, "roll-dpt")
    assert made(page).purpose == tr("voters sign in at the station")
    choose(desktop, page, "roll")
    assert made(page).purpose == "latihan KPPS", "kept for this paper"


def test_what_is_typed_is_on_the_paper_that_a_click_sends_at_once(desktop, page, qtbot, tmp_path):
    desktop.files.target = tmp_path / "daftar.pdf"
    page.options.purpose.edit.setFocus()
    qtbot.keyClicks(page.options.purpose.edit, "rapat")
    qtbot.mouseClick(page.save_button, Qt.MouseButton.LeftButton)
    desktop.settle()
    kind, details = deeds(desktop)[0]
    assert (kind, details["purpose"], details["copy"]) == ("print", "rapat", 1)


def test_without_an_earlier_print_nothing_can_be_compared(desktop, page, qtbot, tmp_path):
    since = page.options.choices["since"]
    assert since.isHidden()
    save(desktop, page, qtbot, tmp_path)
    assert not since.isHidden()
    choose(desktop, page, "roll-dpt")
    assert since.isHidden()
    desktop.context.worker.do(freeze)
    choose(desktop, page, "notices")
    save(desktop, page, qtbot, tmp_path)
    assert since.isHidden(), "slips are no list of lines"


def test_only_what_changed_since_an_earlier_print(desktop, page, qtbot, tmp_path):
    save(desktop, page, qtbot, tmp_path)
    first = deeds(desktop)[0][1]
    rename(desktop)
    since = page.options.choices["since"]
    assert texts(since)[0] == tr("Everything")
    [_, offered] = texts(since)
    assert all(part in offered for part in ("24-01-2029 08.14", tr("1 p."), HEAD))
    whole = made(page)
    qtbot.keyClick(since.box, Qt.Key.Key_Down)
    desktop.settle()
    assert made(page).report == "roll-since"
    assert made(page).lines == 1
    assert page.options.purpose.edit.placeholderText() == tr("changes since an earlier print")
    chosen = since.value
    assert chosen is not None
    save(desktop, page, qtbot, tmp_path, "perubahan.pdf")
    assert ":" not in desktop.files.asked[-1]
    assert deeds(desktop)[0][1]["asked"]["since"] == chosen
    assert since.value == chosen, "the print just made does not take its place"
    assert made(page).copy == 2
    qtbot.keyClick(since.box, Qt.Key.Key_Home)
    desktop.settle()
    assert made(page).report == "roll"
    assert made(page).list_id == whole.list_id != first["list_id"]


def test_another_paper_is_whole_at_first(desktop, page, qtbot, tmp_path):
    save(desktop, page, qtbot, tmp_path)
    page.options.choices["since"].box.setCurrentIndex(1)
    desktop.settle()
    assert made(page).report == "roll-since"
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    desktop.settle()
    qtbot.keyClick(page.list, Qt.Key.Key_Up)
    desktop.settle()
    assert made(page).report == "roll"


def test_of_another_station_it_is_whole(desktop, page, qtbot, tmp_path):
    choose(desktop, page, "ballot-matrix")
    save(desktop, page, qtbot, tmp_path)
    page.options.choices["since"].box.setCurrentIndex(1)
    desktop.settle()
    assert made(page).report == "ballot-matrix-since"
    page.options.choices["station"].box.setCurrentIndex(1)
    desktop.settle()
    assert made(page).report == "ballot-matrix"
    assert page.options.choices["since"].isHidden()
    assert page.remember()["since"] is None


def test_the_sheet_of_one_person_is_of_the_one_found(desktop, page, qtbot):
    choose(desktop, page, "person")
    person = page.options.person
    assert made(page) is None
    assert page.preview.empty.title.text() == tr("Whose sheet shall it be?")
    qtbot.mouseClick(page.preview.empty.button, Qt.MouseButton.LeftButton)
    assert person.edit.hasFocus()
    qtbot.keyClicks(person.edit, "contoh")
    desktop.settle()
    assert person.found.count() == 6
    assert "6" in person.count.text()
    person.edit.selectAll()
    qtbot.keyClicks(person.edit, "gembul")
    desktop.settle()
    assert person.found.count() == 1
    qtbot.keyClick(person.edit, Qt.Key.Key_Return)
    desktop.settle()
    assert person.value == 6
    assert made(page).report == "person"
    assert made(page).asked["person"] == 6
    assert person.edit.text() == "SUTRISNO BIN KARTO"
    assert person.found.isHidden()


def test_by_register_number_and_nik_with_the_arrows_and_back(desktop, page, qtbot):
    choose(desktop, page, "person")
    person = page.options.person
    person.edit.setFocus()
    qtbot.keyClicks(person.edit, "A.III.021")
    desktop.settle()
    assert [person.found.item(0).text()[:8], person.found.count()] == ["SUTRISNO", 1]
    person.edit.selectAll()
    qtbot.keyClicks(person.edit, "orang contoh")
    desktop.settle()
    qtbot.keyClick(person.edit, Qt.Key.Key_Down)
    name = person.found.item(1).text()
    qtbot.keyClick(person.edit, Qt.Key.Key_Return)
    desktop.settle()
    assert person.edit.text() == name
    chosen = made(page).list_id
    qtbot.keyClicks(person.edit, "paijo")
    desktop.settle()
    qtbot.keyClick(person.edit, Qt.Key.Key_Escape)
    assert person.edit.text() == name, "given up: still the one before"
    assert made(page).list_id == chosen


def test_a_room_that_points_at_somebody_opens_the_sheet(desktop, page):
    page.point_at({"paper": "person", "person": 6})
    desktop.settle()
    assert made(page).asked["person"] == 6
    assert page.options.person.edit.text() == "SUTRISNO BIN KARTO"


def test_what_was_chosen_survives_a_rebuild(desktop, page, qtbot, tmp_path):
    save(desktop, page, qtbot, tmp_path)
    page.options.choices["since"].box.setCurrentIndex(1)
    page.options.purpose.edit.setText("rapat")
    page.options.purpose.finish()
    desktop.settle()
    state = page.remember()
    again: Any = PrintPage(desktop.context)
    again.restore(state)
    again.read()
    desktop.settle()
    assert again.printed.report == "roll-since"
    assert again.printed.purpose == "rapat"
    again.deleteLater()
