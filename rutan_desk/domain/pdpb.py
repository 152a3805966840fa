"""What became of the voters of a prison between two packs for KPU (PDPB, table T11).

Between elections everybody is listed where his KTP-el says, so who leaves the prison stays a
voter: only death, service, age and a court change that. Every change is told once, and what
went before, came and went adds up to who is a voter now.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from rutan_desk.domain.election import Election
from rutan_desk.domain.ktp_el import KtpEl, letter
from rutan_desk.domain.movement import Revocation
from rutan_desk.domain.names import fold
from rutan_desk.domain.person import Kind, Person, Presence
from rutan_desk.domain.right import Bar, Outcome, right_to_vote

HAS_KTP_EL = "S"


class Group(StrEnum):
    """What a line tells, in the order of the pack."""

    CAME = "came"
    OF_AGE = "of_age"
    RESTORED = "restored"
    CIVILIAN = "civilian"
    NOW_VOTER = "now_voter"
    LEFT = "left"
    DIED = "died"
    REVOKED = "revoked"
    IN_SERVICE = "in_service"
    NO_VOTER = "no_voter"
    RECORDED = "recorded"


JOINED = (Group.CAME, Group.OF_AGE, Group.RESTORED, Group.CIVILIAN, Group.NOW_VOTER)
GONE = (Group.LEFT, Group.DIED, Group.REVOKED, Group.IN_SERVICE, Group.NO_VOTER)
_BY_BAR = {
    Bar.IN_SERVICE: (Group.CIVILIAN, Group.IN_SERVICE),
    Bar.REVOKED: (Group.RESTORED, Group.REVOKED),
    Bar.UNDER_AGE: (Group.OF_AGE, Group.NO_VOTER),
}
"""By what stood against somebody: the group once it is lifted, and once it has come."""


class Why(StrEnum):
    """What is to be added where the group alone does not tell it."""

    NOTHING = ""
    RELEASED = "released"
    TRANSFERRED = "transferred"
    ESCAPED = "escaped"
    DOUBLE = "double"
    MISTAKE = "mistake"
    FOREIGNER = "foreigner"
    CORRECTED = "corrected"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """Everything a pack looks at, as it stood on one day; rows of doubles are in ``people``."""

    day: date
    people: Mapping[int, Person]
    revocations: Mapping[int, tuple[Revocation, ...]]
    ktp: Mapping[int, KtpEl]


@dataclass(frozen=True, slots=True)
class PackLine:
    """One change of one person, as he is now, or was last; ``letter`` is KPU's S or B."""

    group: Group
    person: Person
    why: Why = Why.NOTHING
    letter: str = ""


@dataclass(frozen=True, slots=True)
class Pack:
    """All that changed between two cuts; ``before`` and ``now`` are the voters of each.

    ``former`` is false for the first pack of all, where everybody is new.
    """

    before: tuple[Person, ...]
    now: tuple[Person, ...]
    lines: tuple[PackLine, ...]
    former: bool = True

    def of(self, group: Group) -> tuple[PackLine, ...]:
        """The lines of one group."""
        return tuple(one for one in self.lines if one.group is group)


@dataclass(frozen=True, slots=True)
class _Seen:
    """A cut judged: who of it is a voter, and what stands against the others."""

    cut: Cut
    rules: Election

    def voters(self) -> tuple[Person, ...]:
        found = (one for one in self.cut.people.values() if self.voter(one.id))
        return tuple(sorted(found, key=_by_name))

    def voter(self, person_id: int) -> bool:
        person = self.cut.people.get(person_id)
        return person is not None and _here(person) and not self.bars(person_id)

    def bars(self, person_id: int) -> tuple[Bar, ...]:
        """What stands against the right itself that day, wherever somebody is."""
        person = replace(self.cut.people[person_id], presence=Presence.PRESENT)
        decisions = self.cut.revocations.get(person_id, ())
        bars = right_to_vote(person, self.rules, decisions).bars
        return tuple(one for one in bars if one.outcome is Outcome.BARRED)

    def line(self, group: Group, person_id: int, why: Why = Why.NOTHING) -> PackLine:
        person = self.cut.people[person_id]
        return PackLine(group, person, why, letter(self.cut.ktp.get(person_id)) or "")


