"""The demo's election: stations, KPU's list, and people in every state on the way to a list."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from random import Random

from rutan_desk.domain.election import Ground
from rutan_desk.domain.enrolment import Elsewhere
from rutan_desk.domain.movement import Movement
from rutan_desk.domain.person import Kind, Person, Presence
from rutan_desk.domain.station import Station, StationKind
from rutan_desk.ops import enrolments
from rutan_desk.ops.invented_lists import voter_list
from rutan_desk.ops.movements import mark_left, move_person
from rutan_desk.ops.stations import allocate_people, save_station
from rutan_desk.ops.voter_lists import apply_list, preview_list
from rutan_desk.store.elections import active_election
from rutan_desk.store.lists import lines_by_person
from rutan_desk.store.people import all_people
from rutan_desk.store.registry import Registry
from rutan_desk.store.stations import station_numbered

STATION_REGION = "33.16.09.1016"
Written = Callable[[str, list[tuple[str, ...]]], Path]


def furnish_demo(registry: Registry, random: Random, written: Written) -> None:
    """Add a neighbour's station, KPU's list of 901, moves, letters, and people away.

    ``written`` puts rows into a file that is gone afterwards, and says where.
    """
    db, desk = registry.db, registry.desk
    election = active_election(db)
    neighbour = Station(
        election_id=election.id,
        number="004",
        kind=StationKind.SUPPORTING,
        place="Balai Kelurahan Contoh",
        region=STATION_REGION,
        listed=238,
    )
    save_station(db, desk, neighbour)
    inmates = [one for one in all_people(db) if one.kind is Kind.INMATE]
    by_number = sorted(inmates, key=lambda one: one.id, reverse=True)
    if len(inmates) > 1:
        path = written("Contoh DPT TPS 901.csv", voter_list(random, by_number))
        station = station_numbered(db, election.id, "901")
        apply_list(db, desk, preview_list(db, desk, path, station.id))
    _away(registry, by_number)
    _moves(registry)
    allocate_people(db, desk, election.id)


def _moves(registry: Registry) -> None:
    """Every state between “nobody has asked” and “the letter is here”."""
    db, desk = registry.db, registry.desk
    election, today = active_election(db), desk.clock().date()
    lines = lines_by_person(db, election.id)
    inmates = [one for one in all_people(db) if one.kind is Kind.INMATE]
    people = sorted(inmates, key=lambda one: one.id, reverse=True)
    here = [one for one in people if one.presence is Presence.PRESENT and one.id not in lines]
    near = [one.id for one in here if one.region == STATION_REGION]
    far = [one.id for one in here if one.region != STATION_REGION]
    in_none = [*near, *far[4::7]]
    listed = [one for at, one in enumerate(far) if at % 7 in (0, 1, 2, 3)]
    enrolments.record_check(db, desk, election.id, listed, Elsewhere.YES, today, "TPS 012 Contoh")
    enrolments.record_check(db, desk, election.id, in_none, Elsewhere.NO, today)
    week_ago, long_ago = today - timedelta(days=7), today - timedelta(days=40)
    for share, ground, applied in (
        (listed[0::4], Ground.DETAINED, week_ago),
        (listed[1::4], Ground.DETAINED, long_ago),
        (listed[2::8], Ground.WORK, week_ago),
    ):
        enrolments.record_move(db, desk, election.id, share, ground, applied)
    letters = {one: f"CONTOH/{number:03}/A.5/2029" for number, one in enumerate(listed[1::4], 1)}
    enrolments.record_letter(db, desk, election.id, letters, week_ago)
    gone = [one.id for one in people if one.presence is Presence.RELEASED and one.id in lines]
    enrolments.record_moved_back(db, desk, election.id, gone[1:], today)


def _away(registry: Registry, people: list[Person]) -> None:
    """Loan, hospital, court, a sentence begun; and more people gone who stand on the list."""
    db, desk, today = registry.db, registry.desk, registry.clock().date()
    day = active_election(db).day
    here = [one for one in people if one.presence is Presence.PRESENT]
    if len(here) < 60:
        return
    sentenced = next(one for one in here[20:] if (one.register_class or "").startswith("A"))
    loan, hospital, court = here[21].id, here[22].id, here[23].id
    late, soon = day + timedelta(days=2), today + timedelta(days=1)
    move_person(db, desk, loan, Movement.ON_LOAN, today, "penyidikan", until=late)
    move_person(db, desk, hospital, Movement.IN_HOSPITAL, today)
    move_person(db, desk, court, Movement.AT_COURT, today, until=soon)
    number = f"B.I.{sentenced.id:03}/{today.year}"
    move_person(
        db, desk, sentenced.id, Movement.REGISTER_CHANGED, today, "putusan inkracht",
        register_number=number, register_class="B.I",
    )  # fmt: skip
    mark_left(db, desk, [one.id for one in here[24:28]], Movement.RELEASED, today)
