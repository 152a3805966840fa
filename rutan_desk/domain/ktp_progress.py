"""How fast people are recorded, week by week, and how many will remain at that rate."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

WEEK = timedelta(days=7)
SHOWN, COUNTED = 8, 4
"""How many weeks a chart shows, and of how many whole ones the rate is taken."""


@dataclass(frozen=True, slots=True)
class WeekCount:
    """How many were recorded in the week that begins on ``monday``."""

    monday: date
    count: int


@dataclass(frozen=True, slots=True)
class Forecast:
    """What becomes of those who still wait, if it goes on as in the weeks before.

    ``rate`` is people a week, ``waiting`` how many wait today, ``remain`` how many of them
    still wait when ``last_day`` has passed (a whole number, on the safe side), ``done_on`` the
    day on which nobody waits any more (``None``: never at this rate). ``needed`` is the rate
    that would leave nobody; ``None`` when no day is left.
    """

    last_day: date
    rate: float
    waiting: int
    remain: int
    done_on: date | None
    needed: float | None


def monday_of(day: date) -> date:
    """The first day of the week of ``day``."""
    return day - timedelta(days=day.weekday())


def per_week(days: Iterable[date], today: date, weeks: int = SHOWN) -> tuple[WeekCount, ...]:
    """The last ``weeks`` weeks, the current one last, each with how many of ``days`` it has."""
    counts = Counter(monday_of(day) for day in days if day <= today)
    last = monday_of(today)
    mondays = [last - WEEK * back for back in reversed(range(weeks))]
    return tuple(WeekCount(monday, counts[monday]) for monday in mondays)


def weekly_rate(days: Iterable[date], today: date, weeks: int = COUNTED) -> float:
    """People a week over the ``weeks`` times seven days that end today."""
    begin = today - WEEK * weeks
    return sum(begin < day <= today for day in days) / weeks


def forecast(days: Sequence[date], waiting: int, today: date, last_day: date) -> Forecast:
    """At this rate, how many will remain: ``days`` are those on which people were recorded.

    Days count from tomorrow to ``last_day``; a person is done whole or not at all.
    """
    rate = weekly_rate(days, today)
    left = max(0, (last_day - today).days)
    done = min(waiting, int(rate * left / 7))
    done_on = today if not waiting else None
    if waiting and rate:
        done_on = today + timedelta(days=-int(-waiting * 7 // rate))
    return Forecast(
        last_day=last_day,
        rate=rate,
        waiting=waiting,
        remain=waiting - done,
        done_on=done_on,
        needed=waiting * 7 / left if left else None,
    )
