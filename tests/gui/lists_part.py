"""One part of *Daftar pemilih* alone in a window, on a registry of a few invented people."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from rutan_desk.domain.election import Election
from rutan_desk.domain.person import Person
from rutan_desk.domain.settings import Settings
from rutan_desk.domain.station import Station
from rutan_desk.gui import theme
from rutan_desk.gui.context import Context
from rutan_desk.gui.lists_section import ListSection
from rutan_desk.gui.preferences import Preferences
from rutan_desk.gui.theme import Mode
from rutan_desk.gui.worker import Worker
from rutan_desk.ops.registry import create_registry, open_registry
from rutan_desk.ops.stations import save_station
from rutan_desk.store import Database
from rutan_desk.store.elections import active_election
from rutan_desk.store.journal import Desk, Touched, deed
from rutan_desk.store.people import all_people, save_people
from rutan_desk.store.registry import Registry
from rutan_desk.store.stations import stations_of
from tests import moulds
from tests.conftest import PASSWORD
from tests.gui.conftest import Answers, settle

T = TypeVar("T")
BLORA = "33.16.09.1016"
HEAD = "Budi Contoh"


@dataclass
class Part:
    """The part under test, what it said and where it wanted to go."""

    worker: Worker
    section: Any
    window: QWidget
    said: list[str] = field(default_factory=list)
    went: list[tuple[str, object]] = field(default_factory=list)

    def settle(self) -> None:
        settle(self.worker)

    def ask(self, read: Callable[[Database], T]) -> T:
        """Something of the registry, once everything asked for is done."""
        found: list[T] = []
        self.worker.ask(self.window, read, found.append)
        self.settle()
        return found[0]

    def do(self, operation: Callable[[Database, Desk], Touched]) -> None:
        """A deed done elsewhere: the part reads again if it concerns it."""
        self.worker.do(operation)
        self.settle()

    def show(self, election: Election, *, head: bool = True) -> None:
        """Another election, or another officer."""
        self.section.show_election(election, head=head)
        self.settle()

    def add(self, number: str, **details: Any) -> Station:
        """One station more."""
        station = Station(election_id=self.election.id, number=number, region=BLORA, **details)
        self.do(lambda db, desk: save_station(db, desk, station))
        return next(one for one in self.stations if one.number == number)

    @property
    def election(self) -> Election:
        return self.ask(active_election)

    @property
    def stations(self) -> list[Station]:
        election = self.election
        return self.ask(lambda db: stations_of(db, election.id))

    @property
    def people(self) -> list[Person]:
        return self.ask(all_people)


def _filled(folder: Path, clock: Callable[[], datetime], people: Sequence[Person]) -> Registry:
    settings = Settings(prison="Rutan Contoh", station_region=BLORA)
    registry = create_registry(folder, HEAD, PASSWORD, clock, settings=settings)
    with deed(registry.db, registry.desk, "add-person", {"name": people[0].name}) as act:
        save_people(act, people)
    return registry


@contextmanager
def opened(
    kind: type[ListSection],
    folder: Path,
    clock: Callable[[], datetime],
    people: Sequence[Person],
) -> Iterator[Part]:
    """The part on a fresh registry with station 901 and these people, shown to a head."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, Mode.LIGHT)
    place = folder / "rutan"
    moulds.cast(("part", people, clock()), place, lambda made: _filled(made, clock, people))
    worker, window = Worker(), QWidget()
    context = Context(worker, Preferences(folder / "bagian.ini"), clock, Answers())
    worker.open(
        window,
        lambda: open_registry(place, HEAD, PASSWORD, clock),
        lambda _registry: None,
        print,
    )
    part = Part(worker, kind(context), window)
    worker.changed.connect(part.section.refresh)
    part.section.said.connect(part.said.append)
    part.section.go_to.connect(lambda room, what: part.went.append((room, what)))
    QVBoxLayout(window).addWidget(part.section)
    window.resize(1100, 620)
    window.show()
    part.show(part.election)
    yield part
    worker.close()
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
