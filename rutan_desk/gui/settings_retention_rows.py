"""What the retention of data is about: closed elections, and the things that lie about."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from rutan_desk.domain.election import Election
from rutan_desk.domain.nik import mask_in_text
from rutan_desk.domain.retention import Closed
from rutan_desk.gui.rows_model import Column, Run, Tone
from rutan_desk.gui.settings_section import Sitting, read_sitting
from rutan_desk.gui.widgets import Notice
from rutan_desk.ops.retention import Survey, TraceFile, closed_elections
from rutan_desk.ops.retention_looking import Unread
from rutan_desk.ops.retention_records import Destroyed, destroyed_files
from rutan_desk.store.elections import active_election
from rutan_desk.store.registry import Registry
from rutan_desk.words.catalog import tr
from rutan_desk.words.retention import (
    fate_name,
    trace_name,
    unread_text,
    unread_title,
    why_text,
    wiped_text,
)
from rutan_desk.words.values import size_words

_MOST_NAMED = 5
"""So many files that stayed are named."""


@dataclass(frozen=True, slots=True)
class Keeping:
    """Who asks, the closed elections, and whether there is anything to certify."""

    sitting: Sitting
    active: Election
    closed: tuple[Closed, ...]
    recorded: bool


def read_keeping(registry: Registry) -> Keeping:
    """Read it, in the worker; no file is looked at."""
    db = registry.db
    return Keeping(
        read_sitting(registry),
        active_election(db),
        closed_elections(db),
        bool(destroyed_files(db)),
    )


@dataclass(frozen=True, slots=True)
class Thing:
    """What goes or stays as a whole: one file, or a folder with its files."""

    path: Path
    files: tuple[TraceFile, ...]

    @property
    def name(self) -> str:
        """Its name, never with a whole NIK."""
        name = mask_in_text(self.path.name)
        if self.files[0].folder is None:
            return name
        return tr("{folder} ({count} files)").format(folder=name, count=len(self.files))

    @property
    def size(self) -> int:
        """Bytes in all."""
        return sum(one.size for one in self.files)

    @property
    def due(self) -> bool:
        """Whether all of it may go today."""
        return all(one.due for one in self.files)

    @property
    def why(self) -> str:
        """Why it may go, or stays."""
        return why_text(next((one for one in self.files if not one.due), self.files[0]))


def things_of(found: Survey) -> list[Thing]:
    """What may go first, the oldest of each first."""
    together: dict[Path, list[TraceFile]] = {}
    for one in found.files:
        together.setdefault(one.folder or one.path, []).append(one)
    things = [Thing(path, tuple(files)) for path, files in together.items()]
    return sorted(things, key=lambda one: (not one.due, one.files[0].made_on, str(one.path)))


def total_words(things: Sequence[Thing]) -> tuple[int, str]:
    """How many files these are, and how large together."""
    return sum(len(one.files) for one in things), size_words(sum(one.size for one in things))


def places_text(places: Sequence[Path]) -> str:
    """Where was looked."""
    words = tr("Looked in the registry’s folder and the second folder for backups.")
    if not places:
        return f"{words} " + tr("Papers, sheets and copies are found only where you look for them.")
    return f"{words} " + tr("And in: {places}").format(places=", ".join(map(str, places)))


def unread_notice(files: Sequence[Unread]) -> Notice:
    """What could not be looked into, a few of it by name."""
    return Notice(Tone.AMBER, unread_title(files), *_named([unread_text(one) for one in files]))


def wiped_notice(files: Sequence[Destroyed]) -> Notice:
    """What was destroyed, and a few of what was not by name; the certificate names all."""
    left = [f"{one.name}: {fate_name(one.fate)}" for one in files if not one.gone]
    return Notice(Tone.AMBER if left else Tone.GREEN, wiped_text(files), *_named(left))


def _named(said: list[str]) -> list[str]:
    if len(said) <= _MOST_NAMED:
        return said
    return [*said[:_MOST_NAMED], tr("and {count} more").format(count=len(said) - _MOST_NAMED)]


def thing_columns() -> list[Column[Thing]]:
    """The columns, in the language in force."""
    return [
        Column("name", tr("File"), lambda one: one.name, runs=_name),
        Column("size", tr("Size"), lambda one: size_words(one.size), tone=Tone.QUIET, width=84),
        Column(
            "made",
            tr("Date"),
            lambda one: f"{one.files[0].made_on:%d-%m-%Y}",
            tone=Tone.QUIET,
            width=116,
        ),
        Column("why", tr("Why"), lambda one: one.why, runs=_why, width=208),
    ]


def _name(one: Thing) -> tuple[Run, ...]:
    first = one.files[0]
    return Run(one.name), Run(trace_name(first.kind, first.seal), Tone.QUIET)


def _why(one: Thing) -> tuple[Run, ...]:
    return (Run(one.why, Tone.PLAIN if one.due else Tone.QUIET),)
