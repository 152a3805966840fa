"""The lines of KPU's lists, and what was done about each person's place on them."""

import uuid
from collections.abc import Iterable, Sequence
from dataclasses import fields, replace
from datetime import date
from typing import Any

from sqlite_utils import Database

from rutan_desk.domain.election import Ground
from rutan_desk.domain.enrolment import Elsewhere, Enrolment
from rutan_desk.domain.errors import ListLineUnknown
from rutan_desk.domain.list_line import ListLine, Match
from rutan_desk.domain.person import Disability, Marital, Sex
from rutan_desk.store.journal import Deed, Row

_LINE_FIELDS = tuple(one.name for one in fields(ListLine) if one.name != "match")
_ENROLMENT_FIELDS = tuple(one.name for one in fields(Enrolment))
_DAYS = ("checked_on", "applied_on", "letter_on", "moved_back_on")


def lines_of(
    db: Database, election_id: int, station_id: int | None = None, *, all: bool = False
) -> list[ListLine]:
    """The lines of the lists of an election, or of one station, in the order they came.

    Lines that a newer list of their station no longer has are left out unless ``all``.
    """
    wanted = {"election_id": election_id, "station_id": station_id, "active": None if all else 1}
    given = {name: value for name, value in wanted.items() if value is not None}
    where = " AND ".join(f"{name} = :{name}" for name in given)
    return [
        _line(row) for row in db.query(f"SELECT * FROM list_line WHERE {where} ORDER BY id", given)
    ]


def get_line(db: Database, line_id: int) -> ListLine:
    """One line; raises ``ListLineUnknown``."""
    for row in db.query("SELECT * FROM list_line WHERE id = ?", [line_id]):
        return _line(row)
    raise ListLineUnknown(line_id)


def lines_of_person(db: Database, person_id: int) -> list[ListLine]:
    """Every line that means somebody, of all elections, those no longer in force too."""
    sql = "SELECT * FROM list_line WHERE person_id = ? ORDER BY election_id, id"
    return [_line(row) for row in db.query(sql, [person_id])]


def lines_by_person(db: Database, election_id: int) -> dict[int, ListLine]:
    """The line in force of everybody who has one; with two lines it is the older."""
    sql = """
        SELECT * FROM list_line
        WHERE election_id = ? AND active = 1 AND person_id IS NOT NULL ORDER BY id DESC
    """
    return {row["person_id"]: _line(row) for row in db.query(sql, [election_id])}


def line_of(db: Database, election_id: int, person_id: int) -> ListLine | None:
    """One person's line in force, as ``lines_by_person`` has it."""
    sql = """
        SELECT * FROM list_line
        WHERE person_id = ? AND election_id = ? AND active = 1 ORDER BY id LIMIT 1
    """
    return next((_line(row) for row in db.query(sql, [person_id, election_id])), None)


def save_lines(
    act: Deed, lines: Sequence[ListLine], source_rows: Sequence[int | None] = ()
) -> list[ListLine]:
    """Insert or overwrite many lines; ``source_rows`` are their rows in the file."""
    named = [one if one.uuid else replace(one, uuid=str(uuid.uuid4())) for one in lines]
    ids = act.put_all("list_line", [_line_row(one) for one in named], source_rows)
    return [one if one.id else replace(one, id=new) for one, new in zip(named, ids, strict=True)]


def enrolments_of(db: Database, election_id: int) -> dict[int, Enrolment]:
    """What is known of everybody in an election, by person; who has no row is left out."""
    rows = db.query("SELECT * FROM enrolment WHERE election_id = ?", [election_id])
    return {row["person_id"]: _enrolment(row) for row in rows}


def enrolment_of(db: Database, election_id: int, person_id: int) -> Enrolment | None:
    """One person in one election."""
    sql = "SELECT * FROM enrolment WHERE election_id = ? AND person_id = ?"
    return next((_enrolment(row) for row in db.query(sql, [election_id, person_id])), None)


def some_enrolments(db: Database, election_id: int, ids: Sequence[int]) -> dict[int, Enrolment]:
    """What is known of some people in an election, by person."""
    found: dict[int, Enrolment] = {}
    for start in range(0, len(ids), 500):
        some = ids[start : start + 500]
        marks = ",".join("?" * len(some))
        sql = f"SELECT * FROM enrolment WHERE election_id = ? AND person_id IN ({marks})"
        for row in db.query(sql, [election_id, *some]):
            found[row["person_id"]] = _enrolment(row)
    return found


def enrolments_of_person(db: Database, person_id: int) -> list[Enrolment]:
    """One person in every election."""
    sql = "SELECT * FROM enrolment WHERE person_id = ? ORDER BY election_id"
    return [_enrolment(row) for row in db.query(sql, [person_id])]


def save_enrolments(act: Deed, some: Iterable[Enrolment]) -> list[Enrolment]:
    """Insert or overwrite many; one row for a person and an election is the caller's to keep."""
    named = [one if one.uuid else replace(one, uuid=str(uuid.uuid4())) for one in some]
    ids = act.put_all("enrolment", [_enrolment_row(one) for one in named])
    return [one if one.id else replace(one, id=new) for one, new in zip(named, ids, strict=True)]


def _line_row(line: ListLine) -> Row:
    row: Row = {name: getattr(line, name) for name in _LINE_FIELDS}
    row["birth_date"] = _iso(line.birth_date)
    row["matching"] = line.match.value
    row["by_hand"], row["active"] = int(line.by_hand), int(line.active)
    return row


def _line(row: Row) -> ListLine:
    values: dict[str, Any] = {name: row[name] for name in _LINE_FIELDS}
    values["birth_date"] = _day(row["birth_date"])
    values["sex"] = row["sex"] and Sex(row["sex"])
    values["marital_status"] = row["marital_status"] and Marital(row["marital_status"])
    values["disability"] = row["disability"] and Disability(row["disability"])
    values["by_hand"], values["active"] = bool(row["by_hand"]), bool(row["active"])
    return ListLine(**values, match=Match(row["matching"]))


def _enrolment_row(one: Enrolment) -> Row:
    row: Row = {name: getattr(one, name) for name in _ENROLMENT_FIELDS}
    for name in _DAYS:
        row[name] = _iso(row[name])
    row["by_hand"] = int(one.by_hand)
    return row


def _enrolment(row: Row) -> Enrolment:
    values: dict[str, Any] = dict(row)
    for name in _DAYS:
        values[name] = _day(row[name])
    values["by_hand"] = bool(row["by_hand"])
    values["elsewhere"] = Elsewhere(row["elsewhere"])
    values["ground"] = row["ground"] and Ground(row["ground"])
    return Enrolment(**values)


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
