"""A paper of *Cetak* made in the worker, with what else its choices need to be shown."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal

from rutan_desk.domain.election import Election
from rutan_desk.domain.errors import Cancelled, DeskError, PersonUnknown
from rutan_desk.gui.context import Context
from rutan_desk.gui.print_catalogue import Chosen, request_of
from rutan_desk.gui.print_items import Wish, chosen_of
from rutan_desk.gui.print_paper import Paper
from rutan_desk.gui.print_reading import PrintDesk, newest_print
from rutan_desk.gui.worker import Work
from rutan_desk.ops.printing import Printed
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk
from rutan_desk.store.people import get_person
from rutan_desk.store.prints_noted import NotedPrint
from rutan_desk.words.paper_makers import MAKERS
from rutan_desk.words.print_since import earlier_prints


@dataclass(frozen=True, slots=True)
class Asked:
    """Which paper, of which election, with which choices, on which size; holds no widget."""

    paper: Paper
    election: Election
    chosen: Chosen
    size: str
    clock: Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class Drawn:
    """The pages, or why there are none; with the earlier prints of that very list.

    ``since`` is the print they say the changes of; ``name`` is of the person it is about;
    ``newest`` is the deed of the newest print of all that was noted before.
    """

    outcome: Printed | DeskError
    earlier: tuple[NotedPrint, ...]
    since: int | None
    name: str
    newest: int


def asked_for(context: Context, paper: Paper, wish: Wish, desk: PrintDesk) -> Asked:
    """A paper with what was chosen for it."""
    chosen = chosen_of(wish, desk, context.preferences.emergency_folder)
    return Asked(paper, desk.election, chosen, wish.size, context.clock)


class Drawing(QObject):
    """The newest paper asked for is made; one asked for before and not begun is left out.

    ``drawn`` carries it.
    """

    drawn = Signal(object)

    def __init__(self, context: Context, owner: QObject) -> None:
        super().__init__(owner)
        self.context = context
        self._work: Work | None = None
        self._number = 0

    @property
    def is_under_way(self) -> bool:
        """Whether a paper asked for is not there yet."""
        return self._work is not None

    def ask(self, asked: Asked) -> None:
        """Make that one, whatever is under way."""
        if self._work is not None:
            self._work.cancel()
        self._number += 1
        told = partial(self._take, self._number)
        # Refused is only one that was cancelled: why there is no paper is part of the answer.
        self._work = self.context.worker.start(self, partial(draw, asked), told, lambda _: None)
        self._work.finished.connect(self._work.deleteLater)

    def _take(self, number: int, drawn: Drawn) -> None:
        if number == self._number:
            self._work = None
            self.drawn.emit(drawn)


def draw(asked: Asked, db: Database, desk: Desk, work: Work) -> Drawn:
    """Make it; raises ``Cancelled`` if somebody asked for another one before this was begun.

    An earlier print of another list (another station was chosen meanwhile) is let go.
    """
    if work.cancelled():
        raise Cancelled
    name, chosen = asked.paper.name, asked.chosen
    request = request_of(db, asked.election, asked.clock(), chosen, asked.size)
    outcome: Printed | DeskError
    earlier: tuple[NotedPrint, ...] = ()
    since = None
    try:
        earlier = tuple(earlier_prints(db, name, request))
        since = chosen.since if chosen.since in {one.deed for one in earlier} else None
        outcome = MAKERS[name](db, desk, replace(request, since=since))
    except DeskError as refusal:
        outcome = refusal
    return Drawn(outcome, earlier, since, _name(db, asked), newest_print(db))


def _name(db: Database, asked: Asked) -> str:
    if not asked.paper.of_one_person or asked.chosen.person is None:
        return ""
    try:
        return get_person(db, asked.chosen.person).name
    except PersonUnknown:
        return ""
