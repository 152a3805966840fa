"""Home: how long there is, how far everybody has come, what to do next, what was done last."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QScrollArea, QStackedWidget, QWidget

from rutan_desk.domain.overview import Overview, Stage
from rutan_desk.gui import theme
from rutan_desk.gui.context import Context
from rutan_desk.gui.home_cards import CountdownCard, FunnelCard
from rutan_desk.gui.home_facts import HomeFacts, read_home, read_loose_ends
from rutan_desk.gui.home_parts import RowButton, give_keyboard
from rutan_desk.gui.home_work import DeedsCard, WorkCard, loose_work, queue_work
from rutan_desk.gui.page import MARGINS, Page
from rutan_desk.gui.rows_model import Tone
from rutan_desk.gui.widgets import (
    Empty,
    Notice,
    PageHead,
    button,
    clear,
    column,
    line,
    look,
)
from rutan_desk.ops.day_desk import ThisCopy
from rutan_desk.ops.home import LooseEnds
from rutan_desk.store.journal import KINDS, Touched
from rutan_desk.words.catalog import tr
from rutan_desk.words.day_copy import copy_rules, copy_title

_ONE_COLUMN, _ONE_BLOCK = 900, 640
"""Widths (at 100 %) of page and of card below which things stand under each other."""


class HomePage(Page):
    """Reads when it is looked at; while another page is in front it only notes what changed."""

    SHOWS = frozenset(KINDS) - {"officer"}

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.facts: HomeFacts | None = None
        self.ends = LooseEnds()
        self._stale, self._loose_stale, self._focus_first = True, True, False
        self._single = False
        self.import_button = button(
            tr("Import from file…"), lambda: self.go.emit("import"), icon="file-input"
        )
        self.print_button = button(tr("Print…"), lambda: self.go.emit("print"), icon="printer")
        self.head = PageHead(tr("Home"), self.import_button, self.print_button)
        self.countdown, self.funnel = CountdownCard(self._open), FunnelCard(self._open)
        self.funnel.recap.connect(self.print_recap)
        self.work, self.deeds = WorkCard(self._open), DeedsCard()
        self.deeds.opened.connect(lambda deed: self._open("history", {"deed": deed}))
        self.empty = Empty("users")
        self.empty.say(
            tr("Nobody is in the registry yet"),
            tr("Import a list of the prison: Excel or CSV, as it was exported."),
            tr("Import from file…"),
            lambda: self.go.emit("import"),
        )
        self._lay_out()

    def _lay_out(self) -> None:
        self._middle = QStackedWidget()
        both = QWidget()
        both.setLayout(column(self.funnel, None))
        self._middle.addWidget(both)
        self._middle.addWidget(self.empty)
        left = column(self.countdown, gap=theme.L)
        left.addWidget(self._middle)
        left.addStretch(1)
        right = column(self.work, self.deeds, None, gap=theme.L)
        self._columns = line(gap=theme.L)
        self._columns.addLayout(left, 13)
        self._columns.addLayout(right, 8)
        inside = QWidget()
        look(inside, "inside")
        self._columns.setContentsMargins(0, 0, 0, theme.S)
        inside.setLayout(self._columns)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setWidget(inside)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.copy_notice = column()
        page = column(self.head, self.copy_notice, gap=theme.L)
        page.addWidget(self.area, 1)
        page.setContentsMargins(*MARGINS)
        self.setLayout(page)

    def _open(self, room: str, what: dict[str, object]) -> None:
        self.go_to.emit(room, what)

    # --- reading

    def read(self) -> None:
        """Read everything, the slow counts last."""
        self._stale = self._loose_stale = False
        self.context.worker.use(self, read_home, self._show)
        self.context.worker.use(self, read_loose_ends, self._show_ends)

    def refresh(self, touched: Touched) -> None:
        """Every deed is one of the last; what it touched says what else to count again."""
        self._stale = True
        self._loose_stale = self._loose_stale or bool(touched & self.SHOWS)
        if self.isVisible():
            self._catch_up()

    def _catch_up(self) -> None:
        if self._loose_stale:
            self.read()
        elif self._stale:
            self._stale = False
            self.context.worker.use(self, read_home, self._show)

    def _show(self, facts: HomeFacts) -> None:
        self.facts = facts
        here = self._key_in_focus()
        self.head.text.setText(_heading(facts.overview))
        self.countdown.show_facts(facts)
        self._middle.setCurrentIndex(0 if facts.anybody else 1)
        self.funnel.show_overview(facts.overview)
        self.deeds.show_deeds(facts.deeds, facts.today)
        self._show_work()
        self._give_back(here)

    def _show_ends(self, ends: LooseEnds) -> None:
        if ends != self.ends:
            here = self._key_in_focus()
            self.ends = ends
            self._show_copy(ends.copy)
            self._show_work()
            self._give_back(here)

    def _show_copy(self, copy: ThisCopy | None) -> None:
        """That only voting day is recorded here, and what waits is done on the main desk."""
        clear(self.copy_notice)
        if copy is not None:
            notice = Notice(Tone.GREY, copy_title(copy), copy_rules())
            there: dict[str, object] = {"section": "desks"}
            word = tr("To the notes for the main desk")
            notice.words.addWidget(button(word, lambda: self._open("day", there), "link"))
            self.copy_notice.addWidget(notice)

    def _show_work(self) -> None:
        facts = self.facts
        if facts is None:
            return
        queues = () if facts.election.closed else facts.overview.queues
        work = [queue_work(one, facts.today) for one in queues]
        self.work.show_work(work + loose_work(self.ends))

    def print_recap(self) -> None:
        """The funnel on paper, by list, sex, age and home; PDF is loaded only now."""
        from rutan_desk.gui.lists_paper import open_over

        if self.facts is not None:
            election, tell = self.facts.election, self.said.emit
            self.paper = open_over(self.context, self, tell, "recap", election)

    # --- the keyboard

    def _key_in_focus(self) -> str | None:
        widget = self.focusWidget() if self.isAncestorOf(_focused(self)) else None
        if isinstance(widget, RowButton):
            return widget.key
        return "" if isinstance(widget, QPushButton) else None

    def _give_back(self, key: str | None) -> None:
        """The row that had the keyboard has been made anew."""
        for row in self._rows():
            if key and row.key == key:
                give_keyboard(row)
                return
        if self._focus_first and self.isVisible():
            self._focus_first = False
            self._begin()

    def _rows(self) -> list[RowButton]:
        """Every row that can be clicked, in the order they stand."""
        days = [row for row in self.countdown.rows.values() if isinstance(row, RowButton)]
        rows = (self.funnel.bars.values(), self.work.rows.values(), self.deeds.rows.values())
        return [*days, *(row for some in rows for row in some)]

    def _first(self) -> QWidget:
        """The most urgent work, or else the way to put people in.

        In one column it would scroll the countdown away; there the first row has it.
        """
        rows = self._rows() if self._single else self.work.rows.values()
        return next(iter(rows), self.import_button)

    def _begin(self) -> None:
        give_keyboard(self._first())
        self.area.verticalScrollBar().setValue(0)

    def arrive(self) -> None:
        """The most urgent work; another day or a deed meanwhile is read first."""
        today = self.context.clock().date()
        if self.facts is None or self.facts.today != today:
            self._stale = self._loose_stale = True
        self._focus_first = self.facts is None or self._stale
        self._begin()
        self._catch_up()

    # --- the window

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt override: one column without room for two."""
        super().resizeEvent(event)
        width, way = event.size().width(), QBoxLayout.Direction
        single = self._single = width < theme.px(_ONE_COLUMN)
        self._columns.setDirection(way.TopToBottom if single else way.LeftToRight)
        self.print_button.setVisible(width >= theme.px(_ONE_BLOCK))
        card = width - 2 * MARGINS[0] if single else width * 13 // 21
        self.countdown.fold(narrow=card < theme.px(_ONE_BLOCK))

    def remember(self) -> dict[str, object]:
        """Whether all of the work is shown."""
        return {"everything": self.work.everything}

    def restore(self, state: dict[str, object]) -> None:
        """Take up what ``remember`` gave."""
        self.work.everything = bool(state.get("everything", self.work.everything))
        self._show_work()


def _focused(page: QWidget) -> QWidget:
    return page.window().focusWidget() or page.window()


def _heading(found: Overview) -> str:
    here = dict(found.funnel)[Stage.PEOPLE]
    words = tr("{count} people here · {inmates} inmates, {staff} staff")
    return words.format(count=here, inmates=here - found.staff, staff=found.staff)
