"""The day while it runs: who has voted when, how fast it goes, and when papers run out.

Pure functions over the seats of ``domain.roll_count``. Moments carry their zone; hours are of
the wall clock that ``now`` carries. Rates are people (or papers) an hour, never a promise.
"""

from collections import Counter
from collections.abc import Callable, Collection, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TypeVar

from rutan_desk.domain.attendance import Attendance, out_since
from rutan_desk.domain.day import UNDER_WAY, DayState
from rutan_desk.domain.election import Election
from rutan_desk.domain.roll_count import Seat

HALF_HOUR = timedelta(minutes=30)
_HOUR = timedelta(hours=1)
_SHORTEST = timedelta(minutes=5)
_WAITING = frozenset(UNDER_WAY) - {DayState.VOTED}

Key = TypeVar("Key", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Turnout:
    """How many of those listed have voted."""

    voted: int
    listed: int

    @property
    def share(self) -> float:
        """Between 0 and 1; nobody listed is 0."""
        return self.voted / self.listed if self.listed else 0.0


@dataclass(frozen=True, slots=True)
class SlotCount:
    """How many voted in the half hour that begins at ``start``."""

    start: datetime
    count: int


@dataclass(frozen=True, slots=True)
class Pace:
    """Whether it will be done in time.

    ``voted`` and ``waiting``: who has voted, and who of ours neither voted nor is absent.
    ``kept``: voters an hour over the last half hour (``None``: nobody in it). ``needed``: the
    rate that serves all who wait by ``closes`` (``None``: no time is left). ``done_at``: when
    the last will have voted at the rate kept (``None``: cannot be said; ``now``: all have).
    """

    voted: int
    waiting: int
    kept: float | None
    needed: float | None
    closes: datetime
    done_at: datetime | None

    @property
    def too_slow(self) -> bool:
        """Whether somebody who waits would not be served by ``closes``."""
        return self.waiting > 0 and (self.done_at is None or self.done_at > self.closes)


@dataclass(frozen=True, slots=True)
class PaperPace:
    """The papers of one contest at one station.

    ``supply`` is ``None`` where nobody knows it. ``still``: how many who wait are to get one.
    ``out_at``: when the last is handed out at the rate of the last half hour (``None``: not
    at this rate, not known, or enough for all who wait).
    """

    contest: str
    supply: int | None
    handed_out: int
    still: int
    out_at: datetime | None

    @property
    def left(self) -> int | None:
        """How many are left."""
        return None if self.supply is None else self.supply - self.handed_out

    @property
    def short(self) -> int:
        """How many who wait would get none."""
        return 0 if self.left is None else max(0, self.still - self.left)


def turnout_by(seats: Iterable[Seat], key: Callable[[Seat], Key]) -> dict[Key, Turnout]:
    """The turnout of each group: by ``seat.line.sex``, category, station, disability, block."""
    listed: Counter[Key] = Counter()
    voted: Counter[Key] = Counter()
    for seat in seats:
        group = key(seat)
        listed[group] += 1
        voted[group] += seat.vote is not None
    return {group: Turnout(voted[group], count) for group, count in listed.items()}


def by_half_hour(
    seats: Iterable[Seat], election: Election, now: datetime, day: date | None = None
) -> tuple[SlotCount, ...]:
    """The votes of ``day`` (``None``: today) in half hours from ``opens`` to ``closes``.

    Votes before and after (the queue at the end) get half hours of their own, and so do the
    empty ones between. What a wrong clock put on another day counts in the first or the last
    of the opening hours: the sum is always all votes.
    """
    on = day or now.date()
    first = _slot(datetime.combine(on, election.opens, now.tzinfo))
    last = _slot(datetime.combine(on, election.closes, now.tzinfo) - timedelta.resolution)
    slots = (_slot(seat.vote.at.astimezone(now.tzinfo)) for seat in seats if seat.vote)
    counts = Counter(slot if slot.date() == on else min(max(slot, first), last) for slot in slots)
    begin, end = min((first, *counts)), max((last, *counts))
    starts = (begin + HALF_HOUR * slot for slot in range((end - begin) // HALF_HOUR + 1))
    return tuple(SlotCount(start, counts[start]) for start in starts)


def to_come(slots: Sequence[SlotCount], own: Pace, now: datetime) -> tuple[float, ...]:
    """How many must still vote in each of those half hours, to be done by ``own.closes``.

    Who waits is spread evenly over the time that is left; nobody is expected in a half hour
    that is over, or once the hours are. The sum is ``own.waiting`` or, then, 0.
    """
    spans = [_left(slot.start, now, own.closes) for slot in slots]
    whole = sum(spans)
    return tuple(own.waiting * span / whole if whole else 0.0 for span in spans)


def _left(start: datetime, now: datetime, closes: datetime) -> float:
    """How many hours of that half hour are still to come before ``closes``."""
    return max(0.0, (min(start + HALF_HOUR, closes) - max(start, now)) / _HOUR)


def _slot(moment: datetime) -> datetime:
    minute = moment.minute - moment.minute % 30
    return moment.replace(minute=minute, second=0, microsecond=0)


def pace(
    seats: Iterable[Seat], election: Election, now: datetime, opened: datetime | None = None
) -> Pace:
    """How fast it goes, and how fast it must go; ``opened``: when the first could vote.

    In the first half hour the rate is of the time since then, of five minutes at least.
    """
    known = tuple(seats)
    votes = [seat.vote.at for seat in known if seat.vote]
    waiting = sum(_waits(seat) for seat in known)
    closes = datetime.combine(now.date(), election.closes, now.tzinfo)
    kept = _rate(votes, now, opened)
    left = (closes - now) / _HOUR
    return Pace(
        voted=len(votes),
        waiting=waiting,
        kept=kept,
        needed=waiting / left if left > 0 else None,
        closes=closes,
        done_at=_after(now, waiting, kept),
    )


def papers(
    seats: Iterable[Seat],
    supply: Mapping[str, int | None],
    now: datetime,
    opened: datetime | None = None,
) -> tuple[PaperPace, ...]:
    """The papers of one station by contest, in the order of ``supply`` (``None``: not known)."""
    known = tuple(seats)
    return tuple(_papers(contest, known, stock, now, opened) for contest, stock in supply.items())


def out_longer(
    attendances: Iterable[Attendance], minutes: int, now: datetime
) -> tuple[tuple[Attendance, timedelta], ...]:
    """Who has been out of his block for more than that many minutes, the longest first."""
    out = ((one, out_since(one)) for one in attendances)
    spans = [(one, now - since) for one, since in out if since is not None]
    late = [pair for pair in spans if pair[1] > timedelta(minutes=minutes)]
    return tuple(sorted(late, key=lambda pair: pair[1], reverse=True))


def _papers(
    contest: str,
    seats: tuple[Seat, ...],
    supply: int | None,
    now: datetime,
    opened: datetime | None,
) -> PaperPace:
    given = [seat.vote.at for seat in seats if seat.vote and contest in seat.vote.ballots]
    still = sum(_waits(seat) and contest in seat.line.ballots for seat in seats)
    left = None if supply is None else max(0, supply - len(given))
    out_at = None
    if left is not None and left < still:
        out_at = _after(now, left, _rate(given, now, opened))
    return PaperPace(contest, supply, len(given), still, out_at)


def _waits(seat: Seat) -> bool:
    """Whether somebody of ours may still come."""
    return seat.attendance is not None and seat.attendance.state in _WAITING


def _rate(moments: Collection[datetime], now: datetime, opened: datetime | None) -> float | None:
    """How many an hour, in the half hour before ``now``."""
    count = sum(now - HALF_HOUR < moment <= now for moment in moments)
    since_opened = HALF_HOUR if opened is None else now - opened
    span = min(HALF_HOUR, max(_SHORTEST, since_opened))
    return count * _HOUR / span if count else None


def _after(now: datetime, count: int, rate: float | None) -> datetime | None:
    """When that many more will have come."""
    if not count:
        return now
    return None if rate is None else now + _HOUR * (count / rate)
