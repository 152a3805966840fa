"""A disk nearly full, a clock that is wrong: figures in, concerns out."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from rutan_desk.domain.surroundings import (
    Concern,
    Figures,
    clock_concern,
    concerns_of,
    room_concerns,
    room_needed,
    zone_concern,
)

WIB = timezone(timedelta(hours=7))
NOW = datetime(2029, 1, 24, 8, 14, tzinfo=WIB)
MEGABYTE = 1024 * 1024


def test_room_is_needed_for_five_copies_and_some_to_work_with():
    assert room_needed(0) == 200 * MEGABYTE
    assert room_needed(100 * MEGABYTE) == 700 * MEGABYTE


def test_a_disk_is_nearly_full_below_that_and_each_is_named():
    size = 10 * MEGABYTE
    enough, short = room_needed(size), room_needed(size) - 1
    assert room_concerns(Figures(size=size, free=enough)) == ()
    assert room_concerns(Figures(size=size, free=enough, second_free=enough)) == ()
    assert room_concerns(Figures(size=size, free=short)) == (Concern.ROOM,)
    assert room_concerns(Figures(size=size, free=enough, second_free=short)) == (
        Concern.SECOND_ROOM,
    )
    assert room_concerns(Figures(size=size, free=0, second_free=0)) == (
        Concern.ROOM,
        Concern.SECOND_ROOM,
    )


@pytest.mark.parametrize(
    ("newest", "latest", "found"),
    [
        (None, None, None),
        (NOW, NOW, None),
        (NOW + timedelta(minutes=5), None, None),
        (NOW + timedelta(minutes=6), None, Concern.BEFORE_DEED),
        (NOW, NOW + timedelta(minutes=2), None),
        (NOW, NOW + timedelta(minutes=3), Concern.JUMPED),
        (NOW + timedelta(days=1), NOW + timedelta(days=1), Concern.BEFORE_DEED),
        (NOW - timedelta(days=400), None, None),
        (NOW - timedelta(days=401), None, Concern.FAR_AHEAD),
    ],
)
def test_a_clock_is_held_against_the_newest_deed_and_against_itself(newest, latest, found):
    assert clock_concern(NOW, newest, latest) is found


def test_a_clock_before_the_program_was_made_is_wrong_before_all_else():
    assert clock_concern(NOW.replace(year=2025), NOW) is Concern.BEFORE_PROGRAM
    assert clock_concern(NOW.replace(year=2026), None) is None


def test_moments_of_other_zones_are_the_same_moments():
    assert clock_concern(NOW.astimezone(UTC), NOW) is None


@pytest.mark.parametrize("hours", [7, 8, 9])
def test_the_three_zones_of_indonesia_are_in_order(hours):
    assert zone_concern(NOW.astimezone(timezone(timedelta(hours=hours)))) is None


@pytest.mark.parametrize("hours", [-3, 0, 5.5, 6, 10])
def test_another_zone_is_said_but_mildly(hours):
    concern = zone_concern(NOW.astimezone(timezone(timedelta(hours=hours))))
    assert concern is Concern.ZONE
    assert concern.mild
    assert [one for one in Concern if one.mild] == [Concern.ZONE]


def test_everything_is_said_the_mild_one_last():
    figures = Figures(size=0, free=0, newest=NOW - timedelta(days=500))
    assert concerns_of(figures, NOW.astimezone(UTC)) == (
        Concern.ROOM,
        Concern.FAR_AHEAD,
        Concern.ZONE,
    )
