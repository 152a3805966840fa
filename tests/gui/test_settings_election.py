"""Elections in the settings: made, edited with their effect shown first, used, repeated, closed."""

from dataclasses import replace
from datetime import date, time, timedelta
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit

from rutan_desk.domain.election import SOURCED_KEYS, Document
from rutan_desk.domain.officer import Officer, Role
from rutan_desk.gui.settings_election_inputs import (
    LineInput,
    TableInput,
    Unreadable,
    input_for,
    read_rule,
)
from rutan_desk.gui.settings_election_rules import OPEN
from rutan_desk.gui.settings_page import SettingsPage
from rutan_desk.ops.elections import close_election
from rutan_desk.store.elections import active_election, all_elections
from rutan_desk.store.history import history
from rutan_desk.store.profiles import load_profile, profile_names
from rutan_desk.words.elections import GROUPS
from tests.conftest import NOW

LEFT = Qt.MouseButton.LeftButton
TODAY = NOW.date()


@pytest.fixture
def part(desktop):
    """The section, brought to the front as the top bar does it."""
    desktop.window.show_elections()
    page = desktop.page(SettingsPage)
    assert page.current == "election"
    return page.section("election")


@pytest.fixture
def rules(desktop, part, qtbot):
    """The rules of the only election."""
    qtbot.keyClick(part.table, Qt.Key.Key_Return)
    desktop.settle()
    assert part.editor.isVisibleTo(part)
    return part.editor


def ask(desktop, read):
    found: list[Any] = []
    desktop.context.worker.ask(desktop.window, read, found.append)
    desktop.settle()
    return found[0]


def as_viewer(desktop):
    """The officer at the desk is only to read."""

    def job(registry):
        registry.officer = Officer(name=registry.officer.name, role=Role.VIEWER)

    desktop.context.worker.use(desktop.window, job, lambda _: None)
    desktop.settle()


def type_into(qtbot, edit, text):
    edit.setFocus()
    edit.selectAll()
    qtbot.keyClicks(edit, text)


def words(widget):
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if not one.isHidden())


def preview(desktop, rules, qtbot):
    qtbot.mouseClick(rules.preview_button, LEFT)
    desktop.settle()


def test_every_rule_with_a_source_stands_in_one_group():
    keys = [key for some in GROUPS.values() for key in some]
    assert sorted(keys) == sorted(SOURCED_KEYS)


def test_what_kpu_has_yet_to_decide_stands_first_with_its_source(rules):
    election = rules.election
    assert rules.form.group == OPEN
    shown = {key for key, row in rules.form.rows.items() if not row.isHidden()}
    assert shown == set(election.undecided)
    text = words(rules.form)
    assert all(election.sources[key] in text for key in election.undecided)


def test_a_chip_shows_the_rules_of_its_group(rules, qtbot):
    for name, keys in GROUPS.items():
        qtbot.mouseClick(rules.form.buttons[name], LEFT)
        shown = {key for key, row in rules.form.rows.items() if not row.isHidden()}
        assert shown == set(keys)


def test_nothing_is_saved_before_its_effect_was_seen(desktop, rules, qtbot):
    rules.form.show_group("days")
    assert not rules.preview_button.isEnabled()
    type_into(qtbot, rules.form.rows["day"].input.edit, "21-02-2029")
    assert not rules.save_button.isVisibleTo(rules)
    preview(desktop, rules, qtbot)
    assert ask(desktop, active_election).day == date(2029, 2, 14)
    text = words(rules.effect)
    assert "14 Februari 2029" in text
    assert "21 Februari 2029" in text
    assert "31 Januari 2029" not in text  # the general last day: H-30 of both
    assert rules.effect.model.rowCount() > 0
    qtbot.mouseClick(rules.save_button, LEFT)
    desktop.settle()
    assert ask(desktop, active_election).day == date(2029, 2, 21)
    assert ask(desktop, history)[0].kind == "edit-election"
    assert desktop.window.top.countdown.text() == "H-28"


def test_a_person_whose_answer_changes_is_opened(desktop, part, rules, qtbot):
    seen = []
    part.go_to.disconnect()
    part.go_to.connect(lambda *where: seen.append(where))
    type_into(qtbot, rules.form.rows["day"].input.edit, "21-02-2029")
    preview(desktop, rules, qtbot)
    person = rules.effect.table.current.was.person
    qtbot.keyClick(rules.effect.table, Qt.Key.Key_Return)
    assert seen == [("people", {"person": person.id})]


def test_what_changes_for_nobody_is_said(desktop, rules, qtbot):
    rules.form.show_group("hours")
    type_into(qtbot, rules.form.rows["opens"].input.edit, "06.30")
    preview(desktop, rules, qtbot)
    assert not rules.effect.table.isVisibleTo(rules.effect)
    qtbot.mouseClick(rules.save_button, LEFT)
    desktop.settle()
    assert ask(desktop, active_election).opens == time(6, 30)


