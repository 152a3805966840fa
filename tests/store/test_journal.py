import json
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rutan_desk.domain.errors import ChangedSince, DeedUnknown, NotUndoable, RoleTooLow
from rutan_desk.domain.movement import Moved, Movement
from rutan_desk.domain.officer import Role
from rutan_desk.domain.person import Doubt
from rutan_desk.store.audit import broken_seals, replayed, tables_as_they_are, tables_that_disagree
from rutan_desk.store.history import changes_of, history, next_redo, next_undo, timeline
from rutan_desk.store.journal import (
    NO_SEAL,
    Change,
    Desk,
    deed,
    last_deed_id,
    last_seal,
    rows_by_id,
    seal_of,
    undo,
)
from rutan_desk.store.people import (
    all_people,
    movements_of,
    save_movement,
    save_people,
    save_person,
)


def register(registry, *people):
    with deed(registry.db, registry.desk, "import", {"file": "x", "new": len(people)}) as act:
        save_people(act, people)
    return last_deed_id(registry.db)


def move(registry, person, block):
    with deed(registry.db, registry.desk, "edit-person", {"name": person.name}) as act:
        save_person(act, type(person)(**{**fields_of(person), "block": block}))
    return last_deed_id(registry.db)


def fields_of(person):
    return {name: getattr(person, name) for name in person.__dataclass_fields__}


def test_undo_and_redo_are_deeds_too(registry, make_person):
    first = register(registry, make_person(1), make_person(2))
    before = all_people(registry.db)
    assert undo(registry.db, registry.desk, first) == {"person"}
    assert all_people(registry.db) == []
    undo(registry.db, registry.desk, last_deed_id(registry.db))
    assert all_people(registry.db) == before
    assert [one.kind for one in history(registry.db)][:3] == ["undo", "undo", "import"]


def test_an_old_deed_is_not_undone_over_a_newer_one(registry, make_person):
    first = register(registry, make_person(1))
    second = move(registry, all_people(registry.db)[0], "B-02")
    with pytest.raises(ChangedSince) as refusal:
        undo(registry.db, registry.desk, first)
    assert refusal.value == ChangedSince(first, second)
    assert all_people(registry.db)[0].block == "B-02"
    assert last_deed_id(registry.db) == second


def test_what_was_undone_again_may_be_undone_below(registry, make_person):
    first = register(registry, make_person(1))
    second = move(registry, all_people(registry.db)[0], "B-02")
    undo(registry.db, registry.desk, second)
    undo(registry.db, registry.desk, first)
    assert all_people(registry.db) == []


def test_nothing_of_a_failed_deed_stays(registry, make_person):
    deeds = last_deed_id(registry.db)

    def fails():
        with deed(registry.db, registry.desk, "import") as act:
            save_people(act, [make_person(1)])
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fails()
    assert all_people(registry.db) == []
    assert last_deed_id(registry.db) == deeds


def test_a_viewer_writes_nothing_and_an_officer_no_settings(registry, clock):
    viewer = Desk("Tono", Role.VIEWER, clock)
    with pytest.raises(RoleTooLow) as refusal, deed(registry.db, viewer, "import"):
        pass
    assert refusal.value == RoleTooLow("Tono", "officer")
    officer = Desk("Tono", Role.OFFICER, clock)
    with pytest.raises(RoleTooLow), deed(registry.db, officer, "create", needs=Role.HEAD):
        pass


def test_unknown_and_rowless_deeds_and_officers_cannot_be_undone(registry):
    with pytest.raises(DeedUnknown):
        undo(registry.db, registry.desk, 404)
    with pytest.raises(NotUndoable):
        undo(registry.db, registry.desk, 1)  # made the head's own row
    with deed(registry.db, registry.desk, "print"):
        pass
    with pytest.raises(NotUndoable):
        undo(registry.db, registry.desk, last_deed_id(registry.db))


def test_ids_of_undone_rows_are_never_given_again(registry, make_person):
    first = register(registry, make_person(1))
    gone = all_people(registry.db)[0].id
    undo(registry.db, registry.desk, first)
    register(registry, make_person(2))
    assert all_people(registry.db)[0].id > gone
    assert [change.row_id for _, change in timeline(registry.db, "person", gone)] == [gone, gone]


