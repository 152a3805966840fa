"""What a desk of the story can be told; each gives what the story is to know of it.

``{"events": […]}`` are events of this desk that are on the disk now, ``{"value": …}`` is
anything else. Refusals pass through.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from rutan_desk.domain.day import Act, Means
from rutan_desk.ops import day_close, day_copies, day_freeze, day_marking
from rutan_desk.ops.emergency_roll import emergency_value, snapshot, write_emergency_roll
from rutan_desk.reports.emergency_roll import emergency_pdf
from rutan_desk.words.day_papers import emergency_words

COMMANDS: dict[str, Callable[[Any, Any], Any]] = {}


def command(act):
    COMMANDS[act.__name__] = act
    return act


@command
def own_events(desk, asked):
    return {"value": desk.own(asked["after"])}


@command
def known(desk, asked):
    """How many events are known here, whoever wrote them."""
    return {"value": len(desk.read().events)}


@command
def open_day(desk, asked):
    day_freeze.open_day(desk.db, desk.desk)
    return {"value": None}


@command
def hand_out(desk, asked):
    made = day_copies.hand_out(
        desk.registry, Path(asked["folder"]), desk.station(asked["station"]), asked["name"]
    )
    return {"value": str(made.folder)}


@command
def mark(desk, asked):
    event = day_marking.mark(
        desk.db,
        desk.desk,
        desk.read(),
        desk.person(asked["person"]),
        Act(asked["act"]),
        desk.station(asked["station"]),
        reason=asked.get("reason", ""),
        means=Means(asked.get("means", "screen")),
    )
    return {"events": desk.plain([event])}


@command
def mark_many(desk, asked):
    events = day_marking.mark_many(
        desk.db,
        desk.desk,
        desk.read(),
        [desk.person(one) for one in asked["people"]],
        Act(asked["act"]),
        desk.station(asked["station"]),
    )
    return {"events": desk.plain(events)}


@command
def withdraw(desk, asked):
    event = day_marking.withdraw(
        desk.db,
        desk.desk,
        desk.read(),
        asked["event"],
        asked["reason"],
        second=asked.get("second", ""),
    )
    return {"events": desk.plain([event])}


@command
def turn_away(desk, asked):
    event = day_marking.turn_away(
        desk.db,
        desk.desk,
        desk.read(),
        asked["named"],
        desk.station(asked["station"]),
        asked["reason"],
    )
    return {"events": desk.plain([event])}


@command
def close_queue(desk, asked):
    day_marking.close_queue(desk.db, desk.desk, desk.read())
    return {"value": None}


@command
def write(desk, asked):
    return {"value": str(day_copies.write_events(desk.registry, Path(asked["folder"])))}


@command
def merge(desk, asked):
    merged = day_copies.merge_events(desk.registry, Path(asked["path"]))
    return {"value": {"new": merged.new, "known": merged.known}}


@command
def emergency(desk, asked):
    """The roll on paper, written to a stick; where it lies."""
    shot = snapshot(desk.db, desk.desk, desk.read())
    pdf = emergency_pdf(emergency_value(shot, emergency_words(shot.election, desk.moment)))
    return {"value": str(write_emergency_roll(pdf, Path(asked["folder"]), shot.name))}


@command
def figures(desk, asked):
    given, station = asked["figures"], desk.station(asked["station"])
    day_close.type_in(desk.db, desk.desk, desk.read(), station, given)
    return {"value": None}


@command
def remark(desk, asked):
    station = desk.station(asked["station"])
    day_close.remark(desk.db, desk.desk, desk.read(), station, asked["key"], asked["text"])
    return {"value": None}


@command
def blockers(desk, asked):
    """What stands against closing: its kind, where, and the keys that a remark settles."""
    numbers = {row_id: one.number for row_id, one in desk.read().stations.items()}
    return {
        "value": [
            {"kind": one.kind.value, "station": numbers.get(one.station_id), "keys": one.keys}
            for one in day_close.blockers_of(desk.db, desk.read())
        ]
    }


@command
def close(desk, asked):
    day_close.close_day(desk.db, desk.desk, desk.read())
    return {"value": None}
