"""T5, and the numbers of Blora as they happened (DOMAIN §6.4)."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rutan_desk.domain.ballots import ballots_for, polling_place
from rutan_desk.domain.election import Rounding
from rutan_desk.domain.supply import (
    Demand,
    alert_from,
    borrow,
    packed,
    reserve,
    stations_needed,
    supply,
)
from rutan_desk.store.profiles import load_preset, load_profile

PEMILU, PILKADA = load_profile("pemilu-2024"), load_profile("pilkada-2024")


@pytest.mark.parametrize(
    ("voters", "election", "stations"),
    [
        (398, PEMILU, 2),
        (752, PILKADA, 2),
        (601, PILKADA, 2),
        (600, PILKADA, 1),
        (300, PEMILU, 1),
        (301, PEMILU, 2),
        (1, PEMILU, 1),
        (0, PEMILU, 0),
    ],
)
def test_how_many_stations(voters, election, stations):
    assert stations_needed(voters, election) == stations


@pytest.mark.parametrize(
    ("dpt", "election", "stock"),
    [
        (51, PEMILU, 53),
        (101, PILKADA, 104),
        (300, PEMILU, 306),
        (600, PILKADA, 615),
        (50, PEMILU, 51),
        (0, PEMILU, 0),
    ],
)
def test_what_is_packed(dpt, election, stock):
    assert packed(dpt, election) == stock


@pytest.mark.parametrize(
    ("rounding", "expected"),
    [(Rounding.UP, [2, 2, 1]), (Rounding.DOWN, [1, 1, 1]), (Rounding.NEAREST, [1, 2, 1])],
)
def test_the_reserve_rounds_as_the_profile_says(rounding, expected):
    election = replace(PEMILU, reserve_round=rounding)
    assert [reserve(dpt, election) for dpt in (51, 75, 50)] == expected


def test_no_binary_fraction_adds_a_paper():
    election = replace(PEMILU, reserve_pct=Decimal("0.1"))
    assert reserve(3000, election) == 3


# --- Blora


def test_blora_in_february_2024_lacked_116():
    """202 voters, 51 of them listed, 33 "additional" served beside: 202 - 33 - 53 = 116."""
    (line,) = supply(51, [Demand(contest="PPWP", listed=51, dptb=151, covered=33)], PEMILU)
    assert (line.packed_all, line.need, line.short, line.spare) == (53, 169, 116, 0)


def test_blora_at_the_pilkada_had_104_for_153():
    demands = [Demand(contest=code, listed=101, dptb=44, staff=8) for code in ("GUB", "BUP")]
    for line in supply(101, demands, PILKADA):
        assert (line.packed_all, line.need, line.short) == (104, 153, 49)
        assert (line.need_dpt, line.need_dptb, line.need_staff) == (101, 44, 8)


def test_papers_count_and_not_heads():
    """A voter from Bojonegoro uses up nothing but PPWP."""
    place = polling_place("33.16.09", load_preset("blora").dapils, PEMILU)
    movers = [ballots_for("35.22.15", place, PEMILU)] * 10
    listed = [ballots_for("33.16.09", place, PEMILU)] * 51
    demands = [
        Demand(
            contest=contest.code,
            listed=sum(contest.code in one.codes for one in listed),
            dptb=sum(contest.code in one.codes for one in movers),
        )
        for contest in PEMILU.contests
    ]
    short = {line.contest: line.short for line in supply(51, demands, PEMILU)}
    assert short == {"PPWP": 8, "DPD": 0, "DPR": 0, "DPRD_PROV": 0, "DPRD_KAB": 0}


def test_both_figures_of_packing_stand():
    (line,) = supply(51, [Demand(contest="DPR", listed=20, dptb=5)], PEMILU)
    assert (line.packed_all, line.packed_entitled) == (53, 21)
    assert (line.short, line.spare) == (0, 28)
    assert (line.short_entitled, line.spare_entitled) == (4, 0)


def test_a_leaver_frees_a_paper():
    demand = Demand(contest="PPWP", listed=51, gone=7, dptb=9, dpk=1)
    (line,) = supply(51, [demand], PEMILU)
    assert (line.freed, line.need_dpt, line.need, line.short, line.spare) == (7, 44, 54, 1, 0)
    assert (line.need_dptb, line.need_dpk, line.covered) == (9, 1, 0)


# --- from which day on it was foreseeable


def day(number):
    return date(2024, 1, number)


def test_the_day_the_need_passed_the_stock():
    arrivals = (day(9), day(3), day(5), day(7))
    (line,) = supply(51, [Demand(contest="DPD", listed=51, dptb=4, since=arrivals)], PEMILU)
    assert (line.short, line.short_since) == (2, day(7))


@pytest.mark.parametrize(
    "demand",
    [
        Demand(contest="DPD", listed=51, dptb=2, since=(day(3), day(4))),
        Demand(contest="DPD", listed=51, dptb=9, since=(day(3),)),
        Demand(contest="DPD", listed=51, dptb=9),
    ],
)
def test_no_day_where_none_is_short_or_it_was_so_from_the_start(demand):
    (line,) = supply(51, [demand], PEMILU)
    assert line.short_since is None


def test_alerts_begin_thirty_days_before():
    assert alert_from(PEMILU) == date(2024, 1, 15)


# --- whom to ask


def test_the_fullest_station_is_asked_first():
    assert borrow(9, {"003": 2, "001": 6, "002": 6, "004": 0}) == {"001": 6, "002": 3}
    assert borrow(99, {"001": 6, "002": -1}) == {"001": 6}
    assert borrow(0, {"001": 6}) == {}


COUNTS = st.integers(0, 900)
DEMANDS = st.builds(
    Demand,
    contest=st.just("PPWP"),
    listed=COUNTS,
    gone=COUNTS,
    dptb=COUNTS,
    dpk=COUNTS,
    staff=COUNTS,
    covered=COUNTS,
).filter(lambda one: one.gone <= one.listed)


@given(st.integers(0, 5000), DEMANDS, st.sampled_from([PEMILU, PILKADA]))
def test_every_balance_adds_up(dpt, demand, election):
    (line,) = supply(dpt, [demand], election)
    assert line.packed_all - line.need == line.spare - line.short
    assert line.packed_entitled - line.need == line.spare_entitled - line.short_entitled
    assert 0 in (line.short, line.spare)
    assert line.need == max(
        0, line.need_dpt + line.need_dptb + line.need_dpk + line.need_staff - line.covered
    )


@given(st.integers(0, 5000), st.sampled_from([PEMILU, PILKADA]))
def test_stations_hold_everybody_and_none_is_empty(voters, election):
    stations, most = stations_needed(voters, election), election.max_per_station
    assert voters <= stations * most
    assert voters > (stations - 1) * most


@given(st.lists(st.dates(day(1), day(31)), max_size=20), st.integers(0, 60))
def test_the_day_of_shortage_is_one_of_the_arrivals(days, dpt):
    demand = Demand(contest="PPWP", listed=dpt, dptb=len(days), since=tuple(days))
    (line,) = supply(dpt, [demand], PEMILU)
    assert (line.short_since is not None) is (line.short > 0)
    if line.short_since is not None:
        before = sum(one < line.short_since for one in days)
        assert dpt + before <= line.packed_all


@given(
    st.integers(0, 200),
    st.dictionaries(st.text("0123456789", min_size=3, max_size=3), st.integers(-3, 80)),
)
def test_asked_is_what_is_short_or_all_there_is(short, spares):
    asked = borrow(short, spares)
    assert sum(asked.values()) == min(short, sum(max(0, one) for one in spares.values()))
    assert all(0 < part <= spares[number] for number, part in asked.items())
