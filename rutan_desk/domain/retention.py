"""What is kept of a closed election, and until when (UU 27/2022 art. 42 to 44).

No rule found names a time, so the desk sets one; the registry itself always stays.
"""

from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Trace(StrEnum):
    """What is left of people outside the registry itself.

    ``LIST`` is a printed list known by its seal alone, ``PAPER`` one that the journal notes.
    """

    BACKUP = "backup"
    REPLACED = "replaced"
    COPY = "copy"
    EVENTS = "events"
    PAPER = "paper"
    LIST = "list"
    EMERGENCY = "emergency"
    LEFTOVER = "leftover"


AT_ONCE = frozenset({Trace.COPY, Trace.EVENTS, Trace.LEFTOVER})
"""What nobody needs once its election is closed; the rest waits for the time set."""


class Kept(StrEnum):
    """Why something stays, though the time itself would not keep it."""

    NOTHING = ""
    NEWEST = "newest"
    AT_WORK = "at_work"
    NOT_MERGED = "not_merged"
    OPEN = "open"
    OTHER_PAGES = "other_pages"
    OF_A_COPY = "of_a_copy"


class Fate(StrEnum):
    """What became of a file that was to go."""

    DESTROYED = "destroyed"
    GONE = "gone"
    CHANGED = "changed"
    STAYED = "stayed"
    STOPPED = "stopped"
    UNCONFIRMED = "unconfirmed"


@dataclass(frozen=True, slots=True)
class Closed:
    """A closed election: the day it was closed, and the day until which is kept.

    ``deed`` is the number of the deed that closed it; 0 when the journal has none.
    """

    id: int
    name: str
    day: date
    closed_on: date
    until: date
    deed: int = 0

    def after(self, deed: int) -> bool:
        """Whether it was closed once that deed had been done."""
        return not 0 < self.deed < deed

    def last_day_of(self, kind: Trace) -> date:
        """Until when something of it is kept."""
        return self.closed_on if kind in AT_ONCE else self.until


def keep_until(closed_on: date, months: int) -> date:
    """The last day on which it is kept, so many months later."""
    year, month = divmod(closed_on.year * 12 + closed_on.month - 1 + months, 12)
    return date(year, month + 1, min(closed_on.day, monthrange(year, month + 1)[1]))


def last_day_of(kind: Trace, made_on: date, closed: Iterable[Closed]) -> date | None:
    """Until when something made on a day is kept; ``None``: it is of work not closed yet.

    It belongs to the first election that was closed on that day or later.
    """
    later = [one for one in closed if one.closed_on >= made_on]
    first = min(later, key=lambda one: (one.closed_on, one.id), default=None)
    return first.last_day_of(kind) if first is not None else None
