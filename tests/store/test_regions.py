"""The region data as installed, and how a region is written."""

import subprocess
import sys
from datetime import date

import pytest

from rutan_desk.domain.nik import check_nik
from rutan_desk.paths import resources
from rutan_desk.store import regions
from rutan_desk.store.regions import (
    known_districts,
    names_of,
    region_children,
    region_label,
    region_name,
    region_path,
)

TODAY = date(2029, 1, 15)


@pytest.mark.parametrize(
    ("file", "count", "dots"),
    [("provinces", 38, 0), ("regencies", 514, 1), ("districts", 7_285, 2), ("villages", 83_762, 3)],
)
def test_every_region_is_there_once_under_its_parent(file, count, dots):
    names = names_of(dots + 1)
    lines = (resources() / "regions" / f"{file}.csv").read_text("utf-8").splitlines()
    assert len(names) == len(lines) - 1 == count
    assert all(code.count(".") == dots for code in names)
    assert all(name == name.strip() and '"' not in name for name in names.values())
    assert list(names) == sorted(names)
    if dots:
        parents = names_of(dots)
        assert {code.rpartition(".")[0] for code in names} <= set(parents)


def test_known_districts_are_dotted_kecamatan():
    assert "33.16.09" in known_districts()
    assert "331609" not in known_districts()
    assert known_districts() is known_districts()


def test_the_nik_check_knows_real_prefixes_and_only_those():
    known = check_nik("3316094101990001", today=TODAY, districts=known_districts())
    unknown = check_nik("3316994101990001", today=TODAY, districts=known_districts())
    assert known.notes == ()
    assert [note.code for note in unknown.notes] == ["nik_region_unknown"]


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("33", "Jawa Tengah"),
        ("31", "DKI Jakarta"),
        ("34", "DI Yogyakarta"),
        ("33.16", "Kab. Blora"),
        ("33.74", "Kota Semarang"),
        ("31.01", "Kab. Adm. Kepulauan Seribu"),
        ("31.74", "Kota Adm. Jakarta Selatan"),
        ("33.16.09", "Blora"),
        ("35.29.22", "Ra'as"),
        ("33.16.09.1015", "Kunden"),
        ("33.16.09.2026", "Tempuran"),
        ("11.01.01.2001", "Keude Bakongan"),
        ("12.07.28.1007", "Lubuk Pakam I,II"),
        ("33.16.09.2999", None),
        ("33.16.09.101", None),
        ("33.16.99", None),
        ("331609", None),
        ("99.99.99.9999", None),
        ("ZZ.ZZ.ZZ.ZZZZ", None),
        ("33.16.09.2001.1", None),
        ("", None),
    ],
)
def test_names_are_short_and_official(code, name):
    assert region_name(code) == name


@pytest.mark.parametrize(
    ("code", "home", "label"),
    [
        ("33.16.09", None, "Blora, Kab. Blora"),
        ("33.16.09", "33", "Blora, Kab. Blora"),
        ("35.22.25", "33", "Kedewan, Kab. Bojonegoro, Jawa Timur"),
        ("35.22", "33", "Kab. Bojonegoro, Jawa Timur"),
        ("35", "33", "Jawa Timur"),
        ("33", None, "Jawa Tengah"),
        ("33.16.99", "33", "33.16.99, Kab. Blora"),
        ("99.99.99", "33", "99.99.99"),
        ("99.99.99.2001", None, "99.99.99.2001"),
        ("33.16.09.2999", "33", "Blora, Kab. Blora"),
        ("33.16.09.1015", "33", "Kunden, Blora, Kab. Blora"),
        ("33.16.09.1015", "35", "Kunden, Blora, Kab. Blora, Jawa Tengah"),
        ("", "33", ""),
    ],
)
def test_labels_go_from_small_to_large(code, home, label):
    assert region_label(code, home) == label


@pytest.fixture
def installed(tmp_path, monkeypatch):
    """A folder that stands for the region files, with nothing in it yet."""
    folder = tmp_path / "regions"
    folder.mkdir()
    monkeypatch.setattr(regions, "resources", lambda: tmp_path)
    for cached in (regions._names, regions._villages):
        cached.cache_clear()
    yield folder
    for cached in (regions._names, regions._villages):
        cached.cache_clear()


@pytest.mark.usefixtures("installed")
def test_a_level_that_is_not_installed_has_no_names():
    assert region_name("33.16") is None
    assert region_label("33.16.09") == "33.16.09"


def test_villages_are_named_once_they_are_installed(installed):
    text = 'code,name\n12.07.28.1007,"Lubuk Pakam I,II"\n'
    (installed / "villages.csv").write_text(text, "utf-8")
    assert region_label("12.07.28.1007") == "Lubuk Pakam I,II"


@pytest.mark.usefixtures("installed")
def test_nothing_installed_is_no_error():
    assert region_name("33.16.09.1015") is None
    assert region_children("33.16.09") == region_children("") == ()


def test_the_way_down_to_a_village():
    assert region_path("33.16.09.1015") == (
        ("33", "Jawa Tengah"),
        ("33.16", "Kab. Blora"),
        ("33.16.09", "Blora"),
        ("33.16.09.1015", "Kunden"),
    )
    assert region_path("33.16.77") == (
        ("33", "Jawa Tengah"),
        ("33.16", "Kab. Blora"),
        ("33.16.77", None),
    )
    assert region_path("") == ()


@pytest.mark.parametrize(
    ("code", "count", "first", "last"),
    [
        ("", 38, "11", "96"),
        ("33", 35, "33.01", "33.76"),
        ("33.16", 16, "33.16.01", "33.16.16"),
        ("33.16.09", 28, "33.16.09.1006", "33.16.09.2028"),
    ],
)
def test_what_lies_in_a_region(code, count, first, last):
    children = region_children(code)
    assert (len(children), children[0], children[-1]) == (count, first, last)


@pytest.mark.parametrize("code", ["33.16.09.1015", "33.16.77", "99", "33.16.09.1015.1"])
def test_nothing_lies_in_a_village_or_an_unknown_region(code):
    assert region_children(code) == ()


QUESTIONS = """
from rutan_desk.store import regions
regions.known_districts(), regions.region_name("33.16.09"), regions.region_label("33.16.09", "35")
regions.official_parts("KEC. BLORA"), regions.region_children("33.16"), regions.region_path("33.16")
assert regions._villages.cache_info().currsize == 0
regions.region_label("33.16.09.1015")
assert regions._villages.cache_info().currsize == 1
"""


def test_only_a_question_about_villages_reads_them():
    subprocess.run([sys.executable, "-c", QUESTIONS], check=True)


CLI = """
from rutan_desk.cli import run
from rutan_desk.store import regions
assert run(["nik", "3316090101909001", "--json"], print) == 0
assert regions._villages.cache_info().currsize == 0
"""


def test_the_command_line_starts_without_the_villages():
    subprocess.run([sys.executable, "-c", CLI], check=True, stdout=subprocess.DEVNULL)
