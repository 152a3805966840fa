"""The preview shows the very bytes; what leaves the program is noted."""

from dataclasses import replace

import pypdfium2  # type: ignore[import-untyped]
import pytest
from PIL import ImageStat
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfDocument

from rutan_desk.domain.errors import Cancelled, FileUnwritable
from rutan_desk.gui.history_page import HistoryPage
from rutan_desk.gui.print_page import PrintPage
from rutan_desk.gui.printing import load_pdf, on_white, page_size, print_pdf, printer_for, save_file
from rutan_desk.ops.people import edit_person
from rutan_desk.store.history import DeedRow, history
from rutan_desk.store.people import all_people


@pytest.fixture
def page(desktop):
    return desktop.go(PrintPage)


def deeds(desktop):
    found: list[list[DeedRow]] = []
    desktop.context.worker.ask(desktop.window, history, found.append)
    desktop.settle()
    return [(deed.kind, deed.details) for deed in found[0]]


def test_the_preview_shows_the_very_bytes(page):
    assert page.printed.pdf.startswith(b"%PDF-")
    assert bytes(page._buffer.data()) == page.printed.pdf
    assert page.document.pageCount() == page.printed.pages == 1
    assert page.view.document() is page.document
    assert page.facts["voters"].text() == "8"
    assert page.print_button.text() == "Cetak 1 halaman"


def test_saving_writes_the_same_bytes_and_notes_it(desktop, page, tmp_path, qtbot):
    desktop.files.target = tmp_path / "daftar.pdf"
    shown = page.printed.pdf
    qtbot.mouseClick(page.save_button, Qt.MouseButton.LeftButton)
    desktop.settle()
    assert desktop.files.target.read_bytes() == shown
    kind, details = deeds(desktop)[0]
    assert (kind, details["target"], details["lines"]) == ("print", "file", 8)
    assert details["list_id"] == page.printed.list_id
    assert page.printed.list_id in desktop.files.asked[0]
    assert page.printed.pdf is shown


def test_saving_and_opening_shows_the_file_that_was_written(desktop, page, tmp_path, qtbot):
    desktop.files.target = tmp_path / "daftar.pdf"
    qtbot.mouseClick(page.open_button, Qt.MouseButton.LeftButton)
    desktop.settle()
    assert desktop.files.viewed == [desktop.files.target]


def test_nothing_is_noted_when_no_place_was_chosen(desktop, page, qtbot):
    before = deeds(desktop)
    qtbot.mouseClick(page.save_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.print_button, Qt.MouseButton.LeftButton)
    desktop.settle()
    assert deeds(desktop) == before


def test_a_file_that_cannot_be_written_is_refused_in_a_sentence(desktop, page, tmp_path, qtbot):
    desktop.files.target = tmp_path / "tidak-ada" / "daftar.pdf"
    before = deeds(desktop)
    qtbot.mouseClick(page.save_button, Qt.MouseButton.LeftButton)
    desktop.settle()
    assert "tidak dapat ditulis" in desktop.window.message.text.text()
    assert deeds(desktop) == before


def test_printing_sends_the_page_as_it_is_shown(desktop, page, tmp_path, qtbot):
    desktop.files.paper = tmp_path / "kertas.pdf"
    qtbot.mouseClick(page.print_button, Qt.MouseButton.LeftButton)
    desktop.settle()
    assert deeds(desktop)[0][1]["target"] == "printer"
    paper = pypdfium2.PdfDocument(str(desktop.files.paper))
    shown = pypdfium2.PdfDocument(page.printed.pdf)
    assert len(paper) == 1
    assert [round(one) for one in paper[0].get_size()] == [
        round(one) for one in shown[0].get_size()
    ]
    one, other = (
        ImageStat.Stat(pdf[0].render(scale=3).to_pil().convert("L")).mean[0]
        for pdf in (paper, shown)
    )
    assert one < 253
    assert abs(one - other) < 2
    assert not page.progress.isVisibleTo(page)


def test_another_paper_gives_another_page_and_is_remembered(desktop, page):
    page.paper.setCurrentText("F4")
    desktop.settle()
    width, height = page.document.pagePointSize(0).toTuple()
    assert (round(width / 72 * 25.4), round(height / 72 * 25.4)) == (215, 330)
    assert desktop.session.preferences.page_size == "F4"


def test_a_change_of_somebody_changes_the_page(desktop, page):
    before = page.printed.pdf

    def rename(db, desk):
        person = next(one for one in all_people(db) if one.name == "ORANG CONTOH 1")
        return edit_person(db, desk, replace(person, name="ORANG CONTOH BARU"))

    desktop.context.worker.do(rename)
    desktop.settle()
    assert page.printed.pdf != before


@pytest.mark.parametrize(
    ("name", "millimeters"), [("A4", (210, 297)), ("F4", (215, 330)), ("Legal", (216, 356))]
)
def test_the_printer_gets_whole_pages_at_300_dots(qapp, name, millimeters):
    printer = printer_for(name, "contoh")
    assert printer.resolution() == 300
    assert printer.fullPage()
    size = page_size(name).size(page_size(name).Unit.Millimeter)
    assert (round(size.width()), round(size.height())) == millimeters


def test_stopping_a_print_leaves_at_a_page(desktop, page, tmp_path):
    printer = printer_for("A4", "contoh")
    printer.setOutputFormat(printer.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "x.pdf"))
    with pytest.raises(Cancelled):
        print_pdf(page.printed.pdf, printer, lambda *_: None, lambda: True)


def test_the_paper_behind_a_rendered_page_is_white(qapp, page):
    document = QPdfDocument()
    buffer = load_pdf(page.printed.pdf, document)
    picture = on_white(document.render(0, document.pagePointSize(0).toSize()))
    assert picture.format() == QImage.Format.Format_RGB32
    assert picture.pixelColor(2, 2).name() == "#ffffff"
    document.close()
    buffer.close()


def test_a_file_is_written_whole_or_not_at_all(tmp_path):
    save_file(tmp_path / "a.pdf", b"isi")
    assert (tmp_path / "a.pdf").read_bytes() == b"isi"
    with pytest.raises(FileUnwritable):
        save_file(tmp_path / "tiada" / "a.pdf", b"isi")


def test_a_print_stands_in_the_history_and_cannot_be_undone(desktop, page, tmp_path, qtbot):
    desktop.files.target = tmp_path / "daftar.pdf"
    qtbot.mouseClick(page.save_button, Qt.MouseButton.LeftButton)
    desktop.settle()
    past = desktop.go(HistoryPage)
    past.table.pick_first()
    assert past.table.current.kind == "print"
    assert not past.undo_button.isEnabled()
