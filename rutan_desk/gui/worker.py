"""The one background thread: it owns the open registry, and nothing else may touch it."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import count
from threading import Event
from time import monotonic
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from rutan_desk.gui.tidy import Tidy

if TYPE_CHECKING:
    # Loaded where they are used, in the thread: the start screen does not wait for them.
    from rutan_desk.domain.errors import DeskError
    from rutan_desk.store import Database
    from rutan_desk.store.journal import Desk, Touched
    from rutan_desk.store.registry import Registry

T = TypeVar("T")
Then = Callable[[Any], object]
Refused = Callable[["DeskError"], object]
_BETWEEN = 0.03
"""Seconds between two reports of progress."""


class _Unopened(Exception):
    """Asked of a registry whose opening has been refused: nobody waits for an answer."""


class Work(QObject):
    """A long job under way: what it reports, and the way to stop it.

    ``report`` and ``cancelled`` are for the thread; the signal arrives on the GUI thread.
    """

    progressed = Signal(int, int)
    finished = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stop = Event()
        self._last = 0.0

    def cancel(self) -> None:
        """Ask the job to stop; it leaves nothing half done."""
        self._stop.set()

    def cancelled(self) -> bool:
        """Whether somebody asked."""
        return self._stop.is_set()

    def report(self, done: int, total: int) -> None:
        """Say how far it is; too frequent reports are dropped, the last one never."""
        now = monotonic()
        if done >= total or now - self._last >= _BETWEEN:
            self._last = now
            self.progressed.emit(done, total)


class Worker(QObject):
    """Runs jobs in order, off the GUI thread, and reports back on it.

    A refusal goes to the job's own ``refused``, else to the signal. Any other exception is
    a bug: it is raised on the GUI thread and so reaches ``sys.excepthook``. An answer for
    an ``owner`` that is gone is dropped.
    """

    changed = Signal(object)
    refused = Signal(object)
    _settled = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._registry: Registry | None = None
        self._refused = self._closed = False
        self._waiting: dict[int, tuple[Then, Refused | None]] = {}
        self._numbers = count()
        self._tidy = Tidy(self)
        # Queued even when a quick job was done at once: no answer before the call returns.
        self._settled.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="desk")

    def open(
        self,
        owner: QObject,
        opener: "Callable[[], Registry]",
        then: "Callable[[Registry], object]",
        refused: Refused,
    ) -> None:
        """Open a registry in the thread that will use it.

        ``then`` gets it for its name plates (folder, officer) and must not use ``db``.
        What is asked of the registry meanwhile is answered after ``then``, or dropped
        when the opening is refused.
        """

        def job() -> "Registry":
            self._refused = True
            self._registry = opener()
            self._refused = False
            return self._registry

        self._submit(job, _for(owner, then), _for(owner, refused))

    def aside(
        self,
        owner: QObject,
        job: Callable[[], T],
        then: Callable[[T], object],
        refused: Refused | None = None,
    ) -> None:
        """Do something slow that needs no registry, in its turn."""
        self._submit(job, _for(owner, then), _for(owner, refused) if refused else None)

    def ask(
        self,
        owner: QObject,
        read: "Callable[[Database], T]",
        then: Callable[[T], object],
        refused: Refused | None = None,
    ) -> None:
        """Call ``then`` with what ``read`` found, unless ``owner`` has been closed."""
        self._submit(
            lambda: read(self._open_registry().db),
            _for(owner, then),
            _for(owner, refused) if refused else None,
        )

    def do(
        self,
        operation: "Callable[[Database, Desk], Touched]",
        then: "Callable[[Touched], object] | None" = None,
        refused: Refused | None = None,
    ) -> None:
        """Run an operation; ``changed`` tells every screen what it touched."""
        self.perform(lambda registry: operation(registry.db, registry.desk), then, refused)

    def perform(
        self,
        operation: "Callable[[Registry], Touched]",
        then: "Callable[[Touched], object] | None" = None,
        refused: Refused | None = None,
    ) -> None:
        """The same for an operation that needs the whole registry, its folder and keys."""

        def job() -> "Touched":
            return operation(self._open_registry())

        def settle(touched: "Touched") -> None:
            self.changed.emit(touched)
            if then is not None:
                then(touched)

        self._submit(job, settle, refused)

    def use(
        self,
        owner: QObject,
        job: "Callable[[Registry], T]",
        then: Callable[[T], object],
        refused: Refused | None = None,
    ) -> None:
        """Do something with the registry itself (a backup, a recovery sheet)."""
        self._submit(
            lambda: job(self._open_registry()),
            _for(owner, then),
            _for(owner, refused) if refused else None,
        )

    def start(
        self,
        owner: QObject,
        job: "Callable[[Database, Desk, Work], T]",
        then: Callable[[T], object],
        refused: Refused | None = None,
    ) -> Work:
        """A long read with progress and cancel; cancelling is the refusal ``Cancelled``."""
        work = Work(owner)

        def run() -> T:
            registry = self._open_registry()
            return job(registry.db, registry.desk, work)

        def settle(found: T) -> None:
            if isValid(owner):
                work.finished.emit()
                then(found)

        def refuse(refusal: "DeskError") -> None:
            if isValid(owner):
                work.finished.emit()
                (refused or self.refused.emit)(refusal)

        self._submit(run, settle, refuse)
        return work

    def close(self) -> None:
        """Finish what is queued, then let go of the file and the thread.

        What is asked afterwards, by a clock of a window that is going, is never answered.
        """

        def job() -> None:
            if self._registry is not None:
                self._registry.close()
                self._registry = None

        self._closed = True
        self._thread.submit(job)
        self._thread.shutdown()
        self._tidy.stop()

    def _open_registry(self) -> "Registry":
        if self._registry is None:
            raise _Unopened if self._refused else RuntimeError("no registry is open")
        return self._registry

    def _submit(self, job: Callable[[], T], then: Then, refused: Refused | None) -> None:
        if self._closed:
            return
        # The thread gets a number only: what waits for the answer may hold widgets, and
        # the last reference to a widget must not be dropped over there.
        number = next(self._numbers)
        self._waiting[number] = then, refused

        def settled(done: "Future[T]") -> None:
            if isValid(self):
                self._settled.emit((number, done))

        self._thread.submit(job).add_done_callback(settled)

    @Slot(object)
    def _deliver(self, settled: "tuple[int, Future[Any]]") -> None:
        from rutan_desk.domain.errors import DeskError

        number, done = settled
        then, refused = self._waiting.pop(number)
        try:
            found = done.result()
        except _Unopened:
            return
        except DeskError as refusal:
            (refused or self.refused.emit)(refusal)
        else:
            then(found)


def _for(owner: QObject, act: Callable[[T], object]) -> Callable[[T], None]:
    """``act``, as long as ``owner`` lives."""

    def when_alive(found: T) -> None:
        if isValid(owner):
            act(found)

    return when_alive
