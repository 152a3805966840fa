"""Everything for one receiver in a folder: what will be in it, made, and what was left out."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QProgressBar, QWidget
from shiboken6 import isValid

from rutan_desk.domain.disclosure import Receiver
from rutan_desk.domain.errors import Cancelled, DeskError, FileUnviewable
from rutan_desk.gui import theme
from rutan_desk.gui.batch_making import BatchAsked, Drawing, Step, read_papers
from rutan_desk.gui.batch_options import BatchOptions, Plan
from rutan_desk.gui.batch_rows import (
    BatchRow,
    batch_model,
    left_out_texts,
    planned,
    under_way,
    written,
    written_text,
)
from rutan_desk.gui.context import Context
from rutan_desk.gui.folding import large, tall
from rutan_desk.gui.rows_model import Tone
from rutan_desk.gui.sort_header import announce
from rutan_desk.gui.table import RowsTable
from rutan_desk.gui.widgets import (
    Notice,
    button,
    card,
    clear,
    column,
    label,
    line,
)
from rutan_desk.gui.worker import Work
from rutan_desk.ops.batch import Batched
from rutan_desk.store.journal import Touched
from rutan_desk.store.registry import Registry
from rutan_desk.words.catalog import tr
from rutan_desk.words.counts import lists_text
from rutan_desk.words.receivers import for_receiver
from rutan_desk.words.refusals import explain

_TURNS = 3
"""So often the papers are begun anew when the registry moves on; then all are drawn at once."""


class BatchPaper(QDialog):
    """Choosing a receiver shows the papers; one button asks for a place and makes the folder.

    The folder is made whole or not at all. ``said`` hands over a sentence for the window. Esc
    stops what is being made, else closes; the dialog lets itself go when closed.
    """

    said = Signal(str)

    def __init__(self, context: Context, parent: QWidget, receiver: Receiver | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("All papers of a receiver"))
        self.context = context
        self.folder: Path | None = None
        self._plan: Plan = {}
        self._place = Path.home()
        self._drawing: Drawing | None = None
        self._turns = 0
        self._work: Work | None = None
        self.options = BatchOptions(receiver, context.preferences.page_size)
        self.options.chosen.connect(self._chosen)
        self.text = label("", "quiet", wrap=True)
        self.answer = column(gap=theme.S)
        self.model = batch_model()
        self.table: RowsTable[BatchRow] = RowsTable(self.model, tr("Lists of the folder"))
        self.table.resized.connect(lambda width: self.table.setColumnWidth(0, width * 2 // 5))
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("Lists made"))
        self.now_text = label("", "quiet")
        self.stop_button = button(tr("Stop"), self.stop)
        self.close_button = button(tr("Close"), self.reject)
        self.make_button = button("", self.make, "primary")
        self.open_button = button(tr("Open the folder"), self.open, "primary")
        self._lay_out()
        self._show_busy(busy=False)
        context.worker.changed.connect(self._moved_on)
        self._read()

    def _lay_out(self) -> None:
        room = self.screen().availableSize() - QSize(2 * theme.XL, 2 * theme.XXL)
        self.resize(QSize(theme.px(960), theme.px(640)).boundedTo(room))
        frame, inside = card(), QWidget()
        frame.setLayout(column(self.table, margin=1))
        body = column(self.options, self.text, self.answer, gap=theme.M)
        body.addWidget(frame, 1)
        body.setContentsMargins(0, 0, theme.S if large() else 0, 0)
        inside.setLayout(body)
        doing = line(gap=theme.M)
        doing.addWidget(self.now_text)
        doing.addWidget(self.progress, 1)
        doing.addWidget(self.stop_button)
        whole = column(gap=theme.M, margin=theme.L)
        self.area = tall(inside)
        self.area.verticalScrollBar().rangeChanged.connect(self._in_sight)
        whole.addWidget(self.area, 1)
        whole.addLayout(doing)
        whole.addLayout(line(self.close_button, None, self.make_button, self.open_button))
        self.setLayout(whole)
        for made in (self.stop_button, self.close_button):
            made.setAutoDefault(True)

    # --- what will be in it

    def _read(self) -> None:
        now = self.context.clock()
        self.context.worker.use(
            self, lambda registry: read_papers(registry.db, registry.desk, now), self._offer
        )

    def _moved_on(self, _touched: object) -> None:
        """A station came or went: another list of papers, unless one is told of already."""
        if self._work is None and self.folder is None:
            self._read()

    def _offer(self, plan: Plan) -> None:
        first, self._plan = not self._plan, plan
        if self._work is None and self.folder is None:
            self._show_plan()
        if first:
            self.make_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _chosen(self) -> None:
        """Another receiver: what was made before is told no longer."""
        clear(self.answer)
        self._show_plan()
        self._read()

    def _show_plan(self) -> None:
        self.folder = None
        self.options.show_plan(self._plan)
        papers = self._plan.get(self.options.receiver, ())
        self.model.show_rows(planned(papers))
        self.table.setCurrentIndex(QModelIndex())
        words = tr(
            "A new folder “{folder}” is made in the place you choose, with a cover that lists"
            " what is in it."
        )
        self.text.setText(words.format(folder=self._name))
        made = tr("Make a folder of {lists}…").format(lists=lists_text(len(papers)))
        self.make_button.setText(made)
        self.make_button.setAccessibleName(made)
        self._show_busy(busy=False)

    @property
    def _name(self) -> str:
        """What the folder is called: for whom, and of which day."""
        return f"{for_receiver(self.options.receiver)} {self.context.clock():%Y-%m-%d}"

    # --- made, whole or not at all

    def make(self) -> None:
        """Ask for the place, draw one paper after another, write the folder."""
        place = self.context.files.folder(self, tr("Where the new folder goes"), self._place)
        if place is None or self._work is not None or not self._plan:
            return
        self._place = place
        size, receiver = self.options.paper.currentText(), self.options.receiver
        self.context.preferences.page_size = size
        asked = BatchAsked(receiver, self.context.clock(), size, self.options.purpose.text)
        self._drawing, self._turns = Drawing(asked), 0
        self._work = Work(self)
        clear(self.answer)
        self._show_busy(busy=True)
        self._stepped(place / self._name, Step(self._plan[receiver], ()))

    def _stepped(self, folder: Path, step: Step) -> None:
        """Show how far it is, and go on; what else is asked of the desk comes in between."""
        drawing, work = self._drawing, self._work
        if drawing is None or work is None:
            return
        done, of = len(step.results), len(step.papers)
        self.model.show_rows(under_way(step))
        self.table.pick(min(done + 1, of))
        self.progress.setRange(0, of + 1)
        self.progress.setValue(done)
        self._turns += 1
        if step.complete or self._turns > _TURNS * (of + 1):
            self.now_text.setText(tr("Writing the folder…"))
            self._write(drawing, work, folder)
            return
        self.now_text.setText(
            tr("{done} of {of}: {list}").format(done=done, of=of, list=step.papers[done].title)
        )

        def draw(registry: Registry) -> Step:
            if work.cancelled():
                raise Cancelled
            return drawing.step(registry.db, registry.desk)

        self.context.worker.use(self, draw, partial(self._stepped, folder), self._refused)

    def _write(self, drawing: Drawing, work: Work, folder: Path) -> None:
        """As a deed: every screen hears of the prints, also when nobody looks here any more."""
        made: list[Batched] = []

        def write(registry: Registry) -> Touched:
            made.append(drawing.write(registry.db, registry.desk, folder, work.cancelled))
            return frozenset()

        def done(_touched: Touched) -> None:
            if isValid(self):
                self._written(made[0])

        def refused(refusal: DeskError) -> None:
            if isValid(self):
                self._refused(refusal)

        self.context.worker.perform(write, done, refused)

    def _written(self, batched: Batched) -> None:
        self._end()
        self.folder = batched.folder
        self.model.show_rows(written(batched))
        self.table.pick_first()
        self.text.setText(str(batched.folder))
        said = written_text(batched)
        self.answer.addWidget(Notice(Tone.GREEN, said))
        left = left_out_texts(batched.left_out)
        if left:
            title = tr("{lists} left out").format(lists=lists_text(len(batched.left_out)))
            self.answer.addWidget(Notice(Tone.AMBER, title, *left))
        self._show_busy(busy=False)
        self.open_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.said.emit(said)
        announce(self, " ".join((said, *left)))

    def _refused(self, refusal: DeskError) -> None:
        """In place: the window's own line lies behind."""
        self._end()
        self._show_plan()
        stopped = isinstance(refusal, Cancelled)
        said = tr("Stopped. Nothing was written.") if stopped else explain(refusal)
        self.answer.addWidget(
            Notice(Tone.GREY, said) if stopped else Notice(Tone.RED, tr("No folder was made"), said)
        )
        self.make_button.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, said)

    def _in_sight(self) -> None:
        """Where letters are large the last that was said stands below: scroll to it."""
        last = self.answer.itemAt(self.answer.count() - 1)
        if last is not None and (notice := last.widget()) is not None:
            self.area.ensureWidgetVisible(notice)

    def _end(self) -> None:
        self._work = self._drawing = None

    def _show_busy(self, *, busy: bool) -> None:
        for part in (self.progress, self.now_text, self.stop_button):
            part.setVisible(busy)
        self.stop_button.setEnabled(busy)
        self.options.setEnabled(not busy)
        made = self.folder is not None
        self.make_button.setVisible(not made)
        self.make_button.setEnabled(not busy and bool(self._plan))
        self.open_button.setVisible(made)
        (self.open_button if made else self.make_button).setDefault(True)
        if busy:
            self.stop_button.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- afterwards

    def open(self) -> None:
        """Show the folder in the system's own window."""
        folder = self.folder
        if folder is not None and not self.context.files.view(folder):
            self.answer.addWidget(Notice(Tone.AMBER, explain(FileUnviewable(folder.name))))

    def stop(self) -> None:
        """Ask to stop after the list that is being made."""
        if self._work is not None:
            self._work.cancel()
            self.stop_button.setEnabled(False)

    def reject(self) -> None:
        """Qt override: Esc stops first."""
        if self._work is None:
            super().reject()
        else:
            self.stop()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Qt override: the window's own cross closes at once, and nothing is made."""
        self.stop()
        self._end()
        super().closeEvent(event)
