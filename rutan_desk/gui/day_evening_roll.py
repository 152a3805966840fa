"""The roll changed after the freeze: somebody found, added or struck with a reason; what was."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from rutan_desk.gui import theme
from rutan_desk.gui.day_evening_add import AddForm
from rutan_desk.gui.day_evening_rows import ChangeRow, EveningView
from rutan_desk.gui.day_reason import ReasonLine
from rutan_desk.gui.fields import SearchField, shortcut
from rutan_desk.gui.into_sight import into_sight
from rutan_desk.gui.rows_model import Column, RowsModel, Run, Tone
from rutan_desk.gui.table import RowsTable
from rutan_desk.gui.widgets import card, column, label
from rutan_desk.ops.day_finding import Candidate, Finding
from rutan_desk.words.catalog import tr
from rutan_desk.words.day import state_name
from rutan_desk.words.day_check_in import line_text
from rutan_desk.words.moments import clock_time
from rutan_desk.words.stations import station_name

_FOUND, _CHANGED = 4, 7
"""As many who fit, and as many changes, are in sight at once."""
_BY = 5
"""The column of who changed it."""


class RollChanges(QWidget):
    """A field, who fits, what becomes of him, and the list of what has been changed.

    ``typed`` is what to look up; ``added`` carries an ``Addition``; ``struck`` the id of a
    line and the reason.
    """

    typed = Signal(str)
    added = Signal(object)
    struck = Signal(int, str)

    def __init__(self) -> None:
        super().__init__()
        self.search = SearchField(
            tr("Who is added or struck"), tr("Add or strike: name, NIK, register or list no.")
        )
        self.search.textChanged.connect(lambda text: self._typed(text.strip()))
        self.model = RowsModel[Candidate](_who_columns(), _key, parent=self)
        self.table = RowsTable[Candidate](self.model, tr("Who fits; Enter adds or strikes"))
        self.nobody = label(tr("Nobody fits."), "quiet")
        self.add_form, self.why = AddForm(), ReasonLine(tr("Strike from the roll"))
        self.changes = RowsModel[ChangeRow](_columns(), lambda one: one.line.id, parent=self)
        self.list = RowsTable[ChangeRow](self.changes, tr("Changes of the roll since the freeze"))
        self.empty = label(tr("Nothing has been changed since the freeze."), "quiet", wrap=True)
        self._line_id = 0
        self.station_id: int | None = None
        self._connect()
        self._lay_out()
        self.show_found(None)

    def _connect(self) -> None:
        for keys in ("Down", "Return", "Enter"):
            shortcut(keys, self.search, self._into_table)
        for keys in ("Return", "Enter"):
            shortcut(keys, self.table, self.choose)
        shortcut("Escape", self.table, self._to_field)
        self.table.doubleClicked.connect(lambda _: self.choose())
        self.add_form.given.connect(self.added)
        self.add_form.dropped.connect(self._to_field)
        self.why.given.connect(self._strike)
        self.why.dropped.connect(self._to_field)

    def _lay_out(self) -> None:
        self.table.horizontalHeader().hide()
        self.table.resized.connect(self._fold_found)
        self.table.setFixedHeight(_FOUND * theme.ROW_HEIGHT + theme.px(4))
        self.list.resized.connect(self._fold)
        finding = card()
        found = column(self.search, self.nobody, self.table, gap=theme.S, margin=theme.M)
        found.addWidget(self.add_form)
        found.addWidget(self.why)
        finding.setLayout(found)
        frame = card()
        inside = column(self.list, margin=theme.XS)
        frame.setLayout(inside)
        self._frame = frame
        self.empty.setContentsMargins(theme.M, 0, theme.M, 0)
        self.setLayout(column(finding, self.empty, frame, None, gap=theme.M))

    def _fold_found(self, width: int) -> None:
        """Without room the state goes first, then the register number."""
        self.table.setColumnHidden(3, width < theme.px(640))
        self.table.setColumnHidden(1, width < theme.px(420))

    def _fold(self, width: int) -> None:
        """Without room the officer goes first, then the reason."""
        self.list.setColumnHidden(_BY, width < theme.px(840))
        self.list.setColumnHidden(_BY - 1, width < theme.px(560))

    # --- finding

    def _typed(self, text: str) -> None:
        if self.add_form.isVisibleTo(self):
            self.add_form.hide()
        self.why.close_up()
        if text:
            self.typed.emit(text)
        else:
            self.show_found(None)

    def show_found(self, found: Finding | None) -> None:
        """Who fits what was typed; ``None``: nothing was."""
        rows = found.candidates if found else ()
        self.model.show_rows(rows)
        self.table.setVisible(bool(rows))
        self.nobody.setVisible(found is not None and not rows)
        if rows and self.table.current is None:
            self.table.pick_first()

    def _into_table(self) -> None:
        """One who fits alone is chosen at once; among several the arrows choose."""
        if self.model.rowCount() == 1:
            self.table.pick_first()
            self.choose()
        elif self.model.rowCount():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _to_field(self) -> None:
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.selectAll()

    def choose(self) -> None:
        """Ask about the one under the cursor: who stands on the roll is struck, others added."""
        one = self.table.current
        if one is None:
            return
        self.add_form.hide()
        self.why.close_up()
        if one.line is not None and one.line.active:
            self._line_id = one.line.id
            words = tr("Strike {name}, {line}, {station} from the roll? The line stays, struck.")
            station = station_name(one.station) if one.station else "–"
            line = line_text(one.line.category, one.line.number)
            self.why.ask_why(words.format(name=one.line.name, line=line, station=station))
            into_sight(self.why)
        elif one.person is not None:
            station_id = one.station.id if one.station else self.station_id
            self.add_form.ask(one.person, station_id)
            into_sight(self.add_form)

    def _strike(self, reason: str, _second: str) -> None:
        self.struck.emit(self._line_id, reason)

    def done(self) -> None:
        """It was written: on to the next."""
        self.search.clear()
        self._to_field()
        self.add_form.hide()
        self.why.close_up()

    # --- what has been changed

    def show_view(self, view: EveningView, station_id: int | None) -> None:
        """The changes, newest first; ``station_id`` is where somebody is added at first."""
        self.station_id = station_id
        if not self.add_form.isVisibleTo(self):
            self.add_form.show_stations(view.stations)
        self.changes.show_rows(view.changes)
        self.list.setFixedHeight(tall(len(view.changes), _CHANGED))
        self._frame.setVisible(bool(view.changes))
        self.empty.setVisible(not view.changes)

    @property
    def asking(self) -> bool:
        """Whether a reason is asked for now."""
        return self.add_form.isVisibleTo(self) or self.why.isVisibleTo(self)


def tall(rows: int, most: int) -> int:
    """How tall a list with its heading is that shows so many rows, and no more than ``most``."""
    return theme.px(42) + max(1, min(rows, most)) * theme.ROW_HEIGHT


def _key(one: Candidate) -> tuple[int, int]:
    return one.person.id if one.person else 0, one.line.id if one.line else 0


def _who_name(one: Candidate) -> str:
    return one.person.name if one.person else one.line.name if one.line else "–"


def _who_more(one: Candidate) -> str:
    if one.person is None:
        return tr("nobody of ours")
    return " · ".join(filter(None, (one.person.register_number, one.person.block)))


def _who_line(one: Candidate) -> Sequence[Run]:
    if one.line is None:
        return (Run(tr("on no list"), Tone.QUIET),)
    said = line_text(one.line.category, one.line.number)
    station = f" · {station_name(one.station)}" if one.station else ""
    return (Run(f"{said}{station}", Tone.QUIET if one.line.active else Tone.STRUCK),)


def _who_columns() -> tuple[Column[Candidate], ...]:
    return (
        Column("name", tr("Name"), _who_name, tone=Tone.STRONG),
        Column("more", tr("Register no."), _who_more, tone=Tone.QUIET, width=170),
        Column(
            "line",
            tr("List and station"),
            lambda one: _who_line(one)[0].text,
            runs=_who_line,
            width=170,
        ),
        Column(
            "state",
            tr("State"),
            lambda one: state_name(one.attendance.state),
            tone=Tone.QUIET,
            width=140,
        ),
    )


def _change(one: ChangeRow) -> Run:
    if one.line.active:
        return Run(tr("Added"), Tone.GREEN)
    return Run(tr("Struck"), Tone.RED)


def _when(one: ChangeRow) -> str:
    at = one.line.changed_at
    return f"{at:%d-%m} {clock_time(at)}" if at else ""


def _where(one: ChangeRow) -> str:
    return f"{line_text(one.line.category, one.line.number)} · {station_name(one.station)}"


def _columns() -> tuple[Column[ChangeRow], ...]:
    return (
        Column("at", tr("At"), _when, tone=Tone.QUIET, width=114),
        Column(
            "change",
            tr("Change"),
            lambda one: _change(one).text,
            runs=lambda one: (_change(one),),
            width=122,
        ),
        Column("name", tr("Name"), lambda one: one.line.name, tone=Tone.STRONG),
        Column("line", tr("List and station"), _where, tone=Tone.QUIET, width=178),
        Column("reason", tr("Reason"), lambda one: one.reason, width=180),
        Column("by", tr("By"), lambda one: one.line.changed_by, tone=Tone.QUIET, width=110),
    )
