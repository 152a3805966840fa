"""Voter lists in every format KPU may send, of invented people, and what is no voter of ours."""

from datetime import date

import pytest
import xlsxwriter

from rutan_desk.domain.errors import HeadingsNotFound, ListOfAnotherStation, SheetUnreadable
from rutan_desk.domain.list_line import ListLine
from rutan_desk.domain.person import Disability, Marital, Sex
from rutan_desk.exchange.list_head import ListHead, ListStation, read_head
from rutan_desk.exchange.model import Why
from rutan_desk.exchange.voter_list import list_line, read_voter_list
from tests.exchange.files import TODAY, WRITERS, write_xlsx

KUNDEN = ListStation("901", "Kunden", "Blora")
HEAD = [
    ["", "", "", "DAFTAR PEMILIH TETAP / PEMILIHAN UMUM TAHUN 2029 / OLEH PPS"],
    ["PROVINSI", ":", "JAWA TENGAH", "", "", "", "", "KECAMATAN", ":", "BLORA"],
    ["KABUPATEN/KOTA", ":", "BLORA", "", "", "", "", "DESA/KELURAHAN", ": KUNDEN"],
    ["", "", "", "", "", "", "", "TPS", ":", "901"],
]
MODEL_A = [
    ["No", "No KK", "NIK", "Nama", "Tempat Lahir", "Tanggal Lahir", "Status Perkawinan B/S/P",
     "Jenis Kelamin L/P", "Alamat", "", "", "Disabilitas", "Status KTP-el", "Keterangan"],
    ["", "", "", "", "", "", "", "", "Jalan/Dukuh", "RT", "RW", "", "", ""],
    [str(one) for one in range(1, 15)],
]  # fmt: skip
SUTRISNO = [
    "1", "3316090101900002", "3316090101909001", "SUTRISNO CONTOH", "BLORA", "01-01-1990", "S",
    "L", "JL. MAWAR", "001", "002", "0", "S", "",
]  # fmt: skip
MASKED = [
    "2", "331609**********", "331609**********", "MOH. CONTOH ALIAS KANCIL", "BLORA",
    "1|2|1991", "B", "L", "DK. MELATI", "1", "2", "1", "B", "U",
]  # fmt: skip
FOOT = [
    [""],
    ["Keterangan Status Perkawinan (7): B: Belum kawin, S: Sudah kawin, P: Pernah kawin"],
    ["Kolom Keterangan (14): B: Pemilih Baru, U: Ubah elemen data"],
    ["JUMLAH", "", "", "2"],
]
SIDALIH_HEADINGS = (
    "KEC_ID KECAMATAN KEL_ID KELURAHAN DPID NKK NIK NAMA KELAMIN TEMPAT_LAHIR TANGGAL_LAHIR "
    "STS_KAWIN ALAMAT RT RW DISABILITAS EKTP SUMBER KETERANGAN TPS TPS_ID TAHAPAN_ID UPDATED_AT "
    "STATUS"
)
SIDALIH = SIDALIH_HEADINGS.split()


def sidalih_row(**cells):
    ordinary = {
        "KEC_ID": "331609", "KECAMATAN": "BLORA", "KEL_ID": "3316091015", "KELURAHAN": "KUNDEN",
        "DPID": "900100", "NIK": "3316090101909001", "NAMA": "SUTRISNO CONTOH", "KELAMIN": "L",
        "TANGGAL_LAHIR": "01|02|1990", "STS_KAWIN": "S", "ALAMAT": "JL. MAWAR", "TPS": "901",
        "EKTP": "S", "UPDATED_AT": "2028-12-01 08:00:00", "STATUS": "AKTIF",
    }  # fmt: skip
    return [{**ordinary, **cells}.get(name, "") for name in SIDALIH]


@pytest.fixture
def read_list(tmp_path):
    def read(rows, kind="xlsx", station=KUNDEN, **how):
        path = WRITERS[kind](tmp_path / f"dpt.{kind.partition('-')[0]}", rows)
        return read_voter_list(path, today=TODAY, station=station, **how)

    return read


@pytest.fixture
def sidalih(read_list):
    names = [name.replace("_", " ") if "_ID" not in name else name for name in SIDALIH]
    return lambda *rows, **how: read_list(
        [names, *(sidalih_row(**row) for row in rows)], "sidalih", **how
    )


