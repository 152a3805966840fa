"""Everybody in the registry, and beside the list the person chosen, answer first."""

from collections.abc import Hashable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QPushButton, QSplitter

from rutan_desk.domain.list_id import grouped
from rutan_desk.domain.person import Kind, Presence
from rutan_desk.domain.readiness import Readiness
from rutan_desk.gui import theme
from rutan_desk.gui.context import Context
from rutan_desk.gui.page import MARGINS, Page
from rutan_desk.gui.people_bulk import BulkForm
from rutan_desk.gui.people_list import PeopleList
from rutan_desk.gui.people_rows import ALL, PersonRow, person_row
from rutan_desk.gui.person_form import FormFacts, PersonForm
from rutan_desk.gui.person_forms import PanelForm
from rutan_desk.gui.person_inputs import region_choices
from rutan_desk.gui.person_panel import PersonDetail, PersonPanel, person_detail
from rutan_desk.gui.widgets import PageHead, button, column
from rutan_desk.ops.readiness import everybody
from rutan_desk.store import Database
from rutan_desk.store.elections import active_election
from rutan_desk.store.history import history
from rutan_desk.store.regions import known_districts
from rutan_desk.words.catalog import tr


def _order(one: Readiness) -> tuple[bool, bool]:
    """Who is here before who left, inmates before staff; the rest as it was read."""
    return one.person.presence is not Presence.PRESENT, one.person.kind is Kind.STAFF


def _registry_of(db: Database) -> str:
    """What this PC knows a registry by: the seal of its first deed, wherever it lies."""
    return next((grouped(one.seal) for one in history(db, 1, before=2)), "")


