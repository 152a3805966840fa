"""What is kept of closed elections: seen, destroyed for good, certified, by keys and clicks."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from rutan_desk.domain.errors import DeskError
from rutan_desk.domain.officer import Role
from rutan_desk.domain.retention import Fate
from rutan_desk.gui.history_page import HistoryPage
from rutan_desk.gui.settings_page import SettingsPage
from rutan_desk.ops import retention as ops
from rutan_desk.ops.elections import close_election
from rutan_desk.ops.printing import record_print
from rutan_desk.store import destroying
from rutan_desk.store.elections import active_election
from rutan_desk.store.folder import BACKUPS
from rutan_desk.store.history import history
from rutan_desk.store.rotation import Reason, backup_path
from rutan_desk.store.settings import read_settings
from rutan_desk.words.catalog import tr
from rutan_desk.words.paper_makers import MAKERS
from rutan_desk.words.paper_request import PaperRequest
from rutan_desk.words.retention import fate_name, law_text, until_text
from tests.day_parts import Watch

LEFT = Qt.MouseButton.LeftButton
BEFORE = datetime(2029, 1, 24, 8, 14, tzinfo=UTC)
CLOSED = datetime(2029, 3, 20, 8, 14, tzinfo=UTC)
LATER = datetime(2030, 3, 21, 8, 14, tzinfo=UTC)


@pytest.fixture
def clock():
    return Watch(BEFORE)


@pytest.fixture
def stick(tmp_path):
    folder = tmp_path / "stik"
    folder.mkdir()
    return folder


def used(desktop, job):
    """What a job finds or does with the registry, in its own thread."""
    found: list[Any] = []
    desktop.context.worker.use(desktop.window, job, found.append)
    desktop.settle()
    return found[0]


def backed_up(registry, clock, at):
    clock.now = at
    registry.back_up(backup_path(registry.folder, Reason.HAND, at))


@pytest.fixture
def closed(desktop, clock, stick):
    """Closed a year ago: an old backup, the newest, and a paper on the stick."""

    def job(registry):
        db, desk = registry.db, registry.desk
        backed_up(registry, clock, BEFORE)
        request = PaperRequest(election=active_election(db), people=tuple, now=clock())
        made = MAKERS["recap"](db, desk, request)
        (stick / "rekap.pdf").write_bytes(made.pdf)
        record_print(db, desk, made, "file")
        clock.now = CLOSED
        close_election(db, desk, active_election(db).id)
        backed_up(registry, clock, CLOSED + timedelta(days=3))
        clock.now = LATER

    used(desktop, job)
    return desktop


def opened(desktop, qtbot):
    page = desktop.go(SettingsPage)
    qtbot.mouseClick(page.buttons["retention"], LEFT)
    desktop.settle()
    return page.section("retention")


@pytest.fixture
def part(closed, qtbot):
    return opened(closed, qtbot)


def said(widget):
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if one.isVisibleTo(widget))


def names(part):
    return [(one.name, one.due) for one in part.files.model.rows()]


def with_stick(desktop, part, qtbot, stick):
    desktop.files.chosen_folder = stick
    qtbot.mouseClick(part.files.place_button, LEFT)
    desktop.settle()


def agreed(desktop, part, qtbot):
    qtbot.mouseClick(part.files.destroy_button, LEFT)
    qtbot.keyClicks(part.files.form.field.edit, tr("DESTROY").lower())
    qtbot.keyClick(part.files.form.field.edit, Qt.Key.Key_Return)
    desktop.settle()
    desktop.settle()


def backups(desktop):
    return sorted(one.name for one in (desktop.folder / BACKUPS).glob("*.rutan"))


def kinds(desktop):
    return used(desktop, lambda registry: [one.kind for one in history(registry.db)])


def test_without_a_closed_election_nothing_can_be_destroyed(desktop, qtbot):
    part = opened(desktop, qtbot)
    assert tr("No election is closed yet.") in said(part)
    assert law_text() in said(part)
    assert not part.files.isVisibleTo(part)
    assert part.months.value() == 12


def test_each_closed_election_says_until_when_and_each_file_why(closed, part, qtbot, stick):
    assert tr("time is over") in said(part)
    assert "20 Maret 2030" in said(part)
    assert [due for _, due in names(part)] == [True, False]
    with_stick(closed, part, qtbot, stick)
    assert [due for _, due in names(part)] == [True, True, False]
    assert ("rekap.pdf", True) in names(part)
    newest = part.files.model.at(2)
    assert newest.why == until_text(newest.files[0])
    assert str(stick) in part.files.where.text()
    qtbot.mouseClick(part.files.forget_button, LEFT)
    closed.settle()
    assert len(names(part)) == 2


def test_the_folder_of_the_emergency_roll_is_looked_in_by_itself(closed, qtbot, stick):
    (stick / "rusak.pdf").write_bytes(b"%PDF-1.4 setengah")
    closed.context.preferences.emergency_folder = stick
    part = opened(closed, qtbot)
    assert ("rekap.pdf", True) in names(part)
    assert str(stick) in part.files.where.text()
    assert not part.files.forget_button.isVisibleTo(part)
    assert str(stick / "rusak.pdf") in said(part.files)
    agreed(closed, part, qtbot)
    assert not (stick / "rekap.pdf").exists()
    assert (stick / "rusak.pdf").exists()


def test_another_folder_for_it_is_looked_in_too(closed, part, qtbot, stick, tmp_path):
    assert len(names(part)) == 2
    closed.context.preferences.emergency_folder = stick
    part.read()
    closed.settle()
    closed.settle()
    assert ("rekap.pdf", True) in names(part)
    closed.context.preferences.emergency_folder = tmp_path / "dicabut"
    part.read()
    closed.settle()
    closed.settle()
    assert len(names(part)) == 2
    assert str(tmp_path / "dicabut") in said(part.files)


def test_looking_tells_how_far_it_is(closed, part):
    part.files.look()
    assert part.files.doing.work is not None
    part.files.doing.work.progressed.emit(3, 12)
    assert part.files.text.text() == tr("Looking: {done} of {count} files…").format(
        done=3, count=12
    )
    closed.settle()


def test_the_word_must_be_typed_and_escape_leaves_everything(closed, part, qtbot):
    before = backups(closed)
    qtbot.mouseClick(part.files.destroy_button, LEFT)
    form = part.files.form
    assert not form.submit.isEnabled()
    assert not part.files.destroy_button.isVisibleTo(part)
    qtbot.keyClicks(form.field.edit, "ya")
    qtbot.keyClick(form.field.edit, Qt.Key.Key_Return)
    closed.settle()
    assert form.field.problem.text()
    closed.window.activateWindow()
    closed.settle()
    form.field.edit.setFocus()
    qtbot.keyClick(form.field.edit, Qt.Key.Key_Escape)
    closed.settle()
    assert part.files.form is None
    assert part.files.destroy_button.isVisibleTo(part)
    assert backups(closed) == before
    assert "retention-wipe" not in kinds(closed)


def test_what_is_ticked_goes_and_what_is_unticked_stays(closed, part, qtbot, stick):
    with_stick(closed, part, qtbot, stick)
    files = part.files
    files.table.setFocus()
    files.table.pick(str(stick / "rekap.pdf"))
    qtbot.keyClick(files.table, Qt.Key.Key_Space)
    assert [one.name for one in files.chosen] == [names(part)[0][0]]
    before = backups(closed)
    agreed(closed, part, qtbot)
    assert (stick / "rekap.pdf").exists()
    assert len(backups(closed)) == len(before) - 1
    assert kinds(closed)[:2] == ["retention-wipe", "retention-plan"]
    # The list is read again; what was left unticked is still unticked.
    assert names(part) == [("rekap.pdf", True), (before[-1], False)]
    assert files.chosen == []
    assert not files.destroy_button.isEnabled()


def test_then_the_certificate_lies_there_as_a_preview(closed, part, qtbot):
    assert not part.files.paper_button.isVisibleTo(part)
    agreed(closed, part, qtbot)
    assert part.paper.printed.report == "retention"
    part.paper.reject()
    assert part.files.paper_button.isVisibleTo(part)
    qtbot.mouseClick(part.files.paper_button, LEFT)
    closed.settle()
    assert part.paper.printed.lines
    part.paper.reject()


def test_both_deeds_of_it_name_every_file_and_what_became_of_it(closed, part, qtbot):
    old = backups(closed)[0]
    agreed(closed, part, qtbot)
    part.paper.reject()
    shown = closed.go(HistoryPage)
    closed.settle()
    for place, told in ((0, True), (1, False)):
        shown.table.pick(shown.model.at(place).id)
        closed.settle()
        facts = {one.name: one.value for one in shown.panel.facts.rows()}
        assert (fate_name(Fate.DESTROYED) in facts[old]) is told


def test_stopped_between_two_files_the_rest_stays_and_is_named(
    closed, part, qtbot, stick, monkeypatch
):
    with_stick(closed, part, qtbot, stick)
    gone: list[Any] = []

    def destroy(path, sha256):
        gone.append(path)
        part.files.doing.cancel()
        return destroying.destroy(path, sha256)

    monkeypatch.setattr(ops, "destroy", destroy)
    agreed(closed, part, qtbot)
    part.paper.reject()
    assert len(gone) == 1
    assert fate_name(Fate.STOPPED) in said(part.files)
    assert len([due for _, due in names(part) if due]) == 1


def test_a_refusal_stands_in_its_place(closed, part, qtbot, monkeypatch):
    class Full(DeskError):
        pass

    def refuse(*_arguments):
        raise Full

    monkeypatch.setattr("rutan_desk.gui.settings_retention_files.wipe", refuse)
    monkeypatch.setattr("rutan_desk.gui.settings_retention_files.explain", lambda _why: "TIDAK")
    agreed(closed, part, qtbot)
    assert "TIDAK" in said(part.files)
    assert part.files.destroy_button.isEnabled()


def test_the_months_are_saved_as_a_deed_and_change_what_is_due(closed, part, qtbot):
    part.months.setFocus()
    part.months.selectAll()
    qtbot.keyClicks(part.months, "24")
    page = closed.page(SettingsPage)
    assert page.unsaved() is not None
    qtbot.mouseClick(part.save_button, LEFT)
    closed.settle()
    assert used(closed, lambda one: read_settings(one.db)).retention_months == 24
    assert page.unsaved() is None
    assert not part.save_button.isEnabled()
    assert [due for _, due in names(part)] == [False, False]
    assert not part.files.destroy_button.isEnabled()
    shown = closed.go(HistoryPage)
    closed.settle()
    line = shown.panel.model.at(0)
    assert line.who == tr("Months kept after closing")
    assert line.after == tr("{months} months").format(months=24)


def test_months_typed_and_places_survive_another_language(closed, part, qtbot, stick):
    with_stick(closed, part, qtbot, stick)
    part.months.setValue(36)
    closed.session.speak("en")
    closed.settle()
    again = closed.page(SettingsPage).section("retention")
    closed.settle()
    assert again.months.value() == 36
    assert ("rekap.pdf", True) in names(again)


def test_who_is_no_head_reads_until_when_and_nothing_else(closed, qtbot):
    def demote(registry):
        registry.officer = replace(registry.officer, role=Role.OFFICER)

    used(closed, demote)
    part = opened(closed, qtbot)
    assert "20 Maret 2030" in said(part)
    assert not part.months.isEnabled()
    assert not part.save_button.isVisibleTo(part)
    assert not part.files.isVisibleTo(part)


def test_everything_is_reached_by_tab(closed, part, reach):
    assert reach(closed.window) > 10
