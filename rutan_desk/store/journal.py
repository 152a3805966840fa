"""Every write is a deed: titled, signed, sealed, reversible, and never edited.

A deed is one transaction. It notes each row before and after, and a seal (SHA-256) over
itself and the seal before it. History, undo across restarts, the timeline of a person, the
audit log and the tamper check are all read from here, and replaying the journal from empty
gives the tables (``store.audit``).
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from typing import Any, Literal, get_args

from sqlite_utils import Database

from rutan_desk.domain.errors import ChangedSince, DeedUnknown, NotUndoable, RoleTooLow
from rutan_desk.domain.officer import Role
from rutan_desk.store.closed import refuse_closed, refuse_day
from rutan_desk.store.connection import file_of
from rutan_desk.store.desk_copy import refuse_on_copy
from rutan_desk.store.files import disk_faults

Kind = Literal[
    "officer", "setting", "election", "person", "movement", "revocation",
    "station", "dapil", "list_line", "enrolment", "pair", "proposal",
    "ktp_el", "visit", "visit_line",
    "day", "roll_line", "day_event", "figure", "remark", "desk_copy",
]  # fmt: skip
KINDS: tuple[Kind, ...] = get_args(Kind)
"""The tables a deed may write; their names are the kinds of their rows."""
LAYOUT = "layout:"
"""How the names of settings begin that every officer may write: layouts of spreadsheets."""
Row = dict[str, Any]
Touched = frozenset[str]
Spans = dict[tuple[Kind, int], tuple[Row | None, Row | None]]
NO_SEAL = "0" * 64
"""What the first deed is sealed onto."""


@dataclass(frozen=True, slots=True)
class Desk:
    """Who is at the keyboard, with which role, and how late it is there."""

    officer: str
    role: Role
    clock: Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class Change:
    """One row before and after, as JSON texts; ``source_row`` is the line of an import."""

    kind: Kind
    row_id: int
    was: str
    became: str
    source_row: int | None = None


@dataclass(slots=True)
class Deed:
    """Writes rows, and notes each as it was and as it became; made by ``deed`` only."""

    db: Database
    details: dict[str, Any]
    changes: list[Change] = field(default_factory=list)

    @property
    def touched(self) -> Touched:
        """The kinds of row that screens should read again."""
        return frozenset(change.kind for change in self.changes)

    def put(self, kind: Kind, row: Row) -> int:
        """Write one row; ``id`` 0 inserts it. The result is the row's id."""
        return self.put_all(kind, [row])[0]

    def put_all(
        self, kind: Kind, rows: Sequence[Row], source_rows: Sequence[int | None] = ()
    ) -> list[int]:
        """Write many whole rows at once, new ones (``id`` 0) and known ones mixed."""
        known = rows_by_id(self.db, kind, [row["id"] for row in rows if row["id"]])
        fresh = next_id(self.db, kind)
        written: list[Row] = []
        for place, row in enumerate(rows):
            if not row["id"]:
                row, fresh = {**row, "id": fresh}, fresh + 1
            written.append(row)
            source = source_rows[place] if source_rows else None
            self._note(kind, row["id"], known.get(row["id"]), row, source)
        _insert(self.db, kind, [row for row in written if row["id"] not in known])
        _update(self.db, kind, [row for row in written if row["id"] in known])
        return [row["id"] for row in written]

    def put_back(self, kind: Kind, states: Sequence[tuple[int, Row | None]]) -> None:
        """Bring rows to an earlier state; ``None`` means that the row did not exist."""
        known = rows_by_id(self.db, kind, [row_id for row_id, _ in states])
        for row_id, state in states:
            self._note(kind, row_id, known.get(row_id), state, None)
        _delete(self.db, kind, [i for i, state in states if state is None and i in known])
        back = [state for _, state in states if state is not None]
        if kind == "person":
            # Two rows may take a NIK from each other: for a moment neither has it.
            free = "UPDATE person SET nik = NULL WHERE id = ?"
            self.db.conn.executemany(free, [(row["id"],) for row in back])
        _insert(self.db, kind, [row for row in back if row["id"] not in known])
        _update(self.db, kind, [row for row in back if row["id"] in known])

    def _note(
        self, kind: Kind, row_id: int, was: Row | None, became: Row | None, source: int | None
    ) -> None:
        self.changes.append(Change(kind, row_id, _as_json(was), _as_json(became), source))


