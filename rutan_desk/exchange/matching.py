"""Who in the registry a line of a file is.

By NIK, then by register number, then by folded name and birth date, then by everything as
it was written; never by a flagged value, and one person is claimed by one line only. What
stays ambiguous is nobody's: two people are never merged silently.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar

from rutan_desk.domain.names import register_key
from rutan_desk.domain.note import Note, error, warning
from rutan_desk.domain.person import Person
from rutan_desk.exchange.likeness import folded, may_be_one, names_alike

_CROWD = 50
Thing = TypeVar("Thing")


@dataclass(slots=True)
class Candidate:
    """A line on its way to a person; ``match`` is the person of the registry, if found."""

    row: int
    person: Person
    notes: list[Note] = field(default_factory=list)
    match: Person | None = None
    register_flagged: bool = False

    def drop_nik(self, note: Note) -> None:
        """Stop believing the NIK: it stays as written, with one error."""
        self.notes = [one for one in self.notes if one.field != "nik"]
        self.notes.append(note)
        self.person = replace(self.person, nik=None)


def flag_duplicates(lines: Sequence[Candidate]) -> None:
    """Flag every number that two lines claim; none of them is believed any more."""
    by_nik = _grouped(lines, lambda line: line.person.nik)
    for group in by_nik.values():
        for line in group if len(group) > 1 else ():
            line.drop_nik(error("nik_duplicate", "nik", _others(group, line)))
    by_number = _grouped(lines, _number)
    for group in by_number.values():
        if len(group) == 1:
            continue
        names = {folded(line.person.name) for line in group}
        note = error if len(names) < len(group) else warning
        for line in group:
            line.register_flagged = True
            line.notes.append(note("register_duplicate", "register_number", _others(group, line)))


def match_lines(lines: Sequence[Candidate], registry: Sequence[Person]) -> None:
    """Give every line its person of the registry, where there is one without doubt."""
    flag_duplicates(lines)
    search = _Search(registry)
    search.by_nik(lines)
    search.by_number(lines)
    search.by_name(lines)
    search.as_written(lines)
    search.warn_alike(lines)


class _Search:
    """The registry, indexed, and who of it has been claimed."""

    def __init__(self, registry: Sequence[Person]) -> None:
        self._registry = sorted(registry, key=lambda person: person.id)
        self._claimed: set[int] = set()
        self._by_nik = {person.nik: person for person in registry if person.nik}
        self._by_number: dict[str, list[Person]] = defaultdict(list)
        for person in self._registry:
            if person.register_number:
                self._by_number[register_key(person.register_number)].append(person)

    def _free(self) -> Iterable[Person]:
        return (one for one in self._registry if one.id not in self._claimed)

    def _claim(self, line: Candidate, person: Person) -> None:
        line.match = person
        self._claimed.add(person.id)

    def by_nik(self, lines: Sequence[Candidate]) -> None:
        """One NIK, one person; unless names and birth dates both speak against it.

        Where another line holds that person's own register number, two lines claim one
        identity: both are flagged, and the number decides nothing.
        """
        rivals = {one.id: line for line in lines for one in self._alike_by_number(line)[:1]}
        for line in lines:
            holder = self._by_nik.get(line.person.nik) if line.person.nik else None
            if holder is None:
                continue
            rival = rivals.get(holder.id, line)
            if rival is not line and rival.person.nik is None:
                line.drop_nik(error("nik_duplicate", "nik", _named(rival)))
                rival.notes.append(warning("possible_same_person", "", _named(line)))
            elif may_be_one(line.person, holder):
                self._claim(line, holder)
            else:
                line.drop_nik(error("nik_duplicate", "nik", holder.name))

    def by_number(self, lines: Sequence[Candidate]) -> None:
        """One register number, one person; another name with it is another person."""
        for line in lines:
            if line.match is not None or line.register_flagged:
                continue
            alike = self._alike_by_number(line)
            if len(alike) == 1:
                self._claim(line, alike[0])
            elif found := self._by_number.get(_number(line) or ""):
                line.notes.append(error("register_duplicate", "register_number", found[0].name))

    def _alike_by_number(self, line: Candidate) -> list[Person]:
        """The people still free who have the line's register number and may be that person."""
        if line.register_flagged:
            return []
        found = self._by_number.get(_number(line) or "", ())
        return [one for one in found if self._may_claim(line, one)]

    def _may_claim(self, line: Candidate, person: Person) -> bool:
        return person.id not in self._claimed and may_be_one(line.person, person)

    def by_name(self, lines: Sequence[Candidate]) -> None:
        """Folded name and birth date, where only one on each side has them."""
        people = _lists(self._free(), _name_and_birth)
        if not people:
            return
        waiting = _lists([line for line in lines if line.match is None], _line_name_and_birth)
        for key, group in waiting.items():
            found = people.get(key, [])
            if len(group) == 1 and len(found) == 1 and not _contradict(group[0].person, found[0]):
                self._claim(group[0], found[0])

    def as_written(self, lines: Sequence[Candidate]) -> None:
        """Everything as it was written, in order: the same file again changes nothing."""
        people = _lists(self._free(), _written)
        for group in people.values():
            group.reverse()
        for line in lines:
            if line.match is None and (found := people.get(_written(line.person))):
                self._claim(line, found.pop())

    def warn_alike(self, lines: Sequence[Candidate]) -> None:
        """Say who might be somebody already known; the officer compares."""
        born = _lists(self._registry, lambda person: person.birth_date)
        twice = Counter(key for line in lines if (key := _line_name_and_birth(line)))
        for line in lines:
            if line.match is not None:
                continue
            person = line.person
            crowd = born.get(person.birth_date, []) if person.birth_date else []
            alike = _alike(person, crowd)
            if alike is not None:
                line.notes.append(warning("possible_same_person", "", alike.name))
            elif twice[_line_name_and_birth(line)] > 1:
                line.notes.append(warning("possible_same_person", "", person.name))


