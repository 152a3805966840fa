from dataclasses import replace

import pytest

from rutan_desk.domain.officer import Role
from rutan_desk.exchange.layout import Layout
from rutan_desk.ops.history import undo_last
from rutan_desk.ops.importing import Reading, apply_people, correction_sheet, preview_people
from rutan_desk.ops.layouts import remembered_layouts
from rutan_desk.ops.registry import open_registry
from rutan_desk.ops.settings import change_settings
from rutan_desk.store.audit import tables_that_disagree
from rutan_desk.store.history import history
from rutan_desk.store.journal import Desk
from rutan_desk.store.people import all_people
from rutan_desk.store.settings import read_settings
from rutan_desk.words.notes import note_text
from tests.conftest import PASSWORD

MAPPED = Reading(overrides={"register_number": "Kolom X"})


@pytest.fixture
def sheet(tmp_path):
    def write(*rows):
        path = tmp_path / "aneh.csv"
        path.write_text("\n".join(["Nama;Kolom X;Tgl Lahir", *rows]), "utf-8")
        return path

    return write


@pytest.fixture
def imported(registry, sheet):
    """A file whose second column an officer (no head) named, taken in."""
    officer = Desk("Siti", Role.OFFICER, registry.clock)
    plan = preview_people(registry.db, officer, sheet("PAIJO;B.I.9/2028;01-01-1980"), MAPPED)
    assert not plan.sheet.remembered
    apply_people(registry.db, officer, plan)
    return officer


def test_the_next_file_of_the_shape_needs_no_mapping(registry, sheet, imported, clock):
    registry.close()
    opened = open_registry(registry.folder, "Budi", PASSWORD, clock)
    plan = preview_people(opened.db, opened.desk, sheet("TUKIMAN;B.I.10/2028;02-01-1980"))
    assert plan.sheet.remembered
    assert plan.lines[0].person.register_number == "B.I.10/2028"
    apply_people(opened.db, opened.desk, plan)
    assert len(remembered_layouts(opened.db)) == 1
    assert tables_that_disagree(opened.db) == []
    opened.close()


def test_an_officer_undoes_his_import_and_its_layout(registry, imported):
    assert len(remembered_layouts(registry.db)) == 1
    assert undo_last(registry.db, imported) == {"person", "setting"}
    assert remembered_layouts(registry.db) == {}
    assert all_people(registry.db) == []


def test_a_later_choice_replaces_the_earlier_one_and_none_takes_it_back(registry, sheet, imported):
    db, desk = registry.db, registry.desk
    other = Reading(overrides={"alias": "Kolom X"})
    apply_people(db, desk, preview_people(db, desk, sheet("SITI;GEMBUL;"), other))
    [layout] = remembered_layouts(db).values()
    assert layout.overrides == {"alias": "Kolom X"}
    fresh = preview_people(db, desk, sheet("TUKIMAN;B.I.10/2028;"), Reading(fresh=True))
    assert not fresh.sheet.remembered
    apply_people(db, desk, fresh)
    [layout] = remembered_layouts(db).values()
    assert layout == Layout({})
    again = preview_people(db, desk, sheet("TUKIMAN;B.I.10/2028;"))
    assert not again.sheet.remembered


def test_an_import_without_a_choice_writes_no_setting(registry, tmp_path):
    path = tmp_path / "biasa.csv"
    path.write_text("Nama;No. Registrasi\nPAIJO;B.I.9/2028", "utf-8")
    plan = preview_people(registry.db, registry.desk, path)
    assert apply_people(registry.db, registry.desk, plan) == {"person"}
    assert remembered_layouts(registry.db) == {}


def test_settings_and_layouts_do_not_meet(registry, imported):
    before = read_settings(registry.db)
    change_settings(registry.db, registry.desk, replace(before, place="Blora"))
    assert history(registry.db, 1)[0].changes == 1
    assert len(remembered_layouts(registry.db)) == 1


def test_lines_to_correct_go_out_with_reasons_in_words(registry, sheet):
    plan = preview_people(registry.db, registry.desk, sheet(";B.I.9/2028;01-01-1980"))
    data = correction_sheet(plan, "Perbaikan", note_text)
    assert data == correction_sheet(plan, "Perbaikan", note_text)
    assert data.startswith(b"PK")
