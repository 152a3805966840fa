"""What a file turned out to be: word, icon and colour, the sentence, and every place or row."""

from collections.abc import Mapping, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QStackedWidget, QWidget

from rutan_desk.domain.errors import DeskError
from rutan_desk.domain.nik import mask_in_text
from rutan_desk.gui import icons, theme
from rutan_desk.gui.folding import leave_out
from rutan_desk.gui.rows_model import RowsModel, Tone
from rutan_desk.gui.table import RowsTable
from rutan_desk.gui.verify_rows import (
    SIGNS,
    ChangeRow,
    FaultRow,
    change_model,
    fault_model,
)
from rutan_desk.gui.widgets import Empty, card, column, label, line, look, tint
from rutan_desk.ops.verifying import Verified
from rutan_desk.words.catalog import tr
from rutan_desk.words.refusals import explain
from rutan_desk.words.verifying import print_text, verdict_text, verdict_title

R = TypeVar("R", FaultRow, ChangeRow)
_SIGN = 32
"""Pixels of the icon beside the verdict, at 100 %."""


class VerdictBand(QFrame):
    """The answer: a word, what it means, and what the journal has of the print."""

    def __init__(self) -> None:
        super().__init__()
        look(self, "notice")
        self.sign = QLabel()
        self.sign.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.title = label("", "person", wrap=True)
        self.text = label("", wrap=True)
        self.noted = label("", "small", wrap=True)
        words = column(self.title, self.text, self.noted, gap=theme.XS)
        whole = line(self.sign, gap=theme.M)
        whole.addLayout(words, 1)
        whole.setContentsMargins(theme.L, theme.L, theme.L, theme.L)
        self.setLayout(whole)

    def say(self, tone: Tone, sign: str, title: str, text: str, noted: str = "") -> None:
        """Fill it in; no long number is whole, not even in the name of a file."""
        side = theme.px(_SIGN)
        self.sign.setPixmap(icons.icon(sign, tone.value, side).pixmap(side, side))
        self.title.setText(title)
        self.text.setText(mask_in_text(text))
        self.noted.setText(mask_in_text(noted[:1].upper() + noted[1:]))
        self.noted.setVisible(bool(noted))
        self.setAccessibleName(f"{title}. {self.text.text()}")
        tint(self, tone)


class FoundTable(QWidget, Generic[R]):
    """Rows of one kind; the row that the keyboard is on stands below in full."""

    def __init__(self, model: RowsModel[R], name: str, least: Mapping[str, int]) -> None:
        super().__init__()
        self.model: RowsModel[R] = model
        self.table: RowsTable[R] = RowsTable(model, name)
        self.full = label("", wrap=True)
        self.full.setMinimumHeight(3 * self.full.fontMetrics().lineSpacing())
        self.full.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.full.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.table.picked.connect(self._picked)
        self.table.resized.connect(lambda width: leave_out(self.table, width, least))
        frame = card()
        frame.setLayout(column(self.table, margin=1))
        whole = column(gap=theme.S)
        whole.addWidget(frame, 1)
        whole.addWidget(self.full)
        self.setLayout(whole)

    def show_rows(self, rows: Sequence[R]) -> None:
        """Replace them; the first one is in full."""
        self.model.show_rows(rows)
        self.table.pick_first()

    def _picked(self) -> None:
        row = self.table.current
        self.full.setText(row.text if row is not None else "")
        self.table.setAccessibleDescription(self.full.text())


def _drop_here() -> QWidget:
    """Where there is nothing to list: the next file can come at once."""
    made, empty = card(), Empty("file-text")
    empty.say(tr("Drop another PDF here"), "")
    made.setLayout(column(empty))
    return made


class Verdict(QWidget):
    """``show_found`` or ``refuse``; ``table`` is what the keyboard goes to, if there is any."""

    def __init__(self) -> None:
        super().__init__()
        self.band = VerdictBand()
        self.faults = FoundTable(fault_model(), tr("Altered places"), {"what": 480})
        self.changes = FoundTable(
            change_model(), tr("Rows that would be different today"), {"why": 700, "what": 420}
        )
        self.nothing = _drop_here()
        self.below = QStackedWidget()
        for part in (self.nothing, self.faults, self.changes):
            self.below.addWidget(part)
        whole = column(self.band, gap=theme.M)
        whole.addWidget(self.below, 1)
        self.setLayout(whole)

    @property
    def table(self) -> RowsTable[Any] | None:
        """The rows in sight."""
        part = self.below.currentWidget()
        return part.table if isinstance(part, FoundTable) else None

    def show_found(self, found: Verified) -> str:
        """Say what a file is; the result is the same in a line."""
        tone, sign = SIGNS[found.verdict]
        title = verdict_title(found.verdict)
        noted = print_text(found.noted) if found.noted is not None else ""
        self.band.say(tone, sign, title, verdict_text(found), noted)
        self.faults.show_rows([FaultRow(at, one) for at, one in enumerate(found.faults, 1)])
        self.changes.show_rows([ChangeRow(at, one) for at, one in enumerate(found.changes, 1)])
        self._show_below(
            self.faults if found.faults else self.changes if found.changes else self.nothing
        )
        return mask_in_text(f"{found.file}: {title}")

    def refuse(self, refusal: DeskError) -> None:
        """Say why a file could not be read."""
        self.band.say(Tone.RED, "circle-x", tr("This file was not read"), explain(refusal))
        self._show_below(self.nothing)

    def _show_below(self, part: QWidget) -> None:
        self.below.setCurrentWidget(part)
