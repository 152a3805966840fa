"""Who is brought to a visit, and the queue of the work."""

from dataclasses import replace
from datetime import date

import pytest

from rutan_desk.domain.completeness import Element
from rutan_desk.domain.identity import identity
from rutan_desk.domain.ktp_el import Card, KtpEl, Mark, Milestone, Recording
from rutan_desk.domain.ktp_queue import Group, grouped, home_of, ktp_queue
from rutan_desk.domain.list_line import ListLine
from rutan_desk.domain.lists import Category, ListPlace
from rutan_desk.domain.person import Away, Presence, Sex
from rutan_desk.domain.readiness import readiness
from rutan_desk.domain.standing import Action, standing
from rutan_desk.domain.visit import (
    Absence,
    VisitLine,
    VisitOutcome,
    can_come,
    candidates,
    certain,
    marks_of,
)

DAY, LAST = date(2024, 2, 14), date(2024, 2, 13)
TODAY, ON = date(2024, 1, 10), date(2024, 1, 20)
PLACE = ListPlace(Category.DPT, ())
FULL = {
    "nkk": "3316091705909002", "birth_place": "BLORA", "sex": Sex.MALE, "street": "DUKUH",
    "rt": "001", "rw": "002", "region": "33.16.09.1009",
}  # fmt: skip


@pytest.fixture
def stands(make_person, make_election):
    def judged(
        number,
        recording=Recording.UNREGISTERED,
        *,
        line=None,
        today=TODAY,
        card=Card.UNKNOWN,
        **facts,
    ):
        election = make_election(day=DAY, recording_cut=1)
        ordinary = {"id": number, "nik": f"331609170590{9000 + number}", "block": "A", **FULL}
        person = make_person(**{**ordinary, **facts})
        own = standing(person, election, today=today)
        ktp = KtpEl(person_id=number, recording=recording, card=card)
        found = identity(person, own.nik, ktp, election, today=today, line_says_recorded=False)
        return readiness(own, PLACE, election, identity=found, ktp=ktp, line=line)

    return judged


def queue(people, today=TODAY, planned=None, last=None):
    return ktp_queue(people, today, planned=planned or {}, last=last or {})


def ids(some):
    return [one.person.id for one in some]


def test_a_visit_helps_who_can_be_recorded_in_time_certain_voters_first_block_by_block(stands):
    people = [
        stands(1, block="C"),
        stands(2, block="B", cell="2"),
        stands(3, block="A", release_on=date(2024, 2, 1)),
        stands(4, Recording.FAILED, block="B", cell="1"),
        stands(5, Recording.PRINTED),
        stands(6, Recording.UNKNOWN, nik=None),
        stands(7, Recording.DUPLICATE),
        stands(8, block=None),
        stands(9, birth_date=date(2012, 1, 1)),
    ]
    assert ids(candidates(people, ON, LAST)) == [6, 4, 2, 1, 8, 3]
    assert ids(candidates(people, LAST, LAST, taken={6, 1})) == [4, 2, 8, 3]
    assert candidates(people, DAY, LAST) == []


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({}, True),
        ({"presence": Presence.RELEASED}, False),
        ({"away": Away.COURT}, False),
        ({"away": Away.COURT, "back_on": ON}, True),
        ({"away": Away.LOAN, "back_on": LAST}, False),
    ],
)
def test_only_who_is_here_that_day_can_come(make_person, facts, expected):
    assert can_come(make_person(**facts), ON) is expected


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({}, True),
        ({"release_on": date(2024, 2, 1)}, False),
        ({"away": Away.LOAN}, False),
        ({"birth_date": None}, False),
    ],
)
def test_a_certain_voter_has_the_right_and_will_be_here(stands, facts, expected):
    assert certain(stands(1, **facts)) is expected


