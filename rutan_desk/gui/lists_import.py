"""KPU's list of one station taken in: choose the file, check the columns, see the difference."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QProgressBar, QWidget

from rutan_desk.domain.errors import Cancelled, DeskError, HeadingsNotFound
from rutan_desk.domain.station import Station
from rutan_desk.gui import theme
from rutan_desk.gui.context import Context
from rutan_desk.gui.drop_area import DropArea
from rutan_desk.gui.fields import shortcut
from rutan_desk.gui.flow import FlowBox
from rutan_desk.gui.import_columns import ColumnsStep
from rutan_desk.gui.import_headings import ByHand, HeadingsStep, TopOfFile, read_top
from rutan_desk.gui.lists_import_difference import ListDifferenceStep
from rutan_desk.gui.lists_import_rows import ALL, ASKED, LIST_FIELDS, ListDifference, list_rows
from rutan_desk.gui.lists_section import FrontStack
from rutan_desk.gui.rows_model import Tone
from rutan_desk.gui.widgets import Notice, button, clear, column, label, line
from rutan_desk.gui.worker import Work
from rutan_desk.ops.importing import Reading
from rutan_desk.ops.voter_lists import import_list, preview_list
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk
from rutan_desk.words.catalog import tr
from rutan_desk.words.refusals import explain
from rutan_desk.words.stations import station_name
from rutan_desk.words.voter_lists import line_field_name


class ListImport(QWidget):
    """Three steps; nothing is written before the last button.

    ``finished`` says that the list was taken in, ``left`` that the officer goes back.
    """

    finished = Signal()
    left = Signal()
    refused = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.path: Path | None = None
        self.found: ListDifference | None = None
        self._stations: Sequence[Station] = ()
        self._work: Work | None = None
        self.station = QComboBox()
        self.station.setAccessibleName(tr("Station of the list"))
        self.station.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.station.activated.connect(self._other_station)
        self.steps = [
            button(tr("1 File"), self.start_over, "link"),
            button(tr("2 Columns"), lambda: self._go(1), "link"),
            button(tr("3 Difference"), lambda: self._go(2), "link"),
        ]
        self.file = label("", "quiet")
        self.drop = DropArea(
            tr("Drop KPU’s list of the station here"),
            tr("Model A-Daftar Pemilih, a file of Sidalih, or whatever KPU sent: it is only read."),
        )
        self.drop.button.clicked.connect(self.choose)
        self.drop.dropped.connect(self.read_file)
        self.columns = ColumnsStep(LIST_FIELDS, line_field_name)
        self.columns.corrected.connect(lambda: self._read(1))
        self.headings = HeadingsStep(ASKED, line_field_name)
        self.headings.chosen.connect(self._by_hand)
        self.headings.cancel.connect(self.start_over)
        self.difference = ListDifferenceStep()
        self.difference.apply.connect(self.apply)
        self.difference.cancel.connect(self.left)
        self.refusal = column()
        self.next_button = button(tr("See the difference"), lambda: self._go(2), "primary")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("Reading the file"))
        self.stop_button = button(tr("Stop"), self.cancel)
        self.stack = FrontStack()
        self._lay_out()
        shortcut("Esc", self, self.left.emit, inside=True)
        self.start_over()

    def _lay_out(self) -> None:
        back = button(tr("Back to the lists"), self.left.emit)
        self.head = head = FlowBox(theme.S)
        for part in (self.station, *self.steps, back):
            part.setMinimumHeight(theme.px(34))
            head.add(part)
        self.busy = QWidget()
        bar = line(label(tr("Reading the file…")), gap=theme.M)
        bar.addWidget(self.progress, 1)
        bar.addWidget(self.stop_button)
        self.busy.setLayout(bar)
        self.busy.hide()
        second = QWidget()
        box = column(self.refusal, gap=theme.M)
        box.addWidget(self.columns, 1)
        hint = tr("Wrong column? Choose another one; the file is read again at once.")
        foot = line(gap=theme.M)
        foot.addWidget(label(hint, "quiet", wrap=True), 1)
        foot.addWidget(self.next_button)
        box.addLayout(foot)
        second.setLayout(box)
        for step in (self.drop, second, self.difference, self.headings):
            self.stack.addWidget(step)
        page = column(head, self.file, self.busy, gap=theme.S)
        page.addWidget(self.stack, 1)
        self.setLayout(page)

    # --- the file

    def begin(self, stations: Sequence[Station], station_id: int | None) -> None:
        """Begin with a file for one of these stations."""
        self._stations = stations
        self.station.clear()
        for one in stations:
            self.station.addItem(" · ".join(filter(None, (station_name(one), one.place))), one.id)
        place = max(0, self.station.findData(station_id))
        self.station.setCurrentIndex(place)
        self.station.setEnabled(len(stations) > 1)
        self.head.rearrange()
        self.start_over()

    def _other_station(self, _place: int) -> None:
        """The same file, held against the list of another station."""
        self._read(self.stack.currentIndex())

    def choose(self) -> None:
        """Ask for a file and read it."""
        kinds = tr("Spreadsheets") + " (*.xlsx *.xls *.ods *.csv *.tsv *.txt *.html *.htm);;"
        path = self.context.files.open(
            self, tr("Choose KPU’s list"), kinds + tr("All files") + " (*)"
        )
        if path is not None:
            self.read_file(path)

    def read_file(self, path: Path) -> None:
        """Read a new file."""
        self.path, self.found = path, None
        self.columns.forget()
        self._read(1)

    def _read(self, step: int, chip: str = ALL) -> None:
        if self.path is None or not self._stations:
            return
        path, columns, station_id = self.path, self.columns, self.station.currentData()
        overrides, header_row, sheet = dict(columns.overrides), columns.header_row, columns.sheet
        fresh = columns.fresh

        def job(db: Database, desk: Desk, work: Work) -> ListDifference:
            reading = Reading(
                overrides=overrides,
                header_row=header_row,
                sheet=sheet,
                fresh=fresh,
                progress=work.report,
                cancelled=work.cancelled,
            )
            plan = preview_list(db, desk, path, station_id, reading)
            return ListDifference(plan, list_rows(plan))

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
        self.stack.setEnabled(not busy)
        self.progress.setRange(0, 0 if busy else 1)
        if busy and self.isVisible():
            self.stop_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, found: ListDifference, step: int, chip: str) -> None:
        self._set_busy(busy=False)
        self.found = found
        self.drop.say("")
        clear(self.refusal)
        self.columns.show_sheet(found.plan.sheet.sheet)
        self.difference.show_plan(found, chip)
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
        self.refusal.addWidget(
            Notice(Tone.RED, tr("Read like this the file holds no list"), explain(refusal))
        )
        self.columns.forget()
        self.columns.show_sheet(self.found.plan.sheet.sheet)
        self._go(1)

    def _ask_for_headings(self, path: Path, why: str) -> None:
        """Nothing was found by itself: show the top of the file and ask."""

        def show(top: TopOfFile) -> None:
            self.headings.show_top(top, why)
            self.stack.setCurrentWidget(self.headings)
            self.arrive()

        self.context.worker.aside(self, lambda: read_top(path), show, self._refuse)

    def _by_hand(self, found: ByHand) -> None:
        columns = self.columns
        columns.forget()
        columns.overrides, columns.header_row = found.overrides, found.row
        columns.sheet = found.sheet or None
        self._read(1)

    # --- the steps

    def start_over(self) -> None:
        """Back to the first step; the plan is forgotten."""
        self.found, self.path = None, None
        self.drop.say("")
        self._go(0)

    def _go(self, step: int) -> None:
        found = self.found
        step = step if found is not None else 0
        self.stack.setCurrentIndex(step)
        for place, made in enumerate(self.steps):
            made.setEnabled(place == 0 or found is not None)
            made.setStyleSheet("font-weight: 600;" if place == step else "")
        sheet = found.plan.sheet.sheet if found is not None else None
        where = tr("headings in row {row}").format(row=sheet.header_row) if sheet else ""
        self.file.setText(f"{sheet.file} · {where}" if sheet else "")
        self.file.setVisible(sheet is not None)
        self.arrive()

    def apply(self) -> None:
        """Take the list in as one deed, after a backup."""
        if self.found is None:
            return
        plan = self.found.plan
        self.difference.apply_button.setEnabled(False)
        self.context.worker.perform(
            lambda registry: import_list(registry, plan).touched,
            lambda _: self._applied(),
            self._not_applied,
        )

    def _applied(self) -> None:
        self.start_over()
        self.finished.emit()

    def _not_applied(self, refusal: DeskError) -> None:
        self.refused.emit(refusal)
        self._read(2, self.difference.chips.current)

    def arrive(self) -> None:
        """The button that leads on."""
        if self.isVisible():
            list_ = self.headings.table or self.headings.go_button
            targets = (self.drop.button, self.next_button, self.difference.table, list_)
            targets[self.stack.currentIndex()].setFocus(Qt.FocusReason.OtherFocusReason)

    # --- another language or theme

    def remember(self) -> dict[str, object]:
        """The plan with the corrections that led to it."""
        columns = self.columns
        return {
            "path": self.path,
            "found": self.found,
            "step": self.stack.currentIndex(),
            "station": self.station.currentData(),
            "columns": (columns.overrides, columns.header_row, columns.sheet),
            "fresh": columns.fresh,
            "chip": self.difference.chips.current,
        }

    def restore(self, state: dict[str, object]) -> None:
        """Take up what ``remember`` gave, after ``begin``."""
        found, path, kept = state.get("found"), state.get("path"), state.get("columns")
        if isinstance(found, ListDifference) and isinstance(path, Path):
            self.path = path
            if isinstance(kept, tuple):
                self.columns.overrides, self.columns.header_row, self.columns.sheet = kept
            self.columns.fresh = bool(state.get("fresh"))
            self._show(found, int(str(state["step"])), str(state["chip"]) or ALL)
