"""Everybody in the registry, and beside the list the person chosen, answer first."""

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QPushButton, QSplitter

from rutan_desk.domain.person import Kind
from rutan_desk.gui import theme
from rutan_desk.gui.context import Context
from rutan_desk.gui.page import MARGINS, Page
from rutan_desk.gui.people_list import PeopleList
from rutan_desk.gui.people_reading import PeopleRead, PeopleReader
from rutan_desk.gui.people_tags import ALL
from rutan_desk.gui.person_form import FormFacts, PersonForm
from rutan_desk.gui.person_forms import PanelForm
from rutan_desk.gui.person_panel import PersonDetail, PersonPanel, person_detail
from rutan_desk.gui.widgets import PageHead, button, column
from rutan_desk.store import Database
from rutan_desk.words.catalog import tr

if TYPE_CHECKING:
    from collections.abc import Hashable

_TYPING, _MOVING = 160, 40
"""Milliseconds that a choice must rest until the person beside the list is drawn."""


class PeoplePage(Page):
    """Search, filters with counts, the list, and the person or a form beside it."""

    SHOWS = frozenset(
        {"person", "movement", "revocation", "election", "setting", "pair"}
        | {"station", "dapil", "list_line", "enrolment", "ktp_el", "visit", "visit_line"}
    )

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
        self._reader = PeopleReader()
        self._rest = QTimer(self, singleShot=True)
        self._editing: int | None = None
        self._beside: Hashable | None = None
        self._arriving: int | None = None
        self._recalled = False
        self._lay_out()
        self._connect()

    def _connect(self) -> None:
        self._rest.timeout.connect(self._show_current)
        self.list.picked.connect(self._picked)
        self.list.narrowed.connect(self._count)
        self.list.said.connect(self.said)
        self.list.tools.bulk_wanted.connect(self.change_many)
        self.panel.opened.connect(self._form_opened)
        self.panel.deed_wanted.connect(lambda deed: self.go_to.emit("history", {"deed": deed}))
        self.panel.room_wanted.connect(self.go_to)
        self.panel.said.connect(self.said)
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
        clock, reader = self.context.clock, self._reader
        self.context.worker.ask(self, lambda db: reader.read(db, clock().date()), self._show)

    def _show(self, people: PeopleRead) -> None:
        self.list.show_people(people)
        if not self._recalled:
            self._recalled = True
            self.list.recall(people.registry)
        if self._arriving is not None and self._arriving in people.places:
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
        """Another person is chosen: a form beside is asked about first.

        The list follows the keys; the person beside it comes when the choice rests.
        """
        host = self.panel.host
        if host.form is None:
            self._rest.start(_TYPING if self.search.hasFocus() else _MOVING)
        elif self.table.current is not None and self.table.wanted != self._beside:
            host.ask(lambda: None)

    def _show_current(self) -> None:
        self._rest.stop()
        row = self.table.current
        if row is None or self.panel.host.form is not None:
            return
        self.panel.show_person(row.readiness)
        clock, person_id = self.context.clock, row.person.id

        def read(db: Database) -> PersonDetail:
            return person_detail(db, person_id, clock().date())

        self.context.worker.ask(self, read, self._show_detail)

    def _show_detail(self, detail: PersonDetail) -> None:
        row = self.table.current
        if row is not None and row.person.id == detail.standing.person.id:
            self.panel.show_detail(detail)
            if self._editing == row.person.id and self.panel.host.form is None:
                self.panel.edit()
        self._editing = None

    def choose(self, person_id: int) -> None:
        """Bring one person to the front, whatever search and filter hid."""
        self._recalled = True
        if self.model.row_of(person_id) is None:
            self.show_everybody()
        self.table.pick(person_id)

    def point_at(self, what: dict[str, object]) -> None:
        """A person found anywhere, or all under one filter.

        For a person search and filters give way only if they hide him, for a filter always.
        """
        person, tag = what.get("person"), what.get("filter")
        if isinstance(tag, str):
            self._recalled = True
            self.list.show_only(tag)
        if isinstance(person, int):
            self.choose(person)

    # --- forms

    def _form_facts(self) -> FormFacts:
        return FormFacts(self.context.clock().date(), self._holder_of)

    def _holder_of(self, nik: str, person_id: int) -> str | None:
        found = self.list.people.niks.get(nik)
        return found[1] if found is not None and found[0] != person_id else None

    def _form_opened(self) -> None:
        self._beside = self.table.wanted

    def _form_saved(self, form: PanelForm) -> None:
        """Somebody new is chosen as soon as the list has read him."""
        if isinstance(form, PersonForm) and form.added is not None:
            self._arriving = form.added

    def edit(self) -> None:
        """Type into the person chosen, even if the one beside is still another."""
        row = self.table.current
        if self.panel.host.form is None and row is not None and self._rest.isActive():
            self._editing = row.person.id
            self._show_current()
        elif self.panel.host.form is None:
            self.panel.edit()

    def add(self, kind: Kind) -> None:
        """A form for somebody new; one that is open is asked about first."""
        self.panel.host.ask(partial(self.panel.add, kind))

    def change_many(self) -> None:
        """One field of all who are chosen, or their lists, with a preview."""
        people = [row.readiness for row in self.table.chosen]
        self.panel.host.ask(lambda: self.panel.change_many(people))

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
        self.list.keep(self.list.people.registry)
        self.context.preferences.keep_state("people/splitter", self.splitter.saveState())
