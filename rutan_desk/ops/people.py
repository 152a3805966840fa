"""What the desk does to people. Each function is one deed."""

from collections.abc import Iterable
from dataclasses import fields, replace
from datetime import date

from rutan_desk.domain.errors import (
    MovementImpossible,
    NameMissing,
    NikInvalid,
    PersonUnknown,
    RegionUnknown,
    RevocationInvalid,
)
from rutan_desk.domain.movement import Moved, Movement, Revocation
from rutan_desk.domain.nik import check_nik, masked
from rutan_desk.domain.note import Level
from rutan_desk.domain.person import Person, Presence
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk, Touched, deed
from rutan_desk.store.people import (
    get_person,
    get_revocation,
    people_by_id,
    save_movement,
    save_movements,
    save_people,
    save_person,
    save_revocation,
)
from rutan_desk.store.regions import region_name

_NOT_TYPED = {"id", "uuid", "presence", "left_on", "doubts", "by_hand", "nik_as_written"}
_TYPED = tuple(field.name for field in fields(Person) if field.name not in _NOT_TYPED)


def add_person(db: Database, desk: Desk, person: Person) -> Touched:
    """Put somebody new into the registry, as typed by an officer.

    Raises ``NameMissing``, ``NikInvalid``, ``NikTaken`` or ``RegionUnknown``.
    """
    typed = frozenset(name for name in _TYPED if getattr(person, name) is not None)
    person = _checked(replace(person, id=0, uuid="", by_hand=typed), desk.clock().date())
    with deed(db, desk, "add-person", {"name": person.name}) as act:
        save_person(act, person)
    return act.touched


def edit_person(db: Database, desk: Desk, person: Person) -> Touched:
    """Save what an officer changed; those fields are his from now on (``by_hand``).

    A typed value settles the doubt about its field. Raises as ``add_person``, and
    ``PersonUnknown``.
    """
    before = get_person(db, person.id)
    changed = frozenset(name for name in _TYPED if getattr(before, name) != getattr(person, name))
    person = replace(
        person,
        by_hand=before.by_hand | changed,
        doubts=tuple(doubt for doubt in before.doubts if doubt.field not in changed),
        nik_as_written=person.nik if "nik" in changed else before.nik_as_written,
        presence=before.presence,
        left_on=before.left_on,
    )
    person = _checked(person, desk.clock().date())
    details = {"name": person.name, "fields": sorted(changed)}
    with deed(db, desk, "edit-person", details) as act:
        if changed:
            save_person(act, person)
    return act.touched


def move_person(
    db: Database, desk: Desk, person_id: int, movement: Movement, on: date, note: str = ""
) -> Touched:
    """Record that somebody left or came back; raises ``MovementImpossible``."""
    person = get_person(db, person_id)
    _refuse_impossible(person, movement)
    left_on = None if movement is Movement.READMITTED else on
    details = {"name": person.name, "movement": movement.value, "on": on.isoformat()}
    with deed(db, desk, "move-person", details) as act:
        save_movement(act, Moved(person_id=person_id, movement=movement, on=on, note=note))
        save_person(act, replace(person, presence=movement.presence, left_on=left_on))
    return act.touched


def mark_left(
    db: Database, desk: Desk, ids: Iterable[int], movement: Movement, on: date, note: str = ""
) -> Touched:
    """Record that many people left on one day, as one deed: all of them, or nobody.

    Raises ``PersonUnknown``, and ``MovementImpossible`` for the first who is not here.
    """
    wanted = list(dict.fromkeys(ids))
    known = people_by_id(db, wanted)
    for person_id in wanted:
        if person_id not in known:
            raise PersonUnknown(person_id)
        _refuse_impossible(known[person_id], movement)
    if not wanted:
        return frozenset()
    details = {"count": len(wanted), "movement": movement.value, "on": on.isoformat()}
    with deed(db, desk, "mark-left", details) as act:
        moves = [Moved(person_id=one, movement=movement, on=on, note=note) for one in wanted]
        save_movements(act, moves)
        people = [known[one] for one in wanted]
        save_people(act, [replace(one, presence=movement.presence, left_on=on) for one in people])
    return act.touched


def record_revocation(db: Database, desk: Desk, revocation: Revocation) -> Touched:
    """Record a court's decision on political rights; raises ``RevocationInvalid``."""
    person = get_person(db, revocation.person_id)
    _refuse_contradiction(revocation)
    with deed(db, desk, "record-revocation", {"name": person.name}) as act:
        save_revocation(act, revocation)
    return act.touched


def edit_revocation(db: Database, desk: Desk, revocation: Revocation) -> Touched:
    """Correct what was recorded of a decision; whose it is and its withdrawal stay.

    Raises ``RevocationUnknown`` or ``RevocationInvalid``.
    """
    before = get_revocation(db, revocation.id)
    after = replace(
        revocation,
        uuid=before.uuid,
        person_id=before.person_id,
        withdrawn_on=before.withdrawn_on,
    )
    _refuse_contradiction(after)
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


def _refuse_impossible(person: Person, movement: Movement) -> None:
    here = person.presence is Presence.PRESENT
    if here is (movement is Movement.READMITTED) or person.presence is Presence.DIED:
        raise MovementImpossible(person.name, movement.value, person.presence.value)


def _checked(person: Person, today: date) -> Person:
    name = " ".join(person.name.split())
    if not name:
        raise NameMissing
    if person.region is not None and region_name(person.region) is None:
        raise RegionUnknown(person.region)
    if person.nik is None:
        return replace(person, name=name)
    check = check_nik(person.nik, today=today)
    if check.number is None:
        code = next(note.code for note in check.notes if note.level is Level.ERROR)
        raise NikInvalid(masked(person.nik), code)
    return replace(
        person, name=name, nik=check.number, nik_as_written=person.nik_as_written or person.nik
    )
