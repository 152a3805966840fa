"""The foot of every page: receiver, copy and purpose; and the code on the last page."""

from dataclasses import replace
from io import BytesIO

import pytest
from pypdf import PdfReader
from pypdfium2 import PdfDocument  # type: ignore[import-untyped]
from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel

from rutan_desk.domain.proof import Proof
from rutan_desk.reports import qr
from rutan_desk.reports.frame import PROOF
from rutan_desk.reports.roll import roll_list_id, roll_pdf
from rutan_desk.reports.style import MARGIN, PAGE_SIZES


def pages_of(pdf):
    return [page.extract_text() for page in PdfReader(BytesIO(pdf)).pages]


@pytest.fixture
def drawn(monkeypatch):
    """What was drawn as a code, and where."""
    found = []
    draw = qr.draw_qr

    def noted(canvas, text, left, bottom, side):
        found.append((canvas.getPageNumber(), text, left, bottom, side))
        draw(canvas, text, left, bottom, side)

    monkeypatch.setattr(qr, "draw_qr", noted)
    return found


@pytest.mark.parametrize("size", sorted(PAGE_SIZES))
@pytest.mark.parametrize("people", [0, 3, 60])
def test_the_code_stands_on_the_last_page_inside_the_margins(make_roll, drawn, people, size):
    sheet = make_roll(people, size=size)
    pages = pages_of(roll_pdf(sheet))
    [(page, text, left, bottom, side)] = drawn
    width, _ = PAGE_SIZES[size]
    assert (page, side) == (len(pages), PROOF)
    assert bottom >= MARGIN
    assert left + side <= width - MARGIN + 0.01
    proof = Proof("roll", roll_list_id(sheet), sheet.imprint.seal, people)
    assert text.startswith(proof.text)
    assert ["Kode: untuk memeriksa" in one for one in pages] == [False] * (len(pages) - 1) + [True]


@pytest.mark.parametrize("people", [0, 3, 60])
def test_nothing_lies_on_the_code_or_its_quiet_edge(make_roll, geometry, drawn, people):
    long = "PKPU 7/2022 jo. 7/2023; Keputusan KPU 799/2024; " * 4
    sheet = make_roll(people)
    sheet = replace(sheet, imprint=replace(sheet.imprint, regulation=long, purpose="x " * 79))
    pdf = roll_pdf(sheet)
    [(page, _, left, bottom, side)] = drawn
    quiet = 4 * side / 37
    space = geometry.Box(left - quiet, bottom, left + side, bottom + side + quiet / 2)
    with PdfDocument(pdf) as document:
        last = document[page - 1]
        assert not [box for box in geometry.glyphs(last) if box.touches(space)]
    assert geometry.faults(pdf, MARGIN) == []


def test_receiver_copy_and_purpose_stand_on_every_page(make_roll):
    sheet = make_roll(60)
    for text in pages_of(roll_pdf(sheet)):
        assert "Untuk KPPS · Salinan ke-2 · keperluan: daftar hadir di TPS" in text


def test_what_is_not_counted_and_not_said_leaves_no_trace(make_roll):
    sheet = make_roll(3)
    plain = replace(sheet, imprint=replace(sheet.imprint, copy=0, purpose=""))
    (text,) = pages_of(roll_pdf(plain))
    assert "Salinan" not in text
    assert "keperluan" not in text


def test_the_id_knows_nothing_of_copy_and_purpose(make_roll):
    sheet = make_roll(3)
    other = replace(sheet, imprint=replace(sheet.imprint, copy=9, purpose="lain"))
    assert roll_list_id(other) == roll_list_id(sheet)


def test_on_paper_of_300_dots_an_inch_every_square_of_it_is_right(make_roll, drawn):
    pdf = roll_pdf(make_roll(3))
    [(page, text, left, bottom, side)] = drawn
    code = QRCode(None, QRErrorCorrectLevel.Q)
    code.addData(text)
    code.make()
    scale, count = 300 / 72, code.getModuleCount()
    with PdfDocument(pdf) as document:
        sheet = document[page - 1]
        picture = sheet.render(scale=scale, grayscale=True).to_pil()
        height = sheet.get_size()[1]
    for row in range(count):
        for at in range(count):
            x = left + (at + 0.5) * side / count
            y = height - bottom - side + (row + 0.5) * side / count
            dark = picture.getpixel((int(x * scale), int(y * scale))) < 128
            assert dark == code.isDark(row, at)
    assert side / count * 25.4 / 72 > 0.4, "a square of it in millimetres"
