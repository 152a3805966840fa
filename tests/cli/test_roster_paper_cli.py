"""Who cannot vote, one person and the recapitulation, from a shell."""

from io import BytesIO

import pytest
from pypdf import PdfReader

PEOPLE = (
    "B.I.1/2028;ORANG CONTOH;3316090101909001;01-01-1990;L",
    "B.I.2/2028;ANAK CONTOH;3316090101139002;01-01-2013;L",
)


@pytest.fixture
def two(made, sheet):
    """The registry with somebody of age and a child."""
    assert made("import", sheet(*PEOPLE)).code == 0
    return made


def text_of(path):
    pages = PdfReader(BytesIO(path.read_bytes())).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


@pytest.mark.parametrize(
    ("asked", "receiver"),
    [
        (("not-eligible",), "kpu"),
        (("not-eligible", "--for", "bawaslu"), "bawaslu"),
        (("not-eligible", "--for", "internal"), "internal"),
        (("recap",), "internal"),
        (("recap", "--for", "kpu"), "kpu"),
        (("person", "--person", "1"), "internal"),
    ],
)
def test_each_is_written_and_noted_for_whom(two, tmp_path, asked, receiver):
    out = tmp_path / "daftar.pdf"
    done = two("print", *asked, "--out", out, "--json")
    assert done.code == 0
    assert done.json["list_id"] in text_of(out)
    noted = two("journal", "--json").json["deeds"][0]
    assert (noted["kind"], noted["details"]["receiver"]) == ("print", receiver)


def test_the_sheet_is_of_the_person_asked_for(two, tmp_path):
    out = tmp_path / "orang.pdf"
    assert two("print", "person", "--person", "1", "--out", out).code == 0
    text = text_of(out)
    assert ("ORANG CONTOH" in text, "ANAK CONTOH" in text) == (True, False)
    assert "3316090101909001" not in text


@pytest.mark.parametrize(
    "asked",
    [
        ("person",),
        ("recap", "--person", "1"),
        ("recap", "--for", "wall"),
        ("roll", "--for", "kpu"),
        ("person", "--person", "1", "--for", "kpu"),
    ],
)
def test_what_a_report_does_not_take_is_a_mistake_of_usage(two, tmp_path, asked):
    out = tmp_path / "daftar.pdf"
    assert two("print", *asked, "--out", out).code == 2
    assert not out.exists()


def test_nobody_has_no_sheet(two, tmp_path):
    out = tmp_path / "orang.pdf"
    assert two("print", "person", "--person", "99", "--out", out).code == 1
    assert not out.exists()
