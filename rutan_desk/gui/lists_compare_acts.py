"""What can be done with the rows chosen in the comparison: one line, one deed each."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QWidget

from rutan_desk.domain.election import Election, Ground
from rutan_desk.domain.enrolment import Elsewhere
from rutan_desk.domain.person import Kind, Presence
from rutan_desk.gui import theme
from rutan_desk.gui.fields import shortcut
from rutan_desk.gui.flow import FlowBox
from rutan_desk.gui.history_day import DayEdit
from rutan_desk.gui.lists_compare_rows import ABSENT, GONE, OPEN, STAFF, CompareRow
from rutan_desk.gui.widgets import OneOf, button, column, label, line
from rutan_desk.ops.enrolments import (
    record_check,
    record_letter,
    record_move,
    record_moved_back,
)
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk, Touched
from rutan_desk.words.catalog import tr
from rutan_desk.words.lists_page import answer_name, ground_name

Operation = Callable[[Database, Desk], Touched]
KEYS = {"check": "C", "move": "P", "letter": "L", "back": "K", "decide": "D", "person": "O"}
"""A letter for each, while the list has the keyboard (cek, pindah, kembali …)."""


class ActForm(QWidget):
    """A few fields for the people chosen; ``record`` hands over the operation."""

    record = Signal(object)
    cancel = Signal()

    def __init__(self, title: str, effect: str, people: Sequence[CompareRow], today: date) -> None:
        super().__init__()
        self.ids = [row.person.id for row in people if row.person is not None]
        self.on = DayEdit(tr("On which day"), today)
        self.on.setFixedWidth(theme.px(118))
        self.save = button(effect.format(count=len(self.ids)), self.send, "primary")
        self.on.textChanged.connect(self.judge)
        self.title = label(title, "strong")
        shortcut("Esc", self, self.cancel.emit, inside=True)
        for keys in ("Return", "Enter"):
            shortcut(keys, self, self._enter, inside=True)

    def lay_out(self, *fields: QWidget) -> None:
        """Title and fields in a line that breaks where it must."""
        box = FlowBox(theme.S)
        for part in (self.title, *fields, self.save, button(tr("Cancel"), self.cancel.emit)):
            part.setMinimumHeight(theme.px(34))
            box.add(part)
        self.setLayout(column(box))
        self.setFocusProxy(fields[0])
        self.judge()

    def complete(self) -> bool:
        """Whether all that is needed is there."""
        return self.on.day is not None

    def judge(self) -> None:
        """Only what is complete can be recorded."""
        self.save.setEnabled(self.complete())

    def operation(self, election: int, on: date) -> Operation:
        """What recording it does."""
        raise NotImplementedError

    def _enter(self) -> None:
        """Enter records, but on a button it is the button's."""
        under = self.focusWidget()
        if isinstance(under, QPushButton):
            under.click()
        else:
            self.send()

    def send(self) -> None:
        """Hand the operation over, if all that is needed is there."""
        on = self.on.day
        if on is not None and self.complete():
            self.record.emit(lambda election: self.operation(election, on))


class CheckForm(ActForm):
    """The answer of cekdptonline or KPU: listed elsewhere, and where, or in no DPT."""

    def __init__(self, people: Sequence[CompareRow], today: date) -> None:
        super().__init__(tr("DPT check"), tr("Record {count} answers"), people, today)
        self.answer = QComboBox()
        self.answer.setAccessibleName(tr("What the check found"))
        for one in Elsewhere:
            self.answer.addItem(answer_name(one), one.value)
        self.place = QLineEdit()
        self.place.setAccessibleName(tr("The station it named"))
        self.place.setPlaceholderText(tr("TPS and desa it named"))
        self.place.setMinimumWidth(theme.px(230))
        self.answer.currentIndexChanged.connect(lambda _place: self.judge())
        self.lay_out(self.answer, self.place, self.on)

    def judge(self) -> None:
        """ActForm override: a place only where there is one."""
        super().judge()
        self.place.setEnabled(self.answer.currentData() == Elsewhere.YES)

    def operation(self, election: int, on: date) -> Operation:
        """ActForm override."""
        answer, place = Elsewhere(self.answer.currentData()), self.place.text()
        ids = self.ids
        return lambda db, desk: record_check(db, desk, election, ids, answer, on, place)


class MoveForm(ActForm):
    """The move (*pindah memilih*) filed with KPU: on which ground, on which day."""

    def __init__(
        self, people: Sequence[CompareRow], today: date, grounds: Sequence[Ground]
    ) -> None:
        super().__init__(tr("Move to this station"), tr("Record {count} moves"), people, today)
        self.ground = QComboBox()
        self.ground.setAccessibleName(tr("Ground of the move"))
        for one in grounds:
            self.ground.addItem(ground_name(one), one.value)
        staff = all(row.person is not None and row.person.kind is Kind.STAFF for row in people)
        usual = Ground.DUTY if staff else Ground.DETAINED
        self.ground.setCurrentIndex(max(0, self.ground.findData(usual.value)))
        self.lay_out(self.ground, self.on)

    def operation(self, election: int, on: date) -> Operation:
        """ActForm override."""
        ground, ids = Ground(self.ground.currentData()), self.ids
        return lambda db, desk: record_move(db, desk, election, ids, ground, on)


