"""The NIK: what its sixteen digits say, and whether they can be right (table T7).

``PP KK CC DDMMYY SSSS``: region of first registration, birth date (a woman's day plus
40), serial from 0001. By law the number never changes, not when its holder moves and not
when the birth date on the card is corrected (PP 37/2007 art. 37, PP 40/2019): a number
that disagrees with the card is a warning, never a refusal. A number that cannot exist is
an error and is never repaired.
"""

import re
from collections.abc import Container
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from rutan_desk.domain.note import Level, Note, error, warning
from rutan_desk.domain.person import Sex

_DECORATION = re.compile(
    r"""[\s.\-_'"‘’“”`\u00ad\u2010-\u2015\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]"""
)
_AROUND = " \t'\"‘’“”`"
# An exponent, decimals, or thousands marked off: a spreadsheet took it for an amount.
_AMOUNT = re.compile(
    r"\d+(?:[.,]\d+)?E\+?\d+|\d{12,}[.,]0+|\d{1,3}(?:\.\d{3}){4,}|\d{1,3}(?:,\d{3}){4,}",
    re.IGNORECASE,
)


class Result(StrEnum):
    """The verdict on a number, as table T7 words it."""

    OK = "OK"
    WARN = "WARN"
    ERROR = "ERROR"


@dataclass(frozen=True, slots=True)
class NikCheck:
    """What a written number turned out to be.

    ``number`` is the clean 16 digits when there is no error, else ``None``; the facts
    inside (``birth_date`` with the century that fits, ``sex``, ``region`` as the dotted
    kecamatan code of first registration) are filled in only with a ``number``.
    """

    number: str | None
    notes: tuple[Note, ...] = ()
    birth_date: date | None = None
    sex: Sex | None = None
    region: str | None = None

    @property
    def result(self) -> Result:
        """The worst note decides."""
        if any(note.level is Level.ERROR for note in self.notes):
            return Result.ERROR
        return Result.WARN if self.notes else Result.OK


def check_nik(
    text: str,
    *,
    today: date,
    born: date | None = None,
    sex: Sex | None = None,
    home: str | None = None,
    districts: Container[str] | None = None,
) -> NikCheck:
    """Judge a number as somebody wrote it.

    ``born``, ``sex`` and ``home`` (the dotted region of the KTP-el address) are what the
    registry says of the holder, ``districts`` the dotted kecamatan codes in force
    (``None``: not checked); ``today`` and ``born`` decide the century. Spaces, dots,
    dashes and quotes around digits are not held against the number; signs that a
    spreadsheet reckoned with it are, for then the last digits are lost.
    """
    if _AMOUNT.fullmatch(text.strip(_AROUND)):
        return NikCheck(None, (error("nik_excel", "nik"),))
    digits = _DECORATION.sub("", text)
    fault = _fault(digits)
    if fault is not None:
        return NikCheck(None, tuple(error(code, "nik") for code in fault))
    inside = _birth_inside(digits, born, today)
    if inside is None:
        return NikCheck(None, (error("nik_date", "nik"),))
    holder = Sex.FEMALE if int(digits[6:8]) > 40 else Sex.MALE
    region = f"{digits[:2]}.{digits[2:4]}.{digits[4:6]}"
    notes = []
    if born is not None and inside != born:
        notes.append(warning("nik_birth_mismatch", "nik"))
    if sex is not None and holder is not sex:
        notes.append(warning("nik_sex_mismatch", "nik"))
    if districts is not None and region not in districts:
        notes.append(warning("nik_region_unknown", "nik"))
    if home is not None and region[:5] != home[:5]:
        notes.append(warning("nik_region_elsewhere", "nik"))
    return NikCheck(digits, tuple(notes), inside, holder, region)


def _fault(digits: str) -> tuple[str, ...] | None:
    """The codes that say why these digits are no NIK, or ``None``."""
    if not digits.strip("0") or digits.startswith("00000"):
        return ("nik_empty_pattern",)
    if not (digits.isascii() and digits.isdigit()):
        return ("nik_digits",)
    if len(digits) == 15:
        return ("nik_length", "nik_is_nomor_induk")
    if len(digits) != 16:
        return ("nik_length",)
    if digits.endswith("0000"):
        return ("nik_serial",)
    return None


def _birth_inside(digits: str, born: date | None, today: date) -> date | None:
    """The birth date in the number, of the century nearest to ``born``, else the latest.

    ``None`` when no century has had that day yet: nobody is born in the future.
    """
    day, month, year = int(digits[6:8]), int(digits[8:10]), int(digits[10:12])
    day -= 40 if day > 40 else 0
    found = (_date_or_none(century + year, month, day) for century in (1900, 2000))
    past = [one for one in found if one is not None and one <= today]
    if not past:
        return None
    return past[-1] if born is None else min(past, key=lambda one: abs(one - born))


def _date_or_none(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def one_digit_off(one: str, other: str) -> bool:
    """Whether two numbers differ in a single digit: a slip of the pen."""
    return len(one) == len(other) and sum(a != b for a, b in zip(one, other, strict=True)) == 1


def nik_parts(nik: str | None) -> list[tuple[int, str]]:
    """A NIK eight times, each time without two of its digits: one wrong digit spares seven.

    For finding numbers that are one digit off without comparing all with all.
    """
    return [(at, nik[:at] + nik[at + 2 :]) for at in range(0, len(nik), 2)] if nik else []


def masked(number: str | None) -> str:
    """A NIK or NKK as others may read it: digits 7 to 16 hidden.

    Hiding only the last four would still print the birth date, and public scripts try
    all ten thousand endings (DOMAIN §8, FORMS §7).
    """
    return f"{number[:6]}{'*' * (len(number) - 6)}" if number else ""


# A run of twelve digits or more, or sixteen set apart as people write a NIK.
_LONG_DIGITS = re.compile(r"(?<!\d)(?:\d{12,}|\d(?:[ .\-]?\d){15})(?!\d)")


def mask_in_text(text: str) -> str:
    """Any text with every NIK, NKK or other run of twelve digits cut to its first six."""
    return _LONG_DIGITS.sub(_six_left, text)


def _six_left(found: re.Match[str]) -> str:
    left = 6
    signs = []
    for sign in found[0]:
        signs.append("*" if sign.isdigit() and left <= 0 else sign)
        left -= sign.isdigit()
    return "".join(signs)
