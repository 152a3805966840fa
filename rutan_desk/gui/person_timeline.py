"""What happened to one person: who, when, before and after in words, and from which row."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rutan_desk.domain.movement import Moved, Revocation, RevokedRight
from rutan_desk.gui import theme
from rutan_desk.gui.person_decisions import decision_name, right_name
from rutan_desk.gui.widgets import column, hairline, label
from rutan_desk.store import Database
from rutan_desk.store.history import DeedRow, RowChange, timeline
from rutan_desk.store.journal import rows_by_id
from rutan_desk.store.ktp_el import ktp_of
from rutan_desk.store.lists import enrolments_of_person, lines_of_person
from rutan_desk.store.visits import visits_of_person
from rutan_desk.words.catalog import tr
from rutan_desk.words.deeds import deed_title
from rutan_desk.words.list_rows import (
    LIST_KINDS,
    Names,
    row_field,
    row_names,
    row_text,
    row_title,
)
from rutan_desk.words.moments import moment
from rutan_desk.words.people import field_name
from rutan_desk.words.values import NOTHING, masked_text, short_day

_SILENT = {"id", "uuid", "by_hand", "person_id", "election_id", "source_row"}
_TOLD_BY_TITLE = ("movement", "ktp_el", "visit_line")
_DAYS = {"final_on", "starts_on", "until", "withdrawn_on"}


@dataclass(frozen=True, slots=True)
class Happening:
    """One deed and what it changed about the person; ``stations`` are named by their ids."""

    deed: DeedRow
    changes: tuple[RowChange, ...]
    stations: Names = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class ChangeText:
    """A field before and after, in words."""

    field: str
    before: str
    after: str


def happenings(
    db: Database, person_id: int, moves: Iterable[Moved], decisions: Iterable[Revocation]
) -> tuple[Happening, ...]:
    """Everything that ever happened to somebody, the newest first."""
    found = [
        *timeline(db, "person", person_id),
        *(pair for one in moves for pair in timeline(db, "movement", one.id)),
        *(pair for one in decisions for pair in timeline(db, "revocation", one.id)),
        *_on_lists(db, person_id),
        *_on_identity(db, person_id),
    ]
    deeds, stations = {deed.id: deed for deed, _ in found}, _stations(db, found)
    return tuple(
        Happening(
            deeds[number],
            tuple(change for deed, change in found if deed.id == number),
            stations,
        )
        for number in sorted(deeds, reverse=True)
    )


def _on_lists(db: Database, person_id: int) -> Iterable[tuple[DeedRow, RowChange]]:
    for one in enrolments_of_person(db, person_id):
        yield from timeline(db, "enrolment", one.id)
    for line in lines_of_person(db, person_id):
        yield from timeline(db, "list_line", line.id)


def _on_identity(db: Database, person_id: int) -> Iterable[tuple[DeedRow, RowChange]]:
    known = ktp_of(db, person_id)
    if known is not None:
        yield from timeline(db, "ktp_el", known.id)
    for _, line in visits_of_person(db, person_id):
        yield from timeline(db, "visit_line", line.id)


def _stations(db: Database, found: Iterable[tuple[DeedRow, RowChange]]) -> Names:
    rows = [row for _, change in found for row in (change.was, change.became) if row]
    wanted = {number for row in rows for kind, number in row_names(row) if kind == "station"}
    known = rows_by_id(db, "station", sorted(wanted))
    return {("station", one): row_title("station", row, {}) for one, row in known.items()}


def change_texts(change: RowChange, stations: Names = MappingProxyType({})) -> list[ChangeText]:
    """What a change of a row says, field by field; NIK and NKK masked."""
    if change.kind in _TOLD_BY_TITLE:
        return []
    was, became = change.was or {}, change.became or {}
    fields = [name for name in (became or was) if name not in _SILENT]
    texts = [
        ChangeText(
            _name(change.kind, field),
            _text(change.kind, field, was.get(field), stations),
            _text(change.kind, field, became.get(field), stations),
        )
        for field in fields
        if was.get(field) != became.get(field)
    ]
    # Two numbers may look alike once masked; only nothing to nothing is no change.
    return [one for one in texts if (one.before, one.after) != (NOTHING, NOTHING)]


def _name(kind: str, field: str) -> str:
    if kind in LIST_KINDS:
        return row_field(kind, field)
    return field_name(field) if kind == "person" else decision_name(field)


def _text(kind: str, field: str, value: Any, stations: Names) -> str:
    if value in (None, "", [], "[]"):
        return NOTHING
    if kind in LIST_KINDS:
        return row_text(kind, field, value, stations)
    if kind != "person":
        return _decision_text(field, value)
    if field == "doubts" and isinstance(value, str):
        value = json.loads(value)
    text = masked_text(field, value).replace("*", "•")
    return NOTHING if text == "-" else text


def _decision_text(field: str, value: str) -> str:
    if field in _DAYS:
        return short_day(date.fromisoformat(value))
    return right_name(RevokedRight(value)) if field == "what" else value


def timeline_view(found: Sequence[Happening]) -> QWidget:
    """The happenings under each other."""
    made = QWidget()
    parts = column(gap=theme.M)
    for place, one in enumerate(found):
        if place:
            parts.addWidget(hairline())
        parts.addLayout(_happening(one))
    parts.addStretch(1)
    made.setLayout(parts)
    return made


def _happening(one: Happening) -> QVBoxLayout:
    deed = one.deed
    at: datetime = deed.at
    title = deed_title(deed.kind, deed.details)
    box = column(
        label(f"{title[:1].upper()}{title[1:]}", "strong", wrap=True),
        label(f"{moment(at)} · {deed.officer}", "small", wrap=True),
        gap=3,
    )
    for change in one.changes:
        if change.source_row is not None:
            box.addWidget(label(source_text(deed, change.source_row), "small", wrap=True))
        for text in _worth_reading(change, one.stations):
            words = label(text, wrap=True)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            box.addWidget(words)
    return box


def source_text(deed: DeedRow, row: int) -> str:
    """The file of an import and the row in it."""
    file = deed.details.get("file") or NOTHING
    return tr("{file}, row {row}").format(file=file, row=row)


def _worth_reading(change: RowChange, stations: Names) -> list[str]:
    """Before → after; of a new row in one paragraph what it began with, of one gone that."""
    texts = change_texts(change, stations)
    if change.was is None:
        said = [one for one in texts if one.after != NOTHING]
        return [" · ".join(f"{one.field}: {one.after}" for one in said)] if said else []
    if change.became is None:
        return [tr("Taken out of the registry again")] if change.kind == "person" else []
    return [f"{one.field}: {one.before} → {one.after}" for one in texts]
