"""The story: KPU's list of 83 names against 174 inmates, from the file to nothing open."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from rutan_desk.domain.enrolment import Elsewhere
from rutan_desk.domain.list_line import Match
from rutan_desk.domain.lists import Category
from rutan_desk.gui.lists_compare import CompareSection
from rutan_desk.gui.lists_page import ListsPage
from rutan_desk.gui.rows_model import Tone
from rutan_desk.ops.registry import open_registry
from rutan_desk.store.elections import active_election
from rutan_desk.store.history import history
from rutan_desk.store.lists import enrolments_of, lines_of
from rutan_desk.store.people import all_people
from tests.conftest import PASSWORD
from tests.gui.conftest import Desktop
from tests.gui.lists_story import HEAD, make_story, story_file

KEY = Qt.Key


@pytest.fixture
def story(session, tmp_path, clock, make_person, qtbot):
    """A window on the registry of the story."""
    folder = tmp_path / "rutan"
    make_story(folder, clock, make_person)
    start = session.start(folder)
    session.context.worker.open(
        start, lambda: open_registry(folder, HEAD, PASSWORD, clock), session.enter, print
    )
    desktop = Desktop(session, session.files, folder)
    desktop.settle()
    qtbot.waitExposed(desktop.window)
    people = ask(desktop, all_people)
    session.files.file = story_file(tmp_path, people)
    return desktop


def ask(desktop, read):
    found: list[Any] = []
    desktop.context.worker.ask(desktop.window, read, found.append)
    desktop.settle()
    return found[0]


@pytest.fixture
def page(story):
    return story.go(ListsPage)


@pytest.fixture
def section(story, page):
    story.settle()
    part = page.section("compare")
    assert isinstance(part, CompareSection)
    return part


@pytest.fixture
def imported(story, section):
    """The list taken in."""
    section.import_file()
    section.importing.read_file(story.files.file)
    story.settle()
    section.importing.apply()
    story.settle()
    return section


def click(qtbot, button):
    assert button.isVisible()
    assert button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def counts(section):
    chips = section.table.chips
    return {
        name: int(chips.chip(name).accessibleName().rsplit(": ", 1)[1])
        for name in ("here", "gone", "absent", "staff", "open", "not_ours")
    }


def press(story, qtbot, key):
    qtbot.keyClick(QApplication.focusWidget(), key)
    story.settle()


def test_from_the_file_to_nothing_open_by_keys_and_clicks(story, section, qtbot):
    assert counts(section) == {
        "here": 0, "gone": 0, "absent": 170, "staff": 0, "open": 0, "not_ours": 0,
    }  # fmt: skip
    click(qtbot, section.table.empty.button)
    click(qtbot, section.importing.drop.button)
    story.settle()
    importing = section.importing
    assert importing.stack.currentIndex() == 1
    assert importing.columns.combos["number"].currentText() == "No"
    press(story, qtbot, KEY.Key_Space)
    assert importing.difference.apply_button.text() == "Terapkan 83 perubahan"
    assert QApplication.focusWidget() is importing.difference.table
    click(qtbot, importing.difference.apply_button)
    story.settle()
    assert len(list((story.folder / "cadangan").glob("*.rutan"))) == 1
    assert section.table.chips.current == "open"
    assert counts(section) == {
        "here": 50, "gone": 4, "absent": 120, "staff": 0, "open": 29, "not_ours": 0,
    }  # fmt: skip
    click(qtbot, section.decide_button)
    story.settle()
    matching = section.matching
    # 26 leave no doubt at a likeness of 60: one deed; three are nobody of ours: three keys.
    click(qtbot, matching.sure_button)
    matching.sure.least.setValue(60)
    assert matching.sure.model.rowCount() == 26
    click(qtbot, matching.sure.apply_button)
    story.settle()
    assert {one.line.name.split()[0] for one in matching.book.cases} == {"BUKAN"}
    for _ in range(3):
        assert QApplication.focusWidget() is matching.table
        press(story, qtbot, KEY.Key_N)
    assert counts(section) == {
        "here": 76, "gone": 4, "absent": 94, "staff": 0, "open": 0, "not_ours": 3,
    }  # fmt: skip
    assert section.stack.currentIndex() == 0
    assert not section.decide_button.isVisible()
    assert section.text.text().startswith("83 ")
    deeds = ask(story, lambda db: [one.kind for one in history(db, 5)])
    assert deeds == ["decide-lines"] * 4 + ["import-list"]


def test_one_line_is_decided_by_enter_and_its_candidate_is_free_no_more(story, imported, qtbot):
    imported.decide()
    story.settle()
    matching = imported.matching
    first, person = matching.case.line, matching.table.current.person_id
    press(story, qtbot, KEY.Key_Return)
    lines = ask(story, lambda db: {one.id: one for one in all_lines(db)})
    assert lines[first.id].person_id == person
    assert lines[first.id].by_hand
    assert matching.case.line.id != first.id
    assert len(matching.book.cases) == 28
    matching.search.setText(matching.book.people[person].name)
    assert person not in [one.person_id for one in shown(matching.model)]


def all_lines(db):
    return lines_of(db, active_election(db).id)


def shown(model):
    return [model.at(place) for place in range(model.rowCount())]


def test_a_line_put_off_comes_again_after_the_others(story, imported, qtbot):
    imported.decide()
    story.settle()
    matching = imported.matching
    met = []
    for _ in range(29):
        met.append(matching.case.line.id)
        press(story, qtbot, KEY.Key_S)
    assert len(set(met)) == 29
    assert matching.case.line.id == met[0]
    assert ask(story, lambda db: sum(one.match is Match.OPEN for one in all_lines(db))) == 29


def test_line_and_person_stand_side_by_side_with_what_differs(story, imported, qtbot):
    imported.decide()
    story.settle()
    matching = imported.matching
    facts = {one.name: one for one in shown(matching.facts)}
    assert facts["NIK"].listed == "331609**********"
    assert facts["NIK"].here.startswith("3316090101909")
    assert facts["NIK"].verdict.tone is Tone.AMBER
    assert facts["Tanggal lahir"].verdict.tone is Tone.GREEN
    assert "Nama" in matching.speaks.text()
    wanted = next(one for one in shown(matching.model))
    qtbot.keyClicks(matching.search, "B.I.150")
    other = matching.table.current
    assert other.person_id != wanted.person_id
    facts = {one.name: one for one in shown(matching.facts)}
    assert facts["Tanggal lahir"].verdict.tone is Tone.RED


def test_anybody_else_can_be_found_and_chosen(story, imported, qtbot):
    imported.decide()
    story.settle()
    matching = imported.matching
    wanted = ask(story, lambda db: next(
        one for one in all_people(db) if one.register_number == "B.I.150/2028"
    ))  # fmt: skip
    qtbot.keyClicks(matching.search, wanted.name)
    line = matching.case.line.id
    qtbot.keyClick(matching.search, KEY.Key_Down)
    press(story, qtbot, KEY.Key_Return)
    lines = ask(story, lambda db: {one.id: one for one in all_lines(db)})
    assert lines[line].person_id == wanted.id


def test_a_decision_is_changed_later_from_its_row(story, imported, qtbot):
    imported.table.choose("here")
    row = imported.table.table.current
    press_on(story, qtbot, imported.table.table, KEY.Key_D)
    assert imported.stack.currentWidget() is imported.matching
    assert imported.matching.case.line.id == row.line.id
    assert imported.matching.table.current.person_id == row.person.id
    press(story, qtbot, KEY.Key_N)
    assert imported.stack.currentIndex() == 0
    lines = ask(story, lambda db: {one.id: one for one in all_lines(db)})
    assert lines[row.line.id].match is Match.NOT_OURS
    assert counts(imported)["here"] == 49


def press_on(story, qtbot, widget, key):
    widget.setFocus()
    qtbot.keyClick(widget, key)
    story.settle()


def test_the_check_of_several_is_one_deed_by_keys(story, imported, qtbot):
    table = imported.table
    table.choose("absent")
    table.table.setFocus()
    qtbot.keyClick(table.table, KEY.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(table.table, KEY.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    ids = [row.person.id for row in table.table.chosen]
    assert len(ids) == 3
    qtbot.keyClick(table.table, KEY.Key_C)
    form = table.acts.form
    assert QApplication.focusWidget() is form.answer
    qtbot.keyClicks(form.place, "TPS 012 Contoh")
    press_on(story, qtbot, form.place, KEY.Key_Return)
    known = ask(story, lambda db: enrolments_of(db, active_election(db).id))
    assert {one: known[one].elsewhere for one in ids} == dict.fromkeys(ids, Elsewhere.YES)
    assert {known[one].elsewhere_place for one in ids} == {"TPS 012 Contoh"}
    assert table.acts.form is None
    story.window.undo()
    story.settle()
    known = ask(story, lambda db: enrolments_of(db, active_election(db).id))
    assert not set(ids) & set(known)


def test_a_move_filed_and_its_letter_make_somebody_a_voter_of_dptb(story, imported, qtbot):
    table = imported.table
    table.choose("absent")
    key = table.table.current.key
    press_on(story, qtbot, table.table, KEY.Key_P)
    click(qtbot, table.acts.form.save)
    story.settle()
    assert table.table.current.key == key
    assert table.table.current.standing.place.category is Category.DPTB
    press_on(story, qtbot, table.table, KEY.Key_L)
    assert not table.acts.form.save.isEnabled()
    qtbot.keyClicks(table.acts.form.number, "12/A.5/2029")
    click(qtbot, table.acts.form.save)
    story.settle()
    assert table.table.current.standing.enrolment.letter_number == "12/A.5/2029"


def test_only_who_was_released_is_moved_back(story, imported, qtbot):
    table = imported.table
    table.choose("gone")
    table.table.selectAll()
    press_on(story, qtbot, table.table, KEY.Key_K)
    assert len(table.acts.form.ids) == 2
    click(qtbot, table.acts.form.save)
    story.settle()
    known = ask(story, lambda db: enrolments_of(db, active_election(db).id))
    assert len([one for one in known.values() if one.moved_back_on]) == 2


def test_a_refusal_stands_in_the_section_and_nothing_changes(story, imported, qtbot):
    table = imported.table
    table.choose("absent")
    press_on(story, qtbot, table.table, KEY.Key_P)
    table.acts.form.on.setText("31-12-2029")
    click(qtbot, table.acts.form.save)
    story.settle()
    assert imported.problem.count() == 1
    assert table.acts.form is not None
    qtbot.keyClick(table.acts.form.on, KEY.Key_Escape)
    assert table.acts.form is None


def test_enter_opens_the_person_and_the_search_narrows(story, imported, qtbot):
    table = imported.table
    table.choose("here")
    wanted = table.model.at(7).person
    qtbot.keyClicks(table.search, wanted.name)
    assert table.model.rowCount() == 1
    press_on(story, qtbot, table.table, KEY.Key_Return)
    assert story.window.room == "people"


def test_the_group_shown_is_exported_without_any_nik(story, imported, tmp_path, qtbot):
    story.files.target = tmp_path / "daftar.csv"
    imported.table.choose("gone")
    click(qtbot, imported.export_button)
    story.settle()
    text = story.files.target.read_text("utf-8-sig")
    assert len(text.strip().splitlines()) == 5
    assert "33160901019" not in text


def test_the_comparison_is_previewed_and_printed(story, imported, tmp_path, qtbot):
    click(qtbot, imported.print_button)
    story.settle()
    assert imported.paper.printed.report == "list-comparison"
    story.files.paper = tmp_path / "daftar.pdf"
    imported.paper.print()
    story.settle()
    assert story.files.paper.read_bytes().startswith(b"%PDF")


def test_another_language_keeps_group_search_and_the_line_to_decide(story, imported):
    imported.table.choose("gone")
    imported.table.search.setText("BAJE")
    story.window.build()
    story.settle()
    section = story.page(ListsPage).section("compare")
    assert section.table.chips.current == "gone"
    assert section.table.search.text() == "BAJE"
    section.table.search.clear()
    section.decide()
    story.settle()
    story.window.build()
    story.settle()
    section = story.page(ListsPage).section("compare")
    assert section.stack.currentWidget() is section.matching


def test_every_stop_of_the_keyboard_has_a_name(story, imported, reach):
    reach(story.window)
    imported.decide()
    story.settle()
    reach(story.window)
    imported.matching.show_sure()
    reach(story.window)
