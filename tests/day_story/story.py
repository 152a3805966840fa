"""A whole voting day at several stations, by chance from a seed, and what must hold after it.

Only what a desk had done by the moment it was killed is different every time.

The day is frozen, opened and handed out to a copy for every station; copies and main desk
work, stumble and are killed; files go back and forth on sticks, in any order and repeatedly.
Then everything is brought together, counted, balanced and closed.
"""

import shutil
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from random import Random

from rutan_desk.ops.day_freeze import freeze
from rutan_desk.store.day import roll_lines
from rutan_desk.store.elections import active_election
from rutan_desk.store.people import all_people
from rutan_desk.store.stations import stations_of
from tests.day_story.crowd import QUEUEING, Voter, fate_of
from tests.day_story.desk import Desk
from tests.day_story.driver import DeskProcess, Ledger
from tests.day_story.prison import HEAD, OFFICER, at, eve, make_prison

MAIN = "utama"


@dataclass(frozen=True)
class Size:
    """How big the day is; ``kills`` are at each copy, ``exchanges`` rounds of files.

    ``rolls``: of a hundred things done at a desk so many are an emergency roll.
    """

    people: int
    stations: int
    kills: int
    exchanges: int
    conflicts: int
    rolls: float


SMALL = Size(people=100, stations=4, kills=1, exchanges=4, conflicts=2, rolls=3)
WHOLE = Size(people=2000, stations=4, kills=8, exchanges=12, conflicts=6, rolls=2.5)


