"""The people a text fits, to choose one of them."""

from collections.abc import Callable, Hashable, Sequence

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QWidget

from rutan_desk.domain.day import DayState
from rutan_desk.gui import theme
from rutan_desk.gui.rows_model import Column, RowsModel, Run, Tone
from rutan_desk.gui.table import RowsTable
from rutan_desk.gui.widgets import column
from rutan_desk.ops.day_finding import Candidate
from rutan_desk.words.catalog import tr
from rutan_desk.words.day import state_name
from rutan_desk.words.day_check_in import roll_text
from rutan_desk.words.moments import clock_time
from rutan_desk.words.stations import station_name
from rutan_desk.words.values import place_of

_FOLDED = {2: 760, 1: 500}
"""Columns that go below these widths (at 100 %): the register number, then the block."""


class Candidates(QWidget):
    """A list moved through from the field; ``pick`` gets the place of the one clicked."""

    def __init__(self, pick: Callable[[int], object]) -> None:
        super().__init__()
        self._pick = pick
        self.model = RowsModel[Candidate](_columns(), candidate_key, parent=self)
        self.table = RowsTable[Candidate](self.model, tr("People who fit"))
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.table.horizontalHeader().hide()
        self.table.clicked.connect(self._clicked)
        self.table.resized.connect(self._fold)
        self.setLayout(column(self.table, margin=theme.XS))

    def show_candidates(self, candidates: Sequence[Candidate]) -> None:
        """Replace the list; the first one is chosen."""
        self.table.pick(None)
        self.model.show_rows(candidates)
        self.table.pick_first()

    @property
    def current(self) -> Candidate | None:
        """The one chosen."""
        return self.table.current

    def step(self, by: int) -> None:
        """The next or the one before, from the ends no further."""
        count = self.model.rowCount()
        if count:
            place = max(0, min(self.table.currentIndex().row() + by, count - 1))
            self.table.pick(candidate_key(self.model.at(place)))

    def words(self) -> str:
        """What a screen reader says of the one chosen."""
        one = self.current
        return ", ".join(part.text(one) for part in self.model.columns) if one else ""

    def _fold(self, width: int) -> None:
        """Where there is little room the name has it."""
        for place, narrow in _FOLDED.items():
            self.table.setColumnHidden(place, width < theme.px(narrow))

    def _clicked(self, index: QModelIndex) -> None:
        self._pick(index.row())


def candidate_key(one: Candidate) -> Hashable:
    """What tells candidates apart: the person, or the line of nobody of ours."""
    return (one.person.id if one.person else 0, one.line.id if one.line else 0)


def _name(one: Candidate) -> str:
    return one.person.name if one.person else one.line.name if one.line else "–"


def _where(one: Candidate) -> str:
    station = f" · {station_name(one.station)}" if one.station else ""
    return f"{roll_text(one.line)}{station}"


def _state(one: Candidate) -> str:
    since = one.attendance.since
    if one.person is None:
        return tr("not of this registry")
    said = state_name(one.attendance.state)
    return f"{said} {clock_time(since.at)}" if since else said


def _runs(one: Candidate) -> Sequence[Run]:
    voted = one.attendance.state is DayState.VOTED
    return (Run(_state(one), Tone.RED if voted else Tone.GREY),)


def _columns() -> tuple[Column[Candidate], ...]:
    return (
        Column("name", tr("Name"), _name, tone=Tone.STRONG),
        Column(
            "block", tr("Block"), lambda one: place_of(one.person) if one.person else "", width=90
        ),
        Column("register", tr("Register"), _register, tone=Tone.QUIET, width=120),
        Column("line", tr("List and station"), _where, width=170),
        Column("state", tr("State"), _state, runs=_runs, width=170),
    )


def _register(one: Candidate) -> str:
    return (one.person.register_number or "") if one.person else ""
