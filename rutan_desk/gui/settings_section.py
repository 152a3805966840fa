"""What the parts of the settings have in common: a heading, a body, and a place for problems."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QSizePolicy, QWidget

from rutan_desk.domain.errors import DeskError
from rutan_desk.domain.officer import Officer, Role
from rutan_desk.domain.settings import Settings
from rutan_desk.gui import theme
from rutan_desk.gui.context import Context
from rutan_desk.gui.rows_model import Tone
from rutan_desk.gui.widgets import Notice, clear, column, label, look
from rutan_desk.ops.settings import change_settings
from rutan_desk.store.journal import Touched
from rutan_desk.store.registry import Registry
from rutan_desk.store.settings import read_settings
from rutan_desk.words.catalog import tr
from rutan_desk.words.refusals import explain

if TYPE_CHECKING:
    from rutan_desk.store import Database
    from rutan_desk.store.journal import Desk


NARROW = 600
"""Below this width (at 100 %) parts of a section stand under each other."""


@dataclass(frozen=True, slots=True)
class Sitting:
    """The settings in force and who is at the desk."""

    settings: Settings
    officer: Officer

    @property
    def head(self) -> bool:
        """Whether this officer may change settings."""
        return self.officer.role.may(Role.HEAD)


def read_sitting(registry: Registry) -> Sitting:
    """Read it, in the worker."""
    return Sitting(read_settings(registry.db), registry.officer)


class Section(QWidget):
    """One part of the settings; ``said``, ``go_to`` and ``restore_wanted`` are the page's.

    ``body`` is where a section puts what it is about; the page lets a section scroll when
    it is too tall. ``READ`` ones are text to be read, so that keys must scroll them.
    ``folding`` are the lines whose parts stand under each other when it is ``narrow``.
    """

    READ = False

    said = Signal(str)
    go_to = Signal(str, object)
    restore_wanted = Signal(object)

    def __init__(self, context: Context, title: str, text: str = "") -> None:
        super().__init__()
        self.context = context
        self.title, self.text = label(title, "heading"), label(text, "quiet", wrap=True)
        self.text.setVisible(bool(text))
        self.problem = column(gap=theme.S)
        self.folding: list[QBoxLayout] = []
        self.body = column(gap=theme.M)
        self.body.setContentsMargins(0, theme.XS, theme.S, 0)
        page = column(self.title, self.text, self.problem, gap=theme.S)
        page.addLayout(self.body, 1)
        self.setLayout(page)

    def read(self) -> None:
        """Ask the worker for what the section shows."""

    @property
    def narrow(self) -> bool:
        """Whether there is little room from left to right."""
        return self.width() < theme.px(NARROW)

    def fold(self) -> None:
        """Lay the folding lines as the width asks for."""
        way = QBoxLayout.Direction
        for box in self.folding:
            box.setDirection(way.TopToBottom if self.narrow else way.LeftToRight)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt override."""
        super().resizeEvent(event)
        self.fold()

    def unsaved(self) -> bool:
        """Whether something was typed here and not saved."""
        return False

    def remember(self) -> object:
        """What was typed here and must survive another language or theme."""
        return None

    def restore(self, state: object) -> None:
        """Take up what ``remember`` gave."""

    def read_only(self, *, head: bool) -> None:
        """Say that only a head changes this, to somebody who is none."""
        clear(self.problem)
        if not head:
            self.problem.addWidget(
                Notice(Tone.GREY, tr("Only a head can change this. You can read it here."))
            )

    def refuse(self, refusal: DeskError) -> None:
        """What was refused, in its place."""
        clear(self.problem)
        self.problem.addWidget(Notice(Tone.RED, explain(refusal)))

    def save(self, settings: Settings, then: Callable[[], object]) -> None:
        """Save the settings that differ, as one deed."""

        def write(db: "Database", desk: "Desk") -> Touched:
            return change_settings(db, desk, settings)

        def saved(_touched: Touched) -> None:
            clear(self.problem)
            then()

        self.context.worker.do(write, saved, self.refuse)


def at_least(part: QWidget, height: int) -> None:
    """Let something that scrolls take what is left, but no less than that (at 100 %)."""
    part.setMinimumHeight(theme.px(height))
    part.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)


def scrolling(inside: QWidget, name: str) -> QScrollArea:
    """A quiet area that scrolls up and down only."""
    look(inside, "inside")
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(inside)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setAccessibleName(name)
    at_least(area, 150)
    return area
