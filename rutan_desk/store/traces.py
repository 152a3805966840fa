"""What lies about outside the registry: backups, copies, event files, papers, leftovers.

Only what can be told to be of this registry: by the id in a backup or key file, by the seal
of an event file, by a checksum the journal noted. Nothing here changes anything.
"""

import os
from collections.abc import Iterable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

from rutan_desk.domain.errors import CopyIsForTheDay, DeskError
from rutan_desk.domain.retention import Trace
from rutan_desk.store import Database
from rutan_desk.store import day as rows
from rutan_desk.store.connection import connect_with_any
from rutan_desk.store.desk_copy import refuse_on_copy
from rutan_desk.store.destroying import checksum
from rutan_desk.store.event_file import EVENT_SUFFIX, Freeze, open_events, read_event_file
from rutan_desk.store.event_travel import arriving_events
from rutan_desk.store.folder import BACKUPS, DATABASE, KEYS, LOCK, LOG, RESTORED
from rutan_desk.store.key_file import FileKey, load_key_file
from rutan_desk.store.rotation import backups_in

_FILES = (DATABASE, DATABASE + "-wal", DATABASE + "-shm", KEYS, LOG, LOCK)
"""What a data folder holds; whatever else somebody put there is left alone."""
_PAPERS = frozenset({".pdf", ".xlsx", ".csv"})
_MOST_BYTES = 1 << 28


@dataclass(frozen=True, slots=True)
class Found:
    """One thing that lies about: its files, the day it is of, and the folder that goes with it.

    ``election`` is the one it was handed out for, where that can be told; ``merged`` is false
    while it holds events that this registry does not know.
    """

    kind: Trace
    files: tuple[Path, ...]
    made_on: date
    folder: Path | None = None
    election: int | None = None
    merged: bool = True


def walk(places: Iterable[Path], spare: Path) -> list[tuple[Path, list[Path]]]:
    """Every folder in these places with its files; never ``spare``, the open data folder."""
    ours = spare.resolve()
    found = {}
    for place in places:
        for name, inside, files in os.walk(place.resolve()):
            folder = Path(name)
            if folder.is_relative_to(ours):
                inside.clear()
                continue
            inside[:] = sorted(one for one in inside if not (folder / one).is_symlink())
            whole = [folder / one for one in sorted(files)]
            found[folder] = [one for one in whole if not one.is_symlink()]
    return sorted(found.items())


def backups_found(folder: Path, registry: str) -> list[Found]:
    """The readable backups of a registry in a folder, newest first."""
    return [
        Found(Trace.BACKUP, (one.path,), one.at.date())
        for one in backups_in(folder)
        if one.contents is not None and one.contents.registry == registry
    ]


def replaced_found(data: Path) -> list[Found]:
    """What restores put aside beside the backups."""
    found = sorted((data / BACKUPS).glob("*-diganti"))
    return [_folder(Trace.REPLACED, one) for one in found if (one / DATABASE).is_file()]


def leftovers_found(data: Path) -> list[Found]:
    """What a cut-off write left in the data folder; nothing while a restore waits."""
    if (data / RESTORED).exists():
        return []
    half = [*data.glob("*.tulis"), *data.glob("*.buat"), *(data / BACKUPS).glob("*.tulis")]
    found = [Found(Trace.LEFTOVER, (one,), _day(one)) for one in sorted(half) if one.is_file()]
    for place in (data, data / BACKUPS):
        found += [_folder(Trace.LEFTOVER, one) for one in sorted(place.glob(".rutan-*"))]
    return found


def copies_found(
    db: Database, folders: Iterable[Path], registry: str, keys: tuple[FileKey, ...]
) -> Iterator[Found]:
    """Data folders that are copies of this registry for a station, still apart from it."""
    for folder in folders:
        with suppress(OSError, DeskError):
            if load_key_file(folder / KEYS).registry == registry:
                made_on = _day(folder / DATABASE)
                copy, _ = connect_with_any(folder / DATABASE, keys)
                with closing(copy):
                    found = _copy(db, copy, folder, made_on)
                if found is not None:
                    # What the open copy had beside it is gone again.
                    yield replace(found, files=_folder(Trace.COPY, folder).files)


def _copy(db: Database, copy: Database, folder: Path, made_on: date) -> Found | None:
    # One that took over is a main desk: it is nobody's copy any more.
    try:
        refuse_on_copy(copy, "retention-wipe")
    except CopyIsForTheDay:
        own = rows.desk_id(copy)
        for (election,) in copy.execute("SELECT election_id FROM desk_copy WHERE desk = ?", [own]):
            there, here = (rows.last_numbers(one, election).get(own, 0) for one in (copy, db))
            return Found(Trace.COPY, (), made_on, folder, election, there <= here)
    return None


def events_found(
    db: Database, files: Iterable[Path], freezes: Iterable[tuple[int, Freeze]]
) -> Iterator[Found]:
    """Event files of these freezes, each with the id of its election."""
    known = list(freezes)
    for path in files:
        if path.suffix != EVENT_SUFFIX:
            continue
        for election, freeze in known:
            with suppress(OSError, DeskError):
                _, events = open_events(read_event_file(path), path, freeze)
                merged = not arriving_events(db, election, events).new
                yield Found(Trace.EVENTS, (path,), _day(path), None, election, merged)


def papers_found(db: Database, files: Iterable[Path]) -> Iterator[Found]:
    """Papers and sheets that left this registry, by the checksum the journal has of them."""
    sql = """
        SELECT json_extract(details, '$.sha256'), substr(min(at), 1, 10) FROM deed
        WHERE kind IN ('print', 'export', 'export-proposal')
        AND json_extract(details, '$.sha256') IS NOT NULL GROUP BY 1
    """
    known = {sha256: date.fromisoformat(day) for sha256, day in db.execute(sql)}
    for path in files:
        with suppress(OSError):
            if path.suffix.casefold() in _PAPERS and path.stat().st_size <= _MOST_BYTES:
                made_on = known.get(checksum(path))
                if made_on is not None:
                    yield Found(Trace.PAPER, (path,), made_on)


def _folder(kind: Trace, folder: Path) -> Found:
    """A data folder: its own files, and the backups it has itself."""
    files = [folder / one for one in _FILES]
    files += sorted((folder / BACKUPS).glob("*.rutan"))
    there = tuple(one for one in files if one.is_file() and not one.is_symlink())
    return Found(kind, there, _day(folder), folder)


def _day(path: Path) -> date:
    return datetime.fromtimestamp(path.stat().st_mtime).astimezone().date()