def test_what_a_result_says_of_the_ktp_el(make_person):
    known, unknown = make_person(nik="3316091705909001"), make_person()
    captured = Mark(Milestone.RECORDING, ON, Recording.CAPTURED)
    searched = Mark(Milestone.SEARCHED, ON)
    assert marks_of(VisitOutcome.RECORDED, ON, known) == (captured,)
    assert marks_of(VisitOutcome.RECORDED, ON, unknown) == (captured, searched)
    assert marks_of(VisitOutcome.SEARCHED, ON, unknown) == (searched,)
    failed = Mark(Milestone.RECORDING, ON, Recording.FAILED)
    assert marks_of(VisitOutcome.FAILED, ON, known) == (failed,)
    in_hand = Mark(Milestone.CARD, ON, Card.IN_HAND)
    assert marks_of(VisitOutcome.CARD_HANDED, ON, known) == (in_hand,)
    assert marks_of(VisitOutcome.ABSENT, ON, known) == ()
    assert marks_of(VisitOutcome.REFUSED, ON, known) == ()


def test_the_queue_is_urgent_first_then_who_only_lacks_data(stands):
    line = ListLine(election_id=1, station_id=1, name="X", ktp_el="S")
    people = [
        stands(1, Recording.PRINTED, card=Card.IN_HAND),
        stands(2, Recording.PRINTED, card=Card.IN_HAND, rt=None),
        stands(3, Recording.PRINTED),
        stands(4),
        stands(5, release_on=date(2024, 2, 1)),
        stands(6, Recording.DUPLICATE, region="35"),
        stands(7, presence=Presence.RELEASED, left_on=date(2024, 1, 1)),
        stands(8, birth_date=date(2012, 1, 1)),
        stands(9, Recording.UNKNOWN, line=line, region=None),
    ]
    found = queue(people)
    assert ids(found) == [6, 4, 9, 5, 3, 2]
    double, *_, card, data = found
    assert (double.action, double.home, double.days_left) == (Action.REMOVE_DOUBLE_RECORD, "35", 34)
    assert (card.action, card.due, card.in_time) == (Action.CONFIRM_CARD, DAY, True)
    assert (data.action, data.owner, data.due, data.days_left) == (None, None, None, None)
    assert data.missing == (Element.RT,)
    [unknown] = [one for one in found if one.person.id == 9]
    assert Element.KTP_EL not in unknown.missing
    assert (unknown.home, unknown.certain) == (None, True)
    late = queue([stands(3, Recording.PRINTED, today=DAY), stands(4, today=DAY)], DAY)
    assert ids(late) == [3, 4]
    assert late[1].days_left == -1


def test_the_queue_tells_of_a_visit_to_come_and_of_one_missed(stands):
    planned = VisitLine(visit_id=1, person_id=1, position=1)
    missed = replace(
        planned, person_id=2, outcome=VisitOutcome.ABSENT, reason=Absence.COURT, done_on=TODAY
    )
    again = replace(planned, person_id=2, visit_id=2)
    one, two, three = queue(
        [stands(1), stands(2), stands(3)], planned={1: planned, 2: again}, last={2: missed}
    )
    assert (one.planned, one.last) == (planned, None)
    assert (two.planned, two.last) == (again, missed)
    assert (three.planned, three.last) == (None, None)


def test_groups_are_the_largest_first_and_those_without_a_key_last(stands):
    people = [stands(1, block=None), stands(2, block=None), stands(3, block="B"), stands(4)]
    people.append(stands(5, Recording.PRINTED, release_on=date(2024, 2, 1)))
    found = grouped(queue(people), lambda one: one.person.block)
    assert found == [Group("A", 2, 1, LAST), Group("B", 1, 1, LAST), Group(None, 2, 2, LAST)]
    data_only = queue([stands(1, Recording.PRINTED, card=Card.IN_HAND, rt=None)])
    assert grouped(data_only, lambda one: one.action) == [Group(None, 1, 1, None)]


@pytest.mark.parametrize(
    ("region", "home"),
    [("33.16.09.1009", "33.16"), ("33.16", "33.16"), ("33", "33"), (None, None)],
)
def test_home_is_the_regency_of_the_card(make_person, region, home):
    assert home_of(make_person(region=region)) == home
