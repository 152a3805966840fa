"""Whom the prison proposes to KPU for its special stations: checked, written, compared."""

from collections.abc import Iterable
from dataclasses import dataclass

from rutan_desk.domain.election import Election
from rutan_desk.domain.errors import StationUnknown
from rutan_desk.domain.ktp_el import letter
from rutan_desk.domain.person import Citizenship, Kind, Person, Presence
from rutan_desk.domain.proposal import (
    NEW,
    ChangedLine,
    Fault,
    ProposalLine,
    difference,
    doubles,
    faults_of,
    proposal_line,
)
from rutan_desk.domain.readiness import Readiness
from rutan_desk.domain.right import Bar
from rutan_desk.domain.station import Station, StationKind
from rutan_desk.ops.readiness import everybody
from rutan_desk.store import Database
from rutan_desk.store.journal import Desk
from rutan_desk.store.people import all_people
from rutan_desk.store.proposals import Proposal as Sent
from rutan_desk.store.proposals import proposals_of
from rutan_desk.store.stations import stations_of

_GONE = {
    Presence.DIED: "meninggal",
    Presence.RELEASED: "pindah_domisili",
    Presence.TRANSFERRED: "pindah_domisili",
    Presence.ESCAPED: "melarikan_diri",
}
MERGED, OVERTAKEN = "ganda", "lain"
"""Why a line sent is gone: its row was somebody else's double; nothing that is known."""


@dataclass(frozen=True, slots=True)
class HeldBack:
    """Somebody who should be proposed, and everything that keeps him off the list."""

    person: Person
    station: str
    faults: tuple[Fault, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """Who goes out and who is held back, in the order of the form.

    ``station`` is the one it is of (``None``: all special ones, which are ``stations``).
    ``all`` says that people already on KPU's list are in it too.
    """

    election: Election
    station: Station | None
    stations: tuple[Station, ...]
    all: bool
    lines: tuple[ProposalLine, ...]
    held_back: tuple[HeldBack, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """What changed since the list last sent; ``last`` is ``None`` when none was sent yet."""

    election: Election
    station: Station | None
    stations: tuple[Station, ...]
    last: Sent | None
    changes: tuple[ChangedLine, ...]
    held_back: tuple[HeldBack, ...]


def proposal(
    db: Database,
    desk: Desk,
    election: Election,
    station: Station | None = None,
    *,
    all: bool = False,
    people: Iterable[Readiness] | None = None,
) -> Proposal:
    """Every inmate here with the right to vote who is on no list of ours yet, checked.

    Whose right is still to be settled is held back with the reason. Staff are at home in
    another DPT: they move (DPTb). ``people`` spares judging everybody again. Raises
    ``StationUnknown`` for an election without a special station.
    """
    stations = _special(db, election, station)
    numbers = {one.number for one in stations}
    wanted = [
        one
        for one in _candidates(people if people is not None else _judged(db, desk, election))
        if (all or one.line is None) and (station is None or _number(one, numbers))
    ]
    lines = [_line(one, numbers) for one in wanted]
    twice = doubles(lines)
    fit, held = [], []
    for one, line in zip(wanted, lines, strict=True):
        faults = _faults(one, line, twice, desk, election)
        if faults:
            held.append((line.order, HeldBack(one.person, line.station, faults)))
        else:
            fit.append(line)
    return Proposal(
        election=election,
        station=station,
        stations=stations,
        all=all,
        lines=tuple(sorted(fit, key=lambda line: line.order)),
        held_back=tuple(one for _, one in sorted(held, key=lambda pair: pair[0])),
    )


def proposal_difference(
    db: Database,
    desk: Desk,
    election: Election,
    station: Station | None = None,
    *,
    people: Iterable[Readiness] | None = None,
) -> Difference:
    """What KPU must be told since the list last sent; raises as ``proposal``."""
    judged = list(people if people is not None else _judged(db, desk, election))
    now = proposal(db, desk, election, all=True, people=judged)
    stations = _special(db, election, station)
    numbers = {one.number for one in stations}
    found = difference(
        sent_lines(db, election),
        {line.person_id: line for line in now.lines},
        listed=frozenset(one.person.id for one in judged if one.line is not None),
        gone=_gone(db, judged),
        election=election,
    )
    here = numbers if station is not None else None
    past = [one for one in proposals_of(db, election.id) if _concerns(one, station)]
    return Difference(
        election=election,
        station=station,
        stations=stations,
        last=past[0] if past else None,
        changes=tuple(one for one in found if here is None or one.line.station in here),
        held_back=tuple(one for one in now.held_back if here is None or one.station in here),
    )


def sent_lines(db: Database, election: Election) -> dict[int, ProposalLine]:
    """Whom KPU was sent so far, each as last sent, differences reckoned in."""
    past = proposals_of(db, election.id)
    lines = past[0].lines if past else ()
    found = [ProposalLine(**line) for line in lines]
    return {line.person_id: line for line in found}


def _judged(db: Database, desk: Desk, election: Election) -> list[Readiness]:
    return everybody(db, desk.clock().date(), election)


def _special(db: Database, election: Election, station: Station | None) -> tuple[Station, ...]:
    if station is not None:
        return (station,)
    found = [one for one in stations_of(db, election.id) if one.kind is StationKind.SPECIAL]
    if not found:
        raise StationUnknown("")
    return tuple(found)


def _candidates(people: Iterable[Readiness]) -> list[Readiness]:
    return [
        one
        for one in people
        if one.voter and one.person.kind is Kind.INMATE and one.person.presence is Presence.PRESENT
    ]


def _number(one: Readiness, numbers: set[str]) -> str:
    """Where somebody is to vote, of the stations meant; empty when that is not settled."""
    found = one.station
    special = found is not None and found.kind is StationKind.SPECIAL
    return found.number if found is not None and special and found.number in numbers else ""


def _line(one: Readiness, numbers: set[str]) -> ProposalLine:
    # Of whom nothing is known but a number that is believed, KPU's letter is S.
    listed = one.line.ktp_el if one.line is not None else None
    remark = NEW if one.line is None else ""
    return proposal_line(one.person, _number(one, numbers), letter(one.ktp, listed) or "S", remark)


def _faults(
    one: Readiness, line: ProposalLine, twice: frozenset[str], desk: Desk, election: Election
) -> tuple[Fault, ...]:
    found = faults_of(one.person, line, one.right, one.nik, election, today=desk.clock().date())
    if line.nik in twice and Fault.NIK_DUPLICATE not in found:
        return (*found, Fault.NIK_DUPLICATE)
    return found


def _gone(db: Database, judged: Iterable[Readiness]) -> dict[int, str]:
    """Who may not be listed any more, and the desk's word for why."""
    found = {one.person.id: _why_gone(one) for one in judged}
    gone = {person_id: why for person_id, why in found.items() if why}
    merged = {one.id: MERGED for one in all_people(db, merged=True) if one.merged_into is not None}
    return gone | merged


def _why_gone(one: Readiness) -> str:
    person, bars = one.person, one.right.bars
    if person.presence is not Presence.PRESENT:
        return _GONE[person.presence]
    if person.citizenship is Citizenship.WNA:
        return "wna"
    if Bar.IN_SERVICE in bars and person.service is not None:
        return person.service.lower()
    if one.voter:
        return ""
    return next((bar.value for bar in bars if bar in (Bar.UNDER_AGE, Bar.REVOKED)), OVERTAKEN)


def _concerns(sent: Sent, station: Station | None) -> bool:
    return station is None or sent.station_id in (None, station.id)
