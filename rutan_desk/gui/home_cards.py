"""The left side of the home page: how long there is, and how far everybody has come."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from rutan_desk.domain.overview import Deadline, DeadlineCount, Overview, Stage
from rutan_desk.gui import theme
from rutan_desk.gui.frame import countdown
from rutan_desk.gui.home_facts import HomeFacts
from rutan_desk.gui.home_parts import (
    Bar,
    HomeCard,
    RowButton,
    fixed,
    inset,
    row_margins,
    ruled,
    sized,
)
from rutan_desk.gui.rows_model import Run, Tone
from rutan_desk.gui.widgets import Notice, button, clear, column, label, line, pill
from rutan_desk.words.catalog import tr
from rutan_desk.words.counts import people_text
from rutan_desk.words.home import (
    days_left,
    days_to_go,
    deadline_name,
    stage_gap,
    stage_name,
)
from rutan_desk.words.moments import full_day

Go = Callable[[str, dict[str, object]], object]
"""Takes a room and what to show in it."""
NEXT_DAYS = 3
"""How many of the last days are shown."""


class CountdownCard(HomeCard):
    """The days to voting day, large, and the next last days with whom each still threatens."""

    def __init__(self, go: Go) -> None:
        super().__init__()
        self._go = go
        self.number = sized("", theme.NUMBER)
        self.name, self.day = label("", "quiet", wrap=True), label("", "quiet", wrap=True)
        self._days = column()
        left = QWidget()
        left.setLayout(inset(column(self.name, self.number, self.day, None, gap=2)))
        left.setMinimumWidth(theme.px(190))
        self._row = line(left, gap=theme.XL)
        self._row.addLayout(self._days, 1)
        self.body.addLayout(self._row)
        self.rows: dict[Deadline, QWidget] = {}

    def fold(self, *, narrow: bool) -> None:
        """The last days under the number when there is no room beside it."""
        way = QBoxLayout.Direction
        self._row.setDirection(way.TopToBottom if narrow else way.LeftToRight)
        self._row.setSpacing(theme.M if narrow else theme.XL)

    def show_facts(self, facts: HomeFacts) -> None:
        """Fill it in."""
        election = facts.election
        self.name.setText(election.name)
        self.number.setText(days_to_go(facts.overview.days_left))
        self.day.setText(full_day(election.day))
        clear(self._days)
        self.rows = {}
        if election.closed:
            self._say_closed(facts)
        elif not facts.overview.deadlines:
            self._say_over(facts)
        else:
            self._show_days(facts.overview.deadlines[:NEXT_DAYS], election.day)

    def _show_days(self, days: tuple[DeadlineCount, ...], voting: date) -> None:
        self.rows = {one.deadline: self._day_row(one, countdown(voting, one.day)) for one in days}
        self._days.addLayout(ruled(list(self.rows.values())))
        self._days.addStretch(1)

    def _day_row(self, one: DeadlineCount, short: str) -> QWidget:
        name, when = deadline_name(one.deadline), days_left(one.day, one.days_left)
        words = column(label(name, wrap=True), label(when, "small", wrap=True), gap=1)
        row = line(fixed(label(short, "strong"), 44), gap=theme.M)
        row.addLayout(words, 1)
        if not one.threatened:
            row.addWidget(label(tr("nobody waits"), "small"))
            plain = QWidget()
            row.setContentsMargins(*row_margins())
            plain.setLayout(row)
            return plain
        people = people_text(one.threatened)
        row.addWidget(pill(Run(people, Tone.AMBER)))
        said = f"{short}, {name}, {when}: {people}"
        wanted: dict[str, object] = {"filter": f"due:{one.day.isoformat()}"}
        return RowButton(f"due-{one.deadline}", said, row, lambda: self._go("people", wanted))

    def _say_closed(self, facts: HomeFacts) -> None:
        self._days.addWidget(
            Notice(
                Tone.GREY,
                tr("This election is closed"),
                tr("Everything stays as it was on the day. Nothing waits any more."),
            )
        )
        self._lead(facts, tr("Choose another election…"))

    def _say_over(self, facts: HomeFacts) -> None:
        self._days.addWidget(
            Notice(
                Tone.GREY,
                tr("Voting day is over"),
                tr("No last day is left. When all is done, the head closes the election."),
            )
        )
        self._lead(facts, tr("To the elections…"))

    def _lead(self, facts: HomeFacts, words: str) -> None:
        if facts.head:
            there = button(words, lambda: self._go("settings", {"section": "election"}), "link")
            self._days.addLayout(line(there, None))
        self._days.addStretch(1)


class FunnelCard(HomeCard):
    """People, right, identity, list, station, ready: every bar opens who has come so far.

    ``recap`` asks for the same on paper, counted more closely.
    """

    recap = Signal()

    def __init__(self, go: Go) -> None:
        super().__init__(tr("From people to ready voters"))
        self._go = go
        self.recap_button = button(tr("Recapitulation…"), self.recap.emit, "quiet", "printer")
        self.recap_button.setAccessibleName(tr("Print the recapitulation of voters"))
        self.head.addWidget(self.recap_button)
        self.bars: dict[Stage, RowButton] = {}
        self.gaps: dict[Stage, QWidget] = {}

    def show_overview(self, found: Overview) -> None:
        """Fill it in."""
        clear(self.body)
        self.bars, self.gaps = {}, {}
        whole = max(1, found.funnel[0][1])
        before: tuple[Stage, int] | None = None
        stages = [stage_name(stage) for stage, _ in found.funnel]
        wide = max(map(self.fontMetrics().horizontalAdvance, stages)) + theme.S
        for place, (stage, count) in enumerate(found.funnel):
            strength = 0.42 + 0.58 * place / (len(found.funnel) - 1)
            bar = self._bar(stage, count, Bar(count / whole, strength), wide)
            row = line(gap=theme.S)
            row.addWidget(bar, 1)
            row.addWidget(self._gap(stage, count, before))
            self.bars[stage] = bar
            self.body.addLayout(row)
            before = stage, count
        self._unable(found.unable)

    def _bar(self, stage: Stage, count: int, bar: Bar, wide: int) -> RowButton:
        name, number = label(stage_name(stage)), label(str(count), "strong")
        name.setFixedWidth(wide)
        row = line(name, gap=theme.M)
        row.addWidget(bar, 1)
        row.addWidget(fixed(number, 40, Qt.AlignmentFlag.AlignRight))
        said = f"{stage_name(stage)}: {people_text(count)}"
        wanted: dict[str, object] = {"filter": f"reached:{stage}"}
        return RowButton(f"bar-{stage}", said, row, lambda: self._go("people", wanted))

    def _gap(self, stage: Stage, count: int, before: tuple[Stage, int] | None) -> QWidget:
        width = theme.px(104)
        missing = before[1] - count if before else 0
        if before is None or not missing:
            nothing = label("")
            nothing.setFixedWidth(width)
            return nothing
        wanted: dict[str, object] = {"filter": f"stage:{before[0]}"}
        made = button(stage_gap(stage, missing), lambda: self._go("people", wanted), "link")
        made.setAccessibleName(f"{stage_name(stage)}: {stage_gap(stage, missing)}")
        made.setFixedWidth(width)
        self.gaps[stage] = made
        return made

    def _unable(self, count: int) -> None:
        if not count:
            return
        wanted: dict[str, object] = {"filter": "no_way:any"}
        words = tr("{count} with the right have no way to vote here any more")
        there = button(words.format(count=count), lambda: self._go("people", wanted), "link")
        self.body.addSpacing(theme.S)
        self.body.addLayout(line(there, None))
