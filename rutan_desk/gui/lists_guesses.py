"""Whom the open lines of KPU's lists may mean; a deed makes only what it touched be compared."""

import weakref
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from rutan_desk.domain.list_line import ListLine
from rutan_desk.domain.names import squeezed
from rutan_desk.domain.person import Person
from rutan_desk.exchange.list_matching import Candidate, Proposal, compared
from rutan_desk.ops.voter_lists import open_proposals
from rutan_desk.store import Database


@dataclass(slots=True)
class Guesses:
    """Lines and people compared so far, kept while neither of the two changes.

    A decision changes one line; the thousands beside it need no second look.
    """

    _compared: dict[int, tuple[ListLine, dict[int, tuple[Person, Candidate]]]] = field(
        default_factory=dict
    )
    _hays: dict[int, tuple[Person, str]] = field(default_factory=dict)

    def compare(self, line: ListLine, person: Person) -> Candidate:
        """How well they fit."""
        before, found = self._compared.get(line.id, (None, {}))
        if before is not line:
            if before != line:
                found = {}
            self._compared[line.id] = line, found
        known = found.get(person.id)
        if known is None or known[0] != person:
            known = found[person.id] = person, compared(line, person)
        return known[1]

    def of(
        self, db: Database, election_id: int, people: Sequence[Person], station_id: int | None
    ) -> tuple[Proposal, ...]:
        """``open_proposals`` among these people."""
        found = open_proposals(db, election_id, station_id, people=people, compare=self.compare)
        waiting = {one.line.id for one in found}
        if station_id is None:
            self._compared = {at: one for at, one in self._compared.items() if at in waiting}
        return found

    def hays(self, people: Iterable[Person]) -> dict[int, str]:
        """What a search for somebody looks in."""
        before, self._hays = self._hays, {}
        for one in people:
            known = before.get(one.id)
            same = known is not None and known[0] == one
            self._hays[one.id] = known if known is not None and same else (one, _hay(one))
        return {at: hay for at, (_, hay) in self._hays.items()}


def _hay(person: Person) -> str:
    parts = (person.name, person.alias, person.nik, person.register_number)
    return "|".join(squeezed(one) for one in parts if one)


_GUESSES: "weakref.WeakKeyDictionary[Database, Guesses]" = weakref.WeakKeyDictionary()


def guesses_of(db: Database) -> Guesses:
    """Those of an open registry; for the worker only, and gone with the registry."""
    found = _GUESSES.get(db)
    if found is None:
        found = _GUESSES[db] = Guesses()
    return found


def guesses(
    db: Database, election_id: int, people: Sequence[Person], station_id: int | None = None
) -> tuple[Proposal, ...]:
    """Whom every open line of an election, or of one station, may mean among these people."""
    return guesses_of(db).of(db, election_id, people, station_id)
