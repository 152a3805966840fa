"""*Hari pemungutan*, from paper: ticks made by pen typed back, one number and Enter each."""

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QComboBox, QWidget

from rutan_desk.domain.day import DayEvent
from rutan_desk.domain.errors import DeskError
from rutan_desk.domain.lists import Category
from rutan_desk.gui import theme
from rutan_desk.gui.context import Context
from rutan_desk.gui.day_catch_up_log import TickLog
from rutan_desk.gui.day_catch_up_rows import (
    LISTS,
    CatchUpView,
    Tick,
    enter,
    known_text,
    parse,
    read_catch_up,
)
from rutan_desk.gui.day_check_in_field import CheckField
from rutan_desk.gui.day_desk import DaySection
from rutan_desk.gui.day_notice import not_open_notice
from rutan_desk.gui.lists_stations_card import LoadBar
from rutan_desk.gui.rows_model import Tone
from rutan_desk.gui.sort_header import announce
from rutan_desk.gui.two_columns import TwoColumns
from rutan_desk.gui.widgets import card, clear, column, label, line, tint
from rutan_desk.ops.day_marking import withdraw
from rutan_desk.words.catalog import tr
from rutan_desk.words.lists import category_name
from rutan_desk.words.stations import station_name

_NARROW, _SIDE = 760, 286
_LATER = 400
"""Milliseconds after a tick until the figures are read again: that looks at every line."""


