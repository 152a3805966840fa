"""What the home page says of the funnel, the last days and the work that waits."""

from datetime import date

from rutan_desk.domain.overview import Deadline, Stage
from rutan_desk.words.catalog import tr
from rutan_desk.words.moments import full_day, month_name


def stage_name(stage: Stage) -> str:
    """A stage of the funnel, as the label of its bar."""
    return {
        Stage.PEOPLE: tr("People here"),
        Stage.RIGHT: tr("May vote"),
        Stage.IDENTITY: tr("Identity in order"),
        Stage.LIST: tr("On a list"),
        Stage.STATION: tr("Has a station"),
        Stage.READY: tr("Ready"),
    }[stage]


def stage_gap(stage: Stage, count: int) -> str:
    """How many came as far as the stage before, but not to this one."""
    text = tr("{count} not") if stage is Stage.RIGHT else tr("{count} not yet")
    return text.format(count=count)


def deadline_name(deadline: Deadline) -> str:
    """A last day, by what it is the last day of."""
    return {
        Deadline.MOVE_GENERAL: tr("Last day to move, all grounds"),
        Deadline.RECORDING: tr("Last recording of a KTP-el that helps"),
        Deadline.MOVE_SPECIAL: tr("Last day to move, special grounds"),
        Deadline.INVITATIONS: tr("Invitations delivered"),
        Deadline.VOTING: tr("Voting day"),
    }[deadline]


def days_to_go(days: int) -> str:
    """The one big number: how far away the day is, or how long it has been."""
    if days == 0:
        return tr("Today")
    if days == 1:
        return tr("Tomorrow")
    if days > 0:
        return tr("{days} days").format(days=days)
    return tr("{days} days ago").format(days=-days) if days < -1 else tr("Yesterday")


def days_left(day: date, days: int) -> str:
    """A last day with its weekday and how far away it is."""
    if days == 0:
        return tr("{day} · today").format(day=full_day(day))
    if days == 1:
        return tr("{day} · tomorrow").format(day=full_day(day))
    return tr("{day} · in {days} days").format(day=full_day(day), days=days)


def until(due: date, today: date) -> str:
    """The last day of a queue, short; the year only when it is another one."""
    day = f"{due.day} {month_name(due.month)}"
    if due.year != today.year:
        day = f"{day} {due.year}"
    if due < today:
        return tr("was due {day}").format(day=day)
    return tr("until {day}").format(day=day)
