"""Which ballot papers somebody gets at a station: those his KTP-el address shares with it (T4).

The address decides, never the NIK's prefix and never the prison's own address. What is not
known is a gap to close, never a guess.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from rutan_desk.domain.contest import Contest, Dapil, Reach
from rutan_desk.domain.election import Election
from rutan_desk.domain.region import PROVINCE, REGENCY, level, part, within

OVERSEAS = "99"
"""The province code of an address abroad: it shares nothing with any station."""


class BallotGap(StrEnum):
    """What must be known before the papers can be said, widest first."""

    ADDRESS_UNKNOWN = "address_unknown"
    REGENCY_UNKNOWN = "regency_unknown"
    DISTRICT_UNKNOWN = "district_unknown"
    VILLAGE_UNKNOWN = "village_unknown"
    DAPIL_UNKNOWN = "dapil_unknown"
    DISTRICT_NEW = "district_new"


_DEEPER = {
    1: BallotGap.REGENCY_UNKNOWN,
    2: BallotGap.DISTRICT_UNKNOWN,
    3: BallotGap.VILLAGE_UNKNOWN,
}
_DAPIL_REACHES = frozenset({Reach.DAPIL_DPR, Reach.DAPIL_PROV, Reach.DAPIL_KAB})


@dataclass(frozen=True, slots=True)
class PollingPlace:
    """Where a station stands: its dotted region, and the regions of its own dapils.

    A reach missing in ``dapils`` is a dapil nobody named. ``elsewhere`` are the regions of
    the other dapils known in the province: they tell a kecamatan of another dapil from one
    that is newer than the list of dapils.
    """

    region: str
    dapils: Mapping[Reach, frozenset[str]] = field(hash=False)
    elsewhere: Mapping[Reach, frozenset[str]] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class Ballots:
    """The papers of one voter in the election's order, as far as they are certain.

    ``gaps`` say what is missing to settle the contests in ``open`` (unknown address: print
    nothing, so even ``codes`` is empty). ``ask_kpu`` are papers given by the rule that a tool
    of KPU's own staff withholds (FORMS §1.6).
    """

    codes: tuple[str, ...]
    gaps: tuple[BallotGap, ...] = ()
    ask_kpu: tuple[str, ...] = ()
    open: tuple[str, ...] = ()

    @property
    def known(self) -> bool:
        """Whether nothing is missing."""
        return not self.gaps


def polling_place(region: str, dapils: Iterable[Dapil], election: Election) -> PollingPlace:
    """The place of a station in that region (as deep as known, ``""``: not at all).

    A dapil is the station's when it alone claims the region; where the claim hangs on a
    desa that ``region`` does not name, or two lists claim the same, the reach stays missing.
    """
    province = part(region, PROVINCE) or ""
    near: dict[str, list[frozenset[str]]] = {}
    for dapil in dapils:
        inside = frozenset(code for code in dapil.regions if within(code, province))
        if inside:
            near.setdefault(dapil.contest, []).append(inside)
    own: dict[Reach, frozenset[str]] = {}
    others: dict[Reach, frozenset[str]] = {}
    for contest in election.contests:
        for reach in _DAPIL_REACHES.intersection(contest.same):
            lists = near.get(contest.code, [])
            mine = next((one for one in lists if _owns(region, one, lists)), None)
            if mine is not None:
                own[reach] = mine
                others[reach] = _union(one for one in lists if one is not mine)
    return PollingPlace(region, own, others)


def _owns(region: str, one: frozenset[str], lists: list[frozenset[str]]) -> bool:
    if not _depth(region, one):
        return False
    return _claim(region, one, _union(other for other in lists if other is not one)) is True


def _union(lists: Iterable[frozenset[str]]) -> frozenset[str]:
    return frozenset().union(*lists)


def ballots_for(home: str | None, place: PollingPlace, election: Election) -> Ballots:
    """The papers for a KTP-el address (UU 7/2017 art. 348(4), PKPU 7/2022 art. 116(4)).

    ``home`` is its dotted code as deep as known; ``99`` is abroad. A contest the station's
    province does not hold is nobody's. A gap is named only where it changes the answer:
    another province never needs the desa.
    """
    if not home:
        held = tuple(contest.code for contest in _held(place, election))
        return Ballots((), (BallotGap.ADDRESS_UNKNOWN,), open=held)
    codes, unsettled, gaps = [], [], set[BallotGap]()
    for contest in _held(place, election):
        answers = [_shares(reach, home, place) for reach in contest.same]
        missing = {answer for answer in answers if isinstance(answer, BallotGap)}
        if False in answers:
            continue
        if missing:
            unsettled.append(contest.code)
            gaps |= missing
        else:
            codes.append(contest.code)
    disputed = _disputed(codes, home, place, election)
    ordered = tuple(gap for gap in BallotGap if gap in gaps)
    return Ballots(tuple(codes), ordered, disputed, tuple(unsettled))


def station_ballots(place: PollingPlace, election: Election) -> tuple[str, ...]:
    """Every paper of the station: what a DPK voter gets, whose address is the station's own."""
    return tuple(contest.code for contest in _held(place, election))


