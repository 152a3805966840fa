"""A list with a tick before each row: which of them are meant."""

from collections.abc import Callable, Hashable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from rutan_desk.gui import icons, theme
from rutan_desk.gui.delegate import RunsDelegate
from rutan_desk.gui.rows_model import Column, RowsModel
from rutan_desk.gui.table import RowsTable

T = TypeVar("T")
TICK_WIDTH = 48
_CHECK = Qt.ItemDataRole.CheckStateRole
_SIDE, _SIGN = 16, 12
_Index = QModelIndex | QPersistentModelIndex


class TickModel(RowsModel[T], Generic[T]):
    """Rows with a tick in a first column of its own; ``ticked`` are their keys.

    Rows that are not ``open_to`` it have no box and never a tick.
    """

    ticks = Signal()

    def __init__(
        self,
        columns: Sequence[Column[T]],
        key: Callable[[T], Hashable],
        parent: QObject,
        open_to: Callable[[T], bool] = lambda _row: True,
    ) -> None:
        tick: Column[T] = Column("tick", "", lambda _row: "", width=TICK_WIDTH)
        super().__init__((tick, *columns), key, parent=parent)
        self.ticked: set[Hashable] = set()
        self.open_to = open_to

    @property
    def keys(self) -> set[Hashable]:
        """The keys of every row shown that can be ticked."""
        return {self.key(row) for row in self.rows() if self.open_to(row)}

    def tick(self, keys: set[Hashable], *, on: bool) -> None:
        """Tick some, or take their ticks away."""
        self.ticked = self.ticked | (keys & self.keys) if on else self.ticked - keys
        last = self.rowCount() - 1
        self.dataChanged.emit(self.index(0, 0), self.index(max(last, 0), 0), [_CHECK])
        self.ticks.emit()

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt override."""
        if role == _CHECK and index.isValid() and index.column() == 0:
            row = self.at(index.row())
            if not self.open_to(row):
                return None
            on = self.key(row) in self.ticked
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
        side, sign = theme.px(_SIDE), theme.px(_SIGN)
        middle = option.rect.center()
        box = QRectF(middle.x() - side / 2 + 0.5, middle.y() - side / 2 + 0.5, side, side)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(theme.colour("accent" if on else "quiet")))
        painter.setBrush(QColor(theme.colour("accent" if on else "panel")))
        painter.drawRoundedRect(box, theme.px(4), theme.px(4))
        if on:
            density = painter.device().devicePixelRatioF()
            inset = (side - sign) / 2
            mark = icons.pixmap("check", "on_accent", sign, density)
            painter.drawPixmap(box.topLeft() + QPointF(inset, inset), mark)
        painter.restore()


class TickTable(RowsTable[T], Generic[T]):
    """Space, or a click on the box, ticks every row that is chosen."""

    def __init__(self, model: TickModel[T], name: str) -> None:
        super().__init__(model, name)
        self._ticks = model
        self.setItemDelegate(TickDelegate(self))
        self.clicked.connect(self._clicked)

    def _clicked(self, index: QModelIndex) -> None:
        if index.column() == 0:
            self._toggle([index])

    def _toggle(self, places: Sequence[QModelIndex]) -> None:
        rows = [self._ticks.at(index.row()) for index in places]
        keys = {self._ticks.key(row) for row in rows if self._ticks.open_to(row)}
        self._ticks.tick(keys, on=not keys <= self._ticks.ticked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt override."""
        if event.key() == Qt.Key.Key_Space:
            self._toggle(self.selectionModel().selectedRows())
            event.accept()
            return
        super().keyPressEvent(event)
