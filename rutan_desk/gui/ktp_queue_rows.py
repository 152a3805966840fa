"""The queue as lines of a table: what is read in the worker, filters, columns."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from rutan_desk.domain.completeness import Element
from rutan_desk.domain.ktp_queue import QueueEntry
from rutan_desk.domain.names import squeezed
from rutan_desk.domain.person import Person
from rutan_desk.domain.standing import Action
from rutan_desk.gui.book import book_of
from rutan_desk.gui.rows_model import Column, Run, Tone
from rutan_desk.gui.widgets import ChipText
from rutan_desk.ops.ktp_queue import KtpWork, ktp_work
from rutan_desk.store import Database
from rutan_desk.words.catalog import tr
from rutan_desk.words.ktp_queue import (
    days_text,
    home_name,
    last_step,
    last_step_text,
    missing_text,
    step_name,
)
from rutan_desk.words.rights import action_text, owner_name
from rutan_desk.words.values import NOTHING, place_of, short_day

ALL, DATA = "all", "data"
"""Chips: everybody, and who lacks only data."""
SOON = 14
"""So few days left are urgent."""
URGENCIES = ("", "certain", "soon", "in_time", "late", "unplanned")
SPARE = ("home", "last", "owner", "missing", "due", "block")
"""Columns there may be no room for, the first to go first."""


@dataclass(frozen=True, slots=True)
class QueueRow:
    """One person of the queue; ``hay`` is what a search looks in, the name first."""

    entry: QueueEntry
    hay: str

    @property
    def person(self) -> Person:
        """Whom this is about."""
        return self.entry.person

    @property
    def chip(self) -> str:
        """The chip it falls under."""
        return self.entry.action.value if self.entry.action else DATA


@dataclass(frozen=True, slots=True)
class QueueView:
    """The rows, most urgent first, and everything the page counts."""

    rows: tuple[QueueRow, ...]
    work: KtpWork


def read_queue(db: Database, today: date) -> QueueView:
    """Read and judge everybody; in the worker."""
    work = ktp_work(db, book_of(db).read(today), today)
    return QueueView(tuple(QueueRow(one, _hay(one.person)) for one in work.queue), work)


def _hay(person: Person) -> str:
    written = person.nik or person.nik_as_written
    parts = (person.name, person.alias, written, person.register_number)
    return "|".join(squeezed(part) for part in parts if part)


@dataclass(frozen=True, slots=True)
class Filters:
    """What is chosen beside the step; empty is no choice, ``none`` stands for having none."""

    home: str = ""
    block: str = ""
    urgency: str = ""
    missing: str = ""

    def keep(self, row: QueueRow) -> bool:
        """Whether a row satisfies all of them."""
        entry = row.entry
        return (
            (not self.home or (entry.home or "none") == self.home)
            and (not self.block or (entry.person.block or "none") == self.block)
            and (not self.missing or Element(self.missing) in entry.missing)
            and urgent(entry, self.urgency)
        )


def urgent(entry: QueueEntry, urgency: str) -> bool:
    """Whether somebody falls under a choice by urgency."""
    if urgency == "certain":
        return entry.certain
    if urgency == "soon":
        return entry.days_left is not None and 0 <= entry.days_left <= SOON
    if urgency == "in_time":
        return entry.in_time
    if urgency == "late":
        return not entry.in_time
    return urgency != "unplanned" or entry.planned is None


def chips_of(rows: Sequence[QueueRow], kept: str) -> list[ChipText]:
    """A chip for each step somebody waits for, in the order to take them; ``kept`` stays."""
    counts = Counter(row.chip for row in rows)
    steps = [
        ChipText(one.value, step_name(one), counts[one.value])
        for one in Action
        if counts[one.value] or one.value == kept
    ]
    found = [ChipText(ALL, tr("All"), len(rows)), *steps]
    if counts[DATA] or kept == DATA:
        found.append(ChipText(DATA, tr("Only data missing"), counts[DATA]))
    return found


def columns() -> list[Column[QueueRow]]:
    """What the table says of each, in the language in force."""
    return [
        Column("name", tr("Name"), lambda row: row.person.name, runs=_name_runs),
        Column(
            "block",
            tr("Block"),
            lambda row: place_of(row.person),
            lambda row: (not row.person.block, row.person.block or "", row.person.cell or ""),
            width=66,
        ),
        Column("action", tr("Next step"), _action, _action_order, width=206),
        Column("owner", tr("Who acts"), _owner, tone=Tone.QUIET, width=134),
        Column("due", tr("Due"), _due, _due_order, runs=_due_runs, width=172),
        Column("missing", tr("Missing data"), _missing, _missing_order, width=132),
        Column("last", tr("Last step"), _last, _last_order, tone=Tone.QUIET, width=196),
        Column("home", tr("Dukcapil"), _home, tone=Tone.QUIET, width=124),
    ]


def _name_runs(row: QueueRow) -> tuple[Run, ...]:
    name = Run(row.person.name, Tone.STRONG)
    return (name,) if row.entry.certain else (name, Run(tr("not certain"), Tone.QUIET))


def _action(row: QueueRow) -> str:
    return action_text(row.entry.action) if row.entry.action else tr("Only data missing")


_ORDER = {action: place for place, action in enumerate(Action)}


def _action_order(row: QueueRow) -> int:
    return _ORDER[row.entry.action] if row.entry.action else len(_ORDER)


def _owner(row: QueueRow) -> str:
    return owner_name(row.entry.owner) if row.entry.owner else NOTHING


def _due(row: QueueRow) -> str:
    if row.entry.due is None or row.entry.days_left is None:
        return NOTHING
    return f"{short_day(row.entry.due)} · {days_text(row.entry.days_left)}"


def _due_runs(row: QueueRow) -> tuple[Run, ...]:
    days = row.entry.days_left
    if row.entry.due is None or days is None:
        return (Run(NOTHING, Tone.QUIET),)
    tone = Tone.RED if days < 0 else Tone.AMBER if days <= SOON else Tone.QUIET
    return Run(short_day(row.entry.due)), Run(days_text(days), tone)


def _due_order(row: QueueRow) -> date:
    return row.entry.due or date.max


def _missing(row: QueueRow) -> str:
    return missing_text(row.entry.missing)


def _missing_order(row: QueueRow) -> int:
    return -len(row.entry.missing)


def _last(row: QueueRow) -> str:
    return last_step_text(row.entry)


def _last_order(row: QueueRow) -> date:
    return last_step(row.entry)[0] or date.max


def _home(row: QueueRow) -> str:
    return home_name(row.entry.home)
