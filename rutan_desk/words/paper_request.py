"""Which paper is asked for, and what draws one: shared by all papers of the desk."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from rutan_desk.domain.election import Election
from rutan_desk.domain.lists import Category
from rutan_desk.domain.readiness import Readiness
from rutan_desk.domain.station import Station
from rutan_desk.domain.visit import Visit
from rutan_desk.ops.day_calling import BATCH
from rutan_desk.ops.day_evening import EveningItem
from rutan_desk.ops.printing import Printed
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperRequest:
    """Which paper: ``station`` ``None`` means all; ``people`` judges everybody when asked.

    ``everyone`` also proposes people who are on KPU's list already; without a ``visit``
    the papers of one are of the next. ``block`` ``None`` means all; ``per_sheet`` notices (4
    or 8) stand on a sheet. ``count`` people are called at most; ``evening`` runs the check of
    the evening before, which not everybody who prints can. ``purpose`` is what the receiver
    gets it for (empty: the paper's own); ``since`` is the deed of an earlier print: only what
    changed since then. ``person`` and ``receiver``: see ``roster_paper_makers``;
    ``quarter``: ``pack_paper_makers``. ``chosen`` are the uuids of those whom the guards fetch
    instead of the next, or who get a notice; ``category`` is the list whose people get one.
    """

    election: Election
    people: Callable[[], Sequence[Readiness]]
    now: datetime
    station: Station | None = None
    size: str = "A4"
    everyone: bool = False
    visit: Visit | None = None
    block: str | None = None
    per_sheet: int = 8
    count: int = BATCH
    evening: Callable[[], Sequence[EveningItem]] = tuple
    purpose: str = ""
    since: int | None = None
    person: int | None = None
    receiver: str | None = None
    quarter: str | None = None
    chosen: Sequence[str] | None = None
    category: Category | None = None

    @property
    def options(self) -> Mapping[str, object]:
        """What JSON can hold of the request as it is, by the names of its fields."""
        found = {name: getattr(self, name) for name in _OPTIONS}
        return {**found, "chosen": None if self.chosen is None else sorted(self.chosen)}


_OPTIONS = (
    "size", "everyone", "block", "per_sheet", "count", "purpose", "since", "person", "receiver",
    "quarter", "chosen", "category",
)  # fmt: skip
Maker = Callable[[Database, Desk, PaperRequest], Printed]
"""Draws a paper as it is asked for; raises what its rules refuse."""
