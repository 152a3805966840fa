"""The backups that are made by themselves: their names, their list, and which may go.

They lie in ``cadangan/`` (and in a second folder, if one is set) as
``YYYYMMDD-HHMMSS-REASON.rutan``; what is replaced by a restore without its password lies
there as a ``…-diganti`` folder, which nothing here touches.
"""

import re
import shutil
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path

from rutan_desk.domain.errors import BackupInvalid
from rutan_desk.store.backup import BackupContents, look_into, read_contents
from rutan_desk.store.files import disk_faults, sync_file, sync_folder, unused
from rutan_desk.store.folder import BACKUPS

_NAME = re.compile(r"\d{8}-\d{6}-([a-z-]+?)(?:-\d+)?\.rutan")
_EVERY_ONE = timedelta(hours=24)
_Slot = tuple[object, ...]
_ONE_EACH: tuple[tuple[timedelta, Callable[[datetime], _Slot]], ...] = (
    (timedelta(days=14), lambda at: ("day", at.date())),
    (timedelta(weeks=8), lambda at: ("week", *at.isocalendar()[:2])),
    (timedelta(days=731), lambda at: ("month", at.year, at.month)),
)
"""How long the newest of a day, a week and a month (for 24 months) is kept."""


class Reason(StrEnum):
    """Why a backup was made; the value stands in its name."""

    EXIT = "keluar"
    IMPORT = "sebelum-impor"
    RESTORE = "sebelum-pulih"
    RHYTHM = "berkala"
    MIGRATION = "sebelum-migrasi"
    HAND = "manual"


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """One backup as it lies there; ``reason`` is ``None`` for a file somebody put there.

    ``contents`` is what it says of itself: it is written last, after the copy was opened
    and its seals checked. ``None`` means that the file cannot be read.
    """

    path: Path
    at: datetime
    size: int
    reason: Reason | None
    contents: BackupContents | None

    @property
    def verified(self) -> bool:
        """Whether it was found sound, when it was made or by a ``thorough`` look."""
        return self.contents is not None

    @property
    def people(self) -> int | None:
        """How many people it holds, if it can be read."""
        return self.contents.people if self.contents else None

    def age(self, now: datetime) -> timedelta:
        """Time since it was made; never less than nothing."""
        return max(now - self.at, timedelta())


def backup_path(folder: Path, reason: Reason, now: datetime) -> Path:
    """Where the next backup of a data folder goes; ``cadangan/`` is made if it is missing.

    Raises the refusals of ``disk_faults``.
    """
    kept = folder / BACKUPS
    with disk_faults(kept / "x"):
        kept.mkdir(exist_ok=True)
    return unused(kept / f"{now:%Y%m%d-%H%M%S}-{reason.value}.rutan")


def backups_in(folder: Path, *, thorough: bool = False) -> list[Backup]:
    """Every backup that lies in a folder, newest first; none when it cannot be read.

    A ``thorough`` look reads each file whole and holds it against its checksum.
    """
    look = read_contents if thorough else look_into
    found = []
    with suppress(OSError):
        for path in folder.glob("*.rutan"):
            with suppress(OSError):
                found.append(_backup(path, look))
    return sorted(found, key=lambda one: (one.at, one.path.name), reverse=True)


def thin(folder: Path, registry: str, now: datetime, spare: Path | None = None) -> tuple[str, ...]:
    """Remove the backups of a registry that no rule keeps; the names of those removed.

    The newest always stays, and so do ``spare``, every file that cannot be read, and
    every file that the program did not name. A file that will not go stays quietly.
    """
    ours = [
        one
        for one in backups_in(folder)
        if one.reason is not None and one.contents is not None and one.contents.registry == registry
    ]
    keep = kept([one.at for one in ours], now)
    gone = []
    for one in ours:
        if one.at not in keep and one.path != spare:
            with suppress(OSError):
                one.path.unlink()
                gone.append(one.path.name)
    return tuple(gone)


def kept(moments: Iterable[datetime], now: datetime) -> frozenset[datetime]:
    """Of these moments the ones whose backups stay.

    The newest; all of the last 24 hours; of the last 14 days, 8 weeks and 24 months the
    newest of each. Days begin at midnight where ``now`` is, weeks on Monday.
    """
    newest_first = sorted(set(moments), reverse=True)
    keep, filled = set(newest_first[:1]), set()
    for at in newest_first:
        age, local = now - at, at.astimezone(now.tzinfo)
        if age <= _EVERY_ONE:
            keep.add(at)
        for span, slot_of in _ONE_EACH:
            slot = slot_of(local)
            if age <= span and slot not in filled:
                filled.add(slot)
                keep.add(at)
    return frozenset(keep)


def copy_backup(file: Path, folder: Path) -> Path:
    """Copy a backup into another folder under its name, read back before it counts.

    Raises ``BackupInvalid`` (the copy is not whole), the refusals of ``disk_faults`` and
    ``OSError`` for a disk that fails otherwise; nothing is left behind then.
    """
    target, beside = folder / file.name, folder / (file.name + ".tulis")
    try:
        with disk_faults(target):
            shutil.copyfile(file, beside)
            sync_file(beside)
            read_contents(beside)
            beside.replace(target)
            sync_folder(folder)
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
    return target


def _backup(path: Path, look: Callable[[Path], BackupContents]) -> Backup:
    about = path.stat()
    try:
        contents = look(path)
        at = datetime.fromisoformat(contents.at).astimezone()
    except BackupInvalid:
        contents, at = None, datetime.fromtimestamp(about.st_mtime).astimezone()
    return Backup(
        path=path, at=at, size=about.st_size, reason=_reason(path.name), contents=contents
    )


def _reason(name: str) -> Reason | None:
    found = _NAME.fullmatch(name)
    return next((one for one in Reason if found and found[1] == one.value), None)
