"""Checks, moves, letters and moves back, for one or many."""

from dataclasses import replace
from datetime import timedelta

import pytest

from rutan_desk.domain.election import Ground
from rutan_desk.domain.enrolment import Elsewhere
from rutan_desk.domain.errors import (
    ElectionUnknown,
    EnrolmentInvalid,
    PersonUnknown,
    RoleTooLow,
)
from rutan_desk.domain.movement import Movement
from rutan_desk.domain.officer import Role
from rutan_desk.ops.elections import edit_election
from rutan_desk.ops.enrolments import (
    record_check,
    record_letter,
    record_move,
    record_moved_back,
    withdraw_move,
)
from rutan_desk.ops.history import redo_last, undo_last
from rutan_desk.ops.movements import move_person
from rutan_desk.ops.people import add_person
from rutan_desk.store.audit import tables_that_disagree
from rutan_desk.store.elections import active_election
from rutan_desk.store.history import history
from rutan_desk.store.journal import Desk, deed, last_deed_id
from rutan_desk.store.lists import enrolment_of, enrolments_of
from rutan_desk.store.people import all_people, get_person, save_person
from tests.conftest import NOW

TODAY = NOW.date()
DAY = timedelta(days=1)


@pytest.fixture
def election(registry):
    return active_election(registry.db).id


@pytest.fixture
def three(registry, make_person):
    for number in (1, 2, 3):
        add_person(registry.db, registry.desk, make_person(number))
    return sorted(one.id for one in all_people(registry.db))


def test_a_check_is_recorded_and_taken_back(registry, election, three):
    db, desk = registry.db, registry.desk
    assert record_check(db, desk, election, three[:2], Elsewhere.YES, place=" TPS  4 ") == {
        "enrolment"
    }
    found = enrolments_of(db, election)
    assert {one.elsewhere_place for one in found.values()} == {"TPS 4"}
    assert {one.checked_on for one in found.values()} == {TODAY}
    [latest] = history(db, 1)
    assert (latest.details["count"], latest.details["name"]) == (2, "")
    again = record_check(db, desk, election, three[:2], Elsewhere.YES, TODAY, "TPS 4")
    assert again == frozenset()
    record_check(db, desk, election, three[:1], Elsewhere.NO, TODAY - DAY, "TPS 4")
    assert enrolments_of(db, election)[three[0]].elsewhere_place == ""
    record_check(db, desk, election, three[:1], Elsewhere.UNKNOWN)
    assert enrolments_of(db, election)[three[0]].checked_on is None
    for _ in range(3):
        undo_last(db, desk)
    assert enrolments_of(db, election) == {}
    redo_last(db, desk)
    assert enrolments_of(db, election) == found
    assert tables_that_disagree(db) == []


def test_a_move_is_filed_and_its_letter_comes(registry, election, three):
    db, desk = registry.db, registry.desk
    record_check(db, desk, election, three, Elsewhere.YES)
    record_move(db, desk, election, three, Ground.DETAINED, TODAY - DAY)
    record_letter(db, desk, election, {three[0]: " 1/A ", three[1]: "2/A"}, TODAY)
    found = enrolments_of(db, election)
    assert [found[one].letter_number for one in three] == ["1/A", "2/A", ""]
    assert found[three[0]].letter_on == TODAY
    assert found[three[0]].elsewhere is Elsewhere.YES
    same = record_move(db, desk, election, three, Ground.DETAINED, TODAY - DAY)
    assert same == frozenset()
    record_move(db, desk, election, three[:1], Ground.WORK, TODAY)
    one = enrolments_of(db, election)[three[0]]
    assert (one.ground, one.letter_number, one.letter_on) == (Ground.WORK, "", None)
    withdraw_move(db, desk, election, three[1:2])
    two = enrolments_of(db, election)[three[1]]
    assert (two.ground, two.applied_on, two.letter_number) == (None, None, "")
    for _ in range(4):
        undo_last(db, desk)
    assert {one.applied_on for one in enrolments_of(db, election).values()} == {None}
    assert tables_that_disagree(db) == []


