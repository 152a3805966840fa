"""What the desk knows and did about one person's place on the lists of one election."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from rutan_desk.domain.election import Ground


class Elsewhere(StrEnum):
    """Whether somebody stands in the DPT of another station (cekdptonline, KPU's answer)."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Enrolment:
    """One person in one election: at most one row for the pair.

    ``station_id`` is where he is to vote (``by_hand``: an officer put him there, and no
    allocation moves him). ``elsewhere`` is the answer of ``checked_on``, ``elsewhere_place``
    the station it named. A move to our station was filed on ``applied_on`` on ``ground``;
    ``letter_number`` and ``letter_on`` are those of the *surat pindah memilih* (empty and
    ``None`` until it has come). ``moved_back_on``: filed that somebody released goes back to
    his home station's list (T9).
    """

    id: int = 0
    uuid: str = ""
    election_id: int
    person_id: int
    station_id: int | None = None
    by_hand: bool = False
    elsewhere: Elsewhere = Elsewhere.UNKNOWN
    elsewhere_place: str = ""
    checked_on: date | None = None
    ground: Ground | None = None
    applied_on: date | None = None
    letter_number: str = ""
    letter_on: date | None = None
    moved_back_on: date | None = None
    note: str = ""
