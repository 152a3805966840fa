"""A data folder for another PC: a copy of the open registry and the officers' keys."""

import hashlib
import shutil
import tempfile
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

from sqlite_utils import Database

from rutan_desk.domain.errors import StickGone
from rutan_desk.store.backup import verify_copy
from rutan_desk.store.connection import connect_with_any, migrate, settle
from rutan_desk.store.files import disk_faults, sync_file, sync_folder, write_atomically
from rutan_desk.store.folder import DATABASE, KEYS
from rutan_desk.store.key_file import FileKey
from rutan_desk.store.stick import stick_faults


def build_copy(
    db: Database, key: FileKey, key_file: bytes, folder: Path, mark: Callable[[Database], object]
) -> None:
    """Lay a copy of the open registry into an empty ``folder`` on its own disk, and verify it.

    ``mark`` writes into the copy what sets it apart. The same officers and passwords open
    it. Raises ``BackupInvalid`` (the registry itself is damaged) and the refusals of
    ``disk_faults``.
    """
    path = folder / DATABASE
    with disk_faults(path):
        db.execute("VACUUM INTO ?", [str(path)])
        copy, _ = connect_with_any(path, (key,))
        with closing(copy):
            migrate(copy, path, lambda: None)
            mark(copy)
            settle(copy)
        verify_copy(path, (key,), path)
        write_atomically(folder / KEYS, key_file)


def bring_copy(built: Path, target: Path) -> None:
    """Bring what ``build_copy`` made onto a stick; ``target`` appears when it is whole.

    Raises ``StickGone``, ``DiskFull`` or ``FolderReadOnly``.
    """
    with (
        stick_faults(target.parent),
        tempfile.TemporaryDirectory(
            prefix=".rutan-", dir=target.parent, ignore_cleanup_errors=True
        ) as name,
    ):
        fresh = Path(name) / target.name
        fresh.mkdir()
        for file in (DATABASE, KEYS):
            sync_file(Path(shutil.copyfile(built / file, fresh / file)))
            if _digest(fresh / file) != _digest(built / file):
                raise StickGone(str(target.parent))
        _sync_if_can(fresh)
        fresh.rename(target)
        _sync_if_can(target.parent)


def take_away(target: Path) -> None:
    """Remove a copy that is not to count after all, as far as the stick lets us."""
    shutil.rmtree(target, ignore_errors=True)


def _sync_if_can(folder: Path) -> None:
    # Not every file system of a stick can do this for a folder.
    with suppress(OSError):
        sync_folder(folder)


def _digest(path: Path) -> bytes:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").digest()
