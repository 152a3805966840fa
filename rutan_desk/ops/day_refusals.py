"""What a verdict that forbids comes to as a refusal, with the figures its sentence needs."""

from collections.abc import Callable
from dataclasses import dataclass

from rutan_desk.domain.attendance import Attendance
from rutan_desk.domain.check_in import CheckReason, Verdict
from rutan_desk.domain.day import Act, Day, RollLine
from rutan_desk.domain.errors import (
    ActImpossible,
    AlreadyVoted,
    DayIsClosed,
    DayNotOpen,
    DeskError,
    HoursOver,
    NoBallot,
    NotEligible,
    NotFrozen,
    NotOnRoll,
    NotTheDay,
    PersonGone,
    TooEarly,
    WrongStation,
)
from rutan_desk.domain.person import Person
from rutan_desk.ops.day_board import Board


@dataclass(frozen=True, slots=True)
class Refused:
    """What was asked for, of whom, and where."""

    board: Board
    said: Verdict
    person: Person
    act: Act
    line: RollLine | None
    stands: Attendance
    station_id: int | None

    @property
    def name(self) -> str:
        """Whom it is about."""
        return self.person.name

    def station(self, station_id: int | None) -> str:
        """A station's number; empty where none is meant."""
        known = self.board.stations.get(station_id or 0)
        return known.number if known else ""


def refusal_of(refused: Refused) -> DeskError:
    """The refusal of the first reason."""
    return _REFUSALS[refused.said.reasons[0]](refused)


def day_closed(day: Day) -> DayIsClosed:
    """That the day is closed, and since when."""
    return DayIsClosed(day.closed_at or day.frozen_at)


def _voted(refused: Refused) -> DeskError:
    since = refused.said.since or refused.stands.voted[0]
    other = refused.board.people.by_id.get(since.person_id or 0, refused.person)
    twin = other.name if other is not refused.person else ""
    return AlreadyVoted(refused.name, since.at, refused.station(since.station_id), twin)


def _day_closed(refused: Refused) -> DeskError:
    return day_closed(refused.board.day) if refused.board.day else NotFrozen()


def _not_listed(refused: Refused) -> DeskError:
    return NotOnRoll(refused.name, refused.line.struck_reason if refused.line else "")


def _wrong_station(refused: Refused) -> DeskError:
    right = refused.station(refused.line.station_id if refused.line else None)
    return WrongStation(refused.name, right, refused.station(refused.station_id))


def _too_early(refused: Refused) -> DeskError:
    election, reason = refused.board.election, refused.said.reasons[0]
    start, category = {
        CheckReason.BEFORE_OPENING: (election.opens, ""),
        CheckReason.DPTB_EARLY: (election.dptb_from, "dptb"),
        CheckReason.DPK_EARLY: (election.dpk_from, "dpk"),
    }[reason]
    return TooEarly(start, category)


def _impossible(refused: Refused) -> DeskError:
    return ActImpossible(refused.name, refused.act.value, refused.stands.state.value)


_REFUSALS: dict[CheckReason, Callable[[Refused], DeskError]] = {
    CheckReason.NOT_FROZEN: lambda refused: NotFrozen(),
    CheckReason.DAY_CLOSED: _day_closed,
    CheckReason.NOT_OPEN: lambda refused: DayNotOpen(),
    CheckReason.NOT_ON_LIST: _not_listed,
    CheckReason.STRUCK: _not_listed,
    CheckReason.ALREADY_VOTED: _voted,
    CheckReason.TWIN_VOTED: _voted,
    CheckReason.GONE: lambda refused: PersonGone(refused.name, refused.stands.state.value),
    CheckReason.WRONG_STATION: _wrong_station,
    CheckReason.NOT_ELIGIBLE: lambda refused: NotEligible(refused.name),
    CheckReason.NO_BALLOT: lambda refused: NoBallot(refused.name),
    CheckReason.NOT_THE_DAY: lambda refused: NotTheDay(refused.board.election.day.isoformat()),
    CheckReason.BEFORE_OPENING: _too_early,
    CheckReason.DPTB_EARLY: _too_early,
    CheckReason.DPK_EARLY: _too_early,
    CheckReason.CLOSED_HOURS: lambda refused: HoursOver(
        refused.name, refused.board.election.closes
    ),
    CheckReason.ALREADY_SO: _impossible,
    CheckReason.OUT_OF_ORDER: _impossible,
    CheckReason.NOT_OUT: _impossible,
}
"""Every reason that can forbid; the others only warn."""
