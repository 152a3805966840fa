"""Values of a person as text on the screen."""

from collections.abc import Sequence
from datetime import date

from rutan_desk.domain.nik import mask_in_text, masked
from rutan_desk.domain.person import (
    Citizenship,
    Disability,
    Doubt,
    Kind,
    Marital,
    Person,
    Presence,
    Sex,
)
from rutan_desk.words.moments import long_day
from rutan_desk.words.people import (
    disability_name,
    kind_name,
    marital_name,
    presence_name,
    sex_name,
)

NOTHING = "–"


def masked_number(number: str | None) -> str:
    """A NIK or NKK in a table: digits 7 to 16 as dots."""
    return masked(number).replace("*", "•") or NOTHING


def place_of(person: Person) -> str:
    """Block and cell: A-11."""
    return "-".join(part for part in (person.block, person.cell) if part) or NOTHING


def short_day(day: date | None) -> str:
    """A date in figures, for tables."""
    return f"{day:%d-%m-%Y}" if day else NOTHING


def day_or_nothing(day: date | None) -> str:
    """A date in words, for one person."""
    return long_day(day) if day else NOTHING


def value_text(field: str, value: object) -> str:
    """Any value of a person for a table; a NIK or NKK is masked."""
    if value is None or value in ("", ()):
        return NOTHING
    if field in ("nik", "nkk"):
        return masked_number(str(value))
    if isinstance(value, date):
        return short_day(value)
    if isinstance(value, tuple):
        return doubts_text(value)
    return mask_in_text(_coded(value))


def _coded(value: object) -> str:
    match value:
        case Sex():
            return sex_name(value)
        case Marital():
            return marital_name(value)
        case Disability():
            return disability_name(value)
        case Kind():
            return kind_name(value)
        case Presence():
            return presence_name(value)
        case Citizenship():
            return value.value
    return str(value)


def doubts_text(doubts: Sequence[Doubt]) -> str:
    """What was not believed, as it was written."""
    return ", ".join(f"“{mask_in_text(doubt.text)}”" for doubt in doubts)
