"""Lines of KPU's list waiting for a decision, and whom each may mean, held side by side."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from rutan_desk.domain.list_line import ListLine, Match
from rutan_desk.domain.names import squeezed
from rutan_desk.domain.person import Person
from rutan_desk.exchange.list_matching import Candidate, Sign, compared, propose
from rutan_desk.gui.book import book_of
from rutan_desk.gui.lists_guesses import guesses, guesses_of
from rutan_desk.gui.rows_model import Column, Run, Tone
from rutan_desk.store import Database
from rutan_desk.store.lists import get_line, lines_of
from rutan_desk.store.regions import region_label
from rutan_desk.words.catalog import tr
from rutan_desk.words.lists_page import verdict_name
from rutan_desk.words.people import field_name, presence_name, sex_name
from rutan_desk.words.values import NOTHING, place_of, short_day

_OFFERED = 25
"""People a search offers at once."""


@dataclass(frozen=True, slots=True)
class MatchCase:
    """A line to decide, and whom it may mean, best first."""

    line: ListLine
    candidates: tuple[Candidate, ...]


@dataclass(frozen=True, slots=True)
class MatchBook:
    """The lines to decide, and the people another line does not mean yet, by station.

    ``hays`` are what a search looks in, by person.
    """

    cases: tuple[MatchCase, ...]
    people: Mapping[int, Person]
    hays: Mapping[int, str]
    taken: Mapping[int, frozenset[int]]

    def found(self, line: ListLine, text: str) -> tuple[Candidate, ...]:
        """Anybody whose name or number has that text, compared with the line."""
        needle, taken = squeezed(text), self.taken.get(line.station_id, frozenset())
        some = [one for one, hay in self.hays.items() if needle in hay and one not in taken]
        return tuple(compared(line, self.people[one]) for one in some[:_OFFERED])


def read_cases(
    db: Database,
    election_id: int,
    today: date,
    station_id: int | None = None,
    line_id: int | None = None,
) -> MatchBook:
    """Every open line, or the one line to decide again; in the worker.

    Raises ``ListLineUnknown``.
    """
    every = [one.person for one in book_of(db).read(today)]
    people = {one.id: one for one in every}
    if line_id is None:
        waiting = guesses(db, election_id, every, station_id)
        cases = tuple(MatchCase(one.line, one.candidates) for one in waiting)
    else:
        cases = (_again(db, get_line(db, line_id), people),)
    own = {one.line.id for one in cases}
    taken: dict[int, set[int]] = {}
    for one in lines_of(db, election_id):
        if one.person_id is not None and one.id not in own:
            taken.setdefault(one.station_id, set()).add(one.person_id)
    if home := next((one.region for one in every if one.region), None):
        region_label(home)  # reads the files of names, which the two sides then have at hand
    hays = guesses_of(db).hays(every)
    return MatchBook(cases, people, hays, {at: frozenset(some) for at, some in taken.items()})


def _again(db: Database, line: ListLine, people: Mapping[int, Person]) -> MatchCase:
    """A line that was decided, as if it were not; whom it means now is among the candidates."""
    others = lines_of(db, line.election_id, line.station_id)
    taken = {one.person_id for one in others if one.person_id is not None and one.id != line.id}
    bare = replace(line, match=Match.OPEN, person_id=None)
    [proposal] = propose([bare], people.values(), taken=taken)
    found = list(proposal.candidates)
    meant = people.get(line.person_id or 0)
    if meant is not None and meant.id not in {one.person_id for one in found}:
        found.insert(0, compared(line, meant))
    return MatchCase(line, tuple(found))


def sure_ones(cases: Sequence[MatchCase], least: float) -> list[tuple[MatchCase, Candidate]]:
    """Lines whose best candidate scores that much, alone, and is nobody else's candidate."""
    claims: dict[int, int] = {}
    for case in cases:
        for one in case.candidates:
            claims[one.person_id] = claims.get(one.person_id, 0) + 1
    found = []
    for case in cases:
        good = [one for one in case.candidates if one.score >= least]
        if len(good) == 1 and good[0] is case.candidates[0] and claims[good[0].person_id] == 1:
            found.append((case, good[0]))
    return found


