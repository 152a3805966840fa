"""The tables of the live picture: turnout by group with its bar, and the papers of each contest."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel

from rutan_desk.domain.pace import PaperPace, Turnout
from rutan_desk.domain.station import Station
from rutan_desk.gui import theme
from rutan_desk.gui.lists_stations_card import LoadBar
from rutan_desk.gui.widgets import clear, column, label, look
from rutan_desk.words.catalog import tr
from rutan_desk.words.day_picture import paper_said, runs_out_text, share_of, voted_text
from rutan_desk.words.stations import station_name
from rutan_desk.words.supply import contest_code

_NAME, _CUT = 172, Qt.TextElideMode.ElideRight
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class TurnoutCard(QFrame):
    """Groups with a bar, how many of how many, and the share; kept while only figures change."""

    def __init__(self, title: str) -> None:
        super().__init__()
        look(self, "card")
        self.title = label(title, "strong")
        self.names: tuple[str, ...] = ()
        self.said: list[str] = []
        self._rows: list[tuple[LoadBar, QLabel, QLabel]] = []
        self._grid = _grid()
        self._grid.setColumnStretch(1, 1)
        self.setLayout(column(self.title, self._grid, gap=theme.S, margin=theme.L))

    def show_groups(self, rows: Sequence[tuple[str, Turnout]]) -> None:
        """Fill it in; without any it is hidden."""
        names = tuple(name for name, _ in rows)
        if names != self.names:
            self._rebuild(names)
        self.said = [f"{name}: {voted_text(one)}" for name, one in rows]
        for (bar, count, share), (_, one) in zip(self._rows, rows, strict=True):
            bar.show_load(one.voted, one.listed)
            count.setText(f"{one.voted} / {one.listed}")
            share.setText(f"{share_of(one)} %")
        self.setAccessibleName("; ".join((self.title.text(), *self.said)))
        self.setVisible(bool(rows))

    def _rebuild(self, names: tuple[str, ...]) -> None:
        clear(self._grid)
        self.names, self._rows = names, []
        for place, name in enumerate(names):
            bar, count, share = LoadBar(name), label("", "strong"), label("", "quiet")
            words = label(self.fontMetrics().elidedText(name, _CUT, theme.px(_NAME)))
            words.setToolTip(name if words.text() != name else "")
            bar.setMinimumWidth(theme.px(40))
            share.setMinimumWidth(theme.px(46))
            for over, part in enumerate((words, bar, count, share)):
                self._grid.addWidget(part, place, over, Qt.AlignmentFlag.AlignVCenter)
            for right in (count, share):
                right.setAlignment(_RIGHT)
            self._rows.append((bar, count, share))


class PapersCard(QFrame):
    """A line to each contest of each station: handed out, left, still wanted, and until when."""

    def __init__(self) -> None:
        super().__init__()
        look(self, "card")
        self.said: list[str] = []
        self._grid = _grid()
        self._grid.setColumnStretch(5, 1)
        title = label(tr("Ballots handed out"), "strong")
        self.setLayout(column(title, self._grid, gap=theme.S, margin=theme.L))

    def show_papers(self, rows: Sequence[tuple[Station, PaperPace]]) -> None:
        """Fill it in; without any it is hidden."""
        clear(self._grid)
        stations = len({station.id for station, _ in rows})
        headings = (
            tr("Contest"), tr("Handed out"), tr("Supply"), tr("Left"), tr("Still to get one"),
            tr("Until"),
        )  # fmt: skip
        for place, text in enumerate(headings):
            self._put(label(text, "small"), 0, place)
        self.said = []
        for number, (station, paper) in enumerate(rows, 1):
            code = contest_code(paper.contest)
            name = f"{station_name(station)} · {code}" if stations > 1 else code
            self.said.append(paper_said(name, paper))
            self._show_paper(number, name, paper)
        self.setAccessibleName("; ".join((tr("Ballots handed out"), *self.said)))
        self.setVisible(bool(rows))

    def _show_paper(self, number: int, name: str, paper: PaperPace) -> None:
        figures = (paper.handed_out, paper.supply, paper.left, paper.still)
        self._put(label(name), number, 0)
        for place, figure in enumerate(figures, 1):
            text = "–" if figure is None else str(figure)
            self._put(label(text, "strong" if place == 1 else ""), number, place)
        until = label(runs_out_text(paper), "" if paper.short else "quiet")
        if paper.short:
            until.setStyleSheet(f"color: {theme.colour('amber')}; font-weight: 600;")
        self._put(until, number, 5)

    def _put(self, made: QLabel, row: int, place: int) -> None:
        if 0 < place < 5:
            made.setAlignment(_RIGHT)
        self._grid.addWidget(made, row, place)


def _grid() -> QGridLayout:
    made = QGridLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setHorizontalSpacing(theme.M)
    made.setVerticalSpacing(theme.px(6))
    return made
