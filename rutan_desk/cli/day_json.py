"""Voting day as JSON: what ``day status`` and the marks promise; a NIK stands nowhere in it."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from rutan_desk.cli.json_values import plain
from rutan_desk.domain.attendance import Conflict
from rutan_desk.domain.balance import Blocker, Difference, StationBalance, conflict_key
from rutan_desk.domain.day import Day, DayEvent, DayState, RollLine
from rutan_desk.domain.roll_count import Heads, ListCount, Seat, seats
from rutan_desk.domain.station import Station
from rutan_desk.ops.day_board import Board
from rutan_desk.ops.day_close import balance_of, blockers_of, supplies_of
from rutan_desk.store import Database
from rutan_desk.store.day import remarks_of

_ON_THE_WAY = (DayState.QUEUEING, DayState.OUT, DayState.CALLED, DayState.NOT_CALLED)


def status_json(db: Database, board: Board, now: datetime, *, people: bool) -> dict[str, Any]:
    """Where the day stands, station by station and as a whole."""
    found = balance_of(db, board)
    blockers = blockers_of(db, board)
    seated = seats(board.lines.values(), board.attendance)
    last = board.events[-1] if board.events else None
    supplies = supplies_of(db, board)
    stations = [
        {
            "number": board.stations[one.station_id].number,
            **_counts_json(one),
            "ballots": _ballots_json(one, seated, supplies.get(one.station_id, {})),
            "balanced": all(blocker.station_id != one.station_id for blocker in blockers),
            "differences": _differences_json(db, board, one.differences),
        }
        for one in found.stations
        if one.station_id is not None
    ]
    document = {
        "election": board.election.name,
        "day": board.election.day.isoformat(),
        "phase": board.day and board.day.phase.value,
        "now": now.isoformat(timespec="seconds"),
        "demo": board.rehearsal,
        "desk": board.desk,
        "stations": stations,
        "total": _counts_json(found.whole),
        "conflicts": [conflict_json(board, one) for one in board.conflicts],
        "turned_away": len(board.turned_away),
        "blockers": blockers_json(board, blockers),
        "last_event": last
        and {"desk": last.desk, "number": last.number, "at": last.at.isoformat()},
    }
    if people:
        document["people"] = [_line_json(board, one) for one in board.lines.values()]
    return document


def _counts_json(one: StationBalance) -> dict[str, Any]:
    states = one.total.states
    return {
        **_list_json(one.total),
        **{state.value: states.get(state, 0) for state in _ON_THE_WAY},
        "lists": {str(each.category): _list_json(each) for each in one.lists},
    }


def _list_json(one: ListCount) -> dict[str, Any]:
    """One list, or all: ``L``, ``P`` and ``disabled`` of who is listed and who voted."""
    listed, voted = one.listed_heads, one.voted_heads
    return {
        "listed": one.listed,
        "voted": one.voted,
        "absent": {state.value: count for state, count in one.absent.items()},
        "unaccounted": one.unaccounted,
        "not_ours": one.not_ours,
        "added": one.added,
        "struck": one.struck,
        **_heads_json(listed, voted),
    }


def _heads_json(listed: Heads, voted: Heads) -> dict[str, dict[str, int]]:
    return {
        "L": {"listed": listed.male, "voted": voted.male},
        "P": {"listed": listed.female, "voted": voted.female},
        "disabled": {"listed": listed.disabled, "voted": voted.disabled},
    }


def _ballots_json(
    one: StationBalance, seated: Iterable[Seat], supply: Mapping[str, int]
) -> dict[str, Any]:
    """Papers by contest: what there is, and what was handed out."""
    here = [seat for seat in seated if seat.line.station_id == one.station_id]
    handed = Counter(
        code
        for seat in here
        if seat.attendance
        for vote in seat.attendance.voted
        for code in vote.ballots
    )
    return {
        form.contest: {
            "supply": supply.get(form.contest),
            "handed_out": handed[form.contest],
        }
        for form in one.contests
    }


def _differences_json(
    db: Database, board: Board, differences: Sequence[Difference]
) -> list[dict[str, Any]]:
    said = {(one.station_id, one.key): one.text for one in remarks_of(db, board.election.id)}
    return [
        {
            "key": one.key,
            "ours": one.ours,
            "theirs": one.theirs,
            "remark": said.get((one.station_id, one.key)),
        }
        for one in differences
    ]


def conflict_json(board: Board, conflict: Conflict) -> dict[str, Any]:
    """What cannot be true of one person, with every record."""
    return {
        "kind": conflict.kind.value,
        "key": conflict_key(conflict),
        "people": [
            {"id": one, "uuid": person.uuid, "name": person.name}
            for one in conflict.people
            for person in [board.people.by_id[one]]
        ],
        "events": [event_json(board, one) for one in conflict.events],
    }


def blockers_json(board: Board, blockers: Iterable[Blocker]) -> list[dict[str, Any]]:
    """What stands in the way of closing."""
    return [
        {
            "kind": one.kind.value,
            "station": _number(board.stations.get(one.station_id or 0)),
            "keys": list(one.keys),
            "people": list(one.people),
        }
        for one in blockers
    ]


def event_json(board: Board, event: DayEvent) -> dict[str, Any]:
    """One event; the person by id, uuid and name."""
    person = board.people.by_id.get(event.person_id or 0)
    return {
        "uuid": event.uuid,
        "desk": event.desk,
        "number": event.number,
        "stamp": event.stamp,
        "person": person and {"id": person.id, "uuid": person.uuid, "name": person.name},
        "named": event.named,
        "act": event.act.value,
        "station": _number(board.stations.get(event.station_id or 0)),
        "at": event.at.isoformat(),
        "officer": event.officer,
        "reason": event.reason,
        "means": event.means.value,
        "ballots": list(event.ballots),
        "withdraws": event.withdraws,
        "second": event.second,
    }


def _line_json(board: Board, line: RollLine) -> dict[str, Any]:
    stands = board.attendance_of(line.person_id) if line.person_id else None
    return {
        **line_json(board, line),
        "state": stands and stands.state.value,
        "since": stands and stands.since and stands.since.at.isoformat(),
    }


def line_json(board: Board, line: RollLine) -> dict[str, Any]:
    """One line of the roll."""
    return {
        "line": line.id,
        "person": line.person_id,
        "name": line.name,
        "station": _number(board.stations.get(line.station_id)),
        "list": line.category.value,
        "number": line.number,
        "ballots": list(line.ballots),
        "added": line.added_reason,
        "struck": line.struck_reason,
    }


def day_json(day: Day) -> dict[str, Any]:
    """How far the day is; its secret stays where it is."""
    shown = ("phase", "frozen_at", "frozen_by", "opened_at", "queue_closed_at", "closed_at")
    return {name: plain(getattr(day, name)) for name in (*shown, "closed_by", "remark")}


def _number(station: Station | None) -> str | None:
    return station.number if station else None
