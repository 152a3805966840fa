"""After a print: the next copy in its place; and what is done beside the paper chosen."""

from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialog

from rutan_desk.domain.disclosure import Receiver
from rutan_desk.gui import print_counting
from rutan_desk.gui.batch_paper import BatchPaper
from rutan_desk.gui.history_page import HistoryPage
from rutan_desk.gui.print_catalogue import catalogue
from rutan_desk.gui.print_page import PrintPage
from rutan_desk.gui.verify_paper import VerifyPaper
from rutan_desk.ops.printing import record_print
from rutan_desk.store.journal import deed
from rutan_desk.store.people import save_people
from rutan_desk.words.catalog import tr
from tests.benchmarks.test_desk_speed import person
from tests.gui.print_bench import freeze
from tests.gui.test_print_choices import choose, rename, save
from tests.gui.test_print_page import deeds

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def page(desktop):
    made = desktop.go(PrintPage)
    desktop.settle()
    return made


def test_the_next_print_is_the_next_copy(desktop, page, qtbot, tmp_path, monkeypatch):
    emptied = []
    monkeypatch.setattr(page.preview, "wait", lambda: emptied.append("wait"))
    monkeypatch.setattr(page.preview, "refuse", emptied.append)
    assert page.options.facts["copy"].text() == "1"
    for copy in (1, 2, 3):
        save(desktop, page, qtbot, tmp_path, f"{copy}.pdf")
        assert deeds(desktop)[0][1]["copy"] == copy
        assert page.printed.copy == copy + 1
        assert page.options.facts["copy"].text() == str(copy + 1)
        assert bytes(page.preview.buffer.data()) == page.printed.pdf
    assert not emptied
    assert page.print_button.isEnabled()


