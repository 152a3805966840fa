"""The stations and the electoral districts (dapil) of each election."""

import json
import uuid
from collections.abc import Iterable
from dataclasses import replace

from sqlite_utils import Database

from rutan_desk.domain.contest import Dapil
from rutan_desk.domain.errors import StationUnknown
from rutan_desk.domain.station import Station, StationKind
from rutan_desk.store.journal import Deed, Row


def stations_of(db: Database, election_id: int) -> list[Station]:
    """The stations of an election: the special ones first, each kind by number."""
    sql = "SELECT * FROM station WHERE election_id = ? ORDER BY kind, length(number), number, id"
    return [_station(row) for row in db.query(sql, [election_id])]


def get_station(db: Database, station_id: int) -> Station:
    """One station by id; raises ``StationUnknown``."""
    for row in db.query("SELECT * FROM station WHERE id = ?", [station_id]):
        return _station(row)
    raise StationUnknown(str(station_id))


def station_numbered(db: Database, election_id: int, number: str) -> Station:
    """A station by the number an officer typed, a special one first.

    Raises ``StationUnknown`` with the numbers there are.
    """
    known = stations_of(db, election_id)
    for one in known:
        if one.number.lstrip("0") == number.strip().lstrip("0"):
            return one
    raise StationUnknown(number, tuple(one.number for one in known))


def save_station(act: Deed, station: Station) -> Station:
    """Insert or overwrite a station; the result carries id and uuid."""
    return save_stations(act, [station])[0]


def save_stations(act: Deed, stations: Iterable[Station]) -> list[Station]:
    """Insert or overwrite several at once."""
    named = [replace(one, uuid=one.uuid or str(uuid.uuid4())) for one in stations]
    ids = act.put_all("station", [_row(one) for one in named])
    return [replace(one, id=new) for one, new in zip(named, ids, strict=True)]


def remove_station(act: Deed, station_id: int) -> None:
    """Take a station out that nothing points at; undo brings it back."""
    act.put_back("station", [(station_id, None)])


def people_at(db: Database, station_id: int) -> int:
    """How many people are allocated to a station."""
    sql = "SELECT count(*) FROM enrolment WHERE station_id = ?"
    return int(db.execute(sql, [station_id]).fetchone()[0])


def station_in_use(db: Database, station_id: int) -> tuple[int, int, int]:
    """What points at a station: people allocated, lines of lists, proposals."""
    sql = """
        SELECT (SELECT count(*) FROM enrolment WHERE station_id = :id),
               (SELECT count(*) FROM list_line WHERE station_id = :id),
               (SELECT count(*) FROM proposal WHERE station_id = :id)
    """
    people, lines, proposals = db.execute(sql, {"id": station_id}).fetchone()
    return people, lines, proposals


def _row(station: Station) -> Row:
    return {
        "id": station.id,
        "uuid": station.uuid,
        "election_id": station.election_id,
        "number": station.number,
        "kind": station.kind.value,
        "place": station.place,
        "region": station.region,
        "ceiling": station.ceiling,
        "listed": station.listed,
        "kpps": json.dumps(station.kpps, ensure_ascii=False),
        "blocks": json.dumps(station.blocks, ensure_ascii=False),
    }


def _station(row: Row) -> Station:
    return Station(
        **{
            **row,
            "kind": StationKind(row["kind"]),
            "kpps": tuple(json.loads(row["kpps"])),
            "blocks": tuple(json.loads(row["blocks"])),
        }
    )


def dapils_of(db: Database, election_id: int) -> tuple[Dapil, ...]:
    """The dapils of an election, by contest and in the order they were given."""
    sql = "SELECT * FROM dapil WHERE election_id = ? AND active = 1 ORDER BY contest, id"
    return tuple(
        Dapil(contest=row["contest"], name=row["name"], regions=tuple(json.loads(row["regions"])))
        for row in db.query(sql, [election_id])
    )


def save_dapils(act: Deed, election_id: int, dapils: Iterable[Dapil]) -> None:
    """Make these the dapils of the election; rows of others stay, switched off.

    Contest and name together are what a dapil is known by.
    """
    found = act.db.query("SELECT * FROM dapil WHERE election_id = ?", [election_id])
    known = {(row["contest"], row["name"]): row for row in found}
    wanted = {(one.contest, one.name): one for one in dapils}
    rows = [
        {
            "id": known[key]["id"] if key in known else 0,
            "uuid": known[key]["uuid"] if key in known else str(uuid.uuid4()),
            "election_id": election_id,
            "contest": one.contest,
            "name": one.name,
            "regions": json.dumps(one.regions),
            "active": 1,
        }
        for key, one in wanted.items()
    ]
    rows += [{**row, "active": 0} for key, row in known.items() if key not in wanted]
    act.put_all("dapil", [row for row in rows if row != known.get((row["contest"], row["name"]))])
