"""KPPS's figures, remarks, closing and reopening the day."""

from dataclasses import replace

import pytest

from rutan_desk.domain.balance import UNACCOUNTED, BlockerKind, Difference
from rutan_desk.domain.day import Act, Phase
from rutan_desk.domain.errors import (
    DayIsClosed,
    DayNotClosed,
    DayNotOpen,
    DayUnbalanced,
    FigureInvalid,
    NotFrozen,
    ReasonMissing,
    RoleTooLow,
    StationUnknown,
)
from rutan_desk.domain.lists import Category
from rutan_desk.domain.officer import Role
from rutan_desk.domain.station import Station, StationKind
from rutan_desk.domain.supply import packed
from rutan_desk.ops.day_board import Board
from rutan_desk.ops.day_close import (
    MOST,
    balance_of,
    blockers_of,
    close_day,
    contests_of,
    remark,
    reopen_day,
    supplies_of,
    type_in,
)
from rutan_desk.ops.day_freeze import freeze, open_day
from rutan_desk.ops.day_marking import mark
from rutan_desk.ops.day_roll import add_to_roll, strike_from_roll
from rutan_desk.ops.history import undo_last
from rutan_desk.ops.stations import assign_station, save_station
from rutan_desk.store import stations as rows
from rutan_desk.store.audit import broken_seals, tables_that_disagree
from rutan_desk.store.day import day_of, figures_of, remarks_of
from rutan_desk.store.elections import active_election
from rutan_desk.store.journal import Desk, deed, last_deed_id
from rutan_desk.store.stations import stations_of
from tests.day_parts import VILLAGE, at, person_named, station_ids


@pytest.fixture
def board(prison, watch):
    """The day open, at 12.30, with its board."""
    freeze(prison.db, prison.desk)
    watch.now = at(7)
    open_day(prison.db, prison.desk)
    watch.now = at(12, 30)
    made = Board(prison.db)
    made.read(watch.now.date())
    return made


def vote(registry, board, letters, station="901"):
    for letter in letters:
        place = station_ids(registry)[station]
        mark(registry.db, registry.desk, board, person_named(registry, letter), Act.VOTED, place)


def right_figures(registry, board):
    """Figures as KPPS has them when everything agrees, by station."""
    found = {}
    for one in balance_of(registry.db, board).stations:
        values: dict[str, int] = {}
        for form in one.contests:
            users = form.users.total or 0
            values |= {
                f"received:{form.contest}": users + 5,
                f"used:{form.contest}": users,
                f"returned:{form.contest}": 1,
                f"unused:{form.contest}": 4,
                f"valid:{form.contest}": users,
                f"invalid:{form.contest}": 0,
            }
        for each in one.lists:
            values[f"kpps:{each.category}:L"] = each.voted_heads.male
            values[f"kpps:{each.category}:P"] = each.voted_heads.female
        values["kpps:disabled:L"] = one.total.voted_heads.disabled_male
        values["kpps:disabled:P"] = one.total.voted_heads.disabled_female
        found[one.station_id] = values
    return found


def everybody_accounted(registry, board):
    vote(registry, board, "ABDF")
    vote(registry, board, "G", "902")
    db, desk = registry.db, registry.desk
    mark(db, desk, board, person_named(registry, "C"), Act.REFUSED, None)
    mark(db, desk, board, person_named(registry, "E"), Act.COURT, None)
    for station, values in right_figures(registry, board).items():
        type_in(db, desk, board, station, values)


def test_a_day_that_agrees_is_closed_and_then_read_only(prison, board, watch):
    everybody_accounted(prison, board)
    db, desk = prison.db, prison.desk
    assert blockers_of(db, board) == ()
    watch.now = at(14)
    closed = close_day(db, desk, board)
    assert (closed.phase, closed.closed_at, closed.closed_by) == (Phase.CLOSED, at(14), "Budi")
    place = station_ids(prison)["901"]
    with pytest.raises(DayIsClosed):
        type_in(db, desk, board, place, {"used:PPWP": 3})
    with pytest.raises(DayIsClosed):
        remark(db, desk, board, place, UNACCOUNTED, "x")
    with pytest.raises(DayIsClosed):
        close_day(db, desk, board)
    with pytest.raises(DayIsClosed):
        mark(db, desk, board, person_named(prison, "C"), Act.VOTED, place)
    with pytest.raises(DayIsClosed):
        add_to_roll(db, desk, person_named(prison, "C"), place, Category.DPTB, "x")
    assert not broken_seals(db)
    assert not tables_that_disagree(db)


