"""Python's garbage collector, kept on the GUI thread.

The collector runs in whatever thread happens to allocate. In the worker it would free
cycles that hold widgets, and Qt dies when a widget is freed off its thread. So while
there is a worker, nothing is collected by itself, and a timer here does it instead.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY = 1000


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
            gc.enable()


def collect() -> None:
    """Collect the generations that are due, as the collector itself would."""
    due = [
        generation
        for generation, (count, limit) in enumerate(
            zip(gc.get_count(), gc.get_threshold(), strict=True)
        )
        if count > limit
    ]
    if due:
        gc.collect(max(due))
