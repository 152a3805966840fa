"""Who votes where: dealt out after a look at what would change, or moved by hand."""

from collections import Counter
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from rutan_desk.domain.list_line import ListLine, Match
from rutan_desk.domain.station import StationKind
from rutan_desk.gui.lists_allocation import AllocationSection
from rutan_desk.gui.lists_allocation_lane import people_dragged, people_dropped
from rutan_desk.gui.lists_allocation_rows import read_allocation, read_plan
from rutan_desk.gui.people_tags import filters_of
from rutan_desk.ops.elections import close_election
from rutan_desk.ops.list_papers import station_plan
from rutan_desk.ops.readiness import everybody
from rutan_desk.ops.stations import allocate_people, assign_station, save_station
from rutan_desk.store.elections import active_election, all_elections
from rutan_desk.store.journal import deed, last_deed_id
from rutan_desk.store.lists import enrolments_of, save_lines
from rutan_desk.words.list_papers import station_plan_words
from tests.gui.lists_part import opened
from tests.moulds import demo_of


@pytest.fixture
def part(qapp, tmp_path, clock, people):
    """Blocks A-01 (five), B-02 (two) and C (one); one foreigner more who may not vote."""
    blocks = ["A-01"] * 5 + ["B-02"] * 2 + ["B-02", "C"]
    housed = [replace(one, block=block) for one, block in zip(people, blocks, strict=True)]
    with opened(AllocationSection, tmp_path, clock, housed) as made:
        made.add("902", ceiling=5)
        yield made


def enrolments(part):
    election = part.election
    return part.ask(lambda db: enrolments_of(db, election.id))


def named(part, name):
    return next(one.id for one in part.people if one.name == name)


