"""Home: the countdown, the funnel, the queues and the last deeds, by keys and clicks."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from rutan_desk.domain.movement import Movement
from rutan_desk.domain.officer import Role
from rutan_desk.domain.overview import Deadline, Queue, Stage, overview
from rutan_desk.domain.person import Person
from rutan_desk.domain.standing import Action, Owner
from rutan_desk.gui import theme
from rutan_desk.gui.history_page import HistoryPage
from rutan_desk.gui.home_page import HomePage
from rutan_desk.gui.home_work import SHOWN, loose_work, queue_work
from rutan_desk.ops.elections import close_election, edit_election
from rutan_desk.ops.home import LooseEnds, loose_ends
from rutan_desk.ops.people import add_person, move_person
from rutan_desk.ops.readiness import everybody
from rutan_desk.ops.registry import create_registry, open_registry
from rutan_desk.store.elections import active_election
from rutan_desk.store.history import history
from rutan_desk.store.journal import Desk
from rutan_desk.store.people import all_people
from rutan_desk.words.home import days_left, days_to_go, until
from tests.conftest import NOW, PASSWORD
from tests.gui.conftest import HEAD, settle

LEFT = Qt.MouseButton.LeftButton
TODAY = NOW.date()


@pytest.fixture
def page(desktop):
    """Where the window begins."""
    return desktop.go(HomePage)


@pytest.fixture
def wanted(desktop, monkeypatch):
    """Where the page led to, instead of the other page."""
    seen = []
    monkeypatch.setattr(desktop.window, "go", lambda *where: seen.append(where))
    page = desktop.page(HomePage)
    page.go_to.disconnect()
    page.go_to.connect(lambda *where: seen.append(where))
    return seen


def ask(desktop, read):
    found: list[Any] = []
    desktop.context.worker.ask(desktop.window, read, found.append)
    desktop.settle()
    return found[0]


def do(desktop, operation):
    desktop.context.worker.do(operation)
    desktop.settle()


def words(widget):
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if not one.isHidden())


def reschedule(desktop, **changes):
    do(desktop, lambda db, desk: edit_election(db, desk, replace(active_election(db), **changes)))


def test_the_window_begins_at_home(desktop):
    assert desktop.window.room == "home"
    assert isinstance(desktop.window.stack.currentWidget(), HomePage)


def test_everything_is_counted_as_the_rule_counts_it(desktop, page):
    people, election = ask(desktop, lambda db: (everybody(db, TODAY), active_election(db)))
    found = overview(people, election, TODAY)
    assert page.facts.overview == found
    counts = {stage: int(words(bar).splitlines()[-1]) for stage, bar in page.funnel.bars.items()}
    assert counts == dict(found.funnel)
    assert counts[Stage.PEOPLE] == 9
    rows = list(page.work.rows.values())
    assert len(rows) == min(SHOWN, len(found.queues) + len(loose_work(page.ends)))
    assert page.countdown.number.text() == days_to_go(21)
    assert len(page.countdown.rows) == 3


def test_a_bar_opens_who_has_come_so_far_and_a_gap_who_has_not(page, wanted, qtbot):
    qtbot.mouseClick(page.funnel.bars[Stage.RIGHT], LEFT)
    qtbot.mouseClick(page.funnel.gaps[Stage.RIGHT], LEFT)
    assert wanted == [
        ("people", {"filter": "reached:right"}),
        ("people", {"filter": "stage:people"}),
    ]


def test_a_queue_opens_the_people_who_wait_for_it(page, wanted, qtbot):
    queue = page.facts.overview.queues[0]
    first = next(iter(page.work.rows.values()))
    assert first.hasFocus()
    assert str(queue.count) in first.accessibleName()
    qtbot.keyClick(first, Qt.Key.Key_Space)
    assert wanted == [("people", {"filter": f"action:{queue.action}"})]


def test_a_last_day_opens_whom_it_threatens(page, wanted, qtbot):
    days = {one.deadline: one for one in page.facts.overview.deadlines}
    day = days[Deadline.MOVE_SPECIAL]
    assert day.threatened
    qtbot.mouseClick(page.countdown.rows[Deadline.MOVE_SPECIAL], LEFT)
    assert wanted == [("people", {"filter": f"due:{day.day.isoformat()}"})]


def test_a_deed_is_opened_in_the_history(desktop, page, qtbot):
    do(desktop, lambda db, desk: add_person(db, desk, Person(name="TAMBAHAN CONTOH")))
    newest = ask(desktop, history)[0].id
    row = page.deeds.rows[newest]
    assert "TAMBAHAN CONTOH" in words(row)
    qtbot.mouseClick(row, LEFT)
    desktop.settle()
    assert desktop.window.room == "history"
    assert desktop.page(HistoryPage).table.current.id == newest


def test_the_arrows_and_tab_reach_every_row(page, qtbot):
    rows = list(page.work.rows.values())
    qtbot.keyClick(rows[0], Qt.Key.Key_Tab)
    assert rows[1].hasFocus()
    assert all(row.accessibleName() for row in rows)


def test_a_deed_elsewhere_is_counted_when_somebody_comes_back(desktop, page):
    desktop.go(HistoryPage)
    reads = []
    page._show = lambda facts: reads.append(facts)
    do(desktop, lambda db, desk: add_person(db, desk, Person(name="TAMBAHAN CONTOH")))
    assert reads == []
    del page._show
    desktop.go(HomePage)
    desktop.settle()
    assert dict(page.facts.overview.funnel)[Stage.PEOPLE] == 10


def test_a_deed_while_looking_keeps_the_keyboard_where_it_was(desktop, page):
    page.work.show_everything()
    row = list(page.work.rows.values())[1]
    row.setFocus()
    person = ask(desktop, all_people)[0]
    do(desktop, lambda db, desk: move_person(db, desk, person.id, Movement.RELEASED, TODAY))
    assert dict(page.facts.overview.funnel)[Stage.PEOPLE] == 8
    assert page.focusWidget().key == row.key


def test_the_less_urgent_work_is_one_click_away(page, qtbot):
    few = [queue_work(Queue(action, Owner.RUTAN, TODAY, 1), TODAY) for action in list(Action)[:8]]
    page.work.everything = False
    page.work.show_work(few)
    assert len(page.work.rows) == SHOWN
    qtbot.mouseClick(page.work.more, LEFT)
    assert len(page.work.rows) == 8
    assert list(page.work.rows.values())[SHOWN].hasFocus()
    assert page.remember() == {"everything": True}


def test_work_in_other_rooms_leads_there():
    rooms = {one.key: (one.room, one.count) for one in loose_work(LooseEnds(1, 2, 3, 4))}
    assert rooms == {
        "pairs": ("duplicates", 1),
        "addresses": ("addresses", 2),
        "lines": ("lists", 3),
        "held-back": ("lists", 4),
    }
    assert loose_work(LooseEnds()) == []


def test_loose_ends_of_a_closed_election_are_only_those_of_people(desktop, page):
    def count(db):
        election = active_election(db)
        people = everybody(db, TODAY)
        desk = Desk(HEAD, Role.HEAD, lambda: NOW)
        return (
            loose_ends(db, desk, election, people),
            loose_ends(db, desk, replace(election, closed=True), people),
        )

    running, closed = ask(desktop, count)
    assert running.held_back > 0
    assert (closed.lines, closed.held_back) == (0, 0)
    assert (closed.pairs, closed.addresses) == (running.pairs, running.addresses)


def test_a_queue_is_red_when_late_amber_when_soon():
    def tone(days, *, overdue=False):
        due = TODAY + timedelta(days=days)
        return queue_work(Queue(Action.CHECK_DPT, Owner.RUTAN, due, 1, overdue), TODAY).tone

    assert tone(-1, overdue=True) == "red"
    assert tone(14) == "amber"
    assert tone(15) == "text"
    assert queue_work(Queue(Action.ASK_KPU, Owner.KPU, None, 1), TODAY).tone == "text"


def test_after_the_day_it_says_so_and_leads_to_the_elections(desktop, page):
    reschedule(desktop, day=TODAY - timedelta(days=3))
    assert page.countdown.number.text() == days_to_go(-3)
    assert page.countdown.rows == {}
    assert page.facts.overview.deadlines == ()


def test_a_closed_election_has_no_work(desktop, page):
    do(desktop, lambda db, desk: close_election(db, desk, active_election(db).id))
    desktop.settle()
    assert page.facts.election.closed
    assert set(page.work.rows) <= {"pairs", "addresses"}
    assert page.countdown.rows == {}


def test_an_empty_registry_says_what_to_do_first(session, tmp_path, clock):
    create_registry(tmp_path / "baru", HEAD, PASSWORD, clock).close()
    start = session.start(tmp_path / "baru")
    worker = session.context.worker
    worker.open(
        start, lambda: open_registry(tmp_path / "baru", HEAD, PASSWORD, clock), session.enter, print
    )
    settle(worker)
    page = session.window.pages["home"]
    settle(worker)
    assert page._middle.currentWidget() is page.empty
    assert page.empty.button.isVisibleTo(page)
    assert page.work.rows == {}
    page.empty.button.click()
    assert session.window.room == "import"


def test_without_room_it_is_one_column(desktop, page):
    way = type(page._columns).Direction
    for width, scale, single in ((1366, 100, False), (1024, 100, False), (1366, 200, True)):
        desktop.session.enlarge(scale)
        desktop.window.resize(width, 768)
        desktop.settle()
        page = desktop.go(HomePage)
        QApplication.processEvents()
        assert (page._columns.direction() == way.TopToBottom) is single, (width, scale)
        page.area.verticalScrollBar().setValue(60)
        desktop.window.go("history")
        desktop.window.go("home")
        assert page.area.verticalScrollBar().value() == 0
        assert page.isAncestorOf(page.window().focusWidget())
        wide = page.area.widget().minimumSizeHint().width()
        assert wide <= page.area.viewport().width(), (width, scale)
    desktop.session.enlarge(100)
    assert theme.scale() == 100


@pytest.mark.parametrize("days", [-40, -1, 0, 1, 2, 900])
def test_days_are_worded_without_a_minus(days):
    assert "-" not in days_to_go(days)
    assert days_to_go(days) != days_to_go(days + 1)


def test_a_last_day_names_another_year():
    assert until(TODAY + timedelta(days=400), TODAY).endswith("2030")
    assert not until(TODAY + timedelta(days=4), TODAY).endswith("2029")
    assert days_left(TODAY, 0) != days_left(TODAY, 1) != days_left(TODAY, 2)


def test_the_funnel_on_paper(desktop, page, qtbot):
    desktop.settle()
    qtbot.mouseClick(page.funnel.recap_button, LEFT)
    desktop.settle()
    assert page.paper.printed.report == "recap"
    page.paper.close()
