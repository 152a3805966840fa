"""How many stand on the lists of the roll, and what became of them: counted in people.

Nobody is forgotten: listed = voted + each absence + unaccounted + not ours.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from rutan_desk.domain.attendance import Attendance
from rutan_desk.domain.day import DayEvent, DayState, RollLine
from rutan_desk.domain.lists import Category
from rutan_desk.domain.person import Sex
from rutan_desk.domain.result_form import Trio

LISTS = (Category.DPT, Category.DPTB, Category.DPK)
"""The lists of a station, in KPU's order."""


@dataclass(frozen=True, slots=True)
class Heads:
    """How many, by sex (``unsaid``: the list does not say), and how many of these disabled."""

    male: int = 0
    female: int = 0
    unsaid: int = 0
    disabled_male: int = 0
    disabled_female: int = 0
    disabled_unsaid: int = 0

    @property
    def total(self) -> int:
        """Everybody."""
        return self.male + self.female + self.unsaid

    @property
    def disabled(self) -> int:
        """Everybody with a disability."""
        return self.disabled_male + self.disabled_female + self.disabled_unsaid

    @property
    def trio(self) -> Trio:
        """As a line of C.HASIL."""
        return Trio(self.male, self.female, self.total)

    @property
    def disabled_trio(self) -> Trio:
        """Those with a disability as a line of C.HASIL."""
        return Trio(self.disabled_male, self.disabled_female, self.disabled)


@dataclass(frozen=True, slots=True)
class Seat:
    """An active line of the roll, and what became of its person.

    ``attendance`` is ``None`` on a line that is nobody's of ours, and on the spare line of
    somebody who stands on two.
    """

    line: RollLine
    attendance: Attendance | None

    @property
    def vote(self) -> DayEvent | None:
        """By which event he has voted."""
        return self.attendance.voted[0] if self.attendance and self.attendance.voted else None


@dataclass(frozen=True, slots=True, kw_only=True)
class ListCount:
    """One list (``category`` is ``None``: all lists) of a station, in people.

    ``states`` are where those of ours stand who have not voted. ``added`` of the listed were
    added after the freeze; ``struck`` lines are no longer among the listed.
    """

    category: Category | None
    listed_heads: Heads
    voted_heads: Heads
    states: Mapping[DayState, int] = field(hash=False)
    not_ours: int
    added: int
    struck: int

    @property
    def listed(self) -> int:
        """How many stand on the list."""
        return self.listed_heads.total

    @property
    def voted(self) -> int:
        """How many have voted."""
        return self.voted_heads.total

    @property
    def absent(self) -> dict[DayState, int]:
        """How many do not vote, by why; only what occurs."""
        return {state: count for state, count in self.states.items() if state.absent}

    @property
    def unaccounted(self) -> int:
        """How many neither voted nor are known to be absent."""
        return sum(self.states.values()) - sum(self.absent.values())

    @property
    def balances(self) -> bool:
        """Whether nobody is left to account for."""
        return self.listed == self.voted + sum(self.absent.values()) + self.not_ours


def seats(lines: Iterable[RollLine], attendances: Mapping[int, Attendance]) -> tuple[Seat, ...]:
    """Every active line with what became of its person.

    Whoever stands on two lines is counted once: where he voted, else on the first list.
    """
    active = [line for line in lines if line.active]
    own: dict[int, RollLine] = {}
    for line in sorted(active, key=lambda one: _preference(one, attendances)):
        if line.person_id is not None:
            own.setdefault(line.person_id, line)
    return tuple(Seat(line, _attendance(line, own, attendances)) for line in active)


def _preference(
    line: RollLine, attendances: Mapping[int, Attendance]
) -> tuple[bool, int, int, str]:
    known = attendances.get(line.person_id or 0)
    stations = {vote.station_id for vote in known.voted[:1]} if known else set[int | None]()
    return (line.station_id not in stations, LISTS.index(line.category), line.id, line.uuid)


def _attendance(
    line: RollLine, own: Mapping[int, RollLine], attendances: Mapping[int, Attendance]
) -> Attendance | None:
    if line.person_id is None or own[line.person_id] is not line:
        return None
    unmarked = Attendance(person_id=line.person_id, state=line.gone or DayState.NOT_CALLED)
    return attendances.get(line.person_id, unmarked)


def heads(lines: Iterable[RollLine]) -> Heads:
    """How many lines, by sex and disability."""
    sex: Counter[Sex | None] = Counter()
    disabled: Counter[Sex | None] = Counter()
    for line in lines:
        sex[line.sex] += 1
        disabled[line.sex] += line.disability is not None
    order = (Sex.MALE, Sex.FEMALE, None)
    return Heads(*(sex[one] for one in order), *(disabled[one] for one in order))


def list_count(category: Category | None, seated: Sequence[Seat], struck: int = 0) -> ListCount:
    """The count of these seats, all of one list or (``None``) of all."""
    ours = [one.attendance for one in seated if one.attendance]
    states = Counter(one.state for one in ours)
    del states[DayState.VOTED]
    return ListCount(
        category=category,
        listed_heads=heads(one.line for one in seated),
        voted_heads=heads(one.line for one in seated if one.vote),
        states={state: states[state] for state in DayState if states[state]},
        not_ours=len(seated) - len(ours),
        added=sum(bool(one.line.added_reason) for one in seated),
        struck=struck,
    )