def click(part, button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    part.settle()


def primary(part):
    """The button of the plan that is offered."""
    box = part.section.offer.itemAt(0).widget()
    return next(one for one in box.findChildren(QPushButton) if one.text())


def deal(part):
    click(part, part.section.deal_button)
    click(part, primary(part))


def at(part, station):
    return [one for one in part.section.view.voters if one.station_id == station.id]


def drop(part, lane, ids):
    data = people_dragged(ids)
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.MoveAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    lane.dropEvent(event)
    part.settle()


def test_without_stations_chosen_everybody_waits(part):
    assert len(part.section.view.at(None)) == 8
    assert None in part.section.lanes
    assert "8" in part.section.text.text()


def test_dealing_says_first_what_it_would_do_and_is_one_deed(part):
    before = part.ask(last_deed_id)
    QTest.keyClick(part.section.deal_button, Qt.Key.Key_Space)
    part.settle()
    assert (part.section.plan.placed, part.section.plan.moved) == (8, 0)
    assert part.ask(last_deed_id) == before
    assert "8" in primary(part).text()
    assert primary(part).hasFocus()
    QTest.keyClick(primary(part), Qt.Key.Key_Space)
    part.settle()
    assert part.ask(last_deed_id) == before + 1
    assert part.section.view.at(None) == []
    assert part.section.plan is None
    assert part.said
    first, second = part.stations
    assert {one.block for one in at(part, first)} & {one.block for one in at(part, second)} == set()


def test_a_plan_is_let_go_of_without_a_change(part):
    before = part.ask(last_deed_id)
    click(part, part.section.afresh_button)
    assert part.section.plan.afresh
    part.section.keep()
    assert part.section.offer.count() == 0
    assert part.ask(last_deed_id) == before


def test_it_is_steady_and_all_anew_says_how_many_would_move(part):
    first, _ = part.stations
    election = part.election
    part.do(lambda db, desk: allocate_people(db, desk, election.id))
    part.do(lambda db, desk: save_station(db, desk, replace(first, blocks=("A-01", "B-02", "C"))))
    click(part, part.section.deal_button)
    assert part.section.plan.changes == 0
    part.section.keep()
    elsewhere = 8 - len(at(part, first))
    click(part, part.section.afresh_button)
    assert (part.section.plan.placed, part.section.plan.moved) == (0, elsewhere)
    assert elsewhere > 0


def test_a_block_is_moved_by_keys(part):
    _, second = part.stations
    lane = part.section.lanes[None]
    lane.chips["A-01"].setFocus()
    QTest.keyClick(lane.chips["A-01"], Qt.Key.Key_Space)
    panel = part.section.panel
    assert len(panel.table.chosen) == 5
    panel.target.setFocus()
    QTest.keyClick(panel.target, Qt.Key.Key_Down)
    assert panel.target.currentData() == second.id
    QTest.keyClick(panel.move_button, Qt.Key.Key_Space)
    part.settle()
    assert len(at(part, second)) == 5
    assert all(one.by_hand for one in at(part, second))


def test_a_block_is_dragged_to_a_station(part):
    _, second = part.stations
    chip = part.section.lanes[None].chips["B-02"]
    assert len(chip.ids) == 2
    drop(part, part.section.lanes[second.id], chip.ids)
    assert sorted(one.person_id for one in at(part, second)) == sorted(chip.ids)


def test_what_is_dragged_are_people_and_nothing_else(part):
    assert people_dropped(people_dragged([3, 1])) == (3, 1)


def test_a_mark_by_hand_is_taken_off(part):
    first, _ = part.stations
    election, person = part.election, named(part, "ORANG CONTOH 1")
    part.do(lambda db, desk: assign_station(db, desk, election.id, [person], first.id))
    panel = part.section.panel
    panel.table.pick(person)
    assert panel.loose_button.isEnabled()
    click(part, panel.loose_button)
    assert not enrolments(part)[person].by_hand
    assert not panel.loose_button.isEnabled()


def test_one_person_is_found_and_moved(part):
    first, _ = part.stations
    panel = part.section.panel
    QTest.keyClicks(panel.search, "CONTOH 3")
    assert panel.model.rowCount() == 1
    click_at = panel.table.visualRect(panel.model.index(0, 0)).center()
    QTest.mouseClick(
        panel.table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(click_at.x(), click_at.y())
    )
    assert panel.target.currentData() == first.id
    click(part, panel.move_button)
    assert [one.name for one in at(part, first)] == ["ORANG CONTOH 3"]
    assert [one.name for one in panel.table.chosen] == ["ORANG CONTOH 3"]


def test_whom_kpus_list_holds_nobody_moves(part):
    first, second = part.stations
    person = named(part, "ORANG CONTOH 2")
    line = ListLine(
        election_id=part.election.id,
        station_id=first.id,
        number="1",
        name="ORANG CONTOH 2",
        person_id=person,
        match=Match.MATCHED,
    )

    def write(db, desk):
        with deed(db, desk, "allocate", {"count": 1}) as act:
            save_lines(act, [line])
        return act.touched

    part.do(write)
    panel = part.section.panel
    panel.table.pick(person)
    assert not panel.move_button.isEnabled()
    drop(part, part.section.lanes[second.id], [person])
    assert person not in enrolments(part)
    assert part.said


def test_above_the_ceiling_is_said_in_words_and_blocks_nothing(part):
    _, second = part.stations
    election = part.election
    everybody = [one.person_id for one in part.section.view.voters]
    part.do(lambda db, desk: assign_station(db, desk, election.id, everybody, second.id))
    assert len(at(part, second)) == 8
    bar = part.section.lanes[second.id]
    assert "8" in bar.all_button.text()
    assert any(one.text().startswith("3 ") for one in bar.findChildren(QLabel))


def test_a_station_leads_to_its_people(part):
    first, _ = part.stations
    click(part, part.section.lanes[first.id].people_button)
    assert part.went == [("people", {"filter": f"station:{first.id}"})]


def test_a_neighbour_is_left_alone_while_there_is_room(part):
    part.add("004", kind=StationKind.SUPPORTING)
    deal(part)
    assert [one for one in part.stations if at(part, one)] == part.stations[:2]


def test_a_closed_election_can_only_be_looked_at(part):
    election = part.election
    first, _ = part.stations
    part.do(lambda db, desk: close_election(db, desk, election.id))
    part.show(next(one for one in part.ask(all_elections) if one.closed))
    assert not part.section.deal_button.isVisible()
    assert not part.section.panel.move_button.isVisible()
    assert not part.section.lanes[first.id].acceptDrops()
    part.section.move_people([named(part, "ORANG CONTOH 1")], first.id)
    part.settle()
    assert enrolments(part) == {}


def test_what_is_chosen_survives_another_theme(part):
    part.section.choose((None, "B-02"))
    kept = part.section.remember()
    part.section.choose(None)
    part.section.restore(kept)
    part.section.read()
    part.settle()
    assert part.section.panel.model.rowCount() == 2
    assert part.section.lanes[None].chips["B-02"].isChecked()


def test_every_stop_has_a_name(part, reach):
    click(part, part.section.deal_button)
    assert reach(part.window) > 10


def test_the_plan_is_printed(part):
    click(part, part.section.print_button)
    [paper] = [one for one in part.section.children() if hasattr(one, "printed")]
    assert paper.printed.report == "station-plan"
    paper.reject()
    part.settle()


@pytest.fixture
def demo(tmp_path, clock):
    made = demo_of(tmp_path / "contoh", clock, inmate_count=60)
    yield made
    made.close()


def test_screen_paper_and_filter_count_alike(demo, clock, monkeypatch):
    election = active_election(demo.db)
    late = election.day - timedelta(days=2)
    people = everybody(demo.db, late)
    assert any(one.no_way for one in people)
    assert any(not one.voter for one in people)
    view = read_allocation(demo.db, election, late)
    sheets = []
    monkeypatch.setattr("rutan_desk.ops.list_papers.printed", lambda *some: sheets.append(some[3]))
    station_plan(demo.db, demo.desk, station_plan_words(clock()), people, election)
    [made] = sheets
    tags = Counter(tag for one in people for tag in filters_of(one, election.day))
    for place, station in enumerate(view.stations, 1):
        count = len(view.at(station.id))
        assert len(made.parts[place].rows) == tags[f"station:{station.id}"] == count
    assert len(view.at(view.stations[0].id)) > 0
    plan = read_plan(demo.db, election, late, afresh=False)
    assert plan.placed <= len(view.at(None))
