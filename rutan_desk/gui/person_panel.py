"""One person: whether they may vote and why, the next step, then everything known."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLayout, QScrollArea, QWidget

from rutan_desk.domain.movement import Moved, Revocation
from rutan_desk.domain.person import Person, age_on
from rutan_desk.domain.right import RIGHT_ARTICLE, Outcome
from rutan_desk.domain.standing import Action, NikState, Standing
from rutan_desk.gui import theme
from rutan_desk.gui.flow import FlowBox
from rutan_desk.gui.people_rows import state_of
from rutan_desk.gui.person_facts import (
    Fact,
    doubt_facts,
    facts_of,
    movement_facts,
    nik_words,
    revocation_facts,
)
from rutan_desk.gui.rows_model import Tone
from rutan_desk.gui.values import place_of
from rutan_desk.gui.widgets import Notice, clear, column, hairline, label, line, look, pill
from rutan_desk.ops.standing import one_person
from rutan_desk.store import Database
from rutan_desk.store.elections import active_election
from rutan_desk.store.people import movements_of, revocations_of
from rutan_desk.words.catalog import tr
from rutan_desk.words.moments import long_day
from rutan_desk.words.people import kind_name, sex_name
from rutan_desk.words.rights import action_text, bar_text, nik_state_name, outcome_name, owner_name


@dataclass(frozen=True, slots=True)
class PersonDetail:
    """All the panel says of one person."""

    standing: Standing
    movements: tuple[Moved, ...]
    revocations: tuple[Revocation, ...]
    day: date


def person_detail(db: Database, person_id: int, today: date) -> PersonDetail:
    """Read what the list does not carry; raises ``PersonUnknown``."""
    return PersonDetail(
        one_person(db, person_id, today),
        tuple(movements_of(db, person_id)),
        revocations_of(db, person_id),
        active_election(db).day,
    )


class PersonPanel(QFrame):
    """Reads only; filled anew for every person."""

    def __init__(self) -> None:
        super().__init__()
        look(self, "card")
        self._inside = QWidget()
        look(self._inside, "inside")
        self._column = column(gap=theme.M)
        self._column.setContentsMargins(theme.L, theme.L, theme.L, theme.L)
        self._inside.setLayout(self._column)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(self._inside)
        self.area.setAccessibleName(tr("The person chosen"))
        self.setLayout(column(self.area, margin=1))
        self.setMinimumWidth(300)
        self.show_nobody()

    def show_nobody(self) -> None:
        """Say how to see somebody here."""
        self._begin()
        text = label(
            tr("Choose somebody in the list to see the answer and the reasons."), "quiet", wrap=True
        )
        text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._add(None, text, None)

    def show_person(self, standing: Standing) -> None:
        """What the list already knows; the rest follows."""
        self._begin()
        self._answer(standing, None)
        self._add(None)

    def show_detail(self, detail: PersonDetail) -> None:
        """Everything."""
        self._begin()
        person = detail.standing.person
        self._answer(detail.standing, detail.day)
        self._add(hairline(), _grid(facts_of(detail.standing)))
        self._section(tr("Kept as written, not believed"), doubt_facts(person))
        self._section(tr("Court decisions"), revocation_facts(detail.revocations, detail.day))
        self._section(tr("Comings and goings"), movement_facts(detail.movements))
        self._add(None)

    def _answer(self, standing: Standing, day: date | None) -> None:
        person = standing.person
        name = label(person.name, "person", wrap=True)
        top = line(gap=theme.S)
        top.addWidget(name, 1)
        top.addWidget(pill(state_of(standing)), 0, Qt.AlignmentFlag.AlignTop)
        self._add(
            column(top, label(_under_the_name(person, day), "quiet", wrap=True), gap=theme.XS)
        )
        self._add(right_notice(standing))
        if standing.action is not None:
            self._add(_next_step(standing, standing.action))
        elif standing.nik is NikState.ODD:
            self._add(Notice(Tone.GREY, nik_state_name(standing.nik), *nik_words(standing)))

    def _section(self, title: str, facts: Sequence[Fact]) -> None:
        if facts:
            self._add(hairline(), label(title, "strong", wrap=True), _grid(facts))

    def _begin(self) -> None:
        clear(self._column)

    def _add(self, *parts: QWidget | QLayout | None) -> None:
        for part in parts:
            if part is None:
                self._column.addStretch(1)
            elif isinstance(part, QLayout):
                self._column.addLayout(part)
            else:
                self._column.addWidget(part)


def _under_the_name(person: Person, day: date | None) -> str:
    parts = [
        tr("alias {alias}").format(alias=person.alias) if person.alias else "",
        person.register_number or kind_name(person.kind),
        tr("Block {block}").format(block=place_of(person)) if person.block else "",
        _age(person, day) if day else "",
        sex_name(person.sex) if person.sex else "",
    ]
    return " · ".join(part for part in parts if part)


def _age(person: Person, day: date) -> str:
    if person.birth_date is None:
        return ""
    return tr("{age} years on voting day").format(age=age_on(person.birth_date, day))


_TONES = {
    Outcome.ELIGIBLE: Tone.GREEN,
    Outcome.BARRED: Tone.RED,
    Outcome.ACTION: Tone.AMBER,
    Outcome.KPU_DECIDES: Tone.AMBER,
}


def right_notice(standing: Standing) -> Notice:
    """May vote, or may not and every reason, each with its article."""
    right = standing.right
    if right.bars:
        cited = zip(right.bars, standing.articles, strict=True)
        reasons = [f"{_capital(bar_text(bar))} ({_whole(article)})." for bar, article in cited]
    else:
        fine = tr("Citizen, of age on voting day, right not revoked ({article}).")
        reasons = [fine.format(article=_whole(RIGHT_ARTICLE))]
    return Notice(_TONES[right.outcome], outcome_name(right.outcome), *reasons)


def _next_step(standing: Standing, action: Action) -> Notice:
    sentences = list(nik_words(standing))
    if standing.owner is not None and standing.due is not None:
        by = tr("{owner}, by {day} at the latest.")
        sentences.append(by.format(owner=owner_name(standing.owner), day=long_day(standing.due)))
    return Notice(Tone.AMBER, action_text(action), *sentences)


def _whole(article: str) -> str:
    """An article that is never cut at the end of a line."""
    return article.replace(" ", "\N{NO-BREAK SPACE}")


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _grid(facts: Sequence[Fact]) -> QWidget:
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(theme.S)
    grid.setVerticalSpacing(7)
    grid.setColumnStretch(1, 1)
    grid.setColumnMinimumWidth(0, 112)
    for row, fact in enumerate(facts):
        grid.addWidget(label(fact.name, "quiet", wrap=True), row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(_fact(fact), row, 1)
    return made


def _fact(fact: Fact) -> QLayout:
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
    return column(*parts, gap=1)
