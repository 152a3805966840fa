"""The logo stands in the letterhead of the first page, on nothing and on no other page."""

from dataclasses import replace
from io import BytesIO

import pypdfium2  # type: ignore[import-untyped]
import pypdfium2.raw as pdfium  # type: ignore[import-untyped]
import pytest
from PIL import Image

from rutan_desk.reports.frame import LOGO
from rutan_desk.reports.roll import roll_pdf
from rutan_desk.reports.style import MARGIN, PAGE_SIZES, mm

NAME = "RUMAH TAHANAN NEGARA KELAS IIB CONTOH DI KABUPATEN CONTOH RAYA"
SIX = (*(f"BARIS KOP SURAT KE-{number} YANG PANJANG SEKALI" for number in range(1, 6)), NAME)
SHAPES = {"upright": (400, 480), "wide": (800, 120), "narrow": (20, 480), "square": (90, 90)}


def png(width, height):
    out = BytesIO()
    Image.new("RGBA", (width, height), (20, 90, 120, 255)).save(out, "PNG")
    return out.getvalue()


@pytest.fixture
def with_logo(make_roll):
    def make(shape, letterhead, *, people=3, size="A4", demo=False):
        sheet = make_roll(people, size=size)
        imprint = replace(
            sheet.imprint, logo=png(*shape), letterhead=letterhead, prison=NAME, demo=demo
        )
        return replace(sheet, imprint=imprint)

    return make


def bounds(page, kind):
    return [one.get_bounds() for one in page.get_objects(filter=[kind])]


@pytest.mark.parametrize("size", sorted(PAGE_SIZES))
@pytest.mark.parametrize("letterhead", [(), SIX], ids=["bare", "six"])
@pytest.mark.parametrize("demo", [False, True])
@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
def test_the_logo_keeps_its_shape_and_touches_nothing(
    with_logo, faults, size, letterhead, shape, demo
):
    pdf = roll_pdf(with_logo(shape, letterhead, size=size, demo=demo))
    if not demo:  # the word behind an invented page lies under everything
        assert faults(pdf, MARGIN) == []
    with pypdfium2.PdfDocument(pdf) as document:
        page = document[0]
        [(left, bottom, right, top)] = bounds(page, pdfium.FPDF_PAGEOBJ_IMAGE)
        assert left == pytest.approx(MARGIN, abs=0.01)
        assert top <= page.get_height() - MARGIN + 0.01
        assert (right - left) / (top - bottom) == pytest.approx(shape[0] / shape[1], rel=0.01)
        assert right - left <= LOGO.width + 0.01
        assert top - bottom <= min(LOGO.height, 20 * mm) + 0.01
        beside = [
            one
            for kind in (pdfium.FPDF_PAGEOBJ_TEXT, pdfium.FPDF_PAGEOBJ_PATH)
            for one in bounds(page, kind)
            if one[0] < right and left < one[2] and one[1] < top and bottom < one[3]
            and one[3] - one[1] < 100
        ]  # fmt: skip
        assert beside == []


def test_only_the_first_page_has_it(with_logo):
    pdf = roll_pdf(with_logo((400, 480), SIX, people=40))
    with pypdfium2.PdfDocument(pdf) as document:
        images = [len(bounds(page, pdfium.FPDF_PAGEOBJ_IMAGE)) for page in document]
    assert len(images) > 1
    assert images == [1] + [0] * (len(images) - 1)


def test_the_same_logo_gives_the_same_bytes(with_logo):
    sheet = with_logo((400, 480), SIX)
    assert roll_pdf(sheet) == roll_pdf(sheet)
    assert roll_pdf(sheet) != roll_pdf(with_logo((480, 400), SIX))


def test_what_is_transparent_stays_paper(make_roll, picture_of):
    sheet = make_roll(1)
    out = BytesIO()
    Image.new("RGBA", (100, 100), (0, 0, 0, 0)).save(out, "PNG")
    imprint = replace(sheet.imprint, logo=out.getvalue())
    drawn = picture_of(roll_pdf(replace(sheet, imprint=imprint)), 1)
    left, top = round(MARGIN) + 5, round(MARGIN) + 5
    assert drawn.crop((left, top, left + 30, top + 30)).getextrema() == (255, 255)
