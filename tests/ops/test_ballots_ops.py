"""Papers of a station counted out of a real registry."""

from dataclasses import replace
from datetime import date

import pytest

from rutan_desk.domain.election import Ground
from rutan_desk.domain.enrolment import Elsewhere
from rutan_desk.domain.list_line import ListLine, Match
from rutan_desk.domain.movement import Movement
from rutan_desk.domain.person import Kind
from rutan_desk.domain.station import Station, StationKind
from rutan_desk.ops.ballots import ballot_matrix, supply_of
from rutan_desk.ops.enrolments import record_check, record_move
from rutan_desk.ops.people import add_person, move_person
from rutan_desk.ops.readiness import everybody
from rutan_desk.ops.stations import preset_dapils, save_station
from rutan_desk.store.elections import active_election
from rutan_desk.store.journal import deed
from rutan_desk.store.lists import save_lines
from rutan_desk.store.people import all_people
from rutan_desk.store.stations import station_numbered, stations_of

TODAY = date(2029, 1, 24)
KUNDEN = "33.16.09.1016"


class Desk:
    """Station 901 in Blora with the dapils of the preset."""

    def __init__(self, registry, make_person):
        self.db, self.desk, self._make = registry.db, registry.desk, make_person
        [station] = stations_of(self.db, self.election.id)
        save_station(self.db, self.desk, replace(station, region=KUNDEN))
        preset_dapils(self.db, self.desk, self.election.id, "blora")

    @property
    def election(self):
        return active_election(self.db)

    @property
    def station(self):
        return station_numbered(self.db, self.election.id, "901")

    def add(self, number, region=None, **details):
        add_person(self.db, self.desk, self._make(number, region=region, **details))
        return next(one for one in all_people(self.db) if one.name.endswith(f" {number}"))

    def list(self, *people, **details):
        lines = [
            ListLine(
                election_id=self.election.id, station_id=self.station.id, name="X",
                **{"person_id": one and one.id, "match": Match.MATCHED, **details},
            )
            for one in people
        ]  # fmt: skip
        with deed(self.db, self.desk, "import-list") as act:
            save_lines(act, lines)

    def people(self):
        return everybody(self.db, TODAY, self.election)

    def matrix(self, station=None):
        return ballot_matrix(self.people(), self.election, station)

    def supply(self, station=None):
        return supply_of(self.db, self.people(), self.election, station or self.station)

    def moved(self, *people):
        ids = [one.id for one in people]
        record_check(self.db, self.desk, self.election.id, ids, Elsewhere.YES, TODAY)
        record_move(self.db, self.desk, self.election.id, ids, Ground.DETAINED, TODAY)


@pytest.fixture
def desk(registry, make_person):
    return Desk(registry, make_person)


def by_contest(lines, field):
    return {one.contest: getattr(one, field) for one in lines}


def test_the_matrix_counts_kecamatan_near_by_and_kabupaten_elsewhere(desk):
    for number, region in enumerate(
        (KUNDEN, "33.16.05", "33.16.05.2001", "33.15.01", "33.74.01", "35.22.15.2003", None), 1
    ):
        desk.add(number, region)
    found = desk.matrix(desk.station)
    assert found.contests == ("PPWP", "DPD", "DPR")
    assert [(one.region, one.people, one.counts, one.open) for one in found.rows] == [
        ("33.15", 1, (1, 1, 1), 0),
        ("33.16.05", 2, (2, 2, 2), 0),
        ("33.16.09", 1, (1, 1, 1), 0),
        ("33.74", 1, (1, 1, 0), 0),
        ("35.22", 1, (1, 0, 0), 0),
        ("", 1, (0, 0, 0), 1),
    ]
    assert (found.total.people, found.total.counts, found.total.open) == (7, (6, 5, 4), 1)


def test_who_is_barred_or_gone_is_in_no_row(desk):
    gone = desk.add(1, KUNDEN)
    desk.add(2, KUNDEN, birth_date=date(2014, 1, 1))
    move_person(desk.db, desk.desk, gone.id, Movement.RELEASED, TODAY)
    assert desk.matrix().rows == ()
    assert desk.matrix().total.counts == (0, 0, 0)


def test_supply_packs_for_all_heads_and_by_right_and_frees_papers(desk):
    near, far, gone = desk.add(1, KUNDEN), desk.add(2, "35.22.15"), desk.add(3, KUNDEN)
    desk.list(near, far, gone)
    move_person(desk.db, desk.desk, gone.id, Movement.DIED, TODAY)
    found = desk.supply()
    assert found.dpt == 3
    assert by_contest(found.lines, "packed_all") == {"PPWP": 4, "DPD": 4, "DPR": 4}
    assert by_contest(found.lines, "packed_entitled") == {"PPWP": 4, "DPD": 3, "DPR": 3}
    assert by_contest(found.lines, "freed") == {"PPWP": 1, "DPD": 1, "DPR": 1}
    assert by_contest(found.lines, "need") == {"PPWP": 2, "DPD": 1, "DPR": 1}
    assert found.asked == {}


def test_a_line_nobody_is_matched_to_needs_what_its_address_may_need(desk):
    desk.list(None, person_id=None, match=Match.OPEN, region="35.22.15")
    desk.list(None, person_id=None, match=Match.OPEN)
    assert by_contest(desk.supply().lines, "need") == {"PPWP": 2, "DPD": 1, "DPR": 1}


def test_movers_staff_and_those_on_the_way_are_told_apart(desk):
    desk.list(desk.add(1, KUNDEN))
    desk.moved(desk.add(2, "33.15.01"), desk.add(3, "35.22.15", kind=Kind.STAFF))
    neighbour, waiting = desk.add(4, KUNDEN), desk.add(5, "33.15.01")
    record_check(
        desk.db, desk.desk, desk.election.id, [neighbour.id], Elsewhere.NO, TODAY
    )  # fmt: skip
    found = desk.supply()
    ppwp = found.lines[0]
    assert (ppwp.need_dpt, ppwp.need_dptb, ppwp.need_dpk, ppwp.need_staff) == (1, 1, 1, 1)
    later = found.expected[0]
    assert later.need_dptb == 2
    assert waiting.region
    assert later.need > ppwp.need


def test_a_shortage_names_its_day_and_whom_to_ask(desk):
    desk.list(desk.add(1, KUNDEN))
    movers = [desk.add(number, KUNDEN) for number in range(2, 12)]
    desk.moved(*movers)
    for number, listed in (("004", 238), ("007", 100)):
        save_station(
            desk.db,
            desk.desk,
            Station(
                election_id=desk.election.id, number=number, kind=StationKind.SUPPORTING,
                region=KUNDEN, listed=listed,
            ),
        )  # fmt: skip
    found = desk.supply()
    assert found.lines[0].short == 9
    assert found.lines[0].short_since == TODAY
    assert found.asked["PPWP"] == {"004": 5, "007": 2}
    assert found.missing == {"PPWP": 2, "DPD": 2, "DPR": 2}


def test_kpus_own_figure_of_the_list_counts_when_it_is_given(desk):
    save_station(desk.db, desk.desk, replace(desk.station, listed=51))
    found = desk.supply()
    assert (found.dpt, found.lines[0].packed_all, found.lines[0].need) == (51, 53, 51)
