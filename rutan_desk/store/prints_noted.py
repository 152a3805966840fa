"""The prints that the journal notes: what left the program, of which state, for whom."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from rutan_desk.domain.errors import DeedUnknown
from rutan_desk.domain.paper_table import person_key
from rutan_desk.store import Database


@dataclass(frozen=True, slots=True, kw_only=True)
class NotedPrint:
    """One print as its deed has it; what older programs did not note is empty.

    ``seal`` is whole, ``asked`` is what the paper can be made again from, ``sha256`` of
    the very bytes; ``version`` is of the program that drew it.
    """

    deed: int
    at: datetime
    officer: str
    report: str
    list_id: str
    seal: str = ""
    lines: int = 0
    pages: int = 0
    receiver: str = ""
    purpose: str = ""
    copy: int = 0
    target: str = ""
    asked: Mapping[str, Any]
    sha256: str = ""
    version: str = ""


_COLUMNS = "SELECT id, at, officer, details FROM deed WHERE kind = 'print'"


def prints_marked(db: Database, list_id: str, seal: str) -> list[NotedPrint]:
    """The prints with that list id or that seal (as printed), with both first, newest first."""
    digits = seal.replace("-", "").lower()
    sql = f"""
        {_COLUMNS} AND (json_extract(details, '$.list_id') = :list_id
            OR substr(json_extract(details, '$.seal'), 1, length(:seal)) = :seal)
        ORDER BY id DESC
    """
    found = [_noted(row) for row in db.query(sql, {"list_id": list_id, "seal": digits})]
    return sorted(found, key=lambda one: -((one.list_id == list_id) + one.seal.startswith(digits)))


def prints_of_paper(db: Database, paper: str) -> list[NotedPrint]:
    """The prints of the paper of that name (as ``asked`` has it), newest first."""
    sql = f"{_COLUMNS} AND json_extract(details, '$.asked.paper') = ? ORDER BY id DESC"
    return [_noted(row) for row in db.query(sql, [paper])]


def person_asked(db: Database, asked: Mapping[str, Any]) -> str:
    """The key of the one person that a paper is about (``domain.paper_table``), or nothing."""
    person = asked.get("person")
    if not isinstance(person, int):
        return ""
    found = db.execute("SELECT uuid FROM person WHERE id = ?", [person]).fetchone()
    return person_key(found[0]) if found else ""


def print_noted(db: Database, deed_id: int) -> NotedPrint:
    """The print of one deed; raises ``DeedUnknown`` when that deed is none."""
    row = next(db.query(f"{_COLUMNS} AND id = ?", [deed_id]), None)
    if row is None:
        raise DeedUnknown(deed_id)
    return _noted(row)


def _noted(row: dict[str, Any]) -> NotedPrint:
    details = json.loads(row["details"])
    return NotedPrint(
        deed=row["id"],
        at=datetime.fromisoformat(row["at"]),
        officer=row["officer"],
        report=details["report"],
        list_id=details["list_id"],
        seal=details.get("seal", ""),
        lines=details.get("lines", 0),
        pages=details.get("pages", 0),
        receiver=details.get("receiver", ""),
        purpose=details.get("purpose", ""),
        copy=details.get("copy", 0),
        target=details.get("target", ""),
        asked=details.get("asked", {}),
        sha256=details.get("sha256", ""),
        version=details.get("version", ""),
    )
