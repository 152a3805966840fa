"""What the screens of Dukcapil's visits show, as read in the worker, and their columns."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from rutan_desk.domain.names import squeezed
from rutan_desk.domain.person import Presence
from rutan_desk.domain.readiness import Readiness
from rutan_desk.domain.visit import (
    Visit,
    VisitLine,
    VisitOutcome,
    VisitState,
    by_block,
    can_come,
    certain,
)
from rutan_desk.gui.book import book_of
from rutan_desk.gui.rows_model import Column, Run, Tone
from rutan_desk.ops.visits import suggested
from rutan_desk.store import Database
from rutan_desk.store.elections import active_election
from rutan_desk.store.history import timeline
from rutan_desk.store.visits import all_visits, get_visit, lines_of_visit, on_planned_visits
from rutan_desk.words.catalog import tr
from rutan_desk.words.ktp_el import visit_state_name
from rutan_desk.words.values import NOTHING, place_of, short_day
from rutan_desk.words.visits import line_result, outcomes_counted, to_be_done

TONES: Mapping[VisitOutcome, Tone] = {
    VisitOutcome.RECORDED: Tone.GREEN,
    VisitOutcome.CARD_HANDED: Tone.GREEN,
    VisitOutcome.SEARCHED: Tone.GREY,
    VisitOutcome.ABSENT: Tone.AMBER,
    VisitOutcome.FAILED: Tone.RED,
    VisitOutcome.REFUSED: Tone.RED,
}
STATE_TONES: Mapping[VisitState, Tone] = {
    VisitState.PLANNED: Tone.AMBER,
    VisitState.CLOSED: Tone.GREEN,
    VisitState.CANCELLED: Tone.GREY,
}


@dataclass(frozen=True, slots=True)
class VisitRow:
    """A visit and how many of its people have which result."""

    visit: Visit
    count: int
    outcomes: Mapping[VisitOutcome, int]

    @property
    def done(self) -> int:
        """How many have a result."""
        return sum(self.outcomes.values())


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody on a visit, as he stands now."""

    line: VisitLine
    one: Readiness

    @property
    def person_id(self) -> int:
        """Whose line it is."""
        return self.line.person_id


@dataclass(frozen=True, slots=True)
class VisitView:
    """One visit and its people, in order."""

    row: VisitRow
    guests: tuple[Guest, ...]

    @property
    def visit(self) -> Visit:
        """The visit itself."""
        return self.row.visit


@dataclass(frozen=True, slots=True)
class VisitsView:
    """Every visit, the one opened, and until when recording helps."""

    rows: tuple[VisitRow, ...]
    opened: VisitView | None
    last_day: date


@dataclass(frozen=True, slots=True)
class Choice:
    """Who could be added to a visit: by the rule, or by hand (everybody who is here)."""

    people: tuple[Readiness, ...]
    elsewhere: frozenset[int]


def read_visits(db: Database, today: date, opened: int | None) -> VisitsView:
    """Every visit; with its people the one opened, if there is such a one."""
    rows, view = [], None
    for visit in all_visits(db):
        lines = lines_of_visit(db, visit.id)
        outcomes = Counter(one.outcome for one in lines if one.outcome is not None)
        row = VisitRow(visit, len(lines), outcomes)
        rows.append(row)
        if visit.id == opened:
            wanted = {one.person_id for one in lines}
            people = book_of(db).read(today)
            judged = {one.person.id: one for one in people if one.person.id in wanted}
            found = (Guest(one, judged[one.person_id]) for one in lines if one.person_id in judged)
            view = VisitView(row, tuple(found))
    return VisitsView(tuple(rows), view, active_election(db).last_day_recording)


def read_rule(db: Database, today: date, visit_id: int) -> Choice:
    """Whom the rule would add, in the order of choice."""
    people = suggested(db, book_of(db).read(today), get_visit(db, visit_id))
    return Choice(tuple(people), frozenset())


