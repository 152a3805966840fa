"""The stories of DOMAIN §6.5 that concern identity, with their own numbers, on a real file.

Everybody here is invented; only how many they are is as reported.
"""

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta

import pytest

from rutan_desk.domain.election import Document
from rutan_desk.domain.enrolment import Elsewhere
from rutan_desk.domain.identity import IdentityReason
from rutan_desk.domain.ktp_el import Card, Mark, Milestone, Recording
from rutan_desk.domain.person import Doubt
from rutan_desk.domain.readiness import NoWay, State
from rutan_desk.domain.standing import Action, NikState, Owner
from rutan_desk.domain.visit import Visit, VisitOutcome
from rutan_desk.ops.enrolments import record_check
from rutan_desk.ops.ktp_el import record_mark
from rutan_desk.ops.ktp_queue import ktp_work
from rutan_desk.ops.people import edit_person
from rutan_desk.ops.readiness import everybody, one_person
from rutan_desk.ops.visit_results import Result, take_results
from rutan_desk.ops.visits import fill_visit, plan_visit, suggested
from rutan_desk.store.elections import active_election
from rutan_desk.store.journal import deed
from rutan_desk.store.people import all_people, save_people
from rutan_desk.store.profiles import load_profile
from rutan_desk.store.visits import all_visits, lines_of_visit
from tests.conftest import NOW

TODAY = NOW.date()
DAY = timedelta(days=1)
ZEROS = "0000000000000000"


