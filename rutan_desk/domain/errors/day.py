"""Refusals of voting day. Moments are of the desk's clock; stations are given by number."""

from dataclasses import dataclass
from datetime import datetime, time
from typing import Any

from rutan_desk.domain.errors.base import DeskError


@dataclass
class NotFrozen(DeskError):
    """The roll of the election is not frozen yet: there is nothing to mark."""


@dataclass
class AlreadyFrozen(DeskError):
    """The roll is frozen already, since ``at``."""

    at: datetime


@dataclass
class ListsLocked(DeskError):
    """The lists of the ``election`` are frozen: changes go onto the roll, with a reason."""

    election: str


@dataclass
class DayBegun(DeskError):
    """The freeze cannot be taken back: ``count`` events or copies are there already."""

    count: int


@dataclass
class DayNotOpen(DeskError):
    """The roll is frozen, but nobody has opened the day."""


@dataclass
class DayIsClosed(DeskError):
    """The day has been closed at ``at``: nothing of it is written any more."""

    at: datetime


@dataclass
class DayNotClosed(DeskError):
    """Only a closed day is reopened."""


@dataclass
class PaperHourAhead(DeskError):
    """A tick on paper is said to be of an hour, ``start``, that has not come yet."""

    start: time


@dataclass
class NotTheDay(DeskError):
    """Voting is on another day: ``day`` as ISO text."""

    day: str


@dataclass
class TooEarly(DeskError):
    """It begins at ``start``: the day itself, or for ``category`` ``dptb`` and ``dpk`` theirs."""

    start: time
    category: str = ""


@dataclass
class HoursOver(DeskError):
    """Voting ended at ``end``, and ``name`` was not queueing by then."""

    name: str
    end: time


@dataclass
class QueueNotOver(DeskError):
    """The queue is closed at ``end``, not before; or it is closed already (``closed``)."""

    end: time
    closed: bool = False


@dataclass
class AlreadyVoted(DeskError):
    """``name`` has voted: at ``at``, at the station of that number.

    ``twin``: it was another row of the registry with the same NIK or register number.
    """

    name: str
    at: datetime
    station: str
    twin: str = ""


@dataclass
class WrongStation(DeskError):
    """``name`` stands on the roll of the station ``right``, not of ``station``."""

    name: str
    right: str
    station: str


@dataclass
class NotOnRoll(DeskError):
    """``name`` stands on no roll here; ``struck``: he did, and was struck for that reason."""

    name: str
    struck: str = ""


@dataclass
class NotEligible(DeskError):
    """``name`` has no right to vote."""

    name: str


@dataclass
class NoBallot(DeskError):
    """``name`` gets no ballot paper at this station."""

    name: str


@dataclass
class PersonGone(DeskError):
    """``name`` has left the prison (``state``): that is withdrawn first."""

    name: str
    state: str


@dataclass
class ActImpossible(DeskError):
    """``act`` does not follow from ``state``, where ``name`` stands."""

    name: str
    act: str
    state: str


@dataclass
class DayStationMissing(DeskError):
    """The event says at which station it was, and this one does not."""


@dataclass
class ReasonMissing(DeskError):
    """It is only written down with a reason."""


@dataclass
class DayEventUnknown(DeskError):
    """No event of this day has that uuid."""

    event: str


@dataclass
class NotWithdrawable(DeskError):
    """The event cannot be taken back: ``why`` is ``withdrawn`` (it is) or ``withdrawal``."""

    why: str


@dataclass
class UndoOnDay(DeskError):
    """What was done on voting day is taken back on its own page, with a reason."""


@dataclass
class PersonOnRoll(DeskError):
    """``name`` is on the roll of a voting day: his row is neither joined nor taken away."""

    name: str


@dataclass
class RollEmpty(DeskError):
    """Nobody stands on a list of the ``election``: there is nothing to freeze."""

    election: str


@dataclass
class DayIsOpen(DeskError):
    """The day is open already, since ``at``."""

    at: datetime


@dataclass
class AlreadyOnRoll(DeskError):
    """``name`` is number ``number`` of that list of the ``station``."""

    name: str
    category: str
    number: str
    station: str


@dataclass
class RollLineUnknown(DeskError):
    """The roll has no line ``line``: an id, or a list and number as typed."""

    line: str


@dataclass
class LineStruck(DeskError):
    """The line of ``name`` has been struck already, for that ``reason``."""

    name: str
    reason: str


@dataclass
class LineVoted(DeskError):
    """``name`` has voted, so that the line stays: withdraw the mark first if it is wrong."""

    name: str


@dataclass
class FigureInvalid(DeskError):
    """No figure of the day: ``key`` is not one of this station, or ``value`` is no count."""

    key: str
    value: str = ""


@dataclass
class DayUnbalanced(DeskError):
    """The day cannot be closed yet: what stands in the way, each a ``domain.balance.Blocker``."""

    blockers: tuple[Any, ...]


@dataclass
class EventFileUnknown(DeskError):
    """The file is not one that desks exchange, or cannot be one."""

    path: str


@dataclass
class EventFileNewer(DeskError):
    """A newer program wrote the file of events."""

    path: str


@dataclass
class EventFileAltered(DeskError):
    """The file of events was changed, cut short or damaged since it was written."""

    path: str


@dataclass
class EventFileForeign(DeskError):
    """The file of events is of another ``why``: ``registry``, ``election`` or ``day`` (freeze)."""

    path: str
    why: str


@dataclass
class EventFileOlder(DeskError):
    """The file ends at event ``number`` of desk ``name``, known here to ``known``; nothing new."""

    path: str
    name: str
    number: int
    known: int


@dataclass
class StickGone(DeskError):
    """The folder is not there any more: the stick has been pulled out, or fails."""

    folder: str


@dataclass
class CopyIsForTheDay(DeskError):
    """The registry is the copy ``name`` for that ``station``: it only writes what is of the day."""

    name: str
    station: str


@dataclass
class NobodyFits(DeskError):
    """``text``, as far as it may be shown, is nobody's name or number."""

    text: str


@dataclass
class ManyFit(DeskError):
    """``text`` is that of several: their ``names``, to choose one."""

    text: str
    names: tuple[str, ...]
