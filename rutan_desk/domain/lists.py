"""On which voter list somebody stands for our station, or can still come to stand (T3, T9).

The list and the ballot treatment are two answers: who stands in the special DPT still gets
the papers of his KTP-el address.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from rutan_desk.domain.election import Election, Ground
from rutan_desk.domain.enrolment import Elsewhere, Enrolment
from rutan_desk.domain.person import Kind, Person, Presence
from rutan_desk.domain.region import VILLAGE, level, within


class Category(StrEnum):
    """KPU's lists at a station; ``UNKNOWN`` until a check or a paper settles it."""

    DPT = "dpt"
    DPTB = "dptb"
    DPK = "dpk"
    NONE = "none"
    UNKNOWN = "unknown"


class Treatment(StrEnum):
    """Which papers somebody gets, once he stands on that list."""

    BY_ADDRESS = "by_address"
    ALL = "all"
    NO_BALLOT = "no_ballot"


class ListReason(StrEnum):
    """Why somebody stands on that list or on none, and what could still be done about it."""

    ON_SPECIAL_LIST = "on_special_list"
    MOVED_IN_TIME = "moved_in_time"
    MOVED_ON_SPECIAL_GROUND = "moved_on_special_ground"
    LETTER_HERE = "letter_here"
    LETTER_AFTER_CUT_OFF = "letter_after_cut_off"
    LETTER_MISSING = "letter_missing"
    MOVE_TO_FILE = "move_to_file"
    CHECK_ELSEWHERE = "check_elsewhere"
    TOO_LATE_GENERAL = "too_late_general"
    TOO_LATE_SPECIAL = "too_late_special"
    LATE_ENTRY_KPU = "late_entry_kpu"
    GROUND_MISSING = "ground_missing"
    GROUND_REFUSED = "ground_refused"
    CONVICT_H7_ASSUMED = "convict_h7_assumed"
    NOT_IN_ANY_LIST = "not_in_any_list"
    DPK_SAME_VILLAGE = "dpk_same_village"
    DPK_VILLAGE_UNKNOWN = "dpk_village_unknown"
    LIST_INACTIVE = "list_inactive"
    RECEIVING_PRISON_FILES = "receiving_prison_files"
    MOVE_BACK_TO_FILE = "move_back_to_file"
    MOVE_BACK_TOO_LATE = "move_back_too_late"
    MOVED_BACK = "moved_back"
    LEFT = "left"


@dataclass(frozen=True, slots=True)
class ListPlace:
    """Somebody's list for our station.

    ``last_day`` is the last day on which what ``reasons`` ask for still helps; ``None``
    where nothing is asked, or nothing helps any more.
    """

    category: Category
    reasons: tuple[ListReason, ...] = ()
    last_day: date | None = None
    treatment: Treatment = Treatment.NO_BALLOT


@dataclass(frozen=True, slots=True)
class _Case:
    """One question, so that the steps below need not hand ten values around."""

    person: Person
    enrolment: Enrolment
    on_special: bool
    station_region: str
    election: Election
    today: date
    convict: bool


def list_place(
    person: Person,
    enrolment: Enrolment | None,
    on_special: bool,
    station_region: str,
    election: Election,
    *,
    today: date,
    convict_when_filed: bool | None = None,
) -> ListPlace:
    """The list of one person (T3): UU 7/2017 art. 210(1), MK 20/PUU-XVII/2019.

    ``on_special``: an active line of the DPT of one of our stations means him. A move counts
    from the day it was filed; KPU's letter settles it. ``convict_when_filed`` says whether
    he was a convict then, since a later change of register keeps the category (T9);
    ``None``: as his register class says now.
    """
    known = enrolment or Enrolment(election_id=election.id, person_id=person.id)
    convict = (
        is_convict(person.register_class) if convict_when_filed is None else convict_when_filed
    )
    case = _Case(person, known, on_special, station_region, election, today, convict)
    if person.presence is not Presence.PRESENT and (
        person.left_on is None or person.left_on < election.day
    ):
        return _gone(case)
    if on_special:
        return _on(Category.DPT, ListReason.ON_SPECIAL_LIST)
    if _has_letter(known):
        return _with_letter(case)
    if known.elsewhere is Elsewhere.NO:
        return _without_list(case, ListReason.NOT_IN_ANY_LIST)
    if known.applied_on is not None:
        return _filed(case, known.applied_on)
    return _to_file(case)


