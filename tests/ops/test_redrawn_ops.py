"""Prints that another program drew anew: what they say counts, and how is told."""

import re
import shutil
import subprocess
from dataclasses import replace
from io import BytesIO

import pytest
from pypdf import PdfReader

from rutan_desk.domain.movement import Movement
from rutan_desk.ops.movements import move_person
from rutan_desk.ops.printing import record_print
from rutan_desk.ops.verifying import Verdict, Verifying, verify
from rutan_desk.reports.page_faults import FaultKind
from rutan_desk.words.catalog import set_language
from rutan_desk.words.paper_again import paper_again
from rutan_desk.words.verifying import fault_text, verdict_text
from tests import tamper
from tests.conftest import NOW
from tests.ops.paper_room import drawn, made_demo, noted, people_on, rolled_back

HOW = Verifying(again=paper_again)


@pytest.fixture(scope="module")
def made_once(tmp_path_factory):
    yield from made_demo(tmp_path_factory.mktemp("contoh"))


@pytest.fixture
def demo(made_once):
    set_language("en")
    yield from rolled_back(made_once)


@pytest.fixture
def verified(demo, tmp_path):
    """What a file is, from its bytes."""

    def call(pdf, how=HOW):
        path = tmp_path / "daftar.pdf"
        path.write_bytes(pdf)
        return verify(demo.db, demo.desk, path, how)

    return call


def nik_on(pdf, page):
    said = PdfReader(BytesIO(pdf)).pages[page - 1].extract_text()
    return re.findall(r"\b\d{16}\b", said)[0]


@pytest.mark.parametrize("name", ["roll", "kpu-proposal", "ktp-request", "recap"])
def test_printed_to_a_pdf_again_it_reads_the_same_and_no_more_is_claimed(demo, verified, name):
    made, _ = noted(demo, name)
    found = verified(tamper.printed_again(made.pdf))
    assert (found.verdict, found.identical, found.faults) == (Verdict.REDRAWN, False, ())
    assert "word for word" in verdict_text(found)


@pytest.mark.skipif(shutil.which("pdftocairo") is None, reason="poppler is not installed")
def test_a_real_program_that_prints_to_pdf(demo, verified, tmp_path):
    made, _ = noted(demo, "kpu-proposal")
    page = tamper.page_saying(made.pdf, nik := nik_on(made.pdf, 1))
    wrong = tamper.replaced(made.pdf, page, nik, nik[:-1] + str((int(nik[-1]) + 1) % 10))
    verdicts = []
    for pdf in (made.pdf, wrong):
        here, there = tmp_path / "ini.pdf", tmp_path / "itu.pdf"
        here.write_bytes(pdf)
        subprocess.run(["pdftocairo", "-pdf", here, there], check=True)
        verdicts.append(verified(there.read_bytes()).verdict)
    assert verdicts == [Verdict.REDRAWN, Verdict.ALTERED]


def test_another_digit_is_found_in_the_other_drawing_and_never_told_whole(demo, verified):
    made, _ = noted(demo, "kpu-proposal")
    nik = nik_on(made.pdf, 1)
    other = nik[:-1] + str((int(nik[-1]) + 1) % 10)
    found = verified(tamper.printed_again(made.pdf, lambda text: text.replace(nik, other)))
    [fault] = found.faults
    assert (found.verdict, fault.kind, fault.page) == (Verdict.ALTERED, FaultKind.LINE_CHANGED, 1)
    assert nik in fault.was
    assert other in fault.now
    assert nik not in fault_text(fault)
    assert other not in fault_text(fault)


def test_two_that_changed_places_are_found(demo, verified):
    made, _ = noted(demo, "roll")
    first, second = (one.name for one in people_on(demo, made)[3:5])
    names = {first: second, second: first}
    found = verified(tamper.printed_again(made.pdf, lambda text: names.get(text, text)))
    assert found.verdict is Verdict.ALTERED
    assert {fault.page for fault in found.faults} == {1}