@contextmanager
def deed(
    db: Database,
    desk: Desk,
    kind: str,
    details: Mapping[str, Any] | None = None,
    *,
    needs: Role = Role.OFFICER,
    undoes: int | None = None,
) -> Iterator[Deed]:
    """One transaction that says what it is; all of it happens, or none.

    ``details`` are JSON values for the title (see ``words.deeds``); the body may add to
    ``act.details``. On a normal exit the deed is on the disk. Raises ``RoleTooLow`` and, on
    a copy for voting day, ``CopyIsForTheDay`` before anything is done, and the refusals of
    ``disk_faults``.
    """
    if not desk.role.may(needs):
        raise RoleTooLow(desk.officer, needs.value)
    refuse_on_copy(db, kind)
    with disk_faults(file_of(db)), db.atomic():
        act = Deed(db, dict(details or {}))
        yield act
        _write_down(db, desk, kind, undoes, act)


def undo(db: Database, desk: Desk, deed_id: int) -> Touched:
    """Put every row of a deed back, as a deed of its own; undoing that one redoes.

    Raises ``DeedUnknown``; ``NotUndoable`` for deeds without rows (a print) and for
    officers, whose keys do not come back; ``ElectionClosed`` for what belongs to an election
    that is closed now; the refusals of ``refuse_day``; ``ChangedSince`` when a later deed
    wrote one of the rows.
    """
    found = next(db.query("SELECT kind, details FROM deed WHERE id = ?", [deed_id]), None)
    if found is None:
        raise DeedUnknown(deed_id)
    spans = _spans(db, deed_id)
    kinds = {kind for kind, _ in spans}
    if not spans or "officer" in kinds:
        raise NotUndoable(deed_id)
    refuse_closed(db, spans)
    refuse_day(db, spans)
    needs = Role.HEAD if any(map(_heads_business, spans, spans.values())) else Role.OFFICER
    of = {"kind": found["kind"], "details": json.loads(found["details"])}
    with deed(db, desk, "undo", {"of": of}, needs=needs, undoes=deed_id) as act:
        # A person may go before what points at him: what counts is the end.
        db.execute("PRAGMA defer_foreign_keys = ON")
        for kind in [kind for kind in KINDS if kind in kinds]:
            rows = {row_id: span for (one, row_id), span in spans.items() if one == kind}
            now = rows_by_id(db, kind, list(rows))
            for row_id, (_, became) in rows.items():
                if now.get(row_id) != became:
                    raise ChangedSince(deed_id, _last_writer(db, kind, row_id))
            act.put_back(kind, [(row_id, was) for row_id, (was, _) in rows.items()])
    return act.touched


def _heads_business(key: tuple[Kind, int], span: tuple[Row | None, Row | None]) -> bool:
    """Whether only a head writes such a row: elections, dapils, and settings but layouts."""
    row = span[0] or span[1] or {}
    layout = str(row.get("name", "")).startswith(LAYOUT)
    return key[0] in ("election", "dapil") or (key[0] == "setting" and not layout)


def _spans(db: Database, deed_id: int) -> Spans:
    """Each row a deed wrote, as it was before the deed and as it was after all of it."""
    spans: Spans = {}
    blank = blank_rows(db)
    for change in db.query("SELECT * FROM change WHERE deed_id = ? ORDER BY id", [deed_id]):
        key = change["kind"], change["row_id"]
        was, became = (noted_row(blank, key[0], change[side]) for side in ("was", "became"))
        spans[key] = spans[key][0] if key in spans else was, became
    return spans


