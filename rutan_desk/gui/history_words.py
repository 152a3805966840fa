"""A deed opened: what each of its rows was before and became, in words."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from rutan_desk.domain.movement import RevokedRight
from rutan_desk.domain.nik import mask_in_text
from rutan_desk.store import Database
from rutan_desk.store.history import RowChange, changes_of
from rutan_desk.store.journal import LAYOUT, rows_by_id
from rutan_desk.store.people import people_by_id
from rutan_desk.words.catalog import tr
from rutan_desk.words.list_rows import (
    LIST_KINDS,
    Names,
    row_field,
    row_names,
    row_text,
    row_title,
)
from rutan_desk.words.people import field_name, movement_name
from rutan_desk.words.roles import role_name
from rutan_desk.words.values import NOTHING, masked_text, size_words

MOST_ROWS = 500
"""Rows of a deed that are shown; nobody reads more, and the rest is counted."""
_SILENT = frozenset({"id", "uuid", "by_hand", "person_id", "election_id", "source_row"})
_DATES = frozenset({"happened", "final_on", "starts_on", "until", "withdrawn_on", "day"})


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """One field of one row; ``source_row`` is the row of the imported file, 0 for none.

    ``new`` and ``gone`` say that the whole row came or went with this deed.
    """

    place: int
    who: str
    field: str
    before: str
    after: str
    source_row: int
    new: bool
    gone: bool


@dataclass(frozen=True, slots=True)
class Opened:
    """What a deed wrote: its lines, the rows in all, and the rows that are not shown."""

    lines: tuple[ChangeLine, ...]
    rows: int
    hidden: int


def open_deed(db: Database, deed_id: int) -> Opened:
    """Read a deed's rows and word them, in the worker."""
    changes = changes_of(db, deed_id)
    shown = changes[:MOST_ROWS]
    names = _names(db, shown)
    lines: list[ChangeLine] = []
    for change in shown:
        lines += _lines(change, names, len(lines))
    return Opened(tuple(lines), len(changes), len(changes) - len(shown))


def _names(db: Database, changes: Iterable[RowChange]) -> Names:
    """The names of the people and stations that the rows speak of."""
    wanted: set[tuple[str, int]] = set()
    for one in changes:
        wanted |= row_names(one.was or {}) | row_names(one.became or {})
    ids = {kind: sorted(number for of, number in wanted if of == kind) for kind, _ in wanted}
    people = people_by_id(db, ids.get("person", []))
    stations = rows_by_id(db, "station", ids.get("station", []))
    return {
        **{("person", one): person.name for one, person in people.items()},
        **{("station", one): row_title("station", row, {}) for one, row in stations.items()},
    }


def _lines(change: RowChange, names: Names, first: int) -> list[ChangeLine]:
    was, became = change.was or {}, change.became or {}
    who = _who(change, names)
    silent = _SILENT | {"name"} if change.kind == "setting" else _SILENT
    silent = silent - {"person_id"} if change.kind == "list_line" else silent
    fields = [one for one in {**was, **became} if one not in silent]
    found: list[tuple[str, str, str]] = []
    for field in fields:
        if (was.get(field) or "") != (became.get(field) or ""):
            before, after = (_cell(change.kind, field, row, names) for row in (was, became))
            found.append((_field(change.kind, field), before, after))
    found = found or [("", NOTHING, NOTHING)]
    row, new, gone = change.source_row or 0, change.was is None, change.became is None
    return [
        ChangeLine(first + place, who, *texts, row, new, gone) for place, texts in enumerate(found)
    ]


def _who(change: RowChange, names: Names) -> str:
    row = change.became or change.was or {}
    if change.kind in LIST_KINDS:
        return row_title(change.kind, row, names)
    match change.kind:
        case "person" | "officer" | "election":
            return str(row.get("name", NOTHING))
        case "movement" | "revocation":
            return names.get(("person", row.get("person_id", 0)), NOTHING)
    return setting_name(str(row.get("name", "")))


def setting_name(name: str) -> str:
    """A setting as it is called on the screen."""
    if name.startswith(LAYOUT):
        return tr("Remembered columns of a file")
    names = {
        "prison": tr("Prison"),
        "letterhead": tr("Letterhead"),
        "logo": tr("Logo"),
        "address": tr("Address"),
        "place": tr("Place of signing"),
        "head_name": tr("Name of the signatory"),
        "head_title": tr("Office of the signatory"),
        "head_number": tr("NIP"),
        "station_number": tr("Number of the TPS"),
        "station_place": tr("Place of the TPS"),
        "station_region": tr("Region of the TPS"),
        "demo": tr("Invented people"),
        "backup_minutes": tr("Minutes between backups"),
        "second_folder": tr("Second folder or stick"),
        "retention_months": tr("Months kept after closing"),
    }
    return names.get(name, name)


def _field(kind: str, field: str) -> str:
    if kind == "person":
        return field_name(field)
    if kind in LIST_KINDS:
        return row_field(kind, field)
    names = {
        "name": tr("Name"),
        "value": tr("Value"),
        "role": tr("Role"),
        "active": tr("Active"),
        "day": tr("Voting day"),
        "profile": tr("Rules"),
        "movement": tr("What happened"),
        "happened": tr("Day"),
        "note": tr("Note"),
        "what": tr("Right"),
        "decision_number": tr("Decision number"),
        "court": tr("Court"),
        "final_on": tr("Final since"),
        "starts_on": tr("From"),
        "until": tr("Until"),
        "withdrawn_on": tr("Withdrawn on"),
        "class_was": tr("Register class before"),
    }
    return names.get(field, field)


def _cell(kind: str, field: str, row: Mapping[str, Any], names: Names) -> str:
    """A field of a row; of a picture only how large it is."""
    if kind in LIST_KINDS:
        return row_text(kind, field, row.get(field), names)
    if kind == "setting" and row.get("name") == "retention_months":
        return tr("{months} months").format(months=json.loads(row["value"]))
    if kind == "setting" and row.get("name") == "logo":
        size = len(json.loads(row["value"])) * 3 // 4
        return tr("picture, {size}").format(size=size_words(size)) if size else NOTHING
    return _text(kind, field, row.get(field))


def _text(kind: str, field: str, value: Any) -> str:
    if value in (None, "", "[]"):
        return NOTHING
    if kind == "person":
        text = masked_text(field, json.loads(value) if field == "doubts" else value)
        return NOTHING if text == "-" else text.replace("*", "•")
    return _other_text(field, value)


def _other_text(field: str, value: Any) -> str:
    if field in _DATES:
        return f"{date.fromisoformat(value):%d-%m-%Y}"
    match field:
        case "active":
            return tr("yes") if value else tr("no")
        case "role":
            return role_name(value)
        case "movement":
            return movement_name(value)
        case "profile":
            return tr("the rules of the election")
        case "value":
            return _setting_text(json.loads(value))
    rights = {
        RevokedRight.VOTE.value: tr("right to vote revoked"),
        RevokedRight.ELECTED.value: tr("right to be elected revoked"),
        RevokedRight.BOTH.value: tr("right to vote and to be elected revoked"),
    }
    return rights.get(str(value), mask_in_text(str(value)))


def _setting_text(value: Any) -> str:
    match value:
        case bool():
            return tr("yes") if value else tr("no")
        case list():
            return " / ".join(map(str, value)) or NOTHING
        case dict():
            return ", ".join(map(field_name, value.get("overrides", {}))) or NOTHING
    return str(value) or NOTHING
