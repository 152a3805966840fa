"""Where pages end: no place to sign, no sums and no single row alone; cells for a pen."""

import re
from dataclasses import replace
from io import BytesIO

import pypdfium2  # type: ignore[import-untyped]
import pytest
from pypdf import PdfReader

from rutan_desk.domain.person import Sex
from rutan_desk.reports.chart import Bar, Chart
from rutan_desk.reports.emergency_roll import _ROW_HEIGHT
from rutan_desk.reports.imprint import Signature
from rutan_desk.reports.list_drawing import list_sheet_pdf
from rutan_desk.reports.list_sheet import ListSheet, ListSheetWords, SheetColumn, SheetPart
from rutan_desk.reports.list_widths import asked, shared
from rutan_desk.reports.roll import roll_pdf, roll_table
from rutan_desk.reports.style import PAGE_SIZES, mm
from rutan_desk.reports.table import EMPTY, Row, Table, last_rows
from rutan_desk.reports.text import REGULAR, SMALLEST, width_of
from rutan_desk.words.catalog import set_language
from rutan_desk.words.paper import roll_words

SIGNED = "Kepala Rutan"
WORDS = ListSheetWords(
    continued="{title} (lanjutan)",
    replaced_legend="",
    page_counts="Halaman ini: {count} baris",
    list_counts="Seluruh daftar: {count} baris",
    signed_at="{place}, ..........",
)
COLUMNS = (SheetColumn("No.", "right", 0), SheetColumn("Nama", bold=True), SheetColumn("Umur"))


def pages_of(pdf):
    return [page.extract_text() for page in PdfReader(BytesIO(pdf)).pages]


def rows_on(page, pattern):
    return [int(one) for one in re.findall(pattern, page)]


@pytest.fixture
def make_sheet(make_roll):
    def make(*parts, **changes):
        sheet = ListSheet(
            report="contoh",
            title="DAFTAR CONTOH",
            subtitle="Pemilu 2029",
            words=WORDS,
            imprint=make_roll().imprint,
            parts=parts,
            signatures=(Signature(SIGNED, "CONTOH", "NIP 1"),),
        )
        return replace(sheet, **changes)

    return make


def part(count, title="Bagian", **changes):
    rows = tuple((str(one), f"ORANG {one}", "39") for one in range(1, count + 1))
    return replace(SheetPart(COLUMNS, rows, title, empty="Tidak ada."), **changes)


# ---- the roll -------------------------------------------------------------------------


@pytest.mark.parametrize("size", sorted(PAGE_SIZES))
def test_nobody_signs_a_roll_below_no_name(make_roll, one_line, size):
    for count in range(1, 62, 5):
        lines = tuple(replace(one_line, number=n, name=f"ORANG {n:03}") for n in range(1, count))
        pages = pages_of(roll_pdf(make_roll(lines=lines, size=size))) if lines else []
        on = [rows_on(page, r"ORANG (\d{3})") for page in pages]
        assert [one for some in on for one in some] == list(range(1, count))
        assert all(on), [len(some) for some in on]
        assert not any("Halaman ini 0" in page for page in pages)


def test_a_few_names_go_along_with_the_sums_of_a_roll(make_roll, one_line):
    found = set()
    for count in range(17, 40, 2):
        lines = tuple(replace(one_line, number=n, name=f"ORANG {n:03}") for n in range(1, count))
        *_, last = pages_of(roll_pdf(make_roll(lines=lines)))
        found.add(len(rows_on(last, r"ORANG (\d{3})")))
    assert 3 in found
    assert min(found) >= 2


def test_a_roll_on_its_side_is_signed_beside_its_sums(make_roll, one_line):
    contests = ("PPWP", "DPR", "DPD", "DPRD Prov.", "DPRD Kab.")
    lines = (replace(one_line, ballots=(True,) * 5, nik="3316090101900001", sex=Sex.MALE),)
    sheet = make_roll(lines=lines)
    sheet = replace(sheet, report="roll-dptb", of_list="DPTb", contests=contests)
    [page] = pages_of(roll_pdf(sheet))
    assert "WAGIMAN" in page


# ---- lists ----------------------------------------------------------------------------


