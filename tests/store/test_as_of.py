"""The registry as of a seal: as it was, whole, and never written to."""

from contextlib import closing
from dataclasses import replace
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rutan_desk.domain.errors import FolderReadOnly, SealUnknown
from rutan_desk.ops.demo import make_demo
from rutan_desk.ops.readiness import everybody
from rutan_desk.store.as_of import as_of, as_of_deed, deed_sealed
from rutan_desk.store.audit import broken_seals, tables_as_they_are, tables_that_disagree
from rutan_desk.store.elections import active_election
from rutan_desk.store.history import history, timeline
from rutan_desk.store.journal import NO_SEAL, deed, last_deed_id, last_seal, undo
from rutan_desk.store.people import all_people, save_people, save_person


def write(registry, *people):
    with deed(registry.db, registry.desk, "import", {"file": "x", "new": len(people)}) as act:
        save_people(act, people)
    return last_seal(registry.db)


def test_it_is_the_registry_as_it_was(registry, make_person):
    before = write(registry, make_person(1), make_person(2))
    people, tables = all_people(registry.db), tables_as_they_are(registry.db)
    with deed(registry.db, registry.desk, "edit-person", {"name": "x"}) as act:
        save_person(act, replace(people[0], block="Z-9"))
    write(registry, make_person(3))
    with closing(as_of(registry.db, before)) as past:
        assert all_people(past) == people
        assert tables_as_they_are(past) == tables
        assert last_seal(past) == before
        assert broken_seals(past) == []
        assert tables_that_disagree(past) == []
        assert len(timeline(past, "person", people[0].id)) == 1
    assert len(all_people(registry.db)) == 3


def test_what_was_undone_is_there_before_and_gone_after(registry, make_person):
    first = write(registry, make_person(1))
    undo(registry.db, registry.desk, last_deed_id(registry.db))
    with closing(as_of(registry.db, first)) as past:
        assert len(all_people(past)) == 1
    with closing(as_of(registry.db, last_seal(registry.db))) as past:
        assert all_people(past) == []


def test_a_seal_is_known_whole_and_as_printed(registry, make_person):
    seal = write(registry, make_person(1))
    number = last_deed_id(registry.db)
    assert deed_sealed(registry.db, seal) == number
    assert deed_sealed(registry.db, f"{seal[:4]}-{seal[4:8]}-{seal[8:12]}".upper()) == number
    assert deed_sealed(registry.db, seal[:11]) is None
    assert deed_sealed(registry.db, "ffff-ffff-ffff") is None
    assert deed_sealed(registry.db, "%" * 12) is None
    assert deed_sealed(registry.db, NO_SEAL) == 0
    with pytest.raises(SealUnknown):
        as_of(registry.db, "ffff-ffff-ffff")
    with closing(as_of_deed(registry.db, 0)) as past:
        assert (all_people(past), history(past)) == ([], [])


def test_nothing_can_be_written_to_it(registry, make_person):
    seal = write(registry, make_person(1))
    with (
        closing(as_of(registry.db, seal)) as past,
        pytest.raises(FolderReadOnly),
        deed(past, registry.desk, "import", {"file": "x", "new": 1}) as act,
    ):
        save_people(act, [make_person(2)])
    assert last_seal(registry.db) == seal


def test_a_whole_demo_is_the_same_in_memory(tmp_path, clock):
    with closing(make_demo(tmp_path / "contoh", clock).registry) as made:
        db = made.db
        with closing(as_of(db, last_seal(db))) as past:
            assert tables_as_they_are(past) == tables_as_they_are(db)
            assert history(past) == history(db)
            election, today = active_election(db), clock().date()
            assert active_election(past) == election
            assert everybody(past, today, election) == everybody(db, today, election)


@settings(max_examples=12)
@given(seed=st.integers(0, 2**32))
def test_every_seal_gives_the_tables_of_its_moment(registry, make_person, seed):
    random, db = Random(seed), registry.db
    with deed(db, registry.desk, "import", {"file": "x"}) as act:
        for one in all_people(db):
            save_person(act, replace(one, nik=None))
    known = {last_seal(db): tables_as_they_are(db)}
    for step in range(6):
        people = all_people(db)
        if people and random.random() < 0.3:
            undo(db, registry.desk, last_deed_id(db))
        elif people and random.random() < 0.5:
            with deed(db, registry.desk, "edit-person", {"name": "x"}) as act:
                save_person(act, replace(random.choice(people), block=f"B-{step}"))
        else:
            write(registry, make_person(1, nik=None))
        known[last_seal(db)] = tables_as_they_are(db)
    for seal, tables in known.items():
        with closing(as_of(db, seal)) as past:
            assert tables_as_they_are(past) == tables
