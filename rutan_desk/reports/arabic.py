"""Arabic letters joined, and a line of mixed text put into the order it is read on paper.

Letters take the form that their neighbours ask for (Unicode's presentation forms, with lam
and alef as one); vowel signs are not set. The order is Unicode's bidirectional algorithm for
a page that reads from left to right, as far as names and addresses need it: no embeddings,
numbers within Arabic from left to right, brackets mirrored.
"""

import unicodedata
from collections.abc import Mapping, Sequence
from functools import cache

_FORMS = ("isolated", "final", "initial", "medial")
_BLOCKS = (range(0xFB50, 0xFE00), range(0xFE70, 0xFEFD))
_LAM = "\u0644"
_TATWEEL = "\u0640"
_LETTERS = range(0x0600, 0x0700)
_MIRROR = str.maketrans("()[]{}<>«»", ")(][}{><»«")
_NUMBERS = {"EN", "AN"}
_RIGHT = {"R", "AL"}


@cache
def forms() -> Mapping[str, Mapping[str, str]]:
    """By a letter, or by lam and the alef after it, its forms by their names."""
    found: dict[str, dict[str, str]] = {}
    for block in _BLOCKS:
        for code in block:
            kind, _, plain = unicodedata.decomposition(chr(code)).partition(" ")
            if kind.strip("<>") in _FORMS:
                letters = "".join(chr(int(one, 16)) for one in plain.split())
                found.setdefault(letters, {}).setdefault(kind.strip("<>"), chr(code))
    return {key: have for key, have in found.items() if len(key) == 1 or _is_lam_alef(key)}


def _is_lam_alef(letters: str) -> bool:
    return len(letters) == 2 and letters[0] == _LAM and letters[1] in "\u0622\u0623\u0625\u0627"


def is_set(letter: str) -> bool:
    """Whether a character of the Arabic block is printed: all but letters without forms."""
    if ord(letter) not in _LETTERS or unicodedata.category(letter)[0] not in "LNP":
        return False
    return unicodedata.category(letter) != "Lo" or letter in forms()


def joined(text: str) -> str:
    """The text with every Arabic letter in the form its neighbours ask for."""
    units = _units(text)
    return "".join(
        _form(unit, _goes_on(units, at - 1), _takes(units, at + 1)) for at, unit in enumerate(units)
    )


def _units(text: str) -> list[str]:
    units: list[str] = []
    for letter in text:
        if units and _is_lam_alef(units[-1] + letter):
            units[-1] += letter
        else:
            units.append(letter)
    return units


def _goes_on(units: Sequence[str], at: int) -> bool:
    """Whether the one before reaches out to the next."""
    return at >= 0 and (units[at] == _TATWEEL or "initial" in forms().get(units[at], ()))


def _takes(units: Sequence[str], at: int) -> bool:
    """Whether the one after can be joined to."""
    return at < len(units) and (units[at] == _TATWEEL or "final" in forms().get(units[at], ()))


def _form(unit: str, before: bool, after: bool) -> str:
    have = forms().get(unit)
    if have is None:
        return unit
    before, after = before and "final" in have, after and "initial" in have
    # In this order: isolated, final, initial, medial.
    return have.get(_FORMS[before + 2 * after], have["isolated"])


def visual(text: str) -> str:
    """The characters of a line from left to right, as they stand on paper."""
    levels = _levels([unicodedata.bidirectional(letter) for letter in text])
    pairs = [
        (letter.translate(_MIRROR) if level == 1 else letter, level)
        for letter, level in zip(text, levels, strict=True)
    ]
    for lowest in (2, 1):
        pairs = _turned(pairs, lowest)
    return "".join(letter for letter, _ in pairs)


def _levels(kinds: Sequence[str]) -> list[int]:
    """0 reads from left to right, 1 from right to left, 2 is a number within that."""
    levels, strong = [-1] * len(kinds), 0
    for at, kind in enumerate(kinds):
        if kind in _RIGHT or kind == "L":
            levels[at] = strong = int(kind != "L")
        elif kind in _NUMBERS:
            levels[at] = 2 if strong or kind == "AN" else 0
    at = 0
    while at < len(kinds):
        end = at
        while end < len(kinds) and levels[end] < 0:
            end += 1
        before, after = levels[at - 1] if at else 0, levels[end] if end < len(kinds) else 0
        one_number = before == after == 2 and end - at == 1 and kinds[at] in {"CS", "ES"}
        levels[at:end] = [2 if one_number else int(before > 0 and after > 0)] * (end - at)
        at = end + 1
    return levels


def _turned(pairs: Sequence[tuple[str, int]], lowest: int) -> list[tuple[str, int]]:
    """With every stretch of that level or higher turned round."""
    turned: list[tuple[str, int]] = []
    start = 0
    for at in range(len(pairs) + 1):
        if at == len(pairs) or pairs[at][1] < lowest:
            turned += [*reversed(pairs[start:at]), *pairs[at : at + 1]]
            start = at + 1
    return turned
