"""Dukcapil's answer taken in: file, columns, difference, the decisions, and one deed."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QWidget

from rutan_desk.domain.errors import DeskError
from rutan_desk.exchange.ktp_model import AnswerPlan, Decision
from rutan_desk.exchange.model import PeopleSheet
from rutan_desk.gui import theme
from rutan_desk.gui.context import Context
from rutan_desk.gui.ktp_answer_decide import AnswerDecide
from rutan_desk.gui.ktp_answer_difference import AnswerDifferenceStep
from rutan_desk.gui.ktp_answer_rows import (
    ANSWER_FIELDS,
    ASKED,
    TO_DECIDE,
    AnswerDifference,
    difference_of,
)
from rutan_desk.gui.person_inputs import DayInput, Unreadable
from rutan_desk.gui.sheet_import import SheetImport
from rutan_desk.gui.sheet_words import ImportWords
from rutan_desk.gui.widgets import label, line
from rutan_desk.ops.importing import Reading
from rutan_desk.ops.ktp_answer import decide_answer, import_answer, preview_answer
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk, Touched
from rutan_desk.store.registry import Registry
from rutan_desk.words.catalog import tr
from rutan_desk.words.ktp_answer import answer_field_name, answer_sum

_DECIDING = 4
"""Where the decisions stand among the steps."""


class AnswerImport(SheetImport[AnswerDifference]):
    """The decisions are kept with the plan, also when the file has to be read again.

    ``summary`` is what the last one did, in sentences.
    """

    def __init__(self, context: Context) -> None:
        self.summary = ""
        self._kept: Mapping[int, Decision] = {}
        today = context.clock().date()
        self.answered = DayInput(tr("Day of the answer"), today, past=True)
        self.answered.show_value(today)
        self.answered.line.setFixedWidth(theme.px(110))
        self.difference = AnswerDifferenceStep()
        self.deciding = AnswerDecide()
        super().__init__(context, _words(), self.difference)
        self.stack.addWidget(self.deciding)
        self.difference.decide.connect(self.decide)
        self.difference.take_back.connect(lambda row: self._take({row: None}))
        self.deciding.decided.connect(self._take)
        self.deciding.left.connect(lambda: self._go(2))
        self.answered.line.editingFinished.connect(self._other_day)
        self.columns.corrected.connect(self._forget)

    def head_parts(self) -> Sequence[QWidget]:
        """SheetImport override: the day of a status that the file gives no day for."""
        day = QWidget()
        name = label(tr("Day of the answer"), "quiet")
        name.setBuddy(self.answered.line)
        day.setLayout(line(name, self.answered, gap=theme.S))
        return *self.steps, day

    @property
    def answered_on(self) -> date | None:
        """The day typed; ``None`` where it cannot be read."""
        try:
            found: date | None = self.answered.value
        except Unreadable:
            return None
        return found

    def _other_day(self) -> None:
        try:
            day = self.answered.value
        except Unreadable as problem:
            self.answered.say(str(problem))
            return
        if day is not None and day > self.context.clock().date():
            self.answered.say(tr("This day has not come yet."))
            return
        self.answered.say("")
        found = self.found
        if found is not None and found.plan.answered_on != self.answered_on:
            self._kept = dict(found.plan.decisions)
            self._read(max(1, min(2, self.stack.currentIndex())))

    def _forget(self) -> None:
        self._kept = {}

    # --- overrides of SheetImport

    def read_file(self, path: Path) -> None:
        """SheetImport override: decisions belong to one file."""
        self._kept = {}
        super().read_file(path)

    def reader(self, path: Path) -> Callable[[Database, Desk, Reading], AnswerDifference]:
        """SheetImport override: what was decided before is decided again, as far as it holds."""
        answered_on, kept = self.answered_on, dict(self._kept)

        def read(db: Database, desk: Desk, reading: Reading) -> AnswerDifference:
            plan = preview_answer(db, desk, path, reading, answered_on)
            return difference_of(db, _decided_again(db, plan, kept))

        return read

    def sheet_of(self, found: AnswerDifference) -> PeopleSheet:
        """SheetImport override."""
        return found.plan.sheet

    def write(self, registry: Registry, found: AnswerDifference) -> Touched:
        """SheetImport override."""
        return import_answer(registry, found.plan).touched

    def apply(self) -> None:
        """SheetImport override: what it did is told afterwards."""
        if self.found is not None:
            self._kept = dict(self.found.plan.decisions)
            self.summary = answer_sum(self.found.plan)
        super().apply()

    def arrive(self) -> None:
        """SheetImport override: the decisions have a place of their own."""
        if self.stack.currentIndex() == _DECIDING:
            self.deciding.arrive()
        else:
            super().arrive()

    def escape(self) -> None:
        """SheetImport override: from the decisions back to the difference."""
        if self.stack.currentIndex() == _DECIDING:
            self.deciding.escape()
        else:
            super().escape()

    # --- deciding

    def decide(self, row: int | None) -> None:
        """One line after the other, that of ``row`` first."""
        if self.found is not None and self.found.plan.open:
            self.stack.setCurrentWidget(self.deciding)
            self.deciding.begin(self.found, row)
            self.arrive()

    def _take(self, decisions: Mapping[int, Decision | None]) -> None:
        """Hold the file against the registry with these decisions."""
        found = self.found
        if found is None or not self.stack.isEnabled():
            return

        def read(db: Database) -> AnswerDifference:
            return difference_of(db, decide_answer(db, found.plan, decisions))

        self.stack.setEnabled(False)
        self.context.worker.ask(self, read, self._taken, self._not_taken)

    def _taken(self, found: AnswerDifference) -> None:
        self.stack.setEnabled(True)
        self.found = found
        chip = self.difference.chips.current
        deciding = self.stack.currentIndex() == _DECIDING
        # Where nothing waits any more, its filter would show an empty list.
        done = chip == TO_DECIDE and not found.plan.open
        self.difference.show_found(found, "all" if done else chip)
        if deciding:
            self.deciding.show_found(found)
        self.arrive()

    def _not_taken(self, refusal: DeskError) -> None:
        self.stack.setEnabled(True)
        self.refused.emit(refusal)
        self.arrive()

    # --- another language or theme

    def remember(self) -> dict[str, object]:
        """SheetImport override: the day too; the decisions are in the plan."""
        step = self.stack.currentIndex()
        kept = {**super().remember(), "answered": self.answered.raw}
        return {**kept, "step": 2} if step == _DECIDING else kept

    def restore(self, state: dict[str, object]) -> None:
        """Take up what ``remember`` gave."""
        found = state.get("found")
        self.answered.put(str(state.get("answered") or self.answered.raw))
        if isinstance(found, AnswerDifference):
            self.take_up(state, found)


def _decided_again(db: Database, plan: AnswerPlan, kept: Mapping[int, Decision]) -> AnswerPlan:
    for row, decision in kept.items():
        try:
            plan = decide_answer(db, plan, {row: decision})
        except DeskError:
            continue  # It no longer holds: the line waits for an officer again.
    return plan


def _words() -> ImportWords:
    return ImportWords(
        title=tr("Drop Dukcapil’s answer here"),
        text=tr(
            "A sheet of NIKs, names and statuses (PRR, SFE, DUP, CARD_PRINTED, BELUM REKAM…)"
            " as Dukcapil sent it: it is only read."
        ),
        choose=tr("Choose Dukcapil’s answer"),
        nothing=tr("Read like this the file holds no answer"),
        fields=ANSWER_FIELDS,
        asked=ASKED,
        say=answer_field_name,
    )
