"""Refusals around keys, the registry file and the disk."""

from dataclasses import dataclass
from datetime import datetime

from rutan_desk.domain.errors.base import DeskError


@dataclass
class RegistryMissing(DeskError):
    """The folder holds no registry."""

    folder: str


@dataclass
class RegistryExists(DeskError):
    """A registry would be made where one already is."""

    folder: str


@dataclass
class KeyFileMissing(DeskError):
    """``kunci.json`` is gone: the recovery sheet opens the file."""

    folder: str


@dataclass
class KeyFileDamaged(DeskError):
    """``kunci.json`` cannot be read: the recovery sheet opens the file."""

    path: str


@dataclass
class WrongPassword(DeskError):
    """The password does not open the slot; ``wait`` seconds until the next try."""

    officer: str
    wait: int


@dataclass
class TooSoon(DeskError):
    """A try before the waiting time after wrong passwords is over."""

    wait: int


@dataclass
class OfficerUnknown(DeskError):
    """No slot or row under that name; ``known`` are the names there are."""

    officer: str
    known: tuple[str, ...] = ()


@dataclass
class OfficerExists(DeskError):
    """That name is taken."""

    officer: str


@dataclass
class LastHead(DeskError):
    """The registry must keep one head."""

    officer: str


@dataclass
class RoleTooLow(DeskError):
    """The officer's role does not allow the deed; ``needed`` is the lowest that does."""

    officer: str
    needed: str


@dataclass
class PasswordTooWeak(DeskError):
    """A new password shorter than ``least`` characters."""

    least: int


@dataclass
class RecoveryGroupWrong(DeskError):
    """A group of the recovery key has a typing mistake; ``group`` counts from 1."""

    group: int


@dataclass
class RecoveryKeyShape(DeskError):
    """The recovery key has too few or too many groups."""

    groups: int
    expected: int


@dataclass
class RecoveryKeyForeign(DeskError):
    """A well-formed recovery key that does not open this file (older sheet, other file)."""

    folder: str


@dataclass
class FileDamaged(DeskError):
    """The registry file is not readable although the key is right; backups named."""

    path: str
    backups: int = 0


@dataclass
class FileNewer(DeskError):
    """Written by a newer program: ``steps`` are migrations this one does not know."""

    path: str
    steps: tuple[str, ...] = ()


@dataclass
class FileLocked(DeskError):
    """Another instance has the registry open."""

    host: str
    officer: str
    since: datetime | None


@dataclass
class FolderReadOnly(DeskError):
    """The folder cannot be written."""

    folder: str


@dataclass
class DiskFull(DeskError):
    """No room left on the disk; the deed was not done."""

    folder: str


@dataclass
class FileUnwritable(DeskError):
    """A file asked for could not be written (folder missing, no permission, open elsewhere)."""

    path: str


@dataclass
class BackupInvalid(DeskError):
    """Not a backup of a registry, or damaged; ``why`` is ``shape``, ``seal`` or ``content``."""

    path: str
    why: str


@dataclass
class NoScreen(DeskError):
    """There is no screen to show a window on; the command line works without."""
