"""The comparison made ready in the worker: the GUI thread only shows what it gets."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from rutan_desk.domain.election import Election
from rutan_desk.domain.list_line import ListLine
from rutan_desk.domain.names import fold, squeezed
from rutan_desk.domain.person import Kind, Person
from rutan_desk.domain.readiness import Readiness
from rutan_desk.exchange.list_matching import Proposal
from rutan_desk.gui.book import read_everybody
from rutan_desk.gui.lists_compare_cells import CellWriter
from rutan_desk.gui.lists_compare_rows import (
    ABSENT,
    GONE,
    HERE,
    NOT_OURS,
    OPEN,
    STAFF,
    CompareRow,
    Comparison,
    RowKey,
    comparison,
)
from rutan_desk.gui.lists_guesses import guesses
from rutan_desk.ops.voter_lists import list_result
from rutan_desk.store import Database
from rutan_desk.store.stations import stations_of


@dataclass(slots=True)
class CompareReader:
    """Reads for one part of the page; belongs to the worker, keeps rows between readings."""

    _rows: dict[RowKey, CompareRow] = field(default_factory=dict)
    _writer: CellWriter = field(default_factory=CellWriter)

    def read(self, db: Database, election: Election, today: date) -> Comparison:
        """Hold the lists in force against the registry; only what changed is written anew."""
        judged = {one.person.id: one for one in read_everybody(db, election, today)}
        people = [one.person for one in judged.values()]
        result = list_result(db, election, people)
        found: Mapping[int, Proposal] = {}
        if result.open:
            found = {one.line.id: one for one in guesses(db, election.id, people)}
        named = _Named(judged, found)
        self._rows = {
            row.key: row
            for group, line, person in (
                *((HERE, one.line, one.person) for one in result.here),
                *((GONE, one.line, one.person) for one in result.gone),
                *((_absent(one), None, one) for one in result.absent),
                *((OPEN, one, None) for one in result.open),
                *((NOT_OURS, one, None) for one in result.not_ours),
            )
            for row in [self._row(group, line, person, named)]
        }
        return comparison(self._rows.values(), stations_of(db, election.id))

    def _row(
        self, group: str, line: ListLine | None, person: Person | None, named: "_Named"
    ) -> CompareRow:
        key = ("line", line.id) if line is not None else ("person", person.id if person else 0)
        standing = named.judged.get(person.id) if person is not None else None
        guess = named.guesses.get(line.id) if line is not None else None
        guessed = named.guessed(guess)
        known = self._rows.get(key)
        if (
            known is not None
            and (known.group, known.standing, known.guessed) == (group, standing, guessed)
            and (known.line, known.guess) == (line, guess)
        ):
            return known
        return CompareRow(
            group,
            key,
            line,
            person,
            standing,
            guess,
            guessed,
            _hay(line, person, guessed),
            self._writer.cells(line, person, standing, guess, guessed),
            _place(line, person),
        )


@dataclass(frozen=True, slots=True)
class _Named:
    """Everybody judged, and whom open lines may mean, by person and by line."""

    judged: Mapping[int, Readiness]
    guesses: Mapping[int, Proposal]

    def guessed(self, guess: Proposal | None) -> str:
        """The name of whom a line means most likely."""
        best = guess.candidates[0].person_id if guess is not None and guess.candidates else 0
        return self.judged[best].person.name if best in self.judged else ""


def _absent(person: Person) -> str:
    return STAFF if person.kind is Kind.STAFF else ABSENT


def _hay(line: ListLine | None, person: Person | None, guessed: str) -> str:
    texts: Iterable[str | None] = (guessed,)
    if line is not None:
        texts = (*texts, line.name, line.nik or line.nik_as_written, line.number)
    if person is not None:
        texts = (*texts, person.name, person.alias, person.nik, person.register_number)
    return "|".join(squeezed(text) for text in texts if text)


def _place(line: ListLine | None, person: Person | None) -> tuple[int, int, str, str]:
    """The order as given: the stations, and the running numbers of their lists."""
    if line is not None:
        return line.station_id, len(line.number), line.number, fold(line.name)
    return 0, 0, "", fold(person.name if person else "")
