"""All visits of Dukcapil: planned, over and called off, with their counts."""

from collections import Counter
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from rutan_desk.domain.visit import VisitState
from rutan_desk.gui import theme
from rutan_desk.gui.fields import shortcut
from rutan_desk.gui.rows_model import RowsModel
from rutan_desk.gui.table import RowsTable
from rutan_desk.gui.visits_rows import VisitRow, VisitsView, visit_columns
from rutan_desk.gui.widgets import Chips, ChipText, Empty, button, card, column, line
from rutan_desk.words.catalog import tr
from rutan_desk.words.ktp_el import visit_state_name

_ALL = "all"


class VisitList(QWidget):
    """``opened`` carries a visit's id; ``planned`` asks for a new one."""

    opened = Signal(int)
    planned = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.chips = Chips(tr("Which visits"))
        self.plan_button = button(tr("Plan a visit"), self.planned.emit, "primary", "plus")
        self.model = RowsModel[VisitRow](visit_columns(), lambda one: one.visit.id, parent=self)
        self.table = RowsTable[VisitRow](self.model, tr("Visits of Dukcapil"))
        self.table.let_sort()
        self.empty = Empty("calendar")
        self.chips.chosen.connect(self._filter)
        self.table.resized.connect(self._fold)
        self.table.doubleClicked.connect(lambda _: self.open_current())
        for keys in ("Return", "Enter"):
            shortcut(keys, self.table, self.open_current)
        head = line(gap=theme.M)
        head.addWidget(self.chips, 1)
        head.addWidget(self.plan_button, 0, Qt.AlignmentFlag.AlignTop)
        self.frame = card()
        self.frame.setLayout(column(self.table, margin=theme.XS))
        whole = column(head, gap=theme.M)
        whole.addWidget(self.frame, 1)
        whole.addWidget(self.empty, 1)
        self.setLayout(whole)

    def show_view(self, view: VisitsView) -> None:
        """Every visit; the filter stays as long as it has any."""
        counts = Counter(one.visit.state for one in view.rows)
        chips = [ChipText(_ALL, tr("All"), len(view.rows))]
        chips += [
            ChipText(one.value, visit_state_name(one), counts[one])
            for one in VisitState
            if counts[one]
        ]
        names = {one.name for one in chips}
        current = self.chips.current if self.chips.current in names else _ALL
        self.chips.show_chips(chips, current)
        self.chips.setVisible(bool(view.rows))
        self.model.keep_only(_keeps(current))
        self.model.show_rows(view.rows)
        self.frame.setVisible(bool(view.rows))
        self.empty.setVisible(not view.rows)
        self.plan_button.setVisible(bool(view.rows))
        text = tr("Plan a day on which Dukcapil’s team records people here with its machine.")
        self.empty.say(tr("No visit of Dukcapil yet"), text, tr("Plan a visit"), self.planned.emit)
        if self.table.current is None:
            self.table.pick_first()

    def _filter(self, name: str) -> None:
        self.model.keep_only(_keeps(name))
        if self.table.current is None:
            self.table.pick_first()

    def _fold(self, width: int) -> None:
        self.table.setColumnHidden(4, width < theme.px(860))
        self.table.setColumnHidden(3, width < theme.px(620))

    def open_current(self) -> None:
        """Open the one chosen."""
        if self.table.current is not None:
            self.opened.emit(self.table.current.visit.id)

    def arrive(self) -> None:
        """The keyboard on the list, or on what begins it."""
        first = self.table if self.model.rowCount() else self.empty.button
        first.setFocus(Qt.FocusReason.OtherFocusReason)


def _keeps(name: str) -> Callable[[VisitRow], bool] | None:
    return None if name == _ALL else lambda one: one.visit.state.value == name
