"""Somebody's KTP-el in the panel: read, recorded step by step, refused, undone; the columns."""

from datetime import date
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from rutan_desk.domain.election import Document
from rutan_desk.domain.ktp_el import Card, Mark, Milestone, Recording
from rutan_desk.domain.standing import Action
from rutan_desk.domain.visit import Absence, Visit, VisitLine, VisitOutcome, VisitState
from rutan_desk.gui.people_cells import BEGINNING
from rutan_desk.gui.people_page import PeoplePage
from rutan_desk.gui.person_ktp_form import KtpForm
from rutan_desk.gui.person_panel import DATA, HISTORY, KTP
from rutan_desk.gui.person_steps import FirstStep, ktp_step
from rutan_desk.ops.history import undo_last
from rutan_desk.ops.ktp_el import note_ktp, record_mark
from rutan_desk.store.history import history
from rutan_desk.store.journal import deed
from rutan_desk.store.ktp_el import ktp_of
from rutan_desk.store.people import all_people
from rutan_desk.store.visits import save_visit, save_visit_lines
from rutan_desk.words.catalog import set_language
from tests.gui.conftest import carded

SUTRISNO, PAIJO = "SUTRISNO BIN KARTO", "PAIJO CONTOH"
TODAY, BEFORE = date(2029, 1, 24), date(2029, 1, 10)


@pytest.fixture(autouse=True)
def english():
    set_language("en")


@pytest.fixture
def page(desktop):
    desktop.session.speak("en")
    found = desktop.go(PeoplePage)
    choose(desktop, found, SUTRISNO)
    found.panel.tabs.setCurrentIndex(KTP)
    desktop.settle()
    return found


def ask(desktop, read):
    found: list[Any] = []
    desktop.context.worker.ask(desktop.window, read, found.append)
    desktop.settle()
    return found[0]


def number(desktop, name):
    return ask(desktop, lambda db: next(one.id for one in all_people(db) if one.name == name))


def choose(desktop, page, name):
    page.choose(number(desktop, name))
    again(desktop, page)


def again(desktop, page):
    page._show_current()
    desktop.settle()


def mark(desktop, page, name, *marks):
    """Record it as another desk might have, and read the person again."""
    one = number(desktop, name)
    for each in marks:
        desktop.context.worker.do(lambda db, desk, each=each: record_mark(db, desk, [one], each))
    desktop.settle()
    again(desktop, page)


def ktp(desktop, name):
    one = number(desktop, name)
    return ask(desktop, lambda db: ktp_of(db, one))


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


def put(desktop, page, **raws):
    for name, raw in raws.items():
        form(page).inputs[name].put(raw)
    desktop.settle()


