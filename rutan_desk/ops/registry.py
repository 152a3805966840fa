"""What is done to the registry as a whole: made, opened, copied, brought back."""

import tempfile
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from rutan_desk.domain.election import Election
from rutan_desk.domain.errors import DeskError, NameMissing
from rutan_desk.domain.officer import Officer, Role
from rutan_desk.domain.recovery_key import groups_of, key_from_text, qr_text
from rutan_desk.domain.settings import Settings
from rutan_desk.ops.day_desk import renew_desk
from rutan_desk.ops.elections import furnish_election
from rutan_desk.store import Database, keys
from rutan_desk.store import registry as files
from rutan_desk.store.backup import (
    BackupContents,
    read_key_file,
    unpack_backup,
    verify_copy,
    write_backup,
)
from rutan_desk.store.connection import connect_with_any
from rutan_desk.store.elections import save_election
from rutan_desk.store.files import disk_faults
from rutan_desk.store.folder import DATABASE, KEYS, restore_pending
from rutan_desk.store.journal import Desk, deed
from rutan_desk.store.key_file import key_file_bytes, load_key_file, parse_key_file
from rutan_desk.store.lock import InstanceLock
from rutan_desk.store.officers import save_officer
from rutan_desk.store.profiles import Preset, load_preset, load_profile
from rutan_desk.store.registry import Clock, Registry
from rutan_desk.store.restoring import keep_what_is_there, replace_registry
from rutan_desk.store.rotation import Reason, backup_path
from rutan_desk.store.settings import save_settings

NEXT_ELECTION = "pemilu-nasional-2029"
"""The profile a new registry starts with."""


@dataclass(frozen=True, slots=True)
class RecoveryKey:
    """What stands on the recovery sheet; whoever has it opens the file."""

    registry: str
    groups: tuple[str, ...]
    qr: str


def create_registry(
    folder: Path,
    head: str,
    password: str,
    clock: Clock,
    *,
    settings: Settings | None = None,
    election: Election | None = None,
    preset: str | None = None,
) -> Registry:
    """Make a registry whose first officer is ``head``, with one active election.

    That is a copy of the profile of the next one, unless ``election`` is given, and has the
    station of the settings. A ``preset`` gives the settings that are not given, and the
    dapils. Raises ``NameMissing``, ``PasswordTooWeak``, ``RegistryExists``,
    ``ElectionUnknown``, ``PresetUnknown`` and what ``store.registry.create`` raises; nothing
    is left behind then.
    """
    head = " ".join(head.split())
    if not head:
        raise NameMissing
    ready = load_preset(preset) if preset else Preset(settings=Settings(), dapils=())
    facts, chosen = settings or ready.settings, election or load_profile(NEXT_ELECTION)

    def fill(db: Database, desk: Desk) -> Officer:
        with deed(db, desk, "create", {"prison": facts.prison}, needs=Role.HEAD) as act:
            save_settings(act, facts)
            made = save_election(act, chosen, active=True)
            furnish_election(act, made, facts, ready.dapils)
            return save_officer(act, Officer(name=head, role=Role.HEAD))

    return files.create(folder, head, password, clock, fill)


def preset_settings(name: str) -> Settings:
    """The settings a preset brings (``blora``); raises ``PresetUnknown``."""
    return load_preset(name).settings


def open_registry(folder: Path, officer: str, password: str, clock: Clock) -> Registry:
    """Open with an officer's password; raises as ``store.registry.open_with_password``."""
    return files.open_with_password(folder, officer, password, clock)


def recover_registry(
    folder: Path, key_text: str, password: str, clock: Clock, officer: str | None = None
) -> Registry:
    """Open with the recovery sheet and give the head a new password.

    Raises ``RecoveryKeyShape``, ``RecoveryGroupWrong``, ``RecoveryKeyForeign`` and what
    ``store.registry.open_with_recovery`` raises.
    """
    secret = key_from_text(key_text)
    registry = files.open_with_recovery(folder, secret, officer, password, clock)
    with deed(registry.db, registry.desk, "recover", needs=Role.HEAD):
        pass
    return registry


def officers_of(folder: Path) -> list[str]:
    """The names a password can be typed for."""
    return files.officers_with_keys(folder)


def officers_in_backup(backup: Path) -> list[str]:
    """The names whose password opens a backup; raises ``BackupInvalid``."""
    return [slot.officer for slot in parse_key_file(read_key_file(backup), backup).slots]


def recovery_key(registry: Registry) -> RecoveryKey:
    """What the recovery sheet of the file as it is now says."""
    secret = registry.key.secret
    return RecoveryKey(registry.key_file.registry[:8].upper(), groups_of(secret), qr_text(secret))


def back_up(registry: Registry, target: Path) -> BackupContents:
    """One verified, self-contained copy in ``target``; noted in the journal."""
    contents = registry.back_up(target)
    with deed(registry.db, registry.desk, "backup", {"file": target.name}, needs=Role.VIEWER):
        pass
    return contents


def restore(
    folder: Path, backup: Path, officer: str, password: str, clock: Clock
) -> tuple[Registry, Path | None]:
    """Bring a backup back and open it; what it replaced is kept, and named.

    The backup is opened and verified first: on a refusal the folder is as it was. What
    was there goes to ``cadangan/``: as a backup, so that restoring that one undoes this,
    if the same officer and password open it, else as a folder that is itself a data folder.
    On voting day this is a new desk from then on (``renew_desk``).
    Raises ``BackupInvalid``, ``OfficerUnknown``, ``WrongPassword``, ``FileLocked`` and
    the refusals of ``disk_faults``.
    """
    with disk_faults(folder / KEYS):
        folder.mkdir(parents=True, exist_ok=True)
    lock = InstanceLock(folder, officer, clock())
    try:
        with (
            disk_faults(folder / KEYS),
            tempfile.TemporaryDirectory(prefix=".rutan-", dir=folder) as name,
        ):
            copy, key_file = unpack_backup(backup, Path(name))
            found = keys.unlock(parse_key_file(key_file, backup), officer, password, clock())
            verify_copy(copy, found, backup)
            kept = _backed_up(folder, officer, password, clock()) or keep_what_is_there(
                folder, clock()
            )
            replace_registry(folder, copy, key_file)
    finally:
        lock.release()
    registry = open_registry(folder, officer, password, clock)
    with deed(registry.db, registry.desk, "restore", {"file": backup.name}, needs=Role.VIEWER):
        pass
    renew_desk(registry.db, registry.desk)
    return registry, kept


def _backed_up(folder: Path, officer: str, password: str, now: datetime) -> Path | None:
    """A backup of the closed registry as it is; ``None`` when it is not to be opened."""
    if restore_pending(folder) or not (folder / DATABASE).exists():
        return None
    with suppress(DeskError):
        key_file = load_key_file(folder / KEYS)
        found = keys.unlock(key_file, officer, password, now)
        db, key = connect_with_any(folder / DATABASE, found)
        with closing(db):
            target = backup_path(folder, Reason.RESTORE, now)
            content = key_file_bytes(key_file)
            write_backup(db, content, key_file.registry, key, target, now)
        return target
    return None
