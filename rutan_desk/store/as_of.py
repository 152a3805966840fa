"""The registry as it was when a seal was the last one, out of the journal, in memory.

Everything that reads the open registry reads this too: the tables follow from the journal
(``audit``), and the journal comes along up to that deed. Nothing of it touches a disk.
"""

import json
from collections import defaultdict
from collections.abc import Iterable

from sqlcipher3 import dbapi2 as sqlcipher
from sqlite_utils import Database

from rutan_desk.domain.errors import SealUnknown
from rutan_desk.store.journal import KINDS, NO_SEAL, Kind, Row, blank_rows
from rutan_desk.store.schema import migrations

_SHORTEST = 12
"""Hex digits of a seal as printed; fewer could mean several deeds."""
_NEWEST = """
    SELECT kind, became FROM change WHERE became <> 'null' AND id IN
        (SELECT max(id) FROM change WHERE deed_id <= ? GROUP BY kind, row_id)
"""


def deed_sealed(db: Database, seal: str) -> int | None:
    """The number of the deed with that seal, whole or as printed (``7F3A-91C2-00BE``).

    0 for the seal of an empty journal, ``None`` when no deed has it or it is too short.
    """
    digits = seal.replace("-", "").lower()
    if len(digits) < _SHORTEST:
        return None
    if NO_SEAL.startswith(digits):
        return 0
    sql = "SELECT id FROM deed WHERE substr(seal, 1, ?) = ?"
    found = db.execute(sql, [len(digits), digits]).fetchone()
    return int(found[0]) if found else None


def as_of(db: Database, seal: str) -> Database:
    """The registry as of that seal (whole or as printed); the caller closes it.

    It can only be read: any write fails. It belongs to the thread that asked, and lives in
    memory, as large as the registry itself. Raises ``SealUnknown``.
    """
    deed = deed_sealed(db, seal)
    if deed is None:
        raise SealUnknown(seal)
    return as_of_deed(db, deed)


def as_of_deed(db: Database, deed: int, prints_until: int | None = None) -> Database:
    """The same, right after the deed of that number; the newest one's is the registry now.

    Without the prints noted after the deed ``prints_until``, which some papers count.
    """
    past = Database(sqlcipher.connect(":memory:"), execute_plugins=False)
    try:
        migrations.apply(past)
        # The rows come kind by kind: what points at a row may come before it.
        past.execute("PRAGMA foreign_keys = OFF")
        with past.atomic():
            unwanted = deed if prints_until is None else prints_until
            _copy(db, past, "deed", f"id <= ? AND (kind <> 'print' OR id <= {unwanted:d})", deed)
            _copy(db, past, "change", "deed_id <= ?", deed)
            _fill(db, past, deed)
        past.execute("PRAGMA query_only = ON")
    except BaseException:
        past.close()
        raise
    return past


def _copy(db: Database, past: Database, table: str, until: str, deed: int) -> None:
    """A part of the journal itself, up to a deed."""
    found = db.execute(f"SELECT * FROM {table} WHERE {until} ORDER BY id", [deed])
    marks = ", ".join("?" * len(found.description))
    past.conn.executemany(f"INSERT INTO {table} VALUES ({marks})", found)


def _fill(db: Database, past: Database, deed: int) -> None:
    """Every row as the deeds up to that one left it."""
    rows: defaultdict[Kind, list[str]] = defaultdict(list)
    for kind, became in db.execute(_NEWEST, [deed]):
        rows[kind].append(became)
    blank = blank_rows(past)
    for kind in KINDS:
        _insert(past, kind, blank[kind], rows.pop(kind, []))


def _insert(past: Database, kind: Kind, blank: Row, texts: Iterable[str]) -> None:
    """Rows as the journal notes them; columns that the table got since then are empty."""
    names = ", ".join(blank)
    marks = ", ".join(f":{name}" for name in blank)
    rows = ({**blank, **json.loads(text)} for text in texts)
    past.conn.executemany(f"INSERT INTO {kind} ({names}) VALUES ({marks})", rows)
