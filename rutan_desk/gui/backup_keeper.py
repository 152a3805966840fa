"""Makes the backups nobody has to think of, and says in the status line how things stand."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from rutan_desk.domain.errors import DeskError
from rutan_desk.domain.surroundings import Concern, Figures, concerns_of
from rutan_desk.gui.context import Context
from rutan_desk.gui.status_line import Said
from rutan_desk.ops.backups import automatic_backup, backups_of, second_folder_age
from rutan_desk.ops.doctor import read_figures
from rutan_desk.store.registry import Registry
from rutan_desk.store.rotation import Reason
from rutan_desk.store.settings import read_settings
from rutan_desk.words.catalog import tr
from rutan_desk.words.checks import concern_name, concern_text

OLD = timedelta(days=1)
"""The age at which a backup is old, when something changed after it."""
SECOND_OLD = timedelta(days=7)
_MINUTE = 60_000
_LOOK_AGAIN = 10
"""Minutes after which the disks are measured again though nobody did anything."""


@dataclass(frozen=True, slots=True)
class BackupState:
    """How the backups stand: when the newest was made, here and in the second folder.

    ``second`` is ``None`` when a second folder is set but not there, or holds none;
    ``figures`` is what was measured around the registry.
    """

    minutes: int
    newest: datetime | None
    second_set: bool
    second: datetime | None
    figures: Figures


def read_state(registry: Registry) -> BackupState:
    """Look, in the worker."""
    settings, now = read_settings(registry.db), registry.clock()
    sound = (one.at for one in backups_of(registry.folder) if one.contents is not None)
    age = second_folder_age(registry)
    return BackupState(
        minutes=settings.backup_minutes,
        newest=next(sound, None),
        second_set=bool(settings.second_folder),
        second=None if age is None else now - age,
        figures=read_figures(registry),
    )


def last_backup(registry: Registry) -> None:
    """The one before closing; whatever goes wrong must never keep the window open.

    A bug is noted without its words, which may hold names.
    """
    try:
        automatic_backup(registry, Reason.EXIT)
    except Exception as fault:
        logging.getLogger("rutan_desk").warning("no backup at exit: %s", type(fault).__name__)


class BackupKeeper(QObject):
    """Backs up by the clock while something changed.

    ``told`` says how the backups stand, here and in the second folder, and what is wrong
    with the disks and the clock.
    """

    told = Signal(object, object, object)

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self.context = context
        self.state: BackupState | None = None
        self.refusal: DeskError | None = None
        self._latest = context.clock()
        self._minutes = 0
        self._rhythm = QTimer(self)
        self._rhythm.timeout.connect(self.beat)
        self._minute = QTimer(self)
        self._minute.setInterval(_MINUTE)
        self._minute.timeout.connect(self.tick)
        self._minute.start()
        self.look()

    def look(self) -> None:
        """Read how they stand: every deed may have brought a backup or another rhythm."""
        self.context.worker.use(self, read_state, self._take)

    def tick(self) -> None:
        """A minute is over: ages grow, and the clock may have been set."""
        self._minutes += 1
        if self._minutes % _LOOK_AGAIN == 0:
            self.look()
        self._tell()

    def trust_clock(self) -> None:
        """Somebody looked at the clock: what it shows now is right."""
        self._latest = self.context.clock()
        self._tell()

    def beat(self) -> None:
        """It is time: a backup, if anything changed."""
        self.context.worker.use(
            self,
            lambda registry: automatic_backup(registry, Reason.RHYTHM),
            lambda _report: self._beaten(None),
            self._beaten,
        )

    def finish(self, then: Callable[[], object]) -> None:
        """The last backup before closing; ``then`` is called whether or not it was possible."""
        self._rhythm.stop()
        self.context.worker.use(self, last_backup, lambda _: then())

    def _beaten(self, refusal: DeskError | None) -> None:
        self.refusal = refusal
        self.look()

    def _take(self, state: BackupState) -> None:
        if self.state is None or self.state.minutes != state.minutes:
            self._rhythm.setInterval(state.minutes * _MINUTE)
            (self._rhythm.start if state.minutes else self._rhythm.stop)()
        self.state = state
        self._tell()

    def _tell(self) -> None:
        if self.state is None:
            return
        now = self.context.clock()
        here, second = words_of(self.state, now, failed=bool(self.refusal))
        found = concerns_of(self.state.figures, now, self._latest)
        self._latest = max(self._latest, now)
        self.told.emit(here, second, tuple(map(self._words, found)))

    def _words(self, concern: Concern) -> Said:
        jumped = concern is Concern.JUMPED
        return Said(
            concern_name(concern),
            old=not concern.mild,
            advice=concern_text(concern),
            word=tr("The clock is right now") if jumped else "",
            act=self.trust_clock if jumped else None,
        )


def words_of(state: BackupState, now: datetime, *, failed: bool) -> tuple[Said, Said | None]:
    """What the status line says of the backups here, and of the second folder if it is set."""
    if failed:
        here = Said(tr("Backup failed: look at the settings"), old=True)
    elif state.newest is None:
        here = Said(tr("No backup yet"), old=False)
    else:
        last = state.figures.newest
        changed = last is not None and last > state.newest
        old = changed and now - state.newest > OLD
        words = tr("Backup {age}, old") if old else tr("Backup {age}")
        here = Said(words.format(age=age_words(now - state.newest)), old)
    return here, _second_words(state, now) if state.second_set else None


def _second_words(state: BackupState, now: datetime) -> Said:
    if state.second is None:
        return Said(tr("Second folder is not there"), old=True)
    age = now - state.second
    words = tr("Stick {age}, old") if age > SECOND_OLD else tr("Stick {age}")
    return Said(words.format(age=age_words(age)), age > SECOND_OLD)


def age_words(age: timedelta) -> str:
    """How long ago, in the largest unit that is full."""
    minutes = int(age.total_seconds()) // 60
    if minutes < 1:
        return tr("just now")
    if minutes < 60:
        return tr("{count} minutes ago").format(count=minutes)
    if minutes < 24 * 60:
        return tr("{count} hours ago").format(count=minutes // 60)
    return tr("{count} days ago").format(count=minutes // (24 * 60))
