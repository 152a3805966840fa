"""A folder of papers drawn one at a time, so that the desk can do something else in between.

Everything here is for the worker; what it hands out are values.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path

from rutan_desk.domain.disclosure import Receiver
from rutan_desk.domain.errors import DeskError, FileUnwritable
from rutan_desk.gui.book import read_everybody
from rutan_desk.ops.batch import Batch, Batched, BatchPaper, BatchWatch, write_batch
from rutan_desk.ops.printing import Printed
from rutan_desk.store import Database
from rutan_desk.store.elections import active_election
from rutan_desk.store.journal import Desk, last_seal
from rutan_desk.words.batches import RECEIVERS, batch_of
from rutan_desk.words.paper_request import PaperRequest


@dataclass(frozen=True, slots=True)
class BatchAsked:
    """For whom, when, on which paper and what for (empty: as each paper says itself)."""

    receiver: Receiver
    now: datetime
    size: str = "A4"
    purpose: str = ""


@dataclass(frozen=True, slots=True)
class PaperName:
    """A paper of the folder: what it is called, and the number of its station or nothing."""

    title: str
    station: str


@dataclass(frozen=True, slots=True)
class PaperMade:
    """How long a paper came out."""

    pages: int
    lines: int


@dataclass(frozen=True, slots=True)
class Step:
    """All papers of the folder, and what became of those drawn so far, in their order."""

    papers: tuple[PaperName, ...]
    results: tuple[PaperMade | DeskError, ...]

    @property
    def complete(self) -> bool:
        """Whether none is left to draw."""
        return len(self.results) >= len(self.papers)


def read_papers(
    db: Database, desk: Desk, now: datetime
) -> Mapping[Receiver, tuple[PaperName, ...]]:
    """What each receiver would get; nothing is drawn."""
    return {one: _names(_batch(db, desk, BatchAsked(one, now)).papers) for one in RECEIVERS}


class Drawing:
    """The papers of one folder, drawn ahead in turns of one each.

    When the registry moves on in between, those drawn before are drawn anew: all papers of
    a folder show the same state.
    """

    def __init__(self, asked: BatchAsked) -> None:
        self.asked = asked
        self._seal = ""
        self._drawn: list[Printed | DeskError] = []

    def step(self, db: Database, desk: Desk) -> Step:
        """Draw the next paper, if one is left."""
        papers = self._current(db, desk).papers
        if len(self._drawn) < len(papers):
            self._drawn.append(_draw(papers[len(self._drawn)]))
        return Step(_names(papers), tuple(map(_result, self._drawn)))

    def write(
        self, db: Database, desk: Desk, folder: Path, cancelled: Callable[[], bool]
    ) -> Batched:
        """Put them into a new folder of that name, with a number where it is taken.

        What is not drawn yet is drawn at once. Raises what ``write_batch`` raises.
        """
        batch = self._current(db, desk)
        ready = [
            replace(paper, make=partial(_given, drawn))
            for paper, drawn in zip(batch.papers, self._drawn, strict=False)
        ]
        papers = (*ready, *batch.papers[len(ready) :])
        try:
            watch = BatchWatch(cancelled=cancelled)
            return write_batch(db, desk, replace(batch, papers=papers), _free(folder), watch)
        except OSError as fault:
            raise FileUnwritable(str(folder)) from fault

    def _current(self, db: Database, desk: Desk) -> Batch:
        seal = last_seal(db)
        if seal != self._seal:
            self._seal, self._drawn = seal, []
        return _batch(db, desk, self.asked)


def _batch(db: Database, desk: Desk, asked: BatchAsked) -> Batch:
    election = active_election(db)
    request = PaperRequest(
        election=election,
        people=lambda: read_everybody(db, election, asked.now.date()),
        now=asked.now,
        size=asked.size,
        purpose=asked.purpose,
    )
    return batch_of(db, desk, asked.receiver, request)


def _names(papers: tuple[BatchPaper, ...]) -> tuple[PaperName, ...]:
    return tuple(PaperName(one.title, one.station) for one in papers)


def _draw(paper: BatchPaper) -> Printed | DeskError:
    try:
        return paper.make()
    except DeskError as refusal:
        return refusal


def _given(drawn: Printed | DeskError) -> Printed:
    """What was drawn ahead, as its maker would give it."""
    if isinstance(drawn, DeskError):
        raise drawn
    return drawn


def _result(drawn: Printed | DeskError) -> PaperMade | DeskError:
    return drawn if isinstance(drawn, DeskError) else PaperMade(drawn.pages, drawn.lines)


def _free(folder: Path) -> Path:
    """The folder, or with a number where something of that name is there."""
    number, free = 2, folder
    while free.exists():
        free, number = folder.with_name(f"{folder.name} ({number})"), number + 1
    return free
