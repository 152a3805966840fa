"""A person's KTP-el: identity, next step, what is known with its day, what is missing, visits."""

from collections.abc import Iterable, Sequence
from datetime import date

from PySide6.QtWidgets import QVBoxLayout

from rutan_desk.domain.completeness import Element, missing_elements
from rutan_desk.domain.identity import IdentityReason
from rutan_desk.domain.ktp_el import Card, KtpEl, Milestone, Recording, letter
from rutan_desk.domain.readiness import Readiness, Step
from rutan_desk.domain.visit import Visit, VisitLine, VisitState
from rutan_desk.gui import theme
from rutan_desk.gui.person_facts import Fact
from rutan_desk.gui.person_grid import acts_row, facts_grid, section
from rutan_desk.gui.person_steps import Actions, owner_and_day
from rutan_desk.gui.rows_model import Run, Tone
from rutan_desk.gui.widgets import button, column, hairline, label
from rutan_desk.words.catalog import tr
from rutan_desk.words.ktp_el import (
    card_name,
    document_name,
    element_name,
    identity_reason_text,
    recording_name,
    visit_state_name,
)
from rutan_desk.words.rights import action_text
from rutan_desk.words.values import masked_number, short_day
from rutan_desk.words.visits import line_result, visit_about

Visits = Sequence[tuple[Visit, VisitLine]]
_FIELDS = {Element.REGENCY: "region", Element.DISTRICT: "region", Element.VILLAGE: "region"}
"""The fields of ``Person`` where an element is typed, if it is not called so itself."""
_RECORDINGS = {
    Recording.UNKNOWN: Tone.GREY,
    Recording.PRINT_READY: Tone.GREEN,
    Recording.PRINTED: Tone.GREEN,
    Recording.FAILED: Tone.RED,
    Recording.DUPLICATE: Tone.RED,
}
_CARDS = {Card.UNKNOWN: Tone.GREY, Card.IN_HAND: Tone.GREEN}


def ktp_tab(one: Readiness, visits: Visits, today: date, act: Actions) -> QVBoxLayout:
    """What can be recorded, the answer of T2, the record, the papers, the gaps, the visits."""
    box = column(gap=theme.M)
    box.addWidget(
        acts_row(
            button(tr("Record a step…"), lambda: act.ktp(None, None)),
            button(tr("Note…"), act.remark),
        )
    )
    box.addWidget(facts_grid(_answer(one, today), act.origin))
    section(box, tr("Recording and card"), _known(one.ktp), act.origin)
    _missing(box, one, act)
    box.addWidget(hairline())
    box.addWidget(label(tr("Visits of Dukcapil"), "strong"))
    if visits:
        box.addWidget(facts_grid([_visit(*pair) for pair in reversed(visits)], act.origin))
    else:
        box.addWidget(label(tr("Not on a visit so far."), "quiet", wrap=True))
    return box


def _answer(one: Readiness, today: date) -> list[Fact]:
    """Whether the identity is in order, every reason, and the step that mends it."""
    found = one.identity
    word = tr("In order") if found.ready else tr("Not in order")
    tone = Tone.GREEN if found.ready else Tone.AMBER if found.in_time else Tone.RED
    facts = [Fact(tr("Identity"), "", Run(word, tone), _reasons(found.reasons))]
    if found.action is not None and found.owner is not None:
        step = Step(found.action, found.owner, found.due)
        facts.append(
            Fact(tr("Next step"), action_text(step.action), why=owner_and_day(step, today))
        )
    return facts


def _reasons(reasons: Iterable[IdentityReason]) -> str:
    said = map(identity_reason_text, reasons)
    return "\n".join(f"{text[:1].upper()}{text[1:]}." for text in said)


def _known(known: KtpEl | None) -> list[Fact]:
    """Status, card and papers always; the rest where something is known, with its day."""
    ktp = known or KtpEl(person_id=0)
    recording = Run(recording_name(ktp.recording), _RECORDINGS.get(ktp.recording, Tone.AMBER))
    card = Run(card_name(ktp.card), _CARDS.get(ktp.card, Tone.AMBER))
    papers = ", ".join(map(document_name, ktp.substitutes)) or tr("none")
    return [
        Fact(tr("Recording"), "", recording, _when(ktp.recorded_on, ktp.recording_as_written)),
        Fact(tr("Card"), "", card, _when(ktp.card_on)),
        Fact(tr("Substitutes"), papers),
        *_dated(ktp),
        *([Fact(tr("Note"), ktp.note)] if ktp.note else []),
    ]


def _when(on: date | None, written: str = "") -> str:
    parts = (short_day(on) if on else "", f"“{written}”" if written else "")
    return " · ".join(filter(None, parts))


def _dated(ktp: KtpEl) -> list[Fact]:
    days = (
        (tr("Fingerprints taken"), ktp.captured_on),
        (tr("KK asked for"), ktp.kk_requested_on),
        (tr("KK received"), ktp.kk_received_on),
        (tr("New card asked for"), ktp.reprint_asked_on),
        (tr("Biometric search"), ktp.biometric_on),
    )
    facts = [Fact(name, short_day(on)) for name, on in days if on is not None]
    if ktp.unmatched_nik is not None:
        number = masked_number(ktp.unmatched_nik)
        facts.append(Fact(tr("Unknown NIK"), number, why=_when(ktp.unmatched_on)))
    return facts


def _missing(box: QVBoxLayout, one: Readiness, act: Actions) -> None:
    """What KPU wants of everybody and is not here yet, and the way to type it."""
    listed = one.line.ktp_el if one.line is not None else None
    known = letter(one.ktp, listed) is not None
    missing = missing_elements(one.person, ktp_el_known=known)
    box.addWidget(hairline())
    box.addWidget(label(tr("Data that KPU wants"), "strong", wrap=True))
    if not missing:
        box.addWidget(label(tr("Nothing is missing."), wrap=True))
        return
    names = ", ".join(map(element_name, missing))
    box.addWidget(label(tr("Missing: {names}").format(names=names), wrap=True))
    typed = [_FIELDS.get(each, each.value) for each in missing if each is not Element.KTP_EL]
    if typed:
        box.addWidget(acts_row(button(tr("Type what is missing"), lambda: act.edit(typed[0]))))
    else:
        ask = button(tr("Record the status"), lambda: act.ktp(Milestone.RECORDING, None))
        box.addWidget(acts_row(ask))


def _visit(visit: Visit, line: VisitLine) -> Fact:
    """One visit: how it went, or that it is still to come; where, and what was noted."""
    said = line_result(line) or visit_state_name(visit.state)
    if line.outcome is None and visit.state is VisitState.CLOSED:
        said = tr("Not called up")
    about = " · ".join(filter(None, (visit_about(visit), line.note)))
    return Fact(short_day(visit.planned_on), said, why=about)
