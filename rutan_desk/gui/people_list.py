"""The list of people: searched, filtered, sorted, its columns chosen, its views kept."""

from collections.abc import Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QStackedWidget

from rutan_desk.exchange.plain_export import TextTable
from rutan_desk.gui.context import Context
from rutan_desk.gui.fields import SearchField, shortcut
from rutan_desk.gui.people_columns import ColumnChooser, ColumnLayout
from rutan_desk.gui.people_rows import ALL, PersonRow, block_of, blocks_of, chips_of, columns
from rutan_desk.gui.people_tools import ListTools
from rutan_desk.gui.people_views import SavedView, ViewShelf, may_keep
from rutan_desk.gui.rows_model import RowsModel
from rutan_desk.gui.table import RowsTable
from rutan_desk.gui.values import NOTHING
from rutan_desk.gui.widgets import Chips, Empty, column, look
from rutan_desk.ops.exporting import export_table
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk, Touched
from rutan_desk.words.catalog import tr


class PeopleList(QFrame):
    """``search`` and ``chips`` stand where the page puts them; the rest is this card.

    ``picked`` says that the person under the cursor is another, ``narrowed`` that more or
    fewer are shown, ``said`` hands over a sentence for the window.
    """

    picked = Signal()
    narrowed = Signal()
    said = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        look(self, "card")
        self.context = context
        self.rows: list[PersonRow] = []
        self.loaded = False
        self.search = SearchField(tr("Search people"), tr("Name, alias, NIK, register no."))
        self.search.setFixedWidth(300)
        self.chips = Chips(tr("Filters"))
        self.model = RowsModel[PersonRow](
            columns(), lambda row: row.person.id, lambda row: row.hay, parent=self
        )
        self.table = RowsTable[PersonRow](self.model, tr("People"))
        self.table.let_sort()
        self.empty = Empty("users")
        self.tools = ListTools()
        self.block = ""
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        parts = column(self.tools, margin=6)
        parts.addWidget(self.stack, 1)
        self.setLayout(parts)
        self.layout_ = ColumnLayout(self.table, context.preferences)
        self.shelf = ViewShelf(context.preferences)
        self.tools.show_views(self.shelf.names)
        self._connect()

    def _connect(self) -> None:
        self.search.textChanged.connect(self._search)
        self.chips.chosen.connect(lambda _: self._narrow())
        self.table.picked.connect(self.picked)
        self.table.selectionModel().selectionChanged.connect(
            lambda *_: self.tools.show_chosen(len(self.table.selectionModel().selectedRows()))
        )
        tools = self.tools
        tools.block_chosen.connect(self.choose_block)
        tools.columns_wanted.connect(self.choose_columns)
        tools.copy_wanted.connect(self.copy)
        tools.export_wanted.connect(self.export)
        tools.view_chosen.connect(self.take_view)
        tools.view_named.connect(self.keep_view)
        tools.view_dropped.connect(self.drop_view)
        shortcut("Down", self.search, self.table.setFocus)

    def show_rows(self, rows: list[PersonRow]) -> None:
        """Everybody, read anew; search, filters, order and the person chosen stay."""
        self.rows, self.loaded = rows, True
        self.chips.show_chips(chips_of(rows), self.chips.current or ALL)
        self.tools.show_blocks(blocks_of(rows), self.block)
        self.model.show_rows(rows)
        if self.table.current is None and self.table.wanted is None:
            self.table.pick_first()
        self.count()

    # --- narrowing

    def _search(self, text: str) -> None:
        self.model.search(text)
        self._after_narrowing()

    def choose_block(self, block: str) -> None:
        """Only one block; an empty name is all of them."""
        self.block = block
        self._narrow()

    def filter_by(self, chip: str, block: str) -> None:
        """Chip and block at once."""
        self.chips.show_chips(chips_of(self.rows), chip)
        self.block = block
        self.tools.show_blocks(blocks_of(self.rows), block)
        self._narrow()

    def _narrow(self) -> None:
        name, block = self.chips.current or ALL, self.block

        def keep(row: PersonRow) -> bool:
            return name in row.filters and (not block or block_of(row) == block)

        self.model.keep_only(None if name == ALL and not block else keep)
        self._after_narrowing()

    def _after_narrowing(self) -> None:
        if self.table.current is None:
            self.table.pick_first()
        self.count()

    def count(self) -> None:
        """Tell how many are shown, and lead on when nobody is."""
        shown = self.model.rowCount()
        self.stack.setCurrentWidget(self.table if shown else self.empty)
        self.tools.export.setEnabled(shown > 0)
        if not self.loaded:
            self.empty.say(tr("Reading the registry…"), "")
        elif not shown and self.rows:
            self.empty.say(
                tr("Nobody fits this search"),
                tr("Look at the spelling, or show everybody again."),
                tr("Show everybody"),
                self.show_everybody,
            )
        self.narrowed.emit()

    def show_everybody(self) -> None:
        """Take search and filters away."""
        self.search.clear()
        self.filter_by(ALL, "")
        self.to_search()

    def to_search(self) -> None:
        """Bring the keyboard to the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    # --- columns and views

    def choose_columns(self) -> None:
        """The small list of columns under its button."""
        headings = {one.name: one.heading for one in self.model.columns}
        self.chooser = ColumnChooser(self.layout_, headings, self)
        self.chooser.changed.connect(self.layout_.keep)
        below = self.tools.columns.rect().bottomRight()
        self.chooser.open_at(self.tools.columns.mapToGlobal(below))

    def keep_view(self, name: str) -> None:
        """Keep how the list is now under a name."""
        text = self.search.text().strip()
        self.shelf.save(
            SavedView(
                name=name,
                search=text if may_keep(text) else "",
                chip=self.chips.current or ALL,
                block=self.block,
                order=self.model.order,
                columns=self.layout_.plain,
            )
        )
        self.tools.show_views(self.shelf.names)
        words = tr("View “{name}” saved.")
        if not may_keep(text):
            words = tr("View “{name}” saved, without the search: it may name a person.")
        self.said.emit(words.format(name=name))

    def take_view(self, name: str) -> None:
        """Show the list as it was kept under that name."""
        view = self.shelf.get(name)
        self.layout_.apply(dict(view.columns))
        self.table.sort_by(view.order)
        self.search.setText(view.search)
        self.filter_by(view.chip, view.block)

    def drop_view(self, name: str) -> None:
        """Forget a view."""
        self.shelf.delete(name)
        self.tools.show_views(self.shelf.names)

    # --- out of the program

    def copy(self) -> None:
        """The people chosen as tab-separated text, NIK masked."""
        QGuiApplication.clipboard().setText(self.table.selected_text())
        count = len(self.table.chosen)
        self.said.emit(tr("{count} rows copied, NIK masked.").format(count=count))

    def shown_table(self) -> TextTable:
        """What is shown now, columns and rows."""
        wanted = self.table.shown_columns()
        rows = [self.model.at(at) for at in range(self.model.rowCount())]
        return TextTable(
            title=tr("People"),
            headings=tuple(one.heading for one in wanted),
            rows=[_cells(one.text(row) for one in wanted) for row in rows],
        )

    def export(self) -> None:
        """Save what is shown as a spreadsheet."""
        name = tr("people {at}").format(at=f"{self.context.clock():%Y-%m-%d}") + ".xlsx"
        kinds = "Excel (*.xlsx);;CSV (*.csv)"
        path = self.context.files.save(self, tr("Export what is shown"), name, kinds)
        if path is not None:
            table = self.shown_table()
            self.context.worker.do(partial(_export, table=table, path=path))


def _cells(texts: Iterable[str]) -> list[str]:
    return ["" if text == NOTHING else text for text in texts]


def _export(db: Database, desk: Desk, table: TextTable, path: Path) -> Touched:
    return export_table(db, desk, "people", table, path)
