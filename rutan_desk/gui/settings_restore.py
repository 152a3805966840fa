"""A backup brought back into the open registry, and the registry opened again."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject

from rutan_desk.domain.errors import DeskError, OfficerUnknown
from rutan_desk.gui.worker import Worker
from rutan_desk.ops.backups import automatic_backup
from rutan_desk.ops.registry import officers_in_backup, open_registry, restore
from rutan_desk.store import keys
from rutan_desk.store.backup import read_key_file
from rutan_desk.store.journal import KINDS
from rutan_desk.store.key_file import parse_key_file
from rutan_desk.store.registry import Registry
from rutan_desk.store.rotation import Reason

Clock = Callable[[], datetime]
Refused = Callable[[DeskError], object]


@dataclass(frozen=True, slots=True)
class Wish:
    """The backup to bring back, and the password that opens it."""

    file: Path
    password: str


class Restoring(QObject):
    """One restore, in three steps, each refused before anything is lost.

    The password is tried on the backup, the registry as it is now is backed up, and only
    then are the files replaced. When that fails the registry is opened again as it was;
    ``lost`` is called when not even that can be done, and the start screen must help.
    """

    def __init__(self, worker: Worker, clock: Clock, lost: Callable[[], object]) -> None:
        super().__init__(worker)
        self._worker, self._clock, self._lost = worker, clock, lost

    def begin(self, wish: Wish, then: Callable[[], object], refused: Refused) -> None:
        """Check and back up, then go on; ``then`` is called in the restored registry."""

        def prepare(registry: Registry) -> Registry:
            may_restore(registry, wish, self._clock())
            automatic_backup(registry, Reason.RESTORE)
            return registry

        self._worker.use(
            self, prepare, lambda registry: self._replace(registry, wish, then, refused), refused
        )

    def _replace(
        self, registry: Registry, wish: Wish, then: Callable[[], object], refused: Refused
    ) -> None:
        folder, officer = registry.folder, registry.officer.name
        failed: list[DeskError] = []

        def opener() -> Registry:
            registry.close()
            try:
                return restore(folder, wish.file, officer, wish.password, self._clock)[0]
            except DeskError as refusal:
                failed.append(refusal)
                return open_registry(folder, officer, wish.password, self._clock)

        def opened(_registry: Registry) -> None:
            if failed:
                refused(failed[0])
            else:
                self._worker.changed.emit(frozenset(KINDS))
                then()

        def shut(_refusal: DeskError) -> None:
            refused(failed[0])
            self._lost()

        self._worker.open(self, opener, opened, shut)


def may_restore(registry: Registry, wish: Wish, now: datetime) -> None:
    """Whether the officer at the desk can open the backup with this password.

    Raises ``BackupInvalid``, ``OfficerUnknown`` (the name is not in the backup) or
    ``WrongPassword``.
    """
    names, officer = officers_in_backup(wish.file), registry.officer.name
    if officer not in names:
        raise OfficerUnknown(officer, tuple(names))
    key_file = parse_key_file(read_key_file(wish.file), wish.file)
    keys.unlock(key_file, officer, wish.password, now)
