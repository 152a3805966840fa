"""``ballots`` and ``supply``: a contract for scripts; neither needs a registry."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from rutan_desk.store.regions import known_districts

DAPIL_2024 = Path(__file__).parents[3] / "shared" / "data" / "dapil-pemilu-2024.json"
BLORA = ("ballots", "--election", "pemilu-2024", "--station", "33.16.09")
ALL = ["PPWP", "DPD", "DPR", "DPRD_PROV", "DPRD_KAB"]


@pytest.fixture
def dapil_file(tmp_path):
    """An invented file of dapils around the kecamatan Torgamba, which it cuts in two."""

    def row(kind, name, code, cut=False):
        return {"jenis_dapil": kind, "nama_dapil": name, "kode_wilayah": code, "is_pecah": cut}

    kab = "DPRD KABUPATEN/KOTA"
    rows = [
        row("DPR RI", "CONTOH I", "1222"),
        row("DPRD PROVINSI", "CONTOH 1", "1222"),
        row(kab, "CONTOH A", "122201"),
        row(kab, "CONTOH A", "122203", cut=True),
        row(kab, "CONTOH A", "1222032001"),
        row(kab, "CONTOH B", "122202"),
        row(kab, "CONTOH B", "122203", cut=True),
        row(kab, "CONTOH B", "1222032002"),
        row(kab, "CONTOH B", "122299"),
    ]
    path = tmp_path / "dapil.json"
    path.write_text(json.dumps(rows), encoding="utf-8")
    return path


# --- ballots


def test_the_shape_of_the_answer(desk_cli):
    done = desk_cli(*BLORA, "33.16.09", "35.22.15", "--json")
    assert done.code == 0
    assert done.json["election"]["profile"] == "pemilu-2024"
    assert done.json["election"]["contests"] == ALL
    assert done.json["station"] == "33.16.09"
    assert done.json["dapils"] == {
        "source": "blora",
        "station_missing": [],
        "regions_unknown": [],
    }
    assert done.json["regions"] == [
        {
            "region": "33.16.09",
            "name": "Blora, Kab. Blora",
            "ballots": ALL,
            "gaps": [],
            "open": [],
            "ask_kpu": [],
        },
        {
            "region": "35.22.15",
            "name": "Bojonegoro, Kab. Bojonegoro, Jawa Timur",
            "ballots": ["PPWP"],
            "gaps": [],
            "open": [],
            "ask_kpu": [],
        },
    ]


@pytest.mark.parametrize(
    ("profile", "home", "ballots"),
    [
        ("pemilu-2024", "331607", ALL),
        ("pemilu-2024", "33.16.05", ALL[:4]),
        ("pemilu-2024", "3317", ALL[:3]),
        ("pemilu-2024", "3374", ALL[:2]),
        ("pemilu-nasional-2029", "3315", ["PPWP", "DPD", "DPR"]),
        ("pemilu-daerah-2031", "331605", ["GUB", "BUP", "DPRD_PROV"]),
        ("pilkada-2024", "3315", ["GUB"]),
        ("pilkada-2024", "9601", []),
        ("pemilu-2024", "99", ["PPWP"]),
    ],
)
def test_rows_of_the_table_with_and_without_dots(desk_cli, profile, home, ballots):
    done = desk_cli("ballots", "--election", profile, "--station", "331609", home, "--json")
    (found,) = done.json["regions"]
    assert (found["ballots"], found["gaps"]) == (ballots, [])


def test_every_kecamatan_when_none_is_named(desk_cli):
    done = desk_cli(*BLORA, "--json")
    found = done.json["regions"]
    assert [one["region"] for one in found] == sorted(known_districts())
    assert all(one["ballots"] and not one["gaps"] for one in found)
    counts = {one["region"]: len(one["ballots"]) for one in found}
    assert sum(count == 5 for count in counts.values()) == 4
    assert {counts[code] for code in counts if not code.startswith("33.")} == {1}


def test_regions_from_standard_input(desk_cli):
    done = desk_cli(*BLORA, "-", "3317", "--json", stdin="33.16.09\n\n 352215 \n")
    assert [one["region"] for one in done.json["regions"]] == ["33.16.09", "35.22.15", "33.17"]


def test_a_table_for_people(desk_cli):
    done = desk_cli(*BLORA, "33.16.09", "33.16", "99")
    heading, names, blora, kabupaten, abroad = done.out.splitlines()
    assert "Pemilu 2024" in heading
    assert "14-02-2024" in heading
    assert names.split()[1:6] == ALL
    assert blora.split()[:7] == ["33.16.09", "x", "x", "x", "x", "x", "5"]
    assert kabupaten.split()[:7] == ["33.16", "x", "x", "x", "x", "?", "?"]
    assert "kecamatan" in kabupaten
    assert abroad.split()[:7] == ["99", "x", "-", "-", "-", "-", "1"]
    assert done.err == ""


def test_a_split_kecamatan_needs_the_desa_and_says_so(desk_cli, dapil_file):
    ask = ("ballots", "--election", "pemilu-2024", "--station", "12.22.01", "--dapil", dapil_file)
    done = desk_cli(*ask, "12.22.03", "12.22.03.2001", "12.22.03.2002", "--json")
    split, ours, theirs = done.json["regions"]
    assert (split["gaps"], split["open"]) == (["village_unknown"], ["DPRD_KAB"])
    assert ours["ballots"] == ALL
    assert theirs["ballots"] == ALL[:4]
    assert done.json["dapils"]["source"] == "dapil.json"
    assert "desa" in desk_cli(*ask, "12.22.03").out


def test_a_station_in_a_split_kecamatan_is_asked_for_its_desa(desk_cli, dapil_file):
    ask = ("ballots", "--election", "pemilu-2024", "--station", "12.22.03", "--dapil", dapil_file)
    done = desk_cli(*ask, "12.22.03.2001", "--json")
    assert done.json["dapils"]["station_missing"] == ["DPRD_KAB"]
    assert done.json["regions"][0]["gaps"] == ["dapil_unknown"]
    told = desk_cli(*ask, "12.22.03.2001")
    assert "DPRD_KAB" in told.err


def test_codes_that_no_list_has_are_warned_of(desk_cli, dapil_file):
    ask = ("ballots", "--election", "pemilu-2024", "--station", "12.22.01", "--dapil", dapil_file)
    assert desk_cli(*ask, "12.22.01", "--json").json["dapils"]["regions_unknown"] == ["12.22.99"]
    assert "12.22.99" in desk_cli(*ask, "12.22.01").err


def test_without_any_dapil_the_rest_is_still_answered(desk_cli):
    done = desk_cli(
        "ballots", "--election", "pemilu-2024", "--station", "35.22.15", "352215", "31", "--json"
    )
    assert done.json["dapils"]["source"] is None
    assert done.json["dapils"]["station_missing"] == ["DPR", "DPRD_PROV", "DPRD_KAB"]
    here, jakarta = done.json["regions"]
    assert (here["ballots"], here["gaps"]) == (["PPWP", "DPD"], ["dapil_unknown"])
    assert (jakarta["ballots"], jakarta["gaps"]) == (["PPWP"], [])


def test_jakarta_has_no_dapil_to_miss_for_a_council_it_does_not_have(desk_cli):
    done = desk_cli("ballots", "--election", "pemilu-2024", "--station", "3174", "3174", "--json")
    assert done.json["dapils"]["station_missing"] == ["DPR", "DPRD_PROV"]


@pytest.mark.parametrize(
    "changes",
    [
        {"--election": "pemilu-1955"},
        {"--station": "33.16.99"},
        {"--station": "Blora"},
        {"--station": "99"},
        {"home": "35.99.99"},
        {"home": "3316091402079001"},
        {"--dapil": "tidak-ada.json"},
    ],
)
def test_refusals_are_one_sentence(desk_cli, changes):
    given = {"--election": "pemilu-2024", "--station": "33.16.09", **changes}
    home = given.pop("home", "3316")
    done = desk_cli("ballots", *(word for pair in given.items() for word in pair), home, "--json")
    assert (done.code, done.out) == (1, "")
    assert len(done.err.splitlines()) == 1
    assert "Traceback" not in done.err


def test_a_dapil_file_of_elsewhere_is_refused_where_one_is_needed(desk_cli, dapil_file):
    done = desk_cli(*BLORA, "--dapil", dapil_file, "3316")
    assert done.code == 1
    assert "33.16.09" in done.err
    pilkada = ("ballots", "--election", "pilkada-2024", "--station", "331609")
    assert desk_cli(*pilkada, "--dapil", dapil_file, "3316").code == 0


def test_something_else_than_a_dapil_file(desk_cli, tmp_path):
    path = tmp_path / "penghuni.csv"
    path.write_text("Nama;NIK\nCONTOH;1", encoding="utf-8")
    done = desk_cli(*BLORA, "--dapil", path, "3316")
    assert (done.code, len(done.err.splitlines())) == (1, 1)


def test_the_real_file_of_2024(desk_cli):
    if not DAPIL_2024.is_file():
        pytest.skip("KPU's dapil file of 2024 is not at hand")
    done = desk_cli(*BLORA, "--dapil", DAPIL_2024, "--json")
    mine = desk_cli(*BLORA, "--json")
    assert done.json["regions"] == mine.json["regions"]
    assert done.json["dapils"]["regions_unknown"] == []
    boyolali = ("ballots", "--election", "pemilu-2024", "--station", "3309", "--dapil", DAPIL_2024)
    (found,) = desk_cli(*boyolali, "33.08.01", "--json").json["regions"]
    assert (found["ballots"], found["ask_kpu"]) == (["PPWP", "DPD", "DPRD_PROV"], ["DPRD_PROV"])
    assert "KPU" in desk_cli(*boyolali, "33.08.01").out.splitlines()[-1]


def test_no_window_toolkit_is_loaded():
    code = (
        "import sys; from rutan_desk.cli import run;"
        " run(['ballots', '--election', 'pilkada-2024', '--station', '3316', '33'], print);"
        " sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        check=False,
        cwd=Path(__file__).parents[2],
        capture_output=True,
    )
    assert done.returncode == 0, done.stderr


# --- supply


def test_blora_in_february_2024(desk_cli):
    done = desk_cli(
        *("supply", "--election", "pemilu-2024", "--dpt", 51, "--dptb", 151, "--covered", 33),
        "--json",
    )
    assert (done.json["packed"], done.json["reserve"], done.json["stations_needed"]) == (53, 2, 1)
    assert {one["contest"]: one["short"] for one in done.json["contests"]} == dict.fromkeys(
        ALL, 116
    )


def test_blora_at_the_pilkada(desk_cli):
    ask = ("supply", "--election", "pilkada-2024", "--dpt", 101, "--dptb", 44, "--staff", 8)
    done = desk_cli(*ask, "--json")
    assert [one["packed_all"] for one in done.json["contests"]] == [104, 104]
    assert [one["short"] for one in done.json["contests"]] == [49, 49]
    assert not done.json["over_ceiling"]
    told = desk_cli(*ask)
    assert "GUB 49" in told.out
    assert told.err == ""


def test_entitled_by_contest(desk_cli):
    done = desk_cli(
        *("supply", "--election", "pemilu-2024", "--dpt", 51, "--dptb", 10, "--gone", 30),
        *("--per-contest", "DPR=20,5,1,2", "--per-contest", "DPRD_KAB=3", "--json"),
    )
    found = {one["contest"]: one for one in done.json["contests"]}
    assert (found["PPWP"]["need"], found["PPWP"]["freed"]) == (31, 30)
    assert (found["DPR"]["need"], found["DPR"]["packed_entitled"]) == (8, 21)
    assert (found["DPRD_KAB"]["need"], found["DPRD_KAB"]["short"]) == (0, 0)


def test_the_ceiling_warns_and_does_not_block(desk_cli):
    done = desk_cli("supply", "--election", "pemilu-2024", "--dpt", 398)
    assert done.code == 0
    assert "300" in done.err
    assert "PPWP" in done.out
    as_json = desk_cli("supply", "--election", "pemilu-2024", "--dpt", 398, "--json").json
    assert (as_json["stations_needed"], as_json["over_ceiling"]) == (2, True)


@pytest.mark.parametrize(
    "extra",
    [
        ("--per-contest", "GUB=3"),
        ("--per-contest", "DPR"),
        ("--per-contest", "DPR=x"),
        ("--per-contest", "DPR=1,2,3,4,5"),
        ("--gone", "52"),
        ("--dptb", "-1"),
    ],
)
def test_wrong_use_is_told_apart_from_refusal(desk_cli, extra):
    assert desk_cli("supply", "--election", "pemilu-2024", "--dpt", 51, *extra).code == 2


def test_an_election_there_is_not(desk_cli):
    done = desk_cli("supply", "--election", "pemilu-1955", "--dpt", 51)
    assert done.code == 1
    assert "pilkada-2024" in done.err
