"""Papers that leave by the preview: files, sheets, pages and copies, warnings, what is noted."""

from dataclasses import replace
from io import BytesIO

import pytest
from pypdf import PdfReader, PdfWriter
from PySide6.QtCore import QMarginsF, Qt
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from python_calamine import CalamineWorkbook

from rutan_desk.gui.list_paper import ListPaper
from rutan_desk.gui.lists_paper import open_over
from rutan_desk.gui.people_page import PeoplePage
from rutan_desk.store.elections import active_election
from rutan_desk.store.history import history

LEFT = Qt.MouseButton.LeftButton
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def desk(desktop):
    desktop.session.speak("en")
    desktop.window.resize(1366, 768)
    desktop.go(PeoplePage)
    desktop.settle()
    return desktop


def ask(desktop, read):
    found: list[object] = []
    desktop.context.worker.ask(desktop.window, read, found.append)
    desktop.settle()
    return found[0]


def prints(desktop, kind="print"):
    """The details of every print, newest first."""
    return [one.details for one in ask(desktop, lambda db: history(db, kind=kind))]


@pytest.fixture
def said():
    return []


@pytest.fixture
def paper(desk, said):
    """The preview of a paper over the people, by its name."""

    def open_it(name):
        page = desk.page(PeoplePage)
        election = ask(desk, active_election)
        made = open_over(desk.context, page, said.append, name, election)
        desk.settle()
        return made

    return open_it


class Printers:
    """The printer chosen in the dialog, and what was chosen there."""

    def __init__(self, path):
        self.path, self.change = path, lambda printer: None

    def __call__(self, _parent, printer, _pages):
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self.path))
        self.change(printer)
        return True


@pytest.fixture
def printers(desk, tmp_path, monkeypatch):
    found = Printers(tmp_path / "kertas.pdf")
    monkeypatch.setattr(desk.files, "printer", found)
    return found


def pages_of(path):
    return PdfReader(path).pages


def long_paper(dialog, desktop):
    """As many pages as a list of 400 lines, drawn by itself."""
    make = dialog.make

    def longer(db, officer, size):
        printed = make(db, officer, size)
        reader = PdfReader(BytesIO(printed.pdf))
        writer, out = PdfWriter(), BytesIO()
        for _ in range(4):
            writer.append(reader)
        writer.write(out)
        return replace(printed, pdf=out.getvalue(), pages=4 * len(reader.pages))

    dialog.make, dialog.make_for = longer, None
    dialog.draw()
    desktop.settle()
    return dialog.printed.pages


# --- into files


def test_a_sheet_of_the_kind_its_name_ends_on(desk, paper, said, tmp_path, qtbot):
    for ending in (".xlsx", ".csv"):
        dialog = paper("recap")
        desk.files.target = tmp_path / f"rekap{ending}"
        qtbot.mouseClick(dialog.sheet_button, LEFT)
        desk.settle()
    title = CalamineWorkbook.from_path(tmp_path / "rekap.xlsx").sheet_names
    assert title
    assert (tmp_path / "rekap.csv").read_text(encoding="utf-8-sig")
    assert [one["file"] for one in prints(desk, "export")] == ["rekap.csv", "rekap.xlsx"]
    assert said == ["Saved: rekap.xlsx", "Saved: rekap.csv"]
    assert prints(desk) == []


def test_no_sheet_of_what_is_no_table_or_is_empty(desk, paper):
    dialog = paper("moved-back")
    assert dialog.printed.lines == 0
    assert dialog.sheet_button.isHidden()
    assert dialog.save_button.isEnabled()
    dialog.close()


def test_nothing_chosen_is_nothing_done(desk, paper, qtbot):
    dialog = paper("recap")
    desk.files.target = None
    for way in (dialog.sheet_button, dialog.open_button, dialog.save_button):
        qtbot.mouseClick(way, LEFT)
    desk.settle()
    assert dialog.isVisible()
    assert prints(desk) == []
    dialog.close()


