"""One list of invented people in every format a desk meets, read the same."""

from datetime import date

import pytest
import xlsxwriter

from rutan_desk.domain.person import Sex
from rutan_desk.exchange.people_sheet import read_people
from tests.exchange.files import TODAY, WRITERS, Rows, write_xlsx

ROWS: Rows = [
    ["RUTAN KELAS IIB CONTOH"],
    [],
    ["No", "No. Registrasi", "Nama Lengkap", "NIK", "Tgl Lahir", "L/P", "Alamat"],
    [1, "A.III/45/2026", "SUTRISNO, S.H.", "3316091402079001", date(2007, 2, 14), "L", "Jl. A; B"],
    [2, "B.I.12/2024", 'SITI "CÉCÉ" RAHAYU', "", date(1990, 1, 12), "P", "Dk. Bé, Ds. C"],
]


@pytest.mark.parametrize("kind", WRITERS)
def test_every_format_gives_the_same_people(read, kind):
    sheet = read(ROWS, kind)
    assert sheet.header_row == 3
    first, second = sheet.lines
    assert (first.row, second.row) == (4, 5)
    assert first.values["name"] == "SUTRISNO, S.H."
    assert first.values["nik"] == first.nik_as_written == "3316091402079001"
    assert first.values["birth_date"] == date(2007, 2, 14)
    assert first.values["street"] == "Jl. A; B"
    assert second.values["name"] == 'SITI "CÉCÉ" RAHAYU'
    assert second.values["sex"] is Sex.FEMALE
    assert second.values["street"] == "Dk. Bé, Ds. C"
    assert second.nik_as_written is None
    assert not first.notes
    assert not sheet.skipped


@pytest.mark.parametrize("kind", ["xlsx", "xls", "ods"])
def test_a_numeric_cell_is_seen_in_every_workbook(read, codes_of, kind):
    rows = [["Nama", "NIK"], ["PAIJO", 3316091402079001]]
    [line] = read(rows, kind).lines
    assert codes_of(line) == ["nik_numeric_cell"]
    assert "nik" not in line.values
    assert line.nik_as_written.startswith("331609140207900")


@pytest.mark.parametrize("kind", ["html", "xls", "csv-comma-utf8", "ods"])
def test_the_name_of_a_file_proves_nothing(tmp_path, kind):
    path = WRITERS[kind](tmp_path / "penghuni.xlsx.pdf", ROWS)
    assert len(read_people(path, today=TODAY).lines) == 2


def test_the_file_is_known_by_name_and_hash_only(tmp_path):
    path = write_xlsx(tmp_path / "penghuni.xlsx", ROWS)
    one, other = read_people(path, today=TODAY), read_people(path, today=TODAY)
    assert one.file == "penghuni.xlsx"
    assert one.sha256 == other.sha256
    assert len(one.sha256) == 64


def test_formulas_give_the_value_saved_with_them(tmp_path):
    book = xlsxwriter.Workbook(tmp_path / "rumus.xlsx")
    sheet = book.add_worksheet()
    sheet.write_row(0, 0, ["Nama", "NIK", "Tgl Lahir"])
    sheet.write_formula(1, 0, '=UPPER("paijo")', None, "PAIJO")
    sheet.write_formula(1, 1, '="33160914"&"02079001"', None, "3316091402079001")
    sheet.write_formula(1, 2, "=NA()", None, "#N/A")
    book.close()
    [line] = read_people(tmp_path / "rumus.xlsx", today=TODAY).lines
    assert line.values == {"name": "PAIJO", "nik": "3316091402079001"}
    assert not line.doubts


def test_hidden_rows_are_people_too(tmp_path):
    book = xlsxwriter.Workbook(tmp_path / "tersembunyi.xlsx")
    sheet = book.add_worksheet()
    for place, row in enumerate([["Nama", "L/P"], ["PAIJO", "L"], ["PAIMIN", "L"]]):
        sheet.write_row(place, 0, row)
    sheet.set_row(2, None, None, {"hidden": True})
    book.close()
    sheet = read_people(tmp_path / "tersembunyi.xlsx", today=TODAY)
    assert [line.values["name"] for line in sheet.lines] == ["PAIJO", "PAIMIN"]


def make_book(path, sheets):
    book = xlsxwriter.Workbook(path)
    for name, rows, hidden in sheets:
        sheet = book.add_worksheet(name)
        for place, row in enumerate(rows):
            sheet.write_row(place, 0, row)
        if hidden:
            sheet.hide()
    book.close()
    return path


PEOPLE = [["Nama", "L/P"], ["PAIJO", "L"]]


