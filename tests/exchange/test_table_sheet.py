"""Papers as spreadsheets, read back by the project's own reader."""

import io
import zipfile
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rutan_desk.domain.paper_table import PaperColumn, PaperPart
from rutan_desk.exchange.sheets import read_sheets
from rutan_desk.exchange.table_sheet import NameWords, TableBook, book_csv, book_xlsx, split_names
from rutan_desk.exchange.workbook import read_workbook

WORDS = NameWords(name="Nama", alias="Alias", note="Catatan", written="alias {alias}")
COLUMNS = (PaperColumn("No.", "number"), PaperColumn("Nama"), PaperColumn("NIK"),
           PaperColumn("TPS"), PaperColumn("Lahir", "date"))  # fmt: skip
ROW = ("1", "PAIJO", "3316090101909001", "004", "17-08-1990")


def part(*rows, title="", columns=COLUMNS, totals=()):
    return PaperPart(title, columns, rows, totals=totals)


def book(*parts, head=("DAFTAR", "Rutan Contoh"), size="A4"):
    return TableBook(title="DAFTAR", head=head, foot="Daftar & bantu", parts=parts, size=size)


def cells(content, sheet=0):
    return read_workbook(content, "daftar.xlsx")[sheet].rows


def xml(content, name="xl/worksheets/sheet1.xml"):
    return zipfile.ZipFile(io.BytesIO(content)).read(name).decode()


def test_numbers_that_are_names_are_text_and_counts_are_numbers():
    rows = cells(book_xlsx(book(part(ROW))))
    number, name, nik, station, born = rows[-1]
    assert (number, type(number)) == (1.0, float) or number == 1
    assert (name, nik, station) == ("PAIJO", "3316090101909001", "004")
    assert all(isinstance(one, str) for one in (name, nik, station))
    assert born in (date(1990, 8, 17), datetime(1990, 8, 17))  # noqa: DTZ001
    assert rows[0][0] == "DAFTAR"
    assert list(rows[-2]) == ["No.", "Nama", "NIK", "TPS", "Lahir"]


@pytest.mark.parametrize("text", ["007", "1.234", "-", "12a", "", "9" * 16, "1e5", "+3", "٣"])
def test_what_is_no_plain_count_stays_as_it_stands(text):
    found = cells(book_xlsx(book(part((text, "X"), columns=COLUMNS[:2]))))[-1]
    assert found[0] == text
    assert isinstance(found[0], str)


@pytest.mark.parametrize("text", ["31-02-1990", "1990", "17 Agustus 1990", "01-01-1000"])
def test_a_day_there_is_not_is_text(text):
    found = cells(book_xlsx(book(part(("1", "X", "", "", text)))))[-1]
    assert found[4] == text


@given(
    st.lists(
        st.tuples(*[st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]))] * 2),
        min_size=1, max_size=5,
    )
)  # fmt: skip
def test_every_text_comes_back_and_is_no_formula(rows):
    columns = (PaperColumn("A"), PaperColumn("B"))
    content = book_xlsx(book(part(*rows, columns=columns), head=()))
    assert "<f>" not in xml(content)
    found = [tuple(one) for one in cells(content)][1:]
    found += [("", "")] * (len(rows) - len(found))
    assert [(str(a), str(b)) for a, b in found] == list(rows)


def test_the_same_paper_is_the_same_file():
    made = book(part(ROW), part(ROW, title="Kedua"))
    assert book_xlsx(made) == book_xlsx(made)
    assert book_csv(made) == book_csv(made)


@pytest.mark.parametrize(
    ("size", "code", "turned"),
    [("A4", "9", False), ("F4", "14", False), ("Legal landscape", "5", True)],
)
def test_it_is_set_up_for_the_paper_of_the_list(size, code, turned):
    sheet = xml(book_xlsx(book(part(ROW), size=size)))
    assert f'paperSize="{code}"' in sheet
    assert ('orientation="landscape"' in sheet) is turned
    assert 'fitToWidth="1"' in sheet or "fitToPage" in sheet


