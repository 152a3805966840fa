"""Deeds found, opened, held against their seals and undone."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from rutan_desk.domain.disclosure import Receiver
from rutan_desk.domain.movement import Movement
from rutan_desk.gui.history_day import DayEdit
from rutan_desk.gui.history_filters import Wanted, find_deeds
from rutan_desk.gui.history_kinds import kind_words
from rutan_desk.gui.history_page import HistoryPage
from rutan_desk.gui.history_words import open_deed
from rutan_desk.ops.batch import write_batch
from rutan_desk.ops.people import edit_person, move_person
from rutan_desk.ops.printing import record_print
from rutan_desk.ops.readiness import everybody
from rutan_desk.ops.settings import change_settings
from rutan_desk.store.elections import active_election
from rutan_desk.store.people import all_people
from rutan_desk.store.settings import read_settings
from rutan_desk.words.batches import batch_of
from rutan_desk.words.catalog import tr
from rutan_desk.words.deeds import worded
from rutan_desk.words.paper_makers import MAKERS
from rutan_desk.words.paper_request import PaperRequest
from rutan_desk.words.receivers import for_receiver
from rutan_desk.words.report_sheets import export_paper

LEFT = Qt.MouseButton.LeftButton


def named(db, name):
    return next(one for one in all_people(db) if one.name == name)


@pytest.fixture
def page(desktop):
    """After a change, a movement and new settings."""

    def change(db, desk):
        return edit_person(
            db,
            desk,
            replace(named(db, "ORANG CONTOH 1"), block="C-02", nik="3316090203919802"),
        )

    def move(db, desk):
        who = named(db, "SUTRISNO BIN KARTO").id
        return move_person(db, desk, who, Movement.RELEASED, date(2029, 1, 20), "surat contoh")

    def settle(db, desk):
        return change_settings(db, desk, replace(read_settings(db), letterhead=("SATU", "DUA")))

    for deed in (change, move, settle):
        desktop.context.worker.do(deed)
        desktop.settle()
    return desktop.go(HistoryPage)


def kinds(page):
    return [page.model.at(place).kind for place in range(page.model.rowCount())]


def choose(combo, value):
    combo.setCurrentIndex(combo.findData(value))
    combo.activated.emit(combo.currentIndex())


def narrowed(desktop, page, qtbot):
    with qtbot.waitSignal(page.filters.changed):
        pass
    desktop.settle()


def lines(page):
    model = page.panel.model
    return [
        " | ".join(column.text(model.at(place)) for column in model.columns[1:])
        for place in range(model.rowCount())
    ]


def opened(desktop, page, kind):
    page.table.pick(next(one.id for one in map(page.model.at, range(9)) if one.kind == kind))
    desktop.settle()
    return lines(page)


def test_a_deed_opened_says_before_and_after_without_a_whole_nik(desktop, page):
    found = opened(desktop, page, "edit-person")
    assert f"ORANG CONTOH 1 | {tr('Block')} | A-01 → C-02" in found
    assert any("331609••••••••••" in one for one in found)
    assert "3316090203919802" not in "\n".join(found)
    assert page.panel.title.text()[0].isupper()


def test_movements_and_settings_are_worded_too(desktop, page):
    moved = opened(desktop, page, "move-person")
    assert f"SUTRISNO BIN KARTO | {tr('What happened')} | {tr('Released')}" in moved
    assert f"SUTRISNO BIN KARTO | {tr('Day')} | 20-01-2029" in moved
    assert f"{tr('Letterhead')} | {tr('Value')} | SATU / DUA" in opened(
        desktop, page, "change-settings"
    )


def test_every_deed_of_a_registry_can_be_opened(desktop, page):
    def read(db):
        return [open_deed(db, deed.id) for deed in find_deeds(db, Wanted())]

    found: list[Any] = []
    desktop.context.worker.ask(page, read, found.append)
    desktop.settle()
    assert all(one.lines for one in found[0] if one.rows)


def test_filters_by_person_kind_officer_and_day(desktop, page, qtbot):
    qtbot.keyClicks(page.filters.person, "sutrisno")
    narrowed(desktop, page, qtbot)
    assert kinds(page) == ["move-person", "add-person"]
    choose(page.filters.kind, "move-person")
    narrowed(desktop, page, qtbot)
    assert kinds(page) == ["move-person"]
    page.filters.person.setText("tidak ada orang begini")
    narrowed(desktop, page, qtbot)
    assert page.stack.currentWidget() is page.empty
    qtbot.mouseClick(page.empty.button, LEFT)
    desktop.settle()
    assert len(kinds(page)) == 5
    choose(page.filters.officer, "Budi Contoh")
    choose(page.filters.days, "today")
    narrowed(desktop, page, qtbot)
    assert len(kinds(page)) == 5
    choose(page.filters.days, "chosen")
    page.filters.first.setText("1.1.2020")
    page.filters.last.setText("2.1.2020")
    narrowed(desktop, page, qtbot)
    assert kinds(page) == []


def test_undo_takes_back_the_deed_chosen_and_not_the_last(desktop, page, qtbot):
    opened(desktop, page, "edit-person")
    qtbot.mouseClick(page.undo_button, LEFT)
    desktop.settle()
    found: list[Any] = []
    desktop.context.worker.ask(page, lambda db: named(db, "ORANG CONTOH 1").block, found.append)
    desktop.settle()
    assert found == ["A-01"]
    assert kinds(page)[0] == "undo"


def said(page):
    return "\n".join(
        one.text()
        for place in range(page.verdict.count())
        for one in page.verdict.itemAt(place).widget().findChildren(QLabel)
    )


def test_seals_are_verified_and_a_broken_one_is_named(desktop, page, qtbot, monkeypatch):
    qtbot.mouseClick(page.verify_button, LEFT)
    desktop.settle()
    assert tr("All seals are whole") in said(page)
    monkeypatch.setattr("rutan_desk.gui.history_page.broken_seals", lambda _db: [3])
    qtbot.mouseClick(page.verify_button, LEFT)
    desktop.settle()
    assert "3" in said(page)
    assert tr("All seals are whole") not in said(page)
    assert page.verify_button.isEnabled()


def test_another_page_can_point_at_a_deed(desktop, page, qtbot):
    choose(page.filters.kind, "change-settings")
    narrowed(desktop, page, qtbot)
    page.point_at({"deed": 2})
    desktop.settle()
    assert page.table.current.id == 2
    assert page.filters.kind.currentData() == ""
    assert page.panel.isVisibleTo(page)


def facts(page):
    return {one.name: one.value for one in page.panel.facts.rows()}


def test_every_kind_of_deed_that_has_a_title_can_be_asked_for():
    assert frozenset(kind_words()) == worded()
    assert len(set(kind_words().values())) == len(kind_words())


@pytest.fixture
def printed(desktop, page, tmp_path):
    """A recapitulation printed for a purpose, then written as a sheet."""

    def job(db, desk):
        request = PaperRequest(
            election=active_election(db),
            people=lambda: everybody(db, desk.clock().date(), active_election(db)),
            now=desk.clock(),
            purpose="rapat pleno contoh",
        )
        made = MAKERS["recap"](db, desk, request)
        export_paper(db, desk, made, tmp_path / "rekap.xlsx")
        return record_print(db, desk, made, "printer")

    desktop.context.worker.do(job)
    desktop.settle()
    return page


def test_a_print_says_for_whom_what_for_which_copy_and_how_long(desktop, printed):
    opened(desktop, printed, "print")
    assert printed.panel.stack.currentWidget() is printed.panel.details
    found = facts(printed)
    deed = printed.table.current
    assert found[tr("Purpose")] == "rapat pleno contoh"
    assert found[tr("Receiver")] == for_receiver(Receiver(deed.details["receiver"]))
    assert found[tr("Copy No.")] == "1"
    assert found[tr("List ID")] == deed.details["list_id"]
    assert str(deed.details["pages"]) in found[tr("Length")]
    assert found[tr("Went to")] == tr("a printer")
    assert tr("Only changes") not in found


def test_an_export_of_a_paper_says_the_same_of_its_file(desktop, printed):
    opened(desktop, printed, "export")
    found = facts(printed)
    assert found[tr("File")] == "rekap.xlsx"
    assert found[tr("Purpose")] == "rapat pleno contoh"
    assert len(found[tr("Checksum (SHA-256)")]) == 64
    assert tr("from {file}").format(file="rekap.xlsx") not in printed.panel.text.text()


def test_a_folder_of_papers_says_what_it_holds(desktop, page, tmp_path):
    def job(db, desk):
        request = PaperRequest(election=active_election(db), people=tuple, now=desk.clock())
        batch = batch_of(db, desk, Receiver.BAWASLU, request)
        write_batch(db, desk, batch, tmp_path / "bawaslu")
        return frozenset()

    desktop.context.worker.do(job)
    desktop.settle()
    page.read()
    desktop.settle()
    opened(desktop, page, "batch")
    found = facts(page)
    assert found[tr("Folder")] == "bawaslu"
    assert int(found[tr("Lists in it")]) > 0


def test_what_has_rows_shows_them_and_what_has_neither_says_so(desktop, printed):
    opened(desktop, printed, "edit-person")
    assert printed.panel.stack.currentWidget() is printed.panel.table
    opened(desktop, printed, "create")
    assert printed.panel.stack.currentWidget() is not printed.panel.details


def test_filters_survive_another_language(desktop, page, qtbot):
    choose(page.filters.kind, "move-person")
    page.filters.person.setText("sutrisno")
    narrowed(desktop, page, qtbot)
    desktop.session.speak("en")
    desktop.settle()
    again = desktop.page(HistoryPage)
    assert kinds(again) == ["move-person"]
    assert again.filters.person.text() == "sutrisno"


def test_everything_is_reached_by_tab(desktop, page, reach):
    assert reach(desktop.window) > 5


@pytest.mark.parametrize("text", ["3-1-2029", "03.01.2029", "3/1/2029", " 03 01 2029 "])
def test_a_day_may_be_typed_in_any_usual_way(qapp, text):
    edit = DayEdit("hari", date(2029, 1, 24))
    assert edit.day == date(2029, 1, 24)
    edit.setText(text)
    assert edit.day == date(2029, 1, 3)
    edit.setText("31-02-2029")
    assert edit.day is None
