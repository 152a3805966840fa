"""Closed elections are read-only for good, for Undo too (T12)."""

from collections.abc import Mapping
from typing import Any

from sqlite_utils import Database

from rutan_desk.domain.errors import ElectionClosed

_Row = dict[str, Any]


def refuse_closed(
    db: Database, spans: Mapping[tuple[Any, int], tuple[_Row | None, _Row | None]]
) -> None:
    """Raise ``ElectionClosed`` when a row (before, after) belongs to an election closed now.

    Which election is the active one may change: it is not part of the election itself.
    """
    sql = "SELECT id, name FROM election WHERE json_extract(profile, '$.closed')"
    closed = {row["id"]: row["name"] for row in db.query(sql)}
    for (kind, row_id), (was, became) in spans.items():
        of = row_id if kind == "election" else (was or became or {}).get("election_id")
        only_chosen = kind == "election" and _but_active(was) == _but_active(became)
        if of in closed and not only_chosen:
            raise ElectionClosed(closed[of])


def _but_active(row: _Row | None) -> _Row | None:
    return row and {**row, "active": None}
