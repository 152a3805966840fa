"""The check of the evening before: may the day begin as things stand; changes nothing.

A go or no-go the evening before costs nothing; the same found out at 05.30 costs votes
(FEATURES §5.1: Franklin 2020, Philadelphia 2019).
"""

import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum
from pathlib import Path
from typing import Any

from rutan_desk.domain.day import Day, RollLine
from rutan_desk.domain.election import Election
from rutan_desk.domain.list_line import Match
from rutan_desk.domain.officer import Role
from rutan_desk.domain.readiness import Readiness
from rutan_desk.domain.station import Station, StationKind
from rutan_desk.ops.backups import backups_of, second_folder_age
from rutan_desk.ops.ballots import supply_of
from rutan_desk.ops.day_freeze import is_rehearsal
from rutan_desk.ops.day_roll import roll_of
from rutan_desk.ops.doctor import Check, examine
from rutan_desk.ops.power import Power
from rutan_desk.ops.readiness import everybody
from rutan_desk.ops.stations import voting_here
from rutan_desk.store import Database
from rutan_desk.store.day import day_of, roll_lines
from rutan_desk.store.elections import active_election
from rutan_desk.store.lists import lines_of
from rutan_desk.store.officers import all_officers
from rutan_desk.store.registry import Registry
from rutan_desk.store.settings import read_settings
from rutan_desk.store.stations import stations_of

FRESH = timedelta(hours=24)
"""How old the newest backup may be the evening before."""
CHARGED = 50
"""Percent of the battery below which a PC off the plug is no longer only a warning."""


class Light(StrEnum):
    """How one thing stands: in order, to be looked at, or the day must not begin so."""

    OK = "ok"
    WARN = "warn"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class EveningItem:
    """One thing looked at; ``key`` has words, ``fields`` are what was found (JSON values)."""

    key: str
    light: Light
    fields: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class EveningGiven:
    """What only the window can tell.

    ``printers`` are the names that answer (``None``: nobody asked), ``folder`` is the one
    for the emergency roll (``None``: not chosen), ``power`` as ``ops.power`` reads it.
    """

    printers: tuple[str, ...] | None = None
    folder: Path | None = None
    power: Power | None = None


def evening_check(registry: Registry, given: EveningGiven) -> tuple[EveningItem, ...]:
    """Every check for the active election, in the order a person would ask."""
    return tuple(_items(registry, given))


def worst(items: Iterable[EveningItem]) -> Light:
    """The gravest light of all."""
    found = {one.light for one in items}
    return next((light for light in (Light.BAD, Light.WARN) if light in found), Light.OK)


def _items(registry: Registry, given: EveningGiven) -> Iterator[EveningItem]:
    db, today = registry.db, registry.clock().date()
    election = active_election(db)
    people = everybody(db, today, election)
    day = day_of(db, election.id)
    special = [one for one in stations_of(db, election.id) if one.kind is StationKind.SPECIAL]
    yield _election(db, election, (election.day - today).days)
    for station in special:
        yield _lists(db, election, station)
    yield _placed(people)
    yield _frozen(day)
    if day is not None:
        yield _agreement(db, election, people)
    for station in special:
        yield _ballots(db, people, election, station)
    yield from _file_items(examine(registry))
    yield _backup(registry)
    yield _second(registry)
    yield _printers(given.printers)
    yield _power(given.power)
    yield _folder(given.folder)
    yield _officers(db)


def _election(db: Database, election: Election, ahead: int) -> EveningItem:
    """The active one, and its day is today or tomorrow; a rehearsal may be on any date."""
    fields = {"name": election.name, "day": election.day.isoformat(), "ahead": ahead}
    if election.closed:
        return EveningItem("election", Light.BAD, {**fields, "closed": True})
    if ahead in (0, 1):
        return EveningItem("election", Light.OK, fields)
    rehearsal = is_rehearsal(db)
    return EveningItem(
        "election", Light.WARN if rehearsal else Light.BAD, {**fields, "rehearsal": rehearsal}
    )


def _lists(db: Database, election: Election, station: Station) -> EveningItem:
    """KPU's list of a special station is loaded, and it is decided whom each line means."""
    lines = lines_of(db, election.id, station.id)
    undecided = sum(one.match is Match.OPEN for one in lines)
    fields = {"station": station.number, "lines": len(lines), "open": undecided}
    return EveningItem("lists", Light.OK if lines and not undecided else Light.BAD, fields)


def _placed(people: Iterable[Readiness]) -> EveningItem:
    """Everybody who may vote here has a station."""
    without = sum(one.station is None for one in voting_here(people))
    return EveningItem("placed", Light.WARN if without else Light.OK, {"without": without})


