"""*Hari pemungutan*, the check-in: one field, one answer, Enter marks; what was marked is below."""

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from rutan_desk.domain.day import Act, DayEvent, Means
from rutan_desk.domain.errors import DeskError
from rutan_desk.gui import theme
from rutan_desk.gui.context import Context
from rutan_desk.gui.day_check_in_answer import AnswerCard
from rutan_desk.gui.day_check_in_away import AwayLine
from rutan_desk.gui.day_check_in_field import CheckField
from rutan_desk.gui.day_check_in_last import LastEvents
from rutan_desk.gui.day_check_in_lookup import Lookup, Step
from rutan_desk.gui.day_check_in_pace import PaceReader
from rutan_desk.gui.day_check_in_rows import (
    AWAY_KEY,
    CALL_KEY,
    KEYS,
    CheckIn,
    Shown,
    read_check_in,
)
from rutan_desk.gui.day_check_in_side import LiveSide
from rutan_desk.gui.day_desk import DaySection, StationChoice
from rutan_desk.gui.day_notice import not_open_notice
from rutan_desk.gui.fields import shortcut
from rutan_desk.gui.two_columns import TwoColumns
from rutan_desk.gui.widgets import button, clear, column
from rutan_desk.ops.day_finding import FindingKind
from rutan_desk.ops.day_marking import mark, withdraw
from rutan_desk.words.catalog import tr
from rutan_desk.words.refusals import explain

_NARROW = 760
"""Below this width (at 100 %) the right column stands under the left."""
_SIDE = 286
_TICK = 20_000
"""Milliseconds after which the hours are looked at again."""
_PAUSE = 600
"""Milliseconds of rest after which a refusal on show is heard too."""


