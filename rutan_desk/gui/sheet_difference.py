"""The last step of taking a file in: every row with what would happen, and the one button."""

from abc import abstractmethod
from collections.abc import Callable, Hashable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from rutan_desk.gui import theme
from rutan_desk.gui.import_difference import LineDetail
from rutan_desk.gui.lists_section import FrontStack
from rutan_desk.gui.people_chips import PeopleChips
from rutan_desk.gui.rows_model import Column, RowsModel
from rutan_desk.gui.settings_section import at_least
from rutan_desk.gui.table import RowsTable
from rutan_desk.gui.widgets import ChipText, Empty, button, card, column, label, line
from rutan_desk.words.catalog import tr

ALL = "all"
"""The filter that is on at first."""
F = TypeVar("F")
R = TypeVar("R")


class SheetDifference(QWidget, Generic[F, R]):
    """The difference, its filters, the sentence that adds up, and the one button."""

    apply = Signal()
    cancel = Signal()

    def __init__(self, columns: Sequence[Column[R]], key: Callable[[R], Hashable]) -> None:
        super().__init__()
        self.chips = PeopleChips(tr("Filters"))
        self.model = RowsModel[R](columns, key, parent=self)
        self.table = RowsTable[R](self.model, tr("Difference"))
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
        self.foot = line(gap=theme.M)
        self.foot.addWidget(self.sum, 1)
        self.foot.addWidget(button(tr("Discard"), self.cancel.emit))
        self.foot.addWidget(self.apply_button)
        self.above = column(gap=theme.S)
        page = column(self.above, self.chips, gap=theme.M)
        page.addWidget(frame, 1)
        page.addWidget(self.detail)
        page.addLayout(self.foot)
        self.setLayout(page)

    # --- what one kind of file says of itself

    @abstractmethod
    def rows_of(self, found: F) -> Sequence[R]:
        """The rows in the order they are shown."""

    @abstractmethod
    def chip_texts(self, found: F) -> Sequence[ChipText]:
        """The filters with their counts."""

    @abstractmethod
    def fits(self, row: R, chip: str) -> bool:
        """Whether a row belongs under a filter."""

    @abstractmethod
    def sum_text(self, found: F) -> str:
        """The sentences that add up to the rows of the file."""

    @abstractmethod
    def changes_of(self, found: F) -> int:
        """How many rows would be written."""

    @abstractmethod
    def tell(self, row: R | None) -> None:
        """Put into ``detail`` what is to be said of the row under the cursor."""

    # --- showing

    def show_found(self, found: F, chip: str = ALL) -> None:
        """Show a plan under one of the filters."""
        self.chips.show_chips(self.chip_texts(found), chip)
        self.model.show_rows(self.rows_of(found))
        self._filter(chip)
        backup = tr("A backup is made first.")
        self.sum.setText(f"{self.sum_text(found)} {backup}")
        changes = self.changes_of(found)
        words = (
            tr("Apply {count} changes").format(count=changes) if changes else tr("Nothing to apply")
        )
        self.apply_button.setText(words)
        self.apply_button.setAccessibleName(words)
        self.apply_button.setEnabled(changes > 0)

    def _filter(self, chip: str) -> None:
        self.model.keep_only(lambda row: self.fits(row, chip))
        self.stack.setCurrentWidget(self.table if self.model.rowCount() else self.empty)
        if self.table.current is None:
            self.table.pick_first()
        self._picked()

    def _picked(self) -> None:
        self.tell(self.table.current)
