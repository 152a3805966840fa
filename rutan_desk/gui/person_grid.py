"""Facts of a person under each other, each with its reason and the way to its origin."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from rutan_desk.gui import theme
from rutan_desk.gui.flow import FlowBox
from rutan_desk.gui.person_facts import Fact
from rutan_desk.gui.person_forms import NAMES_WIDTH
from rutan_desk.gui.person_origin import Ask, Traced
from rutan_desk.gui.widgets import column, hairline, label, pill

_BESIDE = 125
"""Up to this size in per cent a value has room beside its name; larger, it is under it."""


def acts_row(*buttons: QPushButton) -> QWidget:
    """Buttons beside each other, as many lines as they need."""
    box = FlowBox(theme.S)
    for made in buttons:
        box.add(made)
    return box


def section(box: QVBoxLayout, title: str, facts: Sequence[Fact], ask: Ask) -> None:
    """Facts under a heading; nothing at all without facts."""
    if facts:
        box.addWidget(hairline())
        box.addWidget(label(title, "strong", wrap=True))
        box.addWidget(facts_grid(facts, ask))


def facts_grid(facts: Sequence[Fact], ask: Ask) -> QWidget:
    """Names at the left, texts at the right; with large letters under each other."""
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(theme.S)
    grid.setVerticalSpacing(7)
    stacked = theme.scale() > _BESIDE
    grid.setColumnStretch(0 if stacked else 1, 1)
    grid.setColumnMinimumWidth(0, 0 if stacked else NAMES_WIDTH)
    for row, fact in enumerate(facts):
        name = label(fact.name, "quiet", wrap=True)
        grid.addWidget(name, row * 2, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(_fact(fact, ask), row * 2 + stacked, 0 if stacked else 1)
    return made


def _fact(fact: Fact, ask: Ask) -> QWidget:
    words = label(fact.text, wrap=True)
    words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    parts: list[QWidget] = [words]
    if fact.state is not None:
        words.setWordWrap(False)
        beside = FlowBox(theme.S)
        if fact.text:
            beside.add(words)
        beside.add(pill(fact.state))
        parts = [beside]
    if fact.why:
        parts.append(label(fact.why, "small", wrap=True))
    if fact.fields:
        return Traced(column(*parts, gap=1), words, fact.name, fact.fields, ask)
    made = QWidget()
    made.setLayout(column(*parts, gap=1))
    return made
