import re
from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from rutan_desk.domain.nik import NikCheck, Result, check_nik, mask_in_text, masked
from rutan_desk.domain.note import Level
from rutan_desk.domain.person import Sex

TODAY = date(2026, 11, 23)
BORN = date(2007, 2, 14)
MAN, WOMAN = "3316091402079001", "3316095402079001"
DISTRICTS = frozenset({"33.16.09", "35.22.01"})


def check(text: str, **facts) -> NikCheck:
    return check_nik(text, today=TODAY, **facts)


def codes(found: NikCheck) -> tuple[str, ...]:
    return tuple(note.code for note in found.notes)


# --- the cases of T7


@pytest.mark.parametrize(
    ("number", "facts", "result", "code"),
    [
        (MAN, {"born": BORN, "sex": Sex.MALE}, Result.OK, ()),
        (WOMAN, {"born": BORN, "sex": Sex.FEMALE}, Result.OK, ()),
        (MAN, {"born": date(2007, 2, 15), "sex": Sex.MALE}, Result.WARN, ("nik_birth_mismatch",)),
        (WOMAN, {"born": BORN, "sex": Sex.MALE}, Result.WARN, ("nik_sex_mismatch",)),
        (MAN, {"born": BORN, "sex": Sex.FEMALE}, Result.WARN, ("nik_sex_mismatch",)),
        ("3522011402079001", {"home": "33.16.09"}, Result.WARN, ("nik_region_elsewhere",)),
        ("9999011402079001", {}, Result.WARN, ("nik_region_unknown",)),
        ("331609140207900", {}, Result.ERROR, ("nik_length", "nik_is_nomor_induk")),
        ("0000000000000000", {}, Result.ERROR, ("nik_empty_pattern",)),
        ("3316093213079001", {}, Result.ERROR, ("nik_date",)),
        ("3.31609E+15", {}, Result.ERROR, ("nik_excel",)),
    ],
)
def test_the_cases_of_the_table(number, facts, result, code):
    found = check(number, districts=DISTRICTS, **facts)
    assert found.result is result
    assert codes(found) == code
    assert (found.number is None) is (result is Result.ERROR)


def test_published_examples_read_as_published():
    man = check("3329091003780012")
    assert (man.birth_date, man.sex, man.region) == (date(1978, 3, 10), Sex.MALE, "33.29.09")
    assert check("5104071111970004").sex is Sex.MALE
    assert check("5104075111970004").sex is Sex.FEMALE


def test_all_warnings_at_once_and_the_number_stays():
    facts = {"born": date(1980, 1, 1), "sex": Sex.FEMALE, "home": "33.16.09.1015"}
    found = check("9999011402079001", districts=DISTRICTS, **facts)
    every = ("nik_birth_mismatch", "nik_sex_mismatch", "nik_region_unknown", "nik_region_elsewhere")
    assert codes(found) == every
    assert found.number == "9999011402079001"
    assert {note.level for note in found.notes} == {Level.WARNING}
    assert {note.field for note in found.notes} == {"nik"}


@pytest.mark.parametrize("home", ["33.16", "33.16.05", "33.16.09.1015", None])
def test_a_move_within_the_kabupaten_is_not_worth_a_word(home):
    assert check(MAN, home=home).result is Result.OK


def test_without_a_list_of_districts_none_is_unknown():
    assert check("9999011402079001").result is Result.OK


# --- what cannot be


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "nik_empty_pattern"),
        ("-", "nik_empty_pattern"),
        ("0", "nik_empty_pattern"),
        ("00000", "nik_empty_pattern"),
        ("0000012345678901", "nik_empty_pattern"),
        ("3316091402070000", "nik_serial"),
        ("33160914020790012", "nik_length"),
        ("33160914020790", "nik_length"),
        ("1", "nik_length"),
        ("tidak ada", "nik_digits"),
        ("331609140207900A", "nik_digits"),
        ("331609140207900²", "nik_digits"),
        (MAN.translate({digit: digit + 0xFEE0 for digit in range(48, 58)}), "nik_digits"),
        ("3316090002079001", "nik_date"),
        ("3316094002079001", "nik_date"),
        ("3316097202079001", "nik_date"),
        ("3316091400079001", "nik_date"),
        ("3316091413079001", "nik_date"),
        ("3316093002079001", "nik_date"),
        ("3316093106079001", "nik_date"),
        ("3316092902019001", "nik_date"),
        ("3.31609E+15", "nik_excel"),
        ("3,31609E+15", "nik_excel"),
        ("3.31609140207900E15", "nik_excel"),
        ("3e+15", "nik_excel"),
        (" '3.31609E+15 ", "nik_excel"),
        ("3316091402079001.0", "nik_excel"),
        ("3316091402079001,00", "nik_excel"),
        ("3.316.091.402.079.001", "nik_excel"),
        ("3,316,091,402,079,001", "nik_excel"),
    ],
)
def test_what_cannot_be_is_an_error_and_never_repaired(text, code):
    found = check(text)
    assert found.result is Result.ERROR
    assert codes(found) == (code,)
    assert (found.number, found.birth_date, found.sex, found.region) == (None, None, None, None)


