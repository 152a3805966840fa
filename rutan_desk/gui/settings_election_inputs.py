"""What a rule of an election is typed or chosen in, by the kind of its value."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, time
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLineEdit, QWidget

from rutan_desk.domain.contest import Contest
from rutan_desk.domain.election import Code, Document, Ground, TmsCode
from rutan_desk.exchange.dates import NoSuchDate, read_date
from rutan_desk.gui import theme
from rutan_desk.gui.flow import FlowBox
from rutan_desk.gui.settings_election_words import rule_text
from rutan_desk.gui.widgets import column
from rutan_desk.words.catalog import tr

_CHOICES: dict[str, type[StrEnum]] = {
    "docs_accepted": Document,
    "grounds_general": Ground,
    "grounds_special": Ground,
}
"""Rules that are some of a number of things, in the order of those."""


class Unreadable(ValueError):
    """What was typed is no value of that kind; the text says why."""


class RuleInput(QWidget):
    """One rule: ``value`` is what was typed; ``changed`` says that somebody typed."""

    changed = Signal()

    @property
    def value(self) -> Any:
        """What was typed; raises ``Unreadable``."""
        raise NotImplementedError

    def show_value(self, value: Any) -> None:
        """Write a value as it would be typed."""
        raise NotImplementedError


class LineInput(RuleInput):
    """One line of text, by kind: text, whole number, per cent, day, hour, hours."""

    def __init__(self, name: str, value: Any, today: date) -> None:
        super().__init__()
        self._kind, self._today = kind_of(value), today
        self.edit = QLineEdit()
        self.edit.setAccessibleName(name)
        wide = {int: 90, Decimal: 90, time: 90, date: 130}.get(self._kind, 0)
        if wide:
            self.edit.setMaximumWidth(theme.px(wide))
        self.edit.textChanged.connect(lambda _: self.changed.emit())
        self.setLayout(column(self.edit))
        self.setFocusProxy(self.edit)

    @property
    def value(self) -> Any:
        """What was typed; raises ``Unreadable``."""
        return read_rule(self.edit.text(), self._kind, self._today)

    def show_value(self, value: Any) -> None:
        """Write a value as it would be typed."""
        shown = f"{value:%d-%m-%Y}" if isinstance(value, date) else rule_text(value)
        self.edit.setText("" if value == () else shown)
        self.edit.setCursorPosition(0)


class ChoiceInput(RuleInput):
    """Yes or no, or one of a few words."""

    def __init__(self, name: str, choices: Sequence[Any]) -> None:
        super().__init__()
        self.box = QComboBox()
        self.box.setAccessibleName(name)
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._choices = list(choices)
        for one in self._choices:
            self.box.addItem(rule_text(one))
        self.box.currentIndexChanged.connect(lambda _: self.changed.emit())
        # A wheel that scrolls the page must not change a rule it passes over.
        self.box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.box.wheelEvent = lambda event: event.ignore()  # type: ignore[method-assign]
        self.setLayout(column(self.box))
        self.layout().setAlignment(self.box, Qt.AlignmentFlag.AlignLeft)  # type: ignore[union-attr]
        self.setFocusProxy(self.box)

    @property
    def value(self) -> Any:
        """What is chosen."""
        return self._choices[self.box.currentIndex()]

    def show_value(self, value: Any) -> None:
        """Choose it."""
        self.box.setCurrentIndex(self._choices.index(value))


class SomeInput(RuleInput):
    """Any of a number of things, ticked; the order is theirs."""

    def __init__(self, name: str, choices: Sequence[StrEnum]) -> None:
        super().__init__()
        self.boxes: dict[StrEnum, QCheckBox] = {}
        flow = FlowBox(theme.S)
        for one in choices:
            made = QCheckBox(rule_text(one))
            made.setAccessibleName(f"{name}: {rule_text(one)}")
            made.toggled.connect(lambda _on: self.changed.emit())
            self.boxes[one] = made
            flow.add(made)
        self.setLayout(column(flow))
        self.setFocusProxy(next(iter(self.boxes.values())))

    @property
    def value(self) -> Any:
        """Those that are ticked."""
        return tuple(one for one, made in self.boxes.items() if made.isChecked())

    def show_value(self, value: Any) -> None:
        """Tick them."""
        for one, made in self.boxes.items():
            made.setChecked(one in value)


class TableInput(RuleInput):
    """A table of codes, or the ballots: what each is called, and its code.

    No line is added or taken away: forms and files of KPU count on those there are.
    """

    def __init__(self, name: str, rows: Sequence[Code | TmsCode | Contest]) -> None:
        super().__init__()
        self._rows = list(rows)
        self.lines: list[tuple[QLineEdit, QLineEdit]] = []
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.S)
        grid.setVerticalSpacing(theme.XS)
        for place, row in enumerate(self._rows):
            code, text = self._line(name, row)
            grid.addWidget(code, place, 0)
            grid.addWidget(text, place, 1)
            self.lines.append((code, text))
        grid.setColumnStretch(1, 1)
        self.setLayout(grid)
        if self.lines:
            self.setFocusProxy(self.lines[0][0])

    def _line(self, name: str, row: Code | TmsCode | Contest) -> tuple[QLineEdit, QLineEdit]:
        code, text = QLineEdit(), QLineEdit()
        code.setFixedWidth(theme.px(110))
        code.setAccessibleName(tr("{table}: code").format(table=name))
        text.setAccessibleName(tr("{table}: words of {code}").format(table=name, code=row.code))
        # Dapils, stations and ballots are found by the code of a contest.
        code.setReadOnly(isinstance(row, Contest))
        for edit in (code, text):
            edit.textChanged.connect(lambda _: self.changed.emit())
        return code, text

    @property
    def value(self) -> Any:
        """The rows as typed; raises ``Unreadable``."""
        made = [self._read(row, *edits) for row, edits in zip(self._rows, self.lines, strict=True)]
        codes = [one.code for one in made]
        if len(set(codes)) < len(codes):
            raise Unreadable(tr("Two lines have the same code."))
        return tuple(made)

    @staticmethod
    def _read(row: Code | TmsCode | Contest, code: QLineEdit, text: QLineEdit) -> Any:
        typed = " ".join(code.text().split()), " ".join(text.text().split())
        if not all(typed):
            raise Unreadable(tr("Every line needs a code and words."))
        if isinstance(row, Contest):
            return replace(row, name=typed[1])
        return replace(row, code=typed[0], text=typed[1])

    def show_value(self, value: Any) -> None:
        """Write the rows."""
        self._rows = list(value)
        for row, (code, text) in zip(self._rows, self.lines, strict=True):
            code.setText(row.code)
            text.setText(row.name if isinstance(row, Contest) else row.text)
            text.setCursorPosition(0)


def input_for(key: str, name: str, value: Any, today: date) -> RuleInput:
    """What a rule is typed in, with its value in it."""
    made: RuleInput
    if key in _CHOICES:
        made = SomeInput(name, list(_CHOICES[key]))
    elif isinstance(value, bool):
        made = ChoiceInput(name, (True, False))
    elif isinstance(value, StrEnum):
        made = ChoiceInput(name, list(type(value)))
    elif isinstance(value, tuple) and value and not isinstance(value[0], time):
        made = TableInput(name, value)
    else:
        made = LineInput(name, value, today)
    made.show_value(value)
    return made


def kind_of(value: Any) -> type:
    """The kind of a value typed in one line; hours are a ``tuple``."""
    known = (tuple, int, Decimal, time, date)
    return next((kind for kind in known if isinstance(value, kind)), str)


def read_rule(text: str, kind: type, today: date) -> Any:
    """What was typed as a value of that kind; raises ``Unreadable``."""
    text = " ".join(text.split())
    if kind is str:
        return text
    if kind is tuple:
        return tuple(_hour(part) for part in text.split(",") if part.strip())
    if kind is time:
        return _hour(text)
    if kind is int:
        if not (text.isascii() and text.isdigit() and len(text) < 7):
            raise Unreadable(tr("Write a whole number."))
        return int(text)
    return _per_cent(text) if kind is Decimal else _day(text, today)


def _hour(text: str) -> time:
    try:
        hour, minute = text.strip().replace(":", ".").split(".")
        return time(int(hour), int(minute))
    except ValueError as fault:
        raise Unreadable(tr("Write the hour as 07.00.")) from fault


def _per_cent(text: str) -> Decimal:
    try:
        found = Decimal(text.replace(",", "."))
    except InvalidOperation as fault:
        raise Unreadable(tr("Write a number, as 2 or 2,5.")) from fault
    if not found.is_finite():
        raise Unreadable(tr("Write a number, as 2 or 2,5."))
    return found


def _day(text: str, today: date) -> date:
    try:
        found = read_date(text, today=today, past=False)
    except NoSuchDate as fault:
        raise Unreadable(tr("This is no day of the calendar. Write it as 14-02-2029.")) from fault
    if found is None:
        raise Unreadable(tr("Write the day as 14-02-2029."))
    return found


def day_of(text: str, today: date) -> date:
    """A day that must be there; raises ``Unreadable``."""
    return _day(" ".join(text.split()), today)
