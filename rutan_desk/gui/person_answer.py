"""The answer before any field: who it is, may they vote and why, what comes next."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout

from rutan_desk.domain.person import Person, age_on
from rutan_desk.domain.readiness import Readiness
from rutan_desk.domain.right import RIGHT_ARTICLE, Outcome
from rutan_desk.domain.standing import Action, NikState
from rutan_desk.gui import theme
from rutan_desk.gui.people_rows import state_of
from rutan_desk.gui.person_facts import IDENTITY, nik_words
from rutan_desk.gui.person_origin import Ask, Traced
from rutan_desk.gui.rows_model import Tone
from rutan_desk.gui.widgets import Notice, column, label, line, pill
from rutan_desk.words.catalog import tr
from rutan_desk.words.moments import long_day
from rutan_desk.words.people import kind_name, sex_name
from rutan_desk.words.rights import action_text, bar_text, nik_state_name, outcome_name, owner_name
from rutan_desk.words.values import place_of


def answer(standing: Readiness, day: date | None, ask: Ask | None = None) -> QVBoxLayout:
    """Name and state, the sentence with its article, the next step; ``ask`` for origins."""
    person = standing.person
    top = line(gap=theme.S)
    top.addWidget(label(person.name, "person", wrap=True), 1)
    top.addWidget(pill(state_of(standing)), 0, Qt.AlignmentFlag.AlignTop)
    under = label(_under_the_name(person, day), "quiet", wrap=True)
    head = column(top, gap=theme.XS)
    head.addWidget(_traced(under, ask) if ask else under)
    box = column(head, right_notice(standing), gap=theme.M)
    if standing.action is not None:
        box.addWidget(_next_step(standing, standing.action))
    elif standing.nik is NikState.ODD:
        box.addWidget(Notice(Tone.GREY, nik_state_name(standing.nik), *nik_words(standing)))
    return box


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


def right_notice(standing: Readiness) -> Notice:
    """May vote, or may not and every reason, each with its article."""
    right = standing.right
    if right.bars:
        cited = zip(right.bars, standing.articles, strict=True)
        reasons = [f"{_capital(bar_text(bar))} ({_whole(article)})." for bar, article in cited]
    else:
        fine = tr("Citizen, of age on voting day, right not revoked ({article}).")
        reasons = [fine.format(article=_whole(RIGHT_ARTICLE))]
    return Notice(_TONES[right.outcome], outcome_name(right.outcome), *reasons)


def _next_step(standing: Readiness, action: Action) -> Notice:
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