class CheckInSection(DaySection):
    """Looks up while keys come, marks at Enter, and has every mark on the disk before it shows.

    Enter acts on what is on show for the text in the field, and only on that: a text whose
    answer is still on its way is looked up, and marked at once only if it is a notice.
    """

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.view: CheckIn | None = None
        self.shown: Shown | None = None
        self.field, self.station = CheckField(), StationChoice(context)
        self.card = AnswerCard(self.act, self.turn_away, self._clicked)
        self.away = AwayLine(self)
        calling = tr("Call the next of a block")
        call = button(f"{CALL_KEY}  {calling}", self.to_calling, "link")
        self.last, self.side = LastEvents(call), LiveSide()
        self.lookup = Lookup(self)
        self._connect()
        self._lay_out()
        self._clock = QTimer(self, interval=_TICK)
        self._clock.timeout.connect(self._tick)
        self._clock.start()
        self._rest = QTimer(self, interval=_PAUSE, singleShot=True)
        self._rest.timeout.connect(self._sound)
        self.pace = PaceReader(self)
        self.pace.told.connect(self.side.show_pace)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._typed)
        self.field.entered.connect(self.enter)
        self.field.stepped.connect(self._step)
        self.field.escaped.connect(self._escape)
        self.field.undo_wanted.connect(self.last.undo_last)
        self.station.chosen.connect(self._another_station)
        self.lookup.found.connect(self._show)
        self.lookup.stepped.connect(self._stepped)
        self.lookup.refused.connect(self.refuse)
        self.away.done.connect(self._turned_away)
        self.away.refused.connect(self.refuse)
        self.last.withdrawn.connect(self.withdraw)
        for key, act in KEYS.items():
            shortcut(key, self, partial(self.act, act), inside=True)
        shortcut(AWAY_KEY, self, self.turn_away, inside=True)
        shortcut(CALL_KEY, self, self.to_calling, inside=True)

    def _lay_out(self) -> None:
        self.station.setMinimumHeight(theme.px(40))
        left = column(self.field, self.card, self.away, gap=theme.M)
        left.addWidget(self.last, 1)
        right = column(self.station, self.side, None, gap=theme.M)
        self.body.addWidget(TwoColumns(left, right, _NARROW, _SIDE), 1)

    # --- what is known

    def read(self) -> None:
        """DaySection override: the last events and the counts; who is on show, again."""
        self.look(partial(read_check_in, station_id=self.station_id), self._show_view)
        if self.shown is None or not self.shown.picked:
            self.lookup.again()

    def _tick(self) -> None:
        if self.isVisible() and self.election is not None:
            self.read()

    def _show_view(self, view: CheckIn) -> None:
        if self.view is None or self.view.stations != view.stations:
            self.station.show_stations(view.election, view.stations)
        self.view = view
        self.last.show_rows(view.last)
        self.side.show_live(view.live)
        clear(self.problem)
        if notice := not_open_notice(view.phase, self.go_to.emit):
            self.problem.addWidget(notice)
        self.pace.soon()

    def _another_station(self, _station: int | None) -> None:
        self.shown = None
        self.pace.at_once()
        self.card.rest()
        self.read()
        self.lookup.look(self.field.text().strip())
        self.arrive()

    # --- typing

    def _typed(self, text: str) -> None:
        wanted = text.strip()
        self._rest.stop()
        if not wanted:
            self.shown = None
            self.card.rest()
        self.lookup.look(wanted)

    def _show(self, shown: Shown) -> None:
        if self.election is None or shown.text != self.field.text().strip():
            return
        self.shown = shown
        self.card.show_answer(shown, self.election)
        self._rest.start()

    def _step(self, by: int) -> None:
        if self._choosing:
            self.card.many.step(by)
            self.card.setAccessibleName(self.card.many.words())

    @property
    def _choosing(self) -> bool:
        return self.shown is not None and self.shown.finding.kind is FindingKind.MANY

    def _clicked(self, _place: int) -> None:
        self._pick()
        self.arrive()

    def _pick(self) -> None:
        """Show the candidate that is chosen; the next Enter marks."""
        one, shown = self.card.many.current, self.shown
        if one is not None and shown is not None:
            self.lookup.pick(one, shown.text)

    def _escape(self) -> None:
        """From one chosen back to the list; else nothing typed."""
        if self.shown is not None and self.shown.picked:
            self.lookup.again()
        else:
            self.field.clear()

    # --- Enter and the other keys

    def enter(self, text: str) -> None:
        """Choose, or mark who is on show for this text, or look up what came in a burst."""
        shown = self.shown
        if not text:
            return
        if shown is None or shown.text != text:
            self.field.empty()
            self.lookup.look("")
            self.lookup.step(text)
        elif self._choosing:
            self._pick()
        elif shown.allowed:
            means = Means.SCAN if shown.finding.scanned else Means.SCREEN
            self._mark(shown, Act.VOTED, means)
        else:
            self._sound()

    def act(self, act: Act) -> None:
        """Mark something else for who is on show."""
        shown = self.shown
        if shown is not None and shown.text == self.field.text().strip() and act in shown.acts:
            self._mark(shown, act, Means.SCREEN)
        else:
            QApplication.beep()

    def _mark(self, shown: Shown, act: Act, means: Means) -> None:
        person_id, station = shown.person_id, self.station_id
        if person_id is None:
            return
        self._settle_field()

        self.do(
            lambda db, desk, board: mark(db, desk, board, person_id, act, station, means=means),
            partial(self._recorded, shown),
            partial(self._not_recorded, shown),
        )

    def _settle_field(self) -> None:
        """Nobody is on show any more whom a key could mark again."""
        self.shown = None
        self._rest.stop()
        self.lookup.look("")
        self.field.empty()

    def _recorded(self, shown: Shown, event: DayEvent) -> None:
        if not self.field.text() and shown.answer is not None:
            self.card.show_recorded(shown.answer, event)

    def _not_recorded(self, shown: Shown, refusal: DeskError) -> None:
        """It was refused after all: another desk or officer was quicker."""
        self.refuse(refusal)
        if not self.field.text():
            self.field.put_back(shown.text)

    def refuse(self, refusal: DeskError) -> None:
        """ListSection override: in the answer's place, and heard."""
        self.card.refuse(explain(refusal))
        QApplication.beep()

    def _stepped(self, step: Step) -> None:
        """A burst was looked up; what was typed since goes before it."""
        if self.field.text() or self.election is None:
            return
        if step.event is not None:
            self._recorded(step.shown, step.event)
            return
        self.field.put_back(step.shown.text)
        self.lookup.wanted = step.shown.text
        self._show(step.shown)
        self._sound()

    def _sound(self) -> None:
        """Heard when nobody fits, or the one who fits may not."""
        shown = self.shown
        if shown is not None and not shown.allowed and not self._choosing:
            QApplication.beep()

    # --- turning away, taking back

    def turn_away(self) -> None:
        """Ask why somebody on show is turned away."""
        if self.shown is None or self._choosing or self.view is None:
            QApplication.beep()
        else:
            self.away.ask(self.shown, self.view)

    def _turned_away(self, name: str) -> None:
        self._settle_field()
        self.card.show_done(tr("Turned away, recorded"), name)
        self.arrive()

    def withdraw(self, uuid: str, reason: str, second: str) -> None:
        """Take an event back."""

        def done(_event: DayEvent) -> None:
            if not self.field.text():
                self.card.show_done(tr("Taken back"), reason)
            self.arrive()

        self.do(
            lambda db, desk, board: withdraw(db, desk, board, uuid, reason, second),
            done,
            self.refuse,
        )

    def to_calling(self) -> None:
        """Where people are called."""
        self.go_to.emit("day", {"section": "calling"})

    def arrive(self) -> None:
        """ListSection override: the field."""
        self.field.setFocus()
        self.field.selectAll()

    def unsaved(self) -> str | None:
        """ListSection override."""
        asked = self.away.isVisibleTo(self) or self.last.ask.isVisibleTo(self)
        return tr("A reason is typed and not recorded.") if asked else None

    def remember(self) -> object:
        """ListSection override: what is typed."""
        return self.field.text()

    def restore(self, state: object) -> None:
        """ListSection override."""
        self.field.setText(str(state or ""))
