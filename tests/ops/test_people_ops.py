from dataclasses import replace
from datetime import date

import pytest

from rutan_desk.domain.errors import (
    MovementImpossible,
    NameMissing,
    NikInvalid,
    NikTaken,
    PersonUnknown,
    RegionUnknown,
    RevocationInvalid,
    RoleTooLow,
)
from rutan_desk.domain.movement import Movement, Revocation, RevokedRight
from rutan_desk.domain.officer import Role
from rutan_desk.domain.person import Doubt, Presence
from rutan_desk.domain.right import Bar
from rutan_desk.domain.standing import NikState
from rutan_desk.ops.history import redo_last, undo_last
from rutan_desk.ops.people import (
    add_person,
    edit_person,
    mark_left,
    move_person,
    record_revocation,
)
from rutan_desk.ops.readiness import everybody, one_person
from rutan_desk.ops.settings import change_settings
from rutan_desk.store.history import history
from rutan_desk.store.journal import Desk, last_deed_id
from rutan_desk.store.people import all_people, movements_of, revocations_of
from rutan_desk.store.settings import read_settings

TODAY = date(2029, 1, 24)


@pytest.fixture
def budi(registry, make_person):
    add_person(registry.db, registry.desk, make_person(1))
    return all_people(registry.db)[0]


def only(registry):
    [person] = all_people(registry.db)
    return person


def test_what_an_officer_types_is_his(registry, budi):
    assert {"name", "nik", "register_number", "block", "birth_date"} <= budi.by_hand
    assert "alias" not in budi.by_hand
    assert budi.nik_as_written == budi.nik


def test_editing_marks_the_field_and_settles_its_doubt(registry, make_person, budi):
    doubtful = replace(
        budi, doubts=(Doubt("alias", "??", "alias_unknown"), Doubt("nkk", "12", "nkk_length"))
    )
    from rutan_desk.store.journal import deed
    from rutan_desk.store.people import save_person

    with deed(registry.db, registry.desk, "import", {"file": "x"}) as act:
        save_person(act, doubtful)
    touched = edit_person(registry.db, registry.desk, replace(doubtful, alias="GEMBUL"))
    assert touched == {"person"}
    after = only(registry)
    assert after.alias == "GEMBUL"
    assert "alias" in after.by_hand
    assert [doubt.field for doubt in after.doubts] == ["nkk"]


def test_an_edit_that_changes_nothing_touches_nothing(registry, budi):
    assert edit_person(registry.db, registry.desk, budi) == frozenset()
    assert only(registry) == budi


@pytest.mark.parametrize(
    ("details", "refusal"),
    [
        ({"name": "  "}, NameMissing),
        ({"nik": "331609140207900"}, NikInvalid),
        ({"nik": "3.31609E+15"}, NikInvalid),
        ({"region": "99.99"}, RegionUnknown),
    ],
)
def test_what_cannot_be_right_is_not_saved(registry, make_person, budi, details, refusal):
    deeds = last_deed_id(registry.db)
    with pytest.raises(refusal):
        edit_person(registry.db, registry.desk, replace(budi, **details))
    with pytest.raises(refusal):
        add_person(registry.db, registry.desk, make_person(2, **details))
    assert only(registry) == budi
    assert last_deed_id(registry.db) == deeds


def test_refusals_show_no_whole_nik(registry, make_person, budi):
    with pytest.raises(NikTaken) as taken:
        add_person(registry.db, registry.desk, replace(make_person(2), nik=budi.nik))
    with pytest.raises(NikInvalid) as invalid:
        add_person(registry.db, registry.desk, make_person(2, nik="3316093213079001"))
    assert budi.nik not in repr(taken.value)
    assert "3316093213079001" not in repr(invalid.value)
    assert invalid.value.code == "nik_date"


def test_leaving_and_coming_back(registry, budi):
    db, desk = registry.db, registry.desk
    move_person(db, desk, budi.id, Movement.RELEASED, date(2029, 1, 20), "bebas murni")
    assert (only(registry).presence, only(registry).left_on) == (
        Presence.RELEASED,
        date(2029, 1, 20),
    )
    assert one_person(db, budi.id, TODAY).right.bars == (Bar.RELEASED,)
    with pytest.raises(MovementImpossible):
        move_person(db, desk, budi.id, Movement.TRANSFERRED, TODAY)
    move_person(db, desk, budi.id, Movement.READMITTED, TODAY)
    assert (only(registry).presence, only(registry).left_on) == (Presence.PRESENT, None)
    assert one_person(db, budi.id, TODAY).right.bars == ()
    with pytest.raises(MovementImpossible):
        move_person(db, desk, budi.id, Movement.READMITTED, TODAY)
    assert [moved.movement for moved in movements_of(db, budi.id)] == ["released", "readmitted"]


def test_the_dead_do_not_come_back(registry, budi):
    move_person(registry.db, registry.desk, budi.id, Movement.DIED, TODAY)
    with pytest.raises(MovementImpossible):
        move_person(registry.db, registry.desk, budi.id, Movement.READMITTED, TODAY)


@pytest.fixture
def three(registry, make_person):
    """Three people who are here."""
    for number in (1, 2, 3):
        add_person(registry.db, registry.desk, make_person(number))
    return [one.id for one in all_people(registry.db)]


