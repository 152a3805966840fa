"""One line of KPU's list at a time: who is it? The line and the people it may mean."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from rutan_desk.domain.errors import DeskError
from rutan_desk.exchange.list_matching import Candidate
from rutan_desk.gui import theme
from rutan_desk.gui.context import Context
from rutan_desk.gui.fields import shortcut
from rutan_desk.gui.lists_match_cases import (
    MatchBook,
    MatchCase,
    facts,
    read_cases,
    sure_ones,
)
from rutan_desk.gui.lists_match_sure import SureStep
from rutan_desk.gui.lists_section import FrontStack
from rutan_desk.gui.match_board import MatchBoard
from rutan_desk.gui.widgets import button, column, label, line
from rutan_desk.ops.voter_lists import decide_lines
from rutan_desk.store.journal import Touched
from rutan_desk.words.catalog import tr
from rutan_desk.words.lists_page import line_title
from rutan_desk.words.voter_lists import candidate_text

_LEAST = 2
"""From this number of lines on, those without doubt are offered together."""


class ListMatch(QWidget):
    """Arrows choose a person, Enter is he, N nobody of ours, S later, Esc back.

    ``finished`` says that nothing is left to decide, ``left`` that the officer goes back.
    """

    finished = Signal()
    left = Signal()
    refused = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.election_id = 0
        self.station_id: int | None = None
        self.line_id: int | None = None
        self.book: MatchBook | None = None
        self.case: MatchCase | None = None
        self.skipped: list[int] = []
        self.first = 0
        self._busy = False
        self.where, self.name = label("", "quiet", wrap=True), label("", "person", wrap=True)
        self.board = board = MatchBoard(tr("On KPU’s list"), self._name_of)
        self.search, self.model, self.table = board.search, board.model, board.table
        self.facts, self.side, self.speaks = board.facts, board.side, board.speaks
        self.search.textChanged.connect(lambda _: self._offer())
        self.table.picked.connect(self._compare)
        self.sure_button = button(tr("Those without doubt…"), self.show_sure)
        self.skip_button = button(tr("Later (S)"), self.skip)
        self.not_button = button(tr("Nobody of ours (N)"), self.not_ours)
        self.same_button = button(tr("Same person (Enter)"), self.same, "primary")
        self.sure = SureStep()
        self.sure.cancel.connect(lambda: self._show_step(0))
        self.sure.decided.connect(self._decide)
        self._lay_out()
        self._keys()

    def _lay_out(self) -> None:
        back = button(tr("Back to the lists"), self.left.emit)
        head = line(gap=theme.S)
        head.addLayout(column(self.where, self.name, gap=2), 1)
        head.addWidget(self.sure_button)
        head.addWidget(back)
        self.one = QWidget()
        page = column(head, gap=theme.M)
        page.addWidget(self.board, 1)
        page.addLayout(line(None, self.skip_button, self.not_button, self.same_button, gap=theme.S))
        self.one.setLayout(page)
        self.stack = FrontStack()
        self.stack.addWidget(self.one)
        self.stack.addWidget(self.sure)
        self.setLayout(column(self.stack))

    def _keys(self) -> None:
        for keys in ("Return", "Enter"):
            shortcut(keys, self.table, self.same)
        for keys, act in (("N", self.not_ours), ("S", self.skip)):
            shortcut(keys, self.table, act)
        shortcut("Esc", self.one, self._escape, inside=True)
        self.table.doubleClicked.connect(lambda _: self.same())

    def _name_of(self, one: Candidate) -> str:
        return self.book.people[one.person_id].name if self.book else ""

    # --- what is to be decided

    def begin(self, election_id: int, station_id: int | None, line_id: int | None) -> None:
        """Every open line of a station or of all, or one line that shall be decided again."""
        self.election_id, self.station_id, self.line_id = election_id, station_id, line_id
        self.skipped, self.first, self.case = [], 0, None
        self.stack.setCurrentIndex(0)
        self.read()

    def begin_at(self, election_id: int, station_id: int | None, line_id: int) -> None:
        """Every open line, this one first."""
        self.begin(election_id, station_id, None)
        self.first = line_id

    def read(self) -> None:
        """Read again what is open, and go on with the next line."""
        election, station, line_id = self.election_id, self.station_id, self.line_id
        today = self.context.clock().date()
        self._busy = True
        self.context.worker.ask(
            self,
            lambda db: read_cases(db, election, today, station, line_id),
            self._show,
            self._refuse,
        )

    def _show(self, book: MatchBook) -> None:
        self._busy, self.book = False, book
        if not book.cases:
            self.finished.emit()
            return
        self.sure_button.setVisible(
            self.line_id is None and len(sure_ones(book.cases, self.sure.least.value())) >= _LEAST
        )
        if self.stack.currentWidget() is self.sure:
            self.sure.show_cases(book)
        self._next()

    def _next(self) -> None:
        """The next line that was not put off; when all were, from the first again."""
        cases = self.book.cases if self.book else ()
        waiting = [one for one in cases if one.line.id not in self.skipped]
        if not waiting:
            self.skipped, waiting = [], list(cases)
        waiting.sort(key=lambda one: one.line.id != self.first)
        self.case = waiting[0]
        own = self.case.line
        left = tr("{count} lines to decide").format(count=len(cases))
        title = line_title(own)
        self.where.setText(title if self.line_id is not None else f"{title} · {left}")
        self.name.setText(own.name)
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self._offer()
        if self.isVisible() and self.stack.currentIndex() == 0:
            self.arrive()

    def _offer(self) -> None:
        """The candidates, or whoever the search finds."""
        if self.book is None or self.case is None:
            return
        text = self.search.text().strip()
        found = self.book.found(self.case.line, text) if text else self.case.candidates
        self.model.show_rows(found)
        self.table.pick_first()
        self._compare()

    def _compare(self) -> None:
        if self.case is None or self.book is None:
            return
        one = self.table.current if self.model.rowCount() else None
        person = self.book.people.get(one.person_id) if one else None
        self.facts.show_rows(facts(self.case.line, person, one))
        self.same_button.setEnabled(one is not None)
        if one is not None:
            self.speaks.setText(candidate_text(one))
        else:
            self.speaks.setText(
                tr("Nobody in the registry is like this line: search for him, or he is not ours.")
            )

    # --- deciding

    def same(self) -> None:
        """The person chosen is whom the line means."""
        one = self.table.current if self.model.rowCount() else None
        if self.case is not None and one is not None:
            self._decide({self.case.line.id: one.person_id})

    def not_ours(self) -> None:
        """The line means nobody of the registry."""
        if self.case is not None:
            self._decide({self.case.line.id: None})

    def skip(self) -> None:
        """Later: the next line first."""
        if self.case is None or self._busy:
            return
        if self.line_id is not None:
            self.left.emit()
            return
        self.skipped.append(self.case.line.id)
        self._next()

    def _decide(self, decisions: Mapping[int, int | None]) -> None:
        if self._busy:
            return
        self._busy = True
        self.context.worker.do(
            lambda db, desk: decide_lines(db, desk, decisions), self._decided, self._refuse
        )

    def _decided(self, touched: Touched) -> None:
        """The deed is done; what is left is read when the page hears of it."""
        self.stack.setCurrentIndex(0)
        if self.line_id is not None:
            self.left.emit()
        elif not touched:
            self.read()

    def _refuse(self, refusal: DeskError) -> None:
        self._busy = False
        self.refused.emit(refusal)

    def show_sure(self) -> None:
        """All lines without doubt, before they are decided together."""
        if self.book is not None:
            self._show_step(1)
            self.sure.show_cases(self.book)

    def _show_step(self, place: int) -> None:
        self.stack.setCurrentIndex(place)
        if place == 0:
            self.arrive()

    def _escape(self) -> None:
        if self.search.text():
            self.search.clear()
            self.arrive()
        else:
            self.left.emit()

    def arrive(self) -> None:
        """The keyboard to the people it may be."""
        part = self.sure.table if self.stack.currentWidget() is self.sure else self.table
        part.setFocus(Qt.FocusReason.OtherFocusReason)
