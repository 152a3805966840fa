"""How many must still come in each half hour, for all to be served by the close."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rutan_desk.domain.pace import Pace, by_half_hour, to_come
from rutan_desk.store.profiles import load_profile
from tests.domain.day_maker import at

PEMILU = load_profile("pemilu-2024")


def expected(clock, waiting):
    now = at(clock)
    slots = by_half_hour([], PEMILU, now)
    return to_come(slots, Pace(0, waiting, None, None, at("13:00"), None), now)


def test_before_the_opening_everybody_is_spread_over_all_half_hours():
    assert expected("06:30", 24) == (2.0,) * 12


def test_half_hours_that_are_over_expect_nobody():
    found = expected("12:00", 10)
    assert found == (0.0,) * 10 + (5.0, 5.0)


def test_the_half_hour_under_way_expects_its_share():
    found = expected("12:15", 30)
    assert found[-2:] == (pytest.approx(10), pytest.approx(20))


def test_once_the_hours_are_over_nobody_is_expected():
    assert expected("13:01", 7) == (0.0,) * 12


@given(st.integers(0, 23), st.integers(0, 59), st.integers(0, 3_000))
def test_the_sum_is_all_who_wait_or_nobody(hour, minute, waiting):
    found = expected(f"{hour:02}:{minute:02}", waiting)
    whole = 0 if hour >= 13 else waiting
    assert sum(found) == pytest.approx(whole)
