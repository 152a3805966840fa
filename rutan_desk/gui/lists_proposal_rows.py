"""What the part *Proposal to KPU* shows: four tables out of one reading."""

from dataclasses import dataclass
from datetime import date

from rutan_desk.domain.election import Election
from rutan_desk.domain.proposal import Change, ChangedLine, ProposalLine
from rutan_desk.domain.station import Station, StationKind
from rutan_desk.gui.book import read_everybody
from rutan_desk.gui.rows_model import Column, Run, Tone
from rutan_desk.ops.proposal import (
    Difference,
    HeldBack,
    Proposal,
    proposal,
    proposal_difference,
)
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk
from rutan_desk.store.proposals import Proposal as Sent
from rutan_desk.store.proposals import proposals_of
from rutan_desk.store.regions import region_label
from rutan_desk.store.stations import stations_of
from rutan_desk.words.catalog import tr
from rutan_desk.words.moments import long_day
from rutan_desk.words.people import field_name
from rutan_desk.words.proposal import change_name, fault_text
from rutan_desk.words.proposal_page import change_detail, sent_word
from rutan_desk.words.values import NOTHING, masked_number

_CHANGE_TONES = {Change.NEW: Tone.GREEN, Change.CHANGED: Tone.AMBER, Change.GONE: Tone.GREY}


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which proposal: of one station (``None``: all), and whether of people on the list too."""

    election: Election
    station_id: int | None
    everyone: bool
    today: date


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposalView:
    """Everything the part shows; ``made`` is ``None`` while there is no special station."""

    stations: tuple[Station, ...]
    made: Proposal | None
    changed: Difference | None
    sent: tuple[Sent, ...]

    @property
    def changes(self) -> tuple[ChangedLine, ...]:
        """What changed; nothing while there is nothing to compare with."""
        if self.changed is None or self.changed.last is None:
            return ()
        return self.changed.changes


def special_of(db: Database, election: Election) -> tuple[Station, ...]:
    """The stations there can be a proposal for."""
    found = stations_of(db, election.id)
    return tuple(one for one in found if one.kind is StationKind.SPECIAL)


def make_proposal(db: Database, desk: Desk, wanted: Wanted) -> Proposal:
    """Who goes out, as the registry is now; raises ``StationUnknown``."""
    people = read_everybody(db, wanted.election, wanted.today)
    station = _station(db, wanted)
    return proposal(db, desk, wanted.election, station, all=wanted.everyone, people=people)


def make_difference(db: Database, desk: Desk, wanted: Wanted) -> Difference:
    """What changed since the last one; raises ``StationUnknown``."""
    people = read_everybody(db, wanted.election, wanted.today)
    return proposal_difference(db, desk, wanted.election, _station(db, wanted), people=people)


def _station(db: Database, wanted: Wanted) -> Station | None:
    known = special_of(db, wanted.election)
    return next((one for one in known if one.id == wanted.station_id), None)


def read_view(db: Database, desk: Desk, wanted: Wanted) -> ProposalView:
    """Read it all, in the worker."""
    stations = special_of(db, wanted.election)
    return ProposalView(
        stations=stations,
        made=make_proposal(db, desk, wanted) if stations else None,
        changed=make_difference(db, desk, wanted) if stations else None,
        sent=tuple(proposals_of(db, wanted.election.id)),
    )


def proposed_columns() -> tuple[Column[ProposalLine], ...]:
    """Who is proposed; on the screen numbers are masked, in the file they are whole."""
    return (
        Column("station", tr("TPS"), lambda one: one.station, width=64),
        Column("name", tr("Name"), lambda one: one.name, tone=Tone.STRONG),
        Column("nik", tr("NIK"), lambda one: masked_number(one.nik), width=150),
        Column("born", field_name("birth_date"), lambda one: one.birth_date, width=116),
        Column("address", tr("KTP-el address"), _address, tone=Tone.QUIET, width=300),
        Column("remark", tr("Code"), lambda one: one.remark or NOTHING, width=64),
    )


def _address(one: ProposalLine) -> str:
    return f"{one.street} RT {one.rt} RW {one.rw}, {region_label(one.region)}"


def held_columns() -> tuple[Column[HeldBack], ...]:
    """Who is held back, and everything that is the matter."""
    return (
        Column("station", tr("TPS"), lambda one: one.station or NOTHING, width=64),
        Column("name", tr("Name"), lambda one: one.person.name, tone=Tone.STRONG, width=260),
        Column("reasons", tr("Why"), reasons_of, runs=_reason_runs),
    )


def reasons_of(one: HeldBack) -> str:
    """Everything that keeps somebody back, in one line."""
    return ", ".join(map(fault_text, one.faults))


def _reason_runs(one: HeldBack) -> tuple[Run, ...]:
    return (Run(str(len(one.faults)), Tone.AMBER), Run(reasons_of(one)))


def change_columns() -> tuple[Column[ChangedLine], ...]:
    """What became of each line since the last one sent."""
    return (
        Column("change", tr("Change"), lambda one: change_name(one.change), runs=_change,
               width=128),
        Column("station", tr("TPS"), lambda one: one.line.station, width=64),
        Column("name", tr("Name"), lambda one: one.line.name, tone=Tone.STRONG, width=240),
        Column("code", tr("Code"), lambda one: one.line.remark or NOTHING, width=64),
        Column("detail", tr("What changed"), change_detail),
    )  # fmt: skip


def _change(one: ChangedLine) -> tuple[Run, ...]:
    return (Run(change_name(one.change), _CHANGE_TONES[one.change]),)


def change_key(one: ChangedLine) -> tuple[int, str, str]:
    """Somebody who changed his station has two lines: struck at one, new at the other."""
    return (one.line.person_id, one.change.value, one.line.station)


def sent_columns(numbers: dict[int, str]) -> tuple[Column[Sent], ...]:
    """What left the desk; ``numbers`` are those of the stations by id."""

    def station(one: Sent) -> str:
        known = tr("all stations") if one.station_id is None else NOTHING
        return numbers.get(one.station_id or 0, known)

    return (
        Column("day", tr("Sent on"), lambda one: long_day(one.made_on), lambda one: one.id,
               tone=Tone.STRONG, width=190),
        Column("what", tr("What"), sent_word, width=150),
        Column("station", tr("Station"), station, width=130),
        Column("lines", tr("People KPU has from us since then"), lambda one: str(len(one.lines)),
               lambda one: len(one.lines)),
    )  # fmt: skip
