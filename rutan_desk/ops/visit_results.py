"""How a visit of Dukcapil went, person by person, and its end; each step one deed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from rutan_desk.domain.errors import VisitInvalid
from rutan_desk.domain.ktp_el import KtpEl
from rutan_desk.domain.person import Person
from rutan_desk.domain.visit import Absence, VisitLine, VisitOutcome, VisitState, marks_of
from rutan_desk.ops.enrolments import who
from rutan_desk.ops.ktp_el import after_marks
from rutan_desk.ops.visits import line_on, planned_visit
from rutan_desk.store import Database
from rutan_desk.store.journal import Deed, Desk, Touched, deed
from rutan_desk.store.ktp_el import save_ktp, some_ktp
from rutan_desk.store.people import people_by_id
from rutan_desk.store.visits import lines_of_visit, save_visit, save_visit_lines


@dataclass(frozen=True, slots=True)
class Result:
    """How it went with one person; who was absent has a ``reason``."""

    outcome: VisitOutcome
    reason: Absence | None = None
    note: str = ""


def take_results(
    db: Database,
    desk: Desk,
    visit_id: int,
    results: Mapping[int, Result],
    on: date | None = None,
) -> Touched:
    """Take in how it went, by person; what it says of the KTP-el is recorded with it.

    ``on`` is the day, that of the visit if not given. Who was absent or refused may have
    another result later; a result that counts is undone first. Raises ``VisitUnknown``,
    ``VisitInvalid`` (``over``, ``too_early``, ``not_listed``, ``reason``, ``taken``).
    """
    visit = planned_visit(db, visit_id)
    day = on or visit.planned_on
    if not visit.planned_on <= day <= desk.clock().date():
        raise VisitInvalid("too_early")
    lines = {one.person_id: one for one in lines_of_visit(db, visit_id)}
    people = people_by_id(db, [line_on(lines, one).person_id for one in results])
    after = [_taken(lines[one], people[one], result, day) for one, result in results.items()]
    changed = [one for one in after if one != lines[one.person_id]]
    if not changed:
        return frozenset()
    named = [people[one.person_id] for one in changed]
    outcome = changed[0].outcome if len(changed) == 1 else None
    details = {**who(named), "on": day.isoformat(), "outcome": outcome and outcome.value}
    with deed(db, desk, "visit-results", details) as act:
        save_visit_lines(act, changed)
        _save_marks(act, changed, people, day)
    return act.touched


def close_visit(db: Database, desk: Desk, visit_id: int, rest: Absence | None = None) -> Touched:
    """End a visit; who has no result was absent for the reason ``rest``.

    Raises ``VisitUnknown``, ``VisitInvalid`` (``over``, ``too_early``; ``open`` when somebody
    has no result and no ``rest`` is given).
    """
    visit = planned_visit(db, visit_id)
    if desk.clock().date() < visit.planned_on:
        raise VisitInvalid("too_early")
    lines = lines_of_visit(db, visit_id)
    still_open = [one for one in lines if one.outcome is None]
    if still_open and rest is None:
        raise VisitInvalid("open", count=len(still_open))
    absent = [
        replace(one, outcome=VisitOutcome.ABSENT, reason=rest, done_on=visit.planned_on)
        for one in still_open
    ]
    done = sum(one.outcome is VisitOutcome.RECORDED for one in lines)
    details = {"on": visit.planned_on.isoformat(), "count": done, "of": len(lines)}
    with deed(db, desk, "close-visit", details) as act:
        save_visit_lines(act, absent)
        save_visit(act, replace(visit, state=VisitState.CLOSED))
    return act.touched


def _taken(line: VisitLine, person: Person, result: Result, day: date) -> VisitLine:
    """A line with its result; raises ``VisitInvalid`` (``reason``, ``taken``)."""
    if (result.outcome is VisitOutcome.ABSENT) is (result.reason is None):
        raise VisitInvalid("reason", person.name)
    note = " ".join(result.note.split())
    after = replace(line, outcome=result.outcome, reason=result.reason, done_on=day, note=note)
    counted = line.outcome and line.done_on and marks_of(line.outcome, line.done_on, person)
    if counted and after != line:
        raise VisitInvalid("taken", person.name)
    return after


def _save_marks(
    act: Deed, lines: Sequence[VisitLine], people: Mapping[int, Person], day: date
) -> None:
    ids = [one.person_id for one in lines]
    known = some_ktp(act.db, ids)
    after = []
    for line in lines:
        person = people[line.person_id]
        before = known.get(person.id) or KtpEl(person_id=person.id)
        marks = marks_of(line.outcome, day, person) if line.outcome else ()
        row = after_marks(before, marks)
        after += [row] if row != before else []
    save_ktp(act, after)
