import json
from dataclasses import fields, replace
from datetime import UTC, date, time, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rutan_desk.domain.contest import Contest, Reach
from rutan_desk.domain.election import (
    PROFILE_KEYS,
    SOURCED_KEYS,
    Code,
    Document,
    Election,
    Ground,
    LeapDay,
    OutOfProvince,
    Rounding,
    TmsCode,
    election_from_dict,
    election_from_profile,
    election_to_dict,
)
from rutan_desk.domain.errors import ProfileInvalid
from rutan_desk.domain.person import Disability, Marital

NEXT_MONTH = timedelta(days=31)


@pytest.fixture
def profile(make_election):
    """What a profile file would hold."""
    data = election_to_dict(make_election())
    return {key: data[key] for key in PROFILE_KEYS}


def refused(read, data) -> ProfileInvalid:
    with pytest.raises(ProfileInvalid) as refusal:
        read(data)
    return refusal.value


# --- cut-offs


@pytest.mark.parametrize(
    ("day", "general", "special"),
    [
        (date(2024, 2, 14), date(2024, 1, 15), date(2024, 2, 7)),
        (date(2024, 11, 27), date(2024, 10, 28), date(2024, 11, 20)),
        (date(2019, 4, 17), date(2019, 3, 18), date(2019, 4, 10)),
    ],
)
def test_the_cut_offs_of_three_elections(make_election, day, general, special):
    election = make_election(day=day)
    assert (election.last_day_general, election.last_day_special) == (general, special)


def test_a_new_day_moves_every_cut_off(make_election):
    election = make_election(recording_cut=2)
    later = replace(election, day=election.day + NEXT_MONTH)
    assert later.last_day_general - election.last_day_general == NEXT_MONTH
    assert later.last_day_special - election.last_day_special == NEXT_MONTH
    assert later.last_day_recording - election.last_day_recording == NEXT_MONTH
    assert later.last_day_recording == later.day - timedelta(days=2)


# --- small questions


def test_what_kpu_has_yet_to_decide(make_election):
    election = make_election(undecided=("day",))
    assert election.is_undecided("day")
    assert not election.is_undecided("opens")


def test_the_code_for_a_reason_belongs_to_the_election(make_election):
    unknown = TmsCode(code="5", text="Tidak dikenal", reason="tidak_dikenal")
    revoked = TmsCode(code="9", text="Hak pilih dicabut", reason="dicabut")
    of_2018 = make_election(tms_codes=(unknown, revoked))
    assert make_election().tms_code("wna") == "5"
    assert of_2018.tms_code("wna") is None
    assert of_2018.tms_code("dicabut") == "9"


# --- profiles


def test_a_profile_becomes_a_new_election(make_election, profile):
    election = election_from_profile(profile)
    assert election == make_election()
    assert (election.id, election.uuid, election.closed, election.psu) == (0, "", False, False)


@pytest.mark.parametrize("key", PROFILE_KEYS)
def test_a_profile_lacking_a_key_is_refused(profile, key):
    refusal = refused(election_from_profile, {k: profile[k] for k in profile if k != key})
    assert refusal == ProfileInvalid("" if key == "profile" else "uji", key)


@pytest.mark.parametrize("key", SOURCED_KEYS)
@pytest.mark.parametrize("source", [{}, {"": ""}])
def test_a_profile_lacking_a_source_is_refused(profile, key, source):
    kept = {k: text for k, text in profile["sources"].items() if k != key}
    blank = {key: ""} if source else {}
    refusal = refused(election_from_profile, {**profile, "sources": {**kept, **blank}})
    assert refusal == ProfileInvalid("uji", f"sources.{key}")


@pytest.mark.parametrize("key", ["id", "uuid", "closed", "psu", "voting_aeg"])
def test_a_profile_holds_nothing_else(make_election, profile, key):
    row = election_to_dict(make_election())
    refusal = refused(election_from_profile, {**profile, key: row.get(key, 17)})
    assert refusal.key == key


