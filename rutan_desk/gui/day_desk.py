"""What the parts of voting day share: the board in the worker, the station, how far the day is.

The board knows everybody on the roll and belongs to the worker; the window gets small values.
"""

import weakref
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox, QWidget
from shiboken6 import isValid

from rutan_desk.domain.day import Phase
from rutan_desk.domain.election import Election
from rutan_desk.domain.errors import DeskError
from rutan_desk.domain.officer import Role
from rutan_desk.domain.station import Station
from rutan_desk.gui.context import Context
from rutan_desk.gui.lists_section import ListSection
from rutan_desk.gui.worker import Refused
from rutan_desk.ops.day_board import Board
from rutan_desk.ops.day_freeze import is_rehearsal
from rutan_desk.store import Database
from rutan_desk.store.day import day_of
from rutan_desk.store.elections import active_election
from rutan_desk.store.journal import Desk, Touched
from rutan_desk.store.registry import Registry
from rutan_desk.words.catalog import tr
from rutan_desk.words.stations import station_name

T = TypeVar("T")
DAY_ROWS = frozenset(
    {"day", "roll_line", "day_event", "figure", "remark", "desk_copy"}
    | {"election", "station", "setting"}
)
"""The kinds of row that the day is made of."""
_BOARDS: "weakref.WeakKeyDictionary[Database, Board]" = weakref.WeakKeyDictionary()


def board_of(db: Database) -> Board:
    """The one board of an open registry; for the worker only, which alone may use ``db``.

    It does not keep the registry alive, and goes with it: nobody's data outlives the lock.
    """
    found = _BOARDS.get(db)
    if found is None:
        found = _BOARDS[db] = Board(weakref.proxy(db))
    return found


def fresh_board(db: Database, now: datetime) -> Board:
    """The same, with everything that has happened until now; for the worker only."""
    board = board_of(db)
    board.read(now.date())
    return board


def look(
    context: Context,
    owner: QObject,
    read: Callable[[Board, datetime], T],
    then: Callable[[T], object],
    refused: Refused | None = None,
) -> None:
    """Ask the board, in the worker; ``read`` gives a small frozen value, with no widget in it.

    ``then`` gets it on the GUI thread, unless ``owner`` is gone.
    """

    def job(db: Database) -> T:
        now = context.clock()
        return read(fresh_board(db, now), now)

    context.worker.ask(owner, job, then, refused)


def do(
    context: Context,
    act: Callable[[Database, Desk, Board], T],
    then: Callable[[T], object] | None = None,
    refused: Refused | None = None,
    touches: Touched = frozenset({"day_event"}),
) -> None:
    """Do a deed of the day in the worker; ``then`` gets what it gave, once it is on the disk.

    Every screen is told of ``touches`` before.
    """
    given: list[T] = []

    def job(db: Database, desk: Desk) -> Touched:
        given.append(act(db, desk, fresh_board(db, desk.clock())))
        return touches

    def done(_touched: Touched) -> None:
        if then is not None:
            then(given[0])

    context.worker.do(job, done, refused)


@dataclass(frozen=True, slots=True)
class Stand:
    """How far the day is, for heads and buttons; ``since`` is when that phase began.

    ``phase`` is ``None`` before the freeze. ``head``: this officer may freeze and close.
    """

    election: Election
    phase: Phase | None
    since: datetime | None
    rehearsal: bool
    head: bool

    @property
    def open(self) -> bool:
        """Whether people can be marked."""
        return self.phase is Phase.OPEN


def read_stand(registry: Registry) -> Stand:
    """Read it, in the worker."""
    db = registry.db
    election = active_election(db)
    day = day_of(db, election.id)
    since = (day.closed_at or day.opened_at or day.frozen_at) if day else None
    return Stand(
        election=election,
        phase=day.phase if day else None,
        since=since,
        rehearsal=is_rehearsal(db),
        head=registry.officer.role.may(Role.HEAD),
    )


class DaySection(ListSection):
    """A part of the page of voting day: it reads again when anything of the day changes."""

    SHOWS = DAY_ROWS

    def look(
        self,
        read: Callable[[Board, datetime], T],
        then: Callable[[T], object],
        refused: Refused | None = None,
    ) -> None:
        """Ask the board for this part; a refusal is said in its place unless told otherwise."""
        look(self.context, self, read, then, refused or self.refuse)

    def do(
        self,
        act: Callable[[Database, Desk, Board], T],
        then: Callable[[T], object] | None = None,
        refused: Refused | None = None,
        touches: Touched = frozenset({"day_event"}),
    ) -> None:
        """Do a deed for this part; a refusal is said in its place unless told otherwise.

        What comes back after the part has been let go (another theme) is dropped.
        """

        def done(found: T) -> None:
            if then is not None and isValid(self):
                then(found)

        def refuse(refusal: DeskError) -> None:
            if isValid(self):
                (refused or self.refuse)(refusal)

        do(self.context, act, done, refuse, touches)

    @property
    def station_id(self) -> int | None:
        """The station chosen on this PC for the election shown; ``None``: all of them."""
        return None if self.election is None else kept_station(self.context, self.election)


def kept_station(context: Context, election: Election) -> int | None:
    """The station chosen on this PC for an election; ``None``: all of them."""
    return context.preferences.day_station(election.uuid)


class StationChoice(QComboBox):
    """The stations of the day, chosen once on this PC and remembered; first all of them.

    ``chosen`` carries the id, ``None`` for all. Other parts read ``kept_station`` when they
    come forward.
    """

    chosen = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.election: Election | None = None
        self.setAccessibleName(tr("Station"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.activated.connect(self._activated)

    @property
    def station_id(self) -> int | None:
        """The one that is chosen."""
        found = self.currentData()
        return found if isinstance(found, int) else None

    def show_stations(self, election: Election, stations: tuple[Station, ...]) -> None:
        """The stations there are; one alone is chosen, otherwise the one remembered."""
        self.election = election
        self.clear()
        if len(stations) != 1:
            self.addItem(tr("All stations"), None)
        for one in stations:
            self.addItem(station_name(one), one.id)
        place = self.findData(kept_station(self.context, election))
        self.setCurrentIndex(max(0, place))
        self.setEnabled(self.count() > 1)

    def _activated(self, _place: int) -> None:
        if self.election is not None:
            self.context.preferences.keep_day_station(self.election.uuid, self.station_id)
            self.chosen.emit(self.station_id)
