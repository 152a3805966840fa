"""A visit of Dukcapil from the plan to the end, by hand and by rule, on a real file."""

from collections import Counter
from dataclasses import replace
from datetime import timedelta

import pytest

from rutan_desk.domain.completeness import Element
from rutan_desk.domain.errors import PersonUnknown, RoleTooLow, VisitInvalid, VisitUnknown
from rutan_desk.domain.ktp_el import Card, Mark, Milestone, Recording
from rutan_desk.domain.movement import Movement
from rutan_desk.domain.officer import Role
from rutan_desk.domain.visit import Absence, Visit, VisitOutcome, VisitState
from rutan_desk.ops.history import redo_last, undo_last
from rutan_desk.ops.ktp_el import record_mark
from rutan_desk.ops.ktp_queue import ktp_work
from rutan_desk.ops.movements import move_person
from rutan_desk.ops.people import add_person
from rutan_desk.ops.readiness import everybody
from rutan_desk.ops.visit_results import Result, close_visit, take_results
from rutan_desk.ops.visits import (
    add_to_visit,
    cancel_visit,
    edit_visit,
    fill_visit,
    plan_visit,
    remove_from_visit,
    suggested,
)
from rutan_desk.store.audit import broken_seals, tables_that_disagree
from rutan_desk.store.elections import active_election
from rutan_desk.store.history import history
from rutan_desk.store.journal import Desk, last_deed_id
from rutan_desk.store.ktp_el import ktp_by_person, ktp_of
from rutan_desk.store.people import all_people, get_person
from rutan_desk.store.visits import all_visits, get_visit, lines_of_visit
from tests.conftest import NOW

TODAY = NOW.date()
DAY = timedelta(days=1)
PLAN = Visit(planned_on=TODAY, place=" Aula  Rutan ", team="Tim", capacity=3)
DONE = Result(VisitOutcome.RECORDED)
AWAY = Result(VisitOutcome.ABSENT, Absence.COURT)


@pytest.fixture
def five(registry, make_person):
    """Five people of three blocks who were never recorded."""
    for number, block in enumerate("CABAB", 1):
        add_person(registry.db, registry.desk, make_person(number, block=block))
    ids = sorted(one.id for one in all_people(registry.db))
    mark = Mark(Milestone.RECORDING, TODAY - 30 * DAY, Recording.UNREGISTERED)
    record_mark(registry.db, registry.desk, ids, mark)
    return ids


@pytest.fixture
def visit(registry):
    plan_visit(registry.db, registry.desk, PLAN)
    return all_visits(registry.db)[0]


def known(db, person_id):
    """The row of somebody who has one."""
    found = ktp_of(db, person_id)
    assert found is not None
    return found


def on(db, visit):
    return [one.person_id for one in lines_of_visit(db, visit.id)]


def refused(why, attempt, *args, **facts):
    with pytest.raises(VisitInvalid) as refusal:
        attempt(*args, **facts)
    assert refusal.value.why == why
    return refusal.value


def test_a_visit_is_planned_with_its_people_block_by_block(registry, five):
    db, desk = registry.db, registry.desk
    assert plan_visit(db, desk, PLAN, five[:3]) == {"visit", "visit_line"}
    [visit] = all_visits(db)
    assert (visit.place, visit.state) == ("Aula Rutan", VisitState.PLANNED)
    assert on(db, visit) == [five[1], five[2], five[0]]
    assert [one.position for one in lines_of_visit(db, visit.id)] == [1, 2, 3]
    undo_last(db, desk)
    assert all_visits(db) == []
    assert tables_that_disagree(db) == []


