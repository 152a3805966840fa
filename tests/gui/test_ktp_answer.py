"""Dukcapil's answer on its way in: difference, decisions one by one, one deed, one undo."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from rutan_desk.domain.ktp_el import Recording
from rutan_desk.domain.movement import Movement
from rutan_desk.gui.ktp_answer import AnswerSection
from rutan_desk.gui.ktp_page import KtpPage
from rutan_desk.ops.people import edit_person, mark_left
from rutan_desk.store.ktp_el import ktp_by_person
from rutan_desk.store.people import all_people
from rutan_desk.words.ktp_el import recording_name
from tests.exchange.files import write_xlsx

FREE = "3316090101909088"
TITLES = ["No", "NIK", "Nama", "Tanggal Lahir", "Status Perekaman"]
ROWS: list[list[object]] = [
    list(TITLES),
    ["1", "3316090101909001", "ORANG CONTOH 1", "01-01-1990", "CARD_PRINTED"],
    ["2", "3316090101909002", "ORANG CONTOH 2", "01-01-1990", "KODE BARU 7"],
    ["3", FREE, "PAIJO CONTOH", "01-01-1990", "PRR"],
    ["4", "3316090101909003", "PAIJO CONTOHNYA", "05-05-1971", "SFE"],
    ["5", "3316090101909005", "ORANG CONTOH 5", "01-01-1990", "BELUM REKAM"],
]
"""One certain, one unknown code, one NIK found, one NIK of somebody else, one who left."""


@pytest.fixture
def section(desktop):
    def leave(db, desk):
        gone = next(one for one in all_people(db) if one.name == "ORANG CONTOH 5")
        return mark_left(db, desk, [gone.id], Movement.RELEASED, desk.clock().date())

    desktop.context.worker.do(leave)
    page = desktop.go(KtpPage)
    page.open_section("answer")
    desktop.settle()
    part = page.section("answer")
    assert isinstance(part, AnswerSection)
    return part


@pytest.fixture
def read(desktop, section, tmp_path):
    importing = section.importing
    importing.read_file(write_xlsx(tmp_path / "jawaban.xlsx", ROWS, name="Jawaban"))
    desktop.settle()
    importing.next_button.click()
    return importing


@pytest.fixture
def key(desktop, qtbot):
    def press(widget, which):
        qtbot.keyClick(widget, which)
        desktop.settle()

    return press


def ask(desktop, job):
    found: list[object] = []
    desktop.context.worker.ask(desktop.window, job, found.append)
    desktop.settle()
    return found[0]


def people(desktop):
    return {one.name: one for one in ask(desktop, lambda db: all_people(db))}


def recordings(desktop):
    known, names = ask(desktop, ktp_by_person), people(desktop)
    return {name: known[one.id].recording for name, one in names.items() if one.id in known}


def texts(importing, column=3):
    model = importing.difference.model
    return [model.index(place, column).data() for place in range(model.rowCount())]


def said(widget):
    return "\n".join(one.text() for one in widget.findChildren(QLabel))


def alerts(read):
    """What an officer is told before he decides."""
    box = read.deciding.alerts
    rows = [box.itemAt(place).layout().itemAt(0).widget() for place in range(box.count())]
    return [one.accessibleName() for one in rows]


def decide_all(read, key):
    """Press Enter until nothing waits; the names that were asked about."""
    asked: list[str] = []
    key(read.difference.table, Qt.Key.Key_Home)
    read.difference.decide_button.click()
    while read.stack.currentWidget() is read.deciding and len(asked) < 9:
        asked.append(read.deciding.name.text())
        key(read.deciding.board.table, Qt.Key.Key_Return)
    return asked


def test_the_difference_tells_old_and_new_and_lists_statuses_nobody_knows(read):
    words = " | ".join(texts(read))
    assert f"{recording_name(Recording.UNKNOWN)} → {recording_name(Recording.PRINTED)}" in words
    assert "KODE BARU 7" in said(read.difference)
    assert read.difference.chips.chip("to_decide").accessibleName().endswith(": 3")
    assert [row.is_open for row in map(read.difference.model.at, range(5))] == [True] * 3 + [
        False
    ] * 2


def test_nothing_is_written_before_the_button_then_all_of_it_with_one_undo(desktop, section, read):
    assert recordings(desktop) == {}
    read.difference.apply_button.click()
    desktop.settle()
    assert recordings(desktop) == {
        "ORANG CONTOH 1": Recording.PRINTED,
        "ORANG CONTOH 2": Recording.UNKNOWN,
    }
    assert len(list((desktop.folder / "cadangan").glob("*.rutan"))) == 1
    assert read.summary in said(section)
    desktop.window.undo()
    desktop.settle()
    assert recordings(desktop) == {}


def test_a_found_nik_is_taken_with_enter_and_only_by_who_has_none(desktop, read, key):
    read.decide(4)
    deciding = read.deciding
    assert deciding.name.text() == "PAIJO CONTOH"
    listed = [deciding.board.facts.at(place) for place in range(deciding.board.facts.rowCount())]
    assert any(fact.listed == FREE and fact.here == "–" for fact in listed)
    assert any(fact.verdict is not None for fact in listed)
    key(deciding.board.table, Qt.Key.Key_Return)
    assert people(desktop)["PAIJO CONTOH"].nik is None
    read.apply()
    desktop.settle()
    assert people(desktop)["PAIJO CONTOH"].nik == FREE
    assert recordings(desktop)["PAIJO CONTOH"] is Recording.PRINT_READY


def test_a_found_nik_can_be_left_and_the_status_taken(desktop, read, key):
    read.decide(4)
    key(read.deciding.board.table, Qt.Key.Key_T)
    read.apply()
    desktop.settle()
    assert people(desktop)["PAIJO CONTOH"].nik is None
    assert recordings(desktop)["PAIJO CONTOH"] is Recording.PRINT_READY


def test_a_nik_of_somebody_else_is_shown_and_stays_with_him(desktop, read, key):
    read.decide(5)
    deciding = read.deciding
    deciding.board.search.setText("PAIJO")
    assert "ORANG CONTOH 3" in alerts(read)[0]
    key(deciding.board.table, Qt.Key.Key_Return)
    read.apply()
    desktop.settle()
    now = people(desktop)
    assert now["PAIJO CONTOH"].nik is None
    assert now["ORANG CONTOH 3"].nik == "3316090101909003"
    assert recordings(desktop)["PAIJO CONTOH"] is Recording.SENT


def test_who_left_waits_until_somebody_says_so(desktop, read, key):
    read.decide(6)
    assert "ORANG CONTOH 5" in alerts(read)[0]
    key(read.deciding.board.table, Qt.Key.Key_N)
    read.apply()
    desktop.settle()
    assert "ORANG CONTOH 5" not in recordings(desktop)


def test_later_comes_round_and_escape_goes_back(desktop, read, key):
    read.decide(None)
    seen = []
    for _ in range(4):
        seen.append(read.deciding.name.text())
        key(read.deciding.board.table, Qt.Key.Key_S)
    assert len(set(seen[:3])) == 3
    assert seen[3] == seen[0]
    key(read.deciding.board.table, Qt.Key.Key_Escape)
    assert read.stack.currentWidget() is read.difference


def test_every_line_is_decided_by_enter_and_a_decision_is_taken_back(desktop, read, key):
    assert len(decide_all(read, key)) == 3
    assert read.stack.currentWidget() is read.difference
    assert not read.difference.decide_button.isVisibleTo(read)
    read.difference.chips.choose("decided")
    assert len(texts(read)) == 3
    key(read.difference.table, Qt.Key.Key_Delete)
    assert len(texts(read)) == 2
    assert read.difference.decide_button.isVisibleTo(read)


def test_a_person_changed_meanwhile_keeps_the_other_decisions(desktop, section, read, key):
    read.decide(4)
    key(read.deciding.board.table, Qt.Key.Key_Return)
    key(read.deciding.board.table, Qt.Key.Key_Escape)

    def rename(db, desk):
        one = next(one for one in all_people(db) if one.name == "ORANG CONTOH 1")
        return edit_person(db, desk, replace(one, alias="LAIN"))

    desktop.context.worker.do(rename)
    desktop.settle()
    read.difference.apply_button.click()
    desktop.settle()
    assert section.problem.count() == 1
    assert recordings(desktop) == {}
    assert read.found.plan.found == 1
    read.difference.apply_button.click()
    desktop.settle()
    assert people(desktop)["PAIJO CONTOH"].nik == FREE


def test_a_day_that_has_not_come_is_refused(desktop, read):
    read.answered.put("31-12-2099")
    read.answered.line.editingFinished.emit()
    desktop.settle()
    assert read.answered.said.text()
    assert read.stack.currentWidget() is read.difference
    read.answered.put("")
    read.answered.put(f"{desktop.context.clock():%d-%m-%Y}")
    read.answered.line.editingFinished.emit()
    assert not read.answered.said.text()


def test_escape_leaves_and_closing_is_warned(desktop, section, read, key):
    assert section.unsaved() is not None
    key(read.difference.table, Qt.Key.Key_Escape)
    assert section.unsaved() is None
    assert recordings(desktop) == {}


def test_it_survives_another_language(desktop, read, key):
    read.decide(4)
    key(read.deciding.board.table, Qt.Key.Key_Return)
    desktop.window.build()
    desktop.settle()
    page = desktop.page(KtpPage)
    page.open_section("answer")
    desktop.settle()
    made = page.section("answer").importing
    assert made.stack.currentWidget() is made.difference
    made.apply()
    desktop.settle()
    assert people(desktop)["PAIJO CONTOH"].nik == FREE
