"""The dapils of an election's stations, read for the screen: set, missing, or divided."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from rutan_desk.domain.ballots import BallotGap, Ballots, PollingPlace, ballots_for, polling_place
from rutan_desk.domain.contest import Contest, Dapil, Reach
from rutan_desk.domain.election import Election
from rutan_desk.domain.errors import DapilFileInvalid
from rutan_desk.domain.region import DISTRICT, PROVINCE, REGENCY, VILLAGE, level, part, within
from rutan_desk.domain.station import Station
from rutan_desk.exchange.dapil_file import holding, read_dapils, unknown_regions
from rutan_desk.gui.lists_allocation_rows import Voter
from rutan_desk.ops.stations import dapil_contests
from rutan_desk.store import Database
from rutan_desk.store.profiles import load_preset, preset_names
from rutan_desk.store.regions import region_name
from rutan_desk.store.stations import dapils_of, stations_of


@dataclass(frozen=True, slots=True, kw_only=True)
class ContestDapil:
    """One contest and the dapils its stations lie in.

    ``own`` are dapils with the numbers of their stations; ``missing`` stations without one,
    ``divided`` those whose kecamatan the dapils divide. ``uncertain`` people have no
    certain ballot for lack of it; ``split`` are kecamatan of our dapils that are divided, and
    ``homes`` people there whose desa is not known. ``gone`` are codes nobody has any more.
    """

    contest: Contest
    own: tuple[tuple[Dapil, tuple[str, ...]], ...]
    missing: tuple[str, ...]
    divided: tuple[str, ...]
    uncertain: int
    split: tuple[str, ...]
    homes: int
    gone: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DapilView:
    """What is shown of the dapils; ``presets`` are those that hold a station."""

    contests: tuple[ContestDapil, ...]
    stations: tuple[Station, ...]
    dapils: tuple[Dapil, ...]
    presets: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FileRead:
    """A dapil file: what would be kept, how many per contest, our own, and codes left out."""

    file: str
    dapils: tuple[Dapil, ...]
    counts: tuple[tuple[str, int], ...]
    own: tuple[str, ...]
    gone: tuple[str, ...]


def read_dapil_view(
    db: Database, election: Election, stations: Sequence[Station], voters: Iterable[Voter]
) -> DapilView:
    """Everything about the dapils of an election; for the worker."""
    dapils = dapils_of(db, election.id)
    near = tuple(one for one in dapils if _near(one, stations))
    places = {one.id: polling_place(one.region, near, election) for one in stations}
    ballots = _Certain(election, places, Counter((v.region, v.station_id) for v in voters))
    wanted = dapil_contests(election)
    return DapilView(
        contests=tuple(
            _contest(one, _reach(one), stations, near, ballots)
            for one in election.contests
            if one.code in wanted and not _absent(one, stations)
        ),
        stations=tuple(stations),
        dapils=dapils,
        presets=tuple(name for name in preset_names() if _fits(name, stations)),
    )


class _Certain:
    """Which ballots of whom are open, each pair of home and station judged once."""

    def __init__(
        self,
        election: Election,
        places: dict[int, PollingPlace],
        homes: Counter[tuple[str | None, int | None]],
    ) -> None:
        self.places = places
        self._open: list[tuple[int, int, Ballots]] = [
            (many, station, ballots_for(home, places[station], election))
            for (home, station), many in homes.items()
            if home and station in places
        ]

    def open(self, contest: str, stations: set[int], gap: BallotGap) -> int:
        """How many people have that contest open for that reason at one of the stations."""
        return sum(
            many
            for many, station, found in self._open
            if station in stations and contest in found.open and gap in found.gaps
        )


def _contest(
    contest: Contest,
    reach: Reach,
    stations: Sequence[Station],
    near: Sequence[Dapil],
    ballots: _Certain,
) -> ContestDapil:
    lists = [one for one in near if one.contest == contest.code]
    own: dict[Dapil, list[str]] = {}
    missing, divided, without = list[str](), list[str](), set[int]()
    for station in stations:
        mine = _mine(station, reach, lists, ballots.places[station.id])
        if mine is not None:
            own.setdefault(mine, []).append(station.number)
            continue
        without.add(station.id)
        short = station.region and level(station.region) < VILLAGE
        (divided if short and holding(lists, station.region) else missing).append(station.number)
    with_it = {one.id for one in stations} - without
    codes = [code for one in own for code in one.regions]
    split = dict.fromkeys(part(code, DISTRICT) or "" for code in codes if level(code) == VILLAGE)
    return ContestDapil(
        contest=contest,
        own=tuple((one, tuple(numbers)) for one, numbers in own.items()),
        missing=tuple(missing),
        divided=tuple(divided),
        uncertain=ballots.open(contest.code, without, BallotGap.DAPIL_UNKNOWN),
        split=tuple(split),
        homes=ballots.open(contest.code, with_it, BallotGap.VILLAGE_UNKNOWN),
        gone=unknown_regions(own, _known),
    )


def _mine(
    station: Station, reach: Reach, lists: Sequence[Dapil], place: PollingPlace
) -> Dapil | None:
    regions = place.dapils.get(reach)
    province = part(station.region, PROVINCE) or ""
    for one in lists:
        if frozenset(code for code in one.regions if within(code, province)) == regions:
            return one
    return None


def _reach(contest: Contest) -> Reach:
    return next(one for one in contest.same if one.value.startswith("dapil_"))


def _absent(contest: Contest, stations: Sequence[Station]) -> bool:
    provinces = {part(one.region, PROVINCE) for one in stations}
    return bool(provinces) and provinces <= set(contest.absent_in)


def _near(dapil: Dapil, stations: Sequence[Station]) -> bool:
    provinces = {part(one.region, PROVINCE) for one in stations}
    return any(part(code, PROVINCE) in provinces for code in dapil.regions)


def _fits(preset: str, stations: Sequence[Station]) -> bool:
    """Whether a station stands in the kab/kota the preset is made for."""
    home = part(load_preset(preset).settings.station_region, REGENCY)
    return any(home is not None and part(one.region, REGENCY) == home for one in stations)


def _known(code: str) -> bool:
    return region_name(code) is not None


def read_file(db: Database, election: Election, path: Path) -> FileRead:
    """What a dapil file would give, nothing kept yet.

    Codes that nobody has any more are left out and named. Raises ``DapilFileInvalid`` as
    ``ops.stations.import_dapils``, but for those codes.
    """
    wanted = dapil_contests(election)
    found = [one for one in read_dapils(path) if one.contest in wanted]
    if not wanted or {one.contest for one in found} != wanted:
        raise DapilFileInvalid(path.name, "contest")
    gone = unknown_regions(found, _known)
    lost = set(gone)
    left = [(one, tuple(code for code in one.regions if code not in lost)) for one in found]
    dapils = tuple(
        Dapil(contest=one.contest, name=one.name, regions=codes) for one, codes in left if codes
    )
    stations = [one for one in stations_of(db, election.id) if one.region]
    for one in stations:
        if not holding(dapils, one.region):
            raise DapilFileInvalid(path.name, "elsewhere", one.region)
    counts = Counter(one.contest for one in dapils)
    order = [one.code for one in election.contests if one.code in counts]
    own = [one.name for station in stations for one in holding(dapils, station.region)]
    return FileRead(
        file=path.name,
        dapils=dapils,
        counts=tuple((code, counts[code]) for code in order),
        own=tuple(dict.fromkeys(own)),
        gone=gone,
    )


def with_own(view: DapilView, before: Sequence[Dapil], chosen: Dapil) -> tuple[Dapil, ...]:
    """All dapils, with ``chosen`` in the place of those that were the contest's own."""
    replaced = set(before)
    named = (chosen.contest, chosen.name)
    kept = (one for one in view.dapils if one not in replaced)
    return (*(one for one in kept if (one.contest, one.name) != named), chosen)
