from dataclasses import replace
from datetime import date

import pytest

from rutan_desk.domain.errors import BulkImpossible, PersonUnknown, RegionUnknown, RoleTooLow
from rutan_desk.domain.movement import Movement
from rutan_desk.domain.officer import Role
from rutan_desk.domain.person import Citizenship, Doubt, Kind, Marital, Person, Presence
from rutan_desk.ops.bulk import BULK_FIELDS, NotFor, bulk_edit, bulk_preview
from rutan_desk.ops.history import undo_last
from rutan_desk.ops.people import add_person, move_person
from rutan_desk.store.audit import tables_as_they_are
from rutan_desk.store.history import history
from rutan_desk.store.journal import Desk, deed, last_deed_id
from rutan_desk.store.people import all_people, save_person


@pytest.fixture
def ids(registry, make_person):
    """Four people: two in A-01, one in B-02, one who left."""
    for number, block in enumerate(("A-01", "A-01", "B-02", "C-03"), 1):
        add_person(registry.db, registry.desk, make_person(number, block=block))
    found = [one.id for one in all_people(registry.db)]
    move_person(registry.db, registry.desk, found[3], Movement.RELEASED, date(2029, 1, 20))
    return found


def test_the_preview_puts_everybody_in_one_of_three(make_person):
    here, there = make_person(1, block="A"), make_person(2, block="B")
    gone = make_person(3, block="C", presence=Presence.RELEASED)
    preview = bulk_preview([here, there, gone], "block", "  B ")
    assert (preview.changes, preview.already) == ((here,), (there,))
    assert preview.refused == ((gone, NotFor.LEFT),)
    assert preview.value == "B"


@pytest.mark.parametrize(
    ("details", "field", "value", "why"),
    [
        ({"presence": Presence.DIED}, "cell", "4", NotFor.LEFT),
        ({"presence": Presence.DIED}, "marital_status", Marital.ONCE, None),
        ({"kind": Kind.STAFF}, "register_class", "A.III", NotFor.STAFF),
        ({"kind": Kind.STAFF}, "release_on", date(2030, 1, 1), NotFor.STAFF),
        ({"kind": Kind.STAFF}, "citizenship", Citizenship.WNA, None),
        ({"admitted_on": date(2029, 1, 2)}, "release_on", date(2029, 1, 1), NotFor.DATES),
        ({"admitted_on": date(2029, 1, 2)}, "release_on", date(2029, 1, 2), None),
        ({"release_on": date(2029, 1, 1)}, "admitted_on", date(2029, 1, 2), NotFor.DATES),
        ({"release_on": date(2029, 1, 1)}, "release_on", None, None),
        ({}, "region", "33.16.09", None),
        ({"presence": Presence.DIED, "cell": "4"}, "cell", None, None),
        ({"kind": Kind.STAFF, "register_class": "A.III"}, "register_class", None, None),
    ],
)
def test_what_makes_no_sense_for_somebody_is_refused_for_him_alone(
    make_person, details, field, value, why
):
    preview = bulk_preview([make_person(1, **details)], field, value)
    assert [reason for _, reason in preview.refused] == ([why] if why else [])
    assert len(preview.changes) == (0 if why else 1)


@pytest.mark.parametrize(
    ("field", "value", "why"),
    [
        ("nik", "3316090101909001", "field"),
        ("nkk", None, "field"),
        ("name", "X", "field"),
        ("presence", Presence.DIED, "field"),
        ("kind", None, "value"),
        ("citizenship", " ", "value"),
        ("marital_status", "S", "value"),
        ("release_on", "2029-01-01", "value"),
        ("block", 4, "value"),
    ],
)
def test_what_many_people_cannot_have_in_common(make_person, field, value, why):
    with pytest.raises(BulkImpossible) as refusal:
        bulk_preview([make_person(1)], field, value)
    assert (refusal.value.field, refusal.value.why) == (field, why)


def test_every_field_offered_is_one_of_a_person():
    assert set(BULK_FIELDS) <= set(Person.__dataclass_fields__)


def test_a_bulk_edit_is_one_deed_and_one_undo(registry, ids):
    before = tables_as_they_are(registry.db)["person"]
    assert bulk_edit(registry.db, registry.desk, ids, "block", "B-02") == {"person"}
    people = {one.id: one for one in all_people(registry.db)}
    assert [people[one].block for one in ids] == ["B-02", "B-02", "B-02", "C-03"]
    assert all("block" in people[one].by_hand for one in ids[:2])
    [latest] = history(registry.db, 1)
    assert (latest.kind, latest.changes) == ("bulk-edit", 2)
    assert latest.details == {"field": "block", "value": "B-02", "count": 2}
    undo_last(registry.db, registry.desk)
    assert tables_as_they_are(registry.db)["person"] == before


def test_it_settles_the_doubt_about_its_field_only(registry, ids):
    first = all_people(registry.db)[0]
    doubts = (Doubt("block", "1/2", "block_date_cell"), Doubt("nkk", "12", "nkk_length"))
    with deed(registry.db, registry.desk, "import", {"file": "x"}) as act:
        save_person(act, replace(first, doubts=doubts))
    bulk_edit(registry.db, registry.desk, [first.id], "block", None)
    after = next(one for one in all_people(registry.db) if one.id == first.id)
    assert (after.block, after.doubts) == (None, doubts[1:])


def test_the_field_is_the_officers_from_now_on(registry, ids):
    bulk_edit(registry.db, registry.desk, ids[:1], "cell", "4")
    people = {one.id: one for one in all_people(registry.db)}
    assert ["cell" in people[one].by_hand for one in ids[:2]] == [True, False]


def test_nothing_to_change_is_no_deed(registry, ids):
    deeds = last_deed_id(registry.db)
    assert bulk_edit(registry.db, registry.desk, [ids[2], ids[3]], "block", "B-02") == frozenset()
    assert bulk_edit(registry.db, registry.desk, [], "block", "B-02") == frozenset()
    assert last_deed_id(registry.db) == deeds


def test_refusals_leave_everybody_as_he_was(registry, ids, clock):
    before = tables_as_they_are(registry.db)["person"]
    viewer = Desk("Tono", Role.VIEWER, clock)
    for desk, wanted, field, value, refusal in (
        (registry.desk, [*ids, 404], "block", "Z", PersonUnknown),
        (registry.desk, ids, "region", "99.99", RegionUnknown),
        (viewer, ids, "block", "Z", RoleTooLow),
    ):
        with pytest.raises(refusal):
            bulk_edit(registry.db, desk, wanted, field, value)
    assert tables_as_they_are(registry.db)["person"] == before
