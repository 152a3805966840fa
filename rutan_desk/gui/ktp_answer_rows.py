"""The difference between Dukcapil's answer and what the desk knows, as lines of a table."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from rutan_desk.domain.ktp_el import Recording
from rutan_desk.domain.names import squeezed
from rutan_desk.domain.note import Level, Note
from rutan_desk.domain.person import Person
from rutan_desk.exchange.ktp_model import AnswerPlan, PlannedAnswer
from rutan_desk.exchange.list_matching import Candidate, compared
from rutan_desk.exchange.model import Outcome, Why
from rutan_desk.gui.rows_model import Column, Run, Tone
from rutan_desk.gui.sheet_difference import ALL
from rutan_desk.gui.widgets import ChipText
from rutan_desk.store import Database
from rutan_desk.store.people import all_people
from rutan_desk.words.catalog import tr
from rutan_desk.words.imports import outcome_name, skipped_reason
from rutan_desk.words.ktp_answer import answer_field_name, verdict_name
from rutan_desk.words.ktp_el import recording_name
from rutan_desk.words.notes import note_text
from rutan_desk.words.values import NOTHING, masked_number, short_day, table_text

ANSWER_FIELDS = (
    "name", "nik", "nik_found", "recording", "recorded_on", "captured_on", "register_number",
    "birth_place", "birth_date", "sex", "mother", "number", "remark",
)  # fmt: skip
"""The fields of an answer, in the order officers ask for them."""
ASKED = ("name", "nik", "recording", "birth_date")
"""Those that are asked for when no headings were found."""
TO_DECIDE, DECIDED, PROBLEM, MISSING, SKIPPED = (
    "to_decide", "decided", "problem", "missing", "skipped",
)  # fmt: skip
_OFFERED = 25
_NOT_SHOWN = frozenset({"recorded_on", "recording_as_written", "unmatched_on"})
"""Changes that are told by the change they come with."""
_TONES = {Outcome.NEW: Tone.GREEN, Outcome.CHANGED: Tone.AMBER, Outcome.REFUSED: Tone.RED}


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """A row of the file, or somebody who is not in it (``row`` 0)."""

    row: int
    planned: PlannedAnswer | None = None
    missing: Person | None = None
    why: Why | None = None
    means: str = NOTHING

    @property
    def notes(self) -> tuple[Note, ...]:
        """What was noticed on it, errors first."""
        found = self.planned.notes if self.planned else ()
        return tuple(sorted(found, key=lambda note: note.level is not Level.ERROR))

    @property
    def is_problem(self) -> bool:
        """Whether a value was not believed, or the row stays out."""
        return any(one.level is Level.ERROR for one in self.notes) or (
            self.planned is not None and self.planned.outcome is Outcome.REFUSED
        )

    @property
    def is_open(self) -> bool:
        """Whether an officer has yet to decide."""
        return self.planned is not None and self.planned.to_decide


@dataclass(frozen=True, slots=True)
class AnswerDifference:
    """A plan, its rows, and the people it was held against with what a search looks in."""

    plan: AnswerPlan
    rows: tuple[AnswerRow, ...]
    people: Mapping[int, Person]
    hays: Mapping[int, str]

    @property
    def waiting(self) -> tuple[PlannedAnswer, ...]:
        """The lines for which an officer has to decide something, in the order of the file."""
        return tuple(one for one in self.plan.lines if one.to_decide)

    def line(self, row: int) -> PlannedAnswer | None:
        """The line of one row."""
        return next((one for one in self.plan.lines if one.row == row), None)

    def holder_of(self, number: str | None) -> Person | None:
        """Who of ours has that number."""
        if number is None:
            return None
        return next((one for one in self.people.values() if one.nik == number), None)

    def found(self, one: PlannedAnswer, text: str) -> tuple[Candidate, ...]:
        """Anybody whose name or number has that text, compared with the line."""
        needle = squeezed(text)
        some = [who for who, hay in self.hays.items() if needle in hay]
        return tuple(compared(one.line, self.people[who]) for who in some[:_OFFERED])


def difference_of(db: Database, plan: AnswerPlan) -> AnswerDifference:
    """The rows of a plan in the order they are shown; in the worker."""
    people = {one.id: one for one in all_people(db)}
    rows = [AnswerRow(one.row, one, means=_means(plan, one)) for one in plan.lines]
    rows += [AnswerRow(0, missing=one, means=one.name) for one in plan.missing]
    rows += [AnswerRow(one.row, why=one.why) for one in plan.sheet.skipped if one.why != Why.BLANK]
    rows.sort(key=lambda row: (_rank(row), row.row))
    return AnswerDifference(plan, tuple(rows), people, {k: _hay(v) for k, v in people.items()})


def _hay(person: Person) -> str:
    parts = (person.name, person.alias, person.nik, person.register_number)
    return "|".join(squeezed(one) for one in parts if one)


def _means(plan: AnswerPlan, one: PlannedAnswer) -> str:
    if one.person is not None:
        return one.person.name
    return ", ".join(plan.names[who.person_id] for who in one.candidates) or NOTHING


def _rank(row: AnswerRow) -> int:
    for rank, test in enumerate((row.is_open, row.is_problem)):
        if test:
            return rank
    if row.planned is None:
        return 8 if row.missing is not None else 9
    return 2 + (Outcome.CHANGED, Outcome.NEW, Outcome.UNCHANGED, Outcome.REFUSED).index(
        row.planned.outcome
    )


def fits(row: AnswerRow, chip: str) -> bool:
    """Whether a row belongs under a filter."""
    tests = {
        ALL: row.why is None and row.missing is None,
        TO_DECIDE: row.is_open,
        DECIDED: row.planned is not None and row.planned.decision is not None,
        PROBLEM: row.is_problem,
        MISSING: row.missing is not None,
        SKIPPED: row.why is not None,
    }
    if chip in tests:
        return tests[chip]
    return row.planned is not None and row.planned.outcome == chip


def chips_of(found: AnswerDifference) -> list[ChipText]:
    """The filters with their counts."""
    rows, plan = found.rows, found.plan
    outcomes = Counter(row.planned.outcome for row in rows if row.planned)

    def counted(chip: str) -> int:
        return sum(fits(row, chip) for row in rows)

    return [
        ChipText(ALL, tr("All"), plan.rows),
        ChipText(TO_DECIDE, tr("To decide"), plan.open),
        ChipText(DECIDED, tr("Decided"), counted(DECIDED)),
        ChipText(PROBLEM, tr("Problems"), counted(PROBLEM)),
        *(ChipText(one.value, outcome_name(one), outcomes[one]) for one in Outcome),
        ChipText(MISSING, tr("Not in the file"), len(plan.missing)),
        ChipText(SKIPPED, tr("Skipped"), counted(SKIPPED)),
    ]


def columns() -> list[Column[AnswerRow]]:
    """The columns, in the language in force."""
    return [
        Column(
            "row",
            tr("Row"),
            lambda row: str(row.row) if row.row else NOTHING,
            lambda row: row.row,
            tone=Tone.QUIET,
            width=56,
        ),
        Column("name", tr("Name in the answer"), _name, width=196),
        Column("means", tr("Whom it means"), _text(_means_runs), runs=_means_runs, width=190),
        Column("what", tr("What happens"), _text(_what_runs), runs=_what_runs),
        Column("notes", tr("Notes"), _text(_notes_runs), runs=_notes_runs, width=270),
    ]


def _text(runs: Callable[[AnswerRow], Sequence[Run]]) -> Callable[[AnswerRow], str]:
    return lambda row: " ".join(run.text for run in runs(row))


def _name(row: AnswerRow) -> str:
    return (row.planned.line.name if row.planned else "") or NOTHING


def _means_runs(row: AnswerRow) -> Sequence[Run]:
    certain = row.planned is None or row.planned.person is not None
    return (Run(row.means, Tone.PLAIN if certain else Tone.QUIET),)


def _what_runs(row: AnswerRow) -> Sequence[Run]:
    planned = row.planned
    if planned is None:
        word = tr("Not in the file") if row.missing is not None else tr("Skipped")
        return (Run(word, Tone.GREY),)
    if planned.to_decide:
        told = tuple(change_runs(planned))
        return Run(tr("To decide"), Tone.AMBER), *(told or _said(planned))
    changes = tuple(change_runs(planned))
    decided = (Run(verdict_name(planned.decision.verdict), Tone.QUIET),) if planned.decision else ()
    if changes:
        return *changes, *decided
    return Run(outcome_name(planned.outcome), _TONES.get(planned.outcome, Tone.GREY)), *decided


def _said(planned: PlannedAnswer) -> tuple[Run, ...]:
    """What Dukcapil says of somebody of whom nothing is written yet."""
    number = (masked_number(planned.offer.number),) if planned.offer else ()
    words = " · ".join(filter(None, (planned.line.as_written, *number)))
    return (Run(words, Tone.QUIET),) if words else ()


def change_runs(planned: PlannedAnswer) -> Iterable[Run]:
    """Old → new of every field that would be written, the recording first."""
    names = sorted(
        (one for one in planned.changes if one not in _NOT_SHOWN or len(planned.changes) == 1),
        key=lambda one: (one != "recording", one != "nik"),
    )
    for place, name in enumerate(names):
        old, new = planned.changes[name]
        if name != "recording":
            yield Run(("· " if place else "") + answer_field_name(name))
        yield Run(value(name, old), Tone.STRUCK)
        yield Run("→", Tone.QUIET)
        yield Run(value(name, new), Tone.STRONG)


def value(name: str, what: object) -> str:
    """A value of the row on somebody's KTP-el, or a number, as a table shows it."""
    if isinstance(what, Recording):
        return recording_name(what)
    if what is None or what == "":
        return NOTHING
    if name in ("nik", "unmatched_nik"):
        return masked_number(str(what))
    if isinstance(what, date):
        return short_day(what)
    return table_text(name, what)


def _notes_runs(row: AnswerRow) -> Sequence[Run]:
    if row.why is not None:
        return (Run(skipped_reason(row.why), Tone.QUIET),)
    if not row.notes:
        return ()
    first, *others = row.notes
    tone = Tone.RED if first.level is Level.ERROR else Tone.AMBER
    more = (Run(f"+{len(others)}", Tone.QUIET),) if others else ()
    return Run(note_text(first), tone), *more
