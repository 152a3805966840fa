"""What a movement would change, told without writing, and in words."""

from dataclasses import replace
from datetime import timedelta

import pytest

from rutan_desk.domain.errors import MovementImpossible, MovementInvalid
from rutan_desk.domain.ktp_el import Card, Mark, Milestone, Recording
from rutan_desk.domain.list_line import ListLine, Match
from rutan_desk.domain.movement import Movement
from rutan_desk.domain.readiness import State
from rutan_desk.domain.station import Station
from rutan_desk.ops.effects import effect_of_movement
from rutan_desk.ops.ktp_el import record_mark
from rutan_desk.ops.movements import move_person
from rutan_desk.ops.people import add_person
from rutan_desk.ops.readiness import one_person
from rutan_desk.ops.stations import preset_dapils, save_station
from rutan_desk.store.elections import active_election
from rutan_desk.store.journal import deed, last_deed_id
from rutan_desk.store.lists import save_lines
from rutan_desk.store.people import all_people
from rutan_desk.store.stations import stations_of
from rutan_desk.words.catalog import set_language
from rutan_desk.words.effects import effect_texts
from tests.conftest import NOW

TODAY = NOW.date()


@pytest.fixture(autouse=True)
def english():
    set_language("en")


@pytest.fixture
def listed(registry, make_person):
    """Somebody of Cepu who stands on KPU's list of the special station."""
    db, desk = registry.db, registry.desk
    election = active_election(db).id
    known = [one.id for one in stations_of(db, election)]
    place = Station(election_id=election, number="901", region="33.16.09.1016")
    save_station(db, desk, replace(place, id=known[0] if known else 0))
    preset_dapils(db, desk, election, "blora")
    add_person(db, desk, make_person(1, region="33.16.05", register_class="A.III"))
    [person] = all_people(db)
    line = ListLine(
        election_id=election,
        station_id=stations_of(db, election)[0].id,
        name=person.name,
        person_id=person.id,
        match=Match.MATCHED,
    )
    with deed(db, desk, "decide-lines", {"count": 1, "name": "x", "ours": True}) as act:
        save_lines(act, [line])
    for mark in (
        Mark(Milestone.RECORDING, TODAY, Recording.PRINTED),
        Mark(Milestone.CARD, TODAY, Card.IN_HAND),
    ):
        record_mark(db, desk, [person.id], mark)
    return person.id


def effect(registry, person_id, movement, **more):
    return effect_of_movement(registry.db, person_id, movement, TODAY, TODAY, **more)


def test_a_release_makes_the_line_inactive_and_frees_the_ballots(registry, listed):
    before = last_deed_id(registry.db)
    found = effect(registry, listed, Movement.RELEASED)
    assert last_deed_id(registry.db) == before
    assert (found.before.state, found.after.state) == (State.READY, State.UNABLE)
    assert effect_texts(found) == [
        "Ready becomes cannot vote.",
        "Released before voting day.",
        "The line on the DPT becomes inactive; it is not struck out.",
        "3 ballots are freed: PPWP, DPD, DPR.",
        "File the move back to the home station, by 7 February 2029 at the latest.",
    ]


@pytest.mark.parametrize(
    ("movement", "more"),
    [
        (Movement.RELEASED, {}),
        (Movement.TRANSFERRED, {}),
        (Movement.DIED, {}),
        (Movement.ON_LOAN, {"until": TODAY + timedelta(days=90)}),
        (Movement.REGISTER_CHANGED, {"register_number": "B.I.9/2029", "register_class": "B.I"}),
    ],
)
def test_what_is_foretold_is_what_comes(registry, listed, movement, more):
    found = effect(registry, listed, movement, **more)
    move_person(registry.db, registry.desk, listed, movement, TODAY, **more)
    after = one_person(registry.db, listed, TODAY)
    assert (found.after.state, found.after.steps) == (after.state, after.steps)
    assert (found.after.place, found.after.risks) == (after.place, after.risks)
    assert found.after.person.presence is after.person.presence


def test_a_change_of_register_changes_nothing_for_who_is_listed(registry, listed):
    found = effect(registry, listed, Movement.REGISTER_CHANGED, register_number="B.I.9/2029")
    assert effect_texts(found) == ["Nothing changes for the election."]


def test_a_transfer_leaves_the_move_to_the_receiving_prison(registry, listed):
    said = " ".join(effect_texts(effect(registry, listed, Movement.TRANSFERRED)))
    assert "Transferred: the receiving prison files the move." in said


def test_a_return_brings_the_line_back(registry, listed):
    move_person(registry.db, registry.desk, listed, Movement.RELEASED, TODAY)
    said = effect_texts(effect(registry, listed, Movement.READMITTED))
    assert "The line on the DPT is active again." in said
    assert "3 ballots are needed: PPWP, DPD, DPR." in said
    assert "No longer to be done: File the move back to the home station." in said


def test_what_cannot_be_recorded_is_refused(registry, listed):
    with pytest.raises(MovementImpossible):
        effect(registry, listed, Movement.RETURNED)
    with pytest.raises(MovementInvalid):
        effect_of_movement(registry.db, listed, Movement.RELEASED, TODAY + timedelta(days=1), TODAY)
