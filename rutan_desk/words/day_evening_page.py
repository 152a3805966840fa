"""The part *evening* of the page of voting day in words: its steps and the changes of the roll."""

from datetime import datetime
from typing import Protocol

from rutan_desk.domain.day import Day, Phase
from rutan_desk.domain.election import Election
from rutan_desk.ops.day_evening import Light
from rutan_desk.words.catalog import tr
from rutan_desk.words.moments import clock_time, long_day, moment


class Counted(Protocol):
    """A check that was run, and when."""

    @property
    def at(self) -> datetime:
        """When it was."""

    def count(self, light: Light) -> int:
        """How many stand so."""


def counted_text(checked: Counted) -> str:
    """How many of each, and when that was."""
    words = tr("{bad} not in order, {warn} to be looked at, {ok} in order, at {at}.")
    return words.format(
        bad=checked.count(Light.BAD),
        warn=checked.count(Light.WARN),
        ok=checked.count(Light.OK),
        at=clock_time(checked.at),
    )


def frozen_text(day: Day | None, lines: int, *, head: bool) -> str:
    """What the freeze does, or when it was done, by whom and how long the roll is."""
    if day is not None:
        words = tr("Frozen on {moment} by {by}. {count} lines are in force.")
        return words.format(moment=moment(day.frozen_at), by=day.frozen_by, count=lines)
    if not head:
        return tr("The head freezes the roll. The lists are locked from then on.")
    return tr("The roll is taken from the lists, which are locked from then on.")


def opening_text(day: Day | None, election: Election, *, rehearsal: bool) -> str:
    """When people can be marked, or since when."""
    if day is not None and day.phase is Phase.CLOSED and day.closed_at is not None:
        return tr("The day was closed at {at}.").format(at=clock_time(day.closed_at))
    if day is not None and day.opened_at is not None:
        return tr("Open since {at}.").format(at=clock_time(day.opened_at))
    if rehearsal:
        return tr("A rehearsal can be opened at any time, once the roll is frozen.")
    words = tr("On {day} from {at} on. Before that people can only be called.")
    return words.format(day=long_day(election.day), at=f"{election.opens:%H.%M}")
