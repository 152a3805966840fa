"""Whom the lines of a list mean: certain by number, otherwise suggested to the officer.

Certain is only an equal NIK that name and birth date do not both contradict, or an equal
register number with a like name. Everything else is a suggestion, never a decision.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeVar

from rutan_desk.domain.list_line import ListLine
from rutan_desk.domain.names import register_key
from rutan_desk.domain.nik import nik_parts, one_digit_off
from rutan_desk.domain.person import Person
from rutan_desk.exchange.described import Described
from rutan_desk.exchange.likeness import ALIKE, name_keys, name_score, part_score
from rutan_desk.exchange.numbers import visible_digits
from rutan_desk.exchange.splits import split_name

L = TypeVar("L", bound=Described)
_CROWD = 200
_BORN = 12
_SUGGESTED = 55.0
_BEHIND = 20.0
_MOST = 5
_HALF_ALIKE = 60
_NEARLY = 75


class Sign(StrEnum):
    """What line and person agree or disagree in."""

    NIK = "nik"
    NIK_ONE_DIGIT = "one_digit"
    NIK_VISIBLE = "visible_digits"
    REGISTER = "register_number"
    NAME = "name"
    NAME_ALIKE = "name_alike"
    BIRTH = "birth_date"
    BIRTH_SWAPPED = "birth_swapped"
    BIRTH_NEAR = "birth_near"
    BIRTH_PLACE = "birth_place"
    SEX = "sex"


_WEIGHTS = {
    Sign.NIK: 50.0,
    Sign.NIK_ONE_DIGIT: 35.0,
    Sign.NIK_VISIBLE: 6.0,
    Sign.REGISTER: 30.0,
    Sign.BIRTH: 35.0,
    Sign.BIRTH_SWAPPED: 28.0,
    Sign.BIRTH_NEAR: 20.0,
    Sign.BIRTH_PLACE: 4.0,
}
_AGAINST = {Sign.NIK: 16.0, Sign.NIK_VISIBLE: 12.0, Sign.BIRTH: 20.0, Sign.SEX: 12.0}
_BIRTH_UNKNOWN = 13.0


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody a line may mean; ``score`` is 0 to 100, signs are those worth showing."""

    person_id: int
    score: float
    agrees: tuple[Sign, ...]
    disagrees: tuple[Sign, ...]


Compare = Callable[[L, Person], Candidate]
"""``compared``, or what remembers its answers."""


@dataclass(frozen=True, slots=True)
class Matched:
    """Whom a line means for certain (``None``: nobody), and whom it may mean, best first."""

    certain: int | None
    candidates: tuple[Candidate, ...]


@dataclass(frozen=True, slots=True)
class Proposal:
    """A line of a voter list, and whom it means or may mean."""

    line: ListLine
    certain: int | None
    candidates: tuple[Candidate, ...]


def propose(
    lines: Sequence[ListLine],
    people: Iterable[Person],
    *,
    taken: Collection[int] = (),
    compare: Compare[ListLine] | None = None,
) -> tuple[Proposal, ...]:
    """``match_lines`` for a voter list."""
    found = match_lines(lines, people, taken=taken, compare=compare)
    pairs = zip(lines, found, strict=True)
    return tuple(Proposal(line, one.certain, one.candidates) for line, one in pairs)


def match_lines(
    lines: Sequence[L],
    people: Iterable[Person],
    *,
    taken: Collection[int] = (),
    compare: Compare[L] | None = None,
) -> tuple[Matched, ...]:
    """For every line, in order, whom it means; nobody is certain for two lines.

    ``taken`` are people that other lines of the list mean already: they are not offered.
    ``compare`` stands in for ``compared`` where it remembers its answers.
    """
    compare = compare or compared
    index = _Index([one for one in people if one.id not in taken])
    certain = _certain(lines, index)
    gone = set(certain.values())
    return tuple(
        Matched(certain[place], (compare(line, index.by_id[certain[place]]),))
        if place in certain
        else Matched(None, _suggested(line, index, gone, compare))
        for place, line in enumerate(lines)
    )