def is_convict(register_class: str | None) -> bool:
    """Register B holds convicts (*terpidana*), register A those in detention (*tahanan*)."""
    return (register_class or "").strip().upper().startswith("B")


def _on(category: Category, *reasons: ListReason) -> ListPlace:
    return ListPlace(category, reasons, None, Treatment.BY_ADDRESS)


# --- who left: the line stays on the list and frees a ballot (T9)


def _gone(case: _Case) -> ListPlace:
    if not case.on_special and not _moved(case):
        return ListPlace(Category.NONE, (ListReason.LEFT,))
    category = Category.DPT if case.on_special else Category.DPTB
    after, last_day = _after_leaving(case)
    return ListPlace(category, (ListReason.LIST_INACTIVE, *after), last_day)


def _moved(case: _Case) -> bool:
    known = case.enrolment
    if _has_letter(known):
        return True
    return known.applied_on is not None and _accepted(_judged(case, known.applied_on))


def _after_leaving(case: _Case) -> tuple[tuple[ListReason, ...], date | None]:
    person, cut = case.person, case.election.last_day_special
    if person.presence is Presence.TRANSFERRED:
        return (ListReason.RECEIVING_PRISON_FILES,), None
    if person.presence is not Presence.RELEASED:
        return (), None
    if case.enrolment.moved_back_on is not None:
        return (ListReason.MOVED_BACK,), None
    if case.today > cut or (person.left_on is not None and person.left_on > cut):
        return (ListReason.MOVE_BACK_TOO_LATE,), None
    return (ListReason.MOVE_BACK_TO_FILE,), cut


# --- who moved to us, or said so


def _has_letter(known: Enrolment) -> bool:
    return bool(known.letter_number) or known.letter_on is not None


def _with_letter(case: _Case) -> ListPlace:
    day = case.enrolment.applied_on or case.enrolment.letter_on
    verdict = _judged(case, day) if day is not None else ()
    if not verdict:
        return _on(Category.DPTB, ListReason.LETTER_HERE)
    if _accepted(verdict):
        return _on(Category.DPTB, *verdict, ListReason.LETTER_HERE)
    # KPU issued it, so he votes; that the dates do not fit is for the desk to look at.
    return _on(Category.DPTB, ListReason.LETTER_HERE, ListReason.LETTER_AFTER_CUT_OFF)


def _filed(case: _Case, day: date) -> ListPlace:
    verdict = _judged(case, day)
    if _accepted(verdict):
        reasons = (*verdict, ListReason.LETTER_MISSING)
        return ListPlace(Category.DPTB, reasons, case.election.day, Treatment.BY_ADDRESS)
    if verdict[0] is ListReason.GROUND_MISSING:
        return ListPlace(Category.UNKNOWN, verdict, case.election.day, Treatment.BY_ADDRESS)
    last_day = _last_day_to_file(case)
    if case.today <= last_day:
        reasons = (*verdict, ListReason.MOVE_TO_FILE, *_assumed(case))
        return ListPlace(Category.NONE, reasons, last_day, Treatment.BY_ADDRESS)
    return _late(case, verdict)


def _accepted(verdict: tuple[ListReason, ...]) -> bool:
    return verdict[0] in (ListReason.MOVED_IN_TIME, ListReason.MOVED_ON_SPECIAL_GROUND)


