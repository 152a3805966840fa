"""What a value of a person is typed or chosen in; each says under itself what is wrong."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from rutan_desk.exchange.dates import NoSuchDate, read_date
from rutan_desk.gui import theme
from rutan_desk.gui.rows_model import Tone
from rutan_desk.gui.widgets import column, label
from rutan_desk.words.catalog import tr


class Unreadable(ValueError):
    """What was typed is no value of that kind; the text says why."""


class Input(QWidget):
    """One value: ``raw`` is what stands in the field, ``value`` what it means.

    ``edit`` takes the keyboard; ``changed`` says that somebody typed or chose.
    """

    changed = Signal()

    def __init__(self, name: str, edit: QWidget) -> None:
        super().__init__()
        self.name, self.edit = name, edit
        edit.setAccessibleName(name)
        edit.setMinimumWidth(60)
        self.said = label("", "small", wrap=True)
        self.said.hide()
        self.setLayout(column(edit, self.said, gap=2))
        self.setFocusProxy(edit)

    def say(self, text: str, tone: Tone = Tone.RED) -> None:
        """A sentence under the field: red is wrong, amber deserves a look, else a remark."""
        loud = tone in (Tone.RED, Tone.AMBER)
        colour = theme.colour(tone.value if loud else "quiet")
        self.said.setStyleSheet(f"color: {colour}; font-size: {theme.SMALL}px;")
        self.said.setText(text)
        self.said.setVisible(bool(text))
        self.edit.setAccessibleDescription(text)

    @property
    def raw(self) -> str:
        """What stands in the field."""
        raise NotImplementedError

    def put(self, raw: str) -> None:
        """Let this stand in the field."""
        raise NotImplementedError

    @property
    def value(self) -> Any:
        """What it means, ``None`` for nothing; raises ``Unreadable``."""
        raise NotImplementedError

    def show_value(self, value: Any) -> None:
        """Write a value as it would be typed."""
        raise NotImplementedError


class TextInput(Input):
    """A line of text; spaces around and doubled ones are not part of it."""

    def __init__(self, name: str, hint: str = "") -> None:
        self.line = QLineEdit()
        self.line.setPlaceholderText(hint)
        super().__init__(name, self.line)
        self.line.textChanged.connect(lambda _: self.changed.emit())

    @property
    def raw(self) -> str:
        """What stands in the field."""
        return self.line.text()

    def put(self, raw: str) -> None:
        """Let this stand in the field, its beginning in sight."""
        self.line.setText(raw)
        self.line.setCursorPosition(0)

    @property
    def value(self) -> str | None:
        """The text, or ``None`` for an empty field."""
        return " ".join(self.line.text().split()) or None

    def show_value(self, value: Any) -> None:
        """Write a value as it would be typed."""
        self.put(value or "")


class DayInput(TextInput):
    """A day, typed in any of the ways a spreadsheet may hold it."""

    def __init__(self, name: str, today: date, *, past: bool = False) -> None:
        super().__init__(name, "31-12-1990")
        self._today, self._past = today, past

    @property
    def value(self) -> Any:
        """The day; raises ``Unreadable``."""
        try:
            return read_date(self.line.text(), today=self._today, past=self._past)
        except NoSuchDate as problem:
            raise Unreadable(
                tr("This is no day of the calendar. Write it as 31-12-1990.")
            ) from problem

    def show_value(self, value: Any) -> None:
        """Write a value as it would be typed."""
        self.put(f"{value:%d-%m-%Y}" if value else "")


class ChoiceInput(Input):
    """One of a few values; the first may stand for nothing."""

    def __init__(self, name: str, choices: Sequence[tuple[str | None, str]]) -> None:
        self.box = QComboBox()
        self.box.setMinimumContentsLength(4)
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.box.setSizeAdjustPolicy(policy)
        self._values = [value for value, _ in choices]
        for value, word in choices:
            self.box.addItem(word, "" if value is None else str(value))
        super().__init__(name, self.box)
        self.box.currentIndexChanged.connect(lambda _: self.changed.emit())

    @property
    def raw(self) -> str:
        """The code of the choice."""
        return str(self.box.currentData())

    def put(self, raw: str) -> None:
        """Choose by code; an unknown one is left alone."""
        place = self.box.findData(raw)
        if place >= 0:
            self.box.setCurrentIndex(place)

    @property
    def value(self) -> Any:
        """What is chosen."""
        return self._values[self.box.currentIndex()]

    def show_value(self, value: Any) -> None:
        """Choose it."""
        self.put("" if value is None else str(value))
