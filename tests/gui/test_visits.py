"""A visit of Dukcapil planned, filled, printed, taken in and closed, by keys in one sitting."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from rutan_desk.domain.ktp_el import Mark, Milestone, Recording
from rutan_desk.domain.person import Presence
from rutan_desk.domain.visit import Absence, Visit, VisitOutcome, VisitState
from rutan_desk.gui.ktp_page import KtpPage
from rutan_desk.gui.visits_section import VisitsSection
from rutan_desk.ops.history import undo_last
from rutan_desk.ops.ktp_el import record_mark
from rutan_desk.ops.visits import add_to_visit, plan_visit
from rutan_desk.store.ktp_el import ktp_by_person
from rutan_desk.store.people import all_people
from rutan_desk.store.visits import all_visits, last_lines, lines_of_visit
from tests.conftest import NOW
from tests.gui.lists_part import opened

TODAY = NOW.date()
COUNT = 60
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def people(make_person):
    """Invented people in six blocks, each with a NIK."""
    return [
        make_person(number, block=f"A-{number % 6:02}", alias=None)
        for number in range(1, COUNT + 6)
    ]


@pytest.fixture
def part(qapp, tmp_path, clock, people):
    with opened(VisitsSection, tmp_path, clock, people) as made:
        ids = [one.id for one in made.people]
        mark = Mark(Milestone.RECORDING, TODAY - timedelta(days=30), Recording.UNREGISTERED)
        made.do(lambda db, desk: record_mark(db, desk, ids, mark))
        yield made


def visits(part):
    return part.ask(all_visits)


def lines(part):
    number = visits(part)[0].id
    return part.ask(lambda db: lines_of_visit(db, number))


def focus(part):
    return part.window.focusWidget()


def keys(part, text):
    """Typed at whatever has the keyboard, each answered before the next is looked at."""
    for one in text:
        QTest.keyClicks(focus(part), one)
    part.settle()


def key(part, code, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(focus(part), code, modifier)
    part.settle()


def planned(part, count=5, *, on=TODAY, capacity=COUNT):
    """A visit with the first people, opened."""
    ids = [one.id for one in part.people[:count]]
    part.do(lambda db, desk: plan_visit(db, desk, Visit(planned_on=on, capacity=capacity), ids))
    part.section.open(visits(part)[0].id)
    part.settle()


def taking(part, count=5):
    planned(part, count)
    part.section.take_in()
    part.settle()
    return part.section.take


def test_a_visit_for_sixty_is_planned_filled_taken_in_and_closed_by_keys(part):
    section = part.section
    part.section.arrive()
    key(part, Qt.Key.Key_Space)  # the only button there is: plan a visit
    QTest.keyClicks(focus(part), f"{TODAY:%d-%m-%Y}")
    key(part, Qt.Key.Key_Return)
    [visit] = visits(part)
    assert (visit.planned_on, visit.capacity, visit.state) == (TODAY, COUNT, VisitState.PLANNED)
    assert section.front is section.panel
    key(part, Qt.Key.Key_Space)  # fill by rule
    assert section.front is section.add
    assert section.add.model.rowCount() == COUNT
    assert lines(part) == []
    key(part, Qt.Key.Key_Space)  # add all of them
    assert len(lines(part)) == COUNT
    blocks = [one.one.person.block for one in section.visit.guests]
    assert blocks == sorted(blocks)
    key(part, Qt.Key.Key_Space)  # take in results
    assert section.front is section.take
    keys(part, "R" * 34)
    assert section.take.progress.text().startswith("34 ")
    keys(part, "a1" * 3 + "f" * 2 + "t" + "c" + "s" + "r" * 18)
    assert section.front is section.closing
    key(part, Qt.Key.Key_Space)  # close it
    [visit] = visits(part)
    assert visit.state is VisitState.CLOSED
    outcomes = [one.outcome for one in lines(part)]
    assert outcomes.count(VisitOutcome.RECORDED) == 52
    assert [outcomes[at] for at in (34, 37, 39, 40, 41)] == [
        VisitOutcome.ABSENT,
        VisitOutcome.FAILED,
        VisitOutcome.REFUSED,
        VisitOutcome.CARD_HANDED,
        VisitOutcome.SEARCHED,
    ]
    known = part.ask(ktp_by_person)
    assert sum(one.recording is Recording.CAPTURED for one in known.values()) == 52
    back = part.ask(last_lines)
    absent = [one for one in back.values() if one.outcome is VisitOutcome.ABSENT]
    assert [one.reason for one in absent] == [Absence.COURT] * 3
    assert section.front is section.panel
    assert not section.panel.take_button.isVisible()


def test_who_has_no_result_is_absent_when_the_visit_is_closed(part):
    taking(part, 3)
    keys(part, "r")
    key(part, Qt.Key.Key_Return, CTRL)
    assert part.section.front is part.section.closing
    QTest.keyClick(part.section.end.reason, Qt.Key.Key_Home)
    part.section.end.close_button.setFocus()
    key(part, Qt.Key.Key_Space)
    assert [one.reason for one in lines(part)] == [None, Absence.COURT, Absence.COURT]
    assert visits(part)[0].state is VisitState.CLOSED


def test_undo_brings_the_person_back_in_front(part):
    take = taking(part)
    ids = [one.person_id for one in lines(part)]
    keys(part, "rf")
    assert take.current == ids[2]
    key(part, Qt.Key.Key_Z, CTRL)
    assert take.current == ids[1]
    assert [one.outcome for one in lines(part)[:2]] == [VisitOutcome.RECORDED, None]
    key(part, Qt.Key.Key_Z, CTRL)
    assert take.current == ids[0]
    key(part, Qt.Key.Key_Z, CTRL)  # nothing of this sitting is left: the plan stays
    assert len(lines(part)) == 5


def test_one_person_can_be_undone_alone_and_taken_in_again(part):
    take = taking(part)
    keys(part, "rrr")
    key(part, Qt.Key.Key_Home)
    keys(part, "f")  # a result that counts is not written over
    assert lines(part)[0].outcome is VisitOutcome.RECORDED
    assert take.card.problem.count() == 1
    assert take.current == lines(part)[0].person_id
    key(part, Qt.Key.Key_Backspace)
    assert [one.outcome for one in lines(part)[:3]] == [None, *[VisitOutcome.RECORDED] * 2]
    keys(part, "f")
    assert lines(part)[0].outcome is VisitOutcome.FAILED


def test_absent_then_there_after_all(part):
    take = taking(part, 2)
    keys(part, "a")
    assert take.keys.reasons.isVisible()
    keys(part, "r")  # no reason: nothing happens
    assert lines(part)[0].outcome is None
    key(part, Qt.Key.Key_Escape)
    assert not take.asking
    keys(part, "a4")
    assert lines(part)[0].reason is Absence.SICK
    key(part, Qt.Key.Key_Left)
    keys(part, "r")
    assert lines(part)[0].outcome is VisitOutcome.RECORDED
    key(part, Qt.Key.Key_Backspace)
    key(part, Qt.Key.Key_Home)
    key(part, Qt.Key.Key_Backspace)
    assert lines(part)[0].outcome is VisitOutcome.ABSENT


def test_search_jumps_and_escape_goes_back(part):
    take = taking(part)
    first = take.current
    last = take.sitting.guests[-1]
    key(part, Qt.Key.Key_F, CTRL)
    QTest.keyClicks(take.search, last.one.person.register_number)
    assert take.current == last.person_id
    key(part, Qt.Key.Key_Escape)
    assert take.current == first
    keys(part, "/")
    QTest.keyClicks(take.search, last.one.person.name)
    key(part, Qt.Key.Key_Return)
    assert take.current == last.person_id
    keys(part, "r")
    assert lines(part)[-1].outcome is VisitOutcome.RECORDED
    assert take.current == first


def test_no_number_is_whole_on_the_screen(part):
    take = taking(part)
    number = take.sitting.guest.one.person.nik
    shown = take.card.about.text() + take.accessibleName()
    assert number[:6] in shown
    assert number not in shown


@pytest.mark.parametrize(
    ("field", "typed"),
    [("day", "31-02-2029"), ("day", ""), ("capacity", "0"), ("capacity", "banyak")],
)
def test_what_cannot_be_is_said_under_its_field(part, field, typed):
    part.section.edit(new=True)
    form = part.section.form
    form.day.edit.setText(f"{TODAY:%d-%m-%Y}")
    getattr(form, field).edit.setText(typed)
    form.send()
    part.settle()
    assert getattr(form, field).problem.isVisible()
    assert visits(part) == []
    assert bool(part.section.unsaved()) is bool(typed)


def test_a_visit_too_late_says_so_and_the_rule_adds_nobody(part):
    last = part.election.last_day_recording
    part.section.edit(new=True)
    part.section.form.day.edit.setText(f"{last + timedelta(days=1):%d-%m-%Y}")
    assert str(last.day) in part.section.form.told.text().split(".", 1)[1]
    part.section.form.send()
    part.settle()
    part.section.propose()
    part.settle()
    assert part.section.add.ids == []
    assert not part.section.add.add_button.isEnabled()


def test_people_are_added_by_search_and_taken_off_again(part):
    planned(part, 2)
    part.section.choose()
    part.settle()
    wanted = part.people[10]
    QTest.keyClicks(part.section.add.search, wanted.register_number)
    key(part, Qt.Key.Key_Return)
    assert wanted.id in [one.person_id for one in lines(part)]
    assert part.section.front is part.section.add
    key(part, Qt.Key.Key_Escape)
    part.section.panel.table.pick(wanted.id)
    part.section.panel.table.setFocus()
    key(part, Qt.Key.Key_Delete)
    assert wanted.id not in [one.person_id for one in lines(part)]


def test_more_people_than_the_team_can_take_are_refused_in_place(part):
    planned(part, 2, capacity=3)
    part.section.choose()
    part.settle()
    part.section.add.table.selectAll()
    part.section.add.send()
    part.settle()
    assert part.section.problem.count() == 1
    assert len(lines(part)) == 2


def test_results_wait_for_the_day_and_a_visit_is_called_off(part):
    planned(part, 2, on=TODAY + timedelta(days=1))
    panel = part.section.panel
    assert not panel.take_button.isVisible()
    assert panel.remark.isVisible()
    QTest.mouseClick(panel.cancel_button, Qt.MouseButton.LeftButton)
    part.settle()
    assert visits(part)[0].state is VisitState.CANCELLED
    assert not panel.rule_button.isVisible()
    key(part, Qt.Key.Key_Escape)
    assert part.section.front is part.section.list


def test_a_visit_is_changed(part):
    planned(part, 2)
    QTest.mouseClick(part.section.panel.edit_button, Qt.MouseButton.LeftButton)
    form = part.section.form
    form.capacity.edit.setText("1")
    form.send()
    part.settle()
    assert form.capacity.problem.isVisible()
    form.capacity.edit.setText("9")
    form.team.edit.setText("Tim Contoh")
    form.send()
    part.settle()
    assert [(one.capacity, one.team) for one in visits(part)] == [(9, "Tim Contoh")]
    assert part.section.front is part.section.panel


@pytest.mark.parametrize(
    ("button", "report"), [("team_button", "ktp-visit"), ("call_button", "visit-calls")]
)
def test_its_papers_are_printed(part, button, report):
    planned(part)
    QTest.mouseClick(getattr(part.section.panel, button), Qt.MouseButton.LeftButton)
    part.settle()
    [paper] = [one for one in part.section.children() if hasattr(one, "printed")]
    assert paper.printed.report == report
    assert paper.printed.lines
    paper.reject()
    part.settle()


def test_what_was_done_elsewhere_shows_while_results_are_taken(part):
    take = taking(part, 2)
    number, someone = visits(part)[0].id, part.people[20].id
    keys(part, "r")
    part.do(lambda db, desk: add_to_visit(db, desk, number, [someone]))
    assert len(take.sitting.guests) == 3
    assert take.progress.text().startswith("1 ")


def test_what_is_typed_survives_another_theme(part):
    part.section.edit(new=True)
    part.section.form.place.edit.setText("Aula")
    kept = part.section.remember()
    part.section._drop()
    part.section.restore(kept)
    part.section.read()
    part.settle()
    assert part.section.form.place.text == "Aula"


def test_every_stop_has_a_name(part, reach):
    planned(part)
    assert reach(part.window) > 8
    part.section.take_in()
    part.settle()
    assert reach(part.window) > 8


def test_in_the_window_its_keys_are_its_own(desktop):
    worker, window = desktop.context.worker, desktop.window
    page = desktop.go(KtpPage)
    visit = Visit(planned_on=TODAY, capacity=9)

    def plan(db, desk):
        here = [one.id for one in all_people(db) if one.presence is Presence.PRESENT]
        return plan_visit(db, desk, visit, here[:3])

    worker.do(plan)
    page.open_section("visits")
    desktop.settle()
    section = page.sections["visits"]
    section.list.open_current()
    desktop.settle()
    section.take_in()
    desktop.settle()
    for text in ("r", "f"):
        QTest.keyClicks(window.focusWidget(), text)
        desktop.settle()
    assert section.take.sitting.done == 2
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Z, CTRL)
    desktop.settle()
    assert section.take.sitting.done == 1
    worker.do(undo_last)  # the window's own undo, from its menu
    desktop.settle()
    assert section.take.sitting.done == 0
    assert section.front is section.take