def _certain(lines: Sequence[Described], index: "_Index") -> dict[int, int]:
    """Place of a line → person; numbers that two lines claim make nothing certain."""
    niks = Counter(line.nik for line in lines if line.nik)
    numbers = Counter(register_key(line.register_number or "") for line in lines)
    found: dict[int, int] = {}
    claimed: set[int] = set()
    for place, line in enumerate(lines):
        person = index.by_nik.get(line.nik or "")
        if person is not None and niks[line.nik or ""] == 1 and not _contradicted(line, person):
            found[place] = person.id
            claimed.add(person.id)
    for place, line in enumerate(lines):
        key = register_key(line.register_number or "")
        if place in found or not key or numbers[key] > 1:
            continue
        some = [one for one in index.by_register.get(key, ()) if _of_number(line, one)]
        if len(some) == 1 and some[0].id not in claimed:
            found[place] = some[0].id
            claimed.add(some[0].id)
    return found


def _contradicted(line: Described, person: Person) -> bool:
    """Whether name and birth date both speak against one identity."""
    same_birth = line.birth_date is not None and line.birth_date == person.birth_date
    return not same_birth and not _alike(line, person)


def _of_number(line: Described, person: Person) -> bool:
    """Whether a person of the line's register number is he: a like name, no other NIK."""
    other_nik = line.nik and person.nik and line.nik != person.nik
    return not other_nik and _alike(line, person)


def _alike(line: Described, person: Person) -> bool:
    return max(_best_name(line, person, one) for one in (name_score, part_score)) >= ALIKE


def _suggested(
    line: L, index: "_Index", gone: set[int], compare: Compare[L]
) -> tuple[Candidate, ...]:
    found = [
        compare(line, index.by_id[person_id])
        for person_id in index.near(line)
        if person_id not in gone
    ]
    worthy = [one for one in found if _is_worthy(one)]
    worthy.sort(key=lambda one: (-one.score, one.person_id))
    return tuple(
        one
        for one in worthy[:_MOST]
        if one.score >= worthy[0].score - _BEHIND or Sign.NIK in one.agrees
    )


def _is_worthy(candidate: Candidate) -> bool:
    """Worth an officer's look: one NIK, or like names or a near number and enough in all."""
    signs = set(candidate.agrees)
    if Sign.NIK in signs:
        return True
    named = signs & {Sign.NAME, Sign.NAME_ALIKE, Sign.REGISTER}
    near = Sign.NIK_ONE_DIGIT in signs and Sign.NAME not in candidate.disagrees
    return candidate.score >= _SUGGESTED and bool(named or near)


def compared(line: Described, person: Person) -> Candidate:
    """How well a person fits a line, and in what: for showing both side by side.

    A name that is only a part of the other, or not quite like it, needs the same birth date.
    """
    agrees, disagrees = _number_signs(line, person)
    _birth_signs(line.birth_date, person.birth_date, agrees, disagrees)
    sure = not disagrees and bool({Sign.BIRTH, Sign.BIRTH_SWAPPED} & set(agrees))
    name = _best_name(line, person, name_score)
    if sure:
        name = max(name, _best_name(line, person, part_score))
    if name >= (_NEARLY if sure else ALIKE):
        agrees.append(Sign.NAME if name >= 100 else Sign.NAME_ALIKE)
    elif name < _HALF_ALIKE:
        disagrees.append(Sign.NAME)
    if line.sex and person.sex and line.sex is not person.sex:
        disagrees.append(Sign.SEX)
    if line.birth_place and name_score(line.birth_place, person.birth_place or "") >= ALIKE:
        agrees.append(Sign.BIRTH_PLACE)
    score = name / 2 + sum(_WEIGHTS.get(one, 0) for one in agrees)
    score -= sum(_AGAINST.get(one, 0) for one in disagrees)
    if line.birth_date is None or person.birth_date is None:
        score += _BIRTH_UNKNOWN
    return Candidate(person.id, min(100.0, max(0.0, score)), tuple(agrees), tuple(disagrees))