def test_without_a_viewer_the_file_is_noted_and_the_next_copy_is_drawn(
    desk, paper, said, tmp_path, qtbot, monkeypatch
):
    dialog = paper("recap")
    monkeypatch.setattr(desk.files, "view", lambda _path: False)
    desk.files.target = tmp_path / "rekap.pdf"
    assert dialog.printed.copy == 1
    qtbot.mouseClick(dialog.open_button, LEFT)
    desk.settle()
    assert dialog.text.text() == "This PC has no program to open rekap.pdf."
    assert [one["copy"] for one in prints(desk)] == [1]
    assert dialog.isVisible()
    assert dialog.printed.copy == 2
    assert said == []
    dialog.close()


def test_a_file_is_noted_even_when_the_preview_has_been_closed(desk, paper, tmp_path, qtbot):
    dialog = paper("recap")
    desk.files.target = tmp_path / "rekap.pdf"
    qtbot.mouseClick(dialog.save_button, LEFT)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    desk.settle()
    assert [one["target"] for one in prints(desk)] == ["file"]


# --- onto paper


def test_everything_once_is_noted_plainly(desk, paper, printers, said, qtbot):
    qtbot.keyClick(paper("recap").print_button, Qt.Key.Key_Space)
    desk.settle()
    [noted] = prints(desk)
    assert noted["target"] == "printer"
    assert "pages_sent" not in noted
    assert "copies" not in noted
    assert said == ["Sent to the printer."]
    assert len(pages_of(printers.path)) == noted["pages"]


def test_pages_and_copies_are_noted_when_not_everything_went_out_once(
    desk, paper, printers, said, qtbot
):
    dialog = paper("recap")
    pages = long_paper(dialog, desk)

    def choose(printer):
        printer.setPrintRange(QPrinter.PrintRange.PageRange)
        printer.setFromTo(2, 3)
        printer.setCopyCount(2)

    printers.change = choose
    qtbot.mouseClick(dialog.print_button, LEFT)
    desk.settle()
    [noted] = prints(desk)
    assert (noted["pages"], noted["pages_sent"], noted["copies"]) == (pages, "2-3", 2)
    assert len(pages_of(printers.path)) == 4
    assert said == ["Sent to the printer: pages 2-3, 2 times."]


def test_pages_that_are_not_there_are_said_and_nothing_is_noted(desk, paper, printers, qtbot):
    dialog = paper("recap")

    def choose(printer):
        printer.setPrintRange(QPrinter.PrintRange.PageRange)
        printer.setFromTo(70, 80)

    printers.change = choose
    qtbot.mouseClick(dialog.print_button, LEFT)
    desk.settle()
    assert "Pages 70-80 are not there" in dialog.text.text()
    assert dialog.print_button.isEnabled()
    assert prints(desk) == []
    dialog.close()


def test_stopped_between_two_pages_is_said_and_not_noted(desk, paper, printers, qtbot):
    dialog = paper("recap")
    long_paper(dialog, desk)
    qtbot.mouseClick(dialog.print_button, LEFT)
    assert dialog.out.bar.progress.isVisible()
    assert not dialog.print_button.isEnabled()
    qtbot.mouseClick(dialog.out.bar.stop_button, LEFT)
    desk.settle()
    assert prints(desk) == []
    assert dialog.isVisible()
    assert dialog.out.bar.isHidden()
    assert dialog.print_button.isEnabled()
    dialog.close()


def test_paper_that_goes_out_is_noted_even_when_the_preview_has_been_closed(
    desk, paper, printers, qtbot
):
    dialog = paper("recap")
    qtbot.mouseClick(dialog.print_button, LEFT)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    desk.settle()
    assert [one["target"] for one in prints(desk)] == ["printer"]


# --- where our pages do not fit the printer


def wide_edges(printer):
    layout = printer.pageLayout()
    layout.setMinimumMargins(QMarginsF(5, 5, 5, 16.2))
    printer.setPageLayout(layout)


def words_of(bar):
    return bar.cancel_button.accessibleDescription()


def test_wide_edges_are_said_in_place_and_cancelling_prints_nothing(desk, paper, printers, qtbot):
    dialog = paper("recap")
    printers.change = wide_edges
    dialog.print_button.setFocus()
    qtbot.mouseClick(dialog.print_button, LEFT)
    bar = dialog.out.bar
    assert bar.asks
    assert "bottom 17 mm" in words_of(bar)
    assert not dialog.print_button.isEnabled()
    assert QApplication.activeModalWidget() in (dialog, None)
    qtbot.keyClick(bar.cancel_button, Qt.Key.Key_Space)
    desk.settle()
    assert bar.isHidden()
    assert dialog.print_button.isEnabled()
    assert not printers.path.exists()
    assert prints(desk) == []
    dialog.close()


