"""Dotted region codes: 33 a province, 33.16 a kab/kota, 33.16.09 a kecamatan, then a desa."""

PROVINCE, REGENCY, DISTRICT, VILLAGE = 1, 2, 3, 4
"""How many parts a code of each level has."""


def level(code: str) -> int:
    """How deep a code goes: 1 province … 4 desa; 0 for an empty one."""
    return code.count(".") + 1 if code else 0


def part(code: str, depth: int) -> str | None:
    """The code of the wider region of that depth; ``None`` when the code does not go so deep."""
    parts = code.split(".")
    return ".".join(parts[:depth]) if code and len(parts) >= depth else None


def within(code: str, area: str) -> bool:
    """Whether a region lies in an area, or is it."""
    return code == area or code.startswith(area + ".")


def dotted(text: str) -> str | None:
    """A code written with dots or without (KPU's way); ``None`` for what is no code.

    2, 4, 6 or 10 digits make a province, kab/kota, kecamatan or desa. Whether the region
    exists is another question.
    """
    digits = text.strip().replace(".", "")
    if not (digits.isascii() and digits.isdecimal()) or len(digits) not in (2, 4, 6, 10):
        return None
    code = ".".join(filter(None, (digits[:2], digits[2:4], digits[4:6], digits[6:])))
    return code if text.strip() in (code, digits) else None
