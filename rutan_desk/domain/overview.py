"""What the home page tells: how far everybody has come, what is to be done, and until when."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from rutan_desk.domain.election import Election
from rutan_desk.domain.lists import Category
from rutan_desk.domain.person import Kind, Presence
from rutan_desk.domain.readiness import Readiness, State
from rutan_desk.domain.right import Outcome
from rutan_desk.domain.standing import Action, Owner


class Stage(StrEnum):
    """The stages of the funnel; each holds only who has passed all those before."""

    PEOPLE = "people"
    RIGHT = "right"
    IDENTITY = "identity"
    LIST = "list"
    STATION = "station"
    READY = "ready"


class Deadline(StrEnum):
    """Days that the election sets, in the order they come."""

    MOVE_GENERAL = "move_general"
    RECORDING = "recording"
    MOVE_SPECIAL = "move_special"
    INVITATIONS = "invitations"
    VOTING = "voting"


@dataclass(frozen=True, slots=True)
class Queue:
    """People who wait for the same step of the same owner; ``due`` is the earliest last day.

    ``overdue``: that day has passed.
    """

    action: Action
    owner: Owner
    due: date | None
    count: int
    overdue: bool = False


@dataclass(frozen=True, slots=True)
class DeadlineCount:
    """A day, how many days are left, and how many people lose something when it passes."""

    deadline: Deadline
    day: date
    days_left: int
    threatened: int


@dataclass(frozen=True, slots=True)
class Overview:
    """Everything the home page counts. ``unable`` are the people with the right and no way."""

    days_left: int
    funnel: tuple[tuple[Stage, int], ...]
    staff: int
    unable: int
    queues: tuple[Queue, ...]
    deadlines: tuple[DeadlineCount, ...]


def overview(people: Sequence[Readiness], election: Election, today: date) -> Overview:
    """Count everybody once; people who left are no longer in the funnel.

    Queues come most urgent first. Deadlines that have passed are left out.
    """
    here = [one for one in people if one.person.presence is Presence.PRESENT]
    furthest = Counter(stage_of(one) for one in here)
    stages = list(Stage)
    funnel = tuple(
        (stage, sum(furthest[later] for later in stages[place:]))
        for place, stage in enumerate(stages)
    )
    return Overview(
        days_left=(election.day - today).days,
        funnel=funnel,
        staff=sum(one.person.kind is Kind.STAFF for one in here),
        unable=sum(one.voter and one.state is State.UNABLE for one in here),
        queues=queues(people, today),
        deadlines=_deadlines(people, election, today),
    )


def stage_of(one: Readiness) -> Stage:
    """The last stage of the funnel that somebody has passed."""
    passed = (
        (Stage.RIGHT, one.right.outcome is Outcome.ELIGIBLE),
        (Stage.IDENTITY, one.identity.settled),
        (Stage.LIST, one.place.category in (Category.DPT, Category.DPTB, Category.DPK)),
        (Stage.STATION, one.station is not None),
        (Stage.READY, one.state is State.READY),
    )
    reached = Stage.PEOPLE
    for stage, done in passed:
        if not done:
            break
        reached = stage
    return reached


def queues(people: Iterable[Readiness], today: date) -> tuple[Queue, ...]:
    """The steps that people wait for, each person in every queue that he has a step of."""
    dues: defaultdict[tuple[Action, Owner], list[date | None]] = defaultdict(list)
    for one in people:
        for step in one.steps:
            dues[step.action, step.owner].append(step.due)
    found = []
    for (action, owner), days in dues.items():
        due = min((day for day in days if day is not None), default=None)
        overdue = due is not None and due < today
        found.append(Queue(action, owner, due, len(days), overdue))
    order = list(Action)
    return tuple(sorted(found, key=lambda one: (one.due or date.max, order.index(one.action))))


def days_of(election: Election) -> tuple[tuple[Deadline, date], ...]:
    """The days an election sets, in order of the calendar."""
    days = {
        Deadline.MOVE_GENERAL: election.last_day_general,
        Deadline.RECORDING: election.last_day_recording,
        Deadline.MOVE_SPECIAL: election.last_day_special,
        Deadline.INVITATIONS: election.last_day_invitations,
        Deadline.VOTING: election.day,
    }
    order = list(Deadline)
    return tuple(sorted(days.items(), key=lambda pair: (pair[1], order.index(pair[0]))))


def _deadlines(
    people: Sequence[Readiness], election: Election, today: date
) -> tuple[DeadlineCount, ...]:
    due_on: Counter[date] = Counter()
    for one in people:
        due_on.update({step.due for step in one.steps if step.due is not None})
    return tuple(
        DeadlineCount(deadline, day, (day - today).days, due_on[day])
        for deadline, day in days_of(election)
        if day >= today
    )
