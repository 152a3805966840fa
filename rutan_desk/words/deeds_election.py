"""Titles of the deeds on elections, stations, lists and admissions."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from rutan_desk.domain.enrolment import Elsewhere
from rutan_desk.words.catalog import tr
from rutan_desk.words.moments import long_day
from rutan_desk.words.people import movement_name

Details = Mapping[str, Any]


def elsewhere_name(elsewhere: str) -> str:
    """What a check of the DPT elsewhere said."""
    return {
        Elsewhere.YES: tr("listed elsewhere"),
        Elsewhere.NO: tr("in no DPT"),
        Elsewhere.UNKNOWN: tr("not known"),
    }[Elsewhere(elsewhere)]


def _create_election(details: Details) -> str:
    return tr("new election {name}, {day}").format(name=details["name"], day=_day(details["day"]))


def _edit_election(details: Details) -> str:
    if "day" in details["fields"]:
        return tr("change election {name}, now on {day}").format(
            name=details["name"], day=_day(details["day"])
        )
    return tr("change election {name}").format(name=details["name"])


def _choose_election(details: Details) -> str:
    return tr("work on election {name}").format(name=details["name"])


def _close_election(details: Details) -> str:
    return tr("close election {name}").format(name=details["name"])


def _make_psu(details: Details) -> str:
    return tr("repeat vote (PSU) of {of}: {name}, {day}").format(
        of=details["of"], name=details["name"], day=_day(details["day"])
    )


def _save_station(details: Details) -> str:
    return tr("save station {number}").format(number=details["number"])


def _remove_station(details: Details) -> str:
    return tr("remove station {number}").format(number=details["number"])


def _set_dapils(details: Details) -> str:
    return tr("dapils of {name}: {count}").format(name=details["name"], count=details["count"])


def _allocate(details: Details) -> str:
    return tr("allocate stations: {count} people").format(count=details["count"])


def _assign_station(details: Details) -> str:
    if not details["number"]:
        return tr("no fixed station any more: {who}").format(who=_who(details))
    return tr("to station {number} by hand: {who}").format(
        number=details["number"], who=_who(details)
    )


def _record_check(details: Details) -> str:
    return tr("DPT check: {who}, {answer}").format(
        who=_who(details), answer=elsewhere_name(details["elsewhere"])
    )


def _record_move(details: Details) -> str:
    return tr("move filed: {who}, {day}").format(who=_who(details), day=_day(details["on"]))


def _withdraw_move(details: Details) -> str:
    return tr("move taken back: {who}").format(who=_who(details))


def _record_letter(details: Details) -> str:
    return tr("moving letter came: {who}").format(who=_who(details))


def _record_moved_back(details: Details) -> str:
    return tr("filed back to the home station: {who}, {day}").format(
        who=_who(details), day=_day(details["on"])
    )


def _admit_person(details: Details) -> str:
    return f"{movement_name(details['movement'])}: {details['name']}, {_day(details['on'])}"


def _who(details: Details) -> str:
    return details["name"] or tr("{count} people").format(count=details["count"])


def _day(text: str) -> str:
    return long_day(date.fromisoformat(text))


TITLES: dict[str, Callable[[Details], str]] = {
    "create-election": _create_election,
    "edit-election": _edit_election,
    "choose-election": _choose_election,
    "close-election": _close_election,
    "make-psu": _make_psu,
    "save-station": _save_station,
    "remove-station": _remove_station,
    "set-dapils": _set_dapils,
    "allocate": _allocate,
    "assign-station": _assign_station,
    "record-check": _record_check,
    "record-move": _record_move,
    "withdraw-move": _withdraw_move,
    "record-letter": _record_letter,
    "record-moved-back": _record_moved_back,
    "admit-person": _admit_person,
}
