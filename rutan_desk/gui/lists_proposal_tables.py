"""The four tables of *Proposal to KPU* under one row of chips."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QStackedWidget, QWidget

from rutan_desk.domain.proposal import ChangedLine, ProposalLine
from rutan_desk.gui import theme
from rutan_desk.gui.fields import shortcut
from rutan_desk.gui.lists_proposal_rows import (
    ProposalView,
    change_columns,
    change_key,
    held_columns,
    proposed_columns,
    sent_columns,
)
from rutan_desk.gui.people_chips import PeopleChips
from rutan_desk.gui.rows_model import RowsModel
from rutan_desk.gui.table import RowsTable
from rutan_desk.gui.widgets import ChipText, Empty, card, column, hairline, label
from rutan_desk.ops.proposal import HeldBack
from rutan_desk.store.proposals import Proposal as Sent
from rutan_desk.words.catalog import tr
from rutan_desk.words.proposal_page import (
    CHANGES,
    HELD,
    PROPOSED,
    SENT,
    empty_table,
    table_text,
    table_word,
)

TABLES = (PROPOSED, HELD, CHANGES, SENT)
_LEAST = 150
"""The column that takes what is left is never narrower (pixels at 100 %)."""
_SPARE = {PROPOSED: ("address", "born", "nik", "remark"), CHANGES: ("code", "station")}
"""What goes first where there is no room; the whole line is in the person and in the file."""


class ProposalTables(QWidget):
    """Chips, a sentence, a table; ``person`` says whose line was clicked or entered."""

    person = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.view: ProposalView | None = None
        self.current = PROPOSED
        self.chips = PeopleChips(tr("Parts of the proposal"))
        self.chips.chosen.connect(self.choose)
        self.text = label("", "quiet", wrap=True)
        self.empty = Empty("list-checks")
        self.numbers: dict[int, str] = {}
        self.tables: dict[str, RowsTable[Any]] = {
            PROPOSED: _table(
                RowsModel[ProposalLine](proposed_columns(), lambda one: one.person_id), PROPOSED
            ),
            HELD: _table(RowsModel[HeldBack](held_columns(), lambda one: one.person.id), HELD),
            CHANGES: _table(RowsModel[ChangedLine](change_columns(), change_key), CHANGES),
            SENT: _table(RowsModel[Sent](sent_columns(self.numbers), lambda one: one.id), SENT),
        }
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        for name, table in self.tables.items():
            self.stack.addWidget(table)
            table.resized.connect(self._folding(name))
            self._lead_on(name, table)
        inside = column(self.text, hairline(), gap=theme.S, margin=theme.S)
        inside.addWidget(self.stack, 1)
        frame = card()
        frame.setLayout(inside)
        page = column(self.chips, gap=theme.M)
        page.addWidget(frame, 1)
        self.setLayout(page)

    def _lead_on(self, name: str, table: "RowsTable[Any]") -> None:
        if name == SENT:
            return
        table.viewport().setCursor(QCursor(Qt.CursorShape.PointingHandCursor))
        table.clicked.connect(lambda index: self._open(table, index))
        for keys in ("Return", "Enter"):
            shortcut(keys, table, lambda: self._open(table, table.currentIndex()))

    def _open(self, table: "RowsTable[Any]", index: QModelIndex) -> None:
        if index.isValid():
            self.person.emit(_who(table.rows.at(index.row())))

    def _folding(self, name: str) -> Callable[[int], None]:
        return lambda wide: self._fold(name, wide)

    def _fold(self, name: str, wide: int) -> None:
        """Leave out what has no room, the least needed first."""
        table = self.tables[name]
        columns = table.rows.columns
        hidden: set[str] = set()
        for spare in ("", *_SPARE.get(name, ())):
            hidden |= {spare}
            taken = sum(theme.px(one.width) for one in columns if one.name not in hidden)
            if wide - taken >= theme.px(_LEAST):
                break
        for at, one in enumerate(columns):
            table.setColumnHidden(at, one.name in hidden)

    def show_view(self, view: ProposalView) -> None:
        """Show what was read; the table in front and the row chosen stay."""
        self.view = view
        self.numbers.clear()
        self.numbers.update({one.id: one.number for one in view.stations})
        made = view.made
        rows: dict[str, tuple[Any, ...]] = {
            PROPOSED: made.lines if made else (),
            HELD: made.held_back if made else (),
            CHANGES: view.changes,
            SENT: view.sent,
        }
        for name, some in rows.items():
            self.tables[name].rows.show_rows(some)
        self.chips.show_chips(
            [ChipText(name, table_word(name), len(rows[name])) for name in TABLES], self.current
        )
        self._bring()

    def choose(self, name: str) -> None:
        """Bring one table to the front; unknown names change nothing."""
        if name not in TABLES:
            return
        self.current = name
        if self.view is not None:
            if self.chips.current != name:
                self.chips.choose(name)
            self._bring()

    def _bring(self) -> None:
        table = self.tables[self.current]
        self.text.setText(table_text(self.current))
        if self.view is not None and not self.view.stations:
            self.empty.say(
                tr("This election has no special station yet"),
                tr("A proposal is of the people of a special station."),
            )
        else:
            self.empty.say(*empty_table(self.current, sent=bool(self.view and self.view.sent)))
        self.stack.setCurrentWidget(table if table.rows.rowCount() else self.empty)

    def take_keyboard(self) -> None:
        """Give the keyboard to the rows, or to the chips while there are none."""
        table = self.tables[self.current]
        if table.rows.rowCount():
            if not table.currentIndex().isValid():
                table.pick_first()
            table.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.view is not None:
            self.chips.chip(self.current).setFocus(Qt.FocusReason.OtherFocusReason)


def _table(model: "RowsModel[Any]", name: str) -> "RowsTable[Any]":
    made = RowsTable[Any](model, table_word(name))
    model.setParent(made)
    made.let_sort()
    return made


def _who(row: ProposalLine | HeldBack | ChangedLine) -> int:
    if isinstance(row, HeldBack):
        return row.person.id
    return row.line.person_id if isinstance(row, ChangedLine) else row.person_id
