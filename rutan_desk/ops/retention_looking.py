"""Papers of this registry in a folder: by their bytes, or by the seal that their pages say.

An emergency roll is noted nowhere, and a printed list may have been written on since: both
say at their foot which list they are and which state of the registry they show. What says
a seal that this journal does not have is nobody's business here.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import TypeVar

from rutan_desk.domain.errors import Cancelled, PaperUnreadable
from rutan_desk.domain.retention import Kept, Trace
from rutan_desk.ops.day_papers import EMERGENCY
from rutan_desk.ops.emergency_value import NAME
from rutan_desk.reports.read_back import MOST_BYTES, Marks, PaperRead
from rutan_desk.store import Database
from rutan_desk.store.as_of import deed_sealed
from rutan_desk.store.day import copies_of
from rutan_desk.store.elections import all_elections
from rutan_desk.store.prints_noted import prints_marked
from rutan_desk.store.traces import Found, day_of_deed, day_of_file, papers_noted

_PDF = ".pdf"
_PAPERS = frozenset({_PDF, ".xlsx", ".csv"})
T = TypeVar("T")


def _nobody(_done: int, _of: int) -> None:
    """Nobody is told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Watch:
    """Who is watching, and what for.

    Only ``chosen`` paths may go (``None``: all that is due); ``looked`` is told files looked
    at and in all, ``progress`` files destroyed and in all, ``cancelled`` is asked between two
    things.
    """

    chosen: frozenset[Path] | None = None
    looked: Callable[[int, int], None] = _nobody
    progress: Callable[[int, int], None] = _nobody
    cancelled: Callable[[], bool] = bool

    def each(self, things: Iterable[T]) -> Iterator[T]:
        """The same, one by one; raises ``Cancelled``."""
        for one in things:
            if self.cancelled():
                raise Cancelled
            yield one

    def each_looked_at(self, things: Sequence[T]) -> Iterator[T]:
        """The same, and each is told once it is done."""
        for done, one in enumerate(self.each(things), 1):
            yield one
            self.looked(done, len(things))


@dataclass(frozen=True, slots=True)
class Unread:
    """What could not be looked into and was left; ``why`` as of ``PaperUnreadable``."""

    path: Path
    why: str


def unread_folder(fault: OSError) -> Unread:
    """A folder that is not there, or that cannot be looked into."""
    why = "missing" if isinstance(fault, FileNotFoundError) else "not_allowed"
    return Unread(Path(fault.filename), why)


def papers_found(db: Database, files: Sequence[Path], how: Watch) -> Iterator[Found | Unread]:
    """Papers and sheets that left this registry; changes nothing, raises ``Cancelled``.

    Only what is named as a PDF or a sheet, and is no larger than a paper can be, is opened.
    """
    look = _Looking(db, how)
    for path in how.each_looked_at(files):
        if path.suffix.casefold() in _PAPERS and (found := look.at(path)) is not None:
            yield found


class _Looking:
    """What the journal knows of papers, asked file by file."""

    def __init__(self, db: Database, how: Watch) -> None:
        elections = all_elections(db)
        self._db, self._how = db, how
        self._noted = papers_noted(db)
        # Of two on the same day the one still open: what may be of it stays.
        by_closing = sorted(elections, key=lambda one: not one.closed)
        self._days = {one.day.isoformat(): one.id for one in by_closing}
        self._copies = {copy.desk: one.id for one in elections for copy in copies_of(db, one.id)}
        self._deeds: dict[str, int] = {}

    def at(self, path: Path) -> Found | Unread | None:
        """What one file is; ``None``: nothing of ours."""
        try:
            if path.stat().st_size > MOST_BYTES:
                return Unread(path, "too_big")
            content = path.read_bytes()
            day = day_of_file(path)
        except OSError as fault:
            return Unread(path, unread_folder(fault).why)
        digest = sha256(content).hexdigest()
        if digest in self._noted:
            known = self._noted[digest]
            kind = Trace.EMERGENCY if known.report == EMERGENCY else Trace.PAPER
            return Found(kind, (path,), known.made_on, sha256=digest)
        if path.suffix.casefold() != _PDF:
            return None
        try:
            file = PaperRead(path.name, content)
            marks = file.marks()
            if marks is None:
                return None
            return self._sealed(path, file, marks) or self._of_a_copy(path, file, marks, day)
        except PaperUnreadable as refusal:
            # Without the first bytes of a PDF it is something else with that name.
            return Unread(path, refusal.why) if refusal.why != "not_pdf" else None

    def _sealed(self, path: Path, file: PaperRead, marks: Marks) -> Found | None:
        """A PDF whose pages say seals of this journal; it is of the newest of them."""
        if not self._deed(marks.seal):
            return None
        said = [file.marks_of(page) for page in self._how.each(range(1, file.count + 1))]
        deeds = [self._deed(one.seal) if one is not None else 0 for one in said]
        deed, made_on = max(deeds), day_of_deed(self._db, max(deeds))
        for noted in prints_marked(self._db, marks.list_id, marks.seal):
            if noted.list_id == marks.list_id and noted.deed > deed:
                deed, made_on = noted.deed, noted.at.date()
        kind, election = self._kind(file)
        return Found(
            kind,
            (path,),
            made_on,
            election=election,
            # Pages of others among ours: nobody but who put them there knows of what worth.
            kept=Kept.NOTHING if all(deeds) else Kept.OTHER_PAGES,
            sha256=file.sha256,
            seal=marks.seal,
            deed=deed,
        )

    def _of_a_copy(self, path: Path, file: PaperRead, marks: Marks, day: date) -> Found | None:
        """The emergency roll of a copy handed out: only the copy's own journal has its seal."""
        desk = path.name.removeprefix(NAME).split("-")[0]
        if desk not in self._copies or self._kind(file)[0] is not Trace.EMERGENCY:
            return None
        return Found(
            Trace.EMERGENCY,
            (path,),
            day,
            election=self._copies[desk],
            kept=Kept.OF_A_COPY,
            sha256=file.sha256,
            seal=marks.seal,
        )

    def _kind(self, file: PaperRead) -> tuple[Trace, int | None]:
        """Whether it is an emergency roll, and of which election."""
        words = [one.split() for one in file.keywords()]
        if not any(one[:2] == ["rutan-desk", EMERGENCY] for one in words):
            return Trace.LIST, None
        days = [self._days.get(one[1]) for one in words if len(one) == 2 and one[0] == "day"]
        return Trace.EMERGENCY, next(iter(days), None)

    def _deed(self, seal: str) -> int:
        """The deed with that seal; 0: none, or the empty journal every registry begins with."""
        if seal not in self._deeds:
            self._deeds[seal] = deed_sealed(self._db, seal) or 0
        return self._deeds[seal]
