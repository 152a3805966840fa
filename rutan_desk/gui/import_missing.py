"""People of the registry who are not in the file: ticked, and recorded as left together."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from rutan_desk.domain.movement import Movement
from rutan_desk.domain.person import Person
from rutan_desk.gui import theme
from rutan_desk.gui.folding import beside_or_under, leave_out
from rutan_desk.gui.history_day import DayEdit
from rutan_desk.gui.rows_model import Column, Tone
from rutan_desk.gui.ticks import TickModel, TickTable
from rutan_desk.gui.widgets import button, column, label, line
from rutan_desk.words.catalog import tr
from rutan_desk.words.people import movement_name
from rutan_desk.words.values import NOTHING, masked_number, place_of

LEAVING = (Movement.RELEASED, Movement.TRANSFERRED, Movement.DIED, Movement.ESCAPED)


@dataclass(frozen=True, slots=True)
class Leaving:
    """Who is to be recorded as left, how, when, and why."""

    ids: tuple[int, ...]
    movement: Movement
    on: date
    note: str


class MissingStep(QWidget):
    """The list, and one line that says what happened to those who are ticked."""

    left = Signal(object)

    def __init__(self, today: date) -> None:
        super().__init__()
        self.model = TickModel[Person](_columns(), lambda person: person.id, self)
        self.table = TickTable[Person](self.model, tr("People who are not in the file"))
        self.model.ticks.connect(self._judge)
        self.movement = QComboBox()
        self.movement.setAccessibleName(tr("What happened to them"))
        for one in LEAVING:
            self.movement.addItem(movement_name(one), one.value)
        self.movement.activated.connect(lambda _place: self._judge())
        self.on = DayEdit(tr("On which day"), today)
        self.on.textChanged.connect(lambda _text: self._judge())
        self.note = QLineEdit()
        self.note.setPlaceholderText(tr("Remark, such as the number of the letter"))
        self.note.setAccessibleName(tr("Remark"))
        self.all_button = button(tr("Tick all"), self._tick_all, "link")
        self.record = button("", self._send)
        self.table.resized.connect(
            lambda width: leave_out(self.table, width, {"nik": 640, "register": 500})
        )
        hint = label(tr("Tick who has left; the others stay as they are."), "quiet", wrap=True)
        fields = line(self.movement, self.on, gap=theme.S)
        fields.addWidget(self.note, 1)
        acts = beside_or_under(fields, self.record, gap=theme.S)
        top = line(gap=theme.S)
        top.addWidget(hint, 1)
        top.addWidget(self.all_button)
        page = column(top, gap=theme.S)
        page.addWidget(self.table, 1)
        page.addLayout(acts)
        self.setLayout(page)
        self._judge()

    def show_people(self, people: tuple[Person, ...]) -> None:
        """Show who is missing; ticks of those who still are stay."""
        self.model.show_rows(people)
        self.model.ticked &= {person.id for person in people}
        if self.table.current is None:
            self.table.pick_first()
        self._judge()

    @property
    def _leaving(self) -> Movement:
        return LEAVING[self.movement.currentIndex()]

    def _judge(self) -> None:
        count = len(self.model.ticked)
        words = tr("Record {count} people: {movement}").format(
            count=count, movement=movement_name(self._leaving)
        )
        self.record.setText(words)
        self.record.setAccessibleName(words)
        self.record.setEnabled(count > 0 and self.on.day is not None)
        everybody = count == self.model.rowCount() > 0
        self.all_button.setText(tr("Tick none") if everybody else tr("Tick all"))

    def _tick_all(self) -> None:
        ids = self.model.keys
        self.model.tick(ids, on=not ids <= self.model.ticked)

    def _send(self) -> None:
        day = self.on.day
        if day is not None:
            ids = tuple(sorted(one.id for one in self.model.rows() if one.id in self.model.ticked))
            self.left.emit(Leaving(ids, self._leaving, day, " ".join(self.note.text().split())))


def _columns() -> list[Column[Person]]:
    return [
        Column("name", tr("Name"), lambda person: person.name),
        Column(
            "register", tr("Register no."), lambda one: one.register_number or NOTHING, width=170
        ),
        Column("block", tr("Block"), place_of, width=100),
        Column("nik", tr("NIK"), lambda one: masked_number(one.nik), tone=Tone.QUIET, width=170),
    ]
