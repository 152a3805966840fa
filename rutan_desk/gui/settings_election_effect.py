"""What an edited election would change, shown before it is saved."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from rutan_desk.domain.election import Election
from rutan_desk.domain.readiness import Readiness, State
from rutan_desk.gui import theme
from rutan_desk.gui.rows_model import Column, RowsModel, Run, Tone
from rutan_desk.gui.settings_election_words import key_name, rule_text
from rutan_desk.gui.table import RowsTable
from rutan_desk.gui.widgets import Notice, clear, column, label, line
from rutan_desk.ops.election_effect import ElectionEffect
from rutan_desk.words.catalog import tr
from rutan_desk.words.elections import GROUPS, moved_day
from rutan_desk.words.lists import category_name
from rutan_desk.words.moments import full_day
from rutan_desk.words.rights import action_text, outcome_name, state_name
from rutan_desk.words.values import place_of, short_day

_TONES = {State.READY: Tone.GREEN, State.ACTION: Tone.AMBER, State.UNABLE: Tone.RED}
_RULES = 6
"""How many changed rules are spelled out."""


@dataclass(frozen=True, slots=True)
class Changed:
    """Somebody whose answer changes, as it is and as it would be."""

    was: Readiness
    would_be: Readiness


class EffectPanel(QWidget):
    """Rules, last days, counts by state, and everybody whose answer changes.

    ``opened`` carries the id of a person to look at.
    """

    opened = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._top = line(gap=theme.S)
        self.model = RowsModel[Changed](_columns(), lambda one: one.was.person.id, parent=self)
        self.table = RowsTable[Changed](self.model, tr("People whose answer changes"))
        self.table.activated.connect(lambda _index: self._open())
        self.hint = label(tr("Enter opens the person; nothing is saved yet."), "small")
        box = column(gap=theme.S)
        box.addLayout(self._top)
        box.addWidget(self.table, 1)
        box.addWidget(self.hint)
        self.setLayout(box)

    def show_effect(self, effect: ElectionEffect, before: Election, after: Election) -> None:
        """Fill it in."""
        clear(self._top)
        rules = _changed_rules(before, after)
        days = [
            moved_day(name, full_day(was), full_day(would_be))
            for name, was, would_be in effect.last_days
        ]
        self._top.addWidget(Notice(Tone.GREY, tr("What is edited"), *rules, *days), 3)
        count = len(effect.changed)
        title = (
            tr("The answer changes for {count} people").format(count=count)
            if count
            else tr("Nobody's answer changes")
        )
        tone = Tone.AMBER if count else Tone.GREEN
        rows = [Changed(*pair) for pair in effect.changed]
        moved = [one for one in rows if one.was.state is not one.would_be.state]
        others = [one for one in rows if one.was.state is one.would_be.state]
        said = tr("{count} of them come into another state.").format(count=len(moved))
        self._top.addWidget(Notice(tone, title, *([said] if count else []), *_counts(effect)), 2)
        self.model.show_rows(moved + others)
        places = {one.name: place for place, one in enumerate(self.model.columns)}
        self.table.setColumnWidth(places["state"], theme.px(284 if moved else 152))
        self.table.setVisible(bool(count))
        self.hint.setVisible(bool(count))
        if count:
            self.table.pick_first()

    def fold(self, *, narrow: bool) -> None:
        """Without room the block goes, and what is edited stands above what it does."""
        way = QBoxLayout.Direction
        self._top.setDirection(way.TopToBottom if narrow else way.LeftToRight)
        places = {one.name: place for place, one in enumerate(self.model.columns)}
        self.table.setColumnHidden(places["block"], narrow)

    def _open(self) -> None:
        one = self.table.current
        if one is not None:
            self.opened.emit(one.was.person.id)


def _counts(effect: ElectionEffect) -> list[str]:
    words = tr("{state}: {before} → {after}")
    return [
        words.format(
            state=state_name(state),
            before=effect.before.get(state, 0),
            after=effect.after.get(state, 0),
        )
        for state in State
    ]


def _changed_rules(before: Election, after: Election) -> list[str]:
    keys = [key for some in GROUPS.values() for key in some]
    found = [key for key in keys if getattr(before, key) != getattr(after, key)]
    said = [
        moved_day(key_name(key), rule_text(getattr(before, key)), rule_text(getattr(after, key)))
        for key in found[:_RULES]
    ]
    settled = [key for key in before.undecided if not after.is_undecided(key)]
    if settled:
        said.append(tr("Decided by KPU: {rules}").format(rules=", ".join(map(key_name, settled))))
    if len(found) > _RULES:
        said.append(tr("{count} more…").format(count=len(found) - _RULES))
    return said


def _columns() -> list[Column[Changed]]:
    return [
        Column("name", tr("Name"), lambda one: one.was.person.name, width=190),
        Column("block", tr("Block"), lambda one: place_of(one.was.person), width=70),
        Column(
            "state",
            tr("State"),
            lambda one: " → ".join(run.text for run in _states(one)),
            runs=_states,
            width=152,
        ),
        Column("what", tr("What changes"), what_changes, tone=Tone.QUIET),
    ]


def _state(one: Readiness) -> Run:
    return Run(state_name(one.state), _TONES[one.state])


def _states(one: Changed) -> tuple[Run, ...]:
    """As it is, and as it would be when that is another."""
    was, then = _state(one.was), _state(one.would_be)
    return (was,) if was == then else (was, then)


def what_changes(one: Changed) -> str:
    """The differences between the two answers, the gravest first."""
    was, then = one.was, one.would_be
    said = []
    if was.right.outcome is not then.right.outcome:
        said.append(_arrow(outcome_name(was.right.outcome), outcome_name(then.right.outcome)))
    if was.place.category is not then.place.category:
        said.append(_arrow(category_name(was.place.category), category_name(then.place.category)))
    before, after = ({step.action: step for step in it.steps} for it in (was, then))
    said += [
        tr("no longer: {action}").format(action=action_text(action))
        for action in before
        if action not in after
    ]
    said += [
        tr("new: {action}").format(action=action_text(action))
        for action in after
        if action not in before
    ]
    said += [
        f"{action_text(action)}: {_arrow(short_day(before[action].due), short_day(step.due))}"
        for action, step in after.items()
        if action in before and before[action].due != step.due
    ]
    codes = [" ".join(it.ballots.codes) if it.ballots else "–" for it in (was, then)]
    if codes[0] != codes[1]:
        said.append(tr("ballots {change}").format(change=_arrow(*codes)))
    return "; ".join(said) or tr("the reasons")


def _arrow(before: str, after: str) -> str:
    return f"{before} → {after}"
