"""Backups that nobody has to think of: made, verified, thinned, and copied elsewhere.

They leave no deed behind: otherwise each would be the change that asks for the next one.
"""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from pathlib import Path

from rutan_desk.domain.errors import BackupInvalid, DeskError, DiskFull, FolderReadOnly
from rutan_desk.store.backup import read_contents
from rutan_desk.store.folder import BACKUPS
from rutan_desk.store.journal import last_seal
from rutan_desk.store.registry import Registry
from rutan_desk.store.rotation import Backup, Reason, backup_path, backups_in, copy_backup, thin
from rutan_desk.store.settings import read_settings


class Second(StrEnum):
    """How the second folder stands after a backup: a finding, never a refusal."""

    NOT_SET = "not_set"
    COPIED = "copied"
    CURRENT = "current"
    MISSING = "missing"
    FULL = "full"
    READ_ONLY = "read_only"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupReport:
    """What one call did: ``file`` holds the registry as it is now.

    ``made`` is false when an older file already did; ``thinned`` names those removed.
    """

    file: Path
    made: bool
    thinned: tuple[str, ...]
    second: Second


def automatic_backup(registry: Registry, reason: Reason) -> BackupReport:
    """Back the open registry up into ``cadangan/``, unless nothing changed since the last.

    Each file is opened and verified before it counts. Whatever happens in the second
    folder stands in the report. Raises ``BackupInvalid`` (the registry itself is damaged),
    ``DiskFull`` and the other refusals of ``disk_faults``.
    """
    here = registry.folder / BACKUPS
    file = _holding(registry, here)
    made = file is None
    if file is None:
        file = backup_path(registry.folder, reason, registry.clock())
        registry.back_up(file)
    thinned = thin(here, registry.key_file.registry, registry.clock(), spare=file)
    return BackupReport(file=file, made=made, thinned=thinned, second=_second(registry, file))


def backups_of(folder: Path, *, thorough: bool = False) -> list[Backup]:
    """The backups of a data folder, newest first, for the list to restore from."""
    return backups_in(folder / BACKUPS, thorough=thorough)


def second_folder_age(registry: Registry) -> timedelta | None:
    """The age of the newest backup of this registry in the second folder.

    ``None``: no folder is set, it is not there now, or holds none.
    """
    second = read_settings(registry.db).second_folder
    found = _ours(registry, Path(second)) if second else []
    return found[0].age(registry.clock()) if found else None


def _ours(registry: Registry, folder: Path) -> list[Backup]:
    return [
        one
        for one in backups_in(folder)
        if one.contents is not None and one.contents.registry == registry.key_file.registry
    ]


def _holding(registry: Registry, folder: Path) -> Path | None:
    """A sound backup that holds the registry as it is now, by the seal of its last deed."""
    seal = last_seal(registry.db)
    for one in _ours(registry, folder):
        if one.contents is not None and one.contents.seal == seal:
            try:
                read_contents(one.path)
            except BackupInvalid:
                continue
            return one.path
    return None


def _second(registry: Registry, file: Path) -> Second:
    named = read_settings(registry.db).second_folder
    if not named:
        return Second.NOT_SET
    try:
        return _copied(registry, file, Path(named))
    except DiskFull:
        return Second.FULL
    except FolderReadOnly:
        return Second.READ_ONLY
    except (DeskError, OSError, ValueError):
        return Second.FAILED


def _copied(registry: Registry, file: Path, folder: Path) -> Second:
    # A folder that is not there is a stick that is not in: it must never be made.
    if not folder.is_dir():
        return Second.MISSING
    if _holding(registry, folder) is not None:
        return Second.CURRENT
    copy = copy_backup(file, folder)
    thin(folder, registry.key_file.registry, registry.clock(), spare=copy)
    return Second.COPIED
