import io
from datetime import date

import pytest
from python_calamine import CalamineWorkbook

from rutan_desk.domain.errors import FileUnwritable, FormatUnknown, NothingToExport, RoleTooLow
from rutan_desk.domain.movement import Movement
from rutan_desk.domain.officer import Role
from rutan_desk.domain.person import Doubt
from rutan_desk.exchange.model import Outcome
from rutan_desk.exchange.plain_export import TextTable
from rutan_desk.ops.exporting import export_people, export_table
from rutan_desk.ops.importing import apply_people, preview_people
from rutan_desk.ops.people import add_person, move_person
from rutan_desk.store.history import history
from rutan_desk.store.journal import Desk, last_deed_id
from rutan_desk.store.people import all_people
from tests.moulds import demo_of

TABLE = TextTable(title="Orang", headings=("Nama",), rows=(("PAIJO",),))


@pytest.fixture
def demo(tmp_path, clock):
    made = demo_of(tmp_path / "contoh", clock)
    yield made
    made.close()


@pytest.mark.parametrize("ending", ["xlsx", "csv", "XLSX"])
def test_our_own_export_read_back_changes_nobody(demo, tmp_path, ending):
    path = tmp_path / f"orang.{ending}"
    export_people(demo.db, demo.desk, "Orang", path)
    plan = preview_people(demo.db, demo.desk, path)
    different = [line for line in plan.lines if line.outcome is not Outcome.UNCHANGED]
    assert [(one.person.name, one.outcome, one.changes) for one in different] == []
    assert plan.rows > 210
    assert plan.missing == ()
    assert plan.sheet.skipped == ()
    assert plan.sheet.unused == ()


def test_an_export_of_messy_lines_read_back_changes_nobody(registry, tmp_path):
    messy = tmp_path / "kotor.csv"
    messy.write_text(
        "No. Registrasi;Nama Lengkap;NIK;Tempat, Tgl Lahir;JK;Blok / Kamar;Alamat;Kab/Kota\n"
        "B.I.1/2028;PAIJO alias GEMBUL;3,31609E+15;BLORA, 31-02-1990;L;A / 4;Jl. X RT 1/2;Blora\n"
        ";TANPA APA PUN;;;;;;\n"
        "B.I.3/2028;=SITI;331609140207900;CEPU, 01-01-1990;P;BLOK W;;Kedinding, Rembang\n"
        "B.I.4/2028;KEMBAR SATU;3316091402079001;;;;;\n"
        "B.I.5/2028;KEMBAR DUA;3316091402079001;;;;;\n",
        "utf-8",
    )
    apply_people(registry.db, registry.desk, preview_people(registry.db, registry.desk, messy))
    assert len(all_people(registry.db)) == 5
    for ending in ("xlsx", "csv"):
        path = tmp_path / f"orang.{ending}"
        export_people(registry.db, registry.desk, "Orang", path)
        plan = preview_people(registry.db, registry.desk, path)
        assert {line.outcome for line in plan.lines} == {Outcome.UNCHANGED}
        assert (plan.rows, plan.missing) == (5, ())


def test_a_number_once_spoilt_is_not_cured_by_going_out_and_in(registry, make_person, tmp_path):
    doubt = Doubt("nik", "3316090101909000", "nik_numeric_cell")
    add_person(registry.db, registry.desk, make_person(1, nik=None, doubts=(doubt,)))
    path = tmp_path / "orang.xlsx"
    export_people(registry.db, registry.desk, "Orang", path)
    assert path.read_bytes()[:2] == b"PK"
    rows = CalamineWorkbook.from_filelike(io.BytesIO(path.read_bytes())).get_sheet_by_index(0)
    assert "3316090101909000" not in str(rows.to_python())


def test_leavers_stay_at_home_and_the_deed_says_what_left(registry, make_person, tmp_path):
    for number in (1, 2):
        add_person(registry.db, registry.desk, make_person(number))
    gone = all_people(registry.db)[1]
    move_person(registry.db, registry.desk, gone.id, Movement.RELEASED, date(2029, 1, 20))
    assert export_people(registry.db, registry.desk, "Orang", tmp_path / "o.csv") == frozenset()
    text = (tmp_path / "o.csv").read_text("utf-8-sig")
    assert "3316090101909001" in text
    assert gone.name not in text
    [latest] = history(registry.db, 1)
    assert latest.kind == "export"
    assert (latest.details["rows"], latest.details["receiver"]) == (1, "internal")
    assert latest.details["file"] == "o.csv"
    assert "33160901" not in str(latest.details)


def test_what_cannot_be_exported_leaves_neither_file_nor_deed(registry, tmp_path, clock):
    deeds = last_deed_id(registry.db)
    viewer = Desk("Tono", Role.VIEWER, clock)
    empty = TextTable(title="x", headings=("Nama",), rows=())
    for desk, table, name, refusal in (
        (registry.desk, TABLE, "o.pdf", FormatUnknown),
        (registry.desk, TABLE, "o", FormatUnknown),
        (registry.desk, empty, "o.csv", NothingToExport),
        (registry.desk, TABLE, "tidak-ada/o.csv", FileUnwritable),
        (viewer, TABLE, "o.csv", RoleTooLow),
    ):
        with pytest.raises(refusal):
            export_table(registry.db, desk, "people", table, tmp_path / name)
    assert last_deed_id(registry.db) == deeds
    assert list(tmp_path.glob("o*")) == []
