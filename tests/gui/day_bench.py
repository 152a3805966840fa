"""One part of voting day alone in a window, on a small registry whose day is frozen or open.

Invented people: 24 of the DPT, 6 of the DPTb and 2 of the DPK at station 901, 8 of the DPT at
902; a line of the DPT of 901 that is nobody of ours, and two people on no list. The clock
stands still until ``hands.now`` is moved; it begins at 09.00 of the day.
"""

import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta, timezone
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from rutan_desk.domain.day import Act, Day, DayEvent, DayState, Phase, RollLine
from rutan_desk.domain.election import Election
from rutan_desk.domain.lists import Category
from rutan_desk.domain.officer import Role
from rutan_desk.domain.person import Disability, Person, Sex
from rutan_desk.domain.settings import Settings
from rutan_desk.domain.station import Station
from rutan_desk.gui import day_desk, theme
from rutan_desk.gui.context import Context
from rutan_desk.gui.day_desk import DaySection, fresh_board
from rutan_desk.gui.preferences import Preferences
from rutan_desk.gui.theme import Mode
from rutan_desk.gui.worker import Worker
from rutan_desk.ops.registry import create_registry, open_registry
from rutan_desk.store import Database
from rutan_desk.store import day as rows
from rutan_desk.store.elections import active_election
from rutan_desk.store.journal import Desk, Touched, deed, last_seal
from rutan_desk.store.people import all_people, save_people
from rutan_desk.store.registry import Registry
from rutan_desk.store.stations import save_stations, stations_of
from rutan_desk.words.catalog import set_language
from tests import moulds
from tests.conftest import PASSWORD
from tests.gui.conftest import Answers, settle

T = TypeVar("T")
WIB = timezone(timedelta(hours=7), "WIB")
DAY = date(2029, 2, 14)
BLORA = "33.16.09.1016"
HEAD = "Budi Contoh"
DPT_901 = (
    "AGUS HIDAYAT", "BAMBANG NUGROHO", "BAMBANG HARTONO", "CAHYO PRIYONO", "DEDI KURNIAWAN",
    "EKO SETIAWAN", "FAJAR RIYANTO", "GATOT SUBEKTI", "HENDRA GUNAWAN", "IWAN FAUZI",
    "JOKO PURNOMO", "KARNO WIBOWO", "LUKMAN HAKIM", "MARYADI SLAMET", "NURDIN ABIDIN",
    "OKTA PERDANA", "PAIJO RAHARJO", "QOMAR ZAMAN", "RUDI HERMAWAN", "SUTRISNO KARTO",
    "TEGUH WALUYO", "UMAR SYAHID", "VICTOR PURBA", "WAGIMAN SANTOSO",
)  # fmt: skip
DPTB_901 = (
    "YANTO PRASOJO", "ZAENAL ARIFIN", "ARDI WINATA", "BUDI LAKSONO", "CANDRA MULYA", "DANANG ADI",
)  # fmt: skip
DPK_901 = ("SITI RAHAYU", "TUMINI LESTARI")
DPT_902 = (
    "DWI PRASETYO", "EDI SUSANTO", "FERI IRAWAN", "GUNTUR BASUKI",
    "HADI MULYONO", "IMAM SAPUTRA", "JAMAL UDIN", "KUSNO EFENDI",
)  # fmt: skip
UNLISTED = ("MALIK TANPA DAFTAR", "NANDA TANPA DAFTAR")
NOT_OURS = "ORANG LAIN CONTOH"


def at(hour: int, minute: int = 0, day: date = DAY) -> datetime:
    """A moment of the day."""
    return datetime.combine(day, time(hour, minute), WIB)


@dataclass
class Hands:
    """A clock that stands still until somebody moves its hands."""

    now: datetime = field(default_factory=lambda: at(9))

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **span: float) -> None:
        """So much later, named as ``timedelta`` names it."""
        self.now += timedelta(**span)


