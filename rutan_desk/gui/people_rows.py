"""People as lines of the table: the state in one word, and the filters they fall under."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from rutan_desk.domain.names import squeezed
from rutan_desk.domain.person import Kind, Person, Presence
from rutan_desk.domain.readiness import Readiness
from rutan_desk.domain.right import Bar, Outcome
from rutan_desk.domain.standing import NikState
from rutan_desk.gui.rows_model import Column, Run, Tone
from rutan_desk.gui.widgets import ChipText
from rutan_desk.words.catalog import tr
from rutan_desk.words.people import field_name
from rutan_desk.words.rights import bar_name, nik_state_name, outcome_name
from rutan_desk.words.values import NOTHING, masked_number, place_of, short_day, table_text

ALL, MAY, MAY_NOT, ACTION, NIK, DETAINEE, CONVICT, STAFF, LEAVING = (
    "all",
    "may",
    "may-not",
    "action",
    "nik",
    "detainee",
    "convict",
    "staff",
    "leaving",
)
BEGINNING = ("name", "register", "block", "nik", "state")
"""The columns in sight until an officer wants others."""
_LEFT = (Bar.DIED, Bar.RELEASED, Bar.TRANSFERRED, Bar.ESCAPED)
_NIK_PROBLEMS = (NikState.DAMAGED, NikState.DUPLICATE, NikState.MISSING)


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One person as the list shows it; ``hay`` is what a search looks in, the name first.

    Made by the worker, and so that sorting and filtering thousands only compare.
    """

    standing: Readiness
    hay: str
    filters: frozenset[str]
    state: Run

    @property
    def person(self) -> Person:
        """Who it is."""
        return self.standing.person


def person_row(standing: Readiness, day: date | None = None) -> PersonRow:
    """Prepare one person for the list; ``day`` is that of the election."""
    person = standing.person
    written = person.nik or person.nik_as_written
    parts = (person.name, person.alias, written, person.register_number)
    hay = "|".join(squeezed(part) for part in parts if part)
    return PersonRow(standing, hay, frozenset(_filters(standing, day)), state_of(standing))


def _filters(standing: Readiness, day: date | None) -> Iterable[str]:
    person = standing.person
    yield ALL
    if standing.right.outcome is Outcome.ELIGIBLE:
        yield MAY
    elif standing.right.outcome is Outcome.BARRED:
        yield MAY_NOT
    if standing.action is not None:
        yield ACTION
    if standing.nik is not NikState.VALID:
        yield NIK
    if _leaves_before(person, day):
        yield LEAVING
    if person.kind is Kind.STAFF:
        yield STAFF
    elif person.presence is Presence.PRESENT and person.register_class:
        yield CONVICT if person.register_class.startswith("B") else DETAINEE


def _leaves_before(person: Person, day: date | None) -> bool:
    """Whether somebody who is here will be free again on the day of the election."""
    release = person.release_on
    here = person.presence is Presence.PRESENT
    return here and day is not None and release is not None and release < day


def state_of(standing: Readiness) -> Run:
    """The state as one pill: the gravest reason, else the NIK, else that all is well."""
    right = standing.right
    if right.outcome is Outcome.BARRED:
        bar = next(bar for bar in right.bars if bar.outcome is Outcome.BARRED)
        return Run(bar_name(bar), Tone.GREY if bar in _LEFT else Tone.RED)
    if right.bars:
        return Run(bar_name(right.bars[0]), Tone.AMBER)
    if standing.nik in _NIK_PROBLEMS:
        return Run(nik_state_name(standing.nik), Tone.AMBER)
    return Run(outcome_name(Outcome.ELIGIBLE), Tone.GREEN)


def chip_words() -> dict[str, str]:
    """Every filter as its chip calls it, short enough for one line of them."""
    return {
        ALL: tr("All"),
        MAY: tr("May vote"),
        MAY_NOT: tr("May not vote"),
        ACTION: tr("Needs action"),
        NIK: tr("NIK problems"),
        DETAINEE: tr("Detainees"),
        CONVICT: tr("Convicts"),
        STAFF: tr("Staff"),
        LEAVING: tr("Free before D"),
    }


def filter_name(name: str) -> str:
    """A filter in full, as paper names it; all of them is no filter."""
    if name == ALL:
        return ""
    return tr("Free before voting day") if name == LEAVING else chip_words().get(name, "")


def chips_of(rows: Iterable[PersonRow]) -> list[ChipText]:
    """Every filter with its count."""
    found = Counter(name for row in rows for name in row.filters)
    return [ChipText(name, word, found[name]) for name, word in chip_words().items()]


_GRAVITY = {Tone.RED: 0, Tone.AMBER: 1, Tone.GREEN: 2, Tone.GREY: 3}


def columns() -> list[Column[PersonRow]]:
    """The columns of the list, in the language in force."""
    return [
        Column(
            "name",
            tr("Name"),
            _name_text,
            lambda row: row.hay.partition("|")[0],
            runs=_name_runs,
        ),
        Column(
            "register",
            tr("Register no."),
            lambda row: row.person.register_number or NOTHING,
            tone=Tone.QUIET,
            width=124,
        ),
        Column("block", tr("Block"), lambda row: place_of(row.person), width=78),
        Column(
            "nik",
            tr("NIK"),
            lambda row: masked_number(row.person.nik),
            tone=Tone.QUIET,
            width=154,
        ),
        Column(
            "state",
            tr("State"),
            lambda row: row.state.text,
            _state_order,
            runs=lambda row: (row.state,),
            width=154,
        ),
        *_further_columns(),
    ]


def _further_columns() -> list[Column[PersonRow]]:
    """What an officer may want to see besides."""
    return [
        *(_day_column(field) for field in ("birth_date", "admitted_on", "release_on")),
        *(
            _value_column(field, width)
            for field, width in (
                ("kind", 76),
                ("sex", 84),
                ("marital_status", 112),
                ("citizenship", 92),
                ("register_class", 92),
                ("presence", 96),
                ("region", 190),
            )
        ),
    ]


def _day_column(field: str) -> Column[PersonRow]:
    return Column(
        field,
        field_name(field),
        lambda row: short_day(getattr(row.person, field)),
        lambda row: getattr(row.person, field) or date.max,
        tone=Tone.QUIET,
        width=112,
    )


def _value_column(field: str, width: int) -> Column[PersonRow]:
    return Column(field, field_name(field), lambda row: cell_text(field, row.person), width=width)


def cell_text(field: str, person: Person) -> str:
    """One value of a person for a table."""
    return table_text(field, getattr(person, field))


def block_of(row: PersonRow) -> str:
    """The block without the cell: what people are filtered by."""
    return row.person.block or ""


def blocks_of(rows: Iterable[PersonRow]) -> list[tuple[str, int]]:
    """Every block of people who are here, with how many are in it."""
    found = Counter(
        block_of(row)
        for row in rows
        if row.person.presence is Presence.PRESENT and row.person.block
    )
    return sorted(found.items())


def _name_text(row: PersonRow) -> str:
    if not row.person.alias:
        return row.person.name
    alias = tr("alias {alias}").format(alias=row.person.alias)
    return f"{row.person.name} ({alias})"


def _name_runs(row: PersonRow) -> tuple[Run, ...]:
    name = Run(row.person.name)
    if not row.person.alias:
        return (name,)
    return name, Run(tr("alias {alias}").format(alias=row.person.alias), Tone.QUIET)


def _state_order(row: PersonRow) -> tuple[int, str]:
    return _GRAVITY[row.state.tone], row.state.text
