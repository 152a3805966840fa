import unicodedata
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rutan_desk.reports.style import new_canvas
from rutan_desk.reports.text import (
    BOLD,
    MOST,
    REGULAR,
    fit,
    legible,
    was_replaced,
    width_of,
    widths,
)

LATIN = st.characters(min_codepoint=0x20, max_codepoint=0x24F)
NAMES = st.text(LATIN, min_size=1, max_size=120).map(legible).filter(bool)


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("SITI RAHAYU", "SITI RAHAYU"),
        ("  two\tspaces\n ", "two spaces"),
        ("Đặng Thị Ngọc Ánh", "Đặng Thị Ngọc Ánh"),
        ("e\u0301", "é"),
        ("ДМИТРИЙ ÇELİK", "ДМИТРИЙ ÇELİK"),
        ("\uff33\uff35", "SU"),
        ("\u2163 \u338f", "IV kg"),
        ("محمد", "????"),
        ("陳大文 CHEN", "??? CHEN"),
        ("अमित", "???"),
        ("zero\u200bwidth\u202e", "zerowidth"),
        ("q\u0303\u0301", "q"),
        ("a\x00b\x07", "ab"),
        ("lone \ud800", "lone ?"),
        ("", ""),
    ],
)
def test_a_name_is_printed_as(written, printed):
    assert legible(written) == printed


@given(st.text(st.characters(), max_size=130))
def test_anything_becomes_printable_and_stays_so(text):
    once = legible(text)
    assert set(once) <= set(widths(REGULAR)) & set(widths(BOLD))
    assert legible(once) == once


@given(st.text(st.characters(exclude_categories=["Mn", "Me", "Mc", "Cf", "Cc", "Z"])))
def test_no_letter_is_lost_silently(text):
    kept = "".join(unicodedata.normalize("NFC", text).split())
    assert len("".join(legible(text[:50]).split())) >= min(len(kept), 1)


def test_a_question_mark_of_ours_is_told_from_a_written_one():
    assert was_replaced("محمد")
    assert not was_replaced("WHO? é")


def test_endless_text_is_cut_with_an_ellipsis():
    assert legible("A" * 9999) == "A" * (MOST - 1) + "…"
    assert legible("A" * 999, 240) == "A" * 239 + "…"


def test_what_fits_is_left_alone():
    assert fit("SUTRISNO", 200).lines == ("SUTRISNO",)
    assert fit("SUTRISNO", 200).size == 9


def test_first_shrink_then_wrap_then_more_lines():
    wide = width_of("BAMBANG NUGROHO", 9)
    shrunk = fit("BAMBANG NUGROHO", wide * 0.93)
    assert len(shrunk.lines) == 1
    assert 8 <= shrunk.size < 9
    assert fit("BAMBANG NUGROHO", wide * 0.7) == fit("BAMBANG NUGROHO", wide * 0.7, size=9)
    assert fit("BAMBANG NUGROHO", wide * 0.7).lines == ("BAMBANG", "NUGROHO")
    assert fit("BAMBANG NUGROHO", wide * 0.7).size == 9
    assert len(fit("BAMBANG " * 8 + "X", wide * 0.7).lines) > 2
    assert fit("BAMBANG " * 8 + "X", wide * 0.7).size == 8


@given(NAMES, st.floats(30, 300), st.sampled_from([REGULAR, BOLD]))
def test_a_fitted_name_is_whole_and_inside(name, width, font):
    fitted = fit(name, width, font=font)
    assert "".join(fitted.lines).replace(" ", "") == name.replace(" ", "")
    assert 8 <= fitted.size <= 9
    assert all(width_of(line, fitted.size, font) <= width + 0.01 for line in fitted.lines)


def test_half_a_character_stops_no_page():
    canvas = new_canvas(BytesIO(), "A4", title="a\ud800b", subject="\udfff", author="x")
    canvas.drawString(99, 99, legible("c\ud800d"))
    canvas.save()
