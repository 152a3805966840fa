"""Locks a window and opens it again; nothing that was typed is let go."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtPrintSupport import QAbstractPrintDialog
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox, QWidget
from shiboken6 import isValid

from rutan_desk.gui.lock_idle import IdleWatch
from rutan_desk.gui.lock_screen import LockScreen

if TYPE_CHECKING:
    from rutan_desk.gui.main_window import MainWindow


class DeskLock(QObject):
    """Hides the window's frame, every dialog and every list that has opened behind ``screen``."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self.window = window
        self.locked = False
        self._behind: list[QDialog] = []
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
        self._behind = []
        for one in QApplication.topLevelWidgets():
            if isValid(one) and one.isVisible() and one is not self.window:
                self._put_away(one)
        self.show()

    def _put_away(self, one: QWidget) -> None:
        """Hide a window beside ours; what asks for a file or a printer is cancelled.

        Those wait in a loop of their own that ends when they are hidden, so they cannot
        come back; their names of files and printers hold nothing that was typed.
        """
        if isinstance(one, QFileDialog | QAbstractPrintDialog | QMessageBox):
            one.reject()
        elif one.windowType() == Qt.WindowType.Popup:
            one.close()
        else:
            one.hide()
            if isinstance(one, QDialog):
                self._behind.append(one)

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
            if isValid(one):
                one.show()
        self._behind = []
        self.window.arrive()

    def after(self, minutes: int) -> None:
        """Lock by itself after so many minutes of rest, from now on; 0 is never."""
        self.window.context.preferences.idle_minutes = self.idle.minutes = minutes
