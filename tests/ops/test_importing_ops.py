from dataclasses import replace

import pytest

from rutan_desk.domain.errors import ChangedSince, PlanStale, RoleTooLow
from rutan_desk.domain.movement import Movement
from rutan_desk.domain.officer import Role
from rutan_desk.domain.person import Presence
from rutan_desk.ops.history import redo_last, undo, undo_last
from rutan_desk.ops.importing import apply_people, preview_people
from rutan_desk.ops.people import add_person, edit_person, move_person
from rutan_desk.ops.registry import open_registry
from rutan_desk.store.audit import tables_as_they_are, tables_that_disagree
from rutan_desk.store.history import changes_of, history, next_undo
from rutan_desk.store.journal import Desk, last_deed_id
from rutan_desk.store.people import all_people, movements_of
from tests.conftest import PASSWORD

HEAD = "No. Registrasi;Nama Lengkap;NIK;Tgl Lahir;JK;Blok"
SUTRISNO = "B.I.001/2028;SUTRISNO CONTOH;3316090101909001;01-01-1990;L;A-01"
WAGIMAN = "A.III.002/2028;WAGIMAN CONTOH;3316091505859002;15-05-1985;L;B-02"


@pytest.fixture
def plan_of(registry, tmp_path):
    def plan(*rows):
        path = tmp_path / "penghuni.csv"
        path.write_text("\n".join([HEAD, *rows]), "utf-8")
        return preview_people(registry.db, registry.desk, path)

    return plan


def people(registry):
    return {one.name: one for one in all_people(registry.db)}


def test_a_preview_changes_nothing(registry, plan_of):
    before = tables_as_they_are(registry.db)
    assert plan_of(SUTRISNO).new == 1
    assert tables_as_they_are(registry.db) == before


def test_an_import_is_one_deed_that_names_file_and_rows(registry, plan_of):
    assert apply_people(registry.db, registry.desk, plan_of(SUTRISNO, WAGIMAN)) == {"person"}
    [latest] = history(registry.db, 1)
    assert latest.kind == "import"
    assert latest.details["file"] == "penghuni.csv"
    assert len(latest.details["sha256"]) == 64
    assert (latest.details["new"], latest.details["rows"]) == (2, 2)
    assert [change.source_row for change in changes_of(registry.db, latest.id)] == [2, 3]


def test_a_whole_import_is_undone_also_after_a_restart(registry, plan_of, clock):
    before = tables_as_they_are(registry.db)["person"]
    apply_people(registry.db, registry.desk, plan_of(SUTRISNO, WAGIMAN))
    after = tables_as_they_are(registry.db)["person"]
    registry.close()
    opened = open_registry(registry.folder, "Budi", PASSWORD, clock)
    undo_last(opened.db, opened.desk)
    assert tables_as_they_are(opened.db)["person"] == before
    redo_last(opened.db, opened.desk)
    assert tables_as_they_are(opened.db)["person"] == after
    assert tables_that_disagree(opened.db) == []
    opened.close()


def test_an_import_is_not_undone_over_an_officers_later_work(registry, plan_of):
    apply_people(registry.db, registry.desk, plan_of(SUTRISNO, WAGIMAN))
    imported = last_deed_id(registry.db)
    edit_person(
        registry.db, registry.desk, replace(people(registry)["WAGIMAN CONTOH"], alias="GEMBUL")
    )
    with pytest.raises(ChangedSince):
        undo(registry.db, registry.desk, imported)
    assert people(registry)["WAGIMAN CONTOH"].alias == "GEMBUL"


def test_a_preview_overtaken_by_other_work_is_not_applied(registry, plan_of, make_person):
    apply_people(registry.db, registry.desk, plan_of(SUTRISNO))
    plan = plan_of(SUTRISNO.replace("A-01", "C-09"))
    edit_person(
        registry.db, registry.desk, replace(people(registry)["SUTRISNO CONTOH"], alias="GEMBUL")
    )
    with pytest.raises(PlanStale):
        apply_people(registry.db, registry.desk, plan)
    plan = plan_of(WAGIMAN)
    add_person(registry.db, registry.desk, make_person(1, nik="3316091505859002"))
    with pytest.raises(PlanStale):
        apply_people(registry.db, registry.desk, plan)
    assert "WAGIMAN CONTOH" not in people(registry)


def test_what_officers_typed_is_never_overwritten(registry, plan_of):
    apply_people(registry.db, registry.desk, plan_of(SUTRISNO))
    typed = replace(people(registry)["SUTRISNO CONTOH"], nik="3316090101909077", mother="IBU")
    edit_person(registry.db, registry.desk, typed)
    plan = plan_of(SUTRISNO)
    apply_people(registry.db, registry.desk, plan)
    after = people(registry)["SUTRISNO CONTOH"]
    assert (after.nik, after.mother) == ("3316090101909077", "IBU")
    assert "kept_by_hand" in [note.code for line in plan.lines for note in line.notes]


def test_somebody_who_left_and_is_in_the_file_again(registry, plan_of):
    apply_people(registry.db, registry.desk, plan_of(SUTRISNO))
    person = people(registry)["SUTRISNO CONTOH"]
    move_person(registry.db, registry.desk, person.id, Movement.RELEASED, registry.clock().date())
    apply_people(registry.db, registry.desk, plan_of(SUTRISNO.replace("B.I.001", "B.I.044")))
    after = people(registry)["SUTRISNO CONTOH"]
    assert (after.id, after.presence, after.left_on) == (person.id, Presence.PRESENT, None)
    assert [one.movement for one in movements_of(registry.db, person.id)] == [
        Movement.RELEASED,
        Movement.READMITTED,
    ]
    undo_last(registry.db, registry.desk)
    assert people(registry)["SUTRISNO CONTOH"].presence is Presence.RELEASED


def test_missing_people_are_proposed_and_left_alone(registry, plan_of):
    apply_people(registry.db, registry.desk, plan_of(SUTRISNO, WAGIMAN))
    plan = plan_of(SUTRISNO)
    assert [one.name for one in plan.missing] == ["WAGIMAN CONTOH"]
    before = tables_as_they_are(registry.db)["person"]
    apply_people(registry.db, registry.desk, plan)
    assert tables_as_they_are(registry.db)["person"] == before


def test_a_viewer_imports_nothing(registry, plan_of, clock):
    plan = plan_of(SUTRISNO)
    with pytest.raises(RoleTooLow):
        apply_people(registry.db, Desk("Tono", Role.VIEWER, clock), plan)
    assert people(registry) == {}
    assert next_undo(registry.db) is None
