"""Invented events and lines of a voting day, for the tests of its rules."""

from datetime import date, datetime, time, timedelta, timezone
from itertools import count

from rutan_desk.domain.attendance import fold
from rutan_desk.domain.day import Act, Day, DayEvent, Phase, RollLine
from rutan_desk.domain.lists import Category
from rutan_desk.domain.person import Sex

WIB = timezone(timedelta(hours=7))
ON = date(2024, 2, 14)
HERE, THERE = 1, 2
"""Two stations, by id."""
CONTESTS = ("PPWP", "DPD")


def at(clock, on=ON):
    """The moment when the wall clock shows that: ``"12:59"``, ``"13:00:01"``."""
    return datetime.combine(on, time.fromisoformat(clock), WIB)


def event(act, clock="08:00", *, stamp=1, desk="a", number=None, uuid=None, **more):
    number = number or stamp
    facts = {
        "election_id": 1,
        "person_id": 1,
        "station_id": HERE,
        "officer": "Petugas Contoh",
        "ballots": CONTESTS if act is Act.VOTED else (),
    }
    name = uuid or f"{desk}-{number}"
    moment = {"act": act, "at": at(clock), "stamp": stamp}
    return DayEvent(**{**facts, **moment, "desk": desk, "number": number, "uuid": name, **more})


def undo(target, *, stamp=99, **more):
    return event(Act.WITHDRAWN, stamp=stamp, withdraws=target.uuid, reason="salah orang", **more)


def after(*acts, gone=None):
    """Where somebody stands after these acts, an hour before noon."""
    events = [event(act, "11:00", stamp=stamp) for stamp, act in enumerate(acts, 1)]
    return fold(events, gone, person_id=1)


_ids = count(1)


def line(person=1, category=Category.DPT, **more):
    facts = {
        "id": next(_ids),
        "election_id": 1,
        "station_id": HERE,
        "person_id": person,
        "category": category,
        "number": "1",
        "name": "ORANG CONTOH",
        "sex": Sex.MALE,
        "ballots": CONTESTS,
    }
    return RollLine(**{**facts, **more})


def open_day(**more):
    facts = {
        "election_id": 1,
        "phase": Phase.OPEN,
        "secret": "5a" * 32,
        "frozen_at": at("18:00", date(2024, 2, 13)),
        "frozen_by": "Kepala Contoh",
        "frozen_seal": "7F3A",
        "opened_at": at("07:00"),
    }
    return Day(**{**facts, **more})