@dataclass
class DayPart:
    """The part under test, what it said and where it wanted to go."""

    worker: Worker
    section: Any
    window: QWidget
    hands: Hands
    context: Context
    files: Answers
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

    def board(self, read: Callable[[Any], T]) -> T:
        """Something of the board as it is now."""
        return self.ask(lambda db: read(fresh_board(db, self.hands.now)))

    def do(self, operation: Callable[[Database, Desk], Touched]) -> None:
        """A deed done elsewhere: the part reads again if it concerns it."""
        self.worker.do(operation)
        self.settle()

    def day_do(self, act: Callable[[Database, Desk, Any], T]) -> T:
        """A deed of the day done elsewhere; what it gave."""
        found: list[T] = []
        day_desk.do(self.context, act, found.append)
        self.settle()
        return found[0]

    def mark(self, name: str, act: Act = Act.VOTED, **details: Any) -> DayEvent:
        """Somebody marked elsewhere, at his own station."""
        from rutan_desk.ops.day_marking import mark

        line = self.line(name)
        assert line.person_id is not None
        person_id = line.person_id

        def marked(db: Database, desk: Desk, board: Any) -> DayEvent:
            return mark(db, desk, board, person_id, act, line.station_id, **details)

        return self.day_do(marked)

    def key(
        self, code: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """A key pressed at whatever has the keyboard, and answered."""
        QTest.keyClick(self.focus, code, modifier)
        self.settle()

    def type(self, text: str) -> None:
        """Typed at whatever has the keyboard, and answered at the end."""
        QTest.keyClicks(self.focus, text)
        self.settle()

    @property
    def focus(self) -> QWidget:
        return self.window.focusWidget() or self.window

    def show(self, *, head: bool = True) -> None:
        """The part for the election in force, to a head or another officer."""
        self.section.show_election(self.election, head=head)
        self.settle()

    @property
    def election(self) -> Election:
        return self.ask(active_election)

    @property
    def events(self) -> list[DayEvent]:
        return self.ask(lambda db: rows.events_of(db, active_election(db).id))

    @property
    def lines(self) -> list[RollLine]:
        return self.ask(lambda db: rows.roll_lines(db, active_election(db).id))

    def line(self, name: str) -> RollLine:
        """The line of somebody by his name."""
        return next(one for one in self.lines if one.name == name)

    @property
    def stations(self) -> list[Station]:
        return self.ask(lambda db: stations_of(db, active_election(db).id))

    @property
    def people(self) -> dict[str, Person]:
        """Everybody by name."""
        return {one.name: one for one in self.ask(all_people)}

    @property
    def day(self) -> Day | None:
        return self.ask(lambda db: rows.day_of(db, active_election(db).id))


def people_of_the_day() -> list[Person]:
    """Everybody who is to be in the registry, in blocks A to D."""
    names = (*DPT_901, *DPTB_901, *DPK_901, *DPT_902, *UNLISTED)
    women = (*DPK_901, UNLISTED[1])
    return [
        Person(
            nik=f"331609010190{9000 + number:04}",
            nik_as_written=f"331609010190{9000 + number:04}",
            name=name,
            birth_date=date(1990, 1, 1),
            sex=Sex.FEMALE if name in women else Sex.MALE,
            register_number=f"B.I.{number:03}/2028",
            register_class="B.I",
            block=f"{'ABCD'[number % 4]}",
            cell=f"{number % 12 + 1:02}",
        )
        for number, name in enumerate(names, 1)
    ]


def fill(registry: Registry, phase: Phase | None) -> None:
    """People, two stations, and the day up to that phase; ``None``: nothing is frozen."""
    db, desk = registry.db, registry.desk
    with deed(db, desk, "add-person", {"name": DPT_901[0]}) as act:
        save_people(act, people_of_the_day())
    election = active_election(db)
    [first] = stations_of(db, election.id)
    with deed(db, desk, "add-station", {"number": "902"}) as act:
        second = Station(election_id=election.id, number="902", place="Bengkel", region=BLORA)
        save_stations(act, [replace(first, place="Aula"), second])
    if phase is not None:
        _freeze(db, desk, election)
    if phase in (Phase.OPEN, Phase.CLOSED):
        day = rows.day_of(db, election.id)
        assert day is not None
        with deed(db, desk, "day-open", {"election": election.name}) as act:
            rows.save_day(act, replace(day, phase=Phase.OPEN, opened_at=at(7)))
    if phase is Phase.CLOSED:
        day = rows.day_of(db, election.id)
        assert day is not None
        with deed(db, desk, "day-close", {"election": election.name}) as act:
            closed = replace(day, phase=phase, closed_at=at(13, 20), closed_by=HEAD)
            rows.save_day(act, closed)


def _freeze(db: Database, desk: Desk, election: Election) -> None:
    roll = _roll(db, election)
    day = Day(
        election_id=election.id,
        secret=secrets.token_hex(32),
        frozen_at=at(19, day=DAY - timedelta(days=1)),
        frozen_by=HEAD,
        frozen_seal=last_seal(db),
    )
    details = {"election": election.name, "count": len(roll)}
    with deed(db, desk, "day-freeze", details, needs=Role.HEAD) as act:
        rows.save_desk_id(act, rows.new_desk_id())
        rows.save_day(act, day)
        rows.save_roll_lines(act, roll)


def _roll(db: Database, election: Election) -> list[RollLine]:
    first, second = sorted(stations_of(db, election.id), key=lambda one: one.number)
    people = {one.name: one for one in all_people(db)}
    codes = tuple(one.code for one in election.contests)
    roll = []
    for station, category, names in (
        (first, Category.DPT, (*DPT_901, NOT_OURS)),
        (first, Category.DPTB, DPTB_901),
        (first, Category.DPK, DPK_901),
        (second, Category.DPT, DPT_902),
    ):
        for number, name in enumerate(names, 1):
            person = people.get(name)
            roll.append(
                RollLine(
                    election_id=election.id,
                    station_id=station.id,
                    person_id=person.id if person else None,
                    category=category,
                    number=str(number),
                    name=name,
                    sex=person.sex if person else None,
                    disability=Disability.SIGHT if name == "BAMBANG NUGROHO" else None,
                    ballots=() if not person else codes if category is Category.DPT else codes[:3],
                    gone=DayState.RELEASED if name == "WAGIMAN SANTOSO" else None,
                )
            )
    return roll


def _filled(folder: Path, hands: Hands, phase: Phase | None, *, demo: bool) -> Registry:
    settings = Settings(
        prison="Rutan Contoh", station_number="901", station_region=BLORA, demo=demo
    )
    registry = create_registry(folder, HEAD, PASSWORD, hands, settings=settings)
    fill(registry, phase)
    return registry


@contextmanager
def opened_day(
    kind: type[DaySection],
    folder: Path,
    *,
    phase: Phase | None = Phase.OPEN,
    demo: bool = False,
    size: tuple[int, int] = (1100, 640),
    scale: int = 100,
) -> Iterator[DayPart]:
    """A part of the day in a window, in English, shown to a head; see the module."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, Mode.LIGHT, scale)
    set_language("en")
    place, hands = folder / "rutan", Hands()
    what = "day", phase, demo, people_of_the_day()
    moulds.cast(what, place, lambda made: _filled(made, hands, phase, demo=demo))
    worker, window, files = Worker(), QWidget(), Answers()
    context = Context(worker, Preferences(folder / "bagian.ini"), hands, files)
    worker.open(
        window, lambda: open_registry(place, HEAD, PASSWORD, hands), lambda _registry: None, print
    )
    part = DayPart(worker, kind(context), window, hands, context, files)
    worker.changed.connect(part.section.refresh)
    part.section.said.connect(part.said.append)
    part.section.go_to.connect(lambda room, what: part.went.append((room, what)))
    QVBoxLayout(window).addWidget(part.section)
    window.resize(*size)
    window.show()
    window.activateWindow()
    part.show()
    part.section.arrive()
    part.settle()
    yield part
    worker.close()
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    theme.resize(100)
