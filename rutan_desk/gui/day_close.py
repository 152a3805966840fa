"""*Hari pemungutan*, balance and close: KPPS's figures, what differs, and the end of the day."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from rutan_desk.domain.balance import BlockerKind
from rutan_desk.domain.day import Day, Phase
from rutan_desk.gui import theme
from rutan_desk.gui.context import Context
from rutan_desk.gui.day_close_contests import ContestsCard
from rutan_desk.gui.day_close_fields import FigureGroup, chain
from rutan_desk.gui.day_close_lists import ListsCard
from rutan_desk.gui.day_close_remarks import RemarksCard
from rutan_desk.gui.day_close_rows import Closing, Open, StationClose, read_closing
from rutan_desk.gui.day_close_side import CloseSide
from rutan_desk.gui.day_desk import DAY_ROWS, DaySection
from rutan_desk.gui.day_notice import not_open_notice
from rutan_desk.gui.day_reason import ReasonLine
from rutan_desk.gui.into_sight import into_sight
from rutan_desk.gui.two_columns import TwoColumns
from rutan_desk.gui.widgets import Chips, ChipText, clear, column
from rutan_desk.ops.day_close import close_day, remark, reopen_day, type_in
from rutan_desk.store.journal import Touched
from rutan_desk.words.catalog import tr
from rutan_desk.words.stations import station_name

if TYPE_CHECKING:
    from rutan_desk.gui.list_paper import ListPaper

_NARROW, _SIDE = 820, 286


class CloseSection(DaySection):
    """One station at a time; what is typed is saved when its column or remark is left.

    The day can be closed once every figure is there and everything that differs has its
    remark; a closed day can only be read, until a head reopens it with a reason.
    """

    SHOWS = DAY_ROWS | {"person"}

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.view: Closing | None = None
        self.paper: ListPaper | None = None
        self._kept: dict[str, Any] = {}
        self._arriving = self._onward = False
        self.chips = Chips(tr("Stations"))
        self.lists, self.contests, self.remarks = ListsCard(), ContestsCard(), RemarksCard()
        self.side = CloseSide()
        self.ask = ReasonLine(tr("Reopen the day"))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        left = column(self.contests, self.lists, self.remarks, None, gap=theme.M)
        self.whole = TwoColumns(left, column(self.side), _NARROW, _SIDE)
        for part in (self.ask, self.chips, self.whole):
            self.body.addWidget(part)
        self.body.addStretch(1)

    def _connect(self) -> None:
        self.chips.chosen.connect(lambda _name: self._another())
        for card in (self.lists, self.contests):
            card.save.connect(self._save)
        self.remarks.save.connect(self._remark)
        self.remarks.entered.connect(self._entered)
        self.side.way.connect(self._to)
        self.side.close_button.clicked.connect(self.close_day)
        self.side.report_button.clicked.connect(self.report)
        self.side.reopen_button.clicked.connect(self._ask_why)
        self.ask.given.connect(self._reopen)

    # --- what is known

    @property
    def station(self) -> StationClose | None:
        """The one shown."""
        every = self.view.stations if self.view else ()
        wanted = self.chips.current
        return next((one for one in every if str(one.station.id) == wanted), None)

    @property
    def groups(self) -> list[FigureGroup]:
        """All fields for figures, as they are saved together."""
        own = [self.lists.group] if self.lists.group else []
        return [*self.contests.groups.values(), *own]

    def read(self) -> None:
        """DaySection override."""
        self.look(read_closing, self._show)

    def _show(self, view: Closing) -> None:
        self.view = view
        clear(self.problem)
        if view.phase in (None, Phase.FROZEN) and (
            notice := not_open_notice(view.phase, self.go_to.emit)
        ):
            self.problem.addWidget(notice)
        self.whole.setVisible(view.phase is not None)
        self._show_chips(view)
        self.side.show_closing(view, head=self.head)
        self._show_station()
        self._take_up()

    def _show_chips(self, view: Closing) -> None:
        current = str(self._kept.get("station") or self.chips.current)
        known = [str(one.station.id) for one in view.stations]
        if current not in known:
            kept = str(self.station_id)
            current = kept if kept in known else next(iter(known), "")
        chips = [
            ChipText(str(one.station.id), station_name(one.station), one.open)
            for one in view.stations
        ]
        self.chips.show_chips(chips, current)
        self.chips.setVisible(len(chips) > 1)

    def _show_station(self) -> None:
        one, view = self.station, self.view
        if one is None or view is None:
            return
        fixed = view.phase is Phase.CLOSED
        self.contests.show_station(one, fixed=fixed)
        self.lists.show_station(one, fixed=fixed)
        self.remarks.show_station(one, dict(view.numbers), fixed=fixed)
        chain(self._fields())

    def _fields(self) -> list[QWidget]:
        """In the order of the keyboard, to the buttons."""
        remarks = [row.edit for row in self.remarks.rows.values()]
        side = [*self.side.links, self.side.close_button, self.side.report_button]
        return [*self.contests.fields, *self.lists.fields, *remarks, *side]

    def _another(self) -> None:
        self.flush()
        self._show_station()

    # --- what is typed

    def flush(self) -> None:
        """Save everything that is typed."""
        for group in self.groups:
            group.flush()
        for row in self.remarks.rows.values():
            row.flush()

    def _save(self, station_id: int, values: dict[str, int | None]) -> None:
        self.do(
            lambda db, desk, board: type_in(db, desk, board, station_id, values),
            touches=frozenset({"figure"}),
        )

    def _remark(self, station_id: int, key: str, text: str) -> None:
        onward, self._onward = self._onward, False

        def written(_touched: Touched) -> None:
            self._arriving = self._arriving or onward

        self.do(
            lambda db, desk, board: remark(db, desk, board, station_id, key, text),
            written,
            touches=frozenset({"remark"}),
        )

    def _entered(self) -> None:
        """Enter after a remark: on to what is next, once it is saved."""
        if self.remarks.pending:
            self._onward = True
        else:
            self.arrive()

    # --- settling, closing, reopening

    def _to(self, one: Open) -> None:
        """Where that is settled."""
        if one.kind is BlockerKind.QUEUEING:
            self.go_to.emit("day", {"section": "check_in"})
        elif one.kind is BlockerKind.OFF_ROLL:
            self.go_to.emit("day", {"section": "desks"})
        else:
            self._to_field(one)

    def _to_field(self, one: Open) -> None:
        if one.station is not None and str(one.station.id) != self.chips.current:
            self.chips.choose(str(one.station.id))
        missing = one.kind is BlockerKind.FIGURES_MISSING
        found = self._first_empty() if missing else self._first_remark(one)
        if found is not None:
            _to_front(found)

    def _first_empty(self) -> QWidget | None:
        fields = (*self.contests.fields, *self.lists.fields)
        return next((made for made in fields if made.value is None), None)

    def _first_remark(self, one: Open) -> QWidget | None:
        """Of a conflict the station that shows it comes forward."""
        if one.kind is BlockerKind.CONFLICT and self.view is not None:
            for own in self.view.stations:
                if any(noted.conflict and noted.due for noted in own.noted):
                    self.chips.choose(str(own.station.id))
                    break
        row = self.remarks.due()
        return row.edit if row is not None else None

    def close_day(self) -> None:
        """The end of the day; what is typed is saved before."""
        self.flush()
        self.do(close_day, self._closed, touches=frozenset({"day"}))

    def _closed(self, _day: Day) -> None:
        self.accepted()
        self.said.emit(tr("The day is closed. The report is ready to be signed."))
        _to_front(self.side.report_button)

    def _ask_why(self) -> None:
        self.ask.ask_why(tr("Why is the day reopened? The reason is printed on the report."))
        into_sight(self.ask)

    def _reopen(self, reason: str, _second: str) -> None:
        self.do(
            lambda db, desk, _board: reopen_day(db, desk, reason),
            lambda _day: self.said.emit(tr("The day is open again.")),
            touches=frozenset({"day"}),
        )

    # --- out of the program

    def report(self) -> None:
        """The report as things stand, for the signatures; before the close too."""
        from rutan_desk.gui.day_close_report import report_paper

        self.flush()
        self.paper = report_paper(self)

    # --- the part as a whole

    def unsaved(self) -> str | None:
        """ListSection override."""
        typed = any(group.pending for group in self.groups)
        if typed or self.remarks.pending:
            return tr("Figures or remarks are typed and not saved.")
        return None

    def remember(self) -> object:
        """ListSection override: the station, and what is typed there and not saved."""
        fields = (made for group in self.groups for made in group.fields.values())
        return {
            "station": self.chips.current,
            "figures": {made.key: made.text() for made in fields},
            "remarks": {key: row.edit.text() for key, row in self.remarks.rows.items()},
        }

    def restore(self, state: object) -> None:
        """ListSection override."""
        if isinstance(state, dict):
            self._kept = state

    def _take_up(self) -> None:
        """What was remembered, now that the fields are here; and the keyboard, if it waits."""
        if self.station is not None:
            kept, self._kept = self._kept, {}
            for made in (*self.contests.fields, *self.lists.fields):
                made.setText(kept.get("figures", {}).get(made.key, made.text()))
            for key, row in self.remarks.rows.items():
                row.edit.setText(kept.get("remarks", {}).get(key, row.edit.text()))
        if self._arriving:
            self._arriving = False
            self.arrive()

    def arrive(self) -> None:
        """ListSection override: the first figure missing, the first remark, then the close."""
        if self.view is None:
            self._arriving = True
            return
        side, missing, due = self.side, self._first_empty(), self.remarks.due()
        wanted: QWidget = side.report_button
        if self.view.phase is not Phase.CLOSED:
            buttons = [one for one in (side.close_button, *side.links) if one.isEnabled()]
            wanted = missing or (due.edit if due else next(iter(buttons), wanted))
        _to_front(wanted)


def _to_front(part: QWidget) -> None:
    """The keyboard there, in sight."""
    part.setFocus(Qt.FocusReason.OtherFocusReason)
    into_sight(part)