class PeoplePage(Page):
    """Search, filters with counts, the list, and the person or a form beside it."""

    SHOWS = frozenset({"person", "movement", "revocation", "election", "setting"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.list = PeopleList(context)
        self.search, self.chips, self.table = self.list.search, self.list.chips, self.list.table
        self.model, self.stack, self.empty = self.list.model, self.list.stack, self.list.empty
        self.import_button = button(
            tr("Import from file…"), lambda: self.go.emit("import"), "primary"
        )
        self.add_button = self._add_button()
        self.head = PageHead(tr("People"), self.search, self.add_button, self.import_button)
        self.panel = PersonPanel(context, self._form_facts)
        self._niks: dict[str, tuple[int, str]] = {}
        self._regions: Sequence[tuple[str, str]] = ()
        self._beside: Hashable | None = None
        self._arriving: int | None = None
        self._registry = ""
        self._recalled = False
        self._lay_out()
        self._connect()

    def _connect(self) -> None:
        self.list.picked.connect(self._picked)
        self.list.narrowed.connect(self._count)
        self.list.said.connect(self.said)
        self.list.tools.bulk_wanted.connect(self.change_many)
        self.panel.opened.connect(self._form_opened)
        self.panel.deed_wanted.connect(lambda deed: self.go_to.emit("history", {"deed": deed}))
        self.panel.host.kept.connect(lambda: self.table.pick(self._beside))
        self.panel.host.closed.connect(self._show_current)
        self.panel.host.saved.connect(self._form_saved)
        QShortcut(QKeySequence.StandardKey.Find, self, self.list.to_search)
        QShortcut(QKeySequence("F2"), self, self.edit)
        QShortcut(QKeySequence.StandardKey.Print, self, self.list.print)
        QShortcut(QKeySequence.StandardKey.New, self, partial(self.add, Kind.INMATE))

    def _lay_out(self) -> None:
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.addWidget(self.list)
        self.splitter.addWidget(self.panel)
        self.splitter.setHandleWidth(theme.L)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setStretchFactor(0, 62)
        self.splitter.setStretchFactor(1, 38)
        self.splitter.setSizes([704, 402])
        page = column(self.head, self.chips, gap=theme.M)
        page.addWidget(self.splitter, 1)
        page.setContentsMargins(*MARGINS)
        self.setLayout(page)
        self.splitter.restoreState(self.context.preferences.state("people/splitter"))

    def _add_button(self) -> QPushButton:
        made = QPushButton(tr("Add person"))
        made.setAccessibleName(tr("Add person"))
        menu = QMenu(made)
        menu.addAction(tr("Inmate"), partial(self.add, Kind.INMATE))
        menu.addAction(tr("Staff"), partial(self.add, Kind.STAFF))
        made.setMenu(menu)
        return made

    def read(self) -> None:
        """Read everybody again."""
        clock = self.context.clock

        def rows(db: Database) -> tuple[list[PersonRow], str]:
            day = active_election(db).day
            found = sorted(everybody(db, clock().date()), key=_order)
            return [person_row(one, day) for one in found], _registry_of(db)

        self.context.worker.ask(self, rows, lambda found: self._show(*found))

    def _show(self, rows: list[PersonRow], registry: str) -> None:
        self._registry = registry
        people = [one.person for one in rows]
        self._niks = {one.nik: (one.id, one.name) for one in people if one.nik}
        self.list.show_rows(rows)
        if not self._recalled:
            self._recalled = True
            self.list.recall(registry)
        if self._arriving is not None and self._arriving in {one.id for one in people}:
            self.choose(self._arriving)
            self._arriving = None

    def _count(self) -> None:
        shown, everyone = self.model.rowCount(), len(self.list.rows)
        self.head.text.setText(tr("{shown} of {all} shown").format(shown=shown, all=everyone))
        if self.list.loaded and not everyone:
            self.empty.say(
                tr("Nobody is in the registry yet"),
                tr("Import the list of inmates from SDP or Excel; you see every change first."),
                tr("Import from file…"),
                lambda: self.go.emit("import"),
            )
        if not shown and self.panel.host.form is None:
            self.panel.show_nobody()

    def show_everybody(self) -> None:
        """Take search and filters away."""
        self.list.show_everybody()

    # --- the person beside the list

    def _picked(self) -> None:
        """Another person is chosen: a form beside is asked about first."""
        host = self.panel.host
        if host.form is None:
            self._show_current()
        elif self.table.current is not None and self.table.wanted != self._beside:
            host.ask(lambda: None)

    def _show_current(self) -> None:
        row = self.table.current
        if row is None:
            return
        self.panel.show_person(row.standing)
        clock, person_id = self.context.clock, row.person.id

        def read(db: Database) -> PersonDetail:
            return person_detail(db, person_id, clock().date())

        self.context.worker.ask(self, read, self._show_detail)

    def _show_detail(self, detail: PersonDetail) -> None:
        row = self.table.current
        if row is not None and row.person.id == detail.standing.person.id:
            self.panel.show_detail(detail)

    def choose(self, person_id: int) -> None:
        """Bring one person to the front, whatever search and filter hid."""
        self._recalled = True
        if self.model.row_of(person_id) is None:
            self.show_everybody()
        self.table.pick(person_id)

    def point_at(self, what: dict[str, object]) -> None:
        """The person found from anywhere; search and filters give way only if they hide him."""
        person = what.get("person")
        if isinstance(person, int):
            self.choose(person)

    # --- forms

    def _form_facts(self) -> FormFacts:
        return FormFacts(self.context.clock().date(), self._holder_of, self._regions)

    def _holder_of(self, nik: str, person_id: int) -> str | None:
        found = self._niks.get(nik)
        return found[1] if found is not None and found[0] != person_id else None

    def _form_opened(self) -> None:
        self._beside = self.table.wanted
        if not self._regions:
            codes = sorted(known_districts())
            self.context.worker.aside(self, lambda: region_choices(codes), self._offer)

    def _offer(self, regions: Sequence[tuple[str, str]]) -> None:
        self._regions = regions
        form = self.panel.host.form
        if isinstance(form, PersonForm | BulkForm):
            form.offer(regions)

    def _form_saved(self, form: PanelForm) -> None:
        """Somebody new is chosen as soon as the list has read him."""
        if isinstance(form, PersonForm) and form.added is not None:
            self._arriving = form.added

    def edit(self) -> None:
        """Type into the person chosen."""
        if self.panel.host.form is None:
            self.panel.edit()

    def add(self, kind: Kind) -> None:
        """A form for somebody new; one that is open is asked about first."""
        self.panel.host.ask(partial(self.panel.add, kind))

    def change_many(self) -> None:
        """One field of all who are chosen, with a preview."""
        people = [row.person for row in self.table.chosen]
        today = self.context.clock().date()
        self.panel.host.ask(lambda: self.panel.open_form(BulkForm(people, today, self._regions)))

    # --- the page as a whole

    def unsaved(self) -> str | None:
        """What would be lost if the window closed now."""
        host = self.panel.host
        if host.form is None or not host.dirty:
            return None
        return tr("“{title}” is not saved yet.").format(title=host.form.title)

    def arrive(self) -> None:
        """The search field is where an officer begins."""
        self.list.to_search()

    def remember(self) -> dict[str, object]:
        """Search, filters, order, the person chosen, and what is being typed."""
        return {
            "search": self.search.text(),
            "filter": self.chips.current,
            "block": self.list.block,
            "order": self.model.order,
            "person": self.table.wanted,
            "panel": self.panel.remember(),
        }

    def restore(self, state: dict[str, object]) -> None:
        """Take up what ``remember`` gave."""
        self._recalled = True
        self.search.setText(str(state.get("search") or ""))
        order: Any = state.get("order") or ()
        self.table.sort_by(order)
        self.list.filter_by(str(state.get("filter") or ALL), str(state.get("block") or ""))
        person = state.get("person")
        self.table.pick(person if isinstance(person, int) else None)
        panel: Any = state.get("panel") or {}
        self.panel.restore(panel)

    def leave(self) -> None:
        """Columns, filters and the middle line stay as they were put."""
        self.list.keep(self._registry)
        self.context.preferences.keep_state("people/splitter", self.splitter.saveState())
