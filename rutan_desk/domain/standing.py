"""How things stand with one person as such: the right, the number, and what the right needs.

Identity (``domain.identity``), lists, stations and ballots are joined to it by
``domain.readiness``.
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
    """A step for a person, in the order to take them."""

    COMPLETE_BIRTH_DATE = "complete_birth_date"
    COMPLETE_MARITAL = "complete_marital_status"
    ASK_KPU = "ask_kpu"
    SEARCH_BIOMETRICS = "search_biometrics"
    ASK_KK = "ask_kk"
    FIND_NIK = "find_nik"
    REPAIR_NIK = "repair_nik"
    DECIDE_DUPLICATE = "decide_duplicate"
    REMOVE_DOUBLE_RECORD = "remove_double_record"
    RECORD_AGAIN = "record_again"
    SCHEDULE_RECORDING = "schedule_recording"
    CHECK_RECORDING = "check_recording"
    AWAIT_RECORDING = "await_recording"
    REPRINT_CARD = "reprint_card"
    ASK_SUBSTITUTE = "ask_substitute"
    FETCH_CARD = "fetch_card"
    CONFIRM_CARD = "confirm_card"
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
    """Who takes the next step.

    Dukcapil at home is that of the KTP-el address, the local one that of the prison; plain
    ``DUKCAPIL`` is one of which nobody knows yet which it is.
    """

    RUTAN = "rutan"
    DUKCAPIL = "dukcapil"
    DUKCAPIL_HOME = "dukcapil_home"
    DUKCAPIL_LOCAL = "dukcapil_local"
    KPU = "kpu"
    FAMILY = "family"


@dataclass(frozen=True, slots=True)
class Standing:
    """One person, judged for one election.

    ``articles`` say of each bar where it stands in the law of that election; ``action`` settles
    an open question on the right, and ``due`` is the last day on which it still helps.
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
