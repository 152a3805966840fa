"""People, their movements and their revocations, in and out of the tables."""

import json
import uuid
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import fields, replace
from datetime import date
from typing import Any

from sqlite_utils import Database

from rutan_desk.domain.errors import NikTaken, PersonUnknown, RevocationUnknown
from rutan_desk.domain.movement import Moved, Movement, Revocation, RevokedRight
from rutan_desk.domain.nik import masked
from rutan_desk.domain.person import (
    Away,
    Citizenship,
    Disability,
    Doubt,
    Kind,
    Marital,
    Person,
    Presence,
    Service,
    Sex,
)
from rutan_desk.store.journal import Deed, Row, rows_by_id

_FIELDS = tuple(field.name for field in fields(Person))
_DATES = ("birth_date", "admitted_on", "release_on", "left_on", "back_on")
_READ: dict[str, Callable[[Any], Any]] = {
    **dict.fromkeys(_DATES, date.fromisoformat),
    "kind": Kind,
    "sex": Sex,
    "marital_status": Marital,
    "citizenship": Citizenship,
    "disability": Disability,
    "service": Service,
    "presence": Presence,
    "away": Away,
    "doubts": lambda text: tuple(Doubt(*one) for one in json.loads(text)) if text != "[]" else (),
    "by_hand": lambda text: frozenset(json.loads(text)) if text != "[]" else frozenset(),
}


def all_people(db: Database, *, merged: bool = False) -> list[Person]:
    """Everyone who ever was in the registry, in the order of block, name and id.

    Rows of people who turned out to be somebody else are left out unless ``merged``.
    """
    which = "" if merged else "WHERE merged_into IS NULL"
    rows = db.query(f"SELECT * FROM person {which} ORDER BY block, name, id")
    return [_person(row) for row in rows]


def get_person(db: Database, person_id: int) -> Person:
    """One person; raises ``PersonUnknown``."""
    for row in db.query("SELECT * FROM person WHERE id = ?", [person_id]):
        return _person(row)
    raise PersonUnknown(person_id)


def people_by_id(db: Database, ids: Sequence[int]) -> dict[int, Person]:
    """Several people at once; ids without a person are left out."""
    return {row_id: _person(row) for row_id, row in rows_by_id(db, "person", ids).items()}


def blocks_here(db: Database) -> list[str]:
    """The blocks somebody is in now, by name."""
    rows = db.query(
        "SELECT DISTINCT block FROM person WHERE presence = 'present' AND merged_into IS NULL"
        " AND block IS NOT NULL AND block <> '' ORDER BY block"
    )
    return [row["block"] for row in rows]


def niks_taken(db: Database, niks: Iterable[str]) -> bool:
    """Whether anybody in the registry holds one of these numbers."""
    wanted = set(niks)
    return (
        any(row["nik"] in wanted for row in db.query("SELECT nik FROM person")) if wanted else False
    )


def save_person(act: Deed, person: Person) -> Person:
    """Insert someone new or overwrite someone known; the result carries id and uuid.

    Raises ``PersonUnknown``, or ``NikTaken`` when the NIK is another person's.
    """
    if person.id:
        get_person(act.db, person.id)
    if person.nik is not None:
        same_nik = "SELECT name FROM person WHERE nik = ? AND id <> ?"
        for other in act.db.query(same_nik, [person.nik, person.id]):
            raise NikTaken(masked(person.nik), other["name"])
    [saved] = save_people(act, [person])
    return saved


def save_people(
    act: Deed, people: Sequence[Person], source_rows: Sequence[int | None] = ()
) -> list[Person]:
    """Write many at once, whoever holds which NIK having been settled before."""
    named = [one if one.uuid else replace(one, uuid=str(uuid.uuid4())) for one in people]
    ids = act.put_all("person", [person_row(one) for one in named], source_rows)
    return [one if one.id else replace(one, id=new) for one, new in zip(named, ids, strict=True)]


def person_row(person: Person) -> Row:
    """The row of a person: every column, as the table holds it."""
    row: Row = {name: getattr(person, name) for name in _FIELDS}
    for name in _DATES:
        row[name] = row[name] and row[name].isoformat()
    row["doubts"] = json.dumps(
        [[one.field, one.text, one.code] for one in person.doubts], ensure_ascii=False
    )
    row["by_hand"] = json.dumps(sorted(person.by_hand))
    return row


