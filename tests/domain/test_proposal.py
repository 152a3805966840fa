"""Whom we propose to KPU: what keeps a line back, and what changed since the last list."""

from dataclasses import replace
from datetime import date

import pytest

from rutan_desk.domain.person import Disability, Doubt, Marital, Person, Sex
from rutan_desk.domain.proposal import (
    Change,
    Fault,
    changed_fields,
    difference,
    doubles,
    faults_of,
    proposal_line,
)
from rutan_desk.domain.right import Bar, Right, right_to_vote
from rutan_desk.domain.standing import NikState, nik_state

TODAY = date(2029, 1, 24)
COMPLETE = {
    "id": 7,
    "name": "ORANG CONTOH",
    "nik": "3316090101909001",
    "birth_date": date(1990, 1, 1),
    "sex": Sex.MALE,
    "marital_status": Marital.NEVER,
    "nkk": "3316090101900001",
    "birth_place": "BLORA",
    "street": "DUKUH CONTOH 1",
    "rt": "001",
    "rw": "02",
    "region": "33.16.09.1016",
}


@pytest.fixture
def person():
    return lambda **details: Person(**{**COMPLETE, **details})


@pytest.fixture
def faults(person, election):
    def judge(ktp_el="S", station="901", **details):
        one = person(**details)
        state, _ = nik_state(one, today=TODAY)
        line = proposal_line(one, station, ktp_el)
        return faults_of(one, line, right_to_vote(one, election), state, election, today=TODAY)

    return judge


def doubt(field, text, code="x"):
    return (Doubt(field, text, code),)


def test_who_is_complete_is_not_held_back(faults):
    assert faults() == ()
    assert faults(disability=Disability.SIGHT, region="33.16.09", ktp_el="B", sex=Sex.FEMALE) == ()


@pytest.mark.parametrize(
    ("details", "fault"),
    [
        ({"station": ""}, Fault.STATION_MISSING),
        ({"birth_date": date(2014, 1, 1), "marital_status": Marital.MARRIED}, None),
        ({"nik": None}, Fault.NIK_MISSING),
        ({"nik": None, "nik_as_written": "33160"}, Fault.NIK_DAMAGED),
        ({"nik": "331609010190900"}, Fault.NIK_DAMAGED),
        ({"nik": None, "doubts": doubt("nik", "3" * 16, "nik_duplicate")}, Fault.NIK_DUPLICATE),
        ({"nkk": None}, Fault.NKK_MISSING),
        ({"nkk": None, "doubts": doubt("nkk", "331")}, Fault.NKK_DAMAGED),
        ({"nkk": "33160901019000012"}, Fault.NKK_DAMAGED),
        ({"name": " "}, Fault.NAME_MISSING),
        ({"birth_place": None}, Fault.BIRTH_PLACE_MISSING),
        ({"birth_date": None}, Fault.BIRTH_DATE_MISSING),
        ({"birth_date": None, "doubts": doubt("birth_date", "31-02")}, Fault.BIRTH_DATE_DAMAGED),
        ({"marital_status": None}, Fault.MARITAL_MISSING),
        ({"birth_date": date(2014, 1, 1)}, Fault.YOUNG_AND_SINGLE),
        ({"birth_date": date(2025, 1, 1), "marital_status": Marital.ONCE}, Fault.TOO_YOUNG),
        ({"sex": None}, Fault.SEX_MISSING),
        ({"street": ""}, Fault.STREET_MISSING),
        ({"rt": None}, Fault.RT_MISSING),
        ({"rt": "1A"}, Fault.RT_DAMAGED),
        ({"rw": " "}, Fault.RW_MISSING),
        ({"rw": "-"}, Fault.RW_DAMAGED),
        ({"region": None}, Fault.REGION_MISSING),
        ({"region": "33.16"}, Fault.REGION_INCOMPLETE),
        ({"doubts": doubt("disability", "?")}, Fault.DISABILITY_UNKNOWN),
        ({"ktp_el": "X"}, Fault.KTP_EL_UNKNOWN),
    ],
)
def test_what_sidalih_would_bounce_is_held_back(faults, details, fault):
    assert faults(**details) == ((fault,) if fault else ())


