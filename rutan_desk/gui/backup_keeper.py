"""Makes the backups nobody has to think of, and says in the status line how old they are."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from rutan_desk.domain.errors import DeskError
from rutan_desk.gui.context import Context
from rutan_desk.ops.backups import automatic_backup, backups_of, second_folder_age
from rutan_desk.store.history import history
from rutan_desk.store.registry import Registry
from rutan_desk.store.rotation import Reason
from rutan_desk.store.settings import read_settings
from rutan_desk.words.catalog import tr

OLD = timedelta(days=1)
"""The age at which a backup is old, when something changed after it."""
SECOND_OLD = timedelta(days=7)
_MINUTE = 60_000


@dataclass(frozen=True, slots=True)
class BackupState:
    """How the backups stand: when the newest was made, here and in the second folder.

    ``second`` is ``None`` when a second folder is set but not there, or holds none.
    """

    minutes: int
    newest: datetime | None
    changed: datetime | None
    second_set: bool
    second: datetime | None


def read_state(registry: Registry) -> BackupState:
    """Look, in the worker."""
    settings, now = read_settings(registry.db), registry.clock()
    sound = (one.at for one in backups_of(registry.folder) if one.contents is not None)
    last = next(iter(history(registry.db, 1)), None)
    age = second_folder_age(registry)
    return BackupState(
        minutes=settings.backup_minutes,
        newest=next(sound, None),
        changed=last.at if last else None,
        second_set=bool(settings.second_folder),
        second=None if age is None else now - age,
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
    """Backs up by the clock while something changed; ``told`` says how the backups stand."""

    told = Signal(object, object)

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self.context = context
        self.state: BackupState | None = None
        self.refusal: DeskError | None = None
        self._rhythm = QTimer(self)
        self._rhythm.timeout.connect(self.beat)
        self._minute = QTimer(self)
        self._minute.setInterval(_MINUTE)
        self._minute.timeout.connect(self._tell)
        self._minute.start()
        self.look()

    def look(self) -> None:
        """Read how they stand: every deed may have brought a backup or another rhythm."""
        self.context.worker.use(self, read_state, self._take)

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
        if self.state is not None:
            self.told.emit(*words_of(self.state, self.context.clock(), failed=bool(self.refusal)))


@dataclass(frozen=True, slots=True)
class Said:
    """A piece of the status line; ``old`` pieces are amber."""

    text: str
    old: bool


def words_of(state: BackupState, now: datetime, *, failed: bool) -> tuple[Said, Said | None]:
    """What the status line says of the backups here, and of the second folder if it is set."""
    if failed:
        here = Said(tr("Backup failed: look at the settings"), old=True)
    elif state.newest is None:
        here = Said(tr("No backup yet"), old=False)
    else:
        changed = state.changed is not None and state.changed > state.newest
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
