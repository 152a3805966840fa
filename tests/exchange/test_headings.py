"""The heading rows of FORMS §1.1, §1.3 and §2.2, and the spellings of every heading."""

from datetime import date

import pytest

from rutan_desk.domain.errors import HeadingsNotFound, MappingInvalid
from rutan_desk.domain.person import Citizenship, Disability, Kind, Marital, Sex
from rutan_desk.exchange.headings import _together
from rutan_desk.exchange.people_sheet import read_people
from rutan_desk.exchange.vocabulary import PEOPLE
from tests.exchange.files import TODAY


def row_for(headings, **cells):
    """A row under ``headings`` (a string with bars) with some cells filled in."""
    names = [one.strip() for one in headings.split("|")]
    wanted = {name.replace("_", " ").casefold(): value for name, value in cells.items()}
    row = [wanted.pop(name.casefold(), "") for name in names]
    assert not wanted, f"no such heading: {wanted}"
    return names, row


JOMBANG = (
    "Nama Lengkap | No. Registrasi | Tgl Msk UPT | Tgl Ekspirasi | Nm Alias 1 | Nm Alias 2 | "
    "Nm Alias 3 | Nm Kecil 1 | Nm Kecil 2 | Nm Kecil 3 | Blok | Lokasi Sel"
)


@pytest.mark.parametrize("kind", ["xlsx", "csv-comma-utf8"])
def test_1_jombang_daily_export(read, kind):
    names = [one.strip() for one in JOMBANG.split("|")]
    row = ["PAIJO BIN KARTO", "B.I.0001/2025", 45713, 46195, "JO", "", "", "GENJO", "", "", "A", 7]
    sheet = read([names, row], kind)
    [line] = sheet.lines
    assert line.values == {
        "name": "PAIJO BIN KARTO",
        "alias": "JO, GENJO",
        "register_number": "B.I.0001/2025",
        "register_class": "B.I",
        "admitted_on": date(2025, 2, 25),
        "release_on": date(2026, 6, 22),
        "block": "A",
        "cell": "7",
    }
    assert sheet.unused == ()
    assert sheet.columns["cell"] == "Lokasi Sel"


def test_2_sdp_identity_grid(read_one):
    headings = (
        "No Induk | No. Registrasi | Tgl Msk UPT | Nama | Tgl Lahir | Alamat | Agama | Asal UPT | "
        "Verifikasi"
    )
    names, row = row_for(headings, No_Induk="380202310070001", Nama="PAIJO", Tgl_Lahir="01-02-1990")
    line = read_one(names, row)
    assert line.values == {
        "sdp_number": "380202310070001",
        "name": "PAIJO",
        "birth_date": date(1990, 2, 1),
    }
    assert line.nik_as_written is None


def test_3_list_view_of_sdp(read):
    headings = (
        "Nomor | No. Registrasi | Nama | Alamat | Provinsi | Kota | Tempat Lahir | Tanggal Lahir | "
        "Usia | Jenis Kelamin | Negara | Undang-undang | Nomor Putusan Akhir | Jenis Kejahatan | "
        "Tanggal Mulai Ditahan | Tgl Ekspirasi | 2/3 Masa Pidana | Lokasi Blok | Lokasi Sel | "
        "Total Bulan Remisi | Total Hari Remisi | Subsider Tahun | Subsider Bulan | "
        "Subsider Hari | Total Hukuman (tahun bulan hari) | Nama Ayah | Nama Ibu | "
        "Nomor Induk KTP | Status WBP"
    )
    names, row = row_for(
        headings,
        Nomor="1",
        Nama="PAIJO",
        Provinsi="JAWA TENGAH",
        Kota="BLORA",
        Jenis_Kelamin="Laki-laki",
        Negara="Indonesia",
        Nama_Ayah="KARTO",
        Nama_Ibu="SUTI",
        Nomor_Induk_KTP="3316091402079001",
        Usia="19",
        Tgl_Ekspirasi="12.01.2030",
        Lokasi_Blok="A",
        Lokasi_Sel="7",
    )
    sheet = read([names, row])
    assert sheet.columns["nik"] == "Nomor Induk KTP"
    assert sheet.columns["region_as_written"] == "Kota + Provinsi"
    assert {"Usia", "Nomor", "Undang-undang", "Status WBP"} <= set(sheet.unused)
    assert sheet.lines[0].values == {
        "name": "PAIJO",
        "region_as_written": "BLORA, JAWA TENGAH",
        "sex": Sex.MALE,
        "citizenship": Citizenship.WNI,
        "father": "KARTO",
        "mother": "SUTI",
        "nik": "3316091402079001",
        "release_on": date(2030, 1, 12),
        "block": "A",
        "cell": "7",
    }


