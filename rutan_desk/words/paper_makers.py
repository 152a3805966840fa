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
from rutan_desk.ops import kpu_papers, list_papers
from rutan_desk.ops.ballots import supply_of
from rutan_desk.ops.printing import Printed
from rutan_desk.ops.proposal import proposal, proposal_difference
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk
from rutan_desk.store.stations import stations_of
from rutan_desk.words import list_papers as words
from rutan_desk.words.ktp_paper_makers import KTP_MAKERS


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperRequest:
    """Which paper: ``station`` ``None`` means all; ``people`` judges everybody when asked.

    ``everyone`` also proposes people who are on KPU's list already.
    """

    election: Election
    people: Callable[[], Sequence[Readiness]]
    now: datetime
    station: Station | None = None
    size: str = "A4"
    everyone: bool = False


Maker = Callable[[Database, Desk, PaperRequest], Printed]


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
    "station-plan": _station_plan,
    "list-comparison": _comparison,
    "move-proposal": _moves,
    "moved-back": _moved_back,
    "ballot-matrix": _matrix,
    "ballot-supply": _supply,
    "kpu-proposal": _proposal,
    "kpu-difference": _difference,
    **KTP_MAKERS,
}
"""By the name that ``print`` takes; each raises ``StationUnknown`` where it needs one."""
OF_ONE_STATION = frozenset(
    {"list-comparison", "ballot-matrix", "ballot-supply", "kpu-proposal", "kpu-difference"}
)
"""Those that can be of one station; the others are always of the whole election."""
