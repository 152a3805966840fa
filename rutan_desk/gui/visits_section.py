"""*Jemput bola*: Dukcapil's visits planned, filled, printed, taken in and closed."""

from collections.abc import Callable
from datetime import date
from typing import cast

from rutan_desk.domain.errors import DeskError
from rutan_desk.domain.visit import Absence, Visit
from rutan_desk.gui.book import book_of
from rutan_desk.gui.context import Context
from rutan_desk.gui.list_paper import ListPaper, MakeFor
from rutan_desk.gui.visits_form import Raw, VisitForm
from rutan_desk.gui.visits_paper import call_list, team_list
from rutan_desk.gui.visits_rows import (
    Choice,
    VisitsView,
    read_free,
    read_rule,
    result_deed,
)
from rutan_desk.gui.visits_screens import VisitScreens
from rutan_desk.ops.history import undo, undo_last
from rutan_desk.ops.visit_results import Result, close_visit, take_results
from rutan_desk.ops.visits import (
    add_to_visit,
    cancel_visit,
    edit_visit,
    fill_visit,
    plan_visit,
    remove_from_visit,
)
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk, Touched
from rutan_desk.store.visits import all_visits
from rutan_desk.words.catalog import tr
from rutan_desk.words.visits import visit_name

_USUAL = 60
"""How many people a visit is for unless said."""


