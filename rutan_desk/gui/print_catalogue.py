"""Every paper the desk prints, and what draws each: for *Cetak* and the rooms of the lists."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from rutan_desk.domain.election import Election
from rutan_desk.domain.lists import Category
from rutan_desk.domain.station import Station
from rutan_desk.domain.visit import Visit
from rutan_desk.gui.book import read_everybody
from rutan_desk.gui.list_paper import Make
from rutan_desk.gui.print_entries import entries
from rutan_desk.gui.print_paper import Paper
from rutan_desk.ops.day_calling import BATCH
from rutan_desk.ops.day_evening import EveningItem
from rutan_desk.ops.printing import Printed
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk
from rutan_desk.words.paper_makers import MAKERS
from rutan_desk.words.paper_request import PaperRequest

COUNTS = (10, BATCH, 30, 40, 60)
"""How many are called at once."""
PER_SHEET = (8, 4)
"""How many notices a sheet holds: small ones save paper."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """What was chosen of a paper, by the words of ``PaperRequest``; the rest does not matter."""

    station: Station | None = None
    visit: Visit | None = None
    everyone: bool = False
    block: str | None = None
    count: int = BATCH
    per_sheet: int = PER_SHEET[0]
    evening: Callable[[], Sequence[EveningItem]] = tuple
    purpose: str = ""
    since: int | None = None
    person: int | None = None
    receiver: str | None = None
    quarter: str | None = None
    chosen: Sequence[str] | None = None
    category: Category | None = None


def catalogue() -> tuple[Paper, ...]:
    """Every list, those of one receiver together, in the language in force."""
    return entries()


def paper(name: str) -> Paper:
    """One of them."""
    return next(one for one in catalogue() if one.name == name)


def request_of(
    db: Database, election: Election, now: datetime, chosen: Chosen, size: str
) -> PaperRequest:
    """What was chosen, as the makers take it; for the worker."""
    return PaperRequest(
        election=election,
        people=lambda: read_everybody(db, election, now.date()),
        now=now,
        station=chosen.station,
        visit=chosen.visit,
        size=size,
        everyone=chosen.everyone,
        block=chosen.block,
        count=chosen.count,
        per_sheet=chosen.per_sheet,
        evening=chosen.evening,
        purpose=chosen.purpose,
        since=chosen.since,
        person=chosen.person,
        receiver=chosen.receiver,
        quarter=chosen.quarter,
        chosen=chosen.chosen,
        category=chosen.category,
    )


def maker_of(
    name: str,
    election: Election,
    clock: Callable[[], datetime],
    chosen: Chosen | None = None,
) -> Make:
    """What draws that list anew on the size asked for; for the worker, holds no widget."""
    asked = chosen or Chosen()

    def make(db: Database, desk: Desk, size: str) -> Printed:
        return MAKERS[name](db, desk, request_of(db, election, clock(), asked, size))

    return make
