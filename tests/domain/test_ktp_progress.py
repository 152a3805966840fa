"""Recorded per week, and how many remain at that rate."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rutan_desk.domain.ktp_progress import Forecast, forecast, monday_of, per_week, weekly_rate

TODAY = date(2029, 1, 24)  # a Wednesday
DAYS = timedelta(days=1)
LAST = TODAY + 14 * DAYS


def test_weeks_begin_on_monday_and_the_current_one_is_last():
    days = [date(2029, 1, 22), TODAY, date(2029, 1, 21), date(2028, 1, 1), date(2029, 1, 25)]
    weeks = per_week(days, TODAY, 3)
    assert [(one.monday, one.count) for one in weeks] == [
        (date(2029, 1, 8), 0), (date(2029, 1, 15), 1), (date(2029, 1, 22), 2),
    ]  # fmt: skip
    assert monday_of(date(2029, 1, 28)) == date(2029, 1, 22)


def test_the_rate_counts_whole_weeks_back_from_today():
    days = [TODAY, TODAY - 27 * DAYS, TODAY - 28 * DAYS, TODAY + DAYS]
    assert weekly_rate(days, TODAY) == 0.5
    assert weekly_rate([], TODAY) == 0


def test_at_this_rate_so_many_will_remain():
    days = [TODAY - DAYS] * 20
    assert forecast(days, 15, TODAY, LAST) == Forecast(LAST, 5.0, 15, 5, TODAY + 21 * DAYS, 7.5)
    assert forecast(days, 10, TODAY, LAST).remain == 0
    assert forecast(days, 11, TODAY, LAST).remain == 1
    assert forecast(days, 11, TODAY, LAST).done_on == TODAY + 16 * DAYS
    assert forecast(days, 10, TODAY, LAST).done_on == LAST


@pytest.mark.parametrize("last", [TODAY, TODAY - DAYS])
def test_with_no_day_left_all_remain(last):
    found = forecast([TODAY] * 9, 3, TODAY, last)
    assert (found.remain, found.needed) == (3, None)


def test_nobody_recorded_means_never_and_nobody_waiting_means_done():
    assert forecast([], 3, TODAY, LAST).done_on is None
    none = forecast([], 0, TODAY, LAST)
    assert (none.remain, none.done_on, none.needed) == (0, TODAY, 0.0)


@given(st.integers(0, 400), st.integers(0, 300), st.integers(-5, 60))
def test_remaining_and_the_day_of_the_end_agree(done, waiting, left):
    last = TODAY + left * DAYS
    found = forecast([TODAY] * done, waiting, TODAY, last)
    assert 0 <= found.remain <= waiting
    if found.done_on is not None and left >= 0:
        assert (found.remain == 0) == (found.done_on <= last)
