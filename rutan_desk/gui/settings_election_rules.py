"""The rules of one election, grouped: each with its value, its source, and KPU's open word."""

from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget

from rutan_desk.domain.election import Election
from rutan_desk.gui import theme
from rutan_desk.gui.fields import Field
from rutan_desk.gui.flow import FlowBox
from rutan_desk.gui.rows_model import Run, Tone
from rutan_desk.gui.settings_election_inputs import RuleInput, Unreadable, input_for
from rutan_desk.gui.settings_election_words import key_name, rule_text
from rutan_desk.gui.settings_section import scrolling
from rutan_desk.gui.widgets import clear, column, hairline, label, line, look, pill
from rutan_desk.words.catalog import tr
from rutan_desk.words.elections import GROUPS, group_name

OPEN = "open"
"""The group of what KPU has yet to decide."""


class RuleRow(QWidget):
    """One rule. Where its value or its standing changes, its source is asked for again.

    For whom may not edit, and in a closed election, ``input`` is ``None``.
    """

    changed = Signal()

    def __init__(self, key: str, election: Election, today: date, *, editable: bool) -> None:
        super().__init__()
        self.key, self.before = key, getattr(election, key)
        self.undecided = election.is_undecided(key)
        self._source = election.sources.get(key, "")
        self.input: RuleInput | None = None
        self.problem = label("", "problem", wrap=True)
        self.problem.hide()
        self.decided = QCheckBox(tr("KPU has decided this"))
        self.decided.setAccessibleName(f"{key_name(key)}: {self.decided.text()}")
        self.decided.setVisible(editable and self.undecided)
        self.source = Field(tr("Where this stands now"))
        self.source.edit.setAccessibleName(f"{key_name(key)}: {self.source.name.text()}")
        self.source.edit.setText(self._source)
        self.source.edit.setCursorPosition(0)
        self.source.hide()
        self._said = label(self._source, "small", wrap=True)
        self._lay_out(self._value(today, editable=editable))
        self.decided.toggled.connect(lambda _on: self._typed())
        self.source.edit.textChanged.connect(lambda _text: self.changed.emit())

    def _value(self, today: date, *, editable: bool) -> QWidget:
        if not editable:
            return label(rule_text(self.before), wrap=True)
        self.input = input_for(self.key, key_name(self.key), self.before, today)
        self.input.changed.connect(self._typed)
        return self.input

    def _lay_out(self, value: QWidget) -> None:
        name = column(label(key_name(self.key), "strong", wrap=True), gap=theme.XS)
        if self.undecided:
            name.addWidget(pill(Run(tr("needs a decision of KPU"), Tone.AMBER)))
        name.addStretch(1)
        left = QWidget()
        left.setLayout(name)
        left.setFixedWidth(theme.px(210))
        parts = (value, self.problem, self._said, self.decided, self.source)
        row = line(left, gap=theme.L)
        row.addLayout(column(*parts, gap=theme.XS), 1)
        row.setAlignment(left, Qt.AlignmentFlag.AlignTop)
        row.setContentsMargins(2, theme.S, theme.S, theme.S)
        box = column(gap=0)
        box.addLayout(row)
        box.addWidget(hairline())
        self.setLayout(box)

    def _typed(self) -> None:
        self.say("")
        asked = self.differs
        self.source.setVisible(asked)
        self._said.setHidden(asked)
        self.changed.emit()

    @property
    def differs(self) -> bool:
        """Whether the value or its standing is another one than before."""
        if self.decided.isChecked():
            return True
        try:
            return bool(self.value != self.before)
        except Unreadable:
            return True

    @property
    def value(self) -> Any:
        """What was typed; raises ``Unreadable``."""
        return self.before if self.input is None else self.input.value

    @property
    def source_text(self) -> str:
        """Where the rule stands, as typed; what was there when nothing was."""
        return " ".join(self.source.text.split()) or self._source

    def say(self, problem: str) -> None:
        """What is wrong with it; empty takes the words away."""
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        if self.input is not None:
            self.input.setAccessibleDescription(problem)

    def take(self, value: Any, source: str, *, decided: bool) -> None:
        """Take up what was typed before a rebuild."""
        if self.input is not None:
            self.input.show_value(value)
            self.decided.setChecked(decided)
            self.source.edit.setText(source)