def test_the_place_of_a_fault_in_a_list_is_named(profile):
    profile["contests"][1]["same"] = ["planet"]
    assert refused(election_from_profile, profile).key == "contests[1].same[0]"


# --- contradictions


@pytest.mark.parametrize(
    ("key", "changes"),
    [
        ("name", {"name": ""}),
        ("profile", {"profile": ""}),
        ("voting_age", {"voting_age": 0}),
        ("voting_age", {"voting_age": -1}),
        ("kpps_members", {"kpps_members": -1}),
        ("cut_special", {"cut_special": 31}),
        ("cut_general", {"cut_general": 900_000}),
        ("recording_cut", {"recording_cut": 900_000}),
        ("max_per_station", {"max_per_station": 0, "min_per_station": 0}),
        ("max_per_station", {"max_per_station": 501}),
        ("min_per_station", {"min_per_station": 301}),
        ("station_last", {"station_last": 900}),
        ("reserve_pct", {"reserve_pct": Decimal("-0.1")}),
        ("reserve_pct", {"reserve_pct": Decimal("100.1")}),
        ("reserve_pct", {"reserve_pct": Decimal("NaN")}),
        ("closes", {"closes": time(7)}),
        ("latest_start", {"latest_start": time(6)}),
        ("latest_start", {"latest_start": time(13, 1)}),
        ("dptb_from", {"dptb_from": time(13, 1)}),
        ("dpk_from", {"dpk_from": time(6, 59)}),
        ("opens", {"opens": time(7, tzinfo=UTC)}),
        ("opens", {"dpt_slots": (time(7, tzinfo=UTC),)}),
        ("dpt_slots", {"dpt_slots": (time(8), time(7))}),
        ("dpt_slots", {"dpt_slots": (time(8), time(8))}),
        ("dpt_slots", {"dpt_slots": (time(6),)}),
        ("dpt_slots", {"dpt_slots": (time(13),)}),
        ("contests", {"contests": ()}),
        ("contests", {"contests": (Contest(code="A", name="", colour="", same=()),) * 2}),
        ("contests", {"contests": (Contest(code="", name="", colour="", same=()),)}),
        ("marital_codes", {"marital_codes": (Code(code="B", text="b"), Code(code="B", text="c"))}),
        ("tms_codes", {"tms_codes": (TmsCode(code="5", text="", reason=""),) * 2}),
        ("out_of_province", {"out_of_province": OutOfProvince.NONE}),
        ("grounds_special", {"grounds_general": (Ground.DUTY,)}),
        ("undecided", {"undecided": ("harinya",)}),
        ("undecided", {"undecided": ("name",)}),
        ("sources", {"sources": {"hari": "?"}}),
    ],
)
def test_an_election_may_not_contradict_itself(make_election, key, changes):
    refusal = refused(election_from_dict, election_to_dict(make_election(**changes)))
    assert refusal.key == key


def test_without_a_contest_for_everybody_nothing_is_left_outside_the_province(make_election):
    away = Contest(code="GUB", name="Gubernur", colour="", same=(Reach.PROVINCE,))
    pilkada = make_election(contests=(away,), out_of_province=OutOfProvince.NONE)
    assert election_from_dict(election_to_dict(pilkada)) == pilkada
    wrong = make_election(contests=(away,), out_of_province=OutOfProvince.PPWP_ONLY)
    assert refused(election_from_dict, election_to_dict(wrong)).key == "out_of_province"


@pytest.mark.parametrize(
    "changes",
    [
        {"cut_special": 30},
        {"cut_special": 0},
        {"max_per_station": 500},
        {"min_per_station": 300},
        {"min_per_station": 0},
        {"station_last": 901},
        {"reserve_pct": Decimal(0)},
        {"reserve_pct": Decimal(100)},
        {"latest_start": time(7)},
        {"dptb_from": time(7)},
        {"dpk_from": time(13)},
        {"dpt_slots": ()},
        {"dpt_slots": (time(12, 59),)},
        {"voting_age": 1},
        {"sources": {}},
        {"psu": True, "closed": True, "id": 4, "uuid": "u"},
        {"day": date(1, 1, 31)},
    ],
)
def test_the_outermost_that_holds_together(make_election, changes):
    election = make_election(**changes)
    assert election_from_dict(election_to_dict(election)) == election


