"""What every record about people's place on the lists has: inputs, a preview, one deed for all."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from rutan_desk.domain.election import Election
from rutan_desk.domain.enrolment import Enrolment
from rutan_desk.domain.lists import ListPlace, list_place
from rutan_desk.domain.readiness import Readiness
from rutan_desk.domain.station import Station
from rutan_desk.gui.person_forms import Operation
from rutan_desk.gui.person_inputs import DayInput, Input, Unreadable
from rutan_desk.gui.rows_model import Tone
from rutan_desk.store import Database
from rutan_desk.store.elections import active_election
from rutan_desk.store.stations import people_at, stations_of
from rutan_desk.words.catalog import tr

Said = dict[str, tuple[str, Tone]]


@dataclass(frozen=True, slots=True)
class ListDesk:
    """The election that lists are worked on for, its stations, and how many are at each."""

    election: Election
    stations: tuple[Station, ...]
    held: Mapping[int, int]
    today: date

    @property
    def writable(self) -> bool:
        """Whether anything may still be recorded: closed lists and those of a PSU are not."""
        return not (self.election.closed or self.election.psu)


def list_desk(db: Database, today: date) -> ListDesk:
    """Read it, in the worker."""
    election = active_election(db)
    stations = tuple(stations_of(db, election.id))
    return ListDesk(election, stations, {one.id: people_at(db, one.id) for one in stations}, today)


@dataclass(frozen=True, slots=True)
class ListPreview:
    """Who would change and to which list, who is so already, who is left alone and why."""

    changes: tuple[tuple[Readiness, ListPlace], ...]
    already: tuple[Readiness, ...]
    refused: tuple[tuple[Readiness, str], ...]


class ListDeed:
    """One thing to record of one or many people; ``rows`` name its inputs."""

    def __init__(self, desk: ListDesk, people: Sequence[Readiness]) -> None:
        self.desk, self.people = desk, people
        self.inputs: dict[str, Input] = self.make()

    def make(self) -> dict[str, Input]:
        """The inputs, filled in with what is likeliest."""
        raise NotImplementedError

    def title(self) -> str:
        """What it records."""
        raise NotImplementedError

    def complete(self) -> bool:
        """Whether everything needed is there and can be read."""
        return all(self.value(name) is not None for name in self.inputs)

    def findings(self) -> Said:
        """What is to be said under which input."""
        return {}

    def why_not(self, one: Readiness) -> str:
        """Why it cannot be recorded of somebody; empty when it can."""
        return ""

    def after(self, one: Enrolment) -> Enrolment:
        """Somebody's row once it is recorded; asked only when ``complete``."""
        raise NotImplementedError

    def operation(self, ids: Sequence[int]) -> Operation:
        """Record it of these people as one deed."""
        raise NotImplementedError

    def value(self, name: str) -> Any:
        """The value of an input; ``None`` where it cannot be read."""
        try:
            return self.inputs[name].value
        except Unreadable:
            return None

    def preview(self) -> ListPreview | None:
        """What would become of everybody; ``None`` while something needed is missing."""
        if not self.complete():
            return None
        changes, already, refused = [], [], []
        for one in self.people:
            why = self.why_not(one)
            if why:
                refused.append((one, why))
            elif (after := self.after(self.row_of(one))) == self.row_of(one):
                already.append(one)
            else:
                changes.append((one, self.place(one, after)))
        return ListPreview(tuple(changes), tuple(already), tuple(refused))

    def row_of(self, one: Readiness) -> Enrolment:
        """What is known of somebody, or a fresh row."""
        fresh = Enrolment(election_id=self.desk.election.id, person_id=one.person.id)
        return one.enrolment or fresh

    def place(self, one: Readiness, after: Enrolment) -> ListPlace:
        """The list somebody would be on (T3)."""
        region = one.station.region if one.station else ""
        election, today = self.desk.election, self.desk.today
        return list_place(one.person, after, one.line is not None, region, election, today=today)

    def day(self, name: str) -> DayInput:
        """An input for a day, today until another is typed."""
        made = DayInput(name, self.desk.today)
        made.show_value(self.desk.today)
        return made

    def not_ahead(self, name: str) -> Said:
        """A day to come cannot be recorded."""
        on = self.value(name)
        if on is not None and on > self.desk.today:
            return {name: (tr("This day has not come yet."), Tone.RED)}
        return {}

    @property
    def first(self) -> Enrolment:
        """The row of the first person: what the inputs begin with."""
        return self.row_of(self.people[0])
