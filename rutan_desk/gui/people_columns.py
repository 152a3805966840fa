"""Which columns of the list are in sight, in which order and how wide; and how to choose."""

import json
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QByteArray, QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListWidget, QListWidgetItem, QWidget

from rutan_desk.gui import theme
from rutan_desk.gui.people_cells import BEGINNING
from rutan_desk.gui.people_rows import PersonRow
from rutan_desk.gui.preferences import Preferences
from rutan_desk.gui.table import RowsTable
from rutan_desk.gui.widgets import button, column, label, line, look
from rutan_desk.words.catalog import tr

_NARROW = {"nik": 600, "register": 480, "block": 380}
"""Pixels of the list, at 100 %, under which a column goes: name and state stay in sight."""
_NAME = 150
"""As narrow as names may become before the list moves sideways instead."""
_KEY = "people/layout"


class ColumnLayout:
    """The columns of one list as an officer wants them; told apart by their names.

    ``plain`` is what JSON keeps of it: names in order, widths, what is hidden.
    """

    def __init__(self, table: RowsTable[PersonRow], preferences: Preferences) -> None:
        self._table, self._preferences = table, preferences
        self._header = table.horizontalHeader()
        self._names = [one.name for one in table.rows.columns]
        self.hidden: set[str] = set()
        self._header.setSectionsMovable(True)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.resized.connect(self.fit)
        self.reset()
        self.apply(read_json(preferences, _KEY, dict))

    @property
    def order(self) -> list[str]:
        """All columns from left to right, the hidden ones too."""
        return [self._names[self._header.logicalIndex(at)] for at in range(len(self._names))]

    def reset(self) -> None:
        """As it was at the beginning."""
        self.put_order(self._names)
        self.hidden = set(self._names) - set(BEGINNING)
        for at, one in enumerate(self._table.rows.columns):
            if one.width:
                self._table.setColumnWidth(at, theme.px(one.width))
        self.fit(self._table.viewport().width())

    def put_order(self, names: Sequence[str]) -> None:
        """Put the columns in this order; those not named keep to the end."""
        known = [name for name in names if name in self._names]
        for place, name in enumerate(dict.fromkeys(known)):
            self._header.moveSection(self._header.visualIndex(self._names.index(name)), place)

    def hide(self, hidden: set[str]) -> None:
        """Leave these columns out; the name always stays."""
        self.hidden = (hidden & set(self._names)) - {"name"}
        self.fit(self._table.viewport().width())

    def fit(self, width: int) -> None:
        """In a narrow window name and state have the room; the rest stands beside, in full."""
        others = 0
        for at, name in enumerate(self._names):
            out = name in self.hidden or width < theme.px(_NARROW.get(name, 0))
            self._table.setColumnHidden(at, out)
            others += 0 if out or name == "name" else self._table.columnWidth(at)
        mode = self._header.ResizeMode
        tight = width - others < theme.px(_NAME)
        name_at = self._names.index("name")
        self._header.setSectionResizeMode(name_at, mode.Interactive if tight else mode.Stretch)
        if tight:
            self._table.setColumnWidth(name_at, theme.px(_NAME))

    @property
    def plain(self) -> dict[str, Any]:
        """What JSON keeps of it."""
        widths = {
            name: self._table.columnWidth(at)
            for at, name in enumerate(self._names)
            if name != "name" and not self._table.isColumnHidden(at)
        }
        return {"order": self.order, "hidden": sorted(self.hidden), "widths": widths}

    def apply(self, plain: dict[str, Any]) -> None:
        """Take up what ``plain`` gave; a damaged one changes nothing."""
        order, hidden, widths = (plain.get(name) for name in ("order", "hidden", "widths"))
        if not (isinstance(order, list) and isinstance(hidden, list) and isinstance(widths, dict)):
            return
        self.put_order([str(name) for name in order])
        for at, name in enumerate(self._names):
            if isinstance(widths.get(name), int):
                self._table.setColumnWidth(at, max(widths[name], 48))
        self.hide({str(name) for name in hidden})

    def keep(self) -> None:
        """Remember it on this PC."""
        write_json(self._preferences, _KEY, self.plain)


def read_json(preferences: Preferences, key: str, kind: type[Any]) -> Any:
    """What was remembered as JSON under a name; something empty when it is no such thing."""
    try:
        found = json.loads(bytes(preferences.state(key).data()).decode("utf-8"))
    except ValueError:
        return kind()
    return found if isinstance(found, kind) else kind()


def write_json(preferences: Preferences, key: str, value: object) -> None:
    """Remember something as JSON."""
    preferences.keep_state(key, QByteArray(json.dumps(value).encode("utf-8")))


class ColumnChooser(QFrame):
    """A small list to tick columns in and to put them in order, by keys or by dragging."""

    changed = Signal()

    def __init__(self, layout: ColumnLayout, headings: dict[str, str], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        look(self, "card")
        self._columns, self._headings = layout, headings
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Columns"))
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setStyleSheet(f"QListWidget {{ background: {theme.colour('panel')}; }}")
        self.up = button(tr("Up"), lambda: self._move(-1), "quiet", "chevron-up")
        self.down = button(tr("Down"), lambda: self._move(1), "quiet", "chevron-down")
        self.reset = button(tr("As at first"), self._reset, "link")
        self.setLayout(
            column(
                label(tr("Columns"), "strong"),
                self.list,
                line(self.up, self.down, None, self.reset, gap=theme.XS),
                gap=theme.S,
                margin=theme.M,
            )
        )
        self._fill()
        self.list.itemChanged.connect(lambda _: self._apply())
        self.list.model().rowsMoved.connect(lambda *_: self._apply())
        room = self.screen().availableSize() - QSize(2 * theme.XL, 2 * theme.XL)
        self.setFixedSize(QSize(theme.px(340), theme.px(460)).boundedTo(room))

    def _fill(self) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for name in self._columns.order:
            item = QListWidgetItem(self._headings[name])
            item.setData(Qt.ItemDataRole.UserRole, name)
            flags = item.flags() | Qt.ItemFlag.ItemIsUserCheckable
            if name == "name":
                flags &= ~Qt.ItemFlag.ItemIsUserCheckable
            item.setFlags(flags & ~Qt.ItemFlag.ItemIsDropEnabled)
            hidden = name in self._columns.hidden
            item.setCheckState(Qt.CheckState.Unchecked if hidden else Qt.CheckState.Checked)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.blockSignals(False)

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(at) for at in range(self.list.count())]

    def _apply(self) -> None:
        name = Qt.ItemDataRole.UserRole
        self._columns.put_order([item.data(name) for item in self._items()])
        off = Qt.CheckState.Unchecked
        self._columns.hide({item.data(name) for item in self._items() if item.checkState() == off})
        self.changed.emit()

    def _move(self, by: int) -> None:
        place = self.list.currentRow()
        if 0 <= place + by < self.list.count():
            item = self.list.takeItem(place)
            self.list.insertItem(place + by, item)
            self.list.setCurrentItem(item)
            self._apply()

    def _reset(self) -> None:
        self._columns.reset()
        self._fill()
        self.changed.emit()

    def open_at(self, place: QPoint) -> None:
        """Show it, its right upper corner at this place of the screen."""
        self.move(place - QPoint(self.width(), 0))
        self.show()
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)
