"""A small invented prison on the eve of its voting day, with a clock that tests set."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta, timezone

from rutan_desk.domain.election import Ground
from rutan_desk.domain.enrolment import Elsewhere
from rutan_desk.domain.list_line import ListLine, Match
from rutan_desk.domain.person import Disability, Sex
from rutan_desk.domain.settings import Settings
from rutan_desk.domain.station import Station
from rutan_desk.ops.elections import edit_election
from rutan_desk.ops.enrolments import record_check, record_letter, record_move
from rutan_desk.ops.people import add_person
from rutan_desk.ops.registry import create_registry, open_registry
from rutan_desk.ops.stations import assign_station, preset_dapils, save_station
from rutan_desk.store.elections import active_election
from rutan_desk.store.journal import deed
from rutan_desk.store.lists import save_lines
from rutan_desk.store.people import all_people
from rutan_desk.store.stations import stations_of
from tests import moulds
from tests.conftest import PASSWORD

WIB = timezone(timedelta(hours=7), "WIB")
DAY = date(2029, 2, 14)
VILLAGE = "33.16.09.1016"


def at(hour: int, minute: int = 0, day: date = DAY) -> datetime:
    """A moment of voting day in WIB."""
    return datetime.combine(day, time(hour, minute), WIB)


@dataclass
class Watch:
    """A clock that stands where the test put it."""

    now: datetime = field(default_factory=lambda: at(19, day=DAY - timedelta(days=1)))

    def __call__(self) -> datetime:
        return self.now


def small_prison(folder, watch, make_person, *, demo=False, fresh=False, **settings):
    """Two stations; 901: three DPT lines of ours, one of nobody's, two DPTb, one DPK; 902: one.

    Gives the open registry, a copy of one made before unless it is to be ``fresh``. Names are
    NAMA A … NAMA G, so that order is plain.
    """
    facts = Settings(
        prison="Rutan Contoh", station_number="901", station_region=VILLAGE, demo=demo, **settings
    )
    people = [
        make_person(
            number,
            name=f"NAMA {letter}",
            region=VILLAGE,
            sex=Sex.FEMALE if letter in "BE" else Sex.MALE,
            disability=Disability.PHYSICAL if letter == "C" else None,
        )
        for number, letter in enumerate("ACBEDGF", 1)
    ]
    if fresh:
        return _prison(folder, watch, facts, people)
    what = ("small prison", facts, people, watch())
    moulds.cast(what, folder, lambda place: _prison(place, watch, facts, people))
    return open_registry(folder, "Budi", PASSWORD, watch)


def _prison(folder, watch, facts, people):
    registry = create_registry(folder, "Budi", PASSWORD, watch, settings=facts)
    db, desk = registry.db, registry.desk
    today, watch.now = watch.now, at(8, day=DAY - timedelta(days=60))
    election = active_election(db)
    edit_election(db, desk, replace(election, day=DAY))
    preset_dapils(db, desk, election.id, "blora")
    save_station(db, desk, Station(election_id=election.id, number="902", region=VILLAGE))
    for person in people:
        add_person(db, desk, person)
    ids = {one.name[-1]: one.id for one in all_people(db)}
    first, second = (one.id for one in stations_of(db, election.id))
    lines = [_line(election.id, first, str(9 + n), name, ids) for n, name in enumerate("ABC")]
    stranger = replace(_line(election.id, first, "12", "A", ids), name="ORANG LAIN", person_id=None)
    lines.append(replace(stranger, match=Match.NOT_OURS))
    lines.append(_line(election.id, second, "1", "G", ids))
    with deed(db, desk, "import-list", _FILE) as act:
        save_lines(act, lines)
    moved = [ids["E"], ids["D"]]
    record_move(db, desk, election.id, moved, Ground.DETAINED, watch.now.date())
    record_letter(db, desk, election.id, dict.fromkeys(moved, "SP/1"), watch.now.date())
    record_check(db, desk, election.id, [ids["F"]], Elsewhere.NO)
    assign_station(db, desk, election.id, [*moved, ids["F"]], first)
    watch.now = today
    return registry


_FILE = {
    "file": "dpt.xlsx",
    "new": 5,
    "changed": 0,
    "same": 0,
    "station": "901",
    "gone": 0,
    "matched": 4,
    "open": 0,
}


def _line(election_id, station_id, number, letter, ids):
    return ListLine(
        election_id=election_id,
        station_id=station_id,
        number=number,
        name=f"NAMA {letter}",
        person_id=ids[letter],
        match=Match.MATCHED,
        by_hand=True,
    )


def person_named(registry, letter: str) -> int:
    """The id of NAMA A … NAMA G."""
    return next(one.id for one in all_people(registry.db) if one.name == f"NAMA {letter}")


def station_ids(registry) -> dict[str, int]:
    """The stations of the active election by number."""
    found = stations_of(registry.db, active_election(registry.db).id)
    return {one.number: one.id for one in found}
