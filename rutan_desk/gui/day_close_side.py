"""Beside the balance: what is still open, the close itself, the report, and the way back."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from rutan_desk.domain.day import Phase
from rutan_desk.gui import theme
from rutan_desk.gui.day_close_rows import Closing, Open
from rutan_desk.gui.rows_model import Tone
from rutan_desk.gui.widgets import Notice, button, card, clear, column, label, line
from rutan_desk.words.catalog import tr
from rutan_desk.words.day_close import open_text, open_way
from rutan_desk.words.moments import moment
from rutan_desk.words.stations import station_name


class CloseSide(QWidget):
    """``way`` carries what is to be settled next; the rest are the buttons."""

    way = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.links: list[QPushButton] = []
        self.state = column(gap=theme.S)
        self.list = column(gap=theme.S)
        self.why = label("", "quiet", wrap=True)
        self.close_button = button(tr("Close the day"), lambda: None, "primary")
        self.report_button = button(tr("Report of voting day…"), lambda: None, icon="printer")
        self.reopen_button = button(tr("Reopen the day…"), lambda: None, "quiet")
        frame = card()
        title = label(tr("Closing the day"), "strong")
        inside = column(title, gap=theme.M, margin=theme.L)
        inside.addLayout(self.state)
        inside.addLayout(self.list)
        for part in (self.close_button, self.report_button, self.reopen_button, self.why):
            inside.addWidget(part)
        frame.setLayout(inside)
        self.setLayout(column(frame, None))

    def show_closing(self, found: Closing, *, head: bool) -> None:
        """What there is to do, and whether this officer may."""
        closed = found.phase is Phase.CLOSED
        clear(self.state)
        self.state.addWidget(_state(found))
        clear(self.list)
        self.links = []
        for one in () if closed else found.open:
            self._add(one)
        self.close_button.setVisible(not closed)
        self.close_button.setEnabled(head and found.phase is Phase.OPEN and not found.open)
        self.reopen_button.setVisible(closed and head)
        self.why.setText(_why(found, head=head))
        self.why.setVisible(bool(self.why.text()))

    def _add(self, one: Open) -> None:
        name = station_name(one.station) if one.station else ""
        text = open_text(one.kind, name, one.count)
        made = button(open_way(one.kind), partial(self.way.emit, one), "link")
        made.setAccessibleName(f"{text} {made.text()}")
        self.links.append(made)
        made.setStyleSheet(f"padding: {theme.px(2)}px {theme.px(4)}px {theme.px(2)}px 0;")
        self.list.addLayout(column(label(text, wrap=True), line(made, None), gap=0))


def _state(found: Closing) -> Notice:
    """Where the day is: closed, ready to be, or not yet."""
    if found.phase is Phase.CLOSED and found.closed_at is not None:
        words = tr("Closed {moment}").format(moment=moment(found.closed_at))
        said = tr("By {officer}. Everything can only be read now.")
        return Notice(Tone.GREEN, words, said.format(officer=found.closed_by))
    if found.open:
        count = sum(one.count for one in found.open)
        words = tr("{count} things are still open.").format(count=count)
        return Notice(Tone.AMBER, words, *_reopened(found))
    return Notice(Tone.GREEN, tr("Everything is settled."), *_reopened(found))


def _reopened(found: Closing) -> list[str]:
    if not found.reopened:
        return []
    return [tr("Reopened: {reason}").format(reason=found.reopened)]


def _why(found: Closing, *, head: bool) -> str:
    """Why the button does nothing yet."""
    if head:
        return ""
    if found.phase is Phase.CLOSED:
        return tr("Only a head can reopen the day.")
    return tr("Only a head can close the day.")
