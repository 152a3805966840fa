"""What was done: the deeds as a list, and which one Undo and Redo would take next."""

import json
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from rutan_desk.store import Database
from rutan_desk.store.journal import Kind
from rutan_desk.store.undo_order import next_steps


@dataclass(frozen=True, slots=True)
class DeedRow:
    """One deed; ``changes`` counts the rows it wrote, ``undoes`` names the deed it undid."""

    id: int
    at: datetime
    officer: str
    kind: str
    details: dict[str, Any]
    changes: int
    undoes: int | None
    seal: str

    @property
    def undoable(self) -> bool:
        """Whether there is anything that could be put back."""
        return self.changes > 0 and self.kind not in _FOR_GOOD | _DAY_DEEDS


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row of one deed, before and after; ``None`` where it did not exist."""

    deed_id: int
    kind: str
    row_id: int
    was: dict[str, Any] | None
    became: dict[str, Any] | None
    source_row: int | None


_FOR_GOOD = {"create", "add-officer", "remove-officer", "change-role", "close-election"}
_DAY_DEEDS = {
    "day-freeze", "day-unfreeze", "day-open", "day-add", "day-strike", "day-mark", "day-queue",
    "day-turn-away", "day-withdraw", "day-close", "day-reopen", "day-hand-out", "day-merge",
    "day-copy", "day-new-desk", "day-take-over",
}  # fmt: skip
"""Deeds on voting day: taken back on its own page, not by Undo."""
_ABOUT = """
    SELECT deed_id FROM change WHERE kind = 'person' AND row_id = :person
    UNION
    SELECT deed_id FROM change WHERE kind IN
        ('movement', 'revocation', 'list_line', 'enrolment', 'ktp_el', 'visit_line',
         'roll_line', 'day_event')
    AND :person IN (json_extract(was, '$.person_id'), json_extract(became, '$.person_id'))
    UNION
    SELECT deed_id FROM change WHERE kind = 'pair'
    AND :person IN (json_extract(iif(became = 'null', was, became), '$.person_a'),
                    json_extract(iif(became = 'null', was, became), '$.person_b'))
"""
_FOR_EVERYBODY = ("election", "station", "dapil", "setting")
_OF_THE_DAY = "('day', 'roll_line', 'day_event', 'figure', 'remark', 'desk_copy')"
"""What judges nobody anew: it is what came of readiness, and happened after it."""
_WANTED = {
    "officer": "officer = :officer",
    "day": "substr(at, 1, 10) = :day",
    "person": f"id IN ({_ABOUT})",
    "kind": "kind = :kind",
}
_COUNTED = """
    SELECT deed.*, (SELECT count(*) FROM change WHERE deed_id = deed.id) AS changes FROM deed
