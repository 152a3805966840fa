from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rutan_desk.domain.movement import Moved, Movement, RevokedRight, class_on, movements_for
from rutan_desk.domain.person import Away, Kind, Presence

ONE = timedelta(days=1)
START, END = date(2026, 1, 2), date(2030, 6, 30)


def test_the_words_for_movements_are_a_contract():
    assert list(Movement) == [
        "released", "transferred", "died", "escaped", "readmitted", "admitted",
        "register_changed", "on_loan", "in_hospital", "at_court", "returned",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("movement", "presence"),
    [
        (Movement.RELEASED, Presence.RELEASED),
        (Movement.TRANSFERRED, Presence.TRANSFERRED),
        (Movement.DIED, Presence.DIED),
        (Movement.ESCAPED, Presence.ESCAPED),
        (Movement.READMITTED, Presence.PRESENT),
        (Movement.ADMITTED, Presence.PRESENT),
        (Movement.REGISTER_CHANGED, Presence.PRESENT),
        (Movement.AT_COURT, Presence.PRESENT),
        (Movement.RETURNED, Presence.PRESENT),
    ],
)
def test_every_movement_leads_to_a_presence(movement, presence):
    assert movement.presence is presence


def test_every_presence_can_be_reached():
    assert {movement.presence for movement in Movement} == set(Presence)


def test_a_movement_needs_no_note():
    assert Moved(person_id=3, movement=Movement.DIED, on=START).note == ""


@pytest.mark.parametrize(
    ("day", "barred"),
    [(START - ONE, False), (START, True), (END, True), (END + ONE, False)],
)
def test_a_revocation_counts_from_its_first_to_its_last_day(make_revocation, day, barred):
    order = make_revocation(final_on=date(2025, 1, 1), starts_on=START, until=END)
    assert order.bars_voting_on(day) is barred


@pytest.mark.parametrize(("day", "barred"), [(START - ONE, False), (START, True)])
def test_it_starts_when_it_is_final_unless_it_says_otherwise(make_revocation, day, barred):
    assert make_revocation(final_on=START).bars_voting_on(day) is barred


@pytest.mark.parametrize(("day", "barred"), [(START - ONE, False), (START, True)])
def test_nothing_counts_before_it_is_final(make_revocation, day, barred):
    order = make_revocation(final_on=START, starts_on=date(2020, 1, 1))
    assert order.bars_voting_on(day) is barred


def test_without_an_end_it_is_for_life(make_revocation):
    assert make_revocation(until=None).bars_voting_on(date.max)


@given(st.dates(), st.dates(), st.dates() | st.none(), st.dates() | st.none())
def test_the_right_to_be_elected_never_touches_the_vote(make_revocation, day, final, start, until):
    order = make_revocation(
        right=RevokedRight.ELECTED, final_on=final, starts_on=start, until=until
    )
    assert not order.bars_voting_on(day)


@given(st.dates(), st.dates(), st.dates() | st.none(), st.dates() | st.none())
def test_both_is_as_much_as_the_vote(make_revocation, day, final, start, until):
    order = {"final_on": final, "starts_on": start, "until": until}
    both = make_revocation(right=RevokedRight.BOTH, **order)
    assert both.bars_voting_on(day) is make_revocation(**order).bars_voting_on(day)


@given(st.dates(), st.dates() | st.none(), st.dates() | st.none())
def test_an_order_that_is_not_final_bars_nothing(make_revocation, day, start, until):
    order = make_revocation(final_on=None, starts_on=start, until=until)
    assert not order.bars_voting_on(day)


# --- what can happen to somebody


def test_only_three_movements_take_somebody_away_for_a_while():
    away = {movement: movement.away for movement in Movement if movement.away}
    assert away == {
        Movement.ON_LOAN: Away.LOAN,
        Movement.IN_HOSPITAL: Away.HOSPITAL,
        Movement.AT_COURT: Away.COURT,
    }


def test_what_can_happen_depends_on_where_somebody_is(make_person):
    here = movements_for(make_person())
    assert Movement.REGISTER_CHANGED in here
    assert not {Movement.RETURNED, Movement.READMITTED, Movement.ADMITTED} & set(here)
    assert movements_for(make_person(away=Away.COURT))[0] is Movement.RETURNED
    assert Movement.REGISTER_CHANGED not in movements_for(make_person(kind=Kind.STAFF))
    assert movements_for(make_person(presence=Presence.ESCAPED)) == (Movement.READMITTED,)
    assert movements_for(make_person(presence=Presence.DIED)) == ()


def test_the_register_class_of_an_earlier_day(make_person):
    person = make_person(register_class="B.IIa")

    def changed(on, was, number=0):
        return Moved(
            id=number, person_id=1, movement=Movement.REGISTER_CHANGED, on=on, class_was=was
        )

    released = Moved(person_id=1, movement=Movement.RELEASED, on=END)
    moves = [changed(END, "B.I", 2), released, changed(START, "A.III", 1)]
    assert class_on(person, moves, START - ONE) == "A.III"
    assert class_on(person, moves, START) == class_on(person, moves, END - ONE) == "B.I"
    assert class_on(person, moves, END) == "B.IIa"
    assert class_on(person, [], START) == "B.IIa"


# --- decisions that overlap


@pytest.mark.parametrize(
    ("details", "overlap"),
    [
        ({}, True),
        ({"right": RevokedRight.BOTH}, True),
        ({"right": RevokedRight.ELECTED}, False),
        ({"final_on": None, "starts_on": None}, False),
        ({"withdrawn_on": END}, False),
        ({"starts_on": END, "until": None}, True),
        ({"starts_on": END + ONE, "until": None}, False),
        ({"final_on": END + ONE, "starts_on": START, "until": None}, False),
        ({"starts_on": date(2020, 1, 1), "until": START - ONE}, False),
    ],
)
def test_two_decisions_on_the_same_right_and_time(make_revocation, details, overlap):
    plain = {"right": RevokedRight.VOTE, "final_on": date(2019, 1, 1)}
    one = make_revocation(**plain, starts_on=START, until=END)
    other = make_revocation(**{**plain, "starts_on": START, "until": END, **details})
    assert one.overlaps(other) is other.overlaps(one) is overlap
