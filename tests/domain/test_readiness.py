"""The one rule that joins right, number, list, station, ballots and presence."""

from datetime import date

import pytest

from rutan_desk.domain.ballots import BallotGap, Ballots, ballots_for, polling_place
from rutan_desk.domain.contest import Contest, Reach
from rutan_desk.domain.election import Ground
from rutan_desk.domain.enrolment import Elsewhere, Enrolment
from rutan_desk.domain.identity import Identity, identity
from rutan_desk.domain.ktp_el import Card, KtpEl, Recording
from rutan_desk.domain.list_line import ListLine
from rutan_desk.domain.lists import Category, Treatment, list_place
from rutan_desk.domain.person import Away, Kind, Presence, Sex
from rutan_desk.domain.readiness import NoWay, Risk, State, Step, readiness
from rutan_desk.domain.standing import Action, Owner, standing
from rutan_desk.domain.station import Station

TODAY = date(2024, 1, 2)
DAY = date(2024, 2, 14)
SPECIAL, GENERAL = date(2024, 2, 7), date(2024, 1, 15)
NIK = "3316091705909001"
HERE = Station(id=1, election_id=1, number="901", region="33.16.09.1009")
READY = Identity(True)
CARD = {"recording": Recording.PRINTED, "card": Card.IN_HAND}
LINE = ListLine(id=1, election_id=1, station_id=1, name="ORANG CONTOH", person_id=1)


@pytest.fixture
def judge(make_person, make_election):
    """How ready an invented inmate is, by all the rules together."""

    def judged(
        *,
        line=None,
        station=HERE,
        today=TODAY,
        contests=None,
        known=None,
        ktp=CARD,
        **facts,
    ):
        changes = {} if contests is None else {"contests": contests}
        election = make_election(day=DAY, recording_cut=2, **changes)
        ordinary = {
            "id": 1,
            "nik": NIK,
            "sex": Sex.MALE,
            "region": "33.16.09.1009",
            "register_class": "A.III",
        }
        person = make_person(**{**ordinary, **facts})
        enrolment = Enrolment(election_id=1, person_id=1, **known) if known else None
        own = standing(person, election, today=today)
        region = station.region if station else ""
        place = list_place(person, enrolment, line is not None, region, election, today=today)
        ballots = None
        if station is not None and place.treatment is not Treatment.NO_BALLOT:
            ballots = ballots_for(person.region, polling_place(region, (), election), election)
        row = KtpEl(person_id=1, **ktp)
        return readiness(
            own,
            place,
            election,
            identity=identity(
                person, own.nik, row, election, today=today, line_says_recorded=False
            ),
            ktp=row,
            enrolment=enrolment,
            line=line,
            station=station,
            ballots=ballots,
        )

    return judged


def steps(found):
    return [(step.action, step.owner, step.due) for step in found.steps]


def test_who_is_on_the_special_list_with_everything_is_ready(judge):
    found = judge(line=LINE)
    assert (found.state, found.steps, found.risks, found.no_way) == (State.READY, (), (), None)
    assert found.place.category is Category.DPT
    assert found.ballots == Ballots(("PPWP", "DPD"))
    assert (found.action, found.owner, found.due) == (None, None, None)
    assert found.voter
    assert found.line == LINE
    assert found.station == HERE


def test_what_is_his_own_is_read_through(judge):
    found = judge(line=LINE)
    assert found.person.nik == NIK
    assert found.right.bars == found.articles == ()
    assert found.nik.value == "valid"
    assert found.nik_check is not None


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({}, (Action.CHECK_DPT, Owner.RUTAN, SPECIAL)),
        ({"known": {"elsewhere": Elsewhere.YES}}, (Action.FILE_MOVE, Owner.RUTAN, SPECIAL)),
        (
            {"known": {"elsewhere": Elsewhere.YES}, "kind": Kind.STAFF},
            (Action.FILE_MOVE, Owner.RUTAN, SPECIAL),
        ),
        (
            {"known": {"applied_on": date(2024, 1, 15), "ground": Ground.WORK}},
            (Action.AWAIT_LETTER, Owner.KPU, DAY),
        ),
        ({"known": {"applied_on": date(2024, 1, 16)}}, (Action.NAME_GROUND, Owner.RUTAN, DAY)),
        (
            {"known": {"elsewhere": Elsewhere.NO}, "region": "33.16.09"},
            (Action.COMPLETE_VILLAGE, Owner.RUTAN, DAY),
        ),
        ({"line": LINE, "region": None}, (Action.COMPLETE_ADDRESS, Owner.RUTAN, SPECIAL)),
        (
            {"line": LINE, "nik": None},
            (Action.SEARCH_BIOMETRICS, Owner.DUKCAPIL_LOCAL, date(2024, 2, 12)),
        ),
        (
            {"line": LINE, "ktp": {"recording": Recording.UNREGISTERED}},
            (Action.SCHEDULE_RECORDING, Owner.DUKCAPIL_LOCAL, date(2024, 2, 12)),
        ),
        ({"line": LINE, "away": Away.COURT}, (Action.CONFIRM_RETURN, Owner.RUTAN, DAY)),
        (
            {"line": LINE, "away": Away.LOAN, "back_on": date(2024, 2, 15)},
            (Action.CONFIRM_RETURN, Owner.RUTAN, DAY),
        ),
        (
            {"known": {"letter_number": "1", "applied_on": GENERAL}, "station": None},
            (Action.ASSIGN_STATION, Owner.RUTAN, SPECIAL),
        ),
    ],
)
def test_what_is_missing_is_a_step_with_owner_and_day(judge, facts, expected):
    found = judge(**facts)
    assert found.state is State.ACTION
    assert steps(found) == [expected]
    assert (found.action, found.owner, found.due) == expected


