"""What the home page counts."""

from collections import Counter
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rutan_desk.domain.ballots import Ballots
from rutan_desk.domain.identity import identity
from rutan_desk.domain.ktp_el import Card, KtpEl, Recording
from rutan_desk.domain.lists import Category, ListPlace, ListReason
from rutan_desk.domain.overview import Deadline, Queue, Stage, overview, queues, stage_of
from rutan_desk.domain.person import Kind, Presence, Sex
from rutan_desk.domain.readiness import readiness
from rutan_desk.domain.standing import Action, Owner, standing
from rutan_desk.domain.station import Station

TODAY = date(2024, 1, 10)
NIK = "3316091705909001"
HERE = Station(id=1, election_id=1, number="901", region="33.16.09.1009")
LISTED = ListPlace(Category.DPT, (ListReason.ON_SPECIAL_LIST,))
TO_FILE = ListPlace(Category.NONE, (ListReason.MOVE_TO_FILE,), date(2024, 2, 7))
OUT = ListPlace(Category.NONE, (ListReason.NOT_IN_ANY_LIST,))


@pytest.fixture(scope="session")
def stands(make_person, make_election):
    def judged(place=LISTED, station=HERE, recording=Recording.PRINTED, **facts):
        election = make_election(recording_cut=14)
        person = make_person(**{"nik": NIK, "sex": Sex.MALE, "region": "33.16.09.1009", **facts})
        own = standing(person, election, today=TODAY)
        ballots = Ballots(("PPWP",)) if station else None
        card = Card.IN_HAND if recording is Recording.PRINTED else Card.UNKNOWN
        ktp = KtpEl(person_id=person.id, recording=recording, card=card)
        found = identity(person, own.nik, ktp, election, today=TODAY, line_says_recorded=False)
        return readiness(own, place, election, identity=found, station=station, ballots=ballots)

    return judged


@pytest.mark.parametrize(
    ("facts", "stage"),
    [
        ({"birth_date": None}, Stage.PEOPLE),
        ({"nik": None}, Stage.RIGHT),
        ({"recording": Recording.UNREGISTERED}, Stage.RIGHT),
        ({"recording": Recording.PRINT_READY}, Stage.RIGHT),
        ({"recording": Recording.SENT}, Stage.STATION),
        ({"place": TO_FILE}, Stage.IDENTITY),
        ({"station": None}, Stage.LIST),
        ({"away": "court"}, Stage.STATION),
        ({}, Stage.READY),
    ],
)
def test_how_far_somebody_has_come(stands, facts, stage):
    assert stage_of(stands(**facts)) is stage


def test_the_funnel_counts_who_is_here_and_passed_all_before(stands, make_election):
    people = [
        stands(),
        stands(kind=Kind.STAFF),
        stands(nik=None),
        stands(place=OUT),
        stands(birth_date=date(2012, 1, 1)),
        stands(presence=Presence.RELEASED, left_on=date(2024, 1, 1)),
    ]
    found = overview(people, make_election(), TODAY)
    assert dict(found.funnel) == {
        Stage.PEOPLE: 5,
        Stage.RIGHT: 4,
        Stage.IDENTITY: 3,
        Stage.LIST: 2,
        Stage.STATION: 2,
        Stage.READY: 2,
    }
    assert (found.days_left, found.staff, found.unable) == (35, 1, 1)


def test_queues_come_most_urgent_first_and_say_what_is_overdue(stands):
    people = [stands(nik=None), stands(nik=None), stands(place=TO_FILE), stands(birth_date=None)]
    found = queues(people, date(2024, 2, 1))
    assert found == (
        Queue(Action.SEARCH_BIOMETRICS, Owner.DUKCAPIL_LOCAL, date(2024, 1, 31), 2, overdue=True),
        Queue(Action.COMPLETE_BIRTH_DATE, Owner.RUTAN, date(2024, 2, 7), 1),
        Queue(Action.FILE_MOVE, Owner.RUTAN, date(2024, 2, 7), 1),
    )


def test_a_queue_without_a_day_comes_last(stands):
    one = stands()
    open_ended = replace(one, steps=(replace(stands(place=TO_FILE).steps[0], due=None),))
    found = queues([open_ended, stands(nik=None)], TODAY)
    assert [queue.due for queue in found] == [date(2024, 1, 31), None]


def test_deadlines_say_whom_they_threaten_and_past_ones_are_left_out(stands, make_election):
    people = [stands(place=TO_FILE), stands(place=TO_FILE), stands(nik=None), stands()]
    election = make_election(recording_cut=14)
    found = overview(people, election, date(2024, 1, 20)).deadlines
    assert [(one.deadline, one.days_left, one.threatened) for one in found] == [
        (Deadline.RECORDING, 11, 1),
        (Deadline.MOVE_SPECIAL, 18, 2),
        (Deadline.INVITATIONS, 22, 0),
        (Deadline.VOTING, 25, 0),
    ]
    early = overview(people, election, TODAY).deadlines
    assert early[0].deadline is Deadline.MOVE_GENERAL


FACTS = st.fixed_dictionaries(
    {
        "place": st.sampled_from([LISTED, TO_FILE, OUT]),
        "station": st.sampled_from([HERE, None]),
        "nik": st.sampled_from([NIK, None]),
        "birth_date": st.sampled_from([None, date(1990, 5, 17), date(2012, 1, 1)]),
        "kind": st.sampled_from(list(Kind)),
    }
)


@given(st.lists(FACTS, max_size=12))
def test_a_funnel_only_narrows_and_every_step_is_in_one_queue(stands, make_election, all_facts):
    people = [stands(**facts) for facts in all_facts]
    found = overview(people, make_election(), TODAY)
    counts = [count for _, count in found.funnel]
    assert counts == sorted(counts, reverse=True)
    assert counts[0] == len(people)
    wanted = Counter(step.action for one in people for step in one.steps)
    assert {queue.action: queue.count for queue in found.queues} == wanted
