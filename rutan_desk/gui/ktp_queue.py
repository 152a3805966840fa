"""The queue of the KTP-el work: who, what next, by whom, until when; recorded for many at once."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from rutan_desk.domain.errors import DeskError
from rutan_desk.gui import theme
from rutan_desk.gui.context import Context
from rutan_desk.gui.fields import shortcut
from rutan_desk.gui.ktp_queue_filters import QueueFilters
from rutan_desk.gui.ktp_queue_marks import Operation, QueueActs
from rutan_desk.gui.ktp_queue_progress import Progress
from rutan_desk.gui.ktp_queue_rows import (
    ALL,
    SPARE,
    Filters,
    QueueRow,
    QueueView,
    chips_of,
    columns,
    read_queue,
)
from rutan_desk.gui.lists_section import FrontStack, ListSection
from rutan_desk.gui.people_chips import PeopleChips
from rutan_desk.gui.rows_model import RowsModel
from rutan_desk.gui.settings_section import at_least
from rutan_desk.gui.table import RowsTable
from rutan_desk.gui.widgets import Empty, column, hairline, look
from rutan_desk.store.journal import Touched
from rutan_desk.words.catalog import tr

_LEAST, _NARROW, _LOW = 170, 700, 640
"""The column of names is never narrower; a narrow page folds the progress, a low window leaves
only its sentence (at 100 %)."""


class QueueSection(ListSection):
    """Progress, chips, filters, the table, and under it what can be recorded of those chosen."""

    SHOWS = ListSection.SHOWS | {"ktp_el", "visit", "visit_line", "movement", "revocation", "pair"}

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.view: QueueView | None = None
        self._kept: dict[str, object] = {}
        self.progress = Progress()
        self.chips = PeopleChips(tr("Next step"))
        self.filters = QueueFilters()
        self.search = self.filters.search
        self.model = RowsModel[QueueRow](
            columns(), lambda row: row.person.id, lambda row: row.hay, parent=self
        )
        self.table = RowsTable[QueueRow](self.model, tr("People of the queue"))
        self.table.let_sort()
        self.empty = Empty("id-card")
        self.acts = QueueActs(context)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.stack = FrontStack()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        at_least(self.stack, 140)
        frame = QFrame()
        look(frame, "card")
        below = column(self.acts)
        below.setContentsMargins(theme.S, 2, theme.XS, 2)
        inside = column(gap=theme.XS, margin=6)
        inside.addWidget(self.stack, 1)
        inside.addWidget(hairline())
        inside.addLayout(below)
        frame.setLayout(inside)
        for part in (self.progress, self.chips, self.filters):
            self.body.addWidget(part)
        self.body.addWidget(frame, 1)
        self.body.setSpacing(theme.S)

    def _connect(self) -> None:
        self.chips.chosen.connect(lambda _name: self._narrow())
        self.filters.changed.connect(self._narrow)
        self.progress.missing.connect(self._seek)
        self.search.textChanged.connect(self._searched)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._picked())
        self.model.modelReset.connect(self._picked)
        self.table.resized.connect(lambda _: self._fold())
        self.table.doubleClicked.connect(lambda _: self.open_person())
        for keys in ("Return", "Enter"):
            shortcut(keys, self.table, self.open_person)
        shortcut("T", self.table, self.acts.begin)
        self.acts.opened.connect(lambda: QTimer.singleShot(0, self, self._reveal))
        shortcut("Down", self.search, self.table.setFocus)
        self.acts.person.connect(self.open_person)
        self.acts.wanted.connect(self._record)
        self.acts.left.connect(self.to_table)

    # --- reading

    def read(self) -> None:
        """ListSection override."""
        today = self.context.clock().date()
        self.context.worker.ask(self, lambda db: read_queue(db, today), self._show, self.refuse)

    def _show(self, view: QueueView) -> None:
        self.view = view
        self.progress.show_work(view.work)
        self.filters.show_work(view.work)
        self.model.show_rows(view.rows)
        if not self._take_up():
            self._narrow()

    def _narrow(self) -> None:
        """Chips count what the filters leave; the table shows what both leave."""
        if self.view is None:
            return
        filters, chip = self.filters.filters, self.chips.current or ALL
        kept = [row for row in self.view.rows if filters.keep(row)]
        self.chips.show_chips(chips_of(kept, chip), chip)
        self.model.keep_only(lambda row: (chip == ALL or row.chip == chip) and filters.keep(row))
        self._settle()

    def _searched(self, text: str) -> None:
        self.model.search(text)
        self._settle()

    def _seek(self, element: str) -> None:
        """Those who lack one piece of data, whatever their step; again: everybody."""
        again = self.filters.filters.missing == element
        self.filters.put(Filters(missing="" if again else element))
        self.choose(ALL)

    def choose(self, chip: str) -> None:
        """Show one step, also while nobody waits for it."""
        rows = self.view.rows if self.view is not None else ()
        self.chips.show_chips(chips_of(rows, chip), chip)
        self._narrow()

    # --- the rows

    def _settle(self) -> None:
        some = self.model.rowCount() > 0
        self.stack.setCurrentWidget(self.table if some else self.empty)
        if some and not self.table.chosen:
            self.table.pick_first()
        self._fold()
        if not some:
            self._explain()
        self._picked()

    def _explain(self) -> None:
        if self.view is not None and not self.view.rows:
            self.empty.say(
                tr("Nobody waits for anything"),
                tr("Everybody here has a number, a recording, a card, and all data for KPU."),
            )
        else:
            self.empty.say(
                tr("Nobody fits what is chosen"),
                tr("Take the filters and the search away to see the whole queue."),
                tr("Show the whole queue"),
                self.show_all,
            )

    def show_all(self) -> None:
        """The whole queue again."""
        self.search.clear()
        self.filters.put(Filters())
        self.choose(ALL)
        self.to_table()

    def _picked(self) -> None:
        self.acts.show_rows(self.table.chosen, self.model.rowCount())

    def _fold(self) -> None:
        """As many columns as there is room for."""
        shown = {one.name: theme.px(one.width or _LEAST) for one in self.model.columns}
        for name in SPARE:
            if sum(shown.values()) <= self.table.width() - theme.L:
                break
            shown.pop(name)
        for at, one in enumerate(self.model.columns):
            if self.table.isColumnHidden(at) == (one.name in shown):
                self.table.setColumnHidden(at, one.name not in shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt override."""
        super().resizeEvent(event)
        narrow = event.size().width() < theme.px(_NARROW)
        self.progress.fold(narrow=narrow, low=self.window().height() < theme.px(_LOW))

    def open_person(self) -> None:
        """The person chosen, on the page of people."""
        row = self.table.current
        if row is not None:
            self.go_to.emit("people", {"person": row.person.id})

    # --- recording

    def _reveal(self) -> None:
        """The form in sight, where the part is taller than the window."""
        area, form = self.parentWidget(), self.acts.form
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None and form is not None:
            area.ensureWidgetVisible(form)

    def _record(self, operation: Operation) -> None:
        self.context.worker.do(operation, self._recorded, self._refused)

    def _recorded(self, _touched: Touched) -> None:
        self.accepted()
        self.acts.finish()

    def _refused(self, refusal: DeskError) -> None:
        if self.acts.form is not None:
            self.acts.form.refuse(refusal)
        else:
            self.refuse(refusal)

    # --- the part as a whole

    def point_at(self, what: dict[str, object]) -> None:
        """``action``, ``home``, ``block``, ``urgency``, ``missing`` or ``person``."""
        self._kept = {"filters": what, "chip": what.get("action", ALL), "search": "", **what}
        if self.view is not None:
            self._take_up()

    def _take_up(self) -> bool:
        """What was asked for or remembered, now that the rows are here."""
        kept, self._kept = self._kept, {}
        if not kept:
            return False
        wanted = kept.get("filters")
        if isinstance(wanted, dict):
            names = ("home", "block", "urgency", "missing")
            self.filters.put(Filters(*(str(wanted.get(one) or "") for one in names)))
        self.search.setText(str(kept.get("search") or ""))
        self.choose(str(kept.get("chip") or ALL))
        if isinstance(kept.get("person"), int):
            self.table.pick(kept["person"])
        return True

    def unsaved(self) -> str | None:
        """ListSection override: a form that is open."""
        if self.acts.form is not None:
            return tr("What happened to people of the queue is not recorded yet.")
        return None

    def remember(self) -> object:
        """ListSection override: step, filters, search, and who was chosen."""
        now = self.filters.filters
        filters = {name: getattr(now, name) for name in ("home", "block", "urgency", "missing")}
        return {
            "chip": self.chips.current or ALL,
            "filters": filters,
            "search": self.search.text(),
            "person": self.table.wanted,
        }

    def restore(self, state: object) -> None:
        """ListSection override."""
        if isinstance(state, dict):
            self._kept = dict(state)

    def to_table(self) -> None:
        """The keyboard to the rows, or to what stands in their place."""
        here = self.stack.currentWidget() is self.table
        target: QWidget = self.table if here else self.empty.button
        if not target.isVisibleTo(self):
            target = self.search
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def arrive(self) -> None:
        """ListSection override: the rows, or the form that is open."""
        if self.acts.form is not None:
            self.acts.form.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.to_table()
