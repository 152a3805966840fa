"""An election as data: every number, date and list that the law may change.

An election begins as a copy of a profile, may be edited by the head, and is an argument
of every rule. What no regulation says yet carries an assumption and stands in
``undecided``: needs a decision of KPU, and is shown so.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import date, time, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import Any

from rutan_desk.domain.contest import Contest
from rutan_desk.domain.errors import ProfileInvalid
from rutan_desk.domain.plain import NotPlain, from_plain, to_plain


class Document(StrEnum):
    """What may prove who somebody is at the station."""

    KTP_EL = "ktp-el"
    SUKET = "suket"
    BIODATA = "biodata"
    IKD = "ikd"
    KK = "kk"
    PHOTO = "dokumen-berfoto"


class Ground(StrEnum):
    """The nine grounds to vote elsewhere than at home, in KPU's order."""

    DUTY = "tugas"
    INPATIENT = "rawat_inap"
    CARE_HOME = "panti"
    REHABILITATION = "rehabilitasi"
    DETAINED = "tahanan"
    STUDY = "belajar"
    MOVED = "pindah_domisili"
    DISASTER = "bencana"
    WORK = "bekerja"


class Rounding(StrEnum):
    """What becomes of a part of a reserve ballot."""

    UP = "ceil"
    DOWN = "floor"
    NEAREST = "round"


class OutOfProvince(StrEnum):
    """What is left for a voter whose KTP-el address is in another province."""

    PPWP_ONLY = "PPWP_only"
    NONE = "none"


class LeapDay(StrEnum):
    """When somebody born on 29 February comes of age in a common year."""

    FEBRUARY_28 = "02-28"
    MARCH_1 = "03-01"


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """One entry of a KPU code table, with the words of the form."""

    code: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TmsCode:
    """KPU's code for *tidak memenuhi syarat*; ``reason`` is the desk's own word for it.

    ``first_stage_only``: Sidalih refuses it after the first stage (FORMS §1.3).
    """

    code: str
    text: str
    reason: str
    first_stage_only: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Election:
    """One election. Cut-offs are whole days before ``day``, so a new day moves them (T12).

    ``max_per_station`` and ``min_per_station`` (0: no figure) warn and never block: KPU
    itself kept stations in prisons beyond them. ``law_ceiling`` is the law's own most.
    ``reserve_pct`` counts from the DPT of a station. ``latest_start`` is the end of the
    wait for voters and witnesses, ``dpt_slots`` the suggested times for the DPT in order
    of number, ``dptb_from`` a warning unless ``dptb_from_blocks``; ``queue_served``: who
    queues at ``closes`` still votes. ``h7_includes_terpidana``: the late ground
    *menjadi tahanan* holds for convicts too. ``recording_cut``: later than that many days
    before the day, recording a KTP-el no longer helps. ``invite_cut`` and
    ``invite_ask_cut``: invitations are delivered by, and asked for until. ``articles``
    names where the rules behind the bars stand, when not in UU 7/2017. ``sources`` says
    of every key where it comes from. ``closed``: read-only for good. ``psu``: a repeat vote
    (*pemungutan suara ulang*) of the election ``psu_of``, with its lists as they were.
    """

    id: int = 0
    uuid: str = ""
    closed: bool = False
    psu: bool = False
    psu_of: int = 0
    profile: str
    name: str
    day: date
    form_suffix: str
    voting_age: int
    leap_day: LeapDay
    contests: tuple[Contest, ...]
    out_of_province: OutOfProvince
    docs_accepted: tuple[Document, ...]
    recording_cut: int
    cut_general: int
    cut_special: int
    grounds_general: tuple[Ground, ...]
    grounds_special: tuple[Ground, ...]
    h7_includes_terpidana: bool
    late_entry_allowed: bool
    max_per_station: int
    min_per_station: int
    law_ceiling: int
    station_first: int
    station_last: int
    reserve_pct: Decimal
    reserve_round: Rounding
    opens: time
    latest_start: time
    dpt_slots: tuple[time, ...]
    dptb_from: time
    dptb_from_blocks: bool
    dpk_from: time
    closes: time
    queue_served: bool
    invite_cut: int
    invite_ask_cut: int
    kpps_members: int
    station_guards: int
    tms_codes: tuple[TmsCode, ...]
    change_codes: tuple[Code, ...]
    disability_codes: tuple[Code, ...]
    marital_codes: tuple[Code, ...]
    ktp_el_codes: tuple[Code, ...]
    undelivered_reasons: tuple[Code, ...]
    articles: Mapping[str, str] = field(hash=False)
    regulations: tuple[str, ...]
    undecided: tuple[str, ...]
    sources: Mapping[str, str] = field(hash=False)

    @property
    def last_day_general(self) -> date:
        """The last day to move to another station on any of the nine grounds."""
        return self.day - timedelta(days=self.cut_general)

    @property
    def last_day_special(self) -> date:
        """The last day to move on a special ground (MK 20/PUU-XVII/2019)."""
        return self.day - timedelta(days=self.cut_special)

    @property
    def last_day_recording(self) -> date:
        """The last day on which recording a KTP-el can still lead to a vote."""
        return self.day - timedelta(days=self.recording_cut)

    @property
    def last_day_invitations(self) -> date:
        """The last day on which invitations (C.PEMBERITAHUAN) are handed over."""
        return self.day - timedelta(days=self.invite_cut)

    def is_undecided(self, key: str) -> bool:
        """Whether ``key`` holds an assumption that KPU has yet to decide."""
        return key in self.undecided

    def tms_code(self, reason: str) -> str | None:
        """KPU's code for a reason of the desk; ``None`` where this election has none."""
        return next((entry.code for entry in self.tms_codes if entry.reason == reason), None)


