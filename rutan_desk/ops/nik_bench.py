"""The bench for NIKs that are damaged, double or odd: what they say, what the registry says.

Nothing is corrected by guess: an officer types the right number out of a document, and names
the document.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from rutan_desk.domain.duplicates import claimed_nik
from rutan_desk.domain.errors import KtpInvalid
from rutan_desk.domain.ktp_el import KtpEl
from rutan_desk.domain.nik import NikCheck, check_nik, masked
from rutan_desk.domain.note import Note
from rutan_desk.domain.person import Person
from rutan_desk.domain.standing import NikState, nik_state
from rutan_desk.ops.ktp_answer import with_nik
from rutan_desk.ops.typing_in import checked_person
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk, Touched, deed
from rutan_desk.store.ktp_el import ktp_by_person
from rutan_desk.store.people import all_people, get_person, save_person
from rutan_desk.store.regions import known_districts

_LEGIBLE = 12
_ANY_SERIAL = "0001"


class Trouble(StrEnum):
    """Why a number lies on the bench, the worst first."""

    DOUBLE = "double"
    DAMAGED = "damaged"
    UNMATCHED = "unmatched"
    ODD = "odd"


class Part(StrEnum):
    """What a number says of its holder."""

    BIRTH_DATE = "birth_date"
    SEX = "sex"
    REGION = "region"


@dataclass(frozen=True, slots=True)
class Comparison:
    """One part: what the number says, what the registry says; ``None`` where it is silent.

    Dates are ISO, sexes KPU's letters, regions dotted codes (of the kecamatan of the first
    registration, which need not be that of today). ``agrees`` is ``None`` when one is silent.
    """

    part: Part
    number_says: str | None
    registry_says: str | None
    agrees: bool | None


@dataclass(frozen=True, slots=True, kw_only=True)
class BenchEntry:
    """One person with a number to look at.

    ``written`` is the number as it stands there, believed or not. ``rivals`` are the others
    who hold or claim it.
    """

    person: Person
    trouble: Trouble
    written: str
    notes: tuple[Note, ...]
    parts: tuple[Comparison, ...]
    rivals: tuple[Person, ...] = ()


_TROUBLES = {
    NikState.DUPLICATE: Trouble.DOUBLE,
    NikState.DAMAGED: Trouble.DAMAGED,
    NikState.ODD: Trouble.ODD,
}


def nik_bench(db: Database, today: date) -> list[BenchEntry]:
    """Every number that wants a look, the worst first, each in the order of ``all_people``.

    An odd number that an officer typed is not there any more: by law it is valid.
    """
    people, known = all_people(db), ktp_by_person(db)
    sharing: defaultdict[str, list[Person]] = defaultdict(list)
    for one in people:
        if number := claimed_nik(one):
            sharing[number].append(one)
    found = []
    for one in people:
        rivals = [other for other in sharing[claimed_nik(one) or ""] if other.id != one.id]
        entry = _entry(one, known.get(one.id), rivals, today)
        found += [entry] if entry else []
    order = {one: place for place, one in enumerate(Trouble)}
    return sorted(found, key=lambda one: order[one.trouble])


def _entry(
    person: Person, ktp: KtpEl | None, rivals: Iterable[Person], today: date
) -> BenchEntry | None:
    state, _ = nik_state(person, today=today, districts=known_districts())
    others = tuple(rivals)
    unmatched = ktp is not None and person.nik is not None and ktp.unmatched_nik == person.nik
    trouble = Trouble.DOUBLE if others else _TROUBLES.get(state)
    if trouble in (None, Trouble.ODD) and unmatched:
        trouble = Trouble.UNMATCHED
    if trouble is None or (trouble is Trouble.ODD and "nik" in person.by_hand):
        return None
    written = person.nik or person.nik_as_written or ""
    check = _check(written, person, today)
    return BenchEntry(
        person=person,
        trouble=trouble,
        written=written,
        notes=check.notes,
        parts=compare_nik(written, person, today),
        rivals=others,
    )


def compare_nik(written: str, person: Person, today: date) -> tuple[Comparison, ...]:
    """What a number says against what the registry says, also while somebody types it.

    Of a number whose end is damaged, the digits that are left are read. Whether the region
    agrees is known for the kab/kota only; by law any of the three may differ.
    """
    check = _legible(written, person, today)
    says = (*_birth_and_sex(check), check.region)
    ours = (*_birth_and_sex(person), person.region)
    return tuple(
        Comparison(part, one, other, _agrees(part, one, other))
        for part, one, other in zip(Part, says, ours, strict=True)
    )


def _birth_and_sex(of: NikCheck | Person) -> tuple[str | None, str | None]:
    born = of.birth_date.isoformat() if of.birth_date else None
    return born, of.sex.value if of.sex else None


def _agrees(part: Part, one: str | None, other: str | None) -> bool | None:
    if one is None or other is None:
        return None
    return one[:5] == other[:5] if part is Part.REGION else one == other


def _check(written: str, person: Person, today: date) -> NikCheck:
    return check_nik(
        written,
        today=today,
        born=person.birth_date,
        sex=person.sex,
        home=person.region,
        districts=known_districts(),
    )


def _legible(written: str, person: Person, today: date) -> NikCheck:
    """The number as far as it can be read: region and birth date lie in its first digits."""
    check = _check(written, person, today)
    digits = written.strip(" '\"")[:_LEGIBLE]
    if check.number is not None or len(digits) < _LEGIBLE or not digits.isdigit():
        return check
    return _check(digits + _ANY_SERIAL, person, today)


def repair_nik(
    db: Database, desk: Desk, person_id: int, number: str | None, document: str
) -> Touched:
    """Give a person the number that stands in a document; it is the officer's from now on.

    ``None`` takes a number away that the document shows not to be his. Typing the number he has
    confirms it. The deed names the document. Raises ``PersonUnknown``; ``NikInvalid`` or
    ``NikTaken``; ``KtpInvalid`` (``document``) when none is named.
    """
    named = " ".join(document.split())
    if not named:
        raise KtpInvalid("document")
    before = get_person(db, person_id)
    wanted = with_nik(before, number)
    after = checked_person(wanted, desk.clock().date()) if number is not None else wanted
    details = {
        "name": before.name,
        "document": named,
        "was": masked(before.nik or before.nik_as_written),
        "number": masked(after.nik),
    }
    with deed(db, desk, "repair-nik", details) as act:
        save_person(act, after)
    return act.touched
