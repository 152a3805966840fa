"""Refusals around KTP-el and visits, in words."""

from collections.abc import Callable
from typing import Any

from rutan_desk.domain import errors
from rutan_desk.domain.errors import DeskError
from rutan_desk.words.catalog import tr


def _ktp_invalid(refusal: errors.KtpInvalid) -> str:
    words = {
        "future": tr("This day has not come yet. Nothing was saved. Check the date."),
        "value": tr("This cannot be recorded of a KTP-el. Nothing was saved."),
        "row": tr("The answer has no such line. Nothing was decided."),
        "no_person": tr("Say whom the line means. Nothing was decided."),
        "no_number": tr("The line gives no NIK that can be right. Nothing was decided."),
        "document": tr("Name the document the NIK was read from. Nothing was saved."),
    }
    return words[refusal.why]


def _visit_unknown(refusal: errors.VisitUnknown) -> str:
    return tr("There is no visit number {number} any more. Nothing was changed.").format(
        number=refusal.visit_id
    )


def _visit_invalid(refusal: errors.VisitInvalid) -> str:
    found = {**_planning(), **_taking()}[refusal.why]
    return found.format(name=refusal.name, count=refusal.count)


def _planning() -> dict[str, str]:
    return {
        "capacity": tr("A visit needs room for at least one person. Nothing was saved."),
        "full": tr(
            "The visit has room for {count} people only. Nothing was saved. Plan another one, or"
            " raise the number."
        ),
        "left": tr("{name} is not in the prison any more. Nothing was saved."),
        "over": tr("This visit is over or called off. Nothing was saved."),
        "none": tr("No visit of Dukcapil is planned. Plan one first."),
        "begun": tr(
            "Results of this visit are already taken in. Nothing was saved. Close the visit"
            " instead."
        ),
    }


def _taking() -> dict[str, str]:
    return {
        "too_early": tr("This is not a day between the visit and today. Nothing was saved."),
        "not_listed": tr(
            "This person does not stand on the visit. Nothing was saved. Add the person first."
        ),
        "reason": tr("Say why {name} was absent, and only then. Nothing was saved."),
        "taken": tr("{name} already has a result. Nothing was saved. Undo that one first."),
        "open": tr(
            "The visit still has {count} people without a result. Nothing was saved. Take them"
            " in, or say why they did not come."
        ),
    }


WORDS: dict[type[DeskError], Callable[[Any], str]] = {
    errors.KtpInvalid: _ktp_invalid,
    errors.VisitUnknown: _visit_unknown,
    errors.VisitInvalid: _visit_invalid,
}
