"""What the check-in shows, read from the board in the worker: small frozen values."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from rutan_desk.domain.check_in import Verdict, may
from rutan_desk.domain.day import Act, DayEvent, DayState, Phase
from rutan_desk.domain.election import Election
from rutan_desk.domain.lists import Category
from rutan_desk.domain.station import Station
from rutan_desk.ops.day_board import Board
from rutan_desk.ops.day_finding import Answer, Finding, FindingKind, answer_for, find

LAST = 10
"""How many of the last events are shown."""
KEYS = {
    "F2": Act.QUEUEING,
    "F3": Act.REFUSED,
    "F4": Act.ILL,
    "F5": Act.COURT,
    "F7": Act.LOAN,
    "F8": Act.HOSPITAL,
    "F9": Act.ISOLATION,
    "F11": Act.BACK,
    "Shift+F2": Act.NO_BALLOTS,
    "Shift+F3": Act.RELEASED,
    "Shift+F4": Act.TRANSFERRED,
    "Shift+F5": Act.DIED,
    "Shift+F7": Act.ESCAPED,
}
"""One key for everything else that may be marked; the same in every language."""
AWAY_KEY, CALL_KEY = "F12", "F6"
"""Turning somebody away, and the part where people are called."""


@dataclass(frozen=True, slots=True)
class Shown:
    """The answer to a text; ``acts`` are those of ``KEYS`` that may be marked now.

    ``picked``: chosen from several, so that its person counts and not the text alone.
    """

    text: str
    finding: Finding
    acts: tuple[Act, ...] = ()
    picked: bool = False

    @property
    def answer(self) -> Answer | None:
        """The one who fits."""
        return self.finding.answer

    @property
    def verdict(self) -> Verdict | None:
        """Whether he may vote."""
        return self.finding.answer.verdict if self.finding.answer else None

    @property
    def person_id(self) -> int | None:
        """Who is shown, if it is one of ours."""
        answer = self.finding.answer
        return answer.person.id if answer and answer.person else None

    @property
    def allowed(self) -> bool:
        """Whether Enter marks: one person, and nothing forbids it."""
        verdict = self.verdict
        return self.person_id is not None and verdict is not None and verdict.allowed


@dataclass(frozen=True, slots=True)
class LastRow:
    """One of the last events; ``undoable`` unless it was withdrawn or is a withdrawal."""

    event: DayEvent
    name: str
    category: Category | None
    number: str
    station: Station | None
    undoable: bool


@dataclass(frozen=True, slots=True)
class Share:
    """How many of a list of a station have voted."""

    station: Station
    category: Category
    voted: int
    listed: int


@dataclass(frozen=True, slots=True)
class Live:
    """The right column: of the station chosen, or of all of them."""

    shares: tuple[Share, ...]
    queueing: int
    out: int
    absent: int
    turned_away: int
    conflicts: int

    @property
    def voted(self) -> int:
        """Everybody who has voted."""
        return sum(one.voted for one in self.shares)

    @property
    def listed(self) -> int:
        """Everybody on the roll."""
        return sum(one.listed for one in self.shares)


@dataclass(frozen=True, slots=True)
class CheckIn:
    """Everything around the answer; ``phase`` is ``None`` before the freeze."""

    election: Election
    phase: Phase | None
    stations: tuple[Station, ...]
    last: tuple[LastRow, ...]
    live: Live


def read_check_in(board: Board, now: datetime, station_id: int | None) -> CheckIn:
    """Read it from the board; ``now`` is not needed for what does not hang on the hour."""
    return CheckIn(
        election=board.election,
        phase=board.day.phase if board.day else None,
        stations=tuple(sorted(board.stations.values(), key=lambda one: one.number)),
        last=read_last(board, station_id),
        live=read_live(board, station_id),
    )


def read_shown(board: Board, now: datetime, text: str, station_id: int | None) -> Shown:
    """Whom a text means."""
    finding = find(board, text, station_id, now)
    return Shown(text, finding, _acts(board, now, finding.answer, station_id))


def read_person(
    board: Board, now: datetime, person_id: int, line_id: int, text: str, station_id: int | None
) -> Shown:
    """One of several, chosen; ``person_id`` 0 is the line of nobody of ours."""
    answer = answer_for(board, person_id, station_id, now, line_id=line_id)
    finding = Finding(FindingKind.ONE, 1, answer=answer)
    return Shown(text, finding, _acts(board, now, answer, station_id), picked=True)


def _acts(
    board: Board, now: datetime, answer: Answer | None, station_id: int | None
) -> tuple[Act, ...]:
    if answer is None or answer.person is None:
        return ()
    asked = (answer.line, answer.attendance, station_id, board.day, board.election, now)
    return tuple(
        act for act in KEYS.values() if may(act, *asked, rehearsal=board.rehearsal).allowed
    )


def read_last(board: Board, station_id: int | None) -> tuple[LastRow, ...]:
    """The last events, the newest first; of a station those that happened there."""
    found: list[LastRow] = []
    for event in reversed(board.events):
        if len(found) == LAST:
            break
        if event.act is not Act.WITHDRAWN and station_id in (None, event.station_id):
            found.append(_row(board, event))
    return tuple(found)


def _row(board: Board, event: DayEvent) -> LastRow:
    person_id = event.person_id
    person = board.people.by_id.get(person_id) if person_id is not None else None
    line = board.line_for(person_id, event.station_id) if person_id is not None else None
    station_id = event.station_id or (line.station_id if line else None)
    return LastRow(
        event=event,
        name=person.name if person else event.named,
        category=line.category if line else None,
        number=line.number if line else "",
        station=board.stations.get(station_id or 0),
        undoable=not board.withdrawn(event),
    )


def read_live(board: Board, station_id: int | None) -> Live:
    """The counts of the right column."""
    wanted = [one for one in board.stations.values() if station_id in (None, one.id)]
    ids = {one.id for one in wanted}
    counts = {place: count for place, count in board.counts.items() if place[0] in ids and count}
    return Live(
        shares=tuple(_shares(board, wanted)),
        queueing=sum(len(board.queue(one)) for one in ids),
        out=_sum(counts, DayState.OUT),
        absent=sum(count for (_, _, state), count in counts.items() if state.absent),
        turned_away=sum(1 for one in board.turned_away if station_id in (None, one.station_id)),
        conflicts=len(board.conflicts),
    )


def _sum(counts: dict[tuple[int, Category, DayState], int], state: DayState) -> int:
    return sum(count for place, count in counts.items() if place[2] is state)


def _shares(board: Board, stations: Iterable[Station]) -> Iterable[Share]:
    for station in sorted(stations, key=lambda one: one.number):
        for category in Category:
            own = {
                state: count
                for (at, kind, state), count in board.counts.items()
                if (at, kind) == (station.id, category)
            }
            listed = sum(own.values()) + board.not_ours[station.id, category]
            if listed:
                yield Share(station, category, own.get(DayState.VOTED, 0), listed)
