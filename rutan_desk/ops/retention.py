"""What is kept after an election is closed, until when, and destroyed when its time has come.

The registry itself is never touched, nor its newest backup. What is to go is noted before
anything is touched and what became of it after: a power cut leaves no gap in the journal.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from rutan_desk.domain.errors import NothingDue, RetentionInvalid
from rutan_desk.domain.nik import mask_in_text
from rutan_desk.domain.officer import Role
from rutan_desk.domain.retention import (
    AT_ONCE,
    Closed,
    Fate,
    Kept,
    Trace,
    keep_until,
    last_day_of,
)
from rutan_desk.ops.retention_looking import Unread, Watch, papers_found, unread_folder
from rutan_desk.ops.retention_records import Destroyed, destroyed_files
from rutan_desk.ops.settings import change_settings
from rutan_desk.store import Database
from rutan_desk.store.day import day_of
from rutan_desk.store.destroying import checksum, destroy, remove_empty
from rutan_desk.store.elections import all_elections
from rutan_desk.store.event_file import Freeze
from rutan_desk.store.folder import BACKUPS
from rutan_desk.store.history import timeline
from rutan_desk.store.journal import Desk, Touched, deed
from rutan_desk.store.registry import Registry
from rutan_desk.store.settings import read_settings
from rutan_desk.store.traces import (
    Found,
    backups_found,
    copies_found,
    events_found,
    leftovers_found,
    replaced_found,
    walk,
)

MOST_MONTHS = 120


@dataclass(frozen=True, slots=True, kw_only=True)
class TraceFile:
    """One file that lies about; ``until`` ``None``: it is of work not closed yet.

    ``kept`` says why it stays though its time would have come; ``due`` that it may go today.
    ``seal`` is what its pages say, where that alone tells whose it is.
    """

    kind: Trace
    path: Path
    size: int
    sha256: str
    made_on: date
    until: date | None
    kept: Kept
    due: bool
    folder: Path | None = None
    seal: str = ""


@dataclass(frozen=True, slots=True)
class Survey:
    """What lies about, the closed elections whose time decides, and what was not readable."""

    closed: tuple[Closed, ...]
    files: tuple[TraceFile, ...]
    unread: tuple[Unread, ...] = ()

    @property
    def due(self) -> tuple[TraceFile, ...]:
        """What may go today."""
        return tuple(one for one in self.files if one.due)


@dataclass(frozen=True, slots=True)
class Wiped:
    """What one call did, file by file."""

    files: tuple[Destroyed, ...]
    touched: Touched

    @property
    def whole(self) -> bool:
        """Whether everything that was to go has gone."""
        return all(one.gone for one in self.files)


def closed_elections(db: Database) -> tuple[Closed, ...]:
    """The closed elections, by the day on which they were closed."""
    months = read_settings(db).retention_months
    found = []
    for one in all_elections(db):
        if one.closed:
            closings = (on for on, _ in timeline(db, "election", one.id) if on.kind == _CLOSING)
            closing = next(closings, None)
            day, deed_id = (closing.at.date(), closing.id) if closing else (one.day, 0)
            until = keep_until(day, months)
            found.append(Closed(one.id, one.name, one.day, day, until, deed_id))
    return tuple(sorted(found, key=lambda one: (one.closed_on, one.id)))


_CLOSING = "close-election"


def set_retention(db: Database, desk: Desk, months: int) -> Touched:
    """How many months are kept from now on; heads only. Raises ``RetentionInvalid``."""
    if not 0 <= months <= MOST_MONTHS:
        raise RetentionInvalid(months, MOST_MONTHS)
    return change_settings(db, desk, replace(read_settings(db), retention_months=months))


def survey(registry: Registry, places: Sequence[Path] = (), how: Watch | None = None) -> Survey:
    """Everything this registry knows to lie about; changes nothing, raises ``Cancelled``.

    Backups and leftovers are looked for beside the registry, backups in the second folder
    too; copies, event files and papers only in ``places`` and in the folders inside them.
    """
    how = how or Watch()
    closed = closed_elections(registry.db)
    today = registry.clock().date()
    newest: set[Path] = set()
    found: list[Found] = []
    unread: list[Unread] = []
    for some in _found(registry, places, closed, how, unread):
        backups = [one for one in some if one.kind is Trace.BACKUP]
        newest |= {backups[0].files[0]} if backups else set()
        found += some
    files = [file for one in how.each(found) for file in _files(one, closed, newest, today)]
    once = {one.path.resolve(): one for one in reversed(files)}
    return Survey(closed, tuple(reversed(once.values())), tuple(dict.fromkeys(unread)))


def _found(
    registry: Registry,
    places: Sequence[Path],
    closed: Sequence[Closed],
    how: Watch,
    unread: list[Unread],
) -> Iterable[list[Found]]:
    """By the places where the newest backup of each is spared; ``unread`` grows."""
    db, name = registry.db, registry.key_file.registry
    yield backups_found(registry.folder / BACKUPS, name)
    if second := read_settings(db).second_folder:
        yield backups_found(Path(second), name)
    yield replaced_found(registry.folder)
    yield leftovers_found(registry.folder)
    walked = walk(places, registry.folder, lambda fault: unread.append(unread_folder(fault)))
    tree = dict(how.each(walked))
    folders = sorted(tree)
    files = [file for folder in folders for file in tree[folder]]
    yield list(copies_found(db, how.each(folders), name, (registry.key,)))
    yield list(events_found(db, how.each(files), _freezes(db, name, closed)))
    papers = list(papers_found(db, files, how))
    unread += [one for one in papers if isinstance(one, Unread)]
    yield [one for one in papers if isinstance(one, Found)]
    for folder in how.each(folders):
        yield backups_found(folder, name)


def _freezes(db: Database, registry: str, closed: Iterable[Closed]) -> list[tuple[int, Freeze]]:
    uuids = {one.id: one.uuid for one in all_elections(db)}
    days = [(one.id, day_of(db, one.id)) for one in closed]
    return [
        (of, Freeze(registry=registry, election=uuids[of], day=day.uuid, secret=day.secret))
        for of, day in days
        if day is not None
    ]


def _files(
    one: Found, closed: Sequence[Closed], newest: set[Path], today: date
) -> Iterable[TraceFile]:
    later = [on for on in closed if on.after(one.deed)]
    if one.election is None:
        until = last_day_of(one.kind, one.made_on, later)
    else:
        until = next((on.last_day_of(one.kind) for on in later if on.id == one.election), None)
    kept = one.kept or (Kept.NOTHING if until is not None else Kept.AT_WORK)
    for path in one.files:
        why = Kept.NEWEST if path in newest else kept
        over = until is not None and (until < today or (until == today and one.kind in AT_ONCE))
        try:
            # Of what was read already: another file by now under that name stays.
            size, sha256 = path.stat().st_size, one.sha256 or checksum(path)
        except OSError:
            size, sha256, why = 0, "", Kept.OPEN
        yield TraceFile(
            kind=one.kind,
            path=path,
            size=size,
            sha256=sha256,
            made_on=one.made_on,
            until=until,
            kept=why,
            due=over and why is Kept.NOTHING,
            folder=one.folder,
            seal=one.seal,
        )


def wipe(registry: Registry, places: Sequence[Path] = (), how: Watch | None = None) -> Wiped:
    """Destroy what is due, file by file; heads only, and never on a copy for the day.

    What cannot go stays and is told; so does what is left when it is cancelled. Raises
    ``NothingDue``, ``RoleTooLow``, ``CopyIsForTheDay`` and, before the first file,
    ``Cancelled``; nothing was touched then.
    """
    how = how or Watch()
    found = survey(registry, places, how)
    due = [one for one in found.due if how.chosen is None or one.path in how.chosen]
    if not due and registry.desk.role.may(Role.HEAD):
        raise NothingDue
    notes = [_note(one) for one in due]
    said = {"count": len(notes), "bytes": sum(one.size for one in due)}
    elections = [one.name for one in found.closed]
    details = {**said, "elections": elections, "files": notes}
    with deed(registry.db, registry.desk, "retention-plan", details, needs=Role.HEAD):
        pass
    fates = _destroyed(due, how)
    for folder in {one.folder for one in due if one.folder is not None}:
        remove_empty(folder)
    done = [{**note, "fate": fate.value} for note, fate in zip(notes, fates, strict=True)]
    gone = sum(one is Fate.DESTROYED for one in fates)
    details = {**said, "destroyed": gone, "files": done}
    with deed(registry.db, registry.desk, "retention-wipe", details, needs=Role.HEAD) as act:
        pass
    last = destroyed_files(registry.db)[-len(done) :]
    return Wiped(last, act.touched)


def _destroyed(due: Sequence[TraceFile], how: Watch) -> list[Fate]:
    """One after the other; a folder that was begun goes whole: half a copy nobody would find."""
    fates: list[Fate] = []
    begun, stopped = None, False
    for one in due:
        within = one.folder is not None and one.folder == begun
        stopped = stopped or (not within and how.cancelled())
        fates.append(Fate.STOPPED if stopped else destroy(one.path, one.sha256))
        begun = one.folder
        how.progress(len(fates), len(due))
    return fates


def _note(one: TraceFile) -> dict[str, Any]:
    name = f"{one.folder.name}/{one.path.name}" if one.folder is not None else one.path.name
    return {
        "kind": one.kind.value,
        "name": mask_in_text(name),
        "size": one.size,
        "sha256": one.sha256,
        "made_on": one.made_on.isoformat(),
        "seal": one.seal,
    }
