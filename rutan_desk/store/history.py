"""What was done: the deeds as a list, and which one Undo and Redo would take next."""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlite_utils import Database

from rutan_desk.store.journal import Kind


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
        return self.changes > 0 and self.kind not in _KEYS_CHANGED


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row of one deed, before and after; ``None`` where it did not exist."""

    deed_id: int
    kind: str
    row_id: int
    was: dict[str, Any] | None
    became: dict[str, Any] | None
    source_row: int | None


_KEYS_CHANGED = {"create", "add-officer", "remove-officer", "change-role"}
_COUNTED = """
    SELECT deed.*, (SELECT count(*) FROM change WHERE deed_id = deed.id) AS changes FROM deed
"""


def history(db: Database, limit: int = 200, before: int | None = None) -> list[DeedRow]:
    """The newest deeds first; ``before`` continues a list at an older deed."""
    sql = f"{_COUNTED} WHERE id < ? ORDER BY id DESC LIMIT ?"
    return [_deed(row) for row in db.query(sql, [before or 1 << 62, limit])]


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
    return _stacks(db)[0]


def next_redo(db: Database) -> DeedRow | None:
    """The undo that Redo would undo, until something new is done."""
    return _stacks(db)[1]


def _stacks(db: Database) -> tuple[DeedRow | None, DeedRow | None]:
    """Walk all deeds: what is done, and what is undone since the last new deed."""
    done: list[DeedRow] = []
    undone: list[DeedRow] = []
    for row in db.query(f"{_COUNTED} ORDER BY id"):
        one = _deed(row)
        if not one.undoable:
            continue
        if one.undoes is None:
            done.append(one)
            undone.clear()
            continue
        taken_back = next((undo for undo in undone if undo.id == one.undoes), None)
        if taken_back is None:
            done = [deed for deed in done if deed.id != one.undoes]
            undone.append(one)
        else:
            undone.remove(taken_back)
            done.append(_again(taken_back, one))
    return (done[-1] if done else None, undone[-1] if undone else None)


def _again(undo: DeedRow, redo: DeedRow) -> DeedRow:
    """A redone deed: undone by undoing the redo, but titled as what it first was."""
    first = undo.details["of"]
    return DeedRow(
        redo.id,
        redo.at,
        redo.officer,
        first["kind"],
        first["details"],
        redo.changes,
        None,
        redo.seal,
    )


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
