"""A registry of 0.1.0 takes the tables of the KTP-el work, and its old deeds stay undoable."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from rutan_desk.domain.ktp_el import Card, Mark, Milestone
from rutan_desk.ops.demo import HEAD, PASSWORD
from rutan_desk.ops.history import undo_last
from rutan_desk.ops.ktp_el import record_mark
from rutan_desk.ops.readiness import everybody
from rutan_desk.ops.registry import restore
from rutan_desk.store.audit import broken_seals, tables_that_disagree
from rutan_desk.store.connection import applied_steps
from rutan_desk.store.history import history
from rutan_desk.store.journal import undo
from rutan_desk.store.ktp_el import ktp_by_person
from rutan_desk.store.people import all_people
from rutan_desk.store.schema import STEPS
from rutan_desk.store.visits import all_visits

OLD = Path(__file__).parent.parent / "files" / "registri-0.1.0.rutan"


@pytest.fixture
def old(tmp_path):
    registry, _ = restore(
        tmp_path / "lama", OLD, HEAD, PASSWORD, lambda: datetime(2029, 1, 24, tzinfo=UTC)
    )
    yield registry
    registry.close()


def test_it_opens_with_empty_tables_and_nothing_is_known(old):
    assert applied_steps(old.db) == STEPS
    assert (ktp_by_person(old.db), all_visits(old.db)) == ({}, [])
    assert tables_that_disagree(old.db) == []
    assert broken_seals(old.db) == []
    judged = everybody(old.db, old.clock().date())
    assert len(judged) == len(all_people(old.db))
    assert {one.ktp for one in judged} == {None}


def test_the_new_work_stands_beside_the_old_deeds(old):
    one = next(one for one in all_people(old.db) if one.presence == "present")
    record_mark(old.db, old.desk, [one.id], Mark(Milestone.CARD, old.clock().date(), Card.LOST))
    assert set(ktp_by_person(old.db)) == {one.id}
    [earlier, *_] = [deed for deed in history(old.db) if deed.kind == "move-person"]
    undo(old.db, old.desk, earlier.id)
    undo_last(old.db, old.desk)
    assert ktp_by_person(old.db) == {}
    assert tables_that_disagree(old.db) == []
