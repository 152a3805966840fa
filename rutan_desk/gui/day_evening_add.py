"""Somebody put onto the frozen roll: station, list and why, asked in place."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox

from rutan_desk.domain.lists import Category
from rutan_desk.domain.person import Person
from rutan_desk.domain.station import Station
from rutan_desk.gui import theme
from rutan_desk.gui.escape import EscapeFrame
from rutan_desk.gui.fields import Field
from rutan_desk.gui.rows_model import Tone
from rutan_desk.gui.sort_header import announce
from rutan_desk.gui.widgets import button, column, label, line, look
from rutan_desk.words.catalog import tr
from rutan_desk.words.lists import category_name
from rutan_desk.words.stations import station_name

_LISTS = (Category.DPTB, Category.DPK, Category.DPT)
"""DPT last: who is added on the eve or on the day hardly ever is on it."""


@dataclass(frozen=True, slots=True)
class Addition:
    """Who goes onto which list of which station, and why."""

    person: Person
    station_id: int
    category: Category
    reason: str


class AddForm(EscapeFrame):
    """Hidden until ``ask``; ``given`` carries an ``Addition``, ``dropped`` that it was given up."""

    given = Signal(object)
    dropped = Signal()

    def __init__(self) -> None:
        super().__init__()
        look(self, "notice")
        self.setProperty("tone", Tone.AMBER.value)
        self.person: Person | None = None
        self.question = label("", "strong", wrap=True)
        self.station, self.category = QComboBox(), QComboBox()
        self.reason = Field(tr("Reason"))
        self.button = button(tr("Put onto the roll"), self.send, "primary")
        self.drop_button = button(tr("Never mind (Esc)"), self.drop, "quiet")
        self.reason.edit.returnPressed.connect(self.send)
        for one in _LISTS:
            self.category.addItem(category_name(one), one)
        fields = line(gap=theme.M)
        for name, box in ((tr("Station"), self.station), (tr("List"), self.category)):
            box.setAccessibleName(name)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            word = label(name, "strong")
            word.setBuddy(box)
            fields.addLayout(column(word, box, None, gap=theme.XS))
        fields.addWidget(self.reason, 1)
        acts = line(None, self.drop_button, self.button, gap=theme.S)
        whole = column(self.question, fields, acts, gap=theme.S)
        whole.setContentsMargins(theme.M, theme.S, theme.M, theme.M)
        self.setLayout(whole)
        self.hide()

    def show_stations(self, stations: Sequence[Station]) -> None:
        """Those there are; the one chosen stays."""
        chosen = self.station.currentData()
        self.station.clear()
        for one in stations:
            self.station.addItem(station_name(one), one.id)
        self.station.setCurrentIndex(max(0, self.station.findData(chosen)))

    def ask(self, person: Person, station_id: int | None) -> None:
        """Ask for somebody, at first for that station, and take the keyboard."""
        self.person = person
        if station_id is not None:
            self.station.setCurrentIndex(max(0, self.station.findData(station_id)))
        words = tr("Put {name} onto the frozen roll, after the last number?")
        self.question.setText(words.format(name=person.name))
        self.reason.edit.clear()
        self.show()
        self.station.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self.question.text())

    def send(self) -> None:
        """Hand it over, unless the reason is missing."""
        reason = " ".join(self.reason.text.split())
        if not reason:
            self.reason.say(tr("A reason is needed: it is printed beside the addition."))
            self.reason.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        person, station = self.person, self.station.currentData()
        if person is not None and station is not None:
            category = Category(self.category.currentData())
            self.given.emit(Addition(person, station, category, reason))

    def drop(self) -> None:
        """Nothing after all."""
        self.dropped.emit()  # first: who had the keyboard takes it back before this is gone
        self.hide()
