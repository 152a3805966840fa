"""Dates in all the ways Indonesian spreadsheets hold them (FORMS §2.3)."""

import re
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from functools import lru_cache

from rutan_desk.exchange.cells import Value, is_nothing, is_number, plain, text_of

_EPOCH = date(1899, 12, 30)
_SERIALS = range(3654, 73_051)  # 1910 to 2099; smaller numbers are years, not days
_YOUNGEST = 12
_OLDEST = 120

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan januari january", "feb peb februari pebruari february febuari",
            "mar mrt maret march",
            "apr april", "mei may", "jun juni june", "jul juli july",
            "agu ags agt agust agustus aug august", "sep sept september",
            "okt oct oktober october", "nov nop november nopember", "des dec desember december",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
_YEAR_FIRST = re.compile(r"(\d{4})[-/.| ](\d{1,2})[-/.| ](\d{1,2})(?:[t ]+\d{1,2}[:.]\d.*)?")
_DAY_FIRST = re.compile(
    r"(\d{1,2})[ ]?[-/.|, ][ ]?(\d{1,2})[ ]?[-/.|, ][ ]?(\d{4}|\d{2})(?:[t ]+\d{1,2}[:.]\d.*)?"
)
_NAMED = re.compile(r"(\d{1,2})[-/., ]*([a-z]{3,9})[-/., ]*(\d{4}|\d{2})(?:[t ]+\d{1,2}[:.]\d.*)?")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})")
_NO_DATE = re.compile(r"[0\s\-/.|:]+")
_DAY_NAME = re.compile(
    r"\b(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad)\b\s*,?\s*", re.IGNORECASE
)
_DATE_START = re.compile(r"\d")
_AGE = re.compile(r"[\s,/(]*\(?\s*\d{1,3}\s*(?:th|thn|tahun)\b\.?\s*\)?\s*$", re.IGNORECASE)
_ENDLESS = re.compile(r"s(?:eumur)?\.?\s*h(?:idup)?\.?|(?:pidana |hukuman )?mati", re.IGNORECASE)


_SLASHED = re.compile(r"(\d{1,2})([/-])(\d{1,2})\2(?=\d{4}|\d{2}\b)")
_ENOUGH = 3


class NoSuchDate(ValueError):
    """The cell says something that is no day of the calendar."""


def read_date(value: Value, *, today: date, past: bool) -> date | None:
    """The day in a cell; ``None`` when it says that there is none.

    ``past`` is for days of birth: two-digit years then give somebody of at least twelve.
    Cells, Excel's serial numbers, ``12-01-1990``, ``12/01/90``, ``12.01.1990``,
    ``12|01|1990``, ``12 Januari 1990`` and ISO are read, always day before month;
    ``-``, blank and ``00/00/0000`` are none. Anything else raises :class:`NoSuchDate`.
    """
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if is_number(value):
        return _from_number(float(text_of(value)))
    return _from_text(plain(text_of(value)), today, past)


def _from_number(number: float) -> date | None:
    if number == 0:
        return None
    if int(number) in _SERIALS:
        return _EPOCH + timedelta(days=int(number))
    found = _COMPACT.fullmatch(str(int(number)))
    if found:
        return _day(int(found[1]), int(found[2]), int(found[3]))
    raise NoSuchDate(str(number))


@lru_cache(8192)
def _from_text(text: str, today: date, past: bool) -> date | None:
    if is_nothing(text) or _NO_DATE.fullmatch(text):
        return None
    folded = _DAY_NAME.sub("", text).casefold()
    if found := _DAY_FIRST.fullmatch(folded):
        return _day(_year(found[3], today, past), int(found[2]), int(found[1]))
    if found := _YEAR_FIRST.fullmatch(folded) or _COMPACT.fullmatch(folded):
        return _day(int(found[1]), int(found[2]), int(found[3]))
    if found := _NAMED.fullmatch(folded):
        return _day(_year(found[3], today, past), _MONTHS.get(found[2], 0), int(found[1]))
    if re.fullmatch(r"\d{1,8}(?:\.0+)?", folded):
        return _from_number(float(folded))
    raise NoSuchDate(text)


def _year(text: str, today: date, past: bool) -> int:
    year = int(text)
    if len(text) == 4:
        return year
    if past:
        return 2000 + year if 2000 + year <= today.year - _YOUNGEST else 1900 + year
    return 2000 + year if year < 80 else 1900 + year


def _day(year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError as problem:
        raise NoSuchDate(f"{year}-{month}-{day}") from problem


def is_month_first(column: Iterable[Value]) -> bool:
    """Whether a whole column was written by an American program: month before day.

    At least three dates that can be nothing else, and none that must be day first.
    """
    month_first = 0
    for value in column:
        found = _SLASHED.match(value.strip()) if isinstance(value, str) else None
        if found is None:
            continue
        if int(found[1]) > 12:
            return False
        month_first += int(found[3]) > 12
    return month_first >= _ENOUGH


def day_first(text: str) -> str:
    """A date of such a column, turned round."""
    return _SLASHED.sub(r"\3\2\1\2", text.strip(), count=1)


def birth_fault(born: date, today: date) -> str | None:
    """The code for a birth date that cannot be right, or ``None``."""
    if born > today:
        return "birth_date_future"
    return "birth_date_invalid" if today.year - born.year > _OLDEST else None


def is_endless(text: str) -> bool:
    """Whether a release date says that there will be none: for life, or death."""
    return _ENDLESS.fullmatch(text.strip()) is not None


def split_birth(text: str) -> tuple[str, str]:
    """``BLORA, 12-01-1990`` as place and date, either of them possibly empty.

    An age behind the date (``36 th``) is left out.
    """
    whole = _AGE.sub("", text) if not text.isdigit() else text
    start = _DATE_START.search(whole)
    if start is None:
        return whole.strip(" ,/-"), ""
    place = whole[: start.start()].strip(" ,/-.:|")
    return _DAY_NAME.sub("", place).strip(" ,/-"), whole[start.start() :].strip(" ,()")
