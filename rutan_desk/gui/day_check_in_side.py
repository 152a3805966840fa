"""The right column of the check-in: how far the day is, always in sight."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QLayout, QVBoxLayout, QWidget

from rutan_desk.gui import theme
from rutan_desk.gui.day_chart import HalfHourChart
from rutan_desk.gui.day_check_in_pace import PaceView, pace_text, warning_texts
from rutan_desk.gui.day_check_in_rows import Live, Share
from rutan_desk.gui.lists_stations_card import LoadBar
from rutan_desk.gui.rows_model import Tone
from rutan_desk.gui.widgets import Notice, card, clear, column, label, line
from rutan_desk.words.catalog import tr
from rutan_desk.words.lists import category_name
from rutan_desk.words.stations import station_name


class LiveSide(QWidget):
    """Voted of listed, the pace and the half hours, who is on the way, and what runs out.

    ``warnings`` stand at the top.
    """

    def __init__(self) -> None:
        super().__init__()
        self.voted, self.listed = _number(), label("", "quiet")
        self.listed.setStyleSheet(f"font-size: {theme.px(16)}px;")
        self.bar = LoadBar(tr("Voters who have voted"))
        self.shares = Figures()
        self.pace, self.pace_text = _number(18), label("", "quiet", wrap=True)
        self.chart = HalfHourChart(high=84)
        self.moving = Figures()
        self.warnings: QVBoxLayout = column(gap=theme.S)
        big = line(self.voted, self.listed, None, label(tr("Have voted"), "quiet"), gap=theme.S)
        speed = line(self.pace, None, label(tr("Pace"), "quiet"), gap=theme.S)
        first = _card(big, self.bar, self.shares)
        second = _card(speed, self.pace_text, self.chart)
        whole = column(self.warnings, first, second, _card(self.moving), gap=theme.M)
        whole.addStretch(1)
        self.setLayout(whole)

    def show_live(self, live: Live) -> None:
        """The counts."""
        self.voted.setText(str(live.voted))
        self.listed.setText(tr("of {count}").format(count=live.listed))
        self.bar.show_load(live.voted, live.listed)
        self.shares.show_pairs([(_share_name(one), _of(one)) for one in live.shares])
        self.moving.show_pairs(
            [
                (tr("Queueing"), str(live.queueing)),
                (tr("Out of the block"), str(live.out)),
                (tr("Absent, with a reason"), str(live.absent)),
                (tr("Turned away"), str(live.turned_away)),
            ]
        )

    def show_pace(self, view: PaceView) -> None:
        """How fast it goes, whether that is enough, and what runs out."""
        pace, text = pace_text(view)
        self.pace.setText(pace)
        self.pace_text.setText(text)
        self.chart.show_slots(view.slots, view.pace, view.now)
        clear(self.warnings)
        for title, advice in warning_texts(view):
            self.warnings.addWidget(Notice(Tone.AMBER, title, *([advice] if advice else [])))


class Figures(QWidget):
    """Names at the left, their figures at the right; kept while only the figures change."""

    def __init__(self) -> None:
        super().__init__()
        self._labels: list[tuple[QLabel, QLabel]] = []
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(theme.px(4))
        self._grid.setColumnStretch(0, 1)
        self.setLayout(self._grid)

    def show_pairs(self, pairs: list[tuple[str, str]]) -> None:
        """Replace them."""
        while len(self._labels) < len(pairs):
            made = label("", "quiet"), label("", "strong")
            made[1].setAlignment(Qt.AlignmentFlag.AlignRight)
            for place, one in enumerate(made):
                self._grid.addWidget(one, len(self._labels), place)
            self._labels.append(made)
        for place, (name, figure) in enumerate(self._labels):
            shown = place < len(pairs)
            name.setText(pairs[place][0] if shown else "")
            figure.setText(pairs[place][1] if shown else "")
            name.setVisible(shown)
            figure.setVisible(shown)


def _card(*parts: QWidget | QLayout) -> QFrame:
    made = card()
    box = column(*parts, gap=6)
    box.setContentsMargins(theme.L, theme.M, theme.L, theme.M)
    made.setLayout(box)
    return made


def _number(size: int = 40) -> QLabel:
    made = label("")
    made.setStyleSheet(f"font-size: {theme.px(size)}px; font-weight: 600;")
    return made


def _share_name(one: Share) -> str:
    return f"{station_name(one.station)} · {category_name(one.category)}"


def _of(one: Share) -> str:
    return f"{one.voted} / {one.listed}"
