"""Takes the pictures of ``tests.screens``: waits, resizes, and saves what is wanted."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QPoint, QTimer
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from rutan_desk.gui.context import Files
from rutan_desk.gui.worker import Worker


class NoFiles(Files):
    """Nobody is asked for a file while pictures are taken."""

    answer: Path | None = None

    def save(self, parent: QWidget, title: str, name: str, kinds: str) -> Path | None:
        return self.answer


def _quit(loop: QEventLoop, _: None) -> None:
    loop.quit()


def settle(worker: Worker, rounds: int = 6) -> None:
    """Wait until everything asked for has been answered, and answers to answers too."""
    for _ in range(rounds):
        loop = QEventLoop()
        worker.aside(worker, lambda: None, partial(_quit, loop))
        loop.exec()
    pause()


def pause() -> None:
    """Let everything be laid out and painted."""
    loop = QEventLoop()
    QTimer.singleShot(120, loop.quit)
    loop.exec()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


class Camera:
    """Takes pictures into a folder, of the size and the names wanted."""

    def __init__(self, out: Path, size: tuple[int, int], only: str) -> None:
        self.out, self.size, self.only = out, size, only
        self.prefix = ""
        self.taken = 0

    def shoot(self, widget: QWidget, name: str, *, fit: bool = True) -> None:
        if self.only not in f"{self.prefix}{name}":
            return
        if fit:
            widget.resize(*self.size)
        pause()
        widget.grab().save(str(self.out / f"{self.prefix}{name}.png"))
        self.taken += 1

    def over(self, window: QWidget, above: QWidget, name: str) -> None:
        """A list or a box that has opened over a window, as it is seen."""
        if self.only not in f"{self.prefix}{name}":
            return
        pause()
        made = window.grab()
        painter = QPainter(made)
        inner = above.grab()
        place = window.mapFromGlobal(above.mapToGlobal(QPoint(0, 0)))
        painter.drawPixmap(place, inner)
        painter.end()
        self.keep(made, name)

    def keep(self, picture: QPixmap, name: str) -> None:
        """Save a picture."""
        picture.save(str(self.out / f"{self.prefix}{name}.png"))
        self.taken += 1
