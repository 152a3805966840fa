"""Titles of the deeds on KTP-el and visits."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from rutan_desk.domain.election import Document
from rutan_desk.domain.ktp_el import Card, Mark, Milestone, Recording
from rutan_desk.domain.visit import VisitOutcome
from rutan_desk.words.catalog import tr
from rutan_desk.words.ktp_el import mark_text, visit_outcome_name
from rutan_desk.words.moments import long_day

Details = Mapping[str, Any]


def _record_ktp(details: Details) -> str:
    return tr("{what}: {who}, {day}").format(
        what=mark_text(_mark(details)), who=_who(details), day=_day(details)
    )


def _mark(details: Details) -> Mark:
    milestone, on = Milestone(details["milestone"]), date.fromisoformat(details["on"])
    known: dict[Milestone, type[Recording | Card | Document]] = {
        Milestone.RECORDING: Recording,
        Milestone.CARD: Card,
    }
    value = details["value"]
    return Mark(milestone, on, known.get(milestone, Document)(value) if value else None)


def _note_ktp(details: Details) -> str:
    return tr("remark on the KTP-el of {name}").format(name=details["name"])


def _plan_visit(details: Details) -> str:
    return tr("plan a visit of Dukcapil, {day}").format(day=_day(details))


def _edit_visit(details: Details) -> str:
    return tr("change the visit of Dukcapil, {day}").format(day=_day(details))


def _fill_visit(details: Details) -> str:
    return tr("fill the visit of {day}: {who}").format(day=_day(details), who=_who(details))


def _add_to_visit(details: Details) -> str:
    return tr("onto the visit of {day}: {who}").format(day=_day(details), who=_who(details))


def _remove_from_visit(details: Details) -> str:
    return tr("off the visit of {day}: {who}").format(day=_day(details), who=_who(details))


def _visit_results(details: Details) -> str:
    outcome = details["outcome"]
    what = visit_outcome_name(VisitOutcome(outcome)) if outcome else tr("results taken in")
    return tr("visit of {day}: {who}, {what}").format(
        day=_day(details), who=_who(details), what=what
    )


def _close_visit(details: Details) -> str:
    return tr("close the visit of {day}: {count} of {of} recorded").format(
        day=_day(details), count=details["count"], of=details["of"]
    )


def _cancel_visit(details: Details) -> str:
    return tr("call off the visit of {day}").format(day=_day(details))


def _who(details: Details) -> str:
    return details["name"] or tr("{count} people").format(count=details["count"])


def _day(details: Details) -> str:
    return long_day(date.fromisoformat(details["on"]))


TITLES: dict[str, Callable[[Details], str]] = {
    "record-ktp": _record_ktp,
    "note-ktp": _note_ktp,
    "plan-visit": _plan_visit,
    "edit-visit": _edit_visit,
    "fill-visit": _fill_visit,
    "add-to-visit": _add_to_visit,
    "remove-from-visit": _remove_from_visit,
    "visit-results": _visit_results,
    "close-visit": _close_visit,
    "cancel-visit": _cancel_visit,
}
