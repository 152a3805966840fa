from datetime import date

import pytest

from rutan_desk.domain.person import Citizenship, Doubt, Marital, Sex
from rutan_desk.domain.right import Bar
from rutan_desk.domain.standing import Action, NikState, Owner, nik_state, standing

TODAY = date(2024, 1, 2)
NIK = "3316091705909001"


@pytest.fixture
def stands(make_person, make_election):
    """How an invented person stands; the special cut-off is 7, recording 2 days before."""

    def judge(**facts):
        election = make_election(day=date(2024, 2, 14), recording_cut=2)
        person = make_person(**{"nik": NIK, "sex": Sex.MALE, **facts})
        return standing(person, election, today=TODAY)

    return judge


def test_somebody_with_everything_needs_nothing(stands):
    ready = stands()
    assert ready.nik is NikState.VALID
    assert (ready.right.bars, ready.action, ready.owner, ready.due) == ((), None, None, None)


@pytest.mark.parametrize(
    ("facts", "action", "owner"),
    [
        ({"birth_date": None}, Action.COMPLETE_BIRTH_DATE, Owner.RUTAN),
        (
            {"birth_date": date(2008, 1, 1), "marital_status": None},
            Action.COMPLETE_MARITAL,
            Owner.RUTAN,
        ),
    ],
)
def test_an_open_question_on_the_right_comes_first(stands, facts, action, owner):
    open_one = stands(nik=None, **facts)
    assert (open_one.action, open_one.owner) == (action, owner)
    assert open_one.due == date(2024, 2, 7)


def test_a_leap_day_is_asked_of_kpu(make_person, make_election):
    election = make_election(day=date(2029, 2, 28))
    asked = standing(make_person(birth_date=date(2012, 2, 29)), election, today=TODAY)
    assert (asked.action, asked.owner) == (Action.ASK_KPU, Owner.KPU)


@pytest.mark.parametrize(
    ("facts", "state"),
    [
        ({"nik": None}, NikState.MISSING),
        ({"nik": None, "nik_as_written": "3.3E+15"}, NikState.DAMAGED),
        (
            {
                "nik": None,
                "nik_as_written": "0000000000000000",
                "doubts": (Doubt("nik", "0000000000000000", "nik_empty_pattern"),),
            },
            NikState.MISSING,
        ),
        (
            {"nik": None, "nik_as_written": NIK, "doubts": (Doubt("nik", NIK, "nik_duplicate"),)},
            NikState.DUPLICATE,
        ),
    ],
)
def test_a_voter_without_a_sound_nik_has_the_right_all_the_same(stands, facts, state):
    found = stands(**facts)
    assert (found.nik, found.right.bars, found.action) == (state, (), None)


@pytest.mark.parametrize("facts", [{"birth_date": date(1990, 5, 18)}, {"sex": Sex.FEMALE}])
def test_an_odd_nik_is_valid_and_nobodys_work(stands, facts):
    odd = stands(**facts)
    assert odd.nik is NikState.ODD
    assert odd.action is None


def test_nobody_works_on_the_nik_of_who_may_not_vote(stands):
    foreigner = stands(nik=None, citizenship=Citizenship.WNA, birth_date=None)
    assert foreigner.right.bars == (Bar.FOREIGNER, Bar.BIRTH_DATE_UNKNOWN)
    assert (foreigner.action, foreigner.owner, foreigner.due) == (None, None, None)


def test_revocations_and_districts_are_passed_on(make_person, make_election, make_revocation):
    order = make_revocation(final_on=date(2020, 1, 1))
    person = make_person(nik=NIK, marital_status=Marital.MARRIED)
    election = make_election()
    barred = standing(person, election, (order,), today=TODAY, districts=frozenset())
    assert barred.right.bars == (Bar.REVOKED,)
    assert barred.nik is NikState.ODD


def test_without_a_number_there_is_nothing_to_read(make_person):
    assert nik_state(make_person(), today=TODAY) == (NikState.MISSING, None)