def test_a_rule_that_cannot_be_is_named_where_it_stands(desktop, rules, qtbot):
    rules.form.show_group("days")
    row = rules.form.rows["cut_special"]
    type_into(qtbot, row.input.edit, "tujuh")
    qtbot.mouseClick(rules.preview_button, LEFT)
    assert row.problem.isVisibleTo(row)
    rules.form.show_group("hours")
    type_into(qtbot, row.input.edit, "41")
    assert not row.problem.isVisibleTo(row)
    preview(desktop, rules, qtbot)
    assert rules.form.group == "days"
    assert row.problem.isVisibleTo(row)
    assert rules.window().focusWidget() is row.input.edit
    assert rules.stack.currentWidget() is rules.form
    assert ask(desktop, active_election).cut_special == 7


def test_an_election_keeps_a_name(desktop, rules, qtbot):
    rules.form.show_group("days")
    type_into(qtbot, rules.form.name.edit, " ")
    preview(desktop, rules, qtbot)
    assert rules.form.name.problem.isVisibleTo(rules.form.name)


def test_a_decision_of_kpu_is_recorded_with_where_it_stands(desktop, rules, qtbot):
    row = rules.form.rows["recording_cut"]
    assert not row.source.isVisibleTo(row)
    qtbot.keyClick(row.decided, Qt.Key.Key_Space)
    assert row.source.isVisibleTo(row)
    type_into(qtbot, row.source.edit, "PKPU contoh")
    preview(desktop, rules, qtbot)
    qtbot.mouseClick(rules.save_button, LEFT)
    desktop.settle()
    saved = ask(desktop, active_election)
    assert not saved.is_undecided("recording_cut")
    assert saved.sources["recording_cut"] == "PKPU contoh"


def test_ticks_choices_and_codes_are_edited_too(desktop, rules, qtbot):
    rows = rules.form.rows
    rules.form.show_group("voters")
    qtbot.keyClick(rows["docs_accepted"].input.boxes[Document.SUKET], Qt.Key.Key_Space)
    rules.form.show_group("codes")
    type_into(qtbot, rows["tms_codes"].input.lines[0][1], "Meninggal dunia")
    rules.form.show_group("hours")
    qtbot.keyClick(rows["queue_served"].input.box, Qt.Key.Key_Down)
    preview(desktop, rules, qtbot)
    qtbot.mouseClick(rules.save_button, LEFT)
    desktop.settle()
    saved = ask(desktop, active_election)
    assert Document.SUKET in saved.docs_accepted
    assert saved.tms_codes[0].text == "Meninggal dunia"
    assert saved.tms_codes[0].reason
    assert not saved.queue_served


def test_going_back_asks_first_and_discard_takes_everything_back(desktop, part, rules, qtbot):
    type_into(qtbot, rules.form.rows["day"].input.edit, "21-02-2029")
    assert desktop.page(SettingsPage).unsaved()
    qtbot.mouseClick(rules.back_button, LEFT)
    assert rules.isVisibleTo(part)
    qtbot.mouseClick(rules.discard_button, LEFT)
    assert not rules.unsaved
    qtbot.mouseClick(rules.back_button, LEFT)
    assert part.table.isVisibleTo(part)


def test_what_was_typed_survives_another_language(desktop, rules, qtbot):
    type_into(qtbot, rules.form.rows["day"].input.edit, "21-02-2029")
    desktop.session.speak("en")
    desktop.settle()
    again = desktop.page(SettingsPage).section("election")
    desktop.settle()
    assert again.editor.form.rows["day"].input.value == date(2029, 2, 21)
    assert again.unsaved()


def test_an_election_is_made_from_a_profile_and_used(desktop, part, qtbot):
    qtbot.mouseClick(part.new_button, LEFT)
    desktop.settle()
    form = part.form
    assert form.profile.count() == len(profile_names())
    form.profile.setCurrentIndex(form.profile.findData("pemilu-daerah-2031"))
    type_into(qtbot, form.name.edit, "Pemilu daerah contoh")
    qtbot.keyClick(form.name.edit, Qt.Key.Key_Return)
    desktop.settle()
    assert part.form is None
    made = next(one for one in ask(desktop, all_elections) if one.profile == "pemilu-daerah-2031")
    assert (made.name, made.day) == (
        "Pemilu daerah contoh", load_profile("pemilu-daerah-2031").day,
    )  # fmt: skip
    part.table.pick(made.id)
    qtbot.mouseClick(part.use_button, LEFT)
    desktop.settle()
    assert ask(desktop, active_election).id == made.id
    assert desktop.window.top.election.name.text().startswith("Pemilu daerah contoh")
    assert not part.use_button.isVisibleTo(part)


def test_a_form_says_what_is_missing(desktop, part, qtbot):
    qtbot.mouseClick(part.new_button, LEFT)
    desktop.settle()
    type_into(qtbot, part.form.day.edit, "31-02-2029")
    qtbot.mouseClick(part.form.submit, LEFT)
    assert part.form.day.problem.isVisibleTo(part.form)
    part.form.name.edit.clear()
    qtbot.mouseClick(part.form.submit, LEFT)
    assert part.form.name.problem.isVisibleTo(part.form)
    qtbot.mouseClick(part.form.cancel, LEFT)
    assert part.form is None
    assert len(ask(desktop, all_elections)) == 1


