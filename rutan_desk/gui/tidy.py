"""Python's garbage collector, kept on the GUI thread, and kept short.

The collector runs in whatever thread happens to allocate. In the worker it would free
cycles that hold widgets, and Qt dies when a widget is freed off its thread. So while
there is a worker, nothing is collected by itself, and a timer here does it instead.

Looking through a list of 5,000 people takes longer than the window may stand still, and
they are values without cycles: they go as soon as nobody holds them. So after a big read
everything there is then is set aside, until ``collect_all`` has a moment when waiting is
no trouble.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY = 1000
MUCH = 10_000
"""So many new objects are a list that was read; a dialog makes some hundreds."""


class _State:
    holders = 0


class Tidy(QObject):
    """Collects on the thread that made it, until ``stop``."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        _State.holders += 1
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(collect)
        self._timer.start()

    def stop(self) -> None:
        """The worker is gone: with the last one the collector works by itself again."""
        self._timer.stop()
        _State.holders -= 1
        if not _State.holders:
            gc.unfreeze()
            gc.enable()


def collect() -> None:
    """Collect the generations that are due, as the collector itself would, or set aside."""
    counts = gc.get_count()
    if counts[0] > MUCH:
        gc.freeze()
        return
    due = [
        generation
        for generation, (count, limit) in enumerate(zip(counts, gc.get_threshold(), strict=True))
        if count > limit
    ]
    if due:
        gc.collect(max(due))


def collect_all() -> None:
    """Look through everything, also what was set aside; for when the window is made anew."""
    gc.unfreeze()
    gc.collect()
