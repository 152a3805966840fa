"""Import, readiness and the journal against bare loops (DESIGN §9)."""

import itertools
import json
from datetime import date
from typing import TYPE_CHECKING

import pytest
import xlsxwriter
from python_calamine import CalamineWorkbook
from sqlcipher3 import dbapi2 as sqlcipher

from rutan_desk.domain.person import Marital, Person, Sex
from rutan_desk.domain.standing import standing
from rutan_desk.ops.importing import apply_people, preview_people
from rutan_desk.ops.readiness import everybody
from rutan_desk.ops.registry import create_registry
from rutan_desk.store.journal import deed
from rutan_desk.store.key_file import FileKey
from rutan_desk.store.people import person_row, save_people
from rutan_desk.store.regions import known_districts
from tests.conftest import PASSWORD

if TYPE_CHECKING:
    from rutan_desk.store.registry import Registry

HEADINGS = (
    "No", "No. Registrasi", "Nama Lengkap", "NIK", "Tempat, Tgl Lahir", "JK", "Status Kawin",
    "Alamat", "Blok", "Lokasi Sel", "Tgl Msk UPT", "Tgl Ekspirasi",
)  # fmt: skip
TODAY = date(2029, 1, 24)


def rows(number):
    for place in range(number):
        day, month, year = place % 28 + 1, place % 12 + 1, 60 + place % 45
        serial = 9000 + place // 1260 % 1000
        yield (
            place + 1,
            f"B.I.{place:05}/2028",
            f"ORANG CONTOH {place}",
            f"331609{day:02}{month:02}{year % 100:02}{serial}",
            f"BLORA, {day:02}-{month:02}-{1900 + year}",
            "P" if place % 12 == 5 else "L",
            "BSP"[place % 3],
            f"DUKUH CONTOH {place % 50} RT 01 RW 02",
            "ABC"[place % 3],
            f"{place % 12 + 1:02}",
            "12/01/2028",
            f"12/01/20{30 + place % 9}",
        )


def workbook(path, number):
    book = xlsxwriter.Workbook(path, {"constant_memory": True})
    sheet = book.add_worksheet()
    for line, row in enumerate(itertools.chain([HEADINGS], rows(number))):
        for column, value in enumerate(row):
            sheet.write(line, column, value)
    book.close()
    return path


def person(number):
    return Person(
        name=f"ORANG CONTOH {number}",
        nik=f"33160901019{number:05}",
        birth_date=date(1990, 1, 1),
        sex=Sex.MALE,
        marital_status=Marital.NEVER,
        register_number=f"B.I.{number:05}/2028",
        block="A",
    )


@pytest.fixture
def fresh(tmp_path, clock):
    """Makes empty registries; all are closed at the end."""
    opened: list[Registry] = []

    def make():
        opened.append(create_registry(tmp_path / f"r{len(opened)}", "Budi", PASSWORD, clock))
        return opened[-1]

    yield make
    for one in opened:
        one.close()


@pytest.fixture
def bare(tmp_path):
    """Makes empty SQLCipher files with one table of people and one of JSON lines."""
    numbers = itertools.count()
    opened = []

    def make():
        connection = sqlcipher.connect(tmp_path / f"bare{next(numbers)}.db")
        connection.execute(f"PRAGMA key = \"x'{FileKey.fresh().secret.hex()}'\"")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        names = ", ".join(person_row(person(1)))
        connection.execute(f"CREATE TABLE person ({names})")
        connection.execute("CREATE TABLE journal (id INTEGER PRIMARY KEY, line TEXT)")
        opened.append(connection)
        return connection

    yield make
    for one in opened:
        one.close()


def bare_import(path, connection):
    """Read the sheet, one bare row and one bare JSON line each, one commit."""
    found = CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()
    width = len(person_row(person(1)))
    lines = [tuple((row * 4)[:width]) for row in found[1:]]
    with connection:
        marks = ", ".join("?" * width)
        connection.executemany(f"INSERT INTO person VALUES ({marks})", lines)
        connection.executemany(
            "INSERT INTO journal (line) VALUES (?)", [(json.dumps(line),) for line in lines]
        )


def whole_import(path, registry):
    plan = preview_people(registry.db, registry.desk, path)
    apply_people(registry.db, registry.desk, plan)
    assert plan.new == plan.rows


def test_import_of_10000_rows(tmp_path, measuring, best, tell, fresh, bare):
    path = workbook(tmp_path / "penghuni.xlsx", 10_000 if measuring else 60)
    whole = best(lambda registry: whole_import(path, registry), fresh)
    least = best(lambda connection: bare_import(path, connection), bare)
    tell("import of 10,000 rows / bare read and write", whole / least, "8")


def test_import_grows_linearly(tmp_path, measuring, best, tell, fresh):
    few, many = (1_000, 20_000) if measuring else (20, 60)
    small = workbook(tmp_path / "kecil.xlsx", few)
    large = workbook(tmp_path / "besar.xlsx", many)
    first = best(lambda registry: whole_import(small, registry), fresh)
    second = best(lambda registry: whole_import(large, registry), fresh, rounds=1)
    tell("import, cost of a row at 20,000 / at 1,000", second / first / (many / few), "about 1")


def filled(registry, number):
    with deed(registry.db, registry.desk, "import", {"file": "x"}) as act:
        save_people(act, [person(place) for place in range(number)])
    return registry


def test_standing_of_20000_people(measuring, best, tell, fresh):
    few, many = (200, 20_000) if measuring else (20, 60)
    small, large = filled(fresh(), few), filled(fresh(), many)
    first = best(lambda _: everybody(small.db, TODAY))
    second = best(lambda _: everybody(large.db, TODAY))
    tell("standing of 20,000 people, seconds", second, "2 s")
    tell("standing, cost of one at 20,000 / at 200", second / first / (many / few), "about 1")


def test_standing_of_one_person(measuring, best, tell, election):
    people = [person(place) for place in range(1_000 if measuring else 5)]
    districts = known_districts()

    def all_of_them(_):
        for one in people:
            standing(one, election, today=TODAY, districts=districts)

    tell("standing of one person, ms", best(all_of_them) / len(people) * 1000, "1 ms")


def test_one_deed_against_a_bare_commit(measuring, best, tell, fresh, bare):
    registry, connection = filled(fresh(), 20_000 if measuring else 50), bare()
    times = 50 if measuring else 2
    numbers = itertools.count(50_000)

    def deeds(_):
        for _ in range(times):
            with deed(registry.db, registry.desk, "add-person", {"name": "x"}) as act:
                save_people(act, [person(next(numbers))])

    def commits(_):
        for _ in range(times):
            with connection:
                connection.execute("INSERT INTO journal (line) VALUES ('x')")

    tell("one deed at 20,000 people / bare commit", best(deeds) / best(commits), "5 (a mark)")
