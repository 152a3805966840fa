"""One line of Dukcapil's answer at a time: is it he, is the NIK found his. Nothing is written."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from rutan_desk.exchange.ktp_model import Decision, PlannedAnswer, Verdict
from rutan_desk.exchange.list_matching import Candidate
from rutan_desk.gui import theme
from rutan_desk.gui.fields import shortcut
from rutan_desk.gui.flow import FlowBox
from rutan_desk.gui.ktp_answer_cases import Choices, answer_facts, choices_of, warnings_of
from rutan_desk.gui.ktp_answer_rows import AnswerDifference
from rutan_desk.gui.match_board import MatchBoard
from rutan_desk.gui.widgets import button, clear, column, label, line, pill
from rutan_desk.words.catalog import tr
from rutan_desk.words.voter_lists import candidate_text


class AnswerDecide(QWidget):
    """Arrows choose a person, Enter is he, T the other way, N nobody, S later, Esc back.

    ``decided`` carries a decision by row; nothing is written here. ``left`` says that the
    officer goes back to the difference.
    """

    decided = Signal(object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.found: AnswerDifference | None = None
        self.case: PlannedAnswer | None = None
        self.choices: Choices | None = None
        self.skipped: set[int] = set()
        self._first: int | None = None
        self.where, self.name = label("", "quiet", wrap=True), label("", "person", wrap=True)
        self.board = board = MatchBoard(tr("Dukcapil’s answer"), self._name_of)
        board.search.textChanged.connect(lambda _: self._offer())
        board.table.picked.connect(self._compare)
        board.table.doubleClicked.connect(lambda _: self.same())
        self.alerts = column(gap=theme.XS)
        self.skip_button = button(tr("Later (S)"), self.skip)
        self.not_button = button(tr("Nobody of ours (N)"), self.nobody)
        self.second_button = button("", self.second)
        self.same_button = button("", self.same, "primary")
        self._lay_out()
        for keys in ("Return", "Enter"):
            shortcut(keys, board.table, self.same)
        for keys, act in (("T", self.second), ("N", self.nobody), ("S", self.skip)):
            shortcut(keys, board.table, act)

    def _lay_out(self) -> None:
        head = line(gap=theme.S)
        head.addLayout(column(self.where, self.name, gap=2), 1)
        head.addWidget(button(tr("Back to the difference"), self.left.emit))
        self.acts = FlowBox(theme.S)
        buttons = (self.same_button, self.second_button, self.not_button, self.skip_button)
        for one in buttons:
            self.acts.add(one)
        page = column(head, self.alerts, gap=theme.S)
        page.addWidget(self.board, 1)
        page.addWidget(self.acts)
        self.setLayout(page)

    def _name_of(self, one: Candidate) -> str:
        return self.found.people[one.person_id].name if self.found else ""

    # --- what is to be decided

    def begin(self, found: AnswerDifference, row: int | None = None) -> None:
        """Every line that waits; the one of ``row`` first."""
        self.skipped, self._first = set(), row
        self.show_found(found)

    def show_found(self, found: AnswerDifference) -> None:
        """Go on with the next line; back to the difference when none waits."""
        self.found = found
        waiting = [one for one in found.waiting if one.row not in self.skipped]
        if not waiting:
            self.skipped, waiting = set(), list(found.waiting)
        if not waiting:
            self.case = None
            self.left.emit()
            return
        waiting.sort(key=lambda one: one.row != self._first)
        self.case = waiting[0]
        count = tr("{count} lines to decide").format(count=len(found.waiting))
        title = tr("Row {row} of the file").format(row=self.case.row)
        self.where.setText(f"{title} · {count}")
        self.name.setText(self.case.line.name)
        self.board.search.blockSignals(True)
        self.board.search.clear()
        self.board.search.blockSignals(False)
        self._offer()
        if self.isVisible():
            self.arrive()

    def _offer(self) -> None:
        """The candidates, or whoever the search finds."""
        if self.found is None or self.case is None:
            return
        text = self.board.search.text().strip()
        offered = self.found.found(self.case, text) if text else self.case.candidates
        self.board.model.show_rows(offered)
        self.board.table.pick_first()
        self._compare()

    @property
    def candidate(self) -> Candidate | None:
        """Whom the line would mean."""
        board = self.board
        return board.table.current if board.model.rowCount() else None

    def _compare(self) -> None:
        found, case, one = self.found, self.case, self.candidate
        if found is None or case is None:
            return
        person = found.people.get(one.person_id) if one else None
        self.board.facts.show_rows(answer_facts(found, case, person, one))
        clear(self.alerts)
        self.choices = choices_of(found, case, person) if person is not None else None
        for run in warnings_of(found, case, person) if person is not None else ():
            self.alerts.addLayout(line(pill(run), None))
        self.board.speaks.setText(
            candidate_text(one)
            if one is not None
            else tr("Nobody in the registry is like this line: search for him, or he is not ours.")
        )
        self._dress()

    def _dress(self) -> None:
        """The words of the two buttons that depend on who it is."""
        said = self.choices
        self.same_button.setEnabled(said is not None)
        for made, word in (
            (self.same_button, said.first_word if said else tr("Same person (Enter)")),
            (self.second_button, said.second_word if said else ""),
        ):
            made.setText(word)
            made.setAccessibleName(word)
            made.setVisible(bool(word))
        self.acts.rearrange()

    # --- deciding

    def same(self) -> None:
        """It is the person chosen."""
        if self.choices is not None:
            self._decide(self.choices.first)

    def second(self) -> None:
        """The other thing that may be so, where there is one."""
        if self.choices is not None and self.choices.second is not None:
            self._decide(self.choices.second)

    def nobody(self) -> None:
        """The line means nobody of ours, or shall not be recorded."""
        if self.case is not None:
            self.decided.emit({self.case.row: Decision(Verdict.NOBODY)})

    def skip(self) -> None:
        """Later: the next line first."""
        if self.case is not None and self.found is not None:
            self.skipped.add(self.case.row)
            self.show_found(self.found)

    def _decide(self, verdict: Verdict) -> None:
        one = self.candidate
        if self.case is not None and one is not None:
            self.decided.emit({self.case.row: Decision(verdict, one.person_id)})

    def escape(self) -> None:
        """First the search goes, then the way back."""
        if self.board.search.text():
            self.board.search.clear()
            self.arrive()
        else:
            self.left.emit()

    def arrive(self) -> None:
        """The keyboard to the people it may be."""
        self.board.table.setFocus(Qt.FocusReason.OtherFocusReason)
