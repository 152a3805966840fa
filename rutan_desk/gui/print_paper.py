"""What *Cetak* knows of a paper: its title, what it is good for, and what can be chosen for it."""

from dataclasses import dataclass

from rutan_desk.domain.disclosure import Receiver
from rutan_desk.words.exports import table_title
from rutan_desk.words.pack_paper_makers import OF_ONE_QUARTER
from rutan_desk.words.paper_makers import (
    FOR_EVERYONE,
    OF_ONE_STATION,
    OF_ONE_VISIT,
    ONLY_OF_ONE_STATION,
)
from rutan_desk.words.print_since import can_be_compared
from rutan_desk.words.roster_paper_makers import FOR_RECEIVERS, OF_ONE_PERSON

_REPORTS = {"move-proposal": "moves-to-file", "moved-back": "move-back"}
_IN_FULL = frozenset(
    {"kpu-proposal", "kpu-difference", "ktp-visit", "ktp-request", "no-nik", "pdpb"}
    | {"roll-dptb", "roll-dpk"}
)
_IN_FULL_TO_KPU = frozenset({"not-eligible", "move-proposal"})


@dataclass(frozen=True, slots=True)
class Paper:
    """One list: its name on the command line, what it is good for, who gets it at first."""

    name: str
    text: str
    receiver: Receiver

    @property
    def title(self) -> str:
        """What it is called, in the language in force."""
        return table_title(self.name)

    @property
    def report(self) -> str:
        """What the journal calls its prints."""
        return _REPORTS.get(self.name, self.name)

    @property
    def receivers(self) -> tuple[Receiver, ...]:
        """Whom it can be for, the usual one first; most are for one alone."""
        return FOR_RECEIVERS.get(self.name, (self.receiver,))

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
    def of_one_person(self) -> bool:
        """Whether it is of one person, and of nobody until one is named."""
        return self.name in OF_ONE_PERSON

    @property
    def of_one_quarter(self) -> bool:
        """Whether it is of one quarter of a year."""
        return self.name in OF_ONE_QUARTER

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

    @property
    def can_be_compared(self) -> bool:
        """Whether it can be only what changed since an earlier print."""
        return can_be_compared(self.name)

    def in_full(self, receiver: Receiver) -> bool:
        """Whether numbers of people stand whole on it when it is for that receiver (T10)."""
        return self.name in _IN_FULL or (receiver is Receiver.KPU and self.name in _IN_FULL_TO_KPU)
