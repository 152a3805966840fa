"""Every paper the desk prints, for the page *Cetak* and the parts of *Daftar pemilih*."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from rutan_desk.domain.disclosure import Receiver
from rutan_desk.domain.election import Election
from rutan_desk.domain.station import Station
from rutan_desk.domain.visit import Visit
from rutan_desk.gui.book import read_everybody
from rutan_desk.gui.list_paper import Make
from rutan_desk.ops.day_calling import BATCH
from rutan_desk.ops.day_evening import EveningItem
from rutan_desk.ops.printing import Printed
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk
from rutan_desk.words.catalog import tr
from rutan_desk.words.exports import table_title
from rutan_desk.words.paper_makers import (
    FOR_EVERYONE,
    MAKERS,
    OF_ONE_STATION,
    OF_ONE_VISIT,
    ONLY_OF_ONE_STATION,
    PaperRequest,
)

_REPORTS = {"move-proposal": "moves-to-file", "moved-back": "move-back"}
COUNTS = (10, BATCH, 30, 40, 60)
"""How many are called at once."""
PER_SHEET = (8, 4)
"""How many notices a sheet holds: small ones save paper."""


@dataclass(frozen=True, slots=True)
class Paper:
    """One list: its name on the command line, its title, what it is good for, who gets it."""

    name: str
    title: str
    text: str
    receiver: Receiver

    @property
    def report(self) -> str:
        """What the journal calls its prints."""
        return _REPORTS.get(self.name, self.name)

    @property
    def of_one_station(self) -> bool:
        """Whether it can be of one station; otherwise it is always of all."""
        return self.name in OF_ONE_STATION

    @property
    def only_of_one_station(self) -> bool:
        """Whether it cannot be of all stations."""
        return self.name in ONLY_OF_ONE_STATION

    @property
    def of_one_visit(self) -> bool:
        """Whether it is of one visit of Dukcapil."""
        return self.name in OF_ONE_VISIT

    @property
    def for_everyone(self) -> bool:
        """Whether it can also hold who is on KPU's list already."""
        return self.name in FOR_EVERYONE

    @property
    def of_one_block(self) -> bool:
        """Whether it can be of one block."""
        return self.name in ("notices", "call-list")

    @property
    def counted(self) -> bool:
        """Whether it holds no more people than somebody says."""
        return self.name == "call-list"

    @property
    def on_sheets(self) -> bool:
        """Whether several stand on a sheet, to be cut."""
        return self.name == "notices"


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


def catalogue() -> tuple[Paper, ...]:
    """Every list, those of one receiver together, in the language in force."""
    return (
        _for_kpps(),
        *_for_kpu(),
        _for_bawaslu(),
        *_for_dukcapil(),
        *_for_the_guards(),
        *_for_the_prison(),
    )


def _for_kpps() -> Paper:
    return Paper(
        "roll",
        table_title("roll"),
        tr("Everybody with the right to vote on the day, by name, with room to sign."),
        Receiver.KPPS,
    )


def _for_kpu() -> tuple[Paper, ...]:
    return (
        Paper(
            "kpu-proposal",
            table_title("kpu-proposal"),
            tr("Whom we propose for the list, by the columns of KPU’s form; NIK in full."),
            Receiver.KPU,
        ),
        Paper(
            "kpu-difference",
            table_title("kpu-difference"),
            tr("What KPU must add, change or strike since the list last sent; NIK in full."),
            Receiver.KPU,
        ),
        Paper(
            "ballot-matrix",
            table_title("ballot-matrix"),
            tr("How many papers of each contest each home region needs; counts only."),
            Receiver.KPU,
        ),
        Paper(
            "ballot-supply",
            table_title("ballot-supply"),
            tr("Packed, needed, short and spare at a station, and whom to ask."),
            Receiver.KPU,
        ),
    )


def _for_bawaslu() -> Paper:
    return Paper(
        "day-report",
        table_title("day-report"),
        tr("Figures, identities, remarks and records of the day, to sign; also for KPPS."),
        Receiver.BAWASLU,
    )


