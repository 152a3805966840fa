"""Whom the prison proposes to KPU, line by line, and why a line may not go out yet.

The line is *Model A-Daftar Pemilih* (FORMS §1.1); the checks are those of the tool with which
KPU's own staff reads such rows (FORMS §1.3), and nothing is empty.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from rutan_desk.domain.election import Election
from rutan_desk.domain.person import Marital, Person, age_on
from rutan_desk.domain.region import DISTRICT, level
from rutan_desk.domain.right import Bar, Right
from rutan_desk.domain.standing import NikState

NEW, CHANGED = "B", "U"
"""KPU's *keterangan* for a new voter and for one whose data changed."""
NO_DISABILITY = "0"
OTHER_STATION = "tps_tidak_sesuai"
"""The desk's word for a line that stands at the wrong one of our stations."""
_LEAST_AGE = 5


class Fault(StrEnum):
    """Why somebody is held back, in the order of the columns."""

    STATION_MISSING = "station_missing"
    RIGHT_FOR_KPU = "right_for_kpu"
    NKK_MISSING = "nkk_missing"
    NKK_DAMAGED = "nkk_damaged"
    NIK_MISSING = "nik_missing"
    NIK_DAMAGED = "nik_damaged"
    NIK_DUPLICATE = "nik_duplicate"
    NAME_MISSING = "name_missing"
    BIRTH_PLACE_MISSING = "birth_place_missing"
    BIRTH_DATE_MISSING = "birth_date_missing"
    BIRTH_DATE_DAMAGED = "birth_date_damaged"
    TOO_YOUNG = "too_young"
    MARITAL_MISSING = "marital_missing"
    YOUNG_AND_SINGLE = "young_and_single"
    SEX_MISSING = "sex_missing"
    STREET_MISSING = "street_missing"
    RT_MISSING = "rt_missing"
    RT_DAMAGED = "rt_damaged"
    RW_MISSING = "rw_missing"
    RW_DAMAGED = "rw_damaged"
    REGION_MISSING = "region_missing"
    REGION_INCOMPLETE = "region_incomplete"
    DISABILITY_UNKNOWN = "disability_unknown"
    KTP_EL_UNKNOWN = "ktp_el_unknown"


class Change(StrEnum):
    """What became of a line since the list last sent."""

    NEW = "new"
    CHANGED = "changed"
    GONE = "gone"


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposalLine:
    """One person as KPU gets him: texts only, empty for what is not known.

    ``station`` is the number of the station, ``birth_date`` ``DD-MM-YYYY``, ``marital_status``
    B/S/P, ``sex`` L/P, ``disability`` 0 to 6, ``ktp_el`` B/S, ``remark`` KPU's *keterangan*;
    ``region`` the dotted code of the KTP-el address.
    """

    person_id: int
    station: str = ""
    nkk: str = ""
    nik: str = ""
    name: str = ""
    birth_place: str = ""
    birth_date: str = ""
    marital_status: str = ""
    sex: str = ""
    street: str = ""
    rt: str = ""
    rw: str = ""
    disability: str = NO_DISABILITY
    ktp_el: str = ""
    remark: str = ""
    region: str = ""

    @property
    def order(self) -> tuple[int, str, tuple[int, str], tuple[int, str], str, str, int]:
        """TPS, RW, RT, NKK, name: how KPU sorts (FORMS §1.1)."""
        place = len(self.station), self.station
        return (*place, _number(self.rw), _number(self.rt), self.nkk, self.name, self.person_id)


def _number(text: str) -> tuple[int, str]:
    return (int(text), "") if text.isascii() and text.isdigit() else (0, text)


def proposal_line(person: Person, station: str, ktp_el: str, remark: str = "") -> ProposalLine:
    """A person as a line of the form; what is not known stays empty."""
    return ProposalLine(
        person_id=person.id,
        station=station,
        nkk=person.nkk or "",
        nik=person.nik or "",
        name=person.name,
        birth_place=person.birth_place or "",
        birth_date=f"{person.birth_date:%d-%m-%Y}" if person.birth_date else "",
        marital_status=person.marital_status or "",
        sex=person.sex or "",
        street=person.street or "",
        rt=person.rt or "",
        rw=person.rw or "",
        disability=person.disability or NO_DISABILITY,
        ktp_el=ktp_el,
        remark=remark,
        region=person.region or "",
    )


_NIK_FAULTS = {
    NikState.MISSING: Fault.NIK_MISSING,
    NikState.DAMAGED: Fault.NIK_DAMAGED,
    NikState.DUPLICATE: Fault.NIK_DUPLICATE,
}


def faults_of(
    person: Person,
    line: ProposalLine,
    right: Right,
    nik: NikState,
    election: Election,
    *,
    today: date,
) -> tuple[Fault, ...]:
    """Everything that keeps one line back, in the order of the columns."""
    found = {
        *_empty(line),
        *_numbers(person, line, nik),
        *_birth(person, election, today),
        *_address(line),
        *_codes(person, line, election),
    }
    if Bar.LEAP_DAY in right.bars:
        found.add(Fault.RIGHT_FOR_KPU)
    return tuple(fault for fault in Fault if fault in found)


