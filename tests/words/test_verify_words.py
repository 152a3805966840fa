"""Every verdict, place and change in words, in both languages."""

import re
from datetime import UTC, datetime

import pytest

from rutan_desk.domain.table_difference import CellChange, RowDifference, RowFate
from rutan_desk.ops.verifying import Changed, Verdict, Verified
from rutan_desk.reports.page_faults import Fault, FaultKind
from rutan_desk.reports.read_back import Marks
from rutan_desk.store.prints_noted import NotedPrint
from rutan_desk.words.catalog import language, set_language, speaking, tr
from rutan_desk.words.verifying import (
    change_text,
    fault_text,
    print_text,
    row_name,
    verdict_text,
    verdict_title,
)

NOTED = NotedPrint(
    deed=7,
    at=datetime(2029, 1, 24, 8, 14, tzinfo=UTC),
    officer="Budi",
    report="roll",
    list_id="AAAA-AAAA-AAAA",
    asked={},
    copy=2,
    purpose="arsip",
)
NIK = "3316090101909001"


def row(fate=RowFate.CHANGED, **more):
    texts = ("1", "ANI", NIK)
    given = {"was": texts, "now": texts, "cells": (CellChange("NIK", NIK, "-"),), **more}
    return RowDifference(fate, "", "person:a", 1, ("No.", "Nama", "NIK"), **given)


@pytest.mark.parametrize("spoken", ["id", "en"])
@pytest.mark.parametrize("verdict", Verdict)
def test_a_verdict_is_one_sentence(verdict, spoken):
    set_language(spoken)
    for more in ({}, {"identical": True}, {"changes": (Changed(row(), None),)}):
        found = Verified(
            verdict=verdict, file=f"{NIK}.pdf", pages=3, marks=Marks("A", "B"), noted=NOTED, **more
        )
        said = verdict_text(found)
        assert "331609**********.pdf" in said
        assert said.endswith(".")
        assert not re.search(r"[{}]", said)
    assert verdict_title(verdict)


@pytest.mark.parametrize("kind", FaultKind)
def test_a_place_says_its_page_and_no_nik(kind):
    said = fault_text(Fault(kind, 4, 9, f"ANI {NIK}", f"ANI {NIK[:-1]}2", 5))
    assert "4" in said
    assert NIK not in said
    assert not re.search(r"[{}]|\d{16}", said)


@pytest.mark.parametrize("fate", RowFate)
def test_a_change_says_who_and_no_nik(fate):
    said = change_text(Changed(row(fate), None))
    assert "ANI" in said
    assert NIK not in said


def test_a_row_is_called_by_its_name_or_by_its_first_words():
    assert row_name(row()) == "ANI"
    found = RowDifference(RowFate.GONE, "", "", 1, ("Kode", "Jumlah"), was=("Laki-laki", "4"))
    assert row_name(found) == "Laki-laki"


def test_a_print_says_copy_and_purpose():
    set_language("en")
    assert print_text(NOTED).endswith("copy 2 · arsip")


def test_a_language_is_spoken_for_a_while():
    set_language("en")
    with speaking("id"):
        assert (language(), tr("Name")) == ("id", "Nama")
        with speaking("en"):
            assert tr("Name") == "Name"
        assert tr("Name") == "Nama"
    assert (language(), tr("Name")) == ("en", "Name")
