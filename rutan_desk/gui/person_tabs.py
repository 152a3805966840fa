"""What stands under the tabs of a person: data, right to vote, lists and station, history."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTabBar, QVBoxLayout, QWidget

from rutan_desk.domain.movement import Moved, Revocation, movements_for
from rutan_desk.domain.person import age_on
from rutan_desk.domain.readiness import Readiness
from rutan_desk.domain.visit import Visit, VisitLine
from rutan_desk.gui import theme
from rutan_desk.gui.enrolment_deed import ListDesk, list_desk
from rutan_desk.gui.person_facts import (
    Fact,
    doubt_facts,
    fact_of,
    facts_of,
    movement_facts,
    revocation_facts,
)
from rutan_desk.gui.person_grid import acts_row, facts_grid, section
from rutan_desk.gui.person_steps import Actions
from rutan_desk.gui.person_timeline import Happening, happenings, timeline_view
from rutan_desk.gui.widgets import button, column, hairline, label
from rutan_desk.ops.readiness import one_person
from rutan_desk.store import Database
from rutan_desk.store.people import movements_of, revocations_of
from rutan_desk.store.settings import read_settings
from rutan_desk.store.visits import visits_of_person
from rutan_desk.words.catalog import tr
from rutan_desk.words.people import marital_name
from rutan_desk.words.values import NOTHING

_APART, _CLOSE = 16, 4
"""Between two tabs, and the least of it, in pixels."""


@dataclass(frozen=True, slots=True)
class PersonDetail:
    """All the panel says of one person."""

    standing: Readiness
    movements: tuple[Moved, ...]
    revocations: tuple[Revocation, ...]
    desk: ListDesk
    home: str = ""
    past: tuple[Happening, ...] = ()
    visits: tuple[tuple[Visit, VisitLine], ...] = ()

    @property
    def day(self) -> date:
        """The day of the election."""
        return self.desk.election.day


def person_detail(db: Database, person_id: int, today: date) -> PersonDetail:
    """Read what the list does not carry; raises ``PersonUnknown``."""
    moves, decisions = tuple(movements_of(db, person_id)), revocations_of(db, person_id)
    return PersonDetail(
        one_person(db, person_id, today),
        moves,
        decisions,
        list_desk(db, today),
        read_settings(db).station_region,
        happenings(db, person_id, moves, decisions),
        tuple(visits_of_person(db, person_id)),
    )


class _Tabs(QTabBar):
    """Words in a line, closer together where there is little room; arrows where there is none."""

    def __init__(self) -> None:
        super().__init__()
        self._apart = 0
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt override."""
        self.fit(event.size().width())
        super().resizeEvent(event)

    def fit(self, width: int) -> None:
        """Room between the words as that width allows; they and 5 pixels each are always there."""
        texts = (self.tabText(at).replace("&&", "&") for at in range(self.count()))
        words = map(self.fontMetrics().horizontalAdvance, texts)
        spare = (width - sum(words)) // max(1, self.count()) - 5
        apart = max(_CLOSE, min(_APART, spare))
        if apart != self._apart:
            self._apart = apart
            self._look()

    def _look(self) -> None:
        link, quiet = theme.colour("link"), theme.colour("quiet")
        self.setStyleSheet(
            f"QTabBar {{ background: transparent; }}"
            f"QTabBar::tab {{ background: transparent; color: {quiet}; border: none;"
            f" border-bottom: 2px solid transparent; padding: 6px 2px;"
            f" margin-right: {self._apart}px; }}"
            "QTabBar::tab:last { margin-right: 0; }"
            f"QTabBar::tab:hover {{ color: {theme.colour('text')}; }}"
            f"QTabBar::tab:selected {{ color: {link}; border-bottom: 2px solid {link}; }}"
            f"QTabBar::tab:focus {{ background: {theme.colour('selected')}; }}"
        )


def tab_bar() -> QTabBar:
    """The parts of a person, the one in force underlined."""
    bar = _Tabs()
    bar.setAccessibleName(tr("Parts of the person"))
    named = tr("Data"), tr("Right to vote"), "KTP-el", tr("Lists, TPS"), tr("History")
    for word in named:
        bar.addTab(word.replace("&", "&&"))
    bar.fit(0)
    return bar


def data_tab(detail: PersonDetail, act: Actions) -> QVBoxLayout:
    """Everything known, and comings and goings."""
    box = column(gap=theme.M)
    person = detail.standing.person
    edit = button(tr("Edit"), lambda: act.edit(""))
    edit.setToolTip("F2")
    acts = [edit]
    if movements_for(person):
        acts.append(button(tr("Record leaving or return…"), lambda: act.move(None)))
    box.addWidget(acts_row(*acts))
    box.addWidget(facts_grid(facts_of(detail.standing), act.origin))
    section(box, tr("Kept as written, not believed"), doubt_facts(person), act.origin)
    section(box, tr("Comings and goings"), movement_facts(detail.movements), act.origin)
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
    box.addWidget(facts_grid(facts, act.origin))
    box.addWidget(hairline())
    box.addWidget(label(tr("Court decisions"), "strong"))
    if not detail.revocations:
        nothing = tr("None recorded. Only a final decision of a court takes the right to vote.")
        box.addWidget(label(nothing, "quiet", wrap=True))
    for one, fact in zip(
        detail.revocations, revocation_facts(detail.revocations, detail.day), strict=True
    ):
        box.addWidget(facts_grid([fact], act.origin))
        box.addWidget(_decision_acts(one, act))
    box.addWidget(acts_row(button(tr("Record a court decision…"), lambda: act.decide(None))))
    return box


def _decision_acts(one: Revocation, act: Actions) -> QWidget:
    acts = [button(tr("Correct…"), lambda: act.decide(one), "link")]
    if one.withdrawn_on is None:
        acts.append(button(tr("Withdraw…"), lambda: act.withdraw(one), "link"))
    for made in acts:
        made.setAccessibleDescription(one.decision_number)
    return acts_row(*acts)


def history_tab(detail: PersonDetail) -> QVBoxLayout:
    """What happened, the newest first."""
    return column(timeline_view(detail.past))
