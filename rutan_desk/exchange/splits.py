"""Cells that hold more than one thing: aliases, rooms, addresses, register classes."""

import re
from dataclasses import dataclass
from functools import lru_cache

from rutan_desk.exchange.cells import is_nothing

_ALIAS = re.compile(
    r"[\s(]+(?:alias|als|a\.k\.a|aka)\b[\s:.@]*|[\s(]+al\.\s*|[\s(]*@\s*",
    re.IGNORECASE,
)
_PARENT = re.compile(r"\s+(?:bin|binti)\s", re.IGNORECASE)
_BLOCK_WORD = re.compile(r"^(?:blok|block|blk)\b[\s.:]*", re.IGNORECASE)
_CELL_WORD = re.compile(r"^(?:kamar|kmr|sel|no)\b[\s.:]*(?:no\b[\s.:]*)?", re.IGNORECASE)
_ROOM = re.compile(
    r"(.+?)(?:\s*\b(?:kamar|kmr|sel|no)\b[\s.:]*|(?:[/,;\-–.])\s*(?=[^/,;\-–.]+$))(\S+)|(\D+?)\s*(\d\w*)",
    re.IGNORECASE,
)
_RT_RW = re.compile(
    r"[\s,]*\bRT\s*[./:]?\s*(?:RW\s*[./:]?\s*)?(\d{1,3})"
    r"(?:\s*[/,.\-]?\s*(?:RW\s*[./:]?\s*)?(\d{1,3})\b)?",
    re.IGNORECASE,
)
_PAIR = re.compile(r"(\d{1,3})\s*[/\-]\s*(\d{1,3})")
_CLASS = re.compile(
    r"([ABC])[\s./-]*(?:(III|II|IV|I|V|(?<=[AB])[1-5])(?:[\s./-]?([AB])(?![A-Z]))?)?(?![A-Z])",
    re.IGNORECASE,
)
_CLASSES = frozenset((
    "A.I", "A.II", "A.III", "A.IV", "A.V", "B.I", "B.IIa",
    "B.IIb", "B.II", "B.III", "C",
))  # fmt: skip
_REGION = re.compile(r"\d{2}\.\d{2}\.\d{2}(?:\.\d{4})?|\d{6}(?:\d{4})?")
_ROMAN = ("", "I", "II", "III", "IV", "V")


@dataclass(frozen=True, slots=True)
class Address:
    """A street with its RT and RW taken out of it; ``None`` where nothing was said."""

    street: str | None
    rt: str | None
    rw: str | None


def split_name(text: str) -> tuple[str, tuple[str, ...]]:
    """The name and the aliases behind ``ALIAS``, ``als``, ``al.``, ``@`` or ``AKA``.

    ``BIN`` and ``BINTI`` stay with the name, even when an alias stands before them.
    """
    if "@" not in text and not _ALIAS.search(text):
        return text, ()
    parts = [part.replace(")", " ").strip(" ,(") for part in _ALIAS.split(text)]
    parts = [" ".join(part.split()) for part in parts if part]
    if not parts or _ALIAS.match(f" {text}"):
        return text.strip(" @"), ()
    name, *aliases = parts
    if aliases and (tail := _PARENT.search(aliases[-1])):
        name += aliases[-1][tail.start() :]
        aliases[-1] = aliases[-1][: tail.start()].strip()
    return name, tuple(aliases)


def split_room(text: str) -> tuple[str | None, str | None]:
    """``A / 4``, ``BLOK A KAMAR 4``, ``A-04`` as block and cell."""
    if is_nothing(text):
        return None, None
    if (alone := _CELL_WORD.sub("", text)) != text:
        return None, alone or None
    whole = _BLOCK_WORD.sub("", text)
    found = _ROOM.fullmatch(whole)
    if found is None:
        return whole or None, None
    block, cell = (found[1], found[2]) if found[1] else (found[3], found[4])
    return block.strip(" /,-.–;") or None, cell


def block_name(text: str) -> str | None:
    """A block without the word *blok* in front of it."""
    return None if is_nothing(text) else _BLOCK_WORD.sub("", text) or text


def cell_name(text: str) -> str | None:
    """A cell without the word *kamar* or *sel* in front of it."""
    return None if is_nothing(text) else _CELL_WORD.sub("", text) or text


@lru_cache(4096)
def split_address(text: str) -> Address:
    """A street, and the RT and RW written inside it."""
    found = _RT_RW.search(text)
    if found is None:
        return Address(None if is_nothing(text) else text, None, None)
    street = f"{text[: found.start()]} {text[found.end() :].lstrip(' ,')}".strip(" ,")
    return Address(street or None, found[1], found[2])


def split_rt_rw(text: str) -> tuple[str | None, str | None]:
    """``001/002`` or ``RT 01 RW 02`` as two numbers."""
    if found := _PAIR.fullmatch(text):
        return found[1], found[2]
    inside = split_address(text)
    return inside.rt, inside.rw


@lru_cache(4096)
def register_class(number: str) -> str | None:
    """The class a register number or class cell begins with, as ``A.III`` or ``B.IIa``.

    ``None`` when it follows no known pattern (FORMS §2.3: there is no fixed mask).
    """
    found = _CLASS.match(number.strip())
    if found is None:
        return None
    letter, roman, part = found[1].upper(), found[2], found[3]
    if roman is None:
        return "C" if letter == "C" else None
    roman = _ROMAN[int(roman)] if roman.isdigit() else roman.upper()
    whole = f"{letter}.{roman}"
    parted = f"{whole}{(part or '').lower()}"
    return next((one for one in (parted, whole) if one in _CLASSES), None)


def region_code(text: str) -> str | None:
    """A region code with dots, out of a cell that is one; ``None`` for names."""
    if not _REGION.fullmatch(text):
        return None
    digits = text.replace(".", "")
    parts = [digits[:2], digits[2:4], digits[4:6], digits[6:]]
    return ".".join(part for part in parts if part)
