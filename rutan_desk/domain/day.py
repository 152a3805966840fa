"""Voting day as data: the frozen roll, what happened to whom, and what the day is at (T6).

Every happening is an event of its own and stays: what was wrong is withdrawn by a further
event with a reason. ``domain.attendance`` tells from the events where somebody stands.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from rutan_desk.domain.lists import Category
from rutan_desk.domain.person import Disability, Sex


class DayState(StrEnum):
    """Where somebody on the roll stands, in the order of the day; then why somebody is not there.

    ``COURT`` and ``LOAN`` are away for the law (*sidang*, *bon*), ``NO_BALLOTS`` came in vain.
    """

    NOT_CALLED = "not_called"
    CALLED = "called"
    OUT = "out"
    QUEUEING = "queueing"
    VOTED = "voted"
    REFUSED = "refused"
    ILL = "ill"
    COURT = "court"
    LOAN = "loan"
    HOSPITAL = "hospital"
    ISOLATION = "isolation"
    RELEASED = "released"
    TRANSFERRED = "transferred"
    DIED = "died"
    ESCAPED = "escaped"
    NO_BALLOTS = "no_ballots"

    @property
    def absent(self) -> bool:
        """Whether it says why somebody does not vote."""
        return self not in UNDER_WAY

    @property
    def gone(self) -> bool:
        """Whether somebody has left the prison, so that only a withdrawal brings him back."""
        return self in GONE


UNDER_WAY = (
    DayState.NOT_CALLED,
    DayState.CALLED,
    DayState.OUT,
    DayState.QUEUEING,
    DayState.VOTED,
)
"""The way to the ballot, in order."""
GONE = (DayState.RELEASED, DayState.TRANSFERRED, DayState.DIED, DayState.ESCAPED)
ABSENCES = tuple(state for state in DayState if state not in UNDER_WAY)


class Act(StrEnum):
    """What an event says; all but the last three are the state they lead to.

    ``BACK``: brought back into the block. ``TURNED_AWAY``: somebody who may not vote here came
    (an unlisted voter can void the station). ``WITHDRAWN``: an earlier event was wrong.
    """

    CALLED = "called"
    OUT = "out"
    QUEUEING = "queueing"
    VOTED = "voted"
    REFUSED = "refused"
    ILL = "ill"
    COURT = "court"
    LOAN = "loan"
    HOSPITAL = "hospital"
    ISOLATION = "isolation"
    RELEASED = "released"
    TRANSFERRED = "transferred"
    DIED = "died"
    ESCAPED = "escaped"
    NO_BALLOTS = "no_ballots"
    BACK = "back"
    TURNED_AWAY = "turned_away"
    WITHDRAWN = "withdrawn"

    @property
    def state(self) -> DayState | None:
        """The state it leads to, if any."""
        return None if self in (Act.BACK, Act.TURNED_AWAY, Act.WITHDRAWN) else DayState(self.value)


class Means(StrEnum):
    """How an event came in: typed, scanned, from paper afterwards, or from a shell."""

    SCREEN = "screen"
    SCAN = "scan"
    PAPER = "paper"
    SHELL = "shell"


class Phase(StrEnum):
    """How far the day is; before the freeze there is no ``Day`` at all."""

    FROZEN = "frozen"
    OPEN = "open"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """The voting day of one election, from the freeze on: at most one row for an election.

    ``secret`` (64 hex digits, never shown) signs the notices and seals the files that
    desks exchange. ``frozen_seal`` is the journal's seal at the freeze. ``queue_closed_at``:
    from then on only who was queueing is served. ``remark`` is the reason of the last
    reopening. Moments carry their zone.
    """

    id: int = 0
    uuid: str = ""
    election_id: int
    phase: Phase = Phase.FROZEN
    secret: str
    frozen_at: datetime
    frozen_by: str
    frozen_seal: str
    opened_at: datetime | None = None
    queue_closed_at: datetime | None = None
    closed_at: datetime | None = None
    closed_by: str = ""
    remark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RollLine:
    """One line of the frozen roll of a station; never deleted, struck with a reason at most.

    ``number`` is the number on that list (KPU's for the DPT, ours for the others); ``name``
    and ``sex`` are as on the list. Without a ``person_id`` the list names somebody who is not
    ours: he counts as listed and never comes. ``ballots`` are contest codes. ``gone``: how he
    had left by the freeze. ``added_reason`` and ``struck_reason`` are of changes after the
    freeze, printed as additions; the moment and officer of the last are beside them.
    """

    id: int = 0
    uuid: str = ""
    election_id: int
    station_id: int
    person_id: int | None
    category: Category
    number: str
    name: str
    sex: Sex | None
    disability: Disability | None = None
    ballots: tuple[str, ...] = ()
    gone: DayState | None = None
    added_reason: str = ""
    struck_reason: str = ""
    changed_at: datetime | None = None
    changed_by: str = ""

    @property
    def active(self) -> bool:
        """Whether it has not been struck."""
        return not self.struck_reason


@dataclass(frozen=True, slots=True, kw_only=True)
class DayEvent:
    """One thing that happened; never changed and never deleted.

    ``desk`` is the id of the copy of the registry it was written at, ``number`` counts there
    from 1 without gaps. ``stamp`` is one more than the highest known at that desk when it was
    written (a Lamport clock): it orders events whatever the clocks of the PCs showed. ``at``
    is what the clock showed. ``person_id`` is ``None`` for a stranger, whose ``named`` is as
    typed. ``withdraws`` is the uuid of the event taken back. ``ballots`` were handed out
    (``VOTED``). ``second`` is who witnessed a withdrawal.
    """

    id: int = 0
    uuid: str = ""
    election_id: int
    desk: str
    number: int
    stamp: int
    person_id: int | None
    named: str = ""
    act: Act
    station_id: int | None
    at: datetime
    officer: str
    reason: str = ""
    means: Means = Means.SCREEN
    ballots: tuple[str, ...] = ()
    withdraws: str | None = None
    second: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One number that KPPS counted, typed in: ``key`` is of ``domain.balance``."""

    id: int = 0
    uuid: str = ""
    election_id: int
    station_id: int
    key: str
    value: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """Why something of a station does not agree: ``key`` names the difference."""

    id: int = 0
    uuid: str = ""
    election_id: int
    station_id: int
    key: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskCopy:
    """A copy of the registry handed out for a station; ``desk`` is its id in events.

    ``merged_number`` is the highest event number taken in from it, ``merged_at`` when.
    """

    id: int = 0
    uuid: str = ""
    election_id: int
    station_id: int
    desk: str
    name: str
    handed_at: datetime
    merged_number: int = 0
    merged_at: datetime | None = None
