"""The KTP-el work in words: statuses, cards, papers, reasons, visits, missing data."""

from rutan_desk.domain.completeness import Element
from rutan_desk.domain.election import Document
from rutan_desk.domain.identity import Identity, IdentityReason
from rutan_desk.domain.ktp_el import Card, Mark, Milestone, Recording
from rutan_desk.domain.visit import Absence, VisitOutcome, VisitState
from rutan_desk.ops.ktp_el import NotMarked
from rutan_desk.words.catalog import tr


def recording_name(recording: Recording) -> str:
    """How far the recording is, for a pill."""
    return {
        Recording.UNKNOWN: tr("Recording not known"),
        Recording.UNREGISTERED: tr("Not recorded"),
        Recording.CAPTURED: tr("Recorded, not sent yet"),
        Recording.PROCESSING: tr("In process"),
        Recording.SENT: tr("Sent to the centre"),
        Recording.RECEIVED: tr("Received at the centre"),
        Recording.PRINT_READY: tr("Ready to print (PRR)"),
        Recording.PRINTED: tr("Card printed"),
        Recording.FAILED: tr("Recording failed"),
        Recording.DUPLICATE: tr("Double record"),
    }[recording]


def card_name(card: Card) -> str:
    """Where the card is, for a pill."""
    return {
        Card.UNKNOWN: tr("Card not known"),
        Card.IN_HAND: tr("Card in hand"),
        Card.LOST: tr("Card lost"),
        Card.KEPT_ELSEWHERE: tr("Card kept elsewhere"),
        Card.NONE: tr("No card yet"),
    }[card]


def document_name(document: Document) -> str:
    """A paper that proves who somebody is, by the name everybody uses."""
    return {
        Document.KTP_EL: "KTP-el",
        Document.SUKET: tr("Suket of recording"),
        Document.BIODATA: tr("Biodata penduduk"),
        Document.IKD: "IKD",
        Document.KK: "KK",
        Document.PHOTO: tr("Document with photo"),
    }[document]


def milestone_name(milestone: Milestone) -> str:
    """What was recorded of a KTP-el."""
    return {
        Milestone.RECORDING: tr("Status of the recording"),
        Milestone.CARD: tr("Card"),
        Milestone.SUBSTITUTE: tr("Paper here"),
        Milestone.SUBSTITUTE_GONE: tr("Paper no longer here"),
        Milestone.KK_REQUESTED: tr("KK asked of the family"),
        Milestone.KK_RECEIVED: tr("KK received"),
        Milestone.REPRINT_ASKED: tr("New card asked for"),
        Milestone.SEARCHED: tr("Searched by fingerprint or iris"),
        Milestone.UNMATCHED: tr("NIK not known to Dukcapil"),
    }[milestone]


def mark_text(mark: Mark) -> str:
    """One thing recorded of a KTP-el, as one clause."""
    if isinstance(mark.value, Recording):
        return recording_name(mark.value)
    if isinstance(mark.value, Card):
        return card_name(mark.value)
    name = milestone_name(mark.milestone)
    return f"{name}: {document_name(mark.value)}" if mark.value is not None else name


def not_marked_text(why: NotMarked) -> str:
    """Why somebody is left alone."""
    return {
        NotMarked.LEFT: tr("has left the prison"),
        NotMarked.OLDER: tr("something of a later day is on record"),
        NotMarked.NO_NIK: tr("has no NIK"),
    }[why]


def identity_reason_text(reason: IdentityReason) -> str:
    """One reason, as one line of an answer."""
    return {**_number(), **_record(), **_card(), **_paper()}[reason]


def identity_sentence(identity: Identity) -> str:
    """The answer and every reason."""
    answer = tr("Identity in order") if identity.ready else tr("Identity not in order")
    reasons = "; ".join(map(identity_reason_text, identity.reasons))
    return f"{answer}: {reasons}." if reasons else f"{answer}."


