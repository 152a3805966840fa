from dataclasses import replace
from datetime import date, timedelta

import pytest

from rutan_desk.domain.movement import Movement, Revocation, RevokedRight
from rutan_desk.domain.officer import Role
from rutan_desk.ops.history import redo_last, undo_last
from rutan_desk.ops.importing import apply_people, preview_people
from rutan_desk.ops.people import add_person, edit_person, move_person, record_revocation
from rutan_desk.store.history import field_source, history, officers_in_history
from rutan_desk.store.journal import Desk
from rutan_desk.store.people import all_people


@pytest.fixture
def siti(clock):
    """Another officer, a day later."""
    return Desk("Siti", Role.OFFICER, lambda: clock() + timedelta(days=1))


@pytest.fixture
def one(registry, tmp_path):
    """Somebody out of the third row of a file, and somebody beside him."""
    path = tmp_path / "penghuni.csv"
    path.write_text(
        "No. Registrasi;Nama;Blok\nB.I.1/2028;PAIJO CONTOH;A\nB.I.2/2028;SITI CONTOH;B", "utf-8"
    )
    apply_people(registry.db, registry.desk, preview_people(registry.db, registry.desk, path))
    return all_people(registry.db)[1]


def kinds(found):
    return [deed.kind for deed in found]


def source(registry, person, field):
    found = field_source(registry.db, person.id, field)
    return found and (found[0].kind, found[1].source_row)


def test_history_by_officer_day_and_kind(registry, one, siti):
    edit_person(registry.db, siti, replace(one, block="C"))
    assert kinds(history(registry.db, officer="Siti")) == ["edit-person"]
    assert kinds(history(registry.db, officer="Nobody")) == []
    assert kinds(history(registry.db, day=date(2029, 1, 25))) == ["edit-person"]
    assert kinds(history(registry.db, day=date(2029, 1, 24))) == ["import", "create"]
    assert kinds(history(registry.db, kind="import")) == ["import"]
    assert kinds(history(registry.db, kind="import", officer="Siti")) == []
    assert officers_in_history(registry.db) == ["Budi", "Siti"]


def test_history_of_a_person_is_all_that_was_ever_written_about_him(registry, one, siti):
    db, desk = registry.db, registry.desk
    other = all_people(db)[0]
    edit_person(db, siti, replace(one, block="C"))
    edit_person(db, siti, replace(other, block="D"))
    record_revocation(
        db, desk,
        Revocation(person_id=one.id, decision_number="1", court="PN", right=RevokedRight.VOTE),
    )  # fmt: skip
    undo_last(db, desk)
    move_person(db, desk, one.id, Movement.RELEASED, date(2029, 1, 20))
    about = ["move-person", "undo", "record-revocation", "edit-person", "import"]
    assert kinds(history(db, person=one.id)) == about
    assert kinds(history(db, person=other.id)) == ["edit-person", "import"]
    assert kinds(history(db, 2, person=one.id)) == about[:2]
    older = history(db, before=history(db, 2, person=one.id)[-1].id, person=one.id)
    assert kinds(older) == about[2:]
    assert kinds(history(db, person=one.id, officer="Siti")) == ["edit-person"]


def test_a_field_leads_to_its_deed_and_source_row(registry, one, siti):
    assert source(registry, one, "block") == ("import", 3)
    edit_person(registry.db, siti, replace(one, block="C"))
    assert source(registry, one, "block") == ("edit-person", None)
    assert source(registry, one, "register_number") == ("import", 3)
    assert source(registry, one, "alias") is None
    found = field_source(registry.db, one.id, "register_number")
    assert found is not None
    assert found[0].details["file"] == "penghuni.csv"


def test_undo_and_redo_lead_to_what_gave_the_value(registry, one, siti):
    edit_person(registry.db, siti, replace(one, block="C"))
    undo_last(registry.db, siti)
    assert source(registry, one, "block") == ("import", 3)
    redo_last(registry.db, siti)
    assert source(registry, one, "block") == ("edit-person", None)
    assert field_source(registry.db, 404, "block") is None


def test_a_value_taken_away_leads_to_who_did(registry, one, siti):
    edit_person(registry.db, siti, replace(one, block=None))
    assert source(registry, one, "block") == ("edit-person", None)


def test_what_was_added_and_undone_has_no_source(registry, make_person):
    add_person(registry.db, registry.desk, make_person(1))
    gone = all_people(registry.db)[0]
    undo_last(registry.db, registry.desk)
    assert source(registry, gone, "block") is None
