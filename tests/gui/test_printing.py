"""Which pages a printer gets, how often and where on the paper; with printers that are files."""

from collections import Counter
from io import BytesIO
from itertools import pairwise

import pypdfium2  # type: ignore[import-untyped]
import pytest
from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageRanges
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget
from reportlab.pdfgen.canvas import Canvas

from rutan_desk.domain.errors import Cancelled, NoSuchPages, PrinterFailed
from rutan_desk.gui.context import Files
from rutan_desk.gui.printer_fit import NEEDED, Fit, fit_of_size, fit_words
from rutan_desk.gui.printing import Sent, pages_wanted, print_pdf, printer_for, sheets_to_send
from rutan_desk.reports.style import mm, page_of

RANGE = QPrinter.PrintRange.PageRange
LAST_FIRST = QPrinter.PageOrder.LastPageFirst


def numbered(pages, size="A4"):
    """A PDF; page n has n black squares, the first 10 mm from two edges, one in each corner."""
    out = BytesIO()
    width, height = page_of(size)
    canvas = Canvas(out, pagesize=(width, height))
    for number in range(1, pages + 1):
        for left in (10 * mm, width - 12 * mm):
            for bottom in (10 * mm, height - 12 * mm):
                canvas.rect(left, bottom, 2 * mm, 2 * mm, stroke=0, fill=1)
        for place in range(number):
            canvas.rect(50 + 30 * place, 400, 20, 20, stroke=0, fill=1)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


@pytest.fixture
def printer(qapp, tmp_path):
    """A printer into a file."""
    made = printer_for("A4", "contoh")
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(tmp_path / "kertas.pdf"))
    return made


def sent(printer, pdf, progress=lambda *_: None):
    return print_pdf(pdf, printer, progress, lambda: False)


def page_numbers(printer):
    """How many squares stand in the middle of each page that was printed."""
    document = pypdfium2.PdfDocument(printer.outputFileName())
    found = []
    for page in document:
        picture = page.render(scale=1, grayscale=True).to_pil()
        width, middle = picture.width, round(page.get_height() - 410)
        dark = [picture.getpixel((x, middle)) < 128 for x in range(width)]
        found.append(sum(now and not before for before, now in pairwise(dark)))
    document.close()
    return found


def test_everything_goes_out_once(printer):
    told: list[tuple[int, int]] = []
    what = sent(printer, numbered(3), lambda *one: told.append(one))
    assert page_numbers(printer) == [1, 2, 3]
    assert what == Sent((1, 2, 3), 3)
    assert what.whole
    assert told == [(1, 3), (2, 3), (3, 3)]


@pytest.mark.parametrize(
    ("first", "last", "pages"),
    [(2, 3, [2, 3]), (3, 3, [3]), (4, 2, [2, 3, 4]), (3, 99, [3, 4]), (1, 4, [1, 2, 3, 4])],
)
def test_only_the_pages_asked_for(printer, first, last, pages):
    printer.setPrintRange(RANGE)
    printer.setFromTo(first, last)
    what = sent(printer, numbered(4))
    assert page_numbers(printer) == pages
    assert what.pages == tuple(pages)
    assert what.whole == (len(pages) == 4)


def test_several_ranges(printer):
    ranges = QPageRanges()
    ranges.addRange(1, 2)
    ranges.addPage(4)
    printer.setPrintRange(RANGE)
    printer.setPageRanges(ranges)
    assert sent(printer, numbered(5)).ranges == "1-2, 4"
    assert page_numbers(printer) == [1, 2, 4]


def test_a_range_left_from_before_counts_only_when_asked_for(printer):
    printer.setFromTo(2, 2)
    printer.setPrintRange(QPrinter.PrintRange.AllPages)
    assert pages_wanted(printer, 3) == [1, 2, 3]


def test_pages_beyond_the_end_are_refused_before_anything_is_printed(printer, tmp_path):
    printer.setPrintRange(RANGE)
    printer.setFromTo(5, 9)
    with pytest.raises(NoSuchPages) as refusal:
        sent(printer, numbered(2))
    assert (refusal.value.asked, refusal.value.pages) == ("5-9", 2)
    assert not (tmp_path / "kertas.pdf").exists()


@pytest.mark.parametrize(
    ("collated", "pages"), [(True, [1, 2, 1, 2, 1, 2]), (False, [1, 1, 1, 2, 2, 2])]
)
def test_a_printer_that_makes_no_copies_gets_every_page_as_often(printer, collated, pages):
    assert not printer.supportsMultipleCopies()
    printer.setCopyCount(3)
    printer.setCollateCopies(collated)
    told: list[tuple[int, int]] = []
    what = sent(printer, numbered(2), lambda *one: told.append(one))
    assert page_numbers(printer) == pages
    assert (what.copies, what.whole, told[-1]) == (3, True, (6, 6))


def test_a_printer_that_makes_copies_gets_every_page_once(printer, monkeypatch):
    monkeypatch.setattr(QPrinter, "supportsMultipleCopies", lambda _self: True)
    printer.setCopyCount(3)
    assert sent(printer, numbered(2)).copies == 3
    assert page_numbers(printer) == [1, 2]


