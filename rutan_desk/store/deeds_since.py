"""Whom the deeds after a moment were about: why a paper says something else by now."""

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from rutan_desk.domain.paper_table import line_key, person_key
from rutan_desk.store import Database
from rutan_desk.store.history import DeedRow, history

_NAMING = ("person_id", "person_a", "person_b", "merged_into")
_FOR_ALL = frozenset({"election", "station", "dapil", "setting"})


@dataclass(frozen=True, slots=True)
class DeedsSince:
    """Deeds by whom they were about, newest first.

    ``about`` goes by the keys of rows (``domain.paper_table``); ``for_all`` are the deeds
    that may concern everybody: elections, stations, dapils and settings; ``writing`` are all
    that wrote anything.
    """

    about: Mapping[str, tuple[DeedRow, ...]] = field(default_factory=dict)
    for_all: tuple[DeedRow, ...] = ()
    writing: tuple[DeedRow, ...] = ()

    def why(self, key: str) -> DeedRow | None:
        """The newest deed that can have changed the row of that key.

        One about him comes before one for all, that before any other: who left makes room,
        and counts come from everybody. ``None`` when nothing was written: then it is only
        that time has passed.
        """
        return next(iter((*self.about.get(key, ()), *self.for_all, *self.writing)), None)

    def sure(self, key: str) -> bool:
        """Whether that deed is the reason: it was about him, or the only one of all."""
        return bool(self.about.get(key)) or len(self.writing) == 1


def deeds_since(db: Database, deed_id: int) -> DeedsSince:
    """What was done after that deed, by whom it was about."""
    uuids = dict(db.execute("SELECT id, uuid FROM person").fetchall())
    about: defaultdict[str, set[int]] = defaultdict(set)
    for_all: set[int] = set()
    changes = db.query("SELECT * FROM change WHERE deed_id > ? ORDER BY id", [deed_id])
    for row in changes:
        if row["kind"] in _FOR_ALL:
            for_all.add(row["deed_id"])
        for state in (json.loads(row["was"]), json.loads(row["became"])):
            for key in _keys(row["kind"], state or {}, uuids):
                about[key].add(row["deed_id"])
    rows = {one.id: one for one in _deeds(db, deed_id)}
    return DeedsSince(
        {key: tuple(rows[one] for one in sorted(ids, reverse=True)) for key, ids in about.items()},
        tuple(rows[one] for one in sorted(for_all, reverse=True)),
        tuple(one for one in rows.values() if one.changes),
    )


def _keys(kind: str, state: dict[str, Any], uuids: dict[int, str]) -> Iterator[str]:
    """Whom a row was about."""
    if kind == "person" and state:
        yield person_key(state["uuid"])
        uuids.setdefault(state["id"], state["uuid"])
    if kind == "list_line" and state:
        yield line_key(state["uuid"])
    named = (state.get(name) for name in _NAMING)
    yield from (person_key(uuids[one]) for one in named if one in uuids)


def _deeds(db: Database, deed_id: int) -> list[DeedRow]:
    (newer,) = db.execute("SELECT count(*) FROM deed WHERE id > ?", [deed_id]).fetchone()
    return history(db, limit=newer)
