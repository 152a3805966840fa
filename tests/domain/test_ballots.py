"""T4, every row, on the 2024 dapils of Blora; and what no real address may break."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rutan_desk.domain.ballots import (
    BallotGap,
    Ballots,
    PollingPlace,
    ballots_for,
    polling_place,
    station_ballots,
)
from rutan_desk.domain.contest import Contest, Dapil, Reach
from rutan_desk.store.profiles import load_preset, load_profile

PEMILU, NASIONAL = load_profile("pemilu-2024"), load_profile("pemilu-nasional-2029")
DAERAH, PILKADA = load_profile("pemilu-daerah-2031"), load_profile("pilkada-2024")
DAPILS = load_preset("blora").dapils
BLORA = "33.16.09"
PLACES = {
    one.profile: polling_place(BLORA, DAPILS, one) for one in (PEMILU, NASIONAL, DAERAH, PILKADA)
}
ALL = "PPWP DPD DPR DPRD_PROV DPRD_KAB"


def dapil(contest, *regions, name="UJI"):
    return Dapil(contest=contest, name=name, regions=regions)


def codes(home, election=PEMILU, place=None):
    found = ballots_for(home, place or PLACES[election.profile], election)
    assert found.known, found
    return " ".join(found.codes)


# --- T4, row by row: KTP-el address, Pemilu, national only, regional only, Pilkada

NEIGHBOURS = ("33.16.09", "33.16.08", "33.16.07", "33.16.15")
SAME_REGENCY = ("33.16.05", "33.16.02", "33.16.13", "33.16.12")
T4 = [
    (NEIGHBOURS, ALL, "PPWP DPD DPR", "GUB BUP DPRD_PROV DPRD_KAB", "GUB BUP"),
    (SAME_REGENCY, "PPWP DPD DPR DPRD_PROV", "PPWP DPD DPR", "GUB BUP DPRD_PROV", "GUB BUP"),
    (("33.15", "33.15.01"), "PPWP DPD DPR DPRD_PROV", "PPWP DPD DPR", "GUB DPRD_PROV", "GUB"),
    (("33.17", "33.18", "33.18.04"), "PPWP DPD DPR", "PPWP DPD DPR", "GUB", "GUB"),
    (("33.74", "33.19"), "PPWP DPD", "PPWP DPD", "GUB", "GUB"),
    (("35.22", "34.04", "31.74", "96.01", "35"), "PPWP", "PPWP", "", ""),
    (("99", "99.01"), "PPWP", "PPWP", "", ""),
]


def spoken(papers):
    return " ".join(sorted(papers.split()))


@pytest.mark.parametrize(
    ("home", "expected"),
    [(home, row[1:]) for row in T4 for home in row[0]],
)
def test_the_table(home, expected):
    found = [codes(home, election) for election in (PEMILU, NASIONAL, DAERAH, PILKADA)]
    assert [spoken(one) for one in found] == [spoken(one) for one in expected]


@pytest.mark.parametrize("election", [PEMILU, NASIONAL, DAERAH, PILKADA])
@pytest.mark.parametrize("home", [None, ""])
def test_an_unknown_address_prints_nothing_and_asks(home, election):
    found = ballots_for(home, PLACES[election.profile], election)
    assert (found.codes, found.gaps) == ((), (BallotGap.ADDRESS_UNKNOWN,))
    assert found.open == station_ballots(PLACES[election.profile], election)
    assert not found.known


def test_guard_the_niks_prefix_gives_nothing(make_person):
    person = make_person(nik="3316091402079001", region="35.22.15")
    assert codes(person.region) == "PPWP"


def test_the_prisons_own_address_gives_nothing():
    # The station's desa is not even a parameter of the voter: only his region is.
    place = polling_place("33.16.09.1009", DAPILS, PEMILU)
    assert codes("35.22.15.2001", place=place) == "PPWP"


# --- depth: a gap only where it changes the answer


def test_a_kabupaten_needs_its_kecamatan_only_for_the_split_contest():
    found = ballots_for("33.16", PLACES["pemilu-2024"], PEMILU)
    assert found.gaps == (BallotGap.DISTRICT_UNKNOWN,)
    assert found.codes == ("PPWP", "DPD", "DPR", "DPRD_PROV")
    assert found.open == ("DPRD_KAB",)


def test_a_province_needs_its_kabupaten():
    found = ballots_for("33", PLACES["pemilu-2024"], PEMILU)
    assert found.gaps == (BallotGap.REGENCY_UNKNOWN,)
    assert found.codes == ("PPWP", "DPD")
    assert found.open == ("DPR", "DPRD_PROV", "DPRD_KAB")


def test_the_whole_regency_is_enough_for_a_pilkada():
    assert codes("33.16", PILKADA) == "GUB BUP"


SPLIT = (
    dapil("DPRD_KAB", "12.22.01", "12.22.03.2001", "12.22.03.2002"),
    dapil("DPRD_KAB", "12.22.02", "12.22.03.2003"),
    dapil("DPR", "12.22"),
    dapil("DPRD_PROV", "12.22"),
)


def test_a_kecamatan_split_between_dapils_needs_the_desa():
    place = polling_place("12.22.01", SPLIT, PEMILU)
    found = ballots_for("12.22.03", place, PEMILU)
    assert found.gaps == (BallotGap.VILLAGE_UNKNOWN,)
    assert found.open == ("DPRD_KAB",)
    assert codes("12.22.03.2002", place=place) == ALL
    assert codes("12.22.03.2003", place=place) == "PPWP DPD DPR DPRD_PROV"


def test_a_desa_newer_than_the_dapils_is_said_to_be_so():
    place = polling_place("12.22.01", SPLIT, PEMILU)
    found = ballots_for("12.22.03.2009", place, PEMILU)
    assert (found.gaps, found.open) == ((BallotGap.DISTRICT_NEW,), ("DPRD_KAB",))


def test_a_kecamatan_newer_than_the_dapils_is_said_to_be_so():
    found = ballots_for("33.16.99", PLACES["pemilu-2024"], PEMILU)
    assert (found.gaps, found.open) == ((BallotGap.DISTRICT_NEW,), ("DPRD_KAB",))


def test_a_kecamatan_outside_the_only_dapil_named_is_not_new():
    only = tuple(one for one in DAPILS if one.name != "BLORA 2")[:3]
    place = polling_place(BLORA, only, PEMILU)
    assert codes("33.16.05", place=place) == "PPWP DPD DPR DPRD_PROV"


def test_a_kecamatan_partly_in_other_dapils_and_not_in_ours_is_no_gap():
    place = polling_place("12.22.01", (dapil("DPRD_KAB", "12.22.01"), *SPLIT[1:]), PEMILU)
    assert codes("12.22.03", place=place) == "PPWP DPD DPR DPRD_PROV"


# --- the station's own dapil


def test_a_station_in_a_split_kecamatan_has_no_dapil_until_its_desa_is_known():
    place = polling_place("12.22.03", SPLIT, PEMILU)
    assert Reach.DAPIL_KAB not in place.dapils
    found = ballots_for("12.22.01", place, PEMILU)
    assert (found.gaps, found.open) == ((BallotGap.DAPIL_UNKNOWN,), ("DPRD_KAB",))
    known = polling_place("12.22.03.2003", SPLIT, PEMILU)
    assert known.dapils[Reach.DAPIL_KAB] == {"12.22.02", "12.22.03.2003"}
    assert codes("12.22.02.2001", place=known) == ALL


def test_without_any_dapil_only_what_hangs_on_one_is_open():
    place = polling_place(BLORA, (), PEMILU)
    found = ballots_for(BLORA, place, PEMILU)
    assert found.codes == ("PPWP", "DPD")
    assert (found.gaps, found.open) == (
        (BallotGap.DAPIL_UNKNOWN,),
        ("DPR", "DPRD_PROV", "DPRD_KAB"),
    )
    assert codes("35.22.15", place=place) == "PPWP"
    assert codes(BLORA, PILKADA) == "GUB BUP"


def test_what_is_already_refused_asks_for_no_dapil():
    place = polling_place(BLORA, (), PEMILU)
    assert ballots_for("33.17", place, PEMILU).open == ("DPR", "DPRD_PROV")
    alone = Contest(code="DPR", name="DPR", colour="", same=(Reach.DAPIL_DPR,))
    assert codes("35.22", replace(PEMILU, contests=(alone,)), place) == ""


def test_two_dapils_that_claim_one_kecamatan_settle_nothing():
    twice = (*DAPILS, dapil("DPRD_KAB", "33.16.09"))
    place = polling_place(BLORA, twice, PEMILU)
    assert Reach.DAPIL_KAB not in place.dapils
    home = ballots_for("33.16.15", polling_place("33.16.10", twice, PEMILU), PEMILU)
    assert home.known
    disputed = ballots_for("33.16.09.2001", polling_place("33.16.08", twice, PEMILU), PEMILU)
    assert (disputed.gaps, disputed.open) == ((BallotGap.DISTRICT_NEW,), ("DPRD_KAB",))


def test_the_narrower_entry_wins():
    dapils = (dapil("DPRD_KAB", "12.22"), dapil("DPRD_KAB", "12.22.03"))
    place = polling_place("12.22.01", dapils, PEMILU)
    kab = replace(PEMILU, contests=tuple(c for c in PEMILU.contests if c.code == "DPRD_KAB"))
    assert codes("12.22.04", kab, place) == "DPRD_KAB"
    assert codes("12.22.03.2001", kab, place) == ""
    assert ballots_for("12.22", place, kab).gaps == (BallotGap.DISTRICT_UNKNOWN,)


def test_a_station_whose_region_is_unknown_settles_nothing_but_the_president():
    place = polling_place("", DAPILS, PEMILU)
    found = ballots_for(BLORA, place, PEMILU)
    assert (found.codes, found.gaps) == (("PPWP",), (BallotGap.DAPIL_UNKNOWN,))
    shallow = ballots_for(BLORA, polling_place("33", DAPILS, PEMILU), PEMILU)
    assert (shallow.codes, shallow.gaps) == (("PPWP", "DPD"), (BallotGap.DAPIL_UNKNOWN,))


def test_dapils_of_other_provinces_are_left_aside():
    place = polling_place(BLORA, (*DAPILS, dapil("DPR", "35.22")), PEMILU)
    assert place.elsewhere[Reach.DAPIL_DPR] == frozenset()


def test_places_are_told_apart_by_all_they_know():
    bare = PollingPlace(BLORA, {})
    assert bare != PLACES["pemilu-2024"]
    assert len({bare, PollingPlace(BLORA, {})}) == 1


# --- provinces without a contest


def test_jakarta_votes_for_no_dprd_kabupaten():
    place = polling_place("31.74.08", (dapil("DPR", "31.74"), dapil("DPRD_PROV", "31.74")), PEMILU)
    assert station_ballots(place, PEMILU) == ("PPWP", "DPD", "DPR", "DPRD_PROV")
    assert codes("31.74.08.1002", place=place) == "PPWP DPD DPR DPRD_PROV"
    assert codes("31.74", PILKADA, polling_place("31.74.08", (), PILKADA)) == "GUB"


def test_yogyakarta_votes_for_no_governor():
    place = polling_place("34.04.07", (), PILKADA)
    assert codes("34.04.07", PILKADA, place) == "BUP"
    assert codes("34.01", PILKADA, place) == ""


def test_a_dpk_voter_gets_all_of_the_station():
    assert station_ballots(PLACES["pemilu-2024"], PEMILU) == tuple(ALL.split())


# --- the rows of DOMAIN §2.1 that Blora does not have

BOYOLALI = (
    dapil("DPR", "33.09", "33.10", name="JAWA TENGAH V"),
    dapil("DPR", "33.08", "33.71", name="JAWA TENGAH VI"),
    dapil("DPRD_PROV", "33.08", "33.09", "33.71", name="JAWA TENGAH 8"),
    dapil("DPRD_KAB", "33.09.01", name="BOYOLALI 1"),
)


def test_other_dpr_dapil_and_same_provincial_dapil_gives_three_and_a_question_to_kpu():
    place = polling_place("33.09.01", BOYOLALI, PEMILU)
    found = ballots_for("33.08.05", place, PEMILU)
    assert found == Ballots(("PPWP", "DPD", "DPRD_PROV"), ask_kpu=("DPRD_PROV",))


def test_no_question_where_both_rules_agree_or_there_is_no_dpr():
    place = polling_place("33.09.01", BOYOLALI, PEMILU)
    assert ballots_for("33.09.01", place, PEMILU).ask_kpu == ()
    assert ballots_for("33.10.01", place, PEMILU).ask_kpu == ()
    regional = polling_place("33.09.01", BOYOLALI, DAERAH)
    assert ballots_for("33.08.05", regional, DAERAH).ask_kpu == ()
    assert "DPRD_PROV" in ballots_for("33.08.05", regional, DAERAH).codes


def test_a_kabupaten_split_over_provincial_dapils():
    dapils = (
        dapil("DPR", "33.16"),
        dapil("DPRD_PROV", "33.16.09", name="A"),
        dapil("DPRD_PROV", "33.16.05", name="B"),
        dapil("DPRD_KAB", "33.16.09", "33.16.05"),
    )
    place = polling_place(BLORA, dapils, PEMILU)
    assert codes("33.16.05", place=place) == "PPWP DPD DPR DPRD_KAB"


# --- whatever the address, the station and the dapils

PARTS = st.sampled_from(["01", "02"])
REGIONS = st.lists(PARTS, min_size=1, max_size=4).map(".".join)
VILLAGES = st.lists(PARTS, min_size=4, max_size=4).map(".".join)
SOME_DAPILS = st.lists(
    st.builds(
        dapil,
        st.sampled_from(["DPR", "DPRD_PROV", "DPRD_KAB"]),
        REGIONS,
        REGIONS,
    ),
    max_size=8,
).map(tuple)
ELECTIONS = st.sampled_from([PEMILU, NASIONAL, DAERAH, PILKADA])


@given(REGIONS, VILLAGES, SOME_DAPILS, ELECTIONS)
def test_every_contest_is_given_or_open_or_refused_for_a_reason(home, station, dapils, election):
    place = polling_place(station, dapils, election)
    found = ballots_for(home, place, election)
    assert not set(found.codes) & set(found.open)
    assert bool(found.gaps) is bool(found.open)
    for contest in election.contests:
        if contest.code in found.codes:
            assert all(shared(reach, home, place) for reach in contest.same)


def shared(reach, home, place):
    """The plain reading of a reach, for an address that is certain."""
    if reach is Reach.PROVINCE:
        return home.split(".")[0] == place.region.split(".")[0]
    if reach is Reach.REGENCY:
        return home.split(".")[:2] == place.region.split(".")[:2]
    return any(f"{home}.".startswith(f"{region}.") for region in place.dapils[reach])


@given(REGIONS, PARTS, VILLAGES, SOME_DAPILS, ELECTIONS)
def test_a_deeper_address_never_loses_a_paper_nor_opens_a_contest(
    home, deeper, station, dapils, election
):
    place = polling_place(station, dapils, election)
    wide = ballots_for(home, place, election)
    narrow = ballots_for(f"{home}.{deeper}" if home.count(".") < 3 else home, place, election)
    assert set(wide.codes) <= set(narrow.codes)
    assert set(narrow.codes) - set(wide.codes) <= set(wide.open)
    assert set(narrow.open) <= set(wide.open)


@given(VILLAGES, SOME_DAPILS, ELECTIONS)
def test_who_lives_where_the_station_stands_lacks_only_what_no_dapil_settles(
    station, dapils, election
):
    place = polling_place(station, dapils, election)
    found = ballots_for(station, place, election)
    assert set(found.codes) | set(found.open) == set(station_ballots(place, election))
    assert found.gaps in ((), (BallotGap.DAPIL_UNKNOWN,))
    assert found.ask_kpu == ()


@given(REGIONS, VILLAGES, SOME_DAPILS)
def test_an_address_abroad_or_in_another_province_needs_nothing_more(home, station, dapils):
    place = polling_place(station, dapils, PEMILU)
    for away in (f"99.{home}", f"77.{home}"):
        assert ballots_for(away, place, PEMILU) == Ballots(("PPWP",))


@given(REGIONS, VILLAGES, SOME_DAPILS)
def test_the_order_of_dapils_and_contests_changes_no_paper(home, station, dapils):
    turned = replace(PEMILU, contests=PEMILU.contests[::-1])
    one = ballots_for(home, polling_place(station, dapils, PEMILU), PEMILU)
    other = ballots_for(home, polling_place(station, dapils[::-1], turned), turned)
    assert (one.codes, one.gaps) == (other.codes[::-1], other.gaps)


def test_a_contest_of_the_future_needs_only_its_rule():
    mayor = Contest(code="KADES", name="Desa", colour="", same=(Reach.REGENCY, Reach.DAPIL_KAB))
    election = replace(PEMILU, contests=(mayor,))
    place = polling_place(BLORA, (dapil("KADES", "33.16.09"),), election)
    assert codes("33.16.09", election, place) == "KADES"
    assert codes("33.16.08", election, place) == ""
