"""Sheets of lists, lists of changes and folders of papers from a shell."""

import re

import pytest
from python_calamine import CalamineWorkbook

PEOPLE = ("B.I.1/2028;ORANG CONTOH 1;3316090101909001;01-01-1990;L",)
MORE = (*PEOPLE, "B.I.2/2028;ORANG CONTOH 2;3316090101909002;01-01-1990;L")


@pytest.fixture
def one(made, sheet):
    """The registry with one person."""
    assert made("import", sheet(*PEOPLE)).code == 0
    return made


def rows_of(path):
    return CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python()


def test_a_list_leaves_as_a_workbook(one, tmp_path):
    out = tmp_path / "daftar.xlsx"
    done = one("export", "roll", "--out", out, "--purpose", "rapat", "--json")
    assert (done.code, done.json["rows"], done.json["purpose"]) == (0, 1, "rapat")
    assert any("ORANG CONTOH 1" in row for row in rows_of(out))
    details = one("journal", "--json").json["deeds"][0]["details"]
    assert (details["table"], details["receiver"]) == ("roll", "kpps")
    assert details["list_id"] == done.json["list_id"]


def test_the_same_list_is_the_same_csv(one, tmp_path):
    first, second = tmp_path / "a.csv", tmp_path / "b.csv"
    for path in (first, second):
        assert one("export", "station-plan", "--out", path).code == 0
    assert first.read_bytes() == second.read_bytes()


@pytest.mark.parametrize(
    "wrong",
    [
        ("people", "--since", "last"),
        ("people", "--station", "901"),
        ("kpu-proposal", "--purpose", "x"),
        ("roll", "--letter", "x"),
        ("station-plan", "--station", "901"),
        ("notices",),
    ],
)
def test_options_that_do_not_go_together_are_wrong_use(one, tmp_path, wrong):
    out = tmp_path / "daftar.xlsx"
    assert one("export", *wrong, "--out", out).code == 2
    assert not out.exists()


def test_only_what_changed_since_the_last_print(one, sheet, tmp_path):
    out = tmp_path / "daftar.pdf"
    refused = one("print", "roll", "--since", "last", "--out", out)
    assert (refused.code, out.exists()) == (1, False)
    assert len(refused.err.strip().splitlines()) == 1
    assert one("print", "roll", "--out", out).code == 0
    deed = one("journal", "--json").json["deeds"][0]["id"]
    assert one("import", sheet(*MORE)).code == 0
    for since in ("last", str(deed)):
        done = one("print", "roll", "--since", since, "--out", out, "--json")
        assert done.json["since"] is not None
    assert one("print", "roll", "--since", deed, "--out", out, "--json").json["lines"] == 1
    assert one("print", "roll", "--since", "last", "--out", out, "--json").json["lines"] == 0
    assert one("verify", out).code == 0
    table = tmp_path / "ubah.xlsx"
    assert one("export", "roll", "--since", deed, "--out", table).code == 0
    assert any("ORANG CONTOH 2" in row for row in rows_of(table))


@pytest.mark.parametrize("since", ["kemarin", "-1", "1.5"])
def test_since_takes_a_deed_or_last(one, tmp_path, since):
    assert one("print", "roll", f"--since={since}", "--out", tmp_path / "a.pdf").code == 2


def test_a_print_of_another_list_is_refused_in_a_sentence(one, tmp_path):
    out = tmp_path / "daftar.pdf"
    assert one("print", "station-plan", "--out", out).code == 0
    deed = one("journal", "--json").json["deeds"][0]["id"]
    refused = one("print", "roll", "--since", deed, "--out", tmp_path / "b.pdf")
    assert (refused.code, str(deed) in refused.err) == (1, True)
    assert not (tmp_path / "b.pdf").exists()


def test_everything_for_a_receiver_in_one_folder(one, tmp_path):
    out = tmp_path / "kpps"
    done = one("batch", "kpps", "--out", out, "--json")
    assert done.code == 0
    files = {each["file"] for each in done.json["files"]}
    assert {path.name for path in out.iterdir()} == files | {done.json["cover"]["file"]}
    assert all(re.fullmatch(r"(\w{4}-){2}\w{4}", each["list_id"]) for each in done.json["files"])
    assert one("batch", "kpps", "--out", out).code == 1
    assert one("batch", "semua", "--out", tmp_path / "x").code == 2
    titles = one("journal").out
    assert "kpps" in titles


def test_what_is_left_out_is_told(one, tmp_path):
    done = one("batch", "guards", "--out", tmp_path / "jaga")
    assert done.code == 0
    assert "01-call-list-tps-901.pdf" in done.out
    assert done.err.splitlines()[0] == "0/4"
    assert len(done.err.splitlines()) == 5 + 2
    left = one("batch", "guards", "--out", tmp_path / "lagi", "--json")
    assert [each["report"] for each in left.json["left_out"]] == ["visit-calls", "notices"]
    assert left.err == ""
