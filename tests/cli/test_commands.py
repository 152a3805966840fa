import json
import re
from pathlib import Path

import pytest
from pypdf import PdfReader

from rutan_desk.domain.errors import RegistryMissing
from rutan_desk.words.catalog import set_language
from rutan_desk.words.refusals import explain

SUTRISNO = "B.I.001/2028;SUTRISNO CONTOH;3316090101909001;01-01-1990;L"
WAGIMAN = "A.III.002/2028;WAGIMAN CONTOH;3316091505859002;15-05-1985;L"
DAMAGED = "B.I.003/2028;NGATEMIN CONTOH;3,31609E+15;02-02-1992;L"
PERSON_FIELDS = {
    "register_number", "register_class", "name", "alias", "nik", "nik_as_written", "nkk",
    "birth_place", "birth_date", "sex", "marital_status", "citizenship", "street", "rt", "rw",
    "region", "disability", "block", "cell", "admitted_on", "release_on", "kind",
}  # fmt: skip


def test_init_makes_a_registry_and_gives_the_recovery_key_once(desk_cli, tmp_path):
    done = desk_cli("init", "--head", "Budi", "--preset", "blora", "--json")
    assert done.code == 0
    assert done.json["folder"] == str(tmp_path / "rutan")
    assert re.fullmatch(r"([0-9A-Z]{8}-){7}[0-9A-Z]{8}", done.json["recovery_key"])
    again = desk_cli("init", "--head", "Budi")
    assert again.code == 1
    assert str(tmp_path / "rutan") in again.err
    assert "Traceback" not in again.err


def test_the_recovery_sheet_as_a_page_keeps_the_key_off_the_screen(desk_cli, tmp_path):
    sheet = tmp_path / "lembar.pdf"
    done = desk_cli("init", "--head", "Budi", "--recovery", sheet, "--json")
    assert done.json["recovery_key"] is None
    text = "".join(page.extract_text() for page in PdfReader(sheet).pages)
    assert done.json["registry"] in text
    assert desk_cli("status").code == 0


def test_lost_password_and_lost_key_file_are_mended_with_the_sheet(desk_cli, monkeypatch, tmp_path):
    key = desk_cli("init", "--head", "Budi", "--json").json["recovery_key"]
    (tmp_path / "rutan" / "kunci.json").unlink()
    assert "lembar" in desk_cli("status").err or desk_cli("status").code == 1
    monkeypatch.setenv("RUTAN_DESK_RECOVERY_KEY", key)
    monkeypatch.setenv("RUTAN_DESK_NEW_PASSWORD", "sandi-yang-baru")
    assert desk_cli("recover").code == 0
    monkeypatch.setenv("RUTAN_DESK_PASSWORD", "sandi-yang-baru")
    assert desk_cli("status").code == 0


def test_an_import_as_json_keeps_the_contract(made, sheet):
    path = sheet(SUTRISNO, WAGIMAN, DAMAGED, "B.I.004/2028;;;;", "", ";JUMLAH 4;;;")
    done = made("import", path, "--json")
    assert done.code == 0
    found = done.json
    assert found["file"] == "penghuni.csv"
    assert found["kind"] == "people"
    assert found["header_row"] == 1
    assert found["columns"]["nik"] == "NIK"
    assert found["counts"] == {"new": 3, "changed": 0, "unchanged": 0, "refused": 1}
    assert found["rows"] == sum(found["counts"].values()) == 4
    assert [one["row"] for one in found["skipped"]] == [6, 7]
    assert all(one["why"] for one in found["skipped"])
    first, _, damaged, refused = found["lines"]
    assert (first["row"], first["outcome"]) == (2, "new")
    assert set(first["person"]) >= PERSON_FIELDS
    assert first["person"]["nik"] == "3316090101909001"
    assert first["person"]["birth_date"] == "1990-01-01"
    assert damaged["person"]["nik"] is None
    assert damaged["person"]["nik_as_written"] == "3,31609E+15"
    assert {"code": "nik_excel", "field": "nik", "level": "error"}.items() <= damaged["notes"][
        0
    ].items()
    assert refused["outcome"] == "refused"
    assert found["missing"] == []
    assert found["deed"] == 2


