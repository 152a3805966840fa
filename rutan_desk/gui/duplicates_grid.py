"""Two rows of the registry side by side: the fields, what differs, and which value stays."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from rutan_desk.domain.person import Person
from rutan_desk.gui import theme
from rutan_desk.gui.rows_model import Run, Tone
from rutan_desk.gui.widgets import button, column, hairline, label, line, pill
from rutan_desk.ops.duplicates import MERGED_FIELDS, richer_fields
from rutan_desk.words.catalog import tr
from rutan_desk.words.people import field_name, kind_name, presence_name
from rutan_desk.words.values import NOTHING, short_day, value_text

_BESIDE = 125
"""Up to this size in per cent the names of fields have room before the values."""


@dataclass(frozen=True, slots=True)
class Both:
    """One field of two rows, in words."""

    field: str
    left: str
    right: str

    @property
    def differs(self) -> bool:
        """Whether somebody has to choose."""
        return self.left != self.right


def both_of(keep: Person, drop: Person) -> list[Both]:
    """Every field that one of them says something in; what differs stands first."""
    found = [
        Both(field, _text(field, keep), _text(field, drop))
        for field in MERGED_FIELDS
        if _says(field, keep) or _says(field, drop)
    ]
    return sorted(found, key=lambda one: not one.differs)


def _says(field: str, person: Person) -> bool:
    return getattr(person, field) not in (None, "")


def _text(field: str, person: Person) -> str:
    value = getattr(person, field)
    if field == "nik" and value is None:
        return person.nik_as_written or NOTHING
    if field == "presence" and person.left_on is not None:
        return f"{presence_name(value)} · {short_day(person.left_on)}"
    return value_text(field, value) if _says(field, person) else NOTHING


class ValueChoice(QWidget):
    """A value with a round box before it; the words are as good to click as the box."""

    def __init__(self, field: str, text: str, side: str) -> None:
        super().__init__()
        self.box = QRadioButton()
        self.box.setAccessibleName(f"{field_name(field)}: {text} ({side})")
        self.words = label(text, wrap=True)
        row = line(gap=0)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        inside = column(self.words)
        inside.setContentsMargins(0, theme.px(4), 0, 0)
        row.addLayout(inside, 1)
        self.setLayout(row)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Qt override: the words choose too."""
        self.box.setChecked(True)
        self.box.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)


class DuplicatesGrid(QWidget):
    """The older row at the left, which stays; for every difference the value that stays.

    ``taken`` are the fields whose value comes from the right. ``person_wanted`` asks for one
    of the two in the list of people.
    """

    person_wanted = Signal(int)
    changed = Signal()

    def __init__(self, keep: Person, drop: Person) -> None:
        super().__init__()
        self._stacked = theme.scale() > _BESIDE
        self._groups: dict[str, QButtonGroup] = {}
        grid = self._grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(0 if self._stacked else theme.M)
        grid.setVerticalSpacing(theme.px(6))
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        for place, person, word in ((1, keep, tr("Stays")), (2, drop, tr("Goes into it"))):
            grid.addLayout(self._head(person, word), 0, place)
        found, richer = both_of(keep, drop), richer_fields(keep, drop)
        row = self._section(1, tr("Different: choose what stays"), found, differing=True)
        for one in found:
            if one.differs:
                self._choice(row, one, right=one.field in richer)
                row += 2
        row = self._section(row, tr("The same"), found, differing=False)
        for one in found:
            if not one.differs:
                self._name(row, one)
                if self._stacked:
                    grid.addWidget(_same(one.left), row + 1, 1, 1, 2)
                else:
                    grid.addWidget(_same(one.left), row, 1, 1, 2)
                row += 2

    def _section(self, row: int, title: str, found: Iterable[Both], *, differing: bool) -> int:
        if not any(one.differs is differing for one in found):
            return row
        self._grid.addWidget(hairline(), row, 0, 1, 3)
        mark = pill(Run(title, Tone.AMBER)) if differing else label(title, "small")
        self._grid.addWidget(mark, row + 1, 0, 1, 3, Qt.AlignmentFlag.AlignLeft)
        return row + 2

    def _head(self, person: Person, word: str) -> QVBoxLayout:
        opened = button(tr("Open"), partial(self.person_wanted.emit, person.id), "link")
        opened.setAccessibleName(tr("Open {name}").format(name=person.name))
        under = person.register_number or kind_name(person.kind)
        return column(
            label(word, "small"),
            label(person.name, "heading", wrap=True),
            label(f"{under} · {presence_name(person.presence)}", "quiet", wrap=True),
            line(opened, None),
            gap=2,
        )

    def _name(self, row: int, one: Both) -> None:
        """Before the values, or over them where two have no room beside it."""
        name = label(field_name(one.field), "quiet", wrap=True)
        name.setContentsMargins(0, theme.px(4), 0, 0)
        place, wide = (1, 2) if self._stacked else (0, 1)
        self._grid.addWidget(name, row, place, 1, wide, Qt.AlignmentFlag.AlignTop)

    def _choice(self, row: int, one: Both, *, right: bool) -> None:
        self._name(row, one)
        group = self._groups[one.field] = QButtonGroup(self)
        sides = ((1, one.left, tr("left")), (2, one.right, tr("right")))
        for place, text, side in sides:
            made = ValueChoice(one.field, text, side)
            group.addButton(made.box, place)
            self._grid.addWidget(made, row + self._stacked, place, Qt.AlignmentFlag.AlignTop)
            made.box.setChecked(right is (place == 2))
            made.box.toggled.connect(lambda _on: self._mark())
        self._mark()

    def _mark(self) -> None:
        """What stays is semibold: the boxes are not the only sign."""
        for made in self.findChildren(ValueChoice):
            weight = 600 if made.box.isChecked() else 400
            made.words.setStyleSheet(f"font-weight: {weight};")
        self.changed.emit()

    @property
    def taken(self) -> frozenset[str]:
        """The fields whose value comes from the right row."""
        return frozenset(name for name, one in self._groups.items() if one.checkedId() == 2)

    def begin(self) -> bool:
        """The keyboard into the first choice; false when there is nothing to choose."""
        first = next(iter(self._groups.values()), None)
        box = first.checkedButton() if first is not None else None
        if box is None:
            return False
        box.setFocus(Qt.FocusReason.TabFocusReason)
        return True


def _same(text: str) -> QLabel:
    made = label(text, wrap=True)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made
