"""People of the registry who are not in the file: ticked, and recorded as left together."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QStyleOptionViewItem,
    QWidget,
)

from rutan_desk.domain.movement import Movement
from rutan_desk.domain.person import Person
from rutan_desk.gui import icons, theme
from rutan_desk.gui.delegate import RunsDelegate
from rutan_desk.gui.folding import beside_or_under, leave_out
from rutan_desk.gui.history_day import DayEdit
from rutan_desk.gui.rows_model import Column, RowsModel, Tone
from rutan_desk.gui.table import RowsTable
from rutan_desk.gui.widgets import button, column, label, line
from rutan_desk.words.catalog import tr
from rutan_desk.words.people import movement_name
from rutan_desk.words.values import NOTHING, masked_number, place_of

LEAVING = (Movement.RELEASED, Movement.TRANSFERRED, Movement.DIED, Movement.ESCAPED)
_CHECK = Qt.ItemDataRole.CheckStateRole
_SIDE, _SIGN = 16, 12
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Leaving:
    """Who is to be recorded as left, how, when, and why."""

    ids: tuple[int, ...]
    movement: Movement
    on: date
    note: str


class TickModel(RowsModel[Person]):
    """People with a tick in the first column; ``ticked`` are their ids."""

    ticks = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(_columns(), lambda person: person.id, parent=parent)
        self.ticked: set[int] = set()

    def tick(self, ids: set[int], *, on: bool) -> None:
        """Tick some, or take their ticks away."""
        self.ticked = self.ticked | ids if on else self.ticked - ids
        last = self.rowCount() - 1
        self.dataChanged.emit(self.index(0, 0), self.index(max(last, 0), 0), [_CHECK])
        self.ticks.emit()

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt override."""
        if role == _CHECK and index.isValid() and index.column() == 0:
            on = self.at(index.row()).id in self.ticked
            return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        return super().data(index, role)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Qt override."""
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable


class TickDelegate(RunsDelegate):
    """Paints the tick of the first column as a check box."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Qt override."""
        super().paint(painter, option, index)
        state = index.data(_CHECK)
        if state is None:
            return
        on = Qt.CheckState(state) is Qt.CheckState.Checked
        middle = option.rect.center()
        box = QRectF(middle.x() - _SIDE / 2 + 0.5, middle.y() - _SIDE / 2 + 0.5, _SIDE, _SIDE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(theme.colour("accent" if on else "quiet")))
        painter.setBrush(QColor(theme.colour("accent" if on else "panel")))
        painter.drawRoundedRect(box, 4, 4)
        if on:
            density = painter.device().devicePixelRatioF()
            sign = icons.pixmap("check", "on_accent", _SIGN, density)
            inset = (_SIDE - _SIGN) / 2
            painter.drawPixmap(box.topLeft() + QPointF(inset, inset), sign)
        painter.restore()


class TickTable(RowsTable[Person]):
    """Space, or a click on the box, ticks every row that is chosen."""

    def __init__(self, model: TickModel) -> None:
        super().__init__(model, tr("People who are not in the file"))
        self._ticks = model
        self.setItemDelegate(TickDelegate(self))
        self.clicked.connect(self._clicked)

    def _clicked(self, index: QModelIndex) -> None:
        if index.column() == 0:
            self._toggle({self._ticks.at(index.row()).id})

    def _toggle(self, ids: set[int]) -> None:
        self._ticks.tick(ids, on=not ids <= self._ticks.ticked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt override."""
        if event.key() == Qt.Key.Key_Space:
            rows = self.selectionModel().selectedRows()
            self._toggle({self._ticks.at(index.row()).id for index in rows})
            event.accept()
            return
        super().keyPressEvent(event)


class MissingStep(QWidget):
    """The list, and one line that says what happened to those who are ticked."""

    left = Signal(object)

    def __init__(self, today: date) -> None:
        super().__init__()
        self.model = TickModel(self)
        self.table = TickTable(self.model)
        self.model.ticks.connect(self._judge)
        self.movement = QComboBox()
        self.movement.setAccessibleName(tr("What happened to them"))
        for one in LEAVING:
            self.movement.addItem(movement_name(one), one.value)
        self.movement.activated.connect(lambda _place: self._judge())
        self.on = DayEdit(tr("On which day"), today)
        self.on.textChanged.connect(lambda _text: self._judge())
        self.note = QLineEdit()
        self.note.setPlaceholderText(tr("Remark, such as the number of the letter"))
        self.note.setAccessibleName(tr("Remark"))
        self.all_button = button(tr("Tick all"), self._tick_all, "link")
        self.record = button("", self._send)
        self.table.resized.connect(
            lambda width: leave_out(self.table, width, {"nik": 640, "register": 500})
        )
        hint = label(tr("Tick who has left; the others stay as they are."), "quiet", wrap=True)
        fields = line(self.movement, self.on, gap=theme.S)
        fields.addWidget(self.note, 1)
        acts = beside_or_under(fields, self.record, gap=theme.S)
        top = line(gap=theme.S)
        top.addWidget(hint, 1)
        top.addWidget(self.all_button)
        page = column(top, gap=theme.S)
        page.addWidget(self.table, 1)
        page.addLayout(acts)
        self.setLayout(page)
        self._judge()

    def show_people(self, people: tuple[Person, ...]) -> None:
        """Show who is missing; ticks of those who still are stay."""
        self.model.show_rows(people)
        self.model.ticked &= {person.id for person in people}
        if self.table.current is None:
            self.table.pick_first()
        self._judge()

    @property
    def _leaving(self) -> Movement:
        return LEAVING[self.movement.currentIndex()]

    def _judge(self) -> None:
        count = len(self.model.ticked)
        words = tr("Record {count} people: {movement}").format(
            count=count, movement=movement_name(self._leaving)
        )
        self.record.setText(words)
        self.record.setAccessibleName(words)
        self.record.setEnabled(count > 0 and self.on.day is not None)
        everybody = count == self.model.rowCount() > 0
        self.all_button.setText(tr("Tick none") if everybody else tr("Tick all"))

    def _tick_all(self) -> None:
        ids = {self.model.at(place).id for place in range(self.model.rowCount())}
        self.model.tick(ids, on=not ids <= self.model.ticked)

    def _send(self) -> None:
        day = self.on.day
        if day is not None:
            ids = tuple(sorted(self.model.ticked))
            self.left.emit(Leaving(ids, self._leaving, day, " ".join(self.note.text().split())))


def _columns() -> list[Column[Person]]:
    return [
        Column("tick", "", lambda _person: "", width=48),
        Column("name", tr("Name"), lambda person: person.name),
        Column(
            "register", tr("Register no."), lambda one: one.register_number or NOTHING, width=170
        ),
        Column("block", tr("Block"), place_of, width=100),
        Column("nik", tr("NIK"), lambda one: masked_number(one.nik), tone=Tone.QUIET, width=170),
    ]
