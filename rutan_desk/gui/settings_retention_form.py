"""The last question before files are destroyed, answered by typing a word."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from rutan_desk.gui import theme
from rutan_desk.gui.fields import Field, shortcut
from rutan_desk.gui.rows_model import Tone
from rutan_desk.gui.widgets import Notice, button, column, line
from rutan_desk.words.catalog import tr


class WipeForm(QWidget):
    """Says what is lost and waits for the word; ``sent`` and ``cancelled`` are the answers."""

    sent = Signal()
    cancelled = Signal()

    def __init__(self, count: int, size: str) -> None:
        super().__init__()
        self.word = tr("DESTROY")
        said = {"count": count, "size": size}
        notice = Notice(
            Tone.RED,
            tr("Destroy {count} files ({size}) for good?").format(**said),
            tr(
                "They are overwritten and removed. Neither undo nor a backup brings them back."
                " The registry and its newest backup stay."
            ),
        )
        self.field = Field(tr("To go on, type {word}").format(word=self.word))
        self.submit = button(
            tr("Destroy {count} files for good").format(**said), self.send, "primary"
        )
        self.cancel = button(tr("Cancel"), self.cancelled.emit)
        self.submit.setEnabled(False)
        self.field.edit.textChanged.connect(lambda _text: self.submit.setEnabled(self.agreed))
        self.field.edit.returnPressed.connect(self.send)
        shortcut("Escape", self, self.cancelled.emit, inside=True)
        acts = line(None, self.cancel, self.submit, gap=theme.M)
        self.setLayout(column(notice, self.field, acts, gap=theme.M))

    @property
    def agreed(self) -> bool:
        """Whether the word stands there."""
        return self.field.text.strip().casefold() == self.word.casefold()

    def send(self) -> None:
        """Go on, when the word stands there; else say what is missing."""
        if self.agreed:
            self.sent.emit()
        else:
            self.field.say(tr("Nothing was destroyed: the word is not there yet."))
