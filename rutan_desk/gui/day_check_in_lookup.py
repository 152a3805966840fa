"""Looking somebody up in the worker while the keys go on; and a scanner's burst as one step."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from rutan_desk.domain.day import Act, DayEvent, Means
from rutan_desk.domain.errors import DeskError
from rutan_desk.gui.day_check_in_rows import Shown, read_person, read_shown
from rutan_desk.gui.day_desk import DaySection, fresh_board
from rutan_desk.ops.day_board import Board
from rutan_desk.ops.day_finding import Candidate
from rutan_desk.ops.day_marking import mark
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk, Touched

DAY_EVENT: Touched = frozenset({"day_event"})


@dataclass(frozen=True, slots=True)
class Step:
    """What a text with Enter came to: who it is, and the mark if it was a notice that may."""

    shown: Shown
    event: DayEvent | None


class Lookup(QObject):
    """``found`` carries the ``Shown`` of the newest text, ``stepped`` a ``Step``.

    One question is under way at a time: texts that were typed over meanwhile are never asked.
    Bursts are answered one after the other, none is lost.
    """

    found = Signal(object)
    stepped = Signal(object)
    refused = Signal(object)

    def __init__(self, section: DaySection) -> None:
        super().__init__(section)
        self.section = section
        self.wanted = ""
        self._asked: str | None = None
        self._bursts: list[str] = []

    # --- while somebody types

    def look(self, text: str) -> None:
        """The text as it is now; an empty one asks nothing."""
        self.wanted = text
        if text and self._asked is None:
            self._send()

    def again(self) -> None:
        """The same text once more: something changed."""
        self.look(self.wanted)

    def pick(self, one: Candidate, text: str) -> None:
        """One of several whom the text fits."""
        station = self.section.station_id
        person_id = one.person.id if one.person else 0
        line_id = one.line.id if one.line else 0

        def read(board: Board, now: datetime) -> Shown:
            return read_person(board, now, person_id, line_id, text, station)

        self.section.look(read, self.found.emit, self.refused.emit)

    def _send(self) -> None:
        text, station = self.wanted, self.section.station_id
        self._asked = text

        def read(board: Board, now: datetime) -> Shown:
            return read_shown(board, now, text, station)

        self.section.look(read, self._take, self._failed)

    def _take(self, shown: Shown) -> None:
        self._asked = None
        if shown.text == self.wanted:
            self.found.emit(shown)
        elif self.wanted:
            self._send()

    def _failed(self, refusal: DeskError) -> None:
        self._asked = None
        self.refused.emit(refusal)

    # --- a burst and Enter

    def step(self, text: str) -> None:
        """Look it up, and mark at once if it is a notice and nothing is against it."""
        self._bursts.append(text)
        if len(self._bursts) == 1:
            self._next()

    def _next(self) -> None:
        text, station = self._bursts[0], self.section.station_id
        given: list[Step] = []

        def job(db: Database, desk: Desk) -> Touched:
            given.append(_step(db, desk, text, station))
            return DAY_EVENT if given[0].event is not None else frozenset()

        self.section.context.worker.do(job, lambda _: self._stepped(given[0]), self._step_failed)

    def _stepped(self, step: Step) -> None:
        self._settle(lambda: self.stepped.emit(step))

    def _step_failed(self, refusal: DeskError) -> None:
        self._settle(lambda: self.refused.emit(refusal))

    def _settle(self, tell: Callable[[], object]) -> None:
        self._bursts.pop(0)
        tell()
        if self._bursts:
            self._next()


def _step(db: Database, desk: Desk, text: str, station_id: int | None) -> Step:
    now = desk.clock()
    board = fresh_board(db, now)
    shown = read_shown(board, now, text, station_id)
    if not (shown.finding.scanned and shown.allowed and shown.person_id):
        return Step(shown, None)
    return Step(
        shown,
        mark(db, desk, board, shown.person_id, Act.VOTED, station_id, means=Means.SCAN),
    )
