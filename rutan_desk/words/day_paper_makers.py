"""The papers of the roll on voting day by name: who draws each, and in which words.

For the table of all papers (``words.paper_makers``), whose requests fit ``DayPaperRequest``.
"""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Protocol

from rutan_desk.domain.election import Election
from rutan_desk.domain.station import Station
from rutan_desk.ops import day_papers
from rutan_desk.ops.printing import Printed
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk
from rutan_desk.words.day_papers import emergency_words, notice_words


class DayPaperRequest(Protocol):
    """Which paper: ``station`` ``None`` means all."""

    @property
    def election(self) -> Election:
        """The election whose roll it is."""

    @property
    def now(self) -> datetime:
        """When it is printed."""

    @property
    def station(self) -> Station | None:
        """Of which station."""

    @property
    def size(self) -> str:
        """The paper."""

    @property
    def block(self) -> str | None:
        """Of which block; ``None`` is all."""

    @property
    def per_sheet(self) -> int:
        """How many notices a sheet holds."""


DayMaker = Callable[[Database, Desk, DayPaperRequest], Printed]


def _notices(db: Database, desk: Desk, one: DayPaperRequest) -> Printed:
    asked = day_papers.NoticesAsked(
        election=one.election,
        station=one.station,
        block=one.block,
        per_sheet=one.per_sheet,
        size=one.size,
    )
    return day_papers.notices(db, desk, notice_words(one.election, one.now), asked)


def _emergency_roll(db: Database, desk: Desk, one: DayPaperRequest) -> Printed:
    said = emergency_words(one.election, one.now)
    return day_papers.emergency_roll(db, desk, said, one.election, one.size)


DAY_MAKERS: Mapping[str, DayMaker] = {
    day_papers.NOTICES: _notices,
    day_papers.EMERGENCY: _emergency_roll,
}
"""By the name that ``print`` takes; each raises ``NotFrozen`` before the freeze.

The emergency roll is of the active election: ``ElectionNotActive`` of any other.
"""
