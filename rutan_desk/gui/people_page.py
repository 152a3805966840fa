"""Everybody in the registry, and beside the list the person chosen, answer first."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSplitter, QStackedWidget

from rutan_desk.domain.person import Kind, Presence
from rutan_desk.domain.standing import Standing
from rutan_desk.gui import theme
from rutan_desk.gui.context import Context
from rutan_desk.gui.fields import SearchField
from rutan_desk.gui.page import MARGINS, Page
from rutan_desk.gui.people_rows import ALL, PersonRow, chips_of, columns, person_row
from rutan_desk.gui.person_panel import PersonDetail, PersonPanel, person_detail
from rutan_desk.gui.rows_model import RowsModel
from rutan_desk.gui.table import RowsTable
from rutan_desk.gui.widgets import Chips, Empty, PageHead, button, card, column
from rutan_desk.ops.standing import everybody
from rutan_desk.store import Database
from rutan_desk.words.catalog import tr

_NARROW = 600
"""Pixels of the list under which the column of NIKs goes."""


def _order(one: Standing) -> tuple[bool, bool]:
    """Who is here before who left, inmates before staff; the rest as it was read."""
    return one.person.presence is not Presence.PRESENT, one.person.kind is Kind.STAFF


class PeoplePage(Page):
    """Search, filters with counts, the list, and the person."""

    SHOWS = frozenset({"person", "movement", "revocation", "election", "setting"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._rows: list[PersonRow] = []
        self._loaded = False
        self.search = SearchField(tr("Search people"), tr("Name, alias, NIK, register no."))
        self.search.setFixedWidth(300)
        self.import_button = button(
            tr("Import from file…"), lambda: self.go.emit("import"), "primary"
        )
        self.head = PageHead(tr("People"), self.search, self.import_button)
        self.chips = Chips(tr("Filters"))
        self.model = RowsModel[PersonRow](
            columns(), lambda row: row.person.id, lambda row: row.hay, parent=self
        )
        self.table = RowsTable[PersonRow](self.model, tr("People"))
        self.table.let_sort()
        self.empty = Empty("users")
        self.panel = PersonPanel()
        self._lay_out()
        self.search.textChanged.connect(self._search)
        self.chips.chosen.connect(self._filter)
        self.table.picked.connect(self._picked)
        QShortcut(QKeySequence.StandardKey.Find, self, self._to_search)
        QShortcut(
            QKeySequence(Qt.Key.Key_Down),
            self.search,
            self.table.setFocus,
            context=Qt.ShortcutContext.WidgetShortcut,
        )

    def _lay_out(self) -> None:
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        left = card()
        left.setLayout(column(self.stack, margin=6))
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.addWidget(left)
        self.splitter.addWidget(self.panel)
        self.splitter.setHandleWidth(theme.L)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setStretchFactor(0, 62)
        self.splitter.setStretchFactor(1, 38)
        self.splitter.setSizes([704, 402])
        self.table.resized.connect(self._fit_columns)
        page = column(self.head, self.chips, gap=theme.M)
        page.addWidget(self.splitter, 1)
        page.setContentsMargins(*MARGINS)
        self.setLayout(page)
        kept = self.context.preferences.state("people/columns")
        if not kept.isEmpty():
            self.table.horizontalHeader().restoreState(kept)
        self.splitter.restoreState(self.context.preferences.state("people/splitter"))

    def _fit_columns(self, width: int) -> None:
        """In a narrow window the name has the room; the NIK stands beside, in full."""
        place = next(at for at, one in enumerate(self.model.columns) if one.name == "nik")
        self.table.setColumnHidden(place, width < _NARROW)

    def read(self) -> None:
        """Read everybody again."""
        clock = self.context.clock

        def rows(db: Database) -> list[PersonRow]:
            return [person_row(one) for one in sorted(everybody(db, clock().date()), key=_order)]

        self.context.worker.ask(self, rows, self._show)

    def _show(self, rows: list[PersonRow]) -> None:
        self._rows, self._loaded = rows, True
        self.chips.show_chips(chips_of(rows), self.chips.current or ALL)
        self.model.show_rows(rows)
        if self.table.current is None and self.table.wanted is None:
            self.table.pick_first()
        self._count()

    def _search(self, text: str) -> None:
        self.model.search(text)
        self._after_narrowing()

    def _filter(self, name: str) -> None:
        self.model.keep_only(None if name == ALL else lambda row: name in row.filters)
        self._after_narrowing()

    def _after_narrowing(self) -> None:
        if self.table.current is None:
            self.table.pick_first()
        self._count()

    def _count(self) -> None:
        shown, everyone = self.model.rowCount(), len(self._rows)
        self.head.text.setText(tr("{shown} of {all} shown").format(shown=shown, all=everyone))
        self.stack.setCurrentWidget(self.table if shown else self.empty)
        if not self._loaded:
            self.empty.say(tr("Reading the registry…"), "")
        elif not everyone:
            self.empty.say(
                tr("Nobody is in the registry yet"),
                tr("Import the list of inmates from SDP or Excel; you see every change first."),
                tr("Import from file…"),
                lambda: self.go.emit("import"),
            )
        elif not shown:
            self.empty.say(
                tr("Nobody fits this search"),
                tr("Look at the spelling, or show everybody again."),
                tr("Show everybody"),
                self.show_everybody,
            )
        if not shown:
            self.panel.show_nobody()

    def show_everybody(self) -> None:
        """Take search and filter away."""
        self.search.clear()
        self.chips.choose(ALL)
        self._to_search()

    def _picked(self) -> None:
        row = self.table.current
        if row is None:
            return
        self.panel.show_person(row.standing)
        clock, person_id = self.context.clock, row.person.id

        def read(db: Database) -> PersonDetail:
            return person_detail(db, person_id, clock().date())

        self.context.worker.ask(self, read, self._show_detail)

    def _show_detail(self, detail: PersonDetail) -> None:
        row = self.table.current
        if row is not None and row.person.id == detail.standing.person.id:
            self.panel.show_detail(detail)

    def _to_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def arrive(self) -> None:
        """The search field is where an officer begins."""
        self._to_search()

    def remember(self) -> dict[str, object]:
        """Search, filter and the person chosen."""
        return {
            "search": self.search.text(),
            "filter": self.chips.current,
            "person": self.table.wanted,
        }

    def restore(self, state: dict[str, object]) -> None:
        """Take up what ``remember`` gave."""
        self.search.setText(str(state.get("search") or ""))
        name = str(state.get("filter") or ALL)
        self.chips.current = name
        self._filter(name)
        person = state.get("person")
        self.table.pick(person if isinstance(person, int) else None)

    def leave(self) -> None:
        """Columns and the middle line stay as they were put."""
        kept = self.context.preferences
        kept.keep_state("people/columns", self.table.horizontalHeader().saveState())
        kept.keep_state("people/splitter", self.splitter.saveState())
