"""Whom lines of a voter list mean: certain by number, suggested by name and birth date."""

import random
from datetime import date, timedelta

import pytest

from rutan_desk.domain.list_line import ListLine
from rutan_desk.domain.person import Person, Sex
from rutan_desk.exchange.list_matching import Sign, compared, propose

BORN = date(1990, 3, 5)


def person(number=1, name="SUTRISNO BIN KARTO", nik="3316090503909001", born=BORN, **more):
    return Person(id=number, name=name, nik=nik, birth_date=born, **more)


def line(name="SUTRISNO BIN KARTO", nik=None, born=BORN, **more):
    return ListLine(election_id=1, station_id=1, name=name, nik=nik, birth_date=born, **more)


def only(lines, people, **how):
    [proposal] = propose([lines], people, **how)
    return proposal


def suggested(found):
    return [one.person_id for one in found.candidates]


def test_an_equal_nik_is_certain():
    found = only(line("SUTRISNO", nik="3316090503909001", born=None), [person()])
    assert found.certain == 1
    assert found.candidates[0].agrees[:1] == (Sign.NIK,)


@pytest.mark.parametrize(
    ("name", "born", "certain"),
    [
        ("NGATEMIN", BORN, 1),
        ("SUTRISNO", date(1961, 12, 30), 1),
        ("NGATEMIN", date(1961, 12, 30), None),
    ],
)
def test_a_nik_that_name_and_birth_both_contradict_is_only_suggested(name, born, certain):
    found = only(line(name, nik="3316090503909001", born=born), [person()])
    assert found.certain == certain
    assert suggested(found) == [1]


@pytest.mark.parametrize(
    ("name", "nik", "certain"),
    [("SOETRISNO", None, 1), ("NGATEMIN", None, None), ("SUTRISNO", "3522010503900007", None)],
)
def test_a_register_number_needs_a_like_name_and_no_other_nik(name, nik, certain):
    ours = person(register_number="B.I. 12/2028")
    found = only(line(name, nik=nik, born=None, register_number="B.I.12/2028"), [ours])
    assert found.certain == certain


def test_two_lines_with_one_nik_are_both_left_to_the_officer():
    nik = "3316090503909001"
    found = propose([line(nik=nik), line("SUTRISNO", nik=nik)], [person()])
    assert [one.certain for one in found] == [None, None]
    assert [suggested(one) for one in found] == [[1], [1]]


def test_one_person_is_certain_for_one_line_only():
    ours = person(register_number="B.I.12/2028")
    by_nik = line(nik="3316090503909001")
    by_number = line(born=None, register_number="B.I.12/2028")
    first, second = propose([by_number, by_nik], [ours])
    assert (first.certain, second.certain) == (None, 1)
    assert suggested(first) == []


def test_whom_another_line_means_already_is_not_offered():
    assert suggested(only(line(), [person()], taken={1})) == []


@pytest.mark.parametrize(
    ("written", "ours"),
    [
        ("MOH. ALI", "MUHAMMAD ALI"),
        ("Muh Ali", "MOCHAMAD ALI"),
        ("SUTRISNO", "SUTRISNO BIN KARTO"),
        ("SUTRISNO ALIAS GEPENG", "SUTRISNO"),
        ("SU'TRISNO,", "SUTRISNO"),
        ("SUTRIS NO", "SUTRISNO"),
        ("SOETRISNO", "SUTRISNO"),
        ("SUTRISMO", "SUTRISNO"),
        ("AGUS SANTOSO", "SANTOSO AGUS"),
        ("AGUS", "AGUS SANTOSO"),
    ],
)
def test_spellings_of_one_name_and_birth_date_are_suggested(written, ours):
    found = only(line(written), [person(name=ours, nik=None)])
    assert found.certain is None
    assert suggested(found) == [1]


def test_an_alias_of_ours_may_be_the_name_of_the_list():
    assert suggested(only(line("GEPENG"), [person(alias="GEPENG, PENTOL", nik=None)])) == [1]


@pytest.mark.parametrize(
    ("born", "sign"),
    [
        (date(1990, 5, 3), Sign.BIRTH_SWAPPED),
        (date(1991, 3, 5), Sign.BIRTH_NEAR),
        (date(1990, 3, 6), Sign.BIRTH_NEAR),
    ],
)
def test_slips_in_the_birth_date_are_named(born, sign):
    [found] = only(line(born=born), [person()]).candidates
    assert sign in found.agrees


def test_one_wrong_digit_in_the_nik_is_named():
    [found] = only(line("SUTRISNO", nik="3316090503909007", born=None), [person()]).candidates
    assert Sign.NIK_ONE_DIGIT in found.agrees


def test_hidden_digits_are_a_weak_hint_for_and_against():
    here = compared(line(nik_as_written="331609**********"), person())
    away = compared(line(nik_as_written="352201**********"), person())
    assert Sign.NIK_VISIBLE in here.agrees
    assert Sign.NIK_VISIBLE in away.disagrees
    assert here.score > away.score


