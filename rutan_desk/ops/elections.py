"""What the head does with elections: made, edited, chosen, closed, repeated (PSU)."""

from collections.abc import Mapping
from dataclasses import fields, replace
from datetime import date
from typing import Any

from rutan_desk.domain.contest import Dapil
from rutan_desk.domain.election import Election, election_from_dict, election_to_dict
from rutan_desk.domain.enrolment import Enrolment
from rutan_desk.domain.errors import (
    ElectionClosed,
    ElectionFrozen,
    ListsLocked,
    NameMissing,
    PsuTooEarly,
)
from rutan_desk.domain.officer import Role
from rutan_desk.domain.settings import Settings
from rutan_desk.domain.station import Station
from rutan_desk.store import Database
from rutan_desk.store.day import day_of
from rutan_desk.store.elections import (
    all_elections,
    election_by_id,
    is_active,
    save_election,
)
from rutan_desk.store.journal import Deed, Desk, Touched, deed
from rutan_desk.store.lists import enrolments_of, lines_of, save_enrolments, save_lines
from rutan_desk.store.profiles import load_profile
from rutan_desk.store.settings import read_settings
from rutan_desk.store.stations import dapils_of, save_dapils, save_stations, stations_of

_THE_DESKS = ("id", "uuid", "closed", "psu", "psu_of", "profile")
_CUTS = ("cut_general", "cut_special", "recording_cut")


def open_election(db: Database, election_id: int) -> Election:
    """The election, to write to; raises ``ElectionUnknown`` or ``ElectionClosed``."""
    election = election_by_id(db, election_id)
    if election.closed:
        raise ElectionClosed(election.name)
    return election


def open_lists(db: Database, election_id: int) -> Election:
    """The election, to write its lists, allocation and dapils.

    Raises as ``open_election``, ``ElectionFrozen`` for a repeat vote (PSU), and
    ``ListsLocked`` from the freeze of voting day on.
    """
    election = open_election(db, election_id)
    if election.psu:
        raise ElectionFrozen(election.name)
    refuse_locked(db, election)
    return election


def refuse_locked(db: Database, election: Election) -> None:
    """Raise ``ListsLocked`` while the roll of voting day is frozen: it stands on the lists."""
    if day_of(db, election.id) is not None:
        raise ListsLocked(election.name)


def create_election(
    db: Database,
    desk: Desk,
    profile: str,
    name: str = "",
    day: date | None = None,
    *,
    like: int | None = None,
) -> Touched:
    """A new election from a profile, beside those there are; the active one stays active.

    Without ``name`` or ``day`` the profile's own hold. It starts with the prison's station,
    or with the stations and dapils of the election ``like``. Raises ``ElectionUnknown``.
    """
    plain = load_profile(profile)
    named = replace(plain, name=" ".join(name.split()) or plain.name, day=day or plain.day)
    election = _checked(named)
    source = None if like is None else election_by_id(db, like)
    first = not all_elections(db)
    details = {"name": election.name, "day": election.day.isoformat()}
    with deed(db, desk, "create-election", details, needs=Role.HEAD) as act:
        made = save_election(act, election, active=first)
        if source is None:
            furnish_election(act, made, read_settings(db))
        else:
            stations = [_copied(one, made) for one in stations_of(db, source.id)]
            save_stations(act, stations)
            save_dapils(act, made.id, _held(dapils_of(db, source.id), made))
    return act.touched


def furnish_election(
    act: Deed, election: Election, settings: Settings, dapils: tuple[Dapil, ...] = ()
) -> None:
    """Give a new election the prison's special station, and the dapils of its contests."""
    station = Station(
        election_id=election.id,
        number=settings.station_number.strip() or str(election.station_first),
        place=settings.station_place,
        region=settings.station_region,
    )
    save_stations(act, [station])
    save_dapils(act, election.id, _held(dapils, election))


def edit_election(db: Database, desk: Desk, election: Election) -> Touched:
    """Save what the head changed of an election; what it is a copy of stays.

    A repeat vote keeps the last days of its lists as dates when its own day moves.
    Raises ``ElectionUnknown``, ``ElectionClosed``, ``ListsLocked``, ``NameMissing``,
    ``PsuTooEarly``, or ``ProfileInvalid`` with the key that cannot be.
    """
    before = open_election(db, election.id)
    refuse_locked(db, before)
    kept: dict[str, Any] = {name: getattr(before, name) for name in _THE_DESKS}
    wanted = replace(election, **kept, name=" ".join(election.name.split()))
    if before.psu:
        _refuse_early(election_by_id(db, before.psu_of), wanted.day)
        wanted = _with_lists_of(before, wanted)
    after = _checked(wanted)
    changed = [
        one.name
        for one in fields(Election)
        if getattr(before, one.name) != getattr(after, one.name)
    ]
    if not changed:
        return frozenset()
    details = {"name": after.name, "fields": changed, "day": after.day.isoformat()}
    with deed(db, desk, "edit-election", details, needs=Role.HEAD) as act:
        save_election(act, after, active=is_active(db, after.id))
    return act.touched


