"""The last events of the day, each to be taken back in place, with a reason."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from rutan_desk.domain.day import Act
from rutan_desk.gui import theme
from rutan_desk.gui.day_check_in_rows import LastRow
from rutan_desk.gui.day_reason import ReasonLine
from rutan_desk.gui.rows_model import Column, RowsModel, Run, Tone
from rutan_desk.gui.table import RowsTable
from rutan_desk.gui.widgets import card, column, label, line
from rutan_desk.words.catalog import tr
from rutan_desk.words.day import act_name
from rutan_desk.words.day_check_in import line_text, undo_question
from rutan_desk.words.moments import clock_time
from rutan_desk.words.stations import station_name

_TONES = {
    Act.VOTED: Tone.GREEN,
    Act.TURNED_AWAY: Tone.RED,
    Act.REFUSED: Tone.AMBER,
    Act.NO_BALLOTS: Tone.AMBER,
}
_UNDO = "undo"
_LINE, _NARROW = 2, 640
_ROWS = 3
"""As many at least are in sight."""


class LastEvents(QWidget):
    """``withdrawn`` carries the uuid of an event, the reason and the witness.

    A click on the last column, or Backspace or Enter on a row, asks for the reason.
    """

    withdrawn = Signal(str, str, str)

    def __init__(self, *links: QWidget) -> None:
        super().__init__()
        self.rows: tuple[LastRow, ...] = ()
        self._asked: str | None = None
        self.model = RowsModel[LastRow](_columns(), lambda one: one.event.uuid, parent=self)
        self.table = _LastTable(self.model, self.undo_current)
        self.table.clicked.connect(self._clicked)
        self.table.resized.connect(self._fold)
        self.ask = ReasonLine(tr("Take it back"), witness=True)
        self.ask.given.connect(self._given)
        self.empty = label(tr("Nothing has been recorded yet."), "quiet")
        self.empty.setContentsMargins(theme.L, theme.M, theme.L, theme.M)
        frame = card()
        inside = column(self.empty, margin=1)
        inside.addWidget(self.table, 1)
        self.rest = QWidget()
        inside.addWidget(self.rest, 1)
        frame.setLayout(inside)
        head = line(label(tr("Last"), "heading"), None, *links, gap=theme.S)
        whole = column(head, self.ask, gap=theme.S)
        whole.addWidget(frame, 1)
        self.setLayout(whole)
        self.table.hide()

    def show_rows(self, rows: Sequence[LastRow]) -> None:
        """Replace the list; a question about one that is gone is dropped."""
        self.rows = tuple(rows)
        self.model.show_rows(self.rows)
        self.table.setVisible(bool(rows))
        for one in (self.empty, self.rest):
            one.setVisible(not rows)
        undoable = [one.event.uuid for one in rows if one.undoable]
        if self._asked is not None and self._asked not in undoable:
            self.ask.close_up()

    def undo_last(self) -> None:
        """Ask about the newest that still stands."""
        newest = next((one for one in self.rows if one.undoable), None)
        if newest is not None:
            self.undo(newest)

    def undo_current(self) -> None:
        """Ask about the one chosen."""
        row = self.table.current
        if row is not None:
            self.undo(row)

    def undo(self, row: LastRow) -> None:
        """Ask why one of them is taken back."""
        if row.undoable:
            self._asked = row.event.uuid
            at = clock_time(row.event.at)
            self.ask.ask_why(undo_question(row.name, row.event.act, at))

    def _fold(self, width: int) -> None:
        """Where there is little room the name has it."""
        self.table.setColumnHidden(_LINE, width < theme.px(_NARROW))

    def _clicked(self, index: QModelIndex) -> None:
        if self.model.columns[index.column()].name == _UNDO:
            self.undo(self.model.at(index.row()))

    def _given(self, reason: str, second: str) -> None:
        if self._asked is not None:
            self.withdrawn.emit(self._asked, reason, second)
            self._asked = None


class _LastTable(RowsTable[LastRow]):
    """Backspace, Delete and Enter take back the row under the cursor."""

    def __init__(self, model: RowsModel[LastRow], undo: Callable[[], object]) -> None:
        super().__init__(model, tr("Last events; Backspace takes one back"))
        self._undo = undo
        self.horizontalHeader().hide()
        self.setMinimumHeight(_ROWS * theme.ROW_HEIGHT)

    def sizeHint(self) -> QSize:
        """Qt override: it takes what the page has left, and asks for no more."""
        return QSize(super().sizeHint().width(), _ROWS * theme.ROW_HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """RowsTable override."""
        keys = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() in keys:
            self._undo()
            event.accept()
        else:
            super().keyPressEvent(event)


def _where(one: LastRow) -> str:
    if one.category is None:
        return station_name(one.station) if one.station else "–"
    station = f" · {station_name(one.station)}" if one.station else ""
    return f"{line_text(one.category, one.number)}{station}"


def _state(one: LastRow) -> Run:
    if not one.undoable:
        return Run(act_name(one.event.act), Tone.STRUCK)
    return Run(act_name(one.event.act), _TONES.get(one.event.act, Tone.GREY))


def _undo_runs(one: LastRow) -> Sequence[Run]:
    return (Run(tr("Undo") if one.undoable else tr("taken back"), Tone.QUIET),)


def _columns() -> tuple[Column[LastRow], ...]:
    return (
        Column("at", tr("At"), lambda one: clock_time(one.event.at), tone=Tone.QUIET, width=64),
        Column("name", tr("Name"), lambda one: one.name, tone=Tone.STRONG),
        Column("line", tr("List and station"), _where, tone=Tone.QUIET, width=180),
        Column(
            "state",
            tr("State"),
            lambda one: _state(one).text,
            runs=lambda one: (_state(one),),
            width=148,
        ),
        Column(_UNDO, tr("Undo"), lambda one: _undo_runs(one)[0].text, runs=_undo_runs, width=100),
    )
