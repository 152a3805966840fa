"""One visit: its people in order, filled by rule or by hand, its papers, and its results."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from rutan_desk.domain.visit import VisitState
from rutan_desk.gui import theme
from rutan_desk.gui.fields import SearchField, shortcut
from rutan_desk.gui.flow import FlowBox
from rutan_desk.gui.lists_stations_card import LoadBar
from rutan_desk.gui.rows_model import RowsModel, Run
from rutan_desk.gui.table import RowsTable
from rutan_desk.gui.visits_rows import STATE_TONES, Guest, VisitView, guest_columns, guest_hay
from rutan_desk.gui.widgets import Empty, button, card, clear, column, label, line, pill
from rutan_desk.words.catalog import tr
from rutan_desk.words.ktp_el import visit_state_name
from rutan_desk.words.moments import full_day
from rutan_desk.words.visits import outcomes_counted, visit_about


class VisitPanel(QWidget):
    """Shows a visit and asks for what is to be done with it; ``removed`` carries ids."""

    back = Signal()
    edit = Signal()
    rule = Signal()
    by_hand = Signal()
    removed = Signal(object)
    team_paper = Signal()
    call_paper = Signal()
    take = Signal()
    close_wanted = Signal()
    cancel_wanted = Signal()
    person = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.view: VisitView | None = None
        self.back_button = button(tr("All visits"), self.back.emit, "quiet", "chevron-left")
        self.title = label("", "person", wrap=True)
        self.state = line()
        self.about = label("", "quiet", wrap=True)
        self.count = label("", "strong")
        self.bar = LoadBar(tr("How full the visit is"))
        self.sums = label("", "quiet", wrap=True)
        self.remark = label("", "small", wrap=True)
        self.buttons = self._buttons()
        self.search = SearchField(tr("Find people of the visit"), tr("Name, block, NIK"))
        self.model = RowsModel[Guest](
            guest_columns(), lambda one: one.person_id, guest_hay, parent=self
        )
        self.table = RowsTable[Guest](self.model, tr("People of the visit"))
        self.remove_button = button(tr("Remove from the visit"), self.remove_chosen, "quiet")
        self.empty = Empty("users")
        self.search.textChanged.connect(self.model.search)
        self.table.let_sort()
        self.table.resized.connect(self._fold)
        self.table.selectionModel().selectionChanged.connect(lambda: self._tell())
        self.table.doubleClicked.connect(lambda _: self._open_person())
        self._lay_out()
        shortcut("Escape", self, self.back.emit, inside=True)
        shortcut("Ctrl+F", self, self.search.setFocus, inside=True)
        shortcut("Delete", self.table, self.remove_chosen)
        for keys in ("Return", "Enter"):
            shortcut(keys, self.table, self._open_person)

    def _buttons(self) -> FlowBox:
        made = FlowBox(theme.S)
        self.take_button = button(tr("Take in results"), self.take.emit, "primary")
        self.rule_button = button(tr("Fill by rule…"), self.rule.emit)
        self.hand_button = button(tr("Add people…"), self.by_hand.emit)
        self.team_button = button(tr("List for the team…"), self.team_paper.emit, "", "printer")
        self.call_button = button(tr("Call list…"), self.call_paper.emit, "", "printer")
        self.edit_button = button(tr("Change…"), self.edit.emit, "quiet")
        self.close_button = button(tr("Close the visit…"), self.close_wanted.emit, "quiet")
        self.cancel_button = button(tr("Call off"), self.cancel_wanted.emit, "quiet")
        for one in self.acts:
            made.add(one)
        return made

    @property
    def acts(self) -> tuple[QPushButton, ...]:
        """Everything that can be done, in order."""
        return (
            self.take_button, self.rule_button, self.hand_button, self.team_button,
            self.call_button, self.edit_button, self.close_button, self.cancel_button,
        )  # fmt: skip

    def _lay_out(self) -> None:
        head = line(self.back_button, gap=theme.S)
        head.addWidget(self.title, 1)
        head.addLayout(self.state)
        full = line(self.count, gap=theme.M)
        full.addWidget(self.bar, 1)
        tools = line(gap=theme.S)
        tools.addWidget(self.search, 1)
        tools.addWidget(self.remove_button)
        self.frame = card()
        inside = column(tools, gap=theme.S, margin=theme.M)
        inside.addWidget(self.table, 1)
        self.frame.setLayout(inside)
        whole = column(head, self.about, full, self.sums, self.buttons, self.remark, gap=theme.S)
        whole.addWidget(self.frame, 1)
        whole.addWidget(self.empty, 1)
        self.setLayout(whole)

    def show_view(self, view: VisitView, today: date) -> None:
        """A visit, as it is now."""
        self.view = view
        visit, row = view.visit, view.row
        self.title.setText(full_day(visit.planned_on))
        clear(self.state)
        words = visit_state_name(visit.state)
        self.state.addWidget(pill(Run(words, STATE_TONES[visit.state])))
        about = visit_about(visit)
        self.about.setText(about)
        self.about.setVisible(bool(about))
        self.count.setText(
            tr("{count} of {most} places taken").format(count=row.count, most=visit.capacity)
        )
        self.bar.show_load(row.count, visit.capacity)
        sums = outcomes_counted(row.outcomes)
        self.sums.setText(sums)
        self.sums.setVisible(bool(sums))
        self._enable(view, today)
        self.model.show_rows(view.guests)
        self.frame.setVisible(bool(view.guests))
        self.empty.setVisible(not view.guests)
        self._say_empty(planned=visit.state is VisitState.PLANNED)
        self._tell()

    def _enable(self, view: VisitView, today: date) -> None:
        row, visit = view.row, view.visit
        planned = visit.state is VisitState.PLANNED
        begun, come = bool(row.done), today >= visit.planned_on
        full = row.count >= visit.capacity
        for one in self.acts:
            one.setVisible(planned or one in (self.team_button, self.call_button))
        self.take_button.setVisible(planned and come and bool(row.count))
        self.close_button.setVisible(planned and come)
        self.cancel_button.setVisible(planned and not begun)
        self.remove_button.setVisible(planned)
        for one in (self.rule_button, self.hand_button):
            one.setEnabled(not full)
        for one in (self.team_button, self.call_button):
            one.setEnabled(bool(row.count))
        self.call_button.setVisible(planned)
        words = tr("Results can be taken in from {day} on.").format(day=full_day(visit.planned_on))
        self.remark.setText(words)
        self.remark.setVisible(planned and not come)
        self.buttons.rearrange()

    def _say_empty(self, *, planned: bool) -> None:
        word, act = (tr("Fill by rule…"), self.rule.emit) if planned else ("", None)
        text = tr("Fill it by rule: who can still be recorded in time, certain voters first.")
        self.empty.say(tr("Nobody stands on this visit yet."), text if planned else "", word, act)

    def _fold(self, width: int) -> None:
        self.table.setColumnHidden(3, width < theme.px(780))
        self.table.setColumnHidden(0, width < theme.px(430))

    def _tell(self) -> None:
        free = self.removable
        self.remove_button.setEnabled(bool(free))

    @property
    def removable(self) -> list[int]:
        """Those chosen who have no result yet."""
        return [one.person_id for one in self.table.chosen if one.line.outcome is None]

    def remove_chosen(self) -> None:
        """Take them off."""
        if self.removable and self.remove_button.isVisibleTo(self):
            self.removed.emit(self.removable)

    def _open_person(self) -> None:
        if self.table.current is not None:
            self.person.emit(self.table.current.person_id)

    def arrive(self) -> None:
        """The keyboard on what comes next."""
        shown = [one for one in self.acts if one.isVisibleTo(self) and one.isEnabled()]
        first = next(iter(shown), self.back_button)
        first.setFocus(Qt.FocusReason.OtherFocusReason)
