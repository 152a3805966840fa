"""Allocation of people to stations: the ceiling, blocks, balance, steadiness."""

from collections import Counter

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from rutan_desk.domain.allocation import Seat, allocate
from rutan_desk.domain.station import Station, StationKind


def station(number: int, **facts: object) -> Station:
    return Station(id=number, election_id=1, number=str(900 + number), **facts)  # type: ignore[arg-type]


def seats(**blocks: int) -> list[Seat]:
    wanted = [block for block, many in blocks.items() for _ in range(many)]
    return [Seat(number, block) for number, block in enumerate(wanted, 1)]


def placed(people: list[Seat], places: dict[int, int]) -> list[Seat]:
    return [Seat(one.person_id, one.block, places[one.person_id]) for one in people]


def test_nobody_is_placed_without_a_station():
    assert allocate(seats(A=3), [], 300).places == {}


def test_blocks_stay_together_and_the_stations_even_out():
    people = seats(A=100, B=90, C=60, D=50)
    found = allocate(people, [station(1), station(2)], 300)
    homes = {one.block: found.places[one.person_id] for one in people}
    assert all(found.places[one.person_id] == homes[one.block] for one in people)
    assert Counter(found.places.values()) == {1: 150, 2: 150}
    assert found.moved == ()
    assert found.over == {}


def test_a_block_is_split_only_when_no_station_holds_it_and_then_evenly():
    found = allocate(seats(A=310), [station(1), station(2)], 300)
    assert Counter(found.places.values()) == {1: 155, 2: 155}


def test_a_station_of_its_own_ceiling_is_filled_no_further():
    found = allocate(seats(A=10, B=10), [station(1, ceiling=5), station(2)], 300)
    assert Counter(found.places.values()) == {2: 20}


def test_beyond_every_ceiling_all_are_placed_and_the_excess_is_told():
    found = allocate(seats(A=13), [station(1), station(2)], 5)
    assert len(found.places) == 13
    assert sum(found.over.values()) == 3
    assert max(found.over.values()) == 2


def test_beyond_every_ceiling_only_a_neighbour_takes_them_where_there_is_no_other():
    neighbour = station(9, kind=StationKind.SUPPORTING)
    found = allocate(seats(A=3), [neighbour], 1)
    assert Counter(found.places.values()) == {9: 3}
    assert found.over == {9: 2}


def test_neighbours_take_only_the_overflow():
    neighbour = station(9, kind=StationKind.SUPPORTING, ceiling=50)
    found = allocate(seats(A=6, B=2), [station(1), neighbour], 7)
    assert Counter(found.places.values()) == {1: 6, 9: 2}


def test_a_block_bound_to_a_station_goes_there_first():
    people = seats(A=5, B=1)
    found = allocate(people, [station(1), station(2, blocks=("A",))], 4)
    by_block = Counter((one.block, found.places[one.person_id]) for one in people)
    assert by_block == {("A", 2): 4, ("A", 1): 1, ("B", 1): 1}


def test_newcomers_join_their_block():
    people = [Seat(1, "A", 2), Seat(2, "A", 2), Seat(3, "A")]
    found = allocate(people, [station(1), station(2)], 300)
    assert found.places == {1: 2, 2: 2, 3: 2}
    assert found.moved == ()


def test_who_is_fixed_stays_beyond_the_ceiling_and_even_afresh():
    people = [Seat(number, "A", 1, fixed=True) for number in (1, 2, 3)]
    found = allocate(people, [station(1), station(2)], 2, afresh=True)
    assert found.places == {1: 1, 2: 1, 3: 1}
    assert found.over == {1: 1}


def test_who_is_fixed_at_a_station_that_is_gone_is_placed_again():
    found = allocate([Seat(1, "A", 7, fixed=True)], [station(1)], 2)
    assert found.places == {1: 1}
    assert found.moved == (1,)


def test_when_the_ceiling_falls_the_smallest_block_moves():
    people = [Seat(n, "A", 1) for n in range(1, 5)] + [Seat(n, "B", 1) for n in range(5, 7)]
    found = allocate(people, [station(1), station(2)], 4)
    assert set(found.moved) == {5, 6}


def test_afresh_deals_out_anew():
    people = [Seat(n, "A" if n < 5 else "B", 1) for n in range(1, 9)]
    assert allocate(people, [station(1), station(2)], 300).moved == ()
    assert len(allocate(people, [station(1), station(2)], 300, afresh=True).moved) == 4


BLOCKS = st.dictionaries(st.sampled_from("ABCDEF"), st.integers(1, 40), min_size=1)


@given(blocks=BLOCKS, ceilings=st.lists(st.integers(1, 80), min_size=1, max_size=4))
def test_everybody_has_a_place_and_no_ceiling_breaks_while_there_is_room(
    blocks: dict[str, int], ceilings: list[int]
):
    people = seats(**blocks)
    stations = [station(n, ceiling=ceiling) for n, ceiling in enumerate(ceilings, 1)]
    found = allocate(people, stations, 300)
    assert set(found.places) == {one.person_id for one in people}
    assert sum(found.over.values()) == max(0, len(people) - sum(ceilings))


@given(blocks=BLOCKS, data=st.data())
def test_nobody_moves_when_people_leave(blocks: dict[str, int], data: st.DataObject):
    stations = [station(1), station(2)]
    people = seats(**blocks)
    ceiling = len(people)
    before = allocate(people, stations, ceiling)
    rest = data.draw(st.lists(st.sampled_from(people), unique=True))
    after = allocate(placed(rest, dict(before.places)), stations, ceiling)
    assert after.moved == ()


@given(blocks=BLOCKS, ceiling=st.integers(30, 60), fall=st.integers(1, 10))
def test_only_as_many_move_as_must(blocks: dict[str, int], ceiling: int, fall: int):
    stations = [station(n) for n in (1, 2, 3, 4, 5, 6, 7, 8)]
    people = seats(**blocks)
    before = allocate(people, stations, ceiling)
    lower = ceiling - fall
    assume(len(people) <= lower * len(stations))
    must = sum(max(0, many - lower) for many in Counter(before.places.values()).values())
    after = allocate(placed(people, dict(before.places)), stations, lower)
    assert len(after.moved) == must


@pytest.mark.parametrize("seed", [1, 2])
def test_the_order_of_the_people_is_of_no_account(seed: int):
    people = seats(A=20, B=15, C=31)
    turned = people[seed:] + people[:seed]
    stations = [station(1), station(2)]
    assert allocate(people, stations, 40) == allocate(turned, stations, 40)
