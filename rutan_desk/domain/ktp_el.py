"""What is known of somebody's KTP-el: how far the recording is, where the card is, which papers.

Dukcapil calls recording *perekaman*; its codes (FORMS, DOMAIN §3.1) are kept as written beside
the desk's own words.
"""

from dataclasses import dataclass, fields, replace
from datetime import date
from enum import StrEnum
from typing import Any

from rutan_desk.domain.election import Document


class Recording(StrEnum):
    """How far the recording has come at Dukcapil, in the order of its pipeline."""

    UNKNOWN = "unknown"
    UNREGISTERED = "unregistered"
    CAPTURED = "captured"
    PROCESSING = "processing"
    SENT = "sent"
    RECEIVED = "received"
    PRINT_READY = "print_ready"
    PRINTED = "printed"
    FAILED = "failed"
    DUPLICATE = "duplicate"


IN_PROCESS = (Recording.CAPTURED, Recording.PROCESSING, Recording.SENT, Recording.RECEIVED)
"""On the way between the fingerprints and the record: wait."""
COMPLETE = (Recording.PRINT_READY, Recording.PRINTED)
"""The record stands: PRR and CARD_PRINTED."""


class Card(StrEnum):
    """Where the card itself is; ``NONE``: it was never made or never came."""

    UNKNOWN = "unknown"
    IN_HAND = "in_hand"
    LOST = "lost"
    KEPT_ELSEWHERE = "kept_elsewhere"
    NONE = "none"


SUBSTITUTES = tuple(one for one in Document if one is not Document.KTP_EL)
"""The papers that may stand in for the card, where an election accepts them."""
PROVES_RECORDING = (Document.SUKET, Document.IKD)
"""Papers that nobody has who was not recorded."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KtpEl:
    """One person's KTP-el: at most one row for a person; no row means that nothing is known.

    ``recorded_on`` is the day of the status in ``recording``, ``recording_as_written`` what
    Dukcapil called it, ``captured_on`` the day on which the fingerprints were last taken here.
    ``card_on`` is the day the card was last seen or missed. ``substitutes`` are the papers in
    hand. The family was asked for its KK on ``kk_requested_on``, and it came on
    ``kk_received_on``. ``biometric_on`` is the day of a search by fingerprint or iris.
    ``unmatched_nik`` is a number that Dukcapil, asked on ``unmatched_on``, does not know or
    gives to somebody else: it stops counting as soon as the person has another number.
    """

    id: int = 0
    uuid: str = ""
    person_id: int
    recording: Recording = Recording.UNKNOWN
    recorded_on: date | None = None
    recording_as_written: str = ""
    captured_on: date | None = None
    card: Card = Card.UNKNOWN
    card_on: date | None = None
    substitutes: tuple[Document, ...] = ()
    kk_requested_on: date | None = None
    kk_received_on: date | None = None
    reprint_asked_on: date | None = None
    biometric_on: date | None = None
    unmatched_nik: str | None = None
    unmatched_on: date | None = None
    note: str = ""


class Milestone(StrEnum):
    """What can be recorded of somebody's KTP-el, each with its day."""

    RECORDING = "recording"
    CARD = "card"
    SUBSTITUTE = "substitute"
    SUBSTITUTE_GONE = "substitute_gone"
    KK_REQUESTED = "kk_requested"
    KK_RECEIVED = "kk_received"
    REPRINT_ASKED = "reprint_asked"
    SEARCHED = "searched"
    UNMATCHED = "unmatched"


_DAY_OF = {
    Milestone.RECORDING: "recorded_on",
    Milestone.CARD: "card_on",
    Milestone.KK_REQUESTED: "kk_requested_on",
    Milestone.KK_RECEIVED: "kk_received_on",
    Milestone.REPRINT_ASKED: "reprint_asked_on",
    Milestone.SEARCHED: "biometric_on",
    Milestone.UNMATCHED: "unmatched_on",
}
"""The field that keeps the day; of papers only which there are is kept."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One thing that happened on a day: ``value`` says which status, card or paper.

    ``value`` is a ``Recording``, ``Card`` or ``Document`` for the milestones that have one.
    ``as_written`` is Dukcapil's own word for a status.
    """

    milestone: Milestone
    on: date
    value: Recording | Card | Document | None = None
    as_written: str = ""

    @property
    def sound(self) -> bool:
        """Whether the value is of the milestone's kind; the card itself is no substitute."""
        wanted = {
            Milestone.RECORDING: tuple(Recording),
            Milestone.CARD: tuple(Card),
            Milestone.SUBSTITUTE: SUBSTITUTES,
            Milestone.SUBSTITUTE_GONE: SUBSTITUTES,
        }.get(self.milestone, (None,))
        return any(self.value is one for one in wanted)


