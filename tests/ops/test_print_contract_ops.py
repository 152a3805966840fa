"""What every paper carries beside its pages: copy, purpose, seal, how to make it again, tables."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime
from io import BytesIO

import pytest
from pypdf import PdfReader

from rutan_desk.domain.paper_table import PaperTable
from rutan_desk.ops.day_freeze import freeze
from rutan_desk.ops.demo import make_demo
from rutan_desk.ops.printing import record_print
from rutan_desk.ops.readiness import everybody
from rutan_desk.store.elections import active_election
from rutan_desk.store.history import history
from rutan_desk.store.journal import last_seal
from rutan_desk.store.prints import next_copy
from rutan_desk.words.catalog import set_language
from rutan_desk.words.paper_makers import MAKERS
from rutan_desk.words.paper_request import PaperRequest
from rutan_desk.words.purposes import LONGEST, purpose_of

NOW = datetime(2029, 1, 24, 8, 14, tzinfo=UTC)
FROZEN = ("notices", "emergency-roll", "day-report")
NO_TABLE = ("notices", "emergency-roll")
OURS = (
    "roll", "roll-dpt", "roll-dptb", "roll-dpk", "station-plan", "list-comparison",
    "move-proposal", "moved-back", "ballot-matrix", "ballot-supply", "kpu-proposal",
    "kpu-difference", "ktp-visit", "visit-calls", "ktp-request", "no-nik", "kk-request",
    "call-list", "evening-check", *FROZEN,
)  # fmt: skip
ABOUT_PEOPLE = set(OURS) - {"ballot-matrix", "ballot-supply", "evening-check", *FROZEN}


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    set_language("en")
    made = make_demo(tmp_path_factory.mktemp("contoh") / "contoh", lambda: NOW).registry
    freeze(made.db, made.desk)
    yield made
    made.close()


def drawn(registry, name, **changes):
    election = active_election(registry.db)
    people = everybody(registry.db, date(2029, 1, 24), election)
    asked = PaperRequest(election=election, people=lambda: people, now=NOW)
    return MAKERS[name](registry.db, registry.desk, replace(asked, **changes))


def text_of(printed):
    return [" ".join(page.extract_text().split()) for page in PdfReader(BytesIO(printed.pdf)).pages]


def noted(registry):
    return next(iter(history(registry.db))).details


@pytest.mark.parametrize("name", OURS)
def test_the_purpose_stands_on_every_page(demo, name):
    set_language("en")
    pages = text_of(drawn(demo, name, purpose="Rapat pleno TPS 901"))
    assert all("purpose: Rapat pleno TPS 901" in page for page in pages)
    assert all("Copy 1" in page for page in pages)


@pytest.mark.parametrize("name", OURS)
def test_it_says_what_it_was_asked_for_as_json_can(demo, name):
    printed = drawn(demo, name, size="F4", since=None)
    assert printed.seal == last_seal(demo.db)
    if name == "evening-check":
        assert printed.asked == {}
        return
    assert json.loads(json.dumps(dict(printed.asked))) == printed.asked
    assert printed.asked["paper"] == name
    assert printed.asked["size"] == "F4"
    assert printed.asked["election_uuid"] == active_election(demo.db).uuid
    assert printed.asked["purpose"] == purpose_of(name) == printed.purpose
    assert datetime.fromisoformat(str(printed.asked["printed_at"])) == NOW


@pytest.mark.parametrize("name", sorted(set(OURS) - set(NO_TABLE)))
def test_its_table_holds_every_line(demo, name):
    printed = drawn(demo, name)
    table = printed.table
    assert isinstance(table, PaperTable)
    assert sum(len(part.rows) for part in table.parts) == printed.lines
    for part in table.parts:
        assert all(len(row) == len(part.columns) for row in part.rows)
        assert len(part.keys) in (0, len(part.rows))


@pytest.mark.parametrize("name", sorted(ABOUT_PEOPLE))
def test_a_list_of_people_says_who_each_row_is(demo, name):
    parts = [part for part in drawn(demo, name).table.parts if part.keys]
    assert parts
    assert all(key.startswith(("person:", "line:")) or not key for p in parts for key in p.keys)
    assert any(key.startswith("person:") for part in parts for key in part.keys)


def test_the_next_print_of_the_same_list_is_the_next_copy(registry, clock):
    db, desk = registry.db, registry.desk
    first = drawn(registry, "station-plan")
    assert (first.copy, next_copy(db, "station-plan", first.list_id)) == (1, 1)
    record_print(db, desk, first, "printer")
    again = drawn(registry, "station-plan")
    assert (again.copy, again.list_id) == (2, first.list_id)
    other = drawn(registry, "station-plan", purpose="arsip")
    assert (other.copy, other.list_id) == (2, first.list_id)
    assert drawn(registry, "moved-back").copy == 1
    record_print(db, desk, again, "file")
    assert drawn(registry, "station-plan").copy == 3


def test_the_journal_notes_it_all(registry):
    printed = drawn(registry, "roll-dptb", purpose="arsip")
    record_print(registry.db, registry.desk, printed, "file")
    details = noted(registry)
    assert details["seal"] == printed.seal
    assert (details["copy"], details["purpose"]) == (1, "arsip")
    assert details["asked"] == printed.asked
    assert details["asked"]["station"] is None


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("  rapat\n pleno ", "rapat pleno"),
        ("untuk 3316090101909001", "untuk 331609**********"),
        ("x" * 500, "x" * LONGEST),
    ],
)
def test_a_purpose_is_one_line_without_a_whole_nik(typed, said):
    assert purpose_of("roll", typed) == said


def test_without_words_of_its_own_a_paper_says_its_purpose():
    set_language("en")
    assert purpose_of("roll-dpk", "  ") == "voters sign in at the station"
    assert purpose_of("something-new") == "work of the desk"
