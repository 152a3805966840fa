"""Layouts recognised again by the shape of their headings."""

import xlsxwriter

from rutan_desk.exchange.layout import TO_CORRECT, Layout, shape_of
from rutan_desk.exchange.people_sheet import read_people
from tests.exchange.files import TODAY

HEAD = ["Nama", "Kolom X", "Tgl Lahir"]
ROW = ["PAIJO", "B.I.9/2028", "01-01-1980"]
CHOSEN = Layout({"register_number": "Kolom X"})


def test_the_shape_is_what_the_headings_say_and_in_which_order():
    assert shape_of(["No. Reg", "Tgl Lhr"]) == shape_of(["NO REGISTRASI ", "tanggal  lahir", ""])
    assert shape_of(["Nama", "NIK"]) != shape_of(["NIK", "Nama"])
    assert shape_of(["Nama", ""]) != shape_of(["", "Nama"])
    assert shape_of(["Nama", "NIK", TO_CORRECT]) == shape_of(["Nama", "NIK"])


def test_a_choice_is_used_again_whatever_stands_above(read):
    first = read([HEAD, ROW], overrides=CHOSEN.overrides)
    assert (first.layout, first.remembered) == (CHOSEN, False)
    rows = [["DAFTAR PENGHUNI", "", ""], ["", "", ""], [one.upper() for one in HEAD], ROW]
    later = read(rows, "xls", layouts={first.shape: CHOSEN})
    assert later.remembered
    assert (later.header_row, later.columns["register_number"]) == (3, "KOLOM X")
    assert later.lines[0].values["register_number"] == "B.I.9/2028"


def test_another_shape_is_read_as_ever(read):
    layouts = {read([HEAD, ROW]).shape: CHOSEN}
    other = read([["Nama", "Tgl Lahir", "Kolom X"], ROW], layouts=layouts)
    assert not other.remembered
    assert "register_number" not in other.columns


def test_what_is_chosen_now_comes_before_what_was(read):
    layouts = {read([HEAD, ROW]).shape: CHOSEN}
    now = read([HEAD, ROW], layouts=layouts, overrides={"alias": "Kolom X"})
    assert not now.remembered
    assert now.columns["alias"] == "Kolom X"


def test_nothing_chosen_is_nothing_remembered(read):
    assert not read([HEAD, ROW], layouts={read([HEAD, ROW]).shape: Layout({})}).remembered


def test_a_layout_that_does_not_fit_is_left_alone(read):
    layouts = {read([HEAD, ROW]).shape: Layout({"register_number": "Tidak Ada"})}
    assert not read([HEAD, ROW], layouts=layouts).remembered


def test_headings_nobody_would_guess_are_found_the_second_time(read):
    odd, row = ["Si Anu", "Angka", "Kapan"], ["PAIJO", "B.I.9/2028", "01-01-1980"]
    overrides = {"name": "Si Anu", "register_number": "Angka", "birth_date": "Kapan"}
    first = read([odd, row], overrides=overrides, header_row=1)
    later = read([["SURAT"], odd, row], layouts={first.shape: first.layout})
    assert (later.header_row, later.lines[0].values["name"]) == (2, "PAIJO")


def test_the_sheet_chosen_before_comes_first(tmp_path):
    path = tmp_path / "dua.xlsx"
    with xlsxwriter.Workbook(path) as book:
        for name in ("Lama", "Baru"):
            sheet = book.add_worksheet(name)
            sheet.write_row(0, 0, HEAD)
            sheet.write_row(1, 0, [f"PAIJO {name}", *ROW[1:]])
    chosen = read_people(path, today=TODAY, sheet="Baru")
    later = read_people(path, today=TODAY, layouts={chosen.shape: chosen.layout})
    assert (later.sheet, later.remembered) == ("Baru", True)
