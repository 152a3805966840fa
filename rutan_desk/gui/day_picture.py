"""*Hari pemungutan*, the picture: who has voted so far, how fast, who waits, what runs out."""

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel

from rutan_desk.gui import theme
from rutan_desk.gui.context import Context
from rutan_desk.gui.day_chart import HalfHourChart
from rutan_desk.gui.day_check_in_pace import PaceView, pace_text
from rutan_desk.gui.day_check_in_side import Figures
from rutan_desk.gui.day_desk import DAY_ROWS, DaySection, StationChoice
from rutan_desk.gui.day_notice import not_open_notice
from rutan_desk.gui.day_picture_bars import PapersCard, TurnoutCard
from rutan_desk.gui.day_picture_rows import Picture, Queue, read_picture
from rutan_desk.gui.lists_stations_card import LoadBar
from rutan_desk.gui.rows_model import Tone
from rutan_desk.gui.two_columns import TwoColumns
from rutan_desk.gui.widgets import Notice, button, card, clear, column, label, line
from rutan_desk.words.catalog import tr
from rutan_desk.words.day import state_name
from rutan_desk.words.day_picture import (
    block_group,
    disability_group,
    queue_text,
    sex_group,
    share_of,
    short_text,
)
from rutan_desk.words.lists import category_name
from rutan_desk.words.moments import clock_time
from rutan_desk.words.stations import station_name

_NARROW, _SIDE, _BLOCKS, _CHART = 760, 270, 350, 150
_HALF = 640
"""Below this width (at 100 %) the cards of turnout stand under each other."""
_TICK = 20_000
"""Milliseconds after which it is read again: the hours go on though nobody comes."""


