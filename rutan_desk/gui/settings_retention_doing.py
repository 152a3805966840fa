"""A long job under way: a bar, and a button that stops it."""

from PySide6.QtWidgets import QProgressBar, QWidget

from rutan_desk.gui import theme
from rutan_desk.gui.context import Context
from rutan_desk.gui.widgets import button, line
from rutan_desk.gui.worker import Work
from rutan_desk.words.catalog import tr


class Doing(QWidget):
    """Hidden while nothing is under way; the job itself is the owner's."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.work: Work | None = None
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.stop_button = button(tr("Stop"), self.cancel)
        row = line(gap=theme.M)
        row.addWidget(self.bar, 1)
        row.addWidget(self.stop_button)
        self.setLayout(row)
        self.hide()

    def begin(self, name: str) -> Work:
        """Something begins; its reports come here."""
        # It belongs to the worker: what is under way outlives this part of the window.
        self.work = Work(self.context.worker)
        self.work.progressed.connect(self._progressed)
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(name)
        self.show()
        return self.work

    def _progressed(self, done: int, of: int) -> None:
        self.bar.setRange(0, of)
        self.bar.setValue(done)

    def end(self) -> None:
        """It is done, or was refused."""
        if self.work is not None:
            self.work.deleteLater()
        self.work = None
        self.hide()

    def cancel(self) -> None:
        """Ask it to stop between two steps."""
        if self.work is not None:
            self.work.cancel()
