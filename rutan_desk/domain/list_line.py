"""A line of KPU's voter list (DPT) for a special station, and whom it means."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from rutan_desk.domain.person import Disability, Marital, Sex


class Match(StrEnum):
    """What is known of whom a line means."""

    OPEN = "open"
    MATCHED = "matched"
    NOT_OURS = "not_ours"


@dataclass(frozen=True, slots=True, kw_only=True)
class ListLine:
    """One line of the list of one station of one election, as KPU sent it.

    ``number`` is the running number of the list. What could not be right is kept as text in
    ``nik_as_written`` and ``birth_as_written`` beside an empty field. ``person_id`` is whom it
    means (``Match.MATCHED``); ``by_hand``: an officer said so, and no later file overrules
    him. ``active`` is false once a newer list of the station no longer has the line: lines are
    never deleted. ``remark`` is KPU's *keterangan*, ``dpid`` Sidalih's number of the voter,
    ``source_row`` the row of the file.
    """

    id: int = 0
    uuid: str = ""
    election_id: int
    station_id: int
    number: str = ""
    name: str
    nik: str | None = None
    nik_as_written: str | None = None
    nkk: str | None = None
    birth_place: str | None = None
    birth_date: date | None = None
    birth_as_written: str | None = None
    sex: Sex | None = None
    marital_status: Marital | None = None
    street: str | None = None
    rt: str | None = None
    rw: str | None = None
    region: str | None = None
    region_as_written: str | None = None
    disability: Disability | None = None
    ktp_el: str | None = None
    remark: str | None = None
    dpid: str | None = None
    register_number: str | None = None
    person_id: int | None = None
    match: Match = Match.OPEN
    by_hand: bool = False
    active: bool = True
