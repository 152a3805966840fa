"""Stations, dapils and who votes where."""

import json
from collections import Counter
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from rutan_desk.domain.contest import Dapil
from rutan_desk.domain.enrolment import Elsewhere
from rutan_desk.domain.errors import (
    CeilingBelowAllocated,
    DapilFileInvalid,
    DapilInvalid,
    PersonUnknown,
    PresetUnknown,
    RegionUnknown,
    StationInUse,
    StationInvalid,
    StationTaken,
    StationUnknown,
)
from rutan_desk.domain.list_line import ListLine, Match
from rutan_desk.domain.movement import Movement
from rutan_desk.domain.readiness import NoWay
from rutan_desk.domain.station import Station, StationKind
from rutan_desk.ops.elections import create_election
from rutan_desk.ops.enrolments import record_check
from rutan_desk.ops.history import undo_last
from rutan_desk.ops.movements import move_person
from rutan_desk.ops.people import add_person
from rutan_desk.ops.readiness import everybody
from rutan_desk.ops.stations import (
    allocate_people,
    assign_station,
    dapil_contests,
    import_dapils,
    plan_allocation,
    preset_dapils,
    remove_station,
    save_station,
    set_dapils,
)
from rutan_desk.store.audit import tables_that_disagree
from rutan_desk.store.elections import active_election, all_elections
from rutan_desk.store.journal import deed, last_deed_id
from rutan_desk.store.lists import enrolments_of, save_lines
from rutan_desk.store.people import all_people
from rutan_desk.store.stations import dapils_of, get_station, stations_of
from tests.conftest import NOW

KPU_FILE = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "dapil-pemilu-2024.json"
DPR = Dapil(contest="DPR", name="JAWA TENGAH III", regions=("33.15", "33.16"))


@pytest.fixture
def election(registry):
    return active_election(registry.db)


@pytest.fixture
def first(registry, election):
    [station] = stations_of(registry.db, election.id)
    return station


@pytest.fixture
def second(registry, election):
    save_station(registry.db, registry.desk, Station(election_id=election.id, number="902"))
    return stations_of(registry.db, election.id)[1]


@pytest.fixture
def people(registry, make_person):
    for number in range(1, 7):
        block = "A" if number < 4 else "B"
        add_person(registry.db, registry.desk, make_person(number, block=block))
    return sorted(one.id for one in all_people(registry.db))


def places(registry, election):
    found = enrolments_of(registry.db, election.id)
    return {one: found[one].station_id for one in sorted(found)}


# --- stations


def test_a_station_is_saved_tidied_and_undone(registry, election, first):
    db, desk = registry.db, registry.desk
    changed = replace(
        first, number=" 903 ", place=" Aula  Contoh", region="33.16.09.1016", ceiling=300,
        kpps=(" ANI ", " "), blocks=("A", "A", "B"),
    )  # fmt: skip
    assert save_station(db, desk, changed) == {"station"}
    found = get_station(db, first.id)
    assert (found.number, found.place, found.kpps) == ("903", "Aula Contoh", ("ANI",))
    assert found.blocks == ("A", "B")
    assert save_station(db, desk, found) == frozenset()
    undo_last(db, desk)
    assert get_station(db, first.id) == first
    assert tables_that_disagree(db) == []


@pytest.mark.parametrize(
    ("details", "refusal"),
    [
        ({"number": ""}, StationInvalid("", "number")),
        ({"number": "90A"}, StationInvalid("90A", "number")),
        ({"number": "000"}, StationInvalid("000", "number")),
        ({"number": "901"}, StationTaken("901")),
        ({"number": "0901", "region": ""}, StationInvalid("0901", "number")),
        ({"region": "33.16"}, StationInvalid("903", "region")),
        ({"region": "33.16.99"}, RegionUnknown("33.16.99")),
        ({"ceiling": 0}, StationInvalid("903", "ceiling")),
        ({"listed": -1}, StationInvalid("903", "listed")),
        ({"blocks": ("W",)}, StationInvalid("903", "block")),
        ({"id": 404}, StationUnknown("404")),
    ],
)
def test_a_station_that_cannot_be(registry, election, first, details, refusal):
    save_station(registry.db, registry.desk, replace(first, blocks=("W",)))
    before = last_deed_id(registry.db)
    wanted = Station(**{"election_id": election.id, "number": "903", **details})
    with pytest.raises(type(refusal)) as refused:
        save_station(registry.db, registry.desk, wanted)
    assert refused.value == refusal
    assert last_deed_id(registry.db) == before