def test_printed_anyway_it_is_whole_and_noted(desk, paper, printers, qtbot):
    dialog = paper("recap")
    printers.change = wide_edges
    qtbot.mouseClick(dialog.print_button, LEFT)
    qtbot.mouseClick(dialog.out.bar.anyway_button, LEFT)
    desk.settle()
    assert len(prints(desk)) == 1
    assert printers.path.exists()


def test_another_paper_in_the_printer_is_said(desk, paper, printers, qtbot):
    dialog = paper("recap")
    letter = QPageSize(QPageSize.PageSizeId.Letter)
    printers.change = lambda printer: printer.setPageSize(letter)
    qtbot.mouseClick(dialog.print_button, LEFT)
    assert "216 × 279 mm" in words_of(dialog.out.bar)
    dialog.close()


def test_another_size_takes_the_warning_back(desk, paper, printers, qtbot):
    dialog = paper("recap")
    printers.change = wide_edges
    qtbot.mouseClick(dialog.print_button, LEFT)
    qtbot.keyClick(dialog.paper, Qt.Key.Key_Down)
    desk.settle()
    assert dialog.out.bar.isHidden()
    assert dialog.printed.size.startswith("F4")
    assert dialog.print_button.isEnabled()
    dialog.close()


# --- what it is for


def text_of(printed):
    return " ".join(" ".join(one.extract_text() for one in pages_of(BytesIO(printed.pdf))).split())


def test_what_is_typed_stands_on_the_pages_and_in_the_journal(desk, paper, tmp_path, qtbot):
    dialog = paper("recap")
    assert dialog.purpose.placeholderText() == "recapitulation of voters"
    qtbot.keyClicks(dialog.purpose, "rapat pleno 16 Maret")
    qtbot.keyClick(dialog.purpose, Qt.Key.Key_Return)
    desk.settle()
    assert dialog.isVisible()
    assert "rapat pleno 16 Maret" in text_of(dialog.printed)
    desk.files.target = tmp_path / "rekap.pdf"
    qtbot.mouseClick(dialog.save_button, LEFT)
    desk.settle()
    assert prints(desk)[0]["purpose"] == "rapat pleno 16 Maret"


def test_the_same_words_again_draw_nothing_anew(desk, paper, qtbot):
    dialog = paper("recap")
    before = dialog.printed
    qtbot.keyClick(dialog.purpose, Qt.Key.Key_Return)
    desk.settle()
    assert dialog.printed is before
    dialog.close()


def test_every_tab_stop_has_a_name(paper, reach, printers, qtbot):
    dialog = paper("recap")
    assert reach(dialog) >= 8
    printers.change = wide_edges
    qtbot.mouseClick(dialog.print_button, LEFT)
    reach(dialog)
    dialog.close()


# --- from the screens


def test_the_sheet_of_the_person_beside_the_list(desk, qtbot):
    panel = desk.page(PeoplePage).panel
    shown = panel._detail.standing.person
    [sheet] = [
        one
        for one in panel.findChildren(type(desk.page(PeoplePage).import_button))
        if one.accessibleName() == "Print this person’s sheet…"
    ]
    qtbot.mouseClick(sheet, LEFT)
    desk.settle()
    assert isinstance(panel.paper, ListPaper)
    assert panel.paper.printed is not None
    assert panel.paper.printed.report == "person"
    assert shown.name in text_of(panel.paper.printed)
    panel.paper.close()


def test_rows_of_the_list_of_people_say_who_they_are(desk, qtbot):
    page = desk.page(PeoplePage)
    qtbot.mouseClick(page.list.tools.print, LEFT)
    desk.settle()
    [part] = page.list.paper.printed.table.parts
    rows = [page.model.at(at).person.uuid for at in range(page.model.rowCount())]
    assert part.keys == tuple(f"person:{one}" for one in rows)
    qtbot.keyClicks(page.list.paper.purpose, "cek blok")
    qtbot.keyClick(page.list.paper.purpose, Qt.Key.Key_Return)
    desk.settle()
    assert page.list.paper.printed.purpose == "cek blok"
    page.list.paper.close()
