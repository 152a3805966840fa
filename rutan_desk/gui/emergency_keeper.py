"""Keeps a fresh emergency roll on a stick while the day is open, beside everybody's work."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from threading import Thread
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from rutan_desk.domain.day import Phase
from rutan_desk.domain.errors import DeskError, DiskFull, FolderReadOnly, StickGone
from rutan_desk.gui.context import Context
from rutan_desk.gui.status_line import Said
from rutan_desk.store.day import day_of
from rutan_desk.store.elections import active_election
from rutan_desk.store.journal import last_seal
from rutan_desk.store.registry import Registry
from rutan_desk.words.catalog import tr
from rutan_desk.words.moments import clock_time

if TYPE_CHECKING:
    # Drawing is loaded where it is done, in the thread: the window does not wait for it.
    from rutan_desk.ops.emergency_value import EmergencySnapshot

EVERY = 60.0
"""Seconds at least between two rolls."""
_BEAT = 10_000
"""Milliseconds after which it is looked at again though nobody did anything."""
_PATIENCE = 180.0
"""Seconds after which a stick that takes a roll does not answer any more."""


@dataclass(frozen=True, slots=True)
class Stand:
    """Whether the day is open, and what to write now; ``None`` when nothing is due."""

    open: bool
    seal: str = ""
    taken: "EmergencySnapshot | None" = None


def read_stand(registry: Registry, due: Callable[[str], bool]) -> Stand:
    """Look, in the worker; ``due`` is asked of the seal of the newest deed."""
    db = registry.db
    day = day_of(db, active_election(db).id)
    if day is None or day.phase is not Phase.OPEN:
        return Stand(open=False)
    seal = last_seal(db)
    if not due(seal):
        return Stand(open=True)
    from rutan_desk.gui.day_desk import fresh_board
    from rutan_desk.ops.emergency_roll import snapshot

    board = fresh_board(db, registry.clock())
    return Stand(open=True, seal=seal, taken=snapshot(db, registry.desk, board))


def write_roll(taken: "EmergencySnapshot", folder: Path, size: str) -> None:
    """Draw it and write it; for a thread of its own, holds no widget.

    Raises what ``write_emergency_roll`` does.
    """
    from rutan_desk.ops.emergency_roll import (
        emergency_pdf,
        emergency_value,
        write_emergency_roll,
    )
    from rutan_desk.words.day_papers import emergency_words

    words = emergency_words(taken.election, taken.at)
    pdf = emergency_pdf(emergency_value(taken, words, size))
    write_emergency_roll(pdf, folder, taken.name)


def choose_emergency_folder(context: Context, parent: QWidget) -> Path | None:
    """Ask for the folder and keep it on this PC; ``None``: given up, nothing changed.

    The next roll goes there by itself.
    """
    known = context.preferences.emergency_folder
    title = tr("Folder of the emergency roll")
    found = context.files.folder(parent, title, known or Path.home())
    if found is not None:
        context.preferences.emergency_folder = found
    return found


@dataclass(slots=True)
class _Try:
    """One roll under way: for which folder, since when; of which seal, day and record."""

    folder: Path | None
    begun: float
    seal: str = ""
    at: datetime | None = None
    day: str = ""
    number: int = 0


class EmergencyKeeper(QObject):
    """At most every minute, when anything changed: a snapshot in the worker, the rest aside.

    ``told`` carries what to say (``Said``, amber when no roll could be written), ``None``
    while the day is not open. Nobody ever waits for it, and it never refuses anything.
    """

    told = Signal(object)
    _ended = Signal(object)

    def __init__(
        self, context: Context, parent: QWidget, clock: Callable[[], float] = monotonic
    ) -> None:
        super().__init__(parent)
        self.context, self._window, self._clock = context, parent, clock
        self.said: Said | None = None
        self.writing: Thread | None = None
        self._try: _Try | None = None
        self._folder: Path | None = None
        self._last: float | None = None
        self._seal = ""
        self._ended.connect(self._settle, Qt.ConnectionType.QueuedConnection)
        self._rhythm = QTimer(self, interval=_BEAT)
        self._rhythm.timeout.connect(self.look)
        self._rhythm.start()
        self.look()

    def look(self) -> None:
        """Something may have changed: a roll, if one is due."""
        folder, now = self.context.preferences.emergency_folder, self._clock()
        if self._try is not None:
            if now - self._try.begun > _PATIENCE:
                self._say(_amber(tr("Emergency roll: the stick does not answer"), self._choose))
            return
        if folder != self._folder:
            self._folder, self._last, self._seal = folder, None, ""
        if self._last is not None and now - self._last < EVERY:
            return
        self._try, known = _Try(folder, now), self._seal
        self.context.worker.use(
            self,
            lambda registry: read_stand(
                registry, lambda seal: folder is not None and seal != known
            ),
            self._take,
            self._refused,
        )

    def _take(self, stand: Stand) -> None:
        now = self._try
        if now is None or stand.taken is None or now.folder is None:
            self._try = None
            self._say_idle(stand, now)
            return
        now.seal, now.at, now.day = stand.seal, stand.taken.at, stand.taken.day.uuid
        own = [one.number for one in stand.taken.last if one.desk == stand.taken.desk]
        now.number = max(own, default=0)
        self._write(stand.taken, now.folder)

    def _say_idle(self, stand: Stand, now: _Try | None) -> None:
        """Nothing is to be written: because the day is not open, or nothing is chosen."""
        if not stand.open:
            self._say(None)
        elif now is not None and now.folder is None:
            self._say(_amber(tr("Emergency roll: no folder is chosen"), self._choose))

    def _write(self, taken: "EmergencySnapshot", folder: Path) -> None:
        size, keeper = self.context.preferences.page_size, self

        def job() -> None:
            fault: Exception | None = None
            try:
                write_roll(taken, folder, size)
            except Exception as found:
                fault = found
            if isValid(keeper):
                keeper._ended.emit(fault)

        # A daemon: a stick that never answers must not keep the program from closing.
        self.writing = Thread(target=job, name="emergency-roll", daemon=True)
        self.writing.start()

    def _settle(self, fault: Exception | None) -> None:
        tried, self._try, self.writing = self._try, None, None
        if tried is None or tried.folder != self._folder:
            return
        self._last = self._clock()
        self._seal = "" if fault is not None else tried.seal
        if fault is None and tried.at is not None:
            time = clock_time(tried.at)
            self.context.preferences.keep_emergency_roll(tried.day, tried.number, time)
            self._say(Said(tr("Emergency roll of {time} written").format(time=time), old=False))
        else:
            self._say(_amber(_fault_words(fault), self._choose))

    def _refused(self, refusal: DeskError) -> None:
        """The registry itself could not be read: others say so, louder."""
        self._try, self._last = None, self._clock()
        self._say(_amber(_fault_words(refusal), self._choose))

    def tell(self) -> None:
        """Say it once more, to who has not heard it."""
        self.told.emit(self.said)

    def _say(self, said: Said | None) -> None:
        if said != self.said:
            self.said = said
            self.tell()

    def _choose(self) -> None:
        if choose_emergency_folder(self.context, self._window) is not None:
            self.look()


def _fault_words(fault: Exception | None) -> str:
    """What went wrong in a few words; a bug is noted without its words, which may hold names."""
    if isinstance(fault, StickGone):
        return tr("Emergency roll: the stick is not there")
    if isinstance(fault, DiskFull):
        return tr("Emergency roll: the stick is full")
    if isinstance(fault, FolderReadOnly):
        return tr("Emergency roll: the stick cannot be written")
    logging.getLogger("rutan_desk").warning("no emergency roll: %s", type(fault).__name__)
    return tr("Emergency roll: not written")


def _amber(text: str, choose: Callable[[], object]) -> Said:
    return Said(
        text,
        old=True,
        advice=tr(
            "The work goes on, and the next try comes by itself. Until then this PC has no fresh"
            " roll outside: look at the stick, or choose another folder."
        ),
        word=tr("Choose the folder…"),
        act=choose,
    )
