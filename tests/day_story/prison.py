"""An invented prison on the eve of the voting day, as big as asked; the same seed, the same.

Nobody in it exists. KPU's lists, moves and people who left before the day are all there.
"""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, timezone
from functools import cache
from random import Random

from rutan_desk.domain.election import Ground
from rutan_desk.domain.enrolment import Elsewhere, Enrolment
from rutan_desk.domain.list_line import ListLine, Match
from rutan_desk.domain.lists import Category
from rutan_desk.domain.movement import Movement
from rutan_desk.domain.officer import Role
from rutan_desk.domain.person import Disability, Marital, Person, Sex
from rutan_desk.domain.station import Station, StationKind
from rutan_desk.ops.movements import mark_left
from rutan_desk.ops.officers import add_officer
from rutan_desk.ops.registry import NEXT_ELECTION, create_registry
from rutan_desk.store.elections import active_election
from rutan_desk.store.journal import deed
from rutan_desk.store.lists import save_enrolments, save_lines
from rutan_desk.store.people import all_people, save_people
from rutan_desk.store.profiles import load_profile
from rutan_desk.store.stations import save_stations, stations_of

HEAD, OFFICER, PASSWORD = "Budi", "Siti", "sandi-contoh"
REGION, FAR = "33.16.09.1016", "35.22.15.2001"
WIB = timezone(timedelta(hours=7))
FIRST_STATION = 901
LEFT_BEFORE = 60
"""One in so many was released between the lists and the day."""


@cache
def voting_day():
    """The day of the profile that a new registry starts with."""
    return load_profile(NEXT_ELECTION).day


def at(hour, minute=0, second=0, day=None):
    """A moment of the voting day on a clock of the prison (WIB)."""
    return datetime.combine(day or voting_day(), time(hour, minute, second), WIB)


def eve():
    """Six in the evening before."""
    return at(18, day=voting_day() - timedelta(days=1))


def weeks_before():
    """When the lists were made."""
    return datetime.combine(voting_day() - timedelta(days=21), time(9), UTC)


def make_prison(folder, people, stations, seed, clock=None):
    """A registry in ``folder``: not frozen; ``clock`` is called for every deed from then on."""
    random, now = Random(seed), [weeks_before()]
    registry = create_registry(folder, HEAD, PASSWORD, clock or (lambda: now[0]), preset="blora")
    db, desk = registry.db, registry.desk
    add_officer(registry, OFFICER, Role.OFFICER, PASSWORD)
    election = active_election(db)
    _stations(db, desk, election.id, stations)
    with deed(db, desk, "import") as act:
        save_people(act, [_person(random, number) for number in range(1, people + 1)])
    _lists(db, desk, random, election)
    leavers = [one.id for one in all_people(db) if one.id % LEFT_BEFORE == 7]
    if leavers:
        mark_left(db, desk, leavers, Movement.RELEASED, weeks_before().date())
    return registry


def _stations(db, desk, election_id, stations):
    known = {one.number: one for one in stations_of(db, election_id)}
    with deed(db, desk, "station") as act:
        save_stations(
            act,
            [
                replace(
                    known.get(number) or Station(election_id=election_id, number=number),
                    kind=StationKind.SPECIAL,
                    place=f"Aula {number}",
                    region=REGION,
                    ceiling=600,
                )
                for number in map(str, range(FIRST_STATION, FIRST_STATION + stations))
            ],
        )


def _person(random, number):
    sex = Sex.FEMALE if random.random() < 0.12 else Sex.MALE
    born = date(1960 + number % 40, 1 + number % 12, 1 + number % 28)
    day = born.day + (40 if sex is Sex.FEMALE else 0)
    return Person(
        name=f"CONTOH {_word(number)} {number:05}",
        nik=f"331609{day:02}{born:%m%y}{number % 10000:04}",
        register_number=f"B.I.{number:05}/2028",
        register_class="B.I",
        birth_place="Blora",
        birth_date=born,
        sex=sex,
        marital_status=Marital.NEVER,
        region=FAR if number % 9 == 4 else REGION,
        disability=Disability.SIGHT if random.random() < 0.03 else None,
        block="ABCDEFGH"[number % 8],
    )


def _word(number):
    first, second = ("BAMBANG", "SLAMET", "JOKO", "AGUS", "WAHYU"), ("SANTOSO", "UTOMO", "HADI")
    return f"{first[number % 5]} {second[number % 3]}"


def category_of(number):
    """Which list the person of that number is to stand on; ``NONE`` one in 25."""
    return {3: Category.DPTB, 13: Category.DPK, 23: Category.NONE}.get(number % 25, Category.DPT)


def _lists(db, desk, random, election):
    """KPU's list of every station in the order of names, moves with a letter, checks."""
    stations = stations_of(db, election.id)
    people = sorted(all_people(db), key=lambda one: one.id)
    listed = [one for one in people if category_of(one.id) is Category.DPT]
    random.shuffle(listed)
    lines = []
    for place, station in enumerate(stations):
        ours = sorted(listed[place :: len(stations)], key=lambda one: (one.name, one.id))
        lines += [_line(election.id, station.id, number, one) for number, one in enumerate(ours, 1)]
        lines.append(_nobody(election.id, station.id, len(ours) + 1))
    with deed(db, desk, "import-list", _DETAILS) as act:
        save_lines(act, lines)
        save_enrolments(
            act,
            [
                _enrolment(election, one, stations[one.id % len(stations)])
                for one in people
                if category_of(one.id) in (Category.DPTB, Category.DPK)
            ],
        )


_DETAILS = {
    "file": "Contoh DPT.csv", "sha256": "0" * 64, "new": 0, "changed": 0, "unchanged": 0,
    "refused": 0, "station": "901", "gone": 0, "matched": 0, "open": 0,
}  # fmt: skip


def _line(election_id, station_id, number, person):
    return ListLine(
        election_id=election_id,
        station_id=station_id,
        number=str(number),
        name=person.name,
        nik=person.nik,
        sex=person.sex,
        disability=person.disability,
        ktp_el="S",
        person_id=person.id,
        match=Match.MATCHED,
    )


def _nobody(election_id, station_id, number):
    return ListLine(
        election_id=election_id,
        station_id=station_id,
        number=str(number),
        name="PONIMIN TAKDIKENAL",
        sex=Sex.MALE,
        match=Match.NOT_OURS,
    )


def _enrolment(election, person, station):
    known = Enrolment(
        election_id=election.id, person_id=person.id, station_id=station.id, by_hand=True
    )
    asked = weeks_before().date()
    if category_of(person.id) is Category.DPK:
        return replace(known, elsewhere=Elsewhere.NO, checked_on=asked)
    return replace(
        known,
        elsewhere=Elsewhere.YES,
        elsewhere_place="TPS 012 Contoh",
        checked_on=asked,
        ground=Ground.DETAINED,
        applied_on=asked,
        letter_number=f"CONTOH/{person.id:05}/A.5/2029",
        letter_on=asked,
    )
