"""A line of somebody's list, whom of ours it may mean, and both side by side."""

from collections.abc import Callable

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from rutan_desk.exchange.list_matching import Candidate
from rutan_desk.gui import theme
from rutan_desk.gui.fields import SearchField, shortcut
from rutan_desk.gui.lists_match_cases import Fact, fact_columns, likeness
from rutan_desk.gui.rows_model import Column, RowsModel
from rutan_desk.gui.settings_section import at_least
from rutan_desk.gui.table import RowsTable
from rutan_desk.gui.widgets import card, column, label, line, look
from rutan_desk.words.catalog import tr

_NARROW = 880
"""Below this width (at 100 %) the two halves stand under each other."""


class MatchBoard(QWidget):
    """People at the left, field by field at the right; who uses it fills both.

    ``listed`` is the heading over the line, ``name_of`` names a candidate.
    """

    def __init__(self, listed: str, name_of: Callable[[Candidate], str]) -> None:
        super().__init__()
        self.search = SearchField(tr("Somebody else"), tr("Somebody else: name, NIK, register no."))
        self.model = RowsModel[Candidate](_columns(name_of), lambda one: one.person_id, parent=self)
        self.table = RowsTable[Candidate](self.model, tr("Who it may be"))
        self.facts = RowsModel[Fact](fact_columns(listed), lambda one: one.name, parent=self)
        self.side = RowsTable[Fact](self.facts, tr("Side by side"))
        self.speaks = label("", "quiet", wrap=True)
        at_least(self.table, 100)
        at_least(self.side, 160)
        people = card()
        found = column(self.search, gap=theme.S, margin=theme.M)
        found.addWidget(self.table, 1)
        people.setLayout(found)
        beside = QFrame()
        look(beside, "card")
        inner = column(self.speaks, gap=theme.S, margin=theme.M)
        inner.addWidget(self.side, 1)
        beside.setLayout(inner)
        self.both = line(gap=theme.M)
        self.both.addWidget(people, 30)
        self.both.addWidget(beside, 70)
        self.setLayout(self.both)
        for keys in ("Down", "Return", "Enter"):
            shortcut(keys, self.search, self.table.setFocus)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt override: under each other where a NIK would not fit beside another."""
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        narrow = event.size().width() < theme.px(_NARROW)
        self.both.setDirection(way.TopToBottom if narrow else way.LeftToRight)
        # The sentence over the two says the same; whole numbers need the room.
        self.side.setColumnHidden(len(self.facts.columns) - 1, narrow)


def _columns(name_of: Callable[[Candidate], str]) -> list[Column[Candidate]]:
    return [
        Column("name", tr("May be"), name_of),
        Column(
            "score",
            tr("Likeness"),
            lambda one: likeness(one).text,
            runs=lambda one: (likeness(one),),
            width=122,
        ),
    ]
