"""Comings and goings, and court decisions on the right to vote."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from rutan_desk.domain.person import Presence


class Movement(StrEnum):
    """What happened to somebody's presence (never inferred from a missing line)."""

    RELEASED = "released"
    TRANSFERRED = "transferred"
    DIED = "died"
    ESCAPED = "escaped"
    READMITTED = "readmitted"

    @property
    def presence(self) -> Presence:
        """The presence it leads to."""
        return Presence.PRESENT if self is Movement.READMITTED else Presence(self.value)


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """One movement of one person on one day; ``note`` is free text of the officer."""

    id: int = 0
    uuid: str = ""
    person_id: int
    movement: Movement
    on: date
    note: str = ""


class RevokedRight(StrEnum):
    """Which political right a court took (KUHP 2023 art. 86 letter c)."""

    VOTE = "vote"
    ELECTED = "elected"
    BOTH = "both"


@dataclass(frozen=True, slots=True, kw_only=True)
class Revocation:
    """A court's decision on political rights; never inferred from the crime.

    ``final_on`` is the inkracht date (``None``: not final, so it bars nothing),
    ``until`` the last day of the period (``None``: for life). ``starts_on`` defaults to
    ``final_on`` when the decision names no other day. Withdrawn (``withdrawn_on``: annulled,
    or recorded for the wrong person) it bars nothing, and stays on record.
    """

    id: int = 0
    uuid: str = ""
    person_id: int
    decision_number: str
    court: str
    right: RevokedRight
    final_on: date | None = None
    starts_on: date | None = None
    until: date | None = None
    withdrawn_on: date | None = None

    def bars_voting_on(self, day: date) -> bool:
        """Whether the right to vote is gone on ``day`` (UU 7/2017 art. 198(3))."""
        if self.right is RevokedRight.ELECTED or self.withdrawn_on is not None:
            return False
        if self.final_on is None or self.final_on > day:
            return False
        start = self.starts_on or self.final_on
        return start <= day and (self.until is None or day <= self.until)
