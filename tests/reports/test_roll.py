import re
import shutil
import subprocess
from dataclasses import replace
from datetime import date
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader

from rutan_desk.domain.person import Disability, Person, Sex
from rutan_desk.reports.roll import counts, roll_line, roll_list_id, roll_pdf
from rutan_desk.reports.style import PAGE_SIZES

NOTICE = "Daftar bantu, bukan formulir resmi KPU"
SIZES = sorted(PAGE_SIZES)
SIGNING = 440
"""Right of this people sign, in points."""


def pages_of(pdf):
    return [page.extract_text() for page in PdfReader(BytesIO(pdf)).pages]


@pytest.mark.parametrize("size", SIZES)
def test_the_roll_reads_as_agreed(golden, text_of, make_roll, size):
    golden(f"roll_{size}.txt", text_of(roll_pdf(make_roll(40, size=size))))


@pytest.mark.parametrize("size", SIZES)
def test_the_paper_has_the_size_asked_for(make_roll, size):
    page = PdfReader(BytesIO(roll_pdf(make_roll(3, size=size)))).pages[0]
    asked = {"A4": (210, 297), "F4": (215, 330), "Legal": (215.9, 355.6)}[size]
    in_mm = [float(length) * 25.4 / 72 for length in page.mediabox[2:]]
    assert in_mm == pytest.approx(asked, abs=0.05)


@pytest.mark.parametrize("people", [0, 3, 60])
def test_same_sheet_same_bytes(make_roll, people):
    first = roll_pdf(make_roll(people))
    roll_pdf(make_roll(7, size="F4"))
    assert roll_pdf(make_roll(people)) == first


def test_each_page_says_what_it_is(make_roll):
    sheet = make_roll(60)
    pages = pages_of(roll_pdf(sheet))
    assert len(pages) > 2
    for number, text in enumerate(pages, 1):
        for item in (
            sheet.words.title,
            sheet.election,
            sheet.day_text,
            sheet.station,
            roll_list_id(sheet),
            "7F3A-91C2-00BE",
            "7 Februari 2029 pukul 08.14",
            "Bagus Santoso",
            "PKPU 25/2023",
            "Untuk KPPS",
            "Seluruh daftar 60",
            f"Halaman {number} dari {len(pages)}",
            NOTICE,
        ):
            assert item in text, (number, item)
    assert sheet.imprint.prison in pages[0]
    assert all(sheet.imprint.prison not in text for text in pages[1:])


def test_pages_add_up_to_the_first(make_roll):
    sheet = make_roll(130)
    pages = pages_of(roll_pdf(sheet))
    pattern = r"Halaman ini (\d+) · L (\d+) · P (\d+)"
    each = [[int(n) for n in re.findall(pattern, text)[0]] for text in pages]
    whole = counts(sheet.lines)
    assert [sum(column) for column in zip(*each, strict=True)] == [130, whole.male, whole.female]
    assert f"130 (L {whole.male}, P {whole.female})" in pages[0]
    assert f"Jumlah\nPemilih dalam daftar\n{whole.male}\n{whole.female}\n130" in pages[-1]


def test_those_without_a_known_sex_are_counted_and_told(make_roll, one_line):
    lines = (one_line, replace(one_line, number=2, sex=None, disability=True))
    text = pages_of(roll_pdf(make_roll(lines=lines)))[0]
    assert "2 (L 1, P 0) · ? 1" in text
    assert "Halaman ini 2 · L 1 · P 0 · ? 1" in text
    assert "Pemilih dalam daftar\n1\n0\n1\n2" in text
    assert "di antaranya penyandang disabilitas\n0\n0\n1\n1" in text


def test_every_voter_is_there_once_and_in_order(make_roll, one_line):
    lines = tuple(replace(one_line, number=n, name=f"ORANG{n:04}") for n in range(1, 301))
    found = re.findall(r"ORANG\d{4}", "".join(pages_of(roll_pdf(make_roll(lines=lines)))))
    assert found == [line.name for line in lines]


@pytest.mark.parametrize("size", SIZES)
def test_an_empty_list_is_one_page_that_says_so(make_roll, size):
    (text,) = pages_of(roll_pdf(make_roll(0, size=size)))
    assert "Tidak ada pemilih dalam daftar ini." in text
    assert "Halaman 1 dari 1" in text
    assert "Seluruh daftar 0" in text
    assert "Ketua KPPS" in text


@pytest.mark.parametrize("people", range(8, 46))
def test_the_end_fits_on_the_last_page_for_any_length(make_roll, people):
    pages = pages_of(roll_pdf(make_roll(people)))
    assert "Rekapitulasi" in pages[-1]
    assert all("Rekapitulasi" not in text for text in pages[:-1])
    assert all("Ketua KPPS" not in text for text in pages[:-1])