def test_the_headings_stay_in_sight_and_on_every_page():
    content = book_xlsx(book(part(ROW)))
    assert 'state="frozen"' in xml(content)
    assert 'ySplit="4"' in xml(content)
    assert "Print_Titles" in xml(content, "xl/workbook.xml")
    assert "&amp;&amp;" in xml(content)


def test_each_table_has_a_sheet_of_its_own_under_a_name_that_excel_takes():
    titles = ("TPS 1", "tps 1", "A/B:C*" * 12, "A/B:C*" * 12, "")
    content = book_xlsx(book(*(part(ROW, title=one) for one in titles)))
    names = [one.name for one in read_workbook(content, "daftar.xlsx")]
    assert len({one.casefold() for one in names}) == len(titles)
    assert all(0 < len(one) <= 31 for one in names)


def test_sums_stand_below_in_the_workbook_only():
    made = book(part(ROW, totals=(("", "Jumlah", "", "1", ""),)))
    assert "Jumlah" in cells(book_xlsx(made))[-1]
    assert "Jumlah" not in book_csv(made).decode("utf-8-sig")


def test_the_csv_holds_headings_and_lines_and_no_formula():
    made = book(part(("1", "=SITI", "3316090101909001", "004", "")))
    lines = book_csv(made).decode("utf-8-sig").split("\r\n")
    assert lines == ["No.,Nama,NIK,TPS,Lahir", "1,'=SITI,3316090101909001,004,", ""]


def test_our_own_reader_reads_the_csv(tmp_path):
    path = tmp_path / "daftar.csv"
    path.write_bytes(book_csv(book(part(ROW), part(ROW, title="Kedua"))))
    [grid] = read_sheets(path, lambda grid: 1).grids
    assert [tuple(one)[:3] for one in grid.rows if tuple(one)[:1] == ("1",)] == [ROW[:3]] * 2


def test_a_name_is_split_into_columns_of_its_own():
    given_rows = (
        ("1", "PAIJO\nalias GEMBUL", "a", "b", "c"),
        ("2", "SITI\ntidak lagi di Rutan", "a", "b", "c"),
        ("3", "JOKO", "a", "b", "c"),
    )
    found = split_names(part(*given_rows, totals=(("", "Jumlah", "", "", ""),)), WORDS)
    assert [one.heading for one in found.columns] == [
        "No.", "Nama", "Alias", "Catatan", "NIK", "TPS", "Lahir",
    ]  # fmt: skip
    assert [row[1:4] for row in found.rows] == [
        ("PAIJO", "GEMBUL", ""),
        ("SITI", "", "tidak lagi di Rutan"),
        ("JOKO", "", ""),
    ]
    assert found.totals == (("", "Jumlah", "", "", "", "", ""),)


def test_lines_to_write_on_are_blank_cells_to_type_in():
    dotted = part(("1", "PAIJO", "......................", "RT ...... RW ......\nBlora", "..."))
    row = cells(book_xlsx(book(dotted)))[-1]
    assert [str(one) for one in row][1:] == ["PAIJO", "", "RT RW\nBlora", "..."]
    assert "......" not in book_csv(book(dotted)).decode("utf-8-sig")


def test_a_first_column_that_counts_the_rows_is_numbers_wherever_it_stands():
    columns = (PaperColumn("No."), PaperColumn("No. DPT"))
    rows = cells(book_xlsx(book(part(("1", "1"), ("2", "2"), columns=columns))))[-2:]
    assert [[type(cell) for cell in row] for row in rows] == [[float, str]] * 2
    other = cells(book_xlsx(book(part(("4", "1"), ("5", "2"), columns=columns))))[-2:]
    assert all(isinstance(cell, str) for row in other for cell in row)
    station = cells(book_xlsx(book(part(("1",), columns=(PaperColumn("TPS"),)))))[-1]
    assert list(station) == ["1"]


def test_names_on_one_line_need_no_further_column():
    plain = part(ROW)
    assert split_names(plain, WORDS) is plain
    only_alias = split_names(part(("1", "A\nalias B", "", "", "")), WORDS)
    assert len(only_alias.columns) == len(COLUMNS) + 1
