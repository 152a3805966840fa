from datetime import date, timedelta
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rutan_desk.domain.election import LeapDay
from rutan_desk.domain.movement import RevokedRight
from rutan_desk.domain.person import Citizenship, Marital, Presence, Service
from rutan_desk.domain.right import Bar, Outcome, Right, article_of, right_to_vote

DAY = date(2024, 2, 14)
BEFORE, AFTER = DAY - timedelta(days=1), DAY + timedelta(days=1)
TURNS_17_ON_DAY, TURNS_17_AFTER = date(2007, 2, 14), date(2007, 2, 15)
GONE = {
    Presence.DIED: Bar.DIED,
    Presence.RELEASED: Bar.RELEASED,
    Presence.TRANSFERRED: Bar.TRANSFERRED,
    Presence.ESCAPED: Bar.ESCAPED,
}


@pytest.fixture
def right(make_person, make_election):
    """The right of an invented person on a day, as the table's cases are written."""

    def judge(*revocations, day=DAY, **facts) -> Right:
        return right_to_vote(make_person(**facts), make_election(day=day), revocations)

    return judge


# --- the rows and cases of T1


@pytest.mark.parametrize("presence", GONE)
def test_row_1_gone_before_the_day(right, presence):
    answer = right(presence=presence, left_on=BEFORE)
    assert answer.bars == (GONE[presence],)
    assert answer.outcome is Outcome.BARRED


@pytest.mark.parametrize("presence", GONE)
@pytest.mark.parametrize("left_on", [DAY, AFTER])
def test_who_leaves_on_the_day_or_later_may_vote(right, presence, left_on):
    assert right(presence=presence, left_on=left_on).outcome is Outcome.ELIGIBLE


@pytest.mark.parametrize("presence", GONE)
def test_gone_on_an_unknown_day_is_gone(right, presence):
    assert right(presence=presence, left_on=None).bars == (GONE[presence],)


def test_whoever_is_here_is_here_whatever_day_is_noted(right):
    assert right(presence=Presence.PRESENT, left_on=BEFORE).bars == ()


def test_an_expected_release_is_no_release(right):
    assert right(release_on=BEFORE).bars == ()


def test_row_2_a_foreigner_even_with_a_valid_nik(right):
    answer = right(citizenship=Citizenship.WNA, nik="3316091705909001")
    assert answer.bars == (Bar.FOREIGNER,)
    assert answer.outcome is Outcome.BARRED


@pytest.mark.parametrize("service", Service)
@pytest.mark.parametrize("decree", [None, "", "  "])
def test_row_3_active_service(right, service, decree):
    answer = right(service=service, dismissal_decree=decree)
    assert answer.bars == (Bar.IN_SERVICE,)
    assert answer.outcome is Outcome.BARRED


@pytest.mark.parametrize("service", Service)
def test_a_dismissed_policeman_or_soldier_votes(right, service):
    answer = right(service=service, dismissal_decree="SK PTDH 2023")
    assert answer.outcome is Outcome.ELIGIBLE


@pytest.mark.parametrize("taken", [RevokedRight.VOTE, RevokedRight.BOTH])
def test_row_4_the_right_to_vote_revoked(right, make_revocation, taken):
    order = make_revocation(right=taken, final_on=date(2023, 1, 1))
    assert right(order).bars == (Bar.REVOKED,)
    assert right(order).outcome is Outcome.BARRED


def test_row_4_until_2030_bars_2029_and_not_2031(right, make_revocation):
    order = make_revocation(until=date(2030, 12, 31))
    assert right(order, day=date(2029, 2, 14)).bars == (Bar.REVOKED,)
    assert right(order, day=date(2031, 11, 26)).outcome is Outcome.ELIGIBLE


def test_row_5_revoked_only_to_be_elected(right, make_revocation):
    order = make_revocation(right=RevokedRight.ELECTED, final_on=date(2023, 1, 1))
    assert right(order).outcome is Outcome.ELIGIBLE


def test_row_5_not_final(right, make_revocation):
    order = make_revocation(final_on=None, starts_on=date(2023, 1, 1))
    assert right(order).outcome is Outcome.ELIGIBLE


