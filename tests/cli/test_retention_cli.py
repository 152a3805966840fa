"""What is kept of closed elections, and the quarterly pack, from a shell."""

import pytest

from rutan_desk.cli.sitting import now
from rutan_desk.domain.quarter import quarter_of


@pytest.fixture
def stick(tmp_path):
    folder = tmp_path / "stik"
    folder.mkdir()
    return folder


def test_without_a_closed_election_it_says_so(made):
    done = made("retention", "--json")
    assert (done.code, done.json["elections"], done.json["destroyed"]) == (0, [], [])


def test_nothing_due_is_refused_in_one_sentence(made):
    done = made("retention", "--wipe", "--yes")
    assert (done.code, done.out) == (1, "")
    assert len(done.err.strip().splitlines()) == 1


def test_a_time_that_is_none_is_refused(made):
    assert made("retention", "--months", "-1").code == 1
    assert made("retention", "--months", "24").code == 0


def test_the_record_is_saved_and_noted(made, tmp_path):
    out = tmp_path / "pemusnahan.pdf"
    assert made("retention", "--certificate", out, "--json").json["certificate"] == str(out)
    assert out.read_bytes().startswith(b"%PDF")
    assert made("journal", "--json").json["deeds"][0]["kind"] == "print"


def test_a_place_that_is_not_there_is_wrong_use(made, tmp_path):
    assert made("retention", "--in", tmp_path / "tiada").code == 2


def test_what_could_not_be_read_is_told_and_so_is_how_far_it_is(made, stick):
    (stick / "rusak.pdf").write_bytes(b"%PDF-1.4 setengah")
    done = made("retention", "--in", stick, "--json")
    left = [{"file": str(stick / "rusak.pdf"), "why": "damaged"}]
    assert (done.code, done.json["files"], done.json["unread"]) == (0, [], left)
    told = made("retention", "--in", stick).err.splitlines()
    assert told[0] == "1/1"
    assert told[-1].startswith(str(stick / "rusak.pdf"))


def test_the_pack_of_a_quarter_is_written(made, tmp_path):
    out = tmp_path / "pdpb.pdf"
    quarter = str(quarter_of(now().date()))
    done = made("print", "pdpb", "--quarter", quarter, "--out", out, "--json")
    assert (done.code, done.json["copy"]) == (0, 1)
    again = made("print", "pdpb", "--out", out, "--json")
    assert (again.json["list_id"], again.json["copy"]) == (done.json["list_id"], 2)


@pytest.mark.parametrize(
    ("report", "quarter"), [("pdpb", "2999-1"), ("pdpb", "akhir"), ("recap", "2026-1")]
)
def test_a_quarter_that_cannot_be_is_wrong_use(made, tmp_path, report, quarter):
    out = tmp_path / "pdpb.pdf"
    assert made("print", report, "--quarter", quarter, "--out", out).code == 2
    assert not out.exists()