def test_a_right_that_kpu_must_settle_is_held_back(person, election):
    one = person()
    line = proposal_line(one, "901", "S")
    right = Right((Bar.LEAP_DAY,))
    found = faults_of(one, line, right, NikState.VALID, election, today=TODAY)
    assert found == (Fault.RIGHT_FOR_KPU,)


def test_every_reason_is_told_in_the_order_of_the_columns(faults):
    found = faults(nik=None, nkk=None, rt="x", region=None, birth_place=None)
    assert found == (
        Fault.NKK_MISSING,
        Fault.NIK_MISSING,
        Fault.BIRTH_PLACE_MISSING,
        Fault.RT_DAMAGED,
        Fault.REGION_MISSING,
    )


def test_a_number_on_two_lines_is_found(person):
    one = proposal_line(person(), "901", "S")
    other = replace(one, person_id=8, name="LAIN CONTOH")
    assert doubles([one, other, replace(one, nik="")]) == {one.nik}
    assert doubles([one]) == frozenset()


def test_lines_stand_by_tps_rw_rt_nkk_and_name(person):
    line = proposal_line(person(), "901", "S")
    ordered = [
        line,
        replace(line, name="ZAINAL CONTOH"),
        replace(line, nkk="3316090101900002"),
        replace(line, rt="2"),
        replace(line, rt="10"),
        replace(line, rw="3", rt="1"),
        replace(line, station="902"),
    ]
    mixed = [ordered[at] for at in (3, 0, 6, 2, 5, 1, 4)]
    assert sorted(mixed, key=lambda one: one.order) == ordered


# ---- what changed ---------------------------------------------------------------------


@pytest.fixture
def compare(election):
    def run(sent, now, listed=(), gone=None):
        return difference(
            {one.person_id: one for one in sent},
            {one.person_id: one for one in now},
            listed=frozenset(listed),
            gone=gone or {},
            election=election,
        )

    return run


@pytest.fixture
def line(person):
    return proposal_line(person(), "901", "S", "B")


def test_nothing_changed_is_no_line(compare, line):
    assert compare([line], [replace(line, remark="")]) == ()


def test_a_new_line_is_b_unless_kpu_has_it_already(compare, line):
    [found] = compare([], [line])
    assert (found.change, found.line.remark, found.before) == (Change.NEW, "B", None)
    assert compare([], [line], listed=[line.person_id]) == ()


def test_a_changed_line_is_u_and_says_what(compare, line):
    now = replace(line, street="JL. BARU", rt="002")
    [found] = compare([line], [now], listed=[line.person_id])
    assert (found.change, found.line.remark, found.before) == (Change.CHANGED, "U", line)
    assert found.fields == ("street", "rt") == changed_fields(line, now)


@pytest.mark.parametrize(
    ("reason", "code"),
    [
        ("meninggal", "1"), ("ganda", "2"), ("umur", "3"), ("pindah_domisili", "4"),
        ("wna", "5"), ("tni", "6"), ("polri", "7"), ("dicabut", ""), ("melarikan_diri", ""),
    ],
)  # fmt: skip
def test_who_is_gone_is_struck_with_the_code_of_the_election(compare, line, reason, code):
    [found] = compare([line], [], gone={line.person_id: reason, 99: "meninggal"})
    assert (found.change, found.line.remark, found.reason) == (Change.GONE, code, reason)


def test_who_moved_to_another_station_is_struck_there_and_new_here(compare, line):
    struck, new = compare([line], [replace(line, station="902")])
    assert (struck.line.station, struck.line.remark) == ("901", "8")
    assert (new.line.station, new.line.remark) == ("902", "B")


def test_who_is_only_held_back_now_is_not_struck(compare, line):
    assert compare([line], []) == ()


def test_an_election_without_the_codes_gets_none(line, election):
    plain = replace(election, change_codes=())
    [found] = difference({}, {7: line}, listed=frozenset(), gone={}, election=plain)
    assert found.line.remark == ""
