"""The comparison itself: a group to a chip, its rows, and what can be done with them."""

from collections.abc import Callable
from operator import attrgetter

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from rutan_desk.gui import theme
from rutan_desk.gui.fields import SearchField, shortcut
from rutan_desk.gui.lists_compare_acts import KEYS, ListActs
from rutan_desk.gui.lists_compare_cells import columns
from rutan_desk.gui.lists_compare_rows import (
    HERE,
    SHOWN,
    SPARE,
    UNLISTED,
    CompareRow,
    Groups,
    chips_of,
)
from rutan_desk.gui.lists_section import FrontStack
from rutan_desk.gui.people_chips import PeopleChips
from rutan_desk.gui.rows_model import Column, RowsModel
from rutan_desk.gui.settings_section import at_least
from rutan_desk.gui.table import RowsTable
from rutan_desk.gui.widgets import Empty, column, hairline, label, line, look
from rutan_desk.words.catalog import tr
from rutan_desk.words.lists_page import empty_group, group_text

_LEAST = 170
"""A column of names is never narrower (pixels at 100 %)."""


class CompareTable(QWidget):
    """Chips, search, rows and deeds of one comparison.

    ``picked`` says that other rows are chosen, ``opened`` that one was entered (Enter, a
    double click), ``import_wanted`` that the empty table leads on.
    """

    picked = Signal()
    opened = Signal(object)
    import_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.groups: Groups = {}
        self.without_list = True
        self.chips = PeopleChips(tr("Groups"))
        self.search = SearchField(tr("Search the lists"), tr("Name, NIK, number on the list"))
        self.search.setFixedWidth(theme.px(250))
        self.meaning = label("", "quiet", wrap=True)
        self.model = RowsModel[CompareRow](
            columns(), attrgetter("key"), attrgetter("hay"), parent=self
        )
        self.table = RowsTable[CompareRow](self.model, tr("People and lines"))
        self.table.let_sort()
        self.empty = Empty("list-checks")
        self.acts = ListActs()
        self.stack = FrontStack()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        at_least(self.stack, 140)
        above = line(gap=theme.M)
        above.setContentsMargins(theme.S, theme.XS, theme.XS, 0)
        above.addWidget(self.meaning, 1)
        above.addWidget(self.search)
        self.below = QWidget()
        acts = column(self.acts)
        acts.setContentsMargins(theme.S, 2, theme.XS, 2)
        below = column(hairline(), gap=theme.XS)
        below.addLayout(acts)
        self.below.setLayout(below)
        frame = QFrame()
        look(frame, "card")
        inside = column(above, gap=theme.XS, margin=6)
        inside.addWidget(self.stack, 1)
        inside.addWidget(self.below)
        frame.setLayout(inside)
        page = column(self.chips, gap=theme.M)
        page.addWidget(frame, 1)
        self.setLayout(page)

    def _connect(self) -> None:
        self.chips.chosen.connect(lambda _: self._narrow())
        self.search.textChanged.connect(self._searched)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self.picked.emit())
        self.model.modelReset.connect(self.picked)
        self.table.resized.connect(lambda _: self._fold())
        self.table.doubleClicked.connect(lambda _: self._open())
        for keys in ("Return", "Enter"):
            shortcut(keys, self.table, self._open)
        for name, letter in KEYS.items():
            shortcut(letter, self.table, self._acting(name))
        shortcut("Down", self.search, self.table.setFocus)
        self.acts.left.connect(self.to_table)

    def _acting(self, name: str) -> Callable[[], None]:
        return lambda: self.acts.act(name)

    def _open(self) -> None:
        if self.table.current is not None:
            self.opened.emit(self.table.current)

    def show_groups(self, groups: Groups, *, without_list: bool) -> None:
        """Show a comparison; the group, the search and the row chosen stay."""
        self.groups, self.without_list = groups, without_list
        self.chips.show_chips(chips_of(groups), self.chips.current or HERE)
        self._narrow()

    def choose(self, group: str) -> None:
        """Show one group."""
        if group in self.groups:
            self.chips.show_chips(chips_of(self.groups), group)
            self._narrow()

    def point(self, row: CompareRow) -> None:
        """Bring one row to the front, whatever hid it."""
        self.search.clear()
        self.choose(row.group)
        self.table.pick(row.key)

    def _searched(self, text: str) -> None:
        self.model.search(text)
        self._settle()

    def _narrow(self) -> None:
        group = self.chips.current
        self.meaning.setText(group_text(group))
        self.model.show_rows(self.groups.get(group, ()))
        self._settle()

    def _settle(self) -> None:
        """Somebody is chosen where there is anybody; else the reason why there is nobody."""
        some = self.model.rowCount() > 0
        self.stack.setCurrentWidget(self.table if some else self.empty)
        self.below.setVisible(some or self.acts.form is not None)
        if some and not self.table.chosen:
            self.table.pick_first()
        self._fold()
        if not some:
            self._explain()
        self.picked.emit()

    def _explain(self) -> None:
        group = self.chips.current
        if self.search.text():
            self.empty.say(
                tr("Nobody fits this search"),
                tr("Look in another group, or take the search away."),
                tr("Clear the search"),
                self.search.clear,
            )
        elif self.without_list and group not in UNLISTED:
            self.empty.say(
                tr("KPU’s list is not here yet"),
                tr("Import the list KPU sent for this station; you see every line first."),
                tr("Import KPU’s list…"),
                self.import_wanted.emit,
            )
        else:
            self.empty.say(*empty_group(group))

    def _fold(self) -> None:
        """The columns of the group, as many as there is room for."""
        shown = list(SHOWN[self.chips.current or HERE])
        by_name = {one.name: (at, one) for at, one in enumerate(self.model.columns)}
        for name in SPARE:
            if sum(_needed(by_name[one][1]) for one in shown) <= self.table.width():
                break
            if name in shown:
                shown.remove(name)
        for name, (at, _) in by_name.items():
            self.table.setColumnHidden(at, name not in shown)
        self._stand(by_name[shown[0]][0])

    def _stand(self, column: int) -> None:
        """The cursor in a column that is in sight: from a hidden one no arrow leads away."""
        index = self.table.currentIndex()
        if index.isValid() and self.table.isColumnHidden(index.column()):
            self.table.selectionModel().setCurrentIndex(
                index.siblingAtColumn(column), QItemSelectionModel.SelectionFlag.NoUpdate
            )

    def shown_columns(self) -> list[Column[CompareRow]]:
        """Every column of the group, also those there is no room for."""
        by_name = {one.name: one for one in self.model.columns}
        return [by_name[one] for one in SHOWN[self.chips.current or HERE]]

    def to_table(self) -> None:
        """The keyboard to the rows, or to what stands in their place."""
        target = self.table if self.stack.currentWidget() is self.table else self.empty.button
        if not target.isVisibleTo(self):
            target = self.chips.chip(self.chips.current or HERE)
        target.setFocus(Qt.FocusReason.OtherFocusReason)


def _needed(column: Column[CompareRow]) -> int:
    return theme.px(column.width or _LEAST)