def test_a_dry_run_changes_nothing_and_the_second_import_is_a_difference(made, sheet):
    made("import", sheet(SUTRISNO, WAGIMAN))
    path = sheet(SUTRISNO.replace("SUTRISNO", "SOETRISNO"), DAMAGED)
    dry = made("import", path, "--dry-run", "--json").json
    assert dry["counts"] == {"new": 1, "changed": 1, "unchanged": 0, "refused": 0}
    assert dry["lines"][0]["changes"]["name"] == ["SUTRISNO CONTOH", "SOETRISNO CONTOH"]
    assert [one["name"] for one in dry["missing"]] == ["WAGIMAN CONTOH"]
    assert dry["deed"] is None
    assert len(made("journal", "--json").json["deeds"]) == 2
    wet = made("import", path, "--json").json
    assert wet["lines"] == dry["lines"]
    assert made("import", path, "--json").json["counts"]["unchanged"] == 2


def test_an_import_in_words_adds_up_and_shows_no_whole_nik(made, sheet):
    done = made("import", sheet(SUTRISNO, DAMAGED, SUTRISNO))
    assert done.code == 0
    assert not re.search(r"\d{16}", done.out)
    assert "NGATEMIN" in done.out


def test_the_map_option_corrects_a_column(made, tmp_path):
    path = tmp_path / "aneh.csv"
    path.write_text("Nama;Kolom X;Tgl Lahir\nPAIJO;B.I.9/2028;01-01-1980", "utf-8")
    found = made("import", path, "--map", "register_number=Kolom X", "--json").json
    assert found["lines"][0]["person"]["register_number"] == "B.I.9/2028"
    for wrong in ("register_number=Tidak Ada", "tidak_ada=Nama", "tanpa-sama-dengan"):
        refused = made("import", path, "--map", wrong)
        assert refused.code == 1
        assert refused.err.count("\n") == 1


def test_status_says_everything_of_everybody(made, sheet):
    made("import", sheet(SUTRISNO, DAMAGED, "B.I.5/2028;YOHANES CONTOH;;;L"))
    found = made("status", "--json").json
    assert found["election"]["profile"] == "pemilu-nasional-2029"
    by_name = {one["name"]: one for one in found["people"]}
    ready = by_name["SUTRISNO CONTOH"]
    assert (ready["right"], ready["bars"], ready["identity"]) == ("MS", [], "valid")
    assert {"list", "station", "ballots", "ready", "next_action", "owner", "due"} <= set(ready)
    assert (ready["recording"], ready["card"], ready["substitutes"]) == ("unknown", "unknown", [])
    assert (ready["identity_ready"], ready["identity_action"]) == (False, "check_recording")
    assert ready["identity_reasons"] == ["recording_unknown"]
    assert (ready["identity_due"], ready["identity_in_time"]) == ("2029-02-13", True)
    damaged = by_name["NGATEMIN CONTOH"]
    assert damaged["identity_reasons"] == ["nik_damaged"]
    assert (damaged["right"], damaged["identity"]) == ("MS", "damaged")
    assert (damaged["next_action"], damaged["owner"]) == ("repair_nik", "rutan")
    unknown = by_name["YOHANES CONTOH"]
    assert (unknown["right"], unknown["bars"]) == ("TINDAK", ["lengkapi_tanggal_lahir"])
    text = made("status")
    assert text.code == 0
    assert "YOHANES CONTOH" in text.out
    assert "UU 7/2017" in text.out
    assert made("status", "--election", "pilkada-1999").code == 1


