"""All papers of one receiver in one folder, with a cover: made whole or not at all.

The papers are drawn in memory and reach the disk together: a folder beside the one asked for
is filled, named as asked, and noted in the journal as one. Stopped before that, nothing was
written and nothing noted.
"""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from rutan_desk.domain.disclosure import Receiver
from rutan_desk.domain.errors import (
    Cancelled,
    DeskError,
    DiskFull,
    FileUnwritable,
    FolderNotEmpty,
    FolderReadOnly,
    NothingToExport,
    RoleTooLow,
)
from rutan_desk.domain.officer import Role
from rutan_desk.ops.printing import Printed, record_print
from rutan_desk.store import Database
from rutan_desk.store.files import disk_faults, sync_folder, write_atomically
from rutan_desk.store.journal import Desk, deed

COVER = "00-sampul.pdf"
_PART = ".bagian"
"""Behind the name of a folder that is being filled; one left by a crash is emptied first."""


@dataclass(frozen=True, slots=True)
class BatchPaper:
    """One paper to make: its name, how a person calls it, its station, and who draws it."""

    report: str
    title: str
    station: str
    make: Callable[[], Printed]


@dataclass(frozen=True, slots=True)
class BatchFile:
    """One paper made, under the name of its file."""

    name: str
    paper: BatchPaper
    printed: Printed


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A paper that there is nothing to make of yet, and why."""

    paper: BatchPaper
    why: DeskError


@dataclass(frozen=True, slots=True)
class Batch:
    """Which papers for whom; ``cover`` draws the page that lists them."""

    receiver: Receiver
    papers: tuple[BatchPaper, ...]
    cover: Callable[[tuple[BatchFile, ...], tuple[LeftOut, ...]], Printed]


@dataclass(frozen=True, slots=True)
class Batched:
    """What stands in the folder, the cover first."""

    folder: Path
    cover: Printed
    files: tuple[BatchFile, ...]
    left_out: tuple[LeftOut, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchWatch:
    """Who is watching: ``progress`` is told papers done and in all, ``cancelled`` is asked."""

    progress: Callable[[int, int], None] = field(default=lambda done, of: None)
    cancelled: Callable[[], bool] = field(default=lambda: False)

    def tick(self, done: int, of: int) -> None:
        """So many are done; raises ``Cancelled``."""
        if self.cancelled():
            raise Cancelled
        self.progress(done, of)


def write_batch(
    db: Database, desk: Desk, batch: Batch, folder: Path, how: BatchWatch | None = None
) -> Batched:
    """Make every paper of a receiver and put them into a new or an empty folder.

    A paper that cannot be made yet (no visit is planned, nothing frozen) is left out and the
    cover says why. Each file is noted as a print. Raises ``FolderNotEmpty``,
    ``FileUnwritable``, ``DiskFull``, ``FolderReadOnly``, ``NothingToExport`` when no paper
    could be made, ``RoleTooLow`` or ``Cancelled``; then nothing is left in the folder.
    """
    watch = how or BatchWatch()
    if not desk.role.may(Role.VIEWER):
        raise RoleTooLow(desk.officer, Role.VIEWER.value)
    _refuse_used(folder)
    files, left = _made(batch, watch)
    if not files:
        raise NothingToExport
    cover = batch.cover(files, left)
    watch.tick(len(batch.papers), len(batch.papers) + 1)
    done = Batched(folder, cover, files, left)
    with _filled(folder, _contents(done), watch) as place:
        details = {
            "receiver": batch.receiver.value,
            "files": len(files),
            "left_out": [one.paper.report for one in left],
            "folder": folder.name,
            "list_id": cover.list_id,
        }
        with deed(db, desk, "batch", details, needs=Role.VIEWER):
            for printed in (cover, *(one.printed for one in files)):
                record_print(db, desk, printed, "file")
            place()
    watch.progress(len(batch.papers) + 1, len(batch.papers) + 1)
    return done


def _refuse_used(folder: Path) -> None:
    """Raise ``FolderNotEmpty`` or ``FileUnwritable`` where the papers cannot go."""
    if folder.is_dir():
        if any(folder.iterdir()):
            raise FolderNotEmpty(str(folder))
    elif folder.exists() or not folder.parent.is_dir():
        raise FileUnwritable(str(folder))


def _made(batch: Batch, watch: BatchWatch) -> tuple[tuple[BatchFile, ...], tuple[LeftOut, ...]]:
    """Every paper drawn, or why it cannot be."""
    files: list[BatchFile] = []
    left: list[LeftOut] = []
    for done, paper in enumerate(batch.papers):
        watch.tick(done, len(batch.papers) + 1)
        try:
            printed = paper.make()
        except (Cancelled, DiskFull, FolderReadOnly, RoleTooLow):
            raise
        except DeskError as refusal:
            left.append(LeftOut(paper, refusal))
            continue
        if printed.receiver is not batch.receiver:
            raise ValueError(f"{paper.report} is for {printed.receiver}, not {batch.receiver}")
        files.append(BatchFile(_file_name(len(files) + 1, paper), paper, printed))
    return tuple(files), tuple(left)


def _file_name(number: int, paper: BatchPaper) -> str:
    """A name that every disk takes: number, paper, station."""
    station = "".join(one if one.isascii() and one.isalnum() else "-" for one in paper.station)
    return f"{number:02}-{paper.report}{f'-tps-{station}' if station else ''}.pdf"


def _contents(done: Batched) -> dict[str, bytes]:
    return {COVER: done.cover.pdf, **{one.name: one.printed.pdf for one in done.files}}


@contextmanager
def _filled(
    folder: Path, contents: dict[str, bytes], watch: BatchWatch
) -> Iterator[Callable[[], None]]:
    """All files beside the folder; calling what it gives puts them there, a fault removes all."""
    part = folder.with_name(f".{folder.name}{_PART}")
    placed = False

    def place() -> None:
        nonlocal placed
        if watch.cancelled():
            raise Cancelled
        with _faults(folder):
            if folder.is_dir():
                folder.rmdir()
            part.rename(folder)
            placed = True
            sync_folder(folder.parent)

    try:
        with _faults(folder):
            if part.exists():
                shutil.rmtree(part)
            part.mkdir()
            for name, content in contents.items():
                write_atomically(part / name, content)
        yield place
    except BaseException:
        shutil.rmtree(folder if placed else part, ignore_errors=True)
        raise


@contextmanager
def _faults(folder: Path) -> Iterator[None]:
    """What the disk refuses; anything else it says means that nothing can be written there."""
    try:
        with disk_faults(folder):
            yield
    except OSError as fault:
        raise FileUnwritable(str(folder)) from fault
