"""Values of every field as people write them: believed, or kept as written and flagged."""

from datetime import date, datetime

import pytest

from rutan_desk.domain.person import Citizenship, Disability, Doubt, Marital, Service, Sex
from rutan_desk.exchange.dates import NoSuchDate, read_date, split_birth
from rutan_desk.exchange.splits import (
    register_class,
    split_address,
    split_name,
    split_room,
)
from tests.exchange.files import TODAY

JAN_12 = date(1990, 1, 12)


@pytest.mark.parametrize(
    "value",
    [
        JAN_12, datetime(1990, 1, 12, 8, 30), 32885, 32885.0, "32885", "12-01-1990", "12/01/1990",  # noqa: DTZ001
        "12/01/90", "12.01.1990", "12|01|1990", "12 01 1990", "12 Januari 1990", "12-Jan-90",
        "12 JAN 1990", "12Januari1990", "1990-01-12", "1990/01/12", "1990-01-12 00:00:00",
        "12/01/1990 00:00", "1990-01-12T00:00:00", 19900112, "19900112", "Jumat, 12 Januari 1990",
        " 12 - 01 - 1990 ", "12-1-1990", "12 januari, 1990", "'12-01-1990",
    ],
)  # fmt: skip
def test_every_way_to_write_a_date(value):
    assert read_date(value, today=TODAY, past=True) == JAN_12


@pytest.mark.parametrize("month", ["Peb", "Pebruari", "Februari", "Feb", "FEBRUARY"])
def test_old_and_new_names_of_months(month):
    assert read_date(f"3 {month} 1980", today=TODAY, past=True) == date(1980, 2, 3)


@pytest.mark.parametrize(
    "value", ["", "-", "--", "00/00/0000", "0000-00-00", "00-00-0000", 0, 0.0, "#N/A", "/  /", "."]
)
def test_no_date(value):
    assert read_date(value, today=TODAY, past=True) is None


@pytest.mark.parametrize(
    "value",
    ["31-02-1990", "12-13-1990", "00-00-1960", "1960", 1960, "sekitar 1960", "32/01/1990", 99999999,
     "29-02-1990", "12 Foo 1990", "1-2", True, 3.5, "besok", 1e300, "9" * 400, -5],
)  # fmt: skip
def test_no_day_of_the_calendar(value):
    with pytest.raises(NoSuchDate):
        read_date(value, today=TODAY, past=True)


@pytest.mark.parametrize(
    ("text", "past", "year"),
    [("1-1-05", True, 2005), ("1-1-14", True, 2014), ("1-1-15", True, 1915), ("1-1-27", True, 1927),
     ("1-1-90", True, 1990), ("1-1-31", False, 2031), ("1-1-98", False, 1998)],
)  # fmt: skip
def test_two_digit_years(text, past, year):
    assert read_date(text, today=TODAY, past=past) == date(year, 1, 1)


@pytest.mark.parametrize(
    ("text", "place", "day"),
    [
        ("BLORA, 12-01-1990", "BLORA", "12-01-1990"),
        ("Blora / 12 Januari 1990", "Blora", "12 Januari 1990"),
        ("BLORA 12/01/1990", "BLORA", "12/01/1990"),
        ("KAB. BLORA,12-01-1990", "KAB. BLORA", "12-01-1990"),
        ("Blora, 12 Januari 1990 (36 th)", "Blora", "12 Januari 1990"),
        ("Blora, 12-01-1990 / 36 Tahun", "Blora", "12-01-1990"),
        ("BLORA", "BLORA", ""),
        ("BLORA, -", "BLORA", ""),
        ("12-01-1990", "", "12-01-1990"),
        ("Blora, Jumat 12-01-1990", "Blora", "12-01-1990"),
    ],
)
def test_place_and_date_of_birth_in_one_cell(text, place, day):
    assert split_birth(text) == (place, day)


@pytest.mark.parametrize("kind", ["xlsx", "csv-comma-utf8"])
def test_a_combined_birth_cell(read_one, kind):
    line = read_one(["Nama", "TTL"], ["PAIJO", "BLORA, 12 Januari 1990"], kind)
    assert line.values == {"name": "PAIJO", "birth_place": "BLORA", "birth_date": JAN_12}
    line = read_one(["Nama", "Tempat, Tgl Lahir"], ["PAIJO", JAN_12])
    assert line.values == {"name": "PAIJO", "birth_date": JAN_12}