@dataclass(frozen=True, slots=True)
class Fact:
    """One field: as the list has it, as the registry has it, and how they compare."""

    name: str
    listed: str
    here: str
    verdict: Run | None


_OF_FIELD = {
    "name": (Sign.NAME, Sign.NAME_ALIKE),
    "nik": (Sign.NIK, Sign.NIK_ONE_DIGIT, Sign.NIK_VISIBLE),
    "register_number": (Sign.REGISTER,),
    "birth_date": (Sign.BIRTH, Sign.BIRTH_SWAPPED, Sign.BIRTH_NEAR),
    "birth_place": (Sign.BIRTH_PLACE,),
    "sex": (Sign.SEX,),
}
_EXACT = (Sign.NAME, Sign.NIK, Sign.REGISTER, Sign.BIRTH, Sign.BIRTH_PLACE)


def facts(line: ListLine, person: Person | None, candidate: Candidate | None) -> list[Fact]:
    """Line and person field by field; without a person only the line."""

    def fact(field: str, listed: str | None, here: str | None) -> Fact:
        beside = (here or NOTHING) if person is not None else ""
        return Fact(_label(field), listed or NOTHING, beside, field_verdict(field, candidate))

    one = person or Person(name="")
    alias = f"{one.name} · {one.alias}" if one.alias else one.name
    where = (
        place_of(one) if one.presence == "present"
        else f"{presence_name(one.presence)} {short_day(one.left_on)}"
    )  # fmt: skip
    born = line.birth_as_written or (short_day(line.birth_date) if line.birth_date else None)
    return [
        fact("name", line.name, alias),
        fact("nik", line.nik or line.nik_as_written, one.nik or one.nik_as_written),
        fact("birth_date", born, short_day(one.birth_date)),
        fact("birth_place", line.birth_place, one.birth_place),
        fact("sex", line.sex and sex_name(line.sex), one.sex and sex_name(one.sex)),
        fact("register_number", line.register_number, one.register_number),
        fact("street", line.street, one.street),
        fact("region", _region(line), _region(one)),
        fact("block", None, where),
    ]


def _label(field: str) -> str:
    return tr("Region") if field == "region" else field_name(field)


def _region(one: ListLine | Person) -> str | None:
    return region_label(one.region) if one.region else one.region_as_written


def field_verdict(field: str, candidate: Candidate | None) -> Run | None:
    """How a field compares, as far as it says anything."""
    if candidate is None:
        return None
    for sign in _OF_FIELD.get(field, ()):
        if sign in candidate.agrees:
            tone = Tone.GREEN if sign in _EXACT else Tone.AMBER
            return Run(verdict_name(sign, agrees=True), tone)
        if sign in candidate.disagrees:
            return Run(verdict_name(sign, agrees=False), Tone.RED)
    return None


def likeness(candidate: Candidate) -> Run:
    """How well somebody fits, for a pill."""
    tone = Tone.GREEN if candidate.score >= 85 else Tone.AMBER
    return Run(tr("{score} of 100").format(score=round(candidate.score)), tone)


def fact_columns(listed: str) -> list[Column[Fact]]:
    """Line and person beside each other; ``listed`` is the heading over the line."""
    return [
        Column("field", "", lambda one: one.name, tone=Tone.QUIET, width=124),
        Column("listed", listed, lambda one: one.listed),
        Column("here", tr("In the registry"), lambda one: one.here),
        Column("verdict", "", _verdict_text, runs=_verdict_runs, width=140),
    ]


def _verdict_text(one: Fact) -> str:
    return one.verdict.text if one.verdict else ""


def _verdict_runs(one: Fact) -> tuple[Run, ...]:
    return (one.verdict,) if one.verdict else ()
