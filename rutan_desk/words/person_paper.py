"""What the sheet of one person says, in the language in force.

As on every paper, a NIK or NKK stands only with its first six digits, wherever it was typed,
and the register, the sentence and the expected release stay unsaid (T10).
"""

from collections.abc import Iterable
from datetime import date, datetime

from rutan_desk.domain.completeness import missing_elements
from rutan_desk.domain.contest import Contest
from rutan_desk.domain.election import Election
from rutan_desk.domain.ktp_el import KtpEl, letter
from rutan_desk.domain.lists import ListReason
from rutan_desk.domain.movement import Revocation
from rutan_desk.domain.nik import mask_in_text
from rutan_desk.domain.readiness import Readiness, Step
from rutan_desk.ops.person_paper import PersonSaid, Rows
from rutan_desk.ops.sheet_paper import ListPaperWords, PartWords, SheetWords
from rutan_desk.words.ballots import ballots_remark
from rutan_desk.words.catalog import tr
from rutan_desk.words.enrolments import check_text, letter_text, move_text, without_ballot
from rutan_desk.words.ktp_el import (
    card_name,
    document_name,
    element_name,
    identity_reason_text,
    recording_name,
)
from rutan_desk.words.list_papers import list_paper
from rutan_desk.words.lists import category_name, list_reason_text
from rutan_desk.words.lists_page import line_title
from rutan_desk.words.moments import long_day
from rutan_desk.words.person_facts import capital, facts_of, joined, lines, right_of
from rutan_desk.words.rights import (
    action_text,
    outcome_name,
    owner_name,
    risk_text,
    state_name,
)
from rutan_desk.words.stations import station_name

_UNSAID = frozenset({ListReason.CONVICT_H7_ASSUMED})
"""Reasons that would tell the register."""


def person_words(now: datetime) -> ListPaperWords:
    """The headings of the sheet."""
    about = (tr("Item"), tr("What is known"))
    parts = (
        PartWords(title=tr("Person"), headings=about, empty=_nothing()),
        PartWords(
            title=tr("Right to vote"),
            headings=(tr("Reason"), tr("Legal basis")),
            empty=_nothing(),
        ),
        PartWords(title=tr("KTP-el"), headings=about, empty=_nothing()),
        PartWords(title=tr("List and station"), headings=about, empty=_nothing()),
        PartWords(
            title=tr("Ballots"),
            headings=(tr("Ballot"), tr("Given"), tr("Reason")),
            empty=tr("None while there is no station or no list."),
        ),
        PartWords(
            title=tr("Steps"),
            headings=(tr("No."), tr("Step"), tr("By"), tr("Last day")),
            empty=tr("Nothing is to be done."),
        ),
    )
    notes = (tr("NIK: only the first six digits are printed"),)
    sheet = SheetWords(title="LEMBAR PERORANGAN", parts=parts, notes=notes)
    return list_paper(now, sheet, tr("For the desk itself"))


def person_said(
    one: Readiness, election: Election, revocations: Iterable[Revocation], today: date
) -> PersonSaid:
    """Everything about one person, judged for the election."""
    head = (
        (tr("State"), state_name(one.state)),
        (tr("Right to vote"), outcome_name(one.right.outcome)),
    )
    return PersonSaid(
        head=head,
        facts=_said(facts_of(one, election)),
        right=_said(right_of(one, election, revocations)),
        identity=_said(_identity(one)),
        lists=_said(_lists(one)),
        ballots=_ballots(one, election),
        steps=tuple(_step(number, step, today) for number, step in enumerate(one.steps, 1)),
    )


def _nothing() -> str:
    return tr("Nothing is known.")


def _said(pairs: Iterable[tuple[str, str]]) -> Rows:
    return tuple((label, mask_in_text(text)) for label, text in pairs)


def _identity(one: Readiness) -> list[tuple[str, str]]:
    ktp = one.ktp or KtpEl(person_id=one.person.id)
    answer = tr("In order") if one.identity.ready else tr("Not in order")
    papers = ", ".join(map(document_name, ktp.substitutes)) or tr("none")
    listed = one.line.ktp_el if one.line is not None else None
    missing = missing_elements(one.person, ktp_el_known=letter(one.ktp, listed) is not None)
    reasons = (capital(identity_reason_text(each)) for each in one.identity.reasons)
    days = (
        (tr("Fingerprints taken"), ktp.captured_on),
        (tr("KK asked for"), ktp.kk_requested_on),
        (tr("KK received"), ktp.kk_received_on),
        (tr("New card asked for"), ktp.reprint_asked_on),
        (tr("Biometric search"), ktp.biometric_on),
    )
    return [
        (tr("Identity"), lines(answer, *reasons)),
        (tr("Recording"), _on(recording_name(ktp.recording), ktp.recorded_on)),
        (tr("Card"), _on(card_name(ktp.card), ktp.card_on)),
        (tr("Substitutes"), papers),
        *((label, long_day(day)) for label, day in days if day is not None),
        (tr("Data that KPU wants"), _missing(", ".join(map(element_name, missing)))),
    ]


def _missing(names: str) -> str:
    return tr("Missing: {names}").format(names=names) if names else tr("Nothing is missing.")


def _lists(one: Readiness) -> list[tuple[str, str]]:
    place, row = one.place, one.enrolment
    reasons = (capital(list_reason_text(each)) for each in place.reasons if each not in _UNSAID)
    station = one.station
    where = joined(station_name(station), station.place) if station else tr("not assigned")
    filed = (
        (tr("Move filed"), move_text(row) if row else ""),
        (tr("Moving letter"), letter_text(row) if row else ""),
        (tr("Filed back home"), _day(row.moved_back_on) if row else ""),
        (tr("Last day"), _day(place.last_day)),
        (tr("What may go wrong"), "\n".join(capital(risk_text(each)) for each in one.risks)),
    )
    return [
        (tr("List"), lines(category_name(place.category), *reasons)),
        *([(tr("KPU’s list"), line_title(one.line))] if one.line is not None else []),
        (tr("Station"), where),
        (tr("DPT check"), check_text(row) if row else tr("not checked yet")),
        *((label, text) for label, text in filed if text),
    ]


def _ballots(one: Readiness, election: Election) -> Rows:
    """Every paper of the election, in its order; none while there is no station or no list."""
    if not one.voter:
        why_not = capital(tr("no right to vote"))
        return tuple((_ballot(each), tr("No"), why_not) for each in election.contests)
    if one.ballots is None:
        return ()
    why = {
        code: reason
        for codes, reason in without_ballot(one, election)
        for code in codes.split(", ")
    }
    found = []
    for contest in election.contests:
        code = contest.code
        given = tr("Yes") if code in one.ballots.codes else tr("No")
        if code in one.ballots.open:
            given = tr("Not certain")
        asked = ballots_remark(one.ballots) if code in one.ballots.ask_kpu else ""
        found.append((_ballot(contest), given, capital(why.get(code) or asked) or "-"))
    return tuple(found)


def _ballot(contest: Contest) -> str:
    return f"{contest.code}: {contest.name}"


def _step(number: int, step: Step, today: date) -> tuple[str, ...]:
    due = long_day(step.due) if step.due else "-"
    if step.due is not None and step.due < today:
        due = lines(due, tr("overdue"))
    return str(number), action_text(step.action), owner_name(step.owner), due


def _on(text: str, day: date | None) -> str:
    return f"{text} · {long_day(day)}" if day else text


def _day(day: date | None) -> str:
    return long_day(day) if day else ""
