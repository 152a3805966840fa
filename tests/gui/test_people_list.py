"""The list of people: blocks, columns, several sort keys, views, copies, exports, many at once."""

import csv
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel

from rutan_desk.domain.person import Kind
from rutan_desk.gui.people_bulk import BulkForm
from rutan_desk.gui.people_cells import BEGINNING
from rutan_desk.gui.people_columns import read_json
from rutan_desk.gui.people_page import PeoplePage
from rutan_desk.gui.people_views import SavedView, ViewShelf, may_keep
from rutan_desk.gui.preferences import Preferences
from rutan_desk.ops.history import undo_last
from rutan_desk.store.journal import deed
from rutan_desk.store.people import all_people, save_people

SHIFT = Qt.KeyboardModifier.ShiftModifier


def _spread(db, desk):
    """Two blocks, and two people who are free before the day."""
    changed = [
        replace(
            one,
            block="B" if at % 2 else "A",
            release_on=date(2029, 2, 13 + at) if at < 3 else None,
        )
        for at, one in enumerate(sorted(all_people(db), key=lambda one: one.name))
    ]
    with deed(db, desk, "import", {"file": "-", "new": 0, "changed": len(changed)}) as act:
        save_people(act, changed)
    return act.touched


@pytest.fixture
def page(desktop):
    desktop.session.speak("en")
    desktop.context.worker.do(_spread)
    desktop.settle()
    desktop.window.resize(1366, 768)
    found = desktop.go(PeoplePage)
    desktop.settle()
    return found


def names(page):
    return [page.model.at(place).person.name for place in range(page.model.rowCount())]


def blocks(page):
    return [page.model.at(place).person.block for place in range(page.model.rowCount())]


def words(widget):
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if one.isVisibleTo(widget))


def place_of(page, name):
    return next(at for at, one in enumerate(page.model.columns) if one.name == name)


