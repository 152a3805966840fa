"""The lists of an election on paper, for the page *Cetak* and the parts of *Daftar pemilih*."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from rutan_desk.domain.election import Election
from rutan_desk.domain.station import Station
from rutan_desk.gui.book import read_everybody
from rutan_desk.gui.list_paper import Make
from rutan_desk.ops.printing import Printed
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk
from rutan_desk.words.catalog import tr
from rutan_desk.words.paper_makers import MAKERS, OF_ONE_STATION, PaperRequest


@dataclass(frozen=True, slots=True)
class Paper:
    """One list: its name on the command line, its title, and what it is good for."""

    name: str
    title: str
    text: str

    @property
    def of_one_station(self) -> bool:
        """Whether it can be of one station; otherwise it is always of all."""
        return self.name in OF_ONE_STATION


def catalogue() -> tuple[Paper, ...]:
    """Every list of an election, in the order they are needed, in the language in force."""
    return (
        Paper("station-plan", tr("Who votes where"), tr("Each station and its people by block.")),
        Paper(
            "list-comparison",
            tr("Lists side by side"),
            tr("KPU’s list against who is here: gone, missing, to decide."),
        ),
        Paper(
            "move-proposal",
            tr("Moves to file"),
            tr("Whose move of vote to file or to check first, the most pressing on top."),
        ),
        Paper(
            "moved-back",
            tr("People to move back"),
            tr("Who was released though on the list here, and may go back to the list at home."),
        ),
        Paper(
            "ballot-matrix",
            tr("Ballots by home region"),
            tr("How many papers of each contest each home region needs; counts only."),
        ),
        Paper(
            "ballot-supply",
            tr("Ballot forecast"),
            tr("Packed, needed, short and spare at a station, and whom to ask."),
        ),
        Paper(
            "kpu-proposal",
            tr("Proposal to KPU"),
            tr("Whom we propose for the list, by the columns of KPU’s form; NIK in full."),
        ),
        Paper(
            "kpu-difference",
            tr("Changes since the last proposal"),
            tr("What KPU must add, change or strike since the list last sent; NIK in full."),
        ),
    )


def paper(name: str) -> Paper:
    """One of them."""
    return next(one for one in catalogue() if one.name == name)


def maker_of(
    name: str,
    election: Election,
    clock: Callable[[], datetime],
    station: Station | None = None,
    *,
    everyone: bool = False,
) -> Make:
    """What draws that list anew on the size asked for; for the worker, holds no widget."""

    def make(db: Database, desk: Desk, size: str) -> Printed:
        now = clock()
        request = PaperRequest(
            election=election,
            people=lambda: read_everybody(db, election, now.date()),
            now=now,
            station=station,
            size=size,
            everyone=everyone,
        )
        return MAKERS[name](db, desk, request)

    return make