def choose_active(db: Database, desk: Desk, election_id: int) -> Touched:
    """Work on this election from now on; a closed one too, to look at."""
    chosen = election_by_id(db, election_id)
    if is_active(db, election_id):
        return frozenset()
    with deed(db, desk, "choose-election", {"name": chosen.name}, needs=Role.HEAD) as act:
        for other in all_elections(db):
            if is_active(db, other.id):
                save_election(act, other, active=False)
        save_election(act, chosen, active=True)
    return act.touched


def close_election(db: Database, desk: Desk, election_id: int) -> Touched:
    """Make an election read-only, for good: no undo, and no opening again (T12)."""
    election = open_election(db, election_id)
    with deed(db, desk, "close-election", {"name": election.name}, needs=Role.HEAD) as act:
        save_election(act, replace(election, closed=True), active=is_active(db, election.id))
    return act.touched


def reopen_election(db: Database, desk: Desk, election_id: int) -> Touched:
    """Always refused: raises ``ElectionClosed``. What is left is ``make_psu`` (T12)."""
    raise ElectionClosed(election_by_id(db, election_id).name)


def make_psu(db: Database, desk: Desk, election_id: int, name: str, day: date) -> Touched:
    """A repeat vote: a copy of the election with the lists as they are, frozen.

    Who votes are those of the same DPT, DPTb and DPK, so the last days of the lists stay
    the dates they were. Raises ``ElectionUnknown``, ``NameMissing`` or ``PsuTooEarly``.
    """
    source = election_by_id(db, election_id)
    _refuse_early(source, day)
    copy = replace(source, id=0, uuid="", closed=False, psu=True, psu_of=source.id, day=day)
    psu = _checked(replace(_with_lists_of(source, copy), name=" ".join(name.split())))
    details = {"name": psu.name, "of": source.name, "day": day.isoformat()}
    with deed(db, desk, "make-psu", details, needs=Role.HEAD) as act:
        made = save_election(act, psu, active=False)
        _freeze(act, source, made)
    return act.touched


def _freeze(act: Deed, source: Election, psu: Election) -> None:
    """Copy stations, dapils, lines in force and enrolments from one election to the other."""
    db = act.db
    before = stations_of(db, source.id)
    after = save_stations(act, [_copied(one, psu) for one in before])
    places = {old.id: new.id for old, new in zip(before, after, strict=True)}
    save_dapils(act, psu.id, dapils_of(db, source.id))
    new: dict[str, Any] = {"id": 0, "uuid": "", "election_id": psu.id}
    lines = lines_of(db, source.id)
    save_lines(act, [replace(one, **new, station_id=places[one.station_id]) for one in lines])
    save_enrolments(
        act, [_enrolled(one, places, psu) for one in enrolments_of(db, source.id).values()]
    )


def _copied(station: Station, election: Election) -> Station:
    return replace(station, id=0, uuid="", election_id=election.id)


def _enrolled(one: Enrolment, places: Mapping[int, int], election: Election) -> Enrolment:
    station = None if one.station_id is None else places[one.station_id]
    return replace(one, id=0, uuid="", election_id=election.id, station_id=station)


def _refuse_early(source: Election, day: date) -> None:
    if day <= source.day:
        raise PsuTooEarly(source.day)


def _with_lists_of(before: Election, psu: Election) -> Election:
    """The repeat vote with every last day of its lists on the date it was before."""
    later = (psu.day - before.day).days
    cuts: dict[str, Any] = {name: getattr(before, name) + later for name in _CUTS}
    return replace(psu, **cuts)


def _held(dapils: tuple[Dapil, ...], election: Election) -> list[Dapil]:
    contests = {one.code for one in election.contests}
    return [one for one in dapils if one.contest in contests]


def _checked(election: Election) -> Election:
    if not election.name:
        raise NameMissing
    return election_from_dict(election_to_dict(election))
