"""Lines of KPU's lists and enrolments in and out of the tables."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rutan_desk.domain.election import Ground
from rutan_desk.domain.enrolment import Elsewhere, Enrolment
from rutan_desk.domain.errors import ListLineUnknown
from rutan_desk.domain.list_line import ListLine, Match
from rutan_desk.domain.person import Disability, Marital, Sex
from rutan_desk.ops.history import undo_last
from rutan_desk.ops.people import add_person
from rutan_desk.store.audit import tables_that_disagree
from rutan_desk.store.elections import active_election
from rutan_desk.store.history import changes_of, history, people_touched_since
from rutan_desk.store.journal import deed, last_deed_id
from rutan_desk.store.lists import (
    enrolment_of,
    enrolments_of,
    enrolments_of_person,
    get_line,
    line_of,
    lines_by_person,
    lines_of,
    lines_of_person,
    save_enrolments,
    save_lines,
    some_enrolments,
)
from rutan_desk.store.people import all_people
from rutan_desk.store.stations import stations_of

texts = st.none() | st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1, max_size=9
)
dates = st.none() | st.dates(date(1900, 1, 1), date(2100, 1, 1))
numbers = st.none() | st.text("0123456789", min_size=16, max_size=16)
lines = st.builds(
    ListLine,
    id=st.just(0), uuid=st.just(""), election_id=st.just(1), station_id=st.just(1),
    number=st.text("0123456789", max_size=4), name=st.just("CONTOH"),
    nik=numbers, nik_as_written=texts, nkk=numbers, birth_place=texts, birth_date=dates,
    birth_as_written=texts, sex=st.none() | st.sampled_from(Sex),
    marital_status=st.none() | st.sampled_from(Marital), street=texts, rt=texts, rw=texts,
    region=texts, region_as_written=texts, disability=st.none() | st.sampled_from(Disability),
    ktp_el=texts, remark=texts, dpid=texts, register_number=texts, person_id=st.none(),
    match=st.sampled_from([Match.OPEN, Match.NOT_OURS]), by_hand=st.booleans(),
    active=st.booleans(),
)  # fmt: skip
enrolments = st.builds(
    Enrolment,
    id=st.just(0), uuid=st.just(""), election_id=st.just(1), person_id=st.just(1),
    station_id=st.sampled_from([None, 1]), by_hand=st.booleans(),
    elsewhere=st.sampled_from(Elsewhere), elsewhere_place=st.just("TPS 4"), checked_on=dates,
    ground=st.none() | st.sampled_from(Ground), applied_on=dates, letter_number=st.just("1/A"),
    letter_on=dates, moved_back_on=dates, note=st.just("catatan"),
)  # fmt: skip


@pytest.fixture
def two(registry, make_person):
    """Two people; the first election and station have id 1."""
    for number in (1, 2):
        add_person(registry.db, registry.desk, make_person(number))
    assert active_election(registry.db).id == stations_of(registry.db, 1)[0].id == 1
    return sorted(one.id for one in all_people(registry.db))


def put(registry, *some, rows=()):
    with deed(registry.db, registry.desk, "import", {"file": "x"}) as act:
        return save_lines(act, some, rows)


def enrol(registry, *some):
    with deed(registry.db, registry.desk, "record-move", {"count": len(some)}) as act:
        return save_enrolments(act, some)


@given(line=lines)
def test_a_line_is_read_as_it_was_saved(registry, line):
    [saved] = put(registry, line)
    assert get_line(registry.db, saved.id) == saved
    assert replace(saved, id=0, uuid="") == line
    assert saved in lines_of(registry.db, 1, 1, all=True)
    assert (saved in lines_of(registry.db, 1)) is line.active


@given(one=enrolments)
def test_an_enrolment_is_read_as_it_was_saved(registry, make_person, one):
    if not all_people(registry.db):
        add_person(registry.db, registry.desk, make_person(1))
    known = enrolment_of(registry.db, 1, 1)
    kept = {"id": known.id, "uuid": known.uuid} if known else {}
    [saved] = enrol(registry, replace(one, **kept))
    assert enrolment_of(registry.db, 1, 1) == saved == enrolments_of(registry.db, 1)[1]
    assert enrolments_of_person(registry.db, 1) == [saved]
    assert tables_that_disagree(registry.db) == []


def test_the_line_in_force_of_each_person(registry, two):
    plain = ListLine(election_id=1, station_id=1, name="A")
    mine = replace(plain, person_id=two[0], match=Match.MATCHED)
    old, first, second = put(
        registry, replace(mine, active=False), mine, replace(mine, number="9"), rows=[4, 5, 6]
    )
    assert line_of(registry.db, 1, two[0]) == first == lines_by_person(registry.db, 1)[two[0]]
    assert line_of(registry.db, 1, two[1]) is None
    assert line_of(registry.db, 2, two[0]) is None
    assert lines_of_person(registry.db, two[0]) == [old, first, second]
    assert lines_of(registry.db, 1) == [first, second]
    [latest] = history(registry.db, 1)
    assert [one.source_row for one in changes_of(registry.db, latest.id)] == [4, 5, 6]
    with pytest.raises(ListLineUnknown):
        get_line(registry.db, 404)


def test_undo_takes_lines_and_enrolments_back(registry, two):
    plain = ListLine(election_id=1, station_id=1, name="A")
    put(registry, plain)
    enrol(registry, *(Enrolment(election_id=1, person_id=one) for one in two))
    assert some_enrolments(registry.db, 1, [two[1], 404]).keys() == {two[1]}
    for _ in range(2):
        undo_last(registry.db, registry.desk)
    assert lines_of(registry.db, 1, all=True) == []
    assert enrolments_of(registry.db, 1) == {}
    assert tables_that_disagree(registry.db) == []


def test_the_history_of_a_person_knows_lists(registry, two):
    before = last_deed_id(registry.db)
    plain = ListLine(election_id=1, station_id=1, name="A")
    [line] = put(registry, replace(plain, person_id=two[0], match=Match.MATCHED))
    put(registry, replace(line, person_id=two[1]))
    enrol(registry, Enrolment(election_id=1, person_id=two[1]))
    about = {one: [deed.id for deed in history(registry.db, person=one)] for one in two}
    assert about[two[0]][:2] == [before + 2, before + 1]
    assert about[two[1]][:2] == [before + 3, before + 2]
    assert people_touched_since(registry.db, before) == frozenset(two)
    assert people_touched_since(registry.db, before + 2) == frozenset({two[1]})
    assert people_touched_since(registry.db, before + 3) == frozenset()
    assert people_touched_since(registry.db, 0) is None
