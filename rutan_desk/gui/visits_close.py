"""The end of a visit: how it went in sums, why the rest did not come, and closing it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame

from rutan_desk.domain.visit import Absence, VisitOutcome
from rutan_desk.gui import theme
from rutan_desk.gui.flow import FlowBox
from rutan_desk.gui.rows_model import Run
from rutan_desk.gui.visits_rows import TONES, VisitRow
from rutan_desk.gui.widgets import button, column, label, line, look, pill
from rutan_desk.words.catalog import tr
from rutan_desk.words.ktp_el import absence_name, visit_outcome_name

_AGAIN = (VisitOutcome.ABSENT, VisitOutcome.FAILED, VisitOutcome.REFUSED)


class CloseVisit(QFrame):
    """The sums of a visit; ``wanted`` carries the reason of who has no result, or ``None``."""

    wanted = Signal(object)
    back = Signal()

    def __init__(self) -> None:
        super().__init__()
        look(self, "card")
        self.title = label(tr("How the visit went"), "person", wrap=True)
        self.pills = FlowBox(theme.S)
        self.text = label("", wrap=True)
        self.reason = QComboBox()
        self.reason.setAccessibleName(tr("Why the rest did not come"))
        for one in Absence:
            self.reason.addItem(absence_name(one), one.value)
        self.reason.setCurrentIndex(self.reason.findData(Absence.NOT_REACHED.value))
        self.reason_name = label(tr("Why the rest did not come"), "strong")
        self.reason_name.setBuddy(self.reason)
        self.close_button = button(tr("Close the visit"), self.send, "primary")
        self.back_button = button(tr("Back to the results"), self.back.emit)
        asked = column(self.reason_name, line(self.reason, None), gap=theme.XS)
        self.setLayout(
            column(
                self.title, self.pills, self.text, asked,
                line(None, self.back_button, self.close_button, gap=theme.S),
                gap=theme.M, margin=theme.XL,
            )
        )  # fmt: skip
        self._open = 0

    def show_row(self, row: VisitRow) -> None:
        """The sums as they are now."""
        waited, self._open = self._open, row.count - row.done
        self.pills.empty()
        for one in VisitOutcome:
            if row.outcomes.get(one):
                words = f"{visit_outcome_name(one)} {row.outcomes[one]}"
                self.pills.add(pill(Run(words, TONES[one])))
        self.pills.setVisible(bool(row.outcomes))
        for part in (self.reason, self.reason_name):
            part.setVisible(bool(self._open))
        self.text.setText(self._words(row))
        self.pills.rearrange()
        if waited and not self._open and self.isVisible():
            self.arrive()  # the last result was still on its way

    def _words(self, row: VisitRow) -> str:
        again = sum(row.outcomes.get(one, 0) for one in _AGAIN) + self._open
        said = [tr("{done} of {count} people have a result.")]
        if self._open:
            said.append(tr("{open} have none: they count as absent."))
        if again:
            said.append(tr("{again} go back to the queue, with the reason."))
        text = " ".join(said)
        return text.format(done=row.done, count=row.count, open=self._open, again=again)

    def arrive(self) -> None:
        """The keyboard where the next answer is given."""
        first = self.reason if self._open else self.close_button
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def send(self) -> None:
        """Close it."""
        reason = Absence(self.reason.currentData()) if self._open else None
        self.wanted.emit(reason)
