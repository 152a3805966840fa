"""KPU's dapil file: invented ones in every shape, and the real one of 2024 where it is at hand."""

import csv
import json
from pathlib import Path

import pytest
import xlsxwriter

from rutan_desk.domain.ballots import BallotGap, ballots_for, polling_place
from rutan_desk.domain.contest import Dapil, Reach
from rutan_desk.domain.errors import DapilFileInvalid
from rutan_desk.domain.region import REGENCY, part
from rutan_desk.exchange import dapil_file
from rutan_desk.exchange.dapil_file import holding, read_dapils, unknown_regions
from rutan_desk.store.profiles import load_preset, load_profile
from rutan_desk.store.regions import known_districts, region_name

DAPIL_2024 = Path(__file__).parents[3] / "shared" / "data" / "dapil-pemilu-2024.json"
FIELDS = (
    "kode_dapil",
    "jenis_dapil",
    "nama_dapil",
    "kode_wilayah",
    "tingkatan_wilayah",
    "nama",
    "is_pecah",
)
KAB = "DPRD KABUPATEN/KOTA"
ROWS = [
    ("7701", "DPR RI", "CONTOH I", "7701", "Kabupaten/Kota", "CONTOH", False),
    ("770001", "DPRD PROVINSI", "CONTOH 1", "7701", "Kabupaten/Kota", "CONTOH", False),
    ("770101", KAB, "CONTOH 1", "770101", "Kecamatan", "SATU", False),
    ("770101", KAB, "CONTOH 1", "770103", "Pecahan Kecamatan", "TIGA A", True),
    ("770101", KAB, "CONTOH 1", "7701032001", "Desa/Kelurahan", "TIGA SATU", False),
    ("770102", KAB, "CONTOH 2", "770102", "Kecamatan", "DUA", False),
    ("770102", KAB, "CONTOH 2", "770103", "Pecahan Kecamatan", "TIGA B", True),
    ("770102", KAB, "CONTOH 2", "7701032002", "Desa/Kelurahan", "TIGA DUA", False),
]
READ = (
    Dapil(contest="DPR", name="CONTOH I", regions=("77.01",)),
    Dapil(contest="DPRD_PROV", name="CONTOH 1", regions=("77.01",)),
    Dapil(contest="DPRD_KAB", name="CONTOH 1", regions=("77.01.01", "77.01.03.2001")),
    Dapil(contest="DPRD_KAB", name="CONTOH 2", regions=("77.01.02", "77.01.03.2002")),
)


@pytest.fixture
def file(tmp_path):
    """Writes rows, or any other content, as KPU's JSON."""

    def write(content, name="dapil.json"):
        path = tmp_path / name
        if isinstance(content, list) and content and isinstance(content[0], tuple):
            content = [dict(zip(FIELDS, row, strict=True)) for row in content]
        path.write_text(json.dumps(content), encoding="utf-8")
        return path

    return write


# --- shapes that are read


def test_the_list_as_kpu_publishes_it(file):
    assert read_dapils(file(ROWS)) == READ


def test_the_list_inside_an_answer_of_a_service(file):
    rows = [dict(zip(FIELDS, row, strict=True)) for row in ROWS]
    assert read_dapils(file({"status": "ok", "data": rows})) == READ


@pytest.mark.parametrize(("delimiter", "encoding"), [(",", "utf-8"), (";", "utf-8-sig")])
def test_the_same_fields_as_csv(tmp_path, delimiter, encoding):
    path = tmp_path / "dapil.csv"
    with path.open("w", encoding=encoding, newline="") as out:
        writer = csv.writer(out, delimiter=delimiter)
        writer.writerows([["Data terbuka KPU"], FIELDS, *ROWS, [""] * len(FIELDS)])
    assert read_dapils(path) == READ


def test_the_same_fields_as_a_workbook_with_numbers_for_codes(tmp_path):
    path = tmp_path / "dapil.xlsx"
    book = xlsxwriter.Workbook(path)
    book.add_worksheet("Catatan").write(0, 0, "tanpa daftar")
    sheet = book.add_worksheet("Dapil")
    for place, row in enumerate([FIELDS, *ROWS]):
        for column, value in enumerate(row):
            text = str(value)
            sheet.write(place, column, int(text) if text.isdecimal() else value)
    book.close()
    assert read_dapils(path) == READ


def test_rows_of_the_dpd_need_no_dapil(file):
    row = ("77", "DPD", "CONTOH", "77", "Provinsi", "CONTOH", False)
    assert read_dapils(file([row, *ROWS])) == READ


def test_two_dapils_of_one_name_stay_two(file):
    rows = [
        ("770101", KAB, "CONTOH", "770101", "Kecamatan", "SATU", False),
        ("770201", KAB, "CONTOH", "770201", "Kecamatan", "SATU", False),
    ]
    assert [one.regions for one in read_dapils(file(rows))] == [("77.01.01",), ("77.02.01",)]


def test_a_cut_region_without_its_parts_is_claimed_twice_and_never_guessed(file):
    rows = [row for row in ROWS if len(row[3]) < 10]
    dapils = read_dapils(file(rows))
    assert all("77.01.03" in one.regions for one in dapils[2:])
    election = load_profile("pemilu-2024")
    place = polling_place("77.01.01", dapils, election)
    found = ballots_for("77.01.03", place, election)
    assert (found.gaps, found.open) == ((BallotGap.VILLAGE_UNKNOWN,), ("DPRD_KAB",))


