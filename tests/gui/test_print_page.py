"""The preview shows the very bytes; what leaves the program is noted."""

from dataclasses import replace
from datetime import timedelta

import pypdfium2  # type: ignore[import-untyped]
import pytest
from PIL import ImageStat
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfDocument

from rutan_desk.domain.errors import Cancelled, FileUnwritable, VisitInvalid
from rutan_desk.domain.visit import Visit
from rutan_desk.gui.history_page import HistoryPage
from rutan_desk.gui.print_catalogue import catalogue, paper
from rutan_desk.gui.print_items import chosen_of
from rutan_desk.gui.print_page import PrintPage
from rutan_desk.gui.printing import load_pdf, on_white, page_size, print_pdf, printer_for, save_file
from rutan_desk.ops.people import edit_person
from rutan_desk.ops.visits import plan_visit
from rutan_desk.store.history import DeedRow, history
from rutan_desk.store.people import all_people
from rutan_desk.words.catalog import tr
from rutan_desk.words.refusals import explain
from rutan_desk.words.values import short_day
from tests.conftest import NOW
from tests.gui.print_bench import freeze


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
    assert bytes(page.preview.buffer.data()) == page.printed.pdf
    assert page.preview.document.pageCount() == page.printed.pages == 1
    assert page.preview.view.document() is page.preview.document
    assert page.options.facts["lines"].text() == "8"
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
    assert not page.ways.out.bar.isVisibleTo(page)


def test_another_paper_gives_another_page_and_is_remembered(desktop, page):
    page.options.choices["size"].box.setCurrentText("F4")
    desktop.settle()
    width, height = page.preview.document.pagePointSize(0).toTuple()
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


def plan(desktop, on):
    visit = Visit(planned_on=on, place="Aula Contoh", capacity=9)
    desktop.context.worker.do(lambda db, desk: plan_visit(db, desk, visit, [1, 2]))
    desktop.settle()


def test_arrows_walk_through_every_paper_and_each_is_shown(desktop, page, qtbot):
    plan(desktop, NOW.date())
    desktop.context.worker.do(freeze)
    desktop.settle()
    seen = [page.printed.report]
    for _ in catalogue()[1:]:
        qtbot.keyClick(page.list, Qt.Key.Key_Down)
        desktop.settle()
        assert page.options.title.text() == paper(page.list.name).title
        if page.list.name == "person":
            assert page.printed is None, "of nobody until one is found"
            seen.append("person")
            continue
        seen.append(page.printed.report)
        assert bytes(page.preview.buffer.data()) == page.printed.pdf
    assert seen == [one.report for one in catalogue()]


def test_a_paper_left_behind_is_not_shown(desktop, page, qtbot, monkeypatch):
    shown: list[bytes] = []
    monkeypatch.setattr(page.preview, "show_pdf", lambda pdf, **_: shown.append(pdf))
    for _ in range(4):
        qtbot.keyClick(page.list, Qt.Key.Key_Down)
    assert not page.print_button.isEnabled()
    desktop.settle()
    assert page.printed.report == "kpu-proposal"
    assert shown == [page.printed.pdf]


def test_a_click_chooses_and_it_is_chosen_again_tomorrow(desktop, page, qtbot, reach):
    desktop.context.worker.do(freeze)
    item = page.list.item(page.list.count() - 1)
    page.list.scrollToItem(item)
    place = page.list.visualItemRect(item).center()
    qtbot.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    desktop.settle()
    assert page.printed.report == "retention"
    assert reach(desktop.window) > 5
    page.leave()
    again = PrintPage(desktop.context)
    assert again.list.name == "retention"
    again.deleteLater()


def test_enter_goes_to_the_pages_and_escape_back(desktop, page, qtbot):
    desktop.window.activateWindow()
    page.arrive()
    assert page.list.hasFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert page.preview.view.hasFocus()
    qtbot.keyClick(page.preview.view, Qt.Key.Key_Escape)
    assert page.list.hasFocus()


