"""Refusals around people, deeds, elections and paper."""

from dataclasses import dataclass

from rutan_desk.domain.errors.base import DeskError


@dataclass
class PersonUnknown(DeskError):
    """No person under that number."""

    person_id: int


@dataclass
class NikTaken(DeskError):
    """Another person already holds this identity number (``masked``)."""

    masked: str
    holder: str


@dataclass
class NikInvalid(DeskError):
    """A typed NIK that cannot be right; ``code`` is the note's code."""

    masked: str
    code: str


@dataclass
class NameMissing(DeskError):
    """A person needs a name."""


@dataclass
class RegionUnknown(DeskError):
    """A region code that is in no list."""

    region: str


@dataclass
class MovementImpossible(DeskError):
    """The movement does not follow from where the person is (readmitting who is here)."""

    name: str
    movement: str
    presence: str


@dataclass
class RevocationInvalid(DeskError):
    """A revocation that contradicts itself.

    ``why`` is ``dates``, ``decision``, or ``withdrawn`` for one that already is.
    """

    why: str


@dataclass
class RevocationUnknown(DeskError):
    """No court decision under that number."""

    revocation_id: int


@dataclass
class BulkImpossible(DeskError):
    """A field that is each person's own, or (``why`` is ``value``) a value it cannot hold."""

    field: str
    why: str


@dataclass
class LogoUnusable(DeskError):
    """A file that cannot be the logo: ``why`` is ``picture``, ``svg`` or ``size``."""

    file: str
    why: str


@dataclass
class DeedUnknown(DeskError):
    """No deed under that number."""

    deed_id: int


@dataclass
class NotUndoable(DeskError):
    """A deed that cannot be undone: it wrote no rows, or it changed officers and keys."""

    deed_id: int


@dataclass
class ChangedSince(DeskError):
    """A deed cannot be undone: rows it wrote have been written again by ``later``."""

    deed_id: int
    later: int


@dataclass
class NothingToUndo(DeskError):
    """There is no deed left to undo, or to redo."""

    redo: bool = False


@dataclass
class ElectionUnknown(DeskError):
    """No election or profile under that id."""

    election: str
    known: tuple[str, ...] = ()


@dataclass
class PresetUnknown(DeskError):
    """No preset of a prison under that name; ``known`` are those there are."""

    preset: str
    known: tuple[str, ...] = ()


@dataclass
class ProfileInvalid(DeskError):
    """An election profile that lacks or breaks a key."""

    profile: str
    key: str


@dataclass
class ReportUnknown(DeskError):
    """No report under that name."""

    report: str
    known: tuple[str, ...] = ()


@dataclass
class StationUnknown(DeskError):
    """No station of that number; ``known`` are the ones there are."""

    station: str
    known: tuple[str, ...] = ()


@dataclass
class ListLineUnknown(DeskError):
    """No line of a voter list under that number."""

    line_id: int


@dataclass
class LineTaken(DeskError):
    """Another line of the same list already means this person (``number`` is that line's)."""

    name: str
    number: str


@dataclass
class MergeImpossible(DeskError):
    """Two rows that cannot become one person.

    ``why`` is ``same`` (one row twice), ``merged`` (one of them already is another's),
    ``field`` (``field`` cannot be taken) or ``kind`` (an inmate and a member of the staff).
    """

    why: str
    field: str = ""
