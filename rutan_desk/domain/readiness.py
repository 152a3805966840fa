"""Whether one person can vote on the day, and if not yet, who must do what until when.

One rule joins the right to vote, the identity, the lists, the station, the ballots and being
there on the day. Every answer comes with its steps or its reasons.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from rutan_desk.domain.ballots import BallotGap, Ballots
from rutan_desk.domain.election import Election
from rutan_desk.domain.enrolment import Enrolment
from rutan_desk.domain.identity import Identity
from rutan_desk.domain.ktp_el import KtpEl
from rutan_desk.domain.list_line import ListLine
from rutan_desk.domain.lists import Category, ListPlace, ListReason
from rutan_desk.domain.nik import NikCheck
from rutan_desk.domain.person import Person
from rutan_desk.domain.right import Bar, Outcome, Right
from rutan_desk.domain.standing import Action, NikState, Owner, Standing
from rutan_desk.domain.station import Station


class State(StrEnum):
    """The answer, in the three words of every screen."""

    READY = "siap"
    ACTION = "perlu_tindakan"
    UNABLE = "tidak_dapat"


class Risk(StrEnum):
    """What may still go wrong with somebody, though nothing is to be done today."""

    LEAVES_BEFORE_DAY = "leaves_before_day"
    AWAY_ON_DAY = "away_on_day"
    KPU_DISPUTES_BALLOT = "kpu_disputes_ballot"
    IDENTITY_TOO_LATE = "identity_too_late"


class NoWay(StrEnum):
    """Why somebody with the right to vote still gets no ballot here."""

    NO_LIST = "no_list"
    NO_BALLOT = "no_ballot"


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do: what, by whom, and the last day on which it still helps."""

    action: Action
    owner: Owner
    due: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Readiness:
    """One person and one election, judged; ``steps`` are in the order to take them.

    ``station`` is where he votes, as far as settled; ``ballots`` are ``None`` without one;
    without ``ktp`` nothing is known of his KTP-el.
    ``no_way`` says why somebody with the right is ``UNABLE``; the bars are in ``right``.
    """

    standing: Standing
    identity: Identity
    ktp: KtpEl | None
    place: ListPlace
    enrolment: Enrolment | None
    line: ListLine | None
    station: Station | None
    ballots: Ballots | None
    state: State
    steps: tuple[Step, ...]
    risks: tuple[Risk, ...]
    no_way: NoWay | None

    @property
    def person(self) -> Person:
        """Whom this is about."""
        return self.standing.person

    @property
    def right(self) -> Right:
        """The right to vote."""
        return self.standing.right

    @property
    def articles(self) -> tuple[str, ...]:
        """Where each bar of the right stands in the law."""
        return self.standing.articles

    @property
    def nik(self) -> NikState:
        """How things stand with the NIK."""
        return self.standing.nik

    @property
    def nik_check(self) -> NikCheck | None:
        """What the number itself says."""
        return self.standing.nik_check

    @property
    def action(self) -> Action | None:
        """The next step's action."""
        return self.steps[0].action if self.steps else None

    @property
    def owner(self) -> Owner | None:
        """Who takes the next step."""
        return self.steps[0].owner if self.steps else None

    @property
    def due(self) -> date | None:
        """The last day on which the next step helps."""
        return self.steps[0].due if self.steps else None

    @property
    def voter(self) -> bool:
        """Whether somebody has the right to vote, or may turn out to have it."""
        return self.right.outcome is not Outcome.BARRED


def readiness(
    standing: Standing,
    place: ListPlace,
    election: Election,
    *,
    identity: Identity,
    ktp: KtpEl | None = None,
    enrolment: Enrolment | None = None,
    line: ListLine | None = None,
    station: Station | None = None,
    ballots: Ballots | None = None,
) -> Readiness:
    """Join what the other rules say of one person.

    Not able is who lacks the right, has no way onto a list any more, or gets no ballot at
    all; ready is who has everything; for all others the steps say what is missing.
    """
    voter = standing.right.outcome is not Outcome.BARRED
    no_way = _no_way(place, ballots) if voter else None
    steps: list[Step] = []
    if voter and no_way is None:
        steps += _own_steps(standing) + _own_steps(identity)
        steps += _list_steps(place, election)
        steps += _station_steps(place, election, station, ballots)
        steps += _presence_steps(standing.person, election)
    elif not voter:
        steps += _leaver_steps(standing, place)
    if not voter or no_way is not None:
        state = State.UNABLE
    else:
        state = State.ACTION if steps else State.READY
    return Readiness(
        standing=standing,
        identity=identity,
        ktp=ktp,
        place=place,
        enrolment=enrolment,
        line=line,
        station=station,
        ballots=ballots,
        state=state,
        steps=tuple(sorted(steps, key=_urgency)),
        risks=_risks(standing.person, election, ballots, identity) if voter else (),
        no_way=no_way,
    )


