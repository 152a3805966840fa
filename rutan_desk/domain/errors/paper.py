"""Refusals around paper: read back, compared with an earlier print, as a sheet, in a folder."""

from dataclasses import dataclass

from rutan_desk.domain.errors.base import DeskError


@dataclass
class SealUnknown(DeskError):
    """A seal that no deed of this registry has; ``seal`` is whole or as printed."""

    seal: str


@dataclass
class PaperUnreadable(DeskError):
    """A file that cannot be read as a PDF.

    ``why`` is ``missing``, ``not_allowed``, ``too_big``, ``not_pdf``, ``damaged`` or
    ``encrypted``.
    """

    file: str
    why: str


@dataclass
class NoEarlierPrint(DeskError):
    """Nothing can have changed since the last print: the list was never printed."""

    report: str


@dataclass
class PrintOfAnotherList(DeskError):
    """The print asked for (its deed) is of ``printed``, and not of this ``report``."""

    deed: int
    report: str
    printed: str


@dataclass
class PrintNotComparable(DeskError):
    """A paper that is no list of lines, or a print of before the program kept what it takes."""

    report: str


@dataclass
class NotATable(DeskError):
    """A paper that has no lines to put on a sheet."""

    report: str


@dataclass
class FolderNotEmpty(DeskError):
    """A folder that papers were to be put into has something in it."""

    folder: str


@dataclass
class NothingDue(DeskError):
    """Nothing that is kept of closed elections may be destroyed yet."""


@dataclass
class RetentionInvalid(DeskError):
    """A time to keep things that is none; ``most`` months are possible."""

    months: int
    most: int


@dataclass
class NoSuchPages(DeskError):
    """Pages asked of a printer (``5-9``) that a paper of so many ``pages`` does not have."""

    asked: str
    pages: int


@dataclass
class PrinterFailed(DeskError):
    """A printer (empty: a file in its place) that took no pages."""

    printer: str


@dataclass
class FileUnviewable(DeskError):
    """A file that was saved, and that no program of this PC opens."""

    file: str
