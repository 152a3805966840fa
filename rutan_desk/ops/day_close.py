"""The end of voting day: KPPS's figures against ours, remarks, closing and reopening.

What does not agree is allowed, silence about it is not (FEATURES §5.1: 848 against 847).
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

from rutan_desk.domain.balance import (
    UNACCOUNTED,
    Blocker,
    DayBalance,
    balance,
    conflict_key,
    figure_keys,
    may_close,
)
from rutan_desk.domain.ballots import polling_place, station_ballots
from rutan_desk.domain.day import Day, DayState, Figure, Phase, Remark
from rutan_desk.domain.errors import (
    DayNotClosed,
    DayNotOpen,
    DayUnbalanced,
    FigureInvalid,
    StationUnknown,
)
from rutan_desk.domain.lists import Category
from rutan_desk.domain.officer import Role
from rutan_desk.domain.station import Station, StationKind
from rutan_desk.domain.supply import packed
from rutan_desk.ops.day_board import Board
from rutan_desk.ops.day_roll import frozen_day, given_reason, refuse_closed_day
from rutan_desk.ops.elections import open_election
from rutan_desk.store import Database
from rutan_desk.store import day as rows
from rutan_desk.store.elections import active_election
from rutan_desk.store.journal import Desk, Touched, deed
from rutan_desk.store.stations import dapils_of

MOST = 99_999
"""No station has more papers of a contest than that: a longer number is a slip."""


def contests_of(db: Database, board: Board) -> dict[int, tuple[str, ...]]:
    """The stations of the day, and the contests whose papers each has to account for.

    A supporting station counts its own papers outside: it has none here.
    """
    dapils = dapils_of(db, board.election.id)
    held = {one.station_id for one in board.lines.values()}
    found: dict[int, tuple[str, ...]] = {}
    for station in board.stations.values():
        if station.id not in held:
            continue
        place = polling_place(station.region, dapils, board.election)
        special = station.kind is StationKind.SPECIAL
        found[station.id] = station_ballots(place, board.election) if special else ()
    return found


def balance_of(db: Database, board: Board) -> DayBalance:
    """The whole balance as things stand; the board has been read.

    KPPS of a supporting station counts neighbours too: its figures are not compared.
    """
    figures = rows.figures_of(db, board.election.id)
    contests = contests_of(db, board)
    found = balance(contests, board.lines.values(), board.attendance, figures)
    stations = tuple(
        one if contests.get(one.station_id or 0) else replace(one, missing=(), differences=())
        for one in found.stations
    )
    return replace(found, stations=stations)


def supplies_of(db: Database, board: Board) -> dict[int, dict[str, int]]:
    """The papers each station has, by contest: what KPPS received, once it is typed in.

    Until then what is packed for its DPT, with the reserve (UU 7/2017 art. 344).
    """
    typed = {(one.station_id, one.key): one.value for one in rows.figures_of(db, board.election.id)}
    first = Counter(
        one.station_id
        for one in board.lines.values()
        if one.category is Category.DPT and not one.added_reason
    )
    found: dict[int, dict[str, int]] = {}
    for station_id, codes in contests_of(db, board).items():
        listed = board.stations[station_id].listed
        bundle = packed(first[station_id] if listed is None else listed, board.election)
        found[station_id] = {
            code: typed.get((station_id, f"received:{code}"), bundle) for code in codes
        }
    return found


def blockers_of(db: Database, board: Board) -> tuple[Blocker, ...]:
    """What stands in the way of closing; empty: the head may close the day."""
    remarks = rows.remarks_of(db, board.election.id)
    return may_close(balance_of(db, board), remarks, board.conflicts)


def type_in(
    db: Database, desk: Desk, board: Board, station_id: int, values: Mapping[str, int | None]
) -> Touched:
    """Take down what KPPS counted at a station, ``None`` to leave a figure open again.

    Raises ``NotFrozen``, ``DayIsClosed``, ``StationUnknown`` or ``FigureInvalid``.
    """
    station = _writable(db, desk, board, station_id)
    known = figure_keys(contests_of(db, board).get(station_id, ()))
    for key, value in values.items():
        if key not in known:
            raise FigureInvalid(key)
        if value is not None and not 0 <= value <= MOST:
            raise FigureInvalid(key, str(value))
    before = {
        one.key: one
        for one in rows.figures_of(db, board.election.id)
        if one.station_id == station_id
    }
    gone = [before[key] for key, value in values.items() if value is None and key in before]
    empty = Figure(election_id=board.election.id, station_id=station_id, key="", value=0)
    written = [
        replace(before.get(key, empty), key=key, value=value)
        for key, value in values.items()
        if value is not None and (key not in before or before[key].value != value)
    ]
    if not gone and not written:
        return frozenset()
    details = {"number": station.number, "count": len(gone) + len(written)}
    with deed(db, desk, "day-figures", details) as act:
        rows.save_figures(act, written)
        rows.remove_figures(act, gone)
    return act.touched


def remark(db: Database, desk: Desk, board: Board, station_id: int, key: str, text: str) -> Touched:
    """Say why something of a station does not agree; an empty text takes the remark out.

    Raises as ``type_in``.
    """
    station = _writable(db, desk, board, station_id)
    before = next(
        (
            one
            for one in rows.remarks_of(db, board.election.id)
            if (one.station_id, one.key) == (station_id, key)
        ),
        None,
    )
    said = " ".join(text.split())
    if before is None and key not in _remarkable(db, board, station_id):
        raise FigureInvalid(key)
    if said == (before.text if before else ""):
        return frozenset()
    details = {"number": station.number, "key": key}
    empty = Remark(election_id=board.election.id, station_id=station_id, key=key, text="")
    with deed(db, desk, "day-remark", details) as act:
        if said:
            rows.save_remarks(act, [replace(before or empty, text=said)])
        elif before is not None:
            rows.remove_remarks(act, [before])
    return act.touched


def _remarkable(db: Database, board: Board, station_id: int) -> frozenset[str]:
    """The keys that something of this station may need a remark for."""
    contests = contests_of(db, board).get(station_id, ())
    votes = (f"votes:{code}" for code in contests)
    conflicts = (conflict_key(one) for one in board.conflicts)
    return frozenset((*figure_keys(contests), *votes, *conflicts, UNACCOUNTED))


def close_day(db: Database, desk: Desk, board: Board) -> Day:
    """Close the day, when everything agrees or has its remark; a head's deed.

    Raises ``NotFrozen``, ``DayIsClosed``, ``DayNotOpen`` or ``DayUnbalanced``.
    """
    now = desk.clock()
    board.read(now.date())
    election = open_election(db, active_election(db).id)
    day = frozen_day(db, election)
    refuse_closed_day(day)
    if day.phase is not Phase.OPEN:
        raise DayNotOpen
    if blockers := blockers_of(db, board):
        raise DayUnbalanced(blockers)
    voted = sum(one.state is DayState.VOTED for one in board.attendance.values())
    closed = replace(day, phase=Phase.CLOSED, closed_at=now, closed_by=desk.officer)
    details = {"election": election.name, "voted": voted}
    with deed(db, desk, "day-close", details, needs=Role.HEAD) as act:
        return rows.save_day(act, closed)


def reopen_day(db: Database, desk: Desk, reason: str) -> Day:
    """Open a closed day again, with a reason; a head's deed.

    Raises ``NotFrozen``, ``DayNotClosed`` or ``ReasonMissing``.
    """
    election = open_election(db, active_election(db).id)
    day = frozen_day(db, election)
    if day.phase is not Phase.CLOSED:
        raise DayNotClosed
    why = given_reason(reason)
    opened = replace(day, phase=Phase.OPEN, closed_at=None, closed_by="", remark=why)
    details = {"election": election.name, "why": why}
    with deed(db, desk, "day-reopen", details, needs=Role.HEAD) as act:
        return rows.save_day(act, opened)


def _writable(db: Database, desk: Desk, board: Board, station_id: int) -> Station:
    """The station of the day to write about, with the board as it is now."""
    refuse_closed_day(frozen_day(db, open_election(db, active_election(db).id)))
    board.read(desk.clock().date())
    if station_id not in contests_of(db, board):
        known = tuple(one.number for one in board.stations.values())
        station = board.stations.get(station_id)
        raise StationUnknown(station.number if station else "", known)
    return board.stations[station_id]