@pytest.mark.parametrize(
    ("text", "code"),
    [("31-02-1990", "birth_date_invalid"), ("1-1-2027", "birth_date_future"),
     ("01-01-1890", "birth_date_invalid"), ("tidak tahu", "birth_date_invalid")],
)  # fmt: skip
def test_a_bad_birth_date_is_kept_as_written(read_one, codes_of, text, code):
    line = read_one(["Nama", "Tgl Lahir"], ["PAIJO", text])
    assert line.values == {"name": "PAIJO"}
    assert line.doubts == (Doubt("birth_date", text, code),)
    assert codes_of(line) == [code]


def test_born_today_is_not_in_the_future(read_one):
    assert read_one(["Nama", "Tgl Lahir"], ["PAIJO", TODAY]).values["birth_date"] == TODAY


FIELDS: dict[str, tuple[str, dict[object, str]]] = {
    "Jenis Kelamin": ("sex", {
        Sex.MALE: "L l LK Laki-laki LAKI Pria M 1 Lk.", Sex.FEMALE: "P PEREMPUAN Pr Wanita F 2"}),
    "Status Perkawinan": ("marital_status", {
        Marital.NEVER: "B BELUM_KAWIN Belum_Menikah Lajang Bujang 1",
        Marital.MARRIED: "S KAWIN Menikah Sudah_Kawin 2 kawin_tercatat",
        Marital.ONCE: "P CERAI_HIDUP Cerai_Mati Janda DUDA Pernah_Kawin 3 4"}),
    "Kewarganegaraan": ("citizenship", {
        Citizenship.WNI: "WNI Indonesia INDONESA Warga_Negara_Indonesia",
        Citizenship.WNA: "WNA Malaysia NIGERIA Tiongkok RRC Laos"}),
    "Disabilitas": ("disability", {
        Disability.PHYSICAL: "1 Fisik Tuna_Daksa", Disability.INTELLECTUAL: "2 intelektual",
        Disability.MENTAL: "3 Mental", Disability.SPEECH: "4 sensorik_wicara",
        Disability.HEARING: "5 Tuna_Rungu", Disability.SIGHT: "6 Sensorik_Netra",
        None: "0 - Tidak Tidak_Ada"}),
    "TNI/POLRI": ("service", {
        Service.TNI: "TNI TNI_AD", Service.POLRI: "POLRI Polisi", None: "- Bukan Tidak"}),
}  # fmt: skip
WORDS = [
    (heading, field, word.replace("_", " "), value)
    for heading, (field, table) in FIELDS.items()
    for value, words in table.items()
    for word in words.split()
]


@pytest.mark.parametrize(("heading", "field", "word", "value"), WORDS)
def test_words_and_codes(read_one, heading, field, word, value):
    line = read_one(["Nama", heading], ["PAIJO", word])
    assert line.values.get(field) == value
    assert not line.doubts


@pytest.mark.parametrize(
    ("heading", "word", "field"),
    [("L/P", "X", "sex"), ("L/P", "L/P", "sex"), ("STS KAWIN", "entah", "marital_status"),
     ("Kewarganegaraan", "XX", "citizenship"), ("Cacat Tubuh", "kaki kanan", "disability"),
     ("TNI/POLRI", "Ya", "service"), ("Tgl Ekspirasi", "tahun depan", "release_on"),
     ("Tgl Masuk", "31-02-2026", "admitted_on")],
)  # fmt: skip
def test_a_word_nobody_knows_is_kept_as_written(read_one, heading, word, field):
    line = read_one(["Nama", heading], ["PAIJO", word])
    assert field not in line.values
    assert line.values["name"] == "PAIJO"
    [doubt] = line.doubts
    assert (doubt.field, doubt.text) == (field, word)
    [note] = line.notes
    assert (note.code, note.field, note.level) == (doubt.code, field, "error")


def test_a_foreigner_is_a_warning_with_the_country(read_one):
    line = read_one(["Nama", "Negara"], ["CHEN", "Tiongkok"])
    [note] = line.notes
    assert (note.code, note.level, note.detail) == ("foreigner", "warning", "Tiongkok")


def test_a_column_of_an_american_program_is_read_month_first(read, codes_of):
    days = ["01/13/1990", "02/03/1990", "12/31/90", "5/20/1985", "-", ""]
    rows = [["Nama", "Tgl Lahir"], *([f"ORANG {n}", day] for n, day in enumerate(days))]
    lines = read(rows).lines
    assert [line.values.get("birth_date") for line in lines] == [
        date(1990, 1, 13), date(1990, 2, 3), date(1990, 12, 31), date(1985, 5, 20), None, None,
    ]  # fmt: skip
    assert [codes_of(line) for line in lines] == [["month_first"]] * 4 + [[], []]


