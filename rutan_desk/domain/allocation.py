"""Who votes at which station: under the ceiling, blocks together, balanced, and steady.

Blocks are brought to the station together by the same guards, so a block is split only when
no station has room for all of it. Who already has a place keeps it while the ceiling holds:
people come and go every day, and a printed list should not be upset by each of them.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from rutan_desk.domain.station import Station, StationKind


@dataclass(frozen=True, slots=True)
class Seat:
    """Somebody to be placed; ``fixed``: by hand or by KPU's list, so nothing moves him."""

    person_id: int
    block: str
    station_id: int | None = None
    fixed: bool = False


@dataclass(frozen=True, slots=True)
class Allocation:
    """Who goes where.

    ``places`` by person; ``moved`` had another place before; ``over`` is people beyond
    the ceiling, by station: a warning, never a refusal.
    """

    places: Mapping[int, int]
    moved: tuple[int, ...]
    over: Mapping[int, int]


def allocate(
    seats: Iterable[Seat], stations: Sequence[Station], ceiling: int, *, afresh: bool = False
) -> Allocation:
    """Place everybody; ``ceiling`` is for stations without one of their own.

    Fixed people stay; with ``afresh`` all others are dealt out anew. Blocks that an officer
    bound to a station go there first. Supporting stations take only who is fixed there, is
    bound there, or finds no room in the prison. Nobody is left without a place as long as
    there is a station at all: beyond every ceiling people go where least are too many.
    """
    everybody = sorted(seats, key=lambda seat: seat.person_id)
    if not stations:
        return Allocation({}, (), {})
    rooms = _Rooms(stations, ceiling)
    loose: list[Seat] = []
    for seat in everybody:
        if seat.fixed and seat.station_id in rooms.ceilings:
            rooms.put(seat, seat.station_id)
        else:
            loose.append(seat)
    waiting = loose if afresh else _stay(rooms, loose)
    _deal(rooms, waiting)
    moved = tuple(
        seat.person_id
        for seat in everybody
        if seat.station_id is not None and rooms.places[seat.person_id] != seat.station_id
    )
    return Allocation(rooms.places, moved, rooms.over())


@dataclass(slots=True)
class _Rooms:
    """The stations as they fill."""

    stations: Sequence[Station]
    ceiling: int
    ceilings: dict[int, int] = field(init=False)
    bound: dict[str, int] = field(init=False)
    places: dict[int, int] = field(default_factory=dict)
    load: Counter[int] = field(default_factory=Counter)
    blocks: defaultdict[str, Counter[int]] = field(default_factory=lambda: defaultdict(Counter))

    def __post_init__(self) -> None:
        self.ceilings = {
            one.id: self.ceiling if one.ceiling is None else one.ceiling for one in self.stations
        }
        self.bound = {block: one.id for one in self.stations for block in one.blocks}

    def put(self, seat: Seat, station_id: int) -> None:
        self.places[seat.person_id] = station_id
        self.load[station_id] += 1
        self.blocks[seat.block][station_id] += 1

    def free(self, station_id: int) -> int:
        return self.ceilings[station_id] - self.load[station_id]

    def over(self) -> dict[int, int]:
        return {one: -self.free(one) for one in self.ceilings if self.free(one) < 0}

    def preferred(self, block: str, many: int) -> list[int]:
        """Stations for people of a block, best first.

        First the one an officer bound the block to, then where most of the block sits
        already, then the emptiest of the prison's own, and the neighbours last.
        """
        seated = self.blocks[block]

        def rank(one: Station) -> tuple[bool, bool, bool, int, int, str]:
            return (
                self.bound.get(block) != one.id,
                self.free(one.id) < many,
                one.kind is not StationKind.SPECIAL and not seated[one.id],
                -seated[one.id],
                self.load[one.id],
                one.number,
            )

        return [one.id for one in sorted(self.stations, key=rank)]

    def evening(self, block: str, one: Station) -> tuple[bool, bool, int, str]:
        """How little a station suits the next person of a block that has to be split."""
        return (
            self.bound.get(block) != one.id,
            one.kind is not StationKind.SPECIAL,
            self.load[one.id],
            one.number,
        )


def _stay(rooms: _Rooms, loose: Sequence[Seat]) -> list[Seat]:
    """Leave everybody where he is, as far as the ceilings allow; who must go is returned.

    Where a station holds too many, people of the smallest blocks leave first, so that as
    few blocks as possible are torn.
    """
    waiting = [seat for seat in loose if seat.station_id not in rooms.ceilings]
    here: defaultdict[int, list[Seat]] = defaultdict(list)
    for seat in loose:
        if seat.station_id in rooms.ceilings:
            here[seat.station_id].append(seat)
    for station_id, seated in here.items():
        sizes = Counter(seat.block for seat in seated)
        seated.sort(key=lambda seat: (-sizes[seat.block], seat.block, seat.person_id))
        keep = max(0, rooms.free(station_id))
        for seat in seated[:keep]:
            rooms.put(seat, station_id)
        waiting += seated[keep:]
    return waiting


def _deal(rooms: _Rooms, waiting: Sequence[Seat]) -> None:
    """Deal people out block by block, the largest block first."""
    blocks: defaultdict[str, list[Seat]] = defaultdict(list)
    for seat in waiting:
        blocks[seat.block].append(seat)
    for block in sorted(blocks, key=lambda one: (-len(blocks[one]), one)):
        people = blocks[block]
        best = rooms.preferred(block, len(people))[0]
        if rooms.free(best) >= len(people):
            for seat in people:
                rooms.put(seat, best)
        else:
            _split(rooms, block, people)


def _split(rooms: _Rooms, block: str, people: Sequence[Seat]) -> None:
    """A block too large for any station is torn anyway: its people even the stations out."""
    for seat in people:
        open_to_it = [one for one in rooms.stations if rooms.free(one.id) > 0]
        if open_to_it:
            rooms.put(seat, min(open_to_it, key=lambda one: rooms.evening(block, one)).id)
        else:
            rooms.put(seat, _least_over(rooms))


def _least_over(rooms: _Rooms) -> int:
    special = [one.id for one in rooms.stations if one.kind is StationKind.SPECIAL]
    return max(special or list(rooms.ceilings), key=lambda one: (rooms.free(one), -one))
