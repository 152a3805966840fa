"""Rows of stations, dapils, lists, enrolments, pairs and proposals, for the history."""

import json
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from rutan_desk.domain.election import Ground
from rutan_desk.domain.list_line import Match
from rutan_desk.domain.nik import mask_in_text
from rutan_desk.words.catalog import tr
from rutan_desk.words.deeds_election import elsewhere_name
from rutan_desk.words.lists_page import ground_name
from rutan_desk.words.proposal import sheet_title
from rutan_desk.words.values import NOTHING, masked_text
from rutan_desk.words.voter_lists import line_field_name, match_name

LIST_KINDS = frozenset({"station", "dapil", "list_line", "enrolment", "pair", "proposal"})
"""The kinds of row that are worded here."""
_DAYS = frozenset({"checked_on", "applied_on", "letter_on", "moved_back_on", "made_on"})
_OF_PEOPLE = frozenset(
    {"nik", "nik_as_written", "nkk", "birth_date", "sex", "marital_status", "disability", "region"}
)
"""Fields of a line that a person has too."""
Names = Mapping[tuple[str, int], str]
"""Of people and stations, by kind and id."""


def row_names(row: Mapping[str, Any]) -> set[tuple[str, int]]:
    """Whose names wording this row needs."""
    wanted = {
        ("person", row.get("person_id")),
        ("person", row.get("person_a")),
        ("person", row.get("person_b")),
        ("station", row.get("station_id")),
    }
    return {(kind, number) for kind, number in wanted if number}


def row_title(kind: str, row: Mapping[str, Any], names: Names) -> str:
    """What the row is about."""
    match kind:
        case "station":
            return tr("TPS {number}").format(number=row.get("number", NOTHING))
        case "dapil" | "list_line":
            return str(row.get("name", NOTHING))
        case "enrolment":
            return names.get(("person", row.get("person_id") or 0), NOTHING)
        case "pair":
            return tr("{one} and {other}").format(
                one=names.get(("person", row.get("person_a") or 0), NOTHING),
                other=names.get(("person", row.get("person_b") or 0), NOTHING),
            )
    return sheet_title(str(row.get("purpose", "")))


def row_field(kind: str, field: str) -> str:
    """A field of such a row as a label."""
    if kind == "list_line" and field not in ("station_id", "matching"):
        return line_field_name(field)
    return _field_names().get(field, field)


def _field_names() -> dict[str, str]:
    return {
        "number": tr("Number"),
        "kind": tr("Kind of station"),
        "place": tr("Place"),
        "region": tr("Region"),
        "ceiling": tr("Most voters"),
        "listed": tr("DPT by KPU’s own figure"),
        "kpps": tr("KPPS"),
        "blocks": tr("Blocks"),
        "contest": tr("Ballot"),
        "name": tr("Name"),
        "regions": tr("Regions"),
        "active": tr("In force"),
        "station_id": tr("Station"),
        "matching": tr("Match"),
        **_enrolment_fields(),
        "person_id": tr("Person"),
        "person_a": tr("Person"),
        "person_b": tr("Other person"),
        "decision": tr("Decision"),
        "made_on": tr("Made on"),
        "purpose": tr("What was sent"),
        "lines": tr("Lines"),
    }


def _enrolment_fields() -> dict[str, str]:
    return {
        "elsewhere": tr("DPT elsewhere"),
        "elsewhere_place": tr("Listed at"),
        "checked_on": tr("Checked on"),
        "ground": tr("Ground of the move"),
        "applied_on": tr("Move filed on"),
        "letter_number": tr("Letter no."),
        "letter_on": tr("Letter of"),
        "moved_back_on": tr("Moved back on"),
        "note": tr("Note"),
    }


def row_text(kind: str, field: str, value: Any, names: Names) -> str:
    """A value of such a row; a NIK is never whole."""
    if value in (None, "", "[]"):
        return NOTHING
    if field in _DAYS:
        return f"{date.fromisoformat(value):%d-%m-%Y}"
    if field in ("station_id", "person_id", "person_a", "person_b"):
        of = "station" if field == "station_id" else "person"
        return names.get((of, value), NOTHING)
    if kind == "list_line" and field in _OF_PEOPLE:
        return masked_text(field, value).replace("*", "•")
    word = _WORDS.get((kind, field)) or _WORDS.get(("", field))
    return mask_in_text(word(value) if word else str(value)).replace("*", "•")


def _kind_of_station(value: Any) -> str:
    return tr("in the prison") if value == "special" else tr("nearby, supporting")


def _decision(value: Any) -> str:
    return tr("one person") if value == "same" else tr("two people")


def _yes_no(value: Any) -> str:
    return tr("yes") if value else tr("no")


def _joined(value: Any) -> str:
    return ", ".join(map(str, json.loads(value)))


def _counted(value: Any) -> str:
    return tr("{count} lines").format(count=len(json.loads(value)))


def _matched(value: Any) -> str:
    return match_name(Match(value))


_WORDS: dict[tuple[str, str], Callable[[Any], str]] = {
    ("station", "kind"): _kind_of_station,
    ("station", "kpps"): _joined,
    ("station", "blocks"): _joined,
    ("dapil", "regions"): _joined,
    ("", "active"): _yes_no,
    ("list_line", "matching"): _matched,
    ("enrolment", "elsewhere"): elsewhere_name,
    ("enrolment", "ground"): lambda value: ground_name(Ground(value)),
    ("pair", "decision"): _decision,
    ("proposal", "purpose"): sheet_title,
    ("proposal", "lines"): _counted,
}
