"""Where somebody stands by the set of his events, whatever order they come in."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rutan_desk.domain.attendance import (
    Attendance,
    Conflict,
    ConflictKind,
    anomalies,
    effective,
    fold,
    order_of,
    ordered,
    out_since,
)
from rutan_desk.domain.day import ABSENCES, GONE, UNDER_WAY, Act, DayState
from tests.domain.day_maker import THERE, after, at, event, undo

STATES = [act for act in Act if act.state]


# --- states


def test_every_state_is_either_on_the_way_or_an_absence():
    assert set(UNDER_WAY) | set(ABSENCES) == set(DayState)
    assert not set(UNDER_WAY) & set(ABSENCES)
    assert set(GONE) < set(ABSENCES)
    assert [state for state in DayState if state.gone] == list(GONE)


def test_every_state_but_the_first_has_an_act_that_leads_to_it():
    assert {act.state for act in STATES} == set(DayState) - {DayState.NOT_CALLED}


def test_nobody_marked_is_not_called():
    assert fold([], person_id=7) == Attendance(person_id=7)
    assert fold([]).person_id is None


@pytest.mark.parametrize("gone", GONE)
def test_who_had_left_by_the_freeze_is_gone_until_something_else_is_marked(gone):
    assert fold([], gone).state is gone
    assert fold([event(Act.TURNED_AWAY)], gone).state is gone
    assert fold([event(Act.CALLED)], gone).state is DayState.CALLED


@pytest.mark.parametrize("act", STATES)
def test_the_last_state_decides(act):
    last = event(act, stamp=3)
    found = fold([event(Act.CALLED, stamp=1), event(Act.ILL, stamp=2), last])
    assert (found.state, found.since, found.person_id) == (act.state, last, 1)


@pytest.mark.parametrize("act", [act for act in STATES if act is not Act.VOTED])
def test_a_vote_outweighs_whatever_is_marked_later(act):
    vote = event(Act.VOTED, stamp=1)
    found = fold([event(act, stamp=2), vote])
    assert (found.state, found.since, found.voted) == (DayState.VOTED, vote, (vote,))
    assert not found.conflict


def test_order_is_by_stamp_then_desk_then_number_then_uuid_and_never_by_the_clock():
    first = event(Act.OUT, "12:00", stamp=1, desk="b", number=9)
    second = event(Act.CALLED, "07:00", stamp=2, desk="a", number=1)
    third = event(Act.ILL, "07:00", stamp=2, desk="b", number=1, uuid="y")
    assert ordered([third, second, first]) == (first, second, third)
    assert order_of(third) == (2, "b", 1, "y")
    assert fold([third, first, second]).state is DayState.ILL


def test_the_first_of_two_votes_is_told_and_both_are_in_conflict():
    one = event(Act.VOTED, "08:14", stamp=5)
    two = event(Act.VOTED, "08:20", stamp=5, desk="b", station_id=THERE)
    found = fold([two, one])
    assert found.conflict
    assert (found.since, found.voted) == (one, (one, two))


def test_the_same_event_twice_is_no_conflict():
    vote = event(Act.VOTED)
    found = fold([vote, replace(vote, id=8), vote])
    assert not found.conflict
    assert found.events == (vote,)


# --- withdrawals


def test_a_withdrawn_vote_leaves_what_was_before():
    called, vote = event(Act.CALLED, stamp=1), event(Act.VOTED, stamp=2)
    found = fold([called, vote, undo(vote)])
    assert (found.state, found.since, found.voted) == (DayState.CALLED, called, ())
    assert len(found.events) == 3


def test_a_withdrawal_counts_even_when_it_comes_first_or_alone():
    vote = event(Act.VOTED, stamp=5)
    back = undo(vote, stamp=2)
    assert fold([back]).state is DayState.NOT_CALLED
    assert fold([back, vote]) == fold([vote, back])
    assert fold([back, vote]).state is DayState.NOT_CALLED


def test_a_withdrawal_cannot_be_withdrawn():
    vote = event(Act.VOTED, stamp=1)
    first = undo(vote, stamp=2)
    second = undo(first, stamp=3)
    assert fold([vote, first, second]).state is DayState.NOT_CALLED
    assert effective([vote, first, second]) == ()


def test_a_withdrawn_vote_settles_the_conflict():
    one, two = event(Act.VOTED, stamp=1), event(Act.VOTED, stamp=1, desk="b")
    found = fold([one, two, undo(one)])
    assert not found.conflict
    assert found.since == two


# --- out and back


@pytest.mark.parametrize(
    ("acts", "out"),
    [
        ((), False),
        ((Act.CALLED,), False),
        ((Act.OUT,), True),
        ((Act.QUEUEING,), True),
        ((Act.OUT, Act.QUEUEING), True),
        ((Act.OUT, Act.BACK), False),
        ((Act.OUT, Act.VOTED), True),
        ((Act.OUT, Act.VOTED, Act.BACK), False),
        ((Act.VOTED,), False),
        ((Act.VOTED, Act.BACK), False),
        ((Act.OUT, Act.BACK, Act.OUT), True),
        ((Act.OUT, Act.BACK, Act.CALLED), False),
        ((Act.OUT, Act.REFUSED), True),
        ((Act.OUT, Act.ILL), True),
        ((Act.OUT, Act.NO_BALLOTS), True),
        ((Act.OUT, Act.HOSPITAL), False),
        ((Act.OUT, Act.COURT), False),
        ((Act.OUT, Act.ESCAPED), False),
        ((Act.OUT, Act.TURNED_AWAY), True),
    ],
)
def test_who_is_out_of_his_block(acts, out):
    assert (out_since(after(*acts)) is not None) is out


def test_he_is_out_since_he_left_not_since_he_queued():
    out, queueing = event(Act.OUT, "08:00", stamp=1), event(Act.QUEUEING, "08:10", stamp=2)
    assert out_since(fold([out, queueing])) == at("08:00")


def test_coming_back_never_changes_the_state():
    found = after(Act.OUT, Act.QUEUEING, Act.BACK)
    assert found.state is DayState.QUEUEING
    assert found.back is not None
    assert not found.queueing
    assert after(Act.QUEUEING).queueing
    assert not after(Act.OUT).queueing


@pytest.mark.parametrize(
    ("acts", "may"),
    [
        ((), False),
        ((Act.CALLED,), False),
        ((Act.OUT,), True),
        ((Act.OUT, Act.BACK), False),
        ((Act.VOTED,), True),
        ((Act.VOTED, Act.BACK), False),
        ((Act.OUT, Act.BACK, Act.VOTED), True),
    ],
)
def test_who_may_be_ticked_as_back(acts, may):
    assert after(*acts).may_go_back is may


# --- anomalies


def by_person(*events):
    people = {one.person_id for one in events}
    return {person: fold(one for one in events if one.person_id == person) for person in people}


def vote_of(person, stamp, **more):
    return event(Act.VOTED, stamp=stamp, person_id=person, uuid=f"{person}-{stamp}", **more)


def test_one_person_at_two_stations_is_told_with_both_records():
    one, two = vote_of(1, 1), vote_of(1, 2, station_id=THERE)
    assert anomalies(by_person(two, one)) == (Conflict(ConflictKind.VOTED_TWICE, (1,), (one, two)),)


def test_two_rows_of_one_man_are_one_conflict_even_through_a_third():
    one, two, three = vote_of(1, 1), vote_of(2, 2), vote_of(3, 3)
    same_nik, same_register, strangers = {1, 2}, (2, 3), [8, 9]
    assert anomalies(by_person(one, two, three), [same_nik, strangers, same_register]) == (
        Conflict(ConflictKind.VOTED_TWICE, (1, 2, 3), (one, two, three)),
    )


def test_twins_of_whom_one_voted_are_no_conflict():
    assert anomalies(by_person(vote_of(1, 1), vote_of(4, 2)), [{1, 2}, {4, 5}]) == ()


def test_an_absence_later_than_the_vote_is_told_and_an_earlier_one_is_not():
    ill = event(Act.ILL, stamp=1, uuid="ill")
    vote = vote_of(1, 2)
    gone = event(Act.RELEASED, stamp=3, desk="b", uuid="gone")
    assert anomalies(by_person(ill, vote)) == ()
    assert anomalies(by_person(ill, vote, gone)) == (
        Conflict(ConflictKind.ABSENT_AFTER_VOTE, (1,), (vote, gone)),
    )
    assert anomalies(by_person(ill, vote, gone, undo(gone))) == ()


def test_conflicts_come_in_the_order_of_their_first_event():
    late = [vote_of(1, 7), vote_of(1, 8)]
    early = [vote_of(2, 3), vote_of(2, 4), event(Act.ILL, stamp=5, person_id=2, uuid="ill")]
    kinds = [(one.people, one.kind) for one in anomalies(by_person(*late, *early))]
    assert kinds == [
        ((2,), ConflictKind.ABSENT_AFTER_VOTE),
        ((2,), ConflictKind.VOTED_TWICE),
        ((1,), ConflictKind.VOTED_TWICE),
    ]


# --- laws


@st.composite
def histories(draw):
    """Events of one person at up to three desks, some of them taken back again."""
    events = []
    for number in range(1, draw(st.integers(0, 8)) + 1):
        events.append(
            event(
                draw(st.sampled_from([act for act in Act if act is not Act.WITHDRAWN])),
                stamp=draw(st.integers(1, 5)),
                desk=draw(st.sampled_from("abc")),
                number=number,
            )
        )
    for number, target in enumerate(events, 50):
        if draw(st.booleans()):
            stamp = draw(st.integers(1, 9))
            events.append(undo(target, stamp=stamp, desk="c", number=number))
    return events


@given(histories(), st.data(), st.sampled_from([None, *GONE]))
def test_the_order_of_arrival_never_matters(events, data, gone):
    assert fold(data.draw(st.permutations(events)), gone) == fold(events, gone)


@given(histories(), st.data())
def test_taking_in_the_same_events_again_changes_nothing(events, data):
    again = data.draw(st.lists(st.sampled_from(events))) if events else []
    assert fold([*events, *again]) == fold(events)


@given(histories(), histories())
def test_merging_is_commutative_and_what_was_merged_may_be_merged_again(one, other):
    there = [replace(each, desk="z" + each.desk, uuid="z" + each.uuid) for each in other]
    merged = fold([*one, *there])
    assert fold([*there, *one]) == merged
    assert fold([*merged.events, *there]) == merged


@given(histories(), st.data())
def test_withdrawing_is_like_never_having_marked(events, data):
    marks = [one for one in events if one.act is not Act.WITHDRAWN]
    extra = event(data.draw(st.sampled_from(STATES)), stamp=3, desk="x", number=1)
    both = data.draw(st.permutations([*events, extra, undo(extra, desk="x", number=2)]))
    with_it, without = fold(both, person_id=1), fold(events, person_id=1)
    assert replace(with_it, events=()) == replace(without, events=())
    assert len(with_it.events) == len(events) + 2
    assert set(with_it.voted) <= set(marks)


@given(histories())
def test_a_vote_that_stands_is_never_lost(events):
    stands = [one for one in effective(events) if one.act is Act.VOTED]
    found = fold(events)
    assert (found.state is DayState.VOTED) is bool(stands)
    assert list(found.voted) == stands
    assert found.conflict is (len(stands) > 1)