def test_4_entry_form_of_sdp(read):
    headings = (
        "Nama | Nama Alias | Nomor Induk | Nomor Induk KTP | Tanggal Lahir | Tempat Lahir | Usia | "
        "Jenis Kelamin | Kategori Usia | Agama | Status Perkawinan | Tingkat Pendidikan | "
        "Pekerjaan | Provinsi | Kota | Alamat | Nama Ayah | Nama Ibu | No. Reg Instansi | "
        "Undang-undang | Pasal Utama | Jenis Kejahatan | Jenis Kejahatan Narkotika | "
        "Nomor Putusan Akhir | Tgl Putusan Akhir | Lama Pidana (tahun/bulan/hari) | "
        "Besaran Denda | Subsider (bulan) | Residivis | Tanggal Mulai Ditahan | Tgl Ekspirasi | "
        "1/3, 1/2, 2/3 Masa Pidana | Kategori Remisi | Tgl Bebas"
    )
    names, row = row_for(
        headings,
        Nama="PAIJO",
        Nama_Alias="JO",
        Nomor_Induk="380202310070001",
        Status_Perkawinan="Kawin",
        Pekerjaan="Anggota POLRI",
        Tgl_Bebas="01-01-2031",
        Tgl_Ekspirasi="01-01-2030",
    )
    sheet = read([names, row])
    [line] = sheet.lines
    assert line.values == {
        "name": "PAIJO",
        "alias": "JO",
        "sdp_number": "380202310070001",
        "marital_status": Marital.MARRIED,
        "release_on": date(2030, 1, 1),
    }
    assert line.nik_as_written is None
    assert "No. Reg Instansi" in sheet.unused


def test_5_lapas_template_from_row_11_in_columns_b_to_s(read):
    headings = (
        "No Registrasi | Nama | Tanggal Lahir | Jenis Kelamin (L/P) | Agama | "
        "Kewarganegaraan (WNI/WNA) | Blok Kamar | Undang-undang | Pasal Utama | "
        "Lama Pidana Tahun | Lama Pidana Bulan | Lama Pidana Hari | Jenis Kejahatan | "
        "Jenis Kejahatan Narkotika | Tanggal Ekspirasi | UPT Asal | Status Kerja Wali | Pas Foto"
    )
    names = [one.strip() for one in headings.split("|")]
    row = ["B.IIa.7/2025", "SITI", "12/01/90", "P", "Islam", "WNA", "Mawar 3", *[""] * 7]
    letterhead = [[], ["", "KEMENTERIAN"], ["", "LAPAS CONTOH"], *[[]] * 6]
    sheet = read([*letterhead, ["", *names], ["", *row, date(2027, 5, 6)]])
    assert sheet.header_row == 10
    [line] = sheet.lines
    assert line.row == 11
    assert line.values == {
        "register_number": "B.IIa.7/2025",
        "register_class": "B.IIa",
        "name": "SITI",
        "birth_date": date(1990, 1, 12),
        "sex": Sex.FEMALE,
        "citizenship": Citizenship.WNA,
        "block": "Mawar",
        "cell": "3",
        "release_on": date(2027, 5, 6),
    }


def test_6_new_sdp_web_intake(read_one):
    headings = (
        "Residivis | Nama_Lengkap | Nama_Alias1 | Nama_Alias2 | Nama_Alias3 | Nama_Kecil1 | "
        "Nama_Kecil2 | Nama_Kecil3 | Kewarganegaraan | nik | Tempat_Asal | Tempat_lahir | "
        "Jenis_kelamin | Negara | Agama | suku | Status_perkawinan | Provinsi | Kota | "
        "Alamat_rumah | Telepon | Kode_pos | Alamat_lain | Nama_ayah | Alamat_ayah | Nama_ibu | "
        "Cacat_tubuh"
    )
    names = [one.strip() for one in headings.split("|")]
    row = dict.fromkeys(names, "")
    row |= {"Nama_Lengkap": "PAIJO", "Nama_Alias3": "JO", "Nama_Kecil1": "GENJO", "suku": "Jawa"}
    row |= {"nik": "3316091402079001", "Cacat_tubuh": "Tuna Netra", "Alamat_rumah": "Jl. A"}
    row |= {"Kewarganegaraan": "WNI", "Negara": "INDONESIA", "Alamat_ayah": "Jl. B"}
    line = read_one(names, list(row.values()))
    assert line.values == {
        "name": "PAIJO",
        "alias": "JO, GENJO",
        "nik": "3316091402079001",
        "citizenship": Citizenship.WNI,
        "disability": Disability.SIGHT,
        "street": "Jl. A",
    }


