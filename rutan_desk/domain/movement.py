"""Comings and goings, and court decisions on the right to vote."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from rutan_desk.domain.person import Away, Kind, Person, Presence


class Movement(StrEnum):
    """What happened to somebody: never inferred from a missing line or the expected release."""

    RELEASED = "released"
    TRANSFERRED = "transferred"
    DIED = "died"
    ESCAPED = "escaped"
    READMITTED = "readmitted"
    ADMITTED = "admitted"
    REGISTER_CHANGED = "register_changed"
    ON_LOAN = "on_loan"
    IN_HOSPITAL = "in_hospital"
    AT_COURT = "at_court"
    RETURNED = "returned"

    @property
    def presence(self) -> Presence:
        """The presence it leads to; who is away for a while stays present."""
        return Presence(self.value) if self in LEAVING else Presence.PRESENT

    @property
    def away(self) -> Away | None:
        """Where it takes somebody who is to come back."""
        return _AWAY.get(self)


LEAVING = (Movement.RELEASED, Movement.TRANSFERRED, Movement.DIED, Movement.ESCAPED)
"""The movements that end somebody's stay."""
_AWAY = {
    Movement.ON_LOAN: Away.LOAN,
    Movement.IN_HOSPITAL: Away.HOSPITAL,
    Movement.AT_COURT: Away.COURT,
}


def movements_for(person: Person) -> tuple[Movement, ...]:
    """What can happen to somebody now, likeliest first; nothing to the dead.

    Only who is away returns, only who left is readmitted, and only inmates have a register.
    ``ADMITTED`` is for people who are not in the registry yet.
    """
    if person.presence is Presence.DIED:
        return ()
    if person.presence is not Presence.PRESENT:
        return (Movement.READMITTED,)
    back = (Movement.RETURNED,) if person.away is not None else ()
    register = (Movement.REGISTER_CHANGED,) if person.kind is Kind.INMATE else ()
    return (*back, *LEAVING, *_AWAY, *register)


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """One movement of one person on one day; ``note`` is free text of the officer.

    ``until`` is the day somebody who went away is expected back (``None``: unknown),
    ``class_was`` the register class before a change of register.
    """

    id: int = 0
    uuid: str = ""
    person_id: int
    movement: Movement
    on: date
    until: date | None = None
    class_was: str | None = None
    note: str = ""


def class_on(person: Person, moves: Iterable[Moved], day: date) -> str | None:
    """The register class somebody held on a day, from his changes of register.

    A change of register keeps the list (T9): what counted was the class when he filed.
    """
    later = [one for one in moves if one.movement is Movement.REGISTER_CHANGED and one.on > day]
    first = min(later, key=lambda one: (one.on, one.id), default=None)
    return person.register_class if first is None else first.class_was


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

    def overlaps(self, other: "Revocation") -> bool:
        """Whether both take the same right for some of the same days.

        What is not final, or withdrawn, takes nothing.
        """
        spans = [one._in_force() for one in (self, other)]
        rights = {self.right, other.right}
        if None in spans or rights == {RevokedRight.VOTE, RevokedRight.ELECTED}:
            return False
        (start, end), (other_start, other_end) = (span for span in spans if span)
        return start <= other_end and other_start <= end

    def _in_force(self) -> tuple[date, date] | None:
        if self.final_on is None or self.withdrawn_on is not None:
            return None
        return max(self.starts_on or self.final_on, self.final_on), self.until or date.max