class Story:
    """One day in ``folder``; ``run`` plays it, the rest is for asking afterwards."""

    def __init__(self, folder, size, seed):
        self.folder, self.size, self.random = Path(folder), size, Random(seed)
        self.ledger = Ledger()
        self.figures: Counter[str] = Counter()
        self.main_folder, self.stick = self.folder / MAIN, self.folder / "stik-acara"
        self.stick.mkdir(parents=True)
        self.files, self.desks, self.voters = [], [], {}

    # ---- the evening before, and the morning ------------------------------------------

    def set_up(self, seed):
        """Freeze the roll; open the day; a copy for every station; all desks up."""
        voters = self.voters = self._prison(seed)
        main = DeskProcess(self.main_folder, self.ledger, HEAD)
        main.start()
        main.greet()
        main.ask({"do": "open_day", "at": at(7).isoformat()})
        processes = {number: self._handed_out(main, number) for number in sorted(voters)}
        self.desks = [self._desk(MAIN, main, [])]
        for number, process in processes.items():
            process.greet()
            self.desks.append(self._desk(number, process, voters[number]))

    def _prison(self, seed):
        """The registry frozen; the voters who can come, by station."""
        registry = make_prison(
            self.main_folder, self.size.people, self.size.stations, seed, clock=eve
        )
        try:
            freeze(registry.db, registry.desk)
            election = active_election(registry.db)
            numbers = {one.id: one.number for one in stations_of(registry.db, election.id)}
            uuids = {one.id: one.uuid for one in all_people(registry.db)}
            voters: dict[str, list[Voter]] = {number: [] for number in numbers.values()}
            for line in roll_lines(registry.db, election.id):
                if line.person_id is not None and line.gone is None and line.ballots:
                    number = numbers[line.station_id]
                    dpk = line.category.value == "dpk"
                    fate = fate_of(self.random)
                    voters[number].append(Voter(uuids[line.person_id], number, dpk, fate))
            for some in voters.values():
                for voter, fate in zip(some, ("late", "too_late"), strict=False):
                    voter.fate = fate
            return voters
        finally:
            registry.close()

    def _handed_out(self, main, number):
        """A copy on a stick, carried to another PC and started there."""
        answer = main.ask(
            {"do": "hand_out", "at": at(7).isoformat(), "station": number,
             "folder": str(self.stick), "name": f"Laptop {number}"}
        )  # fmt: skip
        assert "value" in answer, answer
        shutil.move(answer["value"], self.folder / number)
        process = DeskProcess(self.folder / number, self.ledger, OFFICER, HEAD)
        process.start()
        return process

    def _desk(self, name, process, voters):
        desk = Desk(name, process, voters, self.random, self.folder / f"stik-{name}")
        desk.kills_left, desk.chance_of_roll = self.size.kills, self.size.rolls / 100
        return desk

    # ---- the day ----------------------------------------------------------------------

    @property
    def main(self):
        return self.desks[0]

    @property
    def copies(self):
        return self.desks[1:]

    def play(self):
        """Until everybody came to the end of his way, in between files and double votes."""
        whole = sum(desk.number for desk in self.copies)
        due = sorted(self.random.uniform(0.1, 0.95) for _ in range(self.size.exchanges))
        twice = sorted(self.random.uniform(0.2, 0.8) for _ in range(self.size.conflicts))
        while left := sum(desk.crowd.left() for desk in self.copies):
            done = 1 - left / whole
            busy = [desk for desk in self.copies if desk.crowd.left()]
            self.random.choice(busy).step()
            if self.random.random() < 0.1:
                self.main.step()
            if twice and done >= twice[0] and self._mark_twice():
                twice.pop(0)
            if due and done >= due[0]:
                due.pop(0)
                self.exchange()

    def _mark_twice(self):
        """The main desk marks somebody who stands in the queue of a copy, which knows nothing."""
        standing = [
            one for desk in self.copies for one in desk.crowd.at[QUEUEING]
            if one.fate == "votes" and not one.dpk
        ]  # fmt: skip
        if not standing:
            return False
        voter = self.random.choice(standing)
        answer = self.main.process.ask(self.main.mark(voter, "voted"))
        # Refused only when a file of the copy has told that he voted before and was undone.
        assert "events" in answer, answer
        self.figures["marked at two desks"] += 1
        return True

    def exchange(self):
        """A file of some desk is written, and some file, old or new, is taken in somewhere."""
        self.files.append(self._kept(self.random.choice(self.desks)))
        for _ in range(self.random.randint(1, 3)):
            self.merge(self.random.choice(self.desks), self.random.choice(self.files))

    def _kept(self, desk):
        """A file of the desk, kept as it is now: sticks lie about with old files on them."""
        path = Path(desk.write_events(self.stick))
        self.figures["files written"] += 1
        kept = self.folder / f"lama-{self.figures['files written']}" / path.name
        kept.parent.mkdir()
        return shutil.copy2(path, kept)

    def merge(self, desk, path):
        """Take a file in; one that brings nothing new may be refused as old."""
        answer = desk.ask("merge", path=str(path))
        if "refused" in answer:
            assert answer["refused"] == "EventFileOlder", answer
            self.figures["old files refused"] += 1
        else:
            self.figures["files merged"] += 1
            self.figures["events merged"] += answer["value"]["new"]
        return answer

    # ---- from 13.00 on ----------------------------------------------------------------

    def end_of_hours(self):
        for desk in self.copies:
            desk.end_of_hours(*self.voters[desk.name][:2])

    def bring_together(self):
        """Every desk's last file into every other, in random order, the old ones among them."""
        last = [self._kept(desk) for desk in self.copies]
        self._merge_all(self.main, last + self.random.sample(self.files, min(4, len(self.files))))
        self.files += last

    def spread(self):
        """What the main desk knows, to every copy; the second time says nothing new."""
        path = self._kept(self.main)
        for desk in self.copies:
            self._merge_all(desk, [path, path])

    def _merge_all(self, desk, paths):
        self.random.shuffle(paths)
        for path in paths:
            self.merge(desk, path)

    def votes_twice(self):
        """By person the votes that stand, where they are more than one, as acknowledged."""
        taken = {one["withdraws"] for one in self.ledger.events.values()}
        votes = Counter(
            one["person"]
            for uuid, one in self.ledger.events.items()
            if one["act"] == "voted" and uuid not in taken
        )
        return {person for person, times in votes.items() if times > 1}

    def settle(self):
        """Of everybody who is marked twice, take one vote back at the main desk."""
        taken = {one["withdraws"] for one in self.ledger.events.values()}
        for person in sorted(self.votes_twice()):
            uuid = next(
                uuid
                for uuid, one in self.ledger.events.items()
                if one["person"] == person and one["act"] == "voted" and uuid not in taken
            )
            answer = self.main.ask("withdraw", event=uuid, reason="dua kali", second="Siti")
            assert "events" in answer, answer
            self.figures["double votes settled"] += 1

    def stop(self):
        for desk in self.desks:
            desk.process.stop()

    def kill(self):
        for desk in self.desks:
            desk.process.kill()
