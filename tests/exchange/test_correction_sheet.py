"""Lines saved to be corrected, and imported again."""

import io
from datetime import date

import pytest
from python_calamine import CalamineWorkbook

from rutan_desk.exchange.correction_sheet import correction_xlsx, lines_to_correct
from rutan_desk.exchange.layout import TO_CORRECT
from rutan_desk.exchange.model import Outcome
from rutan_desk.exchange.people_sheet import read_people
from rutan_desk.exchange.plan import plan_people
from tests.exchange.files import TODAY, write_xlsx

HEAD = ["No", "Nama", "No Reg", "NIK", "Tgl Lahir", "Perkara"]
GOOD = ["1", "PAIJO", "A.I/1/2026", "3316091402079001", "14-02-2007", "x"]


@pytest.fixture
def plan(read):
    return lambda rows, **how: plan_people(read(rows, **how), (), today=TODAY)


def saved(plan):
    return correction_xlsx(plan, "Yang perlu diperbaiki", lambda note: note.code)


def rows_of(data):
    return CalamineWorkbook.from_filelike(io.BytesIO(data)).get_sheet_by_index(0).to_python()


def test_the_sheet_has_the_files_own_columns_and_the_reason_last(plan):
    found = plan(
        [
            ["DAFTAR PENGHUNI"],
            HEAD,
            GOOD,
            ["2", "", "A.I/2/2026", "", "", "y"],
            ["3", "SITI", "A.I/3/2026", "331609140207900", "31-02-1990", "z"],
        ]
    )
    assert [line.row for line in lines_to_correct(found)] == [4, 5]
    assert rows_of(saved(found)) == [
        [*HEAD, TO_CORRECT],
        ["2", "", "A.I/2/2026", "", "", "y", "name_missing"],
        ["3", "SITI", "A.I/3/2026", "331609140207900", "31-02-1990", "z",
         "birth_date_invalid; nik_length; nik_is_nomor_induk"],
    ]  # fmt: skip
    assert saved(found) == saved(found)


def test_corrected_lines_are_taken_in_without_a_word(plan, tmp_path):
    found = plan(
        [HEAD, ["2", "", "A.I/2/2026", "", "", "y"], ["3", "SITI", "A.I/3/2026", "331", "x", ""]]
    )
    head, nameless, siti = rows_of(saved(found))
    nameless[1] = "WAGIMAN"
    siti[3:5] = "3316095402079002", "14-02-2007"
    path = write_xlsx(tmp_path / "perbaikan.xlsx", [head, nameless, siti])
    again = plan_people(read_people(path, today=TODAY), (), today=TODAY)
    assert [(line.outcome, line.notes) for line in again.lines] == [(Outcome.NEW, ())] * 2
    assert lines_to_correct(again) == ()
    assert again.sheet.shape == found.sheet.shape


def test_a_number_spoilt_by_excel_is_not_believed_the_second_time(plan, tmp_path):
    found = plan([HEAD, ["3", "SITI", "A.I/3/2026", 3316095402079000, "", ""]])
    [_, row] = rows_of(saved(found))
    assert row[3] == ""
    assert row[6] == "nik_numeric_cell (3316095402079000)"
    path = tmp_path / "sama.xlsx"
    path.write_bytes(saved(found))
    [line] = read_people(path, today=TODAY).lines
    assert "nik" not in line.values


def test_a_cell_excel_took_for_a_date_is_left_to_be_typed(plan):
    found = plan([HEAD, ["3", "SITI", date(2026, 2, 1), "", "", ""]])
    [_, row] = rows_of(saved(found))
    assert (row[2], row[6]) == ("", "register_number_date_cell (01-02-2026)")


def test_dates_with_the_month_first_are_turned_round(plan, tmp_path):
    born = ["12/25/1990", "11/30/1985", "10/13/1979"]
    people = [[str(n), f"ORANG {n}", f"A.I/{n}/2026", "", one, ""] for n, one in enumerate(born)]
    found = plan([HEAD, *people, ["9", "SITI", "A.I/9/2026", "331", "03/04/1991", ""]])
    assert found.lines[-1].person.birth_date == date(1991, 3, 4)
    path = tmp_path / "balik.xlsx"
    path.write_bytes(saved(found))
    [line] = read_people(path, today=TODAY).lines
    assert line.values["birth_date"] == date(1991, 3, 4)


def test_a_remembered_layout_fits_the_corrections_too(plan, tmp_path):
    rows = [["Nama", "Kolom X", "NIK"], ["SITI", "A.I/3/2026", "331"]]
    found = plan(rows, overrides={"register_number": "Kolom X"})
    path = tmp_path / "perbaikan.xlsx"
    path.write_bytes(saved(found))
    layouts = {found.sheet.shape: found.sheet.layout}
    [line] = read_people(path, today=TODAY, layouts=layouts).lines
    assert line.values["register_number"] == "A.I/3/2026"


def test_nothing_to_correct_is_a_sheet_of_headings(plan):
    assert rows_of(saved(plan([HEAD, GOOD]))) == [[*HEAD, TO_CORRECT]]
