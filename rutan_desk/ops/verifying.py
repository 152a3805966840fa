"""A printed PDF held against the journal and the registry: the same, stale, or altered.

The paper says which list it is and which state of the registry it shows. The print is looked
up in the journal, made again from the registry as of that seal, and compared with the file
page by page; then it is made once more from the registry as it is now.
"""

from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from hashlib import sha256
from pathlib import Path
from typing import Any, Protocol

from rutan_desk.domain.errors import Cancelled, DeskError, PaperUnreadable
from rutan_desk.domain.table_difference import RowDifference, table_difference
from rutan_desk.ops.printing import Printed
from rutan_desk.reports.page_faults import Fault, FaultKind, Tick, page_faults
from rutan_desk.reports.read_back import MOST_BYTES, Marks, PaperRead
from rutan_desk.store import Database
from rutan_desk.store.as_of import as_of, as_of_deed, deed_sealed
from rutan_desk.store.deeds_since import deeds_since
from rutan_desk.store.history import DeedRow
from rutan_desk.store.journal import Desk, last_deed_id
from rutan_desk.store.prints_noted import NotedPrint, person_asked, prints_marked

_MOST_TRIED = 6
"""The same list may have been printed often: so many prints are made again, the likest first."""
_DRAWN = frozenset({FaultKind.REDRAWN, FaultKind.DRAWING})
"""What says the same in another drawing."""


class Verdict(StrEnum):
    """What a file turned out to be.

    ``NOTED`` is a print of ours that cannot be made again, so that only what the journal
    has of it is known. ``REDRAWN`` reads as printed but is drawn otherwise: by another
    program, or by this one before it was changed.
    """

    SAME = "same"
    STALE = "stale"
    REDRAWN = "redrawn"
    ALTERED = "altered"
    NOTED = "noted"
    NO_SUCH_PRINT = "no_such_print"
    OTHER_REGISTRY = "other_registry"
    NOT_OURS = "not_ours"


class Again(Protocol):
    """Makes a paper again, see ``words.paper_again``."""

    def __call__(
        self, db: Database, desk: Desk, asked: Mapping[str, Any], now: datetime | None = None
    ) -> Printed:
        """The paper from that registry; raises ``DeskError`` where it cannot be."""


@dataclass(frozen=True, slots=True)
class Changed:
    """A row that the list would have otherwise by now.

    ``deed`` is the newest that can be the reason; ``None``: only time has passed. Where it is
    not ``sure``, others came before it that can be the reason too.
    """

    row: RowDifference
    deed: DeedRow | None
    sure: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Verified:
    """What was found.

    ``marks`` are the list id and the seal that the file says; ``noted`` is the print in the
    journal. ``identical``: byte by byte what left the program. ``faults`` are of an altered
    file, ``changes`` of a stale one,
    also where it is only read. ``why`` is what keeps it from being made again, then or
    now; ``None`` beside ``NOTED``: the program draws it in another way by now, or it was
    printed before the program kept what it takes. ``scan``: no page has any text.
    """

    verdict: Verdict
    file: str
    pages: int
    marks: Marks | None = None
    noted: NotedPrint | None = None
    identical: bool = False
    faults: tuple[Fault, ...] = ()
    changes: tuple[Changed, ...] = ()
    why: DeskError | None = None
    scan: bool = False


@dataclass(frozen=True, slots=True)
class _Compared:
    """A print made again and held against the file; ``certain`` when it came out as then."""

    noted: NotedPrint
    again: Printed | None
    faults: tuple[Fault, ...] = ()
    certain: bool = False
    why: DeskError | None = None

    @property
    def rank(self) -> tuple[bool, int, int]:
        """Better ones first: those made again, by how little is said otherwise."""
        said = sum(fault.kind not in _DRAWN for fault in self.faults)
        return not self.certain, said, len(self.faults)


@dataclass(frozen=True, slots=True, kw_only=True)
class Verifying:
    """How to verify: ``again`` makes a paper; who is watching (as in ``ops.importing``)."""

    again: Again
    progress: Tick = lambda done, of: None
    cancelled: Callable[[], bool] = lambda: False

    def tick(self, done: int, of: int) -> None:
        """A page is done; raises ``Cancelled``."""
        if self.cancelled():
            raise Cancelled
        self.progress(done, of)


def verify(db: Database, desk: Desk, path: Path, how: Verifying) -> Verified:
    """Say what a PDF is; changes nothing. Raises ``PaperUnreadable`` or ``Cancelled``."""
    return verify_paper(db, desk, read_paper(path), how)