def _empty(line: ProposalLine) -> set[Fault]:
    needed = {
        Fault.STATION_MISSING: line.station,
        Fault.NAME_MISSING: line.name,
        Fault.BIRTH_PLACE_MISSING: line.birth_place,
        Fault.MARITAL_MISSING: line.marital_status,
        Fault.SEX_MISSING: line.sex,
        Fault.STREET_MISSING: line.street,
        Fault.RT_MISSING: line.rt,
        Fault.RW_MISSING: line.rw,
        Fault.REGION_MISSING: line.region,
    }
    return {fault for fault, text in needed.items() if not text.strip()}


def _numbers(person: Person, line: ProposalLine, nik: NikState) -> set[Fault]:
    found = set()
    if nik in _NIK_FAULTS:
        found.add(_NIK_FAULTS[nik])
    elif not _sixteen(line.nik):
        found.add(Fault.NIK_DAMAGED)
    if not line.nkk:
        doubtful = person.doubt("nkk") is not None
        found.add(Fault.NKK_DAMAGED if doubtful else Fault.NKK_MISSING)
    elif not _sixteen(line.nkk):
        found.add(Fault.NKK_DAMAGED)
    return found


def _sixteen(number: str) -> bool:
    return len(number) == 16 and number.isascii() and number.isdigit()


def _birth(person: Person, election: Election, today: date) -> set[Fault]:
    born = person.birth_date
    if born is None:
        doubtful = person.doubt("birth_date") is not None
        return {Fault.BIRTH_DATE_DAMAGED if doubtful else Fault.BIRTH_DATE_MISSING}
    found = set()
    if age_on(born, today) < _LEAST_AGE:
        found.add(Fault.TOO_YOUNG)
    single = person.marital_status is Marital.NEVER
    if single and age_on(born, election.day) < election.voting_age:
        found.add(Fault.YOUNG_AND_SINGLE)
    return found


def _address(line: ProposalLine) -> set[Fault]:
    found = set()
    for text, fault in ((line.rt, Fault.RT_DAMAGED), (line.rw, Fault.RW_DAMAGED)):
        if text.strip() and not (text.isascii() and text.isdigit()):
            found.add(fault)
    # The kecamatan decides nearly every ballot; the form itself has no column for the desa.
    if line.region and level(line.region) < DISTRICT:
        found.add(Fault.REGION_INCOMPLETE)
    return found


def _codes(person: Person, line: ProposalLine, election: Election) -> set[Fault]:
    found = set()
    known = {NO_DISABILITY, *(one.code for one in election.disability_codes)}
    if line.disability not in known or person.doubt("disability") is not None:
        found.add(Fault.DISABILITY_UNKNOWN)
    if line.ktp_el not in {one.code for one in election.ktp_el_codes}:
        found.add(Fault.KTP_EL_UNKNOWN)
    return found


def doubles(lines: Iterable[ProposalLine]) -> frozenset[str]:
    """The NIK that more than one line carries."""
    counted = Counter(one.nik for one in lines if one.nik)
    return frozenset(nik for nik, times in counted.items() if times > 1)


@dataclass(frozen=True, slots=True)
class ChangedLine:
    """A line that is new, changed or gone; ``before`` is as last sent.

    ``line`` is what goes out now, with its code as ``remark``; ``fields`` are those that
    changed. ``reason`` is the desk's word for why somebody is gone; a reason the election has
    no code for leaves ``remark`` empty and is said in words.
    """

    change: Change
    line: ProposalLine
    before: ProposalLine | None = None
    fields: tuple[str, ...] = ()
    reason: str = ""


_NOT_DATA = frozenset({"person_id", "remark"})
_DATA = tuple(name for name in ProposalLine.__slots__ if name not in _NOT_DATA)


def changed_fields(before: ProposalLine, now: ProposalLine) -> tuple[str, ...]:
    """The fields of a line that KPU would have to correct."""
    return tuple(name for name in _DATA if getattr(before, name) != getattr(now, name))


def difference(
    sent: Mapping[int, ProposalLine],
    now: Mapping[int, ProposalLine],
    *,
    listed: frozenset[int],
    gone: Mapping[int, str],
    election: Election,
) -> tuple[ChangedLine, ...]:
    """What KPU must do to the list last sent, in the order of the form.

    Whoever moved to another station of ours is struck at the one and new at the other.

    ``now`` are the lines fit to go out; ``listed`` people stand on KPU's list already and are
    never new. ``gone`` maps who may no longer be listed to the reason: only he is struck. Of
    somebody whose data no longer pass the checks, nothing is said: he is held back.
    """
    found = []
    for person_id, line in now.items():
        before = sent.get(person_id)
        if before is not None and before.station == line.station:
            if fields := changed_fields(before, line):
                changed = replace(line, remark=_code(CHANGED, election))
                found.append(ChangedLine(Change.CHANGED, changed, before, fields))
            continue
        if before is not None:
            found.append(_gone(before, OTHER_STATION, election))
        if before is not None or person_id not in listed:
            found.append(ChangedLine(Change.NEW, replace(line, remark=_code(NEW, election))))
    found += [_gone(sent[one], why, election) for one, why in gone.items() if one in sent]
    return tuple(sorted(found, key=lambda one: one.line.order))


def _code(code: str, election: Election) -> str:
    """The code, where the form of this election has it."""
    return code if code in {one.code for one in election.change_codes} else ""


def _gone(line: ProposalLine, reason: str, election: Election) -> ChangedLine:
    struck = replace(line, remark=election.tms_code(reason) or "")
    return ChangedLine(Change.GONE, struck, line, (), reason)