# --- files that are something else


@pytest.mark.parametrize(
    "content",
    [
        {"mode": "x"},
        [],
        [1],
        ["x"],
        [{"nama": "x"}],
        "x",
        [("1", "DPRD DESA", "X", "7701", "", "", False)],
        [("1", "DPR RI", "X", "CONTOH", "", "", False)],
        [("1", "DPR RI", "", "7701", "", "", False)],
    ],
)
def test_another_shape_is_refused(file, content):
    with pytest.raises(DapilFileInvalid) as refusal:
        read_dapils(file(content))
    assert (refusal.value.file, refusal.value.why) == ("dapil.json", "shape")


@pytest.mark.parametrize("data", [b"", b"[{", b"%PDF-1.7", b"Nama;NIK\nX;1", b"[" * 100_000])
def test_damage_is_refused_and_never_a_crash(tmp_path, data):
    path = tmp_path / "dapil.json"
    path.write_bytes(data)
    with pytest.raises(DapilFileInvalid) as refusal:
        read_dapils(path)
    assert refusal.value.why == "shape"


def test_a_missing_file_and_a_folder(tmp_path):
    with pytest.raises(DapilFileInvalid) as refusal:
        read_dapils(tmp_path / "tidak-ada.json")
    assert refusal.value.why == "missing"
    with pytest.raises(DapilFileInvalid):
        read_dapils(tmp_path)


def test_a_file_far_too_big_is_not_read(file, monkeypatch):
    monkeypatch.setattr(dapil_file, "MOST_BYTES", 10)
    with pytest.raises(DapilFileInvalid):
        read_dapils(file(ROWS))


# --- what the caller asks of it


def test_regions_that_no_list_has_are_named_once():
    assert unknown_regions(READ, {"77.01", "77.01.01"}.__contains__) == (
        "77.01.03.2001",
        "77.01.02",
        "77.01.03.2002",
    )


def test_which_dapils_hold_a_station():
    assert holding(READ, "77.01.01.2001") == READ[:3]
    assert holding(READ, "77.01.03") == READ
    assert holding(READ, "33.16.09") == ()


# --- the real file of 2024 (DOMAIN §5)


@pytest.fixture(scope="module")
def real():
    if not DAPIL_2024.is_file():
        pytest.skip("KPU's dapil file of 2024 is not at hand")
    return read_dapils(DAPIL_2024)


@pytest.fixture(scope="module")
def by_regency(real):
    """The code of each kabupaten or kota → the dapils that hold it or a part of it."""
    found: dict[str, list[Dapil]] = {}
    for dapil in real:
        for regency in {part(code, REGENCY) or code for code in dapil.regions}:
            found.setdefault(regency, []).append(dapil)
    return found


def test_how_many_dapils_there_were(real):
    counts = {code: sum(one.contest == code for one in real) for code in ("DPR", "DPRD_PROV")}
    assert counts == {"DPR": 84, "DPRD_PROV": 301}
    assert len(real) - sum(counts.values()) == 2325


def test_every_code_still_exists(real):
    assert unknown_regions(real, lambda code: region_name(code) is not None) == ()


def test_the_preset_of_blora_says_the_same(real):
    ours = [one for one in real if holding([one], "33.16")]
    assert {(one.contest, one.name, frozenset(one.regions)) for one in ours} == {
        (one.contest, one.name, frozenset(one.regions)) for one in load_preset("blora").dapils
    }


def test_each_kabupaten_has_one_dapil_of_the_dpr_and_each_kecamatan_one_of_the_province(
    by_regency,
):
    election = load_profile("pemilu-2024")
    assert len(by_regency) == 514
    resolved = 0
    for code in known_districts():
        place = polling_place(code, by_regency[code[:5]], election)
        assert {Reach.DAPIL_DPR, Reach.DAPIL_PROV} <= set(place.dapils), code
        resolved += Reach.DAPIL_KAB in place.dapils
    assert resolved == 7209


def test_boyolali_and_magelang_make_a_question_to_kpu(real):
    election = load_profile("pemilu-2024")
    place = polling_place("33.09.01", real, election)
    for home in ("33.08.01", "33.71.01"):
        found = ballots_for(home, place, election)
        assert (found.codes, found.ask_kpu) == (("PPWP", "DPD", "DPRD_PROV"), ("DPRD_PROV",))


def test_exactly_two_provincial_dapils_span_two_of_the_dpr(real, by_regency):
    spanning = {
        dapil.name
        for dapil in real
        if dapil.contest == "DPRD_PROV"
        and len({dpr_of(code, by_regency) for code in dapil.regions}) > 1
    }
    assert spanning == {"JAWA TENGAH 8", "RIAU 6"}


def dpr_of(code, by_regency):
    return next(one.name for one in by_regency[code[:5]] if one.contest == "DPR")


def test_a_real_split_kecamatan_needs_its_desa_only_where_it_matters(by_regency):
    election = load_profile("pemilu-2024")
    dapils = by_regency["12.22"]
    village = next(code for one in dapils for code in one.regions if code.startswith("12.22.03."))
    inside = polling_place(village, dapils, election)
    assert ballots_for("12.22.03", inside, election).gaps == (BallotGap.VILLAGE_UNKNOWN,)
    beside = polling_place("12.22.01", dapils, election)
    assert ballots_for("12.22.03", beside, election).known
