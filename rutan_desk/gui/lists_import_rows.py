"""The difference between KPU's list and what the registry has of it, as lines of a table."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rutan_desk.domain.list_line import ListLine, Match
from rutan_desk.domain.note import Level, Note
from rutan_desk.exchange.list_plan import ListPlan, PlannedListLine
from rutan_desk.exchange.model import Outcome, Skipped, Why
from rutan_desk.gui.rows_model import Column, Run, Tone
from rutan_desk.gui.widgets import ChipText
from rutan_desk.words.catalog import tr
from rutan_desk.words.imports import outcome_name, skipped_reason
from rutan_desk.words.notes import note_text
from rutan_desk.words.values import NOTHING, table_text
from rutan_desk.words.voter_lists import line_field_name, match_name

LIST_FIELDS = (
    "number", "name", "nik", "birth_place", "birth_date", "sex", "marital_status", "street",
    "rt", "rw", "region", "region_as_written", "disability", "ktp_el", "remark", "nkk",
    "register_number", "dpid", "tps", "status",
)  # fmt: skip
"""The fields of a voter list, in the order of KPU's forms."""
ASKED = ("name", "nik", "birth_date", "number")
"""Those that are asked for when no headings were found."""
ALL, TO_DECIDE, PROBLEM, GONE, SKIPPED = "all", "to_decide", "problem", "gone", "skipped"
_NOT_SHOWN = frozenset({"person_id", "by_hand", "nik_as_written", "birth_as_written"})
"""Changes that say nothing beside the change or the person they come with."""
_TONES = {Outcome.NEW: Tone.GREEN, Outcome.CHANGED: Tone.AMBER, Outcome.REFUSED: Tone.RED}


@dataclass(frozen=True, slots=True)
class ListRow:
    """A row of the file, or a line of the list that the file no longer has (``row`` 0)."""

    row: int
    planned: PlannedListLine | None
    gone: ListLine | None
    why: Why | None
    means: str

    @property
    def line(self) -> ListLine | None:
        """The line it is about."""
        return self.planned.line if self.planned else self.gone

    @property
    def notes(self) -> tuple[Note, ...]:
        """What was noticed on it, errors first."""
        found = self.planned.notes if self.planned else ()
        return tuple(sorted(found, key=lambda note: note.level is not Level.ERROR))

    @property
    def is_problem(self) -> bool:
        """Whether a value was not believed, or the row stays out."""
        planned = self.planned
        if planned is None:
            return False
        faulty = any(note.level is Level.ERROR for note in planned.notes)
        return faulty or planned.outcome is Outcome.REFUSED

    @property
    def is_open(self) -> bool:
        """Whether an officer has yet to say whom it means."""
        planned = self.planned
        if planned is None or planned.outcome is Outcome.REFUSED:
            return False
        return planned.line.match is Match.OPEN


@dataclass(frozen=True, slots=True)
class ListDifference:
    """A plan and its rows in the order they are shown, made where the file was read."""

    plan: ListPlan
    rows: tuple[ListRow, ...]


def list_rows(plan: ListPlan) -> tuple[ListRow, ...]:
    """Every row of the file and every line it lost, problems first, then what is open."""
    rows = [ListRow(one.row, one, None, None, _means(plan, one)) for one in plan.lines]
    rows += [ListRow(0, None, one, None, NOTHING) for one in plan.gone]
    rows += [_skipped(one) for one in plan.sheet.sheet.skipped if one.why is not Why.BLANK]
    return tuple(sorted(rows, key=lambda row: (_rank(row), row.row)))


def _skipped(one: Skipped) -> ListRow:
    return ListRow(one.row, None, None, one.why, NOTHING)


def _rank(row: ListRow) -> int:
    tests = (row.is_problem, row.is_open, row.gone is not None)
    for rank, fits_it in enumerate(tests):
        if fits_it:
            return rank
    if row.planned is None:
        return 9
    return 3 + list(Outcome).index(row.planned.outcome)