def test_7_rutan_bandung_notice_list(read):
    headings = (
        "No. Reg | Nama Lengkap | Tgl. Penahanan | No. Surat Penahanan | Tgl. Mulai Ditahan | JPU"
    )
    names = [one.strip() for one in headings.split("|")]
    row = ["AIII.NR.12/2014", "PAIJO", "1-2-2014", "SP/1", "2-2-2014", "X"]
    sheet = read([names, row])
    assert sheet.lines[0].values == {
        "register_number": "AIII.NR.12/2014",
        "register_class": "A.III",
        "name": "PAIJO",
    }
    assert "admitted_on" not in sheet.columns


def test_8_rutan_wonosobo_form(read_one):
    names = "nama, nomor registrasi, jenis kelamin, tempat lahir, tanggal lahir, perkara, alamat"
    address = "Jl. Contoh RT 01 RW 02 Desa/Kel. Contoh Kec. Contoh Kab/Kota Contoh"
    row = ["PAIJO", "B.I.0000/2024", "Laki-laki", "Wonosobo", "1990-01-12", "x", address]
    line = read_one(names.split(", "), row)
    assert line.values["register_class"] == "B.I"
    assert line.values["birth_date"] == date(1990, 1, 12)
    assert (line.values["rt"], line.values["rw"]) == ("01", "02")
    assert line.values["street"] == "Jl. Contoh Desa/Kel. Contoh Kec. Contoh Kab/Kota Contoh"


def test_9_visitor_application(read):
    sheet = read([["#", "Nama", "Alamat", "No. Telepon", "Kasus", "Status"], [1, "PAIJO", "Jl. A"]])
    assert sheet.lines[0].values == {"name": "PAIJO", "street": "Jl. A"}


KPU = [
    ["No", "No KK", "NIK", "Nama", "Tempat Lahir", "Tanggal Lahir", "Status Perkawinan B/S/P",
     "Jenis Kelamin L/P", "Alamat", "", "", "Disabilitas", "Status KTP-el", "Keterangan"],
    [*[""] * 8, "Jalan/Dukuh", "RT", "RW", "", "", ""],
    list(range(1, 15)),
]  # fmt: skip


@pytest.mark.parametrize("kind", ["xlsx", "xls", "ods", "html", "csv-semicolon-bom"])
def test_kpu_model_a_with_three_heading_lines(read, kind):
    row = [1, "3316091402070001", "3316091402079001", "PAIJO", "BLORA", "14|02|2007", "B", "L",
           "Dk. A", "001", "002", "4", "S", "B"]  # fmt: skip
    sheet = read([["MODEL A"], ["PROVINSI", "JAWA TENGAH"], *KPU, row], kind)
    assert sheet.header_row == 3
    assert [(one.row, one.why) for one in sheet.skipped] == [(4, "heading"), (5, "numbering")]
    [line] = sheet.lines
    assert line.values == {
        "name": "PAIJO",
        "nkk": "3316091402070001",
        "nik": "3316091402079001",
        "birth_place": "BLORA",
        "birth_date": date(2007, 2, 14),
        "marital_status": Marital.NEVER,
        "sex": Sex.MALE,
        "street": "Dk. A",
        "rt": "001",
        "rw": "002",
        "disability": Disability.SPEECH,
    }


def test_sidalih_export(tmp_path):
    text = (
        "KEC_ID#KECAMATAN#KEL_ID#KELURAHAN#TPS_ID#TAHAPAN_ID#DPID#NKK#NIK#NAMA#KELAMIN#"
        "TEMPAT LAHIR#TANGGAL LAHIR#STS KAWIN#ALAMAT#RT#RW#DISABILITAS#EKTP#SUMBER#KETERANGAN#"
        "TPS#UPDATED_AT#STATUS\n"
        "1#BLORA#2#TEMPELAN#3#4#5#3316091402070001#3316091402079001#PAIJO#L#BLORA#14|02|2007#"
        "S#DK. A#1#2#0#S#COKLIT##001#2026-01-01 10:00:00#AKTIF\n"
    )
    path = tmp_path / "dpt.csv"
    path.write_text(text, encoding="utf-8")
    sheet = read_people(path, today=TODAY)
    [line] = sheet.lines
    assert line.values["birth_date"] == date(2007, 2, 14)
    assert line.values["marital_status"] is Marital.MARRIED
    assert line.values["region_as_written"] == "TEMPELAN, BLORA"
    assert line.values["nik"] == "3316091402079001"
    assert "disability" not in line.values
    assert not line.notes


