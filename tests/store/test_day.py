"""The rows of voting day in and out of the tables, and what Undo leaves alone there."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlcipher3 import dbapi2 as sqlcipher

from rutan_desk.domain.day import (
    GONE,
    Act,
    Day,
    DayEvent,
    DeskCopy,
    Figure,
    Means,
    Phase,
    Remark,
    RollLine,
)
from rutan_desk.domain.errors import (
    DayIsClosed,
    ListsLocked,
    NotUndoable,
    PersonOnRoll,
    UndoOnDay,
)
from rutan_desk.domain.lists import Category
from rutan_desk.domain.person import Disability, Sex
from rutan_desk.ops.history import redo_last, undo_last
from rutan_desk.ops.people import add_person, edit_person
from rutan_desk.store.audit import broken_seals, tables_that_disagree
from rutan_desk.store.day import (
    add_event,
    add_events,
    copies_of,
    day_of,
    days_of_person,
    desk_id,
    events_of,
    figures_of,
    known_events,
    last_numbers,
    last_stamp,
    new_desk_id,
    remarks_of,
    remove_day,
    remove_figures,
    remove_remarks,
    roll_lines,
    save_copy,
    save_day,
    save_desk_id,
    save_figures,
    save_remarks,
    save_roll_lines,
)
from rutan_desk.store.elections import active_election
from rutan_desk.store.history import (
    history,
    kinds_touched_since,
    people_touched_since,
    undo_and_redo,
)
from rutan_desk.store.journal import deed, last_deed_id, undo
from rutan_desk.store.people import all_people
from tests.day_parts import Watch, at, person_named, small_prison, station_ids

SECRET = "0a" * 32
texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=9)
lists = st.lists(st.sampled_from(("PPWP", "DPD", "DPR")), unique=True).map(tuple)


@pytest.fixture
def prison(tmp_path, make_person):
    made = small_prison(tmp_path / "hari", Watch(), make_person)
    yield made
    made.close()


def of_the_day(prison, **details):
    election = active_election(prison.db).id
    known = {"secret": SECRET, "frozen_at": at(19), "frozen_by": "Budi", "frozen_seal": "00"}
    return Day(election_id=election, **{**known, **details})


def line_of(prison, letter="A", **details):
    election, station = active_election(prison.db).id, station_ids(prison)["901"]
    known = {
        "election_id": election,
        "station_id": station,
        "person_id": person_named(prison, letter),
        "category": Category.DPT,
        "number": "10",
        "name": f"NAMA {letter}",
        "sex": Sex.MALE,
    }
    return RollLine(**{**known, **details})


def event_of(prison, number=1, letter="A", **details):
    known = {
        "election_id": active_election(prison.db).id,
        "desk": "meja",
        "number": number,
        "stamp": number,
        "person_id": person_named(prison, letter),
        "act": Act.VOTED,
        "station_id": station_ids(prison)["901"],
        "at": at(8, 14),
        "officer": "Budi",
    }
    return DayEvent(**{**known, **details})


def frozen(prison, *lines, **details):
    with deed(prison.db, prison.desk, "day-freeze", {"election": "x", "count": 1}) as act:
        day = save_day(act, of_the_day(prison, **details))
        save_roll_lines(act, lines or [line_of(prison)])
    return day


def test_a_day_comes_back_with_the_zone_of_every_moment(prison):
    day = frozen(prison)
    assert day_of(prison.db, day.election_id) == day == replace(of_the_day(prison), **mark(day))
    assert day.frozen_at.utcoffset() == timedelta(hours=7)
    closed = replace(
        day, phase=Phase.CLOSED, opened_at=at(7, 5), queue_closed_at=at(13), closed_at=at(14),
        closed_by="Budi", remark="r",
    )  # fmt: skip
    with deed(prison.db, prison.desk, "day-close", {"election": "x", "voted": 0}) as act:
        assert save_day(act, closed) == closed
    assert day_of(prison.db, day.election_id) == closed
    assert day_of(prison.db, day.election_id + 1) is None


def mark(row):
    return {"id": row.id, "uuid": row.uuid}


@given(
    sex=st.none() | st.sampled_from(Sex), disability=st.none() | st.sampled_from(Disability),
    ballots=lists, gone=st.none() | st.sampled_from(GONE), name=texts, added_reason=texts,
    struck_reason=texts, changed_by=texts, changed_at=st.sampled_from([None, at(9, 30)]),
    category=st.sampled_from([Category.DPT, Category.DPTB, Category.DPK]), number=texts,
)  # fmt: skip
def test_a_line_comes_back_as_it_was_saved(prison, **details):
    wanted = line_of(prison, **details)
    with deed(prison.db, prison.desk, "day-add") as act:
        [saved] = save_roll_lines(act, [wanted])
    assert saved == replace(wanted, **mark(saved))
    assert saved in roll_lines(prison.db, wanted.election_id)


def test_the_roll_stands_in_the_order_of_paper(prison):
    other = station_ids(prison)["902"]
    lines = [
        line_of(prison, station_id=other, number="1"),
        line_of(prison, category=Category.DPK, number="1"),
        line_of(prison, category=Category.DPTB, number="1"),
        line_of(prison, number="10"),
        line_of(prison, number="9", person_id=None, struck_reason="KPU"),
    ]
    day = frozen(prison, *lines)
    found = roll_lines(prison.db, day.election_id)
    assert [(one.station_id == other, one.category, one.number) for one in found] == [
        (False, Category.DPT, "9"), (False, Category.DPT, "10"), (False, Category.DPTB, "1"),
        (False, Category.DPK, "1"), (True, Category.DPT, "1"),
    ]  # fmt: skip
    assert found[0].person_id is None
    assert not found[0].active
    assert days_of_person(prison.db, person_named(prison, "A")) == {day.election_id}
    assert days_of_person(prison.db, person_named(prison, "B")) == frozenset()


@given(
    act=st.sampled_from([one for one in Act if one is not Act.WITHDRAWN]), reason=texts,
    named=texts, means=st.sampled_from(Means), ballots=lists, second=texts,
)  # fmt: skip
def test_an_event_comes_back_as_it_was_written(prison, **details):
    with deed(prison.db, prison.desk, "day-mark") as act:
        written = add_event(act, event_of(prison, **details))
    found = events_of(prison.db, written.election_id, written.id - 1)
    assert found == [written] == [replace(event_of(prison, **details), **mark(written))]


def test_events_are_counted_by_desk_and_read_from_one_on(prison):
    db, here = prison.db, active_election(prison.db).id
    assert (last_numbers(db, here), last_stamp(db, here)) == ({}, 0)
    stranger = event_of(
        prison, 3, act=Act.TURNED_AWAY, person_id=None, named="ORANG", station_id=None, stamp=9
    )
    with deed(db, prison.desk, "day-merge") as act:
        first, second, third = add_events(
            act, [event_of(prison), event_of(prison, 7, "B", desk="lain"), stranger]
        )
    withdrawn = replace(
        event_of(prison, 4), act=Act.WITHDRAWN, withdraws=third.uuid, person_id=None
    )
    with deed(db, prison.desk, "day-withdraw") as act:
        last = add_event(act, withdrawn)
    assert events_of(db, here) == [first, second, third, last]
    assert events_of(db, here, second.id) == [third, last]
    assert events_of(db, here + 1) == []
    assert last_numbers(db, here) == {"meja": 4, "lain": 7}
    assert last_stamp(db, here) == 9
    assert known_events(db, here) == {one.uuid for one in (first, second, third, last)}
    assert days_of_person(db, person_named(prison, "B")) == {here}
    assert tables_that_disagree(db) == []
    assert broken_seals(db) == []


@pytest.mark.parametrize("sql", ["UPDATE day_event SET officer = 'x'", "DELETE FROM day_event"])
def test_an_event_is_never_edited_nor_erased(prison, sql):
    with deed(prison.db, prison.desk, "day-mark") as act:
        written = add_event(act, event_of(prison))
    with pytest.raises(sqlcipher.IntegrityError, match="never changed"):
        prison.db.execute(sql)
    assert events_of(prison.db, written.election_id) == [written]


def test_figures_and_remarks_are_kept_by_station_and_key(prison):
    db, desk, here = prison.db, prison.desk, active_election(prison.db).id
    station = station_ids(prison)["901"]
    told: dict[str, Any] = {"election_id": here, "station_id": station}
    with deed(db, desk, "day-figures", {"number": "901", "count": 2}) as act:
        unused, valid = save_figures(
            act, [Figure(**told, key="unused:DPD", value=0), Figure(**told, key="valid", value=7)]
        )
    with deed(db, desk, "day-remark", {"number": "901", "key": "valid"}) as act:
        [said] = save_remarks(act, [Remark(**told, key="valid", text="dihitung ulang")])
    assert figures_of(db, here) == [unused, valid]
    assert remarks_of(db, here) == [said]
    with deed(db, desk, "day-figures", {"number": "901", "count": 2}) as act:
        save_figures(act, [replace(valid, value=8)])
        remove_figures(act, [unused])
        remove_remarks(act, [said])
    assert (figures_of(db, here), remarks_of(db, here)) == ([replace(valid, value=8)], [])
    undo_last(db, desk)
    assert (figures_of(db, here), remarks_of(db, here)) == ([unused, valid], [said])
    redo_last(db, desk)
    assert tables_that_disagree(db) == []


def test_a_copy_and_the_id_of_this_one(prison):
    db, here = prison.db, active_election(prison.db).id
    assert desk_id(db) == ""
    first, other = new_desk_id(), new_desk_id()
    assert first != other
    assert len(first) == 12
    copy = DeskCopy(
        election_id=here, station_id=station_ids(prison)["902"], desk=other, name="Laptop 2",
        handed_at=at(18),
    )  # fmt: skip
    with deed(db, prison.desk, "day-hand-out") as act:
        save_desk_id(act, first)
        saved = save_copy(act, copy)
        merged = save_copy(act, replace(saved, merged_number=7, merged_at=at(13)))
    assert copies_of(db, here) == [merged]
    assert copies_of(db, here + 1) == []
    assert desk_id(db) == first
    with deed(db, prison.desk, "day-new-desk") as act:
        save_desk_id(act, other)
    assert desk_id(db) == other


# --- what Undo leaves alone


def newest(prison):
    return history(prison.db)[0]


def test_what_was_done_on_the_day_is_not_undone_in_general(prison):
    db, desk = prison.db, prison.desk
    frozen(prison)
    for kind, write in {
        "day-mark": lambda act: add_event(act, event_of(prison)),
        "day-strike": lambda act: save_roll_lines(act, [line_of(prison, "B")]),
        "day-new-desk": lambda act: save_desk_id(act, "meja"),
    }.items():
        with deed(db, desk, kind, {}) as act:
            write(act)
        assert not newest(prison).undoable
        with pytest.raises(UndoOnDay):
            undo(db, desk, newest(prison).id)
    last = undo_and_redo(db)[0]
    assert last is not None
    assert last.kind == "day-new-desk"
    with pytest.raises(UndoOnDay):
        undo_last(db, desk)


def test_what_the_roll_was_made_of_stays_as_it_was_at_the_freeze(prison):
    db, desk = prison.db, prison.desk
    lists = newest(prison).id
    frozen(prison)
    with pytest.raises(ListsLocked) as refused:
        undo(db, desk, lists)
    assert refused.value.election == active_election(db).name
    edit_person(db, desk, replace(all_people(db)[0], cell="7"))
    undo_last(db, desk)


def test_the_lists_are_free_again_when_the_freeze_is_taken_back(prison):
    db, desk = prison.db, prison.desk
    lists = newest(prison).id
    day = frozen(prison)
    with deed(db, desk, "day-unfreeze", {"election": "x", "why": "y"}) as act:
        remove_day(act, day)
    assert (day_of(db, day.election_id), roll_lines(db, day.election_id)) == (None, [])
    undo(db, desk, lists)
    assert tables_that_disagree(db) == []


def test_the_figures_of_a_closed_day_stay(prison):
    db, desk = prison.db, prison.desk
    day = frozen(prison)
    figure = Figure(
        election_id=day.election_id, station_id=station_ids(prison)["901"], key="valid", value=1
    )
    with deed(db, desk, "day-figures", {"number": "901", "count": 1}) as act:
        save_figures(act, [figure])
    typed = newest(prison).id
    with deed(db, desk, "day-close", {"election": "x", "voted": 0}) as act:
        save_day(act, replace(day, phase=Phase.CLOSED, opened_at=at(7), closed_at=at(14)))
    with pytest.raises(DayIsClosed) as refused:
        undo(db, desk, typed)
    assert refused.value.at == at(14)


def test_who_stands_on_a_roll_cannot_never_have_been(prison, make_person):
    db, desk = prison.db, prison.desk
    add_person(db, desk, make_person(50, name="NAMA X"))
    added = newest(prison).id
    add_person(db, desk, make_person(51, name="NAMA Y"))
    free = newest(prison).id
    frozen(prison, line_of(prison, "X"))
    with pytest.raises(PersonOnRoll) as refused:
        undo(db, desk, added)
    assert refused.value.name == "NAMA X"
    undo(db, desk, free)
    with deed(db, desk, "print", {}):
        pass
    with pytest.raises(NotUndoable):
        undo(db, desk, newest(prison).id)


# --- history


def test_the_day_is_in_a_persons_history_but_judges_nobody_anew(prison):
    db = prison.db
    before = last_deed_id(db)
    frozen(prison, line_of(prison, "A"))
    with deed(db, prison.desk, "day-mark") as act:
        add_event(act, event_of(prison, letter="B"))
    assert people_touched_since(db, before) == frozenset()
    assert kinds_touched_since(db, before) == {"day", "roll_line", "day_event"}
    assert kinds_touched_since(db, last_deed_id(db)) == frozenset()
    assert history(db, person=person_named(prison, "A"))[0].kind == "day-freeze"
    assert history(db, person=person_named(prison, "B"))[0].kind == "day-mark"
    edit_person(db, prison.desk, replace(all_people(db)[0], cell="7"))
    assert people_touched_since(db, before) == frozenset({all_people(db)[0].id})
