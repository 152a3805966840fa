"""Whether somebody can be identified at the station, and if not, who does what next (T2).

Three things are needed: a NIK that Dukcapil knows, a record of the fingerprints, and a paper
in hand that the election accepts.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from rutan_desk.domain.election import Document, Election
from rutan_desk.domain.ktp_el import COMPLETE, IN_PROCESS, PROVES_RECORDING, Card, KtpEl, Recording
from rutan_desk.domain.person import Person
from rutan_desk.domain.standing import Action, NikState, Owner

FAMILY_ANSWERS = timedelta(days=14)
"""How long a family's KK is waited for before the home Dukcapil is asked by letter."""


class IdentityReason(StrEnum):
    """What makes the answer: what is wrong, what is under way, what would help."""

    NIK_MISSING = "nik_missing"
    NIK_DAMAGED = "nik_damaged"
    NIK_DOUBLE = "nik_double"
    NIK_UNMATCHED = "nik_unmatched"
    RECORDING_UNKNOWN = "recording_unknown"
    NOT_RECORDED = "not_recorded"
    IN_PROCESS = "in_process"
    RECORD_FAILED = "record_failed"
    RECORD_DOUBLE = "record_double"
    KPU_SAYS_RECORDED = "kpu_says_recorded"
    CARD_IN_HAND = "card_in_hand"
    CARD_UNKNOWN = "card_unknown"
    CARD_LOST = "card_lost"
    CARD_ELSEWHERE = "card_elsewhere"
    CARD_NEVER_CAME = "card_never_came"
    SUBSTITUTE_ACCEPTED = "substitute_accepted"
    SUBSTITUTE_REFUSED = "substitute_refused"
    SUKET_HELPS = "suket_helps"
    BIODATA_HELPS = "biodata_helps"
    SEARCHED = "searched"
    KK_ASKED = "kk_asked"
    KK_HERE = "kk_here"
    REPRINT_ASKED = "reprint_asked"
    TOO_LATE = "too_late"


@dataclass(frozen=True, slots=True)
class Identity:
    """One person's identity for one election: ready, or one next step.

    ``due`` is the last day on which the step helps; ``in_time`` says whether it has not
    passed (``TOO_LATE`` stands among the reasons then).
    """

    ready: bool
    action: Action | None = None
    owner: Owner | None = None
    due: date | None = None
    in_time: bool = True
    reasons: tuple[IdentityReason, ...] = ()

    @property
    def settled(self) -> bool:
        """Whether nothing is left to do but, in time, to wait for Dukcapil."""
        return self.ready or (self.action is Action.AWAIT_RECORDING and self.in_time)


def identity(
    person: Person,
    nik: NikState,
    ktp: KtpEl | None,
    election: Election,
    *,
    today: date,
    line_says_recorded: bool,
) -> Identity:
    """Judge one person by table T2; without ``ktp`` nothing is known of the card.

    ``line_says_recorded``: KPU's list gives the status S. A failed or double record comes
    first, for no number and no paper mends it; then the number, the recording, the paper.
    """
    case = _Case(person, ktp or KtpEl(person_id=person.id), election, today, line_says_recorded)
    if case.ktp.recording in _STUCK:
        return case.stuck()
    if nik in _NIK_TROUBLE:
        return case.nik_trouble(nik)
    if case.ktp.unmatched_nik is not None and case.ktp.unmatched_nik == person.nik:
        return case.step(Action.REPAIR_NIK, Owner.RUTAN, (IdentityReason.NIK_UNMATCHED,))
    if case.recorded or case.ktp.recording in IN_PROCESS:
        return case.paper()
    return case.unrecorded()


_STUCK = (Recording.FAILED, Recording.DUPLICATE)
_NIK_TROUBLE = (NikState.MISSING, NikState.DAMAGED, NikState.DUPLICATE)
_FROM_DUKCAPIL = {
    Document.SUKET: IdentityReason.SUKET_HELPS,
    Document.BIODATA: IdentityReason.BIODATA_HELPS,
}
"""The papers Dukcapil gives while there is no card."""