@pytest.fixture
def prison(registry, make_person):
    """A prison of so many invented people, the first ``without`` of them without a NIK."""

    def filled(number, without=0, **facts):
        people = [
            make_person(
                one,
                nik=None if one <= without else f"3316090101{90 + one // 1000}9{one % 1000:03}",
                birth_date=date(1990 + one // 1000, 1, 1),
                block="ABCD"[one % 4],
                **facts,
            )
            for one in range(1, number + 1)
        ]
        with deed(registry.db, registry.desk, "import") as act:
            save_people(act, people)
        return sorted(one.id for one in all_people(registry.db))

    return filled


@pytest.fixture
def judged(registry):
    """Everybody as judged on a day."""
    return lambda today=TODAY: everybody(registry.db, today)


@pytest.fixture
def mark(registry):
    def marked(ids, milestone, value=None, on=TODAY):
        record_mark(registry.db, registry.desk, ids, Mark(milestone, on, value))

    return marked


def actions(people):
    return Counter(one.identity.action for one in people)


def test_story_5_muara_sabak_double_data_and_iris_not_found(prison, judged, mark):
    ids = prison(678, without=68)
    mark(ids, Milestone.RECORDING, Recording.PRINTED)
    mark(ids, Milestone.CARD, Card.IN_HAND)
    double = ids[68:168]
    mark(double, Milestone.RECORDING, Recording.DUPLICATE)
    mark(ids[:68], Milestone.SEARCHED)
    found = judged()
    assert sum(not one.identity.ready for one in found) == 168
    assert actions(found) == {
        None: 510,
        Action.REMOVE_DOUBLE_RECORD: 100,
        Action.ASK_KK: 68,
    }
    blind = [one for one in found if one.identity.action is Action.ASK_KK]
    assert {one.identity.reasons for one in blind} == {
        (IdentityReason.NIK_MISSING, IdentityReason.SEARCHED)
    }


def test_story_5_recording_a_double_again_is_not_offered(registry, prison, judged, mark):
    ids = prison(3)
    mark(ids, Milestone.RECORDING, Recording.DUPLICATE)
    visit = Visit(planned_on=TODAY, capacity=60)
    assert suggested(registry.db, judged(), visit) == []


def test_story_6_jember_no_nik_no_family_and_kpu_closed(registry, prison, judged, mark):
    ids = prison(42, without=42)
    record_check(registry.db, registry.desk, active_election(registry.db).id, ids, Elsewhere.NO)
    asked = TODAY - 30 * DAY
    mark(ids, Milestone.SEARCHED, on=asked)
    mark(ids, Milestone.KK_REQUESTED, on=asked)
    early = [one.identity for one in judged()]
    # Nobody answers: the home Dukcapil is asked by letter; which one is not known here.
    assert {(one.action, one.owner) for one in early} == {(Action.FIND_NIK, Owner.DUKCAPIL)}
    closed = judged(active_election(registry.db).day)
    assert {one.identity.in_time for one in closed} == {False}
    assert all(IdentityReason.TOO_LATE in one.identity.reasons for one in closed)
    assert {one.state for one in closed} <= {State.UNABLE, State.ACTION}
    assert {one.no_way for one in closed} <= {None, NoWay.NO_LIST}


def test_story_7_ntb_a_third_without_nik(registry, prison, judged):
    prison(3457, without=1120)
    found = judged()
    assert actions(found) == {Action.SEARCH_BIOMETRICS: 1120, Action.CHECK_RECORDING: 2337}
    work = ktp_work(registry.db, found, TODAY)
    assert (work.by_action[1].key, work.by_action[1].count) == ("search_biometrics", 1120)
    assert len(work.queue) == 3457


def test_story_8_pasuruan_blank_in_sdp_and_five_never_recorded(registry, prison, judged, mark):
    ids = prison(300, without=107)
    known = ids[107:]
    mark(known, Milestone.CARD, Card.IN_HAND)
    mark(known[:5], Milestone.CARD, Card.NONE)
    mark(known[:5], Milestone.RECORDING, Recording.UNREGISTERED)
    assert actions(judged()) == {
        Action.SEARCH_BIOMETRICS: 107, Action.SCHEDULE_RECORDING: 5, None: 188,
    }  # fmt: skip
    visit = Visit(planned_on=TODAY, capacity=112)
    assert len(suggested(registry.db, judged(), visit)) == 112


def test_story_8_pasuruan_the_search_finds_most_and_records_the_rest(registry, prison, judged):
    db, desk = registry.db, registry.desk
    prison(10, without=10)
    plan_visit(db, desk, Visit(planned_on=TODAY, capacity=10))
    [visit] = all_visits(db)
    fill_visit(db, desk, visit.id, judged())
    order = [one.person_id for one in lines_of_visit(db, visit.id)]
    take_results(
        db,
        desk,
        visit.id,
        {
            **dict.fromkeys(order[:7], Result(VisitOutcome.SEARCHED)),
            **dict.fromkeys(order[7:], Result(VisitOutcome.RECORDED)),
        },
    )
    assert actions(judged()) == {Action.ASK_KK: 10}
    found = one_person(db, order[0], TODAY).person
    edit_person(db, desk, replace(found, nik="3316090101909777"))
    assert one_person(db, order[0], TODAY).identity.action is Action.CHECK_RECORDING
    last = one_person(db, order[9], TODAY)
    edit_person(db, desk, replace(last.person, nik="3316090101909778"))
    assert one_person(db, order[9], TODAY).identity.action is Action.AWAIT_RECORDING


def test_story_9_madiun_zeros_are_no_number_and_home_is_elsewhere(registry, prison, judged, mark):
    db, desk = registry.db, registry.desk
    ids = prison(1501, without=548, region="35.22")
    people = {one.id: one for one in all_people(db)}
    zeros = [
        replace(
            people[one], nik_as_written=ZEROS, doubts=(Doubt("nik", ZEROS, "nik_empty_pattern"),)
        )
        for one in ids[:9]
    ]
    with deed(db, desk, "import") as act:
        save_people(act, zeros)
    mark(ids, Milestone.SEARCHED, on=TODAY - 30 * DAY)
    mark(ids, Milestone.KK_REQUESTED, on=TODAY - 30 * DAY)
    found = judged()
    assert Counter(one.nik for one in found)[NikState.MISSING] == 548
    missing = [one.identity for one in found if one.nik is NikState.MISSING]
    assert {(one.action, one.owner) for one in missing} == {(Action.FIND_NIK, Owner.DUKCAPIL_HOME)}
    work = ktp_work(db, found, TODAY)
    assert [(one.key, one.count) for one in work.by_home] == [("35.22", 1501)]


def test_story_10_purwokerto_the_desk_counts_who_lacks_a_nik_apart_from_who_lacks_a_move(
    registry, prison, judged, mark
):
    ids = prison(865, without=100)
    mark(ids, Milestone.CARD, Card.IN_HAND)
    election = active_election(registry.db).id
    record_check(registry.db, registry.desk, election, ids, Elsewhere.YES)
    found = judged()
    assert sum(not one.identity.ready for one in found) == 100
    assert sum(any(step.action is Action.FILE_MOVE for step in one.steps) for one in found) == 865


def test_story_13_lowokwaru_recorded_but_no_document_at_hand(registry, prison, judged, mark):
    ids = prison(40)
    mark(ids, Milestone.RECORDING, Recording.PRINTED)
    mark(ids[:10], Milestone.CARD, Card.KEPT_ELSEWHERE)
    mark(ids[10:20], Milestone.CARD, Card.LOST)
    mark(ids[20:30], Milestone.CARD, Card.LOST)
    mark(ids[20:30], Milestone.SUBSTITUTE, Document.BIODATA)
    assert actions(judged()) == {
        Action.FETCH_CARD: 10, Action.REPRINT_CARD: 10, None: 10, Action.CONFIRM_CARD: 10,
    }  # fmt: skip
    eve = active_election(registry.db).day
    late = actions(judged(eve))
    assert late[Action.ASK_SUBSTITUTE] == 10


def test_story_16_jabar_an_invalid_nik_is_told_from_a_missing_one(registry, prison, judged):
    db, desk = registry.db, registry.desk
    prison(20, without=6)
    nobody = [one for one in all_people(db) if one.nik is None]
    with deed(db, desk, "import") as act:
        save_people(act, [replace(one, nik_as_written="331609010190900") for one in nobody[:4]])
    assert actions(judged()) == {
        Action.REPAIR_NIK: 4, Action.SEARCH_BIOMETRICS: 2, Action.CHECK_RECORDING: 14,
    }  # fmt: skip


def test_story_17_tulungagung_the_family_is_asked_to_send_the_kk(registry, prison, judged, mark):
    db, desk = registry.db, registry.desk
    ids = prison(12, without=12)
    mark(ids, Milestone.SEARCHED)
    assert {one.identity.owner for one in judged()} == {Owner.RUTAN}
    mark(ids, Milestone.KK_REQUESTED)
    asked = [one.identity for one in judged()]
    assert {(one.action, one.owner) for one in asked} == {(Action.ASK_KK, Owner.FAMILY)}
    mark(ids[:1], Milestone.KK_RECEIVED)
    here = one_person(db, ids[0], TODAY)
    assert (here.identity.action, here.identity.owner) == (Action.REPAIR_NIK, Owner.RUTAN)
    edit_person(
        db, desk, replace(here.person, nik="3316090101909777", nkk="3316090101909999", rt="001")
    )
    work = ktp_work(db, judged(), TODAY)
    one = next(one for one in work.queue if one.person.id == ids[0])
    assert one.action is Action.CHECK_RECORDING
    assert not {"nkk", "nik", "rt"} & {element.value for element in one.missing}


@pytest.mark.parametrize(
    ("profile", "paper", "action"),
    [
        ("pemilu-2024", Document.SUKET, None),
        ("pilkada-2024", Document.SUKET, Action.ASK_SUBSTITUTE),
        ("pilkada-2024", Document.IKD, None),
        ("pemilu-2024", Document.IKD, Action.ASK_SUBSTITUTE),
    ],
)
def test_the_same_paper_in_two_elections_of_one_file(
    registry, prison, mark, profile, paper, action
):
    ids = prison(1)
    mark(ids, Milestone.SUBSTITUTE, paper, on=date(2024, 1, 2))
    election = replace(load_profile(profile), id=active_election(registry.db).id)
    [one] = everybody(registry.db, date(2024, 1, 10), election)
    assert (one.identity.action, one.identity.ready) == (action, action is None)
