"""Files on a stick that may be pulled out, full or read-only at any moment."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from rutan_desk.domain.errors import FolderReadOnly, StickGone
from rutan_desk.store.files import disk_faults, sync, sync_folder


def write_on_stick(path: Path, content: bytes) -> None:
    """Replace ``path`` as a whole; the file of before or the new one is there, never half.

    A folder that is not there is a stick that is not in: it is never made. Raises
    ``StickGone``, ``DiskFull`` or ``FolderReadOnly``.
    """
    beside = path.with_name(path.name + ".tulis")
    with stick_faults(path.parent):
        try:
            with beside.open("wb") as file:
                file.write(content)
                sync(file.fileno())
            beside.replace(path)
        finally:
            # What went wrong before is what is told, not that the rest cannot be removed.
            with suppress(OSError):
                beside.unlink(missing_ok=True)
    # Not every file system of a stick can do this, and the content is safe by now.
    with suppress(OSError):
        sync_folder(path.parent)


@contextmanager
def stick_faults(folder: Path) -> Iterator[None]:
    """Turn what a stick refuses into a refusal a person can act on.

    Raises ``DiskFull``, ``FolderReadOnly``, and ``StickGone`` for everything else the
    system says of it: a pulled stick has many names, "access denied" (Windows) among them.
    """
    try:
        with disk_faults(folder / "x"):
            yield
    except FolderReadOnly as refusal:
        if _there(folder):
            raise
        raise StickGone(str(folder)) from refusal
    except OSError as fault:
        raise StickGone(str(folder)) from fault


def _there(folder: Path) -> bool:
    try:
        return folder.is_dir()
    except OSError:
        return False
