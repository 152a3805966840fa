"""Every list of an election as a PDF from a shell."""

from contextlib import closing
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from rutan_desk.domain.visit import Visit
from rutan_desk.ops.registry import open_registry
from rutan_desk.ops.visits import plan_visit
from rutan_desk.words.paper_makers import MAKERS, OF_ONE_STATION, OF_ONE_VISIT
from rutan_desk.words.roster_paper_makers import ROSTER_MAKERS
from tests.conftest import PASSWORD

OF_THE_FREEZE = frozenset({"notices", "emergency-roll", "day-report"})
PEOPLE = (
    "B.I.1/2028;ORANG CONTOH 1;3316090101909001;01-01-1990;L",
    "B.I.2/2028;ORANG CONTOH 2;3316090101909002;01-01-1990;L",
)


@pytest.fixture
def two(made, sheet):
    """The registry with two people."""
    assert made("import", sheet(*PEOPLE)).code == 0
    return made


@pytest.fixture
def visited(two, tmp_path, clock):
    """The same with two visits planned; the later one is number 2."""
    with closing(open_registry(tmp_path / "rutan", "Budi", PASSWORD, clock)) as registry:
        for day, ids in ((10, [1]), (11, [2])):
            visit = Visit(planned_on=date(2029, 1, day), place=f"Aula {day}", capacity=5)
            plan_visit(registry.db, registry.desk, visit, ids)
    return two


WITH_SUMS = frozenset({"ballot-supply", "pdpb"})
"""Papers that begin with a table of sums, and may need a second page for two people."""


def text_of(path: Path) -> str:
    pages = PdfReader(BytesIO(path.read_bytes())).pages
    return "\n".join(page.extract_text() for page in pages)


@pytest.mark.parametrize("report", sorted(set(MAKERS) - OF_THE_FREEZE - set(ROSTER_MAKERS)))
def test_each_list_is_written_and_noted(visited, tmp_path, report):
    out = tmp_path / "daftar.pdf"
    done = visited("print", report, "--out", out, "--json")
    assert done.code == 0
    assert 1 <= done.json["pages"] <= (2 if report in WITH_SUMS else 1)
    assert done.json["list_id"] in text_of(out)
    assert visited("journal", "--json").json["deeds"][0]["kind"] == "print"


@pytest.mark.parametrize("report", sorted(OF_THE_FREEZE))
def test_before_the_freeze_there_is_no_paper_of_the_day(two, tmp_path, report):
    out = tmp_path / "daftar.pdf"
    done = two("print", report, "--out", out)
    assert (done.code, out.exists()) == (1, False)
    assert "belum dibekukan" in done.err or "not frozen" in done.err


def test_the_check_of_the_evening_is_run_for_its_paper(two, tmp_path):
    out = tmp_path / "periksa.pdf"
    assert two("print", "evening-check", "--out", out, "--json").json["lines"] > 10


def test_a_call_list_takes_a_block_and_a_count(two, tmp_path):
    out = tmp_path / "panggilan.pdf"
    asked = ("print", "call-list", "--block", "A-01", "--out", out)
    assert two(*asked, "--count", "5").code == 0
    assert "A-01" in text_of(out)
    assert two(*asked, "--count", "0").code == 2


@pytest.mark.parametrize("report", sorted(OF_ONE_VISIT))
def test_a_visit_is_the_next_one_or_the_one_asked_for(visited, tmp_path, report):
    out = tmp_path / "daftar.pdf"
    assert visited("print", report, "--out", out).code == 0
    assert "Aula 10" in text_of(out)
    assert visited("print", report, "--visit", "2", "--out", out).code == 0
    text = text_of(out)
    assert "Aula 11" in text
    assert "ORANG CONTOH 2" in text
    assert "ORANG CONTOH 1" not in text
    assert visited("print", report, "--visit", "9", "--out", out).code == 1
    assert visited("print", "no-nik", "--visit", "1", "--out", out).code == 2


def test_without_a_visit_there_is_no_paper_of_one(two, tmp_path):
    out = tmp_path / "daftar.pdf"
    assert two("print", "ktp-visit", "--out", out).code == 1
    assert not out.exists()


def test_it_is_of_the_station_and_the_paper_asked_for(two, tmp_path):
    out = tmp_path / "daftar.pdf"
    done = two("print", "ballot-supply", "--station", "901", "--size", "Legal", "--out", out)
    assert done.code == 0
    assert "TPS 901" in text_of(out)
    box = PdfReader(out).pages[0].mediabox
    assert 1000 < max(box.width, box.height) < 1012
    assert two("print", "ballot-supply", "--station", "7", "--out", out).code == 1


@pytest.mark.parametrize("report", sorted(OF_ONE_STATION - OF_THE_FREEZE))
def test_a_list_of_one_station_says_which(two, tmp_path, report):
    out = tmp_path / "daftar.pdf"
    assert two("print", report, "--station", "901", "--out", out).code == 0
    text = text_of(out)
    assert "TPS 901" in text
    assert "semua TPS" not in text


def test_a_list_of_all_stations_takes_no_station(two, tmp_path):
    out = tmp_path / "daftar.pdf"
    assert two("print", "station-plan", "--station", "901", "--out", out).code == 2
    assert not out.exists()


def test_another_election_by_its_profile(two, tmp_path):
    out = tmp_path / "daftar.pdf"
    assert two("print", "kpu-proposal", "--election", "tidak-ada", "--out", out).code == 1
    assert two("print", "kpu-proposal", "--election", "1", "--out", out).code == 0


def test_the_proposal_holds_back_and_masks_nothing_kpu_needs(two, tmp_path):
    out = tmp_path / "usulan.pdf"
    assert two("print", "kpu-proposal", "--out", out).code == 0
    assert "3316090101909001" in text_of(out)
    assert two("print", "move-proposal", "--out", out).code == 0
    assert "3316090101909001" not in text_of(out)
