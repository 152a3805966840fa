"""The emergency roll of voting day: a fresh PDF on a stick, so that a lost PC costs nothing.

What it says is taken from the board in a moment (``ops.emergency_value``); drawing and
writing need no registry and may run in another thread.
"""

from contextlib import suppress
from pathlib import Path

from rutan_desk.domain.errors import DiskFull, StickGone
from rutan_desk.ops.emergency_value import (
    NAME,
    EmergencyPaperWords,
    EmergencySnapshot,
    emergency_value,
    snapshot,
)
from rutan_desk.reports.emergency_roll import emergency_pdf
from rutan_desk.store.stick import write_on_stick

__all__ = [
    "EmergencyPace",
    "EmergencyPaperWords",
    "EmergencySnapshot",
    "emergency_pdf",
    "emergency_value",
    "snapshot",
    "write_emergency_roll",
]

_KEPT = 2
"""The newest roll and the one before it."""


def write_emergency_roll(pdf: bytes, folder: Path, name: str) -> Path:
    """Write the roll under its own name; then remove this desk's rolls but the one before.

    The rolls already there stay untouched until the new one is whole, so whatever happens
    the newest that is there opens. On a full stick the older of them makes room. Raises
    ``StickGone``, ``DiskFull`` or ``FolderReadOnly``; none of them concerns the day itself.
    """
    path = folder / name
    if not folder.is_dir():
        raise StickGone(str(folder))
    try:
        write_on_stick(path, pdf)
    except DiskFull:
        if not _thin(path, keep=_KEPT - 1):
            raise
        write_on_stick(path, pdf)
    _thin(path, keep=_KEPT)
    return path


def _thin(path: Path, keep: int) -> int:
    """Remove the rolls of the same desk but the ``keep`` newest; how many went.

    The one at ``path`` is the newest, whatever clock the others were written by. What
    another program holds open stays until the next time.
    """
    desk = path.name.removeprefix(NAME).split("-")[0]
    gone = 0
    with suppress(OSError):
        ours = [one for one in path.parent.glob(f"{NAME}{desk}-*.pdf") if one != path]
        ours.sort(key=lambda one: (one.stat().st_mtime_ns, one.name), reverse=True)
        halves = list(path.parent.glob(f"{NAME}{desk}-*.tulis"))
        for one in (*ours[keep - path.exists() :], *halves):
            with suppress(OSError):
                one.unlink()
                gone += 1
    return gone


class EmergencyPace:
    """When the next roll is due: something changed, and ``every`` seconds went by.

    ``now`` is a monotonic clock in seconds. After a failure it is due again as if something
    had changed, no sooner.
    """

    def __init__(self, every: float = 60.0) -> None:
        self._every = every
        self._tried: float | None = None
        self._seal = ""

    def due(self, now: float, seal: str) -> bool:
        """Whether to draw and write one now; ``seal`` is of the newest deed."""
        waited = self._tried is None or now - self._tried >= self._every
        return waited and seal != self._seal

    def wrote(self, now: float, seal: str) -> None:
        """The roll of that seal is on the stick."""
        self._tried, self._seal = now, seal

    def failed(self, now: float) -> None:
        """It could not be written; another stick or the same one may do next time."""
        self._tried, self._seal = now, ""