def test_many_leave_by_one_deed_and_come_back_by_one_undo(registry, three):
    db, desk = registry.db, registry.desk
    before = all_people(db)
    touched = mark_left(db, desk, [*three[:2], three[0]], Movement.TRANSFERRED, TODAY, "ke Pati")
    assert touched == {"person", "movement"}
    assert [one.presence for one in all_people(db)] == ["transferred", "transferred", "present"]
    assert [one.left_on for one in all_people(db)] == [TODAY, TODAY, None]
    assert [moved.note for moved in movements_of(db, three[1])] == ["ke Pati"]
    [latest] = history(db, 1)
    assert (latest.kind, latest.details["count"], latest.changes) == ("mark-left", 2, 4)
    undo_last(db, desk)
    assert all_people(db) == before
    assert movements_of(db, three[1]) == []


@pytest.mark.parametrize(
    ("ids", "movement", "refusal"),
    [
        ((0, 404), Movement.RELEASED, PersonUnknown),
        ((0,), Movement.READMITTED, MovementImpossible),
        ((0, 2), Movement.RELEASED, MovementImpossible),
    ],
)
def test_all_of_them_leave_or_nobody(registry, three, ids, movement, refusal):
    move_person(registry.db, registry.desk, three[2], Movement.DIED, TODAY)
    deeds = last_deed_id(registry.db)
    wanted = [three[one] if one < 3 else one for one in ids]
    with pytest.raises(refusal):
        mark_left(registry.db, registry.desk, wanted, movement, TODAY)
    assert last_deed_id(registry.db) == deeds


def test_nobody_leaves_by_no_deed(registry, three):
    deeds = last_deed_id(registry.db)
    assert mark_left(registry.db, registry.desk, [], Movement.RELEASED, TODAY) == frozenset()
    assert last_deed_id(registry.db) == deeds


def test_a_revocation_of_the_vote_bars_within_its_period_only(registry, budi):
    revocation = Revocation(
        person_id=budi.id,
        decision_number="1/Pid/2028",
        court="PN Contoh",
        right=RevokedRight.VOTE,
        final_on=date(2028, 1, 1),
        until=date(2030, 1, 1),
    )
    record_revocation(registry.db, registry.desk, revocation)
    assert one_person(registry.db, budi.id, TODAY).right.bars == (Bar.REVOKED,)
    undo_last(registry.db, registry.desk)
    assert revocations_of(registry.db, budi.id) == ()
    redo_last(registry.db, registry.desk)
    assert everybody(registry.db, TODAY)[0].right.bars == (Bar.REVOKED,)


@pytest.mark.parametrize(
    ("details", "why"),
    [
        ({"decision_number": " "}, "decision"),
        ({"court": ""}, "decision"),
        ({"until": date(2027, 1, 1)}, "dates"),
        ({"starts_on": date(2030, 1, 2), "until": date(2030, 1, 1)}, "dates"),
    ],
)
def test_a_revocation_that_contradicts_itself(registry, budi, details, why):
    sound = {
        "person_id": budi.id,
        "decision_number": "1/Pid/2028",
        "court": "PN Contoh",
        "right": RevokedRight.VOTE,
        "final_on": date(2028, 1, 1),
    }
    with pytest.raises(RevocationInvalid) as refusal:
        record_revocation(registry.db, registry.desk, Revocation(**{**sound, **details}))
    assert refusal.value.why == why
    assert revocations_of(registry.db, budi.id) == ()


def test_nobody_is_moved_who_is_not_there(registry):
    with pytest.raises(PersonUnknown):
        move_person(registry.db, registry.desk, 404, Movement.DIED, TODAY)


def test_viewers_only_look(registry, budi, clock):
    viewer = Desk("Tono", Role.VIEWER, clock)
    for attempt in (
        lambda: add_person(registry.db, viewer, replace(budi, nik=None)),
        lambda: edit_person(registry.db, viewer, replace(budi, block="Z")),
        lambda: move_person(registry.db, viewer, budi.id, Movement.DIED, TODAY),
        lambda: undo_last(registry.db, viewer),
    ):
        with pytest.raises(RoleTooLow):
            attempt()
    assert only(registry) == budi


def test_settings_are_the_heads_and_can_be_undone(registry, clock):
    before = read_settings(registry.db)
    after = replace(before, prison="Rutan Contoh", letterhead=("SATU", "DUA"))
    with pytest.raises(RoleTooLow):
        change_settings(registry.db, Desk("Tono", Role.OFFICER, clock), after)
    assert change_settings(registry.db, registry.desk, after) == {"setting"}
    assert read_settings(registry.db) == after
    undo_last(registry.db, registry.desk)
    assert read_settings(registry.db) == before
    with pytest.raises(RoleTooLow):
        redo_last(registry.db, Desk("Tono", Role.OFFICER, clock))


def test_the_standing_of_somebody_without_a_number(registry, make_person):
    add_person(registry.db, registry.desk, make_person(1, nik=None))
    [standing] = everybody(registry.db, TODAY)
    assert standing.nik is NikState.MISSING
    assert standing.action is not None
    assert standing.due is not None
