"""Dukcapil's answer on the command line (``import --as ktp-el``)."""

from pathlib import Path
from typing import Any

from rutan_desk.cli.imports import line_text, needs_look, saved_text
from rutan_desk.cli.json_values import changes_json, notes_json, person_json, plain, sheet_json
from rutan_desk.domain.ktp_el import Recording
from rutan_desk.exchange.ktp_model import AnswerPlan, PlannedAnswer
from rutan_desk.exchange.ktp_sheet import AnswerLine
from rutan_desk.ops.importing import Reading
from rutan_desk.ops.ktp_answer import import_answer, preview_answer
from rutan_desk.store.journal import last_deed_id
from rutan_desk.store.registry import Registry
from rutan_desk.words.catalog import tr
from rutan_desk.words.ktp_answer import answer_sum, unknown_code_text

_READ = ("register_number", "birth_place", "birth_date", "sex", "mother")


def take_answer(
    registry: Registry, file: Path, reading: Reading, *, dry_run: bool
) -> tuple[AnswerPlan, int | None]:
    """Compare an answer with the registry, and take in what needs no decision.

    Gives the plan and the number of the deed (``None``: nothing was written).
    """
    plan = preview_answer(registry.db, registry.desk, file, reading)
    if dry_run or not (plan.new or plan.changed):
        return plan, None
    import_answer(registry, plan)
    return plan, last_deed_id(registry.db)


def answer_lines(plan: AnswerPlan, deed_id: int | None) -> list[str]:
    """What the import of an answer says on the screen."""
    codes = sorted(plan.unknown_codes.items())
    return [
        *(line_text(line.row, line.line.name, line) for line in plan.lines if needs_look(line)),
        *(unknown_code_text(code, count) for code, count in codes),
        *(tr("not in the file: {name}").format(name=one.name) for one in plan.missing),
        answer_sum(plan),
        saved_text(deed_id),
    ]


def answer_json(plan: AnswerPlan) -> dict[str, Any]:
    """The import of an answer: as for people, whom each line means, and what it says of him."""
    return {
        **sheet_json("ktp-el", plan.sheet, plan),
        "answered_on": plan.answered_on.isoformat(),
        "matched": plan.matched,
        "open": plan.open,
        "unknown_codes": dict(sorted(plan.unknown_codes.items())),
        "lines": [_line_json(plan, line) for line in plan.lines],
        "missing": [person_json(person) for person in plan.missing],
    }


def _line_json(plan: AnswerPlan, line: PlannedAnswer) -> dict[str, Any]:
    said = line.line
    known = line.before.recording if line.before else Recording.UNKNOWN
    after = line.after.recording if line.after else known
    return {
        "row": line.row,
        "outcome": line.outcome.value,
        "to_decide": line.to_decide,
        "person": _read_json(said),
        "recording": [known.value, after.value],
        "status": {
            "as_written": said.as_written,
            "recording": said.status and said.status.recording.value,
            "not_found": bool(said.status and said.status.not_found),
            "on": plain(said.recorded_on),
            "captured_on": plain(said.captured_on),
        },
        "nik_found": said.found,
        "held_by": line.offer.holder.name if line.offer and line.offer.holder else None,
        "changes": changes_json(line.changes),
        "notes": notes_json(line.notes),
        "match": {
            "state": line.match.value,
            "person_id": line.person.id if line.person else None,
            "by_hand": line.decision is not None,
            "candidates": [
                {
                    "person_id": one.person_id,
                    "name": plan.names[one.person_id],
                    "score": round(one.score),
                    "agrees": [sign.value for sign in one.agrees],
                    "disagrees": [sign.value for sign in one.disagrees],
                }
                for one in line.candidates
            ],
        },
    }


def _read_json(line: AnswerLine) -> dict[str, Any]:
    """Whom the line names, as it was read."""
    return {
        "name": line.name,
        "nik": line.nik,
        "nik_as_written": line.nik_as_written,
        **{name: plain(getattr(line, name)) for name in _READ},
        "remark": line.remark,
    }
