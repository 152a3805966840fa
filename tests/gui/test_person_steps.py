"""The way to a vote in the person's panel: steps, lists, forms, effects, many at once."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from rutan_desk.domain.election import Ground
from rutan_desk.domain.enrolment import Elsewhere
from rutan_desk.domain.list_line import ListLine, Match
from rutan_desk.domain.movement import Movement
from rutan_desk.domain.person import Away, Presence
from rutan_desk.gui.enrolment_forms import EnrolmentForm
from rutan_desk.gui.people_bulk import BulkForm
from rutan_desk.gui.people_page import PeoplePage
from rutan_desk.gui.person_ballots import BallotChip
from rutan_desk.gui.person_beside import compared
from rutan_desk.gui.person_moves import MovementForm
from rutan_desk.gui.person_panel import HISTORY, LISTS
from rutan_desk.gui.person_steps import FirstStep, LaterStep
from rutan_desk.ops.elections import close_election
from rutan_desk.ops.history import undo_last
from rutan_desk.ops.stations import preset_dapils
from rutan_desk.store.elections import active_election
from rutan_desk.store.history import history
from rutan_desk.store.journal import deed
from rutan_desk.store.lists import enrolments_of, save_lines
from rutan_desk.store.people import all_people
from rutan_desk.store.stations import stations_of
from rutan_desk.words.catalog import set_language
from tests.gui.conftest import carded

SUTRISNO, PAIJO = "SUTRISNO BIN KARTO", "PAIJO CONTOH"


@pytest.fixture(autouse=True)
def english():
    set_language("en")


@pytest.fixture
def people(people):
    """Everybody lives in Blora but one, who lives in Jakarta, and two of unknown address."""
    homes = {3: "31.71.01", 7: None, 8: None}
    return [
        replace(one, region=homes.get(number, "33.16.05")) for number, one in enumerate(people, 1)
    ]


@pytest.fixture
def page(desktop):
    """With the dapils of the one special station; all with a NIK have their card in hand."""

    def furnish(db, desk):
        election = active_election(db).id
        have = [one.id for one in all_people(db) if one.nik]
        carded(db, desk, have)
        return preset_dapils(db, desk, election, "blora")

    desktop.context.worker.do(furnish)
    desktop.session.speak("en")
    found = desktop.go(PeoplePage)
    choose(desktop, found, SUTRISNO)
    return found


def choose(desktop, page, name):
    found = ask(desktop, lambda db: next(one.id for one in all_people(db) if one.name == name))
    page.choose(found)
    page._show_current()
    desktop.settle()


def ask(desktop, read):
    found: list[Any] = []
    desktop.context.worker.ask(desktop.window, read, found.append)
    desktop.settle()
    return found[0]


def named(desktop, name):
    return ask(desktop, lambda db: next(one for one in all_people(db) if one.name == name))


def enrolment(desktop, name):
    person = named(desktop, name)
    return ask(desktop, lambda db: enrolments_of(db, active_election(db).id).get(person.id))


def words(widget):
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if one.isVisibleTo(widget))


def press(desktop, qtbot, widget, text):
    made = next(
        one
        for one in widget.findChildren(QPushButton)
        if one.accessibleName() == text and one.isVisibleTo(widget)
    )
    qtbot.mouseClick(made, Qt.MouseButton.LeftButton)
    desktop.settle()


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


def save(desktop, page, qtbot):
    qtbot.keyClick(page.panel.host, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    desktop.settle()
    assert page.panel.host.form is None
    page._show_current()
    desktop.settle()


def first_step(page):
    [made] = page.panel.findChildren(FirstStep)
    return words(made)


# ---- steps ----------------------------------------------------------------------------


def test_the_first_step_says_who_until_when_and_does_it(desktop, page, qtbot):
    assert "Check the DPT online" in first_step(page)
    assert "Rutan, by 7 February 2029 at the latest (14 days left)." in first_step(page)
    press(desktop, qtbot, page.panel, "Record the DPT check")
    assert isinstance(form(page), EnrolmentForm)
    assert "Then on the list:" in words(form(page))
    typed(qtbot, page, place="TPS 004 Contoh")
    save(desktop, page, qtbot)
    row = enrolment(desktop, SUTRISNO)
    assert (row.elsewhere, row.elsewhere_place) == (Elsewhere.YES, "TPS 004 Contoh")
    assert "File the move to this station" in first_step(page)


def test_the_whole_way_from_check_to_letter_leads_to_ready(desktop, page, qtbot):
    press(desktop, qtbot, page.panel, "Record the DPT check")
    save(desktop, page, qtbot)
    press(desktop, qtbot, page.panel, "Record the filing")
    assert form(page).inputs["ground"].raw == Ground.DETAINED
    assert "DPTb" in words(form(page))
    save(desktop, page, qtbot)
    press(desktop, qtbot, page.panel, "Record the letter")
    person = named(desktop, SUTRISNO)
    assert not page.panel.host.save_button.isEnabled()
    typed(qtbot, page, **{f"number_{person.id}": "12/A.5/2029"})
    save(desktop, page, qtbot)
    assert enrolment(desktop, SUTRISNO).letter_number == "12/A.5/2029"
    said = words(page.panel)
    assert "DPTb · TPS 901" in said
    assert not page.panel.findChildren(FirstStep)


def test_a_step_about_a_field_opens_the_form_at_that_field(desktop, page, qtbot):
    choose(desktop, page, PAIJO)
    assert "Search the NIK by fingerprint or iris" in first_step(page)
    assert len(page.panel.findChildren(LaterStep)) >= 2
    press(desktop, qtbot, page.panel, "Complete the address")
    focused = form(page).inputs["region"].edit
    assert desktop.window.focusWidget() is focused


def test_a_move_filed_too_late_is_said_at_the_ground(desktop, page, qtbot):
    page.panel.record("move")
    form(page).inputs["ground"].put(Ground.WORK)
    assert "Last day for this ground: 15 January 2029." in words(form(page))
    assert "No list" in words(form(page))


def test_a_filing_is_taken_back(desktop, page, qtbot):
    page.panel.record("move")
    save(desktop, page, qtbot)
    page.panel.tabs.setCurrentIndex(LISTS)
    desktop.settle()
    press(desktop, qtbot, page.panel, "Take the move back…")
    save(desktop, page, qtbot)
    assert enrolment(desktop, SUTRISNO).applied_on is None


def test_a_day_to_come_is_not_recorded(desktop, page, qtbot):
    page.panel.record("check")
    typed(qtbot, page, on="25-01-2029")
    page.panel.host.save()
    desktop.settle()
    assert "has not come yet" in words(form(page))
    assert enrolment(desktop, SUTRISNO) is None


def test_a_station_is_assigned_by_hand(desktop, page, qtbot):
    page.panel.record("station")
    assert "1 of 300 places are then taken." in words(form(page))
    save(desktop, page, qtbot)
    assert enrolment(desktop, SUTRISNO).by_hand


def test_a_closed_election_offers_nothing_to_record(desktop, page, qtbot):
    desktop.context.worker.do(lambda db, desk: close_election(db, desk, active_election(db).id))
    desktop.settle()
    page._show_current()
    desktop.settle()
    page.panel.tabs.setCurrentIndex(LISTS)
    desktop.settle()
    assert "are closed: nothing more can be recorded" in words(page.panel)
    page.panel.record("check")
    assert page.panel.host.form is None


# ---- lists and ballots ----------------------------------------------------------------


def test_the_tab_says_list_station_ballots_and_why_others_not(desktop, page, qtbot):
    choose(desktop, page, "ORANG CONTOH 3")
    page.panel.tabs.setCurrentIndex(LISTS)
    desktop.settle()
    said = words(page.panel)
    assert "Not yet clear" in said
    assert "Check at cekdptonline whether listed elsewhere." in said
    assert "TPS 901" in said
    assert "the only special station" in said
    assert "KTP-el address in another province" in said
    [chip] = page.panel.findChildren(BallotChip)
    assert chip.accessibleName() == "PPWP: Presiden dan Wakil Presiden (abu-abu)"


def test_kpus_line_stands_beside_with_its_differences(desktop, page, qtbot):
    person = named(desktop, SUTRISNO)

    def listed(db, desk):
        election = active_election(db).id
        [station] = stations_of(db, election)
        line = ListLine(
            election_id=election, station_id=station.id, number="7", name="Sutrisno bin Karto",
            nik=person.nik, birth_date=date(1991, 1, 1), rt="4", person_id=person.id,
            match=Match.MATCHED, remark="catatan contoh",
        )  # fmt: skip
        with deed(db, desk, "decide-lines", {"count": 1, "name": "x", "ours": True}) as act:
            save_lines(act, [line])
        return act.touched

    desktop.context.worker.do(listed)
    desktop.settle()
    page._show_current()
    desktop.settle()
    page.panel.tabs.setCurrentIndex(LISTS)
    desktop.settle()
    said = words(page.panel)
    assert "No. 7 on KPU’s list" in said
    assert "by KPU’s list" in said
    assert said.count("Different") == 1
    assert "KPU remarks: catatan contoh" in said


@pytest.mark.parametrize(
    ("theirs", "ours", "same"),
    [
        ({"name": "MOH. CONTOH"}, {"name": "Muhammad Contoh"}, True),
        ({"nik_as_written": "331609••••••9001"}, {"nik": "3316090101909001"}, True),
        ({"nik_as_written": "331609••••••9002"}, {"nik": "3316090101909001"}, False),
        ({"rt": "004"}, {"rt": "4"}, True),
        ({"birth_as_written": "31-02-1990"}, {"birth_date": date(1990, 2, 28)}, None),
        ({"street": "Dukuh Contoh"}, {"street": None}, None),
    ],
)
def test_a_line_and_a_person_are_compared_as_people_write(make_person, theirs, ours, same):
    person = replace(make_person(1), **ours)
    line = ListLine(election_id=1, station_id=1, **({"name": person.name} | theirs))
    field = next(iter(ours))
    [found] = [one for one in compared(line, person) if one.field == field]
    assert found.same is same


# ---- movements ------------------------------------------------------------------------


def test_a_movement_says_before_and_after_what_it_changes(desktop, page, qtbot):
    press(desktop, qtbot, page.panel, "Record leaving or return…")
    said = words(form(page))
    assert "Needs action becomes cannot vote." in said
    assert "3 ballots less are needed: PPWP, DPD, DPR." in said
    assert "No longer to be done: Check the DPT online." in said
    save(desktop, page, qtbot)
    assert "What this changed for the election" in words(page.panel)
    desktop.context.worker.do(undo_last)
    desktop.settle()
    page._show_current()
    desktop.settle()
    assert "What this changed for the election" not in words(page.panel)


def test_somebody_away_is_expected_back_and_returns(desktop, page, qtbot):
    page.panel.record_movement(Movement.IN_HOSPITAL)
    desktop.settle()
    assert "Confirm the return before voting day" in words(form(page))
    typed(qtbot, page, until="20-01-2029")
    assert "lies before the leaving" in words(form(page))
    typed(qtbot, page, until="20-02-2029")
    desktop.settle()
    save(desktop, page, qtbot)
    person = named(desktop, SUTRISNO)
    assert (person.away, person.back_on) == (Away.HOSPITAL, date(2029, 2, 20))
    press(desktop, qtbot, page.panel, "Record the return")
    assert form(page).inputs["movement"].raw == Movement.RETURNED
    save(desktop, page, qtbot)
    assert named(desktop, SUTRISNO).away is None


def test_a_change_of_register_takes_number_and_class(desktop, page, qtbot):
    page.panel.record_movement(Movement.REGISTER_CHANGED)
    made = form(page)
    assert isinstance(made, MovementForm)
    assert not made.inputs["until"].isVisibleTo(page)
    page.panel.host.save()
    assert "This is needed." in words(made)
    typed(qtbot, page, register_number="B.I.044/2029")
    desktop.settle()
    assert made.inputs["register_class"].raw == "B.I"
    assert made.effects
    save(desktop, page, qtbot)
    person = named(desktop, SUTRISNO)
    assert (person.register_number, person.register_class) == ("B.I.044/2029", "B.I")
    assert person.presence is Presence.PRESENT


def test_the_history_of_a_person_tells_what_was_filed(desktop, page, qtbot):
    page.panel.record("check")
    save(desktop, page, qtbot)
    page.panel.tabs.setCurrentIndex(HISTORY)
    desktop.settle()
    said = words(page.panel)
    assert "DPT elsewhere: listed elsewhere" in said
    assert "Checked on: 24-01-2029" in said


# ---- many people ----------------------------------------------------------------------


@pytest.fixture
def many(desktop, page):
    rows = [page.model.at(place).readiness for place in range(page.model.rowCount())]
    page.panel.change_many(rows)
    desktop.settle()
    return form(page)


def test_many_are_checked_with_a_preview_as_one_deed_and_one_undo(desktop, page, many, qtbot):
    assert isinstance(many, BulkForm)
    many.inputs["field"].put("list:check")
    desktop.settle()
    found = form(page)
    assert isinstance(found, EnrolmentForm)
    found.inputs["elsewhere"].put(Elsewhere.NO)
    desktop.settle()
    assert page.panel.host.save_button.text() == "Record for 9"
    assert "9 people change, 0 are so already, 0 are left alone." in words(found)
    save(desktop, page, qtbot)
    rows = ask(desktop, lambda db: enrolments_of(db, active_election(db).id))
    assert {one.elsewhere for one in rows.values()} == {Elsewhere.NO}
    assert ask(desktop, lambda db: history(db, 1))[0].details["count"] == 9
    desktop.context.worker.do(undo_last)
    assert ask(desktop, lambda db: enrolments_of(db, active_election(db).id)) == {}


def test_letters_of_many_need_a_filing_and_a_number_each(desktop, page, many, qtbot):
    many.inputs["field"].put("list:move")
    desktop.settle()
    save(desktop, page, qtbot)
    rows = [page.model.at(place).readiness for place in range(page.model.rowCount())]
    page.panel.change_many(rows)
    desktop.settle()
    form(page).inputs["field"].put("list:letter")
    desktop.settle()
    assert "9 are left alone" in words(form(page))
    person = named(desktop, PAIJO)
    typed(qtbot, page, **{f"number_{person.id}": "1/A.5"})
    assert page.panel.host.save_button.text() == "Record for 1"
    save(desktop, page, qtbot)
    rows = ask(desktop, lambda db: enrolments_of(db, active_election(db).id))
    assert [one.person_id for one in rows.values() if one.letter_number] == [person.id]
    people = [page.model.at(place).readiness for place in range(page.model.rowCount())]
    page.panel.change_many(people)
    desktop.settle()
    form(page).inputs["field"].put("list:letter")
    desktop.settle()
    assert f"number_{person.id}" not in form(page).inputs
    assert f"{PAIJO}: has a letter already" in words(form(page))


def test_from_a_list_one_comes_back_to_a_field(desktop, page, many, qtbot):
    many.inputs["field"].put("list:station")
    desktop.settle()
    form(page).inputs["what"].put("block")
    desktop.settle()
    back = form(page)
    assert isinstance(back, BulkForm)
    assert back.inputs["field"].raw == "block"
    typed(qtbot, page, value_block="Z")
    save(desktop, page, qtbot)
    assert named(desktop, PAIJO).block == "Z"


def test_what_is_typed_for_many_survives_another_language(desktop, page, many, qtbot):
    many.inputs["field"].put("list:check")
    desktop.settle()
    typed(qtbot, page, place="TPS 9")
    desktop.session.speak("id")
    anew = desktop.page(PeoplePage)
    desktop.settle()
    assert form(anew).inputs["place"].raw == "TPS 9"
    form(anew).inputs["what"].put("block")
    desktop.settle()
    assert isinstance(form(anew), BulkForm)


def test_every_stop_has_a_name(desktop, page, reach, qtbot):
    page.panel.tabs.setCurrentIndex(LISTS)
    desktop.settle()
    assert reach(desktop.window) > 15
    page.panel.record("letter")
    page.panel.record("move")
    assert reach(desktop.window) > 5