def test_nik_needs_no_registry(desk_cli, tmp_path):
    nowhere = tmp_path / "kosong"
    done = desk_cli("nik", "3316091402079001", "--born", "2007-02-15", "--json", folder=nowhere)
    [found] = done.json["numbers"]
    assert found["result"] == "WARN"
    assert found["codes"] == ["nik_birth_mismatch"]
    assert found["birth_date"] == "2007-02-14"
    many = desk_cli("nik", "-", "--json", stdin="331609140207900\n\n3.31609E+15\n", folder=nowhere)
    assert [one["result"] for one in many.json["numbers"]] == ["ERROR", "ERROR"]
    said = desk_cli("nik", "3316091402079001", folder=nowhere)
    assert said.out.startswith("331609**********: OK")
    assert not nowhere.exists()


@pytest.mark.parametrize(
    "wrong",
    [
        ("nik",),
        ("tidak-ada",),
        ("import",),
        ("print", "roll"),
        ("print", "tidak-ada", "--out", "x.pdf"),
        ("nik", "1", "--sex", "X"),
        ("nik", "1", "--born", "kemarin"),
        ("init",),
        ("demo", "--people", "-1"),
        ("undo", "x"),
    ],
)
def test_wrong_use_is_told_with_code_two(desk_cli, wrong):
    done = desk_cli(*wrong)
    assert done.code == 2
    assert "Traceback" not in done.err
    assert done.out == ""


def test_no_registry_is_refused_in_one_sentence(desk_cli, tmp_path):
    for command in (["status"], ["journal"], ["doctor"], ["undo", "1"], ["officers"]):
        done = desk_cli(*command)
        assert done.code == 1
        assert done.out == ""
        assert done.err.strip() == explain(RegistryMissing(str(tmp_path / "rutan")))


def test_print_roll_writes_a_page_and_notes_it(made, sheet, tmp_path):
    made("import", sheet(SUTRISNO, WAGIMAN))
    out = tmp_path / "daftar.pdf"
    done = made("print", "roll", "--size", "F4", "--out", out, "--json")
    assert done.json["lines"] == 2
    assert done.json["pages"] == len(PdfReader(out).pages)
    text = PdfReader(out).pages[0].extract_text()
    assert "SUTRISNO CONTOH" in text
    assert "331609**********" in text
    assert "3316090101909001" not in text
    assert done.json["list_id"] in text
    [latest] = made("journal", "--limit", "1", "--json").json["deeds"]
    assert latest["kind"] == "print"
    assert latest["details"]["list_id"] == done.json["list_id"]
    missing = made("print", "roll", "--out", tmp_path / "tidak-ada" / "x.pdf")
    assert missing.code == 1
    assert made("print", "roll", "--station", "999", "--out", out).code == 1


def test_print_recovery_is_for_heads(made, tmp_path, monkeypatch):
    out = tmp_path / "lembar.pdf"
    assert made("print", "recovery", "--out", out).code == 0
    assert out.read_bytes().startswith(b"%PDF")
    monkeypatch.setenv("RUTAN_DESK_NEW_PASSWORD", "sandi-siti")
    made("officers", "add", "Siti", "--role", "viewer")
    monkeypatch.setenv("RUTAN_DESK_PASSWORD", "sandi-siti")
    refused = made("--officer", "Siti", "print", "recovery", "--out", out)
    assert refused.code == 1


def test_journal_undo_and_redo(made, sheet):
    made("import", sheet(SUTRISNO, WAGIMAN))
    assert made("undo", "2").code == 0
    assert made("status", "--json").json["people"] == []
    assert made("undo").code == 1
    assert made("undo", "3").code == 0
    assert len(made("status", "--json").json["people"]) == 2
    found = made("journal", "--verify", "--json").json
    assert found["verified"] is True
    assert [one["kind"] for one in found["deeds"]] == ["undo", "undo", "import", "create"]
    assert found["deeds"][2]["changes"] == 2
    assert all(one["title"] for one in found["deeds"])
    assert made("undo", "404").code == 1
    assert made("journal", "--verify").code == 0


