"""A frozen roll of one voter: without it some papers only say why they cannot be made."""

import secrets

from rutan_desk.domain.day import Day, RollLine
from rutan_desk.domain.lists import Category
from rutan_desk.store import Database
from rutan_desk.store import day as rows
from rutan_desk.store.elections import active_election
from rutan_desk.store.journal import Desk, Touched, deed, last_seal
from rutan_desk.store.stations import stations_of


def freeze(db: Database, desk: Desk) -> Touched:
    """The first person of the registry on the DPT of its first station."""
    election = active_election(db)
    [station, *_] = stations_of(db, election.id)
    day = Day(
        election_id=election.id,
        secret=secrets.token_hex(32),
        frozen_at=desk.clock(),
        frozen_by=desk.officer,
        frozen_seal=last_seal(db),
    )
    line = RollLine(
        election_id=election.id,
        station_id=station.id,
        person_id=1,
        category=Category.DPT,
        number="1",
        name="ORANG CONTOH 1",
        sex=None,
    )
    with deed(db, desk, "day-freeze", {"election": election.name, "count": 1}) as act:
        rows.save_desk_id(act, rows.new_desk_id())
        rows.save_day(act, day)
        rows.save_roll_lines(act, [line])
    return act.touched
