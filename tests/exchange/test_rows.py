"""Every row below the headings is a person, refused in words, or skipped with a reason."""

import pytest

from rutan_desk.domain.errors import Cancelled

HEAD = ["No", "No. Registrasi", "Nama Lengkap", "NIK", "Tgl Lahir", "L/P", "Alamat", "Ket"]
SOMEBODY = [1, "A.I/1/2026", "PAIJO", "3316091402079001", "14-02-2007", "L", "Jl. A", ""]


def reasons(sheet):
    return [(one.row, str(one.why)) for one in sheet.skipped]


@pytest.mark.parametrize("kind", ["xlsx", "csv-semicolon-bom", "html"])
def test_the_end_of_an_office_list(read, kind):
    rows = [
        ["RUTAN KELAS IIB CONTOH"],
        HEAD,
        SOMEBODY,
        ["", "", "BLOK MELATI"],
        HEAD,
        [2, "A.I/2/2026", "PAIMIN", "", "", "L", "", ""],
        [],
        ["", "", "JUMLAH", "2 orang"],
        ["Total", "", "", "", "", "2"],
        [],
        ["", "", "", "", "", "", "Contoh, 23 November 2026"],
        ["", "", "Mengetahui,", "", "", "", "Yang membuat daftar"],
        ["", "", "Kepala Rutan Contoh", "", "", "", "Petugas Registrasi"],
        [],
        ["", "", "BAMBANG CONTOH, A.Md.", "", "", "", "SRI CONTOH"],
        ["", "", "NIP. 198001012005011001", "", "", "", "NIP. 198101012005011001"],
    ]
    sheet = read(rows, kind)
    assert [line.values["name"] for line in sheet.lines] == ["PAIJO", "PAIMIN"]
    below = [(row, why) for row, why in reasons(sheet) if why != "blank"]
    assert below == [
        (4, "title"),
        (5, "repeated_heading"),
        (8, "total"),
        (9, "total"),
        (11, "signature"),
        (12, "signature"),
        (13, "signature"),
        (15, "signature"),
        (16, "signature"),
    ]
    assert len(sheet.lines) + len(sheet.skipped) == len(rows) - sheet.header_row


@pytest.mark.parametrize(
    ("row", "why"),
    [
        (["", "", "Jumlah: 12"], "total"),
        (["", "Sub Total", "", "", "", 12], "total"),
        (["JUMLAH", "", "", 7, 3, 10], "total"),
        (["Total Penghuni 120 orang"], "total"),
        (["", "", "", "", "Blora, ............ 2026"], "signature"),
        (["", "", "", "", "", "", "a.n. Kepala"], "signature"),
        (["", "", "(..............................)"], "signature"),
        (["", "", "Kasubsi Pelayanan Tahanan"], "signature"),
        (["", "", "", "", "", "", "Blora, 5-6-2026"], "signature"),
        (["Keterangan Status Perkawinan (7): B: Belum kawin"], "remark"),
        (["Catatan: data per 1 Januari"], "remark"),
        (["*) tanda bintang"], "remark"),
        (["BLOK B"], "title"),
        (["", "", "KAMAR 3"], "title"),
        (["", "", "RUTAN KELAS IIB CONTOH"], "title"),
        ([1, 2, 3, 4, 5, 6, 7, 8], "numbering"),
        (["(1)", "(2)", "(3)", "(4)"], "numbering"),
        ([17], "number_only"),
        (["18."], "number_only"),
        ([], "blank"),
        (["", "  ", ""], "blank"),
    ],
)
def test_rows_that_are_nobody(read, row, why):
    sheet = read([HEAD, SOMEBODY, row, [2, *SOMEBODY[1:]]])
    assert reasons(sheet) == [(3, why)]
    assert len(sheet.lines) == 2


@pytest.mark.parametrize(
    "row",
    [
        [2, "", "JUMLAH", "3316091402079002"],
        ["", "", "TOTAL PRASETYO", "", "12-01-1990"],
        [3, "", "KEPALA DESA"],
        ["", "", "PAIMIN"],
        ["", "", "MELATI"],
        [4, "", "NIPAH", "", "", "", "Blora, RT 1"],
        [5, "", "KETUT SARI", "", "", "P"],
        ["", "", "CATUR NUGROHO", "", "", "L"],
        ["", "", "SELAMET"],
    ],
)
def test_rows_that_are_somebody(read, row):
    sheet = read([HEAD, SOMEBODY, row])
    assert not sheet.skipped
    assert len(sheet.lines) == 2
    assert sheet.lines[1].values["name"] == row[2]


@pytest.mark.parametrize("name", ["", "-", "  ", ".", "'"])
def test_only_a_line_without_a_name_is_refused(read, codes_of, name):
    sheet = read([HEAD, [1, "A.I/1/2026", name, "3316091402079001", "14-02-2007", "L"]])
    [line] = sheet.lines
    assert "name" not in line.values
    assert "name_missing" in codes_of(line)
    assert line.values["nik"] == "3316091402079001"


def test_a_bare_name_is_a_person_until_the_signatures_begin(read):
    sheet = read([HEAD, ["", "", "PAIJO"], ["", "", "Mengetahui"], ["", "", "BAMBANG CONTOH"]])
    assert [line.values["name"] for line in sheet.lines] == ["PAIJO"]
    assert reasons(sheet) == [(3, "signature"), (4, "signature")]


def test_people_below_a_signature_are_still_people(read):
    sheet = read([HEAD, SOMEBODY, ["", "", "Mengetahui"], [2, *SOMEBODY[1:]]])
    assert len(sheet.lines) == 2


def test_the_row_as_it_stood_and_the_top_of_the_sheet_are_kept(read):
    sheet = read([["KOP"], HEAD, SOMEBODY])
    assert sheet.lines[0].cells[:4] == ("1", "A.I/1/2026", "PAIJO", "3316091402079001")
    assert sheet.preview[0][0] == "KOP"
    assert sheet.preview[1][2] == "Nama Lengkap"
    assert len(read([HEAD, *[SOMEBODY] * 99]).preview) == 40


def test_progress_ends_at_the_last_row_and_cancelling_stops(read):
    heard = []
    read([HEAD, *[SOMEBODY] * 1200], progress=lambda done, total: heard.append((done, total)))
    assert heard == [(0, 1200), (500, 1200), (1000, 1200), (1200, 1200)]
    answers = iter([False, True])
    with pytest.raises(Cancelled):
        read([HEAD, *[SOMEBODY] * 1200], cancelled=lambda: next(answers))