class PictureSection(DaySection):
    """Everything at a glance, of the station chosen or of all; nothing here changes anything."""

    SHOWS = DAY_ROWS | {"person"}

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.view: Picture | None = None
        self.station = StationChoice(context)
        self.station.chosen.connect(lambda _station: self.read())
        self.time = label("", "quiet")
        self.voted, self.listed = _big(), label("", "quiet")
        self.listed.setStyleSheet(f"font-size: {theme.px(16)}px;")
        self.bar = LoadBar(tr("Voters who have voted"))
        self.pace, self.pace_text = label("", "person"), label("", "quiet", wrap=True)
        self.chart = HalfHourChart(_CHART)
        self.stations, self.lists = TurnoutCard(tr("Stations")), TurnoutCard(tr("Lists"))
        self.sexes = TurnoutCard(tr("Men and women"))
        self.disabled = TurnoutCard(tr("Disability"))
        self.blocks = TurnoutCard(tr("Blocks"))
        self.papers = PapersCard()
        self.moving, self.absent = Figures(), Figures()
        self.nobody_absent = label(tr("Nobody is noted as absent."), "quiet", wrap=True)
        self.warnings = column(gap=theme.S)
        self._lay_out()
        self._clock = QTimer(self, interval=_TICK)
        self._clock.timeout.connect(self._tick)
        self._clock.start()

    def _lay_out(self) -> None:
        head = line(self.voted, self.listed, theme.L, gap=theme.S)
        head.addLayout(column(self.pace, self.pace_text, gap=2), 1)
        first = card()
        hours = label(tr("Voters per half hour"), "small")
        first.setLayout(column(head, self.bar, hours, self.chart, gap=theme.S, margin=theme.L))
        some = column(self.stations, self.lists, self.sexes, None, gap=theme.M)
        others = column(self.disabled, self.blocks, None, gap=theme.M)
        groups = TwoColumns(some, others, _HALF, _BLOCKS)
        left = column(first, groups, self.papers, None, gap=theme.M)
        moving, absent = card(), card()
        moving.setLayout(column(self.moving, margin=theme.L))
        title = label(tr("Absent, with a reason"), "strong")
        parts = (title, self.absent, self.nobody_absent)
        absent.setLayout(column(*parts, gap=theme.S, margin=theme.L))
        self.whole = TwoColumns(left, column(moving, absent, None, gap=theme.M), _NARROW, _SIDE)
        self.body.addLayout(line(self.station, self.time, None, gap=theme.M))
        self.body.addLayout(self.warnings)
        self.body.addWidget(self.whole, 1)

    # --- reading

    def read(self) -> None:
        """DaySection override."""
        self.look(partial(read_picture, station_id=self.station_id), self._show)

    def _tick(self) -> None:
        if self.isVisible() and self.election is not None:
            self.read()

    def _show(self, view: Picture) -> None:
        if self.election is None:
            return
        if self.view is None or self.view.stations != view.stations:
            self.station.show_stations(self.election, view.stations)
        self.view = view
        clear(self.problem)
        if notice := not_open_notice(view.phase, self.go_to.emit):
            self.problem.addWidget(notice)
        self.whole.setVisible(view.pace is not None)
        if view.pace is not None:
            self._show_pace(view, view.pace)
            self._show_warnings(view, view.pace.conflicts)
            self._show_groups(view)
            self._show_people(view)
            self.papers.show_papers(view.papers)

    def _show_pace(self, view: Picture, own: PaceView) -> None:
        whole = view.whole
        self.voted.setText(str(whole.voted))
        words = tr("of {listed} ({share} %)")
        self.listed.setText(words.format(listed=whole.listed, share=share_of(whole)))
        self.bar.show_load(whole.voted, whole.listed)
        pace, text = pace_text(own)
        self.pace.setText(pace)
        self.pace_text.setText(text)
        self.chart.show_slots(own.slots, own.pace, own.now)
        self.time.setText(tr("As it was at {at}").format(at=clock_time(own.now)))

    def _show_warnings(self, view: Picture, conflicts: int) -> None:
        clear(self.warnings)
        short = [(station, paper) for station, paper in view.papers if paper.short]
        if short:
            lines = (short_text(station_name(one), paper) for one, paper in short)
            self.warnings.addWidget(Notice(Tone.AMBER, tr("Ballots will not suffice"), *lines))
        if conflicts:
            words = tr("{count} people are recorded twice").format(count=conflicts)
            made = Notice(Tone.AMBER, words, tr("Decide each under “Several desks”."))
            made.words.addLayout(line(button(tr("To the desks"), self._to_desks, "link"), None))
            self.warnings.addWidget(made)

    def _to_desks(self) -> None:
        self.go_to.emit("day", {"section": "desks"})

    def _show_groups(self, view: Picture) -> None:
        found = view.groups
        stations = [(station_name(one), share) for one, share in found.stations]
        self.stations.show_groups(stations if len(stations) > 1 else [])
        self.lists.show_groups([(category_name(one), share) for one, share in found.lists])
        self.sexes.show_groups([(sex_group(one), share) for one, share in found.sexes])
        disabled = [(disability_group(disabled=one), share) for one, share in found.disabled]
        self.disabled.show_groups(disabled)
        self.blocks.show_groups([(block_group(one), share) for one, share in found.blocks])

    def _show_people(self, view: Picture) -> None:
        states = view.count.states
        under_way = [(state_name(one), str(states[one])) for one in states if not one.absent]
        more = [(tr("Not ours"), view.count.not_ours), (tr("Struck"), view.count.struck)]
        queues = [one for one in view.queues if one.count and one.since]
        self.moving.show_pairs(
            [
                *under_way,
                *((_queue_name(one), str(one.count)) for one in queues),
                (tr("Turned away"), str(view.turned_away)),
                *((name, str(count)) for name, count in more if count),
            ]
        )
        absent = [(state_name(one), str(count)) for one, count in view.count.absent.items()]
        self.absent.show_pairs(absent)
        self.nobody_absent.setVisible(not absent)

    # --- the part as a whole

    def arrive(self) -> None:
        """ListSection override."""
        self.station.setFocus()


def _big() -> QLabel:
    made = label("")
    made.setStyleSheet(f"font-size: {theme.px(40)}px; font-weight: 600;")
    return made


def _queue_name(one: Queue) -> str:
    return queue_text(station_name(one.station), one.since)
