"""Who comes onto a visit: the rule's proposal to look through, or anybody found by search."""

from datetime import date

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from rutan_desk.domain.readiness import Readiness
from rutan_desk.domain.visit import Visit
from rutan_desk.gui import theme
from rutan_desk.gui.fields import SearchField, shortcut
from rutan_desk.gui.rows_model import RowsModel
from rutan_desk.gui.table import RowsTable
from rutan_desk.gui.visits_rows import Choice, choice_columns, choice_hay
from rutan_desk.gui.widgets import button, column, label, line, look
from rutan_desk.words.catalog import tr
from rutan_desk.words.visits import nothing_suggested, suggestion_text


class AddPeople(QFrame):
    """A search and people to choose from; ``wanted`` carries the ids of those chosen.

    By the rule all of them are proposed and come as one; by hand those chosen come.
    """

    wanted = Signal(object)
    dropped = Signal()

    def __init__(self) -> None:
        super().__init__()
        look(self, "card")
        self.by_rule = False
        self.title = label("", "heading", wrap=True)
        self.text = label("", "quiet", wrap=True)
        self.search = SearchField(tr("Find people to add"), tr("Name, block, register number, NIK"))
        self.model = RowsModel[Readiness](
            choice_columns(frozenset()), lambda one: one.person.id, choice_hay, parent=self
        )
        self.table = RowsTable[Readiness](self.model, tr("People to add"))
        self.table.let_sort()
        self.rest = QWidget()
        self.add_button = button("", self.send, "primary")
        self.drop_button = button(tr("Cancel"), self.dropped.emit)
        self.search.textChanged.connect(self._search)
        self.search.returnPressed.connect(self._from_search)
        self.table.selectionModel().selectionChanged.connect(lambda: self._tell())
        self.table.resized.connect(self._fold)
        shortcut("Escape", self, self.dropped.emit, inside=True)
        shortcut("Ctrl+F", self, self.search.setFocus, inside=True)
        shortcut("Down", self.search, self.table.setFocus)
        for keys in ("Return", "Enter"):
            shortcut(keys, self.table, self.send)
        whole = column(self.title, self.text, self.search, gap=theme.S, margin=theme.M)
        whole.addWidget(self.table, 1)
        whole.addWidget(self.rest, 1)
        whole.addLayout(line(None, self.drop_button, self.add_button, gap=theme.S))
        self.setLayout(whole)

    def show_rule(self, choice: Choice, visit: Visit, last_day: date, free: int) -> None:
        """The rule's proposal; with nobody the reason stands there."""
        self.by_rule = True
        self.title.setText(tr("Fill by rule"))
        said = (
            suggestion_text(choice.people)
            if choice.people
            else nothing_suggested(visit, last_day, free)
        )
        self._take(choice, said)
        first = self.add_button if choice.people else self.drop_button
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_free(self, choice: Choice, free: int) -> None:
        """Everybody who is here, to choose from."""
        self.by_rule = False
        self.title.setText(tr("Add people by hand"))
        self._take(choice, tr("Room for {count} more.").format(count=free))
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self, choice: Choice, said: str) -> None:
        self.text.setText(said)
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self.model.search("")
        self.model.columns = choice_columns(choice.elsewhere)
        self.model.show_rows(choice.people)
        self.search.setVisible(not self.by_rule)
        self.table.setVisible(bool(choice.people))
        self.rest.setVisible(not choice.people)
        self.table.clearSelection()
        self._tell()

    def _fold(self, width: int) -> None:
        self.table.setColumnHidden(3, width < theme.px(560))

    def _search(self, text: str) -> None:
        self.model.search(text)
        if text and self.model.rowCount():
            self.table.pick_first()
        else:
            self.table.clearSelection()
        self._tell()

    def _from_search(self) -> None:
        """Enter adds the first that fits, and the search is ready for the next."""
        if self.search.text().strip() and self.table.chosen:
            self.send()

    @property
    def ids(self) -> list[int]:
        """Whom the button adds."""
        places = range(self.model.rowCount())
        people = [self.model.at(at) for at in places] if self.by_rule else self.table.chosen
        return [one.person.id for one in people]

    def _tell(self) -> None:
        count = len(self.ids)
        words = tr("Add {count} people").format(count=count)
        self.add_button.setText(words)
        self.add_button.setAccessibleName(words)
        self.add_button.setEnabled(bool(count))

    def choose(self, ids: set[int]) -> None:
        """Mark these people, as Ctrl and a click do."""
        chosen, way = self.table.selectionModel(), QItemSelectionModel.SelectionFlag
        for place in range(self.model.rowCount()):
            if self.model.at(place).person.id in ids:
                chosen.select(self.model.index(place, 0), way.Select | way.Rows)

    def send(self) -> None:
        """Add them."""
        if self.ids:
            self.wanted.emit(self.ids)
