"""A real file, from the button to the registry and back again."""

import threading
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QLabel

from rutan_desk.domain.errors import PlanStale
from rutan_desk.gui.import_page import ImportPage
from rutan_desk.gui.people_page import PeoplePage
from rutan_desk.store.history import history
from rutan_desk.store.people import all_people
from tests.exchange.files import write_xlsx

CONTROL = Qt.KeyboardModifier.ControlModifier
ROWS: list[list[object]] = [
    ["RUTAN CONTOH"],
    [],
    ["No", "No. Registrasi", "Nama Lengkap", "NIK", "Tgl Lahir", "JK", "Status Kawin", "Blok"],
    [1, "B.I.001/2028", "ORANG CONTOH 1", "3316090101909001", "01-01-1990", "L", "B", "C-02"],
    [2, "B.I.002/2028", "ORANG CONTOH 2", "3316090101909002", "01-01-1990", "L", "B", "A-01"],
    [3, "B.I.800/2029", "BARU CONTOH", "3316090203919800", "02-03-1991", "L", "B", "B-09"],
    [4, "B.I.801/2029", "RUSAK CONTOH", 3316090203919801, "31-02-1991", "L", "B", "B-09"],
    [5, "B.I.802/2029", "", "3316090203919802", "02-03-1991", "L", "B", "B-09"],
    ["", "", "JUMLAH", "", "", "", "", ""],
]


@pytest.fixture
def sheet(tmp_path):
    return write_xlsx(tmp_path / "penghuni.xlsx", ROWS)


@pytest.fixture
def page(desktop, sheet):
    desktop.files.file = sheet
    return desktop.go(ImportPage)


