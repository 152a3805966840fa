"""The value of any field of a person as an officer reads it.

``value_text`` says it whole, ``masked_text`` as paper may show it, ``table_text`` as a
table on the screen does. No other module words a value of a person.
"""

from collections.abc import Callable
from datetime import date
from typing import Any

from rutan_desk.domain.nik import mask_in_text, masked
from rutan_desk.domain.person import Disability, Doubt, Kind, Marital, Person, Sex
from rutan_desk.store.regions import region_label
from rutan_desk.words.counts import decimals_text
from rutan_desk.words.moments import long_day
from rutan_desk.words.people import (
    away_name,
    disability_name,
    field_name,
    kind_name,
    marital_name,
    presence_name,
    sex_name,
)

NOTHING = "–"
"""What stands on the screen where there is no value."""
_DATES = ("birth_date", "admitted_on", "release_on", "left_on", "back_on")
_WORDS: dict[str, Callable[[Any], str]] = {
    **dict.fromkeys(_DATES, lambda day: short_day(_day(day))),
    "kind": lambda code: kind_name(Kind(code)),
    "sex": lambda code: sex_name(Sex(code)),
    "marital_status": lambda code: marital_name(Marital(code)),
    "disability": lambda code: disability_name(Disability(code)),
    "presence": presence_name,
    "away": away_name,
    "region": region_label,
    "doubts": lambda doubts: ", ".join(_doubt(one) for one in doubts),
    "by_hand": lambda fields: ", ".join(field_name(field) for field in sorted(fields)),
}
_REGISTER = ("register_number", "register_class")
_NUMBERS = ("nik", "nik_as_written", "nkk")


def value_text(field: str, value: Any) -> str:
    """A value of ``Person.field`` in words, as itself or as JSON keeps it; ``-`` for none.

    NIK and NKK are whole: ``masked_text`` is for everything that leaves the desk.
    """
    if value is None or value in ((), frozenset(), []):
        return "-"
    return _WORDS[field](value) if field in _WORDS else str(value)


def masked_text(field: str, value: Any) -> str:
    """The same as paper may show it, inside doubts too.

    NIK and NKK are cut to their first six digits; of the register only that it is doubtful.
    """
    if field in _NUMBERS and value is not None:
        return masked(str(value))
    if field == "doubts":
        return ", ".join(_doubt(one, hidden=True) for one in value) or "-"
    return value_text(field, value)


def table_text(field: str, value: Any) -> str:
    """The same for a table on the screen: numbers masked, doubts as they were written."""
    if value is None or value in ("", (), frozenset()):
        return NOTHING
    if field in _NUMBERS:
        return masked_number(str(value))
    if field == "doubts":
        return ", ".join(f"“{mask_in_text(one.text)}”" for one in value)
    return mask_in_text(value_text(field, value))


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


def size_words(size: int) -> str:
    """Bytes as people say them."""
    if size < 1_000_000:
        return f"{max(1, size // 1000)} kB"
    if size < 1_000_000_000:
        return decimals_text(f"{size / 1_000_000:.1f} MB")
    return decimals_text(f"{size / 1_000_000_000:.1f} GB")


def _doubt(doubt: Doubt | list[str], *, hidden: bool = False) -> str:
    field, text = (doubt.field, doubt.text) if isinstance(doubt, Doubt) else doubt[:2]
    if hidden and field in _REGISTER:
        return field_name(field)
    return f"{field_name(field)}: {masked(text) if hidden and field in _NUMBERS else text}"


def _day(day: date | str) -> date:
    return date.fromisoformat(day) if isinstance(day, str) else day
