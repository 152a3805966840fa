"""The check-in among 2,000 people: nothing of the files on the GUI thread, nothing per person."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from rutan_desk.domain.day import Day, Phase, RollLine
from rutan_desk.domain.lists import Category
from rutan_desk.gui.day_page import DayPage
from rutan_desk.store import day as rows
from rutan_desk.store.elections import active_election
from rutan_desk.store.journal import deed
from rutan_desk.store.people import all_people
from rutan_desk.store.stations import stations_of
from tests.conftest import NOW
from tests.gui.test_event_loop import MANY, many, slow, work

__all__ = ["many"]


@pytest.fixture
def day(many):
    """Everybody stands on the roll of an open day."""

    def open_it(db, desk):
        election = active_election(db)
        [station] = stations_of(db, election.id)
        line = RollLine(
            election_id=election.id,
            station_id=station.id,
            person_id=None,
            category=Category.DPT,
            number="",
            name="",
            sex=None,
            ballots=("PPWP",),
        )
        lines = [
            replace(line, person_id=one.id, number=str(number), name=one.name, sex=one.sex)
            for number, one in enumerate(all_people(db), 1)
        ]
        frozen = Day(
            election_id=election.id,
            phase=Phase.OPEN,
            secret="0" * 64,
            frozen_at=NOW,
            frozen_by=desk.officer,
            frozen_seal="0" * 64,
            opened_at=NOW,
        )
        with deed(db, desk, "day-freeze", {"election": election.name, "count": 1}) as act:
            rows.save_desk_id(act, rows.new_desk_id())
            rows.save_day(act, frozen)
            rows.save_roll_lines(act, lines)
        return act.touched

    many.context.worker.do(open_it)
    many.settle()
    return many


def test_the_window_is_not_kept_waiting_by_the_check_in(day):
    page = day.go(DayPage)
    page.open_section("check_in")
    day.settle()
    section = page.sections["check_in"]
    assert section.side.listed.text().endswith(tuple("0123456789"))
    assert section.view.live.listed > MANY

    def type_a_name():
        QTest.keyClicks(section.field, "contoh 17")

    def press_enter():
        QTest.keyClick(section.field, Qt.Key.Key_Return)

    acts = (type_a_name, press_enter, press_enter, section.read, section.last.undo_last)
    assert [slow(work(day, act)) for act in acts] == [set() for _ in acts]
