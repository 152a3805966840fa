"""What the desk does to people. Each function is one deed."""

from dataclasses import replace

from rutan_desk.domain.errors import RevocationInvalid, RevocationOverlaps
from rutan_desk.domain.movement import Revocation
from rutan_desk.domain.person import Person
from rutan_desk.ops.movements import mark_left, move_person
from rutan_desk.ops.typing_in import TYPED, checked_person, typed_person
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk, Touched, deed
from rutan_desk.store.people import (
    get_person,
    get_revocation,
    revocations_of,
    save_person,
    save_revocation,
)

__all__ = [
    "add_person",
    "edit_person",
    "edit_revocation",
    "mark_left",
    "move_person",
    "record_revocation",
    "withdraw_revocation",
]


def add_person(db: Database, desk: Desk, person: Person) -> Touched:
    """Put somebody new into the registry, as typed by an officer.

    Raises ``NameMissing``, ``NikInvalid``, ``NikTaken`` or ``RegionUnknown``.
    """
    person = typed_person(person, desk.clock().date())
    with deed(db, desk, "add-person", {"name": person.name}) as act:
        save_person(act, person)
    return act.touched


def edit_person(db: Database, desk: Desk, person: Person) -> Touched:
    """Save what an officer changed; those fields are his from now on (``by_hand``).

    A typed value settles the doubt about its field. Raises as ``add_person``, and
    ``PersonUnknown``.
    """
    before = get_person(db, person.id)
    changed = frozenset(name for name in TYPED if getattr(before, name) != getattr(person, name))
    person = replace(
        person,
        by_hand=before.by_hand | changed,
        doubts=tuple(doubt for doubt in before.doubts if doubt.field not in changed),
        nik_as_written=person.nik if "nik" in changed else before.nik_as_written,
        presence=before.presence,
        left_on=before.left_on,
        away=before.away,
        back_on=before.back_on,
        merged_into=before.merged_into,
    )
    person = checked_person(person, desk.clock().date())
    details = {"name": person.name, "fields": sorted(changed)}
    with deed(db, desk, "edit-person", details) as act:
        if changed:
            save_person(act, person)
    return act.touched


def record_revocation(db: Database, desk: Desk, revocation: Revocation) -> Touched:
    """Record a court's decision on political rights.

    Raises ``RevocationInvalid``, or ``RevocationOverlaps`` when another decision already
    takes the same right for some of the same time.
    """
    person = get_person(db, revocation.person_id)
    _refuse_contradiction(revocation)
    _refuse_overlap(db, revocation)
    with deed(db, desk, "record-revocation", {"name": person.name}) as act:
        save_revocation(act, revocation)
    return act.touched


def edit_revocation(db: Database, desk: Desk, revocation: Revocation) -> Touched:
    """Correct what was recorded of a decision; whose it is and its withdrawal stay.

    Raises ``RevocationUnknown``, ``RevocationInvalid`` or ``RevocationOverlaps``.
    """
    before = get_revocation(db, revocation.id)
    after = replace(
        revocation,
        uuid=before.uuid,
        person_id=before.person_id,
        withdrawn_on=before.withdrawn_on,
    )
    _refuse_contradiction(after)
    _refuse_overlap(db, after)
    person = get_person(db, before.person_id)
    with deed(db, desk, "edit-revocation", {"name": person.name}) as act:
        if after != before:
            save_revocation(act, after)
    return act.touched


def withdraw_revocation(db: Database, desk: Desk, revocation_id: int, why: str) -> Touched:
    """Mark a decision as withdrawn, so that it bars nothing any more; undo brings it back.

    ``why`` is for the history: annulled on review, recorded for the wrong person.
    Raises ``RevocationUnknown``, or ``RevocationInvalid`` if it already is.
    """
    before = get_revocation(db, revocation_id)
    if before.withdrawn_on is not None:
        raise RevocationInvalid("withdrawn")
    person = get_person(db, before.person_id)
    details = {"name": person.name, "why": " ".join(why.split())}
    with deed(db, desk, "withdraw-revocation", details) as act:
        save_revocation(act, replace(before, withdrawn_on=desk.clock().date()))
    return act.touched


def _refuse_contradiction(revocation: Revocation) -> None:
    if not revocation.decision_number.strip() or not revocation.court.strip():
        raise RevocationInvalid("decision")
    start = revocation.starts_on or revocation.final_on
    if revocation.until is not None and start is not None and revocation.until < start:
        raise RevocationInvalid("dates")


def _refuse_overlap(db: Database, revocation: Revocation) -> None:
    for other in revocations_of(db, revocation.person_id):
        if other.id != revocation.id and revocation.overlaps(other):
            raise RevocationOverlaps(other.decision_number, other.court)