def test_a_journal_that_was_altered_is_told(made, sheet, tmp_path, monkeypatch):
    made("import", sheet(SUTRISNO))
    monkeypatch.setattr("rutan_desk.cli.history.broken_seals", lambda db: [2])
    done = made("journal", "--verify", "--json")
    assert done.code == 1
    assert done.json["broken"] == [2]
    assert done.err.count("\n") == 1


def test_officers_are_listed_added_changed_removed(made, monkeypatch):
    monkeypatch.setenv("RUTAN_DESK_NEW_PASSWORD", "sandi-siti")
    assert made("officers", "add", "Siti", "--role", "officer").code == 0
    ambiguous = made("officers")
    assert ambiguous.code == 1
    assert "Siti" in ambiguous.err
    budi = ("--officer", "budi")
    assert made(*budi, "officers", "role", "Siti", "viewer").code == 0
    assert made(*budi, "officers", "password", "Siti").code == 0
    found = made(*budi, "officers", "--json").json
    assert found == [
        {"name": "Budi", "role": "head", "active": True},
        {"name": "Siti", "role": "viewer", "active": True},
    ]
    removed = made(*budi, "officers", "remove", "Siti")
    assert removed.code == 0
    assert len(re.findall(r"\b[0-9A-Z]{8}\b", removed.out)) >= 8
    listed = made("officers")
    assert listed.code == 0
    assert listed.out.count("\n") == 2


def test_backup_and_restore(made, sheet, tmp_path):
    made("import", sheet(SUTRISNO))
    copy = tmp_path / "salinan.rutan"
    assert made("backup", copy, "--json").json["people"] == 1
    assert made("backup", tmp_path / "dua.rutan").code == 0
    made("import", sheet(SUTRISNO, WAGIMAN))
    found = made("restore", copy, "--json").json
    assert Path(found["kept"]).name.endswith("-sebelum-pulih.rutan")
    assert len(made("status", "--json").json["people"]) == 1
    assert made("restore", copy, folder=tmp_path / "lain").code == 0
    copy.write_bytes(b"x")
    assert made("restore", copy).code == 1


def test_doctor_finds_a_sound_registry_sound(made):
    done = made("doctor", "--json")
    assert done.code == 0
    assert done.json["ok"] is True
    assert {one["code"] for one in done.json["checks"]} == {
        "pages",
        "seals",
        "tables",
        "schema",
        "backup",
        "place",
        "room",
        "clock",
        "zone",
    }
    assert made("doctor").code == 0


def test_doctor_says_what_is_wrong(made, monkeypatch):
    monkeypatch.setattr("rutan_desk.ops.doctor.tables_that_disagree", lambda db: ["person"])
    done = made("doctor", "--json")
    assert done.code == 1
    assert done.json["ok"] is False
    assert done.err.count("\n") == 1


def test_a_doubtful_place_is_advice(desk_cli, tmp_path):
    folder = tmp_path / "OneDrive" / "rutan"
    desk_cli("init", "--head", "Budi", folder=folder)
    done = desk_cli("doctor", "--json", folder=folder)
    assert (done.code, done.json["ok"]) == (0, True)
    [found] = [one for one in done.json["checks"] if one["code"] == "place"]
    assert (found["ok"], found["detail"]) == (False, "OneDrive")


def test_demo_tells_folder_and_password_and_opens_the_window(desk_cli, tmp_path):
    folder = tmp_path / "contoh"
    done = desk_cli("demo", "--people", "20", "--no-window", "--json", folder=folder)
    assert done.code == 0
    assert done.windows == []
    assert done.json["folder"] == str(folder)
    opened = desk_cli("demo", "--people", "5", folder=tmp_path / "contoh-2")
    assert opened.windows == [(tmp_path / "contoh-2", "Contoh Kepala", "contoh-2029")]
    assert desk_cli("demo", folder=folder).code == 1


