"""What is shown, on paper: previewed, saved, printed, noted; by keys and by clicks."""

from io import BytesIO

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QPageLayout
from PySide6.QtWidgets import QApplication

from rutan_desk.gui.people_page import PeoplePage
from rutan_desk.gui.printing import printer_for
from rutan_desk.store.history import DeedRow, history

LEFT = Qt.MouseButton.LeftButton
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def page(desktop):
    desktop.session.speak("en")
    desktop.window.resize(1366, 768)
    found = desktop.go(PeoplePage)
    desktop.settle()
    return found


@pytest.fixture
def paper(desktop, page, qtbot):
    """The dialog, of what is shown."""

    def open_it():
        qtbot.mouseClick(page.list.tools.print, LEFT)
        desktop.settle()
        return page.list.paper

    return open_it


def text_of(printed):
    pages = PdfReader(BytesIO(printed.pdf)).pages
    return " ".join("\n".join(one.extract_text() for one in pages).split())


def newest(desktop):
    found: list[list[DeedRow]] = []
    desktop.context.worker.ask(desktop.window, history, found.append)
    desktop.settle()
    return found[0][0]


def test_rows_columns_filters_and_order_are_those_on_the_screen(page, paper, qtbot):
    qtbot.mouseClick(page.chips.chip("may"), LEFT)
    qtbot.keyClicks(page.search, "contoh")
    page.list.layout_.put_order(["block", "name"])
    page.list.layout_.hide({one.name for one in page.model.columns} - {"name", "block"})
    page.table.sort_by([("name", True)])
    names = [page.model.at(at).person.name for at in range(page.model.rowCount())]
    text = text_of(paper().printed)
    assert "May vote · Search “contoh”" in text
    assert "Name (descending)" in text
    assert "No. Block Name" in text
    places = [text.index(f"A-01 {name}") for name in names]
    assert places == sorted(places)
    assert text.count("A-01") == len(names)
    page.list.paper.close()


def test_the_preview_shows_the_very_bytes_and_saving_notes_them(
    desktop, paper, page, tmp_path, qtbot
):
    dialog = paper()
    assert bytes(dialog._buffer.data()) == dialog.printed.pdf
    assert dialog.document.pageCount() == dialog.printed.pages == 1
    desktop.files.target = tmp_path / "orang.pdf"
    shown = dialog.printed
    with qtbot.waitSignal(page.said):
        qtbot.mouseClick(dialog.save_button, LEFT)
        desktop.settle()
    assert desktop.files.target.read_bytes() == shown.pdf
    assert shown.list_id in desktop.files.asked[-1]
    deed = newest(desktop)
    assert deed.kind == "print"
    assert (deed.details["report"], deed.details["target"]) == ("people-list", "file")
    assert (deed.details["lines"], deed.details["list_id"]) == (9, shown.list_id)


def test_ctrl_p_and_enter_print_it(desktop, page, tmp_path, qtbot):
    qtbot.keyClick(page.search, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    desktop.settle()
    dialog = page.list.paper
    assert QApplication.focusWidget() in (dialog.print_button, None)
    desktop.files.paper = tmp_path / "kertas.pdf"
    qtbot.keyClick(dialog.print_button, Qt.Key.Key_Space)
    desktop.settle()
    assert len(PdfReader(desktop.files.paper).pages) == 1
    assert newest(desktop).details["target"] == "printer"


def test_saving_and_opening_shows_the_file(desktop, paper, tmp_path, qtbot):
    dialog = paper()
    desktop.files.target = tmp_path / "orang.pdf"
    qtbot.mouseClick(dialog.open_button, LEFT)
    desktop.settle()
    assert desktop.files.viewed == [desktop.files.target]


def test_a_file_that_cannot_be_written_is_said_in_the_dialog(desktop, paper, tmp_path, qtbot):
    dialog = paper()
    before = newest(desktop).id
    desktop.files.target = tmp_path / "tidak ada" / "orang.pdf"
    qtbot.mouseClick(dialog.save_button, LEFT)
    desktop.settle()
    assert "orang.pdf" in dialog.text.text()
    assert dialog.isVisible()
    assert newest(desktop).id == before
    dialog.close()


def test_another_paper_is_drawn_anew_and_remembered(desktop, paper):
    dialog = paper()
    assert dialog.printed.size == "A4"
    dialog.paper.setCurrentText("Legal")
    desktop.settle()
    assert dialog.printed.size == "Legal"
    assert desktop.session.preferences.page_size == "Legal"
    dialog.close()


def test_all_columns_lie_on_their_side_and_the_class_is_left_out(page, paper):
    page.list.layout_.hide(set())
    dialog = paper()
    assert dialog.printed.size == "A4 landscape"
    text = text_of(dialog.printed)
    assert "Register class" not in text
    assert "The register class is not printed" in text
    assert "A.III" not in text
    dialog.close()


def test_nobody_shown_is_one_page_that_says_so(page, paper, qtbot):
    qtbot.keyClicks(page.search, "tidak ada orang begini")
    assert page.list.tools.print.isEnabled()
    dialog = paper()
    assert (dialog.printed.pages, dialog.printed.lines) == (1, 0)
    assert "Nobody is on this list." in text_of(dialog.printed)
    dialog.close()


def test_every_tab_stop_of_the_dialog_has_a_name(paper, reach):
    dialog = paper()
    assert reach(dialog) >= 5
    dialog.close()


@pytest.mark.parametrize("size", ["A4", "F4", "Legal"])
def test_a_printer_takes_the_paper_on_its_side(size):
    printer = printer_for(f"{size} landscape", "contoh")
    assert printer.pageLayout().orientation() is QPageLayout.Orientation.Landscape
    upright = printer_for(size, "contoh").pageLayout().fullRect(QPageLayout.Unit.Millimeter)
    lying = printer.pageLayout().fullRect(QPageLayout.Unit.Millimeter)
    assert lying.width() == pytest.approx(upright.height(), abs=0.5)
