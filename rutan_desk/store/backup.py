"""Backups: one self-contained file each, verified before it counts as one.

A backup is a plain zip of the encrypted registry, its ``kunci.json`` and a small
``isi.json`` (when, how many people, the last seal, a checksum): an officer's password or
the recovery sheet opens it, nothing else is needed.
"""

import hashlib
import json
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

from sqlite_utils import Database

from rutan_desk.domain.errors import BackupInvalid, FileDamaged, FileUnwritable
from rutan_desk.store.audit import broken_seals
from rutan_desk.store.connection import connect_with_any, integrity_faults
from rutan_desk.store.files import disk_faults, sync_file, sync_folder
from rutan_desk.store.folder import DATABASE, KEYS
from rutan_desk.store.journal import last_seal
from rutan_desk.store.key_file import FileKey

CONTENTS = "isi.json"
_FORMAT = 1
_MEMBERS = {DATABASE, KEYS, CONTENTS}
_MOST_BYTES = 8 << 30


@dataclass(frozen=True, slots=True)
class BackupContents:
    """What a backup says of itself; ``sha256`` is over the encrypted registry in it."""

    format: int
    at: str
    registry: str
    people: int
    deeds: int
    seal: str
    sha256: str


@dataclass(frozen=True, slots=True)
class CopyFacts:
    """What a verified copy of a registry holds."""

    people: int
    deeds: int
    seal: str


def write_backup(
    db: Database, key_file: bytes, registry: str, key: FileKey, target: Path, now: datetime
) -> BackupContents:
    """Copy the open registry into ``target``, verify the copy, then put it in place.

    An existing file is replaced only by a verified one. Raises ``FileUnwritable``,
    ``DiskFull`` or ``BackupInvalid`` (the copy did not verify); nothing is left behind.
    """
    if not target.parent.is_dir() or target.is_dir():
        raise FileUnwritable(str(target))
    beside = target.with_name(target.name + ".tulis")
    try:
        with disk_faults(target), _own_folder(target.parent) as folder:
            copy = folder / DATABASE
            db.execute("VACUUM INTO ?", [str(copy)])
            contents = _describe(copy, key, registry, now)
            with zipfile.ZipFile(beside, "w", zipfile.ZIP_STORED) as archive:
                archive.write(copy, DATABASE)
                archive.writestr(KEYS, key_file)
                archive.writestr(CONTENTS, json.dumps(asdict(contents), indent=1))
            sync_file(beside)
            read_contents(beside)
            beside.replace(target)
            sync_folder(target.parent)
    finally:
        beside.unlink(missing_ok=True)
    return contents


def read_contents(path: Path) -> BackupContents:
    """What a backup holds, its checksum tried.

    Raises ``BackupInvalid``: ``shape`` for no backup at all, ``content`` for a damaged one.
    """
    contents = look_into(path)
    with _no_backup(path), zipfile.ZipFile(path) as archive, archive.open(DATABASE) as file:
        checksum = hashlib.sha256()
        while piece := file.read(1 << 20):
            checksum.update(piece)
    if checksum.hexdigest() != contents.sha256:
        raise BackupInvalid(str(path), "content")
    return contents


def look_into(path: Path) -> BackupContents:
    """What a backup says of itself, at a glance; raises ``BackupInvalid``."""
    with _no_backup(path), zipfile.ZipFile(path) as archive:
        members = {member.filename: member for member in archive.infolist()}
        if set(members) != _MEMBERS or members[DATABASE].file_size > _MOST_BYTES:
            raise BackupInvalid(str(path), "shape")
        contents = BackupContents(**json.loads(archive.read(CONTENTS)))
        datetime.fromisoformat(contents.at)
    if contents.format != _FORMAT:
        raise BackupInvalid(str(path), "content")
    return contents


@contextmanager
def _no_backup(path: Path) -> Iterator[None]:
    """Whatever goes wrong in reading means that the file is no backup."""
    try:
        yield
    except (OSError, zipfile.BadZipFile, ValueError, TypeError, KeyError, EOFError) as fault:
        raise BackupInvalid(str(path), "shape") from fault


def read_key_file(path: Path) -> bytes:
    """The key file inside a backup; raises ``BackupInvalid``."""
    read_contents(path)
    with zipfile.ZipFile(path) as archive:
        return archive.read(KEYS)


def unpack_backup(path: Path, folder: Path) -> tuple[Path, bytes]:
    """Take the registry out of a backup into ``folder``; its path and key file content."""
    read_contents(path)
    with disk_faults(folder / DATABASE), zipfile.ZipFile(path) as archive:
        copy = Path(archive.extract(DATABASE, folder))
        return copy, archive.read(KEYS)


def verify_copy(copy: Path, keys: tuple[FileKey, ...], named: Path) -> CopyFacts:
    """Open a copied registry, check its pages and its seals.

    Raises ``BackupInvalid``: ``content`` for pages that cannot be read or are damaged,
    ``seal`` for a journal that was altered.
    """
    try:
        db, _ = connect_with_any(copy, keys)
        try:
            with disk_faults(copy):
                return _facts(db, named)
        finally:
            db.close()
    except FileDamaged as fault:
        raise BackupInvalid(str(named), "content") from fault


def _facts(db: Database, named: Path) -> CopyFacts:
    if integrity_faults(db):
        raise BackupInvalid(str(named), "content")
    if broken_seals(db):
        raise BackupInvalid(str(named), "seal")
    return CopyFacts(_count(db, "person"), _count(db, "deed"), last_seal(db))


def _count(db: Database, table: str) -> int:
    return int(db.execute(f"SELECT count(*) FROM {table}").fetchone()[0])


def _describe(copy: Path, key: FileKey, registry: str, now: datetime) -> BackupContents:
    facts = verify_copy(copy, (key,), copy)
    with copy.open("rb") as file:
        checksum = hashlib.file_digest(file, "sha256").hexdigest()
    at = now.isoformat(timespec="seconds")
    return BackupContents(_FORMAT, at, registry, facts.people, facts.deeds, facts.seal, checksum)


@contextmanager
def _own_folder(parent: Path) -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix=".rutan-", dir=parent) as name:
        yield Path(name)
