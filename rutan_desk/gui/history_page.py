"""What was done, the newest first: by whom, to whom, before and after, and the way back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget

from rutan_desk.domain.list_id import grouped
from rutan_desk.gui import theme
from rutan_desk.gui.context import Context
from rutan_desk.gui.history_filters import LIMIT, Filters, Wanted, find_deeds
from rutan_desk.gui.history_panel import DeedPanel, title_of
from rutan_desk.gui.history_words import Opened, open_deed
from rutan_desk.gui.page import MARGINS, Page
from rutan_desk.gui.rows_model import Column, RowsModel, Run, Tone
from rutan_desk.gui.table import RowsTable
from rutan_desk.gui.widgets import Empty, Notice, PageHead, button, card, clear, column
from rutan_desk.ops.history import undo
from rutan_desk.store import Database
from rutan_desk.store.audit import broken_seals, tables_that_disagree
from rutan_desk.store.history import DeedRow, officers_in_history
from rutan_desk.store.journal import Touched, last_seal
from rutan_desk.words.catalog import tr
from rutan_desk.words.moments import clock_time


class HistoryPage(Page):
    """The deeds with their filters; one opened below; any that wrote rows can be undone."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.verify_button = button(tr("Verify the seals"), self.verify, icon="shield-check")
        self.undo_button = button(tr("Undo this deed"), self.undo, icon="undo")
        self.undo_button.setEnabled(False)
        self.head = PageHead(tr("History"), self.verify_button, self.undo_button)
        self.filters = Filters(context.clock().date())
        self.filters.changed.connect(self.read)
        self.verdict = column()
        self.model = RowsModel[DeedRow](_columns(), lambda deed: deed.id, parent=self)
        self.table = RowsTable[DeedRow](self.model, tr("Deeds"))
        self.table.picked.connect(self._picked)
        self.panel = DeedPanel()
        self.empty = Empty("history")
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        self._opened: int | None = None
        self._sought: int | None = None
        self._lay_out()

    def _lay_out(self) -> None:
        frame = card()
        frame.setLayout(column(self.stack, margin=6))
        self.split = QSplitter(Qt.Orientation.Vertical)
        self.split.addWidget(frame)
        self.split.addWidget(self.panel)
        self.split.setStretchFactor(0, 3)
        self.split.setStretchFactor(1, 2)
        self.split.setHandleWidth(theme.M)
        self.split.setChildrenCollapsible(False)
        page = column(self.head, self.filters, self.verdict, gap=theme.M)
        page.addWidget(self.split, 1)
        page.setContentsMargins(*MARGINS)
        self.setLayout(page)

    def refresh(self, touched: Touched) -> None:
        """Every deed concerns this page, also one that wrote no rows."""
        clear(self.verdict)
        self.read()

    def read(self) -> None:
        """Read the deeds that are wanted."""
        wanted = self.filters.wanted

        def job(db: Database) -> tuple[list[DeedRow], list[str]]:
            return find_deeds(db, wanted), officers_in_history(db)

        self.context.worker.ask(self, job, lambda found: self._show(*found, wanted))

    def _show(self, deeds: list[DeedRow], officers: list[str], wanted: Wanted) -> None:
        self.filters.offer_officers(officers)
        self.model.show_rows(deeds)
        self.stack.setCurrentWidget(self.table if deeds else self.empty)
        if wanted.narrowed:
            self.empty.say(
                tr("No deed is like this"),
                tr("Choose other days, another officer or another person."),
                tr("Show everything"),
                self.filters.clear,
            )
        else:
            self.empty.say(tr("Nothing has been done yet"), "")
        self._count(len(deeds), wanted)
        if self._sought is not None:
            self.table.pick(self._sought)
            self._sought = None
        if self.table.current is None:
            self.table.pick_first()
        self._picked()

    def _count(self, count: int, wanted: Wanted) -> None:
        text = tr("The newest {count} deeds") if count == LIMIT else tr("{count} deeds")
        if wanted.up_to is not None:
            text = tr("{count} deeds up to the one chosen")
        self.head.text.setText(text.format(count=count))

    def _picked(self) -> None:
        deed = self.table.current
        self.undo_button.setEnabled(deed is not None and deed.undoable)
        number = deed.id if deed else None
        if number == self._opened:
            return
        self._opened = number
        self.panel.show_deed(deed)
        if deed is not None and deed.changes:
            self.context.worker.ask(
                self, lambda db: (deed.id, open_deed(db, deed.id)), self._show_opened
            )

    def _show_opened(self, found: tuple[int, Opened]) -> None:
        if found[0] == self._opened:
            self.panel.show_rows(found[1])

    def undo(self) -> None:
        """Undo the deed under the cursor, as a deed of its own."""
        deed = self.table.current
        if deed is not None and deed.undoable:
            number = deed.id
            self.context.worker.do(lambda db, desk: undo(db, desk, number))

    def verify(self) -> None:
        """Hold every seal against its deed, and the tables against the journal."""
        self.verify_button.setEnabled(False)

        def job(db: Database) -> tuple[list[int], list[str], str]:
            return broken_seals(db), tables_that_disagree(db), last_seal(db)

        self.context.worker.ask(self, job, lambda found: self._verified(*found))

    def _verified(self, broken: list[int], tables: list[str], seal: str) -> None:
        self.verify_button.setEnabled(True)
        clear(self.verdict)
        if not broken and not tables:
            text = tr("Nothing was changed behind the program's back. Newest seal: {seal}.")
            notice = Notice(
                Tone.GREEN, tr("All seals are whole"), text.format(seal=grouped(seal, 2))
            )
        else:
            deeds = ", ".join(map(str, broken[:10])) or "–"
            text = tr("Deeds: {deeds}. Restore the newest backup from before, or ask for help.")
            notice = Notice(
                Tone.RED,
                tr("The file was changed behind the program's back"),
                text.format(deeds=deeds),
            )
        self.verdict.addWidget(notice)

    def arrive(self) -> None:
        """The list."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def remember(self) -> dict[str, object]:
        """The filters and the deed that is open."""
        return {"deed": self._opened, **self.filters.remember()}

    def restore(self, state: dict[str, object]) -> None:
        """Take up what ``remember`` gave; only a ``deed`` shows that one, nothing hidden."""
        self.filters.restore(state)
        deed = state.get("deed")
        if isinstance(deed, int):
            self._sought = deed
        self.read()

    def point_at(self, what: dict[str, object]) -> None:
        """Page override: a ``deed``, however old, or all that concern a ``person``."""
        deed = what.get("deed")
        known = isinstance(deed, int) and self.model.row_of(deed) is not None
        self.restore(what if known else {**what, "up_to": deed})


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
        Column("title", tr("What was done"), title_of),
        Column("changes", tr("Rows"), _changes, runs=_changes_runs, width=118),
        Column("seal", tr("Seal"), lambda deed: grouped(deed.seal, 2), tone=Tone.QUIET, width=104),
    ]


def _changes(deed: DeedRow) -> str:
    return str(deed.changes) if deed.changes else tr("none")


def _changes_runs(deed: DeedRow) -> tuple[Run, ...]:
    return (Run(_changes(deed), Tone.PLAIN if deed.changes else Tone.QUIET),)