class VisitsSection(VisitScreens):
    """What is done with the visits; every step is one deed that can be undone."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._kept: tuple[int, Raw] | None = None
        self._connect()

    def _connect(self) -> None:
        self.list.opened.connect(self.open)
        self.list.planned.connect(lambda: self.edit(new=True))
        panel = self.panel
        panel.back.connect(self.to_list)
        panel.edit.connect(lambda: self.edit(new=False))
        panel.rule.connect(self.propose)
        panel.by_hand.connect(self.choose)
        panel.removed.connect(self._remove)
        panel.team_paper.connect(self.print_team)
        panel.call_paper.connect(self.print_calls)
        panel.take.connect(self.take_in)
        panel.close_wanted.connect(self.to_end)
        panel.cancel_wanted.connect(self._cancel)
        panel.person.connect(lambda one: self.go_to.emit("people", {"person": one}))
        self.add.wanted.connect(self._added)
        self.add.dropped.connect(self.to_visit)
        self.take.taken.connect(self._taken)
        self.take.undo.connect(lambda: self.write(undo_last, refused=self.refuse))
        self.take.clear.connect(self._clear)
        self.take.finished.connect(self.to_end)
        self.take.back.connect(self.to_visit)
        self.end.wanted.connect(self._close)
        self.end.back.connect(self.take_in)

    def show_read(self, view: VisitsView) -> None:
        """VisitScreens override: what was being typed is there again."""
        super().show_read(view)
        if self._kept is not None:
            (_, raw), self._kept = self._kept, None
            self.edit(new=self.opened is None)
            if self.form is not None:
                self.form.put(raw)

    # --- planning

    def edit(self, *, new: bool) -> None:
        """Plan a visit, or change the one opened."""
        if self.view is None:
            return
        known = self.visit.visit if self.visit is not None and not new else None
        if new:
            self.opened = None
        visit = known or Visit(planned_on=self.today(), capacity=_USUAL)
        self._drop()
        self.form = VisitForm(visit, self.today(), self.view.last_day)
        self.form.wanted.connect(self._save)
        self.form.dropped.connect(self._leave_form)
        self.form_room.insertWidget(0, self.form)
        self.to(self.forms)

    def _leave_form(self) -> None:
        self._drop()
        self.to_visit()

    def _drop(self) -> None:
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
            self.form = None

    def _save(self, visit: Visit) -> None:
        def write(db: Database, desk: Desk) -> Touched:
            return edit_visit(db, desk, visit) if visit.id else plan_visit(db, desk, visit)

        self.write(write, lambda: self._saved(visit), self._form_refused)

    def _form_refused(self, refusal: DeskError) -> None:
        if self.form is not None:
            self.form.refuse(refusal)

    def _saved(self, visit: Visit) -> None:
        self._drop()
        self.said.emit(tr("{visit} saved").format(visit=visit_name(visit)))
        if visit.id:
            self._to_fresh()
            return
        self.to(self.list)
        self.context.worker.ask(self, lambda db: max(one.id for one in all_visits(db)), self.open)

    def _cancel(self) -> None:
        if self.visit is not None:
            number = self.visit.visit.id
            self.write(lambda db, desk: cancel_visit(db, desk, number), self.accepted)

    # --- its people

    def propose(self) -> None:
        """Whom the rule would add."""
        self._ask_for(read_rule, self._show_rule)

    def choose(self) -> None:
        """Everybody, to choose from by hand."""
        self._ask_for(read_free, self._show_free)

    def _ask_for(
        self, read: Callable[[Database, date, int], Choice], then: Callable[[Choice], object]
    ) -> None:
        today, number = self.today(), self.opened
        if number is not None:
            self.context.worker.ask(self, lambda db: read(db, today, number), then, self.refuse)

    def _show_rule(self, choice: Choice) -> None:
        if self.visit is not None and self.view is not None:
            self.to(self.add)
            self.add.show_rule(choice, self.visit.visit, self.view.last_day, self._free())

    def _show_free(self, choice: Choice) -> None:
        if self.visit is not None:
            self.to(self.add)
            self.add.show_free(choice, self._free())

    def _free(self) -> int:
        row = self.visit.row if self.visit else None
        return max(0, row.visit.capacity - row.count) if row else 0

    def _added(self, ids: list[int]) -> None:
        number, today, by_rule = cast("int", self.opened), self.today(), self.add.by_rule

        def write(db: Database, desk: Desk) -> Touched:
            if by_rule:
                return fill_visit(db, desk, number, book_of(db).read(today))
            return add_to_visit(db, desk, number, ids)

        self.write(write, lambda: self._after_adding(len(ids), again=not by_rule))

    def _after_adding(self, count: int, *, again: bool) -> None:
        self.accepted()
        self.said.emit(tr("{count} people put on the visit").format(count=count))
        if again:
            self.choose()
        else:
            self._to_fresh()

    def _to_fresh(self) -> None:
        """The visit opened; what can be done next has the keyboard once it is read again."""
        self.to_visit()
        self.going = True

    def _remove(self, ids: list[int]) -> None:
        number = cast("int", self.opened)
        words = tr("{count} people taken off the visit").format(count=len(ids))
        self.write(
            lambda db, desk: remove_from_visit(db, desk, number, ids),
            lambda: self.said.emit(words),
        )

    # --- how it went

    def _taken(self, person_id: int, result: Result) -> None:
        number = cast("int", self.opened)
        self.write(
            lambda db, desk: take_results(db, desk, number, {person_id: result}),
            self.accepted,
            lambda refusal: self._result_refused(person_id, refusal),
        )

    def _result_refused(self, person_id: int, refusal: DeskError) -> None:
        if self.front is self.closing:
            self.to(self.take)
        self.take.refuse(person_id, refusal)

    def _clear(self, line_id: int) -> None:
        def write(db: Database, desk: Desk) -> Touched:
            found = result_deed(db, line_id)
            return undo(db, desk, found) if found is not None else frozenset()

        self.write(write, self.accepted)

    def _close(self, rest: Absence | None) -> None:
        number = cast("int", self.opened)
        self.write(lambda db, desk: close_visit(db, desk, number, rest), self._closed)

    def _closed(self) -> None:
        self.take.sitting.view = None
        self._to_fresh()
        self.said.emit(tr("The visit is closed. Who was not recorded is in the queue again."))

    # --- papers

    def print_team(self) -> None:
        """The list for Dukcapil's team."""
        if self.visit is not None:
            visit = self.visit.visit
            self._paper(tr("List for the team"), team_list(self.context, visit))

    def print_calls(self) -> None:
        """Whom the guards bring when."""
        if self.visit is not None:
            visit = self.visit.visit
            self._paper(tr("Call list"), call_list(self.context, visit))

    def _paper(self, title: str, make_for: MakeFor) -> None:
        paper = ListPaper(self.context, title, make_for(""), self, make_for)
        paper.said.connect(self.said)
        paper.open()

    # --- the part as a whole

    def unsaved(self) -> str | None:
        """ListSection override."""
        if self.form is not None and self.form.dirty:
            return tr("A visit is being planned and is not saved.")
        return None

    def remember(self) -> object:
        """ListSection override: the visit opened, and what is typed."""
        form = (self.form.visit.id, self.form.raw()) if self.form is not None else None
        return self.opened, form

    def restore(self, state: object) -> None:
        """ListSection override."""
        if isinstance(state, tuple):
            self.opened, self._kept = cast("tuple[int | None, tuple[int, Raw] | None]", state)
            self.going = self.opened is not None
