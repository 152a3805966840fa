"""A registry of 0.1.0 opens, agrees with its journal, and its old deeds can be undone."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from rutan_desk.domain.election import election_from_dict, election_to_dict
from rutan_desk.domain.movement import Moved, Movement
from rutan_desk.ops.demo import HEAD, PASSWORD
from rutan_desk.ops.movements import move_person
from rutan_desk.ops.people import edit_person
from rutan_desk.ops.registry import restore
from rutan_desk.store.audit import broken_seals, tables_that_disagree
from rutan_desk.store.connection import applied_steps
from rutan_desk.store.elections import active_election
from rutan_desk.store.history import history
from rutan_desk.store.journal import undo
from rutan_desk.store.people import all_people, movements_of
from rutan_desk.store.profiles import load_profile
from rutan_desk.store.schema import STEPS
from rutan_desk.store.stations import dapils_of, stations_of

OLD = Path(__file__).parent.parent / "files" / "registri-0.1.0.rutan"


@pytest.fixture
def old(tmp_path):
    registry, _ = restore(
        tmp_path / "lama", OLD, HEAD, PASSWORD, lambda: datetime(2029, 1, 24, tzinfo=UTC)
    )
    yield registry
    registry.close()


def test_it_opens_and_agrees_with_its_journal(old):
    assert applied_steps(old.db) == STEPS
    assert broken_seals(old.db) == []
    assert tables_that_disagree(old.db) == []
    assert stations_of(old.db, active_election(old.db).id) == []
    assert dapils_of(old.db, active_election(old.db).id) == ()
    assert old.db.execute("PRAGMA foreign_key_check").fetchall() == []
    assert old.db.execute("PRAGMA integrity_check").fetchone()[0] == "ok"


def test_its_people_are_neither_away_nor_merged(old):
    people = all_people(old.db)
    assert len(people) > 50
    assert {(one.away, one.back_on, one.merged_into) for one in people} == {(None, None, None)}
    assert people == all_people(old.db, merged=True)


@pytest.mark.parametrize("kind", ["move-person", "edit-person", "record-revocation"])
def test_its_old_deeds_can_be_undone_and_done_again(old, kind):
    [latest, *_] = [one for one in history(old.db) if one.kind == kind]
    before = all_people(old.db)
    undo(old.db, old.desk, latest.id)
    assert tables_that_disagree(old.db) == []
    undo(old.db, old.desk, history(old.db, 1)[0].id)
    assert all_people(old.db) == before
    assert tables_that_disagree(old.db) == []


def test_new_movements_stand_beside_the_old(old):
    gone = next(one for one in all_people(old.db) if one.presence == "released")
    assert [one.until for one in movements_of(old.db, gone.id)] == [None]
    here = next(one for one in all_people(old.db) if one.presence == "present")
    today = old.clock().date()
    back = today + timedelta(days=3)
    move_person(old.db, old.desk, here.id, Movement.AT_COURT, today, until=back)
    [moved] = movements_of(old.db, here.id)
    assert moved == Moved(
        id=moved.id, uuid=moved.uuid, person_id=here.id, movement=Movement.AT_COURT, on=today,
        until=back,
    )  # fmt: skip
    edit_person(old.db, old.desk, replace(here, block="Z-9"))
    assert tables_that_disagree(old.db) == []


def test_an_election_saved_before_repeat_votes_is_none():
    data = election_to_dict(load_profile("pemilu-nasional-2029"))
    data.pop("psu_of")
    assert election_from_dict(data).psu_of == 0
    assert election_from_dict(data).day > date(2028, 1, 1)
