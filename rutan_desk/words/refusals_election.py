"""Refusals around elections, stations, lists and movements, in words."""

from collections.abc import Callable
from typing import Any

from rutan_desk.domain import errors
from rutan_desk.domain.errors import DeskError
from rutan_desk.words.catalog import tr
from rutan_desk.words.moments import long_day


def _election_closed(refusal: errors.ElectionClosed) -> str:
    return tr(
        "The election {election} is closed and stays as it is. Nothing was saved. Only a repeat"
        " vote (PSU) can be made from it."
    ).format(election=refusal.election)


def _election_frozen(refusal: errors.ElectionFrozen) -> str:
    return tr(
        "{election} is a repeat vote (PSU): its voters are those of the vote it repeats, and"
        " its lists stay as they are. Nothing was saved."
    ).format(election=refusal.election)


def _election_not_active(refusal: errors.ElectionNotActive) -> str:
    return tr("{election} is not the active election. Make it active first.").format(
        election=refusal.election
    )


def _psu_too_early(refusal: errors.PsuTooEarly) -> str:
    return tr(
        "A repeat vote (PSU) is held after the vote it repeats, which is on {day}. Nothing was"
        " saved. Check the day."
    ).format(day=long_day(refusal.day))


def _station_taken(refusal: errors.StationTaken) -> str:
    return tr(
        "This election already has a station {number}. Nothing was saved. Check the number."
    ).format(number=refusal.number)


def _station_invalid(refusal: errors.StationInvalid) -> str:
    words = {
        "number": tr("The number of a station is one to three digits. Nothing was saved."),
        "region": tr(
            "The region of station {number} must be a kecamatan or a desa. Nothing was saved."
        ),
        "ceiling": tr("The ceiling of station {number} must be above zero. Nothing was saved."),
        "listed": tr("The DPT of station {number} cannot be below zero. Nothing was saved."),
        "block": tr(
            "A block of station {number} is already bound to another station. Nothing was saved."
        ),
    }
    return words[refusal.why].format(number=refusal.number)


def _station_in_use(refusal: errors.StationInUse) -> str:
    return tr(
        "Station {number} cannot be removed: {people} people and {lines} lines of lists belong"
        " to it. Nothing was changed."
    ).format(number=refusal.number, people=refusal.people, lines=refusal.lines)


def _ceiling_below_allocated(refusal: errors.CeilingBelowAllocated) -> str:
    return tr(
        "Station {number} cannot have a ceiling of {ceiling}: {allocated} people already vote"
        " there. Nothing was saved. Put some of them at another station first."
    ).format(allocated=refusal.allocated, number=refusal.number, ceiling=refusal.ceiling)


def _dapil_invalid(refusal: errors.DapilInvalid) -> str:
    words = {
        "contest": tr(
            "{dapil} belongs to a contest that this election does not hold. Nothing was saved."
        ),
        "name": tr("Every dapil needs a name of its own. Nothing was saved."),
        "empty": tr("{dapil} has no region. Nothing was saved."),
        "overlap": tr("A region of {dapil} already belongs to another dapil. Nothing was saved."),
    }
    return words[refusal.why].format(dapil=refusal.dapil)


def _dapil_file_invalid(refusal: errors.DapilFileInvalid) -> str:
    words = {
        "missing": tr("The file {file} cannot be opened. Nothing was changed."),
        "shape": tr("{file} is not a dapil file as KPU publishes it (JSON). Nothing was changed."),
        "contest": tr(
            "{file} has no dapil for a contest of this election. Nothing was changed. Check that"
            " it is the file of this election."
        ),
        "region": tr(
            "{file} names the region {detail}, which does not exist (any more). Nothing was"
            " changed."
        ),
        "elsewhere": tr(
            "No dapil in {file} holds the region {detail} of our station. Nothing was changed."
            " Check that it is the file of this election."
        ),
    }
    return words[refusal.why].format(file=refusal.file, detail=refusal.detail)


def _enrolment_invalid(refusal: errors.EnrolmentInvalid) -> str:
    words = {
        "future": tr("This day has not come yet. Nothing was saved. Check the date."),
        "ground": tr("This election does not know this ground for moving. Nothing was saved."),
        "not_filed": tr(
            "No move has been filed for {name}. Nothing was saved. Record the filing first."
        ),
        "letter_number": tr("The letter for {name} needs its number. Nothing was saved."),
        "letter_early": tr(
            "The letter for {name} is older than the filing. Nothing was saved. Check the dates."
        ),
        "still_here": tr("{name} has not left: there is nothing to move back. Nothing was saved."),
        "died": tr("{name} has died. Nothing was saved."),
    }
    return words[refusal.why].format(name=refusal.name)


def _movement_invalid(refusal: errors.MovementInvalid) -> str:
    words = {
        "future": tr("This day has not come yet. Nothing was saved. Check the date."),
        "until": tr(
            "{name} cannot be expected back before leaving. Nothing was saved. Check the dates."
        ),
        "register": tr(
            "The register number and class of {name} are the same as before. Nothing was saved."
        ),
    }
    return words[refusal.why].format(name=refusal.name)


def _revocation_overlaps(refusal: errors.RevocationOverlaps) -> str:
    return tr(
        "Decision {decision} of {court} already takes this right at that time. Nothing was"
        " saved. Correct or withdraw that one first."
    ).format(decision=refusal.decision_number, court=refusal.court)


WORDS: dict[type[DeskError], Callable[[Any], str]] = {
    errors.ElectionClosed: _election_closed,
    errors.ElectionFrozen: _election_frozen,
    errors.ElectionNotActive: _election_not_active,
    errors.PsuTooEarly: _psu_too_early,
    errors.StationTaken: _station_taken,
    errors.StationInvalid: _station_invalid,
    errors.StationInUse: _station_in_use,
    errors.CeilingBelowAllocated: _ceiling_below_allocated,
    errors.DapilInvalid: _dapil_invalid,
    errors.DapilFileInvalid: _dapil_file_invalid,
    errors.EnrolmentInvalid: _enrolment_invalid,
    errors.MovementInvalid: _movement_invalid,
    errors.RevocationOverlaps: _revocation_overlaps,
}
