"""The evening before by keys and clicks: checked, frozen, opened, and the roll changed after."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea

from rutan_desk.domain.day import Phase
from rutan_desk.domain.list_line import ListLine, Match
from rutan_desk.domain.lists import Category
from rutan_desk.gui import day_evening_rows
from rutan_desk.gui.day_evening import CHANGES, CHECK, EveningSection
from rutan_desk.gui.rows_model import Tone
from rutan_desk.gui.widgets import Notice
from rutan_desk.ops.day_evening import Light
from rutan_desk.ops.power import Power
from rutan_desk.store.elections import active_election
from rutan_desk.store.journal import deed
from rutan_desk.store.lists import save_lines
from rutan_desk.store.people import all_people
from rutan_desk.store.stations import stations_of
from tests.gui.day_bench import DPT_901, HEAD, NOT_OURS, UNLISTED, at, opened_day

EKO = "EKO SETIAWAN"
EVE = at(19).date().replace(day=13)


@pytest.fixture(autouse=True)
def surroundings(monkeypatch):
    """A PC on the plug with one printer, wherever the test runs."""
    monkeypatch.setattr(day_evening_rows, "printer_names", lambda: ("Pencetak Contoh",))
    monkeypatch.setattr(day_evening_rows, "read_power", lambda: Power(mains=True, percent=90))


@pytest.fixture
def before(qapp, tmp_path):
    """Nothing is frozen."""
    with opened_day(EveningSection, tmp_path, phase=None) as made:
        yield made


@pytest.fixture
def frozen(qapp, tmp_path):
    """Frozen, not open yet."""
    with opened_day(EveningSection, tmp_path, phase=Phase.FROZEN) as made:
        yield made


@pytest.fixture
def part(qapp, tmp_path):
    """Open."""
    with opened_day(EveningSection, tmp_path) as made:
        yield made


def press(part, button):
    """As somebody who has reached it by Tab does."""
    button.setFocus()
    part.key(Qt.Key.Key_Space)


def check(part):
    press(part, part.section.steps.check_button)


def phase(part):
    return part.day.phase


def light_of(part, key):
    return next(one.light for one in part.section.checked.items if one.key == key)


def notices(part):
    """What is said over the part, with its tone."""
    found = part.section.problem.parentWidget().findChildren(Notice)
    return [(one.property("tone"), one.title.text()) for one in found if one.isVisible()]


def list_of_kpu(db, desk):
    """Three lines of KPU's for station 901: two of ours, one of nobody's."""
    election = active_election(db)
    station = stations_of(db, election.id)[0].id
    ids = {one.name: one.id for one in all_people(db)}
    lines = [
        ListLine(
            election_id=election.id, station_id=station, number=str(number), name=name,
            person_id=ids.get(name), by_hand=True,
            match=Match.MATCHED if name in ids else Match.NOT_OURS,
        )
        for number, name in enumerate((*DPT_901[:2], NOT_OURS), 1)
    ]  # fmt: skip
    details = {"file": "dpt.xlsx", "new": 3, "changed": 0, "same": 0, "station": "901"}
    details |= {"gone": 0, "matched": 2, "open": 0}
    with deed(db, desk, "import-list", details) as act:
        save_lines(act, lines)
    return act.touched


# --- the check


def test_the_check_begins_with_what_is_not_in_order(before):
    assert before.focus is before.section.steps.check_button
    before.key(Qt.Key.Key_Space)
    lights = [one.light for one in before.section.checked.gravest_first]
    assert lights == sorted(lights, key=[Light.BAD, Light.WARN, Light.OK].index)
    assert light_of(before, "lists") is Light.BAD
    assert light_of(before, "printer") is Light.OK
    assert "not in order" in before.section.steps.check.text.text()
    assert before.section.steps.sheet_button.isVisible()
    assert before.focus is before.section.checks.links["lists"]
    assert before.events == []


def test_each_thing_leads_to_where_it_is_put_in_order(before):
    check(before)
    links = before.section.checks.links
    assert links["lists"].accessibleName() == "Import KPU’s list: List from KPU"
    press(before, links["lists"])
    press(before, links["second"])
    assert before.went == [("lists", {"section": "import"}), ("settings", {"section": "backups"})]
    assert "printer" not in links


def test_a_backup_is_made_in_place_and_the_check_run_again(before):
    check(before)
    assert light_of(before, "backup") is Light.BAD
    press(before, before.section.checks.links["backup"])
    assert light_of(before, "backup") is Light.OK
    assert "backup" not in before.section.checks.links
    assert before.said == ["Backup made and checked."]


def test_the_emergency_folder_is_kept_on_this_pc(before, tmp_path):
    before.files.chosen_folder = tmp_path
    check(before)
    assert light_of(before, "folder") is Light.WARN
    press(before, before.section.checks.links["folder"])
    assert before.context.preferences.emergency_folder == tmp_path
    assert light_of(before, "folder") is Light.OK
    assert before.section.steps.folder.text.text() == str(tmp_path)


def test_no_folder_chosen_changes_nothing(before):
    press(before, before.section.steps.folder_button)
    assert before.context.preferences.emergency_folder is None
    assert before.section.checked is None


def test_no_printer_is_told(before, monkeypatch):
    monkeypatch.setattr(day_evening_rows, "printer_names", tuple)
    check(before)
    assert light_of(before, "printer") is Light.BAD


def test_the_sheet_to_sign_holds_what_was_shown(before):
    check(before)
    press(before, before.section.steps.sheet_button)
    before.settle()
    printed = before.section.paper.printed
    assert printed.report == "evening-check"
    assert printed.pdf.startswith(b"%PDF")
    before.section.paper.reject()


def test_what_was_found_survives_another_theme(before):
    check(before)
    found = before.section.remember()
    again = EveningSection(before.context)
    again.restore(found)
    assert again.checked == before.section.checked
    again.restore(None)
    assert again.checked == before.section.checked
    again.deleteLater()


# --- the emergency roll


def test_the_emergency_roll_is_printed_once_there_is_a_roll(before):
    steps = before.section.steps
    assert not steps.emergency_button.isVisible()
    before.hands.now = at(19, day=EVE)
    before.do(list_of_kpu)
    press(before, steps.freeze_button)
    press(before, steps.emergency_button)
    before.settle()
    paper = before.section.paper
    assert (paper.printed.report, paper.printed.lines) == ("emergency-roll", 3)
    paper.reject()


# --- freezing


def test_an_empty_roll_is_refused_in_place(before):
    press(before, before.section.steps.freeze_button)
    assert before.day is None
    [(tone, _words)] = notices(before)
    assert tone == Tone.RED.value


def test_frozen_and_taken_back_with_a_reason_by_keys(before):
    before.hands.now = at(19, day=EVE)
    before.do(list_of_kpu)
    check(before)
    press(before, before.section.steps.freeze_button)
    assert phase(before) is Phase.FROZEN
    assert [one.name for one in before.lines] == [*DPT_901[:2], NOT_OURS]
    said = before.section.steps.freeze.text.text()
    assert HEAD in said
    assert "3 lines" in said
    assert light_of(before, "frozen") is Light.OK  # checked again by itself
    assert not before.section.steps.freeze_button.isVisible()
    press(before, before.section.steps.unfreeze_button)
    before.key(Qt.Key.Key_Return)
    assert before.day is not None  # no reason, nothing done
    before.type("daftar KPU berubah")
    before.key(Qt.Key.Key_Return)
    assert before.day is None
    assert light_of(before, "frozen") is Light.WARN


def test_only_a_head_freezes(before):
    before.show(head=False)
    assert not before.section.steps.freeze_button.isEnabled()
    assert "head" in before.section.steps.freeze.text.text()
    before.section.steps.freeze_button.click()
    before.settle()
    assert before.day is None


def test_a_freeze_with_events_is_not_taken_back(part):
    part.mark(EKO)
    assert not part.section.steps.unfreeze_button.isVisible()


# --- opening


def test_it_opens_at_seven_and_not_before(frozen):
    assert frozen.focus is frozen.section.steps.open_button
    frozen.hands.now = at(6, 30)
    frozen.key(Qt.Key.Key_Space)
    assert phase(frozen) is Phase.FROZEN
    [(tone, words)] = notices(frozen)
    assert tone == Tone.RED.value
    assert "07.00" in words
    frozen.hands.now = at(7, 2)
    press(frozen, frozen.section.steps.open_button)
    assert phase(frozen) is Phase.OPEN
    assert notices(frozen) == []
    assert "07.02" in frozen.section.steps.opening.text.text()
    assert frozen.focus is frozen.section.steps.check_in_button
    frozen.key(Qt.Key.Key_Space)
    assert frozen.went == [("day", {"section": "check_in"})]


def test_a_late_opening_is_told(frozen):
    frozen.hands.now = at(10, 30)
    press(frozen, frozen.section.steps.open_button)
    assert phase(frozen) is Phase.OPEN
    [(tone, words)] = notices(frozen)
    assert tone == Tone.AMBER.value
    assert "Opened after" in words


def test_a_closed_day_offers_nothing(qapp, tmp_path):
    with opened_day(EveningSection, tmp_path, phase=Phase.CLOSED) as part:
        steps = part.section.steps
        assert not steps.open_button.isVisible()
        assert not steps.freeze_button.isVisible()
        assert "13.20" in steps.opening.text.text()
        assert not part.section.chips.isVisible()


# --- the roll changed


@pytest.fixture
def roll(part):
    """The changes in front."""
    part.section.chips.choose(CHANGES)
    part.section.arrive()
    assert part.focus is part.section.roll.search
    return part.section.roll


def test_somebody_is_added_with_a_reason_by_keys(part, roll):
    part.type("malik")
    part.key(Qt.Key.Key_Return)
    assert UNLISTED[0] in roll.add_form.question.text()
    part.key(Qt.Key.Key_Down)  # the other station
    part.key(Qt.Key.Key_Tab)
    part.key(Qt.Key.Key_Down)  # DPTb, then DPK
    part.key(Qt.Key.Key_Tab)
    part.key(Qt.Key.Key_Return)
    assert roll.add_form.reason.problem.isVisible()
    part.type("membawa KTP-el, ditetapkan KPPS")
    part.key(Qt.Key.Key_Return)
    line = part.line(UNLISTED[0])
    station = {one.id: one.number for one in part.stations}[line.station_id]
    assert (station, line.category, line.number) == ("902", Category.DPK, "1")
    assert line.added_reason == "membawa KTP-el, ditetapkan KPPS"
    [row] = roll.changes.rows()
    assert row.line.name == UNLISTED[0]
    assert part.said == [f"On the roll: {UNLISTED[0]}, DPK no. 1"]
    assert part.focus is roll.search
    assert roll.search.text() == ""


def test_a_line_is_struck_with_a_reason_by_keys(part, roll):
    part.type(EKO.lower())
    part.key(Qt.Key.Key_Down)
    assert "DPT no. 6, TPS 901" in roll.why.question.text()
    part.type("bebas kemarin")
    part.key(Qt.Key.Key_Return)
    assert part.line(EKO).struck_reason == "bebas kemarin"
    assert part.section.chips.chip(CHANGES).accessibleName().endswith("1")
    part.type(EKO.lower())
    part.key(Qt.Key.Key_Return)  # who was struck can be put onto the roll again
    assert roll.add_form.isVisible()


def test_nobody_who_voted_is_struck(part, roll):
    part.mark(EKO)
    part.type(EKO.lower())
    part.key(Qt.Key.Key_Return)
    part.type("salah")
    part.key(Qt.Key.Key_Return)
    assert part.line(EKO).active
    [(tone, words)] = notices(part)
    assert tone == Tone.RED.value
    assert EKO in words


def test_of_several_the_arrows_choose(part, roll):
    part.type("bambang")
    part.key(Qt.Key.Key_Down)
    assert part.focus is roll.table
    part.key(Qt.Key.Key_Down)
    chosen = roll.table.current.person.name
    part.key(Qt.Key.Key_Return)
    assert chosen in roll.why.question.text()


def test_a_line_of_nobody_of_ours_can_be_struck(part, roll):
    part.type("orang lain")
    part.key(Qt.Key.Key_Return)
    part.type("bukan penghuni")
    part.key(Qt.Key.Key_Return)
    assert not part.line(NOT_OURS).active


def test_escape_gives_up_and_typing_on_too(part, roll):
    for name, form in ((UNLISTED[0], roll.add_form), (EKO, roll.why)):
        roll.search.clear()
        part.type(name.lower())
        part.key(Qt.Key.Key_Return)
        assert form.isVisible()
        assert part.section.unsaved()
        part.key(Qt.Key.Key_Escape)
        assert not form.isVisible()
        assert part.focus is roll.search
    part.key(Qt.Key.Key_Return)
    assert roll.why.isVisible()
    roll.search.setFocus()
    part.type("x")
    assert not roll.why.isVisible()
    assert part.section.unsaved() is None


def test_nobody_fits_is_told(part, roll):
    part.type("zzz")
    assert roll.nobody.isVisible()
    part.key(Qt.Key.Key_Return)
    assert not roll.asking


def test_the_check_leads_to_the_changes(part):
    part.do(list_of_kpu)
    check(part)
    assert light_of(part, "agree") is Light.WARN
    assert part.section.chips.current == CHECK
    press(part, part.section.checks.links["agree"])
    assert part.focus is part.section.roll.search


def test_every_stop_has_a_name(part, reach):
    check(part)
    assert reach(part.window) > 5
    part.section.chips.choose(CHANGES)
    part.type("a")
    assert reach(part.window) > 5


def test_in_a_low_window_the_question_and_the_gravest_are_scrolled_to(part):
    """At 150 % the part is taller than the window: what has the keyboard is in sight."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(part.section)
    part.window.layout().addWidget(area)
    part.window.resize(700, 330)
    press(part, part.section.steps.check_button)
    part.settle()
    first = part.section.checks.links["lists"]
    assert part.focus is first
    assert in_sight(first, area)
    part.section.chips.choose(CHANGES)
    part.section.roll.search.setFocus()
    part.type(EKO.lower())
    part.key(Qt.Key.Key_Return)
    part.settle()
    assert in_sight(part.section.roll.why, area)


def in_sight(widget, area):
    place = widget.mapTo(area.viewport(), widget.rect().topLeft())
    return area.viewport().rect().contains(place)