def test_without_a_command_the_window_opens(desk_cli, tmp_path):
    done = desk_cli()
    assert done.windows == [(tmp_path / "rutan", None, None)]


def test_wrong_password_and_wait(made, monkeypatch):
    monkeypatch.setenv("RUTAN_DESK_PASSWORD", "salah-salah")
    assert made("status").code == 1
    assert made("status").code == 1
    monkeypatch.undo()
    monkeypatch.setenv("RUTAN_DESK_PASSWORD", "sandi-contoh")
    waiting = made("status")
    assert waiting.code == 1
    assert "2" in waiting.err


def test_a_bug_is_logged_without_a_whole_nik(made, sheet, tmp_path, monkeypatch):
    made("import", sheet(SUTRISNO))

    def fails(*_):
        raise RuntimeError("NIK 3316090101909001 in a message")

    monkeypatch.setattr("rutan_desk.cli.people.everybody", fails)
    done = made("status")
    assert done.code == 70
    assert "RuntimeError" in done.err
    assert "331609" not in done.err
    logged = (tmp_path / "rutan" / "catatan.log").read_text("utf-8")
    assert "NIK 331609********** in a message" in logged
    assert "3316090101909001" not in logged


def test_both_languages(made, sheet, monkeypatch):
    path = sheet(SUTRISNO)
    indonesian = made("import", path, "--dry-run").out
    monkeypatch.setenv("RUTAN_DESK_LANGUAGE", "en")
    english = made("import", path, "--dry-run").out
    set_language("id")
    assert "Nothing was changed." in english
    assert indonesian != english


def test_json_is_one_document_and_nothing_else(made, sheet):
    for command in (
        ["import", sheet(SUTRISNO), "--json"],
        ["status", "--json"],
        ["journal", "--json"],
        ["officers", "--json"],
        ["doctor", "--json"],
    ):
        done = made(*command)
        assert done.err == ""
        json.loads(done.out)


def test_export_people_comes_back_unchanged(made, sheet, tmp_path):
    assert made("export", "people", "--out", tmp_path / "kosong.csv").code == 1
    made("import", sheet(SUTRISNO, WAGIMAN, DAMAGED))
    for name in ("orang.xlsx", "orang.csv"):
        done = made("export", "people", "--out", tmp_path / name, "--json")
        assert done.json["rows"] == 3
        again = made("import", tmp_path / name, "--dry-run", "--json").json
        assert again["counts"] == {"new": 0, "changed": 0, "unchanged": 3, "refused": 0}
    [latest] = made("journal", "--limit", "1", "--json").json["deeds"]
    assert (latest["kind"], latest["details"]["table"]) == ("export", "people")
    assert made("export", "people", "--out", tmp_path / "orang.doc").code == 1
    assert made("export", "tidak-ada", "--out", tmp_path / "x.csv").code == 2


def test_a_map_is_remembered_for_the_next_file_of_the_shape(made, tmp_path):
    path = tmp_path / "aneh.csv"
    path.write_text("Nama;Kolom X;Tgl Lahir\nPAIJO;B.I.9/2028;01-01-1980", "utf-8")
    assert not made("import", path, "--map", "register_number=Kolom X", "--json").json["remembered"]
    path.write_text("Nama;Kolom X;Tgl Lahir\nTUKIMAN;B.I.10/2028;01-01-1980", "utf-8")
    found = made("import", path, "--json").json
    assert found["remembered"]
    assert found["lines"][0]["person"]["register_number"] == "B.I.10/2028"


def test_an_import_leaves_a_backup_behind(made, sheet, tmp_path):
    made("import", sheet(SUTRISNO), "--dry-run")
    assert not (tmp_path / "rutan" / "cadangan").exists()
    made("import", sheet(SUTRISNO))
    [backup] = (tmp_path / "rutan" / "cadangan").iterdir()
    assert backup.name.endswith("-sebelum-impor.rutan")
