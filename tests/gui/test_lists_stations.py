"""Stations added, changed in place and taken out, by keys and clicks; refusals in place."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from rutan_desk.domain.station import StationKind
from rutan_desk.gui.lists_stations import StationsSection
from rutan_desk.gui.lists_stations_card import ROLLS
from rutan_desk.ops.elections import close_election, make_psu
from rutan_desk.ops.stations import assign_station, save_station
from rutan_desk.store.elections import all_elections
from tests.gui.lists_part import BLORA, opened


@pytest.fixture
def part(qapp, tmp_path, clock, people):
    with opened(StationsSection, tmp_path, clock, people) as made:
        yield made


def type_over(field, text):
    field.edit.selectAll()
    QTest.keyClick(field.edit, Qt.Key.Key_Delete)
    QTest.keyClicks(field.edit, text)


def test_a_station_is_added_by_keys_with_the_next_number(part):
    QTest.keyClick(part.section.add_button, Qt.Key.Key_Space)
    form = part.section.form
    assert form.number.text == "902"
    QTest.keyClicks(form.place.edit, "Aula Contoh")
    QTest.mouseClick(form.chips["A-01"], Qt.MouseButton.LeftButton)
    QTest.keyClicks(form.kpps[0].edit, "ANI CONTOH")
    QTest.keyClicks(form.kpps[7].edit, "BUDI CONTOH")
    assert part.section.unsaved()
    QTest.keyClick(form.place.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    part.settle()
    added = part.stations[-1]
    assert (added.number, added.place, added.blocks) == ("902", "Aula Contoh", ("A-01",))
    assert added.kpps == ("ANI CONTOH", *[""] * 6, "BUDI CONTOH")
    assert added.region == BLORA
    assert part.section.form is None
    assert part.section.unsaved() is None
    assert added.id in part.section.cards


def test_a_station_is_changed_in_its_place_and_escape_leaves_it(part):
    [first] = part.stations
    card = part.section.cards[first.id]
    QTest.mouseClick(card.edit_button, Qt.MouseButton.LeftButton)
    type_over(part.section.form.ceiling, "5")
    QTest.keyClick(part.section.form.ceiling.edit, Qt.Key.Key_Escape)
    assert not part.section.form
    assert part.stations == [first]
    QTest.mouseClick(part.section.cards[first.id].edit_button, Qt.MouseButton.LeftButton)
    type_over(part.section.form.listed, "238")
    QTest.mouseClick(part.section.form.save_button, Qt.MouseButton.LeftButton)
    part.settle()
    assert [one.listed for one in part.stations] == [238]


@pytest.mark.parametrize(
    ("field", "typed", "words"),
    [
        ("number", "901", "901"),
        ("number", "90A", ""),
        ("ceiling", "banyak", ""),
        ("ceiling", "0", ""),
        ("listed", "-3", ""),
        ("region", "Antah Berantah", ""),
    ],
)
def test_what_cannot_be_is_said_under_its_field(part, field, typed, words):
    part.section.edit(0)
    form = part.section.form
    asked = getattr(form, field)
    type_over(asked, typed)
    form.send()
    part.settle()
    assert part.section.form is form
    assert asked.problem.isVisible()
    assert words in asked.problem.text()
    assert len(part.stations) == 1


def test_a_ceiling_above_the_law_warns_and_is_saved(part):
    part.section.edit(0)
    form = part.section.form
    type_over(form.ceiling, "9999")
    assert "9999" not in form.ceiling.problem.text()
    assert form.ceiling.problem.isVisible()
    form.send()
    part.settle()
    assert part.stations[-1].ceiling == 9999


def test_a_station_beyond_its_ceiling_says_so(part):
    [first] = part.stations
    part.do(lambda db, desk: save_station(db, desk, replace(first, ceiling=4)))
    bar = part.section.cards[first.id].bar
    assert bar.accessibleDescription() == "8 / 4"
    QTest.mouseClick(part.section.cards[first.id].people_button, Qt.MouseButton.LeftButton)
    assert part.went == [("people", {"filter": f"station:{first.id}"})]


def test_a_used_station_stays_and_says_why_an_unused_one_goes(part):
    [first] = part.stations
    election = part.election
    someone = part.people[0].id
    part.do(lambda db, desk: assign_station(db, desk, election.id, [someone], first.id))
    other = part.add("902")
    QTest.mouseClick(part.section.cards[first.id].remove_button, Qt.MouseButton.LeftButton)
    part.settle()
    assert part.section.problem.count() == 1
    assert len(part.stations) == 2
    QTest.mouseClick(part.section.cards[other.id].remove_button, Qt.MouseButton.LeftButton)
    part.settle()
    assert part.section.problem.count() == 0
    assert part.stations == [first]


def test_a_block_bound_elsewhere_cannot_be_bound_again(part):
    [first] = part.stations
    part.do(lambda db, desk: save_station(db, desk, replace(first, blocks=("A-01",))))
    part.section.edit(0)
    assert not part.section.form.chips["A-01"].isEnabled()
    assert "901" in part.section.form.chips["A-01"].text()


def test_what_is_typed_survives_a_refresh_and_another_theme(part):
    part.section.edit(0)
    QTest.keyClicks(part.section.form.place.edit, "Aula")
    form = part.section.form
    part.section.refresh(frozenset({"station"}))
    part.settle()
    assert part.section.form is form
    part.section.edit(part.stations[0].id)
    assert part.section.form is form
    assert part.said
    kept = part.section.remember()
    part.section.cancel()
    part.section.restore(kept)
    part.section.read()
    part.settle()
    assert part.section.form.place.text == "Aula"


def test_a_closed_election_can_only_be_read(part):
    election = part.election
    part.do(lambda db, desk: close_election(db, desk, election.id))
    closed = next(one for one in part.ask(all_elections) if one.id == election.id)
    part.show(closed)
    assert not part.section.add_button.isVisible()
    assert all(not one.edit_button.isVisible() for one in part.section.cards.values())
    part.section.edit(0)
    assert part.section.form is None


def test_of_a_repeat_vote_place_and_kpps_can_be_changed(part):
    election = part.election
    later = election.day.replace(day=election.day.day + 1)
    part.do(lambda db, desk: make_psu(db, desk, election.id, "PSU Contoh", later))
    part.show(next(one for one in part.ask(all_elections) if one.psu))
    [card] = part.section.cards.values()
    assert card.edit_button.isVisible()
    assert not card.remove_button.isVisible()
    assert not part.section.add_button.isVisible()
    part.section.edit(card.station.id)
    form = part.section.form
    assert form.number.edit.isReadOnly()
    assert not form.region.edit.isEnabled()
    QTest.keyClicks(form.place.edit, " Contoh")
    form.send()
    part.settle()
    assert part.section.form is None
    assert part.said


def test_the_kind_of_a_new_station_can_be_a_neighbour(part):
    part.section.edit(0)
    form = part.section.form
    type_over(form.number, "004")
    QTest.keyClick(form.kind, Qt.Key.Key_Down)
    form.send()
    part.settle()
    assert part.stations[-1].kind is StationKind.SUPPORTING


def test_every_stop_has_a_name(part, reach):
    part.section.edit(0)
    assert reach(part.section.window()) > 12


def test_the_plan_is_printed(part):
    QTest.mouseClick(part.section.print_button, Qt.MouseButton.LeftButton)
    part.settle()
    papers = [one for one in part.section.children() if hasattr(one, "printed")]
    assert [one.printed.report for one in papers] == ["station-plan"]
    papers[0].reject()
    part.settle()


@pytest.mark.parametrize("number", [0, 1])
@pytest.mark.parametrize("name", ROLLS)
def test_each_attendance_list_of_one_station(part, name, number):
    part.add("902")
    station = part.stations[number]
    menu = part.section.cards[station.id].roll_button.menu()
    assert len(menu.actions()) == len(ROLLS)
    menu.actions()[ROLLS.index(name)].trigger()
    part.settle()
    printed = part.section.paper.printed
    assert (printed.report, printed.asked["station"]) == (name, station.number)
    part.section.paper.reject()
    part.settle()
