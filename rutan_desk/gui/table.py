"""The table every list is shown in: one look, one way to move, copy and choose."""

from collections.abc import Hashable
from typing import Generic, TypeVar

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from rutan_desk.gui import theme
from rutan_desk.gui.delegate import RunsDelegate
from rutan_desk.gui.rows_model import ROW, RowsModel

T = TypeVar("T")


class RowsTable(QTableView, Generic[T]):
    """Shows a ``RowsModel``.

    ``picked`` says that another row (or none) is the current one, ``resized`` how wide the
    list is now. The row chosen stays chosen, by its key, when the list is filtered, sorted or read
    again.
    """

    picked = Signal()
    resized = Signal(int)

    def __init__(
        self,
        model: RowsModel[T],
        name: str,
        parent: QWidget | None = None,
        row_height: int = theme.ROW_HEIGHT,
    ) -> None:
        super().__init__(parent)
        self.rows = model
        self._wanted: Hashable | None = None
        self.setModel(model)
        self.setAccessibleName(name)
        self.setItemDelegate(RunsDelegate(self, row_height))
        self._dress(row_height)
        model.modelAboutToBeReset.connect(self._before_reset)
        model.modelReset.connect(self._after_reset)
        self.selectionModel().currentRowChanged.connect(self._moved)

    def _dress(self, row_height: int) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        self.setMinimumHeight(3 * row_height)
        upright = self.verticalHeader()
        upright.hide()
        upright.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        upright.setDefaultSectionSize(row_height)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsMovable(True)
        header.setMinimumSectionSize(48)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        for place, column in enumerate(self.rows.columns):
            if column.width:
                self.setColumnWidth(place, column.width)
            else:
                header.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)

    def let_sort(self) -> None:
        """A click on a heading sorts; until then the order is the one of the list."""
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.horizontalHeader().setSortIndicatorClearable(True)
        self.setSortingEnabled(True)

    @property
    def current(self) -> T | None:
        """The row under the cursor."""
        index = self.currentIndex()
        found: T | None = index.data(ROW) if index.isValid() else None
        return found

    @property
    def wanted(self) -> Hashable | None:
        """The key of the row chosen last, even while it is filtered away."""
        return self._wanted

    def pick(self, key: Hashable | None) -> None:
        """Choose the row with that key, if it is shown."""
        self._wanted = key
        self._choose_wanted()

    def pick_first(self) -> None:
        """Choose the first row, if there is any."""
        if self.rows.rowCount():
            self.pick(self.rows.key(self.rows.at(0)))

    def _before_reset(self) -> None:
        row = self.current
        if row is not None:
            self._wanted = self.rows.key(row)

    def _after_reset(self) -> None:
        self._choose_wanted()
        self.picked.emit()

    def _choose_wanted(self) -> None:
        place = None if self._wanted is None else self.rows.row_of(self._wanted)
        if place is not None:
            index = self.rows.index(place, 0)
            self.selectionModel().setCurrentIndex(
                index,
                QItemSelectionModel.SelectionFlag.ClearAndSelect
                | QItemSelectionModel.SelectionFlag.Rows,
            )
            self.scrollTo(index)

    def _moved(self, now: QModelIndex, before: QModelIndex) -> None:
        if now.isValid():
            self._wanted = self.rows.key(self.rows.at(now.row()))
            self.picked.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt override: pages may show fewer columns, and the row chosen stays in sight."""
        super().resizeEvent(event)
        place = self.visualRect(self.currentIndex())
        if event.size().height() < place.bottom() <= event.oldSize().height():
            self.scrollTo(self.currentIndex())
        self.resized.emit(event.size().width())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt override: copying takes whole rows, as tab-separated text."""
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.selected_text())
            event.accept()
            return
        super().keyPressEvent(event)

    def selected_text(self) -> str:
        """The chosen rows as they are shown, one line each."""
        lines = []
        for index in sorted(self.selectionModel().selectedRows(), key=QModelIndex.row):
            row = self.rows.at(index.row())
            lines.append("\t".join(column.text(row) for column in self.rows.columns))
        return "\n".join(lines)