def test_ctrl_p_prints_and_the_list_says_when(desktop, page, tmp_path, qtbot):
    assert tr("not printed yet") in page.list.noted("roll")
    assert page.list.noted("roll-dpt") == tr("Not printed yet")
    desktop.files.paper = tmp_path / "kertas.pdf"
    qtbot.keyClick(page.list, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    desktop.settle()
    assert deeds(desktop)[0][1]["target"] == "printer"
    said = f"{tr('1 p.')} · {tr('printed {day}').format(day=short_day(NOW.date()))}"
    assert page.list.noted("roll") == said
    assert said in page.list.currentItem().data(Qt.ItemDataRole.AccessibleTextRole)


def test_without_a_visit_a_sentence_leads_to_the_visits(desktop, page, qtbot):
    page.point_at({"paper": "ktp-visit"})
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    desktop.settle()
    assert page.printed is None
    assert not page.print_button.isEnabled()
    assert explain(VisitInvalid("none")) == page.preview.empty.text.text()
    asked: list[tuple[str, object]] = []
    page.go_to.disconnect()
    page.go_to.connect(lambda room, what: asked.append((room, what)))
    assert page.preview.empty.button.hasFocus()
    qtbot.keyClick(page.preview.empty.button, Qt.Key.Key_Space)
    assert asked == [("ktp", {"section": "visits"})]


def test_a_visit_is_chosen_among_those_there_are(desktop, page):
    plan(desktop, NOW.date())
    plan(desktop, NOW.date() + timedelta(days=1))
    page.point_at({"paper": "visit-calls"})
    desktop.settle()
    box = page.options.choices["visit"].box
    assert [box.itemData(place) for place in range(box.count())] == [None, 2, 1]
    before = page.printed.list_id
    box.setCurrentIndex(1)
    desktop.settle()
    assert page.printed.list_id != before


def test_choices_are_those_of_the_paper(desktop, page):
    shown = {}
    for one in catalogue():
        page.point_at({"paper": one.name})
        choices = page.options.choices.items()
        shown[one.name] = {name for name, choice in choices if not choice.isHidden()}
        desktop.settle()
    assert shown["kpu-proposal"] == {"station", "everyone", "size"}
    assert shown["list-comparison"] == {"station", "size"}
    assert shown["station-plan"] == shown["kk-request"] == {"size"}
    assert shown["recap"] == shown["not-eligible"] == {"receiver", "size"}
    assert shown["pdpb"] == {"quarter", "size"}
    page.point_at({"paper": "kpu-proposal"})
    desktop.settle()
    few = page.printed.lines
    page.options.choices["station"].box.setCurrentIndex(1)
    page.options.choices["everyone"].box.setCurrentIndex(1)
    desktop.settle()
    assert page.printed.lines >= few
    page.point_at({"paper": "kpu-difference"})
    assert page.options.value("station") == 1


def test_behind_other_rooms_nothing_is_drawn(desktop, page):
    shown = page.printed
    desktop.go(HistoryPage)
    desktop.context.worker.do(
        lambda db, desk: edit_person(db, desk, replace(all_people(db)[0], name="ORANG LAIN"))
    )
    desktop.settle()
    assert page.printed is shown
    desktop.go(PrintPage)
    assert page.printed is not shown


def test_the_pages_never_flicker_between_two_widths(page):
    # As needed, QPdfView shows and hides its bar for ever at some heights, in an endless loop.
    assert page.preview.view.verticalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOn


def test_the_papers_of_the_day_offer_station_block_count_and_slips_on_a_sheet(desktop, page):
    def shown(name):
        page.list.choose(name)
        page._chosen()
        desktop.settle()
        return [one for one, choice in page.options.choices.items() if choice.isVisibleTo(page)]

    assert shown("notices") == ["station", "block", "per_sheet", "size"]
    assert shown("call-list") == ["block", "count", "size"]
    assert page.options.value("count") == 20
    page.options.choices["count"].box.setCurrentIndex(0)
    page.options.choices["block"].box.setCurrentIndex(1)
    chosen = chosen_of(page.options.wish(), page.desk, None)
    assert (chosen.count, chosen.block) == (10, "A-01")
    assert shown("emergency-roll") == ["size"]
    assert shown("day-report") == ["size"]


def test_the_check_of_the_evening_is_run_for_its_sheet(desktop, page):
    page.list.choose("evening-check")
    page._chosen()
    desktop.settle()
    assert page.printed.report == "evening-check"
    assert page.printed.lines > 8


def test_before_the_freeze_a_sentence_leads_to_the_evening_before(desktop, page, qtbot):
    page.list.choose("notices")
    page._chosen()
    desktop.settle()
    assert page.printed is None
    went = []
    page.preview.go_to.connect(lambda room, what: went.append((room, what)))
    qtbot.mouseClick(page.preview.empty.button, Qt.MouseButton.LeftButton)
    assert went == [("day", {"section": "evening"})]
