"""How everybody stands for an election; after a deed only whom it touched is judged again."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from rutan_desk.domain.ballots import Ballots, PollingPlace, ballots_for, polling_place
from rutan_desk.domain.ballots import station_ballots as all_ballots
from rutan_desk.domain.election import Election
from rutan_desk.domain.enrolment import Enrolment
from rutan_desk.domain.identity import identity
from rutan_desk.domain.ktp_el import KtpEl
from rutan_desk.domain.list_line import ListLine
from rutan_desk.domain.lists import Treatment, is_convict, list_place
from rutan_desk.domain.movement import Moved, Revocation, class_on
from rutan_desk.domain.person import Person
from rutan_desk.domain.readiness import Readiness, readiness
from rutan_desk.domain.standing import standing
from rutan_desk.domain.station import Station, StationKind
from rutan_desk.store import Database
from rutan_desk.store.elections import active_election
from rutan_desk.store.history import people_touched_since
from rutan_desk.store.journal import last_deed_id
from rutan_desk.store.ktp_el import ktp_by_person, ktp_of
from rutan_desk.store.lists import (
    enrolment_of,
    enrolments_of,
    line_of,
    lines_by_person,
)
from rutan_desk.store.people import (
    all_people,
    all_revocations,
    get_person,
    movements_of,
    people_by_id,
    register_changes,
    revocations_of,
)
from rutan_desk.store.regions import known_districts
from rutan_desk.store.stations import dapils_of, stations_of

RECORDED = "S"
"""KPU's letter for who has a KTP-el (column 13 of its lists)."""


def everybody(db: Database, today: date, election: Election | None = None) -> list[Readiness]:
    """Everyone judged for an election (the active one), in the order of ``all_people``."""
    judge = _judge(db, today, election or active_election(db))
    revocations = all_revocations(db)
    enrolments = enrolments_of(db, judge.election.id)
    lines, changes = lines_by_person(db, judge.election.id), register_changes(db)
    ktps = ktp_by_person(db)
    return [
        judge(
            person,
            revocations.get(person.id, ()),
            enrolments.get(person.id),
            lines.get(person.id),
            ktps.get(person.id),
            changes.get(person.id, ()),
        )
        for person in all_people(db)
    ]


def one_person(db: Database, person_id: int, today: date) -> Readiness:
    """One person judged for the active election; raises ``PersonUnknown``."""
    return _one(db, _judge(db, today, active_election(db)), get_person(db, person_id))


def person_if(db: Database, person: Person, moved: Moved, today: date) -> Readiness:
    """The same as if somebody's row were this one, after a movement nobody has recorded."""
    return _one(db, _judge(db, today, active_election(db)), person, (moved,))


def _one(db: Database, judge: "_Judge", person: Person, further: Iterable[Moved] = ()) -> Readiness:
    election = judge.election.id
    return judge(
        person,
        revocations_of(db, person.id),
        enrolment_of(db, election, person.id),
        line_of(db, election, person.id),
        ktp_of(db, person.id),
        [*movements_of(db, person.id), *further],
    )


@dataclass(slots=True)
class Everybody:
    """Everybody as last judged, kept up to date deed by deed; belongs to one thread.

    The journal knows which rows a deed wrote: who is only one of them is judged alone. A
    change of the election, its stations or dapils, or of the date, judges all again.
    """

    db: Database
    _judge: "_Judge | None" = None
    _seen: int = -1
    _known: dict[int, Readiness] = field(default_factory=dict)

    def read(self, today: date) -> list[Readiness]:
        """Everyone, in the order of ``all_people``."""
        newest = last_deed_id(self.db)
        stale = self._judge is None or self._judge.today != today
        touched = None if stale else people_touched_since(self.db, self._seen)
        if touched is None:
            self._judge = _judge(self.db, today, active_election(self.db))
            found = everybody(self.db, today, self._judge.election)
            self._known = {one.person.id: one for one in found}
        elif self._judge is not None and touched:
            self._again(self._judge, touched)
        self._seen = newest
        return list(self._known.values())

    def _again(self, judge: "_Judge", touched: frozenset[int]) -> None:
        people = people_by_id(self.db, sorted(touched))
        for person_id in touched:
            person = people.get(person_id)
            if person is None or person.merged_into is not None:
                self._known.pop(person_id, None)
            else:
                self._known[person_id] = _one(self.db, judge, person)
        order = sorted(self._known.values(), key=_place)
        self._known = {one.person.id: one for one in order}


def _place(one: Readiness) -> tuple[bool, str, str, int]:
    person = one.person
    return person.block is not None, person.block or "", person.name, person.id


@dataclass(slots=True)
class _Judge:
    """What is the same for everybody: the election, its stations and their ballots."""

    election: Election
    today: date
    stations: Mapping[int, Station]
    places: Mapping[int, PollingPlace]
    home: Station | None
    districts: frozenset[str]
    known_ballots: dict[tuple[str | None, int], Ballots] = field(default_factory=dict)

    def __call__(
        self,
        person: Person,
        revocations: tuple[Revocation, ...],
        enrolment: Enrolment | None,
        line: ListLine | None,
        ktp: KtpEl | None,
        moves: Iterable[Moved] = (),
    ) -> Readiness:
        election = self.election
        own = standing(person, election, revocations, today=self.today, districts=self.districts)
        station = self._station(enrolment, line)
        region = station.region if station else ""
        place = list_place(
            person,
            enrolment,
            line is not None,
            region,
            election,
            today=self.today,
            convict_when_filed=_convict_when_filed(person, enrolment, moves),
        )
        ballots = self._ballots(person, station, place.treatment)
        recorded = line is not None and line.ktp_el == RECORDED
        return readiness(
            own,
            place,
            election,
            identity=identity(
                person, own.nik, ktp, election, today=self.today, line_says_recorded=recorded
            ),
            ktp=ktp,
            enrolment=enrolment,
            line=line,
            station=station,
            ballots=ballots,
        )

    def _station(self, enrolment: Enrolment | None, line: ListLine | None) -> Station | None:
        """Where somebody votes: KPU's list, then the allocation, then the only special one."""
        if line is not None:
            return self.stations.get(line.station_id)
        if enrolment is not None and enrolment.station_id is not None:
            return self.stations.get(enrolment.station_id)
        return self.home

    def _ballots(
        self, person: Person, station: Station | None, treatment: Treatment
    ) -> Ballots | None:
        if station is None or treatment is Treatment.NO_BALLOT:
            return None
        place = self.places[station.id]
        if treatment is Treatment.ALL:
            return Ballots(all_ballots(place, self.election))
        key = person.region, station.id
        if key not in self.known_ballots:
            self.known_ballots[key] = ballots_for(person.region, place, self.election)
        return self.known_ballots[key]


def _convict_when_filed(
    person: Person, enrolment: Enrolment | None, moves: Iterable[Moved]
) -> bool | None:
    if enrolment is None or enrolment.applied_on is None:
        return None
    return is_convict(class_on(person, moves, enrolment.applied_on))


def _judge(db: Database, today: date, election: Election) -> _Judge:
    stations = {one.id: one for one in stations_of(db, election.id)}
    dapils = dapils_of(db, election.id)
    special = [one for one in stations.values() if one.kind is StationKind.SPECIAL]
    return _Judge(
        election=election,
        today=today,
        stations=stations,
        places={one.id: polling_place(one.region, dapils, election) for one in stations.values()},
        home=special[0] if len(special) == 1 else None,
        districts=known_districts(),
    )
