"""An open registry: made, opened by password or by the recovery sheet, re-keyed, closed."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlite_utils import Database

from rutan_desk.domain.errors import (
    FileDamaged,
    KeyFileDamaged,
    KeyFileMissing,
    RecoveryKeyForeign,
    RegistryExists,
    RegistryMissing,
    WrongPassword,
)
from rutan_desk.domain.officer import Officer, Role
from rutan_desk.store import keys
from rutan_desk.store.backup import BackupContents, write_backup
from rutan_desk.store.connection import change_key, connect, connect_with_any, migrate, settle
from rutan_desk.store.files import disk_faults, sync_file, sync_folder
from rutan_desk.store.folder import DATABASE, KEYS, exists_in
from rutan_desk.store.journal import Desk
from rutan_desk.store.key_file import (
    FileKey,
    KeyFile,
    key_file_bytes,
    load_key_file,
    save_key_file,
)
from rutan_desk.store.lock import InstanceLock
from rutan_desk.store.officers import all_officers, get_officer
from rutan_desk.store.restoring import finish_restore, key_file_in_force
from rutan_desk.store.rotation import Reason, backup_path

Clock = Callable[[], datetime]


@dataclass(slots=True, weakref_slot=True)
class Registry:
    """The open file, its key, who opened it; belongs to the thread that opened it."""

    folder: Path
    db: Database
    key: FileKey
    key_file: KeyFile
    officer: Officer
    clock: Clock
    lock: InstanceLock

    @property
    def desk(self) -> Desk:
        """Who writes, for every deed of this sitting."""
        return Desk(self.officer.name, self.officer.role, self.clock)

    def close(self) -> None:
        """Let go of file and folder; once more does no harm."""
        self.db.close()
        self.lock.release()

    def save_keys(self, key_file: KeyFile) -> None:
        """Write ``kunci.json`` and go on with it."""
        with disk_faults(self.folder / KEYS):
            save_key_file(self.folder / KEYS, key_file)
        self.key_file = key_file

    def back_up(self, target: Path) -> BackupContents:
        """One verified, self-contained file; see ``write_backup``."""
        content = key_file_bytes(self.key_file)
        return write_backup(
            self.db, content, self.key_file.registry, self.key, target, self.clock()
        )


def officers_with_keys(folder: Path) -> list[str]:
    """The names a password can be typed for; raises as ``load_key_file`` does."""
    if not exists_in(folder):
        raise RegistryMissing(str(folder))
    return [slot.officer for slot in load_key_file(key_file_in_force(folder)).slots]


def create(
    folder: Path,
    head: str,
    password: str,
    clock: Clock,
    fill: Callable[[Database, Desk], Officer],
) -> Registry:
    """Make a registry; ``fill`` writes its first deed and returns the head's row.

    The file appears under its name only when it is complete. Raises ``RegistryExists``,
    ``PasswordTooWeak``, ``FileLocked`` and the refusals of ``disk_faults``.
    """
    if exists_in(folder):
        raise RegistryExists(str(folder))
    key = FileKey.fresh()
    key_file = keys.add_slot(keys.new_key_file(key), head, password, key)
    path, fresh = folder / DATABASE, folder / (DATABASE + ".buat")
    with disk_faults(path):
        folder.mkdir(parents=True, exist_ok=True)
        lock = InstanceLock(folder, head, clock())
        try:
            fresh.unlink(missing_ok=True)
            _make(fresh, key, lambda db: fill(db, Desk(head, Role.HEAD, clock)))
            save_key_file(folder / KEYS, key_file)
            fresh.replace(path)
            sync_folder(folder)
            return _opened(folder, (key,), key_file, head, clock, lock)
        except BaseException:
            fresh.unlink(missing_ok=True)
            lock.release()
            raise


def _make(path: Path, key: FileKey, fill: Callable[[Database], object]) -> None:
    db = connect(path, key)
    if db is None:
        raise FileDamaged(str(path))
    try:
        migrate(db, path, lambda: None)
        fill(db)
    finally:
        db.close()
    sync_file(path)


def open_with_password(
    folder: Path,
    officer: str,
    password: str,
    clock: Clock,
) -> Registry:
    """Open as an officer.

    Raises ``RegistryMissing``, ``KeyFileMissing``, ``KeyFileDamaged``, ``OfficerUnknown``,
    ``TooSoon``, ``WrongPassword``, ``FileLocked``, ``FileNewer``, ``FileDamaged`` and the
    refusals of ``disk_faults``.
    """
    if not exists_in(folder):
        raise RegistryMissing(str(folder))
    lock = InstanceLock(folder, officer, clock())
    try:
        finish_restore(folder)
        key_file, found = _unlocked(folder / KEYS, officer, password, clock())
        return _opened(folder, found, key_file, officer, clock, lock)
    except BaseException:
        lock.release()
        raise


def _unlocked(
    path: Path, officer: str, password: str, now: datetime
) -> tuple[KeyFile, tuple[FileKey, ...]]:
    """The keys behind a password; wrong tries are counted in the file, right ones end that."""
    key_file = load_key_file(path)
    wrong_before = key_file.slot(officer).wrong
    try:
        found = keys.unlock(key_file, officer, password, now)
    except WrongPassword:
        _count_try(path, keys.after_wrong(key_file, officer, now))
        raise
    if wrong_before:
        key_file = keys.after_right(key_file, officer)
        _count_try(path, key_file)
    return key_file, found


def _count_try(path: Path, key_file: KeyFile) -> None:
    # A full or read-only disk must not change the answer to a password.
    with suppress(OSError):
        save_key_file(path, key_file)


def open_with_recovery(
    folder: Path,
    secret: bytes,
    officer: str | None,
    password: str,
    clock: Clock,
) -> Registry:
    """Open with the recovery sheet's key, and give a head a new slot under ``password``.

    ``officer`` names the head (``None``: the first one). Works without ``kunci.json``,
    which is written anew if it is missing or damaged: the other officers then need new
    passwords. Raises ``RecoveryKeyForeign`` when the key does not open the file.
    """
    if not exists_in(folder):
        raise RegistryMissing(str(folder))
    lock = InstanceLock(folder, officer or "", clock())
    try:
        finish_restore(folder)
        key_file, key = _recovered(folder, secret)
        head = _head_in(folder, key, officer)
        if any(slot.officer == head.name for slot in key_file.slots):
            key_file = keys.change_password(key_file, head.name, password, key)
        else:
            key_file = keys.add_slot(key_file, head.name, password, key)
        with disk_faults(folder / KEYS):
            save_key_file(folder / KEYS, key_file)
        return _opened(folder, (key,), key_file, head.name, clock, lock)
    except BaseException:
        lock.release()
        raise


def _recovered(folder: Path, secret: bytes) -> tuple[KeyFile, FileKey]:
    key = FileKey(secret)
    try:
        db, _ = connect_with_any(folder / DATABASE, (key,))
    except FileDamaged as fault:
        raise RecoveryKeyForeign(str(folder)) from fault
    db.close()
    try:
        key_file = load_key_file(folder / KEYS)
    except (KeyFileMissing, KeyFileDamaged):
        return keys.new_key_file(key), key
    # A key file of another key opens nothing; the officers get new passwords.
    return (key_file if key.id in key_file.key_ids else keys.new_key_file(key)), key


def _head_in(folder: Path, key: FileKey, officer: str | None) -> Officer:
    db, _ = connect_with_any(folder / DATABASE, (key,))
    try:
        if officer is not None:
            return get_officer(db, officer)
        return next(one for one in all_officers(db) if one.active and one.role is Role.HEAD)
    finally:
        db.close()


def _opened(
    folder: Path,
    found: tuple[FileKey, ...],
    key_file: KeyFile,
    officer: str,
    clock: Clock,
    lock: InstanceLock,
) -> Registry:
    path = folder / DATABASE
    db, key = connect_with_any(path, found)
    try:
        content = key_file_bytes(key_file)

        def back_up_first() -> None:
            target = backup_path(folder, Reason.MIGRATION, clock())
            write_backup(db, content, key_file.registry, key, target, clock())

        migrate(db, path, back_up_first)
        with disk_faults(path):
            who = get_officer(db, officer)
        registry = Registry(folder, db, key, key_file, who, clock, lock)
        if len(key_file.key_ids) > 1:
            _finish_rekey(registry, found)
    except BaseException:
        db.close()
        raise
    return registry


def rekey(registry: Registry, key_file: KeyFile) -> None:
    """Give the file a new key, known to the officers in ``key_file`` only.

    In three steps of which each leaves a file that opens: both keys into the slots, the
    file under the new key (one transaction), the old key out of the slots. A cut in the
    middle is completed by the next opening. The recovery sheet changes with the key.
    """
    new = FileKey.fresh()
    registry.save_keys(keys.with_second_key(key_file, new))
    _finish_rekey(registry, (new, registry.key))


def _finish_rekey(registry: Registry, found: tuple[FileKey, ...]) -> None:
    newest = found[0]
    if registry.key != newest:
        change_key(registry.db, registry.folder / DATABASE, newest)
        registry.key = newest
    settle(registry.db)
    registry.save_keys(keys.with_only(registry.key_file, newest.id))
