"""Step 3 of taking in KPU's list: every row with what would happen, and whom it means."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from rutan_desk.gui import theme
from rutan_desk.gui.import_difference import LineDetail
from rutan_desk.gui.lists_import_rows import (
    ALL,
    ListDifference,
    ListRow,
    chips_of,
    columns,
    fits,
)
from rutan_desk.gui.lists_section import FrontStack
from rutan_desk.gui.people_chips import PeopleChips
from rutan_desk.gui.rows_model import RowsModel
from rutan_desk.gui.settings_section import at_least
from rutan_desk.gui.table import RowsTable
from rutan_desk.gui.widgets import Empty, button, card, column, label, line
from rutan_desk.words.catalog import tr
from rutan_desk.words.voter_lists import list_sum

if TYPE_CHECKING:
    from rutan_desk.exchange.list_plan import ListPlan


class ListDifferenceStep(QWidget):
    """The difference, its filters, the sentence that adds up, and the one button."""

    apply = Signal()
    cancel = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.plan: ListPlan | None = None
        self.chips = PeopleChips(tr("Filters"))
        self.model = RowsModel[ListRow](columns(), _key, parent=self)
        self.table = RowsTable[ListRow](self.model, tr("Difference"))
        self.table.let_sort()
        self.detail = LineDetail()
        self.empty = Empty("circle-check")
        self.empty.say(tr("Nothing under this filter"), tr("Choose another filter above."))
        self.sum = label("", "quiet", wrap=True)
        self.apply_button = button("", self.apply.emit, "primary")
        self.chips.chosen.connect(self._filter)
        self.table.picked.connect(self._picked)
        self._lay_out()

    def _lay_out(self) -> None:
        self.stack = FrontStack()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        at_least(self.stack, 140)
        frame = card()
        frame.setLayout(column(self.stack, margin=6))
        foot = line(gap=theme.M)
        foot.addWidget(self.sum, 1)
        foot.addWidget(button(tr("Discard"), self.cancel.emit))
        foot.addWidget(self.apply_button)
        page = column(self.chips, gap=theme.M)
        page.addWidget(frame, 1)
        page.addWidget(self.detail)
        page.addLayout(foot)
        self.setLayout(page)

    def show_plan(self, found: ListDifference, chip: str = ALL) -> None:
        """Show a plan under one of the filters."""
        plan = found.plan
        self.plan = plan
        self.chips.show_chips(chips_of(plan, found.rows), chip)
        self.model.show_rows(found.rows)
        self._filter(chip)
        backup = tr("A backup is made first.")
        self.sum.setText(f"{list_sum(plan)} {backup}")
        changes = plan.new + plan.changed + len(plan.gone)
        words = (
            tr("Apply {count} changes").format(count=changes) if changes else tr("Nothing to apply")
        )
        self.apply_button.setText(words)
        self.apply_button.setAccessibleName(words)
        self.apply_button.setEnabled(changes > 0)

    def _filter(self, chip: str) -> None:
        self.model.keep_only(lambda row: fits(row, chip))
        self.stack.setCurrentWidget(self.table if self.model.rowCount() else self.empty)
        if self.table.current is None:
            self.table.pick_first()
        self._picked()

    def _picked(self) -> None:
        row = self.table.current
        if row is None:
            self.detail.show_file_row(0, (), "", (), "")
        elif row.planned is not None:
            self.detail.show_file_row(row.row, row.planned.cells, "", row.notes, "")
        elif row.gone is not None:
            self.detail.show_file_row(0, (), "", (), tr("This line is kept, and counts no longer."))
        else:
            self.detail.show_file_row(0, (), "", (), tr("This row holds nobody and is left out."))


def _key(row: ListRow) -> tuple[int, int]:
    return row.row, row.gone.id if row.gone else 0
