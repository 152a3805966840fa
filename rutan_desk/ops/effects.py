"""What something would change for the election, said before it is written (T9)."""

from dataclasses import dataclass
from datetime import date

from rutan_desk.domain.movement import Movement
from rutan_desk.domain.readiness import Readiness
from rutan_desk.ops.movements import planned_move
from rutan_desk.ops.readiness import one_person, person_if
from rutan_desk.store import Database
from rutan_desk.store.people import get_person


@dataclass(frozen=True, slots=True)
class Effect:
    """One person, judged as things are and as they would be."""

    before: Readiness
    after: Readiness


def effect_of_movement(
    db: Database,
    person_id: int,
    movement: Movement,
    on: date,
    today: date,
    *,
    until: date | None = None,
    register_number: str | None = None,
    register_class: str | None = None,
) -> Effect:
    """What a movement would change; writes nothing, and refuses as ``move_person`` does."""
    after, moved = planned_move(
        get_person(db, person_id),
        movement,
        on,
        today,
        until=until,
        register_number=register_number,
        register_class=register_class,
    )
    return Effect(one_person(db, person_id, today), person_if(db, after, moved, today))
