"""KPU's line beside the person's own data, field by field, with the differences marked."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from rutan_desk.domain.list_line import ListLine
from rutan_desk.domain.names import fold, register_key, squeezed
from rutan_desk.domain.person import Person
from rutan_desk.gui import theme
from rutan_desk.gui.rows_model import Run, Tone
from rutan_desk.gui.widgets import column, label, line, pill
from rutan_desk.words.catalog import tr
from rutan_desk.words.people import field_name
from rutan_desk.words.values import NOTHING, value_text

_FIELDS = (
    "name", "nik", "birth_place", "birth_date", "sex", "marital_status", "street", "rt", "rw",
    "region", "disability", "register_number",
)  # fmt: skip
_WRITTEN = {
    "nik": "nik_as_written",
    "birth_date": "birth_as_written",
    "region": "region_as_written",
}
_SPELLED: dict[str, Callable[[str], str]] = {
    "name": fold,
    "birth_place": squeezed,
    "street": squeezed,
    "rt": lambda text: text.lstrip("0"),
    "rw": lambda text: text.lstrip("0"),
    "register_number": register_key,
}
_BESIDE = 125
"""Up to this size in per cent two numbers have room beside each other."""


@dataclass(frozen=True, slots=True)
class Compared:
    """One field on both sides; ``same`` is ``None`` where one side says nothing."""

    field: str
    theirs: str
    ours: str
    same: bool | None


def compared(row: ListLine, person: Person) -> list[Compared]:
    """What the line says, against what is known of the person."""
    found = []
    for field in _FIELDS:
        theirs, ours = getattr(row, field), getattr(person, field)
        written = getattr(row, _WRITTEN[field]) if field in _WRITTEN else None
        if theirs is None and written is None:
            continue
        text = value_text(field, theirs) if theirs is not None else str(written)
        mine = value_text(field, ours) if ours is not None else NOTHING
        found.append(Compared(field, text, mine, _same(field, theirs, written, ours)))
    return found


def _same(field: str, theirs: Any, written: str | None, ours: Any) -> bool | None:
    if ours is None:
        return None
    if theirs is None:
        return _fits(written or "", ours) if field == "nik" else None
    spelled = _SPELLED.get(field)
    return spelled(theirs) == spelled(ours) if spelled else bool(theirs == ours)


def _fits(hidden: str, nik: str) -> bool | None:
    """Whether the digits that a half hidden NIK shows are those of the person's."""
    if len(hidden) != len(nik):
        return None
    return all(sign == digit for sign, digit in zip(hidden, nik, strict=True) if sign.isdigit())


def beside_view(rows: list[Compared], room: int) -> QWidget:
    """The fields under each other: KPU's at the left and ours at the right, or under it.

    ``room`` is how wide it may be, in pixels.
    """
    if theme.scale() <= _BESIDE:
        wide = _side_by_side(rows)
        if wide.minimumSizeHint().width() <= room:
            return wide
        wide.deleteLater()
    return _stacked(rows)


def _side_by_side(rows: list[Compared]) -> QWidget:
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(theme.S)
    grid.setVerticalSpacing(theme.px(6))
    grid.setColumnStretch(1, 1)
    grid.setColumnStretch(2, 1)
    top = Qt.AlignmentFlag.AlignTop
    for place, word in ((1, tr("KPU’s list")), (2, tr("Registry"))):
        grid.addWidget(label(word, "small"), 0, place, top)
    for at, one in enumerate(rows, 1):
        grid.addWidget(label(field_name(one.field), "quiet", wrap=True), at * 2, 0, top)
        grid.addWidget(_value(one.theirs, one), at * 2, 1, top)
        grid.addWidget(_value(one.ours, one), at * 2, 2, top)
        if one.same is False:
            mark = _different()
            grid.addWidget(mark, at * 2 + 1, 1, 1, 2, Qt.AlignmentFlag.AlignLeft)
    return made


def _stacked(rows: list[Compared]) -> QWidget:
    made = QWidget()
    box = column(gap=theme.XS)
    for one in rows:
        box.addWidget(label(field_name(one.field), "quiet", wrap=True))
        if one.same:
            box.addWidget(_value(one.theirs, one))
            continue
        for words, text in ((tr("KPU: {text}"), one.theirs), (tr("Registry: {text}"), one.ours)):
            box.addWidget(_value(words.format(text=text), one))
        if one.same is False:
            box.addLayout(line(_different(), None))
    made.setLayout(box)
    return made


def _value(text: str, one: Compared) -> QWidget:
    words = label(text, "strong" if one.same is False else "", wrap=True)
    words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return words


def _different() -> QWidget:
    return pill(Run(tr("Different"), Tone.AMBER))