def click(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def kinds(page):
    model = page.difference.model
    return [model.at(place).kind for place in range(model.rowCount())]


def test_from_choosing_to_applied_to_undone_by_a_key(desktop, page, qtbot):
    click(qtbot, page.drop.button)
    desktop.settle()
    assert page.stack.currentIndex() == 1
    click(qtbot, page.next_button)
    assert page.difference.apply_button.text() == "Terapkan 3 perubahan"
    assert page.difference.sum.text() == (
        "5 baris terbaca = 2 baru + 1 berubah + 1 sama + 1 ditolak. 1 baris dilewati (1 jumlah)."
        " Cadangan dibuat dahulu."
    )
    click(qtbot, page.difference.apply_button)
    desktop.settle()
    people = desktop.page(PeoplePage)
    assert desktop.window.room == "people"
    assert people.model.rowCount() == 11
    assert len(list((desktop.folder / "cadangan").glob("*.rutan"))) == 1
    assert "Belum ada" not in desktop.window.status.backup.text()
    assert "impor penghuni.xlsx: 2 baru, 1 berubah" in desktop.window.message.text.text()
    assert QApplication.focusWidget() is people.search
    qtbot.keyClick(people.search, Qt.Key.Key_Z, CONTROL)
    desktop.settle()
    assert people.model.rowCount() == 9
    assert "urungkan: impor penghuni.xlsx" in desktop.window.message.text.text()
    qtbot.keyClick(people.search, Qt.Key.Key_Y, CONTROL)
    desktop.settle()
    assert people.model.rowCount() == 11


def test_typing_in_the_search_is_taken_back_before_any_deed(desktop, qtbot):
    people = desktop.go(PeoplePage)
    qtbot.keyClicks(people.search, "paijo")
    qtbot.keyClick(people.search, Qt.Key.Key_Z, CONTROL)
    desktop.settle()
    assert people.search.text() == ""
    assert len(people.model._given) == 9


def test_problems_come_first_and_a_changed_field_shows_old_and_new(desktop, page):
    page.choose()
    desktop.settle()
    # The refused line, the damaged one, what changes, what is new, who is missing, the rest.
    assert kinds(page)[:4] == ["refused", "new", "changed", "new"]
    assert kinds(page)[-1] == "unchanged"
    model = page.difference.model
    text = model.index(2, 2).data()
    assert text == "Blok A-01 → C-02"
    assert "NIK tertulis di sel angka" in model.index(1, 3).data()


def test_each_chip_shows_its_lines(desktop, page, qtbot):
    page.choose()
    desktop.settle()
    page._go(2)
    for chip, count in (("new", 2), ("refused", 1), ("missing", 6), ("skipped", 1)):
        click(qtbot, page.difference.chips.chip(chip))
        assert kinds(page) == [chip] * count
    click(qtbot, page.difference.chips.chip("problem"))
    assert len(kinds(page)) == 2


def test_the_row_chosen_is_shown_as_it_stands_in_the_file(desktop, page):
    page.choose()
    desktop.settle()
    page.difference.table.pick((7, "RUSAK CONTOH"))
    said = "\n".join(one.text() for one in page.difference.detail.findChildren(QLabel))
    assert "Baris 7 di berkas" in said
    assert "31-02-1991" in said
    assert "3316090203919801" not in said
    assert "tanggal lahir ini tidak ada" in said


def test_another_column_is_read_at_once(desktop, page):
    page.choose()
    desktop.settle()
    combo = page.columns.combos["alias"]
    place = combo.findText("No. Registrasi")
    combo.setCurrentIndex(place)
    combo.activated.emit(place)
    desktop.settle()
    assert page.plan.sheet.columns["alias"] == "No. Registrasi"
    assert page.stack.currentIndex() == 1


def test_a_row_without_headings_is_refused_and_the_old_reading_stays(desktop, page):
    page.choose()
    desktop.settle()
    page.columns.row_spin.setValue(6)
    desktop.settle()
    assert page.plan.sheet.header_row == 3
    assert page.columns.row_spin.value() == 3
    assert page.refusal.count() == 1


def test_a_refusal_is_a_sentence_in_its_place(desktop, page, tmp_path):
    broken = tmp_path / "rusak.xlsx"
    broken.write_bytes(b"PK\x03\x04 rusak")
    page.read_file(broken)
    desktop.settle()
    said = "\n".join(one.text() for one in page.drop.findChildren(QLabel))
    assert "rusak.xlsx rusak atau tidak tersalin utuh." in said
    assert page.stack.currentIndex() == 0
    assert page.stack.isEnabled()


def test_stopping_changes_nothing_and_says_so(desktop, page, sheet, qtbot):
    before = threading.Event()
    desktop.context.worker.aside(page, before.wait, lambda _: None)
    page.read_file(sheet)
    assert not page.stack.isEnabled()
    click(qtbot, page.cancel_button)
    before.set()
    desktop.settle()
    said = "\n".join(one.text() for one in page.drop.findChildren(QLabel))
    assert page.plan is None
    assert "Dihentikan. Tidak ada yang diubah." in said


def test_a_plan_that_is_out_of_date_is_refused_and_read_again(desktop, page, monkeypatch):
    page.choose()
    desktop.settle()

    def stale(registry, plan):
        raise PlanStale(plan.sheet.file)

    monkeypatch.setattr("rutan_desk.gui.import_page.import_people", stale)
    page.apply()
    desktop.settle()
    assert "Tidak ada yang diimpor" in desktop.window.message.text.text()
    assert page.plan is not None
    assert page.difference.apply_button.isEnabled()


def test_a_file_may_be_dropped(desktop, sheet):
    page = desktop.go(ImportPage)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(sheet))])
    page.drop.dropEvent(
        QDropEvent(
            QPointF(5, 5),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    desktop.settle()
    assert page.plan is not None


def test_a_plan_survives_another_language(desktop, page):
    page.choose()
    desktop.settle()
    page._go(2)
    desktop.session.speak("en")
    desktop.settle()
    again = desktop.page(ImportPage)
    assert again.stack.currentIndex() == 2
    assert again.difference.apply_button.text() == "Apply 3 changes"


def in_step_three(desktop, page):
    page.choose()
    desktop.settle()
    page._go(2)
    return page.difference


def test_missing_people_are_ticked_and_recorded_as_left_in_one_deed(desktop, page, qtbot):
    step = in_step_three(desktop, page)
    click(qtbot, step.chips.chip("missing"))
    missing = step.missing
    assert step.stack.currentWidget() is missing
    assert missing.model.rowCount() == 6
    assert not missing.record.isEnabled()
    qtbot.keyClick(missing.table, Qt.Key.Key_Home, CONTROL)
    qtbot.keyClick(missing.table, Qt.Key.Key_Space)
    qtbot.keyClick(missing.table, Qt.Key.Key_Down)
    qtbot.keyClick(missing.table, Qt.Key.Key_Space)
    names = {missing.model.at(place).name for place in (0, 1)}
    assert "2" in missing.record.text()
    missing.movement.setCurrentIndex(1)
    missing.movement.activated.emit(1)
    missing.on.setText("31-02-2029")
    assert not missing.record.isEnabled()
    missing.on.setText("20-01-2029")
    click(qtbot, missing.record)
    desktop.settle()
    assert missing.model.rowCount() == 4
    assert missing.model.ticked == set()
    found: list[Any] = []
    desktop.context.worker.ask(
        page,
        lambda db: ([one for one in all_people(db) if one.left_on], history(db, 1)[0]),
        found.append,
    )
    desktop.settle()
    gone, deed = found[0]
    assert {one.name for one in gone} == names
    assert {str(one.presence) for one in gone} == {"transferred"}
    assert (deed.kind, deed.details["count"]) == ("mark-left", 2)


def test_all_are_ticked_by_one_click_and_a_click_on_a_box_takes_one_out(desktop, page, qtbot):
    step = in_step_three(desktop, page)
    click(qtbot, step.chips.chip("missing"))
    missing = step.missing
    click(qtbot, missing.all_button)
    assert len(missing.model.ticked) == 6
    box = missing.table.visualRect(missing.model.index(0, 0)).center()
    qtbot.mouseClick(missing.table.viewport(), Qt.MouseButton.LeftButton, pos=box)
    assert len(missing.model.ticked) == 5
    index = missing.model.index(0, 0)
    assert index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Unchecked
    click(qtbot, missing.all_button)
    click(qtbot, missing.all_button)
    assert missing.model.ticked == set()


def test_lines_to_correct_are_saved_as_a_sheet_of_the_same_shape(desktop, page, tmp_path, qtbot):
    step = in_step_three(desktop, page)
    assert "2" in step.papers.correct.text()
    desktop.files.target = tmp_path / "perbaikan.xlsx"
    click(qtbot, step.papers.correct)
    desktop.settle()
    assert "perbaikan.xlsx" in desktop.window.message.text.text()
    before = page.plan.sheet.shape
    page.read_file(desktop.files.target)
    desktop.settle()
    assert page.plan.rows == 2
    assert page.plan.sheet.shape == before


def test_a_summary_is_saved_before_and_after_applying(desktop, page, tmp_path, qtbot):
    step = in_step_three(desktop, page)
    desktop.files.target = tmp_path / "ringkasan.pdf"
    click(qtbot, step.papers.save)
    desktop.settle()
    assert desktop.files.target.read_bytes().startswith(b"%PDF")
    click(qtbot, step.apply_button)
    desktop.settle()
    assert page.last.plan is not None
    desktop.go(ImportPage)
    desktop.files.target.unlink()
    click(qtbot, page.last.save)
    desktop.settle()
    assert desktop.files.target.read_bytes().startswith(b"%PDF")
    found: list[Any] = []
    desktop.context.worker.ask(page, lambda db: history(db, 1)[0], found.append)
    desktop.settle()
    assert (found[0].kind, found[0].details["report"]) == ("print", "import-summary")


def test_a_summary_is_printed(desktop, page, tmp_path, qtbot):
    step = in_step_three(desktop, page)
    desktop.files.paper = tmp_path / "kertas.pdf"
    click(qtbot, step.papers.print)
    desktop.settle()
    assert desktop.files.paper.read_bytes().startswith(b"%PDF")


def remember_a_layout(desktop, page, qtbot):
    """Import a file whose alias column an officer chose."""
    page.choose()
    desktop.settle()
    combo = page.columns.combos["alias"]
    combo.setCurrentText("No. Registrasi")
    combo.activated.emit(combo.currentIndex())
    desktop.settle()
    page.apply()
    desktop.settle()
    page.choose()
    desktop.settle()


def test_the_columns_of_last_time_are_used_again_and_can_be_forgotten(desktop, page, qtbot):
    remember_a_layout(desktop, page, qtbot)
    assert page.plan.sheet.remembered
    assert page.columns.remembered.isVisibleTo(page.columns)
    assert page.plan.sheet.columns["alias"] == "No. Registrasi"
    click(qtbot, page.columns.forget_button)
    desktop.settle()
    assert not page.plan.sheet.remembered
    assert "alias" not in page.plan.sheet.columns
    assert not page.columns.remembered.isVisibleTo(page.columns)


def test_another_correction_keeps_what_was_remembered(desktop, page, qtbot):
    remember_a_layout(desktop, page, qtbot)
    combo = page.columns.combos["cell"]
    combo.setCurrentText("Blok")
    combo.activated.emit(combo.currentIndex())
    desktop.settle()
    assert page.plan.sheet.columns["alias"] == "No. Registrasi"
    assert page.plan.sheet.columns["cell"] == "Blok"


def test_headings_nobody_knows_are_shown_by_hand(desktop, page, tmp_path, qtbot):
    rows: list[list[object]] = [["DAFTAR"], ["Sebutan", "Kode", "Angka"]]
    rows += [[f"ORANG {number}", f"K{number}", number] for number in (1, 2)]
    page.read_file(write_xlsx(tmp_path / "asing.xlsx", rows))
    desktop.settle()
    step = page.headings
    assert step.isVisible()
    step.table.pick(2)
    assert not step.go_button.isEnabled()
    for field, text in (("name", "Sebutan"), ("register_number", "Kode")):
        combo = step.combos[field]
        combo.setCurrentText(text)
        combo.activated.emit(combo.currentIndex())
    click(qtbot, step.go_button)
    desktop.settle()
    assert page.stack.currentIndex() == 1
    assert [one.person.name for one in page.plan.lines] == ["ORANG 1", "ORANG 2"]


def test_everything_of_an_import_is_reached_by_tab(desktop, page, reach, qtbot):
    step = in_step_three(desktop, page)
    assert reach(desktop.window) > 8
    click(qtbot, step.chips.chip("missing"))
    assert reach(desktop.window) > 8
