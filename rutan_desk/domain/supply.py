"""Whether the ballot papers of a station will suffice, contest by contest (T5).

Heads do not count, papers do: a voter from another province uses one, a neighbour five.
Nothing here blocks anything: KPU itself kept stations in prisons above the ceiling.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, Decimal

from rutan_desk.domain.election import Election, Rounding

_ROUNDINGS = {
    Rounding.UP: ROUND_CEILING,
    Rounding.DOWN: ROUND_FLOOR,
    Rounding.NEAREST: ROUND_HALF_UP,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Demand:
    """How many voters of one station are entitled to one contest.

    ``listed`` counts the DPT with its leavers, ``gone`` the leavers among it. ``covered``
    are voters among all these whom a supporting station serves with papers of its own.
    ``since`` are the days on which needs beyond the first list came to be known (arrivals,
    moves filed), at most as many as there are needs.
    """

    contest: str
    listed: int = 0
    gone: int = 0
    dptb: int = 0
    dpk: int = 0
    staff: int = 0
    covered: int = 0
    since: tuple[date, ...] = ()

    @property
    def need(self) -> int:
        """The papers this station must hand out."""
        return max(0, self.listed - self.gone + self.dptb + self.dpk + self.staff - self.covered)


@dataclass(frozen=True, slots=True, kw_only=True)
class SupplyLine:
    """One contest at one station, in papers.

    What KPU packs for a special station of mixed origin was not found, so both figures
    stand: ``packed_all`` for every head of the DPT, ``packed_entitled`` only for those with
    a right to this contest. ``short`` and ``spare`` go by the first, ``short_entitled`` and
    ``spare_entitled`` by the second. ``freed`` are papers of leavers. ``short_since`` is the
    day on which the need passed ``packed_all`` (``None``: not short, or from the first list).
    """

    contest: str
    packed_all: int
    packed_entitled: int
    freed: int
    need_dpt: int
    need_dptb: int
    need_dpk: int
    need_staff: int
    covered: int
    need: int
    short: int
    spare: int
    short_entitled: int
    spare_entitled: int
    short_since: date | None


def reserve(dpt: int, election: Election) -> int:
    """The reserve papers of a station (UU 7/2017 art. 344; UU 1/2015 art. 80(1))."""
    share = Decimal(dpt) * election.reserve_pct / 100
    return int(share.to_integral_value(_ROUNDINGS[election.reserve_round]))


def packed(dpt: int, election: Election) -> int:
    """The papers packed for a station with that many in its DPT."""
    return dpt + reserve(dpt, election)


def stations_needed(voters: int, election: Election) -> int:
    """How many stations that many voters fill, at the election's most per station."""
    return -(-voters // election.max_per_station)


def alert_from(election: Election) -> date:
    """The day from which a shortage is announced: when the general moves are in (H-30)."""
    return election.last_day_general


def supply(dpt: int, demands: Iterable[Demand], election: Election) -> tuple[SupplyLine, ...]:
    """The balance of every contest at a station with ``dpt`` people in its DPT."""
    return tuple(_line(dpt, demand, election) for demand in demands)


def _line(dpt: int, demand: Demand, election: Election) -> SupplyLine:
    for_all, for_entitled = packed(dpt, election), packed(demand.listed, election)
    need = demand.need
    return SupplyLine(
        contest=demand.contest,
        packed_all=for_all,
        packed_entitled=for_entitled,
        freed=demand.gone,
        need_dpt=demand.listed - demand.gone,
        need_dptb=demand.dptb,
        need_dpk=demand.dpk,
        need_staff=demand.staff,
        covered=demand.covered,
        need=need,
        short=max(0, need - for_all),
        spare=max(0, for_all - need),
        short_entitled=max(0, need - for_entitled),
        spare_entitled=max(0, for_entitled - need),
        short_since=_since(for_all, need, demand.since),
    )


def _since(stock: int, need: int, days: tuple[date, ...]) -> date | None:
    """The day of the arrival for whom no paper was left; earlier needs count as always there."""
    undated = need - len(days)
    if need <= stock or undated > stock:
        return None
    return sorted(days)[stock - undated]


def borrow(short: int, spares: Mapping[str, int]) -> dict[str, int]:
    """How much of a shortage to ask of which supporting station, the fullest first.

    ``spares`` are papers by station number. The sum falls below ``short`` only when all of
    them together do; a station that gives nothing is left out.
    """
    asked: dict[str, int] = {}
    for number, spare in sorted(spares.items(), key=lambda one: (-one[1], one[0])):
        if (part := min(short - sum(asked.values()), spare)) > 0:
            asked[number] = part
    return asked
