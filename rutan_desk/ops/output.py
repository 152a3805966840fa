"""Files the officer asked for, written whole or not at all."""

import tempfile
from pathlib import Path

from rutan_desk.domain.errors import FileUnwritable
from rutan_desk.store.files import disk_faults, write_atomically


def write_output(path: Path, content: bytes) -> None:
    """Write a document where the officer wants it; raises ``FileUnwritable``, ``DiskFull``."""
    if not path.parent.is_dir() or path.is_dir():
        raise FileUnwritable(str(path))
    with disk_faults(path):
        write_atomically(path, content)


def new_folder(prefix: str) -> Path:
    """A new empty folder in the system's place for such."""
    return Path(tempfile.mkdtemp(prefix=prefix))