def blank_rows(db: Database) -> dict[Kind, Row]:
    """For each kind a row of nothing, with every column the table has today."""
    return {
        kind: dict.fromkeys(
            name for name, *_ in db.execute(f"SELECT * FROM {kind} LIMIT 0").description
        )
        for kind in KINDS
    }


def noted_row(blank: Mapping[Kind, Row], kind: Kind, text: str) -> Row | None:
    """A row as the journal notes it; columns added to the table since then are empty."""
    row = json.loads(text)
    return None if row is None else {**blank[kind], **row}


def last_deed_id(db: Database) -> int:
    """The number of the newest deed; 0 in an empty journal."""
    return int(db.execute("SELECT coalesce(max(id), 0) FROM deed").fetchone()[0])


def last_seal(db: Database) -> str:
    """The seal of the newest deed: it stands on every page and in every backup."""
    row = next(db.query("SELECT seal FROM deed ORDER BY id DESC LIMIT 1"), None)
    return str(row["seal"]) if row else NO_SEAL


def rows_by_id(db: Database, kind: Kind, ids: Sequence[int]) -> dict[int, Row]:
    """Whole rows by id; ids without a row are left out."""
    found: dict[int, Row] = {}
    for start in range(0, len(ids), 500):
        some = ids[start : start + 500]
        marks = ",".join("?" * len(some))
        rows = db.query(f"SELECT * FROM {kind} WHERE id IN ({marks})", some)
        found.update((row["id"], row) for row in rows)
    return found


def next_id(db: Database, kind: Kind) -> int:
    """An id no row of the kind ever had, so that a timeline never mixes two rows."""
    used = db.execute("SELECT max(row_id) FROM change WHERE kind = ?", [kind]).fetchone()[0]
    return int(used or 0) + 1


def _write_down(db: Database, desk: Desk, kind: str, undoes: int | None, act: Deed) -> None:
    last = next(db.query("SELECT id, seal FROM deed ORDER BY id DESC LIMIT 1"), None)
    row = {
        "id": last["id"] + 1 if last else 1,
        "at": desk.clock().isoformat(timespec="seconds"),
        "officer": desk.officer,
        "kind": kind,
        "details": _as_json(act.details),
        "undoes": undoes,
    }
    row["seal"] = seal_of(last["seal"] if last else NO_SEAL, row, act.changes)
    _insert(db, "deed", [row])
    db.conn.executemany(
        "INSERT INTO change (deed_id, kind, row_id, was, became, source_row)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        [
            (row["id"], one.kind, one.row_id, one.was, one.became, one.source_row)
            for one in act.changes
        ],
    )


def seal_of(before: str, row: Row, changes: Iterable[Change]) -> str:
    """A hash over the seal before, the deed, and its changes."""
    said = [row["id"], row["at"], row["officer"], row["kind"], row["details"], row["undoes"]]
    seal = sha256(_as_json([before, *said]).encode())
    for one in changes:
        noted = [one.kind, one.row_id, one.was, one.became, one.source_row]
        seal.update(b"\n" + _as_json(noted).encode())
    return seal.hexdigest()


def _last_writer(db: Database, kind: Kind, row_id: int) -> int:
    latest = "SELECT max(deed_id) FROM change WHERE kind = ? AND row_id = ?"
    return int(db.execute(latest, [kind, row_id]).fetchone()[0])


def _as_json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _insert(db: Database, table: str, rows: Sequence[Row]) -> None:
    if rows:
        names = list(rows[0])
        marks = ", ".join(f":{name}" for name in names)
        db.conn.executemany(f"INSERT INTO {table} ({', '.join(names)}) VALUES ({marks})", rows)


def _update(db: Database, table: str, rows: Sequence[Row]) -> None:
    if rows:
        sets = ", ".join(f"{name} = :{name}" for name in rows[0] if name != "id")
        db.conn.executemany(f"UPDATE {table} SET {sets} WHERE id = :id", rows)


def _delete(db: Database, table: str, ids: Sequence[int]) -> None:
    db.conn.executemany(f"DELETE FROM {table} WHERE id = ?", [(row_id,) for row_id in ids])
