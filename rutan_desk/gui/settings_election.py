"""The elections: made from a profile, edited, used, repeated, closed by the head."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from rutan_desk.domain.election import SOURCED_KEYS, Election
from rutan_desk.domain.overview import days_of
from rutan_desk.gui import theme
from rutan_desk.gui.context import Context
from rutan_desk.gui.flow import FlowBox
from rutan_desk.gui.frame import countdown
from rutan_desk.gui.rows_model import RowsModel, Tone
from rutan_desk.gui.settings_election_editor import ElectionEditor
from rutan_desk.gui.settings_election_forms import (
    CloseForm,
    NewElectionForm,
    RepeatForm,
    SmallForm,
)
from rutan_desk.gui.settings_election_list import (
    ElectionRow,
    Elections,
    columns,
    read_elections,
    read_profiles,
)
from rutan_desk.gui.settings_section import Section
from rutan_desk.gui.table import RowsTable
from rutan_desk.gui.widgets import Notice, OneOf, button, clear, column, hairline, label, line
from rutan_desk.ops.elections import choose_active, close_election, create_election, make_psu
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk, Touched
from rutan_desk.words.catalog import tr
from rutan_desk.words.home import deadline_name
from rutan_desk.words.moments import full_day

Write = Callable[[Database, Desk], Touched]
_MOST_ROWS = 5
"""So many elections are in sight without scrolling."""


class ElectionSection(Section):
    """The list of elections and the one chosen; its rules open in the list's place."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, tr("Elections"))
        self.known: Elections | None = None
        self.model = RowsModel[ElectionRow](columns(), lambda row: row.election.id, parent=self)
        self.table = RowsTable[ElectionRow](self.model, tr("Elections"))
        self.table.picked.connect(self._picked)
        self.table.activated.connect(lambda _index: self.open_rules())
        self.new_button = button(tr("New election…"), self.ask_new, icon="plus")
        self.rules_button = button(tr("Rules of this election"), self.open_rules, "primary")
        self.use_button = button(tr("Use this election"), self.use_this)
        self.repeat_button = button(tr("Repeat vote (PSU)…"), self.ask_repeat)
        self.close_button = button(tr("Close for good…"), self.ask_close)
        self.name, self.day = label("", "heading", wrap=True), label("", "quiet", wrap=True)
        self._facts, self._place = column(gap=theme.XS), column()
        self.form: SmallForm | None = None
        self._typed: tuple[int, Election] | None = None
        self.editor = ElectionEditor(context)
        self.editor.left.connect(self.show_list)
        self.editor.opened.connect(lambda person: self.go_to.emit("people", {"person": person}))
        self._lay_out()

    def _lay_out(self) -> None:
        self._acts = FlowBox(theme.S)
        for one in (self.rules_button, self.use_button, self.repeat_button, self.close_button):
            self._acts.add(one)
        self._chosen = QWidget()
        self._chosen.setLayout(
            column(self.name, self.day, theme.XS, self._facts, theme.M, self._acts, gap=theme.XS)
        )
        self._list = QWidget()
        self._list.setLayout(
            column(
                self.table,
                line(self.new_button, None),
                hairline(),
                self._chosen,
                self._place,
                None,
                gap=theme.M,
            )
        )
        self._steps = OneOf()
        self._steps.add(self._list)
        self._steps.add(self.editor)
        self._steps.show_only(self._list)
        self.body.addWidget(self._steps, 1)

    def fold(self) -> None:
        """Section override: a narrow list leaves more of its room to the names."""
        super().fold()
        for name, wide, small in (("day", 190, 150), ("marks", 250, 110)):
            place = [one.name for one in self.model.columns].index(name)
            self.table.setColumnWidth(place, theme.px(small if self.narrow else wide))
        self.editor.effect.fold(narrow=self.narrow)

    @property
    def election(self) -> Election | None:
        """The one that is chosen in the list."""
        row = self.table.current
        return row.election if row is not None else None

    # --- the list

    def read(self) -> None:
        """Section override: what is typed stays."""
        self.context.worker.use(self, read_elections, self._show)

    def _show(self, known: Elections) -> None:
        self.known = known
        if self._steps.current is self._list:
            self.read_only(head=known.head)
        self.model.show_rows(known.rows)
        rows = min(len(known.rows), _MOST_ROWS)
        header = self.table.horizontalHeader().sizeHint().height()
        self.table.setFixedHeight(rows * theme.ROW_HEIGHT + header + theme.S)
        if self.table.current is None:
            self.table.pick_first()
        self._picked()
        if self._typed is not None:
            self._take_up(*self._typed)

    def _picked(self) -> None:
        self.table.setVisible(self.form is None)
        election, known = self.election, self.known
        self._chosen.setVisible(election is not None and self.form is None)
        if election is None or known is None:
            return
        self.name.setText(election.name)
        today = self.context.clock().date()
        self.day.setText(f"{full_day(election.day)} · {countdown(election.day, today)}")
        self._show_facts(election)
        active = self.table.current is not None and self.table.current.active
        self.new_button.setVisible(known.head and self.form is None)
        self.use_button.setVisible(known.head and not active)
        self.repeat_button.setVisible(known.head)
        self.close_button.setVisible(known.head and not election.closed)
        self._acts.rearrange()

    def _show_facts(self, election: Election) -> None:
        clear(self._facts)
        for deadline, day in days_of(election)[:-1]:
            words = f"{countdown(election.day, day)} · {deadline_name(deadline)} · {full_day(day)}"
            self._facts.addWidget(label(words, wrap=True))
        waiting = sum(election.is_undecided(key) for key in SOURCED_KEYS)
        if waiting and not election.closed:
            self._facts.addSpacing(theme.S)
            self._facts.addWidget(
                Notice(
                    Tone.AMBER,
                    tr("{count} rules need a decision of KPU").format(count=waiting),
                    tr("Until then the program counts with the assumption that stands there."),
                )
            )

    def show_list(self) -> None:
        """Back from the rules; something typed there stays until it is discarded."""
        if self.editor.unsaved:
            clear(self.editor.problem)
            self.editor.problem.addWidget(
                Notice(Tone.AMBER, tr("Save or discard what you changed first."))
            )
            return
        self.title.show()
        self._steps.show_only(self._list)
        self.read()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_rules(self) -> None:
        """The rules of the election chosen."""
        if self.election is None or self.known is None:
            return
        self.close_form()
        clear(self.problem)
        self.title.hide()
        self.editor.show_election(self.election, head=self.known.head)
        self._steps.show_only(self.editor)
        self.editor.back_button.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- deeds

    def use_this(self) -> None:
        """Work on it from now on."""
        if self.election is not None:
            chosen = self.election.id
            self._write(lambda db, desk: choose_active(db, desk, chosen))

    def ask_new(self) -> None:
        """A profile, a name, a day."""
        self.context.worker.aside(self, read_profiles, self._ask_new)

    def _ask_new(self, profiles: list[Election]) -> None:
        rows = self.known.rows if self.known else ()
        form = NewElectionForm(
            profiles, [row.election for row in rows], self.context.clock().date()
        )

        def send() -> None:
            profile, like = form.profile.currentData(), form.like.currentData()
            name, day = form.name.text, form.chosen_day
            self._write(lambda db, desk: create_election(db, desk, profile, name, day, like=like))

        self._ask(form, send)

    def ask_repeat(self) -> None:
        """A name and a day for the repeat vote."""
        source = self.election
        if source is None:
            return
        form = RepeatForm(source, self.context.clock().date())

        def send() -> None:
            name, day = form.name.text, form.chosen_day
            self._write(lambda db, desk: make_psu(db, desk, source.id, name, day))

        self._ask(form, send)

    def ask_close(self) -> None:
        """Closing is for good, so it is asked."""
        election = self.election
        if election is not None:
            chosen = election.id
            self._ask(
                CloseForm(election),
                lambda: self._write(lambda db, desk: close_election(db, desk, chosen)),
            )

    def _ask(self, form: SmallForm, send: Callable[[], object]) -> None:
        self.close_form()
        form.sent.connect(send)
        form.cancelled.connect(self.close_form)
        self.form = form
        self._place.addWidget(form)
        self._picked()
        form.begin()

    def close_form(self) -> None:
        """Take the form away."""
        clear(self._place)
        self.form = None
        self._picked()

    def _write(self, write: Write) -> None:
        def refused(why: object) -> None:
            (self.form.refuse if self.form is not None else self.refuse)(why)  # type: ignore[arg-type]

        def done(_touched: Touched) -> None:
            self.close_form()
            clear(self.problem)

        self.context.worker.do(write, done, refused)

    # --- what is typed

    def unsaved(self) -> bool:
        """Section override."""
        return self.editor.unsaved

    def remember(self) -> object:
        """Section override: the election that is open, as typed."""
        if self._steps.current is not self.editor or self.editor.election is None:
            return None
        typed = self.editor.form.typed() if self.editor.unsaved else None
        return self.editor.election.id, typed or self.editor.election

    def restore(self, state: object) -> None:
        """Section override."""
        match state:
            case (int() as number, Election() as typed):
                self._typed = number, typed
                self.read()

    def _take_up(self, number: int, typed: Election) -> None:
        self._typed = None
        self.table.pick(number)
        if self.election is not None and self.election.id == number:
            self.open_rules()
            self.editor.form.take(typed)