def pack(earlier: Cut | None, now: Cut, election: Election) -> Pack:
    """The difference between the last cut and this one; of ``election`` only its rules of age.

    ``now`` is of after ``earlier``. Who came and left in between is told as both.
    """
    empty = Cut(day=now.day, people={}, revocations={}, ktp={})
    was, became = (_Seen(cut, replace(election, day=cut.day)) for cut in (earlier or empty, now))
    ids = sorted({*was.cut.people, *now.people})
    lines = [line for one in ids for line in _changes(one, was, became)]
    if earlier is None:
        lines = [one for one in lines if one.person.presence is Presence.PRESENT]
    lines.sort(key=lambda one: (_ORDER[one.group], *_by_name(one.person)))
    return Pack(was.voters(), became.voters(), tuple(lines), earlier is not None)


_ORDER = {group: place for place, group in enumerate(Group)}


def _by_name(person: Person) -> tuple[str, int]:
    return fold(person.name), person.id


def _here(person: Person) -> bool:
    return person.presence is Presence.PRESENT and _ours(person)


def _ours(person: Person) -> bool:
    return person.merged_into is None and person.kind is Kind.INMATE


def _changes(person_id: int, was: _Seen, became: _Seen) -> Sequence[PackLine]:
    before, after = was.voter(person_id), became.voter(person_id)
    if before and after:
        return _recorded(person_id, was, became)
    if after:
        return [became.line(_joined(person_id, was), person_id)]
    if before:
        return [_gone(person_id, was, became)]
    return _passed_through(person_id, was, became)


def _recorded(person_id: int, was: _Seen, became: _Seen) -> Sequence[PackLine]:
    had, has = (letter(one.cut.ktp.get(person_id)) for one in (was, became))
    if has != HAS_KTP_EL or had == has:
        return ()
    return [became.line(Group.RECORDED, person_id)]


def _joined(person_id: int, was: _Seen) -> Group:
    person = was.cut.people.get(person_id)
    if person is None or person.presence is not Presence.PRESENT:
        return Group.CAME
    bars = was.bars(person_id)
    if Bar.FOREIGNER in bars:
        return Group.NOW_VOTER
    return next((_BY_BAR[one][0] for one in bars if one in _BY_BAR), Group.NOW_VOTER)


def _gone(person_id: int, was: _Seen, became: _Seen) -> PackLine:
    person = became.cut.people.get(person_id)
    if person is None:
        return was.line(Group.NO_VOTER, person_id, Why.MISTAKE)
    if person.merged_into is not None:
        return became.line(Group.NO_VOTER, person_id, Why.DOUBLE)
    if person.presence is Presence.DIED:
        return became.line(Group.DIED, person_id)
    if person.presence is not Presence.PRESENT:
        return became.line(Group.LEFT, person_id, Why(person.presence.value))
    bars = became.bars(person_id)
    if Bar.FOREIGNER in bars:
        return became.line(Group.NO_VOTER, person_id, Why.FOREIGNER)
    group = next((_BY_BAR[one][1] for one in bars if one in _BY_BAR), Group.NO_VOTER)
    why = Why.CORRECTED if group is Group.NO_VOTER else Why.NOTHING
    return became.line(group, person_id, why)


def _passed_through(person_id: int, was: _Seen, became: _Seen) -> Sequence[PackLine]:
    """A voter who came and left between the cuts: both are told, so that sums agree."""
    person = became.cut.people.get(person_id)
    if person is None or person_id in was.cut.people or person.presence is Presence.PRESENT:
        return ()
    if not _ours(person) or became.bars(person_id):
        return ()
    return [became.line(Group.CAME, person_id), _gone(person_id, was, became)]
