"""Several desks on voting day: copies handed out for stations, and their events brought together.

Each desk writes its own events; a file brings all that one desk knows to another. Taking
files in any order and any number of times ends at the same events everywhere. Lists, figures
and the close live on the main desk.
"""

import re
import tempfile
import uuid
from collections import defaultdict
from dataclasses import dataclass, replace
from pathlib import Path

from rutan_desk.domain.attendance import Conflict, anomalies, effective, fold
from rutan_desk.domain.day import Act, Day, DayEvent, DeskCopy
from rutan_desk.domain.election import Election
from rutan_desk.domain.errors import EventFileOlder, StationUnknown
from rutan_desk.domain.officer import Role
from rutan_desk.domain.station import Station
from rutan_desk.ops.day_desk import this_copy
from rutan_desk.ops.day_people import DayPeople
from rutan_desk.ops.day_roll import frozen_day, given_reason, refuse_closed_day
from rutan_desk.store import Database
from rutan_desk.store import day as rows
from rutan_desk.store.data_folder import bring_copy, build_copy, take_away
from rutan_desk.store.desk_copy import refuse_on_copy
from rutan_desk.store.elections import active_election
from rutan_desk.store.event_file import (
    EVENT_SUFFIX,
    EventHeader,
    Freeze,
    open_events,
    read_event_file,
    seal_events,
)
from rutan_desk.store.event_travel import arriving_events, leaving_events
from rutan_desk.store.files import disk_faults, unused
from rutan_desk.store.journal import Deed, Desk, Touched, deed
from rutan_desk.store.key_file import key_file_bytes
from rutan_desk.store.registry import Registry
from rutan_desk.store.settings import read_settings, save_settings
from rutan_desk.store.stations import get_station
from rutan_desk.store.stick import write_on_stick


@dataclass(frozen=True, slots=True)
class HandedOut:
    """A copy, and the data folder it lies in: it is opened there, or copied whole to a PC."""

    copy: DeskCopy
    folder: Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Merged:
    """What a file brought: ``new`` events, ``known`` ones, and those ``left_out``.

    Left out are events about people or stations this registry does not know; the file can be
    taken in again when it does. ``conflicts`` are all that stand now, each with its events.
    ``from_desk`` is the id of the desk that wrote the file, ``name`` what it is called
    (empty: the main desk).
    """

    new: int
    known: int
    left_out: int
    conflicts: tuple[Conflict, ...]
    from_desk: str
    name: str
    touched: Touched


def hand_out(registry: Registry, folder: Path, station_id: int, name: str = "") -> HandedOut:
    """Make a data folder for another PC inside ``folder``, a copy for one station.

    It holds the whole registry, encrypted; the same officers and passwords open it. It has a
    desk id of its own and writes nothing but what is of the day. The folder appears when it
    is whole, and only then is the copy noted. Raises ``CopyIsForTheDay``, ``NotFrozen``,
    ``DayIsClosed``, ``StationUnknown``, ``StickGone``, ``DiskFull`` and ``FolderReadOnly``.
    """
    db = registry.db
    refuse_on_copy(db, "day-hand-out")
    election, _ = _day_at_work(db)
    station = get_station(db, station_id)
    if station.election_id != election.id:
        raise StationUnknown(station.number)
    copy = DeskCopy(
        uuid=str(uuid.uuid4()),
        election_id=election.id,
        station_id=station.id,
        desk=rows.new_desk_id(),
        name=" ".join(name.split()) or f"TPS {station.number}",
        handed_at=registry.clock(),
    )
    target = unused(folder / f"rutan-desk-tps-{_plain(station.number)}")
    _copy_to(registry, copy, station, target)
    return HandedOut(copy, target)


def _copy_to(registry: Registry, copy: DeskCopy, station: Station, target: Path) -> None:
    """Build the copy on our own disk, bring it onto the stick, and note it: all or nothing."""
    details = {"name": copy.name, "station": station.number}
    with (
        disk_faults(registry.folder / "x"),
        tempfile.TemporaryDirectory(prefix=".rutan-", dir=registry.folder) as name,
    ):
        built = Path(name)
        build_copy(
            registry.db,
            registry.key,
            key_file_bytes(registry.key_file),
            built,
            lambda made: _set_apart(made, registry.desk, copy, station),
        )
        try:
            with deed(registry.db, registry.desk, "day-hand-out", details) as act:
                rows.save_copy(act, copy)
                bring_copy(built, target)
        except BaseException:
            take_away(target)
            raise


def _set_apart(db: Database, desk: Desk, copy: DeskCopy, station: Station) -> None:
    """Write into the copy which desk it is; its folders are for its own PC to choose."""
    details = {"name": copy.name, "station": station.number}
    with deed(db, desk, "day-copy", details) as act:
        save_settings(act, replace(read_settings(db), second_folder=""))
        rows.save_desk_id(act, copy.desk)
        rows.save_copy(act, copy)