def test_neighbours_share_a_number_only_in_different_desa(registry, election):
    near = Station(
        election_id=election.id, number="4", kind=StationKind.SUPPORTING, region="33.16.09.1016"
    )
    save_station(registry.db, registry.desk, near)
    save_station(registry.db, registry.desk, replace(near, region="33.16.09.1013"))
    with pytest.raises(StationTaken):
        save_station(registry.db, registry.desk, replace(near, number="004"))
    again = Station(election_id=election.id, number="901", region="33.16.09.1013")
    with pytest.raises(StationTaken):
        save_station(registry.db, registry.desk, again)


def test_a_station_never_moves_to_another_election(registry, first):
    create_election(registry.db, registry.desk, "pilkada-2024")
    other = max(one.id for one in all_elections(registry.db))
    with pytest.raises(StationUnknown):
        save_station(registry.db, registry.desk, replace(first, election_id=other))


def test_a_used_station_stays(registry, election, first, second, people):
    db, desk = registry.db, registry.desk
    assign_station(db, desk, election.id, people[:2], second.id)
    with pytest.raises(StationInUse) as refusal:
        remove_station(db, desk, second.id)
    assert refusal.value == StationInUse("902", 2, 0)
    undo_last(db, desk)
    remove_station(db, desk, second.id)
    assert stations_of(db, election.id) == [first]
    undo_last(db, desk)
    assert stations_of(db, election.id) == [first, second]


def test_a_new_ceiling_below_who_votes_there_is_refused(registry, election, second, people):
    db, desk = registry.db, registry.desk
    assign_station(db, desk, election.id, people, second.id)
    with pytest.raises(CeilingBelowAllocated) as refusal:
        save_station(db, desk, replace(second, ceiling=5))
    assert refusal.value == CeilingBelowAllocated("902", 5, 6)
    save_station(db, desk, replace(second, ceiling=6))
    with pytest.raises(PersonUnknown):
        assign_station(db, desk, election.id, [404], second.id)


# --- dapils


def test_dapils_are_set_and_undone(registry, election):
    assert dapil_contests(election) == {"DPR"}
    assert set_dapils(registry.db, registry.desk, election.id, [DPR]) == {"dapil"}
    assert dapils_of(registry.db, election.id) == (DPR,)
    undo_last(registry.db, registry.desk)
    assert dapils_of(registry.db, election.id) == ()
    preset_dapils(registry.db, registry.desk, election.id, "blora")
    assert [one.name for one in dapils_of(registry.db, election.id)] == ["JAWA TENGAH III"]
    with pytest.raises(PresetUnknown):
        preset_dapils(registry.db, registry.desk, election.id, "mars")
    assert tables_that_disagree(registry.db) == []


@pytest.mark.parametrize(
    ("dapils", "refusal"),
    [
        ([replace(DPR, contest="DPRD_KAB")], DapilInvalid(DPR.name, "contest")),
        ([replace(DPR, name=" ")], DapilInvalid(" ", "name")),
        ([DPR, replace(DPR, regions=("33.17",))], DapilInvalid(DPR.name, "name")),
        ([replace(DPR, regions=())], DapilInvalid(DPR.name, "empty")),
        ([DPR, replace(DPR, name="LAIN")], DapilInvalid("LAIN", "overlap")),
        ([replace(DPR, regions=("98",))], RegionUnknown("98")),
    ],
)
def test_dapils_that_cannot_be(registry, election, dapils, refusal):
    with pytest.raises(type(refusal)) as refused:
        set_dapils(registry.db, registry.desk, election.id, dapils)
    assert refused.value == refusal
    assert dapils_of(registry.db, election.id) == ()


def row(code="3316", kind="DPR RI", name="JAWA TENGAH III", cut=False):
    return {"jenis_dapil": kind, "nama_dapil": name, "kode_wilayah": code, "is_pecah": cut}


@pytest.fixture
def kpu(tmp_path):
    def write(content):
        path = tmp_path / "dapil.json"
        text = content if isinstance(content, str) else json.dumps(content)
        path.write_text(text, encoding="utf-8")
        return path

    return write


def test_a_file_of_kpu_gives_the_dapils_of_the_contests(registry, election, first, kpu):
    save_station(registry.db, registry.desk, replace(first, region="33.16.09"))
    rows = [
        row(),
        row("3315"),
        row("331609", "DPRD KABUPATEN/KOTA", "BLORA 1"),
        row("33", cut=True),
    ]
    import_dapils(registry.db, registry.desk, election.id, kpu(rows))
    assert dapils_of(registry.db, election.id) == (replace(DPR, regions=("33.16", "33.15")),)


