"""How things stand with one person as such: the right, the number, and the next step.

Lists, stations and ballots are joined to it by ``domain.readiness``.
"""

from collections.abc import Container
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from rutan_desk.domain.election import Election
from rutan_desk.domain.movement import Revocation
from rutan_desk.domain.nik import NikCheck, Result, check_nik
from rutan_desk.domain.person import Person
from rutan_desk.domain.right import Bar, Outcome, Right, article_of, right_to_vote


class NikState(StrEnum):
    """How things stand with the NIK."""

    VALID = "valid"
    ODD = "odd"
    DAMAGED = "damaged"
    DUPLICATE = "duplicate"
    MISSING = "missing"


class Action(StrEnum):
    """The next step for a person."""

    COMPLETE_BIRTH_DATE = "complete_birth_date"
    COMPLETE_MARITAL = "complete_marital_status"
    ASK_KPU = "ask_kpu"
    FIND_NIK = "find_nik"
    REPAIR_NIK = "repair_nik"
    DECIDE_DUPLICATE = "decide_duplicate"
    CHECK_DPT = "check_dpt"
    FILE_MOVE = "file_move"
    NAME_GROUND = "name_ground"
    AWAIT_LETTER = "await_letter"
    ASSIGN_STATION = "assign_station"
    COMPLETE_ADDRESS = "complete_address"
    COMPLETE_VILLAGE = "complete_village"
    SET_DAPIL = "set_dapil"
    MOVE_BACK = "move_back"
    CONFIRM_RETURN = "confirm_return"


class Owner(StrEnum):
    """Who takes the next step."""

    RUTAN = "rutan"
    DUKCAPIL = "dukcapil"
    KPU = "kpu"
    FAMILY = "family"


@dataclass(frozen=True, slots=True)
class Standing:
    """One person, judged for one election.

    ``articles`` say of each bar where it stands in the law of that election; ``due`` is the
    last day on which the step still helps.
    """

    person: Person
    right: Right
    articles: tuple[str, ...]
    nik: NikState
    nik_check: NikCheck | None
    action: Action | None
    owner: Owner | None
    due: date | None


_AFTER_BAR = {
    Bar.BIRTH_DATE_UNKNOWN: (Action.COMPLETE_BIRTH_DATE, Owner.RUTAN),
    Bar.MARITAL_UNKNOWN: (Action.COMPLETE_MARITAL, Owner.RUTAN),
    Bar.LEAP_DAY: (Action.ASK_KPU, Owner.KPU),
}
_AFTER_NIK = {
    NikState.DUPLICATE: (Action.DECIDE_DUPLICATE, Owner.RUTAN),
    NikState.DAMAGED: (Action.REPAIR_NIK, Owner.RUTAN),
    NikState.MISSING: (Action.FIND_NIK, Owner.DUKCAPIL),
}


def standing(
    person: Person,
    election: Election,
    revocations: tuple[Revocation, ...] = (),
    *,
    today: date,
    districts: Container[str] | None = None,
) -> Standing:
    """Judge one person; see ``right_to_vote`` and ``check_nik`` for the rules."""
    right = right_to_vote(person, election, revocations)
    articles = tuple(article_of(bar, election) for bar in right.bars)
    state, check = nik_state(person, today=today, districts=districts)
    if right.outcome in (Outcome.ACTION, Outcome.KPU_DECIDES):
        action, owner = next(_AFTER_BAR[bar] for bar in right.bars if bar in _AFTER_BAR)
        return Standing(
            person, right, articles, state, check, action, owner, election.last_day_special
        )
    if right.outcome is Outcome.ELIGIBLE and state in _AFTER_NIK:
        action, owner = _AFTER_NIK[state]
        return Standing(
            person, right, articles, state, check, action, owner, election.last_day_recording
        )
    return Standing(person, right, articles, state, check, None, None, None)


def nik_state(
    person: Person, *, today: date, districts: Container[str] | None = None
) -> tuple[NikState, NikCheck | None]:
    """The state of a person's NIK, and what the number itself says when it is one."""
    if person.nik is not None:
        check = check_nik(
            person.nik,
            today=today,
            born=person.birth_date,
            sex=person.sex,
            districts=districts,
        )
        return (NikState.VALID if check.result is Result.OK else NikState.ODD), check
    doubt = person.doubt("nik")
    if doubt is not None and doubt.code == "nik_duplicate":
        return NikState.DUPLICATE, None
    if doubt is not None and doubt.code == "nik_empty_pattern":
        return NikState.MISSING, None
    return (NikState.DAMAGED if person.nik_as_written else NikState.MISSING), None