def click_heading(qtbot, page, name, modifier=Qt.KeyboardModifier.NoModifier):
    header = page.table.horizontalHeader()
    left = header.sectionViewportPosition(place_of(page, name))
    spot = QPoint(left + 20, header.height() // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, modifier, spot)


def select(page, *places):
    model = page.table.selectionModel()
    flags = QItemSelectionModel.SelectionFlag
    page.table.selectRow(places[0])
    for place in places[1:]:
        model.select(page.model.index(place, 0), flags.Select | flags.Rows)


def test_a_block_narrows_besides_chip_and_search(page, qtbot):
    box = page.list.tools.block
    assert [box.itemData(at) for at in range(box.count())] == ["", "A", "B"]
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert set(blocks(page)) == {"A"}
    inside = names(page)
    qtbot.mouseClick(page.chips.chip("may"), Qt.MouseButton.LeftButton)
    assert set(names(page)) < {*inside, "?"}
    page.show_everybody()
    assert (len(names(page)), page.list.block) == (9, "")


def test_who_will_be_free_before_the_day_has_a_chip(page, qtbot):
    assert page.chips.chip("leaving").text().endswith("  1")
    qtbot.mouseClick(page.chips.chip("leaving"), Qt.MouseButton.LeftButton)
    [row] = [page.model.at(at) for at in range(page.model.rowCount())]
    assert row.person.release_on == date(2029, 2, 13)


def test_shift_adds_a_column_to_the_order(page, qtbot):
    click_heading(qtbot, page, "block")
    click_heading(qtbot, page, "name", SHIFT)
    rows = list(zip(blocks(page), names(page), strict=True))
    assert rows == sorted(rows)
    click_heading(qtbot, page, "name", SHIFT)
    assert page.model.order == (("block", False), ("name", True))
    assert page.model.headerData(place_of(page, "name"), Qt.Orientation.Horizontal) == "Name ↓2"
    assert blocks(page) == sorted(blocks(page))
    inside = [name for name, block in zip(names(page), blocks(page), strict=True) if block == "A"]
    assert inside == sorted(inside, reverse=True)
    click_heading(qtbot, page, "register")
    assert page.model.order == (("register", False),)


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_columns_are_chosen_ordered_reset_and_remembered(desktop, page, qtbot):
    page.list.choose_columns()
    chooser = page.list.chooser
    rows = {chooser.list.item(at).text(): at for at in range(chooser.list.count())}
    chooser.list.setCurrentRow(rows["Expected release"])
    qtbot.keyClick(chooser.list, Qt.Key.Key_Space)
    for _ in range(rows["Expected release"] - 1):
        qtbot.mouseClick(chooser.up, Qt.MouseButton.LeftButton)
    shown = [one.name for one in page.table.shown_columns()]
    assert shown == ["name", "release_on", *BEGINNING[1:]]
    chooser.close()
    desktop.session.speak("id")
    anew = desktop.page(PeoplePage)
    assert [one.name for one in anew.table.shown_columns()] == shown
    anew.list.choose_columns()
    qtbot.mouseClick(anew.list.chooser.reset, Qt.MouseButton.LeftButton)
    assert [one.name for one in anew.table.shown_columns()] == list(BEGINNING)
    anew.list.chooser.close()


def test_the_name_is_always_a_column(page):
    page.list.layout_.hide(page.list.layout_.hidden | {"name", "nik"})
    assert [one.name for one in page.table.shown_columns()] == [
        "name",
        "register",
        "block",
        "state",
    ]


def test_a_view_is_named_chosen_and_deleted(page, qtbot):
    page.table.sort_by([("block", False), ("name", True)])
    page.list.filter_by("may", "B")
    page.list.tools.ask_name()
    qtbot.keyClicks(page.list.tools.name, "Blok B")
    qtbot.keyClick(page.list.tools.name, Qt.Key.Key_Return)
    kept = names(page)
    page.show_everybody()
    page.table.sort_by([])
    menu = page.list.tools.views.menu()
    menu.actions()[0].trigger()
    assert names(page) == kept
    assert page.chips.chip("may").isChecked()
    page.list.drop_view("Blok B")
    assert [one.text() for one in page.list.tools.views.menu().actions()] == ["Save this view…"]


def test_a_view_keeps_no_name_of_a_person(page, qtbot, tmp_path):
    page.search.setText("sutrisno")
    with qtbot.waitSignal(page.said) as told:
        page.list.keep_view("Saya")
    assert "without the search" in told.args[0]
    assert page.list.shelf.get("Saya").search == ""


@pytest.mark.parametrize(
    ("search", "kept"),
    [("A.II", True), ("", True), ("2028", True), ("sutr", False), ("3316 09", False)],
)
def test_which_searches_may_be_kept(search, kept):
    assert may_keep(search) is kept


def test_views_outlive_the_program_and_a_damaged_file(tmp_path):
    path = tmp_path / "jendela.ini"
    preferences = Preferences(path)
    view = SavedView("B", chip="may", block="B", order=(("name", True),), columns={"order": []})
    ViewShelf(preferences).save(view)
    assert ViewShelf(preferences).get("B") == view
    preferences.keep_state("people/views", preferences.state("nothing"))
    assert ViewShelf(preferences).names == []
    assert read_json(preferences, "people/views", list) == []


def test_copying_several_takes_the_columns_in_sight_without_the_nik(page, qtbot):
    page.list.layout_.hide({one.name for one in page.model.columns} - {"name", "nik"})
    select(page, 0, 2)
    assert page.list.tools.current is page.list.tools.several
    qtbot.mouseClick(page.list.tools.copy, Qt.MouseButton.LeftButton)
    lines = QApplication.clipboard().text().split("\n")
    assert len(lines) == 2
    assert all(len(one.split("\t")) == 2 for one in lines)
    assert "••••" in lines[0]


def test_what_is_shown_is_exported(desktop, page, qtbot, tmp_path):
    page.list.choose_block("A")
    desktop.files.target = tmp_path / "orang.csv"
    qtbot.mouseClick(page.list.tools.export, Qt.MouseButton.LeftButton)
    desktop.settle()
    with (tmp_path / "orang.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[0] == ["Name", "Register no.", "Block", "NIK", "State"]
    assert [row[0].split(" (")[0] for row in rows[1:]] == names(page)


def test_a_field_of_many_is_changed_with_preview_and_one_undo(desktop, page, qtbot):
    everyone = range(page.model.rowCount())
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.mouseClick(page.list.tools.bulk, Qt.MouseButton.LeftButton)
    desktop.settle()
    form = page.panel.host.form
    assert isinstance(form, BulkForm)
    assert not page.panel.host.save_button.isEnabled()
    form.inputs["field"].put("register_class")
    qtbot.keyClicks(form.inputs["value_register_class"].edit, "A.III")
    desktop.settle()
    said = words(form)
    assert "is staff" in said
    before = [page.model.at(at).person for at in everyone]
    wanted = sum(one.kind is Kind.INMATE and one.register_class != "A.III" for one in before)
    assert page.panel.host.save_button.text() == f"Change {wanted} people"
    qtbot.mouseClick(page.panel.host.save_button, Qt.MouseButton.LeftButton)
    desktop.settle()
    after = [page.model.at(at).person for at in range(page.model.rowCount())]
    assert {one.register_class for one in after if one.kind is Kind.INMATE} == {"A.III"}
    desktop.context.worker.do(undo_last)
    desktop.settle()
    assert [page.model.at(at).person for at in everyone] == before


def test_a_field_of_many_is_emptied_on_purpose_only_and_undone_once(desktop, page, qtbot):
    desktop.context.worker.do(_spread)
    desktop.settle()
    select(page, 0, 1, 2)
    page.change_many()
    desktop.settle()
    host = page.panel.host
    form = host.form
    form.inputs["field"].put("block")
    assert not form.ready()
    qtbot.keyClicks(form.inputs["value_block"].edit, "C")
    box = form.inputs["empty"].edit
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    desktop.settle()
    assert "→ (empty)" in words(form)
    assert form.inputs["value_block"].raw == ""
    assert not form.inputs["value_block"].isEnabled()
    assert host.save_button.text() == "Change 3 people"
    before = [page.model.at(at).person for at in range(3)]
    qtbot.mouseClick(host.save_button, Qt.MouseButton.LeftButton)
    desktop.settle()
    chosen = {one.id for one in before}
    rows = [page.model.at(at).person for at in range(page.model.rowCount())]
    assert {one.block for one in rows if one.id in chosen} == {None}
    assert None not in {one.block for one in rows if one.id not in chosen}
    desktop.context.worker.do(undo_last)
    desktop.settle()
    rows = [page.model.at(at).person for at in range(page.model.rowCount())]
    assert sorted((one for one in rows if one.id in chosen), key=lambda one: one.id) == sorted(
        before, key=lambda one: one.id
    )


def test_only_what_may_be_empty_can_be_emptied(desktop, page, qtbot):
    select(page, 0, 1)
    page.change_many()
    desktop.settle()
    form = page.panel.host.form
    form.inputs["field"].put("region")
    qtbot.keyClicks(form.inputs["value_region"].edit, "99.99")
    assert form.check() == ["value_region"]
    form.inputs["empty"].put("yes")
    assert form.check() == []
    form.inputs["field"].put("citizenship")
    assert form.inputs["empty"].isHidden()
    assert form.preview.value is not None
    assert form.check() == []


def test_a_value_the_field_cannot_hold_is_said_under_it(desktop, page, qtbot):
    select(page, 0, 1)
    page.change_many()
    desktop.settle()
    form = page.panel.host.form
    form.inputs["field"].put("region")
    qtbot.keyClicks(form.inputs["value_region"].edit, "99.99")
    assert not form.ready()
    assert "not known" in words(form)


def test_every_column_can_be_exported_even_those_of_the_election(desktop, page, qtbot, tmp_path):
    page.list.layout_.hide(set())
    desktop.files.target = tmp_path / "semua.csv"
    qtbot.mouseClick(page.list.tools.export, Qt.MouseButton.LeftButton)
    desktop.settle()
    with (tmp_path / "semua.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert set(rows[0]) == {one.heading for one in page.model.columns}
    [paijo] = [row for row in rows if row["Name"] == "PAIJO CONTOH"]
    assert (paijo["State"], paijo["Who acts"]) == ("Needs action: NIK missing", "Dukcapil here")
    assert paijo["NIK"] == ""
    assert not any("3316090101" in cell for row in rows for cell in row.values())
