"""What an officer types of a person, checked before it is saved."""

from dataclasses import fields, replace
from datetime import date

from rutan_desk.domain.errors import NameMissing, NikInvalid, RegionUnknown
from rutan_desk.domain.nik import check_nik, masked
from rutan_desk.domain.note import Level
from rutan_desk.domain.person import Person
from rutan_desk.store.regions import region_name

_NOT_TYPED = {
    "id", "uuid", "presence", "left_on", "doubts", "by_hand", "nik_as_written", "away", "back_on",
    "merged_into",
}  # fmt: skip
TYPED = tuple(field.name for field in fields(Person) if field.name not in _NOT_TYPED)
"""The fields an officer types; the others follow from movements, imports and merging."""


def typed_person(person: Person, today: date) -> Person:
    """Somebody new as typed: every field that is given is the officer's (``by_hand``).

    Raises as ``checked_person``.
    """
    typed = frozenset(name for name in TYPED if getattr(person, name) is not None)
    return checked_person(replace(person, id=0, uuid="", by_hand=typed), today)


def checked_person(person: Person, today: date) -> Person:
    """The person with name and NIK cleaned.

    Raises ``NameMissing``, ``RegionUnknown`` or ``NikInvalid``.
    """
    name = " ".join(person.name.split())
    if not name:
        raise NameMissing
    if person.region is not None and region_name(person.region) is None:
        raise RegionUnknown(person.region)
    if person.nik is None:
        return replace(person, name=name)
    check = check_nik(person.nik, today=today)
    if check.number is None:
        code = next(note.code for note in check.notes if note.level is Level.ERROR)
        raise NikInvalid(masked(person.nik), code)
    return replace(
        person, name=name, nik=check.number, nik_as_written=person.nik_as_written or person.nik
    )
