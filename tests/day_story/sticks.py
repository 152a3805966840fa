"""Sticks that fail: pulled out, full, or locked against writing.

A pulled stick is a folder that is really gone. Full and read-only cannot be made of a plain
folder (an administrator may write anywhere), so the call of the system is made to fail.
"""

import errno
import os
from contextlib import contextmanager
from pathlib import Path
from unittest.mock import patch

from pypdf import PdfReader

FULL, READ_ONLY, GONE = "full", "read-only", "gone"
REFUSED = {
    FULL: {"DiskFull", "FolderFull"},
    READ_ONLY: {"FolderReadOnly"},
    GONE: {"StickGone"},
}
"""What a desk may say of each."""


@contextmanager
def failing(how, folder):
    """While it lasts, writing into ``folder`` fails like that; ``None``: it does not."""
    if how == FULL:
        with patch.object(os, "fsync", _full):
            yield
    elif how == READ_ONLY:
        with patch.object(Path, "open", _locked(Path(folder))):
            yield
    else:
        yield


def _full(descriptor):
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def _locked(folder):
    before = Path.open

    def opened(path, mode="r", *rest, **given):
        if "r" not in mode and path.is_relative_to(folder):
            raise OSError(errno.EROFS, os.strerror(errno.EROFS), str(path))
        return before(path, mode, *rest, **given)

    return opened


class Stick:
    """A folder that can be pulled out and put back."""

    def __init__(self, folder):
        self.folder = Path(folder)
        self._drawer = self.folder.with_name(self.folder.name + ".laci")
        self.folder.mkdir(parents=True, exist_ok=True)

    def pull(self):
        self.folder.rename(self._drawer)

    def put_back(self):
        self._drawer.rename(self.folder)

    def holds_whole_rolls(self):
        """Every roll that lies there can be opened and read: two of a desk at most."""
        rolls = list(self.folder.glob("*.pdf"))
        assert len(rolls) <= 2
        for path in rolls:
            assert len(PdfReader(path).pages) > 1
