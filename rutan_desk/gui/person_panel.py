"""One person beside the list: the answer, then tabs; or a form in the same place."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from rutan_desk.domain.ktp_el import Milestone
from rutan_desk.domain.movement import Movement, Revocation, movements_for
from rutan_desk.domain.person import Kind, Person
from rutan_desk.domain.readiness import Readiness
from rutan_desk.gui import theme
from rutan_desk.gui.context import Context
from rutan_desk.gui.enrolment_deed import list_desk
from rutan_desk.gui.enrolment_forms import Bulk, EnrolmentForm
from rutan_desk.gui.people_bulk import BulkForm
from rutan_desk.gui.person_answer import answer
from rutan_desk.gui.person_decisions import DecisionForm, WithdrawForm
from rutan_desk.gui.person_form import FormFacts, PersonForm
from rutan_desk.gui.person_forms import PanelForm
from rutan_desk.gui.person_host import FormHost, scrolled
from rutan_desk.gui.person_ktp import ktp_tab
from rutan_desk.gui.person_ktp_form import KtpForm, KtpRemarkForm
from rutan_desk.gui.person_lists import lists_tab
from rutan_desk.gui.person_moves import MovementForm, effects_notice
from rutan_desk.gui.person_origin import OriginPopover, origins_of
from rutan_desk.gui.person_steps import Actions, KtpValue
from rutan_desk.gui.person_tabs import (
    PersonDetail,
    data_tab,
    history_tab,
    person_detail,
    right_tab,
    tab_bar,
)
from rutan_desk.gui.widgets import clear, column, label, look
from rutan_desk.store.settings import read_settings
from rutan_desk.words.catalog import tr

__all__ = ["PersonDetail", "PersonPanel", "person_detail"]
DATA, RIGHT, KTP, LISTS, HISTORY = range(5)


class PersonPanel(QFrame):
    """Shows somebody, or a form; ``opened`` says that a form took the place.

    ``deed_wanted`` carries the number of the deed that somebody wants to see, ``room_wanted``
    another room and one of its things, ``said`` a sentence for the window.
    """

    opened = Signal()
    deed_wanted = Signal(int)
    said = Signal(str)
    room_wanted = Signal(str, object)

    def __init__(self, context: Context, facts: Callable[[], FormFacts]) -> None:
        super().__init__()
        look(self, "card")
        self._context, self._facts = context, facts
        self._detail: PersonDetail | None = None
        self._shown: int | None = None
        self._home = ""
        self._told: tuple[int, tuple[str, ...], int | None] | None = None
        self._top, self._body = column(gap=theme.M), column()
        self.tabs = tab_bar()
        self.tabs.currentChanged.connect(self._fill_body)
        inside = QWidget()
        parts = column(self._top, self.tabs, self._body, None, gap=theme.M, margin=theme.L)
        inside.setLayout(parts)
        self.area = scrolled(inside, tr("The person chosen"))
        self.host = FormHost(context)
        self.stack = QStackedWidget()
        self.host.saved.connect(self._saved)
        self.host.closed.connect(lambda: self.stack.setCurrentWidget(self.area))
        self.stack.addWidget(self.area)
        self.stack.addWidget(self.host)
        self.setLayout(column(self.stack, margin=1))
        self.setMinimumWidth(max(344, theme.px(250)))
        self._actions = Actions(
            self.edit,
            self.record_movement,
            self.decide,
            self.withdraw,
            self.origin,
            self.record,
            self.room_wanted.emit,
            self.record_ktp,
            self.remark,
            self.print,
        )
        context.worker.ask(self, lambda db: read_settings(db).station_region, self._live_at)
        self.show_nobody()

    # --- reading

    def show_nobody(self) -> None:
        """Say how to see somebody here."""
        self._begin(None)
        text = label(
            tr("Choose somebody in the list to see the answer and the reasons."), "quiet", wrap=True
        )
        text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._top.addWidget(text)

    def show_person(self, standing: Readiness) -> None:
        """What the list already knows; the rest follows."""
        if self._shown == standing.person.id:
            return
        self._begin(standing.person.id)
        self._top.addLayout(answer(standing, None, self._today))
        self.area.verticalScrollBar().setValue(0)

    def show_detail(self, detail: PersonDetail) -> None:
        """Everything; after a movement also what it changed for the election."""
        self._begin(detail.standing.person.id)
        self._detail = detail
        self._live_at(detail.home)
        desk = detail.desk
        self._top.addLayout(
            answer(detail.standing, detail.day, desk.today, self._actions, writable=desk.writable)
        )
        told = self._effects_of(detail)
        if told:
            self._top.addWidget(effects_notice(told, done=True))
        self.tabs.show()
        self._fill_body()

    @property
    def _today(self) -> date:
        return self._context.clock().date()

    def _live_at(self, home: str) -> None:
        """Where the Rutan stands: places are looked for from there outwards."""
        self._home = home

    def _saved(self, form: PanelForm) -> None:
        """A movement was recorded: what it changed is said above the person."""
        self._told = None
        if isinstance(form, MovementForm) and form.effects:
            self._told = form.person.id, form.effects, None

    def _effects_of(self, detail: PersonDetail) -> tuple[str, ...]:
        """What is still to be said: until another person, movement or undo."""
        moves = len(detail.movements)
        match self._told:
            case (int(person_id), effects, count) if person_id == detail.standing.person.id and (
                count in (None, moves)
            ):
                self._told = person_id, effects, moves
                return effects
        self._told = None
        return ()

    def _begin(self, person_id: int | None) -> None:
        clear(self._top)
        clear(self._body)
        self.tabs.hide()
        self._detail, self._shown = None, person_id

    def _fill_body(self, _place: int = 0) -> None:
        clear(self._body)
        detail, tab = self._detail, self.tabs.currentIndex()
        if detail is None:
            return
        if tab == DATA:
            self._body.addLayout(data_tab(detail, self._actions))
        elif tab == RIGHT:
            self._body.addLayout(right_tab(detail, self._actions))
        elif tab == KTP:
            one, today = detail.standing, detail.desk.today
            self._body.addLayout(ktp_tab(one, detail.visits, today, self._actions))
        elif tab == LISTS:
            room = self.area.viewport().width() - 2 * theme.L
            self._body.addLayout(lists_tab(detail.standing, detail.desk, self._actions, room))
        else:
            self._body.addLayout(history_tab(detail))

    def origin(self, fields: tuple[str, ...], at: QWidget) -> None:
        """A small card at a value: the deed, the file and the row it comes from."""
        person_id = self._shown
        if person_id is None:
            return
        self.popover = OriginPopover(fields, self)
        self.popover.wanted.connect(self.deed_wanted)
        self.popover.open_at(at)
        self._context.worker.ask(
            self.popover,
            lambda db: origins_of(db, person_id, fields),
            self.popover.show_origins,
        )

    def print(self) -> None:
        """The sheet of the person shown; PDF is loaded only now."""
        from rutan_desk.gui.lists_paper import open_over

        if (detail := self._detail) is not None:
            who, tell = detail.standing.person.id, self.said.emit
            election = detail.desk.election
            self.paper = open_over(self._context, self, tell, "person", election, person=who)

    # --- forms

    def open_form(self, form: PanelForm, draft: dict[str, str] | None = None) -> None:
        """Put a form where the person stands."""
        self.stack.setCurrentWidget(self.host)
        if isinstance(form, BulkForm | EnrolmentForm):
            form.another.connect(partial(self._another, form.bulk))
        self.host.open(form, draft)
        self.opened.emit()

    def edit(self, field: str = "") -> None:
        """Type where it is read, beginning with that field."""
        if self._detail is not None:
            self.open_form(self._person_form(self._detail.standing.person))
            if field:
                self.host.focus(field)

    def add(self, kind: Kind) -> None:
        """An empty form for somebody new."""
        self.open_form(self._person_form(Person(name="", kind=kind)))

    def _person_form(self, person: Person) -> PersonForm:
        return PersonForm(person, self._facts(), self._context.worker, self._home)

    def record_movement(self, first: Movement | None = None) -> None:
        """Somebody left, came back, went away or changed register."""
        detail = self._detail
        if detail is not None and movements_for(detail.standing.person):
            worker, person = self._context.worker, detail.standing.person
            self.open_form(MovementForm(person, self._today, worker, first))

    def record(self, kind: str) -> None:
        """Record something about the person's place on the lists."""
        detail = self._detail
        if detail is not None and detail.desk.writable:
            self.open_form(EnrolmentForm(kind, detail.desk, [detail.standing]))

    def record_ktp(self, first: Milestone | None = None, value: KtpValue | None = None) -> None:
        """Record one step of the KTP-el."""
        if (detail := self._detail) is not None:
            person, ktp = detail.standing.person, detail.standing.ktp
            made = KtpForm(person, ktp, self._today, self._context.worker, first, value)
            self.open_form(made)

    def remark(self) -> None:
        """Keep a remark on the KTP-el."""
        if (detail := self._detail) is not None:
            self.open_form(KtpRemarkForm(detail.standing.person, detail.standing.ktp))

    def change_many(self, rows: Sequence[Readiness]) -> None:
        """One field of many, or something on their lists, with a preview."""
        if rows:
            today = self._today
            self._context.worker.ask(
                self,
                lambda db: list_desk(db, today),
                lambda desk: self.open_form(self._bulk_form(Bulk(rows, desk))),
            )

    def _bulk_form(self, bulk: Bulk) -> BulkForm:
        return BulkForm(bulk, self._context.worker, self._home)

    def _another(self, bulk: Bulk, wanted: str) -> None:
        """Something else is to be done with the same people: ``list:…`` or a field."""
        kind = wanted.removeprefix("list:")
        if kind != wanted:
            self.open_form(EnrolmentForm(kind, bulk.desk, bulk.people, choice=True))
        else:
            self.open_form(self._bulk_form(bulk), {"field": wanted})

    def decide(self, before: Revocation | None) -> None:
        """Record or correct a court's decision."""
        if (detail := self._detail) is not None:
            person, today = detail.standing.person, self._today
            self.open_form(DecisionForm(person, detail.day, today, before))

    def withdraw(self, decision: Revocation) -> None:
        """A decision counts no more."""
        if self._detail is not None:
            self.open_form(WithdrawForm(self._detail.standing.person, decision))

    # --- over a rebuild

    def remember(self) -> dict[str, Any]:
        """The tab, and the form with what was typed."""
        form = self.host.form
        kept = {"again": form.again, "draft": form.draft()} if form is not None else {}
        return {"tab": self.tabs.currentIndex(), **kept}

    def restore(self, state: dict[str, Any]) -> None:
        """Take up what ``remember`` gave."""
        self.tabs.setCurrentIndex(state.get("tab", DATA))
        if "again" in state:
            self.open_form(state["again"](), state["draft"])
