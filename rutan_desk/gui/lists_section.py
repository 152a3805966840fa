"""What the parts of *Daftar pemilih* have in common: a body, a place for problems, an election."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from rutan_desk.domain.election import Election
from rutan_desk.domain.errors import DeskError
from rutan_desk.gui import theme
from rutan_desk.gui.context import Context
from rutan_desk.gui.rows_model import Tone
from rutan_desk.gui.widgets import Notice, clear, column
from rutan_desk.store.journal import Touched
from rutan_desk.words.refusals import explain


class FrontStack(QStackedWidget):
    """A stack that needs room only for what is in front."""

    def __init__(self) -> None:
        super().__init__()
        self.currentChanged.connect(lambda _: self.updateGeometry())

    def sizeHint(self) -> QSize:
        """Qt override: a page around it that scrolls asks for this, not for the least."""
        front = self.currentWidget()
        return front.sizeHint() if front is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Qt override."""
        front = self.currentWidget()
        if front is None:
            return super().minimumSizeHint()
        hint, inside = front.minimumSizeHint(), front.layout()
        if inside is not None and inside.hasHeightForWidth():  # sentences that break
            hint.setHeight(max(hint.height(), inside.minimumHeightForWidth(self.width())))
        return hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt override: narrower sentences are taller."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """Qt override: Qt would ask every page for it, also those behind."""
        return False


class ListSection(QWidget):
    """One part of the page of lists, for the election the page shows.

    ``go_to`` and ``said`` are the page's. ``body`` is where a part puts what it is about.
    """

    go = Signal(str)
    go_to = Signal(str, object)
    said = Signal(str)
    SHOWS: frozenset[str] = frozenset({"person", "election", "station", "list_line", "enrolment"})
    """The kinds of row that make this part read again."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.election: Election | None = None
        self.head = False
        self.problem = column(gap=theme.S)
        self.body = column(gap=theme.M)
        page = column(gap=theme.M)
        page.addLayout(self.problem)
        page.addLayout(self.body, 1)
        self.setLayout(page)

    def show_election(self, election: Election, *, head: bool) -> None:
        """The election to work on, and whether the officer is a head; reads what is shown."""
        self.election, self.head = election, head
        self.read()

    def read(self) -> None:
        """Ask the worker for what the part shows."""

    def refresh(self, touched: Touched) -> None:
        """Read again if it concerns this part."""
        if self.election is not None and touched & self.SHOWS:
            self.read()

    def refuse(self, refusal: DeskError) -> None:
        """What was refused, in its place."""
        clear(self.problem)
        self.problem.addWidget(Notice(Tone.RED, explain(refusal)))

    def accepted(self) -> None:
        """Something went well: the last refusal is no longer true."""
        clear(self.problem)

    def unsaved(self) -> str | None:
        """A sentence about what was typed and not saved; ``None`` when nothing was."""
        return None

    def remember(self) -> object:
        """What must survive another language or theme."""
        return None

    def restore(self, state: object) -> None:
        """Take up what ``remember`` gave."""

    def arrive(self) -> None:
        """The part has come to the front: give the keyboard to the right place."""
