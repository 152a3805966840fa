import json
import re
import tomllib
from datetime import date, time
from decimal import Decimal
from itertools import pairwise
from pathlib import Path

import pytest

from rutan_desk.domain.contest import Reach
from rutan_desk.domain.election import (
    SOURCED_KEYS,
    Document,
    Ground,
    OutOfProvince,
    Rounding,
    election_from_dict,
    election_to_dict,
)
from rutan_desk.domain.errors import ElectionUnknown, PresetUnknown, ProfileInvalid
from rutan_desk.domain.person import Disability, Marital
from rutan_desk.domain.right import Bar, article_of
from rutan_desk.paths import resources
from rutan_desk.store import profiles
from rutan_desk.store.profiles import load_preset, load_profile, preset_names, profile_names
from rutan_desk.store.regions import known_districts

NAMES = ("pemilu-2024", "pemilu-daerah-2031", "pemilu-nasional-2029", "pilkada-2024")
PEMILU, DAERAH, NASIONAL, PILKADA = NAMES
DAPIL_2024 = Path(__file__).parents[3] / "shared" / "data" / "dapil-pemilu-2024.json"


def test_the_four_profiles():
    assert profile_names() == NAMES


@pytest.fixture(params=NAMES)
def name(request) -> str:
    """Each profile in turn."""
    return str(request.param)


@pytest.fixture
def election(name):
    """The election each profile makes."""
    return load_profile(name)


# --- what holds for every profile


def test_every_key_has_a_source(election):
    assert set(election.sources) == set(SOURCED_KEYS)
    assert all(len(text) > 10 for text in election.sources.values())


def test_every_key_has_its_source_beside_it_in_the_file(name):
    lines = (resources() / "elections" / f"{name}.toml").read_text(encoding="utf-8").splitlines()
    law = lines[: lines.index("[articles]")]
    keys = {line.split(" = ")[0]: above for above, line in pairwise(law)}
    assert [key for key in SOURCED_KEYS if not keys.get(key, "").startswith("# ")] == []


def test_a_copy_survives_json(election):
    assert election_from_dict(json.loads(json.dumps(election_to_dict(election)))) == election


def test_nothing_is_settled_by_a_profile_that_kpu_has_not(election):
    open_everywhere = {"leap_day", "recording_cut", "h7_includes_terpidana", "late_entry_allowed"}
    assert open_everywhere <= set(election.undecided)


def test_what_no_rule_names_is_undecided_or_says_so(election):
    guesses = [key for key, source in election.sources.items() if "anggapan" in source]
    settled = [key for key in guesses if not election.is_undecided(key)]
    assert set(settled) <= {"dptb_from_blocks"}


def test_the_day_is_a_wednesday_of_the_year_in_the_name(election):
    assert election.name.endswith(str(election.day.year))
    assert election.day.weekday() == 2


def test_cut_offs_and_hours_that_all_four_share(election):
    assert (election.cut_general, election.cut_special) == (30, 7)
    assert (election.opens, election.dptb_from) == (time(7), time(11))
    assert (election.dpk_from, election.closes) == (time(12), time(13))
    assert not election.dptb_from_blocks
    assert not election.late_entry_allowed
    assert election.h7_includes_terpidana
    assert election.voting_age == 17
    assert election.recording_cut == 1


def test_the_grounds(election):
    assert election.grounds_general == tuple(Ground)
    special = (Ground.DUTY, Ground.INPATIENT, Ground.DETAINED, Ground.DISASTER)
    assert election.grounds_special == special


def test_the_code_tables(election):
    assert [entry.code for entry in election.disability_codes] == list(Disability)
    assert [entry.code for entry in election.marital_codes] == list(Marital)
    assert [entry.code for entry in election.tms_codes] == list("12345678")
    assert [entry.code for entry in election.tms_codes if entry.first_stage_only] == ["8"]
    reasons = ["meninggal", "umur", "wna", "tni", "polri", "dicabut", "bebas"]
    assert [election.tms_code(reason) for reason in reasons] == [
        "1",
        "3",
        "5",
        "6",
        "7",
        None,
        None,
    ]


