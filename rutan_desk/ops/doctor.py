"""The self-check: is the file whole, is it backed up, where does it lie, is there room."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from rutan_desk.store.audit import broken_seals, tables_that_disagree
from rutan_desk.store.connection import applied_steps, integrity_faults
from rutan_desk.store.files import BACKUPS
from rutan_desk.store.history import history
from rutan_desk.store.journal import last_seal
from rutan_desk.store.place import place_warning
from rutan_desk.store.registry import Registry

LEAST_ROOM = 200 * 1024 * 1024
"""Bytes that should be free: a few backups of a large registry."""
OLDEST_BACKUP = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Check:
    """One thing looked at; ``code`` has words, ``detail`` is what was found."""

    code: str
    ok: bool
    detail: str


def examine(registry: Registry) -> list[Check]:
    """Every check, in the order a person would ask; changes nothing."""
    return list(_checks(registry))


def _checks(registry: Registry) -> Iterator[Check]:
    db = registry.db
    faults = integrity_faults(db)
    yield Check("pages", not faults, "; ".join(faults[:3]))
    broken = broken_seals(db)
    yield Check("seals", not broken, ", ".join(map(str, broken[:10])) or last_seal(db)[:8].upper())
    tables = tables_that_disagree(db)
    yield Check("tables", not tables, ", ".join(tables))
    yield Check("schema", True, applied_steps(db)[-1])
    yield _backup_check(registry)
    doubtful = place_warning(registry.folder)
    yield Check("place", doubtful is None, doubtful.name if doubtful else "")
    free = shutil.disk_usage(registry.folder).free
    yield Check("room", free >= LEAST_ROOM, f"{free // (1024 * 1024)} MiB")
    yield _clock_check(registry)


def _backup_check(registry: Registry) -> Check:
    backups = sorted((registry.folder / BACKUPS).glob("*.rutan"))
    if not backups:
        last = next((deed.at for deed in history(registry.db, 1, kind="backup")), None)
    else:
        stamp = max(path.stat().st_mtime for path in backups)
        last = datetime.fromtimestamp(stamp).astimezone()
    if last is None:
        return Check("backup", False, "")
    fresh = registry.clock() - last <= OLDEST_BACKUP
    return Check("backup", fresh, last.isoformat(timespec="minutes"))


def _clock_check(registry: Registry) -> Check:
    """The clock must not stand before the last deed."""
    [last] = history(registry.db, 1)
    now = registry.clock()
    return Check("clock", now >= last.at - timedelta(minutes=5), now.isoformat(timespec="minutes"))