def _judged(case: _Case, day: date) -> tuple[ListReason, ...]:
    """What a move filed on that day comes to; the first reason decides."""
    election, ground = case.election, case.enrolment.ground
    if day > election.last_day_special:
        return (ListReason.TOO_LATE_SPECIAL,)
    if day <= election.last_day_general:
        if ground is not None and ground not in election.grounds_general:
            return (ListReason.GROUND_REFUSED,)
        asked = () if ground is not None else (ListReason.GROUND_MISSING,)
        return (ListReason.MOVED_IN_TIME, *asked)
    if ground is None:
        return (ListReason.GROUND_MISSING,)
    if not _special(ground, case):
        return (ListReason.TOO_LATE_GENERAL,)
    assumed = _assumed(case) if ground is Ground.DETAINED else ()
    return (ListReason.MOVED_ON_SPECIAL_GROUND, *assumed)


def _special(ground: Ground, case: _Case) -> bool:
    """Whether the ground holds until H-7; *menjadi tahanan* covers convicts only by decision."""
    if ground not in case.election.grounds_special:
        return False
    detainee = ground is not Ground.DETAINED or not case.convict
    return detainee or case.election.h7_includes_terpidana


def _assumed(case: _Case) -> tuple[ListReason, ...]:
    """That a convict may file until H-7 is read into the ruling, where KPU has not decided."""
    open_question = case.convict and case.election.is_undecided("h7_includes_terpidana")
    late = _special(Ground.DETAINED, case) and case.person.kind is Kind.INMATE
    return (ListReason.CONVICT_H7_ASSUMED,) if open_question and late else ()


# --- who has not filed yet


def _last_day_to_file(case: _Case) -> date:
    ground = Ground.DETAINED if case.person.kind is Kind.INMATE else Ground.DUTY
    special = _special(ground, case)
    return case.election.last_day_special if special else case.election.last_day_general


def _to_file(case: _Case) -> ListPlace:
    last_day = _last_day_to_file(case)
    known_elsewhere = case.enrolment.elsewhere is Elsewhere.YES
    if case.today <= last_day:
        category = Category.NONE if known_elsewhere else Category.UNKNOWN
        step = ListReason.MOVE_TO_FILE if known_elsewhere else ListReason.CHECK_ELSEWHERE
        reasons = (step, *_assumed(case))
        return ListPlace(category, reasons, last_day, Treatment.BY_ADDRESS)
    late = (
        ListReason.TOO_LATE_SPECIAL
        if case.today > case.election.last_day_special
        else ListReason.TOO_LATE_GENERAL
    )
    if known_elsewhere:
        return _late(case, (late,))
    place = _without_list(case, late)
    if place.category is Category.NONE:
        return _late(case, (late,))
    # In no list he could still vote as DPK; in the DPT of another station he could not.
    reasons = (*place.reasons, ListReason.CHECK_ELSEWHERE)
    return ListPlace(Category.UNKNOWN, reasons, case.election.day, Treatment.ALL)


def _late(case: _Case, reasons: tuple[ListReason, ...]) -> ListPlace:
    """Too late by the rule; PKPU 9/2019 art. 223(4) once let late entries vote."""
    if case.election.late_entry_allowed:
        asked = (*reasons, ListReason.LATE_ENTRY_KPU)
        return ListPlace(Category.NONE, asked, case.election.day, Treatment.BY_ADDRESS)
    return ListPlace(Category.NONE, reasons)


# --- who is in no list at all


def _without_list(case: _Case, why: ListReason) -> ListPlace:
    """DPK: only where the KTP-el address lies in the station's own desa (PKPU 7/2022)."""
    home, station = case.person.region or "", case.station_region
    if level(home) == VILLAGE and home == station:
        reasons = (why, ListReason.DPK_SAME_VILLAGE)
        return ListPlace(Category.DPK, reasons, None, Treatment.ALL)
    if not home or not station or within(home, station) or within(station, home):
        reasons = (why, ListReason.DPK_VILLAGE_UNKNOWN)
        return ListPlace(Category.UNKNOWN, reasons, case.election.day, Treatment.ALL)
    return ListPlace(Category.NONE, (why,))