def test_every_bar_cites_the_law_of_the_election(election):
    known = {bar.value for bar in Bar}
    assert set(election.articles) <= known
    assert all(article_of(bar, election) for bar in Bar)


def test_regulations_for_the_foot_of_the_page(election):
    assert election.regulations
    assert all(re.search(r"\d", regulation) for regulation in election.regulations)


# --- what each one says


@pytest.mark.parametrize(
    ("name", "day", "contests", "outside"),
    [
        (PEMILU, date(2024, 2, 14), "PPWP DPD DPR DPRD_PROV DPRD_KAB", OutOfProvince.PPWP_ONLY),
        (PILKADA, date(2024, 11, 27), "GUB BUP", OutOfProvince.NONE),
        (NASIONAL, date(2029, 2, 14), "PPWP DPD DPR", OutOfProvince.PPWP_ONLY),
        (DAERAH, date(2031, 11, 26), "GUB BUP DPRD_PROV DPRD_KAB", OutOfProvince.NONE),
    ],
)
def test_days_and_contests(name, day, contests, outside):
    election = load_profile(name)
    assert election.day == day
    assert " ".join(contest.code for contest in election.contests) == contests
    assert election.out_of_province is outside


@pytest.mark.parametrize("name", [NASIONAL, DAERAH])
def test_days_nobody_has_set_are_undecided(name):
    assert load_profile(name).is_undecided("day")


@pytest.mark.parametrize("name", [PEMILU, PILKADA])
def test_days_of_the_past_are_not(name):
    assert not load_profile(name).is_undecided("day")


@pytest.mark.parametrize(
    ("name", "most", "ceiling", "reserve"),
    [(PEMILU, 300, 500, "2"), (PILKADA, 600, 800, "2.5")],
)
def test_sizes_and_reserves(name, most, ceiling, reserve):
    election = load_profile(name)
    assert (election.max_per_station, election.law_ceiling) == (most, ceiling)
    assert election.reserve_pct == Decimal(reserve)
    assert election.reserve_round is Rounding.UP
    assert (election.station_first, election.station_last) == (901, 950)


def test_the_suket_ended_with_the_pemilu_of_2024():
    accepted = {name: set(load_profile(name).docs_accepted) for name in NAMES}
    assert {name for name in NAMES if Document.SUKET in accepted[name]} == {PEMILU}
    assert {Document.BIODATA, Document.IKD} <= accepted[PILKADA]
    assert all(Document.KTP_EL in documents for documents in accepted.values())


def test_the_reach_of_each_contest():
    everything = {
        contest.code: set(contest.same) for name in NAMES for contest in load_profile(name).contests
    }
    assert everything == {
        "PPWP": set(),
        "DPD": {Reach.PROVINCE},
        "DPR": {Reach.PROVINCE, Reach.DAPIL_DPR},
        "DPRD_PROV": {Reach.PROVINCE, Reach.DAPIL_PROV},
        "DPRD_KAB": {Reach.REGENCY, Reach.DAPIL_KAB},
        "GUB": {Reach.PROVINCE},
        "BUP": {Reach.REGENCY},
    }


def test_the_colours_of_the_papers():
    pemilu, pilkada = load_profile(PEMILU), load_profile(PILKADA)
    colours = {contest.code: contest.colour for contest in (*pemilu.contests, *pilkada.contests)}
    assert colours == {
        "PPWP": "abu-abu",
        "DPD": "merah",
        "DPR": "kuning",
        "DPRD_PROV": "biru",
        "DPRD_KAB": "hijau",
        "GUB": "merah marun",
        "BUP": "biru muda",
    }


def test_provinces_without_a_contest():
    absent = {
        contest.code: contest.absent_in
        for name in NAMES
        for contest in load_profile(name).contests
        if contest.absent_in
    }
    assert absent == {"DPRD_KAB": ("31",), "GUB": ("34",), "BUP": ("31",)}


def test_the_pilkada_cites_its_own_law():
    pilkada = load_profile(PILKADA)
    assert {article_of(bar, pilkada).split(" ps.")[0] for bar in Bar} == {"PKPU 7/2024"}


# --- refusals