_TAKEN_IN_ORDER = {action: place for place, action in enumerate(Action)}
_FIRST = {
    Action.COMPLETE_BIRTH_DATE,
    Action.COMPLETE_MARITAL,
    Action.SEARCH_BIOMETRICS,
    Action.ASK_KK,
    Action.FIND_NIK,
    Action.REPAIR_NIK,
    Action.DECIDE_DUPLICATE,
    Action.REMOVE_DOUBLE_RECORD,
    Action.RECORD_AGAIN,
}


def _urgency(step: Step) -> tuple[bool, date, int]:
    # Neither KPU's site nor a form takes anybody without a sound number and a birth date.
    return step.action not in _FIRST, step.due or date.max, _TAKEN_IN_ORDER[step.action]


def _no_way(place: ListPlace, ballots: Ballots | None) -> NoWay | None:
    # T3: a list can still be reached while a last day is named.
    if place.category is Category.NONE and place.last_day is None:
        return NoWay.NO_LIST
    if ballots is not None and ballots.known and not ballots.codes:
        return NoWay.NO_BALLOT
    return None


def _own_steps(found: Standing | Identity) -> list[Step]:
    if found.action is None or found.owner is None:
        return []
    return [Step(found.action, found.owner, found.due)]


_LIST_STEPS = {
    ListReason.CHECK_ELSEWHERE: (Action.CHECK_DPT, Owner.RUTAN),
    ListReason.MOVE_TO_FILE: (Action.FILE_MOVE, Owner.RUTAN),
    ListReason.GROUND_MISSING: (Action.NAME_GROUND, Owner.RUTAN),
    ListReason.LETTER_MISSING: (Action.AWAIT_LETTER, Owner.KPU),
    ListReason.LATE_ENTRY_KPU: (Action.ASK_KPU, Owner.KPU),
    ListReason.DPK_VILLAGE_UNKNOWN: (Action.COMPLETE_VILLAGE, Owner.RUTAN),
}


def _list_steps(place: ListPlace, election: Election) -> list[Step]:
    # With KPU's letter in hand nobody asks any more on what ground it was given.
    settled = {ListReason.GROUND_MISSING} if ListReason.LETTER_HERE in place.reasons else set()
    return [
        Step(*_LIST_STEPS[reason], place.last_day or election.day)
        for reason in place.reasons
        if reason in _LIST_STEPS and reason not in settled
    ]


_BALLOT_STEPS = {
    BallotGap.ADDRESS_UNKNOWN: (Action.COMPLETE_ADDRESS, Owner.RUTAN),
    BallotGap.REGENCY_UNKNOWN: (Action.COMPLETE_ADDRESS, Owner.RUTAN),
    BallotGap.DISTRICT_UNKNOWN: (Action.COMPLETE_ADDRESS, Owner.RUTAN),
    BallotGap.VILLAGE_UNKNOWN: (Action.COMPLETE_VILLAGE, Owner.RUTAN),
    BallotGap.DAPIL_UNKNOWN: (Action.SET_DAPIL, Owner.RUTAN),
    BallotGap.DISTRICT_NEW: (Action.SET_DAPIL, Owner.RUTAN),
}


def _station_steps(
    place: ListPlace, election: Election, station: Station | None, ballots: Ballots | None
) -> list[Step]:
    if station is None:
        return [Step(Action.ASSIGN_STATION, Owner.RUTAN, election.last_day_special)]
    found = {_BALLOT_STEPS[gap] for gap in ballots.gaps} if ballots is not None else set()
    if ListReason.DPK_VILLAGE_UNKNOWN in place.reasons:
        found.discard((Action.COMPLETE_VILLAGE, Owner.RUTAN))
    return [Step(action, owner, election.last_day_special) for action, owner in sorted(found)]


def _presence_steps(person: Person, election: Election) -> list[Step]:
    if person.away is None or (person.back_on is not None and person.back_on <= election.day):
        return []
    return [Step(Action.CONFIRM_RETURN, Owner.RUTAN, election.day)]


def _leaver_steps(standing: Standing, place: ListPlace) -> list[Step]:
    if Bar.RELEASED in standing.right.bars and ListReason.MOVE_BACK_TO_FILE in place.reasons:
        return [Step(Action.MOVE_BACK, Owner.RUTAN, place.last_day)]
    return []


def _risks(
    person: Person, election: Election, ballots: Ballots | None, identity: Identity
) -> tuple[Risk, ...]:
    risks = []
    if person.release_on is not None and person.release_on < election.day:
        risks.append(Risk.LEAVES_BEFORE_DAY)
    if person.away is not None:
        risks.append(Risk.AWAY_ON_DAY)
    if ballots is not None and ballots.ask_kpu:
        risks.append(Risk.KPU_DISPUTES_BALLOT)
    if not identity.in_time:
        risks.append(Risk.IDENTITY_TOO_LATE)
    return tuple(risks)
