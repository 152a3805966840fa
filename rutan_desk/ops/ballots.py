"""Ballot papers of a station, counted from the registry: who gets which, and will they suffice."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from rutan_desk.domain.ballots import OVERSEAS, PollingPlace, ballots_for, polling_place
from rutan_desk.domain.election import Election
from rutan_desk.domain.list_line import ListLine
from rutan_desk.domain.lists import Category, Treatment
from rutan_desk.domain.person import Kind
from rutan_desk.domain.readiness import Readiness, State
from rutan_desk.domain.region import DISTRICT, PROVINCE, REGENCY, part
from rutan_desk.domain.station import Station, StationKind
from rutan_desk.domain.supply import Demand, SupplyLine, borrow, supply
from rutan_desk.store import Database
from rutan_desk.store.lists import lines_of
from rutan_desk.store.stations import dapils_of, stations_of


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """A home region: how many vote, how many of them get each contest's paper.

    ``region`` is its dotted code, ``99`` abroad, empty where no address is known. ``open``
    are people for whom some paper is not certain yet: they are in no count of those papers.
    """

    region: str
    people: int
    counts: tuple[int, ...]
    open: int


@dataclass(frozen=True, slots=True)
class BallotMatrix:
    """Home region by contest; the people without an address come last, ``total`` is the sum."""

    contests: tuple[str, ...]
    rows: tuple[MatrixRow, ...]
    total: MatrixRow


def ballot_matrix(
    people: Iterable[Readiness], election: Election, station: Station | None = None
) -> BallotMatrix:
    """Who can vote at a station (``None``: at any) by home: kecamatan near by, else kab/kota.

    Counted is everyone at the station who is not barred and has a way onto its lists.
    """
    contests = tuple(one.code for one in election.contests)
    found: dict[str, list[Readiness]] = defaultdict(list)
    for one in people:
        if voting_at(one, station):
            found[_home(one)].append(one)
    rows = tuple(
        _matrix_row(region, found[region], contests)
        for region in sorted(found, key=lambda code: (not code, code))
    )
    everyone = [one for some in found.values() for one in some]
    return BallotMatrix(contests, rows, _matrix_row("", everyone, contests))


def voting_at(one: Readiness, station: Station | None) -> bool:
    """Whether somebody votes at the station, or can still come to."""
    if one.station is None or one.state is State.UNABLE:
        return False
    return station is None or one.station.id == station.id


def _home(one: Readiness) -> str:
    home, here = one.person.region or "", one.station.region if one.station else ""
    if part(home, PROVINCE) == OVERSEAS:
        return OVERSEAS
    near = part(home, REGENCY) is not None and part(home, REGENCY) == part(here, REGENCY)
    return part(home, DISTRICT if near else REGENCY) or home


def _matrix_row(region: str, people: Sequence[Readiness], contests: Sequence[str]) -> MatrixRow:
    papers = [one.ballots for one in people if one.ballots is not None]
    counts = tuple(sum(code in one.codes for one in papers) for code in contests)
    return MatrixRow(region, len(people), counts, sum(not one.known for one in papers))


@dataclass(frozen=True, slots=True, kw_only=True)
class StationSupply:
    """The papers of one station.

    ``dpt`` is how many its list has. ``lines`` count who is on a list for certain,
    ``expected`` everybody who still can be. ``asked`` says, for a contest short in
    ``expected``, how many papers to ask of which supporting station; ``missing`` what even
    these cannot give.
    """

    station: Station
    dpt: int
    lines: tuple[SupplyLine, ...]
    expected: tuple[SupplyLine, ...]
    asked: Mapping[str, Mapping[str, int]]
    missing: Mapping[str, int]


def supply_of(
    db: Database, people: Iterable[Readiness], election: Election, station: Station
) -> StationSupply:
    """Packed, needed, short and spare at a station, contest by contest.

    A line of KPU's list counts by the address of whom it means, else by its own; where no
    address settles a contest the paper is reckoned needed. Spare papers of the supporting
    stations are what is left to them when their own DPT all come.
    """
    judged = list(people)
    dapils = dapils_of(db, election.id)
    counts = _Counts(db, judged, election, station, polling_place(station.region, dapils, election))
    lines = supply(counts.dpt, counts.demands(expected=False), election)
    expected = supply(counts.dpt, counts.demands(expected=True), election)
    spares = _spares(db, judged, election, station)
    asked = {
        line.contest: borrow(line.short, spares.get(line.contest, {}))
        for line in expected
        if line.short
    }
    missing = {
        line.contest: line.short - sum(asked[line.contest].values())
        for line in expected
        if line.short
    }
    return StationSupply(
        station=station,
        dpt=counts.dpt,
        lines=lines,
        expected=expected,
        asked=asked,
        missing={code: count for code, count in missing.items() if count},
    )


def _spares(
    db: Database, people: list[Readiness], election: Election, station: Station
) -> dict[str, dict[str, int]]:
    """By contest, what each supporting station has left of its own."""
    found: dict[str, dict[str, int]] = defaultdict(dict)
    dapils = dapils_of(db, election.id)
    for one in stations_of(db, election.id):
        if one.kind is not StationKind.SUPPORTING or one.id == station.id:
            continue
        place = polling_place(one.region, dapils, election)
        counts = _Counts(db, people, election, one, place)
        for line in supply(counts.dpt, counts.demands(expected=True), election):
            found[line.contest][one.number] = line.spare
    return found


class _Counts:
    """Who at one station is entitled to which contest."""

    def __init__(
        self,
        db: Database,
        people: Iterable[Readiness],
        election: Election,
        station: Station,
        place: PollingPlace,
    ) -> None:
        self._election, self._place = election, place
        judged = list(people)
        self._by_id = {one.person.id: one for one in judged}
        self._lines = lines_of(db, election.id, station.id)
        listed = {line.person_id for line in self._lines}
        self._others = [
            one for one in judged if one.person.id not in listed and voting_at(one, station)
        ]
        self.dpt = len(self._lines) if station.listed is None else station.listed

    def demands(self, *, expected: bool) -> list[Demand]:
        """What each contest asks for; with ``expected``, of everybody who still can be listed."""
        lines = [(self._papers_of_line(line), self._left(line)) for line in self._lines]
        others = [(one, self._papers(one)) for one in self._others if expected or _certain(one)]
        unseen = max(0, self.dpt - len(self._lines))
        return [_demand(contest.code, lines, others, unseen) for contest in self._election.contests]

    def _papers_of_line(self, line: ListLine) -> frozenset[str]:
        one = self._by_id.get(line.person_id or 0)
        return self._papers_from((one.person.region if one else None) or line.region)

    def _left(self, line: ListLine) -> bool:
        one = self._by_id.get(line.person_id or 0)
        return one is not None and not one.voter

    def _papers(self, one: Readiness) -> frozenset[str]:
        if one.ballots is None:
            return self._papers_from(one.person.region)
        return frozenset((*one.ballots.codes, *one.ballots.open))

    def _papers_from(self, home: str | None) -> frozenset[str]:
        found = ballots_for(home, self._place, self._election)
        return frozenset((*found.codes, *found.open))


def _certain(one: Readiness) -> bool:
    return one.place.category in (Category.DPT, Category.DPTB, Category.DPK)


_Lines = Sequence[tuple[frozenset[str], bool]]
_Others = Sequence[tuple[Readiness, frozenset[str]]]


def _demand(code: str, lines: _Lines, others: _Others, unseen: int) -> Demand:
    entitled = [one for one, papers in others if code in papers]
    staff = [one for one in entitled if one.person.kind is Kind.STAFF]
    inmates = [one for one in entitled if one.person.kind is not Kind.STAFF]
    dpk = sum(one.place.treatment is Treatment.ALL for one in inmates)
    return Demand(
        contest=code,
        listed=unseen + sum(code in papers for papers, _ in lines),
        gone=sum(code in papers and left for papers, left in lines),
        dptb=len(inmates) - dpk,
        dpk=dpk,
        staff=len(staff),
        since=tuple(sorted(day for one in entitled if (day := _known_since(one)))),
    )


def _known_since(one: Readiness) -> date | None:
    """The day on which it came to be known that somebody needs a paper here."""
    filed = one.enrolment and (one.enrolment.applied_on or one.enrolment.letter_on)
    return filed or one.person.admitted_on
