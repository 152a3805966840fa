"""The rolls of one list: KPU's number, the NIK as given, and who gets which paper."""

from dataclasses import replace
from io import BytesIO

import pytest
from pypdf import PdfReader

from rutan_desk.reports.roll import roll_list_id, roll_pdf, turned
from rutan_desk.reports.roll_sheet import roll_as_table
from rutan_desk.reports.style import MARGIN, PAGE_SIZES

CONTESTS = ("PPWP", "DPD", "DPR", "DPRD PROV", "DPRD KAB")
NASTY = ("X" * 120, "RADEN MAS KUSUMOWARDHANINGRATDININGRAT " * 3, "陳大文 ĐẶNG ДМИТРИЙ")


@pytest.fixture
def make_list(make_roll):
    """A roll of one list of so many, with the contests given."""

    def make(people=3, contests=(), **changes):
        sheet = make_roll(people)
        words = replace(
            sheet.words,
            list_number="No. DPTb",
            list_label="Daftar",
            ballots="Surat suara",
            ballots_legend="V: menerima, –: tidak, …: belum pasti",
        )
        lines = tuple(
            replace(
                one,
                list_number=str(one.number + 40),
                nik=f"3316090101909{one.number:03}",
                ballots=tuple(at < 2 or None for at in range(len(contests))),
                key=f"person:{one.number}",
            )
            for one in sheet.lines
        )
        made = replace(
            sheet, report="roll-dptb", of_list="DPTb", contests=contests, words=words, lines=lines
        )
        return replace(made, **changes)

    return make


def text_of_pages(pdf):
    return "\n".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)


def test_the_roll_of_movers_reads_as_agreed(golden, text_of, make_list):
    golden("roll_dptb.txt", text_of(roll_pdf(make_list(12, CONTESTS))))


@pytest.mark.parametrize("size", sorted(PAGE_SIZES))
def test_the_paper_lies_on_its_side_when_the_names_need_it(make_list, size):
    assert turned(make_list(size=size)) == size
    assert turned(make_list(contests=CONTESTS, size=size)) == f"{size} landscape"
    page = PdfReader(BytesIO(roll_pdf(make_list(contests=CONTESTS, size=size)))).pages[0]
    assert page.mediabox.width > page.mediabox.height


def test_each_paper_is_given_refused_or_not_settled(make_list):
    sheet = make_list(1, CONTESTS)
    [line] = sheet.lines
    sheet = replace(sheet, lines=(replace(line, ballots=(True, False, None, True, False)),))
    text = text_of_pages(roll_pdf(sheet))
    assert "\nV\n–\n…\nV\n–\n" in text
    assert "PPWP 1 · DPD 0 · DPR 0 · DPRD PROV 1 · DPRD KAB 0" in text
    assert "…: belum pasti" in text


def test_who_has_left_is_noted_and_has_nothing_to_sign(make_list):
    sheet = make_list(2)
    first, second = sheet.lines
    there = text_of_pages(roll_pdf(sheet))
    gone = replace(first, note="tidak lagi di Rutan", absent=True)
    text = text_of_pages(roll_pdf(replace(sheet, lines=(gone, second))))
    assert "tidak lagi di Rutan" in text
    assert text.count("–") == there.count("–") + 2


@pytest.mark.parametrize("size", sorted(PAGE_SIZES))
@pytest.mark.parametrize("contests", [(), CONTESTS])
@pytest.mark.parametrize("people", [0, 40])
def test_every_letter_lies_in_its_place(make_list, faults, people, contests, size):
    sheet = make_list(people, contests, size=size)
    lines = tuple(
        replace(one, name=NASTY[one.number % 3], alias=NASTY[1], note="tidak lagi di Rutan")
        if one.number % 4 == 0
        else one
        for one in sheet.lines
    )
    assert faults(roll_pdf(replace(sheet, lines=lines)), MARGIN) == []


def test_the_id_is_of_everything_the_list_says(make_list):
    sheet = make_list(2, CONTESTS)
    first, second = sheet.lines
    changed = [
        replace(sheet, report="roll-dpk"),
        replace(sheet, lines=(replace(first, list_number="7"), second)),
        replace(sheet, lines=(replace(first, note="x"), second)),
        replace(sheet, lines=(replace(first, ballots=(False,) * 5), second)),
        replace(sheet, of_list="", contests=()),
    ]
    ids = {roll_list_id(one) for one in [sheet, *changed]}
    assert len(ids) == len(changed) + 1
    assert roll_list_id(replace(sheet, lines=(replace(first, key="x"), second))) in ids


def test_the_table_is_the_list_without_the_cells_to_sign(make_list):
    sheet = make_list(2, CONTESTS)
    [part] = roll_as_table(sheet).parts
    assert [one.heading for one in part.columns[:3]] == ["No.", "No. DPTb", "Nama"]
    assert [one.kind for one in part.columns[:2]] == ["number", "text"]
    assert part.keys == ("person:1", "person:2")
    assert part.rows[0][1] == "41"
    assert part.rows[0][-5:] == ("V", "V", "…", "…", "…")
    assert all(len(row) == len(part.columns) for row in part.rows)


def test_the_table_of_the_whole_roll_has_the_ages(make_roll):
    sheet = make_roll(9)
    [part] = roll_as_table(sheet).parts
    headings = [one.heading for one in part.columns]
    assert headings == ["No.", "Nama", "L/P", "Umur", "NIK", "Dis.", "Alamat KTP-el"]
    assert part.rows[8][1].endswith("\nalias GEMBUL")