class LetterForm(ActForm):
    """The *surat pindah memilih* of one person: its number and its day."""

    def __init__(self, people: Sequence[CompareRow], today: date) -> None:
        super().__init__(tr("Surat pindah memilih"), tr("Record the letter"), people, today)
        self.number = QLineEdit()
        self.number.setAccessibleName(tr("Number of the letter"))
        self.number.setPlaceholderText(tr("Number of the letter"))
        self.number.setMinimumWidth(theme.px(190))
        self.number.textChanged.connect(self.judge)
        self.lay_out(self.number, self.on)

    def complete(self) -> bool:
        """ActForm override."""
        return super().complete() and bool(self.number.text().strip())

    def operation(self, election: int, on: date) -> Operation:
        """ActForm override."""
        letters = {one: self.number.text() for one in self.ids}
        return lambda db, desk: record_letter(db, desk, election, letters, on)


class BackForm(ActForm):
    """Who was released was filed back to the list of his home station."""

    def __init__(self, people: Sequence[CompareRow], today: date) -> None:
        super().__init__(tr("Moved back home"), tr("Record {count} people"), people, today)
        self.lay_out(self.on)

    def operation(self, election: int, on: date) -> Operation:
        """ActForm override."""
        ids = self.ids
        return lambda db, desk: record_moved_back(db, desk, election, ids, on)


def movable(rows: Sequence[CompareRow]) -> list[CompareRow]:
    """Of the rows those whose place on a list is for the desk to see to."""
    return [row for row in rows if row.group in (ABSENT, STAFF)]


def lettered(rows: Sequence[CompareRow]) -> list[CompareRow]:
    """The one row whose letter can come; several letters have several numbers."""
    filed = [
        row for row in movable(rows)
        if row.standing and row.standing.enrolment and row.standing.enrolment.applied_on
    ]  # fmt: skip
    return filed if len(filed) == len(rows) == 1 else []


def going_back(rows: Sequence[CompareRow]) -> list[CompareRow]:
    """Of the rows those who were released; of others the receiving prison takes care."""
    return [
        row for row in rows
        if row.group == GONE and row.person and row.person.presence is Presence.RELEASED
    ]  # fmt: skip


class ListActs(OneOf):
    """The buttons for the rows chosen, or the fields of one of them.

    ``wanted`` gets a function of the election's id that gives the operation; ``decide``
    and ``person`` ask for the row chosen; ``left`` says that the list has the keyboard again.
    """

    wanted = Signal(object)
    decide = Signal()
    person = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows: Sequence[CompareRow] = ()
        self.election: Election | None = None
        self.today = date.min
        self.form: ActForm | None = None
        self.count = label("", "quiet")
        self.buttons: dict[str, QPushButton] = {
            "decide": button(tr("Decide…"), self.decide.emit),
            "check": button(tr("Record the DPT check…"), lambda: self.begin("check")),
            "move": button(tr("File the move…"), lambda: self.begin("move")),
            "letter": button(tr("Letter came…"), lambda: self.begin("letter")),
            "back": button(tr("Moved back…"), lambda: self.begin("back")),
            "person": button(tr("Open the person"), self.person.emit, "link"),
        }
        for name, made in self.buttons.items():
            made.setToolTip(KEYS[name])
        self.bar = QWidget()
        self.bar.setLayout(line(self.count, None, *self.buttons.values(), gap=theme.S))
        self.add(self.bar)
        self.show_only(self.bar)

    def show_rows(
        self, rows: Sequence[CompareRow], election: Election, today: date, *, writable: bool
    ) -> None:
        """Offer what can be done with these; fields that are open keep their people."""
        self.rows, self.election, self.today = rows, election, today
        single = rows[0] if len(rows) == 1 else None
        again = single is not None and single.line is not None
        fits = {
            "decide": writable and again,
            "check": writable and bool(movable(rows)),
            "move": writable and bool(movable(rows)),
            "letter": writable and bool(lettered(rows)),
            "back": writable and bool(going_back(rows)),
            "person": single is not None and single.person is not None,
        }
        for name, made in self.buttons.items():
            made.setVisible(fits[name])
        is_open = single is not None and single.group == OPEN
        self.buttons["decide"].setText(tr("Decide…") if is_open else tr("Decide again…"))
        self.count.setText(tr("{count} chosen").format(count=len(rows)) if len(rows) > 1 else "")

    def act(self, name: str) -> None:
        """What a key asks for, if its button is there."""
        if self.form is None and self.buttons[name].isVisibleTo(self.bar):
            self.buttons[name].click()

    def begin(self, name: str) -> None:
        """Open the fields of one deed."""
        made = self._form(name)
        made.record.connect(self.wanted)
        made.cancel.connect(self.finish)
        self.form = made
        self.add(made)
        self.show_only(made)
        made.setFocus(Qt.FocusReason.OtherFocusReason)

    def _form(self, name: str) -> ActForm:
        rows, today = self.rows, self.today
        if name == "check":
            return CheckForm(movable(rows), today)
        if name == "letter":
            return LetterForm(lettered(rows), today)
        if name == "back":
            return BackForm(going_back(rows), today)
        grounds = self.election.grounds_general if self.election else ()
        return MoveForm(movable(rows), today, tuple(grounds))

    def finish(self) -> None:
        """Back to the buttons."""
        if self.form is not None:
            self.show_only(self.bar)
            self.form.deleteLater()
            self.form = None
        self.left.emit()
