"""A file of people taken in: choose it, check the columns, see the difference, apply."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QStackedWidget, QWidget

from rutan_desk.domain.errors import Cancelled, DeskError, HeadingsNotFound
from rutan_desk.exchange.model import ImportPlan
from rutan_desk.gui import theme
from rutan_desk.gui.context import Context
from rutan_desk.gui.drop_area import DropArea
from rutan_desk.gui.folding import beside_or_under, tall
from rutan_desk.gui.import_columns import ColumnsStep
from rutan_desk.gui.import_difference import DifferenceStep
from rutan_desk.gui.import_headings import ByHand, HeadingsStep, TopOfFile, read_top
from rutan_desk.gui.import_missing import Leaving
from rutan_desk.gui.import_papers import ImportPapers
from rutan_desk.gui.import_rows import ALL, MISSING, Difference, diff_rows
from rutan_desk.gui.page import MARGINS, Page
from rutan_desk.gui.rows_model import Tone
from rutan_desk.gui.turns import in_turns
from rutan_desk.gui.widgets import Notice, PageHead, button, clear, column, label, line
from rutan_desk.gui.worker import Work
from rutan_desk.ops.importing import Reading, import_people, preview_people
from rutan_desk.ops.people import mark_left
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk
from rutan_desk.words.catalog import tr
from rutan_desk.words.refusals import explain


class ImportPage(Page):
    """Three steps on one page; nothing is written before the last button."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.path: Path | None = None
        self.plan: ImportPlan | None = None
        self._work: Work | None = None
        self.steps = [
            button(tr("1 File"), self.start_over, "link"),
            button(tr("2 Columns"), lambda: self._go(1), "link"),
            button(tr("3 Difference"), lambda: self._go(2), "link"),
        ]
        dashes = [label("—", "quiet") for _ in range(2)]
        self.head = PageHead(
            tr("Import people"),
            self.steps[0], dashes[0], self.steps[1], dashes[1], self.steps[2],
        )  # fmt: skip
        self.drop = DropArea()
        self.drop.button.clicked.connect(self.choose)
        self.drop.dropped.connect(self.read_file)
        self.columns = ColumnsStep()
        self.columns.corrected.connect(lambda: self._read(1))
        self.papers = ImportPapers(context, self.said.emit)
        self.last = ImportPapers(context, self.said.emit)
        self.headings = HeadingsStep()
        self.headings.chosen.connect(self._by_hand)
        self.headings.cancel.connect(self.start_over)
        self.difference = DifferenceStep(self.papers, context.clock().date())
        self.difference.missing.left.connect(self.record_left)
        self.difference.apply.connect(self.apply)
        self.difference.cancel.connect(self.start_over)
        self.refusal = column()
        self.next_button = button(tr("See the difference"), lambda: self._go(2), "primary")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("Reading the file"))
        self.cancel_button = button(tr("Stop"), self.cancel)
        self._lay_out()
        self._say_where()
        self._go(0)

    def _lay_out(self) -> None:
        hint = tr("Wrong column? Choose another one; the file is read again at once.")
        foot = beside_or_under(label(hint, "quiet", wrap=True), self.next_button, gap=theme.M)
        second = QWidget()
        box = column(self.refusal, gap=theme.M)
        box.addWidget(self.columns, 1)
        box.addLayout(foot)
        second.setLayout(box)
        self.busy = QWidget()
        bar = line(label(tr("Reading the file…")), gap=theme.M)
        bar.addWidget(self.progress, 1)
        bar.addWidget(self.cancel_button)
        self.busy.setLayout(bar)
        self.busy.hide()
        self.stack = QStackedWidget()
        first = QWidget()
        begin = column(gap=theme.M)
        begin.addWidget(self.drop, 1)
        begin.addWidget(self.last)
        first.setLayout(begin)
        for step in (first, second, self.difference, self.headings):
            self.stack.addWidget(tall(step))
        page = column(self.head, self.busy, gap=theme.L)
        page.addWidget(self.stack, 1)
        page.setContentsMargins(*MARGINS)
        self.setLayout(page)

    def begin(self) -> None:
        """Page override: choose a file."""
        self.choose()

    def choose(self) -> None:
        """Ask for a file and read it."""
        kinds = tr("Spreadsheets") + " (*.xlsx *.xls *.ods *.csv *.tsv *.txt *.html *.htm);;"
        path = self.context.files.open(
            self, tr("Choose a list of people"), kinds + tr("All files") + " (*)"
        )
        if path is not None:
            self.read_file(path)

    def read_file(self, path: Path) -> None:
        """Read a new file."""
        self.path, self.plan = path, None
        self.columns.forget()
        self._read(1)

    def _read(self, step: int, chip: str = ALL) -> None:
        if self.path is None:
            return
        path, columns = self.path, self.columns
        overrides, header_row, sheet = dict(columns.overrides), columns.header_row, columns.sheet
        fresh = columns.fresh

        def job(db: Database, desk: Desk, work: Work) -> Difference:
            reading = Reading(
                overrides=overrides,
                header_row=header_row,
                sheet=sheet,
                fresh=fresh,
                progress=work.report,
                cancelled=work.cancelled,
            )
            plan = preview_people(db, desk, path, reading)
            return Difference(plan, diff_rows(plan))

        self._set_busy(busy=True)
        self._work = self.context.worker.start(
            self, job, lambda found: self._show(found, step, chip), self._refused
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
        self.stack.setEnabled(not busy)
        self.progress.setRange(0, 0 if busy else 1)
        if busy:
            self.cancel_button.setFocus()

    def _show(self, found: Difference, step: int, chip: str) -> None:
        self._set_busy(busy=False)
        self.plan = found.plan
        self.drop.say("")
        clear(self.refusal)
        self._say_where()
        self._go(step)
        fill = [
            lambda: self.columns.show_sheet(found.plan.sheet),
            lambda: self.difference.show_plan(found, chip),
        ]
        in_turns(self, lambda: self.plan is found.plan, fill)

    def _say_where(self) -> None:
        if self.plan is None:
            self.head.text.setText(tr("Every change is shown before anything is written"))
            return
        sheet = self.plan.sheet
        where = tr("headings in row {row}").format(row=sheet.header_row)
        named = tr("sheet “{sheet}”").format(sheet=sheet.sheet)
        parts = (sheet.file, named if sheet.sheet else "", where)
        self.head.text.setText(" · ".join(part for part in parts if part))

    def _refused(self, refusal: DeskError) -> None:
        self._set_busy(busy=False)
        if self.plan is None and isinstance(refusal, HeadingsNotFound) and self.path is not None:
            self._ask_for_headings(self.path, explain(refusal))
            return
        if self.plan is None or isinstance(refusal, Cancelled):
            self.drop.say(explain(refusal))
            self.start_over(keep_words=True)
            return
        clear(self.refusal)
        self.refusal.addWidget(
            Notice(Tone.RED, tr("Read like this the file holds no list"), explain(refusal))
        )
        self.columns.forget()
        self.columns.show_sheet(self.plan.sheet)
        self._go(1)

    def _ask_for_headings(self, path: Path, why: str) -> None:
        """Nothing was found by itself: show the top of the file and ask."""

        def show(top: TopOfFile) -> None:
            self.headings.show_top(top, why)
            self.stack.setCurrentIndex(3)
            if self.isVisible():
                self.arrive()

        self.context.worker.aside(self, lambda: read_top(path), show, self._refused)

    def _by_hand(self, found: ByHand) -> None:
        columns = self.columns
        columns.forget()
        columns.overrides, columns.header_row = found.overrides, found.row
        columns.sheet = found.sheet or None
        self._read(1)

    def record_left(self, leaving: Leaving) -> None:
        """Record who left, as one deed, and compare the file again."""
        self.context.worker.do(
            lambda db, desk: mark_left(
                db, desk, leaving.ids, leaving.movement, leaving.on, leaving.note
            ),
            lambda _: self._read(2, MISSING),
            self._not_applied,
        )

    def start_over(self, *, keep_words: bool = False) -> None:
        """Back to the first step; the plan is forgotten."""
        self.plan, self.path = None, None
        if not keep_words:
            self.drop.say("")
        self._say_where()
        self._go(0)

    def _go(self, step: int) -> None:
        step = step if self.plan is not None else 0
        self.stack.setCurrentIndex(step)
        for place, made in enumerate(self.steps):
            made.setEnabled(place == 0 or self.plan is not None)
            made.setStyleSheet("font-weight: 600;" if place == step else "")
        if self.isVisible():
            self.arrive()

    def apply(self) -> None:
        """Write what is shown, as one deed."""
        plan = self.plan
        if plan is None:
            return
        self.difference.apply_button.setEnabled(False)
        self.context.worker.perform(
            lambda registry: import_people(registry, plan).touched,
            lambda _: self._applied(plan),
            self._not_applied,
        )

    def _applied(self, plan: ImportPlan) -> None:
        self.start_over()
        self.last.show_plan(plan, tr("Imported: {file}").format(file=plan.sheet.file))
        self.go.emit("people")

    def _not_applied(self, refusal: DeskError) -> None:
        self.said.emit(explain(refusal))
        self._read(2)

    def arrive(self) -> None:
        """The button that leads on."""
        step = self.stack.currentIndex()
        list_ = self.headings.table or self.headings.go_button
        targets = (self.drop.button, self.next_button, self.difference.table, list_)
        targets[step].setFocus(Qt.FocusReason.OtherFocusReason)

    def remember(self) -> dict[str, object]:
        """The plan with the corrections that led to it."""
        return {
            "path": self.path,
            "plan": self.plan,
            "step": self.stack.currentIndex(),
            "columns": (self.columns.overrides, self.columns.header_row, self.columns.sheet),
            "fresh": self.columns.fresh,
            "last": self.last.plan,
            "chip": self.difference.chips.current,
        }

    def restore(self, state: dict[str, object]) -> None:
        """Take up what ``remember`` gave."""
        plan, path, last = state.get("plan"), state.get("path"), state.get("last")
        if isinstance(last, ImportPlan):
            self.last.show_plan(last, tr("Imported: {file}").format(file=last.sheet.file))
        if isinstance(plan, ImportPlan) and isinstance(path, Path):
            self.path = path
            kept = state["columns"]
            if isinstance(kept, tuple):
                self.columns.overrides, self.columns.header_row, self.columns.sheet = kept
            self.columns.fresh = bool(state.get("fresh"))
            found = Difference(plan, diff_rows(plan))
            self._show(found, int(str(state["step"])), str(state["chip"]) or ALL)
