"""Pairs that were judged."""

import pytest

from rutan_desk.ops.history import undo_last
from rutan_desk.ops.people import add_person
from rutan_desk.store.audit import tables_that_disagree
from rutan_desk.store.history import history, people_touched_since
from rutan_desk.store.journal import deed, last_deed_id
from rutan_desk.store.pairs import decided_pairs, save_pair
from rutan_desk.store.people import all_people


@pytest.fixture
def two(registry, make_person):
    for number in (1, 2):
        add_person(registry.db, registry.desk, make_person(number))
    return sorted(one.id for one in all_people(registry.db))


def decide(registry, a, b, decision):
    with deed(registry.db, registry.desk, "edit-person", {"name": "x"}) as act:
        save_pair(act, a, b, decision)


def test_a_decision_is_remembered_whichever_comes_first(registry, two):
    low, high = two
    before = last_deed_id(registry.db)
    decide(registry, high, low, "different")
    assert decided_pairs(registry.db) == {(low, high): "different"}
    decide(registry, low, high, "same")
    assert decided_pairs(registry.db) == {(low, high): "same"}
    assert people_touched_since(registry.db, before) == frozenset(two)
    assert {history(registry.db, 1, person=one)[0].id for one in two} == {before + 2}
    undo_last(registry.db, registry.desk)
    assert decided_pairs(registry.db) == {(low, high): "different"}
    undo_last(registry.db, registry.desk)
    assert decided_pairs(registry.db) == {}
    assert tables_that_disagree(registry.db) == []
