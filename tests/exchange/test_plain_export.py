"""Tables of text as spreadsheets: the same bytes, the same text back."""

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from rutan_desk.exchange.delimited import read_delimited
from rutan_desk.exchange.headings import score_rows
from rutan_desk.exchange.plain_export import TextTable, csv_of, xlsx_of

TABLE = TextTable(
    title="Orang: blok A/B [contoh]",
    headings=("Nama", "NIK", "Kamar", "Catatan"),
    rows=(
        ("SUTRISNO CONTOH", "3316090101909000", "1/2", "=1+1"),
        ("SITI CONTOH", "", "007", "http://contoh.invalid"),
    ),
)


def cells(data):
    book = CalamineWorkbook.from_filelike(io.BytesIO(data))
    return book.sheet_names, book.get_sheet_by_index(0).to_python()


def test_every_cell_is_text():
    names, rows = cells(xlsx_of(TABLE))
    assert names == ["Orang blok A B contoh"]
    assert rows == [list(TABLE.headings), *map(list, TABLE.rows)]
    inside = zipfile.ZipFile(io.BytesIO(xlsx_of(TABLE))).read("xl/worksheets/sheet1.xml").decode()
    assert inside.count('t="s"') == 11
    assert "<f>" not in inside
    assert "<hyperlink" not in inside


def test_the_sheet_is_ready_to_read_and_print():
    inside = zipfile.ZipFile(io.BytesIO(xlsx_of(TABLE))).read("xl/worksheets/sheet1.xml").decode()
    for wanted in (
        'state="frozen"', 'orientation="landscape"', 'paperSize="9"', 'fitToHeight="0"',
        "<autoFilter", 'numberStoredAsText="1"', "<cols>",
    ):  # fmt: skip
        assert wanted in inside
    book = zipfile.ZipFile(io.BytesIO(xlsx_of(TABLE))).read("xl/workbook.xml").decode()
    assert "Print_Titles" in book


def test_the_same_table_is_the_same_file():
    about = zipfile.ZipFile(io.BytesIO(xlsx_of(TABLE))).read("docProps/core.xml").decode()
    assert about.count("2000-01-01T00:00:00Z") == 2
    assert xlsx_of(TABLE) == xlsx_of(TABLE)
    assert csv_of(TABLE) == csv_of(TABLE)


def test_an_empty_table_is_a_file_too():
    empty = TextTable(title="", headings=("Nama",), rows=())
    assert cells(xlsx_of(empty))[1] == [["Nama"]]
    assert csv_of(empty) == b"\xef\xbb\xbfNama\r\n"


@pytest.mark.parametrize(
    ("cell", "written"),
    [("=1+1", "'=1+1"), ("@x", "'@x"), ("+62", "'+62"), ("-1+1", "'-1+1"), ("-", "-"), ("A", "A")],
)
def test_a_csv_smuggles_no_formula(cell, written):
    data = csv_of(TextTable(title="x", headings=("a", "b"), rows=((cell, ""),)))
    assert data.decode("utf-8-sig").splitlines()[1] == f"{written},"


def test_a_csv_keeps_commas_quotes_and_lines():
    row = ("PAIJO, S.H.", 'alias "GEMBUL"', "satu\ndua", "Ōé")
    data = csv_of(TextTable(title="x", headings=("Nama", "Alias", "Alamat", "Ket"), rows=(row,)))
    [grid] = read_delimited(data, "x.csv", score_rows)
    assert tuple(grid.rows[1]) == row


@given(st.lists(st.from_regex(r"[0-9]{16}", fullmatch=True), min_size=1, max_size=20))
def test_numbers_come_back_digit_for_digit(numbers):
    rows = tuple((f"ORANG {place}", number) for place, number in enumerate(numbers))
    table = TextTable(title="x", headings=("Nama", "NIK"), rows=rows)
    assert [row[1] for row in cells(xlsx_of(table))[1][1:]] == numbers