def test_who_left_is_filed_back(registry, election, three):
    db, desk = registry.db, registry.desk
    move_person(db, desk, three[0], Movement.RELEASED, TODAY)
    record_moved_back(db, desk, election, three[:1], TODAY)
    assert enrolments_of(db, election)[three[0]].moved_back_on == TODAY
    undo_last(db, desk)
    assert enrolment_of(db, election, three[0]) is None


@pytest.mark.parametrize(
    ("attempt", "why"),
    [
        (
            lambda db, desk, of, ids: record_check(db, desk, of, ids, Elsewhere.NO, TODAY + DAY),
            "future",
        ),
        (
            lambda db, desk, of, ids: record_move(db, desk, of, ids, Ground.WORK, TODAY + DAY),
            "future",
        ),
        (lambda db, desk, of, ids: record_moved_back(db, desk, of, ids, TODAY + DAY), "future"),
        (lambda db, desk, of, ids: record_moved_back(db, desk, of, ids, TODAY), "still_here"),
        (withdraw_move, "not_filed"),
        (lambda db, desk, of, ids: letter(db, desk, of, ids, "1", TODAY), "not_filed"),
        (lambda db, desk, of, ids: letter(db, desk, of, ids, "1", TODAY + DAY), "future"),
    ],
)
def test_what_cannot_be_is_not_recorded_for_anybody(registry, election, three, attempt, why):
    before = last_deed_id(registry.db)
    with pytest.raises(EnrolmentInvalid) as refusal:
        attempt(registry.db, registry.desk, election, three)
    assert refusal.value.why == why
    assert last_deed_id(registry.db) == before


def letter(db, desk, election, ids, number, on):
    return record_letter(db, desk, election, dict.fromkeys(ids, number), on)


@pytest.mark.parametrize(
    ("number", "on", "why"), [(" ", TODAY, "letter_number"), ("1", TODAY - DAY, "letter_early")]
)
def test_a_letter_has_a_number_and_is_not_older_than_the_filing(
    registry, election, three, number, on, why
):
    db, desk = registry.db, registry.desk
    record_move(db, desk, election, three, Ground.WORK, TODAY)
    with pytest.raises(EnrolmentInvalid) as refusal:
        letter(db, desk, election, three, number, on)
    assert refusal.value.why == why


def test_the_dead_are_neither_moved_nor_moved_back(registry, election, three):
    db, desk = registry.db, registry.desk
    move_person(db, desk, three[2], Movement.DIED, TODAY)
    for attempt in (
        lambda: record_move(db, desk, election, three, Ground.WORK, TODAY),
        lambda: record_moved_back(db, desk, election, three[2:], TODAY),
    ):
        with pytest.raises(EnrolmentInvalid) as refusal:
            attempt()
        assert refusal.value.why == "died"
    assert enrolments_of(db, election) == {}


def test_a_ground_that_the_election_does_not_know(registry, election, three):
    db, desk = registry.db, registry.desk
    known = active_election(db)
    fewer = tuple(one for one in known.grounds_general if one is not Ground.WORK)
    edit_election(db, desk, replace(known, grounds_general=fewer))
    with pytest.raises(EnrolmentInvalid) as refusal:
        record_move(db, desk, election, three, Ground.WORK, TODAY)
    assert refusal.value.why == "ground"


def test_nobody_and_strangers(registry, election, three, clock):
    db, desk = registry.db, registry.desk
    assert record_check(db, desk, election, [], Elsewhere.NO) == frozenset()
    with pytest.raises(PersonUnknown):
        record_check(db, desk, election, [404], Elsewhere.NO)
    with pytest.raises(ElectionUnknown):
        record_check(db, desk, 404, three, Elsewhere.NO)
    with pytest.raises(RoleTooLow):
        record_check(db, Desk("Tono", Role.VIEWER, clock), election, three, Elsewhere.NO)
    with deed(db, desk, "edit-person", {"name": "x", "fields": []}) as act:
        merged = replace(get_person(db, three[1]), nik=None, merged_into=three[0])
        save_person(act, merged)
    assert [one.id for one in all_people(db)] == [three[0], three[2]]
    assert len(all_people(db, merged=True)) == 3
    with pytest.raises(PersonUnknown):
        record_check(db, desk, election, three, Elsewhere.NO)
