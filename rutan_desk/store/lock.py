"""One instance at a time: a lock the system releases even when the program dies."""

import json
import os
import socket
import sys
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from rutan_desk.domain.errors import FileLocked
from rutan_desk.store.files import disk_faults
from rutan_desk.store.folder import LOCK

if sys.platform == "win32":
    import msvcrt

    # Far behind the content, so that others may still read who holds the lock.
    _FAR = 1 << 30

    def _seize(file: BinaryIO) -> None:
        file.seek(_FAR)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

    def _let_go(file: BinaryIO) -> None:
        file.seek(_FAR)
        msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)
else:
    import fcntl

    def _seize(file: BinaryIO) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _let_go(file: BinaryIO) -> None:
        fcntl.flock(file, fcntl.LOCK_UN)


class InstanceLock:
    """Holds a data folder for this process; says on which PC, by whom and since when."""

    def __init__(self, folder: Path, officer: str, since: datetime) -> None:
        """Seize the folder; raises ``FileLocked`` or the refusals of ``disk_faults``."""
        path = folder / LOCK
        with disk_faults(path):
            self._file = path.open("a+b")
            try:
                _seize(self._file)
            except OSError:
                self._file.close()
                raise _locked_by(path) from None
            holder = {
                "host": socket.gethostname(),
                "pid": os.getpid(),
                "officer": officer,
                "since": since.isoformat(timespec="seconds"),
            }
            self._file.truncate(0)
            self._file.write(json.dumps(holder, ensure_ascii=False).encode())
            self._file.flush()

    def release(self) -> None:
        """Let the folder go; once more does no harm."""
        if self._file.closed:
            return
        self._file.truncate(0)
        _let_go(self._file)
        self._file.close()


def _locked_by(path: Path) -> FileLocked:
    try:
        holder = json.loads(path.read_bytes())
        return FileLocked(
            str(holder["host"]), str(holder["officer"]), datetime.fromisoformat(holder["since"])
        )
    except (OSError, ValueError, KeyError, TypeError):
        return FileLocked("", "", None)
