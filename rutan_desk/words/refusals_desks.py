"""Refusals around several desks on voting day: their copies, files and sticks, in words."""

from collections.abc import Callable
from typing import Any

from rutan_desk.domain import errors
from rutan_desk.domain.errors import DeskError
from rutan_desk.words.catalog import tr


def _unknown(refusal: errors.EventFileUnknown) -> str:
    return tr(
        "{path} is not a file that desks exchange, or cannot be read. Nothing was changed. Choose"
        " the file another desk wrote on the stick."
    ).format(path=refusal.path)


def _newer(refusal: errors.EventFileNewer) -> str:
    return tr(
        "{path} was written by a newer version of Rutan Desk. Nothing was changed. Use the same"
        " version on every desk."
    ).format(path=refusal.path)


def _altered(refusal: errors.EventFileAltered) -> str:
    return tr(
        "{path} is damaged, or was changed after the desk wrote it. Nothing was changed. Write it"
        " again on that desk."
    ).format(path=refusal.path)


def _foreign(refusal: errors.EventFileForeign) -> str:
    words = {
        "registry": tr("{path} belongs to another registry. Nothing was changed."),
        "election": tr("{path} belongs to another election. Nothing was changed."),
        "day": tr(
            "{path} belongs to another freeze of the roll. Nothing was changed. Hand out the"
            " copies anew after the roll has been frozen again."
        ),
    }
    return words[refusal.why].format(path=refusal.path)


def _older(refusal: errors.EventFileOlder) -> str:
    return tr(
        "{path} is an older file of {name}: it ends at note {number}, and up to note {known} all"
        " is here already. Nothing was changed. Bring the newest file of that desk."
    ).format(
        path=refusal.path,
        name=refusal.name or tr("the main desk"),
        number=refusal.number,
        known=refusal.known,
    )


def _stick_gone(refusal: errors.StickGone) -> str:
    return tr(
        "{folder} cannot be reached. Put the stick in again, then repeat the step. What is in the"
        " registry is safe."
    ).format(folder=refusal.folder)


def _copy(refusal: errors.CopyIsForTheDay) -> str:
    return tr(
        "This is the copy “{name}” for TPS {station}: it only records voting day. Nothing was"
        " changed. Do this on the main desk."
    ).format(name=refusal.name, station=refusal.station)


WORDS: dict[type[DeskError], Callable[[Any], str]] = {
    errors.EventFileUnknown: _unknown,
    errors.EventFileNewer: _newer,
    errors.EventFileAltered: _altered,
    errors.EventFileForeign: _foreign,
    errors.EventFileOlder: _older,
    errors.StickGone: _stick_gone,
    errors.CopyIsForTheDay: _copy,
}
