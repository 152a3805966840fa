"""Registries of invented people that every paper can be made of, and the press that makes it.

``small_press`` is for tests: few people, two registries of the same people, one on the eve of
its day and one in it. ``bare_press`` has a station and nobody in it.
"""

import random
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from rutan_desk.domain.day import Act
from rutan_desk.domain.enrolment import Elsewhere
from rutan_desk.domain.list_line import ListLine, Match
from rutan_desk.domain.movement import Movement
from rutan_desk.domain.person import Citizenship, Marital, Person, Sex
from rutan_desk.domain.settings import Settings
from rutan_desk.domain.visit import Visit
from rutan_desk.ops.day_board import Board
from rutan_desk.ops.day_evening import EveningGiven, evening_check
from rutan_desk.ops.day_freeze import freeze, open_day
from rutan_desk.ops.day_marking import mark
from rutan_desk.ops.enrolments import record_check
from rutan_desk.ops.people import mark_left
from rutan_desk.ops.printing import Printed
from rutan_desk.ops.readiness import everybody
from rutan_desk.ops.registry import create_registry
from rutan_desk.ops.stations import assign_station
from rutan_desk.ops.visits import plan_visit
from rutan_desk.store import keys
from rutan_desk.store.day import roll_lines, save_roll_lines
from rutan_desk.store.elections import active_election
from rutan_desk.store.journal import deed
from rutan_desk.store.lists import lines_of, save_lines
from rutan_desk.store.people import all_people, revocations_of, save_people
from rutan_desk.store.registry import Registry
from rutan_desk.words.paper_makers import MAKERS
from rutan_desk.words.paper_request import PaperRequest
from rutan_desk.words.roster_paper_makers import OF_ONE_PERSON
from tests.conftest import PASSWORD
from tests.day_parts import DAY, Watch, at, person_named, small_prison, station_ids

OF_THE_DAY = frozenset({"notices", "emergency-roll", "day-report", "call-list"})
"""Papers of a frozen day; the others are made on its eve."""
IN_TIME = frozenset({"move-proposal", "moved-back"})
"""Papers of people who can still be moved, long before the day."""
SAME_EVERY_EVENING = frozenset({
    "election", "lists", "placed", "frozen", "ballots", "second", "printer", "power", "folder",
    "officers",
})  # fmt: skip
"""What the check of the evening finds in the registry, and not on this machine."""
MANY = 45
EARLY, EVE = (at(8, day=DAY - timedelta(days=days)) for days in (60, 1))
MORNING = at(8, 30)
LONG = ("RADEN MAS CONTOH " * 8)[:120]
NASTY = (
    LONG,
    "X",
    "A'ISYAH BINTI D`ARTAGNAN O’NEIL-CONTOH",
    "ꦏꦕꦺꦴꦤ꧀ꦠꦺꦴꦃ CONTOH JAWA",
    "محمد المثال بن عبد الله",
    "محمد" * 30,
    "李 例子 alias CONTOH (5)",
    "漢" * 120,
    "やまだ 김철수 " * 10,
    "Đặng Thị Ví Dụ",
    'CONTOH <b>TEBAL</b> & "KUTIP"',
    "TANPASPASI" * 12,
    "W" * 120,
    "É" + "\u0301\u0302\u0303" * 6 + " ZALGO CONTOH",
    "अमित ไทย \u202e ???",
)


@dataclass(frozen=True, kw_only=True, repr=False)
class Press:
    """A registry to make papers of; some are of another one, or of another moment."""

    registry: Registry
    now: Watch
    usual: datetime
    registries: Mapping[str, Registry] = field(default_factory=dict)
    moments: Mapping[str, datetime] = field(default_factory=dict)

    def registry_of(self, name: str) -> Registry:
        return self.registries.get(name, self.registry)

    def request(self, name: str, size: str = "A4") -> PaperRequest:
        """What the paper is asked for with; the clock stands at its moment then."""
        registry = self.registry_of(name)
        self.now.now = self.moments.get(name, self.usual)
        db, day, election = registry.db, self.now().date(), active_election(registry.db)
        return PaperRequest(
            election=election,
            people=lambda: everybody(db, day, election),
            now=self.now(),
            size=size,
            person=self.whose(registry) if name in OF_ONE_PERSON else None,
            evening=lambda: [
                one
                for one in evening_check(registry, EveningGiven())
                if one.key in SAME_EVERY_EVENING
            ],
        )

    def whose(self, registry: Registry) -> int | None:
        """The person that has most to say: with a court's decision, if there is one."""
        people = all_people(registry.db)
        decided = (one.id for one in people if revocations_of(registry.db, one.id))
        return next(decided, next((one.id for one in people), None))

    def make(self, name: str, size: str = "A4") -> Printed:
        request, registry = self.request(name, size), self.registry_of(name)
        return MAKERS[name](registry.db, registry.desk, request)

    def call(self, names: Sequence[str], papers: Sequence[str] = tuple(MAKERS)) -> None:
        """Give everybody a name and an address out of these, in turn."""
        for name, registry in {id(self.registry_of(one)): (one, self.registry_of(one))
                               for one in papers}.values():  # fmt: skip
            self.now.now = MORNING if name in OF_THE_DAY else EARLY
            _rename(registry, names)

    def close(self) -> None:
        for registry in {
            id(one): one for one in (self.registry, *self.registries.values())
        }.values():
            registry.close()


