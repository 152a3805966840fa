"""What was done, the newest first, and the way back from any of it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget

from rutan_desk.domain.list_id import grouped
from rutan_desk.gui import theme
from rutan_desk.gui.context import Context
from rutan_desk.gui.page import MARGINS, Page
from rutan_desk.gui.rows_model import Column, RowsModel, Run, Tone
from rutan_desk.gui.table import RowsTable
from rutan_desk.gui.widgets import Empty, PageHead, button, card, column
from rutan_desk.ops.history import undo
from rutan_desk.store.history import DeedRow, history
from rutan_desk.store.journal import Touched
from rutan_desk.words.catalog import tr
from rutan_desk.words.deeds import deed_title
from rutan_desk.words.moments import clock_time

LIMIT = 500


class HistoryPage(Page):
    """The deeds, who did them and when; any that wrote rows can be undone."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.undo_button = button(tr("Undo this deed"), self.undo, icon="undo")
        self.undo_button.setEnabled(False)
        self.head = PageHead(tr("History"), self.undo_button)
        self.model = RowsModel[DeedRow](_columns(), lambda deed: deed.id, parent=self)
        self.table = RowsTable[DeedRow](self.model, tr("Deeds"))
        self.table.picked.connect(self._picked)
        self.empty = Empty("history")
        self.empty.say(tr("Nothing has been done yet"), "")
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        frame = card()
        frame.setLayout(column(self.stack, margin=6))
        page = column(self.head, gap=theme.L)
        page.addWidget(frame, 1)
        page.setContentsMargins(*MARGINS)
        self.setLayout(page)

    def refresh(self, touched: Touched) -> None:
        """Every deed concerns this page, also one that wrote no rows."""
        self.read()

    def read(self) -> None:
        """Read the newest deeds."""
        self.context.worker.ask(self, lambda db: history(db, LIMIT), self._show)

    def _show(self, deeds: list[DeedRow]) -> None:
        self.model.show_rows(deeds)
        self.stack.setCurrentWidget(self.table if deeds else self.empty)
        text = tr("The newest {count} deeds") if len(deeds) == LIMIT else tr("{count} deeds")
        self.head.text.setText(text.format(count=len(deeds)))
        if self.table.current is None:
            self.table.pick_first()
        self._picked()

    def _picked(self) -> None:
        deed = self.table.current
        self.undo_button.setEnabled(deed is not None and deed.undoable)

    def undo(self) -> None:
        """Undo the deed under the cursor, as a deed of its own."""
        deed = self.table.current
        if deed is not None and deed.undoable:
            number = deed.id
            self.context.worker.do(lambda db, desk: undo(db, desk, number))

    def arrive(self) -> None:
        """The list."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)


def _columns() -> list[Column[DeedRow]]:
    return [
        Column(
            "at",
            tr("When"),
            lambda deed: f"{deed.at:%d-%m-%Y} {clock_time(deed.at)}",
            tone=Tone.QUIET,
            width=164,
        ),
        Column("officer", tr("Officer"), lambda deed: deed.officer, width=170),
        Column("title", tr("What was done"), _title),
        Column("changes", tr("Rows"), _changes, runs=_changes_runs, width=118),
        Column("seal", tr("Seal"), lambda deed: grouped(deed.seal, 2), tone=Tone.QUIET, width=104),
    ]


def _title(deed: DeedRow) -> str:
    text = deed_title(deed.kind, deed.details)
    return text[:1].upper() + text[1:]


def _changes(deed: DeedRow) -> str:
    return str(deed.changes) if deed.changes else tr("none")


def _changes_runs(deed: DeedRow) -> tuple[Run, ...]:
    return (Run(_changes(deed), Tone.PLAIN if deed.changes else Tone.QUIET),)
