"""Everybody judged from a real file, and judged again only where a deed touched."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from rutan_desk.domain.enrolment import Elsewhere
from rutan_desk.domain.errors import PersonUnknown
from rutan_desk.domain.lists import Category
from rutan_desk.domain.movement import Movement
from rutan_desk.domain.readiness import State, readiness
from rutan_desk.domain.station import Station, StationKind
from rutan_desk.ops.enrolments import record_check
from rutan_desk.ops.history import undo_last
from rutan_desk.ops.movements import move_person
from rutan_desk.ops.people import edit_person
from rutan_desk.ops.readiness import Everybody, everybody, one_person
from rutan_desk.ops.stations import assign_station, save_station
from rutan_desk.store.elections import active_election
from rutan_desk.store.stations import stations_of
from tests.moulds import demo_of

TODAY = date(2029, 1, 24)


@pytest.fixture
def demo(tmp_path, clock):
    made = demo_of(tmp_path / "contoh", clock, inmate_count=40)
    yield made
    made.close()


@pytest.fixture
def judged(monkeypatch):
    """The ids of the people that were judged, in order."""
    seen = []
    judge = readiness

    def watched(own, *args, **facts):
        seen.append(own.person.id)
        return judge(own, *args, **facts)

    monkeypatch.setattr("rutan_desk.ops.readiness.readiness", watched)
    return seen


def test_everybody_and_each_alone_get_the_same_answer(demo):
    for one in everybody(demo.db, TODAY):
        assert one_person(demo.db, one.person.id, TODAY) == one


def test_every_state_and_list_occurs_in_the_example(demo):
    found = everybody(demo.db, TODAY)
    assert {one.state for one in found} == set(State)
    assert {one.place.category for one in found} >= {
        Category.DPT,
        Category.DPTB,
        Category.NONE,
        Category.UNKNOWN,
    }


def test_nobody_is_one_person(demo):
    with pytest.raises(PersonUnknown):
        one_person(demo.db, 9999, TODAY)


def test_after_a_deed_only_whom_it_touched_is_judged_again(demo, judged):
    book = Everybody(demo.db)
    before = book.read(TODAY)
    assert book.read(TODAY) == before
    judged.clear()
    target = next(one for one in before if one.place.category is Category.UNKNOWN)
    election = active_election(demo.db).id
    record_check(demo.db, demo.desk, election, [target.person.id], Elsewhere.NO, on=TODAY)
    after = book.read(TODAY)
    assert judged == [target.person.id]
    assert after == everybody(demo.db, TODAY)
    judged.clear()
    undo_last(demo.db, demo.desk)
    assert book.read(TODAY) == before
    assert judged == [target.person.id]


def test_order_follows_a_change_of_block_and_leavers_stay(demo):
    book = Everybody(demo.db)
    people = book.read(TODAY)
    first = people[len(people) // 2].person
    edit_person(demo.db, demo.desk, replace(first, block="ZZ"))
    assert book.read(TODAY) == everybody(demo.db, TODAY)
    move_person(demo.db, demo.desk, people[0].person.id, Movement.RELEASED, TODAY)
    assert book.read(TODAY) == everybody(demo.db, TODAY)
    edit_person(demo.db, demo.desk, replace(first, block=None))
    assert book.read(TODAY) == everybody(demo.db, TODAY)


def test_a_station_or_another_day_judges_all_again(demo, judged):
    book = Everybody(demo.db)
    everyone = len(book.read(TODAY))
    station = stations_of(demo.db, active_election(demo.db).id)[0]
    judged.clear()
    save_station(demo.db, demo.desk, replace(station, ceiling=77))
    book.read(TODAY)
    assert len(judged) == everyone
    judged.clear()
    book.read(TODAY + timedelta(days=1))
    assert len(judged) == everyone


def test_with_two_special_stations_a_place_has_to_be_given(demo):
    election = active_election(demo.db)
    station = Station(
        election_id=election.id, number="902", kind=StationKind.SPECIAL, region="33.16.09.1009"
    )
    save_station(demo.db, demo.desk, station)
    one = next(
        one
        for one in everybody(demo.db, TODAY)
        if one.line is None and one.voter and one.person.presence == "present"
    )
    assign_station(demo.db, demo.desk, election.id, [one.person.id], None)
    assert one_person(demo.db, one.person.id, TODAY).station is None
    second = next(one for one in stations_of(demo.db, election.id) if one.number == "902")
    assign_station(demo.db, demo.desk, election.id, [one.person.id], second.id)
    assert one_person(demo.db, one.person.id, TODAY).station == second
