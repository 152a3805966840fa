"""What every form in the person's panel has in common: values, checks, one effect."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from rutan_desk.domain.errors import DeskError
from rutan_desk.gui import theme
from rutan_desk.gui.person_inputs import Input, Unreadable
from rutan_desk.gui.rows_model import Tone
from rutan_desk.gui.widgets import label, line
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk, Touched
from rutan_desk.words.catalog import tr

Operation = Callable[[Database, Desk], Touched]
NAMES_WIDTH = 104
"""Pixels for the words before the values, read or typed."""
_WIDEST = 150
"""Where a long name before an input goes on in the next line."""


class PanelForm(QWidget):
    """Inputs with one effect; the panel around it saves, cancels and asks.

    ``again`` makes the same form anew (another language or theme); ``edited`` says that
    something in it is different now.
    """

    edited = Signal()

    def __init__(self, title: str, again: Callable[[], "PanelForm"]) -> None:
        super().__init__()
        self.title, self.again = title, again
        self.inputs: dict[str, Input] = {}
        self._at_first: dict[str, str] = {}
        self._tried = False

    def hold(self, inputs: Mapping[str, Input]) -> None:
        """These are the inputs, filled in as they are before anybody types."""
        self.inputs = dict(inputs)
        self._at_first = self.draft()
        for one in inputs.values():
            one.changed.connect(self._typed)

    def _typed(self) -> None:
        self.check()
        self.edited.emit()

    # --- what a form is asked

    def effect(self) -> str:
        """The words on its button."""
        raise NotImplementedError

    def operation(self) -> Operation:
        """What saving it does; asked only when ``wrong`` is empty."""
        raise NotImplementedError

    def findings(self) -> dict[str, tuple[str, Tone]]:
        """What is to be said under which input, besides what cannot be read."""
        return {}

    def blame(self, refusal: DeskError) -> str | None:
        """The input a refusal is about, if it is about one."""
        return None

    def ready(self) -> bool:
        """Whether there is anything to save."""
        return True

    # --- what it answers

    def draft(self) -> dict[str, str]:
        """What stands in every field, to survive a rebuild."""
        return {name: one.raw for name, one in self.inputs.items()}

    def take(self, draft: Mapping[str, str]) -> None:
        """Let what ``draft`` gave stand in the fields."""
        for name, raw in draft.items():
            if name in self.inputs:
                self.inputs[name].put(raw)

    @property
    def typed(self) -> list[str]:
        """The inputs that differ from how they were at first."""
        return [name for name, raw in self.draft().items() if raw != self._at_first[name]]

    @property
    def dirty(self) -> bool:
        """Whether closing it would lose something."""
        return bool(self.typed)

    def value(self, name: str) -> Any:
        """The value of one input; ``None`` where it cannot be read."""
        try:
            return self.inputs[name].value
        except Unreadable:
            return None

    def check(self) -> list[str]:
        """Say under every input what is to be said; the result are those that are wrong."""
        said = self.findings()
        for name, one in self.inputs.items():
            try:
                _ = one.value
            except Unreadable as problem:
                said[name] = str(problem), Tone.RED
        for name, one in self.inputs.items():
            one.say(*said.get(name, ("", Tone.GREY)))
        return [name for name in self.inputs if name in said and said[name][1] is Tone.RED]

    def wrong(self) -> list[str]:
        """The inputs that stand in the way of saving, now that somebody wants to."""
        self._tried = True
        return self.check()

    @property
    def tried(self) -> bool:
        """Whether somebody wanted to save: only then an empty field is a fault."""
        return self._tried


def form_grid(rows: Sequence[tuple[str, Sequence[Input]]]) -> QGridLayout:
    """Names at the left and inputs at the right, where the facts stand when read."""
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(theme.S)
    grid.setVerticalSpacing(theme.S)
    grid.setColumnStretch(1, 1)
    grid.setColumnMinimumWidth(0, NAMES_WIDTH)
    for place, (name, inputs) in enumerate(rows):
        words = label(name, "quiet", wrap=True)
        words.setMinimumHeight(34)
        words.setMaximumWidth(theme.px(_WIDEST))
        words.setBuddy(inputs[0].edit)
        grid.addWidget(words, place, 0, Qt.AlignmentFlag.AlignTop)
        beside = line(gap=theme.XS + 2)
        for one in inputs:
            beside.addWidget(one, 1, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(beside, place, 1)
    return grid


def show_row(grid: QGridLayout, place: int, *, shown: bool) -> None:
    """Show one row of ``form_grid`` with its name, or leave it out."""
    name, beside = grid.itemAtPosition(place, 0), grid.itemAtPosition(place, 1)
    if name is not None and (words := name.widget()) is not None:
        words.setVisible(shown)
    row = beside.layout() if beside is not None else None
    for at in range(row.count() if row is not None else 0):
        item = row.itemAt(at) if row is not None else None
        if item is not None and (widget := item.widget()) is not None:
            widget.setVisible(shown)


def needed(form: PanelForm, *names: str) -> dict[str, tuple[str, Tone]]:
    """A word under every empty input that must not be, once somebody wanted to save."""
    missing = [name for name in names if form.value(name) is None and form.tried]
    return {name: (tr("This is needed."), Tone.RED) for name in missing}