SPELLINGS = {
    "name": "Nama; NAMA LENGKAP; N A M A; Nama WBP; Nama Tahanan/Narapidana; Nama Penghuni; "
    "nama_lengkap; Nama Warga Binaan; NAMA PEMILIH",
    "nik": "NIK; N I K; N.I.K.; No. KTP; NO KTP; Nomor Induk KTP; NIK (16 digit); NIK KTP; "
    "Nomor Induk Kependudukan (NIK); NIK / No KTP; No. Induk Kependudukan; nik",
    "nkk": "NKK; NO KK; NO_KK; No. Kartu Keluarga; Nomor KK",
    "register_number": "No. Registrasi; NO REG; No.Reg; Nomor Registrasi; No Register; No. Reg. ; "
    "NO. REGISTER",
    "sdp_number": "Nomor Induk; No Induk; NO. INDUK WBP",
    "birth_date": "Tanggal Lahir; Tgl Lahir; TGL. LAHIR; TGL_LHR; Tgl.Lahir; Tanggal Kelahiran",
    "birth_place": "Tempat Lahir; TMPT_LHR; Tmp. Lahir; Tpt Lahir; TEMPAT LAHIR",
    "birth": "Tempat, Tgl Lahir; TTL; Tempat/Tanggal Lahir; Tempat dan Tanggal Lahir; "
    "Tmp/Tgl Lahir; Tempat Tgl. Lahir; TEMPAT TANGGAL LAHIR",
    "sex": "JK; L/P; Jenis Kelamin; KELAMIN; JENIS_KELAMIN; Jns Kelamin; J K; Jenis Kelamin (L/P)",
    "marital_status": "STS; STATUS KAWIN; Status Perkawinan; Status Pernikahan; STS KAWIN",
    "citizenship": "Kewarganegaraan; WNI/WNA; Warga Negara; Kewarganegaraan (WNI/WNA)",
    "disability": "DIS; DIFABEL; DIF; Disabilitas; Jenis Disabilitas; Cacat Tubuh",
    "block": "Blok; Lokasi Blok; BLOK HUNIAN",
    "cell": "Kamar; Sel; Lokasi Sel; No. Kamar; No Sel",
    "block_cell": "Blok / Kamar; Blok/Kamar; Blok Kamar; Blok & Kamar; Blok/Sel; BLOK - KAMAR",
    "admitted_on": "Tgl Msk UPT; Tanggal Masuk; Tgl. Masuk; TGL MASUK LAPAS; Tgl Masuk Rutan",
    "release_on": "Tgl Ekspirasi; Tgl. Ekspirasi; Ekspirasi; Tanggal Expirasi; TGL EKSPIRASI; "
    "Tgl Bebas",
    "district": "KECAMATAN; KEC; DISTRIK; Kec.",
    "village": "DESA; KELURAHAN; KEL; NAMA_KEL; Desa/Kelurahan; Kel/Desa",
    "street": "Alamat; ALAMAT; Alamat Rumah; Jalan/Dukuh; Alamat KTP; Alamat Lengkap",
    "rt_rw": "RT/RW; RT RW; RT-RW",
}


@pytest.mark.parametrize(
    ("source", "spelling"),
    [(source, one.strip(" ")) for source, all_ in SPELLINGS.items() for one in all_.split(";")],
)
def test_every_spelling(source, spelling):
    assert PEOPLE.meaning(spelling) == source


@pytest.mark.parametrize(
    "other",
    ["Nomor", "No", "Usia", "Status", "Nama Barang", "Tanggal", "Tempat", "Nomor Putusan Akhir",
     "Alamat Ayah", "Tanggal Mulai Ditahan", "Nama Penjamin", "No. Reg Instansi", "EKTP",
     "NIP", "Keterangan", "TPS"],
)  # fmt: skip
def test_no_other_heading_is_taken_for_a_field(other):
    assert PEOPLE.meaning(other) is None


def test_group_titles_over_all_headings(read):
    rows = [
        ["DATA DIRI", "", "", "", "PERKARA", "", "HUNIAN", ""],
        ["Nama", "NIK", "Tempat Lahir", "Tgl Lahir", "No. Reg", "Pasal", "Blok", "Kamar"],
        ["PAIJO", "3316091402079001", "BLORA", "14-02-2007", "A.I/1/2026", "1", "A", "3"],
    ]
    sheet = read(rows)
    assert sheet.header_row == 2
    assert sheet.lines[0].values["cell"] == "3"
    assert sheet.lines[0].values["nik"] == "3316091402079001"


