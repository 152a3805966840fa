"""One contest of a station: whether its papers suffice, and every figure behind the answer."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from rutan_desk.domain.contest import Contest
from rutan_desk.domain.supply import SupplyLine
from rutan_desk.gui import theme
from rutan_desk.gui.flow import FlowBox
from rutan_desk.gui.lists_ballots_chip import swatch_label
from rutan_desk.gui.rows_model import Run, Tone
from rutan_desk.gui.widgets import column, label, line, look, pill
from rutan_desk.words.supply import (
    asked_text,
    balance_text,
    balance_word,
    by_right_text,
    contest_paper,
    need_text,
    other_view_text,
    since_text,
    supply_facts,
)

_BAR, _MARK = 10, 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Balance:
    """One contest as a card shows it.

    ``later`` is the balance if everybody who can still be listed is, where ``line`` is that
    of the lists as they stand. ``asked`` and ``missing`` belong to a shortage of ``line``.
    """

    contest: Contest
    line: SupplyLine
    later: SupplyLine | None = None
    asked: Mapping[str, int] = field(default_factory=dict)
    missing: int = 0


class SupplyBar(QWidget):
    """Needed against packed: what is covered, what lacks, and a mark where the packet ends."""

    def __init__(self, supply: SupplyLine) -> None:
        super().__init__()
        self.supply = supply
        self.setFixedHeight(theme.px(_BAR + 2 * _MARK))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(need_text(supply))

    def sizeHint(self) -> QSize:
        """Qt override."""
        return QSize(theme.px(200), self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt override."""
        one, edge, tall = self.supply, theme.px(_MARK), theme.px(_BAR)
        whole = max(one.need, one.packed_all, 1)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = float(self.width())
        painter.setPen(Qt.PenStyle.NoPen)
        for share, name in (
            (whole, "grey_fill"),
            (one.need, "red"),
            (min(one.need, one.packed_all), "accent"),
        ):
            if share:
                painter.setBrush(QColor(theme.colour(name)))
                box = QRectF(0, edge, wide * share / whole, tall)
                painter.drawRoundedRect(box, tall / 2, tall / 2)
        mark = min(wide - 1, max(1.0, wide * one.packed_all / whole))
        painter.setPen(QPen(QColor(theme.colour("text")), theme.px(2)))
        painter.drawLine(round(mark), 0, round(mark), tall + 2 * edge)
        painter.end()


class SupplyCard(QFrame):
    """The answer big and plain, then the bar, the figures, and what to do."""

    def __init__(self, balance: Balance) -> None:
        super().__init__()
        look(self, "card")
        one = balance.line
        self.balance = balance
        tone = Tone.RED if one.short else Tone.GREEN
        self.headline = label(balance_text(one), "person", wrap=True)
        self.headline.setStyleSheet(f"color: {theme.colour(tone.value)};")
        self.facts = [text for text in self._sentences() if text]
        paper = label(contest_paper(balance.contest), "strong")
        name = label(balance.contest.name, "quiet", wrap=True)
        head = line(swatch_label(balance.contest), paper, gap=theme.S)
        head.addWidget(name, 1)
        head.addWidget(pill(Run(balance_word(one), tone)))
        self.bar = SupplyBar(one)
        figures = FlowBox(theme.XL)
        for caption, count in supply_facts(one):
            figures.add(_figure(caption, count))
        parts: list[QWidget | QLabel] = [self.headline, self.bar, label(need_text(one), "small")]
        parts += [figures, *(label(text, wrap=True) for text in self.facts)]
        box = column(head, gap=theme.S, margin=theme.L)
        for part in parts:
            box.addWidget(part)
        self.setLayout(box)
        self.setAccessibleName(" ".join((balance_text(one), need_text(one), *self.facts)))

    def _sentences(self) -> tuple[str, ...]:
        """What more there is to say: since when, by right, later, and whom to ask."""
        one, later = self.balance.line, self.balance.later
        return (
            since_text(one.short_since) if one.short else "",
            by_right_text(one),
            other_view_text(later) if later is not None and later.short > one.short else "",
            asked_text(self.balance.asked, self.balance.missing) if one.short else "",
        )


def _figure(caption: str, count: int) -> QWidget:
    made = QWidget()
    made.setLayout(column(label(caption, "small"), label(str(count), "strong"), gap=1))
    return made