@pytest.mark.parametrize("size", sorted(PAGE_SIZES))
def test_nobody_signs_a_list_below_no_row(make_sheet, size):
    for count in range(1, 90, 6):
        sheet = make_sheet(part(count), size=size)
        pages = pages_of(list_sheet_pdf(sheet))
        on = [rows_on(page, r"ORANG (\d+)") for page in pages]
        assert [one for some in on for one in some] == list(range(1, count + 1))
        assert all(len(some) > 1 for some in on) or count == 1
        assert SIGNED in pages[-1]


def test_sums_are_never_alone(make_sheet):
    for count in range(30, 50, 2):
        sums = (("", "Jumlah", "1.530"),)
        sheet = make_sheet(part(count, totals=sums), signatures=())
        [page] = [page for page in pages_of(list_sheet_pdf(sheet)) if "1.530" in page]
        assert len(rows_on(page, r"ORANG (\d+)")) > 1


def test_a_few_rows_and_their_title_go_along_with_the_place_to_sign(make_sheet):
    title = "Bagian kedua"
    for count in range(8, 30, 3):
        sheet = make_sheet(part(12, "Bagian pertama"), part(count, title))
        last = pages_of(list_sheet_pdf(sheet))[-1]
        assert title in last, count
        assert "Nama" in last


def test_an_empty_part_goes_along_too(make_sheet):
    for count in range(24, 36, 2):
        last = pages_of(list_sheet_pdf(make_sheet(part(count), part(0, "Kosong"))))[-1]
        assert "Tidak ada." in last
        assert SIGNED in last


def test_a_short_part_is_not_divided(make_sheet):
    for count in range(24, 40, 2):
        pages = pages_of(list_sheet_pdf(make_sheet(part(count), part(6, "Pendek"))))
        assert sum("Pendek" in page for page in pages) == 1
        assert "Pendek (lanjutan)" not in "".join(pages)


def test_a_whole_part_is_divided_only_where_no_page_has_room(make_sheet):
    def sheets(**changes):
        return pages_of(list_sheet_pdf(make_sheet(part(9), part(25, "Utuh", **changes))))

    assert "Utuh (lanjutan)" in "".join(sheets())
    assert "Utuh (lanjutan)" not in "".join(sheets(whole=True))
    long = make_sheet(part(9), part(200, "Utuh", whole=True))
    assert "Utuh" in pages_of(list_sheet_pdf(long))[0]


def test_a_chart_may_stand_on_the_page_before_its_table(make_sheet):
    chart = Chart((Bar("07.00", 3), Bar("07.30", 1)), "Memilih per setengah jam")
    sheet = make_sheet(part(15, "Awal"), part(24, "Grafik", chart=chart, whole=True))
    first, second, *_ = pages_of(list_sheet_pdf(sheet))
    assert chart.counted in first
    assert "Grafik (lanjutan)" in second


def test_another_chart_has_rows_below_it(make_sheet):
    chart = Chart((Bar("07.00", 3), Bar("07.30", 1)), "Memilih per setengah jam")
    for count in range(2, 30, 3):
        sheet = make_sheet(part(count, "Awal"), part(24, "Grafik", chart=chart))
        [page] = [page for page in pages_of(list_sheet_pdf(sheet)) if chart.counted in page]
        assert len(rows_on(page.split(chart.counted)[1], r"ORANG (\d+)")) > 1


def test_a_page_of_signatures_alone_counts_nothing(make_sheet):
    many = tuple(Signature(f"Saksi {one}") for one in range(48))
    pages = pages_of(list_sheet_pdf(make_sheet(part(1), signatures=many[:15])))
    assert "Halaman ini: 0" not in "".join(pages)
    assert all("Seluruh daftar: 1 baris" in page for page in pages)


def test_facts_share_both_columns(make_sheet):
    facts = ((("Pemilihan", "X"),), tuple((f"Fakta {one}", "Y") for one in range(7)))
    pdf = list_sheet_pdf(make_sheet(part(1), facts=facts))
    with pypdfium2.PdfDocument(pdf) as document:
        page = document[0].get_textpage()
        ys = {}
        for name in ("Pemilihan", "Fakta 2", "Fakta 3"):
            at, _ = page.search(name).get_next()
            ys[name] = page.get_charbox(at)[3]
    assert ys["Fakta 2"] < ys["Pemilihan"]
    assert ys["Fakta 3"] == pytest.approx(ys["Pemilihan"], abs=2)


