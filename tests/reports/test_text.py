import unicodedata
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.pdfbase import pdfmetrics

from rutan_desk.reports.arabic import joined
from rutan_desk.reports.style import new_canvas
from rutan_desk.reports.text import (
    BOLD,
    MOST,
    REGULAR,
    fit,
    legible,
    runs,
    was_replaced,
    width_of,
)

LATIN = st.characters(min_codepoint=0x20, max_codepoint=0x24F)
NAMES = st.text(LATIN, min_size=1, max_size=120).map(legible).filter(bool)

A = "NotoSansArabic"
OTHER = "محمدكلاىئگی٠١٢ 陳大文やマ김철수 (12.5) CONTOH"
MIXED = st.text(OTHER, min_size=1, max_size=120).map(legible).filter(bool)


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
        ("محمد", "محمد"),
        ("\ufefb\ufe91", "لاب"),
        ("ک\u200cگ ڠ", "کگ ?"),
        ("陳大文 CHEN", "陳大文 CHEN"),
        ("やまだ　ハナコ", "やまだ ハナコ"),
        ("김철수", "김철수"),
        ("\u1100\u1161", "가"),
        ("अमित", "???"),
        ("ꦏ ไทย", "? ???"),
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
    assert legible(once) == once
    for font in (REGULAR, BOLD):
        for run in runs(once, font):
            face = pdfmetrics.getFont(run.font).face
            assert {ord(letter) for letter in run.text} <= face.charWidths.keys()


@given(st.text(st.characters(exclude_categories=["Mn", "Me", "Mc", "Cf", "Cc", "Z"])))
def test_no_letter_is_lost_silently(text):
    kept = "".join(unicodedata.normalize("NFC", text).split())
    assert len("".join(legible(text[:50]).split())) >= min(len(kept), 1)


def test_a_question_mark_of_ours_is_told_from_a_written_one():
    assert was_replaced("अमित")
    assert not was_replaced("WHO? é")
    assert not was_replaced("محمد 陳")


def test_endless_text_is_cut_with_an_ellipsis():
    assert legible("A" * 9999) == "A" * (MOST - 1) + "…"
    assert legible("A" * 999, 240) == "A" * 239 + "…"


def test_what_fits_is_left_alone():
    assert fit("SUTRISNO", 200).lines == ("SUTRISNO",)
    assert fit("SUTRISNO", 200).size == 9


def test_first_shrink_then_wrap_then_more_lines():
    wide = width_of("BAMBANG NUGROHO", 9)
    shrunk = fit("BAMBANG NUGROHO", wide * 1.1, size=11)
    assert len(shrunk.lines) == 1
    assert 9 <= shrunk.size < 11
    assert fit("BAMBANG NUGROHO", wide * 0.7) == fit("BAMBANG NUGROHO", wide * 0.7, size=9)
    assert fit("BAMBANG NUGROHO", wide * 0.7).lines == ("BAMBANG", "NUGROHO")
    assert fit("BAMBANG NUGROHO", wide * 0.7).size == 9
    assert len(fit("BAMBANG " * 8 + "X", wide * 0.7, size=11).lines) > 2
    assert fit("BAMBANG " * 8 + "X", wide * 0.7, size=11).size == 9


@given(NAMES | MIXED, st.floats(30, 300), st.sampled_from([REGULAR, BOLD]))
def test_a_fitted_name_is_whole_and_inside(name, width, font):
    fitted = fit(name, width, size=10, font=font)
    assert "".join(fitted.lines).replace(" ", "") == name.replace(" ", "")
    assert 9 <= fitted.size <= 10
    assert all(width_of(line, fitted.size, font) <= width + 0.01 for line in fitted.lines)


def test_half_a_character_stops_no_page():
    canvas = new_canvas(BytesIO(), "A4", title="a\ud800b", subject="\udfff", author="x")
    canvas.drawString(99, 99, legible("c\ud800d"))
    canvas.save()


@pytest.mark.parametrize(
    ("written", "drawn"),
    [
        ("SITI", [("SITI", REGULAR)]),
        ("陳 CHEN", [("陳", "NotoSansSC"), (" CHEN", REGULAR)]),
        ("김", [("김", "NotoSansKR")]),
        # Initial, medial, medial, final; from right to left.
        ("محمد", [("\ufeaa\ufee4\ufea4\ufee3", A)]),
        # Dal joins to nothing after it; lam and alef are one.
        ("دلا", [("\ufefb\ufea9", A)]),
        ("بدا", [("\ufe8d\ufeaa\ufe91", A)]),
        ("ALI علی 12", [("ALI 12 ", REGULAR), ("\ufbfd\ufee0\ufecb", A)]),
        ("(علی)", [("(", REGULAR), ("\ufbfd\ufee0\ufecb", A), (")", REGULAR)]),
        # Two Arabic words around brackets: mirrored, as they open to the left.
        ("ب (ج) د", [("د", A), (" (", REGULAR), ("ج", A), (") ", REGULAR), ("ب", A)]),
    ],
)  # fmt: skip
def test_a_line_is_drawn_as(written, drawn):
    expected = [(joined(text) if len(text) == 1 else text, font) for text, font in drawn]
    assert [(run.text, run.font) for run in runs(written, REGULAR)] == expected


def test_a_latin_name_opens_no_other_font(monkeypatch):
    def never(script):
        raise AssertionError(script.font)

    for module in ("text", "scripts"):
        monkeypatch.setattr(f"rutan_desk.reports.{module}.advances", never)
    name = legible("SUTRISNO \u0110\u1eb7ng “ДМИТРИЙ” \u0905\u0e01")
    assert name == "SUTRISNO Đặng “ДМИТРИЙ” ??"
    assert fit(name, 99).lines


def test_arabic_lines_stand_further_apart():
    assert fit("محمد", 99).height > fit("SITI", 99).height == fit("陳", 99).height
