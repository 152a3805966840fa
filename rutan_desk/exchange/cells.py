"""Cells as a spreadsheet gave them, and the text a person would read in them.

A value keeps the type of its cell, because the type is evidence: a NIK out of a numeric
cell has lost its last digits in Excel, whatever it looks like.
"""

import re
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

Value = str | float | int | bool | date | datetime | time | timedelta
Row = Sequence[Value]

_CONTROL = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060\ufeff]"
)
_NOTHING = frozenset(
    ("", "-", "--", "---", "–", "—", ".", "null", "nil", "n/a", "#n/a", "none", "#value!", "#ref!")
)


def is_number(value: Value) -> bool:
    """Whether the cell was numeric (a truth value is not)."""
    return isinstance(value, float | int) and not isinstance(value, bool)


def text_of(value: Value) -> str:
    """The cell as text: all digits of a number, dates as ``DD-MM-YYYY``, no outer spaces."""
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float | int):
        return _number_text(value)
    if isinstance(value, datetime):
        plain = value.time() == time(0)
        return value.strftime("%d-%m-%Y") if plain else value.strftime("%d-%m-%Y %H:%M")
    if isinstance(value, date):
        return value.strftime("%d-%m-%Y")
    return str(value)


def _number_text(value: float) -> str:
    if isinstance(value, float) and not value.is_integer():
        return repr(value) if value == value and abs(value) != float("inf") else ""
    return str(int(value))


def plain(text: str) -> str:
    """One line of text: control characters gone, spaces folded, Excel's text marks gone.

    ``'0331`` and ``="0331"`` are two ways to force text into Excel; only the text stays.
    """
    if text.isascii() and text.isprintable() and "  " not in text and text[:1] not in "'= ":
        return text.rstrip()
    folded = " ".join(_CONTROL.sub("", text).split())
    if folded.startswith('="') and folded.endswith('"') and len(folded) > 2:
        return folded[2:-1].strip()
    return folded[1:].strip() if folded.startswith("'") else folded


def is_nothing(text: str) -> bool:
    """Whether a cell says that there is nothing: blank, a dash, an error of a formula."""
    return len(text) < 8 and text.strip().casefold() in _NOTHING
