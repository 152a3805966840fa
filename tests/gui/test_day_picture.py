"""The live picture: turnout by group and half hour, queues, absences and papers as they stand."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QPushButton

from rutan_desk.domain.day import Act, Phase
from rutan_desk.gui import day_chart, theme
from rutan_desk.gui.day_picture import PictureSection
from rutan_desk.gui.widgets import Notice
from rutan_desk.store import day as rows
from rutan_desk.store.journal import deed
from tests.gui.day_bench import DPT_901, DPT_902, DPTB_901, at, opened_day


@pytest.fixture
def part(qapp, tmp_path):
    with opened_day(PictureSection, tmp_path) as made:
        yield made


def choose_station(part, number):
    choice = part.section.station
    place = choice.findText(f"TPS {number}")
    choice.setCurrentIndex(place)
    choice.activated.emit(place)
    part.settle()


def notices(part):
    return [one.title.text() for one in part.window.findChildren(Notice) if one.isVisible()]


def pairs(figures):
    return {name.text(): figure.text() for name, figure in figures._labels if name.text()}


def vote_all(part, names, minutes=1):
    for name in names:
        part.hands.forward(minutes=minutes)
        part.mark(name)


def test_it_counts_every_group(part):
    vote_all(part, ["AGUS HIDAYAT", "BAMBANG NUGROHO", "DWI PRASETYO", "YANTO PRASOJO"])
    section = part.section
    assert section.voted.text() == "4"
    assert section.listed.text() == "of 41 (10 %)"
    assert section.stations.said == ["TPS 901: 3 of 33 (9 %)", "TPS 902: 1 of 8 (12 %)"]
    assert section.lists.said == ["DPT: 3 of 33 (9 %)", "DPTb: 1 of 6 (17 %)", "DPK: 0 of 2 (0 %)"]
    assert section.sexes.said[0] == "Male: 4 of 38 (11 %)"
    assert "Not said on the list: 0 of 1 (0 %)" in section.sexes.said
    assert section.disabled.said[0] == "With a disability: 1 of 1 (100 %)"
    assert section.blocks.said[-1] == "Not ours: 0 of 1 (0 %)"
    assert [one.split(":")[0] for one in section.blocks.said[:4]] == [
        "Block A", "Block B", "Block C", "Block D",
    ]  # fmt: skip


def test_one_station_alone(part):
    vote_all(part, [*DPT_902[:3], "AGUS HIDAYAT"])
    choose_station(part, "902")
    section = part.section
    assert section.voted.text() == "3"
    assert section.lists.said == ["DPT: 3 of 8 (38 %)"]
    assert not section.stations.isVisible()
    assert all("TPS" not in one for one in section.papers.said)


def test_who_waits_and_who_is_absent(part):
    assert pairs(part.section.absent) == {"Released": "1"}
    assert not part.section.nobody_absent.isVisible()
    part.mark("AGUS HIDAYAT", Act.ILL)
    part.mark("CAHYO PRIYONO", Act.ILL)
    part.mark("DEDI KURNIAWAN", Act.COURT)
    part.mark("EKO SETIAWAN", Act.QUEUEING)
    part.hands.forward(minutes=7)
    part.mark("DWI PRASETYO", Act.QUEUEING)
    part.mark("EDI SUSANTO", Act.OUT)
    absent, moving = pairs(part.section.absent), pairs(part.section.moving)
    assert absent == {"Ill": "2", "At court": "1", "Released": "1"}
    assert moving["Queueing"] == "2"
    assert moving["Queue TPS 901, since 09.00"] == "1"
    assert moving["Queue TPS 902, since 09.07"] == "1"
    assert moving["Out of the block"] == "1"


def test_papers_that_will_not_suffice_are_told_with_their_hour(part):
    """26 papers for 33 people at TPS 901: the pace of the last half hour says until when."""
    vote_all(part, DPT_901[:15], minutes=1)
    first = part.section.papers.said[0]
    assert first.startswith("TPS 901 · PPWP: 15 handed out of 26; Used up at 09.37")
    assert "Ballots will not suffice" in notices(part)
    assert part.section.papers.said[-1].endswith("Enough")


def test_the_hours_go_on_without_anybody_coming(part):
    vote_all(part, DPT_901[:2])
    assert "10 minutes" in part.section.pace.text()
    part.hands.now = at(12, 30)
    part.section._tick()
    part.settle()
    assert part.section.pace.text() == "–"
    assert part.section.time.text() == "As it was at 12.30"


def test_a_conflict_leads_to_the_desks(part):
    """Two votes of one person cannot be marked here; a merged file brings them."""
    event = part.mark("AGUS HIDAYAT")
    other = part.line("DWI PRASETYO").station_id
    again = replace(event, id=0, uuid="", desk="lain", number=1, stamp=99, station_id=other)

    def merged(db, desk):
        with deed(db, desk, "day-merge", {"new": 1}) as act:
            rows.add_events(act, [again])
        return act.touched

    part.do(merged)
    assert "1 people are recorded twice" in notices(part)
    [link] = [
        one
        for one in part.window.findChildren(QPushButton)
        if one.isVisible() and one.text() == "To the desks"
    ]
    link.click()
    assert part.went == [("day", {"section": "desks"})]


def test_before_the_freeze_it_says_where_to_go(qapp, tmp_path):
    with opened_day(PictureSection, tmp_path, phase=None) as part:
        assert notices(part) == ["The lists are not frozen yet."]
        assert not part.section.whole.isVisible()


@pytest.mark.parametrize(
    ("phase", "word"),
    [(Phase.FROZEN, "The day is not open yet."), (Phase.CLOSED, "The day is closed.")],
)
def test_frozen_or_closed_it_still_shows_the_figures(qapp, tmp_path, phase, word):
    with opened_day(PictureSection, tmp_path, phase=phase) as part:
        assert word in notices(part)
        assert part.section.whole.isVisible()
        assert part.section.listed.text() == "of 41 (0 %)"


# --- the chart


def test_the_chart_says_every_half_hour_to_a_screen_reader(part):
    vote_all(part, DPT_901[:4])
    part.hands.now = at(9, 40)
    part.mark(DPTB_901[0])
    said = part.section.chart.accessibleName()
    assert "09.00: 4;" in said
    assert "09.30: 1, still" in said
    assert "07.00: 0;" in said
    waiting = part.section.view.pace.pace.waiting
    assert sum(part.section.chart.expected) == pytest.approx(waiting)


def test_the_chart_paints_done_solid_and_expected_hollow(part):
    vote_all(part, DPT_901[:6])
    chart = part.section.chart
    picture = chart.grab().toImage()
    ratio = picture.width() / chart.width()
    slot = chart.width() / len(chart.slots)

    def colour(place):
        """In the middle of that half hour, just over the ground."""
        ground = chart.height() - chart.fontMetrics().height() - theme.px(2)
        across, down = round((place + 0.5) * slot * ratio), round((ground - 3) * ratio)
        return picture.pixelColor(across, down).name()

    hours = [one.start.hour + one.start.minute / 60 for one in chart.slots]
    assert colour(hours.index(9)) == theme.colour("accent")
    assert colour(hours.index(11)) == theme.colour("grey_fill")
    assert colour(hours.index(7)) not in (theme.colour("accent"), theme.colour("grey_fill"))


def test_a_narrow_chart_keeps_only_hours_it_has_room_for(part):
    first, second = part.section.chart.slots[:2]
    metrics = QFontMetrics(theme.font(theme.SMALL))
    long = metrics.horizontalAdvance("07.00")
    assert day_chart._hour(second, long + 4, metrics) == "07.30"
    assert day_chart._hour(second, long - 4, metrics) == ""
    assert day_chart._hour(first, long - 4, metrics) == "07.00"
    assert day_chart._hour(first, long / 3, metrics) == "07"
