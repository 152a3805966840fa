"""The KTP-el page: its parts, the queue, filters, what is recorded for many at once, by keys."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from rutan_desk.domain.completeness import Element
from rutan_desk.domain.ktp_el import Card, Mark, Milestone, Recording
from rutan_desk.domain.ktp_progress import Forecast, WeekCount
from rutan_desk.domain.overview import Queue
from rutan_desk.domain.standing import Action, Owner
from rutan_desk.gui import ktp_page
from rutan_desk.gui.home_work import queue_work
from rutan_desk.gui.ktp_page import PAPERS, PARTS, KtpPage
from rutan_desk.gui.ktp_queue_progress import WeekChart
from rutan_desk.gui.ktp_queue_rows import ALL, DATA
from rutan_desk.gui.lists_section import ListSection
from rutan_desk.gui.people_page import PeoplePage
from rutan_desk.ops.ktp_el import record_mark
from rutan_desk.store.history import history
from rutan_desk.store.journal import deed
from rutan_desk.store.ktp_el import ktp_by_person
from rutan_desk.store.people import all_people, save_people
from rutan_desk.words.ktp_queue import forecast_text, needed_text
from tests.conftest import NOW

TODAY = NOW.date()
NIKLESS = "PAIJO CONTOH"
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(desktop, monkeypatch):
    """The page with the queue in front; the other parts are somebody else's."""
    for name in [one for one in PARTS if one != "queue"]:
        monkeypatch.setitem(ktp_page.PARTS, name, lambda: ListSection)
    made = desktop.go(KtpPage)
    desktop.settle()
    return made


@pytest.fixture
def queue(page):
    return page.sections["queue"]


def ask(desktop, read):
    found: list[Any] = []
    desktop.context.worker.ask(desktop.window, read, found.append)
    desktop.settle()
    return found[0]


def do(desktop, operation):
    desktop.context.worker.do(operation)
    desktop.settle()


def id_of(desktop, name):
    return next(one.id for one in ask(desktop, all_people) if one.name == name)


def names(queue):
    return [queue.model.at(place).person.name for place in range(queue.model.rowCount())]


def cell(queue, name, column):
    found = next(one for one in queue.model.columns if one.name == column)
    row = next(one for one in queue.view.rows if one.person.name == name)
    return found.text(row)


def words(widget):
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if not one.isHidden())


def change(desktop, name, **changes):
    person = next(one for one in ask(desktop, all_people) if one.name == name)

    def write(db, desk):
        with deed(db, desk, "add-person", {"name": name}) as act:
            save_people(act, [replace(person, **changes)])
        return act.touched

    do(desktop, write)


def mark(desktop, name, milestone, value=None, on=TODAY):
    who = id_of(desktop, name)
    do(desktop, lambda db, desk: record_mark(db, desk, [who], Mark(milestone, on, value)))


def test_the_queue_holds_who_may_vote_and_lacks_something(queue):
    assert "LIM CONTOH HOCK" not in names(queue)
    assert NIKLESS in names(queue)
    assert len(names(queue)) == 8
    chips = {name: queue.chips.chip(name).text() for name in queue.chips._names}
    assert chips[ALL].endswith("8")
    assert chips["search_biometrics"].endswith("1")
    assert chips["check_recording"].endswith("7")


def test_a_line_says_who_acts_until_when_what_is_missing_and_what_was_done(queue, desktop):
    mark(desktop, NIKLESS, Milestone.SEARCHED)
    assert "NKK" in cell(queue, NIKLESS, "missing")
    assert "NIK" in cell(queue, NIKLESS, "missing")
    assert f"{TODAY:%d-%m-%Y}" in cell(queue, NIKLESS, "last")
    entry = next(row.entry for row in queue.view.rows if row.person.name == NIKLESS)
    assert (entry.action, entry.owner) == (Action.ASK_KK, Owner.RUTAN)
    assert f"{entry.due:%d-%m-%Y}" in cell(queue, NIKLESS, "due")
    assert str(entry.days_left) in cell(queue, NIKLESS, "due")


def test_chips_search_and_filters_narrow_the_same_list(queue, desktop, qtbot):
    change(desktop, "SUTRISNO BIN KARTO", block="C-02", region="35.22.01")
    queue.chips.choose("check_recording")
    assert NIKLESS not in names(queue)
    place = queue.filters.block.findData("C-02")
    queue.filters.block.setCurrentIndex(place)
    queue.filters.block.activated.emit(place)
    assert names(queue) == ["SUTRISNO BIN KARTO"]
    assert queue.chips.chip(ALL).text().endswith("1")
    queue.filters.search.setText("gembul")
    assert names(queue) == ["SUTRISNO BIN KARTO"]
    queue.filters.search.setText("tidak ada")
    assert names(queue) == []
    queue.empty.button.click()
    assert len(names(queue)) == 8
    place = queue.filters.home.findData("35.22")
    assert "Bojonegoro" in queue.filters.home.itemText(place)
    queue.filters.home.setCurrentIndex(place)
    queue.filters.home.activated.emit(place)
    assert names(queue) == ["SUTRISNO BIN KARTO"]


