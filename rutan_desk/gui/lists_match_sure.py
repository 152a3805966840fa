"""The lines that leave no doubt, seen together and decided as one deed."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSpinBox, QWidget

from rutan_desk.exchange.list_matching import Candidate
from rutan_desk.gui import theme
from rutan_desk.gui.fields import shortcut
from rutan_desk.gui.lists_match_cases import MatchBook, MatchCase, likeness, sure_ones
from rutan_desk.gui.rows_model import Column, RowsModel, Tone
from rutan_desk.gui.settings_section import at_least
from rutan_desk.gui.table import RowsTable
from rutan_desk.gui.widgets import button, card, column, label, line
from rutan_desk.words.catalog import tr
from rutan_desk.words.voter_lists import candidate_text

_LEAST = 85
"""The likeness asked for at first."""


@dataclass(frozen=True, slots=True)
class SureRow:
    """A line, and the one person it means."""

    case: MatchCase
    candidate: Candidate
    name: str


class SureStep(QWidget):
    """How like they must be, whom that takes in, and the one button.

    ``decided`` gets line ids mapped to person ids.
    """

    decided = Signal(object)
    cancel = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.book: MatchBook | None = None
        self.least = QSpinBox()
        self.least.setRange(60, 100)
        self.least.setValue(_LEAST)
        self.least.lineEdit().setTextMargins(theme.S, 0, 0, 0)
        self.least.setAccessibleName(tr("Likeness of at least"))
        self.least.valueChanged.connect(lambda _: self._count())
        self.model = RowsModel[SureRow](_columns(), lambda row: row.case.line.id, parent=self)
        self.table = RowsTable[SureRow](self.model, tr("Lines without doubt"))
        self.apply_button = button("", self._send, "primary")
        name = label(tr("Likeness of at least"), "strong")
        name.setBuddy(self.least)
        rule = label(
            tr("Only lines with one such candidate, whom no other line may mean."),
            "quiet",
            wrap=True,
        )
        at_least(self.table, 140)
        frame = card()
        frame.setLayout(column(self.table, margin=6))
        asked = line(name, self.least, gap=theme.M)
        asked.addWidget(rule, 1)
        page = column(asked, gap=theme.M)
        page.addWidget(frame, 1)
        foot = line(gap=theme.S)
        said = tr("Every decision can be changed later, and this is undone at once.")
        foot.addWidget(label(said, "quiet", wrap=True), 1)
        foot.addWidget(button(tr("One by one"), self.cancel.emit))
        foot.addWidget(self.apply_button)
        page.addLayout(foot)
        self.setLayout(page)
        shortcut("Esc", self, self.cancel.emit, inside=True)
        for keys in ("Return", "Enter"):
            shortcut(keys, self.table, self._send)

    def show_cases(self, book: MatchBook) -> None:
        """Whom that would decide."""
        self.book = book
        self._count()
        self.table.pick_first()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _count(self) -> None:
        book = self.book
        if book is None:
            return
        found = sure_ones(book.cases, self.least.value())
        self.model.show_rows(
            [SureRow(case, one, book.people[one.person_id].name) for case, one in found]
        )
        words = tr("Decide {count} lines").format(count=len(found))
        self.apply_button.setText(words)
        self.apply_button.setAccessibleName(words)
        self.apply_button.setEnabled(bool(found))

    def _send(self) -> None:
        rows = [self.model.at(place) for place in range(self.model.rowCount())]
        if rows:
            self.decided.emit({row.case.line.id: row.candidate.person_id for row in rows})


def _columns() -> list[Column[SureRow]]:
    return [
        Column("number", tr("No."), lambda row: row.case.line.number, tone=Tone.QUIET, width=62),
        Column("listed", tr("Name on the list"), lambda row: row.case.line.name),
        Column("name", tr("Name here"), lambda row: row.name),
        Column(
            "score",
            tr("Likeness"),
            lambda row: likeness(row.candidate).text,
            lambda row: row.candidate.score,
            runs=lambda row: (likeness(row.candidate),),
            width=130,
        ),
        Column(
            "speaks", tr("What agrees"), lambda row: candidate_text(row.candidate), tone=Tone.QUIET
        ),
    ]
