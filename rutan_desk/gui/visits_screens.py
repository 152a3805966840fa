"""The screens of the visits and the way from one to the other; reads what they show."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from rutan_desk.domain.errors import DeskError
from rutan_desk.gui.context import Context
from rutan_desk.gui.lists_section import FrontStack, ListSection
from rutan_desk.gui.visits_add import AddPeople
from rutan_desk.gui.visits_close import CloseVisit
from rutan_desk.gui.visits_list import VisitList
from rutan_desk.gui.visits_panel import VisitPanel
from rutan_desk.gui.visits_rows import VisitsView, VisitView, read_visits
from rutan_desk.gui.visits_take import VisitTake
from rutan_desk.gui.widgets import column
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk, Touched

if TYPE_CHECKING:
    from rutan_desk.gui.visits_form import VisitForm

Write = Callable[[Database, Desk], Touched]


class VisitScreens(ListSection):
    """All visits, one of them, and the screens of its steps: one in front at a time."""

    SHOWS = frozenset({"visit", "visit_line", "ktp_el", "person", "election"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.view: VisitsView | None = None
        self.opened: int | None = None
        self.form: VisitForm | None = None
        self.going = False
        self.list, self.panel, self.add = VisitList(), VisitPanel(), AddPeople()
        self.take, self.end = VisitTake(), CloseVisit()
        self.stack = FrontStack()
        self.forms = QWidget()
        self.form_room = column(None)
        self.forms.setLayout(self.form_room)
        closing = QWidget()
        closing.setLayout(column(self.end, None))
        self.closing = closing
        for page in (self.list, self.panel, self.add, self.take, closing, self.forms):
            self.stack.addWidget(page)
        self.body.addWidget(self.stack, 1)

    # --- reading

    def read(self) -> None:
        """ListSection override."""
        today, opened = self.today(), self.opened
        self.context.worker.ask(self, lambda db: read_visits(db, today, opened), self.show_read)

    def today(self) -> date:
        """The day it is."""
        return self.context.clock().date()

    def show_read(self, view: VisitsView) -> None:
        """What was read, on every screen that shows it."""
        asked = view.opened.visit.id if view.opened else None
        if asked != self.opened and any(one.visit.id == self.opened for one in view.rows):
            return  # an answer to an older question
        self.view = view
        self.list.show_view(view)
        if view.opened is None:
            self.opened = None
            if self.front not in (self.list, self.forms):
                self.to(self.list)
        else:
            self.panel.show_view(view.opened, self.today())
            self.end.show_row(view.opened.row)
            if self.front is self.take or self.take.sitting.view is not None:
                self.take.show_view(view.opened)
            if self.going and self.front in (self.list, self.panel):
                self.to(self.panel)
        self.going = False

    @property
    def front(self) -> QWidget:
        """The screen in front."""
        return cast("QWidget", self.stack.currentWidget())

    @property
    def visit(self) -> VisitView | None:
        """The visit opened, as last read."""
        return self.view.opened if self.view else None

    # --- from screen to screen

    def to(self, page: QWidget) -> None:
        """Bring one screen to the front, with the keyboard; the last refusal goes."""
        self.accepted()
        self.stack.setCurrentWidget(page)
        self.arrive()

    def open(self, visit_id: int) -> None:
        """One visit."""
        self.opened, self.going = visit_id, True
        self.take.sitting.view = None
        self.read()

    def point_at(self, what: dict[str, object]) -> None:
        """Open ``visit``, by id."""
        if isinstance(visit_id := what.get("visit"), int):
            self.stack.setCurrentWidget(self.list)
            self.open(visit_id)

    def to_list(self) -> None:
        """All visits."""
        self.opened = None
        self.to(self.list)

    def to_visit(self) -> None:
        """The visit opened, or all of them."""
        self.to(self.panel if self.visit is not None and self.opened is not None else self.list)

    def to_end(self) -> None:
        """How the visit went."""
        if self.visit is not None:
            self.end.show_row(self.visit.row)
            self.to(self.closing)

    def take_in(self) -> None:
        """The results, by keys."""
        if self.visit is not None:
            if self.front is self.closing and self.take.sitting.view is not None:
                self.take.show_view(self.visit)
            else:
                self.take.begin(self.visit)
            self.to(self.take)

    def write(
        self,
        deed: Write,
        then: Callable[[], object] | None = None,
        refused: Callable[[DeskError], object] | None = None,
    ) -> None:
        """Do a deed; what is refused is said in its place."""
        no = refused or self.refuse
        self.context.worker.do(
            deed,
            lambda _touched: then() if then is not None and isValid(self) else None,
            lambda refusal: no(refusal) if isValid(self) else None,
        )

    def arrive(self) -> None:
        """ListSection override."""
        if self.form is not None:
            self.form.day.edit.setFocus()
        front = self.front
        if isinstance(front, VisitList | VisitPanel | VisitTake):
            front.arrive()
        elif front is self.closing:
            self.end.arrive()