def test_urgency_tells_certain_voters_from_those_who_may_be_gone(queue, desktop):
    change(desktop, NIKLESS, release_on=TODAY + timedelta(days=1))
    place = queue.filters.urgency.findData("certain")
    queue.filters.urgency.setCurrentIndex(place)
    queue.filters.urgency.activated.emit(place)
    assert NIKLESS not in names(queue)
    assert names(queue)
    place = queue.filters.urgency.findData("late")
    queue.filters.urgency.setCurrentIndex(place)
    queue.filters.urgency.activated.emit(place)
    assert names(queue) == []


def test_missing_data_are_counted_and_lead_to_who_lacks_them(queue, desktop):
    change(desktop, NIKLESS, nkk="3316091203900001")
    button = queue.progress.buttons[Element.NKK]
    assert button.text().endswith("7")
    button.click()
    assert len(names(queue)) == 7
    assert NIKLESS not in names(queue)
    queue.progress.buttons[Element.NKK].click()
    assert len(names(queue)) == 8


def test_enter_opens_the_person(queue, desktop, qtbot):
    queue.table.setFocus()
    queue.table.pick_first()
    wanted = queue.table.current.person.id
    qtbot.keyClick(queue.table, Qt.Key.Key_Return)
    desktop.settle()
    assert desktop.window.room == "people"
    assert desktop.page(PeoplePage).table.current.person.id == wanted


def test_many_are_recorded_by_keys_as_one_deed_and_undone_by_one(queue, desktop, qtbot):
    before = ask(desktop, lambda db: len(history(db, 100)))
    queue.chips.choose("check_recording")
    queue.table.setFocus()
    qtbot.keyClick(queue.table, Qt.Key.Key_A, CONTROL)
    qtbot.keyClick(queue.table, Qt.Key.Key_T)
    form = queue.acts.form
    form.choose(Milestone.RECORDING, Recording.CAPTURED)
    desktop.settle()
    assert len(form.preview.changes) == 7
    assert "7" in form.save.text()
    assert NIKLESS not in form.said.text()
    qtbot.keyClick(form.what, Qt.Key.Key_Return)
    desktop.settle()
    rows = ask(desktop, ktp_by_person)
    assert [one.recording for one in rows.values()] == [Recording.CAPTURED] * 7
    assert ask(desktop, lambda db: len(history(db, 100))) == before + 1
    assert queue.acts.form is None
    assert queue.chips.chip("await_recording").text().endswith("7")
    assert queue.progress.chart.weeks[-1].count == 7
    desktop.window.undo()
    desktop.settle()
    assert all(one.recording is Recording.UNKNOWN for one in ask(desktop, ktp_by_person).values())
    assert queue.progress.chart.weeks[-1].count == 0


def test_the_preview_says_who_is_so_already_and_who_is_left_alone(queue, desktop, qtbot):
    mark(desktop, "SUTRISNO BIN KARTO", Milestone.CARD, Card.LOST, TODAY)
    queue.chips.choose(ALL)
    queue.table.selectAll()
    queue.acts.begin()
    form = queue.acts.form
    assert not form.anyway.isVisibleTo(form)
    form.choose(Milestone.CARD, Card.IN_HAND)
    form.on.day = TODAY - timedelta(days=3)
    desktop.settle()
    assert [one.name for one, _ in form.preview.refused] == ["SUTRISNO BIN KARTO"]
    assert "SUTRISNO BIN KARTO (" in form.said.text()
    assert len(form.preview.changes) == 7
    form.anyway.setChecked(True)
    desktop.settle()
    assert len(form.preview.changes) == 8
    form.choose(Milestone.CARD, Card.LOST)
    form.on.day = TODAY
    desktop.settle()
    assert [one.name for one in form.preview.already] == ["SUTRISNO BIN KARTO"]


def test_a_day_to_come_is_refused_in_its_place_and_nothing_is_recorded(queue, desktop, qtbot):
    queue.table.pick_first()
    queue.acts.begin()
    form = queue.acts.form
    form.on.day = TODAY + timedelta(days=1)
    desktop.settle()
    assert form.problem.isVisibleTo(form)
    assert not form.save.isEnabled()
    form.on.setText("besok")
    desktop.settle()
    assert form.problem.isVisibleTo(form)
    form.send()
    desktop.settle()
    assert ask(desktop, ktp_by_person) == {}
    assert queue.unsaved()
    qtbot.keyClick(form.on, Qt.Key.Key_Escape)
    assert queue.acts.form is None
    assert queue.unsaved() is None