def test_two_quick_prints_are_two_copies(desktop, page, qtbot, tmp_path):
    desktop.files.paper = tmp_path / "kertas.pdf"
    qtbot.mouseClick(page.print_button, Qt.MouseButton.LeftButton)
    desktop.settle()
    page.draw(quietly=True)  # as after the first: the second copy is not there yet
    qtbot.keyClick(page.list, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    desktop.settle()
    assert [one["copy"] for kind, one in deeds(desktop) if kind == "print"] == [2, 1]


def test_a_print_somewhere_else_is_counted_when_somebody_comes_back(desktop, page):
    printed = page.printed
    desktop.go(HistoryPage)
    desktop.context.worker.do(lambda db, desk: record_print(db, desk, printed, "printer"))
    desktop.settle()
    assert page.printed is printed
    desktop.go(PrintPage)
    assert page.printed.copy == 2


def test_the_page_scrolled_to_stays(desktop, page, qtbot, tmp_path):
    def add(db, desk):
        with deed(db, desk, "add-person", {"name": "x"}) as act:
            save_people(act, [person(number) for number in range(200)])
        return act.touched

    desktop.context.worker.do(add)
    desktop.settle()
    bar = page.preview.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    place = bar.value()
    assert place > 0
    save(desktop, page, qtbot, tmp_path)
    assert page.printed.copy == 2
    assert bar.value() == place
    choose(desktop, page, "station-plan")
    assert bar.value() == 0, "another paper begins at its first page"


def test_what_is_no_table_has_no_sheet(desktop, page, qtbot, tmp_path):
    assert page.sheet_button.isVisible()
    desktop.files.target = tmp_path / "daftar.csv"
    qtbot.mouseClick(page.sheet_button, Qt.MouseButton.LeftButton)
    desktop.settle()
    assert "ORANG CONTOH 1" in desktop.files.target.read_text(encoding="utf-8-sig")
    assert deeds(desktop)[0][0] == "export"
    desktop.context.worker.do(freeze)
    choose(desktop, page, "notices")
    assert page.printed is not None
    assert page.sheet_button.isHidden()


def dialog(page, kind):
    [found] = [one for one in page.findChildren(QDialog) if isinstance(one, kind)]
    return found


def test_everything_for_the_receiver_of_the_paper_chosen(desktop, page, qtbot):
    choose(desktop, page, "not-eligible")
    page.options.choices["receiver"].box.setCurrentIndex(1)
    desktop.settle()
    qtbot.mouseClick(page.left.all_button, Qt.MouseButton.LeftButton)
    desktop.settle()
    found = dialog(page, BatchPaper)
    assert found.isVisible()
    assert found.options.receiver is Receiver.BAWASLU
    found.close()


def test_a_printed_file_is_verified(desktop, page, qtbot):
    page.left.verify_button.setFocus()
    qtbot.keyClick(page.left.verify_button, Qt.Key.Key_Space)
    desktop.settle()
    found = dialog(page, VerifyPaper)
    assert found.isVisible()
    assert found.found is None
    found.close()


def dropped(widget, *paths):
    """Dragged over a widget and let go there; whether it was taken."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, left, none)
    QApplication.sendEvent(widget, enter)
    if enter.isAccepted():
        drop = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, left, none)
        QApplication.sendEvent(widget, drop)
    return enter.isAccepted()


def test_a_pdf_dropped_anywhere_is_verified_and_nothing_else_is(desktop, page, qtbot, tmp_path):
    save(desktop, page, qtbot, tmp_path)
    path = desktop.files.target
    other = tmp_path / "daftar.xlsx"
    other.write_bytes(b"x")
    assert not dropped(page, other)
    assert not dropped(page, path, path)
    edits = (page.options.purpose.edit, page.options.person.edit)
    for place in (page, page.list.viewport(), page.preview.view.viewport(), *edits):
        assert dropped(place, path)
        for _ in range(4):
            desktop.settle()
        found = dialog(page, VerifyPaper)
        assert found.found is not None
        assert found.found.file == path.name
        found.close()
        desktop.settle()


def test_nobody_waits_and_every_paper_says_how_many_pages(desktop, page, qtbot, monkeypatch):
    for name in ("_REST", "_BETWEEN"):
        monkeypatch.setattr(print_counting, name, 0)
    desktop.context.worker.do(freeze)
    page.read()
    desktop.settle()
    qtbot.waitUntil(lambda: not page.counts.is_wanted, timeout=30_000)
    desktop.settle()
    said = {one.name: page.list.noted(one.name) for one in catalogue()}
    silent = {name for name, text in said.items() if tr("not printed yet") not in text}
    assert silent == {"person", "evening-check", "ktp-visit", "visit-calls"}
    choose(desktop, page, "notices")
    assert said["notices"].startswith(tr("1 p.") if page.printed.pages == 1 else "")


def test_somebody_at_work_is_not_kept_waiting_by_counting(desktop, page, qtbot, monkeypatch):
    assert page.counts.is_wanted, "the others are not known yet"
    asked: list[Any] = []
    start = page.context.worker.start

    def noted(*args):
        asked.append(start(*args))
        return asked[-1]

    monkeypatch.setattr(page.context.worker, "start", noted)
    page.counts.go_on()
    [counting] = asked
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    assert counting.cancelled()
    assert len(asked) == 2, "the paper chosen, and no other count"
    desktop.settle()
    assert page.printed.report == "roll-dpt"
    page.counts.go_on()
    page.options.choices["size"].box.setCurrentIndex(1)
    assert asked[-2].cancelled()
    desktop.settle()
    page.counts.go_on()
    desktop.go(HistoryPage)
    assert not page.counts.is_wanted


def test_a_count_of_the_registry_as_it_was_is_let_go(desktop, page):
    page.counts.go_on()
    page.counts.forget()
    desktop.settle()
    assert page.counts.pages == {}


def test_what_was_counted_holds_until_the_registry_changes(desktop, page):
    while page.counts.is_wanted:
        page.counts.go_on()
        desktop.settle()
    known = dict(page.counts.pages)
    assert len(known) == len(catalogue()) - 2
    desktop.go(HistoryPage)
    desktop.go(PrintPage)
    assert page.counts.pages == known
    assert not page.counts.is_wanted
    rename(desktop)
    assert page.counts.is_wanted
    assert len(page.counts.pages) == 1