@pytest.mark.parametrize("kind", WRITERS)
def test_model_a_is_read_in_every_format_below_its_three_heading_rows(read_list, kind):
    found = read_list([*HEAD, *MODEL_A, SUTRISNO, MASKED, *FOOT], kind)
    assert found.head == ListHead(
        station="901", village="KUNDEN", district="BLORA", regency="BLORA", province="JAWA TENGAH"
    )
    assert [list_line(line, 1, 7) for line in found.sheet.lines] == [
        ListLine(
            election_id=1, station_id=7, number="1", name="SUTRISNO CONTOH",
            nik="3316090101909001", nik_as_written="3316090101909001", nkk="3316090101900002",
            birth_place="BLORA", birth_date=date(1990, 1, 1), sex=Sex.MALE,
            marital_status=Marital.MARRIED, street="JL. MAWAR", rt="001", rw="002", ktp_el="S",
        ),
        ListLine(
            election_id=1, station_id=7, number="2", name="MOH. CONTOH ALIAS KANCIL",
            nik_as_written="331609**********", birth_place="BLORA",
            birth_date=date(1991, 2, 1), sex=Sex.MALE, marital_status=Marital.NEVER,
            street="DK. MELATI", rt="1", rw="2", disability=Disability.PHYSICAL, ktp_el="B",
            remark="U",
        ),
    ]  # fmt: skip
    assert found.sheet.header_row == 5
    below = 4 + len(MODEL_A) + 2 + len(FOOT) - 5
    assert len(found.sheet.lines) + len(found.sheet.skipped) == below


def test_hidden_digits_are_a_warning_and_never_an_identity(read_list, codes_of):
    _, masked = read_list([*MODEL_A, SUTRISNO, MASKED]).sheet.lines
    assert codes_of(masked) == ["nkk_masked", "nik_masked"]
    assert {note.level.value for note in masked.notes} == {"warning"}
    assert "nik" not in masked.values


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("331609010190900", "nik_length"),
        (3316090101909001, "nik_numeric_cell"),
        ("3,31609E+15", "nik_excel"),
        ("0000000000000000", "nik_empty_pattern"),
    ],
)
def test_a_damaged_number_never_costs_the_voter_his_line(read_list, codes_of, written, code):
    row = [*SUTRISNO]
    row[2] = written
    [line] = read_list([*MODEL_A, row]).sheet.lines
    assert code in codes_of(line)
    assert "nik" not in line.values
    assert line.nik_as_written


def test_a_birth_date_that_does_not_exist_is_kept_as_written(read_list):
    row = [*SUTRISNO]
    row[5] = "31|02|1990"
    [line] = read_list([*MODEL_A, row]).sheet.lines
    found = list_line(line, 1, 7)
    assert (found.birth_date, found.birth_as_written) == (None, "31|02|1990")


def test_codes_of_ktp_el_and_struck_voters(read_list, codes_of):
    odd, struck = [*SUTRISNO], [*SUTRISNO]
    odd[12], struck[13] = "mungkin", "4"
    first, second = read_list([*MODEL_A, odd, struck]).sheet.lines
    assert codes_of(first) == ["ktp_el_unknown"]
    assert [(note.code, note.detail) for note in second.notes] == [("struck_by_kpu", "4")]


def test_the_printed_list_needs_only_names_and_ages(read_list):
    rows = [["No", "Nama", "L/P", "Usia", "Ket."], ["1", "SUTRISNO CONTOH", "L", "39", ""]]
    [line] = read_list(rows, station=None).sheet.lines
    assert line.values == {"name": "SUTRISNO CONTOH", "number": "1", "sex": Sex.MALE}


def test_a_register_number_beside_the_names_is_kept(read_list):
    rows = [["No", "Nama", "No. Registrasi"], ["1", "SUTRISNO CONTOH", "B.I.1/2028"]]
    [line] = read_list(rows).sheet.lines
    assert list_line(line, 1, 7).register_number == "B.I.1/2028"


def test_of_sidalih_only_voters_in_force_are_kept(sidalih):
    found = sidalih(
        {}, {"STATUS": "UBAH"}, {"STATUS": "baru", "DPID": "0"}, {"STATUS": "TMS"},
        {"STATUS": ""}, {"STATUS": "HAPUS"},
    )  # fmt: skip
    assert found.sidalih
    assert len(found.sheet.lines) == 3
    assert [(one.row, one.why) for one in found.sheet.skipped] == [
        (5, Why.NOT_ACTIVE), (6, Why.NOT_ACTIVE), (7, Why.NOT_ACTIVE),
    ]  # fmt: skip
    first, _, third = (list_line(line, 1, 7) for line in found.sheet.lines)
    assert (first.dpid, third.dpid) == ("900100", None)
    assert first.birth_date == date(1990, 2, 1)


def test_the_place_of_the_station_is_nobodys_home(sidalih):
    [line] = sidalih({}).sheet.lines
    found = list_line(line, 1, 7)
    assert (found.region, found.region_as_written) == (None, None)
    assert found.street == "JL. MAWAR"


def test_a_home_address_is_kept_where_the_list_has_one(read_list):
    rows = [
        ["No", "NIK", "Nama", "Desa/Kelurahan", "Kecamatan", "Kab/Kota"],
        ["1", "3316090101909001", "SUTRISNO CONTOH", "CEPU", "CEPU", "BLORA"],
    ]
    [line] = read_list(rows).sheet.lines
    assert list_line(line, 1, 7).region_as_written == "CEPU, CEPU, BLORA"


def test_rows_of_other_stations_are_counted_out(sidalih):
    found = sidalih({"TPS": "001"}, {"TPS": "901"}, {"KELURAHAN": "TEMPELAN"}, {"TPS": "0901"})
    assert [line.row for line in found.sheet.lines] == [3, 5]
    assert {(one.row, one.why) for one in found.sheet.skipped} == {
        (2, Why.OTHER_STATION), (4, Why.OTHER_STATION),
    }  # fmt: skip


