"""Step 3 of taking in KPU's list: every row with what would happen, and whom it means."""

from collections.abc import Sequence

from rutan_desk.gui.lists_import_rows import ListDifference, ListRow, chips_of, columns, fits
from rutan_desk.gui.sheet_difference import SheetDifference
from rutan_desk.gui.widgets import ChipText
from rutan_desk.words.catalog import tr
from rutan_desk.words.voter_lists import list_sum


class ListDifferenceStep(SheetDifference[ListDifference, ListRow]):
    """What becomes of every line of KPU's list, and of the lines it no longer has."""

    def __init__(self) -> None:
        super().__init__(columns(), _key)

    def rows_of(self, found: ListDifference) -> Sequence[ListRow]:
        """SheetDifference override."""
        return found.rows

    def chip_texts(self, found: ListDifference) -> Sequence[ChipText]:
        """SheetDifference override."""
        return chips_of(found.plan, found.rows)

    def fits(self, row: ListRow, chip: str) -> bool:
        """SheetDifference override."""
        return fits(row, chip)

    def sum_text(self, found: ListDifference) -> str:
        """SheetDifference override."""
        return list_sum(found.plan)

    def changes_of(self, found: ListDifference) -> int:
        """SheetDifference override: lines that are gone are written too."""
        return found.plan.new + found.plan.changed + len(found.plan.gone)

    def tell(self, row: ListRow | None) -> None:
        """SheetDifference override."""
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
