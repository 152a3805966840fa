"""A visit of Dukcapil typed in: day, place, team, how many people the team can take."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout

from rutan_desk.domain.errors import DeskError, VisitInvalid
from rutan_desk.domain.visit import Visit
from rutan_desk.exchange.dates import NoSuchDate, read_date
from rutan_desk.gui import theme
from rutan_desk.gui.fields import Field, shortcut
from rutan_desk.gui.rows_model import Tone
from rutan_desk.gui.widgets import Notice, button, clear, column, label, line, look
from rutan_desk.words.catalog import tr
from rutan_desk.words.moments import full_day, long_day
from rutan_desk.words.refusals import explain
from rutan_desk.words.visits import visit_name

Raw = dict[str, str]
_MOST_DIGITS = 4


class VisitForm(QFrame):
    """A new visit (``id`` 0) or one to change; ``wanted`` carries it as typed."""

    wanted = Signal(object)
    dropped = Signal()

    def __init__(self, visit: Visit, today: date, last_day: date) -> None:
        super().__init__()
        look(self, "card")
        self.visit, self._today, self._last_day = visit, today, last_day
        self.day = Field(tr("Day of the visit"), "31-12-2028")
        self.capacity = Field(tr("People the team can take"))
        self.place = Field(tr("Place"), tr("Hall, block or room"))
        self.team = Field(tr("Team"), tr("Office and names, as far as known"))
        self.note = Field(tr("Note"))
        self.told = label("", "small", wrap=True)
        self.problem = column()
        self.save_button = button(
            tr("Save the visit") if visit.id else tr("Plan the visit"), self.send, "primary"
        )
        self.drop_button = button(tr("Cancel"), self.dropped.emit)
        self.day.edit.textChanged.connect(self._tell)
        self._lay_out()
        self.day.edit.setText(f"{visit.planned_on:%d-%m-%Y}" if visit.id else "")
        self.capacity.edit.setText(str(visit.capacity))
        for field, text in zip(self._texts, (visit.place, visit.team, visit.note), strict=True):
            field.edit.setText(text)
        self._before = self.raw()
        shortcut("Escape", self, self.dropped.emit, inside=True)
        for keys in ("Ctrl+Return", "Ctrl+Enter", "Ctrl+S"):
            shortcut(keys, self, self.send, inside=True)
        for field in self._fields:
            field.edit.returnPressed.connect(self.send)
        self._tell()

    @property
    def _texts(self) -> tuple[Field, ...]:
        return self.place, self.team, self.note

    @property
    def _fields(self) -> tuple[Field, ...]:
        return self.day, self.capacity, *self._texts

    def _lay_out(self) -> None:
        title = visit_name(self.visit) if self.visit.id else tr("Plan a visit of Dukcapil")
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.L)
        grid.setVerticalSpacing(theme.S)
        for at, field in enumerate(self._fields):
            wide = 2 if field is self.note else 1
            grid.addWidget(field, at // 2, at % 2, 1, wide, Qt.AlignmentFlag.AlignTop)
        for place in (0, 1):
            grid.setColumnStretch(place, 1)
        self.setLayout(
            column(
                label(title, "person"),
                self.problem,
                grid,
                self.told,
                line(None, self.drop_button, self.save_button, gap=theme.S),
                gap=theme.M,
                margin=theme.L,
            )
        )

    def _day(self) -> date | None:
        try:
            return read_date(self.day.text, today=self._today, past=False)
        except NoSuchDate:
            return None

    def _tell(self) -> None:
        """The day in words, and whether it still helps."""
        day = self._day()
        late = day is not None and day > self._last_day
        said = full_day(day) if day else ""
        if late:
            words = tr("Recording after {day} no longer helps for this election.")
            said = f"{said}. {words.format(day=long_day(self._last_day))}"
        colour = theme.colour("amber" if late else "quiet")
        self.told.setStyleSheet(f"color: {colour}; font-size: {theme.SMALL}px;")
        self.told.setText(said)

    def raw(self) -> Raw:
        """What stands in every field."""
        names = ("day", "capacity", "place", "team", "note")
        return {name: getattr(self, name).text for name in names}

    def put(self, raw: Raw) -> None:
        """Let this stand in the fields."""
        for name, text in raw.items():
            getattr(self, name).edit.setText(text)

    @property
    def dirty(self) -> bool:
        """Whether something was typed that is not saved."""
        return self.raw() != self._before

    def send(self) -> None:
        """Hand over the visit, unless a field holds no day or no number."""
        clear(self.problem)
        day, capacity = self._day(), self.capacity.text.strip()
        number = capacity.isascii() and capacity.isdigit() and len(capacity) <= _MOST_DIGITS
        if not number:
            self._blame(self.capacity, tr("Only a whole number."))
        if day is None:
            self._blame(self.day, tr("This is no day of the calendar. Write it as 31-12-2028."))
        if day is None or not number:
            return
        place, team, note = (field.text for field in self._texts)
        self.wanted.emit(
            replace(
                self.visit,
                planned_on=day, capacity=int(capacity), place=place, team=team, note=note,
            )
        )  # fmt: skip

    @staticmethod
    def _blame(field: Field, words: str) -> None:
        field.say(words)
        field.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, refusal: DeskError) -> None:
        """Say it under the field it is about, or at the top."""
        clear(self.problem)
        why = refusal.why if isinstance(refusal, VisitInvalid) else ""
        field = {"capacity": self.capacity, "full": self.capacity, "begun": self.day}.get(why)
        if field is None:
            self.problem.addWidget(Notice(Tone.RED, explain(refusal)))
        else:
            self._blame(field, explain(refusal))
