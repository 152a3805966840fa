"""Any list on paper: its text, its bytes, and every letter in its place."""

from dataclasses import replace
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from rutan_desk.reports.imprint import Signature
from rutan_desk.reports.list_drawing import list_sheet_pdf, turned
from rutan_desk.reports.list_sheet import (
    ListSheet,
    ListSheetWords,
    SheetColumn,
    SheetPart,
    list_sheet_id,
)
from rutan_desk.reports.style import PAGE_SIZES

MARGIN = 10 * 72 / 25.4
WORDS = ListSheetWords(
    continued="{title} (lanjutan)",
    replaced_legend="?: huruf yang tidak dapat dicetak",
    page_counts="Halaman ini: {count} baris",
    list_counts="Seluruh daftar: {count} baris",
    signed_at="{place}, ....................................",
)
PEOPLE = (
    SheetColumn("No.", "center", 0),
    SheetColumn("Nama", weight=2, bold=True),
    SheetColumn("Alasan"),
    SheetColumn("Jumlah", "right"),
)
EMPTY = "Tidak seorang pun."
TEXTS = st.one_of(
    st.text(st.characters(), max_size=300),
    st.text("WMjgpÁŰ' ", min_size=100, max_size=260),
    st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ", max_size=260),
)


def row(number):
    reasons = "\n".join(f"alasan {one}" for one in range(number % 4 or 1))
    return (str(number), f"ORANG CONTOH {number}", reasons, str(number * 3))


def part(number, title="Ditahan", **changes):
    rows = tuple(map(row, range(1, number + 1)))
    return replace(SheetPart(PEOPLE, rows, title, empty=EMPTY), **changes)


@pytest.fixture
def make_sheet(make_roll):
    def make(*parts, **changes):
        sheet = ListSheet(
            report="contoh",
            title="DAFTAR CONTOH",
            subtitle="Pemilihan Umum Nasional 2029 · TPS 901",
            words=WORDS,
            imprint=make_roll().imprint,
            parts=parts,
            facts=((("Pemilihan", "Nasional 2029"),), (("TPS", "901"), ("Orang", "7"))),
            notes=("NIK: hanya enam digit pertama",),
            signatures=(Signature("Kepala Rutan", "CONTOH", "NIP 1"),),
            place="Blora",
        )
        return replace(sheet, **changes)

    return make


def pages_of(pdf):
    return [page.extract_text() for page in PdfReader(BytesIO(pdf)).pages]


def test_the_list_reads_as_agreed(golden, text_of, make_sheet):
    sums = (("", "Jumlah", "", "1.530"),)
    sheet = make_sheet(
        part(33, totals=sums, note="Perlu dilengkapi."), part(2, "Dikirim"), part(0, "Kosong")
    )
    golden("list_sheet.txt", text_of(list_sheet_pdf(sheet)))


@pytest.mark.parametrize("rows", [0, 3, 90])
def test_same_list_same_bytes(make_sheet, rows):
    first = list_sheet_pdf(make_sheet(part(rows)))
    list_sheet_pdf(make_sheet(part(7), size="F4"))
    assert list_sheet_pdf(make_sheet(part(rows))) == first


@pytest.mark.parametrize("size", PAGE_SIZES)
def test_nothing_lies_on_anything_on_any_paper(make_sheet, faults, size):
    wide = tuple(SheetColumn(f"Kolom {one}") for one in range(9))
    cells = tuple((f"3316090101909{one:03}",) * 9 for one in range(40))
    for sheet in (
        make_sheet(part(70), part(0, "Kosong"), part(25, "Lagi"), size=size),
        make_sheet(SheetPart(wide, cells, "Lebar"), size=size),
    ):
        assert faults(list_sheet_pdf(sheet), MARGIN) == []