def test_the_rows_noted_are_the_rows_that_stand_there(registry, make_person):
    odd = make_person(1, doubts=(Doubt("birth_date", "31-02-1990", "birth_date_invalid"),))
    deed_id = register(registry, odd, make_person(2, name="Ōé “ù”"))
    noted = {change.row_id: change.became for change in changes_of(registry.db, deed_id)}
    assert noted == rows_by_id(registry.db, "person", list(noted))


@pytest.mark.parametrize(
    "tamper",
    [
        "UPDATE deed SET officer = 'Nobody' WHERE id = 2",
        "UPDATE deed SET at = '2001-01-01T00:00:00+00:00' WHERE id = 3",
        "UPDATE change SET became = 'null' WHERE deed_id = 2",
        "UPDATE change SET source_row = 7 WHERE deed_id = 2",
        "DELETE FROM change WHERE deed_id = 3",
        "DELETE FROM deed WHERE id = 2",
        "INSERT INTO change (deed_id, kind, row_id, was, became) VALUES (3, 'person', 1, '1', '2')",
        "INSERT INTO change (deed_id, kind, row_id, was, became) VALUES (9, 'person', 1, '1', '2')",
        "INSERT INTO change (deed_id, kind, row_id, was, became) VALUES (0, 'person', 1, '1', '2')",
    ],
)
def test_a_broken_seal_shows(registry, make_person, tamper):
    for number in (1, 2, 3):
        register(registry, make_person(number))
    assert broken_seals(registry.db) == []
    registry.db.execute("PRAGMA foreign_keys = OFF")
    for table in ("deed", "change"):
        registry.db.execute(f"DROP TRIGGER {table}_refuses_update")
        registry.db.execute(f"DROP TRIGGER {table}_refuses_delete")
    registry.db.execute(tamper)
    assert broken_seals(registry.db) != []


@pytest.mark.parametrize("verb", ["UPDATE {0} SET id = id", "DELETE FROM {0}"])
@pytest.mark.parametrize("table", ["deed", "change"])
def test_the_journal_refuses_to_be_changed(registry, verb, table):
    with pytest.raises(Exception, match="never changed"):
        registry.db.execute(verb.format(table))
    assert broken_seals(registry.db) == []


def test_a_row_written_behind_the_journals_back_shows(registry, make_person):
    register(registry, make_person(1))
    assert tables_that_disagree(registry.db) == []
    registry.db.execute("UPDATE person SET name = 'LAIN'")
    assert tables_that_disagree(registry.db) == ["person"]


def test_each_seal_stands_on_the_one_before(registry, make_person):
    register(registry, make_person(1))
    seals = [one.seal for one in history(registry.db)]
    assert last_seal(registry.db) == seals[0]
    assert len(set(seals)) == len(seals)
    assert NO_SEAL not in seals


def test_a_forged_deed_under_a_fitting_seal_breaks_the_next_one(registry, make_person):
    for number in (1, 2, 3):
        register(registry, make_person(number))
    db = registry.db
    db.execute("DROP TRIGGER deed_refuses_update")
    first, second = (next(db.query("SELECT * FROM deed WHERE id = ?", [one])) for one in (1, 2))
    changes = [
        Change(row["kind"], row["row_id"], row["was"], row["became"], row["source_row"])
        for row in db.query("SELECT * FROM change WHERE deed_id = 2 ORDER BY id")
    ]
    forged = seal_of(first["seal"], {**second, "officer": "Nobody"}, changes)
    db.execute("UPDATE deed SET officer = 'Nobody', seal = ? WHERE id = 2", [forged])
    assert broken_seals(db) == [3]


def test_a_row_written_twice_in_one_deed_is_undone_to_its_start(registry, make_person):
    first = register(registry, make_person(1))
    person = all_people(registry.db)[0]
    with deed(registry.db, registry.desk, "edit-person", {"name": "x", "fields": []}) as act:
        save_person(act, replace(person, block="B-02"))
        save_person(act, replace(person, block="C-03"))
    assert all_people(registry.db)[0].block == "C-03"
    undo_next(registry)
    assert all_people(registry.db) == [person]
    redo_next(registry)
    assert all_people(registry.db)[0].block == "C-03"
    assert tables_that_disagree(registry.db) == []
    undo_next(registry)
    undo(registry.db, registry.desk, first)
    assert all_people(registry.db) == []


