"""What the desk finds out and files about people's lists: one or many people, one deed each."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from rutan_desk.domain.election import Ground
from rutan_desk.domain.enrolment import Elsewhere, Enrolment
from rutan_desk.domain.errors import EnrolmentInvalid, PersonUnknown
from rutan_desk.domain.person import Person, Presence
from rutan_desk.ops.elections import open_lists
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk, Touched, deed
from rutan_desk.store.lists import save_enrolments, some_enrolments
from rutan_desk.store.people import people_by_id


def record_check(
    db: Database,
    desk: Desk,
    election_id: int,
    ids: Iterable[int],
    elsewhere: Elsewhere,
    on: date | None = None,
    place: str = "",
) -> Touched:
    """Record what cekdptonline or KPU answered: listed elsewhere (``place``), or not.

    ``on`` is the day of the answer, today if not given; ``UNKNOWN`` takes an answer back.
    Raises ``ElectionUnknown``, ``ElectionClosed``, ``ElectionFrozen``, ``PersonUnknown``, or
    ``EnrolmentInvalid`` (``future``).
    """
    day = on or desk.clock().date()
    _refuse_future(desk, day)
    place = " ".join(place.split()) if elsewhere is Elsewhere.YES else ""
    checked = None if elsewhere is Elsewhere.UNKNOWN else day

    def check(one: Enrolment, person: Person) -> Enrolment:
        return replace(one, elsewhere=elsewhere, elsewhere_place=place, checked_on=checked)

    people, changed = _change(db, election_id, ids, check)
    if not changed:
        return frozenset()
    details = {**who(people), "elsewhere": elsewhere.value}
    with deed(db, desk, "record-check", details) as act:
        save_enrolments(act, changed)
    return act.touched


def record_move(
    db: Database,
    desk: Desk,
    election_id: int,
    ids: Iterable[int],
    ground: Ground,
    applied_on: date,
) -> Touched:
    """Record that a move (*pindah memilih*) to our station was filed on a ground.

    Whether it was in time is for T3 to say. A filing of another day or ground takes the
    letter of the earlier one back. Raises as ``record_check``, and ``EnrolmentInvalid``
    (``ground``, ``died``).
    """
    election = open_lists(db, election_id)
    if ground not in election.grounds_general:
        raise EnrolmentInvalid("ground")
    _refuse_future(desk, applied_on)

    def file(one: Enrolment, person: Person) -> Enrolment:
        if person.presence is Presence.DIED:
            raise EnrolmentInvalid("died", person.name)
        if (one.ground, one.applied_on) == (ground, applied_on):
            return one
        return replace(one, ground=ground, applied_on=applied_on, letter_number="", letter_on=None)

    people, changed = _change(db, election_id, ids, file)
    if not changed:
        return frozenset()
    details = {**who(people), "on": applied_on.isoformat()}
    with deed(db, desk, "record-move", details) as act:
        save_enrolments(act, changed)
    return act.touched


def withdraw_move(db: Database, desk: Desk, election_id: int, ids: Iterable[int]) -> Touched:
    """Take a filing back: KPU refused it, or it was recorded by mistake.

    Raises as ``record_check``, and ``EnrolmentInvalid`` (``not_filed``).
    """

    def take_back(one: Enrolment, person: Person) -> Enrolment:
        _refuse_unfiled(one, person)
        return replace(one, ground=None, applied_on=None, letter_number="", letter_on=None)

    people, changed = _change(db, election_id, ids, take_back)
    if not changed:
        return frozenset()
    with deed(db, desk, "withdraw-move", who(people)) as act:
        save_enrolments(act, changed)
    return act.touched


def record_letter(
    db: Database, desk: Desk, election_id: int, letters: Mapping[int, str], on: date
) -> Touched:
    """Record that the *surat pindah memilih* of some people came: numbers by person, one day.

    Raises as ``record_check``, and ``EnrolmentInvalid`` (``not_filed``, ``letter_number``,
    ``letter_early``).
    """
    _refuse_future(desk, on)
    numbers = {one: " ".join(number.split()) for one, number in letters.items()}

    def receive(one: Enrolment, person: Person) -> Enrolment:
        filed = _refuse_unfiled(one, person)
        if not numbers[person.id]:
            raise EnrolmentInvalid("letter_number", person.name)
        if on < filed:
            raise EnrolmentInvalid("letter_early", person.name)
        return replace(one, letter_number=numbers[person.id], letter_on=on)

    people, changed = _change(db, election_id, letters, receive)
    if not changed:
        return frozenset()
    with deed(db, desk, "record-letter", who(people)) as act:
        save_enrolments(act, changed)
    return act.touched


def record_moved_back(
    db: Database, desk: Desk, election_id: int, ids: Iterable[int], on: date
) -> Touched:
    """Record that somebody who left was filed back to the list of his home station (T9).

    Raises as ``record_check``, and ``EnrolmentInvalid`` (``still_here``, ``died``).
    """
    _refuse_future(desk, on)

    def move_back(one: Enrolment, person: Person) -> Enrolment:
        if person.presence is Presence.PRESENT:
            raise EnrolmentInvalid("still_here", person.name)
        if person.presence is Presence.DIED:
            raise EnrolmentInvalid("died", person.name)
        return replace(one, moved_back_on=on)

    people, changed = _change(db, election_id, ids, move_back)
    if not changed:
        return frozenset()
    details = {**who(people), "on": on.isoformat()}
    with deed(db, desk, "record-moved-back", details) as act:
        save_enrolments(act, changed)
    return act.touched


def enrolled(
    db: Database, election_id: int, ids: Iterable[int]
) -> tuple[list[Person], list[Enrolment]]:
    """People and their rows in an election, a fresh row for who has none.

    Raises ``PersonUnknown``, for people who turned out to be somebody else too.
    """
    wanted = list(dict.fromkeys(ids))
    found = people_by_id(db, wanted)
    for one in wanted:
        if one not in found or found[one].merged_into is not None:
            raise PersonUnknown(one)
    known = some_enrolments(db, election_id, wanted)
    rows = [known.get(one) or Enrolment(election_id=election_id, person_id=one) for one in wanted]
    return [found[one] for one in wanted], rows


def who(people: Sequence[Person]) -> dict[str, Any]:
    """Whom a deed is about, for its title: how many, and the name of a single one."""
    return {"count": len(people), "name": people[0].name if len(people) == 1 else ""}


def _change(
    db: Database,
    election_id: int,
    ids: Iterable[int],
    change: Callable[[Enrolment, Person], Enrolment],
) -> tuple[list[Person], list[Enrolment]]:
    """The people whose row changes, and their rows as changed."""
    open_lists(db, election_id)
    people, before = enrolled(db, election_id, ids)
    after = [change(row, person) for row, person in zip(before, people, strict=True)]
    changed = [place for place, row in enumerate(after) if row != before[place]]
    return [people[place] for place in changed], [after[place] for place in changed]


def _refuse_future(desk: Desk, day: date) -> None:
    if day > desk.clock().date():
        raise EnrolmentInvalid("future")


def _refuse_unfiled(one: Enrolment, person: Person) -> date:
    if one.applied_on is None:
        raise EnrolmentInvalid("not_filed", person.name)
    return one.applied_on
