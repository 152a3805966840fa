"""What an edited election would change for whom, before it is saved."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from rutan_desk.domain.election import Election
from rutan_desk.domain.readiness import Readiness, State
from rutan_desk.ops.readiness import everybody
from rutan_desk.store import Database
from rutan_desk.store.elections import election_by_id
from rutan_desk.store.journal import Desk

LAST_DAYS = ("last_day_general", "last_day_special", "last_day_recording")


@dataclass(frozen=True, slots=True, kw_only=True)
class ElectionEffect:
    """Before and after an edit.

    ``before`` and ``after`` count people by state; ``changed`` are those whose answer
    changes, as they were and as they would be; ``last_days`` the last days that move
    (``Election`` property, before, after).
    """

    before: Mapping[State, int]
    after: Mapping[State, int]
    changed: tuple[tuple[Readiness, Readiness], ...]
    last_days: tuple[tuple[str, date, date], ...]


def effect_of(db: Database, desk: Desk, edited: Election) -> ElectionEffect:
    """Judge everybody by the election as it is and as it would be; changes nothing.

    Raises ``ElectionUnknown``.
    """
    known, today = election_by_id(db, edited.id), desk.clock().date()
    was, would_be = (everybody(db, today, one) for one in (known, edited))
    days = ((name, getattr(known, name), getattr(edited, name)) for name in LAST_DAYS)
    return ElectionEffect(
        before=Counter(one.state for one in was),
        after=Counter(one.state for one in would_be),
        changed=tuple(
            (old, new)
            for old, new in zip(was, would_be, strict=True)
            if _answer(old) != _answer(new)
        ),
        last_days=tuple(one for one in days if one[1] != one[2]),
    )


def _answer(one: Readiness) -> tuple[object, ...]:
    ballots = one.ballots and (one.ballots.codes, one.ballots.gaps)
    return one.state, one.right, one.place, ballots, one.steps
