"""What a row of an import says of itself, in every state it can be in."""

from datetime import date
from types import SimpleNamespace

import pytest

from rutan_desk.domain.ktp_el import Recording
from rutan_desk.domain.list_line import Match
from rutan_desk.domain.note import error, warning
from rutan_desk.exchange.model import Why
from rutan_desk.gui import ktp_answer_rows, lists_import_rows
from rutan_desk.words.catalog import set_language


@pytest.fixture(autouse=True)
def english():
    set_language("en")


def test_values_are_worded_and_numbers_masked():
    assert ktp_answer_rows.value("recording", Recording.PRINTED) != "printed"
    assert ktp_answer_rows.value("nik", "3316091705909001").startswith("331609")
    assert "5909001" not in ktp_answer_rows.value("nik", "3316091705909001")
    assert ktp_answer_rows.value("recorded_on", date(2029, 1, 24)) == "24-01-2029"
    assert ktp_answer_rows.value("card", None) == ktp_answer_rows.value("card", "")
    assert lists_import_rows._value("active", True) == "yes"
    assert lists_import_rows._value("active", False) == "no"
    assert lists_import_rows._value("match", Match.NOT_OURS) != "not_ours"


@pytest.mark.parametrize("module", [ktp_answer_rows, lists_import_rows])
@pytest.mark.parametrize(
    ("why", "notes", "said"),
    [
        (Why.TOTAL, (), 1),
        (None, (), 0),
        (None, (error("nik_length", "nik"),), 1),
        (None, (warning("nik_date", "nik"), error("nik_length", "nik")), 2),
    ],
)
def test_notes_say_the_first_and_how_many_more(module, why, notes, said):
    row = SimpleNamespace(why=why, notes=notes)
    assert len(module._notes_runs(row)) == said
