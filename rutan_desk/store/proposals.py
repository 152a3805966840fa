"""What was sent to KPU of whom to list, to tell the difference the next time."""

import json
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlite_utils import Database

from rutan_desk.store.journal import Deed, Row


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """One list as it left the desk: of one station, or of the whole election.

    ``lines`` are JSON values, one mapping for each line, as whoever makes the list wants
    them back. ``purpose`` is his word for what kind of list it is.
    """

    id: int = 0
    uuid: str = ""
    election_id: int
    station_id: int | None = None
    made_on: date
    purpose: str = ""
    lines: tuple[Mapping[str, Any], ...] = ()


def proposals_of(db: Database, election_id: int) -> list[Proposal]:
    """All that was sent for an election, the newest first."""
    sql = "SELECT * FROM proposal WHERE election_id = ? ORDER BY id DESC"
    return [_proposal(row) for row in db.query(sql, [election_id])]


def last_proposal(
    db: Database, election_id: int, station_id: int | None = None, purpose: str | None = None
) -> Proposal | None:
    """The newest one of a station (``None``: of the whole election), of a purpose if given."""
    sql = """
        SELECT * FROM proposal
        WHERE election_id = :election AND station_id IS :station
        AND (:purpose IS NULL OR purpose = :purpose) ORDER BY id DESC LIMIT 1
    """
    wanted = {"election": election_id, "station": station_id, "purpose": purpose}
    return next((_proposal(row) for row in db.query(sql, wanted)), None)


def save_proposal(act: Deed, proposal: Proposal) -> Proposal:
    """Keep what is being sent."""
    named = replace(proposal, uuid=proposal.uuid or str(uuid.uuid4()))
    row: Row = {
        "id": named.id,
        "uuid": named.uuid,
        "election_id": named.election_id,
        "station_id": named.station_id,
        "made_on": named.made_on.isoformat(),
        "purpose": named.purpose,
        "lines": json.dumps([dict(one) for one in named.lines], ensure_ascii=False),
    }
    return replace(named, id=act.put("proposal", row))


def _proposal(row: Row) -> Proposal:
    return Proposal(
        **{
            **row,
            "made_on": date.fromisoformat(row["made_on"]),
            "lines": tuple(json.loads(row["lines"])),
        }
    )
