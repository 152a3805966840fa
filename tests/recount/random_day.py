"""A voting day as chance makes it: events of several desks in any order, some taken back.

What it writes need not be sensible, only storable: two desks may call different things of one
person, a withdrawal may come in before what it takes back, and a line may be struck after.
"""

from dataclasses import replace
from datetime import timedelta
from random import Random
from uuid import UUID

from rutan_desk.domain.day import GONE, Act, DayEvent
from rutan_desk.domain.lists import Category
from rutan_desk.store.day import add_events, roll_lines, save_roll_lines
from rutan_desk.store.elections import active_election
from rutan_desk.store.journal import deed
from rutan_desk.store.people import all_people
from rutan_desk.store.stations import stations_of
from tests.day_story.prison import at

DESKS = ("aaaaaaaaaaaa", "bbbbbbbbbbbb", "cccccccccccc")
STATES = tuple(act for act in Act if act.state is not None)
LIKELY = (Act.CALLED, Act.OUT, Act.QUEUEING, Act.VOTED, Act.VOTED, Act.VOTED, Act.BACK)


def play(registry, seed):
    """Write one random day into a registry whose day is open."""
    random, db = Random(seed), registry.db
    election = active_election(db)
    lines, people = roll_lines(db, election.id), all_people(db)
    stations = [one.id for one in stations_of(db, election.id)]
    events = _events(random, election.id, [one.id for one in people], stations)
    with deed(db, registry.desk, "day-merge", {"new": len(events)}) as act:
        save_roll_lines(act, _changed(random, lines, people))
    # As after merges: in no order, and not all at once.
    random.shuffle(events)
    middle = random.randrange(len(events) + 1)
    for some in (events[:middle], events[middle:]):
        with deed(db, registry.desk, "day-merge", {"new": len(some)}) as act:
            add_events(act, some)


def _changed(random, lines, people):
    """Some lines struck, somebody added, somebody gone by the freeze."""
    for line in random.sample(lines, random.randrange(4)):
        yield replace(line, struck_reason="ganda", changed_at=at(6), changed_by="Budi")
    listed = {one.person_id for one in lines}
    others = [one for one in people if one.id not in listed]
    for person in random.sample(others, min(len(others), random.randrange(3))):
        yield replace(
            lines[0],
            id=0,
            uuid="",
            person_id=person.id,
            category=random.choice([Category.DPTB, Category.DPK]),
            number=str(900 + person.id),
            name=person.name,
            sex=person.sex,
            disability=person.disability,
            gone=random.choice([None, None, *GONE]),
            added_reason="surat pindah memilih menyusul",
            changed_at=at(6),
            changed_by="Budi",
        )


def _events(random, election_id, people, stations):
    events: list[DayEvent] = []
    numbers, stamp = dict.fromkeys(DESKS, 0), 0
    for _ in range(random.randrange(5, 90)):
        desk = random.choice(DESKS)
        numbers[desk] += 1
        # Desks that do not know of each other give the same stamps.
        stamp = max(1, stamp + random.choice([-2, 0, 1, 1, 1]))
        event = DayEvent(
            uuid=str(UUID(int=random.getrandbits(128), version=4)),
            election_id=election_id,
            desk=desk,
            number=numbers[desk],
            stamp=stamp,
            person_id=random.choice(people),
            act=random.choice(random.choice([STATES, LIKELY])),
            station_id=random.choice(stations),
            at=at(7) + timedelta(seconds=random.randrange(-9_000, 30_000)),
            officer="Siti",
        )
        events.append(_dressed(random, event, events))
    return events


def _dressed(random, event, before):
    """The event with what its act needs; one in six takes an earlier one back."""
    chance = random.random()
    if chance < 0.16 and before:
        target = random.choice(before)
        return replace(
            event,
            act=Act.WITHDRAWN,
            person_id=target.person_id,
            withdraws=target.uuid,
            reason="keliru",
        )
    if chance < 0.22:
        return replace(
            event,
            act=Act.TURNED_AWAY,
            person_id=None,
            named="ORANG ASING",
            reason="tidak terdaftar",
        )
    if event.act is Act.VOTED:
        return replace(event, ballots=random.choice([("PPWP",), ("PPWP", "DPD"), ()]))
    return event
