"""Notices on paper: their text, their bytes, their codes read back, every letter in its place."""

import re
from dataclasses import replace
from datetime import date
from io import BytesIO

import pypdfium2  # type: ignore[import-untyped]
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from rutan_desk.domain.notice_token import token
from rutan_desk.reports.notices import (
    Notice,
    NoticeSheet,
    NoticeWords,
    notices_list_id,
    notices_pdf,
)
from rutan_desk.reports.style import PAGE_SIZES
from tests.reports.qr_reader import read_codes

MARGIN = 10 * 72 / 25.4
HELPER = "Kertas bantu Rutan, bukan C.PEMBERITAHUAN-KPU."
WORDS = NoticeWords(
    title="PEMBERITAHUAN WAKTU MEMILIH",
    helper=HELPER,
    block="Blok",
    station="TPS",
    number="Daftar, no.",
    day="Hari",
    hour="Saran waktu",
    bring="Bawa salah satu:",
    reprint="CETAK ULANG {count}",
    cut="Potong pada tanda silang",
    empty="Tidak seorang pun mendapat pemberitahuan.",
    replaced_legend="?: huruf yang tidak dapat dicetak",
    page_counts="Halaman ini: {count} lembar",
    list_counts="Seluruhnya: {count} lembar",
)
NAMES = ("SUTRISNO", "WAGIMAN BIN KROMO", "SITI RAHAYU", "BAMBANG NUGROHO ADI WIBOWO")
TYPED = st.one_of(
    st.text(st.characters(), max_size=240),
    st.text("WMjgpÁŰ' ", min_size=100, max_size=240),
    st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ", max_size=240),
)


def code(number):
    return token("5a" * 32, f"{number:08x}-1111-4111-8111-111111111111")


def notice(number):
    return Notice(
        name=f"{NAMES[number % 4]} {number}",
        block=f"A-{number % 3 + 1:02} / {number % 7}",
        station="TPS 901",
        place="Aula Rutan Contoh",
        number=f"DPT {number}",
        hour="08.00–08.59",
        code=code(number),
        reprint=number % 4 if number % 5 == 0 else 0,
    )


@pytest.fixture
def make_sheet(make_roll):
    def make(count=0, **changes):
        sheet = NoticeSheet(
            words=WORDS,
            imprint=replace(make_roll().imprint, receiver="Untuk petugas blok"),
            election="Pemilihan Umum Nasional 2029",
            day=date(2029, 2, 14),
            day_text="Rabu, 14 Februari 2029",
            documents="KTP-el, Surat keterangan perekaman, Biodata penduduk, IKD",
            notices=tuple(map(notice, range(1, count + 1))),
        )
        return replace(sheet, **changes)

    return make


def pages_of(pdf):
    return [page.extract_text() for page in PdfReader(BytesIO(pdf)).pages]


def codes_of(pdf):
    with pypdfium2.PdfDocument(pdf) as document:
        pictures = [page.render(scale=150 / 72, grayscale=True).to_pil() for page in document]
    return sorted(found for picture in pictures for found in read_codes(picture))


@pytest.mark.parametrize("per_sheet", [4, 8])
def test_the_notices_read_as_agreed(golden, text_of, make_sheet, per_sheet):
    sheet = make_sheet(9, per_sheet=per_sheet)
    golden(f"notices_{per_sheet}.txt", text_of(notices_pdf(sheet)))


@pytest.mark.parametrize(("size", "per_sheet"), [("A4", 8), ("F4", 4), ("Legal", 8)])
def test_twenty_codes_are_read_back_from_paper(make_sheet, size, per_sheet):
    sheet = make_sheet(20, size=size, per_sheet=per_sheet)
    assert codes_of(notices_pdf(sheet)) == sorted(code(number) for number in range(1, 21))


