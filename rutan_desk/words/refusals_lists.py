"""Refusals around voter lists and duplicates, in words."""

from collections.abc import Callable
from typing import Any

from rutan_desk.domain import errors
from rutan_desk.domain.errors import DeskError
from rutan_desk.words.catalog import tr
from rutan_desk.words.people import field_name


def _another_station(refusal: errors.ListOfAnotherStation) -> str:
    words = {
        "station": tr(
            "{file} is the list of TPS {found}, not of TPS {wanted}. Nothing was changed. Choose"
            " the station it is of, or another file."
        ),
        "village": tr(
            "{file} is a list of {found}, but the station is in {wanted}. Nothing was changed."
            " Choose the station it is of, or another file."
        ),
    }
    found = words.get(refusal.what, words["village"])
    return found.format(file=refusal.file, found=refusal.found or "-", wanted=refusal.wanted or "-")


def _line_unknown(refusal: errors.ListLineUnknown) -> str:
    return tr("There is no line {line} on the lists any more. Nothing was changed.").format(
        line=refusal.line_id
    )


def _line_taken(refusal: errors.LineTaken) -> str:
    return tr(
        "{name} is already number {number} of this list. Nothing was changed. Decide that line"
        " first."
    ).format(name=refusal.name, number=refusal.number or "-")


def _merge_impossible(refusal: errors.MergeImpossible) -> str:
    words = {
        "same": tr("This is one row, not two. Nothing was changed."),
        "merged": tr("One of the two already is the same as somebody else. Nothing was changed."),
        "kind": tr("An inmate and a member of the staff are two people. Nothing was changed."),
    }
    sentence = words.get(refusal.why) or tr("{field} cannot be chosen. Nothing was changed.")
    return sentence.format(field=field_name(refusal.field))


WORDS: dict[type[DeskError], Callable[[Any], str]] = {
    errors.ListOfAnotherStation: _another_station,
    errors.ListLineUnknown: _line_unknown,
    errors.LineTaken: _line_taken,
    errors.MergeImpossible: _merge_impossible,
}
