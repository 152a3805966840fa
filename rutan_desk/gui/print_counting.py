"""How many pages each paper of *Cetak* would be, counted while nobody wants anything."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from rutan_desk.domain.errors import Cancelled, DeskError
from rutan_desk.gui.context import Context
from rutan_desk.gui.print_catalogue import request_of
from rutan_desk.gui.print_drawing import Asked, asked_for
from rutan_desk.gui.print_items import usual_wish
from rutan_desk.gui.print_paper import Paper
from rutan_desk.gui.print_reading import PrintDesk
from rutan_desk.gui.worker import Work
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk
from rutan_desk.words.paper_asked import ONCE
from rutan_desk.words.paper_makers import MAKERS

_REST = 1500
"""Milliseconds for which nobody has done anything before the first paper is counted."""
_BETWEEN = 150
"""Milliseconds between two papers, in which others get their turn."""
_ACTS = frozenset({
    QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.DragEnter,
})  # fmt: skip


def page_key(paper: Paper, desk: PrintDesk, kept: Mapping[str, object]) -> Hashable:
    """Which pages are meant: the paper and what would be chosen for it."""
    return paper.name, *sorted(usual_wish(paper, desk, kept).values.items())


class PageCounts(QObject):
    """One paper at a time in the worker; none is begun while somebody is at work.

    ``counted`` tells that one more is known. What could not be made is known as ``None``
    and not tried again before ``forget``.
    """

    counted = Signal()

    def __init__(self, context: Context, owner: QWidget) -> None:
        super().__init__(owner)
        self.context = context
        self.pages: dict[Hashable, int | None] = {}
        self._todo: dict[Hashable, Asked] = {}
        self._work: Work | None = None
        self._state = 0
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.timeout.connect(self.go_on)

    def watch(self, widgets: Sequence[QObject]) -> None:
        """Keys and clicks on these say that somebody is at work."""
        for one in widgets:
            one.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Qt override: listens only."""
        if event.type() in _ACTS and self.is_wanted:
            self._rest()
        return False

    @property
    def is_wanted(self) -> bool:
        """Whether there is anything left to count."""
        return bool(self._todo)

    def want(self, papers: Sequence[Paper], desk: PrintDesk, kept: Mapping[str, object]) -> None:
        """Count those not known yet as soon as nobody does anything.

        Not the sheet of a person, nor what looks at the PC itself each time.
        """
        self._todo = {}
        for one in papers:
            key = page_key(one, desk, kept)
            if key not in self.pages and not one.of_one_person and one.name not in ONCE:
                self._todo[key] = asked_for(self.context, one, usual_wish(one, desk, kept), desk)
        self._rest()

    def stop(self) -> None:
        """Somebody wants something of the worker, or has gone: nothing more is begun."""
        self._todo = {}
        self._rest()

    def know(self, key: Hashable, pages: int | None) -> None:
        """Somebody else has made that paper."""
        self._todo.pop(key, None)
        if key not in self.pages or self.pages[key] != pages:
            self.pages[key] = pages
            self.counted.emit()

    def forget(self) -> None:
        """The registry says otherwise now: what is under way no longer holds."""
        self._state += 1
        self.stop()
        self.pages.clear()

    def _rest(self) -> None:
        if self._work is not None:
            self._work.cancel()
            self._work = None
        self._clock.stop()
        if self._todo:
            self._clock.start(_REST)

    def go_on(self) -> None:
        """Count the next one now."""
        self._clock.stop()
        if self._work is not None or not self._todo:
            return
        key, asked = next(iter(self._todo.items()))

        def job(db: Database, desk: Desk, work: Work) -> int:
            if work.cancelled():
                raise Cancelled
            request = request_of(db, asked.election, asked.clock(), asked.chosen, asked.size)
            return MAKERS[asked.paper.name](db, desk, request).pages

        told = partial(self._told, self._state, key)
        self._work = work = self.context.worker.start(self, job, told, partial(self._refused, told))
        work.finished.connect(partial(self._over, work))

    def _over(self, work: Work) -> None:
        """The next one, unless somebody came meanwhile."""
        work.deleteLater()
        if work is self._work:
            self._work = None
            self._clock.start(_BETWEEN)

    def _refused(self, told: Callable[[int | None], object], refusal: DeskError) -> None:
        if not isinstance(refusal, Cancelled):
            told(None)

    def _told(self, state: int, key: Hashable, pages: int | None) -> None:
        """What was under way when somebody came is known too, if it still holds."""
        if state == self._state:
            self.know(key, pages)
