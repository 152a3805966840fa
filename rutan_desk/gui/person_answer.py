"""The answer before any field: who it is, may and can they vote, what is to be done."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout

from rutan_desk.domain.person import Person, Presence, age_on
from rutan_desk.domain.readiness import NoWay, Readiness, State
from rutan_desk.domain.right import RIGHT_ARTICLE, Outcome
from rutan_desk.domain.standing import NikState
from rutan_desk.gui import theme
from rutan_desk.gui.person_facts import IDENTITY, nik_words
from rutan_desk.gui.person_origin import Ask, Traced
from rutan_desk.gui.person_steps import Actions, steps_view
from rutan_desk.gui.rows_model import Run, Tone
from rutan_desk.gui.widgets import Notice, button, column, label, line, pill
from rutan_desk.words.catalog import tr
from rutan_desk.words.lists import category_name, list_reason_text
from rutan_desk.words.people import kind_name, sex_name
from rutan_desk.words.rights import (
    bar_text,
    nik_state_name,
    no_way_text,
    outcome_name,
    risk_text,
    state_name,
)
from rutan_desk.words.stations import station_name
from rutan_desk.words.values import place_of


def answer(
    one: Readiness,
    day: date | None,
    today: date,
    act: Actions | None = None,
    *,
    writable: bool = True,
) -> QVBoxLayout:
    """Name and state, the right with its article, what stands in the way, the steps.

    Without ``act`` there is nothing to press yet; ``day`` is that of the election.
    """
    person = one.person
    top = line(gap=theme.S)
    top.addWidget(label(person.name, "person", wrap=True), 1)
    top.addWidget(pill(state_pill(one)), 0, Qt.AlignmentFlag.AlignTop)
    under = label(_under_the_name(person, day), "quiet", wrap=True)
    below = line(gap=theme.S)
    below.addWidget(_traced(under, act.origin) if act else under, 1)
    if act is not None:
        below.addWidget(_paper_button(act), 0, Qt.AlignmentFlag.AlignTop)
    head = column(top, below, gap=theme.XS)
    box = column(head, right_notice(one), gap=theme.M)
    for notice in _in_the_way(one):
        box.addWidget(notice)
    steps = steps_view(one, today, act, writable=writable)
    if steps:
        box.addLayout(column(*steps, gap=theme.S))
    elif one.nik is NikState.ODD:
        box.addWidget(Notice(Tone.GREY, nik_state_name(one.nik), *nik_words(one)))
    return box


def _paper_button(act: Actions) -> QPushButton:
    """The sheet of this person, at the end of the line under the name."""
    made = button("", act.paper, "quiet", "printer")
    words = tr("Print this person’s sheet…")
    made.setAccessibleName(words)
    made.setToolTip(words)
    made.setFixedSize(theme.px(32), theme.px(22))
    return made


_ONE_LINE = 125
"""Up to this size in per cent an article has room in one line."""
_STATES = {State.READY: Tone.GREEN, State.ACTION: Tone.AMBER, State.UNABLE: Tone.RED}


def state_pill(one: Readiness) -> Run:
    """The answer in one or two words; grey for somebody who left."""
    gone = one.person.presence is not Presence.PRESENT and one.state is State.UNABLE
    return Run(state_name(one.state), Tone.GREY if gone else _STATES[one.state])


def _in_the_way(one: Readiness) -> list[Notice]:
    """Where the vote is cast when all is ready; why it cannot be; what may still go wrong."""
    found = []
    if one.state is State.READY and one.ballots is not None and one.station is not None:
        where = f"{category_name(one.place.category)} · {station_name(one.station)}"
        papers = tr("Ballots: {codes}.").format(codes=", ".join(one.ballots.codes))
        found.append(Notice(Tone.GREEN, where, papers))
    if one.no_way is not None:
        reasons = [_sentence(list_reason_text(reason)) for reason in one.place.reasons]
        why = _sentence(no_way_text(one.no_way))
        lines = reasons if one.no_way is NoWay.NO_LIST else []
        found.append(Notice(Tone.RED, state_name(one.state), why, *lines))
    if one.risks:
        risks = (_sentence(risk_text(risk)) for risk in one.risks)
        found.append(Notice(Tone.GREY, tr("What may go wrong"), *risks))
    return found


def _traced(under: QLabel, ask: Ask) -> Traced:
    return Traced(column(under), under, tr("Name and register"), IDENTITY, ask)


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


def right_notice(one: Readiness) -> Notice:
    """May vote, or may not and every reason, each with its article."""
    right = one.right
    if right.bars:
        cited = zip(right.bars, one.articles, strict=True)
        reasons = [f"{_capital(bar_text(bar))} ({_whole(article)})." for bar, article in cited]
    else:
        fine = tr("Citizen, of age on voting day, right not revoked ({article}).")
        reasons = [fine.format(article=_whole(RIGHT_ARTICLE))]
    return Notice(_TONES[right.outcome], outcome_name(right.outcome), *reasons)


def _whole(article: str) -> str:
    """An article that is not cut at the end of a line, unless letters are too large for one."""
    if theme.scale() > _ONE_LINE:
        return article
    return article.replace(" ", "\N{NO-BREAK SPACE}")


def _sentence(text: str) -> str:
    return f"{_capital(text)}."


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
