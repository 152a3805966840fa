"""Addresses in words: who waits for a code, and one deed that gives it to many."""

from dataclasses import replace

import pytest

from rutan_desk.domain.errors import PersonUnknown, RegionUnknown
from rutan_desk.domain.person import Citizenship, Doubt, Person, Presence
from rutan_desk.domain.region import REGENCY, VILLAGE
from rutan_desk.domain.settings import Settings
from rutan_desk.ops.addresses import open_addresses, settle_address, suggestions_for
from rutan_desk.ops.history import undo_last
from rutan_desk.ops.settings import change_settings
from rutan_desk.store.history import history
from rutan_desk.store.journal import deed, last_deed_id
from rutan_desk.store.people import all_people, get_person, save_people

KUNDEN = "33.16.09.1015"


@pytest.fixture
def put(registry):
    """Puts people into a registry whose station stands in Kec. Blora."""
    change_settings(registry.db, registry.desk, Settings(station_region="33.16.09"))

    def save(*people: Person) -> list[Person]:
        with deed(registry.db, registry.desk, "add-person", {"name": "-"}) as act:
            save_people(act, list(people))
        return all_people(registry.db)

    return save


@pytest.fixture
def neighbours(put, make_person):
    """Three of one kelurahan in three ways of writing, one from Cepu."""
    return put(
        make_person(1, street="Jl. Pemuda 12 RT 03/RW 02 Ds. Kunden Kec. Blora"),
        make_person(2, street="JL GATOT SUBROTO NO. 4 DS KUNDEN, KEC. BLORA"),
        make_person(3, region_as_written="Desa Kunden, Kec. Blora"),
        make_person(4, street="Jl. Ronggolawe 3", region_as_written="CEPU, BLORA, JAWA TENGAH"),
    )


def test_people_of_one_place_are_one_task_and_the_largest_comes_first(registry, neighbours):
    kunden, cepu = open_addresses(registry.db)
    assert kunden.ids == tuple(one.id for one in neighbours[:3])
    assert kunden.place == "Ds Kunden, Kec Blora"
    assert kunden.text == "Jl. Pemuda 12 RT 03/RW 02 Ds. Kunden Kec. Blora"
    assert kunden.suggestions[0].code == KUNDEN
    assert (cepu.ids, cepu.suggestions[0].code) == ((neighbours[3].id,), "33.16.05")


@pytest.mark.parametrize(
    "details",
    [
        {"region": "33.16.09"},
        {"region": KUNDEN},
        {"presence": Presence.RELEASED},
        {"citizenship": Citizenship.WNA},
        {"street": None},
        {"street": "Jl. Pemuda 12"},
        {"street": "-"},
    ],
)
def test_who_needs_no_code_or_says_no_place_is_not_in_the_queue(
    registry, put, make_person, details
):
    put(make_person(1, **{"street": "Ds. Kunden Kec. Blora", **details}))
    assert open_addresses(registry.db) == []


def test_how_deep_a_region_must_be_is_asked_for(registry, put, make_person):
    put(
        make_person(1, street="Ds. Kunden Kec. Blora", region="33.16.09"),
        make_person(2, street="Ds. Kunden Kec. Blora", region="33.16"),
        make_person(3, street="Ds. Kunden Kec. Blora"),
    )
    by_depth = [len(open_addresses(registry.db, needed)) for needed in (REGENCY, 3, VILLAGE)]
    assert by_depth == [1, 2, 3]


def test_suggestions_lie_in_the_region_known_already(registry, put, make_person):
    put(make_person(1, street="Kunden", region="33.11"))
    (task,) = open_addresses(registry.db)
    assert [one.code for one in task.suggestions] == ["33.11.02.2008"]


def test_a_code_that_no_longer_exists_narrows_nothing(registry, put, make_person):
    put(make_person(1, street="Ds. Kunden Kec. Blora", region="33.99"))
    (task,) = open_addresses(registry.db)
    assert (task.region, task.suggestions[0].code) == ("33.99", KUNDEN)


def test_a_neighbourhood_all_of_them_say_goes_along(registry, put, make_person):
    one = make_person(1, street="RT 03 RW 02 Ds. Kunden Kec. Blora")
    put(one, replace(make_person(2), street=one.street))
    (task,) = open_addresses(registry.db)
    assert (task.rt, task.rw) == ("03", "02")


def test_a_neighbourhood_recorded_or_different_is_left_alone(registry, put, make_person):
    put(
        make_person(1, street="RT 03 RW 02 Ds. Kunden Kec. Blora"),
        make_person(2, street="RT 04 RW 02 Ds. Kunden Kec. Blora"),
        make_person(3, street="RT 03 RW 02 Ds. Tempuran Kec. Blora", rt="1"),
    )
    assert [(task.rt, task.rw) for task in open_addresses(registry.db)] == [(None, None)] * 2


def test_settling_is_one_deed_for_all_and_the_officers_from_now_on(registry, neighbours):
    (task, _) = open_addresses(registry.db)
    touched = settle_address(registry.db, registry.desk, task.ids, KUNDEN)
    assert touched == {"person"}
    people = [get_person(registry.db, one) for one in task.ids]
    assert [one.region for one in people] == [KUNDEN] * 3
    assert all("region" in one.by_hand and "rt" not in one.by_hand for one in people)
    assert people[0].street == neighbours[0].street
    assert len(open_addresses(registry.db)) == 1
    assert history(registry.db, 1)[0].details == {"field": "region", "value": KUNDEN, "count": 3}
    undo_last(registry.db, registry.desk)
    assert len(open_addresses(registry.db)) == 2


def test_rt_and_rw_are_set_where_given_and_doubts_settled(registry, put, make_person):
    doubts = (Doubt("region", "331699", "region_unknown"), Doubt("rt", "x", "y"))
    (person,) = put(make_person(1, street="Kunden", rw="9", doubts=doubts))
    settle_address(registry.db, registry.desk, [person.id], KUNDEN, rt="03")
    after = get_person(registry.db, person.id)
    assert (after.region, after.rt, after.rw, after.doubts) == (KUNDEN, "03", "9", ())
    assert {"region", "rt"} <= after.by_hand
    assert "rw" not in after.by_hand


def test_nothing_to_change_is_no_deed(registry, put, make_person):
    (person,) = put(make_person(1, region=KUNDEN))
    before = last_deed_id(registry.db)
    assert settle_address(registry.db, registry.desk, [person.id], KUNDEN) == frozenset()
    assert settle_address(registry.db, registry.desk, [], KUNDEN) == frozenset()
    assert last_deed_id(registry.db) == before


@pytest.mark.parametrize(
    ("code", "stranger", "refusal"),
    [("33.16.99", [], RegionUnknown), ("", [], RegionUnknown), (KUNDEN, [999], PersonUnknown)],
)
def test_a_refusal_changes_nobody(registry, neighbours, code, stranger, refusal):
    before = last_deed_id(registry.db)
    with pytest.raises(refusal):
        settle_address(registry.db, registry.desk, [neighbours[0].id, *stranger], code)
    assert last_deed_id(registry.db) == before


def test_one_person_is_suggested_for_too(make_person):
    person = make_person(1, street="DK CONTOH", region_as_written="KARANGJATI BLORA")
    assert suggestions_for(person, "33.16.09")[0].code == "33.16.09.1018"