@pytest.mark.parametrize("day", ["01", "31", "41", "71"])
def test_the_first_and_last_days_of_a_month(day):
    assert check(f"331609{day}01079001").result is Result.OK


@pytest.mark.parametrize(
    "text",
    [
        f" {MAN}\n",
        f"'{MAN}",
        f'"{MAN}"',
        f"“{MAN}”",
        "3316 0914 0207 9001",
        "33.16.09.140207.9001",
        "331609.140207.9001",
        "331609-140207-9001",
        "331609–140207–9001",
        f"\ufeff{MAN}\u200b",
        f"\u202a{MAN}\u202c",
        "3316\u00a00914\u00a00207\u00a09001",
        f"{MAN}.",
    ],
)
def test_what_people_put_around_digits_is_not_held_against_them(text):
    assert check(text).number == MAN


# --- the century


@pytest.mark.parametrize(
    ("written", "born", "today", "inside"),
    [
        ("140207", None, TODAY, date(2007, 2, 14)),
        ("140278", None, TODAY, date(1978, 2, 14)),
        ("231126", None, TODAY, date(2026, 11, 23)),
        ("241126", None, TODAY, date(1926, 11, 24)),
        ("290200", None, TODAY, date(2000, 2, 29)),
        ("140207", date(1907, 2, 14), TODAY, date(1907, 2, 14)),
        ("140207", date(2007, 2, 14), TODAY, date(2007, 2, 14)),
        ("010100", date(1999, 12, 31), TODAY, date(2000, 1, 1)),
        ("311299", date(2000, 1, 1), TODAY, date(1999, 12, 31)),
        ("140240", date(2039, 1, 1), TODAY, date(1940, 2, 14)),
    ],
)
def test_the_century_nearest_to_the_holder_and_never_the_future(written, born, today, inside):
    found = check_nik(f"331609{written}9001", today=today, born=born)
    assert found.birth_date == inside


def test_a_day_that_has_not_been_yet_in_any_century():
    assert codes(check_nik("3316092902009001", today=date(1999, 12, 31))) == ("nik_date",)


birth_dates = st.dates(date(1930, 1, 1), TODAY)


@given(birth_dates, st.sampled_from(Sex), st.integers(0, 999999), st.integers(1, 9999))
def test_a_well_formed_number_gives_back_what_it_says(born, sex, region, serial):
    place = f"{region:06}" if region > 9 else "331609"
    day = born.day + (40 if sex is Sex.FEMALE else 0)
    number = f"{place}{day:02}{born:%m%y}{serial:04}"
    found = check(number, born=born, sex=sex)
    assert found == NikCheck(number, (), born, sex, f"{place[:2]}.{place[2:4]}.{place[4:]}")


amounts = st.from_regex(r"[0-9]{1,20}([.,][0-9]{0,20})?(E\+?[0-9]{1,3})?", fullmatch=True)
looks_right = st.from_regex(r"[0-9]{12,17}", fullmatch=True)


@example(text="E+15", born=None, sex=None)
@given(
    text=st.text() | amounts | looks_right,
    born=birth_dates | st.none(),
    sex=st.sampled_from([*Sex, None]),
)
def test_any_text_gets_an_answer(text, born, sex):
    found = check(text, born=born, sex=sex, home="33.16.09", districts=DISTRICTS)
    if found.result is Result.ERROR:
        assert found.number is None
    else:
        assert re.fullmatch(r"\d{16}", found.number or "", re.ASCII)
        assert found.number == "".join(sign for sign in text if sign.isdigit())


# --- hiding


def test_the_first_six_digits_are_shown():
    assert masked(MAN) == "331609**********"
    assert masked(None) == masked("") == ""


@given(st.from_regex(r"[0-9]{16}", fullmatch=True))
def test_digits_7_to_16_are_never_shown(number):
    hidden = masked(number)
    assert len(hidden) == 16
    assert hidden[:6] == number[:6]
    assert set(hidden[6:]) == {"*"}


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        (f"NIK {MAN} ganda", "NIK 331609********** ganda"),
        (f"{MAN},{WOMAN}", "331609**********,331609**********"),
        ("331609140207", "331609******"),
        ("33160914020", "33160914020"),
        ("3316 0914 0207 9001", "3316 09** **** ****"),
        ("33.16.09.140207.9001", "33.16.09.******.****"),
        ("331609-140207-9001", "331609-******-****"),
        ("2026-11-23 17:27:01,123 halaman 2", "2026-11-23 17:27:01,123 halaman 2"),
        ("TPS 901, 212 orang", "TPS 901, 212 orang"),
        ("", ""),
    ],
)
def test_hiding_numbers_in_a_sentence(text, hidden):
    assert mask_in_text(text) == hidden


@given(st.text() | st.text("0123456789 .-x") | st.text("٣0"))
def test_no_long_run_of_digits_is_left(text):
    assert not re.search(r"\d{12}", mask_in_text(text))
    assert len(mask_in_text(text)) == len(text)


@given(st.text("abc ,"), st.from_regex(r"[0-9]{16}", fullmatch=True), st.text("abc ,"))
def test_a_nik_in_any_sentence_is_hidden(before, number, after):
    assert mask_in_text(f"{before}{number}{after}") == f"{before}{masked(number)}{after}"
