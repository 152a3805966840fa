"""One read-only table model for every list: columns as data, its own filter and order.

A proxy over Python data costs a call per row and key; here the rows to show are one list,
made in one pass, so that 20,000 of them follow the keys of somebody typing.
"""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from enum import Enum
from operator import itemgetter
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from rutan_desk.domain.names import squeezed

T = TypeVar("T")
Index = QModelIndex | QPersistentModelIndex

ROW = Qt.ItemDataRole.UserRole
RUNS = Qt.ItemDataRole.UserRole + 1
TINTED = Qt.ItemDataRole.UserRole + 2


class Tone(Enum):
    """How a piece of text in a cell is painted."""

    PLAIN = "plain"
    QUIET = "quiet"
    STRONG = "strong"
    STRUCK = "struck"
    GREEN = "green"
    AMBER = "amber"
    RED = "red"
    GREY = "grey"

    @property
    def is_pill(self) -> bool:
        """Whether it is a state: word, sign and colour together."""
        return self in (Tone.GREEN, Tone.AMBER, Tone.RED, Tone.GREY)


_SIGNS = {
    Tone.GREEN: "circle-check",
    Tone.AMBER: "triangle-alert",
    Tone.RED: "ban",
    Tone.GREY: "circle",
}


def sign_of(tone: Tone) -> str:
    """The icon that goes with a state's colour."""
    return _SIGNS[tone]


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of text in one tone."""

    text: str
    tone: Tone = Tone.PLAIN


@dataclass(frozen=True, slots=True)
class Column(Generic[T]):
    """A heading and how to read a row under it.

    ``name`` is what the program calls it (it never changes with the language); ``sort``
    defaults to the text; ``runs`` paint it in several tones; ``width`` in pixels at
    100 %, 0 for the column that takes what is left.
    """

    name: str
    heading: str
    text: Callable[[T], str]
    sort: Callable[[T], Any] | None = None
    runs: Callable[[T], Sequence[Run]] | None = None
    tone: Tone = Tone.PLAIN
    width: int = 0

    def painted(self, row: T) -> Sequence[Run]:
        """The cell as it is painted."""
        return self.runs(row) if self.runs else (Run(self.text(row), self.tone),)


class RowsModel(QAbstractTableModel, Generic[T]):
    """Shows a list of values it never changes; edits go through an operation.

    ``key`` tells rows apart over re-reading; ``haystack`` is what a search looks in,
    already folded by ``names.squeezed``; ``tinted`` rows stand out.
    """

    def __init__(
        self,
        columns: Sequence[Column[T]],
        key: Callable[[T], Hashable],
        haystack: Callable[[T], str] | None = None,
        tinted: Callable[[T], bool] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.key = key
        self._haystack = haystack
        self._tinted = tinted
        self._given: list[tuple[str, T]] = []
        self._sorted: list[tuple[str, T]] = []
        self._shown: list[T] = []
        self._needle = ""
        self._keep: Callable[[T], bool] | None = None
        self._order: tuple[tuple[str, bool], ...] = ()

    def show_rows(self, rows: Sequence[T]) -> None:
        """Replace the whole list; search, filter and order stay."""
        read = self._haystack
        self._given = [(read(row) if read else "", row) for row in rows]
        self._sort_all()
        self._refresh()

    def search(self, text: str) -> None:
        """Show only rows with ``text`` in them, punctuation and spaces ignored."""
        self._needle = squeezed(text)
        self._refresh()

    def keep_only(self, keep: Callable[[T], bool] | None) -> None:
        """Show only rows that satisfy ``keep``, besides the search."""
        self._keep = keep
        self._refresh()

    def row_of(self, key: Hashable) -> int | None:
        """Where a row is shown now."""
        return next((at for at, row in enumerate(self._shown) if self.key(row) == key), None)

    def at(self, place: int) -> T:
        """The row shown in that place."""
        return self._shown[place]

    def rows(self) -> tuple[T, ...]:
        """Every row shown, in their order."""
        return tuple(self._shown)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Qt override; a column below zero restores the order of the rows as given."""
        backwards = order == Qt.SortOrder.DescendingOrder
        self.sort_by([(self.columns[column].name, backwards)] if column >= 0 else [])

    @property
    def order(self) -> tuple[tuple[str, bool], ...]:
        """The columns sorted by, the weightiest first, and whether backwards."""
        return self._order

    def sort_by(self, order: Sequence[tuple[str, bool]]) -> None:
        """Sort by several columns; names no longer known are left out."""
        names = {column.name for column in self.columns}
        self._order = tuple(one for one in order if one[0] in names)
        self._sort_all()
        self._refresh()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    def _sort_all(self) -> None:
        self._sorted = self._given
        for name, backwards in reversed(self._order):
            column = next(one for one in self.columns if one.name == name)
            read = column.sort or column.text
            keyed = sorted(
                ((read(pair[1]), at) for at, pair in enumerate(self._sorted)),
                key=itemgetter(0),
                reverse=backwards,
            )
            self._sorted = [self._sorted[at] for _, at in keyed]

    def _heading(self, section: int) -> str:
        """The word over a column; its place and way when several are sorted by."""
        column = self.columns[section]
        places = {name: place for place, (name, _) in enumerate(self._order, 1)}
        if len(places) < 2 or column.name not in places:
            return column.heading
        place = places[column.name]
        return f"{column.heading} {'↓' if self._order[place - 1][1] else '↑'}{place}"

    def _refresh(self) -> None:
        self.beginResetModel()
        needle, keep = self._needle, self._keep
        found = [row for hay, row in self._sorted if needle in hay]
        self._shown = [row for row in found if keep(row)] if keep else found
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Qt override."""
        return 0 if parent and parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index | None = None) -> int:
        """Qt override."""
        return 0 if parent and parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt override."""
        if not index.isValid():
            return None
        row, column = self._shown[index.row()], self.columns[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return column.text(row)
        if role == RUNS:
            return column.painted(row)
        if role == TINTED:
            return bool(self._tinted and self._tinted(row))
        return row if role == ROW else None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Qt override."""
        if orientation == Qt.Orientation.Vertical:
            return section + 1 if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return self._heading(section) if role == Qt.ItemDataRole.DisplayRole else None
