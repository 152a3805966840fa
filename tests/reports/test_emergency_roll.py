"""The emergency roll: its text, its bytes, what its cover says, every letter in its place."""

from dataclasses import replace
from datetime import UTC, date, datetime
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from rutan_desk.domain.person import Sex
from rutan_desk.reports.emergency_roll import (
    DeskStand,
    EmergencyLine,
    EmergencyRoll,
    EmergencyWords,
    _frame,
    _sections,
    emergency_list_id,
    emergency_pdf,
)
from rutan_desk.reports.style import PAGE_SIZES
from rutan_desk.store.profiles import load_profile
from rutan_desk.words.catalog import set_language
from rutan_desk.words.day_papers import emergency_words

MARGIN = 10 * 72 / 25.4
WORDS = EmergencyWords(
    title="DAFTAR DARURAT",
    day="Hari",
    stand="Keadaan sampai",
    seal="Segel",
    how_title="Bila komputer, listrik atau pencetak berhenti",
    how=("Lanjutkan dengan kertas ini.", "Tulis jam dan paraf.", "Masukkan kembali sesudahnya."),
    counts_title="Jumlah",
    station="TPS",
    list_name="Daftar",
    counts=("Terdaftar", "Memilih", "Antre", "Keluar", "Dipanggil", "Tidak hadir", "Belum", "Luar"),
    total="Jumlah",
    events_title="Peristiwa terakhir setiap meja",
    desk="Meja",
    last_number="Nomor",
    last_at="Jam",
    no_events="Belum ada peristiwa.",
    by_number="Menurut nomor: {place}",
    by_block="Menurut blok: {place}",
    no_block="tanpa blok",
    number="No.",
    name="Nama",
    sex="L/P",
    block="Blok",
    disability="Dis.",
    voted="Memilih",
    state="Keadaan",
    by_pen="Pukul",
    initials="Paraf",
    added="Tambahan: {reason}",
    struck="DICORET: {reason}",
    disability_mark="D",
    disability_legend="{mark}: penyandang disabilitas",
    replaced_legend="?: huruf yang tidak dapat dicetak",
    empty="Daftar ini kosong.",
    page_counts="Halaman ini: {count} baris, {voted} memilih",
    list_counts="Seluruhnya: {count} baris, {voted} memilih",
)
NAMES = ("SUTRISNO", "WAGIMAN BIN KROMO", "SITI RAHAYU", "BAMBANG NUGROHO ADI WIBOWO")
STATES = ("Antre 08.20", "", "Tidak mau memilih 09.01", "Keluar 08.02, kembali 09.20")
TYPED = st.one_of(
    st.text(st.characters(), max_size=240),
    st.text("WMjgpÁŰ' ", min_size=100, max_size=240),
    st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ", max_size=240),
)


def line(number):
    voted = number % 3 == 0
    return EmergencyLine(
        station=f"TPS {901 + number % 40 // 25}",
        category="DPT" if number % 40 < 35 else "DPTb",
        number=str(number),
        name=f"{NAMES[number % 4]} {number}",
        sex=Sex.FEMALE if number % 8 == 3 else Sex.MALE if number % 9 else None,
        block=f"A-{number % 3 + 1:02}" if number % 10 else "",
        disability=number % 20 == 7,
        voted_at="08.14" if voted else "",
        state="" if voted else STATES[number % 4],
        note="DICORET: ganda" if number == 5 else "Tambahan: putusan" if number == 7 else "",
        struck=number == 5,
    )


@pytest.fixture
def make_emergency(make_roll):
    def make(count=0, **changes):
        lines = changes.pop("lines", tuple(map(line, range(1, count + 1))))
        order = sorted(range(len(lines)), key=lambda at: (lines[at].block, lines[at].name))
        roll = EmergencyRoll(
            words=WORDS,
            imprint=replace(make_roll().imprint, receiver="Untuk meja sendiri"),
            election="Pemilihan Umum Nasional 2029",
            day=date(2029, 2, 14),
            day_text="Rabu, 14 Februari 2029",
            stand="peristiwa no. 312 pukul 08.14",
            desks=(DeskStand(desk="7F3A-91C2 (meja ini)", number=312, at="08.14"),
                   DeskStand(desk="Meja TPS 902", number=44, at="08.10")),
            counts=(("TPS 901", "DPT", "30", "9", "8", "7", "6", "5", "4", "3"),),
            totals=("Jumlah", "", "30", "9", "8", "7", "6", "5", "4", "3"),
            lines=lines,
            order=tuple(order),
        )  # fmt: skip
        return replace(roll, **changes)

    return make


def pages_of(pdf):
    return [page.extract_text() for page in PdfReader(BytesIO(pdf)).pages]


def test_the_roll_reads_as_agreed(golden, text_of, make_emergency):
    golden("emergency_roll.txt", text_of(emergency_pdf(make_emergency(40))))


@pytest.mark.parametrize("count", [0, 3, 60])
def test_same_roll_same_bytes(make_emergency, count):
    first = emergency_pdf(make_emergency(count))
    emergency_pdf(make_emergency(7, size="F4"))
    assert emergency_pdf(make_emergency(count)) == first


