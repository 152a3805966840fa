"""What stands under the tabs of a person: data, right to vote, history."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QPushButton, QTabBar, QVBoxLayout, QWidget

from rutan_desk.domain.movement import Moved, Revocation
from rutan_desk.domain.person import age_on
from rutan_desk.domain.readiness import Readiness
from rutan_desk.gui import theme
from rutan_desk.gui.flow import FlowBox
from rutan_desk.gui.person_facts import (
    Fact,
    doubt_facts,
    fact_of,
    facts_of,
    movement_facts,
    revocation_facts,
)
from rutan_desk.gui.person_forms import NAMES_WIDTH
from rutan_desk.gui.person_moves import movements_for
from rutan_desk.gui.person_origin import Ask, Traced
from rutan_desk.gui.person_timeline import Happening, happenings, timeline_view
from rutan_desk.gui.widgets import button, column, hairline, label, pill
from rutan_desk.ops.readiness import one_person
from rutan_desk.store import Database
from rutan_desk.store.elections import active_election
from rutan_desk.store.people import movements_of, revocations_of
from rutan_desk.words.catalog import tr
from rutan_desk.words.people import marital_name
from rutan_desk.words.values import NOTHING

_BESIDE = 125
"""Up to this size in per cent a value has room beside its name; larger, it is under it."""


@dataclass(frozen=True, slots=True)
class PersonDetail:
    """All the panel says of one person."""

    standing: Readiness
    movements: tuple[Moved, ...]
    revocations: tuple[Revocation, ...]
    day: date
    past: tuple[Happening, ...] = ()


def person_detail(db: Database, person_id: int, today: date) -> PersonDetail:
    """Read what the list does not carry; raises ``PersonUnknown``."""
    moves, decisions = tuple(movements_of(db, person_id)), revocations_of(db, person_id)
    return PersonDetail(
        one_person(db, person_id, today),
        moves,
        decisions,
        active_election(db).day,
        happenings(db, person_id, moves, decisions),
    )


@dataclass(frozen=True, slots=True)
class Actions:
    """What can be begun from the tabs."""

    edit: Callable[[], object]
    move: Callable[[], object]
    decide: Callable[[Revocation | None], object]
    withdraw: Callable[[Revocation], object]
    origin: Ask


def tab_bar() -> QTabBar:
    """Words in a line, the one in force underlined."""
    bar = QTabBar()
    bar.setDrawBase(False)
    bar.setExpanding(False)
    bar.setUsesScrollButtons(False)
    bar.setAccessibleName(tr("Parts of the person"))
    for word in (tr("Data"), tr("Right to vote"), tr("History")):
        bar.addTab(word)
    link, quiet = theme.colour("link"), theme.colour("quiet")
    bar.setStyleSheet(
        f"QTabBar {{ background: transparent; }}"
        f"QTabBar::tab {{ background: transparent; color: {quiet}; border: none;"
        f" border-bottom: 2px solid transparent; padding: 6px 2px; margin-right: 16px; }}"
        f"QTabBar::tab:hover {{ color: {theme.colour('text')}; }}"
        f"QTabBar::tab:selected {{ color: {link}; border-bottom: 2px solid {link}; }}"
        f"QTabBar::tab:focus {{ background: {theme.colour('selected')}; }}"
    )
    return bar


def data_tab(detail: PersonDetail, act: Actions) -> QVBoxLayout:
    """Everything known, and comings and goings."""
    box = column(gap=theme.M)
    person = detail.standing.person
    edit = button(tr("Edit"), act.edit)
    edit.setToolTip("F2")
    acts = [edit]
    if movements_for(person):
        acts.append(button(tr("Record leaving or return…"), act.move))
    box.addWidget(_acts(*acts))
    box.addWidget(_grid(facts_of(detail.standing), act.origin))
    _section(box, tr("Kept as written, not believed"), doubt_facts(person), act.origin)
    _section(box, tr("Comings and goings"), movement_facts(detail.movements), act.origin)
    return box


def right_tab(detail: PersonDetail, act: Actions) -> QVBoxLayout:
    """What the right to vote hangs on, and the courts' decisions."""
    box = column(gap=theme.M)
    person = detail.standing.person
    born = person.birth_date
    age = tr("{age} years on voting day").format(age=age_on(born, detail.day)) if born else NOTHING
    marital = marital_name(person.marital_status) if person.marital_status else NOTHING
    facts = [
        fact_of("citizenship", person.citizenship.value),
        Fact(tr("Age"), age, fields=("birth_date",)),
        fact_of("marital_status", marital),
        fact_of("service", person.service.value if person.service else tr("no")),
    ]
    box.addWidget(_grid(facts, act.origin))
    box.addWidget(hairline())
    box.addWidget(label(tr("Court decisions"), "strong"))
    if not detail.revocations:
        nothing = tr("None recorded. Only a final decision of a court takes the right to vote.")
        box.addWidget(label(nothing, "quiet", wrap=True))
    for one, fact in zip(
        detail.revocations, revocation_facts(detail.revocations, detail.day), strict=True
    ):
        box.addWidget(_grid([fact], act.origin))
        box.addWidget(_decision_acts(one, act))
    box.addWidget(_acts(button(tr("Record a court decision…"), lambda: act.decide(None))))
    return box


def _decision_acts(one: Revocation, act: Actions) -> QWidget:
    acts = [button(tr("Correct…"), lambda: act.decide(one), "link")]
    if one.withdrawn_on is None:
        acts.append(button(tr("Withdraw…"), lambda: act.withdraw(one), "link"))
    for made in acts:
        made.setAccessibleDescription(one.decision_number)
    return _acts(*acts)


def history_tab(detail: PersonDetail) -> QVBoxLayout:
    """What happened, the newest first."""
    return column(timeline_view(detail.past))


def _acts(*buttons: QPushButton) -> QWidget:
    box = FlowBox(theme.S)
    for made in buttons:
        box.add(made)
    return box


def _section(box: QVBoxLayout, title: str, facts: Sequence[Fact], ask: Ask) -> None:
    if facts:
        box.addWidget(hairline())
        box.addWidget(label(title, "strong", wrap=True))
        box.addWidget(_grid(facts, ask))


def _grid(facts: Sequence[Fact], ask: Ask) -> QWidget:
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
