"""Voting day in and out of the tables: the roll, the events, KPPS's figures, the copies."""

import json
import uuid
from collections.abc import Iterable, Sequence
from dataclasses import fields, replace
from datetime import datetime
from enum import Enum
from typing import Any, TypeVar

from sqlite_utils import Database

from rutan_desk.domain.day import (
    Act,
    Day,
    DayEvent,
    DayState,
    DeskCopy,
    Figure,
    Means,
    Phase,
    Remark,
    RollLine,
)
from rutan_desk.domain.lists import Category
from rutan_desk.domain.person import Disability, Sex
from rutan_desk.store.journal import Deed, Kind, Row

_DESK = "desk_id"
"""The setting that holds the id of this copy of the registry."""
_One = TypeVar("_One", Day, RollLine, DayEvent, Figure, Remark, DeskCopy)
_DAY_TIMES = ("frozen_at", "opened_at", "queue_closed_at", "closed_at")


def day_of(db: Database, election_id: int) -> Day | None:
    """The voting day of an election; ``None`` before the freeze."""
    rows = db.query("SELECT * FROM day WHERE election_id = ?", [election_id])
    return next((_day(row) for row in rows), None)


def save_day(act: Deed, day: Day) -> Day:
    """Insert or overwrite a day; the result carries id and uuid."""
    return _save(act, "day", [day])[0]


def remove_day(act: Deed, day: Day) -> None:
    """Take the freeze back: the day and its roll, before anything happened on it.

    The caller has made sure that there is no event yet.
    """
    lines = roll_lines(act.db, day.election_id)
    act.put_back("roll_line", [(one.id, None) for one in lines])
    act.put_back("day", [(day.id, None)])


def roll_lines(db: Database, election_id: int) -> list[RollLine]:
    """Every line of the frozen roll, struck ones too: by station, list, number and id."""
    sql = """
        SELECT * FROM roll_line WHERE election_id = ?
        ORDER BY station_id,
            CASE category WHEN 'dpt' THEN 1 WHEN 'dptb' THEN 2 ELSE 3 END,
            length(number), number, id
    """
    return [_roll_line(row) for row in db.query(sql, [election_id])]


def save_roll_lines(act: Deed, lines: Iterable[RollLine]) -> list[RollLine]:
    """Insert or overwrite many lines; the results carry id and uuid."""
    return _save(act, "roll_line", lines)


def events_of(db: Database, election_id: int, after_id: int = 0) -> list[DayEvent]:
    """What happened, in the order it came into this file; after that row only."""
    sql = "SELECT * FROM day_event WHERE id > ? AND election_id = ? ORDER BY id"
    return [_event(row) for row in db.query(sql, [after_id, election_id])]


def add_event(act: Deed, event: DayEvent) -> DayEvent:
    """Write down one thing that happened, for good."""
    return add_events(act, [event])[0]


def add_events(act: Deed, events: Iterable[DayEvent]) -> list[DayEvent]:
    """Write down many at once, new ones (``id`` 0) only: an event is never changed."""
    return _save(act, "day_event", events)


def known_events(db: Database, election_id: int) -> frozenset[str]:
    """The uuids of every event of an election, to leave out what is known already."""
    rows = db.query("SELECT uuid FROM day_event WHERE election_id = ?", [election_id])
    return frozenset(row["uuid"] for row in rows)


def last_numbers(db: Database, election_id: int) -> dict[str, int]:
    """By desk the highest number of its events that are known here."""
    sql = "SELECT desk, max(number) AS number FROM day_event WHERE election_id = ? GROUP BY desk"
    return {row["desk"]: row["number"] for row in db.query(sql, [election_id])}


def last_stamp(db: Database, election_id: int) -> int:
    """The highest stamp known here; the next event has one more."""
    sql = "SELECT coalesce(max(stamp), 0) FROM day_event WHERE election_id = ?"
    return int(db.execute(sql, [election_id]).fetchone()[0])


def days_of_person(db: Database, person_id: int) -> frozenset[int]:
    """The elections on whose roll somebody stands, struck or not, or in whose events."""
    sql = """
        SELECT election_id FROM roll_line WHERE person_id = :person
        UNION SELECT election_id FROM day_event WHERE person_id = :person
    """
    return frozenset(row["election_id"] for row in db.query(sql, {"person": person_id}))


def figures_of(db: Database, election_id: int) -> list[Figure]:
    """What KPPS counted, by station and key."""
    sql = "SELECT * FROM figure WHERE election_id = ? ORDER BY station_id, key"
    return [Figure(**row) for row in db.query(sql, [election_id])]