_ROW_KEYS = frozenset({"id", "uuid", "closed", "psu", "psu_of"})
_SELF_EXPLAINED = frozenset({"profile", "name", "articles", "regulations", "undecided", "sources"})
PROFILE_KEYS = tuple(one.name for one in fields(Election) if one.name not in _ROW_KEYS)
SOURCED_KEYS = tuple(key for key in PROFILE_KEYS if key not in _SELF_EXPLAINED)


def election_from_profile(data: Mapping[str, Any]) -> Election:
    """A new election from a profile; ``ProfileInvalid`` names the first key that is wrong.

    Besides being well-formed, a profile gives a source for every key in ``SOURCED_KEYS``.
    """
    profile = str(data.get("profile", ""))
    for key in data:
        if key in _ROW_KEYS:
            raise ProfileInvalid(profile, key)
    election = election_from_dict(data)
    for key in SOURCED_KEYS:
        if not election.sources.get(key):
            raise ProfileInvalid(profile, f"sources.{key}")
    return election


def election_to_dict(election: Election) -> dict[str, Any]:
    """An election as data for ``json.dumps``; ``election_from_dict`` gives it back."""
    plain: dict[str, Any] = to_plain(election)
    return plain


def election_from_dict(data: Mapping[str, Any]) -> Election:
    """The election that ``data`` describes; ``ProfileInvalid`` names what is wrong with it."""
    profile = str(data.get("profile", ""))
    try:
        election: Election = from_plain(Election, data)
    except NotPlain as fault:
        raise ProfileInvalid(profile, fault.key) from fault
    for key, holds in _conditions(election):
        if not holds:
            raise ProfileInvalid(profile, key)
    return election


def _conditions(election: Election) -> tuple[tuple[str, bool], ...]:
    """What an election may not contradict itself in, under the key to mend."""
    return (
        *_whole_numbers(election),
        *_hours(election),
        *_lists(election),
    )


def _whole_numbers(election: Election) -> tuple[tuple[str, bool], ...]:
    counts = (one.name for one in fields(Election) if one.type is int)
    return (
        *((key, getattr(election, key) >= 0) for key in counts),
        ("voting_age", election.voting_age > 0),
        ("cut_special", election.cut_special <= election.cut_general),
        ("cut_general", election.cut_general < election.day.toordinal()),
        ("recording_cut", election.recording_cut < election.day.toordinal()),
        ("max_per_station", 0 < election.max_per_station <= election.law_ceiling),
        ("min_per_station", election.min_per_station <= election.max_per_station),
        ("station_last", election.station_first <= election.station_last),
        ("reserve_pct", election.reserve_pct.is_finite() and 0 <= election.reserve_pct <= 100),
    )


def _hours(election: Election) -> tuple[tuple[str, bool], ...]:
    hours = ("opens", "latest_start", "dptb_from", "dpk_from", "closes")
    given = [getattr(election, key) for key in hours]
    if any(hour.tzinfo for hour in (*given, *election.dpt_slots)):
        return (("opens", False),)
    return (
        ("closes", election.opens < election.closes),
        *((key, election.opens <= getattr(election, key) <= election.closes) for key in hours),
        ("dpt_slots", list(election.dpt_slots) == sorted(set(election.dpt_slots))),
        ("dpt_slots", all(election.opens <= slot < election.closes for slot in election.dpt_slots)),
    )


_CODE_TABLES = (
    "contests",
    "tms_codes",
    "change_codes",
    "disability_codes",
    "marital_codes",
    "ktp_el_codes",
    "undelivered_reasons",
)


def _lists(election: Election) -> tuple[tuple[str, bool], ...]:
    everywhere = any(not contest.same for contest in election.contests)
    special, general = set(election.grounds_special), set(election.grounds_general)
    return (
        *((key, bool(getattr(election, key))) for key in ("profile", "name", "contests")),
        *((key, _distinct(getattr(election, key))) for key in _CODE_TABLES),
        ("out_of_province", everywhere is (election.out_of_province is OutOfProvince.PPWP_ONLY)),
        ("grounds_special", special <= general),
        ("undecided", set(election.undecided) <= set(SOURCED_KEYS)),
        ("sources", set(election.sources) <= set(SOURCED_KEYS)),
    )


def _distinct(table: tuple[Any, ...]) -> bool:
    codes = [entry.code for entry in table]
    return len(set(codes)) == len(codes) and all(codes)
