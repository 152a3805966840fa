"""Registries made once in a run and copied from then on: making one takes far longer.

A copy holds the same rows, keys and seals as the first, which nobody opens again.
"""

import atexit
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from rutan_desk.ops import demo
from rutan_desk.ops.registry import open_registry
from rutan_desk.store import keys
from rutan_desk.store.registry import Clock, Registry

_MADE: dict[str, Path] = {}
_HOMES: list[Path] = []


def cast(what: object, folder: Path, make: Callable[[Path], Registry]) -> None:
    """Fill ``folder`` with what ``make`` makes in one; ``what`` tells registries apart."""
    # Keys of another cost are other keys.
    name = repr((what, keys.COST))
    if name not in _MADE:
        place = _home() / str(len(_MADE)) / "rutan"
        make(place).close()
        _MADE[name] = place
    shutil.copytree(_MADE[name], folder, dirs_exist_ok=True)


def demo_of(folder: Path, clock: Clock, inmate_count: int = 212) -> Registry:
    """The demo, open."""

    def make(place: Path) -> Registry:
        return demo.make_demo(place, clock, inmate_count=inmate_count).registry

    cast(("demo", inmate_count, clock()), folder, make)
    return open_registry(folder, demo.HEAD, demo.PASSWORD, clock)


def _home() -> Path:
    if not _HOMES:
        home = Path(tempfile.mkdtemp(prefix="rutan-desk-"))
        atexit.register(shutil.rmtree, home, ignore_errors=True)
        _HOMES.append(home)
    return _HOMES[0]
