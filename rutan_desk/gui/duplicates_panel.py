"""Rows that may be one person (T8): compared side by side, and decided by an officer."""

from collections.abc import Hashable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from rutan_desk.domain.duplicates import Pair
from rutan_desk.domain.errors import DeskError
from rutan_desk.domain.person import Person
from rutan_desk.gui import theme
from rutan_desk.gui.context import Context
from rutan_desk.gui.duplicates_grid import DuplicatesGrid
from rutan_desk.gui.fields import shortcut
from rutan_desk.gui.person_forms import Operation
from rutan_desk.gui.person_host import scrolled
from rutan_desk.gui.rows_model import Column, RowsModel, Run, Tone
from rutan_desk.gui.table import RowsTable
from rutan_desk.gui.widgets import Empty, Notice, button, card, clear, column, label, line
from rutan_desk.ops.duplicates import decide_different, merge_people, open_pairs
from rutan_desk.store import Database
from rutan_desk.store.journal import Touched
from rutan_desk.store.people import people_by_id
from rutan_desk.words.catalog import tr
from rutan_desk.words.duplicates import pair_text
from rutan_desk.words.people import kind_name
from rutan_desk.words.refusals import explain

_NARROW = 300
"""A table narrower than this, at 100 %, shows names only."""


@dataclass(frozen=True, slots=True)
class Case:
    """A pair nobody has decided, with both rows: the older one, which stays, and the other."""

    pair: Pair
    keep: Person
    drop: Person


def open_cases(db: Database) -> list[Case]:
    """Every pair to decide, the hard ones first; for the worker."""
    pairs = open_pairs(db)
    people = people_by_id(db, sorted({one for pair in pairs for one in (pair.a, pair.b)}))
    return [Case(one, people[one.a], people[one.b]) for one in pairs]