class RulesForm(QWidget):
    """All rules of an election behind chips of what they are about."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.election: Election | None = None
        self.rows: dict[str, RuleRow] = {}
        self.group = ""
        self.name = Field(tr("Name of the election"))
        self.name.edit.textChanged.connect(lambda _text: self.changed.emit())
        self.chips = FlowBox(theme.S)
        self.chips.setAccessibleName(tr("What the rules are about"))
        self.buttons: dict[str, QPushButton] = {}
        self._list = column()
        inside = QWidget()
        inside.setLayout(self._list)
        self.area = scrolling(inside, tr("Rules of the election"))
        box = column(self.chips, gap=theme.S)
        box.addWidget(self.area, 1)
        self.setLayout(box)

    def show_election(self, election: Election, today: date, *, editable: bool) -> None:
        """Make the rows anew; the group in front stays when it still has rules."""
        self.election = election
        clear(self._list)
        self.rows = {}
        self.name = Field(tr("Name of the election"))
        self.name.edit.setText(election.name)
        self.name.edit.setReadOnly(not editable)
        self.name.edit.textChanged.connect(lambda _text: self.changed.emit())
        self._list.addWidget(self.name)
        for keys in GROUPS.values():
            for key in keys:
                made = RuleRow(key, election, today, editable=editable)
                made.changed.connect(self.changed)
                self.rows[key] = made
                self._list.addWidget(made)
        self._list.addStretch(1)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus if editable else Qt.FocusPolicy.StrongFocus)
        self._show_chips()

    def _show_chips(self) -> None:
        self.chips.empty()
        words = {name: group_name(name) for name in GROUPS}
        waiting = sum(row.undecided for row in self.rows.values())
        if waiting:
            words = {OPEN: tr("KPU has to decide  {count}").format(count=waiting), **words}
        self.buttons = {}
        for name, word in words.items():
            made = QPushButton(word)
            look(made, "chip")
            made.setCheckable(True)
            made.setAutoDefault(False)
            made.setAccessibleName(word)
            made.clicked.connect(lambda _checked, name=name: self.show_group(name))
            self.buttons[name] = made
            self.chips.add(made)
        self.show_group(self.group if self.group in words else next(iter(words)))

    def show_group(self, name: str) -> None:
        """Only the rules of that group."""
        self.group = name
        for own, made in self.buttons.items():
            made.setChecked(own == name)
        for key, row in self.rows.items():
            row.setVisible(row.undecided if name == OPEN else key in GROUPS[name])
        self.name.setVisible(name == next(iter(GROUPS)))
        self.area.verticalScrollBar().setValue(0)

    def point_at(self, key: str, problem: str) -> None:
        """Show a rule and what is wrong with it, and give it the keyboard."""
        root = key.split(".")[0].split("[")[0]
        row = self.rows.get(root)
        if row is None:
            return
        if row.isHidden():
            self.show_group(next(name for name, keys in GROUPS.items() if root in keys))
        row.say(problem)
        if row.input is not None:
            row.input.setFocus(Qt.FocusReason.OtherFocusReason)
        self.area.ensureWidgetVisible(row)

    @property
    def changes(self) -> int:
        """How many rules differ, the name among them."""
        if self.election is None:
            return 0
        named = " ".join(self.name.text.split()) != self.election.name
        return named + sum(row.differs for row in self.rows.values())

    def typed(self) -> Election | None:
        """The election as typed; ``None`` when a value is unreadable, which is said there."""
        if self.election is None:
            return None
        values: dict[str, Any] = {}
        for key, row in self.rows.items():
            if row.differs:
                try:
                    values[key] = row.value
                except Unreadable as why:
                    self.point_at(key, str(why))
                    return None
        return self._with(self.election, values)

    def _with(self, before: Election, values: dict[str, Any]) -> Election:
        decided = {key for key, row in self.rows.items() if row.decided.isChecked()}
        sources = {key: row.source_text for key, row in self.rows.items() if row.differs}
        return replace(
            before,
            name=" ".join(self.name.text.split()),
            undecided=tuple(key for key in before.undecided if key not in decided),
            sources={**before.sources, **sources},
            **values,
        )

    def take(self, typed: Election) -> None:
        """Take up what was typed before a rebuild."""
        self.name.edit.setText(typed.name)
        for key, row in self.rows.items():
            decided = row.undecided and not typed.is_undecided(key)
            row.take(getattr(typed, key), typed.sources.get(key, ""), decided=decided)
