"""KPU's list on its way in: columns, difference, refusals, and nothing before the last button."""

import threading
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLabel

from rutan_desk.gui.lists_compare import CompareSection
from rutan_desk.gui.lists_page import ListsPage
from rutan_desk.ops.people import edit_person
from rutan_desk.store.elections import active_election
from rutan_desk.store.lists import lines_of
from rutan_desk.store.people import all_people
from tests.exchange.files import write_xlsx

TITLES = ["No", "NIK", "Nama", "Tanggal Lahir", "Jenis Kelamin", "Keterangan"]
ROWS: list[list[object]] = [
    ["DAFTAR PEMILIH TETAP TPS 901"],
    list(TITLES),
    ["1", "3316090101909001", "ORANG CONTOH 1", "01-01-1990", "L", ""],
    ["2", "331609**********", "ORANG CONTOH 2", "01-01-1990", "L", ""],
    ["3", "3522010101700001", "SUKARDI TAKDIKENAL", "01-01-1970", "L", ""],
    ["4", "", "", "01-01-1970", "L", ""],
    ["", "", "JUMLAH", "", "", ""],
]


@pytest.fixture
def sheet(tmp_path):
    return write_xlsx(tmp_path / "dpt.xlsx", ROWS, name="TPS 901")


@pytest.fixture
def section(desktop, sheet):
    desktop.files.file = sheet
    part = desktop.go(ListsPage).section("compare")
    desktop.settle()
    assert isinstance(part, CompareSection)
    part.import_file()
    return part


@pytest.fixture
def importing(section):
    return section.importing


@pytest.fixture
def read(desktop, importing, sheet):
    importing.read_file(sheet)
    desktop.settle()
    return importing


def click(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def lines(desktop):
    found: list[Any] = []
    desktop.context.worker.ask(
        desktop.window, lambda db: lines_of(db, active_election(db).id, all=True), found.append
    )
    desktop.settle()
    return found[0]


def shown(importing):
    model = importing.difference.model
    return [model.at(place) for place in range(model.rowCount())]


def said(widget):
    return "\n".join(one.text() for one in widget.findChildren(QLabel))


def test_a_file_is_dropped_and_its_columns_are_shown_as_lists_name_them(desktop, importing, sheet):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(sheet))])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    importing.drop.dropEvent(event)
    desktop.settle()
    assert importing.stack.currentIndex() == 1
    assert "dpt.xlsx" in importing.file.text()
    found = {field: one.currentText() for field, one in importing.columns.combos.items()}
    assert found["number"] == "No"
    assert found["remark"] == "Keterangan"
    assert "block" not in found


def test_problems_come_first_then_what_is_open(read):
    read._go(2)
    kinds = [(row.row, row.is_problem, row.is_open) for row in shown(read)]
    assert kinds == [(6, True, False), (4, False, True), (5, False, True), (3, False, False)]


@pytest.mark.parametrize(
    ("chip", "count"),
    [("all", 4), ("problem", 1), ("to_decide", 2), ("new", 3), ("refused", 1), ("skipped", 1),
     ("gone", 0), ("unchanged", 0)],
)  # fmt: skip
def test_each_chip_shows_its_rows_and_how_many(read, chip, count):
    read.difference.chips.choose(chip)
    assert len(shown(read)) == count
    assert read.difference.chips.chip(chip).accessibleName().endswith(f": {count}")
    empty = read.difference.stack.currentWidget() is read.difference.empty
    assert empty is (count == 0)


def test_a_line_says_whom_it_means_or_may_mean(read):
    rows = {row.row: row for row in shown(read)}
    assert rows[3].means == "ORANG CONTOH 1"
    assert "ORANG CONTOH 2" in rows[4].means
    read.difference.table.pick((4, 0))
    assert "331609**********" in said(read.difference.detail)
    assert "3316090101909001" not in said(read.difference.detail)


def test_nothing_is_written_before_the_button_and_all_of_it_with_one_undo(desktop, section, read):
    assert lines(desktop) == []
    read.difference.apply_button.click()
    desktop.settle()
    assert len(lines(desktop)) == 3
    assert len(list((desktop.folder / "cadangan").glob("*.rutan"))) == 1
    assert section.stack.currentIndex() == 0
    assert section.table.chips.current == "open"
    desktop.window.undo()
    desktop.settle()
    assert lines(desktop) == []