def _person(row: Row) -> Person:
    values = dict(row)
    for name, read in _READ.items():
        if values[name] is not None:
            values[name] = read(values[name])
    return Person(**values)


def save_movement(act: Deed, moved: Moved) -> Moved:
    """Add a movement; the person's row is the caller's to change with it."""
    return save_movements(act, [moved])[0]


def save_movements(act: Deed, moves: Sequence[Moved]) -> list[Moved]:
    """Add many movements at once."""
    named = [replace(one, uuid=one.uuid or str(uuid.uuid4())) for one in moves]
    rows: list[Row] = [
        {
            "id": one.id,
            "uuid": one.uuid,
            "person_id": one.person_id,
            "movement": one.movement.value,
            "happened": one.on.isoformat(),
            "note": one.note,
            "until": _iso(one.until),
            "class_was": one.class_was,
        }
        for one in named
    ]
    ids = act.put_all("movement", rows)
    return [replace(one, id=new) for one, new in zip(named, ids, strict=True)]


def movements_of(db: Database, person_id: int) -> list[Moved]:
    """One person's comings and goings, oldest first."""
    sql = "SELECT * FROM movement WHERE person_id = ? ORDER BY happened, id"
    return [_moved(row) for row in db.query(sql, [person_id])]


def register_changes(db: Database) -> dict[int, list[Moved]]:
    """Every change of register, by person and oldest first, for ``domain.movement.class_on``."""
    found: defaultdict[int, list[Moved]] = defaultdict(list)
    sql = "SELECT * FROM movement WHERE movement = ? ORDER BY happened, id"
    for row in db.query(sql, [Movement.REGISTER_CHANGED.value]):
        found[row["person_id"]].append(_moved(row))
    return dict(found)


def _moved(row: Row) -> Moved:
    return Moved(
        id=row["id"],
        uuid=row["uuid"],
        person_id=row["person_id"],
        movement=Movement(row["movement"]),
        on=date.fromisoformat(row["happened"]),
        note=row["note"],
        until=_day(row["until"]),
        class_was=row["class_was"],
    )


def save_revocation(act: Deed, revocation: Revocation) -> Revocation:
    """Insert or overwrite a court's decision."""
    revocation = replace(revocation, uuid=revocation.uuid or str(uuid.uuid4()))
    row = {
        "id": revocation.id,
        "uuid": revocation.uuid,
        "person_id": revocation.person_id,
        "decision_number": revocation.decision_number,
        "court": revocation.court,
        "what": revocation.right.value,
        "final_on": _iso(revocation.final_on),
        "starts_on": _iso(revocation.starts_on),
        "until": _iso(revocation.until),
        "withdrawn_on": _iso(revocation.withdrawn_on),
    }
    return replace(revocation, id=act.put("revocation", row))


def get_revocation(db: Database, revocation_id: int) -> Revocation:
    """One court decision; raises ``RevocationUnknown``."""
    rows = db.query("SELECT * FROM revocation WHERE id = ?", [revocation_id])
    for found in _by_person(rows).values():
        return found[0]
    raise RevocationUnknown(revocation_id)


def all_revocations(db: Database) -> dict[int, tuple[Revocation, ...]]:
    """Every revocation, by person."""
    return _by_person(db.query("SELECT * FROM revocation ORDER BY id"))


def revocations_of(db: Database, person_id: int) -> tuple[Revocation, ...]:
    """One person's revocations."""
    rows = db.query("SELECT * FROM revocation WHERE person_id = ? ORDER BY id", [person_id])
    return _by_person(rows).get(person_id, ())


def _by_person(rows: Iterable[Row]) -> dict[int, tuple[Revocation, ...]]:
    found: defaultdict[int, list[Revocation]] = defaultdict(list)
    for row in rows:
        found[row["person_id"]].append(
            Revocation(
                id=row["id"],
                uuid=row["uuid"],
                person_id=row["person_id"],
                decision_number=row["decision_number"],
                court=row["court"],
                right=RevokedRight(row["what"]),
                final_on=_day(row["final_on"]),
                starts_on=_day(row["starts_on"]),
                until=_day(row["until"]),
                withdrawn_on=_day(row["withdrawn_on"]),
            )
        )
    return {person_id: tuple(some) for person_id, some in found.items()}


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
