import pytest
from hypothesis import given
from hypothesis import strategies as st

from rutan_desk.domain.region import dotted, level, part, within

DIGITS = st.text("0123456789", min_size=2, max_size=2)
CODES = st.tuples(DIGITS, DIGITS, DIGITS, DIGITS.map(lambda two: "20" + two)).flatmap(
    lambda parts: st.integers(1, 4).map(lambda depth: ".".join(parts[:depth]))
)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("33", "33"),
        ("3316", "33.16"),
        ("331609", "33.16.09"),
        ("3316091009", "33.16.09.1009"),
        (" 33.16.09 ", "33.16.09"),
        ("33.1609", None),
        ("33.16.", None),
        ("33160", None),
        ("", None),
        ("Blora", None),
        ("٣٣", None),
    ],
)
def test_codes_as_people_and_kpu_write_them(text, code):
    assert dotted(text) == code


@given(CODES)
def test_a_code_is_itself_with_dots_and_without(code):
    assert dotted(code) == code == dotted(code.replace(".", ""))


@given(CODES)
def test_every_code_lies_within_its_own_parts(code):
    assert part(code, level(code)) == code
    assert part(code, level(code) + 1) is None
    assert all(within(code, part(code, depth) or "") for depth in range(1, level(code) + 1))


def test_no_code_has_no_level():
    assert (level(""), part("", 1)) == (0, None)
    assert not within("33.160", "33.16")
