"""No glyph outside its cell or the margins, nothing on top of anything, whatever the name."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rutan_desk.reports.roll import Signature, roll_pdf
from rutan_desk.reports.style import PAGE_SIZES

MARGIN = 10 * 72 / 25.4
LATIN = st.characters(min_codepoint=0x20, max_codepoint=0x17F, exclude_categories=["C"])
NAMES = st.one_of(
    st.text(LATIN, min_size=1, max_size=120),
    st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=1, max_size=120),
    st.text("WMjgpÁŰ' ", min_size=100, max_size=120),
    st.text(st.characters(), min_size=1, max_size=120),
)
ALIASES = st.one_of(st.just(""), NAMES)


@pytest.fixture
def check(faults):
    def check_pdf(pdf):
        assert faults(pdf, MARGIN) == []

    return check_pdf


@pytest.mark.parametrize("size", sorted(PAGE_SIZES))
@pytest.mark.parametrize("people", [0, 18, 40])
def test_an_ordinary_roll_is_tidy(make_roll, check, size, people):
    check(roll_pdf(make_roll(people, size=size)))


@settings(max_examples=25)
@given(
    st.lists(st.tuples(NAMES, ALIASES, NAMES), min_size=1, max_size=4),
    st.sampled_from(sorted(PAGE_SIZES)),
)
def test_any_name_stays_in_its_cell(make_roll, one_line, check, texts, size):
    lines = tuple(
        replace(one_line, number=number, name=name, alias=alias, region=region)
        for number, (name, alias, region) in enumerate(texts, 1)
    )
    check(roll_pdf(make_roll(lines=lines, size=size)))


@settings(max_examples=15)
@given(NAMES, NAMES, NAMES, st.integers(0, 6))
def test_any_head_foot_and_signature_is_tidy(make_roll, check, one, two, three, signatures):
    sheet = make_roll(12, station=one, station_place=two, station_region=three)
    sheet = replace(
        sheet,
        election=two,
        imprint=replace(
            sheet.imprint, letterhead=(one, three), printed_by=two, regulation=three, prison=one
        ),
        signatures=(Signature(one, two, three), Signature(two)) * (signatures // 2)
        + (Signature(three, one),) * (signatures % 2),
    )
    check(roll_pdf(sheet))


def test_the_check_itself_sees_faults(faults, make_roll, monkeypatch):
    monkeypatch.setattr("rutan_desk.reports.table.PADDING", -4.0)
    assert faults(roll_pdf(make_roll(3)), MARGIN)
