"""How many have the right to vote, list by list and by sex, along every line that is asked for.

In the spirit of Model A-Rekap PPS (FORMS §1.2): figures of groups, nobody by name.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeVar

from rutan_desk.domain.election import Election
from rutan_desk.domain.lists import Category, is_convict
from rutan_desk.domain.person import Disability, Kind, Person, Sex, age_on
from rutan_desk.domain.readiness import Readiness
from rutan_desk.domain.region import PROVINCE, REGENCY, part
from rutan_desk.domain.station import Station

ON_LISTS = (Category.DPT, Category.DPTB, Category.DPK)
"""KPU's lists, in its order; all others stand on none, or nobody knows yet."""
_LATER_AGES = (22, 31, 41, 51, 61)
Key = TypeVar("Key")


class HeldAs(StrEnum):
    """What somebody is here as: register A, register B, staff, or not said by the register."""

    DETAINEE = "detainee"
    CONVICT = "convict"
    STAFF = "staff"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class AgeGroup:
    """Full years on voting day, both ends included; ``most`` ``None``: and older."""

    least: int
    most: int | None


@dataclass(frozen=True, slots=True)
class Tally:
    """How many of one group, by list and sex (``None``: not known)."""

    counts: Mapping[tuple[Category, Sex | None], int] = field(hash=False)

    def of(self, lists: Iterable[Category], *sexes: Sex | None) -> int:
        """How many on any of these lists, of these sexes (none named: of all)."""
        wanted = sexes or (*Sex, None)
        return sum(self.counts.get((one, sex), 0) for one in lists for sex in wanted)

    @property
    def total(self) -> int:
        """Everybody of the group."""
        return sum(self.counts.values())


Groups = tuple[tuple[str, Tally], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Recap:
    """The figures of one election; each tuple divides all that ``total`` holds.

    Of ``stations`` ``None`` is none yet. ``disabilities`` are by KPU's code (``""``: none),
    ``homes`` by the code of the kab/kota or, where no more is known, of the province (``""``:
    no address). ``ages`` are without a group for those whose birth date is missing: these are
    ``None``. ``inactive`` stand on a list of KPU and can no longer vote.
    """

    total: Tally
    stations: tuple[tuple[Station | None, Tally], ...]
    ages: tuple[tuple[AgeGroup | None, Tally], ...]
    disabilities: Groups
    held: tuple[tuple[HeldAs, Tally], ...]
    homes: Groups
    inactive: int


def recap(people: Sequence[Readiness], stations: Iterable[Station], election: Election) -> Recap:
    """Count everybody who has the right to vote, or may turn out to have it, once a line.

    Stations, ages and disabilities stand in their order with their zeros, so that two prints
    compare; homes and kinds of people only where there is somebody.
    """
    voters = [one for one in people if one.voter]
    groups = age_groups(election)
    at = _by(voters, lambda one: one.station.id if one.station else 0)
    aged = _by(voters, lambda one: _age_group(one.person, groups, election))
    disabled = _by(voters, lambda one: one.person.disability or "")
    stood = _by(voters, lambda one: held_as(one.person))
    homes = _by(voters, lambda one: home_of(one.person))
    return Recap(
        total=_tally(voters),
        stations=_stations(stations, at),
        ages=_of([*groups, *([None] if None in aged else [])], aged),
        disabilities=_of([*(one.value for one in Disability), ""], disabled),
        held=_of([one for one in HeldAs if one in stood], stood),
        homes=_of(sorted(homes, key=lambda code: (not code, code)), homes),
        inactive=sum(not one.voter and one.place.category in ON_LISTS for one in people),
    )


def _stations(
    stations: Iterable[Station], at: Mapping[int, Sequence[Readiness]]
) -> tuple[tuple[Station | None, Tally], ...]:
    found = [(one, _tally(at.get(one.id, ()))) for one in stations]
    return (*found, *([(None, _tally(at[0]))] if 0 in at else []))


def age_groups(election: Election) -> tuple[AgeGroup, ...]:
    """From the married below the voting age to the oldest; the first is for them alone."""
    age = election.voting_age
    starts = [0, age, *(one for one in _LATER_AGES if one > age)]
    ends = [one - 1 for one in starts[1:]]
    return tuple(map(AgeGroup, starts, [*ends, None]))


def held_as(person: Person) -> HeldAs:
    """Register A holds the detained, register B the convicted; staff are in no register."""
    if person.kind is Kind.STAFF:
        return HeldAs.STAFF
    if is_convict(person.register_class):
        return HeldAs.CONVICT
    detained = (person.register_class or "").strip().upper().startswith("A")
    return HeldAs.DETAINEE if detained else HeldAs.UNKNOWN


def home_of(person: Person) -> str:
    """The kab/kota of the KTP-el address, or the province; empty when neither is known."""
    region = person.region or ""
    return part(region, REGENCY) or part(region, PROVINCE) or ""


def _age_group(person: Person, groups: Sequence[AgeGroup], election: Election) -> AgeGroup | None:
    if person.birth_date is None:
        return None
    age = age_on(person.birth_date, election.day)
    return next((one for one in reversed(groups) if one.least <= age), groups[0])


def _by(voters: Iterable[Readiness], key: Callable[[Readiness], Key]) -> dict[Key, list[Readiness]]:
    found: dict[Key, list[Readiness]] = {}
    for one in voters:
        found.setdefault(key(one), []).append(one)
    return found


def _of(
    keys: Iterable[Key], found: Mapping[Key, Sequence[Readiness]]
) -> tuple[tuple[Key, Tally], ...]:
    return tuple((key, _tally(found.get(key, ()))) for key in keys)


def _tally(voters: Iterable[Readiness]) -> Tally:
    return Tally(Counter((one.place.category, one.person.sex) for one in voters))
