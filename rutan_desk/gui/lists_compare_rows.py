"""KPU's lists against who is here, as lines of one table with a group to each."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from operator import attrgetter

from rutan_desk.domain.list_line import ListLine
from rutan_desk.domain.person import Person
from rutan_desk.domain.readiness import Readiness
from rutan_desk.domain.station import Station, StationKind
from rutan_desk.exchange.list_matching import Proposal
from rutan_desk.gui.lists_compare_cells import CellTexts
from rutan_desk.gui.widgets import ChipText
from rutan_desk.words.lists_page import group_name

HERE, GONE, ABSENT, STAFF, OPEN, NOT_OURS = GROUPS = (
    "here",
    "gone",
    "absent",
    "staff",
    "open",
    "not_ours",
)
UNLISTED = (ABSENT, STAFF)
"""The groups of people, not of lines: they are of no station."""
SHOWN: Mapping[str, tuple[str, ...]] = {
    HERE: ("number", "listed", "name", "block", "list", "step", "due"),
    GONE: ("number", "listed", "name", "how", "list", "step", "due"),
    ABSENT: ("name", "register", "block", "list", "step", "due"),
    STAFF: ("name", "list", "step", "due"),
    OPEN: ("number", "listed", "born", "guess", "speaks"),
    NOT_OURS: ("number", "listed", "born", "place", "decided"),
}
"""The columns of each group, from left to right."""
SPARE = ("register", "decided", "list", "born", "block", "place", "due", "speaks", "step")
"""What goes first where there is no room."""
RowKey = tuple[str, int]
Groups = Mapping[str, Sequence["CompareRow"]]


@dataclass(frozen=True, slots=True)
class CompareRow:
    """A line of a list, or somebody on none; ``key`` holds also when it changes its group.

    ``hay`` is what a search looks in, ``cells`` every text of it: made by the worker, so
    that sorting and searching thousands only compare.
    """

    group: str
    key: RowKey
    line: ListLine | None
    person: Person | None
    standing: Readiness | None
    guess: Proposal | None
    guessed: str
    hay: str
    cells: CellTexts
    place: tuple[int, int, str, str]

    @property
    def station_id(self) -> int | None:
        """The station whose list it is of."""
        return self.line.station_id if self.line is not None else None


@dataclass(frozen=True, slots=True)
class Comparison:
    """Every row, those of each station by group (``None``: of all), and where somebody is.

    Who is on no list is of no station, and shown with each. ``stations`` are those that
    can have a list.
    """

    rows: tuple[CompareRow, ...]
    stations: tuple[Station, ...]
    groups: Mapping[int | None, Groups] = field(default_factory=dict)
    people: Mapping[int, CompareRow] = field(default_factory=dict)

    def at(self, station_id: int | None) -> Groups:
        """The groups of one station or of all."""
        return self.groups.get(station_id, self.groups[None])


def comparison(rows: Iterable[CompareRow], stations: Iterable[Station]) -> Comparison:
    """Order the rows, and deal them out to the stations and groups they are shown under."""
    ordered = tuple(sorted(rows, key=attrgetter("place")))
    lines = Counter(row.station_id for row in ordered)
    shown = [one for one in stations if one.kind is StationKind.SPECIAL or lines[one.id]]
    groups: dict[int | None, Groups] = {None: _grouped(ordered)}
    for one in shown:
        own = (row for row in ordered if row.line is None or row.line.station_id == one.id)
        groups[one.id] = _grouped(own)
    people = {row.person.id: row for row in ordered if row.person is not None}
    return Comparison(ordered, tuple(shown), groups, people)


def _grouped(rows: Iterable[CompareRow]) -> Groups:
    found: dict[str, list[CompareRow]] = {group: [] for group in GROUPS}
    for row in rows:
        found[row.group].append(row)
    return found


def chips_of(groups: Groups) -> list[ChipText]:
    """The groups with their counts."""
    return [ChipText(group, group_name(group), len(groups[group])) for group in GROUPS]
