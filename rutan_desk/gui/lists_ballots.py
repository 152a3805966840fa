"""Ballots by home: which region sends how many voters to which contest."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QDialog, QHeaderView, QStackedWidget
from shiboken6 import isValid

from rutan_desk.domain.election import Election
from rutan_desk.domain.errors import NothingToExport
from rutan_desk.gui import theme
from rutan_desk.gui.context import Context
from rutan_desk.gui.fields import shortcut
from rutan_desk.gui.flow import FlowBox
from rutan_desk.gui.lists_ballots_chip import contest_chip
from rutan_desk.gui.lists_ballots_rows import (
    MatrixLine,
    MatrixView,
    matrix_columns,
    matrix_table,
    read_matrix,
    tag_of,
)
from rutan_desk.gui.lists_ballots_station import HeadRow, StationChoice
from rutan_desk.gui.lists_paper import open_paper
from rutan_desk.gui.lists_section import ListSection
from rutan_desk.gui.rows_model import RowsModel
from rutan_desk.gui.table import RowsTable
from rutan_desk.gui.widgets import Empty, button, card, column, label
from rutan_desk.ops.exporting import export_table
from rutan_desk.words.catalog import tr
from rutan_desk.words.exports import table_title
from rutan_desk.words.supply import matrix_sum

_HOME = 220
"""The region is never narrower (pixels at 100 %); the table scrolls sideways before that."""


class BallotsSection(ListSection):
    """The matrix home region by contest; every cell opens the people it counts."""

    SHOWS = ListSection.SHOWS | {"dapil", "movement", "revocation"}

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.view: MatrixView | None = None
        self.table: RowsTable[MatrixLine] | None = None
        self.paper: QDialog | None = None
        self.choice = StationChoice(every=True)
        self.choice.activated.connect(lambda _place: self.read())
        self.text = label("", "quiet", wrap=True)
        self.export_button = button(tr("Export…"), self.export, "quiet", "file-spreadsheet")
        self.print_button = button(tr("Print…"), self.print, "quiet", "printer")
        self.chips = FlowBox(theme.S)
        self.chips.setAccessibleName(tr("Contests"))
        self.empty = Empty("vote")
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        frame = card()
        frame.setLayout(column(self.stack, margin=6))
        self.body.addWidget(HeadRow([self.choice], [self.export_button, self.print_button]))
        self.body.addWidget(self.text)
        self.body.addWidget(self.chips)
        self.body.addWidget(frame, 1)

    # --- reading

    def show_election(self, election: Election, *, head: bool) -> None:
        """ListSection override: other contests are other columns."""
        if self.election is None or self.election.contests != election.contests:
            self._build(election)
        super().show_election(election, head=head)

    def _build(self, election: Election) -> None:
        if self.table is not None:
            self.stack.removeWidget(self.table)
            self.table.hide()
            self.table.deleteLater()
        model = RowsModel[MatrixLine](
            matrix_columns(election.contests),
            lambda one: one.key,
            tinted=lambda one: one.unknown,
        )
        self.table = table = RowsTable[MatrixLine](model, tr("Home region by contest"))
        model.setParent(table)
        table.viewport().setCursor(QCursor(Qt.CursorShape.PointingHandCursor))
        table.clicked.connect(self._open)
        table.resized.connect(lambda _wide: self._fit())
        for keys in ("Return", "Enter"):
            shortcut(keys, table, lambda: self._open(table.currentIndex()))
        self.stack.addWidget(table)

    def _fit(self) -> None:
        """The region takes what is left; with too little the table scrolls sideways."""
        table = self.table
        if table is None:
            return
        others = sum(theme.px(one.width) for one in table.rows.columns)
        narrow = table.viewport().width() - others < theme.px(_HOME)
        bar, mode = Qt.ScrollBarPolicy, QHeaderView.ResizeMode
        table.setHorizontalScrollBarPolicy(
            bar.ScrollBarAsNeeded if narrow else bar.ScrollBarAlwaysOff
        )
        table.horizontalHeader().setSectionResizeMode(
            0, mode.Interactive if narrow else mode.Stretch
        )
        if narrow:
            table.setColumnWidth(0, theme.px(_HOME))

    def read(self) -> None:
        """ListSection override."""
        election, wanted, clock = self.election, self.choice.wanted, self.context.clock
        if election is not None:
            self.context.worker.ask(
                self, lambda db: read_matrix(db, election, wanted, clock().date()), self._show
            )

    def _show(self, view: MatrixView) -> None:
        election, table = self.election, self.table
        if election is None or table is None or len(view.matrix.contests) != len(election.contests):
            return
        self.view = view
        self.choice.show_stations(view.stations)
        total = view.matrix.total
        regions = sum(not one.unknown for one in view.lines[:-1])
        self.text.setText(matrix_sum(total.people, regions, total.open))
        self.chips.empty()
        for contest, count in zip(election.contests, total.counts, strict=True):
            self.chips.add(contest_chip(contest, count, self._opening(f"ballots:{contest.code}")))
        self.chips.rearrange()
        table.rows.show_rows(view.lines)
        self._say_empty(view)
        self.stack.setCurrentWidget(table if view.lines else self.empty)
        self.print_button.setEnabled(bool(view.stations))

    def _say_empty(self, view: MatrixView) -> None:
        if view.stations:
            self.empty.say(
                tr("Nobody can vote here yet"),
                tr("Whoever has the right and a station is counted here, by home and contest."),
            )
        else:
            self.empty.say(
                tr("This election has no station yet"),
                tr("Which ballots somebody gets is decided by the station he votes at."),
                tr("To the stations"),
                lambda: self.go_to.emit("lists", {"section": "stations"}),
            )

    # --- on to the people

    def _opening(self, tag: str) -> Callable[[], None]:
        return lambda: self.go_to.emit("people", {"filter": tag})

    def _open(self, index: QModelIndex) -> None:
        table, view = self.table, self.view
        if table is None or view is None or not index.isValid():
            return
        name = table.rows.columns[index.column()].name
        tag = tag_of(table.rows.at(index.row()), name, view.station)
        if tag:
            self._opening(tag)()

    # --- out of the program

    def export(self) -> None:
        """The matrix as it is shown, as a spreadsheet."""
        view, election = self.view, self.election
        if view is None or election is None:
            return
        if not view.lines:
            self.refuse(NothingToExport())
            return
        title = table_title("ballot-matrix")
        name = f"{title} {self.context.clock().date().isoformat()}.xlsx"
        path = self.context.files.save(self, tr("Export"), name, "Excel (*.xlsx);;CSV (*.csv)")
        if path is None:
            return
        table = matrix_table(view, election)
        words = tr("Saved: {file}").format(file=path.name)
        self.context.worker.do(
            lambda db, desk: export_table(db, desk, "ballot-matrix", table, path),
            lambda _touched: self._exported(words) if isValid(self) else None,
            lambda refusal: self.refuse(refusal) if isValid(self) else None,
        )

    def _exported(self, words: str) -> None:
        self.accepted()
        self.said.emit(words)

    def print(self) -> None:
        """The same on paper, for KPU."""
        if self.election is None:
            return
        self.paper = open_paper(self, "ballot-matrix", self.election, self.choice.station)

    # --- the part as a whole

    def remember(self) -> object:
        """ListSection override: the station."""
        return self.choice.wanted

    def restore(self, state: object) -> None:
        """ListSection override."""
        self.choice.wanted = state if isinstance(state, int) else None

    def arrive(self) -> None:
        """ListSection override."""
        if self.table is not None and self.stack.currentWidget() is self.table:
            if not self.table.currentIndex().isValid():
                self.table.pick_first()
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.choice.setFocus(Qt.FocusReason.OtherFocusReason)
