"""The elections of a registry, each a copy of a profile that the head may edit."""

import json
import uuid
from dataclasses import replace

from sqlite_utils import Database

from rutan_desk.domain.election import Election, election_from_dict, election_to_dict
from rutan_desk.domain.errors import ElectionUnknown
from rutan_desk.store.journal import Deed, Row


def all_elections(db: Database) -> list[Election]:
    """Every election, the active one first, then by day."""
    rows = db.query("SELECT * FROM election ORDER BY active DESC, day, id")
    return [_election(row) for row in rows]


def active_election(db: Database) -> Election:
    """The one election the desk works on; raises ``ElectionUnknown`` if there is none."""
    for row in db.query("SELECT * FROM election WHERE active = 1"):
        return _election(row)
    raise ElectionUnknown("")


def get_election(db: Database, wanted: str | None) -> Election:
    """By number, uuid or profile name; ``None`` is the active one."""
    if wanted is None:
        return active_election(db)
    known = all_elections(db)
    for election in known:
        if wanted in (str(election.id), election.uuid, election.profile):
            return election
    raise ElectionUnknown(wanted, tuple(election.profile for election in known))


def election_by_id(db: Database, election_id: int) -> Election:
    """One election by the id of its row; raises ``ElectionUnknown``."""
    for row in db.query("SELECT * FROM election WHERE id = ?", [election_id]):
        return _election(row)
    raise ElectionUnknown(str(election_id))


def is_active(db: Database, election_id: int) -> bool:
    """Whether this is the election the desk works on."""
    sql = "SELECT 1 FROM election WHERE id = ? AND active = 1"
    return bool(db.execute(sql, [election_id]).fetchone())


def save_election(act: Deed, election: Election, *, active: bool) -> Election:
    """Insert or overwrite an election; the caller keeps one active at a time."""
    election = replace(election, uuid=election.uuid or str(uuid.uuid4()))
    row = {
        "id": election.id,
        "uuid": election.uuid,
        "name": election.name,
        "day": election.day.isoformat(),
        "active": int(active),
        "profile": json.dumps(election_to_dict(election), ensure_ascii=False),
    }
    return replace(election, id=act.put("election", row))


def _election(row: Row) -> Election:
    return replace(election_from_dict(json.loads(row["profile"])), id=row["id"], uuid=row["uuid"])
