"""Dukcapil's visits: planned, filled by rule or by hand, called off; each step one deed.

The results are taken in ``ops.visit_results``.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from rutan_desk.domain.errors import PersonUnknown, VisitInvalid
from rutan_desk.domain.person import Person, Presence
from rutan_desk.domain.readiness import Readiness
from rutan_desk.domain.visit import (
    Visit,
    VisitLine,
    VisitState,
    by_block,
    candidates,
)
from rutan_desk.ops.enrolments import who
from rutan_desk.store import Database
from rutan_desk.store.elections import active_election
from rutan_desk.store.journal import Deed, Desk, Touched, deed
from rutan_desk.store.people import people_by_id
from rutan_desk.store.visits import (
    get_visit,
    lines_of_visit,
    on_planned_visits,
    remove_visit_lines,
    save_visit,
    save_visit_lines,
)


def plan_visit(db: Database, desk: Desk, visit: Visit, ids: Iterable[int] = ()) -> Touched:
    """Plan a visit, with its people if they are known already.

    A visit that took place unplanned is entered in the same way. Raises ``VisitInvalid``
    (``capacity``, ``full``, ``left``) or ``PersonUnknown``.
    """
    wanted = _checked(replace(visit, id=0, uuid="", state=VisitState.PLANNED))
    people = _people(db, ids)
    _refuse_too_many(wanted, (), people)
    with deed(db, desk, "plan-visit", {"on": wanted.planned_on.isoformat()}) as act:
        made = save_visit(act, wanted)
        _save_order(act, made, [], people)
    return act.touched


def edit_visit(db: Database, desk: Desk, visit: Visit) -> Touched:
    """Save what an officer changed of a planned visit: day, place, team, capacity, note.

    Raises ``VisitUnknown``, ``VisitInvalid`` (``over``, ``capacity``, ``full``, and ``begun``
    when the day of taken results is to change).
    """
    before = planned_visit(db, visit.id)
    lines = lines_of_visit(db, visit.id)
    wanted = _checked(replace(visit, uuid=before.uuid, state=before.state))
    if wanted.planned_on != before.planned_on and any(one.outcome for one in lines):
        raise VisitInvalid("begun")
    _refuse_too_many(wanted, lines, ())
    if wanted == before:
        return frozenset()
    with deed(db, desk, "edit-visit", {"on": wanted.planned_on.isoformat()}) as act:
        save_visit(act, wanted)
    return act.touched


def suggested(db: Database, people: Iterable[Readiness], visit: Visit) -> list[Readiness]:
    """Whom the rule would add to a visit, up to its capacity, in the order of choice.

    They can still be recorded in time, are here on the day, and on no other planned visit;
    certain voters come first, then block by block. ``people`` are judged for the active
    election (``ops.readiness``).
    """
    last_day = active_election(db).last_day_recording
    lines = lines_of_visit(db, visit.id) if visit.id else []
    taken = on_planned_visits(db, but=visit.id) | {one.person_id for one in lines}
    free = max(0, visit.capacity - len(lines))
    return candidates(people, visit.planned_on, last_day, taken)[:free]


def fill_visit(db: Database, desk: Desk, visit_id: int, people: Iterable[Readiness]) -> Touched:
    """Fill a planned visit by the rule of ``suggested``, as one deed.

    Raises ``VisitUnknown`` or ``VisitInvalid`` (``over``).
    """
    visit = planned_visit(db, visit_id)
    chosen = [one.person for one in suggested(db, people, visit)]
    if not chosen:
        return frozenset()
    details = {**who(chosen), "on": visit.planned_on.isoformat()}
    with deed(db, desk, "fill-visit", details) as act:
        _save_order(act, visit, lines_of_visit(db, visit_id), chosen)
    return act.touched


def add_to_visit(db: Database, desk: Desk, visit_id: int, ids: Iterable[int]) -> Touched:
    """Put people on a planned visit by hand; who stands on it already stays where he is.

    Raises ``VisitUnknown``, ``PersonUnknown``, ``VisitInvalid`` (``over``, ``full``, ``left``).
    """
    visit = planned_visit(db, visit_id)
    lines = lines_of_visit(db, visit_id)
    there = {one.person_id for one in lines}
    people = [one for one in _people(db, ids) if one.id not in there]
    _refuse_too_many(visit, lines, people)
    if not people:
        return frozenset()
    details = {**who(people), "on": visit.planned_on.isoformat()}
    with deed(db, desk, "add-to-visit", details) as act:
        _save_order(act, visit, lines, people)
    return act.touched


def remove_from_visit(db: Database, desk: Desk, visit_id: int, ids: Iterable[int]) -> Touched:
    """Take people off a planned visit; they are in the queue as before.

    Raises ``VisitUnknown``, ``VisitInvalid`` (``over``, ``not_listed``, ``taken``).
    """
    visit = planned_visit(db, visit_id)
    lines = {one.person_id: one for one in lines_of_visit(db, visit_id)}
    wanted = list(dict.fromkeys(ids))
    gone = [line_on(lines, one) for one in wanted]
    people = people_by_id(db, wanted)
    for line in gone:
        if line.outcome is not None:
            raise VisitInvalid("taken", people[line.person_id].name)
    if not gone:
        return frozenset()
    details = {**who([people[one] for one in wanted]), "on": visit.planned_on.isoformat()}
    with deed(db, desk, "remove-from-visit", details) as act:
        remove_visit_lines(act, gone)
        if not any(one.outcome for one in lines.values()):
            _save_order(act, visit, [one for one in lines.values() if one not in gone], [])
    return act.touched


def cancel_visit(db: Database, desk: Desk, visit_id: int) -> Touched:
    """Call a visit off that has no results yet; its people are free for another.

    Raises ``VisitUnknown``, ``VisitInvalid`` (``over``, ``begun``).
    """
    visit = planned_visit(db, visit_id)
    if any(one.outcome for one in lines_of_visit(db, visit_id)):
        raise VisitInvalid("begun")
    with deed(db, desk, "cancel-visit", {"on": visit.planned_on.isoformat()}) as act:
        save_visit(act, replace(visit, state=VisitState.CANCELLED))
    return act.touched


def planned_visit(db: Database, visit_id: int) -> Visit:
    """A visit that may still be written; raises ``VisitUnknown``, ``VisitInvalid`` (``over``)."""
    visit = get_visit(db, visit_id)
    if visit.state is not VisitState.PLANNED:
        raise VisitInvalid("over")
    return visit


def _checked(visit: Visit) -> Visit:
    if visit.capacity < 1:
        raise VisitInvalid("capacity")
    place, team, note = (" ".join(text.split()) for text in (visit.place, visit.team, visit.note))
    return replace(visit, place=place, team=team, note=note)


def _people(db: Database, ids: Iterable[int]) -> list[Person]:
    """People who are here, each once."""
    wanted = list(dict.fromkeys(ids))
    found = people_by_id(db, wanted)
    for one in wanted:
        if one not in found or found[one].merged_into is not None:
            raise PersonUnknown(one)
        if found[one].presence is not Presence.PRESENT:
            raise VisitInvalid("left", found[one].name)
    return [found[one] for one in wanted]


def _refuse_too_many(visit: Visit, lines: Sequence[VisitLine], people: Sequence[Person]) -> None:
    if len(lines) + len(people) > visit.capacity:
        raise VisitInvalid("full", count=visit.capacity)


def _save_order(
    act: Deed, visit: Visit, lines: Sequence[VisitLine], people: Iterable[Person]
) -> None:
    """Write the people of a visit block by block; once it has begun, new ones come last."""
    fresh = [VisitLine(visit_id=visit.id, person_id=one.id, position=0) for one in people]
    every = [*lines, *fresh]
    who_is = people_by_id(act.db, [one.person_id for one in every])
    begun = any(one.outcome for one in lines)
    order = sorted(
        every,
        key=lambda one: (
            one.position or len(every) if begun else 0,
            by_block(who_is[one.person_id]),
        ),
    )
    placed = [replace(one, position=place) for place, one in enumerate(order, 1)]
    save_visit_lines(act, [new for new, old in zip(placed, order, strict=True) if new != old])


def line_on(lines: Mapping[int, VisitLine], person_id: int) -> VisitLine:
    """Somebody's line on a visit, of ``lines`` by person; ``VisitInvalid`` (``not_listed``)."""
    if person_id not in lines:
        raise VisitInvalid("not_listed")
    return lines[person_id]
