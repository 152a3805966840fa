"""Refusals around elections, stations, lists and movements."""

from dataclasses import dataclass
from datetime import date

from rutan_desk.domain.errors.base import DeskError


@dataclass
class ElectionClosed(DeskError):
    """A closed election is read-only for good; a repeat vote (PSU) is a copy of it (T12)."""

    election: str


@dataclass
class ElectionFrozen(DeskError):
    """The lists of a repeat vote (PSU) are those of the vote it repeats."""

    election: str


@dataclass
class ElectionNotActive(DeskError):
    """The papers of a voting day are of the active election."""

    election: str


@dataclass
class PsuTooEarly(DeskError):
    """A repeat vote on or before the ``day`` of the vote it repeats."""

    day: date


@dataclass
class StationTaken(DeskError):
    """The election already has a station of that number."""

    number: str


@dataclass
class StationInvalid(DeskError):
    """A station that cannot be.

    ``why`` is ``number``, ``region``, ``ceiling``, ``listed`` or ``block`` (bound elsewhere).
    """

    number: str
    why: str


@dataclass
class StationInUse(DeskError):
    """A station that people, lines of a list or proposals belong to cannot go."""

    number: str
    people: int
    lines: int


@dataclass
class CeilingBelowAllocated(DeskError):
    """A new ceiling below the number of people who already vote at the station."""

    number: str
    ceiling: int
    allocated: int


@dataclass
class DapilInvalid(DeskError):
    """A dapil that cannot be; ``why`` is ``contest``, ``name``, ``empty`` or ``overlap``."""

    dapil: str
    why: str


@dataclass
class DapilFileInvalid(DeskError):
    """A dapil file that cannot be used.

    ``why`` is ``missing``, ``shape``, ``contest`` (none for a contest of the election),
    ``region`` (a code that is in no list) or ``elsewhere`` (no dapil holds our station).
    """

    file: str
    why: str
    detail: str = ""


@dataclass
class EnrolmentInvalid(DeskError):
    """What cannot be recorded of somebody's place on the lists.

    ``why`` is ``future`` (a day to come), ``ground`` (none of this election), ``not_filed``
    (a letter where no move was filed), ``letter_number``, ``letter_early`` (before the
    filing), ``still_here`` (a move back of somebody who has not left) or ``died``.
    """

    why: str
    name: str = ""


@dataclass
class MovementInvalid(DeskError):
    """A movement whose particulars cannot be.

    ``why`` is ``future`` (a day to come), ``until`` (expected back before going), or
    ``register`` (no other register number or class than before).
    """

    why: str
    name: str


@dataclass
class RevocationOverlaps(DeskError):
    """Another decision already takes the same right at the same time."""

    decision_number: str
    court: str