def test_pages_that_are_missing_or_of_another_list_are_named(demo, verified):
    made, _ = noted(demo, "roll")
    again = tamper.printed_again(made.pdf)
    other = tamper.printed_again(drawn(demo, "ktp-request").pdf)
    without = verified(tamper.pages_of(again, 1, *range(3, made.pages + 1)))
    assert [(one.kind, one.page) for one in without.faults] == [(FaultKind.PAGE_MISSING, 2)]
    mixed = tamper.put_together(
        (again, 1), (other, 2), *((again, page) for page in range(3, made.pages + 1))
    )
    faults = verified(mixed).faults
    assert [(one.kind, one.page) for one in faults] == [(FaultKind.PAGE_REPLACED, 2)]


def test_of_the_copies_of_a_list_the_one_that_was_printed_is_found(demo, verified):
    first, _ = noted(demo, "roll")
    noted(demo, "roll")
    noted(demo, "roll")
    found = verified(tamper.printed_again(first.pdf))
    assert (found.verdict, found.noted.copy) == (Verdict.REDRAWN, 1)


def test_it_says_as_well_that_the_list_is_stale(demo, verified):
    made, _ = noted(demo, "roll")
    gone = people_on(demo, made)[2]
    move_person(demo.db, demo.desk, gone.id, Movement.RELEASED, NOW.date())
    found = verified(tamper.printed_again(made.pdf))
    assert found.verdict is Verdict.REDRAWN
    assert [one.row.was[1] for one in found.changes] == [gone.name]
    assert "would be another today" in verdict_text(found)


def test_signs_that_got_lost_accuse_nobody(demo, verified):
    made, _ = noted(demo, "roll")
    found = verified(tamper.printed_again(made.pdf, lambda text: text.replace("·", "\x01")))
    assert found.verdict is Verdict.REDRAWN
    name = people_on(demo, made)[3].name
    other = {name: name + "A", "·": "\x01"}
    found = verified(tamper.printed_again(made.pdf, lambda text: other.get(text, text)))
    assert found.verdict is Verdict.ALTERED


def test_more_room_between_the_operators_is_no_other_drawing(demo, verified):
    made, _ = noted(demo, "kk-request")
    found = verified(tamper.spread(made.pdf))
    assert (found.verdict, found.identical) == (Verdict.SAME, False)


def test_a_line_drawn_across_a_page_is_still_altered(demo, verified):
    made, _ = noted(demo, "retention")
    struck = tamper.redraw(made.pdf, 1, lambda data: data + b"\n10 10 m 500 500 l S\n")
    found = verified(struck)
    assert (found.verdict, [one.kind for one in found.faults]) == (
        Verdict.ALTERED,
        [FaultKind.DRAWING],
    )


def test_a_newer_program_that_draws_otherwise_still_reads_it(demo, verified):
    made, _ = noted(demo, "roll")

    def otherwise(db, desk, asked, now=None):
        again = paper_again(db, desk, asked, now)
        return replace(again, pdf=tamper.redraw(again.pdf, 1, lambda data: data + b"\n0 0 m\n"))

    found = verified(tamper.saved_again(made.pdf), Verifying(again=otherwise))
    assert found.verdict is Verdict.REDRAWN


def test_a_scan_is_said_to_be_one(verified):
    found = verified(tamper.photographed())
    assert (found.verdict, found.scan) == (Verdict.NOT_OURS, True)
    assert "a scan or a photo" in verdict_text(found)
    said = verified(tamper.printed_again(tamper.photographed(), str.upper))
    assert said.verdict is Verdict.NOT_OURS


def test_a_print_never_noted_is_none_however_it_is_drawn(demo, verified):
    made = drawn(demo, "roll")
    assert verified(tamper.printed_again(made.pdf)).verdict is Verdict.NO_SUCH_PRINT
    record_print(demo.db, demo.desk, made, "file")
    assert verified(tamper.printed_again(made.pdf)).verdict is Verdict.REDRAWN
