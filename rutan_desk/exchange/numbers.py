"""NIK and NKK out of cells: never believed when Excel may have touched them.

Excel keeps 15 digits, so a 16-digit number that once was numeric ends in 0, and a numeric
cell proves nothing even when it looks right. Nothing is ever repaired.
"""

import re
from collections.abc import Iterable

from rutan_desk.domain.note import Note, error
from rutan_desk.exchange.cells import Value, is_nothing, is_number, plain, text_of

_SIXTEEN = re.compile(r"\d{16}")
_EXPONENT = re.compile(r"\d+(?:[.,]\d+)?E\+?\d+", re.IGNORECASE)
_MARKS = str.maketrans("", "", " .-_'’`\u00a0")
_ENOUGH = 5
_SHARE = 0.8


def written(value: Value) -> str | None:
    """What a number cell says, as text; ``None`` for blank, a dash, or a lone zero."""
    text = text_of(value)
    cleaned = plain(text)
    return None if is_nothing(cleaned) or cleaned == "0" else text


def bare(text: str) -> str:
    """The text without Excel's marks for text, ready to be checked."""
    return plain(text)


def was_numeric(values: Iterable[Value]) -> bool:
    """Whether a whole column of text went through numbers once.

    At least five numbers of 16 digits, four fifths of them ending in 0.
    """
    digits = [text.translate(_MARKS) for text in values if isinstance(text, str)]
    numbers = [text for text in digits if _SIXTEEN.fullmatch(text)]
    zeros = sum(text.endswith("0") for text in numbers)
    return len(numbers) >= _ENOUGH and zeros >= _SHARE * len(numbers)


def excel_fault(value: Value, text: str, *, damaged_column: bool, field: str) -> Note | None:
    """The error of a number that Excel has held as a number, or ``None``."""
    if is_number(value):
        return error(f"{field}_numeric_cell", field)
    if _EXPONENT.fullmatch(text.replace(" ", "")):
        return error(f"{field}_excel", field)
    if damaged_column and text.translate(_MARKS).endswith("0"):
        return error(f"{field}_excel", field)
    return None


def check_nkk(text: str) -> tuple[str | None, Note | None]:
    """The clean 16 digits of a family card number, or the error that it has."""
    digits = text.translate(_MARKS)
    if not (digits.isascii() and digits.isdigit()):
        return None, error("nkk_digits", "nkk")
    if len(digits) != 16:
        return None, error("nkk_length", "nkk")
    if digits.startswith("00000"):
        return None, error("nkk_empty_pattern", "nkk")
    return digits, None


def visible_digits(written: str | None) -> str:
    """The digits in front of the hidden ones of a number that KPU masked; empty if none is."""
    if not written or written.isdigit():
        return ""
    digits = written[: len(written) - len(written.lstrip("0123456789"))]
    return digits if set(written[len(digits) :]) <= set("*xX•#") and len(digits) > 3 else ""
