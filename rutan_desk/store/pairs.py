"""Pairs of people that an officer judged: one and the same, or not."""

import uuid
from typing import Literal, get_args

from sqlite_utils import Database

from rutan_desk.store.journal import Deed

Decision = Literal["same", "different"]
DECISIONS: tuple[Decision, ...] = get_args(Decision)


def decided_pairs(db: Database) -> dict[tuple[int, int], Decision]:
    """What was decided of each pair, by both ids, the smaller first."""
    rows = db.query("SELECT person_a, person_b, decision FROM pair")
    return {(row["person_a"], row["person_b"]): row["decision"] for row in rows}


def save_pair(act: Deed, a: int, b: int, decision: Decision) -> int:
    """Remember a decision, in place of an earlier one; the order of the two is all one."""
    first, second = sorted((a, b))
    sql = "SELECT id, uuid FROM pair WHERE person_a = ? AND person_b = ?"
    known = next(act.db.query(sql, [first, second]), {"id": 0, "uuid": str(uuid.uuid4())})
    return act.put("pair", {**known, "person_a": first, "person_b": second, "decision": decision})