def test_another_page_points_at_a_step(page, queue, desktop):
    queue.filters.search.setText("siti")
    page.turn(1)
    page.point_at({"action": "search_biometrics"})
    assert page.current == "queue"
    assert names(queue) == [NIKLESS]
    page.point_at({"section": "visits"})
    assert page.current == "visits"
    page.point_at({"action": "reprint_card"})
    assert names(queue) == []
    assert queue.chips.current == "reprint_card"


def test_home_leads_to_the_queue_and_other_steps_to_the_people():
    lead = queue_work(Queue(Action.CHECK_RECORDING, Owner.RUTAN, None, 3), TODAY)
    assert (lead.room, lead.wanted) == ("ktp", {"action": "check_recording"})
    other = queue_work(Queue(Action.CHECK_DPT, Owner.RUTAN, None, 3), TODAY)
    assert (other.room, other.wanted) == ("people", {"filter": "action:check_dpt"})


@pytest.mark.parametrize("name", PAPERS)
def test_papers_for_dukcapil_are_in_a_menu_of_the_page(page, desktop, name):
    page.papers_button.menu().actions()[PAPERS.index(name)].trigger()
    desktop.settle()
    assert page.paper.printed.report == name
    page.paper.close()


def test_step_and_filters_survive_another_language(queue, desktop):
    queue.filters.search.setText("contoh")
    queue.chips.choose("search_biometrics")
    desktop.window.build()
    desktop.settle()
    made = desktop.page(KtpPage)
    desktop.settle()
    section = made.section("queue")
    assert section.chips.current == "search_biometrics"
    assert section.filters.search.text() == "contoh"
    assert names(section) == [NIKLESS]


def test_the_forecast_is_said_in_one_sentence():
    day = date(2029, 2, 1)

    def said(rate, waiting, remain, done_on=None, needed=5.0):
        return forecast_text(Forecast(day, rate, waiting, remain, done_on, needed))

    assert "12" in said(2.0, 20, 12)
    assert "2029" in said(2.0, 20, 12)
    assert "20" in said(50.0, 20, 0, date(2029, 1, 30))
    assert "30" in said(50.0, 20, 0, date(2029, 1, 30))
    assert "9" in said(0.0, 9, 9, None, None)
    assert len({said(2.0, 20, 12), said(0.0, 0, 0), said(0.0, 9, 9, None, None)}) == 3
    assert "2,5" in needed_text(Forecast(day, 2.5, 20, 12, None, 5.0))
    assert needed_text(Forecast(day, 0.0, 0, 0, None, 0.0)) == ""


def test_the_chart_says_every_week_aloud(qtbot):
    chart = WeekChart()
    qtbot.addWidget(chart)
    chart.show_weeks([WeekCount(date(2029, 1, 15), 4), WeekCount(date(2029, 1, 22), 11)])
    assert "15-01-2029" in chart.accessibleName()
    assert "11" in chart.accessibleName()
    before = chart.grab().toImage()
    chart.show_weeks([WeekCount(date(2029, 1, 15), 11), WeekCount(date(2029, 1, 22), 4)])
    assert chart.grab().toImage() != before


def test_every_stop_of_the_keyboard_has_a_name(page, queue, desktop, reach):
    queue.table.pick_first()
    assert reach(desktop.window) > 10
    queue.acts.begin()
    desktop.settle()
    assert reach(desktop.window) > 10


def test_arriving_the_keyboard_is_in_the_list_and_a_low_window_keeps_its_sentence(
    page, queue, desktop
):
    assert desktop.window.focusWidget() is queue.table
    assert len(queue.table.chosen) == 1
    progress = queue.progress
    progress.fold(narrow=False, low=True)
    assert not progress.chart.isVisibleTo(progress)
    assert progress.forecast.isVisibleTo(progress)
    progress.fold(narrow=True, low=False)
    assert progress.chart.isVisibleTo(progress)


def test_who_lacks_only_data_stands_under_a_chip_of_its_own(queue, desktop):
    for milestone, value in (
        (Milestone.RECORDING, Recording.PRINTED),
        (Milestone.CARD, Card.IN_HAND),
    ):
        mark(desktop, "SUTRISNO BIN KARTO", milestone, value)
    queue.chips.choose(DATA)
    assert names(queue) == ["SUTRISNO BIN KARTO"]
    assert queue.acts.count.text()
    assert words(queue.progress)
