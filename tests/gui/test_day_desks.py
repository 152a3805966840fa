"""Several desks by keys and clicks: a copy out, its notes back, conflicts decided, taken over."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from rutan_desk.domain.day import Act, DeskCopy, Phase
from rutan_desk.domain.station import Station
from rutan_desk.gui.day_desks import DesksSection
from rutan_desk.gui.day_evening import EveningSection
from rutan_desk.gui.home_page import HomePage
from rutan_desk.gui.rows_model import Tone
from rutan_desk.gui.widgets import Notice
from rutan_desk.ops.day_board import Board
from rutan_desk.ops.day_copies import write_events
from rutan_desk.ops.day_desk import ThisCopy, this_copy
from rutan_desk.ops.day_marking import mark
from rutan_desk.ops.home import LooseEnds
from rutan_desk.ops.registry import open_registry
from rutan_desk.store import day as rows
from rutan_desk.store.elections import active_election
from rutan_desk.store.journal import deed
from tests.conftest import NOW, PASSWORD
from tests.gui.day_bench import HEAD, at, opened_day

EKO, FAJAR, GATOT = "EKO SETIAWAN", "FAJAR RIYANTO", "GATOT SUBEKTI"


@pytest.fixture
def part(qapp, tmp_path):
    with opened_day(DesksSection, tmp_path) as made:
        yield made


@pytest.fixture
def stick(tmp_path):
    folder = tmp_path / "stik"
    folder.mkdir()
    return folder


def press(part, button):
    button.setFocus()
    part.key(Qt.Key.Key_Space)


def notices(part):
    """Every notice in sight, with its tone."""
    found = part.section.findChildren(Notice)
    return [(one.property("tone"), one.title.text()) for one in found if one.isVisible()]


def hand_out_by_keys(part, stick, number="902", name="Laptop TPS"):
    part.files.chosen_folder = stick
    copies = part.section.copies
    copies.station.setCurrentIndex(copies.station.findText(f"TPS {number}"))
    copies.name.edit.setFocus()
    part.type(name)
    part.key(Qt.Key.Key_Return)
    [folder] = stick.iterdir()
    return folder


def at_the_copy(part, folder, stick, *names):
    """Mark these people at the copy, ten minutes later, and write its notes onto the stick."""
    registry = open_registry(folder, HEAD, PASSWORD, lambda: at(9, 10))
    board = Board(registry.db)
    board.read(at(9).date())
    for name in names:
        line = part.line(name)
        mark(registry.db, registry.desk, board, line.person_id, Act.VOTED, line.station_id)
    path = write_events(registry, stick)
    registry.close()
    return path


def become_copy(db, desk):
    """From now on this registry is a copy."""
    election = active_election(db)
    [station, *_] = [one.station_id for one in rows.roll_lines(db, election.id)]
    copy = DeskCopy(
        election_id=election.id, station_id=station, desk=rows.desk_id(db), name="Meja B",
        handed_at=desk.clock(),
    )  # fmt: skip
    with deed(db, desk, "day-copy", {"name": "Meja B", "station": "901"}) as act:
        rows.save_copy(act, copy)
    return act.touched


# --- copies


def test_a_copy_is_handed_out_by_keys(part, stick):
    folder = hand_out_by_keys(part, stick)
    assert folder.name.endswith("902")
    [row] = part.section.copies.model.rows()
    assert (row.copy.name, row.station.number, row.known) == ("Laptop TPS", "902", 0)
    [(tone, words)] = notices(part)
    assert tone == Tone.GREEN.value
    assert str(folder) in words
    assert part.section.copies.name.text == ""
    assert part.section.copies.button.isEnabled()


def test_given_up_makes_no_copy(part):
    press(part, part.section.copies.button)
    assert part.section.copies.model.rowCount() == 0
    assert part.section.copies.button.isEnabled()


def test_a_stick_that_is_gone_is_told_and_nothing_is_noted(part, tmp_path):
    part.files.chosen_folder = tmp_path / "tidak ada"
    press(part, part.section.copies.button)
    [(tone, words)] = notices(part)
    assert tone == Tone.RED.value
    assert "tidak ada" in words
    assert part.section.copies.model.rowCount() == 0
    assert part.section.copies.button.isEnabled()


# --- notes


def test_the_notes_are_written_onto_a_stick(part, stick):
    part.mark(EKO)
    assert part.section.own.text().startswith("1 notes are known here, 1 of them")
    assert part.focus is part.section.write_button
    part.files.chosen_folder = stick
    part.key(Qt.Key.Key_Space)
    [file] = stick.iterdir()
    assert part.said == [f"Saved: {file.name}"]
    assert EKO.encode() not in file.read_bytes()


def test_the_notes_of_a_copy_come_back_once(part, stick):
    folder = hand_out_by_keys(part, stick)
    part.files.file = at_the_copy(part, folder, stick, EKO, FAJAR)
    press(part, part.section.drop.button)
    assert (Tone.GREEN.value, "2 new notes from Laptop TPS, 0 known before.") in notices(part)
    assert {one.act for one in part.events} == {Act.VOTED}
    [row] = part.section.copies.model.rows()
    assert (row.known, row.copy.merged_number, row.copy.merged_at) == (2, 2, at(9))
    part.hands.now = at(10)
    press(part, part.section.drop.button)
    again = "Nothing new from Laptop TPS: all 2 notes were here already."
    assert (Tone.GREEN.value, again) in notices(part)
    assert len(part.events) == 2


def test_a_dropped_file_of_another_kind_is_refused_in_place(part, stick):
    wrong = stick / "foto.hari"
    wrong.write_bytes(b"bukan")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(wrong))])
    button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    act = Qt.DropAction.CopyAction
    part.section.drop.dropEvent(QDropEvent(QPointF(5, 5), act, data, button, keys))
    part.settle()
    [(tone, words)] = notices(part)
    assert (tone, words) == (Tone.RED.value, "This file was not taken in")
    assert part.events == []


def test_nothing_chosen_takes_nothing_in(part):
    press(part, part.section.drop.button)
    assert part.files.asked == ["Notes of another desk"]
    assert notices(part) == []


# --- conflicts


@pytest.fixture
def clash(part, stick):
    """Eko has voted here and at the copy."""
    folder = hand_out_by_keys(part, stick)
    part.mark(EKO)
    part.section.take_in(at_the_copy(part, folder, stick, EKO, GATOT))
    part.settle()
    return part.section.clashes


def test_a_conflict_shows_both_records_and_one_is_withdrawn(part, clash):
    [one] = part.section.view.clashes
    assert one.name == EKO
    assert {(record.desk, record.event.at) for record in one.records} == {
        ("this desk", at(9)), ("Laptop TPS", at(9, 10)),
    }  # fmt: skip
    assert "1 conflict" in clash.text.text()
    theirs = next(record.event for record in one.records if record.desk == "Laptop TPS")
    press(part, clash.buttons[theirs.uuid])
    part.key(Qt.Key.Key_Return)
    assert not any(event.act is Act.WITHDRAWN for event in part.events)
    part.type("hadir hanya sekali")
    part.key(Qt.Key.Key_Tab)
    part.type("Ketua KPPS")
    part.key(Qt.Key.Key_Return)
    [taken] = [event for event in part.events if event.act is Act.WITHDRAWN]
    assert (taken.withdraws, taken.reason) == (theirs.uuid, "hadir hanya sekali")
    assert taken.second == "Ketua KPPS"
    assert part.section.view.conflicts == 0
    assert not clash.isVisible()
    assert "No conflict" in part.section.own.text()


def test_a_question_about_a_settled_record_is_dropped(part, clash):
    [one] = part.section.view.clashes
    first, second = one.records
    press(part, clash.buttons[first.event.uuid])
    assert part.section.unsaved()
    from rutan_desk.ops.day_marking import withdraw

    part.day_do(lambda db, desk, board: withdraw(db, desk, board, first.event.uuid, "salah"))
    assert not clash.ask.isVisible()
    assert part.section.unsaved() is None
    assert second.event.uuid not in clash.buttons


# --- on a copy


def test_a_copy_says_so_and_hands_out_nothing(part):
    part.do(become_copy)
    [(tone, words)] = notices(part)
    assert (tone, words) == (Tone.GREY.value, "This is the copy “Meja B” for TPS 901.")
    assert not part.section.copies.isVisible()
    assert part.section.write_button.isEnabled()
    assert part.section.drop.isEnabled()


def link(part):
    """The way to take over, if it is offered."""
    from PySide6.QtWidgets import QPushButton

    found = part.section.findChildren(QPushButton)
    return [one for one in found if one.isVisible() and "main PC is lost" in one.text()]


def test_a_head_makes_the_copy_the_main_desk_with_a_reason(part):
    part.do(become_copy)
    press(part, link(part)[0])
    part.type("PC utama dicuri")
    part.key(Qt.Key.Key_Return)
    assert part.ask(this_copy) is None
    assert part.section.copies.isVisible()
    assert notices(part) == []
    assert part.said == ["This is the main desk now: everything can be written here."]


def test_only_a_head_takes_over(part):
    part.do(become_copy)
    part.show(head=False)
    assert link(part) == []


def test_the_evening_of_a_copy_changes_no_roll(qapp, tmp_path):
    with opened_day(EveningSection, tmp_path, phase=Phase.FROZEN) as evening:
        evening.do(become_copy)
        found = evening.section.findChildren(Notice)
        assert any("Meja B" in one.title.text() for one in found if one.isVisible())
        assert not evening.section.steps.unfreeze_button.isVisible()
        assert not evening.section.chips.isVisible()
        assert evening.section.steps.open_button.isEnabled()


def test_nothing_is_handed_out_before_the_freeze(qapp, tmp_path):
    with opened_day(DesksSection, tmp_path, phase=None) as part:
        assert not part.section.copies.form.isVisible()
        assert not part.section.write_button.isEnabled()
        [(tone, _words)] = notices(part)
        assert tone == Tone.AMBER.value


def test_a_name_being_typed_survives_another_theme(part):
    part.section.copies.name.edit.setText("Meja")
    again = DesksSection(part.context)
    again.restore(part.section.remember())
    assert again.copies.name.text == "Meja"
    again.deleteLater()


def test_every_stop_has_a_name(part, clash, reach):
    assert reach(part.window) > 6


# --- at home and in the top of the window


@pytest.fixture
def here(desktop):
    copy = DeskCopy(election_id=1, station_id=1, desk="salinan", name="Meja B", handed_at=NOW)
    return ThisCopy(copy, Station(election_id=1, number="902", region="33.16.09"))


def test_the_top_says_quietly_that_this_is_a_copy(desktop, here):
    top, facts = desktop.window.top, desktop.window.news.facts
    assert not top.copy.isVisible()
    top.show_facts(replace(facts, copy=here), HEAD, NOW.date())
    assert top.copy.isVisible()
    assert "902" in top.copy.text()
    top.show_facts(facts, HEAD, NOW.date())
    assert not top.copy.isVisible()


def test_home_says_it_and_leads_to_the_notes(desktop, here, monkeypatch):
    page, went = desktop.go(HomePage), []
    monkeypatch.setattr(desktop.window, "go", lambda *where: went.append(where))
    page.go_to.disconnect()
    page.go_to.connect(lambda *where: went.append(where))
    page._show_ends(LooseEnds(copy=here))
    [notice] = [one for one in page.findChildren(Notice) if "Meja B" in one.title.text()]
    notice.words.itemAt(notice.words.count() - 1).widget().click()
    assert went == [("day", {"section": "desks"})]
    page._show_ends(LooseEnds())
    desktop.settle()
    assert not [one for one in page.findChildren(Notice) if "Meja B" in one.title.text()]