def test_a_line_shows_what_kpps_may_see():
    person = Person(
        name="SITI",
        nik="3316095204940002",
        nkk="3316091111111111",
        birth_date=date(1994, 4, 12),
        mother="IBU",
        sex=Sex.FEMALE,
        register_class="A.II",
        block="W-1",
        street="Jalan Rekaan 1",
        disability=Disability.SIGHT,
    )
    line = roll_line(5, person, region="Kec. Cepu, Kab. Blora", day=date(2029, 4, 11))
    assert line.nik == "331609**********"
    assert (line.age, line.disability, line.sex) == (34, True, Sex.FEMALE)
    assert "3316095204940002" not in repr(line)


def test_no_number_and_no_secret_reaches_the_paper(make_roll):
    text = "".join(pages_of(roll_pdf(make_roll(200))))
    assert re.search(r"331609\*{10}", text)
    assert not re.search(r"\d{13,}", text.replace("197001011990032001", ""))


def test_what_is_not_known_is_a_dash(make_roll):
    line = roll_line(1, Person(name="X"), region="", day=date(2029, 2, 14))
    assert "X\n-\n-\n-\n-\n" in pages_of(roll_pdf(make_roll(lines=(line,))))[0]


def test_odd_numbers_sign_left_and_even_ones_right(make_roll):
    def spots(size):
        found = {}

        def visit(text, _cm, matrix, _font, points):
            if text.strip().isdigit() and matrix[4] > SIGNING:
                found[int(text)] = matrix[4]

        pdf = roll_pdf(make_roll(6, size=size))
        PdfReader(BytesIO(pdf)).pages[0].extract_text(visitor_text=visit)
        return found

    for size in SIZES:
        places = spots(size)
        assert len({places[n] for n in (1, 3, 5)}) == 1
        assert len({places[n] for n in (2, 4, 6)}) == 1
        assert places[2] - places[1] == pytest.approx(21 * 72 / 25.4, abs=0.1)


def test_an_invented_registry_is_marked_on_every_page(make_roll):
    plain, sheet = make_roll(40), make_roll(40)
    sheet = replace(sheet, imprint=replace(sheet.imprint, demo=True))
    assert all(text.count("CONTOH") >= 2 for text in pages_of(roll_pdf(sheet)))
    assert all("rekaan" in text for text in pages_of(roll_pdf(sheet)))
    assert "rekaan" not in "".join(pages_of(roll_pdf(plain)))


def test_a_letter_that_cannot_be_printed_is_shown_and_explained(make_roll, one_line):
    (text,) = pages_of(roll_pdf(make_roll(lines=(replace(one_line, name="अमित CHEN"),))))
    assert "??? CHEN" in text
    assert "huruf yang tidak dapat dicetak" in " ".join(text.split())
    assert "huruf yang tidak" not in pages_of(roll_pdf(make_roll(1)))[0]


def test_every_font_is_embedded(make_roll, one_line, fonts_of):
    lines = (replace(one_line, name="Đặng Ánh ДМИТРИЙ ÑANDÚ"),)
    assert set(fonts_of(roll_pdf(make_roll(lines=lines)))) == {True}


def test_the_id_is_of_the_content_alone(make_roll, one_line):
    sheet = make_roll(5)
    imprint = replace(sheet.imprint, printed_by="Lain", printed_at="besok", seal="ff")
    same = replace(sheet, size="Legal", imprint=imprint)
    assert roll_list_id(same) == roll_list_id(sheet)
    changes: list[dict[str, Any]] = [
        {"election": "Lain"},
        {"day": date(2029, 2, 15)},
        {"station": "TPS 902"},
        {"lines": sheet.lines[:4]},
        {"lines": (*sheet.lines[:4], replace(sheet.lines[4], age=99))},
        {"lines": (*sheet.lines[:4], replace(sheet.lines[4], name="X"))},
        {"lines": (*sheet.lines[:4], replace(sheet.lines[4], alias="X"))},
        {"lines": (*sheet.lines[:4], replace(sheet.lines[4], sex=None))},
        {"lines": (*sheet.lines[:4], replace(sheet.lines[4], nik=""))},
        {"lines": (*sheet.lines[:4], replace(sheet.lines[4], region=""))},
        {"lines": (*sheet.lines[:4], replace(sheet.lines[4], disability=True))},
        {"lines": (*sheet.lines[:4], replace(sheet.lines[4], number=9))},
    ]
    ids = {roll_list_id(replace(sheet, **change)) for change in changes}
    assert len(ids | {roll_list_id(sheet)}) == len(changes) + 1


def test_a_program_finds_the_id_without_reading_pages(make_roll):
    sheet = make_roll(5)
    about = PdfReader(BytesIO(roll_pdf(sheet))).metadata
    assert about
    keywords = str(about["/Keywords"]).split("; ")
    assert f"list {roll_list_id(sheet)}" in keywords
    assert "day 2029-02-14" in keywords
    assert "count 5" in keywords
    assert f"seal {sheet.imprint.seal}" in keywords


@pytest.mark.skipif(shutil.which("qpdf") is None, reason="qpdf is not installed")
@pytest.mark.parametrize("people", [0, 60])
def test_another_program_finds_no_fault(make_roll, tmp_path, people):
    path = tmp_path / "roll.pdf"
    path.write_bytes(roll_pdf(make_roll(people)))
    subprocess.run(["qpdf", "--check", path], check=True, capture_output=True)