def test_row_5_the_period_is_over(right, make_revocation):
    order = make_revocation(final_on=date(2020, 1, 1), until=BEFORE)
    assert right(order).outcome is Outcome.ELIGIBLE


def test_one_order_in_force_among_several_is_enough(right, make_revocation):
    over = make_revocation(final_on=date(2020, 1, 1), until=BEFORE)
    in_force = make_revocation(final_on=date(2022, 1, 1))
    assert right(over, in_force).bars == (Bar.REVOKED,)


@pytest.mark.parametrize(
    ("born", "marital", "outcome"),
    [
        (TURNS_17_ON_DAY, Marital.NEVER, Outcome.ELIGIBLE),
        (TURNS_17_AFTER, Marital.NEVER, Outcome.BARRED),
        (TURNS_17_AFTER, Marital.MARRIED, Outcome.ELIGIBLE),
        (TURNS_17_AFTER, Marital.ONCE, Outcome.ELIGIBLE),
        (TURNS_17_AFTER, None, Outcome.ACTION),
        (TURNS_17_ON_DAY, None, Outcome.ELIGIBLE),
        (date(2007, 2, 13), Marital.NEVER, Outcome.ELIGIBLE),
        (None, Marital.NEVER, Outcome.ACTION),
        (None, Marital.MARRIED, Outcome.ACTION),
        (None, None, Outcome.ACTION),
    ],
)
def test_rows_6_to_9_age_and_marriage(right, born, marital, outcome):
    assert right(birth_date=born, marital_status=marital).outcome is outcome


def test_rows_8_and_9_name_what_is_missing(right):
    child = right(birth_date=TURNS_17_AFTER)
    unclear = right(birth_date=TURNS_17_AFTER, marital_status=None)
    dateless = right(birth_date=None)
    assert (child.bars, unclear.bars, dateless.bars) == (
        (Bar.UNDER_AGE,),
        (Bar.MARITAL_UNKNOWN,),
        (Bar.BIRTH_DATE_UNKNOWN,),
    )


def test_the_trap_of_days_divided_by_365_25(right):
    assert (DAY - TURNS_17_ON_DAY).days == 6209
    assert 6209 / 365.25 < 17
    assert right(birth_date=TURNS_17_ON_DAY).outcome is Outcome.ELIGIBLE


@pytest.mark.parametrize("register_class", ["A.I", "A.II", "A.III", "A.IV", "A.V", "B.I", "B.IIa"])
def test_being_held_or_convicted_is_no_bar(right, register_class):
    assert right(register_class=register_class).outcome is Outcome.ELIGIBLE


def test_the_age_is_the_elections(make_person, make_election):
    person = make_person(birth_date=date(2006, 2, 14))
    assert right_to_vote(person, make_election(voting_age=18)).outcome is Outcome.ELIGIBLE
    assert right_to_vote(person, make_election(voting_age=19)).outcome is Outcome.BARRED


# --- born on 29 February


def on_leap_day(make_person, make_election, day, **changes):
    born = make_person(birth_date=date(2012, 2, 29))
    return right_to_vote(born, make_election(day=day, **changes))


def test_a_leap_day_birthday_on_28_february_is_for_kpu_to_decide(make_person, make_election):
    answer = on_leap_day(make_person, make_election, date(2029, 2, 28))
    assert answer.bars == (Bar.LEAP_DAY,)
    assert answer.outcome is Outcome.KPU_DECIDES


@pytest.mark.parametrize(
    ("decided", "bars"),
    [(LeapDay.FEBRUARY_28, ()), (LeapDay.MARCH_1, (Bar.UNDER_AGE,))],
)
def test_once_kpu_has_decided_its_answer_counts(make_person, make_election, decided, bars):
    day = date(2029, 2, 28)
    answer = on_leap_day(make_person, make_election, day, leap_day=decided, undecided=())
    assert answer.bars == bars


