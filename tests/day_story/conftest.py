"""A prison on its voting day, open in this process, for the stories of what went wrong."""

import pytest

from rutan_desk.domain.day import Act, Means
from rutan_desk.ops import day_marking
from rutan_desk.ops.day_board import Board
from rutan_desk.ops.day_copies import hand_out
from rutan_desk.ops.day_finding import find
from rutan_desk.ops.day_freeze import freeze, open_day
from rutan_desk.ops.registry import open_registry
from rutan_desk.store.elections import active_election
from tests.day_story.prison import OFFICER, PASSWORD, at, eve, make_prison


class OpenPrison:
    """A registry with its board and a clock that the test sets; ``mark`` as an officer does."""

    def __init__(self, registry, clock):
        self.registry, self.clock = registry, clock
        self.board = Board(registry.db)
        self.read()

    @property
    def db(self):
        return self.registry.db

    @property
    def desk(self):
        return self.registry.desk

    def read(self):
        self.board.read(self.clock.now.date())
        return self.board

    def at(self, moment):
        self.clock.now = moment
        return self

    @property
    def election(self):
        return active_election(self.db)

    def lines(self, category="dpt", station=None):
        """Lines in force of people who are here, in the order of the roll."""
        return [
            one
            for one in self.read().lines.values()
            if one.person_id is not None
            and one.gone is None
            and one.ballots
            and one.category == category
            and station in (None, self.board.stations[one.station_id].number)
        ]

    def mark(self, line, act=Act.VOTED, *, station_id=None, means=Means.SCREEN):
        where = station_id or line.station_id
        return day_marking.mark(
            self.db, self.desk, self.read(), line.person_id, act, where, means=means
        )

    def find(self, text, station_id=None):
        return find(self.read(), text, station_id, self.clock.now)

    def copy(self, folder, line, name="Laptop"):
        """A copy handed out for the station of a line, opened as on another PC."""
        folder.mkdir(exist_ok=True)
        made = hand_out(self.registry, folder, line.station_id, name)
        return OpenPrison(open_registry(made.folder, OFFICER, PASSWORD, self.clock), self.clock)


class Clock:
    def __init__(self):
        self.now = eve()

    def __call__(self):
        return self.now


@pytest.fixture
def prison(tmp_path):
    """Makes a prison: ``prison(people, stations)`` is frozen and, unless asked not, open."""
    made = []

    def make(people=60, stations=2, *, frozen=True, opened=True, name="rutan"):
        clock = Clock()
        registry = make_prison(tmp_path / name, people, stations, 1, clock)
        made.append(registry)
        if frozen:
            freeze(registry.db, registry.desk)
        if frozen and opened:
            clock.now = at(7)
            open_day(registry.db, registry.desk)
            clock.now = at(9)
        return OpenPrison(registry, clock)

    yield make
    for registry in made:
        registry.close()
