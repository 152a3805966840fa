"""What lies about outside the registry: backups, copies, event files, papers, leftovers.

Only what can be told to be of this registry: by the id in a backup or key file, by the seal
of an event file, by a checksum the journal noted. Nothing here changes anything. Papers that
say their seal are read in ``ops.retention_looking``.
"""

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

from rutan_desk.domain.errors import CopyIsForTheDay, DeskError
from rutan_desk.domain.retention import Kept, Trace
from rutan_desk.store import Database
from rutan_desk.store import day as rows
from rutan_desk.store.connection import connect_with_any
from rutan_desk.store.desk_copy import refuse_on_copy
from rutan_desk.store.event_file import EVENT_SUFFIX, Freeze, open_events, read_event_file
from rutan_desk.store.event_travel import arriving_events
from rutan_desk.store.folder import BACKUPS, DATABASE, KEYS, LOCK, LOG, RESTORED
from rutan_desk.store.key_file import FileKey, load_key_file
from rutan_desk.store.rotation import backups_in

_FILES = (DATABASE, DATABASE + "-wal", DATABASE + "-shm", KEYS, LOG, LOCK)
"""What a data folder holds; whatever else somebody put there is left alone."""


@dataclass(frozen=True, slots=True)
class Found:
    """One thing that lies about: its files, the day it is of, and the folder that goes with it.

    ``election`` is the one it was handed out for, where that can be told; ``kept`` why it
    stays whatever its time. Of a paper read: its ``sha256``, the ``seal`` as its pages say it
    and the ``deed`` it shows the registry after.
    """

    kind: Trace
    files: tuple[Path, ...]
    made_on: date
    folder: Path | None = None
    election: int | None = None
    kept: Kept = Kept.NOTHING
    sha256: str = ""
    seal: str = ""
    deed: int = 0


@dataclass(frozen=True, slots=True)
class NotedPaper:
    """A paper or sheet as the journal has it: what it was, and the day it first left."""

    report: str
    made_on: date


def walk(
    places: Iterable[Path], spare: Path, fault: Callable[[OSError], None]
) -> Iterator[tuple[Path, list[Path]]]:
    """Every folder in these places with its files; never ``spare``, the open data folder.

    ``fault`` is told of folders that cannot be looked into.
    """
    ours = spare.resolve()
    for place in places:
        for name, inside, files in os.walk(place.resolve(), onerror=fault):
            folder = Path(name)
            if folder.is_relative_to(ours):
                inside.clear()
                continue
            inside[:] = sorted(one for one in inside if not (folder / one).is_symlink())
            whole = [folder / one for one in sorted(files)]
            yield folder, [one for one in whole if not one.is_symlink()]


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
    found = [
        Found(Trace.LEFTOVER, (one,), day_of_file(one)) for one in sorted(half) if one.is_file()
    ]
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
                made_on = day_of_file(folder / DATABASE)
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
            kept = Kept.NOTHING if there <= here else Kept.NOT_MERGED
            return Found(Trace.COPY, (), made_on, folder, election, kept)
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
                new = arriving_events(db, election, events).new
                kept = Kept.NOT_MERGED if new else Kept.NOTHING
                yield Found(Trace.EVENTS, (path,), day_of_file(path), None, election, kept)


def papers_noted(db: Database) -> dict[str, NotedPaper]:
    """Papers and sheets that left this registry, by the checksum the journal has of them."""
    sql = """
        SELECT json_extract(details, '$.sha256'), json_extract(details, '$.report'),
            substr(min(at), 1, 10) FROM deed
        WHERE kind IN ('print', 'export', 'export-proposal')
        AND json_extract(details, '$.sha256') IS NOT NULL GROUP BY 1
    """
    return {
        sha256: NotedPaper(report or "", date.fromisoformat(day))
        for sha256, report, day in db.execute(sql)
    }


def day_of_deed(db: Database, deed: int) -> date:
    """The day of the deed of that number."""
    [[day]] = db.execute("SELECT substr(at, 1, 10) FROM deed WHERE id = ?", [deed])
    return date.fromisoformat(day)


def _folder(kind: Trace, folder: Path) -> Found:
    """A data folder: its own files, and the backups it has itself."""
    files = [folder / one for one in _FILES]
    files += sorted((folder / BACKUPS).glob("*.rutan"))
    there = tuple(one for one in files if one.is_file() and not one.is_symlink())
    return Found(kind, there, day_of_file(folder), folder)


def day_of_file(path: Path) -> date:
    """The day on which a file was written last."""
    return datetime.fromtimestamp(path.stat().st_mtime).astimezone().date()
