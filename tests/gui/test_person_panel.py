"""The person beside the list: edited in place, moved, judged by courts, and the history."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from rutan_desk.domain.movement import Movement, movements_for
from rutan_desk.domain.person import Kind, Presence
from rutan_desk.gui.people_page import PeoplePage
from rutan_desk.gui.person_checks import person_findings
from rutan_desk.gui.person_inputs import DayInput, Unreadable
from rutan_desk.gui.person_panel import HISTORY, LISTS, RIGHT
from rutan_desk.gui.rows_model import Tone
from rutan_desk.words.catalog import set_language

TODAY = date(2029, 1, 24)


@pytest.fixture(autouse=True)
def english():
    set_language("en")


@pytest.fixture
def page(desktop):
    desktop.session.speak("en")
    found = desktop.go(PeoplePage)
    desktop.settle()
    choose(desktop, found, "SUTRISNO BIN KARTO")
    return found


def choose(desktop, page, name):
    rows = [page.model.at(place) for place in range(page.model.rowCount())]
    page.table.pick(next(row.person.id for row in rows if row.person.name == name))
    desktop.settle()


def person(page, name):
    rows = [page.model.at(place) for place in range(page.model.rowCount())]
    return next(row.person for row in rows if row.person.name == name)


def words(widget):
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if one.isVisibleTo(widget))


def press(qtbot, widget, text):
    made = next(
        one
        for one in widget.findChildren(QPushButton)
        if one.accessibleName() == text and one.isVisibleTo(widget)
    )
    qtbot.mouseClick(made, Qt.MouseButton.LeftButton)


def form(page):
    made = page.panel.host.form
    assert made is not None
    return made


def typed(qtbot, page, **texts):
    for name, text in texts.items():
        edit = form(page).inputs[name].edit
        edit.setFocus()
        edit.clear()
        qtbot.keyClicks(edit, text)


def test_a_field_is_changed_in_place_and_saved(desktop, page, qtbot):
    press(qtbot, page.panel, "Edit")
    typed(qtbot, page, block="C", cell="07")
    assert page.panel.host.save_button.text() == "Save 2 changes"
    qtbot.mouseClick(page.panel.host.save_button, Qt.MouseButton.LeftButton)
    desktop.settle()
    assert page.panel.host.form is None
    saved = person(page, "SUTRISNO BIN KARTO")
    assert (saved.block, saved.cell) == ("C", "07")
    assert saved.by_hand == {"block", "cell"}
    assert "C-07" in words(page.panel)


def test_nothing_typed_is_nothing_to_save_and_escape_closes(page, qtbot):
    page.edit()
    assert not page.panel.host.save_button.isEnabled()
    qtbot.keyClick(form(page).inputs["name"].edit, Qt.Key.Key_Escape)
    assert page.panel.host.form is None


def test_escape_asks_before_it_drops_what_was_typed(page, qtbot):
    page.edit()
    typed(qtbot, page, alias="BARU")
    qtbot.keyClick(form(page).inputs["alias"].edit, Qt.Key.Key_Escape)
    assert form(page).dirty
    assert "is not saved yet" in words(page.panel.host.question)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Save"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not page.panel.host.question.isVisibleTo(page)
    assert form(page).inputs["alias"].raw == "BARU"
    qtbot.mouseClick(page.panel.host.cancel_button, Qt.MouseButton.LeftButton)
    press(qtbot, page.panel.host.question, "Throw away")
    assert page.panel.host.form is None
    assert person(page, "SUTRISNO BIN KARTO").alias == "GEMBUL"


@pytest.mark.parametrize(
    ("answer", "alias", "shown"),
    [("Save", "BARU", "PAIJO CONTOH"), ("Throw away", "GEMBUL", "PAIJO CONTOH")],
)
def test_choosing_another_person_asks_first(desktop, page, qtbot, answer, alias, shown):
    page.edit()
    typed(qtbot, page, alias="BARU")
    choose(desktop, page, "PAIJO CONTOH")
    assert form(page).title == "SUTRISNO BIN KARTO"
    press(qtbot, page.panel.host.question, answer)
    desktop.settle()
    assert page.panel.host.form is None
    assert person(page, "SUTRISNO BIN KARTO").alias == alias
    assert words(page.panel).startswith(shown)


def test_going_on_typing_leads_back_to_the_person(desktop, page, qtbot):
    page.edit()
    typed(qtbot, page, alias="BARU")
    choose(desktop, page, "PAIJO CONTOH")
    press(qtbot, page.panel.host.question, "Go on typing")
    assert page.table.current.person.name == "SUTRISNO BIN KARTO"
    assert form(page).inputs["alias"].raw == "BARU"
    assert page.unsaved()


def test_what_was_typed_survives_another_language(desktop, page, qtbot):
    page.edit()
    typed(qtbot, page, alias="BARU", birth_date="31-02-1990")
    desktop.session.speak("id")
    anew = desktop.page(PeoplePage)
    desktop.settle()
    assert form(anew).inputs["alias"].raw == "BARU"
    assert form(anew).inputs["birth_date"].raw == "31-02-1990"


def test_a_wrong_field_says_why_while_it_is_typed_and_stops_saving(desktop, page, qtbot):
    page.edit()
    typed(qtbot, page, birth_date="31-02-1990")
    assert "no day of the calendar" in words(form(page).inputs["birth_date"])
    qtbot.mouseClick(page.panel.host.save_button, Qt.MouseButton.LeftButton)
    desktop.settle()
    assert QApplication.focusWidget() is form(page).inputs["birth_date"].edit
    assert person(page, "SUTRISNO BIN KARTO").birth_date == date(1990, 1, 1)


def test_the_nik_is_held_against_birth_date_and_sex(page, qtbot):
    page.edit()
    assert "The NIK says: born 01-01-1990, male." in words(form(page).inputs["nik"])
    typed(qtbot, page, birth_date="02-01-1990")
    assert "The birth date inside the NIK differs" in words(form(page).inputs["nik"])


def test_a_nik_of_somebody_else_is_named_at_once(page, qtbot):
    page.edit()
    typed(qtbot, page, nik="3316090101909001")
    assert "belongs to ORANG CONTOH 1" in words(form(page).inputs["nik"])


def test_what_another_hand_changed_meanwhile_is_kept(desktop, page, qtbot):
    from rutan_desk.ops.people import edit_person

    page.edit()
    typed(qtbot, page, alias="BARU")
    other = replace(person(page, "SUTRISNO BIN KARTO"), block="Z-9")
    desktop.context.worker.do(lambda db, desk: edit_person(db, desk, other))
    desktop.settle()
    assert form(page).inputs["alias"].raw == "BARU"
    page.panel.host.save()
    desktop.settle()
    saved = person(page, "SUTRISNO BIN KARTO")
    assert (saved.alias, saved.block) == ("BARU", "Z-9")


def test_a_new_person_of_the_staff_is_added_and_chosen(desktop, page, qtbot):
    page.add(Kind.STAFF)
    page.panel.host.save()
    assert "A name is needed." in words(form(page).inputs["name"])
    typed(qtbot, page, name="RINA PETUGAS CONTOH", nik="3316094101909777")
    qtbot.keyClick(form(page).inputs["nik"].edit, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    desktop.settle()
    added = person(page, "RINA PETUGAS CONTOH")
    assert added.kind is Kind.STAFF
    assert page.table.current.person.id == added.id


def test_the_register_class_follows_the_number(page, qtbot):
    page.add(Kind.INMATE)
    typed(qtbot, page, register_number="A.III.044/2029")
    assert form(page).inputs["register_class"].raw == "A.III"


def test_a_release_is_recorded_and_then_only_a_return_is_offered(desktop, page, qtbot):
    press(qtbot, page.panel, "Record leaving or return…")
    typed(qtbot, page, on="20-01-2029", note="surat contoh")
    assert page.panel.host.save_button.text() == "Record: Released"
    page.panel.host.save()
    desktop.settle()
    left = person(page, "SUTRISNO BIN KARTO")
    assert (left.presence, left.left_on) == (Presence.RELEASED, date(2029, 1, 20))
    assert "surat contoh" in words(page.panel)
    assert movements_for(left) == (Movement.READMITTED,)
    assert movements_for(replace(left, presence=Presence.DIED)) == ()


def test_a_day_to_come_cannot_be_recorded(desktop, page, qtbot):
    page.panel.record_movement()
    typed(qtbot, page, on="01-03-2029")
    page.panel.host.save()
    desktop.settle()
    assert "has not come yet" in words(form(page))


def test_a_decision_is_recorded_corrected_and_withdrawn(desktop, page, qtbot):
    page.panel.tabs.setCurrentIndex(RIGHT)
    desktop.settle()
    press(qtbot, page.panel, "Record a court decision…")
    typed(qtbot, page, court="PN Contoh", decision_number="1/Pid/2027")
    assert "does not bar voting" in words(form(page))
    typed(qtbot, page, final_on="01-02-2028")
    assert "On 14 February 2029 this person may not vote." in words(form(page))
    page.panel.host.save()
    desktop.settle()
    assert "May not vote" in words(page.panel)
    press(qtbot, page.panel, "Correct…")
    typed(qtbot, page, until="31-12-2028")
    page.panel.host.save()
    desktop.settle()
    assert "does not bar voting" in words(page.panel)
    press(qtbot, page.panel, "Withdraw…")
    page.panel.host.save()
    assert "This is needed." in words(form(page))
    typed(qtbot, page, why="salah orang")
    page.panel.host.save()
    desktop.settle()
    assert "withdrawn on 24-01-2029" in words(page.panel)


def test_the_history_says_who_when_and_what_before_and_after(desktop, page, qtbot):
    page.edit()
    typed(qtbot, page, block="C-07", nik="3316090101909555")
    page.panel.host.save()
    desktop.settle()
    page.panel.tabs.setCurrentIndex(HISTORY)
    desktop.settle()
    said = words(page.panel)
    assert "Block: A-01 → C-07" in said
    assert "24 January 2029 08.14 · Budi Contoh" in said
    assert "3316090101909555" not in said.split("Block:")[1]


def test_every_stop_of_the_form_has_a_name(desktop, page, reach):
    page.edit()
    desktop.settle()
    assert reach(desktop.window) > 25


def test_days_are_read_as_people_write_them(qapp):
    day = DayInput("Day", TODAY, past=True)
    day.put("1 januari 90")
    assert day.value == date(1990, 1, 1)
    day.put("kemarin")
    with pytest.raises(Unreadable):
        _ = day.value


def test_findings_tell_wrong_from_odd():
    values = {"nik": "3316090101909001", "birth_date": date(1990, 1, 1), "nkk": "123"}
    found = person_findings(values, TODAY, lambda _: None)
    assert found["nik"][1] is Tone.GREY
    assert found["nkk"][1] is Tone.RED
    values = {"admitted_on": date(2029, 2, 1), "release_on": date(2028, 1, 1)}
    assert person_findings(values, TODAY, lambda _: None)["release_on"][1] is Tone.RED


@pytest.mark.parametrize("language", ["en", "id"])
def test_all_parts_fit_beside_the_list_of_a_small_window(desktop, page, language):
    desktop.session.speak(language)
    desktop.window.resize(1024, 768)
    found = desktop.go(PeoplePage)
    desktop.settle()
    choose(desktop, found, "SUTRISNO BIN KARTO")
    panel = found.panel
    for place in range(panel.tabs.count()):
        panel.tabs.setCurrentIndex(place)
        desktop.settle()
        assert panel.tabs.sizeHint().width() <= panel.tabs.width()
    panel.tabs.setCurrentIndex(LISTS)
    desktop.settle()
    assert panel.area.widget().minimumSizeHint().width() <= panel.area.viewport().width()
