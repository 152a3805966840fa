"""Whether something may be marked for somebody now: the windows, and the way to the ballot (T6).

Every rule answers with its reason; the reasons that forbid come before those that warn.
Hours are of the wall clock that ``now`` carries, both ends included (*07.00 s.d. 13.00*).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from rutan_desk.domain.attendance import Attendance, effective
from rutan_desk.domain.day import UNDER_WAY, Act, Day, DayEvent, DayState, Phase, RollLine
from rutan_desk.domain.election import Election
from rutan_desk.domain.lists import Category


class CheckReason(StrEnum):
    """Why not, or what to mind, the plainest first.

    ``GONE``, who has left, needs his event withdrawn first; ``LEFT_SINCE``: the registry has
    him leave after the freeze, on the day itself, which bars nobody. ``ALREADY_SO``: marked so
    before. ``OUT_OF_ORDER``: further on the way already, and not brought back.
    """

    NOT_FROZEN = "not_frozen"
    DAY_CLOSED = "day_closed"
    NOT_ON_LIST = "not_on_list"
    STRUCK = "struck"
    ALREADY_VOTED = "already_voted"
    TWIN_VOTED = "twin_voted"
    GONE = "gone"
    WRONG_STATION = "wrong_station"
    NOT_ELIGIBLE = "not_eligible"
    NO_BALLOT = "no_ballot"
    NOT_OPEN = "not_open"
    NOT_THE_DAY = "not_the_day"
    BEFORE_OPENING = "before_opening"
    LATE_START = "late_start"
    CLOSED_HOURS = "closed_hours"
    DPK_EARLY = "dpk_early"
    DPTB_EARLY = "dptb_early"
    DPK_AFTER_QUEUE = "dpk_after_queue"
    AFTER_ABSENCE = "after_absence"
    LEFT_SINCE = "left_since"
    ALREADY_SO = "already_so"
    OUT_OF_ORDER = "out_of_order"
    NOT_OUT = "not_out"
    IS_WITHDRAWAL = "is_withdrawal"
    ALREADY_WITHDRAWN = "already_withdrawn"


class VerdictKind(StrEnum):
    """The one answer."""

    MAY = "may"
    WARN = "warn"
    NO = "no"


@dataclass(frozen=True, slots=True)
class Verdict:
    """The answer with its reasons.

    ``since`` is the event by which he stands where he does, or, where only a twin of his has
    voted, that vote (``None``: nothing was marked; he may have left by the freeze).
    """

    kind: VerdictKind
    reasons: tuple[CheckReason, ...] = ()
    since: DayEvent | None = None

    @property
    def allowed(self) -> bool:
        """Whether it may be marked, with or without a warning."""
        return self.kind is not VerdictKind.NO


_CLOCK = frozenset(
    {
        CheckReason.NOT_THE_DAY,
        CheckReason.BEFORE_OPENING,
        CheckReason.CLOSED_HOURS,
        CheckReason.DPK_EARLY,
        CheckReason.DPTB_EARLY,
    }
)
"""What only warns in a rehearsal, and when paper ticks are entered afterwards."""
_WARNINGS = frozenset(
    {
        CheckReason.LATE_START,
        CheckReason.DPK_AFTER_QUEUE,
        CheckReason.AFTER_ABSENCE,
        CheckReason.LEFT_SINCE,
    }
)
_ON_THE_WAY = (Act.CALLED, Act.OUT, Act.QUEUEING)
_Rules = tuple[tuple[CheckReason, bool], ...]


def verdict(
    line: RollLine | None,
    attendance: Attendance,
    station_id: int | None,
    day: Day | None,
    election: Election,
    now: datetime,
    *,
    twins_voted: DayEvent | None = None,
    barred: bool = False,
    left: bool = False,
    others_queueing: bool = False,
    rehearsal: bool = False,
    paper: bool = False,
) -> Verdict:
    """Whether somebody may be marked as having voted.

    ``station_id`` is where he stands (``None``: wherever his line says). ``twins_voted`` is
    a vote that stands of another row with his NIK or register number. ``barred``: a bar of
    ``domain.right`` is known; ``left``: his row says that he is not here any more.
    ``others_queueing``: somebody of the DPT or DPTb waits, who goes before the DPK.
    ``rehearsal`` and ``paper`` (a tick entered from paper afterwards)
    turn the reasons of clock and date into warnings.
    """
    over = hours_over(day, election, now) and not in_time(attendance, day, election, now)
    rules = (
        *_bound(line, attendance, station_id, day),
        (CheckReason.TWIN_VOTED, twins_voted is not None),
        (CheckReason.NOT_ELIGIBLE, barred),
        (CheckReason.NO_BALLOT, line is not None and not line.ballots),
        (CheckReason.NOT_OPEN, day is not None and day.phase is Phase.FROZEN),
        (CheckReason.NOT_THE_DAY, now.date() != election.day),
        (CheckReason.BEFORE_OPENING, now.time() < election.opens),
        (CheckReason.CLOSED_HOURS, over),
        *_by_list(line, election, now, others_queueing),
        (CheckReason.AFTER_ABSENCE, _may_come_after_all(attendance)),
        (CheckReason.LEFT_SINCE, left and attendance.state is not DayState.VOTED),
    )
    return _answer(rules, attendance, _mild(election, rehearsal or paper), twins_voted)


def may(
    act: Act,
    line: RollLine | None,
    attendance: Attendance,
    station_id: int | None,
    day: Day | None,
    election: Election,
    now: datetime,
    *,
    rehearsal: bool = False,
    paper: bool = False,
) -> Verdict:
    """Whether anything but a vote or a withdrawal may be marked (``ValueError`` for those two).

    The way goes forward only; steps may be left out, and who was brought back begins anew.
    Absences may be marked from the freeze on, the way itself on the day. After the hours
    nobody is called or queues any more. Who is turned away needs no line.
    """
    if act in (Act.VOTED, Act.WITHDRAWN):
        raise ValueError(act)
    mild = _mild(election, rehearsal or paper)
    if act.state is None:
        stays = act is Act.BACK and not attendance.may_go_back
        return _answer((*_of_the_day(day), (CheckReason.NOT_OUT, stays)), attendance, mild)
    on_the_way = act in _ON_THE_WAY
    rules = (
        *_bound(line, attendance, station_id if on_the_way else None, day),
        *_order(act.state, attendance),
        (CheckReason.NOT_THE_DAY, on_the_way and now.date() != election.day),
        (CheckReason.CLOSED_HOURS, on_the_way and hours_over(day, election, now)),
        (CheckReason.AFTER_ABSENCE, on_the_way and _may_come_after_all(attendance)),
    )
    return _answer(rules, attendance, mild)


def may_withdraw(event: DayEvent, known: Iterable[DayEvent], day: Day | None) -> Verdict:
    """Whether an event may be taken back; ``known`` are all events about the same person.

    A withdrawal stays: what it took back is marked again.
    """
    withdrawals = [one for one in known if one.withdraws == event.uuid]
    rules = (
        *_of_the_day(day),
        (CheckReason.IS_WITHDRAWAL, event.act is Act.WITHDRAWN),
        (CheckReason.ALREADY_WITHDRAWN, bool(withdrawals)),
    )
    return _answer(rules, Attendance(), frozenset())


def opening(
    day: Day | None, election: Election, now: datetime, *, rehearsal: bool = False
) -> Verdict:
    """Whether the day may be opened: not before ``opens``; after ``latest_start`` it warns.

    KPPS waits for voters, witnesses and the supervisor that long at most (FORMS §1.10).
    """
    rules = (
        *_of_the_day(day),
        (CheckReason.NOT_THE_DAY, now.date() != election.day),
        (CheckReason.BEFORE_OPENING, now.time() < election.opens),
        (CheckReason.LATE_START, now.time() > election.latest_start),
        (CheckReason.CLOSED_HOURS, hours_over(day, election, now)),
    )
    return _answer(rules, Attendance(), _mild(election, rehearsal))


def hours_over(day: Day | None, election: Election, now: datetime) -> bool:
    """Whether only the queue is served: it was closed, or it is past ``closes``.

    A queue once closed stays closed, whatever the clock is set to.
    """
    queue_closed = day is not None and day.queue_closed_at is not None
    return queue_closed or now.time() > election.closes


def in_time(attendance: Attendance, day: Day | None, election: Election, now: datetime) -> bool:
    """Whether somebody stood in the queue when it closed and still does (FORMS §4)."""
    at_closes = datetime.combine(now.date(), election.closes, now.tzinfo)
    last = (day.queue_closed_at if day else None) or at_closes
    return (
        election.queue_served
        and attendance.queueing
        and any(
            event.act is Act.QUEUEING and event.at <= last for event in effective(attendance.events)
        )
    )


# --- the rules, each with whether it strikes


def _of_the_day(day: Day | None) -> _Rules:
    return (
        (CheckReason.NOT_FROZEN, day is None),
        (CheckReason.DAY_CLOSED, day is not None and day.phase is Phase.CLOSED),
    )


def _bound(
    line: RollLine | None, attendance: Attendance, station_id: int | None, day: Day | None
) -> _Rules:
    """What holds for everything marked for somebody on the roll."""
    elsewhere = line is not None and station_id not in (None, line.station_id)
    return (
        *_of_the_day(day),
        (CheckReason.NOT_ON_LIST, line is None),
        (CheckReason.STRUCK, line is not None and not line.active),
        (CheckReason.ALREADY_VOTED, attendance.state is DayState.VOTED),
        (CheckReason.GONE, attendance.state.gone),
        (CheckReason.WRONG_STATION, elsewhere),
    )


def _by_list(
    line: RollLine | None, election: Election, now: datetime, others_queueing: bool
) -> _Rules:
    """The hours of the lists: the DPT has first claim on the ballots (FORMS §4)."""
    category = line.category if line else None
    dpk = category is Category.DPK
    early = category is Category.DPTB and now.time() < election.dptb_from
    return (
        (CheckReason.DPK_EARLY, dpk and now.time() < election.dpk_from),
        (CheckReason.DPTB_EARLY, early),
        (CheckReason.DPK_AFTER_QUEUE, dpk and others_queueing),
    )


def _order(state: DayState, attendance: Attendance) -> _Rules:
    """The way forward: an absence may follow anything but itself."""
    if attendance.back or state.absent or attendance.state.absent:
        again = attendance.state is state and attendance.back is None
        return ((CheckReason.ALREADY_SO, again),)
    here, there = UNDER_WAY.index(attendance.state), UNDER_WAY.index(state)
    voted = attendance.state is DayState.VOTED
    return (
        (CheckReason.ALREADY_SO, there == here),
        (CheckReason.OUT_OF_ORDER, there < here and not voted),
    )


def _may_come_after_all(attendance: Attendance) -> bool:
    return attendance.state.absent and not attendance.state.gone


# --- the answer


def _mild(election: Election, lenient: bool) -> frozenset[CheckReason]:
    """The reasons that only warn."""
    mild = _WARNINGS | (_CLOCK if lenient else frozenset())
    return mild if election.dptb_from_blocks else mild | {CheckReason.DPTB_EARLY}


def _answer(
    rules: _Rules,
    attendance: Attendance,
    mild: frozenset[CheckReason],
    twin: DayEvent | None = None,
) -> Verdict:
    """What the rules that strike come to; those that forbid are put first."""
    struck = [reason for reason, strikes in rules if strikes]
    reasons = tuple(sorted(struck, key=lambda reason: reason in mild))
    himself = CheckReason.ALREADY_VOTED in reasons
    since = attendance.since if himself or twin is None else twin
    if not reasons:
        return Verdict(VerdictKind.MAY, since=since)
    return Verdict(VerdictKind.WARN if reasons[0] in mild else VerdictKind.NO, reasons, since)
