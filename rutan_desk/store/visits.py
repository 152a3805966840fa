"""Dukcapil's visits and who was on them, in and out of the tables."""

import uuid
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from sqlite_utils import Database

from rutan_desk.domain.errors import VisitUnknown
from rutan_desk.domain.visit import Absence, Visit, VisitLine, VisitOutcome, VisitState
from rutan_desk.store.journal import Deed, Row


def all_visits(db: Database) -> list[Visit]:
    """Every visit, the newest day first."""
    rows = db.query("SELECT * FROM visit ORDER BY planned_on DESC, id DESC")
    return [_visit(row) for row in rows]


def get_visit(db: Database, visit_id: int) -> Visit:
    """One visit; raises ``VisitUnknown``."""
    for row in db.query("SELECT * FROM visit WHERE id = ?", [visit_id]):
        return _visit(row)
    raise VisitUnknown(visit_id)


def save_visit(act: Deed, visit: Visit) -> Visit:
    """Insert or overwrite a visit; the result carries id and uuid."""
    named = replace(visit, uuid=visit.uuid or str(uuid.uuid4()))
    row: Row = {
        "id": named.id,
        "uuid": named.uuid,
        "planned_on": named.planned_on.isoformat(),
        "place": named.place,
        "team": named.team,
        "capacity": named.capacity,
        "state": named.state.value,
        "note": named.note,
    }
    return replace(named, id=act.put("visit", row))


def lines_of_visit(db: Database, visit_id: int) -> list[VisitLine]:
    """The people of a visit, in order."""
    sql = "SELECT * FROM visit_line WHERE visit_id = ? ORDER BY position, id"
    return [_line(row) for row in db.query(sql, [visit_id])]


def visits_of_person(db: Database, person_id: int) -> list[tuple[Visit, VisitLine]]:
    """Every visit somebody was on, the oldest first."""
    sql = """
        SELECT visit_line.* FROM visit_line JOIN visit ON visit.id = visit_id
        WHERE person_id = ? ORDER BY planned_on, visit.id
    """
    lines = [_line(row) for row in db.query(sql, [person_id])]
    return [(get_visit(db, one.visit_id), one) for one in lines]


def last_lines(db: Database) -> dict[int, VisitLine]:
    """By person the line of his last visit that has a result."""
    sql = """
        SELECT visit_line.* FROM visit_line JOIN visit ON visit.id = visit_id
        WHERE outcome IS NOT NULL ORDER BY done_on, visit.id
    """
    return {row["person_id"]: _line(row) for row in db.query(sql)}


def planned_lines(db: Database) -> dict[int, VisitLine]:
    """By person the line of the next visit to come that has no result of his yet."""
    sql = """
        SELECT visit_line.* FROM visit_line JOIN visit ON visit.id = visit_id
        WHERE state = 'planned' AND outcome IS NULL ORDER BY planned_on DESC, visit.id DESC
    """
    return {row["person_id"]: _line(row) for row in db.query(sql)}


def on_planned_visits(db: Database, but: int = 0) -> frozenset[int]:
    """Who stands on a visit still to come, without a result yet; ``but`` leaves one visit out."""
    sql = """
        SELECT person_id FROM visit_line JOIN visit ON visit.id = visit_id
        WHERE state = 'planned' AND outcome IS NULL AND visit.id <> ?
    """
    return frozenset(row["person_id"] for row in db.query(sql, [but]))


def save_visit_lines(act: Deed, lines: Iterable[VisitLine]) -> list[VisitLine]:
    """Insert or overwrite many lines; one for a person on a visit is the caller's to keep."""
    named = [replace(one, uuid=one.uuid or str(uuid.uuid4())) for one in lines]
    ids = act.put_all("visit_line", [_line_row(one) for one in named])
    return [replace(one, id=new) for one, new in zip(named, ids, strict=True)]


def remove_visit_lines(act: Deed, lines: Sequence[VisitLine]) -> None:
    """Take people off a plan; undo brings them back."""
    act.put_back("visit_line", [(one.id, None) for one in lines])


def _visit(row: Row) -> Visit:
    day, state = date.fromisoformat(row["planned_on"]), VisitState(row["state"])
    return Visit(**{**row, "planned_on": day, "state": state})


def _line_row(line: VisitLine) -> Row:
    return {
        "id": line.id,
        "uuid": line.uuid,
        "visit_id": line.visit_id,
        "person_id": line.person_id,
        "position": line.position,
        "outcome": line.outcome and line.outcome.value,
        "reason": line.reason and line.reason.value,
        "done_on": line.done_on and line.done_on.isoformat(),
        "note": line.note,
    }


def _line(row: Row) -> VisitLine:
    return VisitLine(
        **{
            **row,
            "outcome": row["outcome"] and VisitOutcome(row["outcome"]),
            "reason": row["reason"] and Absence(row["reason"]),
            "done_on": row["done_on"] and date.fromisoformat(row["done_on"]),
        }
    )