def test_a_closed_day_is_reopened_by_a_head_with_a_reason(prison, board):
    everybody_accounted(prison, board)
    db, desk = prison.db, prison.desk
    with pytest.raises(DayNotClosed):
        reopen_day(db, desk, "x")
    close_day(db, desk, board)
    with pytest.raises(ReasonMissing):
        reopen_day(db, desk, "")
    with pytest.raises(RoleTooLow):
        reopen_day(db, Desk("Sari", Role.OFFICER, prison.clock), "x")
    opened = reopen_day(db, desk, "KPPS menghitung lagi")
    assert (opened.phase, opened.closed_at, opened.closed_by) == (Phase.OPEN, None, "")
    assert opened.remark == "KPPS menghitung lagi"
    assert opened == day_of(db, board.election.id)
    assert close_day(db, desk, board).phase is Phase.CLOSED


def test_848_against_847_is_not_closed_without_a_remark(prison, board):
    """Rochester Hills 2016: one paper more than voters, and no note that said why."""
    everybody_accounted(prison, board)
    db, desk, place = prison.db, prison.desk, station_ids(prison)["901"]
    used = next(one.value for one in figures_of(db, board.election.id) if one.key == "used:PPWP")
    type_in(db, desk, board, place, {"used:PPWP": used + 1, "unused:PPWP": 3})
    with pytest.raises(DayUnbalanced) as refused:
        close_day(db, desk, board)
    [blocker] = refused.value.blockers
    assert (blocker.kind, blocker.keys) == (BlockerKind.DIFFERENCE, ("used:PPWP",))
    assert blocker.difference == Difference(place, "used:PPWP", used, used + 1)
    remark(db, desk, board, place, "used:PPWP", "satu surat suara dua kali terhitung KPPS")
    assert close_day(db, desk, board).phase is Phase.CLOSED


def test_what_is_missing_queueing_or_unaccounted_stands_in_the_way(prison, board):
    db, desk = prison.db, prison.desk
    mark(db, desk, board, person_named(prison, "A"), Act.QUEUEING, None)
    kinds = {one.kind for one in blockers_of(db, board)}
    assert kinds >= {
        BlockerKind.QUEUEING,
        BlockerKind.UNACCOUNTED,
        BlockerKind.FIGURES_MISSING,
    }
    for number in ("901", "902"):
        place = station_ids(prison)[number]
        remark(db, desk, board, place, UNACCOUNTED, "tidak hadir tanpa alasan")
    kinds = {one.kind for one in blockers_of(db, board)}
    assert BlockerKind.UNACCOUNTED not in kinds
    assert BlockerKind.QUEUEING in kinds


def test_only_an_open_day_is_closed_and_only_by_a_head(prison, watch):
    made = Board(prison.db)
    with pytest.raises(NotFrozen):
        close_day(prison.db, prison.desk, made)
    freeze(prison.db, prison.desk)
    with pytest.raises(DayNotOpen):
        close_day(prison.db, prison.desk, made)
    watch.now = at(7)
    open_day(prison.db, prison.desk)
    watch.now = at(12, 30)
    everybody_accounted(prison, made)
    with pytest.raises(RoleTooLow):
        close_day(prison.db, Desk("Sari", Role.OFFICER, prison.clock), made)


def test_a_figure_is_changed_and_taken_out_and_nothing_new_is_no_deed(prison, board):
    db, desk, place = prison.db, prison.desk, station_ids(prison)["901"]
    assert type_in(db, desk, board, place, {"used:PPWP": 3, "kpps:dpt:L": 2}) == {"figure"}
    before = last_deed_id(db)
    assert type_in(db, desk, board, place, {"used:PPWP": 3, "valid:PPWP": None}) == frozenset()
    assert last_deed_id(db) == before
    type_in(db, desk, board, place, {"used:PPWP": 4, "kpps:dpt:L": None})
    assert [(one.key, one.value) for one in figures_of(db, board.election.id)] == [("used:PPWP", 4)]
    undo_last(db, desk)
    found = {one.key: one.value for one in figures_of(db, board.election.id)}
    assert found == {"used:PPWP": 3, "kpps:dpt:L": 2}


