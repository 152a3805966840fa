"""The list of elections in the settings, and what is read for it."""

from dataclasses import dataclass

from rutan_desk.domain.election import Election
from rutan_desk.domain.officer import Role
from rutan_desk.gui.rows_model import Column, Run, Tone
from rutan_desk.store.elections import all_elections, is_active
from rutan_desk.store.profiles import load_profile, profile_names
from rutan_desk.store.registry import Registry
from rutan_desk.words.catalog import tr
from rutan_desk.words.elections import election_marks
from rutan_desk.words.moments import long_day


@dataclass(frozen=True, slots=True)
class ElectionRow:
    """One election, and whether the desk works on it."""

    election: Election
    active: bool


@dataclass(frozen=True, slots=True)
class Elections:
    """All of them, the active one first, and whether this officer may change them."""

    rows: tuple[ElectionRow, ...]
    head: bool


def read_elections(registry: Registry) -> Elections:
    """Read them, in the worker."""
    db = registry.db
    rows = tuple(ElectionRow(one, is_active(db, one.id)) for one in all_elections(db))
    return Elections(rows, registry.officer.role.may(Role.HEAD))


def read_profiles() -> list[Election]:
    """Every profile that comes with the program, by its day."""
    return sorted(map(load_profile, profile_names()), key=lambda one: one.day)


def columns() -> list[Column[ElectionRow]]:
    """The columns, in the language in force."""
    return [
        Column("name", tr("Election"), lambda row: row.election.name),
        Column(
            "day",
            tr("Voting day"),
            lambda row: long_day(row.election.day),
            lambda row: row.election.day,
            tone=Tone.QUIET,
            width=190,
        ),
        Column("marks", tr("State"), _marks_text, runs=_marks, width=250),
    ]


def _marks(row: ElectionRow) -> tuple[Run, ...]:
    words = election_marks(row.election, active=row.active)
    return tuple(
        Run(word, Tone.GREEN if row.active and word is words[0] else Tone.GREY) for word in words
    )


def _marks_text(row: ElectionRow) -> str:
    return ", ".join(election_marks(row.election, active=row.active))