def test_the_last_page_first(printer):
    printer.setPageOrder(LAST_FIRST)
    what = sent(printer, numbered(3))
    assert page_numbers(printer) == [3, 2, 1]
    assert (what.whole, what.ranges) == (True, "1-3")


def test_copies_of_the_pages_asked_for(printer):
    printer.setCopyCount(2)
    printer.setCollateCopies(True)
    assert Counter(sheets_to_send(printer, [2, 4])) == {2: 2, 4: 2}


@pytest.mark.qt_log_ignore("Returned false")
def test_a_printer_that_takes_nothing_is_a_refusal(printer, tmp_path):
    printer.setOutputFileName(str(tmp_path / "tidak ada" / "kertas.pdf"))
    with pytest.raises(PrinterFailed):
        sent(printer, numbered(1))


def test_stopping_between_two_pages(printer):
    done: list[int] = []
    with pytest.raises(Cancelled):
        print_pdf(numbered(3), printer, lambda page, _of: done.append(page), lambda: bool(done))
    assert done == [1]


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_dialog_asks_for_pages_that_we_send_ourselves(printer, monkeypatch):
    seen: dict[str, bool] = {}

    def exec_(dialog):
        dialog.show()
        names = ("pagesRadioButton", "printRange", "copies")
        found = [dialog.findChild(QWidget, name) for name in names]
        seen.update(zip(names, (not part.isHidden() for part in found), strict=True))
        assert (dialog.minPage(), dialog.maxPage()) == (1, 7)
        dialog.close()
        return QPrintDialog.DialogCode.Rejected

    monkeypatch.setattr(QPrintDialog, "exec", exec_)
    assert not Files().printer(QWidget(), printer, 7)
    assert seen == {"pagesRadioButton": False, "printRange": True, "copies": True}


# --- the paper and the edges of the printer


def white(printer, left, top, right, bottom):
    layout = printer.pageLayout()
    layout.setMinimumMargins(QMarginsF(left, top, right, bottom))
    printer.setPageLayout(layout)


@pytest.mark.parametrize("size", ["A4", "F4", "Legal", "A4 landscape", "F4 landscape"])
def test_our_own_paper_without_edges_fits(qapp, size):
    fit = fit_of_size(printer_for(size, "contoh").pageLayout(), size)
    assert fit.is_exact
    assert (fit.scale, fit.place) == (1, (0, 0))


def test_edges_of_ten_millimetres_fit_and_more_do_not(printer):
    white(printer, NEEDED, NEEDED, NEEDED, NEEDED)
    assert fit_of_size(printer.pageLayout(), "A4").is_exact
    white(printer, NEEDED, NEEDED, NEEDED, 12.7)
    fit = fit_of_size(printer.pageLayout(), "A4")
    assert not fit.is_exact
    said = " ".join(fit_words(fit, "A4"))
    assert "bawah 13 mm" in said or "bottom 13 mm" in said


def test_units_of_the_printer_do_not_matter(printer):
    white(printer, 12, 4, 4, 4)
    layout = printer.pageLayout()
    layout.setUnits(QPageLayout.Unit.Inch)
    assert fit_of_size(layout, "A4").edges == pytest.approx((12, 4, 4, 4), abs=0.1)


def inked(printer):
    """What is printed on, in millimetres from the left and the top of the paper."""
    page = pypdfium2.PdfDocument(printer.outputFileName())[0]
    picture = page.render(scale=4, grayscale=True).to_pil().point(lambda dot: 255 * (dot < 128))
    return tuple(place * 25.4 / 72 / 4 for place in picture.getbbox())


@pytest.mark.parametrize("edges", [(12.7, 12.7, 12.7, 12.7), (5, 5, 5, 20), (25, 5, 5, 5)])
def test_where_edges_are_wide_nothing_of_ours_lies_on_them(printer, edges):
    white(printer, *edges)
    sent(printer, numbered(1))
    left, top, right, bottom = inked(printer)
    assert left >= edges[0] - 0.3
    assert top >= edges[1] - 0.3
    assert right <= 210 - edges[2] + 0.3
    assert bottom <= 297 - edges[3] + 0.3


def test_what_fits_lies_where_it_was_drawn(printer):
    sent(printer, numbered(1))
    assert inked(printer) == pytest.approx((10, 10, 200, 287), abs=0.3)


def test_a_list_for_longer_paper_is_made_smaller_and_whole(printer):
    fit = fit_of_size(printer.pageLayout(), "F4")
    assert not fit.is_our_paper
    assert fit.scale < 1
    sent(printer, numbered(1, "F4"))
    left, top, right, bottom = inked(printer)
    assert 4.5 <= left < right <= 205.5
    assert 4.5 <= top < bottom <= 292.5


def test_smaller_lists_are_never_enlarged(qapp):
    fit = fit_of_size(printer_for("Legal", "contoh").pageLayout(), "A4")
    assert not fit.is_our_paper
    assert fit.scale == 1


def test_a_sentence_says_how_small_it_comes_out():
    fit = Fit(page=(210, 297), paper=(210, 297), edges=(20, 5, 20, 5))
    assert any("89 %" in one for one in fit_words(fit, "A4"))


def test_pages_in_short():
    assert Sent((7, 1, 2, 3), 9).ranges == "1-3, 7"
    assert Sent((4,), 9).ranges == "4"
