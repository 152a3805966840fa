"""The officers' rows: who may do what; their keys are in ``kunci.json``."""

import uuid
from dataclasses import replace

from sqlite_utils import Database

from rutan_desk.domain.errors import OfficerUnknown
from rutan_desk.domain.officer import Officer, Role
from rutan_desk.store.journal import Deed


def all_officers(db: Database) -> list[Officer]:
    """Everybody who ever had a slot, in the order they came."""
    return [
        Officer(
            id=row["id"],
            uuid=row["uuid"],
            name=row["name"],
            role=Role(row["role"]),
            active=bool(row["active"]),
        )
        for row in db.query("SELECT * FROM officer ORDER BY id")
    ]


def get_officer(db: Database, name: str) -> Officer:
    """An active officer by name, whatever the case; raises ``OfficerUnknown``."""
    active = [officer for officer in all_officers(db) if officer.active]
    for officer in active:
        if officer.name.casefold() == name.strip().casefold():
            return officer
    raise OfficerUnknown(name, tuple(officer.name for officer in active))


def save_officer(act: Deed, officer: Officer) -> Officer:
    """Insert or overwrite an officer's row."""
    officer = replace(officer, uuid=officer.uuid or str(uuid.uuid4()))
    row = {
        "id": officer.id,
        "uuid": officer.uuid,
        "name": officer.name,
        "role": officer.role.value,
        "active": int(officer.active),
    }
    return replace(officer, id=act.put("officer", row))
