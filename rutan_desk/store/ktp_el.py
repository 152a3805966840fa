"""What is known of everybody's KTP-el, in and out of the table."""

import json
import uuid
from collections.abc import Callable, Iterable, Sequence
from dataclasses import fields, replace
from datetime import date
from typing import Any

from sqlite_utils import Database

from rutan_desk.domain.election import Document
from rutan_desk.domain.ktp_el import Card, KtpEl, Recording
from rutan_desk.store.journal import Deed, Row

_FIELDS = tuple(one.name for one in fields(KtpEl))
_DAYS = tuple(name for name in _FIELDS if name.endswith("_on"))
_READ: dict[str, Callable[[Any], Any]] = {
    **dict.fromkeys(_DAYS, date.fromisoformat),
    "recording": Recording,
    "card": Card,
    "substitutes": lambda text: tuple(map(Document, json.loads(text))) if text != "[]" else (),
}


def ktp_by_person(db: Database) -> dict[int, KtpEl]:
    """What is known, by person; of whom nothing is known is left out."""
    return {row["person_id"]: _ktp(row) for row in db.query("SELECT * FROM ktp_el")}


def ktp_of(db: Database, person_id: int) -> KtpEl | None:
    """What is known of one person's KTP-el."""
    rows = db.query("SELECT * FROM ktp_el WHERE person_id = ?", [person_id])
    return next((_ktp(row) for row in rows), None)


def some_ktp(db: Database, ids: Sequence[int]) -> dict[int, KtpEl]:
    """What is known of some people, by person."""
    found: dict[int, KtpEl] = {}
    for start in range(0, len(ids), 500):
        some = ids[start : start + 500]
        marks = ",".join("?" * len(some))
        for row in db.query(f"SELECT * FROM ktp_el WHERE person_id IN ({marks})", some):
            found[row["person_id"]] = _ktp(row)
    return found


def save_ktp(
    act: Deed, some: Iterable[KtpEl], source_rows: Sequence[int | None] = ()
) -> list[KtpEl]:
    """Insert or overwrite many; one row for a person is the caller's to keep.

    ``source_rows`` are the rows of a file that said so.
    """
    named = [one if one.uuid else replace(one, uuid=str(uuid.uuid4())) for one in some]
    ids = act.put_all("ktp_el", [_row(one) for one in named], source_rows)
    return [one if one.id else replace(one, id=new) for one, new in zip(named, ids, strict=True)]


def _row(ktp: KtpEl) -> Row:
    row: Row = {name: getattr(ktp, name) for name in _FIELDS}
    for name in _DAYS:
        row[name] = row[name] and row[name].isoformat()
    row["recording"], row["card"] = ktp.recording.value, ktp.card.value
    row["substitutes"] = json.dumps([one.value for one in ktp.substitutes])
    return row


def _ktp(row: Row) -> KtpEl:
    values = dict(row)
    for name, read in _READ.items():
        if values[name] is not None:
            values[name] = read(values[name])
    return KtpEl(**values)