@dataclass(frozen=True, slots=True)
class _Case:
    person: Person
    ktp: KtpEl
    election: Election
    today: date
    line_says_recorded: bool

    @property
    def home(self) -> Owner:
        """The Dukcapil of the KTP-el address; which one is not known without an address."""
        return Owner.DUKCAPIL_HOME if self.person.region else Owner.DUKCAPIL

    @property
    def recorded(self) -> bool:
        """Whether the record stands: Dukcapil's word, the card itself, a paper, KPU's S."""
        if self.ktp.recording is not Recording.UNKNOWN:
            return self.ktp.recording in COMPLETE
        seen = self.ktp.card in (Card.IN_HAND, Card.LOST, Card.KEPT_ELSEWHERE)
        proven = any(one in PROVES_RECORDING for one in self.ktp.substitutes)
        return seen or proven or self.line_says_recorded

    @property
    def substitute(self) -> bool:
        """Whether a substitute that this election accepts is in hand."""
        return any(one in self.election.docs_accepted for one in self.ktp.substitutes)

    @property
    def helps(self) -> tuple[IdentityReason, ...]:
        """Which papers of Dukcapil this election accepts instead of the card."""
        accepted = self.election.docs_accepted
        return tuple(why for paper, why in _FROM_DUKCAPIL.items() if paper in accepted)

    @property
    def too_late_to_record(self) -> bool:
        return self.today > self.election.last_day_recording

    def step(
        self,
        action: Action,
        owner: Owner,
        reasons: tuple[IdentityReason, ...],
        due: date | None = None,
    ) -> Identity:
        """A next step; without ``due`` it needs Dukcapil's machine, so the day of that."""
        last = due or self.election.last_day_recording
        in_time = self.today <= last
        late = () if in_time else (IdentityReason.TOO_LATE,)
        return Identity(False, action, owner, last, in_time, (*reasons, *late))

    def stuck(self) -> Identity:
        if self.ktp.recording is Recording.DUPLICATE:
            why = IdentityReason.RECORD_DOUBLE
            return self.step(Action.REMOVE_DOUBLE_RECORD, self.home, (why,))
        why = IdentityReason.RECORD_FAILED
        return self.step(Action.RECORD_AGAIN, Owner.DUKCAPIL_LOCAL, (why,))

    def nik_trouble(self, nik: NikState) -> Identity:
        if nik is NikState.DAMAGED:
            return self.step(Action.REPAIR_NIK, Owner.RUTAN, (IdentityReason.NIK_DAMAGED,))
        if nik is NikState.DUPLICATE:
            return self.step(Action.DECIDE_DUPLICATE, Owner.RUTAN, (IdentityReason.NIK_DOUBLE,))
        return self.missing_nik()

    def missing_nik(self) -> Identity:
        """A search by fingerprint or iris, the family's KK, a letter to the home Dukcapil."""
        ktp, why = self.ktp, [IdentityReason.NIK_MISSING]
        if ktp.kk_received_on is not None:
            return self.step(Action.REPAIR_NIK, Owner.RUTAN, (*why, IdentityReason.KK_HERE))
        why += [IdentityReason.KK_ASKED] if ktp.kk_requested_on else []
        if ktp.biometric_on is None:
            return self.step(Action.SEARCH_BIOMETRICS, Owner.DUKCAPIL_LOCAL, tuple(why))
        why.append(IdentityReason.SEARCHED)
        if ktp.kk_requested_on is None:
            return self.step(Action.ASK_KK, Owner.RUTAN, tuple(why))
        if self.today <= ktp.kk_requested_on + FAMILY_ANSWERS:
            return self.step(Action.ASK_KK, Owner.FAMILY, tuple(why))
        return self.step(Action.FIND_NIK, self.home, tuple(why))

    def unrecorded(self) -> Identity:
        if self.substitute and self.too_late_to_record:
            return Identity(True, reasons=(IdentityReason.SUBSTITUTE_ACCEPTED,))
        if self.ktp.recording is Recording.UNREGISTERED:
            why = IdentityReason.NOT_RECORDED
            return self.step(Action.SCHEDULE_RECORDING, Owner.DUKCAPIL_LOCAL, (why,))
        why = IdentityReason.RECORDING_UNKNOWN
        return self.step(Action.CHECK_RECORDING, Owner.RUTAN, (why,))

    def paper(self) -> Identity:
        """Recorded, or on the way there: what is in hand decides."""
        in_hand = self.ktp.card is Card.IN_HAND
        if in_hand and Document.KTP_EL in self.election.docs_accepted:
            return Identity(True, reasons=(IdentityReason.CARD_IN_HAND,))
        if self.substitute:
            return Identity(True, reasons=(IdentityReason.SUBSTITUTE_ACCEPTED,))
        refused = bool(self.ktp.substitutes) and self.ktp.card is not Card.KEPT_ELSEWHERE
        if self.helps and (refused or in_hand):
            return self.ask_substitute((IdentityReason.SUBSTITUTE_REFUSED,))
        return self.card() if self.recorded else self.waiting()

    def ask_substitute(self, why: tuple[IdentityReason, ...]) -> Identity:
        reasons = (*why, *self.helps)
        return self.step(
            Action.ASK_SUBSTITUTE, Owner.DUKCAPIL_LOCAL, reasons, due=self.election.day
        )

    def waiting(self) -> Identity:
        why = (IdentityReason.IN_PROCESS,)
        if self.too_late_to_record and self.helps:
            return self.ask_substitute(why)
        return self.step(Action.AWAIT_RECORDING, Owner.DUKCAPIL_LOCAL, (*why, *self.helps))

    def card(self) -> Identity:
        """The record stands and no accepted paper is in hand: find the card, or replace it."""
        day, card = self.election.day, self.ktp.card
        if card is Card.UNKNOWN:
            kpu = self.line_says_recorded and self.ktp.recording is Recording.UNKNOWN
            said = (IdentityReason.KPU_SAYS_RECORDED,) if kpu else ()
            why = (IdentityReason.CARD_UNKNOWN, *said)
            return self.step(Action.CONFIRM_CARD, Owner.RUTAN, why, due=day)
        if card is Card.KEPT_ELSEWHERE:
            return self.step(
                Action.FETCH_CARD, Owner.FAMILY, (IdentityReason.CARD_ELSEWHERE,), due=day
            )
        lost = card is Card.LOST
        gone = IdentityReason.CARD_LOST if lost else IdentityReason.CARD_NEVER_CAME
        if self.too_late_to_record and self.helps:
            return self.ask_substitute((gone,))
        asked = (IdentityReason.REPRINT_ASKED,) if self.ktp.reprint_asked_on else ()
        return self.step(Action.REPRINT_CARD, Owner.DUKCAPIL_LOCAL, (gone, *asked, *self.helps))
