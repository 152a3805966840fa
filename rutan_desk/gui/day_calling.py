"""*Hari pemungutan*, calling: whom the guards fetch next, who is out, and the notices."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from rutan_desk.domain.day import Act, Phase
from rutan_desk.gui import theme
from rutan_desk.gui.context import Context
from rutan_desk.gui.day_calling_done import DoneBand
from rutan_desk.gui.day_calling_next import CALL_KEY, NextCard
from rutan_desk.gui.day_calling_notices import NoticesForm
from rutan_desk.gui.day_calling_out import OutCard
from rutan_desk.gui.day_calling_rows import (
    Asked,
    Batch,
    CallingView,
    Slips,
    batch_of,
    read_calling,
)
from rutan_desk.gui.day_check_in_pace import PaceReader, PaceView, pace_text
from rutan_desk.gui.day_desk import DaySection
from rutan_desk.gui.day_notice import not_open_notice
from rutan_desk.gui.fields import shortcut
from rutan_desk.gui.two_columns import TwoColumns
from rutan_desk.gui.widgets import button, card, clear, column, label, line
from rutan_desk.ops.day_board import Board
from rutan_desk.ops.day_marking import mark_many, withdraw
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk
from rutan_desk.words.catalog import tr

if TYPE_CHECKING:
    from rutan_desk.gui.list_paper import ListPaper

_NARROW, _SIDE = 1020, 560
_TICK = 20_000
"""Milliseconds after which the minutes are counted again."""


class CallingSection(DaySection):
    """Left the next of a block, called by one key as one deed; right who is on the way."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.view: CallingView | None = None
        self.paper: ListPaper | None = None
        self.next, self.out, self.done = NextCard(), OutCard(), DoneBand()
        self.notices = NoticesForm(self)
        self.pace_name, self.pace_words = label("", "heading"), label("", "quiet", wrap=True)
        words = tr("Print notices…")
        self.notice_button = button(words, self.ask_notices, "", "printer")
        self._connect()
        self._lay_out()
        self._clock = QTimer(self, interval=_TICK)
        self._clock.timeout.connect(self._tick)
        self._clock.start()
        self.pace = PaceReader(self)
        self.pace.told.connect(self._show_pace)

    def _connect(self) -> None:
        self.next.changed.connect(self._another)
        self.next.call.connect(self.call)
        self.next.paper.connect(self.print_next)
        self.out.changed.connect(self.read)
        self.out.marked.connect(self._mark)
        self.out.notices.connect(lambda ids: self._print_notices(Slips(people=frozenset(ids))))
        self.done.paper.connect(lambda batch: self._print_calls(batch.line_ids))
        self.done.withdrawn.connect(self._withdraw)
        self.notices.wanted.connect(self._print_notices)
        shortcut(CALL_KEY, self, self.call, inside=True)

    def _lay_out(self) -> None:
        both = TwoColumns(column(self.next), column(self.out), _NARROW, _SIDE)
        whole = column(self._pace_card(), self.notices, self.done, gap=theme.M)
        whole.addWidget(both, 1)
        self.body.addLayout(whole, 1)

    def _pace_card(self) -> QWidget:
        made = card()
        row = line(label(tr("Pace"), "quiet"), self.pace_name, gap=theme.M)
        row.addWidget(self.pace_words, 1)
        row.addWidget(self.notice_button)
        row.setContentsMargins(theme.L, theme.S, theme.S, theme.S)
        made.setLayout(row)
        return made

    # --- what is known

    @property
    def station_id(self) -> int | None:
        """DaySection override: the one people are called for."""
        if not self.next.station.count():
            return self.next.wanted.station_id or super().station_id
        return self.next.asked.station_id

    @property
    def asked(self) -> Asked:
        """What the choices of both columns say."""
        one = self.next.asked
        return Asked(self.station_id, one.block, one.count, self.out.after)

    def read(self) -> None:
        """DaySection override."""
        self.look(partial(read_calling, asked=self.asked), self._show)

    def _tick(self) -> None:
        if self.isVisible() and self.election is not None:
            self.read()

    def _show(self, view: CallingView) -> None:
        self.view = view
        self.next.show_view(view)
        self.out.show_view(view)
        self.notice_button.setEnabled(view.phase is not None)
        clear(self.problem)
        # People are called before the hours, so that a day not open yet stops nobody here.
        if view.phase is not Phase.FROZEN:
            notice = not_open_notice(view.phase, self.go_to.emit)
            if notice is not None:
                self.problem.addWidget(notice)
        self.pace.soon()

    def _show_pace(self, pace: PaceView) -> None:
        kept, words = pace_text(pace)
        self.pace_name.setText(kept)
        self.pace_words.setText(words)

    def _another(self) -> None:
        self.pace.at_once()
        self.read()

    # --- calling, and on the way

    def call(self) -> None:
        """Call those on show: one deed."""
        if self.view is not None and self.view.next:
            ids = [one.person_id for one in self.view.next]
            station = self.view.station
            self._write(Act.CALLED, ids, station.id if station else None)

    def _mark(self, act: Act, ids: list[int]) -> None:
        self._write(act, ids, None)

    def _write(self, act: Act, ids: list[int], station_id: int | None) -> None:
        def job(db: Database, desk: Desk, board: Board) -> Batch:
            return batch_of(board, mark_many(db, desk, board, ids, act, station_id))

        self.do(job, self._written)

    def _written(self, batch: Batch) -> None:
        self.accepted()
        self.done.tell(batch)

    def _withdraw(self, batch: Batch, reason: str, second: str) -> None:
        def job(db: Database, desk: Desk, board: Board) -> int:
            standing = [one for one in map(board.event, batch.uuids) if one is not None]
            for one in standing:
                if not board.withdrawn(one):
                    withdraw(db, desk, board, one.uuid, reason, second)
            return len(standing)

        def done(_count: int) -> None:
            self.done.forget()
            self.said.emit(tr("Taken back. Both stay on record, with the reason."))
            self.arrive()

        self.do(job, done)

    # --- papers

    def print_next(self) -> None:
        """The list of those on show, who are not called yet."""
        if self.view is not None:
            self._print_calls(tuple(one.line_id for one in self.view.next))

    def _print_calls(self, line_ids: tuple[int, ...]) -> None:
        if self.view is None or self.view.station is None:
            return
        from rutan_desk.gui.day_calling_paper import calls_chosen, open_day_paper

        asked = self.next.asked
        choose = calls_chosen(self.view.station, asked.block, line_ids)
        self.paper = open_day_paper(self, "call-list", self.view.election, choose)

    def ask_notices(self) -> None:
        """Which notices."""
        if self.view is not None:
            self.notices.ask(self.view)

    def _print_notices(self, slips: Slips) -> None:
        if self.election is None:
            return
        from rutan_desk.gui.day_calling_paper import notices_chosen, open_day_paper

        self.paper = open_day_paper(self, "notices", self.election, notices_chosen(slips))

    # --- the part as a whole

    def event(self, event: QEvent) -> bool:
        """Qt override: Ctrl+Z here is for what was just done."""
        if event.type() == QEvent.Type.ShortcutOverride and self._undoing(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt override."""
        if self._undoing(event):
            self.done.undo()
            event.accept()
        else:
            super().keyPressEvent(event)

    def _undoing(self, event: QEvent) -> bool:
        undo = isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Undo)
        return undo and self.done.batch is not None

    def arrive(self) -> None:
        """ListSection override: the next to be called."""
        place = self.next.table if self.next.table.isVisibleTo(self) else self.out.table
        place.setFocus()

    def unsaved(self) -> str | None:
        """ListSection override."""
        asked = self.done.ask.isVisibleTo(self)
        return tr("A reason is typed and not recorded.") if asked else None

    def remember(self) -> object:
        """ListSection override: the choices."""
        return self.asked, self.done.batch

    def restore(self, state: object) -> None:
        """ListSection override."""
        if isinstance(state, tuple):
            asked, batch = state
            self.next.wanted = asked
            self.next.count.setValue(asked.count)
            self.out.minutes.setCurrentIndex(max(0, self.out.minutes.findData(asked.minutes)))
            if batch is not None:
                self.done.tell(batch)