def test_sub_headings_under_birth_and_sex(read):
    rows = [
        ["No", "Nama", "Lahir", "", "Tanggal", "", "Jenis Kelamin", "", "Putusan", ""],
        ["", "", "Tempat", "Tanggal", "Masuk", "Ekspirasi", "L", "P", "Nomor", "Tanggal"],
        [1, "PAIJO", "BLORA", "12-01-1990", "1-2-2026", "3-4-2027", "v", "", "1/Pid", "5-6-2026"],
        [2, "SITI", "CEPU", "13-01-1990", "1-2-2026", "3-4-2027", "", "v", "2/Pid", "5-6-2026"],
    ]
    sheet = read(rows)
    assert sheet.header_row == 1
    assert sheet.lines[0].values == {
        "name": "PAIJO",
        "birth_place": "BLORA",
        "birth_date": date(1990, 1, 12),
        "admitted_on": date(2026, 2, 1),
        "release_on": date(2027, 4, 3),
        "sex": Sex.MALE,
    }
    assert sheet.lines[1].values["sex"] is Sex.FEMALE


def test_the_first_person_is_never_taken_for_a_second_heading_line(read):
    sheet = read([["Nama", "L/P", "Alamat"], ["KAMAR UDIN", "L", "Jalan"], ["PAIJO", "L", "Desa"]])
    assert [line.values["name"] for line in sheet.lines] == ["KAMAR UDIN", "PAIJO"]


def test_a_spreadsheet_of_something_else_is_refused_with_its_sheets(read):
    stock = [["No", "Nama Barang", "Jumlah", "Harga"], [1, "Beras", 3, 4]]
    with pytest.raises(HeadingsNotFound) as refused:
        read(stock)
    assert refused.value.sheets == ("Lap. Penghuni",)
    with pytest.raises(HeadingsNotFound):
        read([["No", "Nama", "Jumlah", "Harga"], [1, "Beras", 3, 4]])


def test_a_bare_list_of_names_is_a_list_of_people(read):
    assert len(read([["No", "Nama"], [1, "PAIJO"], [2, "SITI"]]).lines) == 2


def test_a_mapping_wins_over_every_spelling(read):
    rows = [["Warga", "NIK lama", "NIK"], ["PAIJO", "3316091402079001", ""]]
    sheet = read(rows, overrides={"name": "Warga", "nik": "nik LAMA"})
    assert sheet.lines[0].values == {"name": "PAIJO", "nik": "3316091402079001"}
    assert sheet.columns == {"name": "Warga", "nik": "NIK lama"}
    assert sheet.unused == ("NIK",)


@pytest.mark.parametrize("overrides", [{"nama": "Nama"}, {"nik": "KTP baru"}, {"id": "Nama"}])
def test_a_mapping_to_nowhere_is_refused(read, overrides):
    with pytest.raises(MappingInvalid):
        read([["Nama", "L/P"], ["PAIJO", "L"]], overrides=overrides)


def test_the_heading_row_can_be_named(read):
    rows = [["Nama", "L/P", "Alamat"], ["Nama", "L/P"], ["PAIJO", "L"]]
    assert read(rows).header_row == 1
    sheet = read(rows, header_row=2)
    assert sheet.header_row == 2
    assert len(sheet.lines) == 1
    for nonsense in (0, 3, 99, -1):
        with pytest.raises(HeadingsNotFound):
            read(rows, header_row=nonsense)


def test_staff_are_known_by_their_heading_or_by_a_column(read_one):
    assert read_one(["Nama Pegawai", "NIK"], ["BAMBANG", ""]).values["kind"] is Kind.STAFF
    assert read_one(["Nama", "Jenis Pemilih"], ["A", "Petugas"]).values["kind"] is Kind.STAFF
    assert read_one(["Nama", "Jenis Pemilih"], ["A", "WBP"]).values["kind"] is Kind.INMATE
    assert "kind" not in read_one(["Nama", "L/P"], ["A", "L"]).values


@pytest.mark.parametrize(
    ("upper", "lower", "field"),
    [
        ("Jenis Kelamin", "P", "sex_female"),
        ("Jenis Kelamin", "L", "sex_male"),
        ("Nama", "", "name"),
        ("", "NIK", "nik"),
    ],
)
def test_a_heading_under_another_has_its_own_meaning(upper, lower, field):
    assert _together(upper, lower, PEOPLE) == field
