"""The list of people: its text, its bytes, the paper it lies on, every letter in its place."""

from dataclasses import replace
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from rutan_desk.reports.people_list import (
    PeopleListSheet,
    PeopleListWords,
    people_list_id,
    people_list_pdf,
    turned,
)
from rutan_desk.reports.style import PAGE_SIZES, page_of

MARGIN = 10 * 72 / 25.4
WORDS = PeopleListWords(
    title="DAFTAR ORANG",
    election="Pemilihan",
    day="Hari pemungutan suara",
    shown="Ditampilkan",
    shown_of="{shown} dari {all} orang",
    order="Urutan",
    number="No.",
    empty="Tidak ada orang dalam daftar ini.",
    replaced_legend="?: huruf yang tidak dapat dicetak",
    page_counts="Halaman ini: {count} orang",
    list_counts="Seluruh daftar: {count} orang",
)
FEW = ("Nama", "No. register", "Blok", "NIK", "Keadaan")
MANY = (*FEW, *(f"Kolom yang panjang {at}" for at in range(9)), "Kewarganegaraan")
LONG = "ABDURRAHMAN WIDYANINGRUM " * 5
TEXTS = st.one_of(
    st.text(st.characters(), max_size=260),
    st.text("WMjgpÁŰ' ", min_size=100, max_size=260),
    st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ", max_size=260),
)


def row(number, headings=FEW):
    first = (f"ORANG CONTOH {number}", f"{number:03}/2028", "A-01", "331609**********", "Berhak")
    return (*first, *("11-10-1988" for _ in headings[5:]))


@pytest.fixture
def make_list(make_roll):
    def make(number=0, headings=FEW, **changes):
        sheet = PeopleListSheet(
            words=WORDS,
            imprint=make_roll().imprint,
            election="Pemilu Contoh",
            day_text="Rabu, 14 Februari 2029",
            filters="Bebas sebelum hari-H · Blok A",
            order="Blok, Nama (menurun)",
            everyone=226,
            headings=headings,
            rows=tuple(row(one, headings) for one in range(1, number + 1)),
            notes=("Golongan register tidak dicetak",),
        )
        return replace(sheet, **changes)

    return make


def pages_of(pdf):
    return [page.extract_text() for page in PdfReader(BytesIO(pdf)).pages]


def test_each_page_says_what_it_is(make_list):
    sheet = make_list(120)
    pages = pages_of(people_list_pdf(sheet))
    assert len(pages) > 2
    for number, text in enumerate(pages, 1):
        for item in (
            WORDS.title, "Pemilu Contoh", sheet.filters, people_list_id(sheet), "7F3A-91C2-00BE",
            f"Halaman {number} dari {len(pages)}", "bukan formulir resmi KPU", sheet.notes[0],
            "Seluruh daftar: 120 orang", "NIK", "Keadaan",
        ):  # fmt: skip
            assert item in text, (number, item)
    here = [text.count("ORANG CONTOH") for text in pages]
    assert sum(here) == 120
    assert all(
        f"Halaman ini: {count} orang" in text for count, text in zip(here, pages, strict=True)
    )


def test_the_first_page_tells_how_many_of_all_and_in_which_order(make_list):
    [page] = pages_of(people_list_pdf(make_list(3)))
    assert "3 dari 226 orang" in page
    assert "Blok, Nama (menurun)" in page


@pytest.mark.parametrize("number", [0, 3, 90])
def test_same_list_same_bytes(make_list, number):
    first = people_list_pdf(make_list(number))
    people_list_pdf(make_list(7, MANY, size="F4"))
    assert people_list_pdf(make_list(number)) == first


def test_an_empty_list_is_one_page_that_says_so(make_list):
    [page] = pages_of(people_list_pdf(make_list(0)))
    assert WORDS.empty in page


@pytest.mark.parametrize("size", sorted(PAGE_SIZES))
def test_the_paper_lies_as_the_columns_need(make_list, size):
    few, many = make_list(9, size=size), make_list(9, MANY, size=size)
    assert (turned(few), turned(many)) == (size, f"{size} landscape")
    width, height = page_of(size)
    assert page_of(f"{size} landscape") == (height, width)
    box = PdfReader(BytesIO(people_list_pdf(many))).pages[0].mediabox
    assert (float(box.width), float(box.height)) == pytest.approx((height, width), abs=0.01)


def test_one_long_name_does_not_turn_the_paper(make_list):
    rows = ((LONG[:120], *row(1)[1:]), row(2))
    assert turned(make_list(rows=rows)) == "A4"


@pytest.mark.parametrize("size", sorted(PAGE_SIZES))
@pytest.mark.parametrize("headings", [FEW, MANY, FEW[:1]])
def test_an_ordinary_list_is_tidy(make_list, faults, size, headings):
    sheet = make_list(30, headings, size=size)
    named = (LONG[:120], *sheet.rows[0][1:])
    sheet = replace(sheet, rows=tuple(one[: len(headings)] for one in (named, *sheet.rows)))
    assert faults(people_list_pdf(sheet), MARGIN) == []


def test_a_name_of_120_letters_is_whole(make_list):
    name = LONG[:120].strip()
    text = "".join(
        pages_of(people_list_pdf(make_list(rows=((name, *row(1, MANY)[1:]),), headings=MANY)))
    )
    assert "".join(name.split()) in "".join(text.split()) or all(
        word in text for word in name.split()
    )


def test_the_id_is_of_what_is_shown(make_list):
    sheet = make_list(5)
    assert people_list_id(sheet) == people_list_id(replace(sheet, size="F4"))
    for other in (
        make_list(6),
        replace(sheet, filters="Blok B"),
        replace(sheet, order="Nama"),
        replace(sheet, rows=sheet.rows[::-1]),
    ):
        assert people_list_id(other) != people_list_id(sheet)


def test_a_letter_that_cannot_be_printed_is_explained(make_list):
    odd = make_list(rows=(("ORANG \u0905 CONTOH", *row(1)[1:]),))
    assert WORDS.replaced_legend in pages_of(people_list_pdf(odd))[0]
    assert WORDS.replaced_legend not in pages_of(people_list_pdf(make_list(1)))[0]


@settings(max_examples=20)
@given(st.lists(st.tuples(*(TEXTS for _ in FEW)), max_size=3))
def test_any_text_stays_in_its_cell(make_list, faults, rows):
    assert faults(people_list_pdf(make_list(rows=tuple(rows))), MARGIN) == []


def test_one_long_name_does_not_cost_everybody_a_second_line(make_list):
    headings = (*FEW, "Alamat KTP-el", "Keterangan", "Alias", "Lahir")
    rows = tuple(
        (f"ORANG CONTOH {one}", f"{one:03}/2028", "A-01", "331609**********", "Perlu tindakan",
         "Tempelan, Blora, Kab. Blora", "Periksa NIK di Dukcapil", "-", "11-10-1988")
        for one in range(150)
    )  # fmt: skip
    plain = make_list(headings=headings, rows=rows)
    strange = (*rows[0][:7], LONG[:100], rows[0][8])
    longer = make_list(headings=headings, rows=(*rows[1:], strange))
    pages, more = (len(pages_of(people_list_pdf(one))) for one in (plain, longer))
    assert more <= pages + 1