@pytest.mark.parametrize(
    ("rows", "what", "found"),
    [
        ([{"TPS": "902"}, {"TPS": "902"}], "station", "902"),
        ([{"KELURAHAN": "TEMPELAN"}], "village", "TEMPELAN"),
    ],
)
def test_a_file_of_another_station_only_is_refused(sidalih, rows, what, found):
    with pytest.raises(ListOfAnotherStation) as refusal:
        sidalih(*rows)
    assert (refusal.value.what, refusal.value.found) == (what, found)


@pytest.mark.parametrize(
    ("head", "what"),
    [
        ([["TPS : 902"]], "station"),
        ([["TPS", "", ":", "", "007"]], "station"),
        ([["DAFTAR PEMILIH TETAP TPS 904 KELURAHAN KUNDEN"]], "station"),
        ([["DESA/KELURAHAN", ":", "TEMPELAN"], ["TPS", ":", "901"]], "village"),
        ([["KELURAHAN TEMPELAN KECAMATAN BLORA TPS 901"]], "village"),
        ([["KECAMATAN", ": CEPU"]], "district"),
    ],
)
def test_a_head_of_another_station_is_refused_and_chosen_it_is_read(read_list, head, what):
    with pytest.raises(ListOfAnotherStation) as refusal:
        read_list([*head, *MODEL_A, SUTRISNO])
    assert refusal.value.what == what
    named = read_head([[str(cell) for cell in row] for row in head])
    chosen = ListStation(named.station or "901", named.village, named.district)
    assert len(read_list([*head, *MODEL_A, SUTRISNO], station=chosen).sheet.lines) == 1


@pytest.mark.parametrize(
    "head",
    [
        [],
        [["DAFTAR PEMILIH TETAP PEMILU TAHUN 2029"]],
        [["JUMLAH TPS : 2"]],
        [["Kelurahan Kunden, Kecamatan Blora, Kabupaten Blora, TPS Lokasi Khusus 901"]],
        [["DESA/KEL.", "KUNDEN"], ["TPS", "0901"]],
        [["OLEH PPS KELURAHAN KUNDEN TAHUN 2029"]],
        [["TPS", ":", ""], ["DICETAK TANGGAL 14 JANUARI 2029"]],
    ],
)
def test_heads_that_name_this_station_or_none_are_read(read_list, head):
    assert len(read_list([*head, *MODEL_A, SUTRISNO]).sheet.lines) == 1


def test_a_sheet_named_after_another_station_is_refused(tmp_path):
    path = write_xlsx(tmp_path / "dpt.xlsx", [*MODEL_A, SUTRISNO], name="TPS 902")
    with pytest.raises(ListOfAnotherStation):
        read_voter_list(path, today=TODAY, station=KUNDEN)


def test_of_a_sheet_for_each_station_the_right_one_is_read(tmp_path):
    path = tmp_path / "dpt.xlsx"
    book = xlsxwriter.Workbook(path)
    for name, voters in (("TPS 902", 3), ("TPS 901", 1), ("TPS 903", 2)):
        sheet = book.add_worksheet(name)
        for place, row in enumerate([*MODEL_A, *[SUTRISNO] * voters]):
            sheet.write_row(place, 0, row)
    book.close()
    assert len(read_voter_list(path, today=TODAY, station=KUNDEN).sheet.lines) == 1
    other = ListStation("903")
    assert len(read_voter_list(path, today=TODAY, station=other).sheet.lines) == 2
    with pytest.raises(ListOfAnotherStation):
        read_voter_list(path, today=TODAY, station=KUNDEN, sheet="TPS 903")


def test_without_a_station_every_row_is_read(sidalih):
    assert len(sidalih({"TPS": "902"}, {"TPS": "001"}, station=None).sheet.lines) == 2


@pytest.mark.parametrize(
    ("data", "refusal"),
    [
        (b"", SheetUnreadable),
        (b"PK\x03\x04 cut off", SheetUnreadable),
        (b"%PDF-1.7", SheetUnreadable),
        (b"satu;dua;tiga\n1;2;3\n", HeadingsNotFound),
    ],
)
def test_what_is_no_list_is_refused_as_for_people(tmp_path, data, refusal):
    path = tmp_path / "dpt.xlsx"
    path.write_bytes(data)
    with pytest.raises(refusal):
        read_voter_list(path, today=TODAY, station=KUNDEN)


def test_a_chosen_column_is_remembered_by_kind_of_list(read_list):
    rows = [["No", "Nama", "Catatan KPU"], ["1", "SUTRISNO CONTOH", "PINDAHAN"]]
    chosen = read_list(rows, overrides={"remark": "Catatan KPU"}).sheet
    [line] = read_list(rows, layouts={chosen.shape: chosen.layout}).sheet.lines
    assert line.values["remark"] == "PINDAHAN"