def test_a_person_and_what_points_at_him_go_and_come_together(registry, make_person):
    with deed(registry.db, registry.desk, "import", {"file": "x", "new": 1}) as act:
        person = save_person(act, make_person(1))
        save_movement(
            act,
            Moved(person_id=person.id, movement=Movement.ESCAPED, on=registry.clock().date()),
        )
    undo_next(registry)
    assert movements_of(registry.db, person.id) == []
    redo_next(registry)
    assert len(movements_of(registry.db, person.id)) == 1
    assert tables_that_disagree(registry.db) == []


def test_details_are_kept_as_they_were_given(registry):
    with deed(registry.db, registry.desk, "print", {"report": "roll", "pages": 3}) as act:
        act.details["list_id"] = "ABCD"
    [latest] = history(registry.db, 1)
    assert latest.details == {"report": "roll", "pages": 3, "list_id": "ABCD"}
    assert latest.at == registry.clock()
    assert latest.officer == "Budi"


def test_history_goes_on_where_a_page_of_it_ended(registry, make_person):
    for number in range(5):
        register(registry, make_person(number))
    first = history(registry.db, 3)
    rest = history(registry.db, 9, before=first[-1].id)
    assert [one.id for one in first + rest] == list(range(last_deed_id(registry.db), 0, -1))


def target(found):
    return found and (found.kind, found.details.get("new"))


def undo_next(registry):
    last = next_undo(registry.db)
    assert last is not None
    undo(registry.db, registry.desk, last.id)


def redo_next(registry):
    last = next_redo(registry.db)
    assert last is not None
    undo(registry.db, registry.desk, last.id)


def test_undo_and_redo_walk_the_history_like_a_text_editor(registry, make_person):
    register(registry, make_person(1))
    register(registry, make_person(2), make_person(3))
    assert target(next_undo(registry.db)) == ("import", 2)
    undo_next(registry)
    assert target(next_undo(registry.db)) == ("import", 1)
    redo_next(registry)
    assert target(next_undo(registry.db)) == ("import", 2)
    assert next_redo(registry.db) is None
    undo_next(registry)
    undo_next(registry)
    assert next_undo(registry.db) is None
    register(registry, make_person(4))
    assert next_redo(registry.db) is None


def test_an_older_deed_undone_out_of_turn_can_be_redone(registry, make_person):
    first = register(registry, make_person(1))
    register(registry, make_person(2))
    undo(registry.db, registry.desk, first)
    redo_next(registry)
    assert len(all_people(registry.db)) == 2
    assert target(next_undo(registry.db)) == ("import", 1)


steps = st.lists(
    st.one_of(
        st.tuples(st.just("add"), st.integers(1, 99)),
        st.tuples(st.just("block"), st.sampled_from(["A-01", "B-02", "C-03"])),
        st.tuples(st.just("undo"), st.just(0)),
        st.tuples(st.just("redo"), st.just(0)),
    ),
    max_size=12,
)


@settings(max_examples=40)
@given(steps=steps)
def test_do_anything_and_undoing_everything_gives_the_start_back(registry, make_person, steps):
    db = registry.db
    start, floor = tables_as_they_are(db), last_deed_id(db)
    for kind, value in steps:
        people = all_people(db)
        if kind == "add" and not any(one.nik == make_person(value).nik for one in people):
            register(registry, make_person(value))
        elif kind == "block" and people:
            move(registry, people[0], value)
        elif kind == "undo" and next_undo(db):
            undo_next(registry)
        elif kind == "redo" and next_redo(db):
            redo_next(registry)
    assert replayed(db) == tables_as_they_are(db)
    while next_undo(db):
        undo_next(registry)
    assert tables_as_they_are(db) == start
    assert broken_seals(db) == []
    assert last_deed_id(db) >= floor


def test_sealing_survives_any_text(registry, make_person):
    register(registry, make_person(1, name='"\\ \n\t é 漢 \u2028'))
    assert broken_seals(registry.db) == []
    assert json.loads(json.dumps(replayed(registry.db))) is not None


def test_time_of_a_deed_is_the_desks_own(registry):
    later = Desk("Budi", Role.HEAD, lambda: registry.clock() + timedelta(hours=1))
    with deed(registry.db, later, "print"):
        pass
    assert history(registry.db, 1)[0].at == registry.clock() + timedelta(hours=1)
