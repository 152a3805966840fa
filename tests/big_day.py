"""A registry of many invented people on an open voting day, written straight to the tables."""

from datetime import date

from rutan_desk.domain.day import Day, Phase, RollLine
from rutan_desk.domain.lists import Category
from rutan_desk.domain.person import Marital, Person, Sex
from rutan_desk.domain.settings import Settings
from rutan_desk.domain.station import Station
from rutan_desk.ops.registry import create_registry
from rutan_desk.store.day import save_day, save_desk_id, save_roll_lines
from rutan_desk.store.elections import active_election
from rutan_desk.store.journal import deed
from rutan_desk.store.people import save_people
from rutan_desk.store.stations import save_stations
from tests.conftest import PASSWORD

STATIONS = 4


def big_day(folder, number, clock):
    """``number`` people on the DPT of four stations in turn; a rehearsal, so on any date."""
    registry = create_registry(
        folder, "Budi", PASSWORD, clock, settings=Settings(prison="Rutan Contoh", demo=True)
    )
    db, desk, here = registry.db, registry.desk, active_election(registry.db).id
    places = [
        Station(election_id=here, number=f"90{one}", region="33.16.09.1016")
        for one in range(1, STATIONS + 1)
    ]
    with deed(db, desk, "import", {"file": "contoh", "new": number, "changed": 0}) as act:
        people = save_people(act, [_person(place) for place in range(number)])
        stations = save_stations(act, places)
    lines = [
        RollLine(
            election_id=here,
            station_id=stations[place % STATIONS].id,
            person_id=person.id,
            category=Category.DPT,
            number=str(place // STATIONS + 1),
            name=person.name,
            sex=person.sex,
            ballots=("PPWP", "DPR", "DPD"),
        )
        for place, person in enumerate(people)
    ]
    day = Day(
        election_id=here,
        phase=Phase.OPEN,
        secret="0a" * 32,
        frozen_at=clock(),
        frozen_by="Budi",
        frozen_seal="",
        opened_at=clock(),
    )
    with deed(db, desk, "day-freeze", {"election": "contoh", "count": number}) as act:
        save_desk_id(act, "meja")
        save_day(act, day)
        save_roll_lines(act, lines)
    return registry


def _person(number):
    return Person(
        name=f"ORANG CONTOH {number}",
        nik=f"33160901019{number:05}",
        birth_date=date(1990, 1, 1),
        sex=Sex.MALE,
        marital_status=Marital.NEVER,
        region="33.16.09.1016",
        register_number=f"B.I.{number:05}/2028",
        block="ABCD"[number % 4],
    )