def test_by_hand_people_come_and_go_and_the_order_follows_the_blocks(registry, five, visit):
    db, desk = registry.db, registry.desk
    add_to_visit(db, desk, visit.id, [five[0], five[2]])
    assert on(db, visit) == [five[2], five[0]]
    add_to_visit(db, desk, visit.id, [five[1], five[0]])
    assert on(db, visit) == [five[1], five[2], five[0]]
    assert add_to_visit(db, desk, visit.id, five[:1]) == frozenset()
    assert refused("full", add_to_visit, db, desk, visit.id, five).count == 3
    remove_from_visit(db, desk, visit.id, [five[1]])
    assert on(db, visit) == [five[2], five[0]]
    assert [one.position for one in lines_of_visit(db, visit.id)] == [1, 2]
    refused("not_listed", remove_from_visit, db, desk, visit.id, [five[1]])
    assert remove_from_visit(db, desk, visit.id, []) == frozenset()
    undo_last(db, desk)
    assert on(db, visit) == [five[1], five[2], five[0]]
    assert tables_that_disagree(db) == []


def test_the_rule_fills_up_to_the_capacity_and_leaves_who_is_on_another_visit(
    registry, five, visit
):
    db, desk = registry.db, registry.desk
    people = everybody(db, TODAY)
    assert [one.person.id for one in suggested(db, people, visit)] == [five[1], five[3], five[2]]
    fill_visit(db, desk, visit.id, people)
    assert on(db, visit) == [five[1], five[3], five[2]]
    assert fill_visit(db, desk, visit.id, people) == frozenset()
    plan_visit(db, desk, replace(PLAN, planned_on=TODAY + DAY, capacity=60))
    later = all_visits(db)[0]
    fill_visit(db, desk, later.id, people)
    assert on(db, later) == [five[4], five[0]]
    cancel_visit(db, desk, visit.id)
    fill_visit(db, desk, later.id, people)
    assert sorted(on(db, later)) == five
    fresh = replace(PLAN, planned_on=active_election(db).day)
    assert suggested(db, people, fresh) == []


def test_results_change_the_ktp_el_with_the_visit_as_one_deed(registry, five, visit):
    db, desk = registry.db, registry.desk
    edit_visit(db, desk, replace(visit, capacity=5))
    add_to_visit(db, desk, visit.id, five)
    told = {
        five[0]: DONE,
        five[1]: AWAY,
        five[2]: Result(VisitOutcome.FAILED, note=" jari  luka "),
        five[3]: Result(VisitOutcome.REFUSED),
        five[4]: Result(VisitOutcome.CARD_HANDED),
    }
    before = last_deed_id(db)
    assert take_results(db, desk, visit.id, told) == {"visit_line", "ktp_el"}
    assert last_deed_id(db) == before + 1
    found = ktp_by_person(db)
    assert [found[one].recording for one in five] == [
        Recording.CAPTURED, Recording.UNREGISTERED, Recording.FAILED, Recording.UNREGISTERED,
        Recording.UNREGISTERED,
    ]  # fmt: skip
    assert found[five[0]].captured_on == TODAY
    assert found[five[4]].card is Card.IN_HAND
    lines = {one.person_id: one for one in lines_of_visit(db, visit.id)}
    assert (lines[five[1]].reason, lines[five[1]].done_on) == (Absence.COURT, TODAY)
    assert lines[five[2]].note == "jari luka"
    assert take_results(db, desk, visit.id, told) == frozenset()
    undo_last(db, desk)
    assert {one.recording for one in ktp_by_person(db).values()} == {Recording.UNREGISTERED}
    redo_last(db, desk)
    assert ktp_by_person(db) == found
    assert tables_that_disagree(db) == []
    assert broken_seals(db) == []


def test_who_was_absent_may_still_come_and_a_result_that_counts_is_undone_first(
    registry, five, visit
):
    db, desk = registry.db, registry.desk
    add_to_visit(db, desk, visit.id, five[:2])
    take_results(db, desk, visit.id, {five[0]: AWAY})
    take_results(db, desk, visit.id, {five[0]: DONE})
    assert known(db, five[0]).recording is Recording.CAPTURED
    name = get_person(db, five[0]).name
    assert refused("taken", take_results, db, desk, visit.id, {five[0]: AWAY}).name == name
    refused("taken", remove_from_visit, db, desk, visit.id, five[:1])
    refused("begun", cancel_visit, db, desk, visit.id)
    refused("begun", edit_visit, db, desk, replace(visit, planned_on=TODAY + DAY))
    [latest] = history(db, 1)
    assert (latest.details["outcome"], latest.details["name"]) == ("recorded", name)


