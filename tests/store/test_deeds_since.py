"""Whom the deeds since a moment were about, and which prints the journal knows."""

from dataclasses import replace

import pytest

from rutan_desk.domain.errors import DeedUnknown
from rutan_desk.ops.people import add_person, edit_person
from rutan_desk.ops.settings import change_settings
from rutan_desk.store.as_of import as_of_deed
from rutan_desk.store.deeds_since import deeds_since
from rutan_desk.store.history import history
from rutan_desk.store.journal import deed, last_deed_id, undo
from rutan_desk.store.people import all_people, get_person
from rutan_desk.store.prints_noted import print_noted, prints_marked
from rutan_desk.store.settings import read_settings


def test_each_person_has_his_own_reason(registry, make_person):
    db, desk = registry.db, registry.desk
    for number in (1, 2, 3):
        add_person(db, desk, make_person(number))
    one, two, three = all_people(db)
    start = last_deed_id(db)
    edit_person(db, desk, replace(one, block="Z-9"))
    edit_person(db, desk, replace(two, block="Z-8"))
    edit_person(db, desk, replace(get_person(db, one.id), block="Z-7"))
    found = deeds_since(db, start)
    assert set(found.about) == {f"person:{one.uuid}", f"person:{two.uuid}"}
    assert [row.id for row in found.about[f"person:{one.uuid}"]] == [start + 3, start + 1]
    assert found.why(f"person:{two.uuid}") == history(db)[1]
    # Nothing was about him: the newest of all may have moved him.
    assert found.why(f"person:{three.uuid}") == history(db)[0]
    assert deeds_since(db, last_deed_id(db)).why(f"person:{one.uuid}") is None


def test_what_is_for_everybody_is_a_reason_for_all(registry, make_person):
    db, desk = registry.db, registry.desk
    add_person(db, desk, make_person(1))
    start = last_deed_id(db)
    change_settings(db, desk, replace(read_settings(db), place="Cepu"))
    found = deeds_since(db, start)
    assert (found.about, [row.id for row in found.for_all]) == ({}, [start + 1])
    assert found.why("person:lain") == history(db)[0]


def test_who_was_taken_back_is_still_known(registry, make_person):
    db, desk = registry.db, registry.desk
    start = last_deed_id(db)
    add_person(db, desk, make_person(1))
    [person] = all_people(db)
    undo(db, desk, last_deed_id(db))
    assert len(deeds_since(db, start).about[f"person:{person.uuid}"]) == 2


def test_prints_are_found_by_list_and_by_seal_as_printed(registry):
    db, desk = registry.db, registry.desk
    for list_id, seal in (("AAAA-AAAA-AAAA", "1" * 64), ("AAAA-AAAA-AAAA", "2" * 64)):
        details = {"report": "roll", "list_id": list_id, "seal": seal}
        with deed(db, desk, "print", {**details, "lines": 3, "pages": 1, "asked": {"paper": "x"}}):
            pass
    with deed(db, desk, "print", {"report": "roll", "list_id": "BBBB-BBBB-BBBB"}):
        pass
    first = prints_marked(db, "AAAA-AAAA-AAAA", "1111-1111-1111")
    assert [one.seal[0] for one in first] == ["1", "2"]
    assert first[0].asked == {"paper": "x"}
    assert [one.seal[0] for one in prints_marked(db, "CCCC-CCCC-CCCC", "2222-2222-2222")] == ["2"]
    [old] = prints_marked(db, "BBBB-BBBB-BBBB", "9999-9999-9999")
    assert (old.seal, old.asked, old.sha256) == ("", {}, "")
    assert print_noted(db, old.deed) == old
    with pytest.raises(DeedUnknown):
        print_noted(db, 1)


def test_the_registry_without_the_prints_since(registry, make_person):
    db, desk = registry.db, registry.desk
    start = last_deed_id(db)
    for number in (1, 2):
        with deed(db, desk, "print", {"report": "roll", "list_id": f"{number}"}):
            pass
        add_person(db, desk, make_person(number))
    past = as_of_deed(db, last_deed_id(db), prints_until=start + 1)
    try:
        assert [one.kind for one in history(past)][:3] == ["add-person", "add-person", "print"]
        assert len(all_people(past)) == 2
    finally:
        past.close()