@pytest.mark.parametrize("rows", range(22, 35))
def test_a_part_that_no_longer_fits_begins_on_the_next_page(make_sheet, faults, rows):
    first = tuple((str(one), "CONTOH", "-", "1") for one in range(rows))
    sheet = make_sheet(SheetPart(PEOPLE, first, "Awal"), part(3, "Akhir"))
    pdf = list_sheet_pdf(sheet)
    assert faults(pdf, MARGIN) == []
    [page] = [text for text in pages_of(pdf) if "Akhir\n" in text]
    assert "ORANG CONTOH 1" in page


@settings(max_examples=15)
@given(texts=st.lists(TEXTS, min_size=2, max_size=8))
def test_whatever_is_typed_stays_in_its_cell(make_sheet, faults, texts):
    rows = tuple((str(at), one, one[:120], "1") for at, one in enumerate(texts))
    assert faults(list_sheet_pdf(make_sheet(SheetPart(PEOPLE, rows, "Apa saja"))), MARGIN) == []


def test_each_page_says_what_it_is_and_goes_on(make_sheet):
    sheet = make_sheet(part(120))
    pages = pages_of(list_sheet_pdf(sheet))
    assert len(pages) > 3
    for number, text in enumerate(pages, 1):
        for item in (
            "DAFTAR CONTOH", "TPS 901", list_sheet_id(sheet), "7F3A-91C2-00BE",
            f"Halaman {number} dari {len(pages)}", "bukan formulir resmi KPU",
        ):  # fmt: skip
            assert item in text, (number, item)
    assert "Ditahan (lanjutan)" in pages[1]
    assert "(lanjutan)" not in pages[0]
    counted = [int(text.partition("Halaman ini: ")[2].split()[0]) for text in pages]
    assert sum(counted) == 120


def test_an_empty_list_says_so(make_sheet):
    [page] = pages_of(list_sheet_pdf(make_sheet(part(0), part(0, "Dikirim", empty="Tidak ada."))))
    assert EMPTY in page
    assert "Tidak ada." in page
    assert "Seluruh daftar: 0 baris" in page


def test_many_lines_in_one_cell_are_all_printed_and_counted_once(make_sheet):
    reasons = "\n".join(f"alasan ke-{one}." for one in range(60))
    sheet = make_sheet(SheetPart(PEOPLE, (("1", "SITI", reasons, "2"),), "Banyak"))
    pages = pages_of(list_sheet_pdf(sheet))
    assert all(f"alasan ke-{one}." in "".join(pages) for one in range(60))
    assert "Seluruh daftar: 1 baris" in pages[0]


def test_the_paper_is_turned_only_when_the_columns_need_it(make_sheet):
    assert turned(make_sheet(part(5))) == "A4"
    cells = (("331609010190900 1234567890 " * 2,) * 6,)
    wide = SheetPart(tuple(SheetColumn(f"K{one}") for one in range(6)), cells, "Lebar")
    assert turned(make_sheet(wide, size="F4")) == "F4 landscape"
    width, height = PdfReader(BytesIO(list_sheet_pdf(make_sheet(wide)))).pages[0].mediabox[2:]
    assert width > height


def test_the_id_is_of_what_is_said(make_sheet):
    sheet = make_sheet(part(5))
    assert list_sheet_id(sheet) == list_sheet_id(replace(sheet, size="F4"))
    for other in (
        make_sheet(part(6)),
        make_sheet(part(5, "Lain")),
        replace(sheet, subtitle="TPS 902"),
        make_sheet(part(5, totals=(("", "Jumlah", "", "9"),))),
    ):
        assert list_sheet_id(other) != list_sheet_id(sheet)


def test_a_letter_that_cannot_be_printed_is_told(make_sheet):
    odd = SheetPart(PEOPLE, (("1", "अ", "-", "1"),), "Aneh")
    assert WORDS.replaced_legend in pages_of(list_sheet_pdf(make_sheet(odd)))[0]
    assert WORDS.replaced_legend not in pages_of(list_sheet_pdf(make_sheet(part(3))))[0]
