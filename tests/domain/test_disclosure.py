"""Table T10, cell by cell."""

import pytest

from rutan_desk.domain.disclosure import Field, Receiver, Shown, number_for, shown

T10 = """
name       full     full  full full    full
sex        full     full  full full    full
nik        masked   full  full masked  never
nkk        never    full  full never   never
birth_date age      full  full age     never
mother     never    full  never never  never
address    district full  full regency never
disability mark     never code count   never
crime      never    never never never  never
block      never    never never never  never
ballots    full     never full count   never
recording  never    full  code count   never
"""
RECEIVERS = [Receiver.KPPS, Receiver.DUKCAPIL, Receiver.KPU, Receiver.BAWASLU, Receiver.WALL]
CASES = [
    (receiver, Field(field), Shown(cell))
    for field, *cells in map(str.split, T10.strip().splitlines())
    for receiver, cell in zip(RECEIVERS, cells, strict=True)
]
NIK = "3316091204940002"


@pytest.mark.parametrize(("receiver", "field", "expected"), CASES)
def test_the_table(receiver, field, expected):
    assert shown(receiver, field) is expected


def test_the_table_is_whole():
    assert {field for _, field, _ in CASES} == set(Field)


@pytest.mark.parametrize("receiver", Receiver)
def test_the_crime_is_never_on_paper(receiver):
    assert shown(receiver, Field.CRIME, matches_card=True, dpk=True) is Shown.NEVER


def test_kpps_who_match_cards_see_the_whole_number():
    assert shown(Receiver.KPPS, Field.NIK, matches_card=True) is Shown.FULL
    assert shown(Receiver.BAWASLU, Field.NIK, matches_card=True) is Shown.MASKED


def test_the_village_decides_for_dpk():
    assert shown(Receiver.KPPS, Field.ADDRESS, dpk=True) is Shown.VILLAGE
    assert shown(Receiver.BAWASLU, Field.ADDRESS, dpk=True) is Shown.REGENCY


@pytest.mark.parametrize("field", Field)
def test_guards_fetch_people_and_know_nothing_else(field):
    seen = field in {Field.NAME, Field.SEX, Field.BLOCK}
    assert shown(Receiver.GUARDS, field) is (Shown.FULL if seen else Shown.NEVER)


@pytest.mark.parametrize("field", set(Field) - {Field.CRIME})
def test_the_desk_sees_its_own_data(field):
    assert shown(Receiver.INTERNAL, field) is Shown.FULL


def test_a_number_is_cut_for_its_reader():
    assert number_for(Receiver.KPPS, Field.NIK, NIK) == "331609**********"
    assert number_for(Receiver.KPPS, Field.NIK, NIK, matches_card=True) == NIK
    assert number_for(Receiver.DUKCAPIL, Field.NIK, NIK) == NIK
    assert number_for(Receiver.WALL, Field.NIK, NIK) == ""
    assert number_for(Receiver.BAWASLU, Field.NKK, NIK) == ""
    assert number_for(Receiver.KPU, Field.NIK, None) == ""