def test_once_begun_new_people_come_last_and_leaving_renumbers_nobody(registry, five, visit):
    db, desk = registry.db, registry.desk
    add_to_visit(db, desk, visit.id, [five[0], five[2]])
    take_results(db, desk, visit.id, {five[2]: DONE})
    add_to_visit(db, desk, visit.id, [five[1]])
    assert on(db, visit) == [five[2], five[0], five[1]]
    remove_from_visit(db, desk, visit.id, [five[0]])
    assert [one.position for one in lines_of_visit(db, visit.id)] == [1, 3]
    add_to_visit(db, desk, visit.id, [five[0]])
    assert on(db, visit) == [five[2], five[1], five[0]]


def test_who_has_no_nik_is_searched_while_recorded(registry, make_person, visit):
    db, desk = registry.db, registry.desk
    add_person(db, desk, make_person(1, nik=None))
    [one] = all_people(db)
    fill_visit(db, desk, visit.id, everybody(db, TODAY))
    take_results(db, desk, visit.id, {one.id: DONE})
    found = known(db, one.id)
    assert (found.recording, found.biometric_on) == (Recording.CAPTURED, TODAY)


def test_at_the_end_the_absent_are_in_the_queue_again_with_the_reason(registry, five, visit):
    db, desk = registry.db, registry.desk
    add_to_visit(db, desk, visit.id, five[:3])
    work = ktp_work(db, everybody(db, TODAY), TODAY)
    assert sum(one.planned is not None for one in work.queue) == 3
    take_results(db, desk, visit.id, {five[0]: DONE, five[1]: AWAY})
    assert refused("open", close_visit, db, desk, visit.id).count == 1
    close_visit(db, desk, visit.id, rest=Absence.NOT_REACHED)
    assert get_visit(db, visit.id).state is VisitState.CLOSED
    work = ktp_work(db, everybody(db, TODAY), TODAY)
    last = {one.person.id: one.last and one.last.reason for one in work.queue}
    assert last == {
        five[0]: None, five[1]: Absence.COURT, five[2]: Absence.NOT_REACHED, five[3]: None,
        five[4]: None,
    }  # fmt: skip
    assert not any(one.planned for one in work.queue)
    assert Counter({one.key: one.count for one in work.by_action}) == {
        "schedule_recording": 4, "await_recording": 1,
    }  # fmt: skip
    assert [(one.key, one.count) for one in work.by_block] == [("A", 2), ("B", 2), ("C", 1)]
    assert [one.key for one in work.by_home] == [None]
    assert work.missing[Element.NKK] == 5
    assert work.weeks[-1].count == 1
    assert (work.forecast.waiting, work.forecast.rate) == (4, 0.25)
    [latest] = history(db, 1)
    assert latest.details == {"on": TODAY.isoformat(), "count": 1, "of": 3}
    for attempt in (
        lambda: close_visit(db, desk, visit.id),
        lambda: cancel_visit(db, desk, visit.id),
        lambda: add_to_visit(db, desk, visit.id, five[3:]),
        lambda: take_results(db, desk, visit.id, {five[2]: DONE}),
        lambda: edit_visit(db, desk, visit),
    ):
        refused("over", attempt)
    undo_last(db, desk)
    assert get_visit(db, visit.id).state is VisitState.PLANNED
    assert tables_that_disagree(db) == []


def test_a_visit_held_without_a_plan_is_entered_afterwards(registry, five):
    db, desk = registry.db, registry.desk
    gone_by = replace(PLAN, planned_on=TODAY - 9 * DAY)
    plan_visit(db, desk, gone_by, five[:1])
    [visit] = all_visits(db)
    take_results(db, desk, visit.id, {five[0]: DONE})
    assert known(db, five[0]).captured_on == TODAY - 9 * DAY
    close_visit(db, desk, visit.id)
    assert get_visit(db, visit.id).state is VisitState.CLOSED


