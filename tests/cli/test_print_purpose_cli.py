"""What a print is for and which copy it is, from a shell; and the rolls of one list."""

from io import BytesIO

import pytest
from pypdf import PdfReader

PEOPLE = ("B.I.1/2028;ORANG CONTOH 1;3316090101909001;01-01-1990;L",)


@pytest.fixture
def one(made, sheet):
    """The registry with one person."""
    assert made("import", sheet(*PEOPLE)).code == 0
    return made


def text_of(path):
    pages = PdfReader(BytesIO(path.read_bytes())).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def test_the_purpose_is_printed_and_noted(one, tmp_path):
    out = tmp_path / "daftar.pdf"
    done = one("print", "station-plan", "--purpose", "rapat pleno", "--out", out, "--json")
    assert (done.json["purpose"], done.json["copy"]) == ("rapat pleno", 1)
    assert "rapat pleno" in text_of(out)
    details = one("journal", "--json").json["deeds"][0]["details"]
    assert details["purpose"] == "rapat pleno"
    assert details["asked"]["paper"] == "station-plan"
    assert len(details["seal"]) == 64


def test_the_same_list_again_is_the_next_copy(one, tmp_path):
    out = tmp_path / "daftar.pdf"
    made = [one("print", "station-plan", "--out", out, "--json").json for _ in range(3)]
    assert [each["copy"] for each in made] == [1, 2, 3]
    assert len({each["list_id"] for each in made}) == 1


def test_a_nik_typed_as_purpose_is_masked(one, tmp_path):
    out = tmp_path / "daftar.pdf"
    typed = ("--purpose", "cek 3316090101909001")
    done = one("print", "station-plan", *typed, "--out", out, "--json")
    assert done.json["purpose"] == "cek 331609**********"
    assert "3316090101909001" not in text_of(out)


@pytest.mark.parametrize("report", ["roll-dpt", "roll-dptb", "roll-dpk"])
def test_an_empty_list_is_a_page_that_says_so(one, tmp_path, report):
    out = tmp_path / "daftar.pdf"
    done = one("print", report, "--station", "901", "--out", out, "--json")
    assert (done.code, done.json["lines"], done.json["pages"]) == (0, 0, 1)
    assert "TPS 901" in text_of(out)
    assert one("print", report, "--station", "7", "--out", out).code == 1
