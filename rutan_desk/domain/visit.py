"""A visit of Dukcapil to the prison (*jemput bola*): who comes to the machine, how it went.

A cancelled visit gives its people back to the queue, a closed one those without success.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from rutan_desk.domain.ktp_el import Card, Mark, Milestone, Recording
from rutan_desk.domain.person import Person, Presence
from rutan_desk.domain.readiness import Readiness, Risk
from rutan_desk.domain.right import Outcome
from rutan_desk.domain.standing import Action


class VisitState(StrEnum):
    """Whether a visit is still to come, is over, or did not take place."""

    PLANNED = "planned"
    CLOSED = "closed"
    CANCELLED = "cancelled"


class VisitOutcome(StrEnum):
    """How it went with one person; the likeliest first."""

    RECORDED = "recorded"
    ABSENT = "absent"
    FAILED = "failed"
    REFUSED = "refused"
    CARD_HANDED = "card_handed"
    SEARCHED = "searched"


class Absence(StrEnum):
    """Why somebody did not come to the machine; he goes back to the queue with it."""

    COURT = "court"
    LOAN = "loan"
    HOSPITAL = "hospital"
    SICK = "sick"
    ISOLATION = "isolation"
    LEFT = "left"
    NOT_REACHED = "not_reached"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """One visit; ``capacity`` is how many people the team can take in a day."""

    id: int = 0
    uuid: str = ""
    planned_on: date
    place: str = ""
    team: str = ""
    capacity: int
    state: VisitState = VisitState.PLANNED
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitLine:
    """One person of a visit, in the order of ``position``: at most one line for the pair.

    ``outcome`` is ``None`` until the result is taken; then ``done_on`` is its day. ``reason``
    says why somebody was absent, ``note`` is free text.
    """

    id: int = 0
    uuid: str = ""
    visit_id: int
    person_id: int
    position: int
    outcome: VisitOutcome | None = None
    reason: Absence | None = None
    done_on: date | None = None
    note: str = ""


AT_A_VISIT = (Action.RECORD_AGAIN, Action.SCHEDULE_RECORDING, Action.SEARCH_BIOMETRICS)
"""The steps that a team with its machine takes."""


def marks_of(outcome: VisitOutcome, on: date, person: Person) -> tuple[Mark, ...]:
    """What a result says of the KTP-el; nobody who was absent or refused was recorded.

    Whoever is recorded without a NIK has been searched for as well: the machine compares.
    """
    searched = Mark(Milestone.SEARCHED, on)
    if outcome is VisitOutcome.RECORDED:
        captured = Mark(Milestone.RECORDING, on, Recording.CAPTURED)
        return (captured, searched) if person.nik is None else (captured,)
    return {
        VisitOutcome.FAILED: (Mark(Milestone.RECORDING, on, Recording.FAILED),),
        VisitOutcome.CARD_HANDED: (Mark(Milestone.CARD, on, Card.IN_HAND),),
        VisitOutcome.SEARCHED: (searched,),
    }.get(outcome, ())


def certain(one: Readiness) -> bool:
    """Whether somebody surely has the right and is expected to be here on the day of voting."""
    risky = {Risk.LEAVES_BEFORE_DAY, Risk.AWAY_ON_DAY} & set(one.risks)
    return one.right.outcome is Outcome.ELIGIBLE and not risky


def can_come(person: Person, on: date) -> bool:
    """Whether somebody is in the prison on a day, as far as anybody knows."""
    if person.presence is not Presence.PRESENT:
        return False
    return person.away is None or (person.back_on is not None and person.back_on <= on)


def candidates(
    people: Iterable[Readiness], on: date, last_day: date, taken: Collection[int] = ()
) -> list[Readiness]:
    """Whom a visit on that day can still help, most certain voters first, then block by block.

    ``last_day`` is the last on which recording helps; ``taken`` are on another planned visit.
    """
    if on > last_day:
        return []
    found = [
        one
        for one in people
        if one.voter
        and one.identity.action in AT_A_VISIT
        and one.person.id not in taken
        and can_come(one.person, on)
    ]
    return sorted(found, key=lambda one: (not certain(one), *by_block(one.person)))


def by_block(person: Person) -> tuple[bool, str, str, str, int]:
    """Block, cell, name: the order in which guards bring people; who has no block comes last."""
    return (
        person.block is None,
        person.block or "",
        person.cell or "",
        person.name,
        person.id,
    )