def test_the_cover_says_up_to_which_event_it_is_whole(make_emergency):
    cover = pages_of(emergency_pdf(make_emergency(9)))[0]
    assert "peristiwa no. 312 pukul 08.14" in cover
    assert cover.count("7F3A-91C2-00BE") == 2
    assert "Meja TPS 902" in cover
    assert all(step in cover for step in WORDS.how)


def test_every_line_stands_by_number_and_by_block(make_emergency):
    roll = make_emergency(90)
    text = " ".join(" ".join(pages_of(emergency_pdf(roll))).split())
    assert all(text.count(f"{one.name} ") == 2 for one in roll.lines)


def test_who_is_not_to_be_fetched_stands_by_number_only(make_emergency):
    roll = replace(make_emergency(4), order=(0, 2, 3))
    text = " ".join(" ".join(pages_of(emergency_pdf(roll))).split())
    assert [text.count(one.name) for one in roll.lines] == [2, 1, 2, 2]


def test_each_list_and_each_block_begins_on_a_page_of_its_own(make_emergency):
    pages = pages_of(emergency_pdf(make_emergency(39)))
    titles = [one for page in pages for one in page.split("\n") if one.startswith("Menurut ")]
    assert list(dict.fromkeys(titles)) == [
        "Menurut nomor: TPS 901 · DPT", "Menurut nomor: TPS 902 · DPT",
        "Menurut nomor: TPS 902 · DPTb", "Menurut blok: tanpa blok",
        "Menurut blok: A-01", "Menurut blok: A-02", "Menurut blok: A-03",
    ]  # fmt: skip
    assert len(pages) == len(titles) + 1


@pytest.mark.parametrize("language", ["id", "en"])
def test_no_word_of_a_heading_is_broken(make_emergency, language):
    set_language(language)
    words = emergency_words(
        load_profile("pemilu-nasional-2029"), datetime(2029, 2, 14, tzinfo=UTC)
    ).roll
    roll = make_emergency(40, words=words)
    for section in _sections(roll, _frame(roll)):
        for column, heading in zip(section.table.columns, section.table.headings(), strict=True):
            assert " ".join(heading.lines) == column.heading


def test_a_struck_line_leaves_no_room_to_write(make_emergency):
    struck, other = replace(line(5), state=""), line(7)
    text = pages_of(emergency_pdf(make_emergency(lines=(struck, other))))[1]
    assert "DICORET: ganda" in text
    assert text.count("\n–") == 2


def test_an_empty_roll_says_so(make_emergency, faults):
    pdf = emergency_pdf(make_emergency(0, counts=(), desks=()))
    assert WORDS.empty in pages_of(pdf)[0]
    assert faults(pdf, MARGIN) == []


def test_before_the_first_event_the_cover_says_so(make_emergency):
    assert WORDS.no_events in pages_of(emergency_pdf(make_emergency(3, desks=())))[0]


@pytest.mark.parametrize("size", PAGE_SIZES)
@pytest.mark.parametrize("count", [1, 60])
def test_nothing_lies_on_anything_on_any_paper(make_emergency, faults, size, count):
    assert faults(emergency_pdf(make_emergency(count, size=size)), MARGIN) == []


def test_more_stations_than_the_cover_holds_run_into_nothing(make_emergency, faults):
    counts = tuple((f"TPS {n}", "DPT", *("7",) * 8) for n in range(901, 960))
    pdf = emergency_pdf(make_emergency(1, counts=counts))
    assert faults(pdf, MARGIN) == []
    assert "Jumlah 30" in " ".join(pages_of(pdf)[0].split())


@settings(max_examples=25)
@given(st.lists(st.tuples(TYPED, TYPED, TYPED), min_size=1, max_size=3),
       st.sampled_from(sorted(PAGE_SIZES)))  # fmt: skip
def test_any_name_stays_in_its_cell(make_emergency, faults, texts, size):
    lines = tuple(
        replace(line(at), name=name, block=block, note=note, state=note)
        for at, (name, block, note) in enumerate(texts, 5)
    )
    assert faults(emergency_pdf(make_emergency(lines=lines, size=size)), MARGIN) == []


def test_the_id_is_of_what_is_said(make_emergency):
    roll = make_emergency(3)
    assert emergency_list_id(roll) == emergency_list_id(replace(roll, size="F4"))
    voted = replace(roll.lines[0], voted_at="09.00")
    for other in (
        make_emergency(4),
        replace(roll, lines=(voted, *roll.lines[1:])),
        replace(roll, stand="peristiwa no. 313 pukul 08.15"),
    ):
        assert emergency_list_id(other) != emergency_list_id(roll)


def test_a_letter_that_cannot_be_printed_is_told(make_emergency):
    odd = replace(line(1), name="अ")
    assert WORDS.replaced_legend in pages_of(emergency_pdf(make_emergency(lines=(odd,))))[0]
    assert WORDS.replaced_legend not in pages_of(emergency_pdf(make_emergency(3)))[0]