def read_paper(path: Path) -> PaperRead:
    """The file opened; raises ``PaperUnreadable``."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise PaperUnreadable(path.name, "too_big")
        content = path.read_bytes()
    except FileNotFoundError:
        raise PaperUnreadable(path.name, "missing") from None
    except OSError as fault:
        raise PaperUnreadable(path.name, "not_allowed") from fault
    return PaperRead(path.name, content)


def verify_paper(db: Database, desk: Desk, file: PaperRead, how: Verifying) -> Verified:
    """The same for a file that is read already."""
    marks = file.marks()
    if marks is None:
        scan = not file.has_text()
        return Verified(verdict=Verdict.NOT_OURS, file=file.file, pages=file.count, scan=scan)
    prints = prints_marked(db, marks.list_id, marks.seal)[:_MOST_TRIED]
    if not prints:
        known = deed_sealed(db, marks.seal) is not None
        verdict = Verdict.NO_SUCH_PRINT if known else Verdict.OTHER_REGISTRY
        return Verified(verdict=verdict, file=file.file, pages=file.count, marks=marks)
    best = _best(db, desk, file, prints, how)
    verdict, changes, why = _judged(db, desk, file, best, how)
    return Verified(
        verdict=verdict,
        file=file.file,
        pages=file.count,
        marks=marks,
        noted=best.noted,
        identical=file.sha256 == best.noted.sha256,
        faults=best.faults if verdict is Verdict.ALTERED else (),
        changes=changes,
        why=why,
    )


def _best(
    db: Database, desk: Desk, file: PaperRead, prints: list[NotedPrint], how: Verifying
) -> _Compared:
    """The print that the file is, or is most like: the same list may have been printed often."""
    best: _Compared | None = None
    for noted in prints:
        found = _compared(db, desk, file, noted, how)
        if best is None or found.rank < best.rank:
            best = found
        if file.sha256 == noted.sha256 or (found.certain and not found.faults):
            return found
    if best is None:
        raise LookupError
    return best


def _compared(
    db: Database, desk: Desk, file: PaperRead, noted: NotedPrint, how: Verifying
) -> _Compared:
    """One print made again as of its seal."""
    if not noted.asked or not noted.seal:
        return _Compared(noted, None)
    how.tick(0, file.count)
    try:
        with closing(as_of(db, noted.seal)) as past:
            again = how.again(past, desk, noted.asked)
    except DeskError as refusal:
        return _Compared(noted, None, why=refusal)
    if file.sha256 == noted.sha256:
        return _Compared(noted, again, certain=True)
    certain = sha256(again.pdf).hexdigest() == noted.sha256
    faults = page_faults(file, PaperRead(noted.report, again.pdf), how.tick)
    return _Compared(noted, again, faults, certain)


def _judged(
    db: Database, desk: Desk, file: PaperRead, best: _Compared, how: Verifying
) -> tuple[Verdict, tuple[Changed, ...], DeskError | None]:
    """The verdict on a print of ours, and what changed since it."""
    if best.again is None:
        return Verdict.NOTED, (), best.why
    told = {fault.kind for fault in best.faults} - ({FaultKind.REDRAWN} if best.certain else _DRAWN)
    if told:
        return (Verdict.ALTERED if best.certain else Verdict.NOTED), (), best.why
    verdict, changes, why = _since(db, desk, best, best.again, how)
    return (Verdict.REDRAWN if best.faults else verdict), changes, why


def _since(
    db: Database, desk: Desk, best: _Compared, then: Printed, how: Verifying
) -> tuple[Verdict, tuple[Changed, ...], DeskError | None]:
    """Whether the list would be the same today; if not, which rows, and after which deed."""
    sealed = deed_sealed(db, best.noted.seal) or 0
    try:
        now = how.again(db, desk, then.asked, desk.clock())
        if now.list_id != then.list_id:
            # Some papers say how often they were printed: that alone makes none stale.
            with closing(as_of_deed(db, last_deed_id(db), prints_until=sealed)) as today:
                now = how.again(today, desk, then.asked, desk.clock())
    except DeskError as refusal:
        return Verdict.STALE, (), refusal
    if now.list_id == then.list_id:
        return Verdict.SAME, (), None
    if then.table is None or now.table is None:
        return Verdict.STALE, (), None
    deeds = deeds_since(db, sealed)
    about = person_asked(db, best.noted.asked)
    rows = ((row, row.about or about) for row in table_difference(then.table, now.table))
    found = tuple(Changed(row, deeds.why(key), deeds.sure(key)) for row, key in rows)
    return Verdict.STALE, found, None
