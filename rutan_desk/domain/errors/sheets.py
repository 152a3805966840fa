"""Refusals around spreadsheets."""

from dataclasses import dataclass

from rutan_desk.domain.errors.base import DeskError


@dataclass
class SheetUnreadable(DeskError):
    """A file that is no spreadsheet.

    ``why`` is ``empty``, ``truncated``, ``encrypted``, ``unknown``, ``too_big``,
    ``missing`` or ``not_allowed``.
    """

    file: str
    why: str


@dataclass
class HeadingsNotFound(DeskError):
    """No row with headings of a list of people; ``sheets`` are the names looked at."""

    file: str
    sheets: tuple[str, ...] = ()


@dataclass
class MappingInvalid(DeskError):
    """``--map`` names a field or a heading that does not exist."""

    field: str
    heading: str


@dataclass
class ListOfAnotherStation(DeskError):
    """A voter list of another station than the one chosen, or of another place.

    ``what`` is ``station``, ``village`` or ``district``; ``found`` is what the file names,
    ``wanted`` what the registry has.
    """

    file: str
    what: str
    found: str
    wanted: str


@dataclass
class PlanStale(DeskError):
    """The registry changed between the preview of an import and its commit."""

    file: str


@dataclass
class FormatUnknown(DeskError):
    """A spreadsheet asked for under an ending that none of ours has."""

    file: str
    known: tuple[str, ...] = ()


@dataclass
class NothingToExport(DeskError):
    """A table without rows."""


@dataclass
class Cancelled(DeskError):
    """The officer stopped the work; nothing was done."""
