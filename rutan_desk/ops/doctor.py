"""The self-check: is the file whole, is it backed up, where does it lie, is there room."""

import shutil
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from rutan_desk.domain.surroundings import (
    Concern,
    Figures,
    clock_concern,
    room_concerns,
    zone_concern,
)
from rutan_desk.store.audit import broken_seals, tables_that_disagree
from rutan_desk.store.connection import applied_steps, integrity_faults
from rutan_desk.store.folder import BACKUPS, DATABASE
from rutan_desk.store.history import history
from rutan_desk.store.journal import last_seal
from rutan_desk.store.place import place_warning
from rutan_desk.store.registry import Registry
from rutan_desk.store.settings import read_settings

OLDEST_BACKUP = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Check:
    """One thing looked at; ``code`` has words, ``detail`` is what was found.

    ``concern`` says what is wrong with the disk or the clock, for which there are sentences.
    """

    code: str
    ok: bool
    detail: str
    concern: Concern | None = None


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
    yield from _room_checks(read_figures(registry))
    yield from _clock_checks(registry)


def free_bytes(folder: Path) -> int | None:
    """The room on the disk of a folder; ``None`` when nobody can tell."""
    with suppress(OSError, ValueError):
        return shutil.disk_usage(folder).free
    return None


def read_figures(registry: Registry) -> Figures:
    """Measure what ``domain.surroundings`` judges; a disk that does not answer has room."""
    second = read_settings(registry.db).second_folder
    size = (registry.folder / DATABASE).stat().st_size
    free = free_bytes(registry.folder)
    newest = next((deed.at for deed in history(registry.db, 1)), None)
    return Figures(
        size=size,
        free=sys.maxsize if free is None else free,
        second_free=free_bytes(Path(second)) if second else None,
        newest=newest,
    )


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


def _room_checks(figures: Figures) -> Iterator[Check]:
    found = room_concerns(figures)
    places = [("room", Concern.ROOM, figures.free)]
    if figures.second_free is not None:
        places.append(("second-room", Concern.SECOND_ROOM, figures.second_free))
    for code, concern, free in places:
        short = concern in found
        yield Check(code, not short, f"{free // (1024 * 1024)} MiB", concern if short else None)


def _clock_checks(registry: Registry) -> Iterator[Check]:
    """The clock against the newest deed, and the hours of which country it keeps."""
    now = registry.clock()
    newest = next((deed.at for deed in history(registry.db, 1)), None)
    wrong, zone = clock_concern(now, newest), zone_concern(now)
    yield Check("clock", wrong is None, now.isoformat(timespec="minutes"), wrong)
    yield Check("zone", zone is None, f"UTC{now:%z}", zone)
