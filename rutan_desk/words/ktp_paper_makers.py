"""The papers of the KTP-el work by name: who draws each, and in which words.

Part of the table of all papers, ``words.paper_makers``.
"""

from collections.abc import Mapping
from dataclasses import replace

from rutan_desk.domain.errors import VisitInvalid
from rutan_desk.domain.visit import Visit, VisitState
from rutan_desk.ops import ktp_papers, visit_papers
from rutan_desk.ops.ktp_rows import KtpPaperWords
from rutan_desk.ops.printing import Printed
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk
from rutan_desk.store.visits import all_visits
from rutan_desk.words import ktp_papers as words
from rutan_desk.words.paper_request import Maker, PaperRequest


def _for(one: PaperRequest, said: KtpPaperWords) -> KtpPaperWords:
    """The words, and what the paper is for."""
    return replace(said, sheet=replace(said.sheet, purpose=one.purpose))


def next_visit(db: Database) -> Visit:
    """The visit that the next papers are for: the earliest that is still planned.

    Raises ``VisitInvalid`` (``none``).
    """
    planned = [one for one in all_visits(db) if one.state is VisitState.PLANNED]
    if not planned:
        raise VisitInvalid("none")
    return min(planned, key=lambda one: (one.planned_on, one.id))


def _visit(db: Database, desk: Desk, one: PaperRequest) -> Printed:
    visit = one.visit or next_visit(db)
    said = _for(one, words.visit_words(one.now, visit))
    return visit_papers.ktp_visit(db, desk, said, visit, one.people(), one.election, one.size)


def _calls(db: Database, desk: Desk, one: PaperRequest) -> Printed:
    visit = one.visit or next_visit(db)
    said = _for(one, words.calls_words(one.now, visit))
    return visit_papers.visit_calls(db, desk, said, visit, one.people(), one.election, one.size)


def _request(db: Database, desk: Desk, one: PaperRequest) -> Printed:
    said = _for(one, words.request_words(one.now))
    return ktp_papers.ktp_request(db, desk, said, one.people(), one.election, one.size)


def _no_nik(db: Database, desk: Desk, one: PaperRequest) -> Printed:
    said = _for(one, words.no_nik_words(one.now))
    return ktp_papers.no_nik(db, desk, said, one.people(), one.election, one.size)


def _kk(db: Database, desk: Desk, one: PaperRequest) -> Printed:
    said = _for(one, words.kk_words(one.now))
    return ktp_papers.kk_request(db, desk, said, one.people(), one.election, one.size)


KTP_MAKERS: Mapping[str, Maker] = {
    "ktp-visit": _visit,
    "visit-calls": _calls,
    "ktp-request": _request,
    "no-nik": _no_nik,
    "kk-request": _kk,
}
"""By the name that ``print`` takes; those of a visit raise ``VisitInvalid`` without any."""