class DuplicatesPanel(QWidget):
    """Left the pairs, right the two rows; one deed each, both undone by one step.

    By keys: arrows choose a pair, Enter goes to the differences, arrows choose what stays,
    Ctrl+Enter merges; in the list G merges and B tells apart. Esc goes back to the list, and
    from there out (``left``). ``counted`` says how many are open.
    """

    counted = Signal(int)
    left = Signal()
    person_wanted = Signal(int)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self._wanted: int | None = None
        self._shown: Case | None = None
        self.grid: DuplicatesGrid | None = None
        self.model = RowsModel[Case](_columns(), _key, parent=self)
        self.table = RowsTable[Case](self.model, tr("Rows that may be one person"), row_height=48)
        self.why = label("", "heading", wrap=True)
        self._place = column()
        self._problem = column()
        self.different_button = button(tr("Different people"), self.tell_apart)
        self.merge_button = button(tr("The same person: merge"), self.merge, "primary")
        self.hint = label(
            tr("Enter: compare · Ctrl+Enter or G: merge · B: different people"), "small", wrap=True
        )
        self.empty = Empty("circle-check")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        left, right, inside = card(), card(), QWidget()
        left.setLayout(column(self.table, margin=6))
        parts = column(self.why, self._problem, self._place, None, gap=theme.M, margin=theme.L)
        inside.setLayout(parts)
        self.area = scrolled(inside, tr("Both rows"))
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        buttons = line(None, self.different_button, self.merge_button, gap=theme.S)
        foot = column(self.hint, buttons, gap=theme.S)
        foot.setContentsMargins(theme.L, theme.S, theme.L, theme.M)
        whole = column(margin=1)
        whole.addWidget(self.area, 1)
        whole.addLayout(foot)
        right.setLayout(whole)
        self.work = QWidget()
        both = QHBoxLayout()
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(theme.L)
        both.addWidget(left, 4)
        both.addWidget(right, 6)
        self.work.setLayout(both)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.work)
        self.stack.addWidget(self.empty)
        self.setLayout(column(self.stack))

    def _connect(self) -> None:
        self.table.picked.connect(self._picked)
        self.table.resized.connect(self._fold)
        shortcut("G", self.table, self.merge)
        shortcut("B", self.table, self.tell_apart)
        for key in ("Return", "Enter"):
            shortcut(key, self.table, self._compare)
            shortcut(f"Ctrl+{key}", self, self.merge, inside=True)
        shortcut("Esc", self, self._back, inside=True)
        self.context.worker.changed.connect(self.refresh)

    def _fold(self, wide: int) -> None:
        """Where there is little room the names are worth more; the reason stands beside."""
        self.table.setColumnHidden(1, wide < theme.px(_NARROW))

    def refresh(self, touched: Touched) -> None:
        """Read again when people or decisions changed."""
        if touched & {"person", "pair"}:
            self.read()

    def read(self) -> None:
        """Ask the worker for the pairs."""
        self.context.worker.ask(self, open_cases, self._show)

    def begin(self) -> None:
        """Give the keyboard to the pairs."""
        target = self.table if self.model.rowCount() else self.empty.button
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def choose(self, person_id: int) -> None:
        """Bring the first pair of somebody to the front, once it is read."""
        self._wanted = person_id
        self._pick_wanted()

    def _pick_wanted(self) -> None:
        for place in range(self.model.rowCount()):
            pair = self.model.at(place).pair
            if self._wanted in (pair.a, pair.b):
                self._wanted = None
                self.table.pick((pair.a, pair.b))
                return

    def _show(self, cases: list[Case]) -> None:
        at = self.table.currentIndex().row()
        self.model.show_rows(cases)
        self.stack.setCurrentWidget(self.work if cases else self.empty)
        if not cases:
            self.empty.say(
                tr("Nobody is in the registry twice"),
                tr("Two rows with one NIK, register number, or name and birth date will be here."),
            )
        elif self.table.current is None:
            self.table.pick(_key(self.model.at(max(0, min(at, len(cases) - 1)))))
        self._pick_wanted()
        self._picked()
        self.counted.emit(len(cases))

    def _picked(self) -> None:
        case = self.table.current
        if case is None or case == self._shown:
            return
        self._shown = case
        clear(self._place)
        clear(self._problem)
        why = pair_text(case.pair)
        self.why.setText(f"{why[:1].upper()}{why[1:]}")
        self.grid = DuplicatesGrid(case.keep, case.drop)
        self.grid.person_wanted.connect(self.person_wanted)
        self._place.addWidget(self.grid)
        self.area.verticalScrollBar().setValue(0)
        alike = case.keep.kind is case.drop.kind
        self.merge_button.setEnabled(alike)
        self.different_button.setEnabled(True)
        if not alike:
            words = tr("One row is of an {one}, the other of {other}: they stay two.")
            self._say(words.format(one=kind_name(case.keep.kind), other=kind_name(case.drop.kind)))

    def _say(self, text: str, tone: Tone = Tone.GREY) -> None:
        clear(self._problem)
        self._problem.addWidget(Notice(tone, text))

    def _compare(self) -> None:
        if self.grid is None or not self.grid.begin():
            self.merge_button.setFocus(Qt.FocusReason.TabFocusReason)

    def _back(self) -> None:
        if self.table.hasFocus() or not self.model.rowCount():
            self.left.emit()
        else:
            self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def merge(self) -> None:
        """Make the two one person, each field as it was chosen."""
        case, grid = self._shown, self.grid
        if case is None or grid is None or not self.merge_button.isEnabled():
            return
        keep, drop, taken = case.keep.id, case.drop.id, grid.taken
        self._decide(lambda db, desk: merge_people(db, desk, keep, drop, taken))

    def tell_apart(self) -> None:
        """Remember that they are two."""
        case = self._shown
        if case is not None and self.different_button.isEnabled():
            a, b = case.pair.a, case.pair.b
            self._decide(lambda db, desk: decide_different(db, desk, a, b))

    def _decide(self, operation: Operation) -> None:
        self.merge_button.setEnabled(False)
        self.different_button.setEnabled(False)
        if not self.table.hasFocus():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.context.worker.do(operation, refused=self._refused)

    def _refused(self, refusal: DeskError) -> None:
        self.merge_button.setEnabled(True)
        self.different_button.setEnabled(True)
        self._say(explain(refusal), Tone.RED)


def _key(case: Case) -> Hashable:
    return case.pair.a, case.pair.b


def _columns() -> list[Column[Case]]:
    return [
        Column(
            "names",
            tr("Pair"),
            lambda case: f"{case.keep.name} / {case.drop.name}",
            runs=_runs,
        ),
        Column(
            "weight",
            tr("Sign"),
            lambda case: _weight(case).text,
            sort=lambda case: not case.pair.hard,
            runs=lambda case: (_weight(case),),
            width=theme.px(120),
        ),
    ]


def _runs(case: Case) -> tuple[Run, ...]:
    if case.keep.name == case.drop.name:
        return (Run(case.keep.name), Run(tr("twice"), Tone.QUIET))
    return Run(case.keep.name), Run(f"/ {case.drop.name}", Tone.QUIET)


def _weight(case: Case) -> Run:
    """A number says it, or only likeness."""
    return Run(tr("Number"), Tone.RED) if case.pair.hard else Run(tr("Likeness"), Tone.AMBER)
