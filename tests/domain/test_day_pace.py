"""The day while it runs: turnout, the pace kept and needed, papers, who is out too long."""

from datetime import UTC, date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rutan_desk.domain.attendance import fold
from rutan_desk.domain.day import Act
from rutan_desk.domain.lists import Category
from rutan_desk.domain.pace import (
    PaperPace,
    SlotCount,
    Turnout,
    by_half_hour,
    out_longer,
    pace,
    papers,
    turnout_by,
)
from rutan_desk.domain.person import Sex
from rutan_desk.domain.roll_count import Seat
from rutan_desk.store.profiles import load_profile
from tests.domain.day_maker import ON, WIB, at, event, line

PEMILU = load_profile("pemilu-2024")


def seat(person, *acts, **more):
    """A seat, and what happened: ``(Act.OUT, "08:00")`` each."""
    events = [
        event(act, clock, stamp=stamp, person_id=person, uuid=f"{person}-{stamp}")
        for stamp, (act, clock) in enumerate(acts, 1)
    ]
    return Seat(line(person, **more), fold(events, person_id=person))


def voted(person, clock, **more):
    return seat(person, (Act.VOTED, clock), **more)


def waiting(count, first=1000, **more):
    return [seat(person, **more) for person in range(first, first + count)]


# --- turnout


def test_the_turnout_of_each_group():
    seats = [
        voted(1, "08:00", sex=Sex.MALE),
        seat(2, sex=Sex.MALE),
        seat(3, (Act.ILL, "08:00"), sex=Sex.MALE),
        voted(4, "08:00", sex=Sex.FEMALE, category=Category.DPTB),
        Seat(line(None, sex=Sex.FEMALE), None),
    ]
    by_sex = turnout_by(seats, lambda one: one.line.sex)
    assert by_sex == {Sex.MALE: Turnout(1, 3), Sex.FEMALE: Turnout(1, 2)}
    assert by_sex[Sex.FEMALE].share == 0.5
    assert turnout_by(seats, lambda one: one.line.category)[Category.DPTB] == Turnout(1, 1)
    blocks: dict[int | None, str] = {1: "A", 2: "A", 3: "B", 4: "B"}
    assert turnout_by(seats, lambda one: blocks.get(one.line.person_id))["A"] == Turnout(1, 2)
    assert Turnout(0, 0).share == 0.0


# --- half hours


def test_the_half_hours_of_a_day_without_votes():
    slots = by_half_hour([], PEMILU, at("09:00"))
    assert len(slots) == 12
    assert (slots[0], slots[-1]) == (SlotCount(at("07:00"), 0), SlotCount(at("12:30"), 0))


@pytest.mark.parametrize(
    ("clock", "start"),
    [("07:00", "07:00"), ("07:29:59", "07:00"), ("07:30", "07:30"), ("12:59:59", "12:30")],
)
def test_a_vote_falls_into_its_half_hour(clock, start):
    slots = by_half_hour([voted(1, clock), seat(2)], PEMILU, at("13:00"))
    assert [slot for slot in slots if slot.count] == [SlotCount(at(start), 1)]


def test_the_queue_after_closing_gets_half_hours_of_its_own():
    slots = by_half_hour([voted(1, "14:10"), voted(2, "06:59")], PEMILU, at("15:00"))
    assert (slots[0], slots[-1]) == (SlotCount(at("06:30"), 1), SlotCount(at("14:00"), 1))
    assert len(slots) == 16


def test_hours_are_of_the_wall_clock_of_now_and_the_day_may_be_over():
    vote = event(Act.VOTED, at=at("06:40").astimezone(UTC))
    seats = [Seat(line(1), fold([vote]))]
    tomorrow = at("10:00", date(2024, 2, 15))
    slots = by_half_hour(seats, PEMILU, tomorrow, ON)
    assert [slot for slot in slots if slot.count] == [SlotCount(at("06:30"), 1)]


def test_a_vote_that_a_clock_put_on_another_day_is_counted_all_the_same():
    early = event(Act.VOTED, at=at("09:00", date(2010, 1, 1)))
    late = event(Act.VOTED, at=at("09:00", date(2024, 2, 16)), person_id=2)
    seats = [Seat(line(1), fold([early])), Seat(line(2), fold([late]))]
    slots = by_half_hour(seats, PEMILU, at("10:00"))
    assert [slot.start for slot in slots if slot.count] == [at("07:00"), at("12:30")]
    assert len(slots) == 12


@given(
    st.lists(
        st.datetimes(
            min_value=at("00:00").replace(tzinfo=None) - timedelta(days=2),
            max_value=at("23:59").replace(tzinfo=None) + timedelta(days=2),
        )
    )
)
def test_the_half_hours_hold_every_vote(moments):
    seats = [
        Seat(line(n), fold([event(Act.VOTED, person_id=n, at=moment.replace(tzinfo=WIB))]))
        for n, moment in enumerate(moments, 1)
    ]
    slots = by_half_hour(seats, PEMILU, at("12:00"))
    assert sum(slot.count for slot in slots) == len(moments)
    starts = [slot.start for slot in slots]
    assert {later - start for start, later in pairwise(starts)} == {timedelta(minutes=30)}


