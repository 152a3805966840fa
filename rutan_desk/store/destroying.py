"""Files destroyed: overwritten, emptied, renamed and removed, each held against its checksum.

On flash storage no program reaches every copy that the disk itself keeps.
"""

import hashlib
import os
import secrets
from contextlib import suppress
from pathlib import Path

from rutan_desk.domain.retention import Fate
from rutan_desk.store.files import sync, sync_folder

_PIECE = 1 << 20


def checksum(path: Path) -> str:
    """The SHA-256 of a file, in hex; raises ``OSError``."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def destroy(path: Path, sha256: str) -> Fate:
    """Destroy one file, unless it holds something else by now; a link is never followed."""
    if path.is_symlink() or not path.is_file():
        return Fate.GONE
    try:
        with path.open("r+b") as file:
            if hashlib.file_digest(file, "sha256").hexdigest() != sha256:
                return Fate.CHANGED
            left = file.seek(0, os.SEEK_END)
            file.seek(0)
            while left > 0:
                left -= file.write(secrets.token_bytes(min(left, _PIECE)))
            file.flush()
            sync(file.fileno())
            file.truncate(0)
        # The name goes too: it may say whose paper it was.
        blank = path.with_name(secrets.token_hex(8) + ".hapus")
        path.replace(blank)
        blank.unlink()
    except OSError:
        return Fate.STAYED
    with suppress(OSError):
        sync_folder(path.parent)
    return Fate.DESTROYED


def remove_empty(folder: Path) -> None:
    """Remove a folder, and those in it, as far as nothing lies in them."""
    for inside, _, _ in os.walk(folder, topdown=False):
        with suppress(OSError):
            Path(inside).rmdir()