def _number() -> dict[IdentityReason, str]:
    return {
        IdentityReason.NIK_MISSING: tr("no NIK"),
        IdentityReason.NIK_DAMAGED: tr("the NIK is damaged"),
        IdentityReason.NIK_DOUBLE: tr("another person here has the same NIK"),
        IdentityReason.NIK_UNMATCHED: tr("Dukcapil does not know the NIK, or it is another’s"),
        IdentityReason.SEARCHED: tr("searched by fingerprint or iris, nothing found"),
        IdentityReason.KK_ASKED: tr("the family was asked for the KK"),
        IdentityReason.KK_HERE: tr("the KK is here: read the NIK from it"),
    }


def _record() -> dict[IdentityReason, str]:
    return {
        IdentityReason.RECORDING_UNKNOWN: tr("it is not known whether recorded"),
        IdentityReason.NOT_RECORDED: tr("not recorded"),
        IdentityReason.IN_PROCESS: tr("recorded, still in process"),
        IdentityReason.RECORD_FAILED: tr("the recording failed"),
        IdentityReason.RECORD_DOUBLE: tr("double record: recording again is useless"),
        IdentityReason.KPU_SAYS_RECORDED: tr("KPU’s list says recorded (S)"),
        IdentityReason.TOO_LATE: tr("the last day for it has passed"),
    }


def _card() -> dict[IdentityReason, str]:
    return {
        IdentityReason.CARD_IN_HAND: tr("the card is here"),
        IdentityReason.CARD_UNKNOWN: tr("nobody has looked whether the card is here"),
        IdentityReason.CARD_LOST: tr("the card is lost"),
        IdentityReason.CARD_ELSEWHERE: tr("the card is kept elsewhere"),
        IdentityReason.CARD_NEVER_CAME: tr("the card has not been printed or never came"),
        IdentityReason.REPRINT_ASKED: tr("a new card has been asked for"),
    }


def _paper() -> dict[IdentityReason, str]:
    return {
        IdentityReason.SUBSTITUTE_ACCEPTED: tr("a paper that this election accepts is here"),
        IdentityReason.SUBSTITUTE_REFUSED: tr("the paper that is here is not accepted"),
        IdentityReason.SUKET_HELPS: tr("this election accepts a suket of recording"),
        IdentityReason.BIODATA_HELPS: tr("this election accepts a biodata penduduk"),
    }


def element_name(element: Element) -> str:
    """A piece of data that KPU wants of everybody."""
    return {
        Element.NKK: "NKK",
        Element.NIK: "NIK",
        Element.NAME: tr("Name"),
        Element.BIRTH_PLACE: tr("Birth place"),
        Element.BIRTH_DATE: tr("Birth date"),
        Element.MARITAL: tr("Marital status"),
        Element.SEX: tr("Sex"),
        Element.STREET: tr("Street"),
        Element.RT: "RT",
        Element.RW: "RW",
        Element.REGENCY: tr("Regency of the KTP-el"),
        Element.DISTRICT: tr("Kecamatan"),
        Element.VILLAGE: tr("Desa"),
        Element.KTP_EL: tr("KTP-el status (S/B)"),
    }[element]


def visit_state_name(state: VisitState) -> str:
    """Whether a visit is to come, over or called off, for a pill."""
    return {
        VisitState.PLANNED: tr("Planned"),
        VisitState.CLOSED: tr("Closed"),
        VisitState.CANCELLED: tr("Called off"),
    }[state]


def visit_outcome_name(outcome: VisitOutcome) -> str:
    """How it went with one person."""
    return {
        VisitOutcome.RECORDED: tr("Recorded"),
        VisitOutcome.ABSENT: tr("Absent"),
        VisitOutcome.FAILED: tr("Failed"),
        VisitOutcome.REFUSED: tr("Refuses"),
        VisitOutcome.CARD_HANDED: tr("Card handed over"),
        VisitOutcome.SEARCHED: tr("Searched, no NIK found"),
    }[outcome]


def absence_name(reason: Absence) -> str:
    """Why somebody did not come."""
    return {
        Absence.COURT: tr("At court"),
        Absence.LOAN: tr("On loan"),
        Absence.HOSPITAL: tr("In hospital"),
        Absence.SICK: tr("Ill"),
        Absence.ISOLATION: tr("In isolation"),
        Absence.LEFT: tr("Has left"),
        Absence.NOT_REACHED: tr("Not reached in time"),
        Absence.OTHER: tr("Another reason"),
    }[reason]