def read_free(db: Database, today: date, visit_id: int) -> Choice:
    """Everybody who can come and is not on the visit; who needs it first, then by block."""
    visit = get_visit(db, visit_id)
    there = {one.person_id for one in lines_of_visit(db, visit_id)}
    people = [
        one
        for one in book_of(db).read(today)
        if one.person.id not in there
        and one.person.presence is Presence.PRESENT
        and one.person.merged_into is None
    ]
    people.sort(
        key=lambda one: (
            one.identity.action is None,
            not can_come(one.person, visit.planned_on),
            *by_block(one.person),
        )
    )
    return Choice(tuple(people), on_planned_visits(db, but=visit_id))


def result_deed(db: Database, line_id: int) -> int | None:
    """The deed that took in somebody's result, as long as it is in force."""
    void: set[int] = set()
    for one, _ in reversed(timeline(db, "visit_line", line_id)):
        if one.id in void:
            continue
        if one.undoes is not None:
            void.add(one.undoes)
        elif one.kind == "visit-results":
            return one.id
    return None


def visit_columns() -> tuple[Column[VisitRow], ...]:
    """The columns of all visits."""

    def state(one: VisitRow) -> tuple[Run, ...]:
        return (Run(visit_state_name(one.visit.state), STATE_TONES[one.visit.state]),)

    return (
        Column("day", tr("Day"), _day, sort=lambda one: one.visit.planned_on, width=116),
        Column("state", tr("Status"), lambda one: state(one)[0].text, runs=state, width=140),
        Column("people", tr("People"), _full, sort=lambda one: one.count, width=90),
        Column("place", tr("Place"), lambda one: one.visit.place or NOTHING, width=150),
        Column("team", tr("Team"), lambda one: one.visit.team or NOTHING, width=150),
        Column("results", tr("Results"), lambda one: outcomes_counted(one.outcomes) or NOTHING),
    )


def _day(row: VisitRow) -> str:
    return short_day(row.visit.planned_on)


def _full(row: VisitRow) -> str:
    return f"{row.count} / {row.visit.capacity}"


def guest_columns() -> tuple[Column[Guest], ...]:
    """The columns of a visit's people."""

    def result(one: Guest) -> tuple[Run, ...]:
        outcome = one.line.outcome
        if outcome is None:
            return (Run(NOTHING, Tone.QUIET),)
        return (Run(line_result(one.line), TONES[outcome]),)

    return (
        Column(
            "place", tr("No."), lambda one: str(one.line.position),
            sort=lambda one: one.line.position, tone=Tone.QUIET, width=52,
        ),
        Column("block", tr("Block"), lambda one: place_of(one.one.person), width=80),
        Column("name", tr("Name"), lambda one: one.one.person.name, tone=Tone.STRONG),
        Column("do", tr("To be done"), _do_for, width=210),
        Column("result", tr("Result"), lambda one: result(one)[0].text, runs=result, width=190),
    )  # fmt: skip


def _do_for(one: Guest) -> str:
    return (
        tr("Has left") if one.one.person.presence is not Presence.PRESENT else to_be_done(one.one)
    )


def choice_columns(elsewhere: frozenset[int]) -> tuple[Column[Readiness], ...]:
    """The columns of people who could be added."""

    def remark(one: Readiness) -> str:
        if one.person.id in elsewhere:
            return tr("on another visit")
        return tr("certain voter") if certain(one) else NOTHING

    return (
        Column("block", tr("Block"), lambda one: place_of(one.person), width=80),
        Column("name", tr("Name"), lambda one: one.person.name, tone=Tone.STRONG),
        Column("do", tr("To be done"), to_be_done, width=210),
        Column("remark", tr("Remark"), remark, tone=Tone.QUIET, width=150),
    )


def guest_hay(one: Guest) -> str:
    """What a search looks in."""
    return choice_hay(one.one)


def choice_hay(one: Readiness) -> str:
    """What a search looks in; never shown."""
    person = one.person
    parts = (person.name, person.alias, person.nik, person.register_number, place_of(person))
    return "|".join(squeezed(part) for part in parts if part)