@pytest.mark.parametrize(
    ("key", "value"),
    [("used:XXX", 1), ("used", 1), ("used:PPWP", -1), ("used:PPWP", MOST + 1)],
)
def test_no_figure_is_one_that_nobody_counts(prison, board, key, value):
    with pytest.raises(FigureInvalid) as refused:
        type_in(prison.db, prison.desk, board, station_ids(prison)["901"], {key: value})
    assert refused.value.key == key
    assert figures_of(prison.db, board.election.id) == []


def test_figures_are_of_a_station_of_the_day(prison, board):
    for unknown in (999, _empty_station(prison)):
        with pytest.raises(StationUnknown):
            type_in(prison.db, prison.desk, board, unknown, {"used:PPWP": 1})


def _empty_station(registry):
    """Another station of the election on whose roll nobody stands."""
    empty = Station(election_id=active_election(registry.db).id, number="903")
    with deed(registry.db, registry.desk, "save-station", {"number": "903"}) as act:
        return rows.save_station(act, empty).id


def test_a_remark_is_changed_and_taken_out_and_is_about_something(prison, board):
    db, desk, place = prison.db, prison.desk, station_ids(prison)["901"]
    with pytest.raises(FigureInvalid):
        remark(db, desk, board, place, "cuaca", "hujan")
    assert remark(db, desk, board, place, "votes:PPWP", "") == frozenset()
    remark(db, desk, board, place, "votes:PPWP", " satu  kurang ")
    assert remark(db, desk, board, place, "votes:PPWP", "satu kurang") == frozenset()
    remark(db, desk, board, place, "votes:PPWP", "dua kurang")
    assert [one.text for one in remarks_of(db, board.election.id)] == ["dua kurang"]
    remark(db, desk, board, place, "votes:PPWP", " ")
    assert remarks_of(db, board.election.id) == []


def test_what_lies_ready_is_what_is_packed_until_kpps_says_what_came(prison, board):
    db, place = prison.db, station_ids(prison)["901"]
    assert supplies_of(db, board)[place]["PPWP"] == packed(4, board.election)
    type_in(db, prison.desk, board, place, {"received:PPWP": 9})
    assert supplies_of(db, board)[place]["PPWP"] == 9


def test_kpus_own_figure_of_the_dpt_is_what_is_packed_for(prison):
    db, desk = prison.db, prison.desk
    station = next(one for one in stations_of(db, active_election(db).id) if one.number == "901")
    save_station(db, desk, replace(station, listed=300))
    freeze(db, desk)
    board = Board(db)
    board.read(prison.clock().date())
    assert supplies_of(db, board)[station.id]["PPWP"] == packed(300, board.election)


def test_a_supporting_station_owes_no_figures(prison, watch):
    db, desk = prison.db, prison.desk
    election = active_election(db)
    outside = Station(
        election_id=election.id, number="3", kind=StationKind.SUPPORTING, region=VILLAGE
    )
    save_station(db, desk, outside)
    place = station_ids(prison)["3"]
    assign_station(db, desk, election.id, [person_named(prison, "F")], place)
    freeze(db, desk)
    board = Board(db)
    board.read(watch.now.date())
    assert contests_of(db, board)[place] == ()
    found = next(one for one in balance_of(db, board).stations if one.station_id == place)
    assert (found.total.listed, found.missing, found.differences) == (1, (), ())
    with pytest.raises(FigureInvalid):
        type_in(db, desk, board, place, {"used:PPWP": 1})


def test_struck_and_added_lines_are_counted_apart(prison, board):
    db, desk, place = prison.db, prison.desk, station_ids(prison)["901"]
    line = next(one for one in board.lines.values() if one.name == "NAMA D")
    strike_from_roll(db, desk, line.id, "ganda")
    add_to_roll(db, desk, person_named(prison, "D"), place, Category.DPTB, "ralat")
    board.read(prison.clock().date())
    moved = balance_of(db, board).stations[0].lists[1]
    assert (moved.listed, moved.added, moved.struck) == (2, 1, 1)
