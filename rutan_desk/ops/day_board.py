"""Voting day of one registry in memory, kept up to date event by event."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from rutan_desk.domain.attendance import Attendance, Conflict, anomalies, fold, order_of
from rutan_desk.domain.day import ABSENCES, Act, Day, DayEvent, DayState, RollLine
from rutan_desk.domain.election import Election
from rutan_desk.domain.lists import Category
from rutan_desk.domain.names import squeezed
from rutan_desk.domain.person import Presence
from rutan_desk.domain.readiness import Readiness
from rutan_desk.domain.station import Station
from rutan_desk.ops.day_people import DayPeople
from rutan_desk.ops.readiness import one_person
from rutan_desk.store import Database
from rutan_desk.store.day import day_of, desk_id, events_of, roll_lines
from rutan_desk.store.elections import active_election
from rutan_desk.store.history import kinds_touched_since, people_touched_since
from rutan_desk.store.journal import last_deed_id
from rutan_desk.store.settings import read_settings
from rutan_desk.store.stations import stations_of

Place = tuple[int, Category, DayState]
"""Where a line counts: station, list, and the state of its person."""
Hay = tuple[str, int, int, tuple[int, ...], bool]
"""Folded text, a person's id or 0 and a line's, stations of lines in force, and if he is here."""
_NO_SUCH_DEED = -1


@dataclass(slots=True)
class Board:
    """The roll, who is on it and what happened; belongs to one thread, and ``read`` fills it.

    ``lines`` are by id, struck ones too; ``attendance`` is by person, of whoever is on the
    roll or in an event. ``counts`` are the active lines that mean somebody of ours, by
    station, list and state; ``not_ours`` the others. ``events`` are in the order they came
    into this file. ``rehearsal``: a registry of invented people, on any date.
    """

    db: Database
    today: date = date.min
    desk: str = ""
    rehearsal: bool = False
    day: Day | None = None
    stations: dict[int, Station] = field(default_factory=dict)
    lines: dict[int, RollLine] = field(default_factory=dict)
    people: DayPeople = field(default_factory=DayPeople)
    attendance: dict[int, Attendance] = field(default_factory=dict)
    counts: Counter[Place] = field(default_factory=Counter)
    not_ours: Counter[tuple[int, Category]] = field(default_factory=Counter)
    events: list[DayEvent] = field(default_factory=list)
    last_stamp: int = 0
    last_number: int = 0
    _election: Election | None = None
    _seen: int = _NO_SUCH_DEED
    _lines_of: dict[int, tuple[RollLine, ...]] = field(default_factory=dict)
    _numbered: dict[tuple[int, str], list[RollLine]] = field(default_factory=dict)
    _events_of: dict[int, list[DayEvent]] = field(default_factory=dict)
    _by_uuid: dict[str, DayEvent] = field(default_factory=dict)
    _withdrawn: set[str] = field(default_factory=set)
    _turned_away: list[DayEvent] = field(default_factory=list)
    _placed: dict[int, list[Place]] = field(default_factory=dict)
    _queueing: set[int] = field(default_factory=set)
    _conflicts: dict[int, tuple[Conflict, ...]] = field(default_factory=dict)
    _hays: list[Hay] = field(default_factory=list)
    _judged: dict[int, Readiness] = field(default_factory=dict)

    @property
    def election(self) -> Election:
        """The active election; ``read`` comes first."""
        if self._election is None:
            raise LookupError
        return self._election

    def read(self, today: date) -> None:
        """Bring it up to date; after a mark only the one person is looked at again."""
        newest = last_deed_id(self.db)
        if newest == self._seen and today == self.today:
            return
        self.today = today
        touched = None
        if self._seen != _NO_SUCH_DEED:
            touched = people_touched_since(self.db, self._seen)
        if touched is None:
            self._read_all()
        else:
            self._read_changes(kinds_touched_since(self.db, self._seen), touched)
        self._seen = newest

    def line_for(self, person_id: int, station_id: int | None = None) -> RollLine | None:
        """Somebody's line: in force before struck, of that station before another's."""
        own = self._lines_of.get(person_id, ())
        return min(
            own, key=lambda one: (not one.active, one.station_id != station_id), default=None
        )

    def lines_numbered(self, station_id: int | None, number: str) -> Sequence[RollLine]:
        """The lines of that number, one at most of each list of a station."""
        wanted = [station_id] if station_id is not None else list(self.stations)
        key = number.lstrip("0")
        return [line for one in wanted for line in self._numbered.get((one, key), ())]

    def attendance_of(self, person_id: int) -> Attendance:
        """Where somebody stands, also who is on no roll."""
        known = self.attendance.get(person_id)
        return known if known is not None else Attendance(person_id=person_id)

    def event(self, uuid: str) -> DayEvent | None:
        """One event by its uuid."""
        return self._by_uuid.get(uuid)

    def withdrawn(self, event: DayEvent) -> bool:
        """Whether an event has been taken back."""
        return event.uuid in self._withdrawn

    def own_last(self) -> DayEvent | None:
        """The last event of this desk that can still be taken back."""
        own = (one for one in reversed(self.events) if one.desk == self.desk)
        return next(
            (one for one in own if one.act is not Act.WITHDRAWN and not self.withdrawn(one)), None
        )

    def queue(self, station_id: int) -> tuple[Attendance, ...]:
        """Who queues at a station, the longest first."""
        waiting = [self.attendance[one] for one in self._queueing]
        here = [one for one in waiting if one.since and one.since.station_id == station_id]
        return tuple(sorted(here, key=lambda one: order_of(one.since) if one.since else ()))

    def others_queueing(self, station_id: int | None, person_id: int) -> bool:
        """Whether somebody else of the DPT or DPTb waits there, who goes before the DPK."""
        lines = (self.line_for(one, station_id) for one in self._queueing if one != person_id)
        return any(
            line and line.category is not Category.DPK and line.station_id == station_id
            for line in lines
        )

    def twins_vote(self, person_id: int) -> DayEvent | None:
        """The first vote of another row with his NIK or register number."""
        twins = self.people.twins.get(person_id, ())
        votes = [vote for one in twins for vote in self.attendance_of(one).voted]
        return min(votes, key=order_of, default=None)

    @property
    def conflicts(self) -> tuple[Conflict, ...]:
        """What cannot be true of one person, in the order of the first event."""
        found = (one for some in self._conflicts.values() for one in some)
        return tuple(sorted(found, key=lambda one: (order_of(one.events[0]), one.kind)))

    @property
    def turned_away(self) -> tuple[DayEvent, ...]:
        """Who came and may not vote here, as far as it stands."""
        return tuple(one for one in self._turned_away if not self.withdrawn(one))

    def hays(self) -> list[Hay]:
        """What names are looked for in, by name; KPU's spelling beside ours where they differ."""
        if not self._hays:
            people = dict(self.people.hays())
            found = [self._hay(hay, one, 0) for one, hay in people.items()]
            for line in self.lines.values():
                hay = squeezed(line.name)
                if hay not in people.get(line.person_id or 0, ""):
                    found.append(self._hay(hay, line.person_id or 0, line.id))
            self._hays = sorted(found)
        return self._hays

    def _hay(self, hay: str, person_id: int, line_id: int) -> Hay:
        own = self._lines_of.get(person_id, ()) if person_id else (self.lines[line_id],)
        person = self.people.by_id.get(person_id)
        here = person is not None and person.presence is Presence.PRESENT
        stations = tuple(one.station_id for one in own if one.active)
        return hay, person_id, 0 if person_id else line_id, stations, here

    def judged(self, person_id: int) -> Readiness:
        """How somebody stands for the election, to say why he is on no roll."""
        if person_id not in self._judged:
            self._judged[person_id] = one_person(self.db, person_id, self.today)
        return self._judged[person_id]

    # --- reading

    def _read_all(self) -> None:
        self._election = active_election(self.db)
        self.desk, self.rehearsal = desk_id(self.db), read_settings(self.db).demo
        self.day = day_of(self.db, self._election.id)
        self.stations = {one.id: one for one in stations_of(self.db, self._election.id)}
        self.people.read_all(self.db)
        self._forget_events()
        self._read_roll()
        self._take(events_of(self.db, self._election.id))

    def _read_changes(self, kinds: frozenset[str], touched: frozenset[int]) -> None:
        if touched:
            self.people.read_some(self.db, touched)
            self._hays, self._judged, self._conflicts = [], {}, {}
            self._compare(self.attendance)
        if "day" in kinds:
            self.day = day_of(self.db, self.election.id)
        if "roll_line" in kinds:
            self._read_roll()
        if "day_event" in kinds:
            last = self.events[-1].id if self.events else 0
            self._take(events_of(self.db, self.election.id, last))

    def _forget_events(self) -> None:
        self.events, self.last_stamp, self.last_number = [], 0, 0
        self._events_of, self._by_uuid = {}, {}
        self._withdrawn, self._turned_away = set(), []
        self._conflicts, self._judged = {}, {}

    def _read_roll(self) -> None:
        self.lines = {one.id: one for one in roll_lines(self.db, self.election.id)}
        own: defaultdict[int, list[RollLine]] = defaultdict(list)
        self._numbered, self.counts, self.not_ours = {}, Counter(), Counter()
        self._placed, self._hays = {}, []
        for line in self.lines.values():
            key = (line.station_id, line.number.strip().lstrip("0"))
            self._numbered.setdefault(key, []).append(line)
            if line.person_id is not None:
                own[line.person_id].append(line)
            elif line.active:
                self.not_ours[line.station_id, line.category] += 1
        self._lines_of = {one: tuple(some) for one, some in own.items()}
        self.attendance, self._queueing = {}, set()
        for person_id in {*self._lines_of, *self._events_of}:
            self._stand(person_id)

    def _take(self, events: Iterable[DayEvent]) -> None:
        """New events, in the order of the file; whoever they are about stands anew."""
        changed: set[int] = set()
        for event in events:
            self.events.append(event)
            self._by_uuid[event.uuid] = event
            self.last_stamp = max(self.last_stamp, event.stamp)
            if event.desk == self.desk:
                self.last_number = max(self.last_number, event.number)
            if event.withdraws is not None:
                self._withdrawn.add(event.withdraws)
            if event.act is Act.TURNED_AWAY:
                self._turned_away.append(event)
            if event.person_id is not None:
                self._events_of.setdefault(event.person_id, []).append(event)
                changed.add(event.person_id)
        for person_id in changed:
            self._stand(person_id)
        self._compare(changed)

    def _stand(self, person_id: int) -> None:
        """Tell from the events where somebody stands, and count him there."""
        line = self.line_for(person_id)
        known = self._events_of.get(person_id, ())
        stands = fold(known, line.gone if line else None, person_id=person_id)
        self.attendance[person_id] = stands
        self._queueing.discard(person_id)
        if stands.queueing:
            self._queueing.add(person_id)
        for place in self._placed.get(person_id, ()):
            self.counts[place] -= 1
        self._placed[person_id] = self._places(person_id, stands)
        self.counts.update(self._placed[person_id])

    def _places(self, person_id: int, stands: Attendance) -> list[Place]:
        """Where his lines count; of several in force only one is where he is."""
        main = self.line_for(person_id, stands.since.station_id if stands.since else None)
        return [
            (one.station_id, one.category, stands.state if one is main else DayState.NOT_CALLED)
            for one in self._lines_of.get(person_id, ())
            if one.active
        ]

    def _compare(self, people: Iterable[int]) -> None:
        """Look for what cannot be true of these people and of who shares a number with them."""
        for person_id in people:
            some = self._together(person_id)
            for one in some:
                self._conflicts.pop(one, None)
            if any(self._suspect(one) for one in some):
                stands = {one: self.attendance_of(one) for one in some}
                pairs = [(one, twin) for one in some for twin in self.people.twins.get(one, ())]
                self._conflicts[min(some)] = anomalies(stands, pairs)

    def _suspect(self, person_id: int) -> bool:
        stands = self.attendance_of(person_id)
        return bool(stands.voted) and (
            stands.conflict
            or person_id in self.people.twins
            or any(one.act.state in ABSENCES for one in stands.events)
        )

    def _together(self, person_id: int) -> set[int]:
        """Somebody with everybody he shares a number with, and they with others."""
        some, further = {person_id}, [person_id]
        while further:
            new = self.people.twins.get(further.pop(), frozenset()) - some
            some |= new
            further += new
        return some
