"""The file's key as people can copy it: eight groups with a check in each.

Each group of eight letters and digits (Crockford's base 32: no I, L, O or U) carries four
bytes of the key and one check byte over them and the group's place, so a wrong sign is
found in its own group before anything is tried.
"""

from rutan_desk.domain.errors import RecoveryGroupWrong, RecoveryKeyShape

GROUPS = 8
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_READ_AS = str.maketrans("OIL", "011")
_PREFIX = "RUTANDESK1:"


def groups_of(key: bytes) -> tuple[str, ...]:
    """The eight groups of a 32-byte key."""
    return tuple(_encode(key[place * 4 : place * 4 + 4], place) for place in range(GROUPS))


def qr_text(key: bytes) -> str:
    """What the QR code on the sheet holds; ``key_from_text`` reads it back."""
    return _PREFIX + "-".join(groups_of(key))


def key_from_text(text: str) -> bytes:
    """The 32 bytes, from typed or scanned text; spaces, dashes and case do not matter.

    Raises ``RecoveryKeyShape`` for a wrong number of signs, ``RecoveryGroupWrong`` for the
    first group with a mistake in it.
    """
    text = text.strip().upper().removeprefix(_PREFIX)
    signs = "".join(sign for sign in text.translate(_READ_AS) if not sign.isspace() and sign != "-")
    if len(signs) != GROUPS * 8:
        raise RecoveryKeyShape(-(-len(signs) // 8), GROUPS)
    return b"".join(_decode(signs[place * 8 : place * 8 + 8], place) for place in range(GROUPS))


def same_group(typed: str, group: str) -> bool:
    """Whether a group was typed back rightly."""
    return "".join(typed.upper().translate(_READ_AS).split()) == group


def _encode(part: bytes, place: int) -> str:
    number = int.from_bytes(part + _check(part, place))
    return "".join(_ALPHABET[number >> shift & 31] for shift in range(35, -1, -5))


def _decode(signs: str, place: int) -> bytes:
    number = 0
    for sign in signs:
        value = _ALPHABET.find(sign)
        if value < 0:
            raise RecoveryGroupWrong(place + 1)
        number = number << 5 | value
    part, check = (number >> 8).to_bytes(4), bytes([number & 255])
    if check != _check(part, place):
        raise RecoveryGroupWrong(place + 1)
    return part


def _check(part: bytes, place: int) -> bytes:
    """CRC-8 (polynomial 7) over the place and the part: no single wrong sign escapes it."""
    crc = 0
    for byte in bytes([place]) + part:
        crc ^= byte
        for _ in range(8):
            crc = (crc << 1 ^ 7) & 255 if crc & 128 else crc << 1
    return bytes([crc])
