"""Bringing a backup back, so that a crash in between is finished at the next opening."""

import shutil
from datetime import datetime
from pathlib import Path

from rutan_desk.store.files import disk_faults, sync_file, sync_folder, unused, write_atomically
from rutan_desk.store.folder import BACKUPS, DATABASE, KEYS, RESTORED, restore_pending

_NEW = ".pulih"


def keep_what_is_there(folder: Path, now: datetime) -> Path | None:
    """Copy the closed registry and its keys into ``cadangan/``; ``None`` if there is none.

    The copy is a data folder of its own: ``--data-dir`` opens it.
    """
    found = [folder / name for name in (DATABASE, DATABASE + "-wal", KEYS)]
    found = [path for path in found if path.exists()]
    if not found:
        return None
    kept = unused(folder / BACKUPS / f"{now:%Y%m%d-%H%M%S}-diganti")
    with disk_faults(kept):
        kept.mkdir(parents=True)
        for path in found:
            sync_file(Path(shutil.copy2(path, kept / path.name)))
        sync_folder(kept)
    return kept


def replace_registry(folder: Path, copy: Path, key_file: bytes) -> None:
    """Put a verified registry and its keys in the place of what is there.

    Both are laid beside the old ones first; the mark says that they are complete. From
    then on the old ones no longer count, and ``finish_restore`` does the rest, now or at
    the next opening. The folder must be closed and locked by the caller.
    """
    with disk_faults(folder / DATABASE):
        sync_file(copy)
        copy.replace(folder / (DATABASE + _NEW))
        write_atomically(folder / (KEYS + _NEW), key_file)
        write_atomically(folder / RESTORED, b"")
    finish_restore(folder)


def key_file_in_force(folder: Path) -> Path:
    """The key file that counts: the restored one while a restore waits to be finished."""
    fresh = folder / (KEYS + _NEW)
    return fresh if restore_pending(folder) and fresh.exists() else folder / KEYS


def finish_restore(folder: Path) -> None:
    """Complete a restore that was cut short; the caller holds the folder's lock."""
    if not restore_pending(folder):
        return
    with disk_faults(folder / DATABASE):
        fresh = folder / (DATABASE + _NEW)
        if fresh.exists():
            # A write-ahead log of the old file must never be applied to the new one.
            for suffix in ("-wal", "-shm"):
                (folder / (DATABASE + suffix)).unlink(missing_ok=True)
            fresh.replace(folder / DATABASE)
        fresh_keys = folder / (KEYS + _NEW)
        if fresh_keys.exists():
            fresh_keys.replace(folder / KEYS)
        sync_folder(folder)
        (folder / RESTORED).unlink()
