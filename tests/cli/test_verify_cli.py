"""A printed list held against the registry from a shell."""

import pytest

from rutan_desk.domain.nik import mask_in_text
from tests import tamper

PEOPLE = (
    "B.I.1/2028;ORANG CONTOH SATU;3316090101909001;01-01-1990;L",
    "B.I.2/2028;ORANG CONTOH DUA;3316090101909002;01-01-1990;L",
)


@pytest.fixture
def two(made, sheet):
    assert made("import", sheet(*PEOPLE)).code == 0
    return made


@pytest.fixture
def proposal(two, tmp_path):
    out = tmp_path / "usulan.pdf"
    assert two("print", "kpu-proposal", "--purpose", "rapat pleno", "--out", out).code == 0
    return out


def test_the_same(two, proposal):
    done = two("verify", proposal)
    assert (done.code, done.err) == (0, "")
    assert "usulan.pdf" in done.out
    assert "rapat pleno" in done.out
    found = two("verify", proposal, "--json").json
    assert (found["verdict"], found["identical"], found["faults"]) == ("same", True, [])
    assert (found["print"]["copy"], found["print"]["lines"]) == (1, 2)


def test_altered_in_one_sentence_with_page_and_line(two, proposal):
    pdf = proposal.read_bytes()
    page = tamper.page_saying(pdf, "DUA")
    proposal.write_bytes(tamper.replaced(pdf, page, "DUA", "LAIN"))
    done = two("verify", proposal)
    assert done.code == 1
    assert "LAIN" in done.out
    assert len(done.err.strip().splitlines()) == 1
    assert PEOPLE[1].split(";")[2] not in done.out
    done = two("verify", proposal, "--json")
    [fault] = done.json["faults"]
    assert (done.code, fault["kind"], fault["page"]) == (1, "line_changed", page)
    assert fault["line"] > 1
    assert fault["was"] == mask_in_text(fault["was"])


def test_stale_says_what_changed_and_by_which_deed(two, proposal, sheet):
    changed = PEOPLE[1].replace("DUA", "TIGA")
    assert two("import", sheet(PEOPLE[0], changed, name="baru.csv")).code == 0
    done = two("verify", proposal, "--json")
    assert (done.code, done.json["verdict"]) == (1, "stale")
    [change] = done.json["changes"]
    assert (change["fate"], change["name"]) == ("changed", "ORANG CONTOH DUA")
    assert "baru.csv" in change["title"]
    done = two("verify", proposal)
    assert "ORANG CONTOH TIGA" in done.out
    assert len(done.err.strip().splitlines()) == 1


def test_not_ours_and_not_readable(two, tmp_path):
    out = tmp_path / "lain.pdf"
    out.write_bytes(tamper.blank())
    done = two("verify", out)
    assert (done.code, done.out, "lain.pdf" in done.err) == (1, "", True)
    for content in (b"", b"%PDF-1.7\n", tamper.encrypted(tamper.blank())):
        out.write_bytes(content)
        done = two("verify", out)
        assert (done.code, done.out, "lain.pdf" in done.err) == (1, "", True)
    done = two("verify", tmp_path / "tidak-ada.pdf")
    assert (done.code, len(done.err.strip().splitlines())) == (1, 1)


def test_verifying_is_no_deed(two, proposal):
    before = two("journal", "--json").json["deeds"]
    two("verify", proposal)
    assert two("journal", "--json").json["deeds"] == before
