"""Conflicts between records, each side by side; one is withdrawn with a reason and a witness."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from rutan_desk.domain.day import Act
from rutan_desk.gui import theme
from rutan_desk.gui.day_desks_rows import Clash, DesksView, Record
from rutan_desk.gui.day_reason import ReasonLine
from rutan_desk.gui.flow import FlowBox
from rutan_desk.gui.into_sight import into_sight
from rutan_desk.gui.rows_model import Run, Tone
from rutan_desk.gui.widgets import button, card, clear, column, label, line, pill
from rutan_desk.words.catalog import tr
from rutan_desk.words.day import act_name, means_name
from rutan_desk.words.day_check_in import line_text, station_text, undo_question
from rutan_desk.words.day_desks import clash_title, clashes_text
from rutan_desk.words.moments import clock_time

_SIDE = 264
"""How wide one record is, at 100 %."""


class ClashList(QWidget):
    """``withdrawn`` carries the uuid of an event, the reason and the witness.

    ``buttons`` are the ways to withdraw, by uuid.
    """

    withdrawn = Signal(str, str, str)

    def __init__(self) -> None:
        super().__init__()
        self.buttons: dict[str, QPushButton] = {}
        self._clashes: tuple[Clash, ...] = ()
        self._asked = ""
        self.title = label(tr("Conflicts"), "heading")
        self.text = label("", "quiet", wrap=True)
        self.ask = ReasonLine(tr("Withdraw it"), witness=True)
        self.ask.given.connect(self._given)
        self._all = column(gap=theme.M)
        whole = column(self.title, self.text, self.ask, gap=theme.S)
        whole.addLayout(self._all)
        self.setLayout(whole)

    def show_view(self, view: DesksView) -> None:
        """Fill it in; a question about a record that is settled is dropped."""
        self.setVisible(bool(view.clashes))
        said = clashes_text(view.conflicts)
        more = view.conflicts - len(view.clashes)
        if more > 0:
            words = tr("The first {count} are shown.").format(count=len(view.clashes))
            said = f"{said} {words}"
        self.text.setText(said)
        if view.clashes == self._clashes:
            return
        self._clashes = view.clashes
        clear(self._all)
        self.buttons = {}
        for clash in view.clashes:
            self._all.addWidget(self._card(clash))
        if self._asked not in self.buttons:
            self.ask.close_up()

    def _card(self, clash: Clash) -> QWidget:
        made, both, width = QWidget(), FlowBox(theme.M), theme.px(_SIDE)
        sides = [self._side(record, clash.records) for record in clash.records]
        for side in sides:
            side.setFixedWidth(width)
            side.ensurePolished()
        tallest = max(side.heightForWidth(width) for side in sides)
        for side in sides:
            side.setFixedHeight(tallest)
            both.add(side)
        title = label(clash_title(clash.kind, clash.name), "strong", wrap=True)
        made.setLayout(column(title, both, gap=theme.S))
        return made

    def _side(self, record: Record, others: Sequence[Record]) -> QFrame:
        made, event = card(), record.event
        tone = Tone.GREEN if event.act is Act.VOTED else Tone.AMBER
        head = line(pill(Run(act_name(event.act), tone)), gap=theme.S)
        head.addWidget(label(clock_time(event.at), "heading"))
        head.addStretch(1)
        inside = column(head, gap=theme.XS)
        for words in _facts(record, {one.name for one in others}):
            inside.addWidget(label(words, "quiet", wrap=True))
        word = tr("Withdraw this record…")
        there = button(word, lambda: self.ask_why(record), "link")
        there.setAccessibleName(f"{word} {clock_time(event.at)} {station_text(record.station)}")
        self.buttons[event.uuid] = there
        inside.addStretch(1)
        inside.addWidget(there, 0, Qt.AlignmentFlag.AlignLeft)
        inside.setContentsMargins(theme.M, theme.M, theme.M, theme.M)
        made.setLayout(inside)
        return made

    def ask_why(self, record: Record) -> None:
        """Ask why one of them is not true."""
        self._asked = record.event.uuid
        at = clock_time(record.event.at)
        self.ask.ask_why(undo_question(record.name, record.event.act, at))
        into_sight(self.ask)

    def _given(self, reason: str, second: str) -> None:
        self.withdrawn.emit(self._asked, reason, second)


def _facts(record: Record, names: set[str]) -> Sequence[str]:
    """Where, as whom, at which desk, by whom and how; the name where there are several."""
    event = record.event
    where = f"{station_text(record.station)} · {line_text(record.category, record.number)}"
    desk = tr("At {desk}, {officer}, {means}").format(
        desk=record.desk, officer=event.officer, means=means_name(event.means)
    )
    return [*([record.name] if len(names) > 1 else []), where, desk, *filter(None, [event.reason])]
