"""Files written so that a crash leaves the old one or the new one, never half of either."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlcipher

from rutan_desk.domain.errors import DeskError, DiskFull, FileDamaged, FolderReadOnly
from rutan_desk.store.folder import BACKUPS


def write_atomically(path: Path, content: bytes) -> None:
    """Replace ``path`` as a whole; on return the new content survives a power cut."""
    beside = path.with_name(path.name + ".tulis")
    try:
        with beside.open("wb") as file:
            file.write(content)
            sync(file.fileno())
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
    sync_folder(path.parent)


def sync(descriptor: int) -> None:
    """Push a file's content to the disk."""
    os.fsync(descriptor)


def sync_file(path: Path) -> None:
    """Push an existing file's content to the disk."""
    with path.open("r+b") as file:
        sync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Make renames in ``folder`` durable; Windows does so by itself and has no such call."""
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            sync(descriptor)
        finally:
            os.close(descriptor)


def unused(path: Path) -> Path:
    """The path itself, or with a number when something is there already."""
    number, free = 2, path
    while free.exists():
        free, number = path.with_stem(f"{path.stem}-{number}"), number + 1
    return free


@contextmanager
def disk_faults(path: Path) -> Iterator[None]:
    """Turn what the disk or the file refuses into a refusal a person can act on.

    Raises ``DiskFull``, ``FolderReadOnly`` or ``FileDamaged``; everything else passes.
    """
    try:
        yield
    except OSError as fault:
        refusal = _refusal_of_system(fault, path)
        if refusal is None:
            raise
        raise refusal from fault
    except sqlcipher.Error as fault:
        refusal = _refusal_of_database(str(fault), path)
        if refusal is None:
            raise
        raise refusal from fault


def _refusal_of_system(fault: OSError, path: Path) -> DeskError | None:
    if fault.errno in (errno.ENOSPC, errno.EDQUOT if hasattr(errno, "EDQUOT") else -1):
        return DiskFull(str(path.parent))
    if fault.errno in (errno.EACCES, errno.EROFS, errno.EPERM):
        return FolderReadOnly(str(path.parent))
    return None


def _refusal_of_database(words: str, path: Path) -> DeskError | None:
    if "full" in words:
        return DiskFull(str(path.parent))
    if "readonly" in words or "unable to open" in words:
        return FolderReadOnly(str(path.parent))
    if "malformed" in words or "not a database" in words or "disk I/O" in words:
        return FileDamaged(str(path), count_backups(path.parent))
    return None


def count_backups(folder: Path) -> int:
    """How many backups lie in the data folder."""
    return len(list((folder / BACKUPS).glob("*.rutan")))
