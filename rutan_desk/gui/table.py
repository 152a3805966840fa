"""The table every list is shown in: one look, one way to move, copy and choose."""

from collections.abc import Hashable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from rutan_desk.gui import theme
from rutan_desk.gui.delegate import RunsDelegate
from rutan_desk.gui.fields import shortcut
from rutan_desk.gui.rows_model import ROW, Column, RowsModel
from rutan_desk.gui.sort_header import SortHeader, announce, order_words

T = TypeVar("T")
SORT, SORT_TOO = "Ctrl+Shift+S", "Ctrl+Alt+S"


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
        row_height: int | None = None,
    ) -> None:
        super().__init__(parent)
        row_height = row_height or theme.ROW_HEIGHT
        self.rows = model
        self._sorting = False
        self.setHorizontalHeader(SortHeader(self))
        self._wanted: Hashable | None = None
        self._column = 0
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
        header.setMinimumSectionSize(theme.px(48))
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        for place, column in enumerate(self.rows.columns):
            if column.width:
                self.setColumnWidth(place, theme.px(column.width))
            else:
                header.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)

    def let_sort(self) -> None:
        """A click on a heading sorts, with Shift by one more column; at first as given.

        By keyboard the column is the one that ← and → have reached: Ctrl+Shift+S sorts by
        it alone, Ctrl+Alt+S by it too.
        """
        header = self.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSortIndicatorClearable(True)
        header.sortIndicatorChanged.connect(self._heading_clicked)
        self.selectionModel().currentColumnChanged.connect(lambda: header.viewport().update())
        shortcut(SORT, self, lambda: self._sort_here(adding=False))
        shortcut(SORT_TOO, self, lambda: self._sort_here(adding=True))

    def _heading_clicked(self, place: int, order: Qt.SortOrder) -> None:
        if self._sorting:
            return
        header = self.horizontalHeader()
        if place >= 0 and self.rows.order and isinstance(header, SortHeader) and header.adding:
            self._turn(self.rows.columns[place].name)
        else:
            self.rows.sort(place, order)
            self._tell_order()

    def _sort_here(self, *, adding: bool) -> None:
        """By the column under the cursor: upwards, then downwards, then as given."""
        place = self.currentIndex().column()
        if place < 0:
            return
        name = self.rows.columns[place].name
        if adding:
            self._turn(name)
        elif [one[0] for one in self.rows.order] != [name]:
            self.sort_by([(name, False)])
        else:
            self.sort_by([] if self.rows.order[0][1] else [(name, True)])

    def _turn(self, name: str) -> None:
        """One column more to sort by, or the other way round."""
        known = dict(self.rows.order)
        known[name] = not known.get(name, True)
        self.sort_by(list(known.items()))

    def sort_by(self, order: Sequence[tuple[str, bool]]) -> None:
        """Sort by several columns, by name; the mark stands over the first."""
        self.rows.sort_by(order)
        places = {column.name: at for at, column in enumerate(self.rows.columns)}
        kept = self.rows.order
        self._sorting = True
        way = Qt.SortOrder.DescendingOrder if kept and kept[0][1] else Qt.SortOrder.AscendingOrder
        # Several are told by an arrow and a number in each heading, not by one mark.
        self.horizontalHeader().setSortIndicator(places[kept[0][0]] if len(kept) == 1 else -1, way)
        self._sorting = False
        self._tell_order()

    def _tell_order(self) -> None:
        """In words, for who does not see the marks; aloud while the list has the keyboard."""
        headings = {column.name: column.heading for column in self.rows.columns}
        words = order_words([(headings[name], back) for name, back in self.rows.order])
        self.setAccessibleDescription(words)
        if self.hasFocus():
            announce(self, words)

    @property
    def chosen(self) -> list[T]:
        """Every row that is selected, from top to bottom."""
        places = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self.rows.at(place) for place in places]

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
            self._column = self.currentIndex().column()

    def _after_reset(self) -> None:
        self._choose_wanted()
        self.picked.emit()

    def _choose_wanted(self) -> None:
        place = None if self._wanted is None else self.rows.row_of(self._wanted)
        if place is not None:
            index = self.rows.index(place, self._column)
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

    def shown_columns(self) -> list[Column[T]]:
        """The columns in sight, from left to right as they were put."""
        header = self.horizontalHeader()
        places = (header.logicalIndex(at) for at in range(header.count()))
        return [self.rows.columns[at] for at in places if not self.isColumnHidden(at)]

    def selected_text(self) -> str:
        """The chosen rows as they are shown, one line each, tabs between."""
        columns = self.shown_columns()
        return "\n".join(
            "\t".join(" ".join(column.text(row).split()) for column in columns)
            for row in self.chosen
        )
