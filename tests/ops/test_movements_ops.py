"""Comings and goings (T9), and court decisions that overlap."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rutan_desk.domain.errors import (
    MovementImpossible,
    MovementInvalid,
    NameMissing,
    NikTaken,
    PersonUnknown,
    RevocationOverlaps,
)
from rutan_desk.domain.movement import Movement, Revocation, RevokedRight, class_on, movements_for
from rutan_desk.domain.person import Away, Doubt, Kind, Presence
from rutan_desk.domain.right import right_to_vote
from rutan_desk.ops.history import redo_last, undo_last
from rutan_desk.ops.importing import apply_people, preview_people
from rutan_desk.ops.movements import admit_person, mark_left, move_person
from rutan_desk.ops.people import (
    add_person,
    edit_person,
    edit_revocation,
    record_revocation,
    withdraw_revocation,
)
from rutan_desk.store.audit import tables_that_disagree
from rutan_desk.store.elections import active_election
from rutan_desk.store.journal import deed, last_deed_id
from rutan_desk.store.people import (
    all_people,
    get_person,
    movements_of,
    register_changes,
    revocations_of,
    save_person,
)
from tests.conftest import NOW

TODAY = NOW.date()
DAY = timedelta(days=1)


@pytest.fixture
def budi(registry, make_person):
    add_person(registry.db, registry.desk, make_person(1, register_class="A.III"))
    return all_people(registry.db)[0]


def now(registry, budi):
    return get_person(registry.db, budi.id)


@pytest.mark.parametrize(
    ("movement", "away"),
    [
        (Movement.ON_LOAN, Away.LOAN),
        (Movement.IN_HOSPITAL, Away.HOSPITAL),
        (Movement.AT_COURT, Away.COURT),
    ],
)
def test_who_is_away_stays_ours_and_comes_back(registry, budi, movement, away):
    db, desk = registry.db, registry.desk
    move_person(db, desk, budi.id, movement, TODAY, "sidang", until=TODAY + DAY)
    after = now(registry, budi)
    assert (after.presence, after.away, after.back_on) == (Presence.PRESENT, away, TODAY + DAY)
    assert right_to_vote(after, active_election(db)).bars == ()
    assert movements_of(db, budi.id)[0].until == TODAY + DAY
    edit_person(db, desk, replace(after, block="B-9", away=None, back_on=None))
    assert now(registry, budi).away is away
    move_person(db, desk, budi.id, Movement.RETURNED, TODAY)
    assert (now(registry, budi).away, now(registry, budi).back_on) == (None, None)
    for _ in range(3):
        undo_last(db, desk)
    assert now(registry, budi) == budi
    redo_last(db, desk)
    assert now(registry, budi).away is away
    assert tables_that_disagree(db) == []


def test_when_somebody_comes_back_may_be_unknown(registry, budi):
    move_person(registry.db, registry.desk, budi.id, Movement.IN_HOSPITAL, TODAY)
    assert now(registry, budi).back_on is None
    move_person(registry.db, registry.desk, budi.id, Movement.DIED, TODAY)
    after = now(registry, budi)
    assert (after.presence, after.away, after.left_on) == (Presence.DIED, None, TODAY)


def test_a_new_register_keeps_him_where_he_is(registry, budi):
    db, desk = registry.db, registry.desk
    doubtful = replace(budi, doubts=(Doubt("register_class", "X", "unknown"),), by_hand=frozenset())
    with deed(db, desk, "import", {"file": "x"}) as act:
        save_person(act, doubtful)
    move_person(
        db, desk, budi.id, Movement.REGISTER_CHANGED, TODAY, "putusan",
        register_number=" B.I.9/2029 ", register_class="B.I",
    )  # fmt: skip
    after = now(registry, budi)
    assert (after.register_number, after.register_class) == ("B.I.9/2029", "B.I")
    assert {"register_number", "register_class"} <= after.by_hand
    assert (after.presence, after.left_on, after.doubts) == (Presence.PRESENT, None, ())
    [moved] = movements_of(db, budi.id)
    assert (moved.class_was, moved.note) == ("A.III", "putusan")
    changes = register_changes(db)
    assert changes == {budi.id: [moved]}
    assert class_on(after, changes[budi.id], TODAY - DAY) == "A.III"
    assert class_on(after, changes[budi.id], TODAY) == "B.I"
    undo_last(db, desk)
    assert now(registry, budi) == doubtful


def test_a_readmission_may_bring_a_new_register(registry, budi):
    db, desk = registry.db, registry.desk
    move_person(db, desk, budi.id, Movement.ESCAPED, TODAY - DAY)
    move_person(db, desk, budi.id, Movement.READMITTED, TODAY, register_number="A.II.7/2029")
    after = now(registry, budi)
    assert (after.presence, after.left_on) == (Presence.PRESENT, None)
    assert after.register_number == "A.II.7/2029"


def test_an_admission_is_person_and_movement_in_one(registry, make_person):
    db, desk = registry.db, registry.desk
    touched = admit_person(db, desk, make_person(1), TODAY - DAY, "dari Pati")
    assert touched == {"person", "movement"}
    [person] = all_people(db)
    assert person.admitted_on == TODAY - DAY
    assert "admitted_on" in person.by_hand
    [moved] = movements_of(db, person.id)
    assert (moved.movement, moved.on, moved.note) == (Movement.ADMITTED, TODAY - DAY, "dari Pati")
    undo_last(db, desk)
    assert all_people(db) == []
    redo_last(db, desk)
    before = last_deed_id(db)
    for attempt, refusal in (
        (lambda: admit_person(db, desk, make_person(1), TODAY), NikTaken),
        (lambda: admit_person(db, desk, make_person(2, name=" "), TODAY), NameMissing),
        (lambda: admit_person(db, desk, make_person(2), TODAY + DAY), MovementInvalid),
    ):
        with pytest.raises(refusal):
            attempt()
    assert last_deed_id(db) == before
    assert tables_that_disagree(db) == []


@pytest.mark.parametrize(
    ("movement", "details", "why"),
    [
        (Movement.RELEASED, {"on": TODAY + DAY}, "future"),
        (Movement.AT_COURT, {"until": TODAY - DAY}, "until"),
        (Movement.REGISTER_CHANGED, {}, "register"),
        (Movement.REGISTER_CHANGED, {"register_class": "A.III"}, "register"),
        (Movement.REGISTER_CHANGED, {"register_number": "  "}, "register"),
    ],
)
def test_particulars_that_cannot_be(registry, budi, movement, details, why):
    before = last_deed_id(registry.db)
    with pytest.raises(MovementInvalid) as refusal:
        move_person(registry.db, registry.desk, budi.id, movement, **{"on": TODAY, **details})
    assert refusal.value == MovementInvalid(why, budi.name)
    assert last_deed_id(registry.db) == before


@given(presence=st.sampled_from(Presence), away=st.none() | st.sampled_from(Away))
def test_what_can_follow_and_what_cannot(registry, make_person, presence, away):
    db, desk = registry.db, registry.desk
    away = away if presence is Presence.PRESENT else None
    with deed(db, desk, "import", {"file": "x"}) as act:
        one = save_person(act, make_person(1, nik=None, presence=presence, away=away))
    possible = movements_for(one)
    assert (Movement.RETURNED in possible) is (away is not None)
    assert Movement.ADMITTED not in possible
    for movement in set(Movement) - set(possible):
        with pytest.raises(MovementImpossible):
            move_person(db, desk, one.id, movement, TODAY, register_number="B.I.1/2029")
    for movement in possible:
        move_person(db, desk, one.id, movement, TODAY, register_number="B.I.1/2029")
        after = get_person(db, one.id)
        assert after.presence is movement.presence
        assert (after.left_on is None) is (after.presence is Presence.PRESENT)
        if movement is not Movement.REGISTER_CHANGED:
            assert after.away is movement.away
        undo_last(db, desk)
        assert get_person(db, one.id) == one


def test_staff_have_no_register(registry, make_person):
    assert Movement.REGISTER_CHANGED not in movements_for(make_person(1, kind=Kind.STAFF))


def test_many_go_to_court_and_come_back(registry, budi, make_person):
    db, desk = registry.db, registry.desk
    add_person(db, desk, make_person(2))
    ids = sorted(one.id for one in all_people(db))
    mark_left(db, desk, ids, Movement.AT_COURT, TODAY, until=TODAY)
    assert {one.away for one in all_people(db)} == {Away.COURT}
    mark_left(db, desk, ids, Movement.RETURNED, TODAY)
    assert {one.away for one in all_people(db)} == {None}
    with pytest.raises(MovementImpossible):
        mark_left(db, desk, ids, Movement.REGISTER_CHANGED, TODAY)
    undo_last(db, desk)
    assert {one.back_on for one in all_people(db)} == {TODAY}
    assert tables_that_disagree(db) == []


def test_who_is_somebody_else_is_not_moved(registry, budi, make_person):
    db, desk = registry.db, registry.desk
    with deed(db, desk, "import", {"file": "x"}) as act:
        double = save_person(act, make_person(2, merged_into=budi.id))
    with pytest.raises(PersonUnknown):
        move_person(db, desk, double.id, Movement.RELEASED, TODAY)
    with pytest.raises(PersonUnknown):
        mark_left(db, desk, [double.id], Movement.RELEASED, TODAY)


def test_an_import_records_a_new_register_but_nobodys_leaving(registry, tmp_path, make_person):
    db, desk = registry.db, registry.desk
    heading = "No. Registrasi;Nama Lengkap;NIK;Tgl Ekspirasi\n"
    path = tmp_path / "daftar.csv"

    def read(*lines):
        path.write_text(heading + "\n".join(lines), encoding="utf-8")
        apply_people(db, desk, preview_people(db, desk, path))

    read(
        "A.III.1/2028;SUTRISNO CONTOH;3316090101909001;01-01-2029",
        "B.I.2/2028;PAIJO CONTOH;3316090101909002;01-01-2029",
    )
    read("B.I.7/2029;SUTRISNO CONTOH;3316090101909001;01-01-2031")
    found = {one.name: one for one in all_people(db)}
    [moved] = movements_of(db, found["SUTRISNO CONTOH"].id)
    assert (moved.movement, moved.class_was) == (Movement.REGISTER_CHANGED, "A.III")
    assert found["PAIJO CONTOH"].presence is Presence.PRESENT
    assert movements_of(db, found["PAIJO CONTOH"].id) == []


# --- decisions that overlap


def decision(budi, **details):
    plain = {
        "person_id": budi.id,
        "decision_number": "1/Pid/2028",
        "court": "PN Contoh",
        "right": RevokedRight.VOTE,
        "final_on": date(2028, 1, 1),
        "until": date(2030, 1, 1),
    }
    return Revocation(**{**plain, **details})


@pytest.mark.parametrize(
    "details",
    [
        {},
        {"right": RevokedRight.BOTH},
        {"final_on": date(2030, 1, 1), "until": None},
        {"final_on": date(2020, 1, 1), "until": date(2028, 1, 1)},
    ],
)
def test_a_decision_that_overlaps_is_refused(registry, budi, details):
    db, desk = registry.db, registry.desk
    record_revocation(db, desk, decision(budi))
    with pytest.raises(RevocationOverlaps) as refusal:
        record_revocation(db, desk, decision(budi, decision_number="2", **details))
    assert refusal.value == RevocationOverlaps("1/Pid/2028", "PN Contoh")
    [first] = revocations_of(db, budi.id)
    edit_revocation(db, desk, replace(first, until=date(2029, 12, 31)))
    withdraw_revocation(db, desk, first.id, "PK")
    record_revocation(db, desk, decision(budi, decision_number="2", **details))


@pytest.mark.parametrize(
    "details",
    [
        {"right": RevokedRight.ELECTED},
        {"final_on": date(2030, 1, 2), "until": None},
        {"final_on": None},
    ],
)
def test_a_decision_that_takes_something_else(registry, budi, details):
    db, desk = registry.db, registry.desk
    record_revocation(db, desk, decision(budi))
    record_revocation(db, desk, decision(budi, decision_number="2", **details))
    second = revocations_of(db, budi.id)[1]
    same = replace(decision(budi), id=second.id, decision_number="2")
    with pytest.raises(RevocationOverlaps):
        edit_revocation(db, desk, same)
    assert revocations_of(db, budi.id)[1] == second
