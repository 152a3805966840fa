"""Rows of stations, lists and decisions in the history: every column worded, no number whole."""

import pytest

from rutan_desk.words.catalog import set_language
from rutan_desk.words.list_rows import LIST_KINDS, row_field, row_names, row_text, row_title

NIK = "3316090101909001"
NAMES = {("person", 1): "A CONTOH", ("person", 2): "B CONTOH", ("station", 3): "TPS 901"}
SILENT = {"id", "uuid", "election_id", "by_hand", "source_row"}


@pytest.fixture(autouse=True)
def english():
    set_language("en")


@pytest.mark.parametrize("kind", sorted(LIST_KINDS))
def test_every_column_has_words(registry, kind):
    columns = {one.name for one in registry.db[kind].columns} - SILENT
    assert columns
    unworded = {one for one in columns if row_field(kind, one) == one}
    assert unworded == set()


@pytest.mark.parametrize(
    ("kind", "field", "value", "text"),
    [
        ("station", "kind", "special", "in the prison"),
        ("station", "kpps", '["A", "B"]', "A, B"),
        ("station", "blocks", "[]", "–"),
        ("dapil", "active", 0, "no"),
        ("list_line", "nik", NIK, "331609••••••••••"),
        ("list_line", "remark", f"lihat {NIK}", "lihat 331609••••••••••"),
        ("list_line", "matching", "matched", "Matched"),
        ("list_line", "person_id", 1, "A CONTOH"),
        ("enrolment", "station_id", 3, "TPS 901"),
        ("enrolment", "elsewhere", "no", "in no DPT"),
        ("enrolment", "letter_on", "2029-01-24", "24-01-2029"),
        ("pair", "decision", "same", "one person"),
        ("proposal", "lines", "[1, 2]", "2 lines"),
        ("enrolment", "note", None, "–"),
    ],
)
def test_values_are_worded(kind, field, value, text):
    assert row_text(kind, field, value, NAMES) == text


def test_a_row_is_called_by_whom_it_is_about():
    pair = {"person_a": 1, "person_b": 2}
    assert row_names(pair) == {("person", 1), ("person", 2)}
    assert row_title("pair", pair, NAMES) == "A CONTOH and B CONTOH"
    assert row_title("enrolment", {"person_id": 1, "station_id": 3}, NAMES) == "A CONTOH"
    assert row_title("station", {"number": "901"}, NAMES) == "TPS 901"
    assert row_title("list_line", {"name": "C CONTOH"}, NAMES) == "C CONTOH"
    assert row_title("proposal", {"purpose": "difference"}, NAMES) == "KPU difference"
