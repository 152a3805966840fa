"""Every list of an election on paper by its name: who draws it, and in which words.

The command line, the page *Cetak* and the parts of *Daftar pemilih* make the same papers.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from rutan_desk.domain.election import Election
from rutan_desk.domain.errors import StationUnknown
from rutan_desk.domain.readiness import Readiness
from rutan_desk.domain.station import Station
from rutan_desk.domain.visit import Visit
from rutan_desk.ops import kpu_papers, list_papers
from rutan_desk.ops.ballots import supply_of
from rutan_desk.ops.day_calling import BATCH
from rutan_desk.ops.day_evening import EveningItem
from rutan_desk.ops.printing import Printed, RollRequest, roll
from rutan_desk.ops.proposal import proposal, proposal_difference
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk
from rutan_desk.store.stations import stations_of
from rutan_desk.words import list_papers as words
from rutan_desk.words.day_paper_makers import DAY_MAKERS
from rutan_desk.words.day_report_makers import DAY_REPORT_MAKERS
from rutan_desk.words.ktp_paper_makers import KTP_MAKERS
from rutan_desk.words.paper import roll_paper


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperRequest:
    """Which paper: ``station`` ``None`` means all; ``people`` judges everybody when asked.

    ``everyone`` also proposes people who are on KPU's list already; without a ``visit``
    the papers of one are of the next. ``block`` ``None`` means all; ``per_sheet`` notices (4
    or 8) stand on a sheet. ``count`` people are called at most; ``evening`` runs the check of
    the evening before, which not everybody who prints can.
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


Maker = Callable[[Database, Desk, PaperRequest], Printed]


def _roll(db: Database, desk: Desk, one: PaperRequest) -> Printed:
    number = one.station.number if one.station is not None else None
    request = RollRequest(election=str(one.election.id), station=number, size=one.size)
    return roll(db, desk, roll_paper(one.election, one.now), request)


def _station_plan(db: Database, desk: Desk, one: PaperRequest) -> Printed:
    said = words.station_plan_words(one.now)
    return list_papers.station_plan(db, desk, said, one.people(), one.election, one.size)


def _comparison(db: Database, desk: Desk, one: PaperRequest) -> Printed:
    said = words.comparison_words(one.now)
    return list_papers.list_comparison(db, desk, said, one.election, one.station, one.size)


def _moves(db: Database, desk: Desk, one: PaperRequest) -> Printed:
    said = words.moves_words(one.now)
    return list_papers.moves_to_file(db, desk, said, one.people(), one.election, one.size)


def _moved_back(db: Database, desk: Desk, one: PaperRequest) -> Printed:
    said = words.move_back_words(one.now)
    return list_papers.people_to_move_back(db, desk, said, one.people(), one.election, one.size)


def _matrix(db: Database, desk: Desk, one: PaperRequest) -> Printed:
    said = words.matrix_words(one.now)
    people, election = one.people(), one.election
    return kpu_papers.ballot_matrix_paper(db, desk, said, people, election, one.station, one.size)


def _supply(db: Database, desk: Desk, one: PaperRequest) -> Printed:
    station = one.station or _first_station(db, one.election)
    found = supply_of(db, one.people(), one.election, station)
    said = words.supply_words(one.now)
    return kpu_papers.supply_paper(db, desk, said, found, one.election, one.size)


def _first_station(db: Database, election: Election) -> Station:
    found = stations_of(db, election.id)
    if not found:
        raise StationUnknown("")
    return found[0]


def _proposal(db: Database, desk: Desk, one: PaperRequest) -> Printed:
    made = proposal(db, desk, one.election, one.station, all=one.everyone, people=one.people())
    return kpu_papers.proposal_paper(db, desk, words.proposal_words(one.now), made, one.size)


def _difference(db: Database, desk: Desk, one: PaperRequest) -> Printed:
    made = proposal_difference(db, desk, one.election, one.station, people=one.people())
    return kpu_papers.difference_paper(db, desk, words.difference_words(one.now), made, one.size)


MAKERS: Mapping[str, Maker] = {
    "roll": _roll,
    "station-plan": _station_plan,
    "list-comparison": _comparison,
    "move-proposal": _moves,
    "moved-back": _moved_back,
    "ballot-matrix": _matrix,
    "ballot-supply": _supply,
    "kpu-proposal": _proposal,
    "kpu-difference": _difference,
    **KTP_MAKERS,
    **DAY_MAKERS,
    **DAY_REPORT_MAKERS,
}
"""By the name that ``print`` takes.

Each raises ``StationUnknown`` or ``VisitInvalid`` where it needs one and there is none.
"""
ONLY_OF_ONE_STATION = frozenset({"roll", "ballot-supply", "call-list"})
"""Those that are of one station always, the first of all when none is asked for."""
OF_ONE_STATION = ONLY_OF_ONE_STATION | {
    "list-comparison", "ballot-matrix", "kpu-proposal", "kpu-difference", "notices",
}  # fmt: skip
"""Those that can be of one station; the others are always of the whole election."""
OF_ONE_VISIT = frozenset({"ktp-visit", "visit-calls"})
"""Those of one visit of Dukcapil."""
FOR_EVERYONE = frozenset({"kpu-proposal"})
"""Those that can also hold who is on KPU's list already."""
