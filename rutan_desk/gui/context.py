"""What every page may use: the worker, what is remembered, and the ways out to the system."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from rutan_desk.gui.preferences import Preferences
from rutan_desk.gui.worker import Worker

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


class Files:
    """Asks where a file is or shall be; tests answer in its place.

    Begins where the last file was, at first among the user's documents.
    """

    def __init__(self) -> None:
        place = QStandardPaths.StandardLocation.DocumentsLocation
        self._last = Path(QStandardPaths.writableLocation(place))

    def _chosen(self, found: str) -> Path | None:
        if not found:
            return None
        self._last = Path(found).parent
        return Path(found)

    def open(self, parent: QWidget, title: str, kinds: str) -> Path | None:
        """A file to read."""
        found, _ = QFileDialog.getOpenFileName(parent, title, str(self._last), kinds)
        return self._chosen(found)

    def save(self, parent: QWidget, title: str, name: str, kinds: str) -> Path | None:
        """A file to write; an existing one was agreed to be replaced."""
        found, _ = QFileDialog.getSaveFileName(parent, title, str(self._last / name), kinds)
        return self._chosen(found)

    def folder(self, parent: QWidget, title: str, start: Path) -> Path | None:
        """A folder."""
        found = QFileDialog.getExistingDirectory(parent, title, str(start))
        return Path(found) if found else None

    def printer(self, parent: QWidget, printer: "QPrinter", pages: int) -> bool:
        """Which printer and which pages; the answer is in ``printer``."""
        from PySide6.QtPrintSupport import QPrintDialog

        dialog = QPrintDialog(printer, parent)
        dialog.setMinMax(1, pages)
        # They make CUPS take its pages from what we send, which are those pages already.
        for name in ("pagesRadioButton", "pagesLineEdit"):
            part = dialog.findChild(QWidget, name)
            if isinstance(part, QWidget):
                part.hide()
        return dialog.exec() == QPrintDialog.DialogCode.Accepted

    def view(self, path: Path) -> bool:
        """Open a file in the program the system has for it."""
        return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


@dataclass(slots=True)
class Context:
    """Handed to every page; belongs to the GUI thread."""

    worker: Worker
    preferences: Preferences
    clock: Callable[[], datetime]
    files: Files = field(default_factory=Files)