@pytest.mark.parametrize("days", [["01/13/1990", "1/14/1990"], ["01/13/1990"] * 5 + ["13/01/1990"]])
def test_a_few_mistakes_do_not_turn_a_column_round(read, days):
    rows = [["Nama", "Tgl Lahir"], ["X", "02/03/1990"], *(["Y", day] for day in days)]
    lines = read(rows).lines
    assert lines[0].values["birth_date"] == date(1990, 3, 2)
    assert lines[1].doubts[0].text == "01/13/1990"


@pytest.mark.parametrize("text", ["Seumur Hidup", "SH", "hukuman mati", "-", "00/00/0000"])
def test_no_release_date_is_no_doubt(read_one, text):
    line = read_one(["Nama", "Tgl Ekspirasi"], ["PAIJO", text])
    assert line.values == {"name": "PAIJO"}
    assert not line.doubts


@pytest.mark.parametrize(
    ("job", "hint"),
    [("Anggota POLRI", True), ("TNI AD", True), ("Pensiunan TNI", False), ("Petani", False),
     ("Mantan Polisi", False), ("-", False)],
)  # fmt: skip
def test_an_occupation_only_hints_at_service(read_one, codes_of, job, hint):
    line = read_one(["Nama", "Pekerjaan"], ["PAIJO", job])
    assert "service" not in line.values
    assert codes_of(line) == (["service_hint"] if hint else [])


@pytest.mark.parametrize(
    ("text", "name", "aliases"),
    [
        ("SUTRISNO ALIAS BONENG", "SUTRISNO", ("BONENG",)),
        ("SUTRISNO als BONENG", "SUTRISNO", ("BONENG",)),
        ("SUTRISNO Als. BONENG", "SUTRISNO", ("BONENG",)),
        ("SUTRISNO al. BONENG", "SUTRISNO", ("BONENG",)),
        ("SUTRISNO @ BONENG @ TRIS", "SUTRISNO", ("BONENG", "TRIS")),
        ("SUTRISNO AKA BONENG", "SUTRISNO", ("BONENG",)),
        ("SUTRISNO (ALIAS BONENG)", "SUTRISNO", ("BONENG",)),
        ("SUTRISNO (als. BONENG) BIN KARTO", "SUTRISNO BIN KARTO", ("BONENG",)),
        ("SUTRISNO ALIAS BONENG BIN KARTO", "SUTRISNO BIN KARTO", ("BONENG",)),
        ("SITI BINTI KARTO ALIAS CECE", "SITI BINTI KARTO", ("CECE",)),
        ("AL FARIZI", "AL FARIZI", ()),
        ("NUR AL HUDA", "NUR AL HUDA", ()),
        ("ALSON ALIASKA", "ALSON ALIASKA", ()),
        ("ALIAS BONENG", "ALIAS BONENG", ()),
        ("SYA'BAN", "SYA'BAN", ()),
        ("PAIJO, S.H.", "PAIJO, S.H.", ()),
    ],
)
def test_names_and_aliases(text, name, aliases):
    assert split_name(text) == (name, aliases)


def test_aliases_of_the_name_and_of_their_columns_are_joined(read_one):
    line = read_one(["Nama", "Nama Alias 1", "Nama Kecil"], ["A ALIAS B", "C", "B"])
    assert line.values == {"name": "A", "alias": "B, C"}


def test_names_are_trimmed_and_cleaned(read_one):
    line = read_one(["Nama", "L/P"], [" \u200bPAI\x07JO\t BIN  KARTO\n", "L"], "csv-comma-utf8")
    assert line.values["name"] == "PAIJO BIN KARTO"


@pytest.mark.parametrize(
    ("text", "block", "cell"),
    [("A-04", "A", "04"), ("A / 4", "A", "4"), ("BLOK A KAMAR 4", "A", "4"), ("B 7", "B", "7"),
     ("Melati 3", "Melati", "3"), ("A4", "A", "4"), ("Blok Melati", "Melati", None),
     ("Kamar 3", None, "3"), ("D.12.B", "D.12", "B"), ("-", None, None),
     ("Blok Mawar No. 3", "Mawar", "3"), ("B-II/12", "B-II", "12")],
)  # fmt: skip
def test_block_and_cell_in_one_cell(text, block, cell):
    assert split_room(text) == (block, cell)


def test_rooms_in_columns_of_their_own_are_not_split(read_one):
    line = read_one(["Nama", "Blok", "Kamar"], ["PAIJO", "BLOK A-1", "Kamar 4"])
    assert (line.values["block"], line.values["cell"]) == ("A-1", "4")