@pytest.mark.parametrize("name", ["pemilu-2023", "", "../presets/blora", "PEMILU-2024"])
def test_an_unknown_election_names_those_there_are(name):
    with pytest.raises(ElectionUnknown) as refusal:
        load_profile(name)
    assert refusal.value == ElectionUnknown(name, NAMES)


@pytest.fixture
def own_resources(tmp_path, monkeypatch):
    """A resources folder of the test's own."""
    for folder in ("elections", "presets"):
        (tmp_path / folder).mkdir()
    monkeypatch.setattr(profiles, "resources", lambda: tmp_path)
    return tmp_path


@pytest.mark.parametrize("content", [b"profile = ", b"\xff\xfe\x00", b""])
def test_a_file_that_is_no_profile(own_resources, content):
    (own_resources / "elections" / "rusak.toml").write_bytes(content)
    with pytest.raises(ProfileInvalid):
        load_profile("rusak")


def test_a_profile_must_carry_the_name_of_its_file(own_resources):
    source = resources() / "elections" / f"{PEMILU}.toml"
    (own_resources / "elections" / "salinan.toml").write_bytes(source.read_bytes())
    with pytest.raises(ProfileInvalid) as refusal:
        load_profile("salinan")
    assert refusal.value == ProfileInvalid("salinan", "profile")


# --- the preset of Blora


def test_the_prison_of_blora():
    settings = load_preset("blora").settings
    assert settings.prison == "Rutan Kelas IIB Blora"
    assert settings.letterhead[0].startswith("KEMENTERIAN IMIGRASI DAN PEMASYARAKATAN")
    assert (settings.place, settings.station_number) == ("Blora", "901")
    assert settings.station_region == "33.16.09"
    assert not settings.demo


def test_the_preset_names_no_person():
    settings = load_preset("blora").settings
    assert (settings.head_name, settings.head_number) == ("", "")


def test_the_dapil_of_the_station():
    preset = load_preset("blora")
    station = preset.settings.station_region
    around = [dapil.name for dapil in preset.dapils if station.startswith(dapil.regions)]
    assert around == ["JAWA TENGAH III", "JAWA TENGAH 5", "BLORA 1"]


def test_the_five_dapil_of_blora_share_out_its_sixteen_kecamatan():
    kab = [dapil for dapil in load_preset("blora").dapils if dapil.contest == "DPRD_KAB"]
    regions = [region for dapil in kab for region in dapil.regions]
    assert [dapil.name for dapil in kab] == [f"BLORA {number}" for number in range(1, 6)]
    assert len(regions) == len(set(regions)) == 16
    assert set(regions) == {code for code in known_districts() if code.startswith("33.16.")}


def test_the_dapil_agree_with_kpus_file():
    if not DAPIL_2024.exists():
        pytest.skip("KPU's dapil file of 2024 lies outside the project and is not here")
    kinds = {"DPR RI": "DPR", "DPRD PROVINSI": "DPRD_PROV", "DPRD KABUPATEN/KOTA": "DPRD_KAB"}
    official: dict[tuple[str, str], set[str]] = {}
    for row in json.loads(DAPIL_2024.read_text(encoding="utf-8")):
        key = (kinds[row["jenis_dapil"]], row["nama_dapil"])
        official.setdefault(key, set()).add(row["kode_wilayah"])
    for dapil in load_preset("blora").dapils:
        plain = {region.replace(".", "") for region in dapil.regions}
        assert official[dapil.contest, dapil.name] == plain


def test_an_unknown_preset_names_those_there_are():
    assert preset_names() == ("blora",)
    with pytest.raises(PresetUnknown) as refusal:
        load_preset("nusakambangan")
    assert refusal.value == PresetUnknown("nusakambangan", ("blora",))


def test_a_preset_with_a_wrong_key(own_resources):
    text = "[settings]\nprison = 7\n"
    (own_resources / "presets" / "uji.toml").write_text(text, encoding="utf-8")
    with pytest.raises(ProfileInvalid) as refusal:
        load_preset("uji")
    assert refusal.value == ProfileInvalid("uji", "settings.prison")


def test_profiles_are_plain_toml(name):
    text = (resources() / "elections" / f"{name}.toml").read_text(encoding="utf-8")
    assert tomllib.loads(text)["profile"] == name