@pytest.mark.parametrize("day", [TODAY - DAY, TODAY + DAY])
def test_no_results_before_the_day_or_of_a_day_to_come(registry, five, visit, day):
    db, desk = registry.db, registry.desk
    add_to_visit(db, desk, visit.id, five[:1])
    refused("too_early", take_results, db, desk, visit.id, {five[0]: DONE}, day)
    edit_visit(db, desk, replace(visit, planned_on=TODAY + DAY))
    refused("too_early", take_results, db, desk, visit.id, {five[0]: DONE})
    refused("too_early", close_visit, db, desk, visit.id, Absence.OTHER)


@pytest.mark.parametrize(
    "result",
    [Result(VisitOutcome.ABSENT), Result(VisitOutcome.RECORDED, Absence.SICK)],
)
def test_a_reason_goes_with_an_absence_and_only_with_it(registry, five, visit, result):
    db, desk = registry.db, registry.desk
    add_to_visit(db, desk, visit.id, five[:2])
    before = last_deed_id(db)
    refused("reason", take_results, db, desk, visit.id, {five[1]: DONE, five[0]: result})
    refused("not_listed", take_results, db, desk, visit.id, {five[4]: DONE})
    assert last_deed_id(db) == before


def test_who_cannot_be_on_a_visit(registry, five, visit, clock):
    db, desk = registry.db, registry.desk
    move_person(db, desk, five[0], Movement.RELEASED, TODAY)
    refused("left", add_to_visit, db, desk, visit.id, five[:1])
    refused("left", plan_visit, db, desk, PLAN, five[:1])
    refused("full", plan_visit, db, desk, PLAN, five[1:])
    refused("capacity", plan_visit, db, desk, replace(PLAN, capacity=0))
    with pytest.raises(PersonUnknown):
        add_to_visit(db, desk, visit.id, [404])
    with pytest.raises(VisitUnknown):
        add_to_visit(db, desk, 404, five[1:2])
    with pytest.raises(RoleTooLow):
        plan_visit(db, Desk("Tono", Role.VIEWER, clock), PLAN)
    assert suggested(db, [], visit) == []


def test_a_visit_is_edited_but_not_below_its_people(registry, five, visit):
    db, desk = registry.db, registry.desk
    assert edit_visit(db, desk, visit) == frozenset()
    edit_visit(db, desk, replace(visit, team="  Tim B ", capacity=2, state=VisitState.CLOSED))
    after = get_visit(db, visit.id)
    assert (after.team, after.capacity, after.state) == ("Tim B", 2, VisitState.PLANNED)
    add_to_visit(db, desk, visit.id, five[:2])
    refused("full", edit_visit, db, desk, replace(after, capacity=1))
    refused("capacity", edit_visit, db, desk, replace(after, capacity=0))


def test_a_visit_for_sixty_in_one_sitting(registry, make_person):
    db, desk = registry.db, registry.desk
    for number in range(1, 71):
        add_person(db, desk, make_person(number, block="ABC"[number % 3]))
    ids = [one.id for one in all_people(db)]
    unregistered = Mark(Milestone.RECORDING, TODAY, Recording.UNREGISTERED)
    record_mark(db, desk, ids, unregistered)
    plan_visit(db, desk, replace(PLAN, capacity=60))
    [visit] = all_visits(db)
    fill_visit(db, desk, visit.id, everybody(db, TODAY))
    listed = on(db, visit)
    assert len(listed) == len(set(listed)) == 60
    for place, one in enumerate(listed):
        take_results(db, desk, visit.id, {one: AWAY if place % 10 == 0 else DONE})
    close_visit(db, desk, visit.id)
    assert Counter(one.recording for one in ktp_by_person(db).values()) == {
        Recording.CAPTURED: 54, Recording.UNREGISTERED: 16,
    }  # fmt: skip
    assert tables_that_disagree(db) == []
    assert broken_seals(db) == []
