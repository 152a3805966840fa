"""What was just done for several at once, with their paper and the way back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from rutan_desk.domain.day import Act
from rutan_desk.gui import theme
from rutan_desk.gui.day_calling_rows import Batch
from rutan_desk.gui.day_reason import ReasonLine
from rutan_desk.gui.rows_model import Tone
from rutan_desk.gui.widgets import button, column, label, line, look
from rutan_desk.words.catalog import tr
from rutan_desk.words.moments import clock_time


class DoneBand(QWidget):
    """Hidden until something was done; ``withdrawn`` carries the batch, reason and witness.

    ``paper`` asks for the list of who was called.
    """

    withdrawn = Signal(object, str, str)
    paper = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.batch: Batch | None = None
        self.words = label("", "strong")
        self.paper_button = button(tr("Print their list…"), self._paper, "link")
        self.undo_button = button(tr("Take back…"), self.undo, "link")
        self.ask = ReasonLine(tr("Take it back"), witness=True)
        self.ask.given.connect(self._given)
        band = QFrame()
        look(band, "notice")
        band.setProperty("tone", Tone.GREEN.value)
        row = line(self.words, self.paper_button, self.undo_button, None, gap=theme.L)
        row.setContentsMargins(theme.M, theme.XS, theme.M, theme.XS)
        band.setLayout(row)
        self.setLayout(column(band, self.ask, gap=theme.S))
        self.hide()

    def tell(self, batch: Batch) -> None:
        """Say what was done."""
        self.batch = batch
        words = tr("{count} people at {time}: {state}")
        count, time = len(batch.uuids), clock_time(batch.at)
        self.words.setText(words.format(count=count, time=time, state=batch.said))
        self.setAccessibleName(self.words.text())
        self.paper_button.setVisible(batch.act is Act.CALLED)
        self.ask.close_up()
        self.show()

    def forget(self) -> None:
        """It was taken back."""
        self.batch = None
        self.hide()

    def undo(self) -> None:
        """Ask why it is taken back."""
        if self.batch is not None:
            words = tr("Take back for {count} people: {state}. Why?")
            count, state = len(self.batch.uuids), self.batch.said
            self.ask.ask_why(words.format(count=count, state=state))

    def _paper(self) -> None:
        if self.batch is not None:
            self.paper.emit(self.batch)

    def _given(self, reason: str, second: str) -> None:
        if self.batch is not None:
            self.withdrawn.emit(self.batch, reason, second)
