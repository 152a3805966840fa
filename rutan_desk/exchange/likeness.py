"""Whether two people may be one: names compared after folding, numbers after cleaning."""

from functools import lru_cache

from rapidfuzz import fuzz

from rutan_desk.domain.names import fold
from rutan_desk.domain.person import Person

_SAME = 85
_PARENT = (" bin ", " binti ")


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
    if left == right or fuzz.ratio(left, right) >= _SAME:
        return True
    return fuzz.token_sort_ratio(left, right) >= _SAME or fuzz.token_set_ratio(left, right) >= 95


def may_be_one(person: Person, other: Person) -> bool:
    """Whether a shared number may really mean one person: alike names, or one birth date."""
    if person.birth_date is not None and person.birth_date == other.birth_date:
        return True
    return names_alike(person.name, other.name)


@lru_cache(65536)
def register_key(number: str) -> str:
    """A register number for comparing: capitals, letters, digits and slashes only."""
    return "".join(one for one in number.upper() if one.isalnum() or one == "/")
