"""The difference between a file and the registry, as lines of the table."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from rutan_desk.domain.note import Level, Note
from rutan_desk.domain.person import Person
from rutan_desk.exchange.model import ImportPlan, PlannedLine, Skipped, Why
from rutan_desk.gui.rows_model import Column, Run, Tone
from rutan_desk.gui.widgets import ChipText
from rutan_desk.words.catalog import tr
from rutan_desk.words.notes import note_text
from rutan_desk.words.people import field_name
from rutan_desk.words.values import NOTHING, masked_number, place_of, table_text

ALL, PROBLEM, NEW, CHANGED, UNCHANGED, REFUSED, MISSING, SKIPPED = (
    "all",
    "problem",
    "new",
    "changed",
    "unchanged",
    "refused",
    "missing",
    "skipped",
)
_NOT_SHOWN = frozenset({"doubts", "nik_as_written", "by_hand", "left_on"})
"""Changes that say nothing beside the change or the note they come with."""


@dataclass(frozen=True, slots=True)
class DiffRow:
    """One line of the file, or one person who is not in it; ``row`` 0 means no line."""

    kind: str
    row: int
    name: str
    line: PlannedLine | None = None
    person: Person | None = None
    why: Why | None = None

    @property
    def notes(self) -> tuple[Note, ...]:
        """What was noticed on this line, errors first."""
        found = self.line.notes if self.line else ()
        return tuple(sorted(found, key=lambda note: note.level is not Level.ERROR))

    @property
    def is_problem(self) -> bool:
        """Whether a value was not believed."""
        line = self.line
        return line is not None and any(note.level is Level.ERROR for note in line.notes)


@dataclass(frozen=True, slots=True)
class Difference:
    """A plan and its lines in the order they are shown, made where the file was read."""

    plan: ImportPlan
    rows: list[DiffRow]


def diff_rows(plan: ImportPlan) -> list[DiffRow]:
    """Every line, problems first, then what would change, then the rest."""
    rows = [DiffRow(one.outcome.value, one.row, one.person.name, one) for one in plan.lines]
    rows += [DiffRow(MISSING, 0, person.name, person=person) for person in plan.missing]
    rows += [_skipped(one) for one in plan.sheet.skipped if one.why is not Why.BLANK]
    return sorted(rows, key=lambda row: (_rank(row), row.row))


def _skipped(one: Skipped) -> DiffRow:
    return DiffRow(SKIPPED, one.row, "", why=one.why)


_RANKS = {REFUSED: 0, CHANGED: 2, NEW: 3, MISSING: 4, UNCHANGED: 5, SKIPPED: 6}


def _rank(row: DiffRow) -> int:
    return 1 if row.is_problem and row.kind != REFUSED else _RANKS[row.kind]


def chips_of(plan: ImportPlan, rows: Iterable[DiffRow]) -> list[ChipText]:
    """The filters; blank rows count among the skipped though nobody wants to see them."""
    found = Counter(row.kind for row in rows)
    problems = sum(row.is_problem for row in rows)
    words = (
        (ALL, tr("All"), plan.rows),
        (PROBLEM, tr("Problems"), problems),
        (NEW, tr("New"), found[NEW]),
        (CHANGED, tr("Changed"), found[CHANGED]),
        (UNCHANGED, tr("Unchanged"), found[UNCHANGED]),
        (REFUSED, tr("Refused"), found[REFUSED]),
        (MISSING, tr("Not in the file"), found[MISSING]),
        (SKIPPED, tr("Skipped"), len(plan.sheet.skipped)),
    )
    return [ChipText(name, word, count) for name, word, count in words]


def fits(row: DiffRow, chip: str) -> bool:
    """Whether a row belongs under a filter."""
    if chip == ALL:
        return row.kind != SKIPPED
    return row.is_problem if chip == PROBLEM else row.kind == chip


def columns() -> list[Column[DiffRow]]:
    """The columns, in the language in force."""
    return [
        Column(
            "row",
            tr("Row"),
            lambda row: str(row.row) if row.row else NOTHING,
            lambda row: row.row,
            tone=Tone.QUIET,
            width=60,
        ),
        Column("name", tr("Name"), lambda row: row.name or NOTHING, runs=_name_runs, width=226),
        Column("what", tr("What happens"), _what_text, _rank, runs=_what_runs, width=404),
        Column("notes", tr("Notes"), _notes_text, runs=_notes_runs),
    ]


def _name_runs(row: DiffRow) -> tuple[Run, ...]:
    alias = row.line.person.alias if row.line else None
    name = Run(row.name or NOTHING)
    return (name, Run(alias, Tone.QUIET)) if alias else (name,)


def _outcome(row: DiffRow) -> Run:
    tones = {NEW: Tone.GREEN, REFUSED: Tone.RED, CHANGED: Tone.AMBER}
    words = {
        NEW: tr("New"),
        CHANGED: tr("Changed"),
        UNCHANGED: tr("Unchanged"),
        REFUSED: tr("Refused"),
        MISSING: tr("Not in the file"),
        SKIPPED: tr("Skipped"),
    }
    return Run(words[row.kind], tones.get(row.kind, Tone.GREY))


def _what_runs(row: DiffRow) -> tuple[Run, ...]:
    if row.kind == CHANGED and row.line is not None:
        return _changes(row.line) or (_outcome(row),)
    if row.kind == REFUSED:
        return _outcome(row), Run(tr("stays out"))
    if row.is_problem:
        return _outcome(row), Run(tr("the person comes in without the doubtful value"), Tone.QUIET)
    return (_outcome(row),)


def _changes(line: PlannedLine) -> tuple[Run, ...]:
    runs: list[Run] = []
    for field, (old, new) in line.changes.items():
        if field not in _NOT_SHOWN:
            runs.append(Run(("· " if runs else "") + field_name(field)))
            runs.append(Run(table_text(field, old), Tone.STRUCK))
            runs.append(Run("→", Tone.QUIET))
            runs.append(Run(table_text(field, new), Tone.STRONG))
    return tuple(runs)


def _what_text(row: DiffRow) -> str:
    return " ".join(run.text for run in _what_runs(row))


def _notes_runs(row: DiffRow) -> tuple[Run, ...]:
    if row.kind == MISSING:
        return (Run(tr("proposal: has left; tick the name")),)
    if row.why is not None:
        return (Run(why_text(row.why), Tone.QUIET),)
    if row.notes:
        first, *others = row.notes
        tone = Tone.RED if first.level is Level.ERROR else Tone.AMBER
        more = (Run(f"+{len(others)}", Tone.QUIET),) if others else ()
        return (Run(note_text(first), tone), *more)
    if row.kind == NEW and row.line is not None:
        person = row.line.person
        parts = (person.register_number, place_of(person), masked_number(person.nik))
        return (Run(" · ".join(part for part in parts if part and part != NOTHING), Tone.QUIET),)
    return ()


def _notes_text(row: DiffRow) -> str:
    return "; ".join(note_text(note) for note in row.notes) or " ".join(
        run.text for run in _notes_runs(row)
    )


def why_text(why: Why) -> str:
    """Why a row of the file is nobody."""
    return {
        Why.BLANK: tr("empty row"),
        Why.HEADING: tr("second line of the headings"),
        Why.NUMBERING: tr("row of column numbers"),
        Why.REPEATED_HEADING: tr("headings once more"),
        Why.TITLE: tr("title"),
        Why.TOTAL: tr("total"),
        Why.SIGNATURE: tr("signature line"),
        Why.NUMBER_ONLY: tr("only a number"),
        Why.REMARK: tr("remark"),
    }[why]


def sum_sentence(plan: ImportPlan) -> str:
    """The sentence that adds up to the rows of the file."""
    read = tr(
        "{rows} rows read = {new} new + {changed} changed + {unchanged} unchanged"
        " + {refused} refused."
    ).format(
        rows=plan.rows,
        new=plan.new,
        changed=plan.changed,
        unchanged=plan.unchanged,
        refused=plan.refused,
    )
    skipped = Counter(one.why for one in plan.sheet.skipped)
    if not skipped:
        return read
    parts = ", ".join(f"{count} {why_text(why)}" for why, count in skipped.most_common())
    rest = tr("{count} rows skipped ({parts}).").format(count=skipped.total(), parts=parts)
    return f"{read} {rest}"
