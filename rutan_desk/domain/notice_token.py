"""The code on a notice: it tells the desk who stands there, and tells nobody else anything.

It holds the first half of the person's uuid and a check that only this day's secret makes:
no name, no NIK. Letters and digits only, so that every keyboard layout types it alike.
"""

import re
from base64 import b32decode, b32encode
from enum import StrEnum
from hashlib import sha256
from hmac import compare_digest
from hmac import digest as hmac_digest
from uuid import UUID

_PREFIX = "RD"
_HANDLE, _CHECK = 8, 7
"""Bytes: 15 together are 24 signs of base 32 with none to pad."""
_SHAPE = re.compile(_PREFIX + "(?=([A-Z2-7]{24}))")


class BadToken(StrEnum):
    """Why a text says nobody: it is no token at all, or not one that this day gave out."""

    NOT_A_TOKEN = "not_a_token"
    FORGED = "forged"


def token(secret: str, person_uuid: str) -> str:
    """What the QR code of that person's notice holds; ``secret`` is the day's, in hex."""
    handle = UUID(person_uuid).bytes[:_HANDLE]
    return _PREFIX + b32encode(handle + _check(secret, handle)).decode("ascii")


def person_handle(person_uuid: str) -> str:
    """What ``read_token`` gives for that person: 16 hex digits."""
    return UUID(person_uuid).bytes[:_HANDLE].hex()


def read_token(secret: str, text: str) -> str | BadToken:
    """The handle of the person a scanned text means.

    Case, blanks and dashes do not matter, nor what a scanner sets before and after the code.
    """
    signs = re.sub(r"[\W_]+", "", text).upper()
    found = _SHAPE.findall(signs)
    for code in found:
        data = b32decode(code)
        handle, check = data[:_HANDLE], data[_HANDLE:]
        if compare_digest(check, _check(secret, handle)):
            return handle.hex()
    # A long name may look like a code, but has no digits; of real codes one in 140 has none.
    looks_like_one = bool(found) and not signs.isalpha()
    return BadToken.FORGED if looks_like_one else BadToken.NOT_A_TOKEN


def _check(secret: str, handle: bytes) -> bytes:
    return hmac_digest(bytes.fromhex(secret), b"notice" + handle, sha256)[:_CHECK]