@pytest.mark.parametrize(
    ("text", "street", "rt", "rw"),
    [
        ("Jl. Melati RT 01 RW 02 Desa X", "Jl. Melati Desa X", "01", "02"),
        ("Jl. A RT.01/RW.02", "Jl. A", "01", "02"),
        ("Jl. A, RT/RW 001/002, Kel. Z", "Jl. A Kel. Z", "001", "002"),
        ("Ds. X Rt 3/ Rw 1", "Ds. X", "3", "1"),
        ("RT. 005", None, "005", None),
        ("Jl. Kartini 5", "Jl. Kartini 5", None, None),
        ("Jl. ARTHA 12", "Jl. ARTHA 12", None, None),
    ],
)
def test_rt_and_rw_inside_a_street(text, street, rt, rw):
    address = split_address(text)
    assert (address.street, address.rt, address.rw) == (street, rt, rw)


@pytest.mark.parametrize("kind", ["xlsx", "csv-comma-utf8"])
def test_rt_and_rw_in_columns(read_one, kind):
    line = read_one(["Nama", "RT", "RW"], ["PAIJO", 1, "RW 002"], kind)
    assert (line.values["rt"], line.values["rw"]) == ("1", "002")
    line = read_one(["Nama", "RT/RW"], ["PAIJO", "001/002"], kind)
    assert (line.values["rt"], line.values["rw"]) == ("001", "002")


@pytest.mark.parametrize(
    ("heading", "field"),
    [("Blok/Kamar", "block"), ("Kamar", "cell"), ("RT/RW", "rt"), ("No Reg", "register_number")],
)
def test_what_excel_made_a_date_of_is_kept_and_not_believed(read_one, heading, field):
    line = read_one(["Nama", heading], ["PAIJO", date(2026, 2, 1)])
    assert line.values == {"name": "PAIJO"}
    assert line.doubts == (Doubt(field, "01-02-2026", f"{field}_date_cell"),)


def test_a_birth_place_with_a_number_is_only_a_place(read_one):
    line = read_one(["Nama", "Tempat Lahir", "Tgl Lahir"], ["PAIJO", "KM 5, BLORA", "-"])
    assert line.values == {"name": "PAIJO", "birth_place": "KM 5, BLORA"}
    line = read_one(["Nama", "Tempat Lahir"], ["PAIJO", "BLORA, 12-01-1990"])
    assert line.values["birth_date"] == JAN_12


def test_names_of_regions_are_kept_and_only_codes_become_a_region(read_one):
    names = ["Nama", "Provinsi", "Kabupaten/Kota", "Kecamatan", "Desa/Kelurahan"]
    line = read_one(names, ["PAIJO", "JAWA TENGAH", "BLORA", "CEPU", "BALUN"])
    assert line.values["region_as_written"] == "BALUN, CEPU, BLORA, JAWA TENGAH"
    assert "region" not in line.values
    for text in ("33.16.09", "331609"):
        assert read_one(["Nama", "Kode Wilayah"], ["A", text]).values["region"] == "33.16.09"
    line = read_one(["Nama", "Kode Desa"], ["A", "33.16.09.1015"])
    assert line.values["region"] == "33.16.09.1015"
    line = read_one(["Nama", "Kecamatan"], ["A", "331609"])
    assert line.values == {"name": "A", "region": "33.16.09"}


@pytest.mark.parametrize(
    ("number", "found"),
    [("B.I.0000/2024", "B.I"), ("BI.123/2023", "B.I"), ("A.III/45/2024", "A.III"), ("AI", "A.I"),
     ("B.IIa.12/2020", "B.IIa"), ("BIIA/12/2024", "B.IIa"), ("BII.b/3/2025", "B.IIb"),
     ("A II 3/2024", "A.II"), ("AIV/3/2025", "A.IV"), ("A.V.1", "A.V"), ("B3/1/2025", "B.III"),
     ("BI.NR.12/2014", "B.I"), ("C/1/2025", "C"), ("B.I/A/12", "B.I"), ("a.iii.1", "A.III"),
     ("NR/12/2014", None), ("123/2024", None), ("A/12/2024", None), ("A.VI/1", None),
     ("CUKUP", None), ("BINA", None), ("B.IV/1", None)],
)  # fmt: skip
def test_register_classes(number, found):
    assert register_class(number) == found


def test_an_unknown_register_number_is_kept_raw(read_one, codes_of):
    line = read_one(["Nama", "No Reg"], ["PAIJO", "NR 12/2014"])
    assert line.values == {"name": "PAIJO", "register_number": "NR 12/2014"}
    assert codes_of(line) == ["register_class_unknown"]
    line = read_one(["Nama", "No Reg", "Golongan"], ["PAIJO", "12/2014", "B.IIa"])
    assert line.values["register_class"] == "B.IIa"
    assert not line.notes
