"""Proposal to KPU: who goes out, who is held back and why, what changed, what was sent."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QDialog, QLineEdit
from shiboken6 import isValid

from rutan_desk.domain.election import Election
from rutan_desk.domain.errors import DeskError, NothingToExport
from rutan_desk.exchange.kpu_proposal import ProposalColumn
from rutan_desk.gui import theme
from rutan_desk.gui.context import Context
from rutan_desk.gui.lists_ballots_station import HeadRow, StationChoice
from rutan_desk.gui.lists_paper import offer_papers, open_paper
from rutan_desk.gui.lists_proposal_columns import ColumnsDialog
from rutan_desk.gui.lists_proposal_rows import (
    ProposalView,
    Wanted,
    make_difference,
    make_proposal,
    read_view,
)
from rutan_desk.gui.lists_proposal_tables import ProposalTables
from rutan_desk.gui.lists_section import ListSection
from rutan_desk.gui.print_catalogue import paper
from rutan_desk.gui.widgets import button, label
from rutan_desk.ops.proposal_files import (
    proposal_columns,
    set_proposal_columns,
    write_difference,
    write_proposal,
)
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk, Touched
from rutan_desk.words.catalog import tr
from rutan_desk.words.proposal_page import CHANGES, PROPOSED, last_text, made_text

OTHER_PAPERS = ("not-eligible", "move-proposal", "moved-back", "pdpb")
"""What else goes to KPU."""


class ProposalSection(ListSection):
    """Four tables under chips; what is exported or printed is what the chip in front is about."""

    SHOWS = ListSection.SHOWS | {"proposal", "setting", "movement", "revocation"}

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.view: ProposalView | None = None
        self.paper: QDialog | None = None
        self.dialog: ColumnsDialog | None = None
        self.choice = StationChoice(every=True)
        self.choice.activated.connect(lambda _place: self.read())
        self.everyone = QCheckBox(tr("Also who is on KPU’s list already"))
        self.everyone.setAccessibleName(self.everyone.text())
        self.everyone.toggled.connect(lambda _on: self.read())
        self.letter = QLineEdit()
        self.letter.setAccessibleName(tr("Number of KPU’s letter"))
        self.letter.setPlaceholderText(tr("may stay empty"))
        self.letter.setFixedWidth(theme.px(220))
        self.columns_button = button(tr("Columns…"), self.edit_columns, "quiet", "columns")
        self.print_button = button(tr("Print…"), self.print, "quiet", "printer")
        self.more_button = button(tr("Other papers"), lambda: None, "quiet", "file-text")
        offer_papers(self.more_button, OTHER_PAPERS, self.print_other)
        self.export_button = button(
            tr("Export for KPU…"), self.export, "primary", "file-spreadsheet"
        )
        self.facts = label("", "quiet", wrap=True)
        self.tables = ProposalTables()
        self.tables.person.connect(lambda who: self.go_to.emit("people", {"person": who}))
        self.tables.chips.chosen.connect(lambda _name: self._enable())
        self._lay_out()

    def _lay_out(self) -> None:
        acts = [self.columns_button, self.more_button, self.print_button, self.export_button]
        name = label(tr("Number of KPU’s letter"), "strong")
        name.setBuddy(self.letter)
        self.body.addWidget(HeadRow([self.choice], acts))
        self.body.addWidget(HeadRow([self.everyone], [name, self.letter]))
        self.body.addWidget(self.facts)
        self.body.addWidget(self.tables, 1)

    @property
    def _changes(self) -> bool:
        """Whether the difference is in front."""
        return self.tables.current == CHANGES

    def _wanted(self, election: Election) -> Wanted:
        return Wanted(
            election=election,
            station_id=self.choice.wanted,
            everyone=self.everyone.isChecked(),
            today=self.context.clock().date(),
        )

    # --- reading

    def read(self) -> None:
        """ListSection override."""
        if self.election is not None:
            wanted = self._wanted(self.election)
            self.context.worker.use(
                self,
                lambda registry: read_view(registry.db, registry.desk, wanted),
                self._show,
                self.refuse,
            )

    def _show(self, view: ProposalView) -> None:
        self.view = view
        self.choice.show_stations(view.stations)
        said = [made_text(view.made)] if view.made is not None else []
        if view.changed is not None:
            said.append(last_text(view.changed))
        self.facts.setText(" ".join(said))
        self.tables.show_view(view)
        self._enable()

    def _enable(self) -> None:
        """The buttons say what they would send; a closed election sends nothing."""
        election, view = self.election, self.view
        ready = view is not None and view.made is not None
        self.export_button.setEnabled(
            ready and election is not None and not election.closed and self.tables.current != "sent"
        )
        words = tr("Export the changes…") if self._changes else tr("Export for KPU…")
        self.export_button.setText(f" {words}")
        self.export_button.setAccessibleName(words)
        self.print_button.setEnabled(ready)
        self.more_button.setEnabled(election is not None)
        self.columns_button.setEnabled(election is not None and not election.closed)

    # --- out of the program

    def export(self) -> None:
        """KPU's form as a workbook: the proposal, or only what changed."""
        view, election = self.view, self.election
        if view is None or view.made is None or election is None:
            return
        rows: Sequence[object] = view.changes if self._changes else view.made.lines
        if not rows:
            self.refuse(NothingToExport())
            return
        path = self.context.files.save(self, tr("Export for KPU"), self._name(), "Excel (*.xlsx)")
        if path is not None:
            send = _sender(
                self._wanted(election), path, self.letter.text().strip(), changes=self._changes
            )
            words = tr("{count} lines saved for KPU: {file}").format(
                count=len(rows), file=path.name
            )
            self._do(send, lambda: self._sent(words))

    def _name(self) -> str:
        title = paper("kpu-difference" if self._changes else "kpu-proposal").title
        station = self.choice.station
        place = f"TPS {station.number}" if station else ""
        day = self.context.clock().date().isoformat()
        return " ".join(filter(None, (title, place, day))) + ".xlsx"

    def _sent(self, words: str) -> None:
        self.said.emit(words)
        self.read()

    def _do(self, write: Callable[[Database, Desk], Touched], then: Callable[[], object]) -> None:
        def done(_touched: Touched) -> None:
            if isValid(self):
                self.accepted()
                then()

        def refused(refusal: DeskError) -> None:
            if isValid(self):
                self.refuse(refusal)

        self.context.worker.do(write, done, refused)

    def print(self) -> None:
        """What is in front, on paper: the proposal, or the changes."""
        if self.election is None:
            return
        name = "kpu-difference" if self._changes else "kpu-proposal"
        station, everyone = self.choice.station, self.everyone.isChecked()
        self.paper = open_paper(self, name, self.election, station, everyone=everyone)

    def print_other(self, name: str) -> None:
        """Another paper for KPU that is about who is on its lists and who is not."""
        if self.election is not None:
            self.paper = open_paper(self, name, self.election)

    # --- the columns of the file

    def edit_columns(self) -> None:
        """Which columns the file has; kept for every later one."""
        self.context.worker.ask(self, proposal_columns, self._open_columns)

    def _open_columns(self, columns: tuple[ProposalColumn, ...]) -> None:
        self.dialog = ColumnsDialog(columns, self)
        self.dialog.saved.connect(self._save_columns)
        self.dialog.open()

    def _save_columns(self, columns: tuple[ProposalColumn, ...]) -> None:
        words = tr("The columns of the file for KPU are kept.")
        self._do(
            lambda db, desk: set_proposal_columns(db, desk, columns),
            lambda: self.said.emit(words),
        )

    # --- the part as a whole

    def remember(self) -> object:
        """ListSection override: station, everybody or not, the letter, the table."""
        where = (self.choice.wanted, self.everyone.isChecked())
        return (*where, self.letter.text(), self.tables.current)

    def restore(self, state: object) -> None:
        """ListSection override."""
        if isinstance(state, tuple) and len(state) == 4:
            station, everyone, letter, table = state
            self.choice.wanted = station if isinstance(station, int) else None
            self.everyone.setChecked(bool(everyone))
            self.letter.setText(str(letter))
            self.tables.choose(str(table))

    def point_at(self, what: dict[str, object]) -> None:
        """Bring one of the tables to the front: ``{"table": "held"}``."""
        self.tables.choose(str(what.get("table", PROPOSED)))

    def arrive(self) -> None:
        """ListSection override."""
        self.tables.take_keyboard()


def _sender(
    wanted: Wanted, path: Path, letter: str, *, changes: bool
) -> Callable[[Database, Desk], Touched]:
    """Makes the list as the registry is at that moment, writes it and keeps what was sent."""

    def send(db: Database, desk: Desk) -> Touched:
        if changes:
            return write_difference(db, desk, path, make_difference(db, desk, wanted), letter)
        return write_proposal(db, desk, path, make_proposal(db, desk, wanted), letter)

    return send
