"""The active election and its countdown in the top bar: a button whose menu switches."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QLayout, QMenu, QPushButton, QSizePolicy

from rutan_desk.domain.election import Election
from rutan_desk.gui import icons, theme
from rutan_desk.gui.frame import countdown
from rutan_desk.gui.widgets import label, line, look
from rutan_desk.words.catalog import tr
from rutan_desk.words.elections import election_line


class ElectionButton(QPushButton):
    """Shows which election the desk works on; ``chosen`` carries the id of another one.

    Only a head switches; everybody may read the elections in the settings
    (``settings_wanted``).
    """

    chosen = Signal(int)
    settings_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        look(self, "quiet")
        self.name, self.countdown = label("", "quiet"), label("", "strong")
        sign, side = label(), theme.px(14)
        sign.setPixmap(icons.icon("chevron-down", "quiet", side).pixmap(side, side))
        row = line(self.name, self.countdown, sign, gap=theme.XS)
        row.setContentsMargins(theme.S, 0, theme.XS, 0)
        row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.setLayout(row)
        self.setFixedHeight(theme.px(32))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.choices = QMenu(self)
        self.setMenu(self.choices)

    def sizeHint(self) -> QSize:
        """Qt override: as wide as the words in it."""
        row = self.layout()
        return QSize(row.sizeHint().width() if row else 0, theme.px(32))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Qt override."""
        return self.sizeHint()

    def fold(self, *, narrow: bool) -> None:
        """In a narrow window the day counts, not the election's name."""
        self.name.setVisible(not narrow)
        self.updateGeometry()

    def show_elections(self, elections: Sequence[Election], today: date, *, head: bool) -> None:
        """Fill it in; the first one is active."""
        active = elections[0]
        self.name.setText(f"{active.name} ·")
        self.countdown.setText(countdown(active.day, today))
        self.setToolTip(active.name)
        said = tr("Election: {name}, {countdown}")
        self.setAccessibleName(
            said.format(name=active.name, countdown=countdown(active.day, today))
        )
        self._fill(elections, head=head)
        self.updateGeometry()

    def _fill(self, elections: Sequence[Election], *, head: bool) -> None:
        self.choices.clear()
        group = QActionGroup(self.choices)
        for place, one in enumerate(elections):
            made = self.choices.addAction(election_line(one).replace("&", "&&"))
            made.setCheckable(True)
            made.setChecked(place == 0)
            made.setEnabled(head or place == 0)
            made.triggered.connect(partial(self._choose, one.id if place else None))
            group.addAction(made)
        self.choices.addSeparator()
        words = tr("Elections and their rules…")
        there = self.choices.addAction(icons.icon("settings"), words)
        there.triggered.connect(lambda _checked=False: self.settings_wanted.emit())

    def _choose(self, election: int | None, _checked: bool = False) -> None:
        """Another one than the active one was chosen."""
        if election is not None:
            self.chosen.emit(election)
