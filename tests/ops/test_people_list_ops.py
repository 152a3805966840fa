from dataclasses import replace
from io import BytesIO

import pytest
from pypdf import PdfReader

from rutan_desk.domain.disclosure import Receiver
from rutan_desk.ops.people_list import ShownPeople, people_list, serial
from rutan_desk.ops.printing import record_print
from rutan_desk.store.elections import active_election
from rutan_desk.store.history import history
from rutan_desk.store.journal import last_seal
from rutan_desk.words.catalog import set_language
from rutan_desk.words.deeds import deed_title
from rutan_desk.words.people_list import order_text, people_paper

COLUMNS = (
    ("name", "Name"),
    ("register", "Register no."),
    ("register_class", "Register class"),
    ("nik", "NIK"),
)
ROWS = (
    ("SUTRISNO CONTOH", "A.III.021/2028", "A.III", "331609••••••••••"),
    ("NAMA 3316090101909001", "BI/NR/12/2020", "B.I", "–"),
)
SHOWN = ShownPeople(
    columns=COLUMNS,
    rows=ROWS,
    filters=("May vote", "Block A"),
    search="",
    order="",
    everyone=9,
)


@pytest.fixture(autouse=True)
def english():
    set_language("en")


@pytest.fixture
def draw(registry):
    def make(**changes):
        words = people_paper(active_election(registry.db), registry.clock())
        return people_list(registry.db, registry.desk, replace(SHOWN, **changes), words, "F4")

    return make


def text_of(printed):
    pages = PdfReader(BytesIO(printed.pdf)).pages
    return " ".join("\n".join(page.extract_text() for page in pages).split())


def test_the_register_class_is_nowhere_on_paper(draw):
    text = text_of(draw())
    assert "A.III" not in text
    assert "B.I" not in text
    assert "NR" not in text
    assert "021/2028" in text
    assert "The register class is not printed" in text
    assert "serial and year only" in text


def test_a_list_without_the_register_says_nothing_of_it(draw):
    text = text_of(draw(columns=COLUMNS[:1], rows=[row[:1] for row in ROWS]))
    assert "register" not in text.casefold().replace("everybody in the registry", "")


def test_long_numbers_are_masked_wherever_they_stand(draw):
    text = text_of(draw(search="3316090101909001"))
    assert "3316090101909001" not in text
    assert "NAMA 331609**********" in text
    assert "SUTRISNO CONTOH 021/2028 331609**********" in text


@pytest.mark.parametrize(
    ("search", "said"),
    [
        ("sutris", "Search “sutris”"),
        ("A.III.021", "Search “021”"),
        ("b iia", "Search “…”"),
        ("3316090101909001", "Search “331609**********”"),
    ],
)
def test_the_title_names_search_and_filters(draw, search, said):
    assert f"May vote · Block A · {said}" in text_of(draw(search=search))


def test_without_filters_it_is_everybody(draw):
    assert "Everybody in the registry" in text_of(draw(filters=()))


@pytest.mark.parametrize(
    ("number", "left"),
    [
        ("A.III.021/2028", "021/2028"), ("BI.123/2023", "123/2023"), ("–", ""),
        ("B.IIa.TPK.7/2020", "7/2020"), ("B.I.2.12/2020", "12/2020"),
    ],
)  # fmt: skip
def test_a_register_number_keeps_serial_and_year(number, left):
    assert serial(number) == left


def test_it_changes_nothing_and_is_noted_like_any_print(registry, draw):
    before = last_seal(registry.db)
    printed = draw()
    assert draw().pdf == printed.pdf
    assert last_seal(registry.db) == before
    assert (printed.report, printed.receiver) == ("people-list", Receiver.INTERNAL)
    assert (printed.size, printed.lines, printed.pages) == ("F4", 2, 1)
    record_print(registry.db, registry.desk, printed, "file")
    [latest] = history(registry.db, 1)
    assert latest.details["report"] == "people-list"
    assert printed.list_id in deed_title(latest.kind, latest.details)


def test_nobody_is_one_page(draw):
    printed = draw(rows=())
    assert printed.pages == 1
    assert "Nobody is on this list." in text_of(printed)


def test_the_order_is_said_in_words():
    assert order_text([("Block", False), ("Name", True)]) == "Block, Name (descending)"
    assert order_text([]) == ""
