"""The summary of an import: its text, its bytes, and every letter in its place."""

import re
from dataclasses import replace
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from rutan_desk.reports.import_summary import (
    ImportEntry,
    ImportSummary,
    ImportWords,
    import_summary_id,
    import_summary_pdf,
)
from rutan_desk.reports.style import PAGE_SIZES

MARGIN = 10 * 72 / 25.4
WORDS = ImportWords(
    title="RINGKASAN IMPOR",
    file="Berkas",
    sheet="Lembar",
    heading_row="Baris judul",
    rows="Baris dibaca",
    row="Baris",
    name="Nama",
    outcome="Hasil",
    details="Yang berubah dan yang perlu dilihat",
    empty="Tidak ada yang berubah dan tidak ada yang perlu dilihat.",
    page_counts="Halaman ini: {count} baris",
    list_counts="Seluruh ringkasan: {count} baris",
)
TEXTS = st.one_of(
    st.text(st.characters(), max_size=300),
    st.text("WMjgpÁŰ' ", min_size=100, max_size=260),
    st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ", max_size=260),
)


def entry(number):
    if number % 7 == 0:
        return ImportEntry(str(number), "", "Ditolak", ("baris tanpa nama",))
    details = tuple(f"Blok: A-{one}, kini B-{one}" for one in range(number % 10))
    return ImportEntry(str(number), f"ORANG CONTOH {number}", "Berubah", details)


@pytest.fixture
def make_summary(make_roll):
    def make(number=0, **changes):
        summary = ImportSummary(
            words=WORDS,
            imprint=make_roll().imprint,
            file="penghuni-desember.xlsx",
            sha256="ab" * 32,
            sheet="Lap. Penghuni",
            heading_row=6,
            rows=170,
            counts=(
                ("Baru", 12), ("Berubah", 9), ("Sama", 146), ("Ditolak", 3),
                ("Tidak ada di berkas", 6), ("Dilewati", 4),
            ),
            entries=tuple(map(entry, range(1, number + 1))),
        )  # fmt: skip
        return replace(summary, **changes)

    return make


def pages_of(pdf):
    return [page.extract_text() for page in PdfReader(BytesIO(pdf)).pages]


def test_the_summary_reads_as_agreed(golden, text_of, make_summary):
    golden("import_summary.txt", text_of(import_summary_pdf(make_summary(30))))


@pytest.mark.parametrize("entries", [0, 3, 90])
def test_same_summary_same_bytes(make_summary, entries):
    first = import_summary_pdf(make_summary(entries))
    import_summary_pdf(make_summary(7, size="F4"))
    assert import_summary_pdf(make_summary(entries)) == first


def test_each_page_says_what_it_is(make_summary):
    summary = make_summary(120)
    pages = pages_of(import_summary_pdf(summary))
    assert len(pages) > 3
    for number, text in enumerate(pages, 1):
        for item in (
            WORDS.title, summary.file, import_summary_id(summary), "7F3A-91C2-00BE",
            f"Halaman {number} dari {len(pages)}", "bukan formulir resmi KPU",
        ):  # fmt: skip
            assert item in text, (number, item)
    assert all("ORANG CONTOH" in text for text in pages)


def test_nothing_to_tell_is_told(make_summary):
    [page] = pages_of(import_summary_pdf(make_summary(0)))
    assert WORDS.empty in page
    assert "170" in page


def test_a_long_list_of_changes_loses_none(make_summary):
    details = tuple(f"Isian {one}" for one in range(100))
    summary = make_summary(entries=(ImportEntry("7", "SITI", "Berubah", details),))
    text = "".join(pages_of(import_summary_pdf(summary)))
    assert all(one in text for one in details)


def test_an_entry_on_two_rows_is_counted_once(make_summary):
    details = tuple(f"Isian {one}" for one in range(100))
    entries = (ImportEntry("7", "SITI", "Berubah", details), entry(8), entry(9))
    pages = pages_of(import_summary_pdf(make_summary(entries=entries)))
    counted = [int(one) for page in pages for one in re.findall(r"Halaman ini: (\d+)", page)]
    assert sum(counted) == 3
    assert "Seluruh ringkasan: 3" in pages[0]


def test_a_file_without_sheets_has_no_empty_label(make_summary):
    [page, *_] = pages_of(import_summary_pdf(make_summary(3, sheet="")))
    assert WORDS.sheet not in page.split("\n")
    [page, *_] = pages_of(import_summary_pdf(make_summary(3, sheet="Lembar dua")))
    assert WORDS.sheet in page.split("\n")


def test_the_id_is_of_what_is_said(make_summary):
    summary = make_summary(5)
    assert import_summary_id(summary) == import_summary_id(replace(summary, size="F4"))
    for other in (
        make_summary(6),
        replace(summary, sha256="cd" * 32),
        replace(summary, counts=(("Baru", 13), *summary.counts[1:])),
    ):
        assert import_summary_id(other) != import_summary_id(summary)


@pytest.mark.parametrize("size", sorted(PAGE_SIZES))
@pytest.mark.parametrize("entries", [0, 12, 40])
def test_an_ordinary_summary_is_tidy(make_summary, faults, size, entries):
    assert faults(import_summary_pdf(make_summary(entries, size=size)), MARGIN) == []


@settings(max_examples=20)
@given(
    st.lists(
        st.builds(
            ImportEntry,
            st.integers(1, 10**6).map(str),
            TEXTS,
            TEXTS.map(lambda text: text[:60]),
            st.lists(TEXTS, max_size=9).map(tuple),
        ),
        max_size=3,
    )
)
def test_any_text_stays_in_its_cell(make_summary, faults, entries):
    assert faults(import_summary_pdf(make_summary(entries=tuple(entries))), MARGIN) == []