def test_a_code_is_read_on_an_invented_registrys_paper_too(make_sheet):
    sheet = make_sheet(8)
    sheet = replace(sheet, imprint=replace(sheet.imprint, demo=True))
    pdf = notices_pdf(sheet)
    assert codes_of(pdf) == sorted(one.code for one in sheet.notices)
    assert len(re.findall("^CONTOH · ", pages_of(pdf)[0], re.MULTILINE)) == 1 + 8


@pytest.mark.parametrize("count", [0, 1, 8, 9])
def test_same_notices_same_bytes(make_sheet, count):
    first = notices_pdf(make_sheet(count))
    notices_pdf(make_sheet(3, size="F4"))
    assert notices_pdf(make_sheet(count)) == first


@pytest.mark.parametrize(("per_sheet", "pages"), [(4, 3), (8, 2)])
def test_each_slip_says_that_it_is_not_kpus_form(make_sheet, per_sheet, pages):
    found = pages_of(notices_pdf(make_sheet(9, per_sheet=per_sheet)))
    said = " ".join(" ".join(found).split())
    assert (len(found), said.count(HELPER)) == (pages, 9)


def test_a_reprint_is_marked_and_a_first_print_is_not(make_sheet):
    one = replace(notice(1), reprint=2)
    text = pages_of(notices_pdf(make_sheet(notices=(one, notice(2)))))[0]
    assert text.count("CETAK ULANG") == text.count("CETAK ULANG 2") == 1


def test_nobody_gets_none_is_said(make_sheet, faults):
    pdf = notices_pdf(make_sheet(0))
    assert WORDS.empty in pages_of(pdf)[0]
    assert faults(pdf, MARGIN) == []


@pytest.mark.parametrize("per_sheet", [4, 8])
@pytest.mark.parametrize("size", PAGE_SIZES)
@pytest.mark.parametrize("documents", ["", "KTP-el, " * 12])
def test_nothing_lies_on_anything_on_any_paper(make_sheet, faults, size, per_sheet, documents):
    sheet = make_sheet(2, size=size, per_sheet=per_sheet, documents=documents)
    assert faults(notices_pdf(sheet), MARGIN) == []


@settings(max_examples=25)
@given(st.lists(st.tuples(TYPED, TYPED, TYPED), min_size=1, max_size=2), st.sampled_from([4, 8]),
       st.sampled_from(sorted(PAGE_SIZES)), st.integers(0, 3))  # fmt: skip
def test_any_name_stays_on_its_slip(make_sheet, faults, texts, per_sheet, size, reprint):
    some = tuple(
        replace(notice(at), name=name, block=block, place=place, reprint=reprint)
        for at, (name, block, place) in enumerate(texts)
    )
    sheet = make_sheet(notices=some, size=size, per_sheet=per_sheet)
    assert faults(notices_pdf(sheet), MARGIN) == []


def test_a_long_name_is_whole(make_sheet):
    name = "RADEN MAS " + "SOERJADIWANGSANINGRAT " * 5
    for per_sheet in (4, 8):
        sheet = make_sheet(notices=(replace(notice(1), name=name),), per_sheet=per_sheet)
        text = " ".join(pages_of(notices_pdf(sheet))[0].split())
        assert text.count("SOERJADIWANGSANINGRAT") == 5


def test_the_id_is_of_what_is_said(make_sheet):
    sheet = make_sheet(3)
    assert notices_list_id(sheet) == notices_list_id(replace(sheet, size="F4", per_sheet=4))
    for other in (make_sheet(4), make_sheet(notices=(notice(1), notice(2), notice(4)))):
        assert notices_list_id(other) != notices_list_id(sheet)


def test_a_letter_that_cannot_be_printed_is_told(make_sheet):
    odd = replace(notice(1), name="अ")
    assert WORDS.replaced_legend in pages_of(notices_pdf(make_sheet(notices=(odd,))))[0]
    assert WORDS.replaced_legend not in pages_of(notices_pdf(make_sheet(1)))[0]