def test_the_sheet_with_people_is_taken_and_the_others_are_named(tmp_path):
    recap = [["Blok", "Jumlah"], ["A", 12]]
    path = make_book(tmp_path / "a.xlsx", [("Rekap", recap, False), ("WBP", PEOPLE, False)])
    sheet = read_people(path, today=TODAY)
    assert sheet.sheet == "WBP"
    assert sheet.other_sheets == ("Rekap",)


def test_a_hidden_sheet_is_read_only_when_no_other_holds_people(tmp_path):
    longer = [*PEOPLE, ["PAIMIN", "L"]]
    both = make_book(tmp_path / "a.xlsx", [("Baru", PEOPLE, False), ("Lama", longer, True)])
    assert read_people(both, today=TODAY).sheet == "Baru"
    empty = [["Ringkasan", ""]]
    alone = make_book(tmp_path / "b.xlsx", [("Depan", empty, False), ("Data", longer, True)])
    assert read_people(alone, today=TODAY).sheet == "Data"


def test_a_sheet_can_be_named(tmp_path):
    more = [*PEOPLE, ["PAIMIN", "L"]]
    path = make_book(tmp_path / "a.xlsx", [("A", PEOPLE, False), ("B", more, False)])
    assert read_people(path, today=TODAY).sheet == "B"
    assert read_people(path, today=TODAY, sheet="A").sheet == "A"


def test_html_of_the_web_is_forgiven(tmp_path):
    path = tmp_path / "laporan.xls"
    path.write_text(
        "<style>td{mso-number-format:'\\@'}</style><table><tr><td colspan=3>DAFTAR<tr>"
        "<th rowspan=2>Nama<th colspan=2>Lahir<tr><th>Tempat<th>Tanggal"
        "<tr><td>PAIJO&nbsp;<b>AL&amp;</b><td>BLORA<br>KOTA<td>12-01-1990"
        "<tr><td>PAIMIN<td>CEPU<td>13-01-1990</table>",
        encoding="utf-8",
    )
    sheet = read_people(path, today=TODAY)
    assert [line.values["name"] for line in sheet.lines] == ["PAIJO AL&", "PAIMIN"]
    assert sheet.lines[0].values["birth_place"] == "BLORA KOTA"
    assert sheet.lines[1].values["birth_date"] == date(1990, 1, 13)
    assert sheet.header_row == 2


def test_excel_xml_of_2003_keeps_its_number_cells(tmp_path, codes_of):
    path = tmp_path / "laporan.xls"
    path.write_text(
        '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" '
        'xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="WBP"><Table>'
        '<Row><Cell><Data ss:Type="String">Nama</Data></Cell>'
        '<Cell ss:Index="3"><Data ss:Type="String">NIK</Data></Cell></Row>'
        '<Row ss:Index="4"><Cell><Data ss:Type="String">PAIJO</Data></Cell>'
        '<Cell ss:Index="3"><Data ss:Type="Number">3316091402079001</Data></Cell></Row>'
        "</Table></Worksheet></Workbook>",
        encoding="utf-8",
    )
    sheet = read_people(path, today=TODAY)
    [line] = sheet.lines
    assert sheet.sheet == "WBP"
    assert line.row == 4
    assert codes_of(line) == ["nik_numeric_cell"]


def test_csv_quirks(tmp_path):
    path = tmp_path / "a.csv"
    path.write_bytes(
        b'sep=;\r\nNama;NIK;Alamat\r\nPAIJO;="3316091402079001";"Jl. A\nRT 01 RW 02"\r\n'
        b"PAIMIN;'3316091402079002;Jl. B\r\n\r\n"
    )
    sheet = read_people(path, today=TODAY)
    assert [line.values.get("nik") for line in sheet.lines] == [
        "3316091402079001",
        "3316091402079002",
    ]
    assert sheet.lines[0].values["street"] == "Jl. A"
    assert sheet.lines[0].values["rw"] == "02"
    assert [line.row for line in sheet.lines] == [3, 4]


def test_commas_inside_cells_do_not_make_columns(tmp_path):
    path = tmp_path / "a.csv"
    people = "".join(f"ORANG {n};Jl. A, Dk. B, Ds. C, Kec. D, Kab. E\n" for n in range(9))
    path.write_text("Nama;Alamat\n" + people, encoding="utf-8")
    lines = read_people(path, today=TODAY).lines
    assert lines[0].values["street"] == "Jl. A, Dk. B, Ds. C, Kec. D, Kab. E"


def test_one_open_quote_swallows_nobody(tmp_path):
    path = tmp_path / "a.csv"
    people = "".join(f"ORANG {n},L\n" for n in range(300))
    path.write_text('Nama,L/P\n"PAIJO,L\n' + people, encoding="utf-8")
    names = [line.values["name"] for line in read_people(path, today=TODAY).lines]
    assert len(names) == 301
    assert names[0] == "PAIJO"
