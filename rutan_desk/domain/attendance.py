"""Where somebody on the roll stands on the day, told from the set of his events (T6).

The answer hangs on which events there are, never on the order they came in or how often:
desks that exchanged the same events say the same.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from rutan_desk.domain.day import ABSENCES, Act, DayEvent, DayState

_OUTSIDE = (Act.OUT, Act.QUEUEING)
_ELSEWHERE = frozenset(ABSENCES) - {DayState.REFUSED, DayState.ILL, DayState.NO_BALLOTS}
"""Absences of somebody who is under another guard, or no longer ours; the rest go back."""
_ABSENT = frozenset(state.value for state in ABSENCES)


class ConflictKind(StrEnum):
    """What cannot be true of one person."""

    VOTED_TWICE = "voted_twice"
    ABSENT_AFTER_VOTE = "absent_after_vote"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendance:
    """What became of one person, by the events known here.

    ``since`` is the event that decides ``state`` (of several votes the first). ``voted`` are
    the votes that stand, ``events`` all of them, the withdrawn and the withdrawals too, both
    in order. ``out``: the event by which he left the block and has not been brought back
    from. ``back``: he was brought back, and nothing was marked for him since.
    """

    person_id: int | None = None
    state: DayState = DayState.NOT_CALLED
    since: DayEvent | None = None
    voted: tuple[DayEvent, ...] = ()
    out: DayEvent | None = None
    back: DayEvent | None = None
    events: tuple[DayEvent, ...] = ()

    @property
    def conflict(self) -> bool:
        """Whether he is marked as having voted more than once."""
        return len(self.voted) > 1

    @property
    def queueing(self) -> bool:
        """Whether he stands in the queue, and was not brought back from it."""
        return self.state is DayState.QUEUEING and self.back is None

    @property
    def may_go_back(self) -> bool:
        """Whether he is out, or has voted without anybody having ticked that he went out."""
        return self.out is not None or (self.state is DayState.VOTED and self.back is None)


@dataclass(frozen=True, slots=True)
class Conflict:
    """Events that cannot all be true, in order; until one is withdrawn, they stay told.

    ``people`` are more than one where rows share a NIK or register number.
    """

    kind: ConflictKind
    people: tuple[int, ...]
    events: tuple[DayEvent, ...]


def order_of(event: DayEvent) -> tuple[int, str, int, str]:
    """The one order of all events everywhere, whatever the clocks of the PCs showed."""
    return (event.stamp, event.desk, event.number, event.uuid)


def ordered(events: Iterable[DayEvent]) -> tuple[DayEvent, ...]:
    """The events in order, each once."""
    once: dict[str, DayEvent] = {}
    for event in sorted(events, key=lambda one: (order_of(one), one.id)):
        once.setdefault(event.uuid, event)
    return tuple(once.values())


def effective(events: Iterable[DayEvent]) -> tuple[DayEvent, ...]:
    """What stands, in order: without withdrawals and what they took back.

    A withdrawal counts wherever it arrives, before its target too; it cannot itself be
    withdrawn (it is marked again instead).
    """
    known = ordered(events)
    taken = {event.withdraws for event in known if event.act is Act.WITHDRAWN}
    return tuple(
        event for event in known if event.act is not Act.WITHDRAWN and event.uuid not in taken
    )


def fold(
    events: Iterable[DayEvent], gone: DayState | None = None, *, person_id: int | None = None
) -> Attendance:
    """Where one person stands by all events about him, withdrawals included.

    A vote that stands outweighs everything, also what is marked later. Otherwise the last
    event that leads to a state decides; without one it is ``gone`` (how he had left by the
    freeze) or ``NOT_CALLED``. ``person_id`` is asked for only where there may be no event.
    """
    known = ordered(events)
    if not known:
        return Attendance(person_id=person_id, state=gone or DayState.NOT_CALLED)
    standing = effective(known)
    voted = tuple(event for event in standing if event.act is Act.VOTED)
    deciding = [event for event in standing if event.act.state]
    since = voted[0] if voted else (deciding[-1] if deciding else None)
    out, back = _whereabouts(standing)
    return Attendance(
        person_id=known[0].person_id if person_id is None else person_id,
        state=(since.act.state if since else gone) or DayState.NOT_CALLED,
        since=since,
        voted=voted,
        out=out,
        back=back,
        events=known,
    )


def _whereabouts(standing: Iterable[DayEvent]) -> tuple[DayEvent | None, DayEvent | None]:
    """By which event he is outside, and by which he was last brought back."""
    out: DayEvent | None = None
    back: DayEvent | None = None
    for event in standing:
        if event.act is Act.BACK:
            out, back = None, event
        elif event.act.state:
            back = None
            if event.act in _OUTSIDE:
                out = out or event
            elif event.act.state in _ELSEWHERE:
                out = None
    return out, back


def out_since(attendance: Attendance) -> datetime | None:
    """Since when he has been out of his block for the ballot; ``None``: he is not.

    Having voted, refused, fallen ill or come in vain, he is out until he is brought back.
    """
    return attendance.out.at if attendance.out else None


def anomalies(
    attendances: Mapping[int, Attendance], twins: Iterable[Collection[int]] = ()
) -> tuple[Conflict, ...]:
    """Who is marked twice, or absent after having voted; in the order of the first event.

    ``attendances`` are by person; each of ``twins`` are people who share a NIK or register
    number and may well be one. One person votes once (UU 7/2017 art. 516).
    """
    voters = {person: one for person, one in attendances.items() if one.voted}
    found = [_absent_after(person, one) for person, one in voters.items() if _was_absent(one)]
    groups = _joined(group for group in ({*one} & voters.keys() for one in twins) if group)
    together = set().union(*groups)
    groups += [
        {person} for person, one in voters.items() if one.conflict and person not in together
    ]
    found += [_twice(group, voters) for group in groups]
    real = [conflict for conflict in found if len(conflict.events) > 1]
    return tuple(sorted(real, key=lambda one: (order_of(one.events[0]), one.kind)))


def _joined(groups: Iterable[set[int]]) -> list[set[int]]:
    """The groups as few as can be: those that share a person become one."""
    joined: list[set[int]] = []
    for group in groups:
        touching = [one for one in joined if one & group]
        joined = [one for one in joined if one not in touching]
        joined.append(group.union(*touching))
    return joined


def _twice(group: set[int], voters: Mapping[int, Attendance]) -> Conflict:
    events = ordered(event for person in group for event in voters[person].voted)
    return Conflict(ConflictKind.VOTED_TWICE, tuple(sorted(group)), events)


def _was_absent(attendance: Attendance) -> bool:
    """Whether it is worth looking: of 20,000 people few are ever marked absent."""
    return any(event.act.value in _ABSENT for event in attendance.events)


def _absent_after(person: int, attendance: Attendance) -> Conflict:
    vote = attendance.voted[0]
    later = (
        event
        for event in effective(attendance.events)
        if event.act.value in _ABSENT and order_of(event) > order_of(vote)
    )
    return Conflict(ConflictKind.ABSENT_AFTER_VOTE, (person,), (vote, *later))
