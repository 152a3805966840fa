"""The papers of the KTP-el work by name: who draws each, and in which words.

For the table of all papers (``words.paper_makers``), whose requests fit ``KtpPaperRequest``.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Protocol

from rutan_desk.domain.election import Election
from rutan_desk.domain.errors import VisitInvalid
from rutan_desk.domain.readiness import Readiness
from rutan_desk.domain.visit import Visit, VisitState
from rutan_desk.ops import ktp_papers, visit_papers
from rutan_desk.ops.printing import Printed
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk
from rutan_desk.store.visits import all_visits
from rutan_desk.words import ktp_papers as words


class KtpPaperRequest(Protocol):
    """Which paper: ``people`` judges everybody when asked."""

    @property
    def election(self) -> Election:
        """The election that everybody is judged for."""

    @property
    def people(self) -> Callable[[], Sequence[Readiness]]:
        """Everybody, judged."""

    @property
    def now(self) -> datetime:
        """When it is printed."""

    @property
    def size(self) -> str:
        """The paper."""

    @property
    def visit(self) -> Visit | None:
        """Which visit; ``None`` is the next."""


KtpMaker = Callable[[Database, Desk, KtpPaperRequest], Printed]


def next_visit(db: Database) -> Visit:
    """The visit that the next papers are for: the earliest that is still planned.

    Raises ``VisitInvalid`` (``none``).
    """
    planned = [one for one in all_visits(db) if one.state is VisitState.PLANNED]
    if not planned:
        raise VisitInvalid("none")
    return min(planned, key=lambda one: (one.planned_on, one.id))


def _visit(db: Database, desk: Desk, one: KtpPaperRequest) -> Printed:
    visit = one.visit or next_visit(db)
    said = words.visit_words(one.now, visit)
    return visit_papers.ktp_visit(db, desk, said, visit, one.people(), one.election, one.size)


def _calls(db: Database, desk: Desk, one: KtpPaperRequest) -> Printed:
    visit = one.visit or next_visit(db)
    said = words.calls_words(one.now, visit)
    return visit_papers.visit_calls(db, desk, said, visit, one.people(), one.election, one.size)


def _request(db: Database, desk: Desk, one: KtpPaperRequest) -> Printed:
    said = words.request_words(one.now)
    return ktp_papers.ktp_request(db, desk, said, one.people(), one.election, one.size)


def _no_nik(db: Database, desk: Desk, one: KtpPaperRequest) -> Printed:
    said = words.no_nik_words(one.now)
    return ktp_papers.no_nik(db, desk, said, one.people(), one.election, one.size)


def _kk(db: Database, desk: Desk, one: KtpPaperRequest) -> Printed:
    said = words.kk_words(one.now)
    return ktp_papers.kk_request(db, desk, said, one.people(), one.election, one.size)


KTP_MAKERS: Mapping[str, KtpMaker] = {
    "ktp-visit": _visit,
    "visit-calls": _calls,
    "ktp-request": _request,
    "no-nik": _no_nik,
    "kk-request": _kk,
}
"""By the name that ``print`` takes; those of a visit raise ``VisitInvalid`` without any."""