"""


_CHANGES = "EXISTS (SELECT 1 FROM change WHERE deed_id = deed.id)"


def history(
    db: Database,
    limit: int = 200,
    before: int | None = None,
    *,
    officer: str | None = None,
    day: date | None = None,
    person: int | None = None,
    kind: str | None = None,
) -> list[DeedRow]:
    """The newest deeds first; ``before`` continues a list at an older deed.

    Only those of an ``officer``, of a ``day`` on the desk's clock, that wrote about the
    ``person`` of that id (his row, or one that names him), of a ``kind``: all that are given.
    """
    given = {
        "officer": officer,
        "day": day and day.isoformat(),
        "person": person,
        "kind": kind,
    }
    wanted = [words for name, words in _WANTED.items() if given[name] is not None]
    where = " AND ".join(["id < :before", *wanted])
    sql = f"{_COUNTED} WHERE {where} ORDER BY id DESC LIMIT :limit"
    found = db.query(sql, {**given, "before": before or 1 << 62, "limit": limit})
    return [_deed(row) for row in found]


def people_touched_since(db: Database, deed_id: int) -> frozenset[int] | None:
    """Who has been written about after that deed; ``None`` when it may concern everybody.

    That is so for elections, stations, dapils and settings. What happened on voting day
    judges nobody anew.
    """
    marks = ", ".join("?" * len(_FOR_EVERYBODY))
    after = f"SELECT 1 FROM change WHERE deed_id > ? AND +kind IN ({marks}) LIMIT 1"
    if db.execute(after, [deed_id, *_FOR_EVERYBODY]).fetchone():
        return None
    found: set[int] = set()
    sql = f"""
        SELECT kind, row_id, was, became FROM change
        WHERE deed_id > ? AND +kind NOT IN {_OF_THE_DAY}
    """
    for row in db.query(sql, [deed_id]):
        if row["kind"] == "person":
            found.add(row["row_id"])
        for state in (json.loads(row["was"]), json.loads(row["became"])):
            found |= {state[name] for name in _NAMING if state and state.get(name)}
    return frozenset(found)


def kinds_touched_since(db: Database, deed_id: int) -> frozenset[str]:
    """The kinds of row written after that deed."""
    # The plus keeps SQLite from walking the whole index of kinds: few deeds are newer.
    rows = db.query("SELECT DISTINCT +kind AS kind FROM change WHERE deed_id > ?", [deed_id])
    return frozenset(row["kind"] for row in rows)


_NAMING = ("person_id", "person_a", "person_b", "merged_into")


def officers_in_history(db: Database) -> list[str]:
    """Everybody who ever did a deed, by name, to choose from."""
    return [row["officer"] for row in db.query("SELECT DISTINCT officer FROM deed ORDER BY 1")]


def field_source(db: Database, person_id: int, field: str) -> tuple[DeedRow, RowChange] | None:
    """The deed, and the change with its source row, that gave a person's field its value.

    A value that an undo brought back comes from whichever deed gave it first. ``None``
    when nobody ever gave it one.
    """
    older_than = 1 << 62
    for one, change in reversed(timeline(db, "person", person_id)):
        if one.id >= older_than or not _gave(change, field):
            continue
        if one.undoes is None:
            return one, change
        older_than = one.undoes
    return None


def _gave(change: RowChange, field: str) -> bool:
    """Whether a change gave the field another value than it had."""
    was, became = (row.get(field) if row else None for row in (change.was, change.became))
    return was != became


def changes_of(db: Database, deed_id: int) -> list[RowChange]:
    """The rows a deed wrote, in order."""
    rows = db.query("SELECT * FROM change WHERE deed_id = ? ORDER BY id", [deed_id])
    return [_row_change(row) for row in rows]


def timeline(db: Database, kind: Kind, row_id: int) -> list[tuple[DeedRow, RowChange]]:
    """Everything that ever happened to one row, oldest first."""
    changes = db.query(
        "SELECT * FROM change WHERE kind = ? AND row_id = ? ORDER BY id", [kind, row_id]
    )
    found = [_row_change(change) for change in changes]
    deeds = {
        change.deed_id: next(
            _deed(row) for row in db.query(f"{_COUNTED} WHERE id = ?", [change.deed_id])
        )
        for change in found
    }
    return [(deeds[change.deed_id], change) for change in found]


def next_undo(db: Database) -> DeedRow | None:
    """The newest deed in force that can be undone."""
    return undo_and_redo(db)[0]


def next_redo(db: Database) -> DeedRow | None:
    """The undo that Redo would undo, until something new is done."""
    return undo_and_redo(db)[1]


def undo_and_redo(db: Database) -> tuple[DeedRow | None, DeedRow | None]:
    """Both at once; reads no more of the history than it takes to know.

    A redone deed is undone by undoing the redo, but titled as what it first was.
    """
    marks = ", ".join("?" * len(_FOR_GOOD))
    sql = f"SELECT id, undoes FROM deed WHERE kind NOT IN ({marks}) AND {_CHANGES} ORDER BY id DESC"
    with closing(db.execute(sql, sorted(_FOR_GOOD))) as newest_first:
        steps = next_steps(newest_first)
    undo, redo, named = (_deed_of(db, one) for one in (steps.undo, steps.redo, steps.redone))
    if undo is not None and named is not None:
        first = named.details["of"]
        undo = replace(undo, kind=first["kind"], details=first["details"], undoes=None)
    return undo, redo


def _deed_of(db: Database, deed_id: int | None) -> DeedRow | None:
    if deed_id is None:
        return None
    return next(_deed(row) for row in db.query(f"{_COUNTED} WHERE id = ?", [deed_id]))


def _deed(row: dict[str, Any]) -> DeedRow:
    return DeedRow(
        row["id"],
        datetime.fromisoformat(row["at"]),
        row["officer"],
        row["kind"],
        json.loads(row["details"]),
        row["changes"],
        row["undoes"],
        row["seal"],
    )


def _row_change(row: dict[str, Any]) -> RowChange:
    return RowChange(
        row["deed_id"],
        row["kind"],
        row["row_id"],
        json.loads(row["was"]),
        json.loads(row["became"]),
        row["source_row"],
    )
