"""The registry's values as JSON, in the shapes the command line promises."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, fields
from datetime import date, datetime
from typing import Any

import click

from rutan_desk.domain.ktp_el import KtpEl
from rutan_desk.domain.list_line import ListLine
from rutan_desk.domain.note import Note
from rutan_desk.domain.person import Doubt, Person
from rutan_desk.domain.readiness import Readiness
from rutan_desk.exchange.model import Counted, ImportPlan, Outcome, PeopleSheet, PlannedLine


def write_json(document: object) -> None:
    """One JSON document on stdout."""
    click.echo(json.dumps(document, ensure_ascii=False, indent=1))


def plain(value: Any) -> Any:
    """A value of the domain as JSON has it: dates ISO, codes as text, sets sorted."""
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, Doubt):
        return asdict(value)
    if isinstance(value, frozenset):
        return sorted(value)
    if isinstance(value, tuple | list):
        return [plain(one) for one in value]
    return value


def person_json(person: Person | ListLine) -> dict[str, Any]:
    """Every field of a person, or of a line of a voter list."""
    return {field.name: plain(getattr(person, field.name)) for field in fields(person)}


def notes_json(notes: Iterable[Note]) -> list[dict[str, str]]:
    """Notes by code, field and level."""
    return [
        {"code": note.code, "field": note.field, "level": note.level.value, "detail": note.detail}
        for note in notes
    ]


def plan_json(plan: ImportPlan) -> dict[str, Any]:
    """An import, previewed or done (DESIGN §6)."""
    return {
        **sheet_json("people", plan.sheet, plan),
        "lines": [_line_json(line) for line in plan.lines],
        "missing": [person_json(person) for person in plan.missing],
    }


def sheet_json(kind: str, sheet: PeopleSheet, plan: Counted) -> dict[str, Any]:
    """What every import says of its file: where the list stood, and what becomes of its rows."""
    return {
        "file": sheet.file,
        "kind": kind,
        "sheet": sheet.sheet,
        "header_row": sheet.header_row,
        "remembered": sheet.remembered,
        "columns": dict(sheet.columns),
        "unused": list(sheet.unused),
        "other_sheets": list(sheet.other_sheets),
        "rows": plan.rows,
        "counts": {outcome.value: plan.count(outcome) for outcome in Outcome},
        "skipped": [{"row": one.row, "why": one.why.value} for one in sheet.skipped],
    }


def _line_json(line: PlannedLine) -> dict[str, Any]:
    return {
        "row": line.row,
        "outcome": line.outcome.value,
        "person": person_json(line.person),
        "changes": changes_json(line.changes),
        "notes": notes_json(line.notes),
    }


def changes_json(changes: Mapping[str, tuple[object, object]]) -> dict[str, list[Any]]:
    """Field by field, the old value and the new one."""
    return {field: [plain(old), plain(new)] for field, (old, new) in changes.items()}


def _identity_json(one: Readiness) -> dict[str, Any]:
    """NIK, recording and card (T2): the words of the pipeline, and the one next step."""
    found, ktp = one.identity, one.ktp or KtpEl(person_id=one.person.id)
    return {
        "recording": ktp.recording.value,
        "recorded_on": plain(ktp.recorded_on),
        "card": ktp.card.value,
        "substitutes": [paper.value for paper in ktp.substitutes],
        "identity_ready": found.ready,
        "identity_action": found.action and found.action.value,
        "identity_due": plain(found.due),
        "identity_in_time": found.in_time,
        "identity_reasons": [reason.value for reason in found.reasons],
    }


def readiness_json(one: Readiness) -> dict[str, Any]:
    """One person with right, bars, identity, list, station, ballots, readiness and steps."""
    return {
        **person_json(one.person),
        "right": one.right.outcome.value,
        "bars": [bar.value for bar in one.right.bars],
        "articles": list(one.articles),
        "identity": one.nik.value,
        "notes": notes_json(one.nik_check.notes if one.nik_check else ()),
        **_identity_json(one),
        "list": one.place.category.value,
        "list_reasons": [reason.value for reason in one.place.reasons],
        "list_number": one.line.number if one.line else None,
        "station": one.station.number if one.station else None,
        "ballots": list(one.ballots.codes) if one.ballots else None,
        "ballot_gaps": [gap.value for gap in one.ballots.gaps] if one.ballots else [],
        "ready": one.state.value,
        "no_way": one.no_way and one.no_way.value,
        "risks": [risk.value for risk in one.risks],
        "next_action": one.action and one.action.value,
        "owner": one.owner and one.owner.value,
        "due": one.due and one.due.isoformat(),
        "steps": [
            {
                "action": step.action.value,
                "owner": step.owner.value,
                "due": step.due and step.due.isoformat(),
            }
            for step in one.steps
        ],
    }