def _frozen(day: Day | None) -> EveningItem:
    if day is None:
        return EveningItem("frozen", Light.WARN)
    fields = {"at": day.frozen_at.isoformat(timespec="minutes"), "by": day.frozen_by}
    return EveningItem("frozen", Light.OK, fields)


def _agreement(db: Database, election: Election, people: Sequence[Readiness]) -> EveningItem:
    """The roll against the lists as they would be frozen now, list by list."""
    numbers = {one.id: one.number for one in stations_of(db, election.id)}
    frozen = _counted(one for one in roll_lines(db, election.id) if not one.added_reason)
    today = _counted(roll_of(db, election, people))
    other = [
        {
            "station": numbers[station],
            "list": category,
            "roll": frozen[station, category],
            "lists": today[station, category],
        }
        for station, category in sorted(frozen | today)
        if frozen[station, category] != today[station, category]
    ]
    fields = {"count": sum(frozen.values()), "differences": other}
    return EveningItem("agree", Light.WARN if other else Light.OK, fields)


def _counted(roll: Iterable[RollLine]) -> Counter[tuple[int, str]]:
    return Counter((one.station_id, one.category.value) for one in roll)


def _ballots(
    db: Database, people: Sequence[Readiness], election: Election, station: Station
) -> EveningItem:
    """The papers of a station suffice for everybody who can come to it."""
    found = supply_of(db, people, election, station)
    short = {one.contest: one.short for one in found.expected if one.short}
    fields = {"station": station.number, "short": short, "asked": bool(short) and not found.missing}
    return EveningItem("ballots", Light.WARN if short else Light.OK, fields)


_OF_THE_FILE = ("pages", "seals", "tables")
_ADVICE = ("place", "zone", "second-room")


def _file_items(checks: Iterable[Check]) -> Iterator[EveningItem]:
    """What the self-check says of the file, the clock and the disk."""
    for one in checks:
        if one.code in (*_OF_THE_FILE, *_ADVICE, "room", "clock"):
            wrong = Light.WARN if one.code in _ADVICE else Light.BAD
            yield EveningItem(one.code, Light.OK if one.ok else wrong, {"detail": one.detail})


def _backup(registry: Registry) -> EveningItem:
    found = [one for one in backups_of(registry.folder) if one.contents is not None]
    if not found:
        return EveningItem("backup", Light.BAD, {"hours": None})
    age = found[0].age(registry.clock())
    light = Light.OK if age <= FRESH else Light.BAD
    return EveningItem("backup", light, {"hours": int(age.total_seconds()) // 3600})


def _second(registry: Registry) -> EveningItem:
    """The copy on another disk: what a lost PC is made good from."""
    age = second_folder_age(registry)
    chosen = bool(read_settings(registry.db).second_folder)
    hours = None if age is None else int(age.total_seconds()) // 3600
    fresh = age is not None and age <= FRESH
    fields = {"chosen": chosen, "hours": hours}
    return EveningItem("second", Light.OK if fresh else Light.WARN, fields)


def _printers(printers: tuple[str, ...] | None) -> EveningItem:
    if printers is None:
        return EveningItem("printer", Light.WARN, {"names": None})
    return EveningItem("printer", Light.OK if printers else Light.BAD, {"names": list(printers)})


def _power(power: Power | None) -> EveningItem:
    """On the plug; a battery alone is a warning, a battery half empty more than that."""
    if power is None:
        return EveningItem("power", Light.WARN, {"mains": None, "percent": None})
    low = power.percent is not None and power.percent < CHARGED
    light = Light.OK if power.mains else Light.BAD if low else Light.WARN
    return EveningItem("power", light, {"mains": power.mains, "percent": power.percent})


def _folder(folder: Path | None) -> EveningItem:
    """A folder for the emergency roll is chosen, is there, and takes a file."""
    if folder is None:
        return EveningItem("folder", Light.WARN, {"path": None})
    try:
        with tempfile.TemporaryFile(dir=folder) as file:
            file.write(b"-")
            file.flush()
    except (OSError, ValueError):
        return EveningItem("folder", Light.BAD, {"path": str(folder)})
    return EveningItem("folder", Light.OK, {"path": str(folder)})


def _officers(db: Database) -> EveningItem:
    """A head is there, and somebody besides who can go on alone or witness a withdrawal."""
    active = [one for one in all_officers(db) if one.active and one.role is not Role.VIEWER]
    heads = sum(one.role is Role.HEAD for one in active)
    fields = {"count": len(active), "heads": heads}
    return EveningItem("officers", Light.OK if len(active) > 1 else Light.WARN, fields)
