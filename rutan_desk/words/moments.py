"""Dates and hours in words, as officers write them."""

from datetime import date, datetime

from rutan_desk.words.catalog import tr


def month_name(month: int) -> str:
    """January is 1."""
    names = (
        tr("January"),
        tr("February"),
        tr("March"),
        tr("April"),
        tr("May"),
        tr("June"),
        tr("July"),
        tr("August"),
        tr("September"),
        tr("October"),
        tr("November"),
        tr("December"),
    )
    return names[month - 1]


def weekday_name(day: date) -> str:
    """The day of the week."""
    names = (
        tr("Monday"),
        tr("Tuesday"),
        tr("Wednesday"),
        tr("Thursday"),
        tr("Friday"),
        tr("Saturday"),
        tr("Sunday"),
    )
    return names[day.weekday()]


def long_day(day: date) -> str:
    """A date with the month in words: 14 Februari 2029."""
    return f"{day.day} {month_name(day.month)} {day.year}"


def full_day(day: date) -> str:
    """A date with its weekday: Rabu, 14 Februari 2029."""
    return f"{weekday_name(day)}, {long_day(day)}"


def clock_time(at: datetime) -> str:
    """The hour with a dot, as Indonesian offices write it: 08.14."""
    return f"{at:%H.%M}"


def moment(at: datetime) -> str:
    """A date with its hour."""
    return f"{long_day(at.date())} {clock_time(at)}"
