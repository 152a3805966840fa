"""The demo's KTP-el work: people in every state of table T2, a visit to come, one gone by."""

from collections.abc import Sequence
from datetime import date, timedelta

from rutan_desk.domain.election import Document
from rutan_desk.domain.ktp_el import Card, Mark, Milestone, Recording
from rutan_desk.domain.person import Citizenship, Kind, Person, Presence
from rutan_desk.domain.visit import Absence, Visit, VisitOutcome
from rutan_desk.ops.ktp_el import record_mark
from rutan_desk.ops.readiness import everybody
from rutan_desk.ops.visit_results import Result, close_visit, take_results
from rutan_desk.ops.visits import fill_visit, plan_visit
from rutan_desk.store.people import all_people
from rutan_desk.store.registry import Registry
from rutan_desk.store.visits import all_visits, lines_of_visit

WEEK = timedelta(days=7)
SHARES = 20
"""Every twentieth of the people is in a state of its own; eleven of them have their card."""


def furnish_ktp(registry: Registry) -> None:
    """Record what is known of everybody's KTP-el, hold one visit and plan the next."""
    people = [one for one in all_people(registry.db) if one.presence is Presence.PRESENT]
    by_number = sorted(people, key=lambda one: one.id)
    staff = [one for one in by_number if one.kind is Kind.STAFF]
    inmates = [one for one in by_number if one.kind is Kind.INMATE]
    _with_card(registry, staff[:-1])
    missing = [one for one in inmates if one.citizenship is Citizenship.WNI and _lacks_nik(one)]
    _searches(registry, missing)
    sound = [one for one in inmates if one.nik is not None]
    shares = [sound[place::SHARES] for place in range(SHARES)]
    _with_card(registry, [one for share in shares[:11] for one in share])
    _cards(registry, shares[11:16])
    _under_way(registry, shares[16], shares[17])
    unrecorded = [*shares[18], *shares[19]]
    nothing_known, unrecorded = unrecorded[:2], unrecorded[2:]
    _mark(registry, nothing_known[:1], Milestone.UNMATCHED)
    _mark(registry, unrecorded, Milestone.RECORDING, Recording.UNREGISTERED, weeks=6)
    _visit_gone_by(registry, unrecorded[:12])
    _visit_to_come(registry)


def _lacks_nik(person: Person) -> bool:
    return person.nik is None and not (person.nik_as_written or "").strip("0")


def _mark(
    registry: Registry,
    people: Sequence[Person],
    milestone: Milestone,
    value: Recording | Card | Document | None = None,
    weeks: int = 0,
) -> None:
    on = registry.clock().date() - weeks * WEEK
    mark = Mark(milestone, on, value)
    record_mark(registry.db, registry.desk, [one.id for one in people], mark)


def _with_card(registry: Registry, people: Sequence[Person]) -> None:
    _mark(registry, people, Milestone.RECORDING, Recording.PRINTED, weeks=8)
    _mark(registry, people, Milestone.CARD, Card.IN_HAND, weeks=3)


def _searches(registry: Registry, people: Sequence[Person]) -> None:
    """The stages of a search for a NIK, the first of the people untouched."""
    asked, unanswered, answered = people[2:3], people[3:4], people[4:]
    _mark(registry, people[1:], Milestone.SEARCHED, weeks=5)
    _mark(registry, asked, Milestone.KK_REQUESTED, weeks=1)
    _mark(registry, [*unanswered, *answered], Milestone.KK_REQUESTED, weeks=4)
    _mark(registry, answered, Milestone.KK_RECEIVED)


def _cards(registry: Registry, shares: Sequence[Sequence[Person]]) -> None:
    """The record stands, and the card is lost, elsewhere, not printed, or nobody looked."""
    lost, elsewhere, unprinted, suket, unseen = shares
    for share in (lost, elsewhere, suket, unseen):
        _mark(registry, share, Milestone.RECORDING, Recording.PRINTED, weeks=8)
    _mark(registry, lost, Milestone.CARD, Card.LOST, weeks=2)
    _mark(registry, lost[::2], Milestone.REPRINT_ASKED, weeks=1)
    _mark(registry, elsewhere, Milestone.CARD, Card.KEPT_ELSEWHERE, weeks=2)
    _mark(registry, unprinted, Milestone.RECORDING, Recording.PRINT_READY, weeks=2)
    _mark(registry, unprinted, Milestone.CARD, Card.NONE, weeks=2)
    _mark(registry, unprinted[::3], Milestone.SUBSTITUTE, Document.BIODATA)
    _mark(registry, unprinted[1::3], Milestone.SUBSTITUTE, Document.IKD)
    _mark(registry, suket, Milestone.CARD, Card.NONE, weeks=2)
    _mark(registry, suket, Milestone.SUBSTITUTE, Document.SUKET)


def _under_way(registry: Registry, moving: Sequence[Person], stuck: Sequence[Person]) -> None:
    """Recorded in the weeks before, and still on the way, or come back as failed or double."""
    for weeks in range(1, 6):
        some = [*moving, *stuck][weeks - 1 :: 5]
        _mark(registry, some, Milestone.RECORDING, Recording.CAPTURED, weeks=weeks)
    for place, status in enumerate((Recording.PROCESSING, Recording.SENT, Recording.RECEIVED)):
        _mark(registry, moving[place + 1 :: 4], Milestone.RECORDING, status)
    _mark(registry, stuck[::2], Milestone.RECORDING, Recording.DUPLICATE)
    _mark(registry, stuck[1::2], Milestone.RECORDING, Recording.FAILED)


def _visit_gone_by(registry: Registry, people: Sequence[Person]) -> None:
    db, desk, day = registry.db, registry.desk, registry.clock().date() - timedelta(days=9)
    if not people:
        return
    plan_visit(db, desk, _visit(day, len(people)), [one.id for one in people])
    visit = all_visits(db)[0]
    told = [
        Result(VisitOutcome.ABSENT, Absence.COURT),
        Result(VisitOutcome.ABSENT, Absence.SICK),
        Result(VisitOutcome.FAILED, note="sidik jari tidak terbaca"),
        Result(VisitOutcome.REFUSED),
    ]
    lines = lines_of_visit(db, visit.id)
    told += [Result(VisitOutcome.RECORDED)] * len(lines)
    order = [one.person_id for one in lines]
    take_results(db, desk, visit.id, dict(zip(order[:-1], told, strict=False)))
    close_visit(db, desk, visit.id, rest=Absence.NOT_REACHED)


def _visit_to_come(registry: Registry) -> None:
    db, desk, today = registry.db, registry.desk, registry.clock().date()
    plan_visit(db, desk, _visit(today + timedelta(days=5), 20))
    visit = all_visits(db)[0]
    fill_visit(db, desk, visit.id, everybody(db, today))


def _visit(day: date, capacity: int) -> Visit:
    return Visit(
        planned_on=day,
        place="Aula Rutan Kelas IIB Contoh",
        team="Tim Contoh, Disdukcapil Blora",
        capacity=capacity,
    )
