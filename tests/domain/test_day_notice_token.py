"""The code on a notice: it finds its person again, and nobody can make one up."""

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rutan_desk.domain.notice_token import BadToken, person_handle, read_token, token

SECRET, OTHER = "5a" * 32, "a5" * 32
SOMEBODY = "0b5c9a52-7f1e-4f86-9b3a-0d3f6f1f2c11"
CODE = token(SECRET, SOMEBODY)
UUIDS = st.uuids(version=4).map(str)


def test_a_code_is_letters_and_digits_only_and_always_the_same():
    assert token(SECRET, SOMEBODY) == CODE
    assert len(CODE) == 26
    assert CODE.startswith("RD")
    assert set(CODE) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")


def test_notices_printed_before_an_update_stay_readable():
    assert read_token(SECRET, "RDBNOJUUT7DZHYN22J3FW76PQD") == "0b5c9a527f1e4f86"
    assert person_handle(SOMEBODY) == "0b5c9a527f1e4f86"


@pytest.mark.parametrize(
    "text",
    [
        CODE.lower(),
        f"  {CODE}\r\n",
        " ".join(CODE),
        f"{CODE[:10]}-{CODE[10:]}",
        f"]Q1{CODE}",
        f"RD{CODE}",
        f"{CODE}RD{'A' * 24}",
        f"RD{'7' * 24}{CODE}",
        f"QR:{CODE}#",
        f"\x02{CODE}\x03",
    ],
)
def test_what_scanners_make_of_a_code_is_read(text):
    assert read_token(SECRET, text) == person_handle(SOMEBODY)


@given(UUIDS)
def test_every_code_finds_its_person_again(person):
    assert read_token(SECRET, token(SECRET, person).lower()) == UUID(person).hex[:16]


@given(UUIDS)
def test_a_code_of_another_day_is_forged(person):
    code = token(OTHER, person)
    expected = BadToken.NOT_A_TOKEN if code.isalpha() else BadToken.FORGED
    assert read_token(SECRET, code) is expected


@pytest.mark.parametrize("place", range(2, 26))
def test_every_single_sign_counts(place):
    wrong = "2" if CODE[place] != "2" else "3"
    assert read_token(SECRET, CODE[:place] + wrong + CODE[place + 1 :]) is BadToken.FORGED


@pytest.mark.parametrize(
    "text",
    [
        "",
        "12",
        "3316090101909001",
        "B.I.001/2028",
        "WAGE CONTOH",
        CODE[:-1],
        CODE[2:],
        "EDUARDUS KRISTIANTO WIBISONO PUTRA CONTOH",
    ],
)
def test_what_officers_type_is_no_code(text):
    assert read_token(SECRET, text) is BadToken.NOT_A_TOKEN


def test_a_code_holds_half_of_the_uuid_only():
    twin = SOMEBODY[:18] + "-8888-888888888888"
    assert token(SECRET, twin) == CODE
