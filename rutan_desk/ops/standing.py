"""How things stand with everybody."""

from datetime import date

from rutan_desk.domain.election import Election
from rutan_desk.domain.standing import Standing, standing
from rutan_desk.store import Database
from rutan_desk.store.elections import active_election
from rutan_desk.store.people import all_people, all_revocations, get_person, revocations_of
from rutan_desk.store.regions import known_districts


def everybody(db: Database, today: date, election: Election | None = None) -> list[Standing]:
    """Everyone judged for an election (the active one), in the order of ``all_people``."""
    wanted = election or active_election(db)
    revocations, districts = all_revocations(db), known_districts()
    return [
        standing(person, wanted, revocations.get(person.id, ()), today=today, districts=districts)
        for person in all_people(db)
    ]


def one_person(db: Database, person_id: int, today: date) -> Standing:
    """One person judged for the active election; raises ``PersonUnknown``."""
    return standing(
        get_person(db, person_id),
        active_election(db),
        revocations_of(db, person_id),
        today=today,
        districts=known_districts(),
    )
