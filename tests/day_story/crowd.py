"""The people of one desk on their way to the ballot, and what chance has in store for them."""

from collections import defaultdict
from dataclasses import dataclass

ABSENCES = ("ill", "court", "loan", "hospital", "isolation", "released", "transferred", "died")
WAITING, CALLED, OUT, QUEUEING, VOTED, DONE = (
    "waiting", "called", "out", "queueing", "voted", "done",
)  # fmt: skip

NOT_CALLED = ("forgotten", "late", "too_late")
"""Who is not fetched with the others: never, to the end of the queue, or too late."""


@dataclass(eq=False)
class Voter:
    """Somebody on the roll with a right to come; ``fate`` is where his way ends."""

    person: str
    station: str
    dpk: bool
    fate: str


def fate_of(random):
    """Nine in ten vote; the others stay away, say no, come in vain, or are never called."""
    chance = random.random()
    if chance < 0.05:
        return random.choice(ABSENCES)
    if chance < 0.07:
        return "refused"
    if chance < 0.08:
        return "no_ballots"
    return "forgotten" if chance < 0.09 else "votes"


class Crowd:
    """Who stands where, as the story knows it; the desk is to say the same."""

    def __init__(self, voters):
        self.at = defaultdict(list)
        self.at[WAITING] = [one for one in voters if one.fate not in NOT_CALLED]

    def take(self, stage, random, most, among=lambda voter: True):
        """Some of those at a stage, at most so many, by chance; they stand nowhere then."""
        fit = [one for one in self.at[stage] if among(one)]
        chosen = random.sample(fit, min(len(fit), random.randint(1, most)))
        self.at[stage] = [one for one in self.at[stage] if one not in chosen]
        return chosen

    def put(self, stage, voters):
        self.at[stage] += voters

    def left(self):
        """How many have not come to the end of their way."""
        return sum(len(some) for stage, some in self.at.items() if stage != DONE)
