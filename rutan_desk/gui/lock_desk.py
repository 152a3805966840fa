"""Locks a window and opens it again; nothing that was typed is let go."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import isValid

from rutan_desk.gui.lock_idle import IdleWatch
from rutan_desk.gui.lock_screen import LockScreen

if TYPE_CHECKING:
    from rutan_desk.gui.main_window import MainWindow


class DeskLock(QObject):
    """Hides the window's frame and every dialog behind ``screen`` while ``locked``."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self.window = window
        self.locked = False
        self._behind: list[QWidget] = []
        context = window.context
        self.idle = IdleWatch(context.clock, context.preferences.idle_minutes, self)
        self.idle.rested.connect(self.lock)
        self.screen = self.make_screen()

    def make_screen(self) -> LockScreen:
        """The screen anew, in the language and theme in force."""
        self.screen = LockScreen(self.window.context, self.window.officer)
        self.screen.opened.connect(self.unlock)
        return self.screen

    def lock(self) -> None:
        """Hide everything; what was typed stays where it is."""
        if self.locked or self.window.closing.under_way:
            return
        self.locked = True
        self._behind = [
            one
            for one in QApplication.topLevelWidgets()
            if one.isVisible() and one is not self.window
        ]
        for one in self._behind:
            one.hide()
        self.show()

    def show(self) -> None:
        """The lock comes to the front, also after a rebuild."""
        self.window.commands.rest(resting=True)
        self.window.setWindowTitle("Rutan Desk")
        self.window.whole.setCurrentWidget(self.screen)
        self.screen.begin()

    def unlock(self) -> None:
        """The officer is back: everything is where it was."""
        self.locked = False
        self.window.commands.rest(resting=False)
        self.window.whole.setCurrentWidget(self.window.frame)
        for one in self._behind:
            if isValid(one) and isinstance(one, QDialog):
                one.show()
        self._behind = []
        self.window.arrive()

    def after(self, minutes: int) -> None:
        """Lock by itself after so many minutes of rest, from now on; 0 is never."""
        self.window.context.preferences.idle_minutes = self.idle.minutes = minutes
