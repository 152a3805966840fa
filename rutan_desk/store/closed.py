"""What Undo leaves alone: closed elections (T12), and what a voting day has settled.

Closed elections are read-only for good. The roll, the events and the copies of a voting day
are taken back on its own page, with a reason; and what the roll was made of stays as it was
at the freeze.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from sqlite_utils import Database

from rutan_desk.domain.errors import (
    DayIsClosed,
    ElectionClosed,
    ListsLocked,
    PersonOnRoll,
    UndoOnDay,
)

_Row = dict[str, Any]
_Spans = Mapping[tuple[Any, int], tuple[_Row | None, _Row | None]]
_OF_THE_DAY = frozenset({"day", "roll_line", "day_event", "desk_copy"})
_FROZEN = frozenset({"election", "station", "dapil", "list_line", "enrolment"})
_COUNTED = frozenset({"figure", "remark"})


def refuse_closed(db: Database, spans: _Spans) -> None:
    """Raise ``ElectionClosed`` when a row (before, after) belongs to an election closed now.

    Which election is the active one may change: it is not part of the election itself.
    """
    sql = "SELECT id, name FROM election WHERE json_extract(profile, '$.closed')"
    closed = {row["id"]: row["name"] for row in db.query(sql)}
    for of in _elections(spans, frozenset(kind for kind, _ in spans)):
        if of in closed:
            raise ElectionClosed(closed[of])


def refuse_day(db: Database, spans: _Spans) -> None:
    """Raise when undoing these rows would touch what a voting day has settled.

    ``UndoOnDay`` for the day itself, ``ListsLocked`` for what its roll was made of,
    ``DayIsClosed`` for figures and remarks of a closed one, and ``PersonOnRoll`` where
    somebody on a roll would never have been.
    """
    if any(kind in _OF_THE_DAY or _desk_named(span) for (kind, _), span in spans.items()):
        raise UndoOnDay
    sql = "SELECT election_id, name, closed_at FROM day JOIN election ON election.id = election_id"
    days = {row["election_id"]: row for row in db.query(sql)}
    for of in _elections(spans, _FROZEN):
        if of in days:
            raise ListsLocked(days[of]["name"])
    for of in _elections(spans, _COUNTED):
        if of in days and days[of]["closed_at"]:
            raise DayIsClosed(datetime.fromisoformat(days[of]["closed_at"]))
    added = [row_id for (kind, row_id), (was, _) in spans.items() if kind == "person" and not was]
    _refuse_on_roll(db, added)


def _desk_named(span: tuple[_Row | None, _Row | None]) -> bool:
    """Whether it is the setting that says which desk this is: its numbers never come twice."""
    return (span[0] or span[1] or {}).get("name") == "desk_id"


def _refuse_on_roll(db: Database, ids: Iterable[int]) -> None:
    """Raise ``PersonOnRoll`` for the first of these people who stands on a roll or came."""
    wanted = set(ids)
    sql = """
        SELECT id, name FROM person WHERE id IN
            (SELECT person_id FROM roll_line UNION SELECT person_id FROM day_event)
    """
    for row in db.query(sql) if wanted else ():
        if row["id"] in wanted:
            raise PersonOnRoll(row["name"])


def _elections(spans: _Spans, kinds: frozenset[Any]) -> Iterable[Any]:
    """The election each row of these kinds belongs to, but where only the choice changed."""
    for (kind, row_id), (was, became) in spans.items():
        only_chosen = kind == "election" and _but_active(was) == _but_active(became)
        if kind in kinds and not only_chosen:
            yield row_id if kind == "election" else (was or became or {}).get("election_id")


def _but_active(row: _Row | None) -> _Row | None:
    return row and {**row, "active": None}
