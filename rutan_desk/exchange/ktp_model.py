"""What comparing Dukcapil's answer hands over: each line, whom it means, what it would write."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from rutan_desk.domain.ktp_el import KtpEl
from rutan_desk.domain.list_line import Match
from rutan_desk.domain.note import Note
from rutan_desk.domain.person import Person
from rutan_desk.exchange.ktp_sheet import AnswerLine
from rutan_desk.exchange.list_matching import Candidate
from rutan_desk.exchange.model import Counted, Outcome, PeopleSheet


class Verdict(StrEnum):
    """What an officer decides of a line: the person is the one whom the decision names.

    ``HIS``: it is he, the status is his. ``TAKE_NIK``: and the number found is his too.
    ``NOT_HIS_NIK``: it is somebody else, whose number our person wrongly has. ``NOBODY``: it
    means nobody of ours.
    """

    HIS = "his"
    TAKE_NIK = "take_nik"
    NOT_HIS_NIK = "not_his_nik"
    NOBODY = "nobody"


@dataclass(frozen=True, slots=True)
class Decision:
    """An officer's word on one line; ``NOBODY`` names no person."""

    verdict: Verdict
    person_id: int | None = None


@dataclass(frozen=True, slots=True)
class Offer:
    """A number that Dukcapil gives for a person who has none, or another.

    ``holder`` is who of ours has it now (``None``: nobody): it is never taken from him.
    """

    number: str
    holder: Person | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedAnswer:
    """A line of the answer, and what an import would do with it.

    ``person`` is whom it means, as he was when compared; ``before`` and ``after`` what is known
    of his KTP-el (``after`` ``None``: nothing is written), ``nik`` a number he is to get.
    ``changes`` maps fields of ``KtpEl``, and ``nik``, to old and new. ``held`` says that the
    line writes only once an officer decided: somebody left, or a later day is on record.
    """

    row: int
    outcome: Outcome
    line: AnswerLine
    match: Match
    candidates: tuple[Candidate, ...] = ()
    decision: Decision | None = None
    person: Person | None = None
    before: KtpEl | None = None
    after: KtpEl | None = None
    nik: str | None = None
    offer: Offer | None = None
    held: bool = False
    changes: Mapping[str, tuple[object, object]] = field(default_factory=dict)
    notes: tuple[Note, ...] = ()
    cells: tuple[str, ...] = ()

    @property
    def to_decide(self) -> bool:
        """Whether an officer has something to say here."""
        if self.outcome is Outcome.REFUSED or self.decision is not None:
            return False
        open_offer = self.offer is not None and self.match is Match.MATCHED
        return self.held or open_offer or (self.match is Match.OPEN and bool(self.candidates))


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerPlan(Counted):
    """An answer held against the registry, before anything is written.

    ``answered_on`` is the day of a status that the file gives no day for. ``missing`` are
    people who are here, without a complete record, and not in the file. ``names`` are those of
    whom candidates speak.
    """

    sheet: PeopleSheet
    answered_on: date
    lines: tuple[PlannedAnswer, ...]
    decisions: Mapping[int, Decision]
    missing: tuple[Person, ...]
    names: Mapping[int, str]

    @property
    def matched(self) -> int:
        """Lines that mean somebody of the registry."""
        return sum(one.match is Match.MATCHED for one in self.lines)

    @property
    def open(self) -> int:
        """Lines for which an officer has to decide something."""
        return sum(one.to_decide for one in self.lines)

    @property
    def found(self) -> int:
        """Numbers that people are to get."""
        return sum(one.nik is not None for one in self.lines)

    @property
    def unknown_codes(self) -> Mapping[str, int]:
        """Codes of Dukcapil that nobody knows, as written, and how often each stands there."""
        return Counter(
            one.line.as_written
            for one in self.lines
            if one.line.status is None and one.line.as_written
        )
