"""Rows of the registry that may be one person (table T8).

Hard: one NIK, or one register number, on two rows. Soft: one birth date with one folded
name or a like one (``BIN`` left out, a letter off), or NIKs a single digit apart with like
names. Nothing is ever merged by itself.
"""

from collections import defaultdict
from collections.abc import Callable, Container, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from rutan_desk.domain.names import fold, register_key
from rutan_desk.domain.nik import nik_parts, one_digit_off
from rutan_desk.domain.person import Person, Presence

_CROWD = 40
Alike = Callable[[str, str], bool]


class Likeness(StrEnum):
    """Why two rows may be one person, the heaviest first."""

    NIK = "same_nik"
    RE_ENTERED = "re_entered"
    REGISTER = "same_register_number"
    NAME_AND_BIRTH = "same_name_and_birth"
    LIKE_NAME_AND_BIRTH = "like_name_and_birth"
    NIK_ONE_DIGIT = "one_digit"


_HARD = frozenset((Likeness.NIK, Likeness.RE_ENTERED, Likeness.REGISTER))
_ORDER = tuple(Likeness)


_Found = defaultdict[tuple[int, int], set[Likeness]]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two rows, by id and the older first, and everything that speaks for one person.

    ``RE_ENTERED`` (with ``NIK``): somebody who left is here again under a new register
    number, and is the person of the older row.
    """

    a: int
    b: int
    why: tuple[Likeness, ...]

    @property
    def hard(self) -> bool:
        """Whether a number says it: lists may not go out before it is decided."""
        return not _HARD.isdisjoint(self.why)


def find_pairs(
    people: Iterable[Person], alike: Alike, decided: Container[tuple[int, int]] = ()
) -> tuple[Pair, ...]:
    """All pairs that are not ``decided``, the hard ones first, then by id.

    ``alike`` says whether two names may be spellings of one. Only people who share a key are
    compared, so the cost grows with their number, not with its square; of a crowd that
    shares one key, each is paired with the oldest row only.
    """
    rows = sorted((one for one in people if one.merged_into is None), key=lambda one: one.id)
    found: _Found = defaultdict(set)
    names = {one.id: fold(one.name) for one in rows}
    _numbers(rows, found)
    _names(rows, names, alike, found)
    _near(rows, alike, found)
    pairs = [
        Pair(*ids, tuple(sorted(why, key=_ORDER.index)))
        for ids, why in found.items()
        if ids not in decided
    ]
    return tuple(sorted(pairs, key=lambda one: (not one.hard, one.a, one.b)))


def claimed_nik(person: Person) -> str | None:
    """The NIK of a person, also one refused to him because it stands with somebody else."""
    if person.nik is not None:
        return person.nik
    doubt = person.doubt("nik")
    if doubt is None or doubt.code != "nik_duplicate":
        return None
    digits = "".join(sign for sign in doubt.text if sign.isdigit())
    return digits if len(digits) == 16 else None


def _numbers(rows: Sequence[Person], found: _Found) -> None:
    """The same NIK, or the same register number."""
    for one, other in _sharing(rows, claimed_nik):
        found[one.id, other.id].add(Likeness.NIK)
        if _re_entered(one, other):
            found[one.id, other.id].add(Likeness.RE_ENTERED)
    for one, other in _sharing(rows, _number):
        found[one.id, other.id].add(Likeness.REGISTER)


def _names(rows: Sequence[Person], names: Mapping[int, str], alike: Alike, found: _Found) -> None:
    """The same name or a like one, of one birth date.

    Of a day that a crowd is said to be born on (1 January), only the same name counts.
    """

    def name_and_birth(person: Person) -> Hashable | None:
        return (names[person.id], person.birth_date) if person.birth_date else None

    for one, other in _sharing(rows, name_and_birth):
        found[one.id, other.id].add(Likeness.NAME_AND_BIRTH)
    for group in _groups(rows, lambda one: one.birth_date):
        for one, other in _pairs_of(group) if len(group) <= _CROWD else ():
            if names[one.id] != names[other.id] and alike(one.name, other.name):
                found[one.id, other.id].add(Likeness.LIKE_NAME_AND_BIRTH)


def _near(rows: Sequence[Person], alike: Alike, found: _Found) -> None:
    """NIKs a digit apart: such numbers share seven of their eight parts."""
    niks = {one.id: claimed_nik(one) for one in rows}
    by_part: defaultdict[Hashable, list[Person]] = defaultdict(list)
    for one in rows:
        for key in nik_parts(niks[one.id]):
            by_part[key].append(one)
    for group in by_part.values():
        for one, other in _pairs_of(group):
            left, right = niks[one.id], niks[other.id]
            if left and right and one_digit_off(left, right) and alike(one.name, other.name):
                found[one.id, other.id].add(Likeness.NIK_ONE_DIGIT)


def _re_entered(one: Person, other: Person) -> bool:
    """Whether one NIK came back under another register number after its holder had left."""
    left = any(row.presence is not Presence.PRESENT for row in (one, other))
    return left and _number(one) != _number(other)


def _number(person: Person) -> str | None:
    return register_key(person.register_number or "") or None


def _sharing(
    rows: Sequence[Person], key: Callable[[Person], Hashable | None]
) -> Iterable[tuple[Person, Person]]:
    for group in _groups(rows, key):
        yield from _pairs_of(group)


def _groups(
    rows: Sequence[Person], key: Callable[[Person], Hashable | None]
) -> Iterable[list[Person]]:
    groups: defaultdict[Hashable, list[Person]] = defaultdict(list)
    for one in rows:
        if (shared := key(one)) is not None:
            groups[shared].append(one)
    return groups.values()


def _pairs_of(group: Sequence[Person]) -> Iterable[tuple[Person, Person]]:
    """Every pair, the older row first; in a crowd each with the oldest."""
    firsts = group[:1] if len(group) > _CROWD else group
    for place, one in enumerate(firsts):
        for other in group[place + 1 :]:
            yield one, other
