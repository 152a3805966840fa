"""What must hold when the day is over: every promise kept, once; three counts that agree."""

import io
import json
import os
from contextlib import redirect_stdout
from dataclasses import dataclass
from typing import Any
from unittest.mock import patch

from rutan_desk.cli import run
from rutan_desk.ops.registry import open_registry
from rutan_desk.store.audit import broken_seals, tables_that_disagree
from rutan_desk.store.connection import integrity_faults
from rutan_desk.store.folder import DATABASE
from tests.day_story.prison import HEAD, PASSWORD, at
from tests.recount.recount import count, last_states, read_journal, recount


@dataclass(frozen=True)
class Books:
    """One registry, read twice without the program's help, and once with it."""

    events: dict[str, Any]
    """By uuid, from the journal, as plain rows."""
    counted: dict[str, Any]
    """The independent recount."""
    status: dict[str, Any]
    """``day status --json``."""


def key_of(folder):
    """The key of the file as hex; the file must be closed otherwise."""
    registry = open_registry(folder, HEAD, PASSWORD, lambda: at(14))
    try:
        faults = [
            *integrity_faults(registry.db),
            *broken_seals(registry.db),
            *tables_that_disagree(registry.db),
        ]
        assert faults == []
        return registry.key.secret.hex()
    finally:
        registry.close()


def status_of(folder, *more):
    """What the command line says of the day."""
    said = io.StringIO()
    arguments = ["--data-dir", str(folder), "--officer", HEAD, "day", "status", "--json", *more]
    with patch.dict(os.environ, RUTAN_DESK_PASSWORD=PASSWORD), redirect_stdout(said):
        code = run(arguments, lambda *_: 1)
    assert code == 0
    return json.loads(said.getvalue())


def read_books(folder):
    """Everything about the day that a closed registry can be asked."""
    key = key_of(folder)
    journal = read_journal(folder / DATABASE, key)
    rows = last_states(journal["change"])["day_event"].values()
    return Books(
        events={row["uuid"]: row for row in rows},
        counted=count(journal),
        status=status_of(folder),
    )


def counted_now(folder):
    """The recount of a registry that nobody has open."""
    return recount(folder / DATABASE, key_of(folder))


def nothing_lost_nothing_doubled(ledger, books):
    """The journal holds what was acknowledged and nothing else, each event once."""
    promised, there = ledger.events, books.events
    assert promised.keys() - there.keys() == set(), "lost"
    assert there.keys() - promised.keys() == set(), "written, and nobody asked"
    for uuid, one in promised.items():
        row = there[uuid]
        assert (row["desk"], row["number"], row["act"]) == (one["desk"], one["number"], one["act"])
        assert row["withdraws"] == one["withdraws"]
    counted = books.counted
    assert counted["rewritten"] == []
    assert counted["broken_seals"] == []
    for desk, numbers in counted["desks"].items():
        assert (desk, numbers["gaps"], numbers["twice"]) == (desk, [], [])
        assert numbers["events"] == numbers["last"]


def same_as_recount(status, counted):
    """``day status --json`` says what the recount says, number by number."""
    stations = {one["number"]: one for one in status["stations"]}
    assert stations.keys() == counted["stations"].keys()
    for number, ours in counted["stations"].items():
        same_station(stations[number], ours)
    same_numbers(status["total"], counted["total"])
    same(conflicts_of(status), counted["conflicts"])
    same(status["turned_away"], counted["turned_away"])


def conflicts_of(status):
    """The conflicts of the status as the recount writes them."""
    found = [
        {
            "kind": one["kind"],
            "people": sorted(person["uuid"] for person in one["people"]),
            "events": sorted(event["uuid"] for event in one["events"]),
        }
        for one in status["conflicts"]
    ]
    return sorted(found, key=json.dumps)


def same(said, ours):
    assert said == ours, f"the program: {said}\nthe recount: {ours}"


_STATES = ("queueing", "out", "called", "not_called")
_COLUMNS = ("listed", "voted", "not_ours", "struck")


def same_numbers(said, ours):
    numbers = (*_STATES, *_COLUMNS)
    same({name: said[name] for name in numbers}, {name: ours[name] for name in numbers})
    same({state: number for state, number in said["absent"].items() if number}, ours["absent"])


def same_station(said, ours):
    same_numbers(said, ours)
    for name, numbers in ours["lists"].items():
        told = same_list(said["lists"][name])
        same(told, {column: numbers[column] for column in told})
    handed = {code: one["handed_out"] for code, one in said["ballots"].items()}
    same({code: number for code, number in handed.items() if number}, ours["handed_out"])


def same_list(said):
    """One list of the status under the names of the recount."""
    by_sex = {
        f"{what}_{who}": said[who][what]
        for who in ("L", "P", "disabled")
        for what in ("listed", "voted")
    }
    return {
        **{name: said[name] for name in ("listed", "voted", "unaccounted", "not_ours", "struck")},
        "absent": sum(said["absent"].values()),
        **by_sex,
    }
