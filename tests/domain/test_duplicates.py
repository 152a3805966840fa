"""Table T8: rows that may be one person."""

from datetime import date

import pytest

from rutan_desk.domain.duplicates import Likeness, Pair, claimed_nik, find_pairs
from rutan_desk.domain.names import fold
from rutan_desk.domain.person import Doubt, Person, Presence

NIK = "3316090101909001"
BORN = date(1990, 1, 1)


def row(number, name="SUTRISNO", **more):
    return Person(id=number, name=name, **more)


def alike(one, other):
    return fold(one)[:4] == fold(other)[:4]


def why(*people, decided=()):
    return [(one.a, one.b, one.why) for one in find_pairs(people, alike, decided)]


def refused(text, code="nik_duplicate"):
    return (Doubt("nik", text, code),)


def test_a_nik_refused_to_the_second_is_a_hard_pair():
    [pair] = find_pairs(
        [row(2, "WAGIMAN", doubts=refused("3316 0901 0190 9001")), row(1, nik=NIK)], alike
    )
    assert pair == Pair(1, 2, (Likeness.NIK,))
    assert pair.hard


def test_a_nik_refused_for_something_else_claims_nothing():
    assert claimed_nik(row(1, doubts=refused("33160901", "nik_length"))) is None
    assert claimed_nik(row(1, doubts=refused("33160901"))) is None
    assert claimed_nik(row(1)) is None
    assert claimed_nik(row(1, nik=NIK)) == NIK


def test_one_register_number_is_a_hard_pair_however_it_is_written():
    people = row(1, register_number="B.I. 12/2028"), row(2, "NGATEMIN", register_number="bi12/2028")
    assert why(*people) == [(1, 2, (Likeness.REGISTER,))]
    assert why(row(1, register_number="-"), row(2, register_number="")) == []


@pytest.mark.parametrize(
    ("presence", "number", "expected"),
    [
        (Presence.RELEASED, "B.I.9/2029", (Likeness.NIK, Likeness.RE_ENTERED)),
        (Presence.PRESENT, "B.I.9/2029", (Likeness.NIK,)),
        (Presence.RELEASED, "B.I.1/2028", (Likeness.NIK, Likeness.REGISTER)),
    ],
)
def test_who_came_back_under_a_new_number_is_the_old_person(presence, number, expected):
    old = row(1, nik=NIK, register_number="B.I.1/2028", presence=presence)
    new = row(2, "WAGIMAN", doubts=refused(NIK), register_number=number)
    assert why(new, old) == [(1, 2, expected)]


def test_one_name_and_birth_date_is_a_soft_pair():
    people = row(1, "MOH. ALI", birth_date=BORN), row(2, "Muhammad Ali", birth_date=BORN)
    [pair] = find_pairs(people, alike)
    assert (pair.why, pair.hard) == ((Likeness.NAME_AND_BIRTH,), False)
    assert why(row(1, "MOH. ALI"), row(2, "MOH. ALI")) == []


def test_like_names_of_one_birth_date_are_a_soft_pair():
    people = row(1, "SUTRISNO BIN KARTO", birth_date=BORN), row(2, birth_date=BORN)
    assert why(*people) == [(1, 2, (Likeness.LIKE_NAME_AND_BIRTH,))]
    assert why(row(1, "WAGIMAN", birth_date=BORN), row(2, birth_date=BORN)) == []


@pytest.mark.parametrize(
    ("other", "name", "found"),
    [
        ("3316090101909002", "SUTRISNA", True),
        ("3516090101909001", "SUTRISNA", True),
        ("3316090101909001"[:8] + "02" + "909001", "SUTRISNA", True),
        ("3316090101909012", "SUTRISNA", False),
        ("3316090101909002", "WAGIMAN", False),
    ],
)
def test_niks_a_digit_apart_need_like_names(other, name, found):
    expected = [(1, 2, (Likeness.NIK_ONE_DIGIT,))] if found else []
    assert why(row(1, nik=NIK), row(2, name, nik=other)) == expected


def test_decided_pairs_and_merged_rows_are_not_shown_again():
    people = row(1, nik=NIK), row(2, doubts=refused(NIK))
    assert why(*people, decided={(1, 2): "different"}) == []
    assert why(row(1, nik=NIK), row(2, doubts=refused(NIK), merged_into=1)) == []


def test_hard_pairs_come_first_and_each_pair_once():
    people = [
        row(1, birth_date=BORN),
        row(2, birth_date=BORN),
        row(3, "A", nik=NIK, birth_date=BORN),
        row(4, "A", doubts=refused(NIK), birth_date=BORN),
    ]
    assert why(*people) == [
        (3, 4, (Likeness.NIK, Likeness.NAME_AND_BIRTH)),
        (1, 2, (Likeness.NAME_AND_BIRTH,)),
    ]


def test_a_crowd_is_paired_with_its_oldest_row_only():
    crowd = [row(number, doubts=refused(NIK), birth_date=BORN) for number in range(1, 101)]
    assert [(a, b) for a, b, _ in why(*crowd)] == [(1, number) for number in range(2, 101)]


def test_like_names_of_a_crowded_day_are_left_alone():
    crowd = [row(number, f"SUTR {number}", birth_date=BORN) for number in range(1, 101)]
    assert why(*crowd) == []
