"""Which desk of voting day this registry is: the main one, or a copy for a station."""

from dataclasses import dataclass, replace

from rutan_desk.domain.day import DeskCopy
from rutan_desk.domain.station import Station
from rutan_desk.store import Database
from rutan_desk.store import day as rows
from rutan_desk.store.elections import all_elections
from rutan_desk.store.journal import Desk, Touched, deed
from rutan_desk.store.stations import get_station


@dataclass(frozen=True, slots=True)
class ThisCopy:
    """What this registry is a copy for; only what is of the day is written here."""

    copy: DeskCopy
    station: Station


def this_copy(db: Database) -> ThisCopy | None:
    """Whether this registry is a copy handed out for a station; ``None``: the main desk."""
    own = rows.desk_id(db)
    for election in all_elections(db) if own else ():
        for copy in rows.copies_of(db, election.id):
            if copy.desk == own:
                return ThisCopy(copy, get_station(db, copy.station_id))
    return None


def renew_desk(db: Database, desk: Desk) -> Touched:
    """Be a new desk from now on; nothing to do before the first freeze.

    Called after a restore: the backup may be older than events that others have already
    taken in from this desk, and those numbers must not come twice.
    """
    if not rows.desk_id(db):
        return frozenset()
    here = this_copy(db)
    with deed(db, desk, "day-new-desk") as act:
        fresh = rows.new_desk_id()
        rows.save_desk_id(act, fresh)
        if here is not None:
            rows.save_copy(act, replace(here.copy, desk=fresh))
    return act.touched
