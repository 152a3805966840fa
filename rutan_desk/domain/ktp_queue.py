"""Whose KTP-el or data still needs work, the most urgent first, and how the work is grouped."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from rutan_desk.domain.completeness import Element, missing_elements
from rutan_desk.domain.ktp_el import letter
from rutan_desk.domain.person import Person, Presence
from rutan_desk.domain.readiness import Readiness
from rutan_desk.domain.region import PROVINCE, REGENCY, part
from rutan_desk.domain.standing import Action, Owner
from rutan_desk.domain.visit import VisitLine, by_block, certain


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueEntry:
    """One person with something left to do.

    ``action`` is ``None`` when only data is ``missing``. ``home`` is the code of the kab/kota
    of the KTP-el address (of the province while that is all that is known). ``days_left`` count
    to ``due``. ``planned`` is his line on a visit to come, ``last`` that of the last one, with
    the reason if he was absent.
    """

    readiness: Readiness
    missing: tuple[Element, ...]
    home: str | None
    certain: bool
    days_left: int | None
    planned: VisitLine | None = None
    last: VisitLine | None = None

    @property
    def person(self) -> Person:
        """Whom this is about."""
        return self.readiness.person

    @property
    def action(self) -> Action | None:
        """What comes next for the identity."""
        return self.readiness.identity.action

    @property
    def owner(self) -> Owner | None:
        """Who does it."""
        return self.readiness.identity.owner

    @property
    def due(self) -> date | None:
        """The last day on which it helps."""
        return self.readiness.identity.due

    @property
    def in_time(self) -> bool:
        """Whether it still helps."""
        return self.readiness.identity.in_time


def ktp_queue(
    people: Iterable[Readiness],
    today: date,
    *,
    planned: Mapping[int, VisitLine],
    last: Mapping[int, VisitLine],
) -> list[QueueEntry]:
    """Everybody present who may vote and lacks something, most urgent first.

    ``planned`` and ``last`` are lines on visits, by person. What can be done in time comes first,
    by its last day; then certain voters, then block by block.
    """
    here = (one for one in people if one.voter and one.person.presence is Presence.PRESENT)
    entries = (
        _entry(one, today, planned.get(one.person.id), last.get(one.person.id)) for one in here
    )
    return sorted((one for one in entries if one.action or one.missing), key=_urgency)


_ORDER = {action: place for place, action in enumerate(Action)}


def _urgency(entry: QueueEntry) -> tuple[object, ...]:
    return (
        entry.action is None,
        not entry.in_time,
        entry.due or date.max,
        not entry.certain,
        _ORDER[entry.action] if entry.action else 0,
        by_block(entry.person),
    )


def _entry(
    one: Readiness, today: date, planned: VisitLine | None, last: VisitLine | None
) -> QueueEntry:
    listed = one.line.ktp_el if one.line is not None else None
    due = one.identity.due
    return QueueEntry(
        readiness=one,
        missing=missing_elements(one.person, ktp_el_known=letter(one.ktp, listed) is not None),
        home=home_of(one.person),
        certain=certain(one),
        days_left=(due - today).days if due is not None else None,
        planned=planned,
        last=last,
    )


def home_of(person: Person) -> str | None:
    """The kab/kota of the KTP-el address, or the province when nothing finer is known."""
    region = person.region or ""
    return part(region, REGENCY) or part(region, PROVINCE)


@dataclass(frozen=True, slots=True)
class Group:
    """Entries that have something in common: how many, how many certain, the earliest day.

    ``key`` is an action, the code of a home, or a block; ``None`` where there is none.
    """

    key: str | None
    count: int
    certain: int
    due: date | None


def grouped(entries: Iterable[QueueEntry], key: Callable[[QueueEntry], str | None]) -> list[Group]:
    """The entries by ``key``: the largest group first, those without a key last."""
    found: dict[str | None, list[QueueEntry]] = {}
    for entry in entries:
        found.setdefault(key(entry), []).append(entry)
    groups = [
        Group(
            name,
            len(some),
            sum(one.certain for one in some),
            min((one.due for one in some if one.due is not None), default=None),
        )
        for name, some in found.items()
    ]
    return sorted(groups, key=lambda one: (one.key is None, -one.count, one.key or ""))
