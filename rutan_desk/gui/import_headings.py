"""No headings were found: the officer shows which row they are, and which column is whose."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from rutan_desk.exchange.cells import text_of
from rutan_desk.exchange.headings import score_rows
from rutan_desk.exchange.sheets import read_sheets
from rutan_desk.gui import theme
from rutan_desk.gui.rows_model import Column, RowsModel, Tone
from rutan_desk.gui.table import RowsTable
from rutan_desk.gui.widgets import Notice, button, card, clear, column, label, line
from rutan_desk.words.catalog import tr
from rutan_desk.words.people import field_name

TOP = 40
_WIDEST = 30
_ASKED = ("name", "register_number", "nik", "birth_date")


@dataclass(frozen=True, slots=True)
class TopRow:
    """A row of the file as text, by its number in the file."""

    number: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TopOfFile:
    """The first rows of every sheet, in the order of the file."""

    sheets: tuple[tuple[str, tuple[TopRow, ...]], ...]


@dataclass(frozen=True, slots=True)
class ByHand:
    """Where the headings are, and which heading is over which field."""

    sheet: str
    row: int
    overrides: dict[str, str]


def read_top(path: Path) -> TopOfFile:
    """Read the top of a file; raises ``SheetUnreadable``."""
    grids = sorted(read_sheets(path, score_rows).grids, key=lambda one: not one.visible)
    return TopOfFile(
        tuple(
            (
                grid.name,
                tuple(
                    TopRow(place, tuple(text_of(cell) for cell in row[:_WIDEST]))
                    for place, row in enumerate(grid.rows[:TOP], 1)
                ),
            )
            for grid in grids
            if grid.rows
        )
    )


class HeadingsStep(QWidget):
    """The top of the sheet; the row chosen fills the lists of columns."""

    chosen = Signal(object)
    cancel = Signal()

    def __init__(
        self, asked_for: Sequence[str] = _ASKED, say: Callable[[str], str] = field_name
    ) -> None:
        super().__init__()
        self._top = TopOfFile(())
        self.problem = column()
        self.sheets = QComboBox()
        self.sheets.setAccessibleName(tr("Sheet"))
        self.sheets.activated.connect(lambda _place: self._show_sheet())
        self.combos = {field: QComboBox() for field in asked_for}
        self._box = column()
        self.table: RowsTable[TopRow] | None = None
        self.go_button = button(tr("Read it like this"), self._send, "primary")
        asked = line(gap=theme.M)
        for field, combo in self.combos.items():
            combo.setAccessibleName(tr("Column for {field}").format(field=say(field)))
            combo.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            combo.activated.connect(lambda _place: self._judge())
            name = label(say(field), "strong")
            name.setBuddy(combo)
            asked.addLayout(column(name, combo, gap=theme.XS), 1)
        frame = card()
        frame.setLayout(column(self.sheets, self._box, gap=theme.S, margin=theme.M))
        page = column(self.problem, gap=theme.M)
        page.addWidget(label(tr("Choose the row that holds the headings."), "strong"))
        page.addWidget(frame, 1)
        page.addLayout(asked)
        page.addLayout(
            line(
                label(tr("The name and one more column are needed."), "quiet"),
                None,
                button(tr("Another file"), self.cancel.emit),
                self.go_button,
                gap=theme.M,
            )
        )
        self.setLayout(page)

    def show_top(self, top: TopOfFile, refusal: str) -> None:
        """Show the rows, and why they could not be read by themselves."""
        clear(self.problem)
        self.problem.addWidget(Notice(Tone.AMBER, tr("Where are the headings?"), refusal))
        self._top = top
        self.sheets.clear()
        self.sheets.addItems([name or tr("Sheet") for name, _ in top.sheets])
        self.sheets.setVisible(len(top.sheets) > 1)
        self._show_sheet()

    def _show_sheet(self) -> None:
        clear(self._box)
        rows = self._top.sheets[max(0, self.sheets.currentIndex())][1] if self._top.sheets else ()
        width = max((len(row.cells) for row in rows), default=0)
        number: Column[TopRow] = Column(
            "row", tr("Row"), lambda row: str(row.number), tone=Tone.QUIET, width=56
        )
        columns = [number, *map(_cell_column, range(width))]
        model = RowsModel[TopRow](columns, lambda row: row.number, parent=self)
        self.table = RowsTable[TopRow](model, tr("The sheet as it is"), row_height=28)
        self.table.picked.connect(self._picked)
        self._box.addWidget(self.table)
        model.show_rows(rows)
        fullest = max(rows, key=lambda row: len(_headings(row)), default=None)
        self.table.pick(fullest.number if fullest else None)

    def _picked(self) -> None:
        row = self.table.current if self.table else None
        headings = _headings(row) if row else []
        for combo in self.combos.values():
            combo.clear()
            combo.addItems([tr("– none –"), *headings])
        self._judge()

    @property
    def overrides(self) -> dict[str, str]:
        """The fields that were given a column."""
        return {
            field: combo.currentText()
            for field, combo in self.combos.items()
            if combo.currentIndex() > 0
        }

    def _judge(self) -> None:
        found = self.overrides
        self.go_button.setEnabled("name" in found and len(set(found.values())) > 1)

    def _send(self) -> None:
        row = self.table.current if self.table else None
        if row is not None:
            sheet = self._top.sheets[max(0, self.sheets.currentIndex())][0]
            self.chosen.emit(ByHand(sheet, row.number, self.overrides))


def _headings(row: TopRow) -> list[str]:
    return list(dict.fromkeys(text for cell in row.cells if (text := " ".join(cell.split()))))


def _cell_column(place: int) -> Column[TopRow]:
    def text(row: TopRow) -> str:
        return row.cells[place] if place < len(row.cells) else ""

    return Column(f"cell{place}", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"[place % 26], text, width=140)
