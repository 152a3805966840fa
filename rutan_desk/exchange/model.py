"""What reading and planning hand over: values, doubts, notes, and every row accounted for."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from rutan_desk.domain.note import Note
from rutan_desk.domain.person import Doubt, Person
from rutan_desk.exchange.layout import Layout

Progress = Callable[[int, int], None]


class Why(StrEnum):
    """Why a row below the headings is nobody."""

    BLANK = "blank"
    HEADING = "heading"
    NUMBERING = "numbering"
    REPEATED_HEADING = "repeated_heading"
    TITLE = "title"
    TOTAL = "total"
    SIGNATURE = "signature"
    NUMBER_ONLY = "number_only"
    REMARK = "remark"
    NOT_ACTIVE = "not_active"
    OTHER_STATION = "other_station"


@dataclass(frozen=True, slots=True)
class Skipped:
    """A row of the file that is nobody, by its number in the file."""

    row: int
    why: Why


@dataclass(frozen=True, slots=True)
class Line:
    """One person's row.

    ``values`` holds only what is present and believed, typed as in ``Person``;
    ``nik_as_written`` is the text of the cell whenever something was written;
    ``doubts`` keep what was not believed; ``cells`` is the row as it stood, as text.
    """

    row: int
    values: Mapping[str, object]
    nik_as_written: str | None
    doubts: tuple[Doubt, ...]
    notes: tuple[Note, ...]
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PeopleSheet:
    """A list of people as a file holds it; nothing of it is in the registry yet.

    ``header_row`` counts from 1 as Excel does. ``columns`` maps fields to headings as
    found, ``unused`` are the other headings. Every row below the headings is in ``lines``
    or in ``skipped``. ``preview`` is the top of the sheet as text. ``headings`` are those
    of every column, ``shape`` what they have in common with the next file of the kind,
    ``layout`` what an officer chose for it, now or (``remembered``) for an earlier file.
    """

    file: str
    sha256: str
    sheet: str
    other_sheets: tuple[str, ...]
    header_row: int
    columns: Mapping[str, str]
    unused: tuple[str, ...]
    lines: tuple[Line, ...]
    skipped: tuple[Skipped, ...]
    preview: tuple[tuple[str, ...], ...]
    headings: tuple[str, ...]
    shape: str
    layout: Layout
    remembered: bool


class Outcome(StrEnum):
    """What an import would do with a line."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class PlannedLine:
    """A line, and what an import would do with it.

    ``person`` is the person as it would be saved (for a refused line: what was read);
    ``before`` the one in the registry, if recognised; ``changes`` maps a field to its old
    and new value, with ``doubts`` among the fields.
    """

    row: int
    outcome: Outcome
    person: Person
    before: Person | None
    changes: Mapping[str, tuple[object, object]]
    notes: tuple[Note, ...]
    cells: tuple[str, ...]


class _Judged(Protocol):
    @property
    def outcome(self) -> Outcome: ...


class Counted:
    """A plan whose lines each have an outcome; the four of them add up to ``rows``."""

    __slots__ = ()
    lines: Sequence[_Judged]

    def count(self, outcome: Outcome) -> int:
        """How many lines have this outcome."""
        return sum(line.outcome is outcome for line in self.lines)

    @property
    def new(self) -> int:
        """Lines of people the registry does not know."""
        return self.count(Outcome.NEW)

    @property
    def changed(self) -> int:
        """Lines that say something else than the registry."""
        return self.count(Outcome.CHANGED)

    @property
    def unchanged(self) -> int:
        """Lines that say what the registry says."""
        return self.count(Outcome.UNCHANGED)

    @property
    def refused(self) -> int:
        """Lines without a name."""
        return self.count(Outcome.REFUSED)

    @property
    def rows(self) -> int:
        """All lines."""
        return len(self.lines)


@dataclass(frozen=True, slots=True)
class ImportPlan(Counted):
    """The difference between a file and the registry, before anything is written.

    ``missing`` are people of the registry who are not in the file: a question to the
    officer, never applied by itself.
    """

    sheet: PeopleSheet
    lines: tuple[PlannedLine, ...]
    missing: tuple[Person, ...]
