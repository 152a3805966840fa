import shutil
import subprocess
from io import BytesIO

import pytest
from pypdf import PdfReader
from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel

from rutan_desk.domain.recovery_key import groups_of, key_from_text, qr_text
from rutan_desk.reports.recovery import recovery_pdf

MARGIN = 10 * 72 / 25.4
KEY = bytes(range(32))


@pytest.fixture
def sheet(make_recovery):
    return make_recovery(groups=groups_of(KEY), qr_text=qr_text(KEY))


def test_the_sheet_reads_as_agreed(golden, text_of, make_recovery):
    golden("recovery.txt", text_of(recovery_pdf(make_recovery())))


def test_it_is_one_page_of_a4(sheet):
    (page,) = PdfReader(BytesIO(recovery_pdf(sheet))).pages
    assert [round(float(x) * 25.4 / 72) for x in page.mediabox[2:]] == [210, 297]


@pytest.mark.parametrize("demo", [False, True])
def test_nothing_overlaps_or_leaves_the_page(make_recovery, faults, demo):
    found = faults(recovery_pdf(make_recovery(demo=demo)), MARGIN)
    assert [fault for fault in found if not demo] == []


def test_long_names_stay_on_the_page(make_recovery, faults):
    sheet = make_recovery(prison="RUMAH TAHANAN " * 8, made_by="W" * 120)
    assert faults(recovery_pdf(sheet), MARGIN) == []


def test_the_printed_groups_are_the_key(sheet):
    text = PdfReader(BytesIO(recovery_pdf(sheet))).pages[0].extract_text()
    signs = "".join(text.split())
    start = signs.index("Kuncipemulihan") + len("Kuncipemulihan")
    typed = ""
    for number, group in enumerate(sheet.groups, 1):
        assert signs[start:].startswith(f"{number}{group}")
        typed += signs[start + 1 : start + 9]
        start += 9
    assert key_from_text(typed) == KEY


def test_the_key_can_be_copied_as_one_line(sheet):
    text = PdfReader(BytesIO(recovery_pdf(sheet))).pages[0].extract_text()
    (line,) = [line for line in text.splitlines() if line.startswith("RUTANDESK1:")]
    assert key_from_text(line) == KEY


def test_the_picture_of_the_code_is_the_code(sheet, picture_of):
    """Every module read off the rendered page: four pixels a point, no scanner needed."""
    code = QRCode(None, QRErrorCorrectLevel.Q)
    code.addData(sheet.qr_text)
    code.make()
    size = code.getModuleCount()
    dark = picture_of(recovery_pdf(sheet), 4).point(lambda value: 255 if value < 128 else 0)
    side = 44 * 72 / 25.4 * 4
    left = round(11 * 72 / 25.4 * 4)
    module = side / size
    middles = [(place + 0.5) * module for place in range(size)]
    wanted = [[code.isDark(row, column) for column in range(size)] for row in range(size)]

    def read(top):
        """The modules of a code whose upper edge would be here."""
        return [
            [dark.getpixel((int(left + x), int(top + y))) > 0 for x in middles] for y in middles
        ]

    tops = [top for top in range(int(dark.height - side)) if _finder_edge(dark, left, top, module)]
    assert any(read(top) == wanted for top in tops)


def _finder_edge(dark, left, top, module):
    """Whether the upper edge of a finder pattern, seven dark modules and a light one, is here."""
    line = [dark.getpixel((int(left + (n + 0.5) * module), top + 1)) > 0 for n in range(8)]
    return line == [True] * 7 + [False]


def test_same_sheet_same_bytes(sheet):
    assert recovery_pdf(sheet) == recovery_pdf(sheet)


def test_another_key_gives_another_page(sheet, make_recovery):
    other = make_recovery(groups=groups_of(KEY[::-1]), qr_text=qr_text(KEY[::-1]))
    assert recovery_pdf(other) != recovery_pdf(sheet)


def test_an_invented_registry_is_marked(make_recovery, text_of):
    assert text_of(recovery_pdf(make_recovery(demo=True))).count("CONTOH") == 2


def test_only_embedded_fonts(sheet, fonts_of):
    assert set(fonts_of(recovery_pdf(sheet))) == {True}


@pytest.mark.skipif(shutil.which("qpdf") is None, reason="qpdf is not installed")
def test_another_program_finds_no_fault(sheet, tmp_path):
    path = tmp_path / "recovery.pdf"
    path.write_bytes(recovery_pdf(sheet))
    subprocess.run(["qpdf", "--check", path], check=True, capture_output=True)