def _held(place: PollingPlace, election: Election) -> tuple[Contest, ...]:
    province = part(place.region, PROVINCE)
    return tuple(one for one in election.contests if province not in one.absent_in)


def _shares(reach: Reach, home: str, place: PollingPlace) -> bool | BallotGap:
    """Whether home and station share one thing, or what is missing to say so."""
    if reach in _DAPIL_REACHES:
        return _same_dapil(reach, home, place)
    depth = PROVINCE if reach is Reach.PROVINCE else REGENCY
    for wider in range(PROVINCE, depth + 1):
        here, there = part(place.region, wider), part(home, wider)
        if there is None:
            return _DEEPER[level(home)]
        if here is None:
            return BallotGap.DAPIL_UNKNOWN
        if here != there:
            return False
    return True


def _same_dapil(reach: Reach, home: str, place: PollingPlace) -> bool | BallotGap:
    same_province = _shares(Reach.PROVINCE, home, place)
    if same_province is not True:
        return same_province
    if reach not in place.dapils:
        return BallotGap.DAPIL_UNKNOWN
    own, others = place.dapils[reach], place.elsewhere.get(reach, frozenset())
    claim = _claim(home, own, others)
    if claim is None:
        return _DEEPER.get(level(home), BallotGap.DISTRICT_NEW)
    if not claim and _newer(home, own, others):
        return BallotGap.DISTRICT_NEW
    return claim


def _claim(code: str, own: frozenset[str], others: frozenset[str]) -> bool | None:
    """Whether ``own`` claims a region before ``others`` do: the narrowest entry wins.

    ``None`` where both claim it alike, or a narrower part of it belongs to the other side.
    """
    mine, theirs = _depth(code, own), _depth(code, others)
    if mine == theirs:
        return None if mine or _splits(code, own) else False
    return None if _splits(code, others if mine > theirs else own) else mine > theirs


def _depth(code: str, regions: frozenset[str]) -> int:
    """How narrow the narrowest of the regions is that holds the code; 0: none does."""
    return max((n for n in range(1, level(code) + 1) if part(code, n) in regions), default=0)


def _splits(code: str, regions: frozenset[str]) -> bool:
    return any(one.startswith(code + ".") for one in regions)


def _newer(home: str, own: frozenset[str], others: frozenset[str]) -> bool:
    """Whether nobody lists the home though both sides list parts of the region around it.

    A kecamatan split off after the dapils were drawn belongs to the dapil of its mother.
    """
    if _depth(home, own | others) or _splits(home, others):
        return False
    areas = (part(home, depth) or "" for depth in range(REGENCY, level(home)))
    return any(_splits(area, own) and _splits(area, others) for area in areas)


def _disputed(
    codes: list[str], home: str, place: PollingPlace, election: Election
) -> tuple[str, ...]:
    """The DPRD Provinsi paper where home and station lie in two dapils of the DPR.

    Art. 116(4) gives it; a calculator made by KPU staff does not (JAWA TENGAH 8, RIAU 6).
    """
    if Reach.DAPIL_DPR not in place.dapils or _same_dapil(Reach.DAPIL_DPR, home, place):
        return ()
    return tuple(
        contest.code
        for contest in election.contests
        if contest.code in codes and Reach.DAPIL_PROV in contest.same
    )
