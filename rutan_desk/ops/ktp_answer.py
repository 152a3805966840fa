"""Dukcapil's answer, compared with what the desk knows, decided, and taken in as one deed."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

from rutan_desk.domain.errors import KtpInvalid, LineTaken, NikTaken, PlanStale
from rutan_desk.domain.nik import masked
from rutan_desk.domain.person import Person
from rutan_desk.exchange.ktp_model import AnswerPlan, Decision, PlannedAnswer, Verdict
from rutan_desk.exchange.ktp_plan import plan_answer
from rutan_desk.exchange.ktp_sheet import read_answer
from rutan_desk.exchange.model import Outcome, PeopleSheet
from rutan_desk.ops.backups import automatic_backup
from rutan_desk.ops.importing import Imported, Reading, asked, file_details
from rutan_desk.ops.layouts import remember_layout
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk, Touched, deed
from rutan_desk.store.ktp_el import ktp_by_person, save_ktp, some_ktp
from rutan_desk.store.people import all_people, get_person, niks_taken, people_by_id, save_people
from rutan_desk.store.registry import Registry
from rutan_desk.store.rotation import Reason


def preview_answer(
    db: Database,
    desk: Desk,
    path: Path,
    reading: Reading | None = None,
    answered_on: date | None = None,
) -> AnswerPlan:
    """Read an answer and compare it with the registry; changes nothing.

    ``answered_on`` is the day of a status without a day in the file, today if not given.
    Raises ``KtpInvalid`` (``future``), and what ``preview_people`` raises.
    """
    today = desk.clock().date()
    if answered_on is not None and answered_on > today:
        raise KtpInvalid("future")
    sheet = read_answer(path, today=today, **asked(db, reading))
    return _planned(db, sheet, answered_on or today, {})


def _planned(
    db: Database, sheet: PeopleSheet, answered_on: date, decisions: Mapping[int, Decision]
) -> AnswerPlan:
    return plan_answer(
        sheet, all_people(db), ktp_by_person(db), answered_on=answered_on, decisions=decisions
    )


def decide_answer(
    db: Database, plan: AnswerPlan, decisions: Mapping[int, Decision | None]
) -> AnswerPlan:
    """The plan with an officer's decisions, by row of the file; ``None`` takes one back.

    Changes nothing: ``apply_answer`` writes them with all the rest. Raises ``PersonUnknown``;
    ``LineTaken`` when another line means the person; ``NikTaken`` for a number that somebody
    else has; ``KtpInvalid`` (``row``, ``no_person``, ``no_number``).
    """
    lines = {one.row: one for one in plan.lines if one.outcome is not Outcome.REFUSED}
    wanted = {row: one for row, one in plan.decisions.items() if row not in decisions}
    for row, said in decisions.items():
        if row not in lines:
            raise KtpInvalid("row")
        if said is not None:
            wanted[row] = _checked(db, lines[row], said)
    _refuse_taken(db, lines, wanted)
    return _planned(db, plan.sheet, plan.answered_on, wanted)


def _checked(db: Database, planned: PlannedAnswer, said: Decision) -> Decision:
    if said.verdict is Verdict.NOBODY:
        return Decision(Verdict.NOBODY)
    if said.person_id is None:
        raise KtpInvalid("no_person")
    person = get_person(db, said.person_id)
    if person.merged_into is not None:
        person = get_person(db, person.merged_into)
    number = planned.line.found
    if said.verdict is Verdict.TAKE_NIK:
        if number is None:
            raise KtpInvalid("no_number")
        _refuse_held(db, number, person)
    return Decision(said.verdict, person.id)


def _refuse_held(db: Database, number: str, person: Person) -> None:
    holder = next((one for one in all_people(db, merged=True) if one.nik == number), None)
    if holder is not None and holder.id != person.id:
        raise NikTaken(masked(number), holder.name)


def _refuse_taken(
    db: Database, lines: Mapping[int, PlannedAnswer], wanted: Mapping[int, Decision]
) -> None:
    """Refuse when two lines would mean one person, or give one number to two."""
    people: dict[int, int] = {}
    numbers: dict[str, int] = {}
    for row, said in wanted.items():
        if said.person_id is None or said.verdict is Verdict.NOT_HIS_NIK:
            continue
        name = get_person(db, said.person_id).name
        if said.person_id in people:
            raise LineTaken(name, str(people[said.person_id]))
        people[said.person_id] = row
        number = lines[row].line.found
        if said.verdict is Verdict.TAKE_NIK and number is not None:
            if number in numbers:
                raise NikTaken(masked(number), lines[numbers[number]].line.name)
            numbers[number] = row


def apply_answer(db: Database, desk: Desk, plan: AnswerPlan) -> Touched:
    """Take a previewed and decided answer in, as one deed; what waits for a decision waits.

    Codes that nobody knows stand in the deed. Raises ``PlanStale`` when one of the people, or
    what is known of his KTP-el, was changed since the preview; nothing is imported then.
    """
    lines = [one for one in plan.lines if one.outcome in (Outcome.NEW, Outcome.CHANGED)]
    _refuse_stale(db, plan, lines)
    details = {
        **file_details(plan.sheet, plan),
        "matched": plan.matched,
        "open": plan.open,
        "found": plan.found,
        "unknown_codes": dict(plan.unknown_codes),
    }
    numbered = [(one.row, one.person, one.nik) for one in lines if one.person and one.nik]
    known = [(one.row, one.after) for one in lines if one.after is not None]
    with deed(db, desk, "import-ktp-el", details) as act:
        people = [with_nik(person, nik) for _, person, nik in numbered]
        save_people(act, people, [row for row, *_ in numbered])
        save_ktp(act, [after for _, after in known], [row for row, _ in known])
        if not plan.sheet.remembered:
            remember_layout(act, plan.sheet.shape, plan.sheet.layout)
    return act.touched


def import_answer(registry: Registry, plan: AnswerPlan) -> Imported:
    """Back the registry up, then ``apply_answer``: the way a person imports an answer.

    Nothing is imported when no backup can be made; raises as both do.
    """
    backup = automatic_backup(registry, Reason.IMPORT)
    return Imported(apply_answer(registry.db, registry.desk, plan), backup)


def with_nik(person: Person, nik: str | None) -> Person:
    """A person with the number an officer decided on: no import overwrites it."""
    return replace(
        person,
        nik=nik,
        nik_as_written=nik,
        doubts=tuple(one for one in person.doubts if one.field != "nik"),
        by_hand=person.by_hand | {"nik"},
    )


def _refuse_stale(db: Database, plan: AnswerPlan, lines: list[PlannedAnswer]) -> None:
    ids = [one.person.id for one in lines if one.person is not None]
    people, known = people_by_id(db, ids), some_ktp(db, ids)
    for one in lines:
        if one.person is None:
            continue
        same = people.get(one.person.id) == one.person
        if not same or known.get(one.person.id) != one.before:
            raise PlanStale(plan.sheet.file)
    if niks_taken(db, {one.nik for one in lines if one.nik}):
        raise PlanStale(plan.sheet.file)