# --- pace


def test_the_pace_kept_and_needed():
    votes = [voted(n, "08:45") for n in range(1, 21)] + [voted(30, "08:30"), voted(31, "07:10")]
    others = [seat(40, (Act.ILL, "08:00")), Seat(line(None), None), seat(41, (Act.OUT, "08:50"))]
    found = pace([*votes, *others, *waiting(79)], PEMILU, at("09:00"), at("07:00"))
    assert (found.voted, found.waiting, found.kept, found.needed) == (22, 80, 40.0, 20.0)
    assert (found.closes, found.done_at) == (at("13:00"), at("11:00"))
    assert not found.too_slow


def test_a_pace_that_is_too_slow():
    found = pace([voted(1, "08:50"), *waiting(9)], PEMILU, at("09:00"))
    assert (found.kept, found.done_at) == (2.0, at("13:30"))
    assert found.needed == 9 / 4
    assert found.too_slow


def test_when_nobody_came_nothing_is_forecast():
    found = pace([voted(1, "08:00"), *waiting(2)], PEMILU, at("09:00"))
    assert (found.kept, found.done_at, found.too_slow) == (None, None, True)


def test_when_all_have_come_it_is_done():
    found = pace([voted(1, "08:00")], PEMILU, at("09:00"))
    assert (found.waiting, found.needed, found.done_at) == (0, 0.0, at("09:00"))
    assert not found.too_slow


@pytest.mark.parametrize("clock", ["13:00", "14:00"])
def test_after_closing_no_rate_helps(clock):
    assert pace(waiting(3), PEMILU, at(clock)).needed is None


@pytest.mark.parametrize(
    ("now", "kept"), [("07:02", 36.0), ("07:05", 36.0), ("07:10", 18.0), ("07:30", 6.0)]
)
def test_the_first_half_hour_counts_only_what_has_passed_of_it(now, kept):
    votes = [voted(n, "07:01") for n in range(3)]
    assert pace(votes, PEMILU, at(now), at("07:00")).kept == kept


def test_a_clock_set_back_does_not_break_the_pace():
    assert pace([voted(1, "08:00")], PEMILU, at("07:30"), at("08:00")).kept is None


# --- papers


def test_when_the_papers_of_a_contest_run_out():
    votes = [voted(n, "08:45") for n in range(1, 11)]
    seats = [*votes, *waiting(30), *waiting(5, 2000, ballots=("PPWP",))]
    found = papers(seats, {"PPWP": 50, "DPD": 20, "DPR": None}, at("09:00"))
    assert found == (
        PaperPace("PPWP", 50, 10, 35, None),
        PaperPace("DPD", 20, 10, 30, at("09:30")),
        PaperPace("DPR", None, 0, 0, None),
    )
    assert [(one.left, one.short) for one in found] == [(40, 0), (10, 20), (None, 0)]


def test_papers_that_have_run_out_already_or_at_no_rate():
    seats = [voted(1, "07:00"), *waiting(2)]
    gone, unknown = papers(seats, {"PPWP": 0, "DPD": 2}, at("09:00"))
    assert (gone.left, gone.short, gone.out_at) == (-1, 3, at("09:00"))
    assert (unknown.left, unknown.short, unknown.out_at) == (1, 1, None)


def test_papers_that_are_just_enough_do_not_run_out():
    found = papers([voted(1, "08:45"), *waiting(3)], {"PPWP": 4}, at("09:00"))
    assert [(one.short, one.out_at) for one in found] == [(0, None)]


def test_only_papers_really_handed_out_count():
    vote = event(Act.VOTED, ballots=("PPWP",))
    found = papers([Seat(line(1), fold([vote]))], {"PPWP": 5, "DPD": 5}, at("09:00"))
    assert [one.handed_out for one in found] == [1, 0]


# --- out too long


def test_who_has_been_out_longer_than_that_the_longest_first():
    people = [
        seat(1, (Act.OUT, "08:30")),
        seat(2, (Act.OUT, "08:00"), (Act.VOTED, "08:50")),
        seat(3, (Act.OUT, "08:00"), (Act.BACK, "08:40")),
        seat(4, (Act.OUT, "08:31")),
        seat(5),
        seat(6, (Act.OUT, "08:29")),
    ]
    late = out_longer([one.attendance for one in people], 30, at("09:00"))
    assert [(one.person_id, span) for one, span in late] == [
        (2, timedelta(minutes=60)),
        (6, timedelta(minutes=31)),
    ]
