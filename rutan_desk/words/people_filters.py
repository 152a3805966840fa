"""The filters of the list of people that other pages open, and its states, in few words.

A tag is ``kind:value``, as ``gui.people_tags`` gives it to a person.
"""

from collections.abc import Callable, Mapping
from datetime import date

from rutan_desk.domain.ballots import OVERSEAS
from rutan_desk.domain.lists import Category
from rutan_desk.domain.overview import Stage
from rutan_desk.domain.readiness import NoWay, Readiness, Risk, State
from rutan_desk.domain.right import Outcome
from rutan_desk.domain.standing import Action, NikState, Owner
from rutan_desk.store.regions import region_label
from rutan_desk.words.catalog import tr
from rutan_desk.words.home import stage_name
from rutan_desk.words.lists import category_name
from rutan_desk.words.rights import (
    action_text,
    bar_name,
    nik_state_name,
    no_way_text,
    owner_name,
    risk_text,
    state_name,
)
from rutan_desk.words.values import short_day

ANY = "any"
"""The value of a tag that any value of its kind gives too."""
NONE = "none"
"""The value of a tag for people who have no such thing."""


def tag_name(tag: str, stations: Mapping[str, str] | None = None) -> str:
    """A tag in words, for its chip and for paper; empty when it is none.

    ``stations`` are their numbers by id; one that is not in it is told by its id.
    """
    kind, _, value = tag.partition(":")
    if kind == "station":
        return _station(value, (stations or {}).get(value, value))
    try:
        return _NAMES[kind](value)
    except (KeyError, ValueError):
        return ""


def _station(value: str, number: str) -> str:
    if value == NONE:
        return tr("No station")
    return tr("Station {number}").format(number=number)


def _due(value: str) -> str:
    return tr("Step due on {day}").format(day=short_day(date.fromisoformat(value)))


def _owner(value: str) -> str:
    return tr("Waiting for {owner}").format(owner=owner_name(Owner(value)))


def _reached(value: str) -> str:
    return stage_name(Stage(value))


def _stage(value: str) -> str:
    return {
        Stage.PEOPLE: tr("Here, without the right"),
        Stage.RIGHT: tr("With the right, NIK not in order"),
        Stage.IDENTITY: tr("Identity in order, on no list yet"),
        Stage.LIST: tr("On a list, no station yet"),
        Stage.STATION: tr("Has a station, not ready yet"),
        Stage.READY: tr("Ready"),
    }[Stage(value)]


def _list(value: str) -> str:
    return tr("List: {list}").format(list=category_name(Category(value)))


def _region(value: str) -> str:
    if value == NONE:
        return tr("KTP-el address unknown")
    return tr("Overseas") if value == OVERSEAS else region_label(value)


def _ballots(value: str) -> str:
    return tr("Ballot {contest}").format(contest=value)


def _no_way(value: str) -> str:
    if value == ANY:
        return tr("With the right, but cannot vote")
    return _capital(no_way_text(NoWay(value)))


def _risk(value: str) -> str:
    return _capital(risk_text(Risk(value)))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


_NAMES: dict[str, Callable[[str], str]] = {
    "action": lambda value: action_text(Action(value)),
    "owner": _owner,
    "due": _due,
    "stage": _stage,
    "reached": _reached,
    "list": _list,
    "state": lambda value: state_name(State(value)),
    "risk": _risk,
    "region": _region,
    "ballots": _ballots,
    "no_way": _no_way,
}


# --- the state of one person


def state_reason(one: Readiness) -> str:
    """Why somebody is not ready, in two words for a pill; empty when he is."""
    if one.state is State.READY:
        return ""
    if one.state is State.ACTION and one.action is not None:
        return action_short(one.action)
    if one.no_way is not None:
        return {NoWay.NO_LIST: tr("On no list"), NoWay.NO_BALLOT: tr("No ballot")}[one.no_way]
    return bar_name(next(bar for bar in one.right.bars if bar.outcome is Outcome.BARRED))


def state_text(one: Readiness) -> str:
    """The same in full, as a line of text: the answer, then the reason."""
    answer, reason = state_name(one.state), state_reason(one)
    return f"{answer}: {reason}" if reason else answer


def action_short(action: Action) -> str:
    """What has to be done next, or what is missing, in two words for a pill."""
    return {
        Action.COMPLETE_BIRTH_DATE: tr("Birth date?"),
        Action.COMPLETE_MARITAL: tr("Marital status?"),
        Action.ASK_KPU: tr("Ask KPU"),
        Action.FIND_NIK: nik_state_name(NikState.MISSING),
        Action.REPAIR_NIK: nik_state_name(NikState.DAMAGED),
        Action.DECIDE_DUPLICATE: nik_state_name(NikState.DUPLICATE),
        Action.CHECK_DPT: tr("Check DPT"),
        Action.FILE_MOVE: tr("File the move"),
        Action.NAME_GROUND: tr("Ground of move?"),
        Action.AWAIT_LETTER: tr("Await letter"),
        Action.ASSIGN_STATION: tr("Assign station"),
        Action.COMPLETE_ADDRESS: tr("Address?"),
        Action.COMPLETE_VILLAGE: tr("Desa?"),
        Action.SET_DAPIL: tr("Set dapil"),
        Action.MOVE_BACK: tr("Move back"),
        Action.CONFIRM_RETURN: tr("Confirm return"),
        Action.CHECK_RECORDING: tr("Recorded?"),
        Action.SCHEDULE_RECORDING: tr("Record KTP-el"),
        Action.AWAIT_RECORDING: tr("Await KTP-el"),
        Action.RECORD_AGAIN: tr("Record again"),
        Action.REMOVE_DOUBLE_RECORD: tr("Double record"),
        Action.REPRINT_CARD: tr("Reprint card"),
        Action.ASK_SUBSTITUTE: tr("Ask substitute"),
        Action.SEARCH_BIOMETRICS: tr("NIK missing"),
        Action.ASK_KK: tr("Ask for KK"),
        Action.CONFIRM_CARD: tr("See the card"),
        Action.FETCH_CARD: tr("Fetch the card"),
    }[action]
