"""Stations and dapils in and out of the tables."""

from dataclasses import replace

import pytest

from rutan_desk.domain.contest import Dapil
from rutan_desk.domain.errors import StationUnknown
from rutan_desk.domain.station import Station, StationKind
from rutan_desk.ops.history import redo_last, undo_last
from rutan_desk.store.audit import tables_that_disagree
from rutan_desk.store.elections import active_election
from rutan_desk.store.history import history
from rutan_desk.store.journal import deed
from rutan_desk.store.stations import (
    dapils_of,
    get_station,
    remove_station,
    save_dapils,
    save_station,
    station_in_use,
    station_numbered,
    stations_of,
)

DPR = Dapil(contest="DPR", name="JAWA TENGAH III", regions=("33.15", "33.16"))
KAB = Dapil(contest="DPRD_KAB", name="BLORA 1", regions=("33.16.09",))


@pytest.fixture
def election(registry):
    return active_election(registry.db)


def saved(registry, station):
    with deed(registry.db, registry.desk, "save-station", {"number": station.number}) as act:
        return save_station(act, station)


def test_a_new_registry_has_its_station(registry, election):
    [first] = stations_of(registry.db, election.id)
    assert (first.number, first.kind, first.election_id) == (
        "901", StationKind.SPECIAL, election.id,
    )  # fmt: skip
    assert dapils_of(registry.db, election.id) == ()


def test_what_is_saved_is_what_is_read(registry, election):
    station = Station(
        election_id=election.id, number="004", kind=StationKind.SUPPORTING, place="Balai “Contoh”",
        region="33.16.09.1016", ceiling=300, listed=238, kpps=("ANI", "BUDI É"), blocks=("A",),
    )  # fmt: skip
    made = saved(registry, station)
    assert get_station(registry.db, made.id) == made
    assert made == replace(station, id=made.id, uuid=made.uuid)
    changed = saved(registry, replace(made, ceiling=None, kpps=()))
    assert stations_of(registry.db, election.id)[1] == changed
    assert tables_that_disagree(registry.db) == []


def test_special_stations_come_first_each_kind_by_number(registry, election):
    for number, kind in (("902", "special"), ("12", "supporting"), ("4", "supporting")):
        saved(registry, Station(election_id=election.id, number=number, kind=StationKind(kind)))
    found = [one.number for one in stations_of(registry.db, election.id)]
    assert found == ["901", "902", "4", "12"]
    assert station_numbered(registry.db, election.id, "004").number == "4"
    with pytest.raises(StationUnknown) as refusal:
        station_numbered(registry.db, election.id, "903")
    assert refusal.value.known == ("901", "902", "4", "12")
    with pytest.raises(StationUnknown):
        get_station(registry.db, 404)


def test_a_station_taken_out_comes_back_by_undo(registry, election):
    made = saved(registry, Station(election_id=election.id, number="902"))
    assert station_in_use(registry.db, made.id) == (0, 0, 0)
    with deed(registry.db, registry.desk, "remove-station", {"number": "902"}) as act:
        remove_station(act, made.id)
    assert len(stations_of(registry.db, election.id)) == 1
    assert tables_that_disagree(registry.db) == []
    undo_last(registry.db, registry.desk)
    assert get_station(registry.db, made.id) == made
    redo_last(registry.db, registry.desk)
    assert len(stations_of(registry.db, election.id)) == 1


def test_dapils_are_replaced_and_their_rows_stay(registry, election):
    db, desk = registry.db, registry.desk

    def put(*dapils):
        with deed(db, desk, "set-dapils", {"name": "", "count": len(dapils)}) as act:
            save_dapils(act, election.id, dapils)

    put(DPR, KAB)
    assert dapils_of(db, election.id) == (DPR, KAB)
    other = replace(DPR, regions=("33.16", "33.17"))
    put(other)
    assert dapils_of(db, election.id) == (other,)
    assert db["dapil"].count == 2
    put(other)
    assert history(db, 1)[0].changes == 0
    put(DPR, KAB)
    assert dapils_of(db, election.id) == (DPR, KAB)
    assert db["dapil"].count == 2
    undo_last(db, desk)
    assert dapils_of(db, election.id) == (other,)
    assert tables_that_disagree(db) == []