def _means(plan: ListPlan, one: PlannedListLine) -> str:
    """Whom a line means, or may mean."""
    if one.outcome is Outcome.REFUSED:
        return NOTHING
    if one.line.person_id is not None:
        return plan.names.get(one.line.person_id, NOTHING)
    offered = one.proposal.candidates if one.proposal else ()
    return ", ".join(plan.names[who.person_id] for who in offered) or NOTHING


def fits(row: ListRow, chip: str) -> bool:
    """Whether a row belongs under a filter."""
    if chip in (ALL, SKIPPED):
        return (row.why is not None) is (chip == SKIPPED)
    tests = {TO_DECIDE: row.is_open, PROBLEM: row.is_problem, GONE: row.gone is not None}
    if chip in tests:
        return tests[chip]
    return row.planned is not None and row.planned.outcome == chip


def chips_of(plan: ListPlan, rows: Iterable[ListRow]) -> list[ChipText]:
    """The filters with their counts."""
    every = list(rows)
    found = Counter(row.planned.outcome for row in every if row.planned)
    return [
        ChipText(ALL, tr("All"), plan.rows + len(plan.gone)),
        ChipText(PROBLEM, tr("Problems"), sum(row.is_problem for row in every)),
        ChipText(TO_DECIDE, match_name(Match.OPEN), plan.open),
        *(ChipText(one.value, outcome_name(one), found[one]) for one in Outcome),
        ChipText(GONE, tr("No longer on the list"), len(plan.gone)),
        ChipText(SKIPPED, tr("Skipped"), sum(row.why is not None for row in every)),
    ]


def columns() -> list[Column[ListRow]]:
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
        Column("number", tr("No."), _number, _number_order, tone=Tone.QUIET, width=56),
        Column("name", tr("Name on the list"), lambda row: row.line.name if row.line else NOTHING),
        Column("what", tr("What happens"), _what, runs=_what_runs),
        Column("match", tr("Whom it means"), _match, runs=_match_runs),
        Column("notes", tr("Notes"), _notes, runs=_notes_runs),
    ]


def _number(row: ListRow) -> str:
    return (row.line.number if row.line else "") or NOTHING


def _number_order(row: ListRow) -> tuple[int, str]:
    return len(_number(row)), _number(row)


def _what_runs(row: ListRow) -> Sequence[Run]:
    if row.gone is not None:
        return (Run(tr("No longer on the list"), Tone.AMBER),)
    if row.planned is None:
        return (Run(tr("Skipped"), Tone.GREY),)
    changes = _changes(row.planned)
    if row.planned.outcome is Outcome.CHANGED and changes:
        return changes
    return (Run(outcome_name(row.planned.outcome), _TONES.get(row.planned.outcome, Tone.GREY)),)


def _changes(planned: PlannedListLine) -> tuple[Run, ...]:
    runs: list[Run] = []
    for field, (old, new) in planned.changes.items():
        if field not in _NOT_SHOWN:
            runs.append(Run(("· " if runs else "") + line_field_name(field)))
            runs.append(Run(_value(field, old), Tone.STRUCK))
            runs.append(Run("→", Tone.QUIET))
            runs.append(Run(_value(field, new), Tone.STRONG))
    return tuple(runs)


def _value(field: str, value: object) -> str:
    if isinstance(value, Match):
        return match_name(value)
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    return table_text(field, value)


def _what(row: ListRow) -> str:
    return " ".join(run.text for run in _what_runs(row))


def _match_runs(row: ListRow) -> Sequence[Run]:
    if row.is_open:
        return Run(match_name(Match.OPEN), Tone.AMBER), Run(row.means, Tone.QUIET)
    return (Run(row.means),)


def _match(row: ListRow) -> str:
    return " ".join(run.text for run in _match_runs(row))


def _notes_runs(row: ListRow) -> Sequence[Run]:
    if row.why is not None:
        return (Run(skipped_reason(row.why), Tone.QUIET),)
    if not row.notes:
        return ()
    first, *others = row.notes
    tone = Tone.RED if first.level is Level.ERROR else Tone.AMBER
    more = (Run(f"+{len(others)}", Tone.QUIET),) if others else ()
    return Run(note_text(first), tone), *more


def _notes(row: ListRow) -> str:
    if row.why is not None:
        return skipped_reason(row.why)
    return "; ".join(map(note_text, row.notes))
