"""Step 3 of an import: every line with what would happen to it, problems first."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget

from rutan_desk.domain.nik import mask_in_text
from rutan_desk.domain.note import Level, Note
from rutan_desk.gui import theme
from rutan_desk.gui.folding import beside_or_under, leave_out
from rutan_desk.gui.import_missing import MissingStep
from rutan_desk.gui.import_papers import ImportPapers
from rutan_desk.gui.import_rows import (
    ALL,
    CHANGED,
    MISSING,
    NEW,
    Difference,
    DiffRow,
    chips_of,
    columns,
    fits,
    sum_sentence,
)
from rutan_desk.gui.rows_model import RowsModel, Run, Tone
from rutan_desk.gui.table import RowsTable
from rutan_desk.gui.widgets import (
    Chips,
    Empty,
    button,
    card,
    clear,
    column,
    label,
    line,
    look,
    pill,
)
from rutan_desk.words.catalog import tr
from rutan_desk.words.notes import note_text

if TYPE_CHECKING:
    from rutan_desk.exchange.model import ImportPlan


_NOTES_FROM = 790
"""Width of the list at 100 % from which there is room for the notes."""


class DifferenceStep(QWidget):
    """The difference, its filters, the sentence that adds up, and the one button."""

    apply = Signal()
    cancel = Signal()

    def __init__(self, papers: ImportPapers, today: date) -> None:
        super().__init__()
        self.plan: ImportPlan | None = None
        self.papers, self.missing = papers, MissingStep(today)
        self.chips = Chips(tr("Filters"))
        self.model = RowsModel[DiffRow](columns(), lambda row: (row.row, row.name), parent=self)
        self.table = RowsTable[DiffRow](self.model, tr("Difference"), row_height=40)
        self.table.let_sort()
        self.detail = LineDetail()
        self.empty = Empty("circle-check")
        self.empty.say(tr("Nothing under this filter"), tr("Choose another filter above."))
        self.sum = label("", "quiet", wrap=True)
        self.back_button = button(tr("Discard"), self.cancel.emit)
        self.apply_button = button("", self.apply.emit, "primary")
        self.chips.chosen.connect(self._filter)
        self.table.picked.connect(self._picked)
        self.table.resized.connect(self._fit)
        self._lay_out()

    def _lay_out(self) -> None:
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.missing)
        frame = card()
        inside = column(self.stack, margin=6)
        frame.setLayout(inside)
        foot = beside_or_under(self.sum, self.back_button, self.apply_button, gap=theme.M)
        page = column(self.chips, gap=theme.M)
        page.addWidget(frame, 1)
        page.addWidget(self.detail)
        page.addWidget(self.papers)
        page.addLayout(foot)
        self.setLayout(page)

    def show_plan(self, found: Difference, chip: str = ALL) -> None:
        """Show a plan under one of the filters."""
        plan, rows = found.plan, found.rows
        self.plan = plan
        self.chips.show_chips(chips_of(plan, rows), chip)
        self.model.show_rows(rows)
        self.missing.show_people(plan.missing)
        self.papers.show_plan(plan)
        self._filter(chip)
        backup = tr("A backup is made first.")
        self.sum.setText(f"{sum_sentence(plan)} {backup}")
        changes = plan.new + plan.changed
        self.apply_button.setText(
            tr("Apply {count} changes").format(count=changes) if changes else tr("Nothing to apply")
        )
        self.apply_button.setEnabled(changes > 0)

    def _filter(self, chip: str) -> None:
        self.model.keep_only(lambda row: fits(row, chip))
        asked = chip == MISSING and self.model.rowCount() > 0
        shown = self.missing if asked else self.table
        self.stack.setCurrentWidget(shown if self.model.rowCount() else self.empty)
        self.detail.setVisible(not asked)
        if self.table.current is None:
            self.table.pick_first()
        self._picked()

    def _fit(self, width: int) -> None:
        """Without room the notes are left out: those of the row chosen stand under the list."""
        leave_out(self.table, width, {"notes": _NOTES_FROM})
        wide = width >= theme.px(_NOTES_FROM)
        left = max(width - theme.px(60 + 226), theme.px(200))
        self.table.setColumnWidth(2, theme.px(404) if wide else left)

    def _picked(self) -> None:
        row = self.table.current
        if self.plan is not None:
            self.detail.show_row(row)


class LineDetail(QFrame):
    """The row of the file under the cursor as it stood, and all that was noticed on it."""

    def __init__(self) -> None:
        super().__init__()
        look(self, "card")
        inside = QWidget()
        look(inside, "inside")
        self._column = column(gap=5)
        self._column.setContentsMargins(theme.L, 10, theme.L, 10)
        inside.setLayout(self._column)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setWidget(inside)
        self.area.setAccessibleName(tr("The row chosen"))
        self.setLayout(column(self.area, margin=1))
        self.setFixedHeight(theme.px(106))

    def show_row(self, row: DiffRow | None) -> None:
        """Show one line; nothing for none."""
        if row is None:
            self.show_file_row(0, (), "", (), "")
        elif row.line is not None:
            self.show_file_row(row.row, row.line.cells, _how_known(row), row.notes, "")
        else:
            self.show_file_row(0, (), "", row.notes, self_text(row))

    def show_file_row(
        self, row: int, cells: Sequence[str], known: str, notes: Sequence[Note], text: str
    ) -> None:
        """A row of the file as it stood (0: no row), what was noticed on it, and a sentence."""
        clear(self._column)
        if row:
            stood = " · ".join(cell for cell in cells if cell.strip())
            title = tr("Row {row} of the file").format(row=row)
            self._column.addLayout(
                line(label(title, "strong"), label(known, "quiet"), None, gap=theme.S)
            )
            self._column.addWidget(label(mask_in_text(stood), "quiet", wrap=True))
        for note in notes:
            tone = Tone.RED if note.level is Level.ERROR else Tone.AMBER
            self._column.addLayout(line(pill(Run(note_text(note), tone)), None))
        if text:
            self._column.addWidget(label(text, "quiet", wrap=True))
        self._column.addStretch(1)


def self_text(row: DiffRow) -> str:
    """What is to be said of somebody without a line, or of a line without anybody."""
    if row.person is not None:
        return tr(
            "{name} is in the registry and not in this file. Nothing is changed: tick the name"
            " under “Not in the file” when the person has left."
        ).format(name=row.person.name)
    return tr("This row holds nobody and is left out.")


def _how_known(row: DiffRow) -> str:
    line_ = row.line
    if line_ is None or row.kind not in (NEW, CHANGED) or line_.before is None:
        return ""
    return tr("in the registry as {name}").format(name=line_.before.name)