def _for_dukcapil() -> tuple[Paper, ...]:
    return (
        Paper(
            "ktp-visit",
            table_title("ktp-visit"),
            tr("Whom the team takes in, in order, with room to sign; NIK in full."),
            Receiver.DUKCAPIL,
        ),
        Paper(
            "ktp-request",
            table_title("ktp-request"),
            tr("What is asked of Dukcapil for each, a part for each home region; NIK in full."),
            Receiver.DUKCAPIL,
        ),
        Paper(
            "no-nik",
            table_title("no-nik"),
            tr("Everything by which Dukcapil may find the NIK; what is blank it fills in."),
            Receiver.DUKCAPIL,
        ),
    )


def _for_the_guards() -> tuple[Paper, ...]:
    return (
        Paper(
            "visit-calls",
            table_title("visit-calls"),
            tr("Whom the guards bring, block by block, and when; no number of anybody."),
            Receiver.GUARDS,
        ),
        Paper(
            "notices",
            table_title("notices"),
            tr("A slip for everybody on the roll: where, when, what to bring; with a code."),
            Receiver.GUARDS,
        ),
        Paper(
            "call-list",
            table_title("call-list"),
            tr("The next to be fetched to a station, with room for escorts and times."),
            Receiver.GUARDS,
        ),
    )


def _for_the_prison() -> tuple[Paper, ...]:
    return (
        Paper(
            "station-plan",
            table_title("station-plan"),
            tr("Each station and its people by block."),
            Receiver.INTERNAL,
        ),
        Paper(
            "list-comparison",
            table_title("list-comparison"),
            tr("KPU’s list against who is here: gone, missing, to decide."),
            Receiver.INTERNAL,
        ),
        Paper(
            "move-proposal",
            table_title("move-proposal"),
            tr("Whose move of vote to file or to check first, the most pressing on top."),
            Receiver.INTERNAL,
        ),
        Paper(
            "moved-back",
            table_title("moved-back"),
            tr("Who was released though on the list here, and may go back to the list at home."),
            Receiver.INTERNAL,
        ),
        Paper(
            "kk-request",
            table_title("kk-request"),
            tr("Whose family is asked for the KK, what is missing, and whether it came."),
            Receiver.INTERNAL,
        ),
        *_of_the_day(),
    )


def _of_the_day() -> tuple[Paper, ...]:
    return (
        Paper(
            "evening-check",
            table_title("evening-check"),
            tr("What the check of the evening before finds now, to sign."),
            Receiver.INTERNAL,
        ),
        Paper(
            "emergency-roll",
            table_title("emergency-roll"),
            tr("The whole roll as it stands, to go on by pen when the PC fails."),
            Receiver.INTERNAL,
        ),
    )


def receiver_name(receiver: Receiver) -> str:
    """Whom a paper is for, as the heading of a group."""
    return {
        Receiver.KPPS: tr("For KPPS"),
        Receiver.KPU: tr("For KPU"),
        Receiver.DUKCAPIL: tr("For Dukcapil"),
        Receiver.GUARDS: tr("For the guards"),
        Receiver.BAWASLU: tr("For Bawaslu"),
    }.get(receiver, tr("For the desk itself"))


def paper(name: str) -> Paper:
    """One of them."""
    return next(one for one in catalogue() if one.name == name)


def maker_of(
    name: str,
    election: Election,
    clock: Callable[[], datetime],
    chosen: Chosen | None = None,
) -> Make:
    """What draws that list anew on the size asked for; for the worker, holds no widget."""
    asked = chosen or Chosen()

    def make(db: Database, desk: Desk, size: str) -> Printed:
        now = clock()
        request = PaperRequest(
            election=election,
            people=lambda: read_everybody(db, election, now.date()),
            now=now,
            station=asked.station,
            visit=asked.visit,
            size=size,
            everyone=asked.everyone,
            block=asked.block,
            count=asked.count,
            per_sheet=asked.per_sheet,
            evening=asked.evening,
        )
        return MAKERS[name](db, desk, request)

    return make
