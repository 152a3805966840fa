"""A registry of 0.1.0 takes the tables of voting day, and what happened there stays."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from rutan_desk.domain.day import Act, Day, Means, Phase, RollLine
from rutan_desk.domain.lists import Category
from rutan_desk.domain.station import Station
from rutan_desk.ops.day_board import Board
from rutan_desk.ops.day_marking import mark
from rutan_desk.ops.demo import HEAD, PASSWORD
from rutan_desk.ops.registry import restore
from rutan_desk.ops.stations import save_station
from rutan_desk.store.audit import broken_seals, tables_that_disagree
from rutan_desk.store.connection import applied_steps
from rutan_desk.store.day import (
    day_of,
    events_of,
    roll_lines,
    save_day,
    save_desk_id,
    save_roll_lines,
)
from rutan_desk.store.elections import active_election
from rutan_desk.store.journal import deed
from rutan_desk.store.people import all_people
from rutan_desk.store.schema import STEPS
from rutan_desk.store.stations import stations_of

OLD = Path(__file__).parent.parent / "files" / "registri-0.1.0.rutan"


@pytest.fixture
def old(tmp_path):
    registry, _ = restore(
        tmp_path / "lama", OLD, HEAD, PASSWORD, lambda: datetime(2029, 1, 24, 9, tzinfo=UTC)
    )
    yield registry
    registry.close()


def test_the_steps_stand_in_order_with_the_new_one_last():
    assert STEPS[-1] == "m007_day"
    assert list(STEPS) == sorted(STEPS)
    assert len(STEPS) == 7


def test_it_opens_without_any_voting_day(old):
    election = active_election(old.db)
    assert applied_steps(old.db) == STEPS
    assert day_of(old.db, election.id) is None
    assert (roll_lines(old.db, election.id), events_of(old.db, election.id)) == ([], [])
    assert (tables_that_disagree(old.db), broken_seals(old.db)) == ([], [])


def test_its_people_can_be_frozen_and_marked(old):
    db, desk, election = old.db, old.desk, active_election(old.db)
    person = next(one for one in all_people(db) if one.presence == "present" and one.nik)
    save_station(db, desk, Station(election_id=election.id, number="907", region="33.16.09"))
    [station] = [one for one in stations_of(db, election.id) if one.number == "907"]
    day = Day(
        election_id=election.id, phase=Phase.OPEN, secret="0a" * 32, frozen_at=desk.clock(),
        frozen_by="Contoh", frozen_seal="", opened_at=desk.clock(),
    )  # fmt: skip
    line = RollLine(
        election_id=election.id, station_id=station.id, person_id=person.id, number="1",
        category=Category.DPT, name=person.name, sex=person.sex, ballots=("PPWP",),
    )  # fmt: skip
    with deed(db, desk, "day-freeze", {"election": "x", "count": 1}) as act:
        save_desk_id(act, "meja")
        save_day(act, day)
        save_roll_lines(act, [line])
    written = mark(db, desk, Board(db), person.id, Act.ILL, None, means=Means.PAPER)
    assert events_of(db, election.id) == [written]
    assert (tables_that_disagree(db), broken_seals(db)) == ([], [])