def test_a_dapil_nobody_named_is_a_step_of_the_desk(judge):
    dapil = Contest(code="DPR", name="DPR", colour="", same=(Reach.PROVINCE, Reach.DAPIL_DPR))
    found = judge(line=LINE, contests=(dapil, Contest(code="P", name="P", colour="", same=())))
    assert steps(found) == [(Action.SET_DAPIL, Owner.RUTAN, SPECIAL)]
    assert found.ballots.gaps == (BallotGap.DAPIL_UNKNOWN,)


def test_the_village_is_asked_for_once(judge, make_election):
    split = Contest(code="KAB", name="KAB", colour="", same=(Reach.REGENCY,))
    everywhere = Contest(code="P", name="P", colour="", same=())
    found = judge(
        known={"elsewhere": Elsewhere.NO}, region="33", contests=(split, everywhere), line=None
    )
    assert [step.action for step in found.steps].count(Action.COMPLETE_VILLAGE) <= 1


def test_the_number_comes_first_since_every_form_asks_for_it_then_the_days(judge):
    found = judge(region=None, nik=None, away=Away.COURT)
    assert [step.action for step in found.steps] == [
        Action.SEARCH_BIOMETRICS,
        Action.CHECK_DPT,
        Action.COMPLETE_ADDRESS,
        Action.CONFIRM_RETURN,
    ]
    later = [step.due for step in found.steps[1:]]
    assert later == sorted(later)


def test_too_late_for_every_list_is_not_able(judge):
    found = judge(today=date(2024, 2, 8), known={"elsewhere": Elsewhere.YES})
    assert (found.state, found.no_way, found.steps) == (State.UNABLE, NoWay.NO_LIST, ())


def test_no_ballot_at_all_is_not_able(judge):
    regional = (Contest(code="GUB", name="Gubernur", colour="", same=(Reach.PROVINCE,)),)
    found = judge(line=LINE, region="35.22.01.2001", contests=regional)
    assert (found.state, found.no_way) == (State.UNABLE, NoWay.NO_BALLOT)


def test_who_lacks_the_right_has_no_steps(judge):
    found = judge(birth_date=date(2012, 1, 1), nik=None)
    assert (found.state, found.steps, found.no_way, found.voter) == (State.UNABLE, (), None, False)


def test_who_was_released_after_being_listed_goes_back_to_his_home_list(judge):
    left = {"presence": Presence.RELEASED, "left_on": date(2024, 1, 20)}
    found = judge(line=LINE, today=date(2024, 1, 21), **left)
    assert found.state is State.UNABLE
    assert steps(found) == [(Action.MOVE_BACK, Owner.RUTAN, SPECIAL)]
    assert found.risks == ()
    done = judge(line=LINE, known={"moved_back_on": date(2024, 1, 25)}, **left)
    assert done.steps == ()
    moved = judge(line=LINE, presence=Presence.TRANSFERRED, left_on=date(2024, 1, 20))
    assert moved.steps == ()


def test_risks_are_told_beside_the_answer(judge, make_election):
    found = judge(
        line=LINE, release_on=date(2024, 2, 13), away=Away.HOSPITAL, back_on=date(2024, 2, 14)
    )
    assert found.state is State.READY
    assert found.risks == (Risk.LEAVES_BEFORE_DAY, Risk.AWAY_ON_DAY)
    stays = judge(line=LINE, release_on=DAY)
    assert stays.risks == ()


def test_who_is_not_recorded_in_time_is_at_risk_and_keeps_the_step(judge):
    found = judge(line=LINE, ktp={"recording": Recording.FAILED}, today=date(2024, 2, 13))
    assert found.state is State.ACTION
    assert found.risks == (Risk.IDENTITY_TOO_LATE,)
    assert steps(found) == [
        (Action.RECORD_AGAIN, Owner.DUKCAPIL_LOCAL, date(2024, 2, 12)),
    ]
    assert found.ktp.recording is Recording.FAILED


def test_an_open_question_on_the_right_does_not_hide_the_identity(judge):
    found = judge(line=LINE, birth_date=None, nik=None)
    assert [step.action for step in found.steps] == [
        Action.COMPLETE_BIRTH_DATE,
        Action.SEARCH_BIOMETRICS,
    ]


def test_a_ballot_that_kpu_disputes_is_a_risk(make_person, make_election):
    election = make_election(day=DAY)
    person = make_person(id=1, nik=NIK, sex=Sex.MALE)
    own = standing(person, election, today=TODAY)
    place = list_place(person, None, True, HERE.region, election, today=TODAY)
    found = readiness(
        own,
        place,
        election,
        identity=READY,
        line=LINE,
        station=HERE,
        ballots=Ballots(("P",), ask_kpu=("P",)),
    )
    assert found.risks == (Risk.KPU_DISPUTES_BALLOT,)


def test_a_question_on_the_list_that_only_kpu_can_answer(make_person, make_election):
    election = make_election(day=DAY, late_entry_allowed=True)
    person = make_person(id=1, nik=NIK, sex=Sex.MALE, region="33.17.01.2001")
    today = date(2024, 2, 9)
    own = standing(person, election, today=today)
    known = Enrolment(election_id=1, person_id=1, elsewhere=Elsewhere.YES)
    place = list_place(person, known, False, HERE.region, election, today=today)
    found = readiness(own, place, election, identity=READY, station=HERE, ballots=Ballots(("P",)))
    assert found.steps == (Step(Action.ASK_KPU, Owner.KPU, DAY),)