class CatchUpSection(DaySection):
    """Station and list once, then one line for each tick; nothing ever stops the typing."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.view: CatchUpView | None = None
        self._typed = 0
        self._wanted: tuple[int | None, int] = (None, 0)
        self.station, self.list = QComboBox(), QComboBox()
        self.field = CheckField()
        self.told = label("", "strong", wrap=True)
        self.log = TickLog()
        self.bar, self.count = (
            LoadBar(tr("Voters of this list who have voted")),
            label("", "strong"),
        )
        self.known = [(label("", "quiet", wrap=True), label("", "strong")) for _ in range(3)]
        self._prepare()
        self._lay_out()
        self._later = QTimer(self, interval=_LATER, singleShot=True)
        self._later.timeout.connect(self._read_figures)

    def _prepare(self) -> None:
        self.station.setAccessibleName(tr("Station"))
        self.list.setAccessibleName(tr("List on the paper"))
        for one in LISTS:
            self.list.addItem(category_name(one))
        for box in (self.station, self.list):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            box.setMinimumHeight(theme.px(40))
            box.activated.connect(self._chosen)
        words = tr("Number or name, and the hour: 17 10.14")
        self.field.setPlaceholderText(words)
        self.field.setAccessibleName(
            tr("List number or name of somebody ticked on paper, and the hour if it is there")
        )
        self.told.hide()
        self.field.entered.connect(self.enter)
        self.field.escaped.connect(self.field.clear)
        self.field.undo_wanted.connect(self.log.undo_last)
        self.log.withdrawn.connect(self.withdraw)

    def _lay_out(self) -> None:
        boxes = line(self.station, self.list, None, gap=theme.S)
        left = column(boxes, self.field, self.told, gap=theme.M)
        left.addWidget(self.log, 1)
        right = column(self._far(), self._start(), None, gap=theme.M)
        self.body.addWidget(TwoColumns(left, right, _NARROW, _SIDE), 1)

    def _far(self) -> QWidget:
        made = card()
        parts = (label(tr("This list"), "quiet"), self.count, self.bar)
        made.setLayout(column(*parts, gap=theme.S, margin=theme.L))
        return made

    def _start(self) -> QWidget:
        made = card()
        title = label(tr("Where to begin"), "strong")
        first = label(
            tr(
                "The cover of the emergency roll says up to which record it goes. A time under"
                " “Voted” is in the computer already."
            ),
            "quiet",
            wrap=True,
        )
        second = label(
            tr("Type only what was written by pen. Whoever is in already is told, never doubled."),
            "quiet",
            wrap=True,
        )
        known = [column(name, value) for name, value in self.known]
        made.setLayout(column(title, *known, first, second, gap=theme.M, margin=theme.L))
        return made

    # --- what is known

    @property
    def station_id(self) -> int | None:
        """DaySection override: always one, the first until it is chosen."""
        found = self.station.currentData()
        return found if isinstance(found, int) else super().station_id

    @property
    def category(self) -> Category:
        """The list on the paper."""
        return LISTS[max(0, self.list.currentIndex())]

    def read(self) -> None:
        """DaySection override: a tick of one's own is told at once, the figures soon after."""
        if self.view is None:
            self._read_figures()
        elif not self._later.isActive():
            self._later.start()

    def _read_figures(self) -> None:
        if self.election is None:
            return
        asked = partial(read_catch_up, station_id=self.station_id, category=self.category)
        self.look(asked, self._show)

    def _show(self, view: CatchUpView) -> None:
        if self.view is None or self.view.stations != view.stations:
            self._offer(view)
        self.view = view
        words = tr("{voted} of {listed} have voted")
        self.count.setText(words.format(voted=view.voted, listed=view.listed))
        self.bar.show_load(view.voted, view.listed)
        roll = self.context.preferences.emergency_roll(view.day)
        for (name, value), said in zip(self.known, known_text(view, roll), strict=True):
            name.setText(said[0])
            value.setText(said[1])
        clear(self.problem)
        if notice := not_open_notice(view.phase, self.go_to.emit):
            self.problem.addWidget(notice)

    def _offer(self, view: CatchUpView) -> None:
        wanted = self._wanted[0] or super().station_id
        self.station.clear()
        for one in view.stations:
            self.station.addItem(station_name(one), one.id)
        self.station.setCurrentIndex(max(0, self.station.findData(wanted)))
        self.station.setEnabled(self.station.count() > 1)

    def _chosen(self, _place: int) -> None:
        self._read_figures()
        self.arrive()

    # --- typing

    def enter(self, text: str) -> None:
        """Record one; the field is free for the next before it is on the disk."""
        station = self.station_id
        if not text or station is None or self.view is None:
            return
        self._typed += 1
        typed, category = parse(text, self._typed), self.category
        self.field.empty()
        self.do(
            lambda db, desk, board: enter(db, desk, board, typed, station, category),
            self._entered,
            partial(self._not_entered, typed.text),
        )

    def _entered(self, tick: Tick) -> None:
        self.log.add(tick)
        self._tell(tick)
        announce(self.field, self.told.text())
        if tick.tone is not Tone.GREEN:
            QApplication.beep()

    def _tell(self, tick: Tick) -> None:
        """The newest in full: in the list a long reason has no room."""
        look = "strong" if tick.tone is Tone.GREEN else "problem"
        self.told.setProperty("look", look)
        tint(self.told, None)
        self.told.setText(f"{tick.name}: {tick.said}")
        self.told.show()

    def _not_entered(self, text: str, refusal: DeskError) -> None:
        """The day is not open, or the disk is full: what was typed is there again."""
        self.refuse(refusal)
        QApplication.beep()
        if not self.field.text():
            self.field.put_back(text)

    def withdraw(self, uuid: str, reason: str, second: str) -> None:
        """Take one back."""

        def done(_event: DayEvent) -> None:
            self.log.taken_back(uuid)
            self.told.hide()
            self.said.emit(tr("Taken back. Both stay on record, with the reason."))
            self.arrive()

        self.do(lambda db, desk, board: withdraw(db, desk, board, uuid, reason, second), done)

    # --- the part as a whole

    def arrive(self) -> None:
        """ListSection override: the field."""
        self.field.setFocus()
        self.field.selectAll()

    def unsaved(self) -> str | None:
        """ListSection override."""
        if self.field.text().strip():
            return tr("A tick from paper is typed and not recorded.")
        asked = self.log.ask.isVisibleTo(self)
        return tr("A reason is typed and not recorded.") if asked else None

    def remember(self) -> object:
        """ListSection override: what is typed, the choices, and what was told."""
        return self.field.text(), self.station_id, self.list.currentIndex(), self.log.ticks

    def restore(self, state: object) -> None:
        """ListSection override."""
        if isinstance(state, tuple):
            text, station, place, ticks = state
            self._wanted = station, place
            self.list.setCurrentIndex(place)
            self.field.setText(text)
            self._typed = max((one.typed.place for one in ticks), default=0)
            self.log.show_ticks(ticks)