@pytest.mark.parametrize(
    ("content", "why"),
    [
        ("", "shape"),
        ("{}", "shape"),
        ("[]", "shape"),
        ([1], "shape"),
        ([row("abc")], "shape"),
        ([row(kind="DPD")], "shape"),
        ([row("331609", "DPRD KABUPATEN/KOTA", "BLORA 1")], "contest"),
        ([row("3399")], "region"),
        ([row("3515")], "elsewhere"),
    ],
)
def test_another_file_changes_nothing(registry, election, first, kpu, content, why):
    save_station(registry.db, registry.desk, replace(first, region="33.16.09"))
    before = last_deed_id(registry.db)
    with pytest.raises(DapilFileInvalid) as refusal:
        import_dapils(registry.db, registry.desk, election.id, kpu(content))
    assert refusal.value.why == why
    assert last_deed_id(registry.db) == before


def test_a_file_that_is_not_there(registry, election, tmp_path):
    with pytest.raises(DapilFileInvalid) as refusal:
        import_dapils(registry.db, registry.desk, election.id, tmp_path / "tidak.json")
    assert refusal.value.why == "missing"


@pytest.mark.skipif(not KPU_FILE.is_file(), reason="KPU's dapil file is not beside the project")
def test_kpus_own_file_of_2024(registry):
    create_election(registry.db, registry.desk, "pemilu-2024")
    other = max(one.id for one in all_elections(registry.db))
    import_dapils(registry.db, registry.desk, other, KPU_FILE)
    kinds = Counter(one.contest for one in dapils_of(registry.db, other))
    assert kinds == {"DPR": 84, "DPRD_PROV": 301, "DPRD_KAB": 2325}


# --- who votes where


def test_everybody_here_with_the_right_is_placed_and_stays(
    registry, election, first, second, people, make_person
):
    db, desk = registry.db, registry.desk
    for station in (first, second):
        save_station(db, desk, replace(get_station(db, station.id), ceiling=4))
    add_person(db, desk, make_person(9, citizenship="WNA"))
    move_person(db, desk, people[5], Movement.RELEASED, NOW.date())
    assert allocate_people(db, desk, election.id) == {"enrolment"}
    found = places(registry, election)
    assert set(found) == set(people[:5])
    assert len({found[one] for one in people[:3]}) == len({found[one] for one in people[3:5]}) == 1
    assert allocate_people(db, desk, election.id) == frozenset()
    move_person(db, desk, people[0], Movement.TRANSFERRED, NOW.date())
    assert plan_allocation(db, election.id, NOW.date()).moved == ()
    undo_last(db, desk)
    undo_last(db, desk)
    assert places(registry, election) == {}
    assert tables_that_disagree(db) == []


def test_who_has_no_way_onto_a_list_any_more_takes_no_place(registry, election, first, people):
    db, desk = registry.db, registry.desk
    line = ListLine(
        election_id=election.id, station_id=first.id, name="A", person_id=people[0],
        match=Match.MATCHED,
    )  # fmt: skip
    with deed(db, desk, "import", {"file": "x"}) as act:
        save_lines(act, [line])
    record_check(db, desk, election.id, people[1:3], Elsewhere.YES, NOW.date())
    assert set(plan_allocation(db, election.id, NOW.date()).places) == set(people)
    late = election.day - timedelta(days=2)
    found = {one.person.id: one for one in everybody(db, late)}
    assert found[people[1]].no_way is NoWay.NO_LIST
    assert set(plan_allocation(db, election.id, late).places) == {
        one for one in people if found[one].no_way is None
    }


def test_kpus_list_and_an_officers_hand_hold(registry, election, first, second, people):
    db, desk = registry.db, registry.desk
    line = ListLine(
        election_id=election.id, station_id=second.id, name="A", person_id=people[0],
        match=Match.MATCHED,
    )  # fmt: skip
    with deed(db, desk, "import", {"file": "x"}) as act:
        save_lines(act, [line])
    save_station(db, desk, replace(second, ceiling=1))
    assign_station(db, desk, election.id, [people[1]], second.id)
    allocate_people(db, desk, election.id, afresh=True)
    found = places(registry, election)
    assert {one for one in people if found[one] == second.id} == set(people[:2])
    assign_station(db, desk, election.id, [people[1]], None)
    assert enrolments_of(db, election.id)[people[1]].by_hand is False
    assert assign_station(db, desk, election.id, [people[1]], None) == frozenset()
    with pytest.raises(StationUnknown):
        assign_station(db, desk, election.id, [people[1]], 404)
    create_election(db, desk, "pilkada-2024")
    other = max(one.id for one in all_elections(db))
    [foreign] = stations_of(db, other)
    with pytest.raises(StationUnknown):
        assign_station(db, desk, election.id, [people[1]], foreign.id)