def save(desktop, page, qtbot):
    qtbot.keyClick(page.panel.host, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    desktop.settle()
    assert page.panel.host.form is None
    again(desktop, page)


# ---- reading --------------------------------------------------------------------------


def test_of_whom_nothing_is_known_the_tab_says_what_is_missing_and_who_acts(page):
    said = words(page.panel)
    assert page.panel.tabs.tabText(KTP) == "KTP-el"
    assert "Not in order\nIt is not known whether recorded." in said
    assert "Find out whether the KTP-el is recorded\nRutan, by 13 February 2029" in said
    assert "Recording not known" in said
    assert "Card not known" in said
    assert "Missing: NKK," in said
    assert "KTP-el status (S/B)" in said
    assert "Not on a visit so far." in said


def test_every_step_stands_with_its_day(desktop, page):
    mark(
        desktop, page, SUTRISNO,
        Mark(Milestone.RECORDING, BEFORE, Recording.CAPTURED),
        Mark(Milestone.RECORDING, date(2029, 1, 12), Recording.PRINT_READY, "PRR"),
        Mark(Milestone.CARD, date(2029, 1, 13), Card.LOST),
        Mark(Milestone.SUBSTITUTE, date(2029, 1, 14), Document.SUKET),
        Mark(Milestone.KK_REQUESTED, date(2029, 1, 15)),
        Mark(Milestone.KK_RECEIVED, date(2029, 1, 16)),
        Mark(Milestone.REPRINT_ASKED, date(2029, 1, 17)),
        Mark(Milestone.SEARCHED, date(2029, 1, 18)),
        Mark(Milestone.UNMATCHED, date(2029, 1, 19)),
    )  # fmt: skip
    one = number(desktop, SUTRISNO)
    desktop.context.worker.do(lambda db, desk: note_ktp(db, desk, one, "kartu di keluarga"))
    desktop.settle()
    again(desktop, page)
    said = words(page.panel)
    for text in (
        "Ready to print (PRR)\n12-01-2029 · “PRR”",
        "Card lost\n13-01-2029",
        "Substitutes\nSuket of recording",
        "Fingerprints taken\n10-01-2029",
        "KK asked for\n15-01-2029\nKK received\n16-01-2029",
        "New card asked for\n17-01-2029",
        "Biometric search\n18-01-2029",
        "Note\nkartu di keluarga",
    ):
        assert text in said
    number_shown = said.partition("Unknown NIK\n")[2].partition("\n")[0]
    assert "••••" in number_shown
    assert "KTP-el status (S/B)" not in said


def test_visits_stand_with_their_outcome_the_newest_first(desktop, page):
    one = number(desktop, SUTRISNO)

    def visited(db, desk, day, state):
        done = state is VisitState.CLOSED
        with deed(db, desk, "plan-visit", {"on": day.isoformat()}) as act:
            made = save_visit(act, Visit(planned_on=day, place="Aula", capacity=9, state=state))
            line = VisitLine(
                visit_id=made.id, person_id=one, position=1,
                outcome=VisitOutcome.ABSENT if done else None,
                reason=Absence.COURT if done else None,
                done_on=day if done else None,
            )  # fmt: skip
            save_visit_lines(act, [line])
        return act.touched

    for day, state in ((BEFORE, VisitState.CLOSED), (TODAY, VisitState.PLANNED)):
        desktop.context.worker.do(partial(visited, day=day, state=state))
    desktop.settle()
    again(desktop, page)
    said = words(page.panel).partition("Visits of Dukcapil\n")[2]
    assert said == "24-01-2029\nPlanned\nAula\n10-01-2029\nAbsent: At court\nAula"
    page.panel.tabs.setCurrentIndex(HISTORY)
    desktop.settle()
    assert "lan a visit of Dukcapil, 10 January 2029" in words(page.panel)


# ---- recording ------------------------------------------------------------------------


def test_a_step_is_recorded_in_place_as_one_deed_and_undone(desktop, page, qtbot):
    press(desktop, qtbot, page.panel, "Record a step…")
    assert isinstance(form(page), KtpForm)
    assert not page.panel.host.save_button.isEnabled()
    put(desktop, page, what="recording", recording="print_ready", on="12-01-2029")
    assert page.panel.host.save_button.text() == "Record: Status of the recording"
    save(desktop, page, qtbot)
    known = ktp(desktop, SUTRISNO)
    assert (known.recording, known.recorded_on) == (Recording.PRINT_READY, date(2029, 1, 12))
    assert ask(desktop, lambda db: history(db, 1))[0].kind == "record-ktp"
    assert "Look whether the card is here" in words(page.panel)
    desktop.context.worker.do(undo_last)
    desktop.settle()
    assert ktp(desktop, SUTRISNO) is None


def test_the_steps_of_the_answer_lead_from_nothing_to_identity_in_order(desktop, page, qtbot):
    press(desktop, qtbot, page.panel, "Record the status")
    assert form(page).inputs["what"].raw == "recording"
    assert form(page).inputs["recording"].raw == ""
    put(desktop, page, recording="unregistered")
    save(desktop, page, qtbot)
    press(desktop, qtbot, page.panel, "Record the fingerprints taken")
    assert form(page).inputs["recording"].raw == "captured"
    save(desktop, page, qtbot)
    press(desktop, qtbot, page.panel, "Record the status")
    put(desktop, page, recording="printed")
    save(desktop, page, qtbot)
    press(desktop, qtbot, page.panel, "Record the card")
    put(desktop, page, card="in_hand")
    save(desktop, page, qtbot)
    assert ktp(desktop, SUTRISNO).card is Card.IN_HAND
    assert "In order\nThe card is here." in words(page.panel)


def test_a_missing_nik_is_searched_and_the_family_is_asked(desktop, page, qtbot):
    choose(desktop, page, PAIJO)
    press(desktop, qtbot, page.panel, "Record the search")
    save(desktop, page, qtbot)
    press(desktop, qtbot, page.panel, "Record that it was asked for")
    save(desktop, page, qtbot)
    press(desktop, qtbot, page.panel, "Record the KK received")
    save(desktop, page, qtbot)
    known = ktp(desktop, PAIJO)
    assert (known.biometric_on, known.kk_requested_on, known.kk_received_on) == (TODAY,) * 3
    [first] = page.panel.findChildren(FirstStep)
    assert "Type the NIK again from the KTP-el or KK" in words(first)


def test_an_older_day_is_said_and_recorded_only_all_the_same(desktop, page, qtbot):
    mark(desktop, page, SUTRISNO, Mark(Milestone.CARD, date(2029, 1, 20), Card.LOST))
    page.panel.record_ktp(Milestone.CARD, Card.IN_HAND)
    put(desktop, page, on="19-01-2029")
    assert "Something of a later day is on record." in words(form(page))
    assert "On record: Card lost, 20 January 2029." in words(form(page))
    assert not page.panel.host.save_button.isEnabled()
    box = form(page).inputs["anyway"].edit
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    desktop.settle()
    save(desktop, page, qtbot)
    known = ktp(desktop, SUTRISNO)
    assert (known.card, known.card_on) == (Card.IN_HAND, date(2029, 1, 19))


def test_what_is_so_already_and_a_day_to_come_cannot_be_recorded(desktop, page):
    mark(desktop, page, SUTRISNO, Mark(Milestone.CARD, TODAY, Card.IN_HAND))
    page.panel.record_ktp(Milestone.CARD, Card.IN_HAND)
    desktop.settle()
    assert "It is recorded so already." in words(form(page))
    assert not page.panel.host.save_button.isEnabled()
    put(desktop, page, on="25-01-2029")
    assert "This day has not come yet." in words(form(page))
    assert not page.panel.host.save_button.isEnabled()


def test_only_what_can_be_said_of_somebody_is_offered(desktop, page):
    page.panel.record_ktp()
    offered = form(page).inputs["what"].box
    assert offered.findData("unmatched") >= 0
    assert offered.findData("substitute_gone") < 0
    page.panel.host.drop()
    choose(desktop, page, PAIJO)
    page.panel.record_ktp()
    assert form(page).inputs["what"].box.findData("unmatched") < 0


def test_a_note_is_kept(desktop, page, qtbot):
    press(desktop, qtbot, page.panel, "Note…")
    assert not page.panel.host.save_button.isEnabled()
    qtbot.keyClicks(form(page).inputs["note"].edit, "diminta lewat keluarga")
    save(desktop, page, qtbot)
    assert "Note\ndiminta lewat keluarga" in words(page.panel)


def test_what_is_missing_is_typed_at_its_first_field(desktop, page, qtbot):
    press(desktop, qtbot, page.panel, "Type what is missing")
    assert desktop.window.focusWidget() is form(page).inputs["nkk"].edit


def test_a_form_begun_survives_another_language(desktop, page):
    page.panel.record_ktp(Milestone.RECORDING)
    put(desktop, page, recording="sent", on="11-01-2029")
    desktop.session.speak("id")
    anew = desktop.page(PeoplePage)
    desktop.settle()
    assert form(anew).inputs["recording"].raw == "sent"
    assert form(anew).mark == Mark(Milestone.RECORDING, date(2029, 1, 11), Recording.SENT)
    assert anew.panel.host.save_button.isEnabled()


def test_the_history_tells_what_was_recorded(desktop, page):
    mark(desktop, page, SUTRISNO, Mark(Milestone.CARD, BEFORE, Card.LOST))
    page.panel.tabs.setCurrentIndex(HISTORY)
    desktop.settle()
    assert "Card lost: SUTRISNO BIN KARTO, 10 January 2029" in words(page.panel)


KTP_STEPS = (
    Action.CHECK_RECORDING, Action.SCHEDULE_RECORDING, Action.AWAIT_RECORDING,
    Action.RECORD_AGAIN, Action.REMOVE_DOUBLE_RECORD, Action.REPRINT_CARD,
    Action.ASK_SUBSTITUTE, Action.SEARCH_BIOMETRICS, Action.ASK_KK, Action.CONFIRM_CARD,
    Action.FETCH_CARD,
)  # fmt: skip


@pytest.mark.parametrize("action", KTP_STEPS)
def test_every_step_of_the_ktp_el_begins_a_form_that_can_hold_it(page, action):
    one = page.panel._detail.standing
    begun = ktp_step(action, one)
    assert begun is not None
    word, milestone, value = begun
    page.panel.record_ktp(milestone, value)
    assert word
    assert form(page).milestone is milestone
    if value is not None:
        assert form(page).mark == Mark(milestone, TODAY, value)


def test_columns_of_the_ktp_el_can_be_chosen(desktop, page):
    one = number(desktop, SUTRISNO)
    desktop.context.worker.do(lambda db, desk: carded(db, desk, [one]))
    desktop.settle()
    cells = {each.name: each for each in page.model.columns}
    texts = {
        row.person.id: (cells["recording"].text(row), cells["ktp-card"].text(row))
        for row in map(page.model.at, range(page.model.rowCount()))
    }
    assert texts.pop(one) == ("Card printed", "Card in hand")
    assert set(texts.values()) == {("–", "–")}
    assert not {"recording", "ktp-card"} & set(BEGINNING)


def test_every_stop_has_a_name(desktop, page, reach):
    assert reach(desktop.window) > 15
    page.panel.record_ktp(Milestone.CARD)
    assert reach(desktop.window) > 5
    page.panel.host.drop()
    page.panel.tabs.setCurrentIndex(DATA)
