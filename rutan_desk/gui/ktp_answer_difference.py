"""Step 3 of taking in Dukcapil's answer: recordings old → new, and what waits for a decision."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from rutan_desk.gui import theme
from rutan_desk.gui.fields import shortcut
from rutan_desk.gui.folding import leave_out
from rutan_desk.gui.ktp_answer_rows import AnswerDifference, AnswerRow, chips_of, columns, fits
from rutan_desk.gui.rows_model import Run, Tone
from rutan_desk.gui.sheet_difference import SheetDifference
from rutan_desk.gui.widgets import ChipText, button, clear, label, line, pill
from rutan_desk.words.catalog import tr
from rutan_desk.words.ktp_answer import answer_sum, unknown_code_text, verdict_name

_ROOM = {"notes": 980, "means": 720}
"""Width of the list at 100 % from which there is room for a column."""
_LISTED = 4
"""Unknown statuses listed one by one; all of them stand under their filter."""


class AnswerDifferenceStep(SheetDifference[AnswerDifference, AnswerRow]):
    """What becomes of every line; Enter on one that waits decides it, Delete takes it back.

    ``decide`` carries the row to begin with, ``take_back`` the row whose decision goes.
    """

    decide = Signal(object)
    take_back = Signal(int)

    def __init__(self) -> None:
        super().__init__(columns(), lambda row: (row.row, row.missing.id if row.missing else 0))
        self.decide_button = button("", lambda: self.decide.emit(None))
        self.back_button = button(tr("Take the decision back (Del)"), self.undecide)
        self.foot.insertWidget(1, self.back_button)
        self.foot.insertWidget(2, self.decide_button)
        for keys in ("Return", "Enter"):
            shortcut(keys, self.table, self._enter)
        shortcut("Del", self.table, self.undecide)
        self.table.doubleClicked.connect(lambda _: self._enter())
        self.table.resized.connect(lambda width: leave_out(self.table, width, _ROOM))

    def show_found(self, found: AnswerDifference, chip: str = "all") -> None:
        """SheetDifference override: the statuses nobody knows over it, the decisions under it."""
        clear(self.above)
        codes = sorted(found.plan.unknown_codes.items(), key=lambda one: (-one[1], one[0]))
        if codes:
            told = [unknown_code_text(code, count) for code, count in codes[:_LISTED]]
            if len(codes) > _LISTED:
                told.append(tr("and {count} more").format(count=len(codes) - _LISTED))
            run = Run(tr("Statuses this program does not know"), Tone.AMBER)
            listed = line(pill(run), gap=theme.S)
            listed.addWidget(label("; ".join(told), "quiet", wrap=True), 1)
            self.above.addLayout(listed)
        words = tr("Decide {count} lines…").format(count=found.plan.open)
        self.decide_button.setText(words)
        self.decide_button.setAccessibleName(words)
        self.decide_button.setVisible(found.plan.open > 0)
        super().show_found(found, chip)

    def _enter(self) -> None:
        row = self.table.current
        if row is not None and row.is_open:
            self.decide.emit(row.row)

    def undecide(self) -> None:
        """Take back what was decided of the row under the cursor."""
        row = self.table.current
        if row is not None and row.planned is not None and row.planned.decision is not None:
            self.take_back.emit(row.row)

    # --- overrides of SheetDifference

    def rows_of(self, found: AnswerDifference) -> Sequence[AnswerRow]:
        """SheetDifference override."""
        return found.rows

    def chip_texts(self, found: AnswerDifference) -> Sequence[ChipText]:
        """SheetDifference override."""
        return chips_of(found)

    def fits(self, row: AnswerRow, chip: str) -> bool:
        """SheetDifference override."""
        return fits(row, chip)

    def sum_text(self, found: AnswerDifference) -> str:
        """SheetDifference override."""
        return answer_sum(found.plan)

    def changes_of(self, found: AnswerDifference) -> int:
        """SheetDifference override."""
        return found.plan.new + found.plan.changed

    def tell(self, row: AnswerRow | None) -> None:
        """SheetDifference override."""
        planned = row.planned if row else None
        decision = planned.decision if planned else None
        self.back_button.setVisible(decision is not None)
        if row is None:
            self.detail.show_file_row(0, (), "", (), "")
        elif planned is not None:
            known = verdict_name(decision.verdict) if decision else ""
            self.detail.show_file_row(row.row, planned.cells, known, row.notes, "")
        elif row.missing is not None:
            words = tr("{name} is here without a complete record, and not in this answer.")
            said = words.format(name=row.missing.name)
            self.detail.show_file_row(0, (), "", (), said)
        else:
            self.detail.show_file_row(0, (), "", (), tr("This row holds nobody and is left out."))
