"""Open the encrypted file under a key; judge it; bring its schema up to date."""

from collections.abc import Callable
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlcipher
from sqlite_utils import Database

from rutan_desk.domain.errors import FileDamaged, FileNewer
from rutan_desk.store.files import count_backups, disk_faults
from rutan_desk.store.key_file import FileKey
from rutan_desk.store.schema import STEPS, migrations

SYNCHRONOUS = "FULL"
"""What a commit waits for: that the disk itself has it. Only tests do not wait."""


def connect(path: Path, key: FileKey) -> Database | None:
    """The file under ``key``, from the thread that will use it; ``None`` if the key is wrong.

    WAL, and ``SYNCHRONOUS``: a deed that was acknowledged survives a power cut.
    """
    connection = sqlcipher.connect(path, timeout=5)
    # The wrong key is an answer here, not an incident to write to the terminal.
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA key = \"x'{key.secret.hex()}'\"")
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlcipher.DatabaseError as fault:
        connection.close()
        if "not a database" in str(fault):
            return None
        raise
    db = Database(connection, execute_plugins=False)
    db.execute("PRAGMA journal_mode = WAL")
    db.execute(f"PRAGMA synchronous = {SYNCHRONOUS}")
    return db


def connect_with_any(path: Path, keys: tuple[FileKey, ...]) -> tuple[Database, FileKey]:
    """The file under the first key that opens it.

    Raises ``FileDamaged`` when none does (the keys come from a slot the password opened,
    so the file is at fault), and the refusals of ``disk_faults``.
    """
    with disk_faults(path):
        # SQLite takes an empty file for a new database under any key.
        for key in keys if path.stat().st_size else ():
            db = connect(path, key)
            if db is not None:
                return db, key
    raise FileDamaged(str(path), count_backups(path.parent))


def migrate(db: Database, path: Path, back_up_first: Callable[[], object]) -> None:
    """Bring the schema up to date; ``back_up_first`` runs before an existing file changes.

    Raises ``FileNewer`` when the file knows steps this program does not.
    """
    with disk_faults(path):
        refuse_newer(db, path)
        if migrations.pending(db):
            if applied_steps(db):
                back_up_first()
            # Migrations run in transactions, where this pragma cannot be changed.
            db.execute("PRAGMA foreign_keys = OFF")
            migrations.apply(db)
        db.execute("PRAGMA foreign_keys = ON")


def refuse_newer(db: Database, path: Path) -> None:
    """Raise ``FileNewer`` for steps this program does not know."""
    unknown = tuple(sorted(set(applied_steps(db)) - set(STEPS)))
    if unknown:
        raise FileNewer(str(path), unknown)


def applied_steps(db: Database) -> tuple[str, ...]:
    """The migrations the file has been through, oldest first."""
    return tuple(step.name for step in migrations.applied(db))


def change_key(db: Database, path: Path, new: FileKey) -> None:
    """Encrypt the whole file under another key, in one transaction."""
    with disk_faults(path):
        settle(db)
        db.execute(f"PRAGMA rekey = \"x'{new.secret.hex()}'\"")


def settle(db: Database) -> None:
    """Bring everything out of the write-ahead log into the file itself.

    After a new key this matters: until then the file's own pages are under the old one.
    """
    with disk_faults(file_of(db)):
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def file_of(db: Database) -> Path:
    """The path of the open file."""
    return Path(db.execute("PRAGMA database_list").fetchone()[2])


def integrity_faults(db: Database) -> list[str]:
    """What SQLite and SQLCipher say is wrong with the pages; empty when all is well."""
    cipher = [row[0] for row in db.execute("PRAGMA cipher_integrity_check").fetchall()]
    plain = [row[0] for row in db.execute("PRAGMA integrity_check").fetchall()]
    return cipher + [line for line in plain if line != "ok"]
