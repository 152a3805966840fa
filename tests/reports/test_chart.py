"""Bars over time on paper: every count in its place, and nothing said by grey or colour."""

import pytest

from rutan_desk.reports.chart import Bar, Chart
from rutan_desk.reports.list_drawing import list_sheet_pdf
from rutan_desk.reports.list_sheet import ListSheet, ListSheetWords, SheetColumn, SheetPart

MARGIN = 10 * 72 / 25.4
WORDS = ListSheetWords(
    continued="{title} (lanjutan)",
    replaced_legend="?",
    page_counts="{count}",
    list_counts="{count}",
    signed_at="{place}",
)
COLUMNS = (SheetColumn("Pukul"), SheetColumn("Memilih", "right"))


def chart_of(*counts, end=None):
    bars = tuple(
        Bar(f"{(7 + at // 2) % 24:02}.{30 * (at % 2):02}", one) for at, one in enumerate(counts)
    )
    return Chart(bars, "Memilih per setengah jam", end, "penutupan")


@pytest.fixture
def paper_of(make_roll):
    """A list with that chart, drawn; its rows are the bars."""

    def draw(chart, size="A4", before=0):
        rows = tuple((bar.label, str(bar.count)) for bar in chart.bars)
        first = SheetPart(COLUMNS, (("x", "1"),) * before, "Sebelum", empty="Kosong.")
        part = SheetPart(COLUMNS, rows, "Kehadiran", empty="Tidak ada.", chart=chart)
        sheet = ListSheet(
            report="contoh",
            title="CONTOH",
            subtitle="",
            words=WORDS,
            imprint=make_roll().imprint,
            parts=(first, part),
            size=size,
        )
        return list_sheet_pdf(sheet)

    return draw


@pytest.mark.parametrize("size", ["A4", "F4", "Legal"])
@pytest.mark.parametrize(
    "chart",
    [
        chart_of(0),
        chart_of(1, end=0),
        chart_of(5, 0, 3, end=3),
        chart_of(*range(0, 65, 5), end=12),
        chart_of(*(99_999 for _ in range(14)), end=13),
        chart_of(*(one * 37 % 700 for one in range(48)), end=12),
        chart_of(*(one for one in range(200)), end=150),
    ],
    ids=["none", "one", "three", "day", "huge", "whole-day", "endless"],
)
def test_nothing_lies_on_anything(paper_of, faults, chart, size):
    assert faults(paper_of(chart, size), MARGIN) == []


@pytest.mark.parametrize("before", range(20, 36, 3))
def test_the_chart_stays_with_the_first_rows_of_its_table(paper_of, faults, text_of, before):
    pdf = paper_of(chart_of(*range(13)), before=before)
    assert faults(pdf, MARGIN) == []
    [page] = [text for text in text_of(pdf).split("\f") if "Kehadiran\n" in text]
    assert "Memilih per setengah jam" in page
    assert "07.00\n0" in page


def test_each_count_and_the_closing_are_told(paper_of, text_of):
    text = text_of(paper_of(chart_of(417, 331, 5, end=2)))
    assert "Memilih per setengah jam" in text
    assert "penutupan" in text
    assert [text.count(one) for one in ("417", "331")] == [2, 2]


def test_a_part_without_rows_has_no_chart(paper_of, text_of):
    text = text_of(paper_of(chart_of(end=None)))
    assert "Tidak ada." in text
    assert "Memilih per setengah jam" not in text


def test_only_black_and_white(paper_of, picture_of):
    """Between white and black there is only the edge of a line, never a surface."""
    picture = picture_of(paper_of(chart_of(*range(1, 14))), 3)
    shades = picture.histogram()
    assert sum(shades[64:224]) < 0.05 * sum(shades)
