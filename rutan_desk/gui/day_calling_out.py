"""Who is on the way: out of the block and since when, the longest first; back by one key."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QWidget

from rutan_desk.domain.day import Act, DayState
from rutan_desk.gui import theme
from rutan_desk.gui.day_calling_rows import MINUTES, CallingView, OutRow
from rutan_desk.gui.fields import shortcut
from rutan_desk.gui.flow import FlowBox
from rutan_desk.gui.rows_model import Column, RowsModel, Run, Tone
from rutan_desk.gui.table import RowsTable
from rutan_desk.gui.widgets import Empty, button, card, column, label, line
from rutan_desk.words.catalog import tr
from rutan_desk.words.day import act_name, state_name
from rutan_desk.words.moments import clock_time

KEYS = {"F11": Act.BACK, "Shift+F11": Act.OUT, "F2": Act.QUEUEING}
"""What a key marks for the rows chosen; back and queueing are those of the check-in."""
_ROWS = 6
_TONES = {DayState.VOTED: Tone.GREEN}


class OutCard(QWidget):
    """``marked`` carries an act and the ids of people; ``notices`` ids; ``changed`` the minutes."""

    marked = Signal(object, object)
    notices = Signal(object)
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.minutes = QComboBox()
        self.minutes.setAccessibleName(tr("Out for long after"))
        for one in MINUTES:
            self.minutes.addItem(tr("long after {count} minutes").format(count=one), one)
        self.minutes.currentIndexChanged.connect(lambda _place: self.changed.emit())
        self.model = RowsModel[OutRow](_columns(), lambda one: one.person_id, parent=self)
        self.table = RowsTable[OutRow](self.model, tr("On the way; F11 brings back"))
        self.table.setMinimumHeight(_ROWS * theme.ROW_HEIGHT)
        self.table.selectionModel().selectionChanged.connect(lambda: self._enable())
        self.count, self.late = label("", "quiet"), label("", "problem")
        self.buttons = {
            act: button(f"{key}  {act_name(act)}", partial(self.mark, act), "quiet")
            for key, act in KEYS.items()
        }
        self.notice_button = button(tr("Notice again…"), self._notices, "quiet")
        self.empty = Empty("users")
        self._lay_out()
        for key, act in KEYS.items():
            shortcut(key, self, partial(self.mark, act), inside=True)

    def _lay_out(self) -> None:
        frame = card()
        inside = column(self.empty, margin=1)
        inside.addWidget(self.table, 1)
        frame.setLayout(inside)
        acts = FlowBox(theme.XS)
        for one in self.buttons.values():
            acts.add(one)
        head = line(label(tr("On the way"), "heading"), self.count, None, gap=theme.S)
        tools = line(self.minutes, self.late, None, self.notice_button, gap=theme.S)
        self.minutes.setFixedHeight(theme.px(36))
        whole = column(head, tools, gap=theme.S)
        whole.addWidget(frame, 1)
        whole.addWidget(acts)
        self.setLayout(whole)

    @property
    def after(self) -> int:
        """After how many minutes somebody has been out for long."""
        return MINUTES[max(0, self.minutes.currentIndex())]

    def show_view(self, view: CallingView) -> None:
        """Who is on the way now."""
        self.model.show_rows(view.out)
        self.table.setVisible(bool(view.out))
        self.empty.setVisible(not view.out)
        self.empty.say(tr("Nobody is out of the block."), "")
        out = sum(one.out for one in view.out)
        words = tr("{out} out, {called} called")
        self.count.setText(words.format(out=out, called=len(view.out) - out))
        late = tr("{count} out for long").format(count=view.late) if view.late else ""
        self.late.setText(late)
        self._enable()

    def _enable(self) -> None:
        rows = self.table.chosen
        for act, made in self.buttons.items():
            made.setEnabled(bool(self._fitting(act, rows)))
        self.notice_button.setEnabled(bool(rows))

    def mark(self, act: Act) -> None:
        """Mark those chosen whom it fits; the row below is chosen then."""
        ids = self._fitting(act, self.table.chosen)
        if ids:
            self._step_past(set(ids))
            self.marked.emit(act, ids)

    def _step_past(self, ids: set[int]) -> None:
        """Whoever stands below them, for the next key."""
        rows = self.model.rows()
        last = max(place for place, one in enumerate(rows) if one.person_id in ids)
        others = (*rows[last + 1 :], *reversed(rows[:last]))
        below = next((one for one in others if one.person_id not in ids), None)
        if below is not None:
            self.table.pick(below.person_id)

    def _fitting(self, act: Act, rows: Sequence[OutRow]) -> list[int]:
        fits: dict[Act, Callable[[OutRow], bool]] = {
            Act.BACK: lambda one: one.out,
            Act.OUT: lambda one: one.state is DayState.CALLED,
            Act.QUEUEING: lambda one: one.state in (DayState.CALLED, DayState.OUT),
        }
        return [one.person_id for one in rows if fits[act](one)]

    def _notices(self) -> None:
        self.notices.emit([one.person_id for one in self.table.chosen])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt override: block and station go first where there is little room."""
        super().resizeEvent(event)
        width = event.size().width()
        self.table.setColumnHidden(2, width < theme.px(620))
        self.table.setColumnHidden(1, width < theme.px(400))


def _state(one: OutRow) -> Run:
    return Run(state_name(one.state), _TONES.get(one.state, Tone.GREY))


def _since(one: OutRow) -> str:
    words = tr("{time}, {count} min")
    return words.format(time=clock_time(one.since), count=one.minutes)


def _columns() -> tuple[Column[OutRow], ...]:
    return (
        Column("name", tr("Name"), lambda one: one.name, tone=Tone.STRONG),
        Column("place", tr("Block"), lambda one: one.place, width=70),
        Column("station", tr("TPS"), lambda one: one.station, tone=Tone.QUIET, width=56),
        Column(
            "state", tr("State"), lambda one: _state(one).text, runs=lambda one: (_state(one),),
            width=160,
        ),
        Column(
            "since",
            tr("Since"),
            _since,
            sort=lambda one: one.since,
            runs=lambda one: (Run(_since(one), Tone.AMBER if one.late else Tone.QUIET),),
            width=120,
        ),
    )  # fmt: skip