@pytest.mark.parametrize(
    ("name", "nik", "born"),
    [
        ("NGATEMIN", None, BORN),  # the same birth date alone
        ("SUTRISNO BIN KARTO", None, date(1961, 12, 30)),  # the same name alone
        ("HUSEN", "3316090503909002", BORN),  # a twin's number is one digit off
        ("SUTRISNO BIN PAIMIN", None, date(1991, 3, 5)),  # another father, another year
    ],
)
def test_strangers_are_not_offered(name, nik, born):
    assert (
        suggested(only(line(name, nik=nik, born=born), [person(name="SUTRISNO BIN KARTO")])) == []
    )


def test_twins_are_told_apart():
    hasan = person(1, "AHMAD HASAN", "3316090503909001")
    husen = person(2, "AHMAD HUSEN", "3316090503909002")
    found = only(line("AHMAD HUSEIN", nik_as_written="331609**********"), [hasan, husen])
    assert suggested(found)[0] == 2


def test_another_sex_speaks_against():
    same = compared(line(sex=Sex.MALE), person(sex=Sex.MALE))
    other = compared(line(sex=Sex.FEMALE), person(sex=Sex.MALE))
    assert Sign.SEX in other.disagrees
    assert other.score < same.score


def test_a_list_without_birth_dates_is_matched_by_name():
    people = [person(1), person(2, "NGATEMIN", None)]
    assert suggested(only(line("Sutrisno b. Karto".replace("b.", "bin"), born=None), people)) == [1]


# ---- the labelled set (FEATURES row 11) -------------------------------------------------

FIRST = (
    "AGUS SUTRISNO WAGIMAN PAIJO SLAMET MUHAMMAD AHMAD NGATEMIN SUPRIYANTO JOKO BAMBANG HERI "
    "RUDI YANTO SUGENG KARTONO SARDI MARYANTO SURYADI SITI ENDANG WATI DEWI LESTARI TUKIMIN "
    "PARMIN SAMSUL HADI IMAM FAUZI ANWAR RIYADI PURNOMO WIDODO"
)
LAST = (
    "SANTOSO WIBOWO HIDAYAT PRASETYO NUGROHO SAPUTRA SETIAWAN KURNIAWAN RAHARJO SUSANTO UTOMO "
    "HARTONO MULYONO SISWANTO WAHYUDI FIRMANSYAH ROHMAN MAULANA RAMADHAN"
)


def invented(dice, number):
    name = dice.choice(FIRST.split())
    if dice.random() < 0.75:
        name += f" {dice.choice(LAST.split())}"
    if dice.random() < 0.4:
        name += f" BIN {dice.choice(FIRST.split())}"
    born = date(1960, 1, 1) + timedelta(days=dice.randrange(16000))
    district = dice.choice(["331609", "331605", "331501", "352201"])
    nik = f"{district}{born:%d%m%y}{dice.randrange(1, 30):04}"
    return person(number, name, nik, born)


def muhammad(dice, name, nik, born):
    return name.replace("MUHAMMAD", dice.choice(["MOH.", "MUH", "M."])), nik, born


def without_parent(dice, name, nik, born):
    return name.partition(" BIN ")[0], nik, born


def letter(dice, name, nik, born):
    at = dice.randrange(1, len(name))
    return name[:at] + dice.choice(["", "A", "N"]) + name[at + 1 :], nik, born


def alias(dice, name, nik, born):
    return f"{name} ALIAS {dice.choice(['KANCIL', 'GEMBUL'])}", nik, born


def spacing(dice, name, nik, born):
    return dice.choice([name.replace(" ", ""), name.replace(" ", ". "), name.lower()]), nik, born


def digit(dice, name, nik, born):
    at = dice.randrange(16)
    return name, nik[:at] + str((int(nik[at]) + dice.randrange(1, 9)) % 10) + nik[at + 1 :], born


def swapped(dice, name, nik, born):
    return name, nik, date(born.year, born.day, born.month) if born.day <= 12 else born


SLIPS = (muhammad, without_parent, letter, alias, spacing, digit, swapped)


def as_kpu_wrote(dice, one):
    """The line of a person with one or two slips; the NIK mostly hidden."""
    said = one.name, one.nik, one.birth_date
    for slip in dice.sample(SLIPS, dice.choice([1, 1, 2])):
        said = slip(dice, *said)
    name, nik, born = said
    hidden = nik == one.nik or dice.random() < 0.6
    return line(
        name,
        nik=None if hidden else nik,
        born=born,
        nik_as_written=f"{nik[:6]}{'*' * 10}" if hidden else nik,
    )


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_the_labelled_set_is_found_and_little_else(seed):
    dice = random.Random(seed)
    people = [invented(dice, number) for number in range(1, 501)]
    ours = dice.sample(people, 200)
    strangers = [invented(dice, number) for number in range(1001, 1051)]
    lines = [as_kpu_wrote(dice, one) for one in (*ours, *strangers)]
    found = propose(lines, people)
    right = {(place, one.id) for place, one in enumerate(ours)}
    offered = {(place, one) for place, each in enumerate(found) for one in suggested(each)}
    assert len(right & offered) >= 0.95 * len(right)
    assert len(right & offered) >= 0.8 * len(offered)
    assert all((place, one.certain) in right for place, one in enumerate(found) if one.certain)