def save_figures(act: Deed, figures: Iterable[Figure]) -> list[Figure]:
    """Insert or overwrite many; one for a station and a key is the caller's to keep."""
    return _save(act, "figure", figures)


def remove_figures(act: Deed, figures: Iterable[Figure]) -> None:
    """Take figures out that were typed by mistake; undo brings them back."""
    act.put_back("figure", [(one.id, None) for one in figures])


def remarks_of(db: Database, election_id: int) -> list[Remark]:
    """The remarks, by station and key."""
    sql = "SELECT * FROM remark WHERE election_id = ? ORDER BY station_id, key"
    return [Remark(**row) for row in db.query(sql, [election_id])]


def save_remarks(act: Deed, remarks: Iterable[Remark]) -> list[Remark]:
    """Insert or overwrite many; one for a station and a key is the caller's to keep."""
    return _save(act, "remark", remarks)


def remove_remarks(act: Deed, remarks: Iterable[Remark]) -> None:
    """Take remarks out that no difference needs any more."""
    act.put_back("remark", [(one.id, None) for one in remarks])


def copies_of(db: Database, election_id: int) -> list[DeskCopy]:
    """The copies handed out, in the order they were."""
    rows = db.query("SELECT * FROM desk_copy WHERE election_id = ? ORDER BY id", [election_id])
    return [_copy(row) for row in rows]


def save_copy(act: Deed, copy: DeskCopy) -> DeskCopy:
    """Insert or overwrite one copy; the result carries id and uuid."""
    return _save(act, "desk_copy", [copy])[0]


def remove_copy(act: Deed, copy: DeskCopy) -> None:
    """Take a copy out of the list: it is the main desk from now on."""
    act.put_back("desk_copy", [(copy.id, None)])


def desk_id(db: Database) -> str:
    """The id of this copy of the registry in events; empty until a freeze gave it one."""
    rows = db.query("SELECT value FROM setting WHERE name = ?", [_DESK])
    return next((str(json.loads(row["value"])) for row in rows), "")


def save_desk_id(act: Deed, desk: str) -> None:
    """Give this copy of the registry its id."""
    rows = act.db.query("SELECT id FROM setting WHERE name = ?", [_DESK])
    row_id = next((row["id"] for row in rows), 0)
    act.put("setting", {"id": row_id, "name": _DESK, "value": json.dumps(desk)})


def new_desk_id() -> str:
    """An id no other copy has: 12 hex digits."""
    return uuid.uuid4().hex[:12]


def _save(act: Deed, kind: Kind, some: Iterable[_One]) -> list[_One]:
    named = [one if one.uuid else replace(one, uuid=str(uuid.uuid4())) for one in some]
    ids = act.put_all(kind, [_row(one) for one in named])
    return [one if one.id else replace(one, id=new) for one, new in zip(named, ids, strict=True)]


def _row(one: Day | RollLine | DayEvent | Figure | Remark | DeskCopy) -> Row:
    """Every field as its column holds it."""
    return {field.name: _plain(getattr(one, field.name)) for field in fields(one)}


def _plain(value: Any) -> Any:
    """Moments with their zone, lists as JSON, words of ours as text."""
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, tuple):
        return json.dumps(value)
    return value.value if isinstance(value, Enum) else value


def _day(row: Row) -> Day:
    return Day(**{**_timed(row, _DAY_TIMES), "phase": Phase(row["phase"])})


def _roll_line(row: Row) -> RollLine:
    values = _timed(row, ("changed_at",))
    values["category"] = Category(row["category"])
    values["sex"] = row["sex"] and Sex(row["sex"])
    values["disability"] = row["disability"] and Disability(row["disability"])
    values["ballots"] = tuple(json.loads(row["ballots"]))
    values["gone"] = row["gone"] and DayState(row["gone"])
    return RollLine(**values)


def _event(row: Row) -> DayEvent:
    values = _timed(row, ("at",))
    values["act"], values["means"] = Act(row["act"]), Means(row["means"])
    values["ballots"] = tuple(json.loads(row["ballots"]))
    return DayEvent(**values)


def _copy(row: Row) -> DeskCopy:
    return DeskCopy(**_timed(row, ("handed_at", "merged_at")))


def _timed(row: Row, names: Sequence[str]) -> dict[str, Any]:
    """The row with its moments read; each keeps the zone it was written with."""
    return {**row, **{name: row[name] and datetime.fromisoformat(row[name]) for name in names}}
