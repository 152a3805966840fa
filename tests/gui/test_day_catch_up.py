"""Ticks made by pen typed back: one line and Enter each, nothing stops, everything is told."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from rutan_desk.domain.day import Act, Means, Phase
from rutan_desk.gui.day_catch_up import CatchUpSection
from rutan_desk.gui.day_catch_up_rows import parse
from rutan_desk.gui.rows_model import Tone
from tests.gui import day_bench
from tests.gui.day_bench import DPT_901, UNLISTED, at, opened_day

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def beeps(monkeypatch):
    """How often it was heard."""
    heard = []
    monkeypatch.setattr(QApplication, "beep", staticmethod(lambda: heard.append(True)))
    return heard


@pytest.fixture
def part(qapp, tmp_path, beeps):
    with opened_day(CatchUpSection, tmp_path) as made:
        made.hands.now = at(14, 5)  # the computer was down when the hours ended
        yield made


def tick(part, text):
    part.type(text)
    part.key(Qt.Key.Key_Return)


def log(part):
    return [(one.name, one.tone) for one in part.section.log.model.rows()]


def voted(part):
    names = {one.id: name for name, one in part.people.items()}
    return [names[one.person_id] for one in part.events if one.act is Act.VOTED]


def choose(part, box, text):
    place = box.findText(text)
    box.setCurrentIndex(place)
    box.activated.emit(place)
    part.settle()


def test_a_hundred_ticks_from_paper_typed_without_waiting(qapp, tmp_path, beeps, monkeypatch):
    names = tuple(f"PEMILIH CONTOH {number:03}" for number in range(1, 105))
    monkeypatch.setattr(day_bench, "DPT_901", (*names, DPT_901[-1]))
    with opened_day(CatchUpSection, tmp_path) as part:
        part.hands.now = at(14, 5)
        for number in range(1, 101):
            QTest.keyClicks(part.focus, f"{number} 10.{number % 60:02}")
            QTest.keyClick(part.focus, Qt.Key.Key_Return)
        while len(part.section.log.ticks) < 100:
            part.settle()
        assert voted(part) == list(names[:100])
        assert {one.means for one in part.events} == {Means.PAPER}
        assert (part.events[4].at.hour, part.events[4].at.minute) == (10, 5)
        assert len({one.number for one in part.events}) == 100
        assert beeps == []
        part.section._read_figures()
        part.settle()
        assert part.section.count.text() == "100 of 106 have voted"


def test_each_is_on_the_disk_before_it_is_told(part):
    QTest.keyClicks(part.focus, "3")
    QTest.keyClick(part.focus, Qt.Key.Key_Return)
    assert part.section.field.text() == ""
    assert log(part) == []
    part.settle()
    assert log(part) == [(DPT_901[2], Tone.GREEN)]
    assert voted(part) == [DPT_901[2]]


def test_what_cannot_be_recorded_is_told_and_the_next_one_goes_on(part, beeps):
    for text in ("2", "2", "99", "25", UNLISTED[0].lower(), "bambang", "zzz", "4"):
        tick(part, text)
    assert log(part)[::-1] == [
        (DPT_901[1], Tone.GREEN),
        (DPT_901[1], Tone.AMBER),
        ("99", Tone.RED),
        ("ORANG LAIN CONTOH", Tone.RED),
        (UNLISTED[0], Tone.RED),
        ("bambang: BAMBANG HARTONO (DPT no. 3), BAMBANG NUGROHO (DPT no. 2)", Tone.AMBER),
        ("zzz", Tone.RED),
        (DPT_901[3], Tone.GREEN),
    ]
    assert voted(part) == [DPT_901[1], DPT_901[3]]
    assert len(beeps) == 6
    said = [one.said for one in part.section.log.ticks]
    assert "already voted at 14.05 at TPS 901" in said[6]
    assert "on no list" in said[3]
    assert "2 fit" in said[2]
    assert part.section.told.text() == f"{DPT_901[3]}: Recorded"
    assert part.section.log.count.text() == "2 recorded, 6 only told"


def test_a_number_is_of_the_list_and_station_on_the_paper(part):
    choose(part, part.section.list, "DPTb")
    tick(part, "1")
    choose(part, part.section.station, "TPS 902")
    choose(part, part.section.list, "DPT")
    tick(part, "1")
    assert voted(part) == ["YANTO PRASOJO", "DWI PRASETYO"]


def test_an_hour_that_has_not_come_is_told_and_not_recorded(part):
    tick(part, "5 14.30")
    assert log(part) == [(DPT_901[4], Tone.RED)]
    assert part.events == []


def test_a_name_is_enough_and_another_stations_voter_is_told(part):
    tick(part, "sutrisno karto 9:05")
    tick(part, "dwi prasetyo")
    assert voted(part) == ["SUTRISNO KARTO"]
    assert (part.events[0].at.hour, part.events[0].at.minute) == (9, 5)
    assert "TPS 902" in part.section.log.ticks[0].said


def test_an_hour_that_has_not_come_is_told(part):
    tick(part, "sutrisno karto 23:05")
    assert voted(part) == []
    assert "23.05" in part.section.log.ticks[0].said


@pytest.mark.parametrize(
    ("text", "who", "hour"),
    [
        ("17", "17", ""),
        (" 17  9.05 ", "17", "09.05"),
        ("sutrisno karto 10:14", "sutrisno karto", "10.14"),
        ("17 25.00", "17 25.00", ""),
        ("10.14", "10.14", ""),
    ],
)
def test_the_hour_stands_behind(text, who, hour):
    typed = parse(text, 1)
    assert (typed.who, typed.hour) == (who, hour)


def test_one_is_taken_back_in_place_with_a_reason(part):
    tick(part, "5")
    tick(part, "6")
    part.key(Qt.Key.Key_Z, CTRL)
    assert part.section.log.ask.reason.text() == "typed wrongly from paper"
    part.key(Qt.Key.Key_Return)
    assert [one.act for one in part.events] == [Act.VOTED, Act.VOTED, Act.WITHDRAWN]
    assert log(part) == [(DPT_901[5], Tone.GREY), (DPT_901[4], Tone.GREEN)]
    assert part.focus is part.section.field
    part.section.log.table.setFocus()
    part.section.log.table.pick(1)
    part.key(Qt.Key.Key_Backspace)
    part.type("baris lain")
    part.key(Qt.Key.Key_Return)
    assert [one.reason for one in part.events if one.act is Act.WITHDRAWN] == [
        "typed wrongly from paper",
        "baris lain",
    ]
    tick(part, "6")
    assert voted(part) == [DPT_901[4], DPT_901[5], DPT_901[5]]


def test_it_says_where_to_begin(part):
    section = part.section
    shown = [value.text() for _, value in section.known]
    assert shown == ["none", "none", "0"]
    part.mark(DPT_901[0], means=Means.PAPER)
    section.context.preferences.keep_emergency_roll(section.view.day, 7, "09.31")
    section._read_figures()
    part.settle()
    shown = [value.text() for _, value in section.known]
    assert shown == ["no. 7, 09.31", "no. 1, 14.05", "1"]


@pytest.mark.parametrize("phase", [Phase.FROZEN, Phase.CLOSED, None])
def test_what_was_typed_is_there_again_when_the_day_is_not_open(qapp, tmp_path, beeps, phase):
    with opened_day(CatchUpSection, tmp_path, phase=phase) as part:
        assert part.section.problem.count() == 1
        tick(part, "5")
        assert part.events == []
        told = part.section.log.ticks
        assert part.section.field.text() == "5" or told[0].tone is Tone.RED


def test_what_was_typed_survives_another_language(part):
    tick(part, "5")
    part.type("sutri")
    kept = part.section.remember()
    assert "not recorded" in part.section.unsaved()
    again = CatchUpSection(part.context)
    again.restore(kept)
    again.show_election(part.election, head=True)
    part.settle()
    assert again.field.text() == "sutri"
    assert again.log.model.rowCount() == 1
    again.deleteLater()
    part.section.field.clear()
    assert part.section.unsaved() is None