def test_a_repeat_vote_is_a_frozen_copy_and_never_before_the_vote(desktop, part, qtbot):
    qtbot.mouseClick(part.repeat_button, LEFT)
    type_into(qtbot, part.form.day.edit, "14-02-2029")
    qtbot.mouseClick(part.form.submit, LEFT)
    desktop.settle()
    assert part.form.problem.count() == 1
    type_into(qtbot, part.form.day.edit, "24-02-2029")
    qtbot.mouseClick(part.form.submit, LEFT)
    desktop.settle()
    psu = next(one for one in ask(desktop, all_elections) if one.psu)
    assert psu.day == date(2029, 2, 24)
    assert part.model.rowCount() == 2


def test_closing_is_asked_and_then_only_read(desktop, part, qtbot):
    qtbot.mouseClick(part.close_button, LEFT)
    assert part.form.cancel.hasFocus()
    qtbot.keyClick(part.form.cancel, Qt.Key.Key_Space)
    assert not ask(desktop, active_election).closed
    qtbot.mouseClick(part.close_button, LEFT)
    qtbot.mouseClick(part.form.submit, LEFT)
    desktop.settle()
    assert ask(desktop, active_election).closed
    assert not part.close_button.isVisibleTo(part)
    qtbot.mouseClick(part.rules_button, LEFT)
    assert not part.editor.bar.isVisibleTo(part)
    assert all(row.input is None for row in part.editor.form.rows.values())


def test_who_is_no_head_reads_everything_and_changes_nothing(desktop, part, qtbot):
    as_viewer(desktop)
    part.read()
    desktop.settle()
    for one in (part.new_button, part.use_button, part.repeat_button, part.close_button):
        assert not one.isVisibleTo(part)
    assert part.problem.count() == 1
    qtbot.mouseClick(part.rules_button, LEFT)
    assert not part.editor.bar.isVisibleTo(part)
    assert part.editor.form.name.edit.isReadOnly()
    day = part.editor.form.rows["day"]
    assert day.input is None
    assert "14 Februari 2029" in words(day)


def test_a_refusal_meanwhile_stays_in_its_place(desktop, rules, qtbot):
    type_into(qtbot, rules.form.rows["day"].input.edit, "21-02-2029")
    preview(desktop, rules, qtbot)
    desktop.context.worker.do(lambda db, desk: close_election(db, desk, rules.election.id))
    desktop.settle()
    qtbot.mouseClick(rules.save_button, LEFT)
    desktop.settle()
    assert rules.problem.count() == 1
    assert ask(desktop, active_election).day == date(2029, 2, 14)


def test_every_rule_survives_being_shown_and_read(qtbot):
    for name in profile_names():
        election = load_profile(name)
        for key in SOURCED_KEYS:
            value = getattr(election, key)
            made = input_for(key, key, value, TODAY)
            qtbot.addWidget(made)
            assert made.value == value, (name, key)
            for edit in made.findChildren(QLineEdit):
                assert edit.accessibleName(), (name, key)


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("7", int, 7),
        ("2,5", Decimal, Decimal("2.5")),
        ("07.00", time, time(7)),
        ("7:30", time, time(7, 30)),
        ("07.00, 08.30", tuple, (time(7), time(8, 30))),
        ("", tuple, ()),
        ("14 Februari 2029", date, date(2029, 2, 14)),
    ],
)
def test_a_value_is_read_as_officers_write_it(text, kind, value):
    assert read_rule(text, kind, TODAY) == value


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("-1", int), ("1,5", int), ("²", int), ("", int), ("NaN", Decimal), ("dua", Decimal),
        ("25.00", time), ("7", time), ("07.00; 08.00", tuple), ("31-02-2029", date), ("", date),
    ],
)  # fmt: skip
def test_what_is_no_value_is_refused_in_words(text, kind):
    with pytest.raises(Unreadable, match=r"\w"):
        read_rule(text, kind, TODAY)


def test_two_lines_of_a_table_never_share_a_code(qtbot):
    election = load_profile("pemilu-nasional-2029")
    made = input_for("marital_codes", "x", election.marital_codes, TODAY)
    assert isinstance(made, TableInput)
    qtbot.addWidget(made)
    made.lines[1][0].setText(election.marital_codes[0].code)
    with pytest.raises(Unreadable):
        _ = made.value
    made.show_value(election.marital_codes)
    made.lines[0][1].clear()
    with pytest.raises(Unreadable):
        _ = made.value


def test_the_code_of_a_ballot_stays(qtbot):
    election = load_profile("pemilu-nasional-2029")
    made = input_for("contests", "x", election.contests, TODAY)
    assert isinstance(made, TableInput)
    qtbot.addWidget(made)
    assert all(code.isReadOnly() for code, _ in made.lines)
    made.lines[0][1].setText("Presiden")
    assert made.value == (replace(election.contests[0], name="Presiden"), *election.contests[1:])


def test_a_day_is_written_with_its_year(qtbot):
    made = LineInput("x", TODAY, TODAY)
    qtbot.addWidget(made)
    made.show_value(TODAY + timedelta(days=1))
    assert made.edit.text() == "25-01-2029"