def day_of(ktp: KtpEl, milestone: Milestone) -> date | None:
    """The day on which a milestone was last reached, as far as the row keeps it."""
    name = _DAY_OF.get(milestone)
    found: date | None = getattr(ktp, name) if name else None
    return found


def marked(ktp: KtpEl, mark: Mark, nik: str | None = None) -> KtpEl:
    """The row after a ``sound`` mark; ``nik`` is the number that ``UNMATCHED`` is about.

    A card in hand, or lost again, ends what was asked for before it.
    """
    value = mark.value
    if isinstance(value, Recording):
        captured = mark.on if value is Recording.CAPTURED else ktp.captured_on
        return replace(
            ktp,
            recording=value,
            recorded_on=mark.on,
            recording_as_written=mark.as_written,
            captured_on=captured,
        )
    if isinstance(value, Card):
        return replace(ktp, card=value, card_on=mark.on, reprint_asked_on=None)
    if isinstance(value, Document):
        papers = {*ktp.substitutes} - {value}
        papers |= {value} if mark.milestone is Milestone.SUBSTITUTE else set()
        return replace(ktp, substitutes=tuple(one for one in Document if one in papers))
    if mark.milestone is Milestone.UNMATCHED:
        return replace(ktp, unmatched_nik=nik, unmatched_on=mark.on)
    if mark.milestone is Milestone.KK_RECEIVED:
        return replace(ktp, kk_received_on=mark.on)
    if mark.milestone is Milestone.KK_REQUESTED:
        return replace(ktp, kk_requested_on=mark.on, kk_received_on=None)
    if mark.milestone is Milestone.REPRINT_ASKED:
        return replace(ktp, reprint_asked_on=mark.on)
    return replace(ktp, biometric_on=mark.on)


_TIED = {
    "recording": ("recorded_on", "recording_as_written"),
    "card": ("card_on",),
}
_ALONG = {one for some in _TIED.values() for one in some}
_APART = {"id", "uuid", "person_id", "substitutes"} | set(_TIED) | _ALONG
"""The fields that are not simply filled in where one of two rows says nothing."""


def joined(ours: KtpEl, theirs: KtpEl) -> KtpEl:
    """One row out of two of the same person: the newer status and card, papers of both.

    What only one of them says is kept; otherwise ours holds.
    """
    blank = KtpEl(person_id=ours.person_id)
    changes: dict[str, Any] = {
        one.name: getattr(theirs, one.name)
        for one in fields(KtpEl)
        if one.name not in _APART and getattr(ours, one.name) == getattr(blank, one.name)
    }
    for name, along in _TIED.items():
        here, there = (getattr(one, along[0]) or date.min for one in (ours, theirs))
        unknown, silent = (getattr(one, name) == getattr(blank, name) for one in (ours, theirs))
        if not silent and (unknown or there > here):
            changes |= {one: getattr(theirs, one) for one in (name, *along)}
    both = {*ours.substitutes, *theirs.substitutes}
    changes["substitutes"] = tuple(one for one in Document if one in both)
    return replace(ours, **changes)


def letter(ktp: KtpEl | None, listed: str | None = None) -> str | None:
    """KPU's letter of column 13: S has a KTP-el, B has none yet; ``None`` while unknown.

    What the desk knows goes before ``listed``, the letter on KPU's own list.
    """
    if ktp is not None:
        seen = ktp.card in (Card.IN_HAND, Card.LOST, Card.KEPT_ELSEWHERE)
        if ktp.recording in COMPLETE or seen:
            return "S"
        if ktp.recording is not Recording.UNKNOWN:
            return "B"
    return listed
