"""Whom the guards fetch next: for which station, out of which block, and how many."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QSpinBox, QWidget

from rutan_desk.gui import theme
from rutan_desk.gui.day_calling_rows import Asked, CallingView, NextRow
from rutan_desk.gui.flow import FlowBox
from rutan_desk.gui.rows_model import Column, RowsModel, Run, Tone
from rutan_desk.gui.table import RowsTable
from rutan_desk.gui.widgets import Empty, button, card, column, label, line
from rutan_desk.words.catalog import tr
from rutan_desk.words.stations import station_name

CALL_KEY = "F6"
_ROWS = 6
_MOST = 200


class NextCard(QWidget):
    """``changed`` comes when somebody chooses; ``call`` and ``paper`` are about those shown."""

    changed = Signal()
    call = Signal()
    paper = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.station, self.block, self.count = QComboBox(), QComboBox(), QSpinBox()
        self.model = RowsModel[NextRow](_columns(), lambda one: one.line_id, parent=self)
        self.table = RowsTable[NextRow](self.model, tr("The next to be called"))
        self.call_button = button("", self.call.emit, "primary")
        self.paper_button = button(tr("Print this list…"), self.paper.emit, "", "printer")
        self.waiting = label("", "quiet")
        self.empty = Empty("users")
        self.wanted: Asked = Asked()
        self._prepare()
        self._lay_out()

    def _prepare(self) -> None:
        self.station.setAccessibleName(tr("For which station"))
        self.block.setAccessibleName(tr("Out of which block"))
        self.count.setAccessibleName(tr("How many are called"))
        self.count.setRange(1, _MOST)
        self.count.setValue(self.wanted.count)
        self.count.setSuffix(" " + tr("people"))
        self.count.setKeyboardTracking(False)
        self.count.lineEdit().setTextMargins(theme.S, 0, 0, 0)
        self.count.valueChanged.connect(lambda _value: self.changed.emit())
        for box in (self.station, self.block):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            box.currentIndexChanged.connect(lambda _place: self.changed.emit())
        self.table.setMinimumHeight(_ROWS * theme.ROW_HEIGHT)
        self.call_button.setToolTip(CALL_KEY)

    def _lay_out(self) -> None:
        choices = FlowBox(theme.S)
        for one in (self.station, self.block, self.count):
            one.setFixedHeight(theme.px(36))
            choices.add(one)
        self.choices = choices
        frame = card()
        inside = column(self.empty, margin=1)
        inside.addWidget(self.table, 1)
        frame.setLayout(inside)
        acts = FlowBox(theme.S)
        for act in (self.call_button, self.paper_button):
            acts.add(act)
        self.acts = acts
        head = line(label(tr("Next"), "heading"), None, self.waiting, gap=theme.S)
        whole = column(head, choices, gap=theme.S)
        whole.addWidget(frame, 1)
        whole.addWidget(acts)
        self.setLayout(whole)

    # --- what is chosen

    @property
    def asked(self) -> Asked:
        """What the choices say, or what they are to say when they are filled."""
        if not self.station.count():
            return self.wanted
        station, block = self.station.currentData(), self.block.currentData()
        return Asked(
            station_id=station if isinstance(station, int) else None,
            block=block if isinstance(block, str) else None,
            count=self.count.value(),
        )

    def show_view(self, view: CallingView) -> None:
        """Those to be called, and what can be chosen."""
        asked = self.asked
        at = view.station.id if view.station else None
        _offer(self.station, [(station_name(one), one.id) for one in view.stations], at)
        blocks = [(_with_count(name, count), name) for name, count in view.blocks]
        everywhere = _with_count(tr("All blocks"), view.waiting)
        kept = [(_with_count(asked.block, 0), asked.block)] if asked.block else []
        known = [name for _, name in blocks]
        _offer(
            self.block,
            [(everywhere, None), *blocks, *(one for one in kept if one[1] not in known)],
            asked.block,
        )
        with QSignalBlocker(self.count):
            self.count.setValue(asked.count)
        self.station.setEnabled(len(view.stations) > 1)
        self.choices.rearrange()
        self._show_rows(view)

    def _show_rows(self, view: CallingView) -> None:
        count = len(view.next)
        self.model.show_rows(view.next)
        self.table.setVisible(bool(count))
        self.empty.setVisible(not count)
        self.empty.say(tr("Nobody is left to be called here."), "")
        self.waiting.setText(tr("{count} not called yet").format(count=view.waiting))
        words = tr("Call these {count}").format(count=count)
        self.call_button.setText(f"{words}   {CALL_KEY}")
        self.call_button.setAccessibleName(words)
        for one in (self.call_button, self.paper_button):
            one.setEnabled(bool(count))
        self.acts.rearrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt override: the need of help goes first where there is little room."""
        super().resizeEvent(event)
        self.table.setColumnHidden(3, event.size().width() < theme.px(500))


def _with_count(name: str, count: int) -> str:
    return f"{name} ({count})"


def _offer(box: QComboBox, items: Sequence[tuple[str, object]], wanted: object) -> None:
    with QSignalBlocker(box):
        box.clear()
        for text, value in items:
            box.addItem(text, value)
        values = [value for _, value in items]
        box.setCurrentIndex(values.index(wanted) if wanted in values else 0)


def _help(one: NextRow) -> str:
    return tr("assistance") if one.disabled else ""


def _columns() -> tuple[Column[NextRow], ...]:
    return (
        Column("line", tr("List, no."), lambda one: one.where, tone=Tone.QUIET, width=112),
        Column("name", tr("Name"), lambda one: one.name, tone=Tone.STRONG),
        Column("place", tr("Block"), lambda one: one.place, width=84),
        Column(
            "help",
            tr("Help"),
            _help,
            runs=lambda one: (Run(_help(one), Tone.AMBER),) if one.disabled else (),
            width=156,
        ),
    )
