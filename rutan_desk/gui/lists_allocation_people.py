"""The people of a station or block, to choose from and to move."""

from collections.abc import Collection, Sequence
from operator import attrgetter

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QFrame

from rutan_desk.domain.station import Station
from rutan_desk.gui import theme
from rutan_desk.gui.fields import SearchField, shortcut
from rutan_desk.gui.lists_allocation_lane import people_dragged
from rutan_desk.gui.lists_allocation_rows import AllocationView, Voter, voter_columns
from rutan_desk.gui.rows_model import Index, RowsModel
from rutan_desk.gui.table import RowsTable
from rutan_desk.gui.widgets import button, column, label, line, look
from rutan_desk.words.catalog import tr
from rutan_desk.words.stations import station_name


class _Draggable(RowsModel[Voter]):
    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt override: a row may be pulled to a station."""
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled


class VotersTable(RowsTable[Voter]):
    """The rows chosen can be dragged to a station."""

    def let_drag(self) -> None:
        """From now on."""
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)

    def startDrag(self, supportedActions: Qt.DropAction) -> None:  # noqa: N802, N803
        """Qt override: people travel, not cells."""
        drag = QDrag(self)
        drag.setMimeData(people_dragged([one.person_id for one in self.chosen]))
        mark = label(tr("{count} people").format(count=len(self.chosen)), "keycap")
        mark.adjustSize()
        drag.setPixmap(mark.grab())
        drag.exec(Qt.DropAction.MoveAction)


class VotersPanel(QFrame):
    """A search, the people, and where to move those chosen.

    ``move_wanted`` carries ids and a station; with ``None`` they are no longer held by hand.
    """

    move_wanted = Signal(object, object)
    everybody_wanted = Signal()

    def __init__(self, view: AllocationView) -> None:
        super().__init__()
        look(self, "card")
        self._edits = False
        self.title = label("", "heading", wrap=True)
        self.all_button = button(tr("Show all"), self.everybody_wanted.emit, "link")
        self.search = SearchField(tr("Find people to move"), tr("Name or block"))
        self.model = _Draggable(
            voter_columns(view), attrgetter("person_id"), attrgetter("hay"), parent=self
        )
        self.table = VotersTable(self.model, tr("People and their stations"))
        self.table.let_sort()
        self.empty = label(tr("Nobody here."), "quiet", wrap=True)
        self.search.textChanged.connect(self._search)
        self.table.selectionModel().selectionChanged.connect(lambda: self._tell())
        self.target = QComboBox()
        self.target.setAccessibleName(tr("Station to move to"))
        self.target.setMinimumContentsLength(8)
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.target.setSizeAdjustPolicy(policy)
        self.move_button = button("", self.move_chosen)
        self.loose_button = button(tr("No longer by hand"), self.let_loose, "link")
        self.said = label("", "small", wrap=True)
        self._lay_out()
        for keys in ("Return", "Enter"):
            shortcut(keys, self.table, self.target.setFocus)
        shortcut("Ctrl+F", self, self.search.setFocus, inside=True)

    def _lay_out(self) -> None:
        head = line(gap=theme.S)
        head.addWidget(self.title, 1)
        head.addWidget(self.all_button)
        above, row = line(gap=theme.S), line(gap=theme.S)
        above.addWidget(self.said, 1)
        above.addWidget(self.loose_button)
        row.addWidget(self.target, 1)
        row.addWidget(self.move_button)
        foot = column(above, row, gap=theme.XS)
        whole = column(head, self.search, self.empty, gap=theme.S, margin=theme.M)
        whole.addWidget(self.table, 1)
        whole.addLayout(foot)
        self.setLayout(whole)

    def show_view(self, view: AllocationView, *, edits: bool) -> None:
        """Everybody; which stations there are to move to."""
        self._edits = edits
        if edits:
            self.table.let_drag()
        else:
            self.table.setDragEnabled(False)
        self.model.columns = voter_columns(view)
        wanted = self.target.currentData()
        self.target.clear()
        for one in view.stations:
            self.target.addItem(_target(one), one.id)
        place = self.target.findData(wanted)
        self.target.setCurrentIndex(max(0, place))
        self.model.show_rows(view.voters)
        for part in (self.target, self.move_button, self.loose_button, self.said):
            part.setVisible(edits and bool(view.stations))
        self._tell()

    def aim_past(self, station_id: int | None) -> None:
        """Who is at a station goes to another one."""
        if self.target.currentData() == station_id and self.target.count() > 1:
            self.target.setCurrentIndex((self.target.currentIndex() + 1) % self.target.count())

    def show_only(self, title: str, ids: frozenset[int] | None, *, choose: bool) -> None:
        """Only those people (``None``: all of them); ``choose`` marks every one."""
        self.title.setText(title)
        self.all_button.setVisible(ids is not None)
        self.model.keep_only(None if ids is None else lambda one: one.person_id in ids)
        if choose:
            self.table.selectAll()
        else:
            self.table.clearSelection()
        self._tell()

    def mark(self, ids: Collection[int]) -> None:
        """Choose these people again, as far as they are shown."""
        chosen = self.table.selectionModel()
        way = QItemSelectionModel.SelectionFlag
        for place, one in enumerate(self.model.rows() if ids else ()):
            if one.person_id in ids:
                chosen.select(self.model.index(place, 0), way.Select | way.Rows)

    def _search(self, text: str) -> None:
        self.model.search(text)
        self._tell()

    @property
    def movable(self) -> list[Voter]:
        """Those chosen whom KPU's list does not hold."""
        return [one for one in self.table.chosen if not one.listed]

    def _tell(self) -> None:
        chosen, free = self.table.chosen, self.movable
        words = tr("Move {count} people").format(count=len(free))
        self.move_button.setText(words)
        self.move_button.setAccessibleName(words)
        self.move_button.setEnabled(bool(free))
        self.loose_button.setEnabled(any(one.by_hand for one in free))
        self.empty.setVisible(not self.model.rowCount())
        self.said.setText(_chosen_words(len(chosen), len(chosen) - len(free)))

    def move_chosen(self) -> None:
        """To the station chosen."""
        self._send(self.movable, self.target.currentData())

    def let_loose(self) -> None:
        """An allocation may move them again."""
        self._send([one for one in self.movable if one.by_hand], None)

    def _send(self, people: Sequence[Voter], station_id: int | None) -> None:
        if people:
            self.move_wanted.emit([one.person_id for one in people], station_id)


def _target(station: Station) -> str:
    return " · ".join(filter(None, (station_name(station), station.place)))


def _chosen_words(chosen: int, held: int) -> str:
    if not chosen:
        return tr("Choose people or a block, then a station; or drag them to one.")
    if not held:
        return tr("{count} chosen").format(count=chosen)
    return tr("{count} chosen; {held} of them stay where KPU’s list has them").format(
        count=chosen, held=held
    )