# ---- cells ----------------------------------------------------------------------------


def test_a_pen_has_room(make_sheet):
    heads = (*COLUMNS, SheetColumn("Paraf", pen=True))
    rows = tuple((str(one), f"ORANG {one}", "39", "") for one in range(1, 4))
    pdf = list_sheet_pdf(make_sheet(SheetPart(heads, rows)))
    with pypdfium2.PdfDocument(pdf) as document:
        page = document[0].get_textpage()
        tops = []
        for name in ("ORANG 1", "ORANG 2"):
            at, _ = page.search(name).get_next()
            tops.append(page.get_charbox(at)[3])
    assert tops[0] - tops[1] >= 9 * mm - 0.1
    assert 9 * mm <= _ROW_HEIGHT


def test_a_column_for_a_pen_is_wide_enough():
    needs = asked([("Nama", ["ORANG"], False), ("Jam", [""], True), ("Umur", ["39"], False)])
    assert shared(needs, 150 * mm, [0, 0, 0])[1] >= 20 * mm


def test_numbers_are_the_last_to_break():
    nik, masked = "3316090101900001", "331609**********"
    names = ["TANPASPASI" * 12] * 2
    needs = asked([("Nama", names, False)] * 9 + [("NIK", [nik, masked], False)])
    width = 190 * mm
    assert sum(needs.least) > width
    widths = shared(needs, width, [1] * 10)
    assert sum(widths) == pytest.approx(width)
    assert widths[-1] - 6 >= max(width_of(one, SMALLEST, REGULAR) for one in (nik, masked))


def test_a_heading_stands_on_one_line_only_where_there_is_room():
    columns = [("Sudah memilih", ["3"], False)] * 3
    needs = asked(columns)
    assert needs.modest == pytest.approx(sum(needs.like))
    wide = shared(needs, 300, [0, 0, 0])
    tight = shared(needs, sum(needs.like), [0, 0, 0])
    assert wide[0] > tight[0]


@pytest.mark.parametrize("language", ["id", "en"])
def test_no_word_of_a_heading_is_broken(make_roll, language):
    set_language(language)
    lists = make_roll(3, words=replace(roll_words(), list_number="No. DPTb", list_label="DPTb"))
    lists = replace(lists, of_list="DPTb", contests=("PPWP", "DPR", "DPD"))
    for table in (roll_table(make_roll(3, words=roll_words())), roll_table(lists)):
        for column, heading in zip(table.columns, table.headings(), strict=True):
            assert " ".join(heading.lines) == column.heading


def test_no_text_is_smaller_than_nine_points(make_roll, make_sheet):
    for pdf in (roll_pdf(make_roll(30)), list_sheet_pdf(make_sheet(part(3)))):
        sizes: set[float] = set()

        def visit(text, _cm, _matrix, _font, points, sizes=sizes):
            if text.strip():
                sizes.add(points)

        for page in PdfReader(BytesIO(pdf)).pages:
            page.extract_text(visitor_text=visit)
        assert min(sizes) >= 9


# ---- dealing --------------------------------------------------------------------------


def test_how_many_rows_go_along():
    assert last_rows([10] * 8, 100) == 3
    assert last_rows([10] * 8, 25) == 2
    assert last_rows([10] * 2, 100) == 1
    assert last_rows([10], 100) == 0
    assert last_rows([10] * 8, 5) == 0


def test_every_row_is_dealt_once_whatever_stands_below():
    rows = [Row((EMPTY,), 10.0 + one % 3) for one in range(40)]
    table = Table(0, (), 10)
    for below in range(0, 100, 7):
        for count in range(40):
            pages = table.pages(rows[:count], 60, 100, below)
            assert [row for page in pages for row in page] == rows[:count]
            assert all(pages) or count < 2 or below > 88
            assert sum(row.height for row in pages[-1]) + below <= 100