# --- there and back


text = st.text(max_size=12)
codes = st.lists(st.builds(Code, code=text.filter(bool), text=text), unique_by=lambda one: one.code)
tms_codes = st.lists(
    st.builds(
        TmsCode, code=text.filter(bool), text=text, reason=text, first_stage_only=st.booleans()
    ),
    unique_by=lambda one: one.code,
)
contests = st.lists(
    st.builds(
        Contest,
        code=text.filter(bool),
        name=text,
        colour=text,
        same=st.lists(st.sampled_from(Reach)).map(tuple),
        absent_in=st.lists(text).map(tuple),
    ),
    min_size=1,
    unique_by=lambda one: one.code,
)


@st.composite
def changes(draw) -> dict[str, object]:
    """Any change of an election that leaves it sound."""
    hours = sorted(draw(st.lists(st.times(), min_size=5, max_size=5, unique=True)))
    drawn = draw(contests)
    everywhere = any(not contest.same for contest in drawn)
    counts = sorted(draw(st.lists(st.integers(1, 9999), min_size=3, max_size=3)))
    cuts = sorted(draw(st.lists(st.integers(0, 400), min_size=2, max_size=2)))
    special = tuple(draw(st.lists(st.sampled_from(Ground), unique=True)))
    return {
        "id": draw(st.integers(0, 9**9)),
        "uuid": draw(text),
        "closed": draw(st.booleans()),
        "psu": draw(st.booleans()),
        "profile": draw(text.filter(bool)),
        "name": draw(text.filter(bool)),
        "day": draw(st.dates(date(1945, 8, 17))),
        "voting_age": draw(st.integers(1, 99)),
        "leap_day": draw(st.sampled_from(LeapDay)),
        "contests": tuple(drawn),
        "out_of_province": OutOfProvince.PPWP_ONLY if everywhere else OutOfProvince.NONE,
        "docs_accepted": tuple(draw(st.lists(st.sampled_from(Document)))),
        "cut_special": cuts[0],
        "cut_general": cuts[1],
        "grounds_general": tuple(Ground),
        "grounds_special": special,
        "late_entry_allowed": draw(st.booleans()),
        "min_per_station": counts[0],
        "max_per_station": counts[1],
        "law_ceiling": counts[2],
        "reserve_pct": draw(st.decimals(0, 100, allow_nan=False)),
        "reserve_round": draw(st.sampled_from(Rounding)),
        "opens": hours[0],
        "latest_start": hours[1],
        "dpt_slots": tuple(hours[1:3]),
        "dptb_from": hours[2],
        "dpk_from": hours[3],
        "closes": hours[4],
        "tms_codes": tuple(draw(tms_codes)),
        "change_codes": tuple(draw(codes)),
        "articles": draw(st.dictionaries(text, text)),
        "regulations": tuple(draw(st.lists(text))),
        "undecided": tuple(draw(st.lists(st.sampled_from(SOURCED_KEYS)))),
        "sources": draw(st.dictionaries(st.sampled_from(SOURCED_KEYS), text)),
    }


@given(changes())
def test_an_edited_copy_survives_the_registry(make_election, edited):
    election = make_election(**edited)
    stored = json.dumps(election_to_dict(election))
    restored = election_from_dict(json.loads(stored))
    assert restored == election
    assert str(restored.reserve_pct) == str(election.reserve_pct)


def test_an_election_is_a_value(make_election):
    assert hash(make_election()) == hash(make_election())
    assert {field.name for field in fields(Election)} == set(election_to_dict(make_election()))


def test_the_codes_of_a_person_are_a_subset_of_kpus_letters():
    assert len(Ground) == 9
    assert set("BSP") == set(Marital)
    assert set("123456") == set(Disability)
