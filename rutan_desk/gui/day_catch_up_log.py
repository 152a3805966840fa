"""What was typed back from paper in this sitting, the newest on top, each to be taken back."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from rutan_desk.domain.day import Act
from rutan_desk.gui import theme
from rutan_desk.gui.day_catch_up_rows import Tick
from rutan_desk.gui.day_reason import ReasonLine
from rutan_desk.gui.rows_model import Column, RowsModel, Run, Tone
from rutan_desk.gui.table import RowsTable
from rutan_desk.gui.widgets import card, column, label, line
from rutan_desk.words.catalog import tr
from rutan_desk.words.day_check_in import undo_question
from rutan_desk.words.moments import clock_time

MOST = 500
"""As many as are kept in sight; every one that was recorded stays on the roll."""
_UNDO = "undo"
_ROWS = 6


class TickLog(QWidget):
    """``withdrawn`` carries the uuid of an event, the reason and the witness.

    A click on the last column, or Backspace or Enter on a row, asks for the reason.
    """

    withdrawn = Signal(str, str, str)

    def __init__(self) -> None:
        super().__init__()
        self.ticks: tuple[Tick, ...] = ()
        self._asked = ""
        self.model = RowsModel[Tick](_columns(), lambda one: one.typed.place, parent=self)
        self.table = _LogTable(self.model, self.undo_current)
        self.table.clicked.connect(self._clicked)
        self.ask = ReasonLine(tr("Take it back"), witness=True)
        self.ask.given.connect(self._given)
        self.count = label("", "quiet")
        self.empty = label(tr("Nothing has been typed yet."), "quiet")
        self.empty.setContentsMargins(theme.L, theme.M, theme.L, theme.M)
        frame = card()
        inside = column(self.empty, margin=1)
        inside.addWidget(self.table, 1)
        self.rest = QWidget()
        inside.addWidget(self.rest, 1)
        frame.setLayout(inside)
        head = line(label(tr("Typed"), "heading"), None, self.count, gap=theme.S)
        whole = column(head, self.ask, gap=theme.S)
        whole.addWidget(frame, 1)
        self.setLayout(whole)
        self.show_ticks(())

    def show_ticks(self, ticks: Sequence[Tick]) -> None:
        """Replace the list."""
        self.ticks = tuple(ticks[:MOST])
        self.model.show_rows(self.ticks)
        self.table.setVisible(bool(ticks))
        for one in (self.empty, self.rest):
            one.setVisible(not ticks)
        done = sum(one.recorded for one in self.ticks)
        words = tr("{done} recorded, {others} only told")
        told = words.format(done=done, others=len(self.ticks) - done)
        self.count.setText(told if ticks else "")

    def add(self, tick: Tick) -> None:
        """One more, on top."""
        self.show_ticks((tick, *self.ticks))

    def taken_back(self, uuid: str) -> None:
        """That one no longer stands."""
        said = tr("Taken back")
        self.show_ticks(
            [
                replace(one, uuid="", said=said, tone=Tone.GREY) if one.uuid == uuid else one
                for one in self.ticks
            ]
        )

    def undo_last(self) -> None:
        """Ask about the newest that stands."""
        newest = next((one for one in self.ticks if one.recorded), None)
        if newest is not None:
            self.undo(newest)

    def undo_current(self) -> None:
        """Ask about the one chosen."""
        if self.table.current is not None:
            self.undo(self.table.current)

    def undo(self, tick: Tick) -> None:
        """Ask why one is taken back; mostly it was a slip of the finger."""
        if tick.recorded and tick.at is not None:
            self._asked = tick.uuid
            question = undo_question(tick.name, Act.VOTED, clock_time(tick.at))
            self.ask.ask_why(question, tr("typed wrongly from paper"))

    def _clicked(self, index: QModelIndex) -> None:
        if self.model.columns[index.column()].name == _UNDO:
            self.undo(self.model.at(index.row()))

    def _given(self, reason: str, second: str) -> None:
        self.withdrawn.emit(self._asked, reason, second)


class _LogTable(RowsTable[Tick]):
    """Backspace, Delete and Enter take back the row under the cursor."""

    def __init__(self, model: RowsModel[Tick], undo: Callable[[], object]) -> None:
        super().__init__(model, tr("What was typed; Backspace takes one back"))
        self._undo = undo
        self.horizontalHeader().hide()
        self.setMinimumHeight(_ROWS * theme.ROW_HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """RowsTable override: where there is little room the list and number go first."""
        super().resizeEvent(event)
        width = event.size().width()
        self.setColumnHidden(1, width < theme.px(700))
        self.setColumnWidth(0, max(theme.px(150), width * 34 // 100))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """RowsTable override."""
        keys = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() in keys:
            self._undo()
            event.accept()
        else:
            super().keyPressEvent(event)


def _undo_runs(one: Tick) -> Sequence[Run]:
    return (Run(tr("Undo") if one.recorded else "", Tone.QUIET),)


def _columns() -> tuple[Column[Tick], ...]:
    return (
        Column("name", tr("Name"), lambda one: one.name, tone=Tone.STRONG, width=270),
        Column("line", tr("List, no."), lambda one: one.where, tone=Tone.QUIET, width=120),
        Column(
            "state",
            tr("What came of it"),
            lambda one: one.said,
            runs=lambda one: (Run(one.said, one.tone),),
        ),
        Column(_UNDO, tr("Undo"), lambda one: _undo_runs(one)[0].text, runs=_undo_runs, width=100),
    )
