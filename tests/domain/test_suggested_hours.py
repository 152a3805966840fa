"""When somebody on the roll had best come."""

from dataclasses import replace
from datetime import time

import pytest

from rutan_desk.domain.lists import Category
from rutan_desk.domain.suggested_hours import suggested_hours


@pytest.mark.parametrize(
    ("place", "hours"),
    [
        (0, (time(7), time(7, 59))),
        (74, (time(7), time(7, 59))),
        (75, (time(8), time(8, 59))),
        (150, (time(9), time(9, 59))),
        (299, (time(10), time(10, 59))),
        (300, (time(10), time(10, 59))),
    ],
)
def test_the_dpt_comes_in_four_groups_by_number(election, place, hours):
    assert suggested_hours(Category.DPT, place, 300, election) == hours


def test_few_share_the_hours_too(election):
    begins = [suggested_hours(Category.DPT, place, 3, election)[0] for place in range(3)]
    assert begins == [time(7), time(8), time(9)]
    assert suggested_hours(Category.DPT, 0, 0, election)[0] == time(7)


def test_the_last_group_goes_until_the_dptb_comes_or_the_station_closes(election):
    late = replace(election, dpt_slots=(time(7), time(12)))
    assert suggested_hours(Category.DPT, 9, 10, late) == (time(12), time(12, 59))


def test_without_suggestions_the_dpt_may_come_at_any_time(election):
    none = replace(election, dpt_slots=())
    assert suggested_hours(Category.DPT, 4, 10, none) == (none.opens, none.closes)


def test_the_other_lists_come_when_they_may(election):
    assert suggested_hours(Category.DPTB, 0, 1, election) == (time(11), time(13))
    assert suggested_hours(Category.DPK, 0, 1, election) == (time(12), time(13))
