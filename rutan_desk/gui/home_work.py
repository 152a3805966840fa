"""The right side of the home page: the work that waits, and what was done last."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from PySide6.QtCore import Qt, Signal

from rutan_desk.domain.overview import Queue
from rutan_desk.domain.standing import Action, Owner
from rutan_desk.gui import theme
from rutan_desk.gui.home_cards import Go
from rutan_desk.gui.home_parts import (
    HomeCard,
    RowButton,
    fixed,
    give_keyboard,
    inset,
    onward,
    ruled,
    sized,
)
from rutan_desk.gui.widgets import button, clear, column, label, line
from rutan_desk.ops.home import LooseEnds
from rutan_desk.store.history import DeedRow
from rutan_desk.words.catalog import tr
from rutan_desk.words.deeds import deed_title
from rutan_desk.words.home import until
from rutan_desk.words.moments import clock_time, weekday_name
from rutan_desk.words.rights import action_text, owner_name
from rutan_desk.words.values import short_day

SHOWN = 6
"""How many queues are shown before the others are asked for."""
SOON = timedelta(days=14)
"""A queue is amber when its last day is no further away."""


KTP_ACTIONS = frozenset(
    {
        Action.SEARCH_BIOMETRICS, Action.ASK_KK, Action.FIND_NIK, Action.REPAIR_NIK,
        Action.DECIDE_DUPLICATE, Action.REMOVE_DOUBLE_RECORD, Action.RECORD_AGAIN,
        Action.SCHEDULE_RECORDING, Action.CHECK_RECORDING, Action.AWAIT_RECORDING,
        Action.REPRINT_CARD, Action.ASK_SUBSTITUTE, Action.FETCH_CARD, Action.CONFIRM_CARD,
    }
)  # fmt: skip
"""The steps that put an identity in order: their queues are on the KTP-el page."""


@dataclass(frozen=True, slots=True)
class Work:
    """One queue as a row: how many, what, by whom until when, and where it is done."""

    key: str
    count: int
    title: str
    about: str
    tone: str
    room: str
    wanted: dict[str, object]


def queue_work(queue: Queue, today: date) -> Work:
    """The people who wait for one step."""
    owner = owner_name(queue.owner)
    about = owner if queue.due is None else f"{owner} · {until(queue.due, today)}"
    tone = "text"
    if queue.overdue:
        tone = "red"
    elif queue.due is not None and queue.due - today <= SOON:
        tone = "amber"
    room, wanted = _place(queue)
    key = f"{queue.action}-{queue.owner}"
    return Work(key, queue.count, action_text(queue.action), about, tone, room, wanted)


def _place(queue: Queue) -> tuple[str, dict[str, object]]:
    """Where a step is worked on: on the KTP-el page, or person by person."""
    if queue.action in KTP_ACTIONS:
        return "ktp", {"action": queue.action.value}
    return "people", {"filter": f"action:{queue.action}"}


def loose_work(ends: LooseEnds) -> list[Work]:
    """What waits in other rooms; a count of nothing is no work."""
    owner = owner_name(Owner.RUTAN)
    some: tuple[tuple[str, int, str, str, dict[str, object]], ...] = (
        ("lines", ends.lines, tr("Decide whom lines of KPU's list mean"),
         "lists", {"section": "compare"}),
        ("held-back", ends.held_back, tr("Mend what holds people back from the proposal"),
         "lists", {"section": "proposal"}),
        ("pairs", ends.pairs, tr("Decide pairs that may be one person"), "duplicates", {}),
        ("addresses", ends.addresses, tr("Find the region of addresses"), "addresses", {}),
    )  # fmt: skip
    return [
        Work(key, count, title, owner, "text", room, wanted)
        for key, count, title, room, wanted in some
        if count
    ]


class WorkCard(HomeCard):
    """The queues, most urgent first; each row opens where the work is done."""

    def __init__(self, go: Go) -> None:
        super().__init__(tr("Work, most urgent first"))
        self._go = go
        self.everything = False
        self.rows: dict[str, RowButton] = {}
        self.more = button("", self.show_everything, "link")
        self._work: list[Work] = []

    def show_work(self, work: list[Work]) -> None:
        """Fill it in."""
        self._work = work
        clear(self.body)
        shown = work if self.everything else work[:SHOWN]
        self.rows = {one.key: self._row(one) for one in shown}
        if self.rows:
            self.body.addLayout(ruled(list(self.rows.values())))
        else:
            self.body.addLayout(inset(label(tr("Nothing waits for anybody."), "quiet", wrap=True)))
        left = len(work) - len(shown)
        if left:
            words = tr("{count} more…").format(count=left)
            self.more = button(words, self.show_everything, "link")
            self.body.addLayout(line(self.more, None))

    def show_everything(self) -> None:
        """Also the less urgent ones; the keyboard goes to the first of them."""
        self.everything = True
        self.show_work(self._work)
        if len(self.rows) > SHOWN:
            give_keyboard(list(self.rows.values())[SHOWN])

    def _row(self, one: Work) -> RowButton:
        number = sized(str(one.count), theme.px(20), one.tone)
        words = column(label(one.title, "strong", wrap=True), gap=1)
        about = label(one.about, "small", wrap=True)
        if one.tone == "red":
            about.setStyleSheet(f"color: {theme.colour('red')};")
        words.addWidget(about)
        row = line(fixed(number, 40, Qt.AlignmentFlag.AlignRight), gap=theme.M)
        row.addLayout(words, 1)
        row.addWidget(onward())
        said = f"{one.count}: {one.title}. {one.about}"
        return RowButton(one.key, said, row, lambda: self._go(one.room, one.wanted))


class DeedsCard(HomeCard):
    """What was done last; a row opens the deed in the history, where it can be undone."""

    opened = Signal(int)

    def __init__(self) -> None:
        super().__init__(tr("Done last"))
        self.rows: dict[int, RowButton] = {}

    def show_deeds(self, deeds: tuple[DeedRow, ...], today: date) -> None:
        """Fill it in."""
        clear(self.body)
        times = {deed.id: _when(deed.at, today) for deed in deeds}
        wide = max(map(self.fontMetrics().horizontalAdvance, times.values()), default=0)
        self.rows = {deed.id: self._row(deed, times[deed.id], wide) for deed in deeds}
        self.body.addLayout(ruled(list(self.rows.values())))

    def _row(self, deed: DeedRow, when: str, wide: int) -> RowButton:
        title = deed_title(deed.kind, deed.details)
        at = label(when, "quiet")
        at.setFixedWidth(wide)
        row = line(at, gap=theme.M)
        row.addWidget(label(title, wrap=True), 1)
        row.setAlignment(at, Qt.AlignmentFlag.AlignTop)
        said = f"{when}: {title}. {deed.officer}"
        return RowButton(f"deed-{deed.id}", said, row, self._opener(deed.id))

    def _opener(self, deed: int) -> Callable[[], object]:
        return lambda: self.opened.emit(deed)


def _when(at: datetime, today: date) -> str:
    """The hour of today, the weekday of this week, else the day."""
    days = (today - at.date()).days
    if days == 0:
        return clock_time(at)
    return weekday_name(at.date()) if 0 < days < 7 else short_day(at.date())
