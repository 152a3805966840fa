"""One desk of the story: what its officer does in turn, and what goes wrong with it."""

from datetime import timedelta

from rutan_desk.domain.errors import FileLocked
from rutan_desk.ops.registry import open_registry
from tests.day_story.crowd import CALLED, DONE, OUT, QUEUEING, VOTED, WAITING, Crowd
from tests.day_story.prison import HEAD, PASSWORD, at
from tests.day_story.sticks import FULL, GONE, READ_ONLY, REFUSED, Stick

BATCH, RUSH = 20, 12
CHANCE_OF_MISTAKE = 0.12
WILD = (at(5), at(16), at(9) - timedelta(days=1), at(9) + timedelta(days=366))
"""What a clock shows that somebody set wrongly: nobody may vote then."""


class Desk:
    """A process, its crowd, its clock and its stick."""

    def __init__(self, name, process, voters, random, stick):
        self.name, self.process, self.random = name, process, random
        self.crowd = Crowd(voters)
        self.number = max(1, len(voters))
        self.kills_left, self.chance_of_roll = 0, 0.0
        self.stick = Stick(stick)
        self.jumps, self.sticks_failed, self.rolls, self.written = 0, 0, 0, []
        self.votes, self.twice_refused, self.second_windows = [], 0, 0

    # ---- the clock --------------------------------------------------------------------

    def now(self, dpk=False):
        """The clock of this desk: it goes with the work, and jumps back and forth."""
        done = 1 - self.crowd.left() / self.number
        moment = at(7, 5) + done * timedelta(hours=5, minutes=45)
        if self.random.random() < 0.2:
            self.jumps += 1
            moment += timedelta(minutes=self.random.randint(-180, 180))
        earliest = at(12) if dpk else at(7)
        return min(max(moment, earliest), at(12, 59)).isoformat()

    def mark(self, voter, act, **more):
        clock = {"at": self.now(voter.dpk)}
        return {
            "do": "mark", "person": voter.person, "station": voter.station, "act": act,
            **clock, **more,
        }  # fmt: skip

    def ask(self, do, **given):
        return self.process.ask({"do": do, "at": self.now(), **given})

    # ---- the way to the ballot --------------------------------------------------------

    def step(self):
        """One thing that can be done now, by chance."""
        if self.random.random() < self.chance_of_roll:
            self.print_roll()
        elif self.random.random() < CHANCE_OF_MISTAKE:
            self.stumble()
        else:
            self.random.choice(self._possible())()

    def _possible(self):
        ways = (
            (WAITING, self.call),
            (CALLED, self.take_out),
            (OUT, self.queue),
            (QUEUEING, self.vote),
            (QUEUEING, self.vote),
            (VOTED, self.bring_back),
        )
        return [way for stage, way in ways if self.crowd.at[stage]] or [self.look]

    def look(self):
        """Nothing to do: the officer only looks."""

    def call(self):
        some = self.crowd.take(WAITING, self.random, BATCH, self._may_come)
        away = [one for one in some if one.fate not in ("votes", "refused", "no_ballots")]
        self._each([(one, one.fate, DONE) for one in away], WAITING)
        self._batch([one for one in some if one not in away], "called", WAITING, CALLED)

    def _may_come(self, voter):
        """Who is in the DPK comes after everybody else."""
        rest = any(not one.dpk for stage in (WAITING, CALLED, OUT, QUEUEING)
                   for one in self.crowd.at[stage])  # fmt: skip
        return not (voter.dpk and rest)

    def take_out(self):
        some = self.crowd.take(CALLED, self.random, BATCH)
        unwilling = [one for one in some if one.fate == "refused"]
        self._each([(one, "refused", DONE) for one in unwilling], CALLED)
        self._batch([one for one in some if one not in unwilling], "out", CALLED, OUT)

    def queue(self):
        some = self.crowd.take(OUT, self.random, BATCH)
        self._batch(some, "queueing", OUT, QUEUEING)

    def vote(self):
        some = self.crowd.take(QUEUEING, self.random, RUSH)
        ends = {"no_ballots": ("no_ballots", VOTED)}
        acts = [(one, *ends.get(one.fate, ("voted", VOTED))) for one in some]
        self._each(acts, QUEUEING)

    def bring_back(self):
        self._batch(self.crowd.take(VOTED, self.random, BATCH), "back", VOTED, DONE)

    def _batch(self, voters, act, before, after):
        """The same for many: one command, one deed; all of it happens, or none."""
        if not voters:
            return
        command = {
            "do": "mark_many",
            "people": [one.person for one in voters],
            "act": act,
            "station": voters[0].station,
            "at": self.now(any(one.dpk for one in voters)),
            "count": len(voters),
        }
        answers = self.process.rush([command], *self._fate())
        done = bool(answers)
        assert not done or "events" in answers[0], answers
        self.crowd.put(after if done else before, voters)

    def _each(self, acts, before):
        """One command each, in one go; what was not done before a kill stands where it stood."""
        commands = [self.mark(voter, act) for voter, act, _ in acts]
        answers = self.process.rush(commands, *self._fate()) if commands else []
        for (voter, act, after), answer in zip(acts, answers, strict=False):
            self._settle(voter, act, after, answer)
        self.crowd.put(before, [voter for voter, _, _ in acts[len(answers) :]])

    def _settle(self, voter, act, after, answer):
        if "refused" in answer:
            # Another desk marked him, and its file has come in meanwhile.
            assert answer["refused"] == "AlreadyVoted", answer
            self.twice_refused += 1
        elif act == "voted":
            self.votes.append((voter, answer["events"][0]["uuid"]))
        self.crowd.put(after, [voter])

    def _fate(self):
        """Whether the next commands end in a kill: after how many answers, how much later."""
        if self.kills_left and self.random.random() < 0.25:
            self.kills_left -= 1
            return self.random.randint(0, RUSH), self.random.randint(0, 120_000)
        return None, 0

    # ---- what goes wrong --------------------------------------------------------------

    def stumble(self):
        """A mistake, a stranger, a clock set wrongly: each has one right answer."""
        mistakes = (self.undo, self.again, self.stranger, self.wild_clock, self.second_window)
        self.random.choice(mistakes)()

    def undo(self):
        """A vote marked for the wrong one is taken back and marked again later."""
        if self.votes:
            voter, event = self.votes.pop(self.random.randrange(len(self.votes)))
            if voter not in self.crowd.at[VOTED]:
                return
            answer = self.ask("withdraw", event=event, reason="keliru orang", second="Siti")
            assert "events" in answer, answer
            self.crowd.at[VOTED].remove(voter)
            self.crowd.put(QUEUEING, [voter])

    def again(self):
        """Who has voted is refused the second time."""
        if self.votes:
            voter, _ = self.random.choice(self.votes)
            answer = self.process.ask(self.mark(voter, "voted"))
            assert answer.get("refused") == "AlreadyVoted", answer
            self.twice_refused += 1

    def stranger(self):
        station = self.random.choice(["901", "902", "903", "904"])
        answer = self.ask(
            "turn_away", named="ORANG ASING CONTOH", station=station, reason="tidak terdaftar"
        )
        assert "events" in answer, answer

    def wild_clock(self):
        """Nobody votes by a clock that is a day, a year or hours off; the next command is right."""
        waiting = self.crowd.at[WAITING]
        if waiting:
            voter = self.random.choice(waiting)
            wrong = self.random.choice(WILD).isoformat()
            answer = self.process.ask({**self.mark(voter, "voted"), "at": wrong})
            assert answer.get("refused") in ("NotTheDay", "TooEarly", "HoursOver"), answer
            self.jumps += 1

    def second_window(self):
        """The program started once more on this folder is told who has it."""
        try:
            open_registry(self.process.folder, HEAD, PASSWORD, lambda: at(9))
        except FileLocked:
            self.second_windows += 1
        else:
            raise AssertionError("two programs on one registry")

    def print_roll(self):
        """The emergency roll to the stick, whatever the stick is like; the work goes on."""
        how = self.random.choice((None, None, FULL, READ_ONLY, GONE))
        command = {"do": "emergency", "folder": str(self.stick.folder), "failing": how}
        kill_after, _ = (None, 0) if how else self._fate()
        if kill_after is not None:
            self.process.rush([command], 0, self.random.randint(0, 1_500_000))
        else:
            if how == GONE:
                self.stick.pull()
            answer = self.process.ask({**command, "at": self.now()})
            if how == GONE:
                self.stick.put_back()
            self._told(how, answer)
            self.rolls += how is None
        self.stick.holds_whole_rolls()

    def write_events(self, folder):
        """Its events as a file for the others; a failing stick is tried again."""
        how = self.random.choice((None, None, FULL, READ_ONLY, GONE))
        place = folder / "bukan-di-sini" if how == GONE else folder
        answer = self.ask("write", folder=str(place), failing=how)
        self._told(how, answer)
        if how is not None:
            answer = self.ask("write", folder=str(folder))
        self.written.append(answer["value"])
        return answer["value"]

    # ---- at 13.00 ---------------------------------------------------------------------

    def end_of_hours(self, late, too_late):
        """Who stood in the queue at 13.00 is served; who did not is refused (T6)."""
        for voter, clock, act, right in (
            (late, at(12, 58), "queueing", "events"),
            (None, at(13, 1), "close_queue", "value"),
            (late, at(13, 6), "voted", "events"),
            (too_late, at(13, 7), "voted", "HoursOver"),
            (too_late, at(13, 7), "queueing", "HoursOver"),
            (late, at(13, 9), "back", "events"),
        ):
            command = self.mark(voter, act) if voter else {"do": act}
            answer = self.process.ask({**command, "at": clock.isoformat()})
            assert right in (*answer, answer.get("refused")), (act, answer)

    def _told(self, how, answer):
        if how is None:
            assert "value" in answer, answer
        else:
            assert answer.get("refused") in REFUSED[how], (how, answer)
            self.sticks_failed += 1
