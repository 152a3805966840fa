"""The list of people: searched, filtered, sorted, its columns chosen, its views kept."""

from collections.abc import Iterable
from functools import partial
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QStackedWidget

from rutan_desk.exchange.plain_export import TextTable
from rutan_desk.gui import theme
from rutan_desk.gui.context import Context
from rutan_desk.gui.fields import SearchField, shortcut
from rutan_desk.gui.people_cells import columns
from rutan_desk.gui.people_chips import PeopleChips
from rutan_desk.gui.people_columns import ColumnChooser, ColumnLayout
from rutan_desk.gui.people_reading import PeopleRead
from rutan_desk.gui.people_rows import PersonRow, chip_words, chips_of, filter_name
from rutan_desk.gui.people_tags import ALL
from rutan_desk.gui.people_tools import ListTools
from rutan_desk.gui.people_views import LastViews, SavedView, ViewShelf, may_keep
from rutan_desk.gui.rows_model import RowsModel
from rutan_desk.gui.table import RowsTable
from rutan_desk.gui.widgets import ChipText, Empty, column, look
from rutan_desk.ops.exporting import export_table
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk, Touched
from rutan_desk.words.catalog import tr
from rutan_desk.words.values import NOTHING

if TYPE_CHECKING:
    from rutan_desk.gui.people_paper import ListShown


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
        self.people = PeopleRead(rows=[])
        self.loaded = False
        self.search = SearchField(tr("Search people"), tr("Name, alias, NIK, register no."))
        # Large letters leave the room to the buttons beside it.
        self.search.setFixedWidth(300 if theme.scale() <= 150 else 240)
        self.chips = PeopleChips(tr("Filters"))
        self.model = RowsModel[PersonRow](
            columns(), attrgetter("person.id"), attrgetter("hay"), parent=self
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
        self.shelf, self.last = ViewShelf(context.preferences), LastViews(context.preferences)
        self.tools.show_views(self.shelf.names)
        self._connect()

    def _connect(self) -> None:
        self.search.textChanged.connect(self._search)
        self.chips.chosen.connect(self._chip_chosen)
        self.table.picked.connect(self.picked)
        self.table.selectionModel().selectionChanged.connect(
            lambda *_: self.tools.show_chosen(len(self.table.selectionModel().selectedRows()))
        )
        tools = self.tools
        tools.block_chosen.connect(self.choose_block)
        tools.columns_wanted.connect(self.choose_columns)
        tools.copy_wanted.connect(self.copy)
        tools.export_wanted.connect(self.export)
        tools.print_wanted.connect(self.print)
        tools.view_chosen.connect(self.take_view)
        tools.view_named.connect(self.keep_view)
        tools.view_dropped.connect(self.drop_view)
        shortcut("Down", self.search, self.table.setFocus)

    @property
    def rows(self) -> list[PersonRow]:
        """Everybody, filtered away or not."""
        return self.people.rows

    def show_people(self, people: PeopleRead) -> None:
        """Everybody, read anew; search, filters, order and the person chosen stay."""
        self.people, self.loaded = people, True
        self._show_chips(self.chips.current)
        self.tools.show_blocks(people.blocks, self.block)
        self.model.show_rows(people.rows)
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
        """Chip, or a tag in its place, and block at once."""
        self._show_chips(chip)
        self.block = block
        self.tools.show_blocks(self.people.blocks, block)
        self._narrow()

    def _show_chips(self, current: str) -> None:
        """The chips with their counts; a tag that is no filter shows everybody."""
        counts, tag = self.people.counts, None
        words = filter_name(current, self.people.stations)
        if current not in chip_words() and words:
            tag = ChipText(current, words, counts.get(current, 0))
        chip = current if words else ALL
        self.chips.show_chips(chips_of(counts, tag), chip, tag.name if tag else "")

    def _chip_chosen(self, name: str) -> None:
        self._show_chips(name)
        self._narrow()

    def _narrow(self) -> None:
        name, block = self.chips.current or ALL, self.block

        def keep(row: PersonRow) -> bool:
            return name in row.filters and (not block or row.person.block == block)

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
        self.show_only(ALL)
        self.to_search()

    def show_only(self, tag: str) -> None:
        """All under one filter, whatever search and filters were there before."""
        self.search.clear()
        self.filter_by(tag, "")

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
        self.shelf.save(self._view(name, text if may_keep(text) else ""))
        self.tools.show_views(self.shelf.names)
        words = tr("View “{name}” saved.")
        if not may_keep(text):
            words = tr("View “{name}” saved, without the search: it may name a person.")
        self.said.emit(words.format(name=name))

    def _view(self, name: str, search: str) -> SavedView:
        return SavedView(
            name=name,
            search=search,
            chip=self.chips.current or ALL,
            block=self.block,
            order=self.model.order,
            columns=self.layout_.plain,
        )

    def take_view(self, name: str) -> None:
        """Show the list as it was kept under that name."""
        view = self.shelf.get(name)
        self.layout_.apply(dict(view.columns))
        self._take(view)

    def _take(self, view: SavedView) -> None:
        self.table.sort_by(view.order)
        self.search.setText(view.search)
        known = view.chip in chip_words() or view.chip in self.people.counts
        self.filter_by(view.chip if known else ALL, view.block)

    def recall(self, registry: str) -> None:
        """Show the list as it was left in that registry."""
        view = self.last.get(registry)
        if view is not None:
            self._take(view)

    def keep(self, registry: str) -> None:
        """Remember how it is now, on this PC; a search that may name a person is not kept."""
        self.layout_.keep()
        if registry:
            self.last.keep(registry, self._view("", self.search.text().strip()))

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

    def shown(self) -> "ListShown":
        """What is shown now, columns and rows, and why: search, filters and order in words."""
        from rutan_desk.gui.people_paper import ListShown
        from rutan_desk.words.people_list import order_text

        headings = {one.name: one.heading for one in self.model.columns}
        block = tr("Block {block}").format(block=self.block) if self.block else ""
        chip = filter_name(self.chips.current, self.people.stations)
        return ListShown(
            columns=tuple(self.table.shown_columns()),
            rows=tuple(self.model.at(at) for at in range(self.model.rowCount())),
            filters=tuple(text for text in (chip, block) if text),
            search=self.search.text(),
            order=order_text([(headings[name], down) for name, down in self.model.order]),
            everyone=len(self.rows),
        )

    def print(self) -> None:
        """What is shown, on paper: first as a preview; PDF is loaded only now."""
        from rutan_desk.gui.people_paper import PeoplePaper

        if self.loaded:
            self.paper = PeoplePaper(self.context, self.shown(), self)
            self.paper.said.connect(self.said)
            self.paper.open()

    def export(self) -> None:
        """Save what is shown as a spreadsheet."""
        name = tr("people {at}").format(at=f"{self.context.clock():%Y-%m-%d}") + ".xlsx"
        kinds = "Excel (*.xlsx);;CSV (*.csv)"
        path = self.context.files.save(self, tr("Export what is shown"), name, kinds)
        if path is not None:
            self.context.worker.do(partial(_export, shown=self.shown(), path=path))


def _cells(texts: Iterable[str]) -> list[str]:
    return ["" if text == NOTHING else text for text in texts]


def _export(db: Database, desk: Desk, shown: "ListShown", path: Path) -> Touched:
    table = TextTable(
        title=tr("People"),
        headings=tuple(one.heading for one in shown.columns),
        rows=[_cells(one.text(row) for one in shown.columns) for row in shown.rows],
    )
    return export_table(db, desk, "people", table, path)