@pytest.mark.parametrize(
    ("day", "bars"),
    [
        (date(2025, 2, 28), (Bar.UNDER_AGE,)),
        (date(2029, 2, 27), (Bar.UNDER_AGE,)),
        (date(2029, 3, 1), ()),
        (date(2028, 2, 28), (Bar.UNDER_AGE,)),
        (date(2028, 2, 29), (Bar.UNDER_AGE,)),
        (date(2030, 2, 28), ()),
    ],
)
def test_around_the_leap_day(make_person, make_election, day, bars):
    assert on_leap_day(make_person, make_election, day).bars == bars


@pytest.mark.parametrize(("day", "bars"), [(28, (Bar.UNDER_AGE,)), (29, ())])
def test_in_a_leap_year_the_birthday_is_there(make_person, make_election, day, bars):
    answer = on_leap_day(make_person, make_election, date(2032, 2, day), voting_age=20)
    assert answer.bars == bars


def test_28_february_is_an_ordinary_birthday_for_others(make_person, make_election):
    person = make_person(birth_date=date(2012, 3, 1))
    answer = right_to_vote(person, make_election(day=date(2029, 2, 28)))
    assert answer.bars == (Bar.UNDER_AGE,)


def test_marriage_answers_the_leap_day_too(make_person, make_election):
    person = make_person(birth_date=date(2012, 2, 29), marital_status=Marital.MARRIED)
    answer = right_to_vote(person, make_election(day=date(2029, 2, 28)))
    assert answer.bars == ()


# --- all reasons, their order, and what follows


def test_every_bar_that_applies_in_the_order_of_the_table(right, make_revocation):
    answer = right(
        make_revocation(final_on=date(2023, 1, 1)),
        presence=Presence.TRANSFERRED,
        left_on=BEFORE,
        citizenship=Citizenship.WNA,
        service=Service.TNI,
        birth_date=TURNS_17_AFTER,
    )
    everything = (Bar.TRANSFERRED, Bar.FOREIGNER, Bar.IN_SERVICE, Bar.REVOKED, Bar.UNDER_AGE)
    assert answer.bars == everything
    assert answer.outcome is Outcome.BARRED


def test_no_bar_is_eligible():
    assert Right().outcome is Outcome.ELIGIBLE


@pytest.mark.parametrize(("one", "other"), list(combinations(Bar, 2)))
def test_a_bar_outweighs_a_question_and_that_an_action(one, other):
    gravity = [Outcome.ACTION, Outcome.KPU_DECIDES, Outcome.BARRED]
    worst = max(one.outcome, other.outcome, key=gravity.index)
    assert Right((one, other)).outcome is Right((other, one)).outcome is worst


@pytest.mark.parametrize("bar", Bar)
def test_every_bar_has_an_outcome_and_an_article(bar):
    assert bar.outcome is not Outcome.ELIGIBLE
    assert " ps. " in bar.article


def test_which_bars_are_not_final():
    open_ones = {bar: bar.outcome for bar in Bar if bar.outcome is not Outcome.BARRED}
    assert open_ones == {
        Bar.MARITAL_UNKNOWN: Outcome.ACTION,
        Bar.BIRTH_DATE_UNKNOWN: Outcome.ACTION,
        Bar.LEAP_DAY: Outcome.KPU_DECIDES,
    }


def test_an_election_may_name_its_own_articles(make_election):
    pilkada = make_election(articles={"wna": "PKPU 7/2024 ps. 4"})
    assert article_of(Bar.FOREIGNER, pilkada) == "PKPU 7/2024 ps. 4"
    assert article_of(Bar.IN_SERVICE, pilkada) == Bar.IN_SERVICE.article


births = st.dates(date(1900, 1, 1), date(2100, 12, 31))


@given(births, births, st.integers(0, 400))
def test_nobody_grows_too_young(make_person, make_election, born, day, later):
    person = make_person(birth_date=born)
    first = right_to_vote(person, make_election(day=day))
    then = right_to_vote(person, make_election(day=day + timedelta(days=later)))
    if first.outcome is Outcome.ELIGIBLE:
        assert then.outcome is Outcome.ELIGIBLE


@given(births, st.sampled_from([Marital.MARRIED, Marital.ONCE]))
def test_marriage_answers_any_known_age(make_person, make_election, born, marital):
    person = make_person(birth_date=born, marital_status=marital)
    assert right_to_vote(person, make_election()).bars == ()
