"""Comings and goings (T9), as an officer records them; nothing infers one.

What a movement changes for an election (a line no longer active, a ballot freed, a move to
file) follows from these rows and is never stored: ``ops.readiness`` says it.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any

from rutan_desk.domain.errors import MovementImpossible, MovementInvalid, PersonUnknown
from rutan_desk.domain.movement import LEAVING, Moved, Movement, movements_for
from rutan_desk.domain.person import Person
from rutan_desk.ops.typing_in import typed_person
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk, Touched, deed
from rutan_desk.store.people import (
    get_person,
    people_by_id,
    save_movement,
    save_movements,
    save_people,
    save_person,
)


def admit_person(db: Database, desk: Desk, person: Person, on: date, note: str = "") -> Touched:
    """Take somebody in who is not in the registry yet: the person and the admission at once.

    Somebody who was here before is readmitted instead. Raises as ``ops.people.add_person``,
    and ``MovementInvalid`` (``future``).
    """
    today = desk.clock().date()
    if on > today:
        raise MovementInvalid("future", person.name)
    person = typed_person(replace(person, admitted_on=on), today)
    details = {"name": person.name, "movement": Movement.ADMITTED.value, "on": on.isoformat()}
    with deed(db, desk, "admit-person", details) as act:
        saved = save_person(act, person)
        save_movement(act, Moved(person_id=saved.id, movement=Movement.ADMITTED, on=on, note=note))
    return act.touched


def planned_move(
    person: Person,
    movement: Movement,
    on: date,
    today: date,
    note: str = "",
    *,
    until: date | None = None,
    register_number: str | None = None,
    register_class: str | None = None,
) -> tuple[Person, Moved]:
    """Somebody's row after a movement, and the movement; writes nothing.

    The arguments and refusals are those of ``move_person``.
    """
    register = {"register_number": register_number, "register_class": register_class}
    new = {name: text.strip() for name, text in register.items() if text and text.strip()}
    _refuse_impossible(person, movement)
    _refuse_invalid(today, person, movement, on, until, new)
    after = _after(person, movement, on, until)
    if movement in (Movement.REGISTER_CHANGED, Movement.READMITTED):
        after = _registered(after, new)
    changed_class = movement is Movement.REGISTER_CHANGED
    moved = Moved(
        person_id=person.id,
        movement=movement,
        on=on,
        until=after.back_on if movement.away else None,
        class_was=person.register_class if changed_class else None,
        note=note,
    )
    return after, moved


def move_person(
    db: Database,
    desk: Desk,
    person_id: int,
    movement: Movement,
    on: date,
    note: str = "",
    *,
    until: date | None = None,
    register_number: str | None = None,
    register_class: str | None = None,
) -> Touched:
    """Record what happened to somebody on a day.

    ``until`` is when somebody on loan, in hospital or at court is expected back (``None``:
    unknown). A change of register (A to B) takes the new number and class, and so may a
    readmission; they are the officer's from then on. Raises ``PersonUnknown``,
    ``MovementImpossible`` when it does not follow from where he is, ``MovementInvalid``.
    """
    person = get_person(db, person_id)
    after, moved = planned_move(
        person,
        movement,
        on,
        desk.clock().date(),
        note,
        until=until,
        register_number=register_number,
        register_class=register_class,
    )
    details = {"name": person.name, "movement": movement.value, "on": on.isoformat()}
    with deed(db, desk, "move-person", details) as act:
        save_movement(act, moved)
        if after != person:
            save_person(act, after)
    return act.touched


def mark_left(
    db: Database,
    desk: Desk,
    ids: Iterable[int],
    movement: Movement,
    on: date,
    note: str = "",
    *,
    until: date | None = None,
) -> Touched:
    """Record that many people left on one day, or went away together, or came back.

    One deed: all of them, or nobody. Raises ``PersonUnknown``, ``MovementImpossible`` for
    the first of whom it cannot be, and ``MovementInvalid``.
    """
    wanted = list(dict.fromkeys(ids))
    known = people_by_id(db, wanted)
    for person_id in wanted:
        if person_id not in known:
            raise PersonUnknown(person_id)
        person = known[person_id]
        together = movement in LEAVING or movement.away or movement is Movement.RETURNED
        if not together:
            raise MovementImpossible(person.name, movement.value, person.presence.value)
        _refuse_impossible(person, movement)
        _refuse_invalid(desk.clock().date(), person, movement, on, until, {})
    if not wanted:
        return frozenset()
    details = {"count": len(wanted), "movement": movement.value, "on": on.isoformat()}
    back = until if movement.away else None
    with deed(db, desk, "mark-left", details) as act:
        moves = [
            Moved(person_id=one, movement=movement, on=on, until=back, note=note) for one in wanted
        ]
        save_movements(act, moves)
        save_people(act, [_after(known[one], movement, on, until) for one in wanted])
    return act.touched


def imported_move(before: Person, after: Person, on: date, note: str) -> Moved | None:
    """What a file says by itself: a leaver is back, or the register changed (A to B).

    Nobody leaves because a file does not name him; an expected release is no release (T9).
    """
    moved = Moved(person_id=after.id, movement=Movement.READMITTED, on=on, note=note)
    if before.presence is not after.presence:
        return moved
    known = before.register_class and after.register_class
    if not known or before.register_class == after.register_class:
        return None
    changed = Movement.REGISTER_CHANGED
    return replace(moved, movement=changed, class_was=before.register_class)


def _after(person: Person, movement: Movement, on: date, until: date | None) -> Person:
    """The person's row after it; who only changes register stays where he is."""
    if movement is Movement.REGISTER_CHANGED:
        return person
    return replace(
        person,
        presence=movement.presence,
        left_on=on if movement in LEAVING else None,
        away=movement.away,
        back_on=until if movement.away else None,
    )


def _registered(person: Person, new: dict[str, str]) -> Person:
    """The new register; the class of another number is not known unless it is given."""
    values: dict[str, Any] = dict(new)
    return replace(
        person,
        **values,
        by_hand=person.by_hand | frozenset(new),
        doubts=tuple(one for one in person.doubts if one.field not in new),
    )


def _refuse_impossible(person: Person, movement: Movement) -> None:
    if person.merged_into is not None:
        raise PersonUnknown(person.id)
    if movement not in movements_for(person):
        raise MovementImpossible(person.name, movement.value, person.presence.value)


def _refuse_invalid(
    today: date,
    person: Person,
    movement: Movement,
    on: date,
    until: date | None,
    register: dict[str, str],
) -> None:
    if on > today:
        raise MovementInvalid("future", person.name)
    if movement.away and until is not None and until < on:
        raise MovementInvalid("until", person.name)
    same = all(getattr(person, name) == text for name, text in register.items())
    if movement is Movement.REGISTER_CHANGED and same:
        raise MovementInvalid("register", person.name)