def _alike(person: Person, crowd: Sequence[Person]) -> Person | None:
    """Somebody of one birth date with a like name; only the same name in a large crowd.

    Thousands of people are said to be born on 1 January: comparing all of them with all
    would grow with the square.
    """
    if len(crowd) <= _CROWD:
        return next((one for one in crowd if names_alike(person.name, one.name)), None)
    name = folded(person.name)
    return next((one for one in crowd if folded(one.name) == name), None)


def _contradict(one: Person, other: Person) -> bool:
    return one.nik is not None and other.nik is not None and one.nik != other.nik


def _number(line: Candidate) -> str | None:
    number = line.person.register_number
    return register_key(number) or None if number else None


def _name_and_birth(person: Person) -> Hashable | None:
    return (folded(person.name), person.birth_date) if person.birth_date else None


def _line_name_and_birth(line: Candidate) -> Hashable | None:
    return _name_and_birth(line.person)


def _written(person: Person) -> Hashable:
    return (person.name, person.birth_date, person.register_number, person.nik_as_written)


def _others(group: Sequence[Candidate], line: Candidate) -> str:
    """The other rows and names, for the sentence: ``12 PAIJO, 14 PAIMIN``."""
    return ", ".join(_named(one) for one in group if one is not line)


def _named(line: Candidate) -> str:
    return f"{line.row} {line.person.name}"


def _grouped(
    lines: Iterable[Candidate], key: Callable[[Candidate], str | None]
) -> dict[str, list[Candidate]]:
    groups: dict[str, list[Candidate]] = defaultdict(list)
    for line in lines:
        if (found := key(line)) is not None:
            groups[found].append(line)
    return groups


def _lists(
    things: Iterable[Thing], key: Callable[[Thing], Hashable | None]
) -> dict[Hashable, list[Thing]]:
    lists: dict[Hashable, list[Thing]] = defaultdict(list)
    for thing in things:
        if (found := key(thing)) is not None:
            lists[found].append(thing)
    return lists