def write_events(registry: Registry, target: Path) -> Path:
    """Write all events this desk knows into one file, for the others; its path.

    ``target`` is a folder, where the desk's file of before is replaced as a whole, or a file
    name that ends in ``EVENT_SUFFIX``. Raises ``NotFrozen``, ``StickGone``, ``DiskFull`` and
    ``FolderReadOnly``; the file of before stays then.
    """
    db = registry.db
    election = active_election(db)
    day = frozen_day(db, election)
    here, desk = this_copy(db), rows.desk_id(db)
    events = leaving_events(db, election.id)
    freeze = _freeze(registry, election, day)
    header = EventHeader(
        registry=freeze.registry,
        election=freeze.election,
        day=freeze.day,
        desk=desk,
        name=here.copy.name if here else "",
        station=here.station.uuid if here else "",
        made_at=registry.clock(),
        last_number=max((one.number for one in events if one.desk == desk), default=0),
        count=len(events),
    )
    whose = f"tps-{_plain(here.station.number)}" if here else "utama"
    path = target
    if target.suffix != EVENT_SUFFIX:
        path = target / f"kejadian-{whose}-{desk}{EVENT_SUFFIX}"
    write_on_stick(path, seal_events(header, events, day.secret))
    return path


def merge_events(registry: Registry, path: Path) -> Merged:
    """Take in what another desk wrote, as one deed; nothing is written when nothing is new.

    Raises ``NotFrozen``, ``DayIsClosed``, the refusals of ``read_event_file`` and
    ``open_events``, and ``EventFileOlder`` for a file that ends before what is already known
    of that desk and brings nothing; nothing is changed then.
    """
    db = registry.db
    election, day = _day_at_work(db)
    content = read_event_file(path)
    header, events = open_events(content, path, _freeze(registry, election, day))
    arrived = arriving_events(db, election.id, events)
    before = rows.last_numbers(db, election.id).get(header.desk, 0)
    if header.last_number < before and not arrived.new:
        raise EventFileOlder(str(path), header.name, header.last_number, before)
    touched: Touched = frozenset()
    if arrived.new:
        details = {"name": header.name, "new": len(arrived.new), "file": path.name}
        with deed(db, registry.desk, "day-merge", details) as act:
            rows.add_events(act, arrived.new)
            _note_taken_in(act, registry, election)
        touched = act.touched
    return Merged(
        new=len(arrived.new),
        known=arrived.known,
        left_out=arrived.left_out,
        conflicts=_conflicts(db, election),
        from_desk=header.desk,
        name=header.name,
        touched=touched,
    )


def _note_taken_in(act: Deed, registry: Registry, election: Election) -> None:
    """How far each copy handed out here is known by now."""
    known = rows.last_numbers(act.db, election.id)
    own = rows.desk_id(act.db)
    for copy in rows.copies_of(act.db, election.id):
        number = known.get(copy.desk, 0)
        if copy.desk != own and number > copy.merged_number:
            now = registry.clock()
            rows.save_copy(act, replace(copy, merged_number=number, merged_at=now))


def _conflicts(db: Database, election: Election) -> tuple[Conflict, ...]:
    """Who is marked as having voted more than once, or absent after having voted."""
    events = rows.events_of(db, election.id)
    voters = {one.person_id for one in effective(events) if one.act is Act.VOTED}
    own: defaultdict[int, list[DayEvent]] = defaultdict(list)
    for event in events:
        if event.person_id is not None and event.person_id in voters:
            own[event.person_id].append(event)
    people = DayPeople()
    people.read_all(db)
    twins = ({one, *others} for one, others in people.twins.items())
    return anomalies({person: fold(some) for person, some in own.items()}, twins)


def take_over(db: Database, desk: Desk, reason: str) -> Touched:
    """Make this copy the main desk because that one is lost; a head's deed.

    From then on everything can be written here; the files of the other desks are taken in as
    ever. On the main desk there is nothing to do. Raises ``ReasonMissing``.
    """
    here = this_copy(db)
    if here is None:
        return frozenset()
    details = {"name": here.copy.name, "why": given_reason(reason)}
    with deed(db, desk, "day-take-over", details, needs=Role.HEAD) as act:
        rows.remove_copy(act, here.copy)
    return act.touched


def _day_at_work(db: Database) -> tuple[Election, Day]:
    election = active_election(db)
    day = frozen_day(db, election)
    refuse_closed_day(day)
    return election, day


def _freeze(registry: Registry, election: Election, day: Day) -> Freeze:
    return Freeze(
        registry=registry.key_file.registry,
        election=election.uuid,
        day=day.uuid,
        secret=day.secret,
    )


def _plain(number: str) -> str:
    """A station's number as it can stand in a file name anywhere."""
    return re.sub(r"\W+", "-", number)
