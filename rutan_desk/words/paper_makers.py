"""Every list of an election on paper by its name: who draws it, and in which words.

The command line, the page *Cetak* and the parts of *Daftar pemilih* make the same papers.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime

from rutan_desk.domain.disclosure import Receiver
from rutan_desk.domain.election import Election
from rutan_desk.domain.errors import StationUnknown
from rutan_desk.domain.station import Station
from rutan_desk.ops import (
    kpu_papers,
    list_papers,
    move_back_papers,
    move_kpu_papers,
    move_papers,
    proposal_papers,
)
from rutan_desk.ops.ballots import supply_of
from rutan_desk.ops.print_difference import SINCE
from rutan_desk.ops.printing import Printed, RollRequest, roll
from rutan_desk.ops.proposal import proposal, proposal_difference
from rutan_desk.ops.sheet_paper import ListPaperWords
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk
from rutan_desk.store.stations import stations_of
from rutan_desk.words import list_papers as words
from rutan_desk.words.day_paper_makers import DAY_MAKERS
from rutan_desk.words.day_report_makers import DAY_REPORT_MAKERS
from rutan_desk.words.ktp_paper_makers import KTP_MAKERS
from rutan_desk.words.move_papers import kpu_moves_words, move_back_words, moves_words
from rutan_desk.words.pack_paper_makers import PACK_MAKERS
from rutan_desk.words.paper import roll_paper
from rutan_desk.words.paper_asked import asked_of
from rutan_desk.words.paper_request import Maker, PaperRequest
from rutan_desk.words.purposes import purpose_of
from rutan_desk.words.roll_papers import ROLL_MAKERS
from rutan_desk.words.roster_paper_makers import ROSTER_MAKERS, receiver_of


def _roll(db: Database, desk: Desk, one: PaperRequest) -> Printed:
    number = one.station.number if one.station is not None else None
    request = RollRequest(election=str(one.election.id), station=number, size=one.size)
    return roll(db, desk, roll_paper(one.election, one.now, one.purpose), request)


def _said(make: Callable[[datetime], ListPaperWords], one: PaperRequest) -> ListPaperWords:
    """The words of a list, and what it is for."""
    return replace(make(one.now), purpose=one.purpose)


def _station_plan(db: Database, desk: Desk, one: PaperRequest) -> Printed:
    said = _said(words.station_plan_words, one)
    return list_papers.station_plan(db, desk, said, one.people(), one.election, one.size)


def _comparison(db: Database, desk: Desk, one: PaperRequest) -> Printed:
    said = _said(words.comparison_words, one)
    return list_papers.list_comparison(db, desk, said, one.election, one.station, one.size)


def _moves(db: Database, desk: Desk, one: PaperRequest) -> Printed:
    for_kpu = receiver_of("move-proposal", one.receiver) is Receiver.KPU
    said = kpu_moves_words(one.now) if for_kpu else moves_words(one.now)
    said = replace(said, sheet=replace(said.sheet, purpose=one.purpose))
    draw = move_kpu_papers.moves_for_kpu if for_kpu else move_papers.moves_to_file
    return draw(db, desk, said, one.people(), one.election, one.size)


def _moved_back(db: Database, desk: Desk, one: PaperRequest) -> Printed:
    said = move_back_words(one.now)
    said = replace(said, sheet=replace(said.sheet, purpose=one.purpose))
    return move_back_papers.people_to_move_back(
        db, desk, said, one.people(), one.election, one.size
    )


def _matrix(db: Database, desk: Desk, one: PaperRequest) -> Printed:
    said = _said(words.matrix_words, one)
    people, election = one.people(), one.election
    return kpu_papers.ballot_matrix_paper(db, desk, said, people, election, one.station, one.size)


def _supply(db: Database, desk: Desk, one: PaperRequest) -> Printed:
    station = one.station or _first_station(db, one.election)
    found = supply_of(db, one.people(), one.election, station)
    said = _said(words.supply_words, one)
    return kpu_papers.supply_paper(db, desk, said, found, one.election, one.size)


def _first_station(db: Database, election: Election) -> Station:
    found = stations_of(db, election.id)
    if not found:
        raise StationUnknown("")
    return found[0]


def _proposal(db: Database, desk: Desk, one: PaperRequest) -> Printed:
    made = proposal(db, desk, one.election, one.station, all=one.everyone, people=one.people())
    return proposal_papers.proposal_paper(
        db, desk, _said(words.proposal_words, one), made, one.size
    )


def _difference(db: Database, desk: Desk, one: PaperRequest) -> Printed:
    made = proposal_difference(db, desk, one.election, one.station, people=one.people())
    return proposal_papers.difference_paper(
        db, desk, _said(words.difference_words, one), made, one.size
    )


_DRAWN: Mapping[str, Maker] = {
    "roll": _roll,
    **ROLL_MAKERS,
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
    **ROSTER_MAKERS,
    **PACK_MAKERS,
}


def _complete(name: str, draw: Maker) -> Maker:
    """The paper, or what changed since an earlier print; what for, and as what it was asked."""

    def make(db: Database, desk: Desk, one: PaperRequest) -> Printed:
        whole = name if one.since is None else f"{name}{SINCE}"
        asked = replace(one, purpose=purpose_of(whole, one.purpose))
        drawn = draw(db, desk, asked)
        if one.since is not None:
            # The earlier print is made by these very makers.
            from rutan_desk.words.print_since import changes_since

            drawn = changes_since(db, desk, name, asked, drawn)
        return replace(drawn, asked=asked_of(name, desk, asked))

    return make


MAKERS: Mapping[str, Maker] = {name: _complete(name, draw) for name, draw in _DRAWN.items()}
"""By the name that ``print`` takes.

Each raises ``StationUnknown`` or ``VisitInvalid`` where it needs one and there is none.
"""
ONLY_OF_ONE_STATION = frozenset({"roll", *ROLL_MAKERS, "ballot-supply", "call-list"})
"""Those that are of one station always, the first of all when none is asked for."""
OF_ONE_STATION = ONLY_OF_ONE_STATION | {
    "list-comparison", "ballot-matrix", "kpu-proposal", "kpu-difference", "notices",
}  # fmt: skip
"""Those that can be of one station; the others are always of the whole election."""
OF_ONE_VISIT = frozenset({"ktp-visit", "visit-calls"})
"""Those of one visit of Dukcapil."""
FOR_EVERYONE = frozenset({"kpu-proposal"})
"""Those that can also hold who is on KPU's list already."""