def test_the_next_list_shows_what_changed_and_what_is_gone(desktop, section, read, tmp_path):
    read.apply()
    desktop.settle()
    newer: list[list[object]] = [row[:] for row in ROWS[:5]]
    newer[2][5] = "PINDAH"
    newer.pop(4)
    section.import_file()
    read.read_file(write_xlsx(tmp_path / "dpt2.xlsx", newer, name="TPS 901"))
    desktop.settle()
    read._go(2)
    chips = read.difference.chips
    assert chips.chip("changed").accessibleName().endswith(": 1")
    assert chips.chip("gone").accessibleName().endswith(": 1")
    model = read.difference.model
    texts = [model.index(place, 3).data() for place in range(model.rowCount())]
    assert any("PINDAH" in text for text in texts)
    read.difference.table.pick((0, next(row.gone.id for row in shown(read) if row.gone)))
    assert said(read.difference.detail)
    read.apply()
    desktop.settle()
    assert [one.active for one in lines(desktop)] == [True, True, False]


def test_a_corrected_column_is_read_at_once_and_remembered(desktop, section, read, sheet):
    combo = read.columns.combos["street"]
    place = combo.findText("Keterangan")
    combo.setCurrentIndex(place)
    combo.activated.emit(place)
    desktop.settle()
    assert read.found.plan.sheet.sheet.columns["street"] == "Keterangan"
    assert read.stack.currentIndex() == 1
    read.apply()
    desktop.settle()
    section.import_file()
    read.read_file(sheet)
    desktop.settle()
    assert read.columns.remembered.isVisibleTo(read)


def test_the_list_of_another_station_is_refused_in_a_sentence(desktop, importing, tmp_path):
    other: list[list[object]] = [["DAFTAR PEMILIH TETAP TPS 012"], *ROWS[1:3]]
    importing.read_file(write_xlsx(tmp_path / "lain.xlsx", other, name="TPS 012"))
    desktop.settle()
    assert importing.stack.currentIndex() == 0
    assert "lain.xlsx" in said(importing.drop)
    assert lines(desktop) == []


def test_no_headings_are_asked_for(desktop, importing, tmp_path):
    odd = tmp_path / "aneh.csv"
    odd.write_text("Contoh;;\nSatu;Dua;Tiga\n1;BUDI CONTOH;01-01-1990\n", encoding="utf-8")
    importing.read_file(odd)
    desktop.settle()
    assert importing.stack.currentWidget() is importing.headings
    step = importing.headings
    step.table.pick(2)
    for field, word in (("name", "Dua"), ("number", "Satu")):
        step.combos[field].setCurrentText(word)
        step.combos[field].activated.emit(step.combos[field].currentIndex())
    step.go_button.click()
    desktop.settle()
    assert [row.line.name for row in shown(importing)] == ["BUDI CONTOH"]


def test_another_row_of_headings_that_is_none_keeps_the_old_reading(desktop, read):
    read.columns.row_spin.setValue(5)
    desktop.settle()
    assert read.refusal.count() == 1
    assert read.columns.row_spin.value() == 2
    assert read.found is not None


def test_a_person_changed_meanwhile_makes_the_plan_stale(desktop, section, read):
    def rename(db, desk):
        one = next(one for one in all_people(db) if one.name == "ORANG CONTOH 1")
        return edit_person(db, desk, replace(one, name="LAIN CONTOH"))

    desktop.context.worker.do(rename)
    desktop.settle()
    read.apply()
    desktop.settle()
    assert section.problem.count() == 1
    assert lines(desktop) == []
    assert read.difference.apply_button.isEnabled()


def test_stopping_leaves_the_first_step(desktop, importing, sheet, qtbot):
    gate = threading.Event()
    desktop.context.worker.aside(importing, gate.wait, lambda _: None)
    importing.read_file(sheet)
    assert importing.busy.isVisibleTo(importing)
    click(qtbot, importing.stop_button)
    gate.set()
    desktop.settle()
    assert importing.stack.currentIndex() == 0
    assert lines(desktop) == []


def test_it_survives_another_language_and_is_told_before_closing(desktop, section, read):
    read._go(2)
    read.difference.chips.choose("new")
    assert desktop.window.pages["lists"].unsaved() == section.unsaved() is not None
    desktop.window.build()
    desktop.settle()
    made = desktop.page(ListsPage).section("compare")
    assert made.stack.currentWidget() is made.importing
    assert made.importing.stack.currentIndex() == 2
    assert made.importing.difference.chips.current == "new"
    made.importing.apply()
    desktop.settle()
    assert len(lines(desktop)) == 3


def test_escape_goes_back_and_nothing_is_taken_in(desktop, section, read, qtbot):
    qtbot.keyClick(read.difference.table, Qt.Key.Key_Escape)
    desktop.settle()
    assert section.stack.currentIndex() == 0
    assert lines(desktop) == []


def test_every_stop_of_the_keyboard_has_a_name(desktop, read, reach):
    reach(desktop.window)
    read._go(2)
    reach(desktop.window)
