"""Dukcapil's answer and the NIK bench in words: what an import does, what waits, and why."""

from collections.abc import Callable, Mapping
from typing import Any

from rutan_desk.exchange.ktp_model import AnswerPlan, Verdict
from rutan_desk.ops.nik_bench import Part, Trouble
from rutan_desk.words.catalog import tr
from rutan_desk.words.imports import counts
from rutan_desk.words.people import field_name


def verdict_name(verdict: Verdict) -> str:
    """What an officer may decide of a line, as a choice."""
    return {
        Verdict.HIS: tr("It is this person"),
        Verdict.TAKE_NIK: tr("It is this person, and the NIK is theirs"),
        Verdict.NOT_HIS_NIK: tr("The NIK is somebody else’s"),
        Verdict.NOBODY: tr("Nobody of ours"),
    }[verdict]


def answer_field_name(field: str) -> str:
    """A field of the answer, or of what is known of a KTP-el, as a label."""
    names = {
        "recording": tr("Recording"),
        "recorded_on": tr("Day of the status"),
        "recording_as_written": tr("Status as written"),
        "captured_on": tr("Recorded on"),
        "unmatched_nik": tr("NIK not known to Dukcapil"),
        "unmatched_on": tr("Asked on"),
        "nik_found": tr("NIK found"),
        "number": tr("No."),
        "remark": tr("Remark"),
    }
    return names.get(field) or field_name(field)


def answer_notes() -> dict[str, str]:
    """What may be noticed about a line of an answer, by code."""
    return {
        "status_unknown": tr("this status is not known, kept as written: {detail}"),
        "nik_found": tr("Dukcapil gives a NIK for {detail}: decide whether to take it"),
        "nik_other": tr("Dukcapil gives another NIK for {detail} than the one here: decide"),
        "answer_for_leaver": tr("{detail} has left the prison: decide whether to record it"),
        "answer_older": tr("something of a later day is on record: decide whether to record it"),
        "recording_back": tr("the recording was known to be further: look at it"),
    }


def answer_sum(plan: AnswerPlan) -> str:
    """The sentences that add up to the rows of the file."""
    return tr(
        "{rows} rows read = {new} new + {changed} changed + {unchanged} unchanged"
        " + {refused} refused. {matched} matched, {open} to decide, {found} NIKs taken."
        " {missing} people here without a complete record are not in the file."
        " {skipped} rows skipped."
    ).format(
        **counts(plan),
        matched=plan.matched,
        open=plan.open,
        found=plan.found,
        missing=len(plan.missing),
        skipped=len(plan.sheet.skipped),
    )


def unknown_code_text(code: str, count: int) -> str:
    """A code nobody knows, and how often it stands there."""
    return tr("status not known, kept as written: {code} ({count} lines)").format(
        code=code, count=count
    )


def trouble_name(trouble: Trouble) -> str:
    """Why a number lies on the bench, for a pill."""
    return {
        Trouble.DOUBLE: tr("NIK double"),
        Trouble.DAMAGED: tr("NIK damaged"),
        Trouble.UNMATCHED: tr("Not known to Dukcapil"),
        Trouble.ODD: tr("NIK to check"),
    }[trouble]


def part_name(part: Part) -> str:
    """What a number says of its holder, as a label."""
    return {
        Part.BIRTH_DATE: tr("Birth date"),
        Part.SEX: tr("Sex"),
        Part.REGION: tr("Region of the first registration"),
    }[part]


Details = Mapping[str, Any]


def _import_answer(details: Details) -> str:
    return tr("answer of Dukcapil from {file}: {new} new, {changed} changed").format(
        file=details["file"], new=details["new"], changed=details["changed"]
    )


def _repair_nik(details: Details) -> str:
    said = {"name": details["name"], "document": details["document"]}
    if not details["number"]:
        return tr("NIK of {name} taken away, after {document}").format(**said)
    return tr("NIK of {name} typed from {document}").format(**said)


TITLES: dict[str, Callable[[Details], str]] = {
    "import-ktp-el": _import_answer,
    "repair-nik": _repair_nik,
}
"""Titles of the deeds on answers and numbers."""
