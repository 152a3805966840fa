from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rutan_desk.domain.note import Level, error, warning
from rutan_desk.domain.person import (
    Citizenship,
    Disability,
    Doubt,
    Kind,
    Marital,
    Presence,
    Service,
    Sex,
    age_on,
)


@pytest.mark.parametrize(
    ("born", "day", "age"),
    [
        (date(2007, 2, 14), date(2024, 2, 13), 16),
        (date(2007, 2, 14), date(2024, 2, 14), 17),
        (date(2007, 2, 14), date(2024, 2, 15), 17),
        (date(2007, 12, 31), date(2024, 1, 1), 16),
        (date(2012, 2, 29), date(2029, 2, 28), 16),
        (date(2012, 2, 29), date(2029, 3, 1), 17),
        (date(2012, 2, 29), date(2028, 2, 29), 16),
        (date(2024, 2, 14), date(2024, 2, 14), 0),
    ],
)
def test_age_by_calendar_dates(born, day, age):
    assert age_on(born, day) == age


days = st.dates(date(1900, 1, 1), date(2200, 12, 31))


@given(days, days, st.integers(0, 800))
def test_age_never_falls(born, day, later):
    assert age_on(born, day) <= age_on(born, day + timedelta(days=later))


@given(days, st.integers(0, 120))
def test_age_grows_by_one_on_the_birthday(born, years):
    leap = (born.month, born.day) == (2, 29)
    year = born.year + years
    birthday = date(year, 3, 1) if leap and year % 4 else born.replace(year=2000).replace(year=year)
    assert age_on(born, birthday) == years
    assert age_on(born, birthday - timedelta(days=1)) == years - 1


def test_a_value_that_was_not_believed_is_found_by_its_field(make_person):
    doubt = Doubt("birth_date", "31-02-1990", "birth_date_invalid")
    person = make_person(doubts=(Doubt("nik", "3.3E+15", "nik_excel"), doubt))
    assert person.doubt("birth_date") is doubt
    assert person.doubt("sex") is None


def test_somebody_new_is_an_inmate_a_citizen_and_here(make_person):
    person = make_person()
    assert (person.kind, person.citizenship) == (Kind.INMATE, Citizenship.WNI)
    assert (person.presence, person.id) == (Presence.PRESENT, 0)


def test_the_letters_are_kpus():
    assert [*Sex, *Marital] == ["L", "P", "B", "S", "P"]
    assert list(Disability) == ["1", "2", "3", "4", "5", "6"]
    assert list(Service) == ["TNI", "POLRI"]


def test_a_note_says_whether_the_value_was_believed():
    assert error("nik_date", "nik").level is Level.ERROR
    assert warning("nik_sex_mismatch", "nik", "L").level is Level.WARNING
