"""How fast the day goes, read from the board in the worker: the pace, half hours and papers."""

from dataclasses import dataclass
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from rutan_desk.domain.pace import Pace, PaperPace, SlotCount, by_half_hour, pace, papers
from rutan_desk.domain.roll_count import seats
from rutan_desk.domain.station import Station
from rutan_desk.gui.day_desk import DaySection
from rutan_desk.ops.day_board import Board
from rutan_desk.ops.day_close import supplies_of
from rutan_desk.words.catalog import tr
from rutan_desk.words.counts import decimals_text
from rutan_desk.words.moments import clock_time
from rutan_desk.words.stations import station_name
from rutan_desk.words.supply import contest_code

_LATER = 1_500
"""Milliseconds after a mark until the pace is reckoned anew: that looks at everybody."""
_HOUR = 60
_SPAN = 10
"""The pace is told for so many minutes: nobody counts voters by the hour."""
_FEW = 20
"""So few papers left of a contest are worth a warning, if more people are to get one."""


@dataclass(frozen=True, slots=True)
class PaceView:
    """``short`` are the papers that will not do for who still waits, with their station.

    ``conflicts``: how many people are recorded in ways that cannot all be true.
    """

    now: datetime
    pace: Pace
    slots: tuple[SlotCount, ...]
    short: tuple[tuple[Station, PaperPace], ...]
    conflicts: int


def read_pace(board: Board, now: datetime, station_id: int | None) -> PaceView | None:
    """Of the station chosen, or of all; ``None`` before the freeze. Looks at every line."""
    if board.day is None:
        return None
    lines = [one for one in board.lines.values() if station_id in (None, one.station_id)]
    taken = seats(lines, board.attendance)
    opened = board.day.opened_at
    supplies = supplies_of(board.db, board)
    found = []
    for station in sorted(board.stations.values(), key=lambda one: one.number):
        own = [one for one in taken if one.line.station_id == station.id]
        for paper in papers(own, supplies.get(station.id, {}), now, opened) if own else ():
            if paper.short or (paper.left is not None and paper.left < min(_FEW, paper.still)):
                found.append((station, paper))
    return PaceView(
        now=now,
        pace=pace(taken, board.election, now, opened),
        slots=by_half_hour(taken, board.election, now, (opened or now).date()),
        short=tuple(found),
        conflicts=len(board.conflicts),
    )


class PaceReader(QObject):
    """``told`` carries a ``PaceView``: at once when asked so, else some time after a mark."""

    told = Signal(object)

    def __init__(self, section: DaySection) -> None:
        super().__init__(section)
        self.section = section
        self._first = True
        self._timer = QTimer(self, interval=_LATER, singleShot=True)
        self._timer.timeout.connect(self._read)

    def at_once(self) -> None:
        """The next time without waiting: another station, another day."""
        self._timer.stop()
        self._first = True

    def soon(self) -> None:
        """Something changed; what changes meanwhile is read with it."""
        if not self._timer.isActive():
            self._timer.start(0 if self._first else _LATER)
            self._first = False

    def _read(self) -> None:
        self.section.look(partial(read_pace, station_id=self.section.station_id), self._take)

    def _take(self, view: PaceView | None) -> None:
        if view is not None:
            self.told.emit(view)


def pace_text(view: PaceView) -> tuple[str, str]:
    """The pace kept, large; and whether it is enough."""
    own = view.pace
    kept = "–" if own.kept is None else _rate(own.kept)
    if not own.waiting:
        return kept, tr("Nobody is left who could come.")
    if own.needed is None:
        words = tr("{count} have not come, and the hours are over.")
        return kept, words.format(count=own.waiting)
    if own.done_at is None:
        words = tr("{count} still to come: {needed} is needed.")
        return kept, words.format(count=own.waiting, needed=_rate(own.needed))
    words = tr("Too slow: {needed} is needed.") if own.too_slow else tr("Enough: done at {at}.")
    return kept, words.format(needed=_rate(own.needed), at=clock_time(own.done_at))


def _rate(an_hour: float) -> str:
    few = an_hour * _SPAN / _HOUR
    figure = f"{few:.0f}" if few >= _SPAN else decimals_text(f"{few:.1f}")
    return tr("{count} in 10 minutes").format(count=figure)


def warning_texts(view: PaceView) -> list[tuple[str, str]]:
    """What runs out, and what cannot be true, each with what to do."""
    found = []
    for station, paper in view.short:
        words = tr("{contest} {station}: {left} left").format(
            contest=contest_code(paper.contest), station=station_name(station), left=paper.left
        )
        advice = tr("{count} would get none. Ask the next station in time.")
        said = advice.format(count=paper.short) if paper.short else ""
        if paper.out_at is not None:
            said = tr("Used up at {at}. {more}").format(at=clock_time(paper.out_at), more=said)
        found.append((words, said.strip()))
    if view.conflicts:
        words = tr("{count} people are recorded twice").format(count=view.conflicts)
        found.append((words, tr("Decide each under “Several desks”.")))
    return found
