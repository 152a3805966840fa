"""Everybody of the registry as voting day finds them: by name, by number, and who may be one."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from rutan_desk.domain.duplicates import claimed_nik
from rutan_desk.domain.movement import Revocation
from rutan_desk.domain.names import register_key, squeezed
from rutan_desk.domain.notice_token import person_handle
from rutan_desk.domain.person import Person
from rutan_desk.store import Database
from rutan_desk.store.pairs import decided_pairs
from rutan_desk.store.people import all_people, all_revocations, people_by_id


@dataclass(frozen=True, slots=True)
class _Keys:
    """What somebody is found and compared by; folded as the search from anywhere folds."""

    hay: str
    nik: str
    register: str
    handle: str


@dataclass(slots=True)
class DayPeople:
    """People with their keys; rows that turned out to be somebody else are only named.

    ``twins`` are the other rows with somebody's NIK or register number: one person votes
    once, whichever of his rows is marked. Rows an officer judged to be two people are none.
    """

    by_id: dict[int, Person] = field(default_factory=dict)
    revocations: Mapping[int, tuple[Revocation, ...]] = field(default_factory=dict)
    twins: dict[int, frozenset[int]] = field(default_factory=dict)
    by_nik: dict[str, tuple[int, ...]] = field(default_factory=dict)
    by_register: dict[str, tuple[int, ...]] = field(default_factory=dict)
    by_handle: dict[str, tuple[int, ...]] = field(default_factory=dict)
    _keys: dict[int, _Keys] = field(default_factory=dict)

    def read_all(self, db: Database) -> None:
        """Everybody anew."""
        self.by_id.clear()
        self._keys.clear()
        self._take(db, all_people(db, merged=True))

    def read_some(self, db: Database, ids: Iterable[int]) -> None:
        """Those whose rows were written, or taken away, since."""
        wanted = list(ids)
        for one in wanted:
            self.by_id.pop(one, None)
            self._keys.pop(one, None)
        self._take(db, people_by_id(db, wanted).values())

    def hays(self) -> Iterable[tuple[int, str]]:
        """By person what a part of a name or number is looked for in."""
        return ((person_id, keys.hay) for person_id, keys in self._keys.items())

    def _take(self, db: Database, people: Iterable[Person]) -> None:
        for person in people:
            self.by_id[person.id] = person
            if person.merged_into is None:
                self._keys[person.id] = _keys_of(person)
        self.revocations = all_revocations(db)
        self.by_nik = _grouped((keys.nik, one) for one, keys in self._keys.items())
        self.by_register = _grouped((keys.register, one) for one, keys in self._keys.items())
        self.by_handle = _grouped((keys.handle, one) for one, keys in self._keys.items())
        self.twins = self._find_twins(db)

    def _find_twins(self, db: Database) -> dict[int, frozenset[int]]:
        decided = decided_pairs(db)
        twins: defaultdict[int, set[int]] = defaultdict(set)
        for group in (*self.by_nik.values(), *self.by_register.values()):
            for one in group if len(group) > 1 else ():
                twins[one] |= {
                    other
                    for other in group
                    if other != one
                    and decided.get((min(one, other), max(one, other))) != "different"
                }
        return {one: frozenset(others) for one, others in twins.items() if others}


def _keys_of(person: Person) -> _Keys:
    number = person.nik or person.nik_as_written
    parts = (person.name, person.alias, number, person.register_number)
    return _Keys(
        hay="|".join(squeezed(part) for part in parts if part),
        nik=claimed_nik(person) or "",
        register=register_key(person.register_number or ""),
        handle=person_handle(person.uuid),
    )


def _grouped(pairs: Iterable[tuple[str, int]]) -> dict[str, tuple[int, ...]]:
    """The people of each key, but the empty one."""
    found: defaultdict[str, list[int]] = defaultdict(list)
    for key, one in pairs:
        if key:
            found[key].append(one)
    return {key: tuple(some) for key, some in found.items()}
