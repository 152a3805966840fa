"""What the report of a voting day says, frozen: every figure, and every record beside it.

It is what the head of the prison signs after the count, and what Bawaslu may read years
later: nobody's number is in it, nothing of health or the crime, and every name stands with
the record that made it necessary (T10).
"""

from dataclasses import dataclass

from rutan_desk.reports.chart import Bar


@dataclass(frozen=True, slots=True)
class BySex:
    """People by sex as on the list; ``unknown`` where the list does not say."""

    male: int = 0
    female: int = 0
    unknown: int = 0

    @property
    def total(self) -> int:
        """All of them."""
        return self.male + self.female + self.unknown

    def __add__(self, other: "BySex") -> "BySex":
        return BySex(
            self.male + other.male, self.female + other.female, self.unknown + other.unknown
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ListFigures:
    """One list (DPT, DPTb, DPK) of a station.

    ``states`` are in the order of ``DayReport.states`` and add up to who is listed.
    ``disabled`` and ``disabled_voted`` are of whom we know a disability; ``counted`` is
    KPPS's own count of who came, as far as it was typed in.
    """

    name: str
    states: tuple[BySex, ...]
    disabled: BySex = BySex()
    disabled_voted: BySex = BySex()
    counted: BySex | None = None

    @property
    def listed(self) -> BySex:
        """Everybody on the list: the sum of all states."""
        return sum(self.states, BySex())

    @property
    def voted(self) -> BySex:
        """Who voted: the first state."""
        return self.states[0]


@dataclass(frozen=True, slots=True)
class ContestLine:
    """One line of C.HASIL or one identity: its name, then what stands in each contest."""

    label: str
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RemarkLine:
    """Why something does not agree: what, our figure, KPPS's, and the reason given."""

    what: str
    ours: str
    theirs: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StationReport:
    """One station: its three lists, its papers and identities by contest, and its remarks.

    ``disabled_counted`` is how many disabled KPPS counted; ``open`` is how many differences
    have no remark.
    """

    number: str
    place: str = ""
    lists: tuple[ListFigures, ...]
    ballots: tuple[ContestLine, ...] = ()
    checks: tuple[ContestLine, ...] = ()
    remarks: tuple[RemarkLine, ...] = ()
    disabled_counted: BySex | None = None
    open: int = 0

    @property
    def whole(self) -> ListFigures:
        """All lists of the station together."""
        return together("", self.lists)


@dataclass(frozen=True, slots=True)
class Record:
    """One event as it was written: what, where, at which desk under which number, when, by whom."""

    what: str
    station: str
    desk: str
    number: int
    at: str
    officer: str
    means: str = ""


@dataclass(frozen=True, slots=True)
class Changed:
    """A line of the roll that was added or struck after the freeze."""

    what: str
    station: str
    list_and_number: str
    name: str
    reason: str
    at: str
    officer: str


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """An event that was taken back: of whom, the record, and the withdrawal with its reason.

    The record is ``None`` while the file of its desk has not been taken in.
    """

    name: str
    taken_back: Record | None
    withdrawal: Record
    reason: str
    second: str = ""


@dataclass(frozen=True, slots=True)
class Conflict:
    """Somebody with more than one record of having voted: all of them."""

    name: str
    records: tuple[Record, ...]


@dataclass(frozen=True, slots=True)
class TurnedAway:
    """Somebody who might not vote here and came."""

    name: str
    station: str
    reason: str
    at: str
    officer: str


@dataclass(frozen=True, slots=True)
class DeskTold:
    """One desk whose events are in: its short id, station, how many, and the last of them."""

    desk: str
    station: str
    events: int
    last: int
    at: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DayReport:
    """The whole day, at one station at least.

    ``states`` are worded: voted, then every absence (``absences`` of them), then all the rest.
    ``half_hours`` are who voted at each station (in their order) by half hour; ``closes_at``
    is the place of the half hour that begins when the stations close.
    """

    states: tuple[str, ...]
    absences: int
    contests: tuple[str, ...]
    stations: tuple[StationReport, ...]
    half_hours: tuple[tuple[str, tuple[int, ...]], ...] = ()
    closes_at: int | None = None
    changed: tuple[Changed, ...] = ()
    withdrawn: tuple[Withdrawn, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    turned_away: tuple[TurnedAway, ...] = ()
    desks: tuple[DeskTold, ...] = ()

    @property
    def bars(self) -> tuple[Bar, ...]:
        """Who voted by half hour, all stations together."""
        return tuple(Bar(label, sum(counts)) for label, counts in self.half_hours)


@dataclass(frozen=True, slots=True, kw_only=True)
class TableWords:
    """One table: its title, its headings in order, and what an empty one says."""

    title: str
    headings: tuple[str, ...] = ()
    empty: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DayReportWords:
    """What the report says that is no figure (see ``words.day_report_papers``).

    ``station`` holds ``{number}``, ``of_station`` holds ``{station}`` and ``{title}``,
    ``record`` holds ``{desk}`` and ``{number}``, ``second`` holds ``{name}``, ``share`` holds
    ``{whole}`` and ``{tenth}`` of a percentage.
    """

    summary: TableWords
    whole: str
    voters: TableWords
    kpps: TableWords
    ballots: TableWords
    checks: TableWords
    remarks: TableWords
    half_hours: TableWords
    counted: str
    closes: str
    changed: TableWords
    withdrawn: TableWords
    conflicts: TableWords
    turned_away: TableWords
    desks: TableWords
    state: str
    line: str
    listed: str
    counted_by_kpps: str
    difference: str
    disabled: str
    disabled_voted: str
    disabled_by_kpps: str
    male: str
    female: str
    both: str
    total: str
    station: str
    of_station: str
    record: str
    second: str
    share: str


def together(name: str, lists: tuple[ListFigures, ...]) -> ListFigures:
    """Lists added up; KPPS's count only when all of them were counted."""
    counts = [one.counted for one in lists if one.counted is not None]
    return ListFigures(
        name=name,
        states=tuple(
            sum(some, BySex()) for some in zip(*(one.states for one in lists), strict=True)
        ),
        disabled=sum((one.disabled for one in lists), BySex()),
        disabled_voted=sum((one.disabled_voted for one in lists), BySex()),
        counted=sum(counts, BySex()) if lists and len(counts) == len(lists) else None,
    )