def _best_name(line: Described, person: Person, score: Callable[[str, str], float]) -> float:
    """The score of the best pair of names, aliases of both sides among them."""
    return max(score(one, other) for one in _names(line.name) for other in names_of(person))


def _names(name: str) -> tuple[str, ...]:
    own, aliases = split_name(name)
    return own, *aliases


def names_of(person: Person) -> tuple[str, ...]:
    """The name of a person and his aliases."""
    aliases = [one.strip() for one in (person.alias or "").split(",")]
    return *_names(person.name), *(one for one in aliases if one)


def _number_signs(line: Described, person: Person) -> tuple[list[Sign], list[Sign]]:
    agrees: list[Sign] = []
    disagrees: list[Sign] = []
    if line.nik and person.nik:
        if line.nik == person.nik:
            agrees.append(Sign.NIK)
        elif one_digit_off(line.nik, person.nik):
            agrees.append(Sign.NIK_ONE_DIGIT)
        else:
            disagrees.append(Sign.NIK)
    elif person.nik and (seen := visible_digits(line.nik_as_written)):
        fits = person.nik.startswith(seen)
        (agrees if fits else disagrees).append(Sign.NIK_VISIBLE)
    if line.register_number and person.register_number:
        same = register_key(line.register_number) == register_key(person.register_number)
        (agrees if same else disagrees).append(Sign.REGISTER)
    return agrees, disagrees


def _birth_signs(
    one: date | None, other: date | None, agrees: list[Sign], disagrees: list[Sign]
) -> None:
    if one is None or other is None:
        return
    same = (one.day == other.day, one.month == other.month, one.year == other.year)
    if all(same):
        agrees.append(Sign.BIRTH)
    elif same[2] and (one.day, one.month) == (other.month, other.day):
        agrees.append(Sign.BIRTH_SWAPPED)
    elif sum(same) == 2:
        agrees.append(Sign.BIRTH_NEAR)
    else:
        disagrees.append(Sign.BIRTH)


def _swapped(day: date) -> date | None:
    return date(day.year, day.day, day.month) if day.day <= _BORN and day.month <= _BORN else None


def _keys_of_names(names: Iterable[str]) -> set[str]:
    return {key for name in names for key in name_keys(name)}


class _Index:
    """People by everything that spellings and slips leave whole; never all against all."""

    def __init__(self, people: Sequence[Person]) -> None:
        self.by_id = {one.id: one for one in people}
        self.by_nik = {one.nik: one for one in people if one.nik}
        self.by_register: defaultdict[str, list[Person]] = defaultdict(list)
        self._near: defaultdict[object, list[int]] = defaultdict(list)
        for one in people:
            if one.register_number:
                self.by_register[register_key(one.register_number)].append(one)
            for key in self._keys_of(one):
                self._near[key].append(one.id)

    @staticmethod
    def _keys_of(person: Person) -> Iterable[object]:
        yield from nik_parts(person.nik)
        if person.birth_date:
            yield person.birth_date
        yield from _keys_of_names(names_of(person))

    def near(self, line: Described) -> set[int]:
        """Whoever shares a number, a birth date or part of a name; crowds say nothing."""
        keys: list[object] = [*nik_parts(line.nik)]
        if line.birth_date:
            keys += [line.birth_date, _swapped(line.birth_date)]
        keys += _keys_of_names(_names(line.name))
        number = register_key(line.register_number or "")
        found = {one.id for one in self.by_register.get(number, ())}
        if holder := self.by_nik.get(line.nik or ""):
            found.add(holder.id)
        for key in keys:
            crowd = self._near.get(key, ())
            if len(crowd) <= _CROWD:
                found.update(crowd)
        return found
