"""Notices that nobody has touched the program for a while."""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)
_LOOK_EVERY = 5000


class IdleWatch(QObject):
    """``rested`` after ``minutes`` without a key, click or move in any of our windows.

    It looks at windows, not at widgets: a filter on the application would cost every
    event of every widget. The clock is the desk's, so a PC that slept has rested too.
    """

    rested = Signal()

    def __init__(self, clock: Callable[[], datetime], minutes: int, parent: QObject) -> None:
        super().__init__(parent)
        self._clock, self.minutes = clock, minutes
        self._last = clock()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self.watch)

    def watch(self, window: QWindow | None) -> None:
        """Another window has the keyboard: what happens in it counts."""
        if window is not None:
            window.installEventFilter(self)

    def touched(self) -> None:
        """Somebody is there; if they came too late, the desk has rested already."""
        self.look()
        self._last = self._clock()

    def look(self) -> None:
        """Whether it has been long enough."""
        now = self._clock()
        if self.minutes and now - self._last >= timedelta(minutes=self.minutes):
            self._last = now
            self.rested.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt override."""
        if event.type() in _TOUCHES:
            self.touched()
        return False
