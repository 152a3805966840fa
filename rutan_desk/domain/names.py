"""Names as people write them, folded so that spellings of one name compare equal."""

import re
import unicodedata
from functools import lru_cache

_MUHAMMAD = re.compile(r"md|mhd|mch|m[ou](?:c?h|kh)d?|m[ou](?:c?h|kh)amm?[ae][dt]")
_WORD = re.compile(r"[^\W_]+")


def fold(name: str) -> str:
    """One spelling for comparing: no case, accents, punctuation or doubled spaces.

    ``Moh.``, ``Muh.``, ``Mochamad`` and their kin become ``muhammad``; a lone ``M`` does
    so only in front of another word. ``BIN`` and ``BINTI`` stay: they tell people apart.
    """
    plain = unicodedata.normalize("NFKD", name).casefold().replace("'", "").replace("’", "")
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    words = _WORD.findall(plain)
    last = len(words) - 1
    return " ".join(
        "muhammad" if _MUHAMMAD.fullmatch(word) or (word == "m" and place < last) else word
        for place, word in enumerate(words)
    )


def squeezed(text: str) -> str:
    """Only the letters and digits, folded: what a search or a register number compares."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    return "".join(filter(str.isalnum, plain))


@lru_cache(65536)
def register_key(number: str) -> str:
    """A register number for comparing: capitals, letters, digits and slashes only."""
    return "".join(one for one in number.upper() if one.isalnum() or one == "/")
