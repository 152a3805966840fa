"""Elections made, edited, chosen, closed and repeated (T12)."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from rutan_desk.domain.contest import Dapil
from rutan_desk.domain.election import Ground
from rutan_desk.domain.enrolment import Elsewhere
from rutan_desk.domain.errors import (
    ElectionClosed,
    ElectionFrozen,
    ElectionUnknown,
    NameMissing,
    ProfileInvalid,
    PsuTooEarly,
    RoleTooLow,
)
from rutan_desk.domain.list_line import ListLine, Match
from rutan_desk.domain.officer import Role
from rutan_desk.ops.election_effect import effect_of
from rutan_desk.ops.elections import (
    choose_active,
    close_election,
    create_election,
    edit_election,
    make_psu,
    reopen_election,
)
from rutan_desk.ops.enrolments import record_check, record_letter, record_move
from rutan_desk.ops.history import redo_last, undo_last
from rutan_desk.ops.people import add_person
from rutan_desk.ops.registry import create_registry
from rutan_desk.ops.stations import assign_station, save_station, set_dapils
from rutan_desk.store.audit import tables_that_disagree
from rutan_desk.store.elections import active_election, all_elections, election_by_id
from rutan_desk.store.history import history, next_undo
from rutan_desk.store.journal import Desk, deed, last_deed_id, undo
from rutan_desk.store.lists import enrolments_of, lines_of, save_lines
from rutan_desk.store.people import all_people
from rutan_desk.store.stations import dapils_of, stations_of
from tests.conftest import NOW, PASSWORD

TODAY = NOW.date()
DPR = Dapil(contest="DPR", name="JAWA TENGAH III", regions=("33.15", "33.16"))


@pytest.fixture
def election(registry):
    return active_election(registry.db)


@pytest.fixture
def listed(registry, election, make_person):
    """Two people: one on a line of 901, one moved in; dapils set. Their ids."""
    db, desk = registry.db, registry.desk
    for number in (1, 2):
        add_person(db, desk, make_person(number))
    one, two = sorted(person.id for person in all_people(db))
    [station] = stations_of(db, election.id)
    line = ListLine(
        election_id=election.id, station_id=station.id, name="A", person_id=one,
        match=Match.MATCHED,
    )  # fmt: skip
    with deed(db, desk, "import", {"file": "x"}) as act:
        save_lines(act, [line, replace(line, active=False, name="LAMA")])
    set_dapils(db, desk, election.id, [DPR])
    record_check(db, desk, election.id, [two], Elsewhere.YES)
    record_move(db, desk, election.id, [two], Ground.DETAINED, TODAY)
    assign_station(db, desk, election.id, [two], station.id)
    return one, two


def newest(registry):
    return max(all_elections(registry.db), key=lambda one: one.id)


# --- made


def test_an_election_from_a_profile_stands_beside_the_active_one(registry, election):
    touched = create_election(registry.db, registry.desk, "pilkada-2024", " Pilkada  Contoh ")
    assert touched == {"election", "station"}
    made = newest(registry)
    assert (made.name, made.day, made.profile) == (
        "Pilkada Contoh", date(2024, 11, 27), "pilkada-2024",
    )  # fmt: skip
    assert active_election(registry.db) == election
    assert [one.number for one in stations_of(registry.db, made.id)] == ["901"]
    undo_last(registry.db, registry.desk)
    assert all_elections(registry.db) == [election]
    redo_last(registry.db, registry.desk)
    assert len(all_elections(registry.db)) == 2
    assert tables_that_disagree(registry.db) == []


def test_it_may_begin_like_another_with_the_dapils_it_can_use(registry, election, listed):
    create_election(registry.db, registry.desk, "pilkada-2024", day=TODAY, like=election.id)
    made = newest(registry)
    assert made.day == TODAY
    assert dapils_of(registry.db, made.id) == ()
    assert lines_of(registry.db, made.id, all=True) == []
    assert enrolments_of(registry.db, made.id) == {}
    create_election(registry.db, registry.desk, "pemilu-2024", like=election.id)
    assert dapils_of(registry.db, newest(registry).id) == (DPR,)


def test_what_cannot_be_made(registry, election):
    before = last_deed_id(registry.db)
    with pytest.raises(ElectionUnknown):
        create_election(registry.db, registry.desk, "pemilu-1955")
    with pytest.raises(ElectionUnknown):
        create_election(registry.db, registry.desk, "pilkada-2024", like=404)
    assert last_deed_id(registry.db) == before


def test_a_preset_brings_its_dapils(tmp_path, clock):
    made = create_registry(tmp_path / "blora", "Budi", PASSWORD, clock, preset="blora")
    active = active_election(made.db)
    [station] = stations_of(made.db, active.id)
    assert (station.number, station.region) == ("901", "33.16.09")
    assert [one.name for one in dapils_of(made.db, active.id)] == ["JAWA TENGAH III"]
    made.close()


# --- edited


def test_a_new_day_moves_the_last_days_and_is_one_deed(registry, election):
    later = replace(
        election, day=election.day + timedelta(days=7), reserve_pct=election.reserve_pct
    )
    assert edit_election(registry.db, registry.desk, later) == {"election"}
    found = active_election(registry.db)
    assert found.last_day_special - election.last_day_special == timedelta(days=7)
    [latest] = history(registry.db, 1)
    assert latest.details["fields"] == ["day"]
    assert edit_election(registry.db, registry.desk, later) == frozenset()
    undo_last(registry.db, registry.desk)
    assert active_election(registry.db) == election


def test_what_an_election_is_a_copy_of_is_not_edited(registry, election):
    forged = replace(election, closed=True, psu=True, psu_of=9, uuid="x", profile="y", name="Baru")
    edit_election(registry.db, registry.desk, forged)
    assert active_election(registry.db) == replace(election, name="Baru")


@pytest.mark.parametrize(
    ("details", "refusal"),
    [
        ({"name": " "}, NameMissing),
        ({"voting_age": 0}, ProfileInvalid),
        ({"cut_special": 31}, ProfileInvalid),
        ({"id": 404}, ElectionUnknown),
    ],
)
def test_an_edit_that_cannot_be_changes_nothing(registry, election, details, refusal):
    with pytest.raises(refusal):
        edit_election(registry.db, registry.desk, replace(election, **details))
    assert active_election(registry.db) == election


def test_the_effect_of_an_edit_is_told_before_it(registry, election, listed):
    later = replace(election, day=election.day + timedelta(days=30))
    before = last_deed_id(registry.db)
    effect = effect_of(registry.db, registry.desk, later)
    assert sum(effect.before.values()) == sum(effect.after.values()) == 2
    assert [name for name, _, _ in effect.last_days] == [
        "last_day_general", "last_day_special", "last_day_recording",
    ]  # fmt: skip
    assert {old.person.id for old, _ in effect.changed} <= set(listed)
    same = effect_of(registry.db, registry.desk, election)
    assert (same.changed, same.last_days) == ((), ())
    assert last_deed_id(registry.db) == before


# --- chosen, closed


def test_one_election_is_active_at_a_time(registry, election):
    create_election(registry.db, registry.desk, "pilkada-2024")
    made = newest(registry)
    assert choose_active(registry.db, registry.desk, made.id) == {"election"}
    assert active_election(registry.db).id == made.id
    assert registry.db.execute("SELECT sum(active) FROM election").fetchone()[0] == 1
    assert choose_active(registry.db, registry.desk, made.id) == frozenset()
    undo_last(registry.db, registry.desk)
    assert active_election(registry.db).id == election.id


def test_a_closed_election_is_read_only(registry, election, listed):
    db, desk = registry.db, registry.desk
    close_election(db, desk, election.id)
    closed = election_by_id(db, election.id)
    [station] = stations_of(db, election.id)
    before = last_deed_id(db)
    for attempt in (
        lambda: edit_election(db, desk, closed),
        lambda: close_election(db, desk, election.id),
        lambda: reopen_election(db, desk, election.id),
        lambda: set_dapils(db, desk, election.id, []),
        lambda: save_station(db, desk, replace(station, place="Lain")),
        lambda: record_move(db, desk, election.id, [listed[0]], Ground.WORK, TODAY),
        lambda: assign_station(db, desk, election.id, [listed[0]], station.id),
    ):
        with pytest.raises(ElectionClosed):
            attempt()
    assert last_deed_id(db) == before


def test_undo_does_not_open_a_closed_election_either(registry, election, listed):
    db, desk = registry.db, registry.desk
    latest = last_deed_id(db)
    close_election(db, desk, election.id)
    for closed_one in (latest, latest + 1):
        with pytest.raises(ElectionClosed):
            undo(db, desk, closed_one)
    undoable = next_undo(db)
    assert undoable is not None
    assert undoable.id == latest
    create_election(db, desk, "pilkada-2024")
    choose_active(db, desk, newest(registry).id)
    undo_last(db, desk)
    assert active_election(db).id == election.id


def test_elections_are_the_heads(registry, election, clock):
    officer = Desk("Siti", Role.OFFICER, clock)
    later = replace(election, day=election.day + timedelta(days=1))
    for attempt in (
        lambda: create_election(registry.db, officer, "pilkada-2024"),
        lambda: edit_election(registry.db, officer, later),
        lambda: close_election(registry.db, officer, election.id),
        lambda: make_psu(registry.db, officer, election.id, "PSU", later.day),
        lambda: set_dapils(registry.db, officer, election.id, [DPR]),
    ):
        with pytest.raises(RoleTooLow):
            attempt()
    set_dapils(registry.db, registry.desk, election.id, [DPR])
    with pytest.raises(RoleTooLow):
        undo_last(registry.db, officer)


# --- repeated


def test_a_repeat_vote_copies_the_lists_and_freezes_them(registry, election, listed):
    db, desk = registry.db, registry.desk
    one, two = listed
    close_election(db, desk, election.id)
    day = election.day + timedelta(days=10)
    touched = make_psu(db, desk, election.id, "PSU Contoh", day)
    assert touched == {"election", "station", "dapil", "list_line", "enrolment"}
    psu = newest(registry)
    assert (psu.psu, psu.psu_of, psu.closed, psu.day) == (True, election.id, False, day)
    assert psu.last_day_special == election.last_day_special
    assert psu.last_day_general == election.last_day_general
    [station] = stations_of(db, psu.id)
    [line] = lines_of(db, psu.id, all=True)
    assert (line.person_id, line.station_id, line.name) == (one, station.id, "A")
    assert enrolments_of(db, psu.id)[two].station_id == station.id
    assert dapils_of(db, psu.id) == (DPR,)
    for attempt in (
        lambda: record_letter(db, desk, psu.id, {two: "1"}, TODAY),
        lambda: record_check(db, desk, psu.id, [two], Elsewhere.NO),
        lambda: assign_station(db, desk, psu.id, [two], None),
        lambda: set_dapils(db, desk, psu.id, []),
        lambda: save_station(db, desk, replace(station, number="902")),
        lambda: save_station(db, desk, replace(station, id=0, uuid="", number="902")),
    ):
        with pytest.raises(ElectionFrozen):
            attempt()
    save_station(db, desk, replace(station, kpps=("ANI",)))
    edit_election(db, desk, replace(psu, day=day + timedelta(days=3), cut_special=1))
    assert election_by_id(db, psu.id).last_day_special == election.last_day_special
    undo_last(db, desk)
    undo_last(db, desk)
    undo_last(db, desk)
    assert len(all_elections(db)) == 1
    assert tables_that_disagree(db) == []


def test_a_repeat_vote_comes_after_the_vote(registry, election):
    with pytest.raises(PsuTooEarly):
        make_psu(registry.db, registry.desk, election.id, "PSU", election.day)
    with pytest.raises(NameMissing):
        make_psu(registry.db, registry.desk, election.id, " ", election.day + timedelta(days=1))
    make_psu(registry.db, registry.desk, election.id, "PSU", election.day + timedelta(days=1))
    with pytest.raises(PsuTooEarly):
        edit_election(registry.db, registry.desk, replace(newest(registry), day=election.day))
