"""A file of somebody else taken in: choose it, check the columns, see the difference, apply."""

from abc import abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from rutan_desk.domain.errors import Cancelled, DeskError, HeadingsNotFound
from rutan_desk.exchange.model import PeopleSheet
from rutan_desk.gui import theme
from rutan_desk.gui.context import Context
from rutan_desk.gui.drop_area import DropArea
from rutan_desk.gui.fields import shortcut
from rutan_desk.gui.flow import FlowBox
from rutan_desk.gui.import_columns import ColumnsStep
from rutan_desk.gui.import_headings import ByHand, HeadingsStep, TopOfFile, read_top
from rutan_desk.gui.lists_section import FrontStack
from rutan_desk.gui.rows_model import Tone
from rutan_desk.gui.sheet_difference import ALL, SheetDifference
from rutan_desk.gui.sheet_words import ImportWords
from rutan_desk.gui.widgets import Notice, button, clear, column, label, line
from rutan_desk.gui.worker import Work
from rutan_desk.ops.importing import Reading
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk, Touched
from rutan_desk.store.registry import Registry
from rutan_desk.words.catalog import tr
from rutan_desk.words.refusals import explain

F = TypeVar("F")
"""What reading the file gives: the plan and its rows, made in the worker."""


class SheetImport(QWidget, Generic[F]):
    """Three steps; nothing is written before the last button.

    ``finished`` says that the file was taken in, ``left`` that the officer goes back.
    """

    finished = Signal()
    left = Signal()
    refused = Signal(object)

    def __init__(
        self, context: Context, words: ImportWords, difference: SheetDifference[F, Any]
    ) -> None:
        super().__init__()
        self.context, self.words = context, words
        self.path: Path | None = None
        self.found: F | None = None
        self._work: Work | None = None
        self.steps = [
            button(tr("1 File"), self.start_over, "link"),
            button(tr("2 Columns"), lambda: self._go(1), "link"),
            button(tr("3 Difference"), lambda: self._go(2), "link"),
        ]
        self.file = label("", "quiet")
        self.drop = DropArea(words.title, words.text)
        self.drop.button.clicked.connect(self.choose)
        self.drop.dropped.connect(self.read_file)
        self.columns = ColumnsStep(words.fields, words.say)
        self.columns.corrected.connect(lambda: self._read(1))
        self.headings = HeadingsStep(words.asked, words.say)
        self.headings.chosen.connect(self._by_hand)
        self.headings.cancel.connect(self.start_over)
        difference.apply.connect(self.apply)
        difference.cancel.connect(self.left)
        self.refusal = column()
        self.next_button = button(tr("See the difference"), lambda: self._go(2), "primary")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("Reading the file"))
        self.stop_button = button(tr("Stop"), self.cancel)
        self.stack = FrontStack()
        self._shown: SheetDifference[F, Any] = difference
        self.head = FlowBox(theme.S)
        self._lay_out()
        shortcut("Esc", self, self.escape, inside=True)
        self.start_over()

    def _lay_out(self) -> None:
        for part in self.head_parts():
            part.setMinimumHeight(theme.px(34))
            self.head.add(part)
        self.busy, self.doing = QWidget(), label(tr("Reading the file…"))
        bar = line(self.doing, gap=theme.M)
        bar.addWidget(self.progress, 1)
        bar.addWidget(self.stop_button)
        self.busy.setLayout(bar)
        self.busy.hide()
        second, box, foot = QWidget(), column(self.refusal, gap=theme.M), line(gap=theme.M)
        box.addWidget(self.columns, 1)
        hint = tr("Wrong column? Choose another one; the file is read again at once.")
        foot.addWidget(label(hint, "quiet", wrap=True), 1)
        foot.addWidget(self.next_button)
        box.addLayout(foot)
        second.setLayout(box)
        for step in (self.drop, second, self._shown, self.headings):
            self.stack.addWidget(step)
        page = column(self.head, self.file, self.busy, gap=theme.S)
        page.addWidget(self.stack, 1)
        self.setLayout(page)

    # --- what one kind of file says of itself

    def head_parts(self) -> Sequence[QWidget]:
        """What stands over the steps, the steps among it."""
        return self.steps

    @abstractmethod
    def reader(self, path: Path) -> Callable[[Database, Desk, Reading], F]:
        """What reads the file in the worker; it must not touch a widget there."""

    @abstractmethod
    def sheet_of(self, found: F) -> PeopleSheet:
        """The sheet as it was understood."""

    @abstractmethod
    def write(self, registry: Registry, found: F) -> Touched:
        """Take it in as one deed, in the worker."""

    def escape(self) -> None:
        """What Esc does; two of them in one place would do nothing."""
        self.left.emit()

    def can_read(self) -> bool:
        """Whether it is known what the file is held against."""
        return True

    # --- the file

    def choose(self) -> None:
        """Ask for a file and read it."""
        kinds = tr("Spreadsheets") + " (*.xlsx *.xls *.ods *.csv *.tsv *.txt *.html *.htm);;"
        path = self.context.files.open(self, self.words.choose, kinds + tr("All files") + " (*)")
        if path is not None:
            self.read_file(path)

    def read_file(self, path: Path) -> None:
        """Read a new file."""
        self.path, self.found = path, None
        self.columns.forget()
        self._read(1)

    def _read(self, step: int, chip: str = ALL) -> None:
        if self.path is None or not self.can_read():
            return
        columns, read = self.columns, self.reader(self.path)
        asked = Reading(
            overrides=dict(columns.overrides),
            header_row=columns.header_row,
            sheet=columns.sheet,
            fresh=columns.fresh,
        )

        def job(db: Database, desk: Desk, work: Work) -> F:
            return read(db, desk, replace(asked, progress=work.report, cancelled=work.cancelled))

        self.doing.setText(tr("Reading the file…"))
        self._set_busy(busy=True)
        self._work = self.context.worker.start(
            self, job, lambda found: self._show(found, step, chip), self._refuse
        )
        self._work.progressed.connect(self._progressed)

    def _progressed(self, done: int, total: int) -> None:
        self.progress.setRange(0, max(total, 1))
        self.progress.setValue(done)

    def cancel(self) -> None:
        """Stop reading; nothing was changed."""
        if self._work is not None:
            self._work.cancel()

    def _set_busy(self, *, busy: bool) -> None:
        self.busy.setVisible(busy)
        self.stop_button.show()
        self.stack.setEnabled(not busy)
        self.progress.setRange(0, 0 if busy else 1)
        if busy and self.isVisible():
            self.stop_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, found: F, step: int, chip: str) -> None:
        self._set_busy(busy=False)
        self.found = found
        self.drop.say("")
        clear(self.refusal)
        self.columns.show_sheet(self.sheet_of(found))
        self._shown.show_found(found, chip)
        self._go(max(1, step))

    # --- what went wrong

    def _refuse(self, refusal: DeskError) -> None:
        self._set_busy(busy=False)
        if self.found is None and isinstance(refusal, HeadingsNotFound) and self.path is not None:
            self._ask_for_headings(self.path, explain(refusal))
            return
        if self.found is None or isinstance(refusal, Cancelled):
            self.start_over()
            self.drop.say(explain(refusal))
            return
        clear(self.refusal)
        self.refusal.addWidget(Notice(Tone.RED, self.words.nothing, explain(refusal)))
        self.columns.forget()
        self.columns.show_sheet(self.sheet_of(self.found))
        self._go(1)

    def _ask_for_headings(self, path: Path, why: str) -> None:
        """Nothing was found by itself: show the top of the file and ask."""

        def show(top: TopOfFile) -> None:
            self.headings.show_top(top, why)
            self.stack.setCurrentWidget(self.headings)
            self.arrive()

        self.context.worker.aside(self, lambda: read_top(path), show, self._refuse)

    def _by_hand(self, found: ByHand) -> None:
        self.columns.forget()
        self.columns.overrides, self.columns.header_row = found.overrides, found.row
        self.columns.sheet = found.sheet or None
        self._read(1)

    # --- the steps

    def start_over(self) -> None:
        """Back to the first step; the plan is forgotten."""
        self.found, self.path = None, None
        self.drop.say("")
        self._go(0)

    def _go(self, step: int) -> None:
        found, step = self.found, step if self.found is not None else 0
        self.stack.setCurrentIndex(step)
        for place, made in enumerate(self.steps):
            made.setEnabled(place == 0 or found is not None)
            made.setStyleSheet("font-weight: 600;" if place == step else "")
        sheet = self.sheet_of(found) if found is not None else None
        where = tr("headings in row {row}").format(row=sheet.header_row) if sheet else ""
        self.file.setText(f"{sheet.file} · {where}" if sheet else "")
        self.file.setVisible(sheet is not None)
        self.arrive()

    def apply(self) -> None:
        """Take the file in as one deed, after a backup."""
        found = self.found
        if found is None or self.busy.isVisibleTo(self):
            return
        self.doing.setText(tr("Making the backup and taking the file in…"))
        self._set_busy(busy=True)
        self.stop_button.hide()
        self.context.worker.perform(
            lambda registry: self.write(registry, found),
            lambda _: self._applied(),
            self._not_applied,
        )

    def _applied(self) -> None:
        self._set_busy(busy=False)
        self.start_over()
        self.finished.emit()

    def _not_applied(self, refusal: DeskError) -> None:
        self._set_busy(busy=False)
        self.refused.emit(refusal)
        self._read(2, self._shown.chips.current)

    def arrive(self) -> None:
        """The button that leads on."""
        if self.isVisible():
            list_ = self.headings.table or self.headings.go_button
            targets = (self.drop.button, self.next_button, self._shown.table, list_)
            targets[self.stack.currentIndex()].setFocus(Qt.FocusReason.OtherFocusReason)

    # --- another language or theme

    def remember(self) -> dict[str, object]:
        """The plan with the corrections that led to it."""
        columns = self.columns
        return {
            "path": self.path,
            "found": self.found,
            "step": self.stack.currentIndex(),
            "columns": (columns.overrides, columns.header_row, columns.sheet),
            "fresh": columns.fresh,
            "chip": self._shown.chips.current,
        }

    def take_up(self, state: dict[str, object], found: F) -> None:
        """Show again what ``remember`` gave; ``found`` is its plan."""
        path, kept, columns = state.get("path"), state.get("columns"), self.columns
        if isinstance(path, Path) and isinstance(kept, tuple):
            self.path, columns.fresh = path, bool(state.get("fresh"))
            columns.overrides, columns.header_row, columns.sheet = kept
            self._show(found, int(str(state["step"])), str(state["chip"]) or ALL)
