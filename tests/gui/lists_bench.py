"""One part of *Daftar pemilih* in a window of its own, on the small registry of these tests."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Any, TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from rutan_desk.domain.person import Person
from rutan_desk.domain.station import Station
from rutan_desk.gui.lists_section import ListSection
from rutan_desk.gui.table import RowsTable
from rutan_desk.gui.widgets import column
from rutan_desk.ops.people import edit_person
from rutan_desk.ops.stations import save_station
from rutan_desk.store import Database
from rutan_desk.store.elections import active_election
from rutan_desk.store.history import DeedRow, history
from rutan_desk.store.journal import Desk, Touched
from rutan_desk.store.people import all_people
from rutan_desk.store.stations import stations_of
from rutan_desk.words.catalog import set_language
from tests.gui.conftest import Desktop

S = TypeVar("S", bound=ListSection)
T = TypeVar("T")
KUNDEN = "33.16.09.1016"
TODAY = date(2029, 1, 24)


@dataclass
class Part:
    """Opens parts, changes the registry behind them, and notes where they lead."""

    desktop: Desktop
    qtbot: QtBot
    went: list[tuple[str, Any]] = field(default_factory=list)
    said: list[str] = field(default_factory=list)

    def open(self, kind: type[S], width: int = 1100) -> S:
        """The part, in English, read and shown."""
        set_language("en")
        made = kind(self.desktop.context)
        made.go_to.connect(lambda room, what: self.went.append((room, what)))
        made.said.connect(self.said.append)
        self.window = QWidget()
        self.window.setLayout(column(made))
        self.qtbot.addWidget(self.window)
        self.window.resize(width, 620)
        self.window.show()
        made.show_election(self.ask(active_election), head=True)
        self.desktop.settle()
        return made

    def ask(self, read: Callable[[Database], T]) -> T:
        """Something of the registry."""
        found: list[T] = []
        self.desktop.context.worker.ask(self.desktop.window, read, found.append)
        self.desktop.settle()
        return found[0]

    def do(self, deed: Callable[[Database, Desk], Touched]) -> None:
        """A deed."""
        self.desktop.context.worker.do(deed)
        self.desktop.settle()

    def people(self) -> dict[str, Person]:
        """Everybody by the last word of the name."""
        return {one.name.rpartition(" ")[2]: one for one in self.ask(all_people)}

    def change(self, *people: Person) -> None:
        """Each by a deed of its own; the part reads again once they all are done."""

        def edit(db: Database, desk: Desk) -> Touched:
            return frozenset().union(*(edit_person(db, desk, one) for one in people))

        self.do(edit)

    def station(self, station: Station) -> None:
        self.do(lambda db, desk: save_station(db, desk, station))

    def stations(self) -> list[Station]:
        return self.ask(lambda db: stations_of(db, active_election(db).id))

    def newest(self) -> DeedRow:
        return self.ask(history)[0]

    def click(self, table: RowsTable[Any], row: int, name: str) -> None:
        """A click into the cell of that row and column."""
        place = [one.name for one in table.rows.columns].index(name)
        box = table.visualRect(table.rows.index(row, place))
        self.qtbot.mouseClick(
            table.viewport(), Qt.MouseButton.LeftButton, pos=box.topLeft() + QPoint(6, 6)
        )


def texts(table: RowsTable[Any], name: str) -> list[str]:
    """A column from top to bottom."""
    [shown] = [one for one in table.rows.columns if one.name == name]
    return [shown.text(table.rows.at(at)) for at in range(table.rows.rowCount())]