def _rename(registry: Registry, names: Sequence[str]) -> None:
    db = registry.db

    def one_of(place: int) -> str:
        return names[place % len(names)]

    called = [
        replace(
            one,
            name=one_of(one.id),
            alias=one_of(one.id + 1) if one.id % 3 == 0 else None,
            register_number=one_of(one.id + 2)[:40],
            street=one_of(one.id + 3),
            region_as_written=one_of(one.id + 4) if one.id % 2 else one.region_as_written,
            block=one_of(one.id + 5)[:30].strip() or "A",
        )
        for one in all_people(db)
    ]
    election = active_election(db)
    lines = [
        replace(one, name=one_of(one.id))
        for station in sorted(station_ids(registry).values())
        for one in lines_of(db, election.id, station)
    ]
    rolls = [replace(one, name=one_of(one.id)) for one in roll_lines(db, election.id)]
    with deed(db, registry.desk, "add-person", {"name": "semua"}) as act:
        save_people(act, called)
        save_lines(act, lines)
        save_roll_lines(act, rolls)


def add_many(registry: Registry, count: int) -> None:
    """So many more people that a list runs over a page; every fifth cannot vote."""
    db, desk = registry.db, registry.desk
    election = active_election(db)
    station = station_ids(registry)["901"]
    complete = {
        "nkk": "3316090101900001",
        "birth_place": "BLORA",
        "sex": Sex.FEMALE,
        "marital_status": Marital.NEVER,
        "rt": "001",
        "rw": "002",
    }
    more = [
        invented(
            100 + number,
            name=f"ORANG {number:02}",
            nik=None if number % 7 == 0 else f"33160901019{number:05}",
            citizenship=Citizenship.WNA if number % 5 == 0 else Citizenship.WNI,
            region="33.16.09.1016",
            **(complete if number % 4 else {}),
        )
        for number in range(count)
    ]
    with deed(db, desk, "add-person", {"name": "banyak"}) as act:
        people = save_people(act, more)
        save_lines(
            act,
            [
                ListLine(
                    election_id=election.id,
                    station_id=station,
                    number=str(100 + one.id),
                    name=one.name,
                    person_id=one.id,
                    match=Match.MATCHED,
                    by_hand=True,
                )
                for one in people[::2]
            ],
        )
    there, nowhere = ([one.id for one in people[start::4]] for start in (1, 3))
    record_check(db, desk, election.id, there, Elsewhere.YES)
    record_check(db, desk, election.id, nowhere, Elsewhere.NO)
    visit = Visit(planned_on=DAY + timedelta(days=3), place="Aula", capacity=60)
    plan_visit(db, desk, visit, [one.id for one in people])
    left = [one.id for one in people if one.citizenship is Citizenship.WNI][:8:2]
    assign_station(db, desk, election.id, [one.id for one in people[1::4]], station)
    mark_left(db, desk, left, Movement.RELEASED, desk.clock().date())


def invented(number: int, **details: object) -> Person:
    """An ordinary invented person, except for what is said."""
    ordinary: dict[str, object] = {
        "nik": f"331609010190{9000 + number:04}",
        "birth_date": DAY.replace(year=1990),
        "register_number": f"B.I.{number:03}/2028",
        "block": "A-01",
    }
    return Person(**{**ordinary, **details})  # type: ignore[arg-type]


@contextmanager
def same_numbers() -> Iterator[None]:
    """The same numbers in every run, so that the seals on paper are as wide; cheap keys."""
    chance = random.Random(7)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("uuid.uuid4", lambda: UUID(int=chance.getrandbits(128), version=4))
        patch.setattr("secrets.token_hex", lambda size: chance.randbytes(size).hex())
        patch.setattr(keys, "COST", replace(keys.COST, time_cost=1, memory_cost=8, parallelism=1))
        yield


def small_press(folder: Path, more: int = MANY) -> Press:
    """Two registries of the same people: the eve of the day, and the day itself."""
    watch = Watch()
    with same_numbers():
        eve, day = (_prison(folder / name, watch, more) for name in ("petang", "hari"))
        watch.now = EVE
        _open(day, watch)
    return Press(
        registry=eve,
        now=watch,
        usual=EVE,
        registries=dict.fromkeys(OF_THE_DAY, day),
        moments={**dict.fromkeys(OF_THE_DAY, MORNING), **dict.fromkeys(IN_TIME, EARLY)},
    )


def _prison(folder: Path, watch: Watch, more: int) -> Registry:
    watch.now = EARLY
    registry: Registry = small_prison(
        folder,
        watch,
        invented,
        fresh=True,
        letterhead=("KEMENTERIAN CONTOH " * 5, "KANTOR WILAYAH CONTOH"),
        head_name="Contoh Kepala Yang Bergelar Panjang Sekali Drs. H. Raden Mas S.H., M.H.",
        head_title="Kepala Rumah Tahanan Negara Kelas IIB Contoh",
        place="Blora",
        station_place="Aula " + "Serbaguna " * 8,
    )
    add_many(registry, more)
    return registry


def bare_press(folder: Path) -> Press:
    """A registry with a station and a visit, and nobody in it."""
    watch = Watch(EARLY)
    facts = Settings(prison="Rutan Contoh", station_number="901")
    with same_numbers():
        made = create_registry(folder, "Budi", PASSWORD, watch, settings=facts)
    plan_visit(made.db, made.desk, Visit(planned_on=DAY, place="Aula", capacity=1))
    return Press(registry=made, now=watch, usual=EVE, moments=dict.fromkeys(IN_TIME, EARLY))


def _open(registry: Registry, watch: Watch) -> None:
    db, desk = registry.db, registry.desk
    first, second = person_named(registry, "A"), person_named(registry, "B")
    freeze(db, desk)
    watch.now = at(7)
    open_day(db, desk)
    board = Board(db)
    board.read(DAY)
    here = station_ids(registry)["901"]
    watch.now = at(8, 14)
    mark(db, desk, board, first, Act.QUEUEING, here)
    mark(db, desk, board, first, Act.VOTED, here)
    mark(db, desk, board, second, Act.QUEUEING, here)
