"""From any value of a person to the deed and the source row, in two clicks or by keys."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QLabel, QMenu

from rutan_desk.gui.history_page import HistoryPage
from rutan_desk.gui.people_page import PeoplePage
from rutan_desk.gui.person_origin import Origin, Traced, origins_of
from rutan_desk.gui.person_panel import RIGHT
from rutan_desk.ops.people import edit_person
from rutan_desk.store.journal import deed
from rutan_desk.store.people import all_people, save_people

LEFT = Qt.MouseButton.LeftButton
NAME = "SUTRISNO BIN KARTO"
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def named(db):
    return next(one for one in all_people(db) if one.name == NAME)


def _import(db, desk):
    """One person from row 17 of a file: another block."""
    changed = replace(named(db), block="C-07")
    with deed(db, desk, "import", {"file": "penghuni.csv", "new": 0, "changed": 1}) as act:
        save_people(act, [changed], [17])
    return act.touched


def _edit(db, desk):
    return edit_person(db, desk, replace(named(db), birth_place="Rembang"))


@pytest.fixture
def page(desktop):
    desktop.session.speak("en")
    for act in (_import, _edit):
        desktop.context.worker.do(act)
        desktop.settle()
    desktop.window.resize(1366, 768)
    found = desktop.go(PeoplePage)
    rows = [found.model.at(at) for at in range(found.model.rowCount())]
    found.table.pick(next(row.person.id for row in rows if row.person.name == NAME))
    desktop.settle()
    return found


def traced(page, field):
    return next(one for one in page.panel.findChildren(Traced) if field in one.fields)


def words(widget):
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if one.isVisibleTo(widget))


def test_two_clicks_lead_from_a_value_to_its_deed(desktop, page, qtbot):
    qtbot.mouseClick(traced(page, "block").button, LEFT)
    desktop.settle()
    said = words(page.panel.popover)
    assert "penghuni.csv, row 17" in said
    assert "Budi Contoh" in said
    assert "Block" in said
    qtbot.mouseClick(page.panel.popover.links[0], LEFT)
    desktop.settle()
    history = desktop.page(HistoryPage)
    assert desktop.window.room == "history"
    assert history.table.current.kind == "import"
    assert "C-07" in " ".join(
        history.panel.model.columns[-1].text(history.panel.model.at(at))
        for at in range(history.panel.model.rowCount())
    )


def test_a_value_of_two_fields_names_the_deed_of_each(desktop, page, qtbot):
    qtbot.mouseClick(traced(page, "birth_place").button, LEFT)
    desktop.settle()
    said = words(page.panel.popover).split("\n")
    assert said.index("Birth place") < said.index("Birth date")
    assert len(page.panel.popover.links) == 2
    page.panel.popover.close()


def test_by_keys_space_opens_and_enter_follows(desktop, page, qtbot):
    button = traced(page, "marital_status").button
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    desktop.settle()
    popover = page.panel.popover
    assert QApplication.focusWidget() in (popover.links[0], None)
    with qtbot.waitSignal(page.go_to) as told:
        qtbot.keyClick(popover.links[0], Qt.Key.Key_Space)
    assert told.args[0] == "history"
    assert told.args[1]["deed"] > 0


def test_escape_closes_it(desktop, page, qtbot):
    qtbot.mouseClick(traced(page, "block").button, LEFT)
    desktop.settle()
    popover = page.panel.popover
    with qtbot.waitSignal(popover.destroyed):
        qtbot.keyClick(popover, Qt.Key.Key_Escape)
        desktop.settle()


def test_the_context_menu_copies_and_leads_there(desktop, page):
    value = traced(page, "block")
    place = QPoint(5, 5)
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(
        value.button, QContextMenuEvent(reason, place, value.button.mapToGlobal(place))
    )
    menu = value.findChild(QMenu)
    origin, copy = menu.actions()
    assert (origin.text(), copy.text()) == ("Where this value comes from", "Copy")
    copy.trigger()
    assert QApplication.clipboard().text() == "C-07"
    origin.trigger()
    desktop.settle()
    assert "row 17" in words(page.panel.popover)
    page.panel.popover.close()
    menu.close()


def test_a_right_click_on_the_text_opens_the_same_menu(page):
    value = traced(page, "block")
    text = value.findChild(QLabel)
    reason = QContextMenuEvent.Reason.Mouse
    event = QContextMenuEvent(reason, QPoint(2, 2), text.mapToGlobal(QPoint(2, 2)))
    QApplication.sendEvent(text, event)
    menu = value.findChild(QMenu)
    assert len(menu.actions()) == 2
    menu.close()


def test_what_nobody_gave_says_so(desktop, page, qtbot):
    qtbot.mouseClick(traced(page, "release_on").button, LEFT)
    desktop.settle()
    assert "Nobody has typed or imported this yet." in words(page.panel.popover)
    assert page.panel.popover.links == []
    page.panel.popover.close()


def test_the_right_tab_and_the_head_lead_there_too(desktop, page, qtbot):
    qtbot.mouseClick(traced(page, "register_number").button, LEFT)
    desktop.settle()
    assert "Register no." in words(page.panel.popover)
    page.panel.popover.close()
    page.panel.tabs.setCurrentIndex(RIGHT)
    desktop.settle()
    fields = {field for one in page.panel.findChildren(Traced) for field in one.fields}
    assert {"citizenship", "birth_date", "marital_status", "service"} <= fields


def test_each_value_says_to_a_reader_what_its_button_does(page):
    name = traced(page, "marital_status").button.accessibleName()
    assert name == "Where “Marital status” comes from"


def test_the_popover_is_as_high_as_its_words_and_inside_the_screen(desktop, page, qtbot):
    qtbot.mouseClick(traced(page, "name").button, LEFT)
    desktop.settle()
    popover = page.panel.popover
    assert popover.screen().availableGeometry().contains(popover.geometry())
    for one in popover.findChildren(QLabel):
        if one.isVisibleTo(popover):
            assert one.height() >= one.heightForWidth(one.width())
    popover.close()


def test_origins_are_grouped_by_deed_the_newest_first(desktop, page):
    person = page.table.current.person.id
    found: list[tuple[Origin, ...]] = []
    desktop.context.worker.ask(
        page,
        lambda db: origins_of(db, person, ("name", "block", "birth_place", "sex")),
        found.append,
    )
    desktop.settle()
    assert [one.fields for one in found[0]] == [("birth_place",), ("block",), ("name", "sex")]
    assert [one.row for one in found[0]] == [0, 17, 0]
