"""NIK and NKK: text end to end, damage found, nothing repaired."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rutan_desk.domain.person import Doubt
from rutan_desk.exchange.people_sheet import read_people
from tests.exchange.files import TODAY, WRITERS, write_xlsx

GOOD = "3316091402079001"


@pytest.mark.parametrize(
    "text",
    [GOOD, f"'{GOOD}", f'="{GOOD}"', "3316 0914 0207 9001", "3316.0914.0207.9001", f" {GOOD} ",
     f"{GOOD}\u00a0", "331609-140207-9001"],
)  # fmt: skip
@pytest.mark.parametrize("kind", ["xlsx", "csv-semicolon-bom"])
def test_forms_of_text_that_are_fine(read_one, text, kind):
    line = read_one(["Nama", "NIK"], ["PAIJO", text], kind)
    assert line.values["nik"] == GOOD
    assert line.nik_as_written == text.strip()
    assert not line.notes


@pytest.mark.parametrize(
    ("value", "codes", "written"),
    [
        (3316091402079001, ["nik_numeric_cell"], "3316091402079001"),
        (3316091402079000, ["nik_numeric_cell"], "3316091402079000"),
        (9103011402079000.0, ["nik_numeric_cell"], "9103011402079000"),
        (3.31609e15, ["nik_numeric_cell"], "3316090000000000"),
        (331609140207900, ["nik_numeric_cell"], "331609140207900"),
        ("3.31609E+15", ["nik_excel"], "3.31609E+15"),
        ("3,31609E+15", ["nik_excel"], "3,31609E+15"),
        ("331609140207900", ["nik_length", "nik_is_nomor_induk"], "331609140207900"),
        ("33160914020790011", ["nik_length"], "33160914020790011"),
        ("0000000000000000", ["nik_empty_pattern"], "0000000000000000"),
        ("3316093213079001", ["nik_date"], "3316093213079001"),
        ("3316O91402079001", ["nik_digits"], "3316O91402079001"),
        ("belum ada", ["nik_digits"], "belum ada"),
    ],
)
def test_what_cannot_be_a_nik_is_kept_and_never_believed(read_one, codes_of, value, codes, written):
    line = read_one(["Nama", "NIK"], ["PAIJO", value])
    assert codes_of(line) == codes
    assert all(note.level == "error" for note in line.notes)
    assert "nik" not in line.values
    assert line.values["name"] == "PAIJO"
    assert line.nik_as_written == written


@pytest.mark.parametrize("value", ["", "-", "0", 0, "--", "  "])
def test_nothing_written_is_no_fault(read_one, value):
    line = read_one(["Nama", "NIK", "NKK"], ["PAIJO", value, value])
    assert line.nik_as_written is None
    assert not line.notes


def test_what_is_odd_but_lawful_is_believed_with_a_warning(read_one, codes_of):
    head = ["Nama", "NIK", "Tgl Lahir", "L/P"]
    line = read_one(head, ["SITI", GOOD, "15-02-2007", "P"], districts={"33.16.10"})
    assert line.values["nik"] == GOOD
    assert codes_of(line) == ["nik_birth_mismatch", "nik_sex_mismatch", "nik_region_unknown"]
    assert all(note.level == "warning" for note in line.notes)
    line = read_one(head, ["SITI", GOOD, "14-02-2007", "L"], districts={"33.16.09"})
    assert not line.notes


@pytest.mark.parametrize(
    ("value", "code"),
    [
        (3316091402070001, "nkk_numeric_cell"),
        ("3.31609E+15", "nkk_excel"),
        ("331609", "nkk_length"),
        ("33160914O2070001", "nkk_digits"),
        ("0000000000000000", "nkk_empty_pattern"),
    ],
)
def test_the_same_care_for_the_family_card(read_one, value, code):
    line = read_one(["Nama", "No KK"], ["PAIJO", value])
    assert "nkk" not in line.values
    [doubt] = line.doubts
    assert (doubt.field, doubt.code) == ("nkk", code)
    assert read_one(["Nama", "No KK"], ["A", "3316 0914 0207 0001"]).values["nkk"]


def test_the_number_of_the_prison_is_never_a_nik(read_one):
    line = read_one(["Nama", "Nomor Induk"], ["PAIJO", "380202310070001"])
    assert line.values["sdp_number"] == "380202310070001"
    assert line.nik_as_written is None
    assert read_one(["Nama", "No Induk"], ["A", 380202310070001]).values["sdp_number"] == (
        "380202310070001"
    )


def damaged(count, good):
    rounded = [f"33160914020790{n:02}"[:15] + "0" for n in range(count)]
    return rounded + [f"331609140207{n:03}1" for n in range(101, 101 + good)]


@pytest.mark.parametrize("kind", ["csv-comma-utf8", "xlsx"])
def test_a_column_that_went_through_excel_is_found_by_its_zeros(read, codes_of, kind):
    rows = [["Nama", "NIK"], *([f"ORANG {n}", nik] for n, nik in enumerate(damaged(8, 2)))]
    sheet = read(rows, kind)
    assert [codes_of(line) for line in sheet.lines] == [["nik_excel"]] * 8 + [[], []]
    assert sum("nik" in line.values for line in sheet.lines) == 2


@pytest.mark.parametrize(("zeros", "good"), [(4, 0), (7, 2)])
def test_few_zeros_are_chance(read, zeros, good):
    rows = [["Nama", "NIK"], *([f"ORANG {n}", nik] for n, nik in enumerate(damaged(zeros, good)))]
    assert not any("nik_excel" in {n.code for n in line.notes} for line in read(rows).lines)


def test_a_doubt_on_a_family_card_keeps_the_text(read_one):
    line = read_one(["Nama", "NKK"], ["PAIJO", 3316091402070001])
    assert line.doubts == (Doubt("nkk", "3316091402070001", "nkk_numeric_cell"),)


niks = st.builds(
    lambda region, day, month, year, serial: f"{region}{day:02}{month:02}{year:02}{serial:04}",
    st.sampled_from(["331609", "337101", "110101", "910301", "929912"]),
    st.integers(1, 28).flatmap(lambda day: st.sampled_from([day, day + 40])),
    st.integers(1, 12),
    st.integers(0, 99),
    st.integers(1, 9999),
)


@given(st.lists(niks, min_size=1, max_size=120, unique=True), st.sampled_from(list(WRITERS)))
def test_every_nik_comes_back_as_it_was_written(tmp_path_factory, numbers, kind):
    path = tmp_path_factory.mktemp("nik") / "a"
    WRITERS[kind](path, [["Nama", "NIK"], *([f"ORANG {n}", n] for n in numbers)])
    lines = read_people(path, today=TODAY).lines
    assert [line.nik_as_written for line in lines] == numbers
    if sum(number.endswith("0") for number in numbers) < 0.8 * len(numbers):
        assert [line.values["nik"] for line in lines] == numbers


@given(st.data())
def test_planted_damage_is_found_and_nothing_else(tmp_path_factory, data):
    numbers = data.draw(st.lists(niks, min_size=6, max_size=40, unique=True))
    planted = data.draw(st.sets(st.integers(0, len(numbers) - 1)))
    cells = [int(one) if place in planted else one for place, one in enumerate(numbers)]
    path = write_xlsx(
        tmp_path_factory.mktemp("nik") / "a.xlsx",
        [["Nama", "NIK"], *([f"ORANG {n}", cell] for n, cell in enumerate(cells))],
    )
    lines = read_people(path, today=TODAY).lines
    found = {place for place, line in enumerate(lines) if "nik_numeric_cell" in _codes(line)}
    assert found == planted
    assert all("nik" not in lines[place].values for place in planted)


def _codes(line):
    return {note.code for note in line.notes}


def test_ten_thousand_numbers_survive_a_workbook(tmp_path):
    numbers = [f"33160914{month:02}{n // 12 % 100:02}{n % 9999 + 1:04}" for n in range(10_000)
               for month in [n % 12 + 1]]  # fmt: skip
    rows = [["Nama", "NIK"], *(["X", number] for number in numbers)]
    lines = read_people(write_xlsx(tmp_path / "a.xlsx", rows), today=TODAY).lines
    assert [line.values["nik"] for line in lines] == numbers
