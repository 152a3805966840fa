"""Whether two people may be one: names compared after folding, numbers after cleaning."""

import re
from functools import lru_cache

from rapidfuzz import fuzz

from rutan_desk.domain.names import fold
from rutan_desk.domain.person import Person

ALIKE = 85
_PART = 0.95
_OTHER_PARENT = 25.0
_PARENTS_ALIKE = 70
_PARENT = (" bin ", " binti ")
_OLD_SPELLINGS = (("oe", "u"), ("dj", "j"), ("tj", "c"), ("sj", "sy"), ("ch", "kh"), ("nj", "ny"))
_VOWELS = re.compile(r"[aeiou\W]")


@lru_cache(65536)
def folded(name: str) -> str:
    """The folded name."""
    return fold(name)


def own_name(name: str) -> str:
    """The folded name without *bin* or *binti* and what follows."""
    found = folded(name)
    for parent in _PARENT:
        found = found.partition(parent)[0]
    return found


def names_alike(one: str, other: str) -> bool:
    """Whether two names may be spellings of one: a letter off, or a part left out."""
    if folded(one) == folded(other):
        return True
    left, right = own_name(one), own_name(other)
    if left == right or fuzz.ratio(left, right) >= ALIKE:
        return True
    return fuzz.token_sort_ratio(left, right) >= ALIKE or fuzz.token_set_ratio(left, right) >= 95


def may_be_one(person: Person, other: Person) -> bool:
    """Whether a shared number may really mean one person: alike names, or one birth date."""
    if person.birth_date is not None and person.birth_date == other.birth_date:
        return True
    return names_alike(person.name, other.name)


@lru_cache(65536)
def modern(name: str) -> str:
    """The own name in the spelling of today: ``Soetrisno`` and ``Sutrisno`` become one."""
    found = own_name(name)
    for old, new in _OLD_SPELLINGS:
        found = found.replace(old, new)
    return found


def name_score(one: str, other: str) -> float:
    """How alike two whole names are, 0 to 100; from ``ALIKE`` on they may be spellings of one.

    Spaces, the order of the words and old spellings count little; different parents do.
    """
    if folded(one) == folded(other):
        return 100.0
    left, right = modern(one), modern(other)
    if not left or not right:
        return 0.0
    score = max(
        fuzz.ratio(left, right),
        fuzz.token_sort_ratio(left, right),
        fuzz.ratio(folded(one).replace(" ", ""), folded(other).replace(" ", "")),
    )
    return score - _OTHER_PARENT if _parents_differ(one, other) else score


def part_score(one: str, other: str) -> float:
    """How far one name is part of the other, 0 to 100, words in any order."""
    left, right = modern(one), modern(other)
    found = fuzz.token_set_ratio(left, right) if left and right else 0.0
    return found * _PART


def _parents_differ(one: str, other: str) -> bool:
    left, right = (folded(name).removeprefix(own_name(name)) for name in (one, other))
    return bool(left and right) and fuzz.ratio(left, right) < _PARENTS_ALIKE


@lru_cache(65536)
def name_keys(name: str) -> frozenset[str]:
    """What spellings of one name mostly share: the whole, each word's beginning and consonants."""
    words = modern(name).split()
    telling = [word for word in words if word != "muhammad"] or words
    keys = {word[:4] for word in telling}
    keys.add(" ".join(sorted(words)))
    keys |= {"-" + "".join(dict.fromkeys(_VOWELS.sub("", word))) for word in telling}
    return frozenset(keys)
