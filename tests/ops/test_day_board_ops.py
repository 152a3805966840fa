"""The day in memory: what it counts, and that it is the same however it came to know."""

from dataclasses import replace

import pytest

from rutan_desk.domain.attendance import ConflictKind
from rutan_desk.domain.day import Act, DayEvent, DayState
from rutan_desk.domain.lists import Category
from rutan_desk.ops.day_board import Board
from rutan_desk.ops.day_freeze import freeze, open_day, unfreeze
from rutan_desk.ops.day_marking import mark, mark_many, turn_away, withdraw
from rutan_desk.ops.day_roll import add_to_roll, strike_from_roll
from rutan_desk.ops.duplicates import decide_different
from rutan_desk.ops.people import add_person, edit_person
from rutan_desk.store.day import add_events, save_roll_lines
from rutan_desk.store.journal import deed
from rutan_desk.store.people import get_person
from tests.day_parts import DAY, at, person_named, station_ids


@pytest.fixture
def board(prison, watch):
    """A frozen and opened day, at 08.14."""
    freeze(prison.db, prison.desk)
    watch.now = at(7)
    open_day(prison.db, prison.desk)
    watch.now = at(8, 14)
    made = Board(prison.db)
    made.read(DAY)
    return made


def do(prison, board, letter, act, station="901"):
    db, desk = prison.db, prison.desk
    return mark(db, desk, board, person_named(prison, letter), act, station_ids(prison)[station])


def elsewhere(prison, board, letter, act, *, station="902", number=1, stamp=50):
    """An event of another desk, as a merge brings it."""
    event = DayEvent(
        election_id=board.election.id, desk="lain", number=number, stamp=stamp,
        person_id=person_named(prison, letter), act=act, station_id=station_ids(prison)[station],
        at=at(9), officer="Siti",
    )  # fmt: skip
    with deed(prison.db, prison.desk, "day-merge", {"name": "", "new": 1, "file": "x"}) as one:
        [written] = add_events(one, [event])
    board.read(DAY)
    return written


def same_as_anew(board):
    """Whether what was followed event by event is what a fresh reading gives."""
    fresh = Board(board.db)
    fresh.read(board.today)
    assert +board.counts == +fresh.counts
    assert board.attendance == fresh.attendance
    assert board.conflicts == fresh.conflicts
    assert board.turned_away == fresh.turned_away
    assert (board.last_stamp, board.last_number) == (fresh.last_stamp, fresh.last_number)
    assert board.people.twins == fresh.people.twins
    assert sorted(board.hays()) == sorted(fresh.hays())
    return True


def test_before_the_freeze_there_are_people_but_no_day(prison):
    board = Board(prison.db)
    with pytest.raises(LookupError):
        _ = board.election
    board.read(DAY)
    assert (board.day, board.lines, board.attendance, board.desk) == (None, {}, {}, "")
    assert len(board.people.by_id) == 7


def test_it_counts_every_line_at_its_station_list_and_state(prison, board):
    first, second = station_ids(prison)["901"], station_ids(prison)["902"]
    assert +board.counts == {
        (first, Category.DPT, DayState.NOT_CALLED): 3,
        (first, Category.DPTB, DayState.NOT_CALLED): 2,
        (first, Category.DPK, DayState.NOT_CALLED): 1,
        (second, Category.DPT, DayState.NOT_CALLED): 1,
    }
    assert +board.not_ours == {(first, Category.DPT): 1}
    do(prison, board, "A", Act.VOTED)
    do(prison, board, "B", Act.ILL)
    assert board.counts[first, Category.DPT, DayState.VOTED] == 1
    assert board.counts[first, Category.DPT, DayState.ILL] == 1
    assert board.counts[first, Category.DPT, DayState.NOT_CALLED] == 1
    assert same_as_anew(board)


def test_it_reads_nothing_when_nothing_happened(prison, board, monkeypatch):
    monkeypatch.setattr(Board, "_read_all", None)
    monkeypatch.setattr(Board, "_read_changes", None)
    board.read(DAY)


def test_the_queue_is_by_how_long_somebody_waits(prison, board, watch):
    first = station_ids(prison)["901"]
    people = [person_named(prison, letter) for letter in "CAB"]
    for person in people:
        mark(prison.db, prison.desk, board, person, Act.QUEUEING, first)
    assert [one.person_id for one in board.queue(first)] == people
    assert board.queue(station_ids(prison)["902"]) == ()
    assert board.others_queueing(first, people[0])
    assert not board.others_queueing(station_ids(prison)["902"], people[0])
    do(prison, board, "C", Act.VOTED)
    do(prison, board, "A", Act.BACK)
    assert [one.person_id for one in board.queue(first)] == people[2:]
    assert not board.others_queueing(first, people[2])
    assert same_as_anew(board)


def test_the_last_of_this_desk_is_what_can_be_taken_back(prison, board):
    assert board.own_last() is None
    first = do(prison, board, "A", Act.CALLED)
    second = do(prison, board, "B", Act.CALLED)
    elsewhere(prison, board, "C", Act.CALLED)
    assert board.own_last() == second
    withdraw(prison.db, prison.desk, board, second.uuid, "salah orang")
    assert board.withdrawn(second)
    assert board.own_last() == first
    assert board.event(first.uuid) == first
    assert board.event("x") is None
    assert (board.last_number, board.last_stamp) == (3, 51)
    assert do(prison, board, "A", Act.OUT).stamp == 52


def test_one_person_at_two_desks_is_a_conflict_until_one_is_withdrawn(prison, board):
    here = do(prison, board, "A", Act.VOTED)
    there = elsewhere(prison, board, "A", Act.VOTED)
    [conflict] = board.conflicts
    assert (conflict.kind, conflict.events) == (ConflictKind.VOTED_TWICE, (here, there))
    assert same_as_anew(board)
    withdraw(prison.db, prison.desk, board, there.uuid, "tertukar", "Siti")
    assert board.conflicts == ()
    assert board.attendance_of(person_named(prison, "A")).state is DayState.VOTED


def test_an_absence_after_a_vote_is_told(prison, board):
    do(prison, board, "A", Act.VOTED)
    elsewhere(prison, board, "A", Act.ILL)
    assert [one.kind for one in board.conflicts] == [ConflictKind.ABSENT_AFTER_VOTE]


def twin(prison, letter, **details):
    """Give somebody the number of NAMA A."""
    person = get_person(prison.db, person_named(prison, letter))
    edit_person(prison.db, prison.desk, replace(person, **details))


def test_two_rows_with_one_register_number_vote_once(prison, board):
    one, other = person_named(prison, "A"), person_named(prison, "G")
    twin(prison, "G", register_number="b.i. 001/2028")
    board.read(DAY)
    assert board.people.twins == {one: {other}, other: {one}}
    first = do(prison, board, "A", Act.VOTED)
    assert board.twins_vote(other) == first
    assert board.twins_vote(one) is None
    elsewhere(prison, board, "G", Act.VOTED)
    assert [set(conflict.people) for conflict in board.conflicts] == [{one, other}]
    assert same_as_anew(board)
    decide_different(prison.db, prison.desk, one, other)
    board.read(DAY)
    assert (board.people.twins, board.conflicts) == ({}, ())
    assert same_as_anew(board)


def test_changes_of_the_roll_count_at_once(prison, board, make_person):
    db, desk, first = prison.db, prison.desk, station_ids(prison)["901"]
    add_person(db, desk, make_person(60, name="NAMA Z", region="33.16.09.1016"))
    add_to_roll(db, desk, person_named(prison, "Z"), first, Category.DPTB, "surat KPU")
    line = next(one for one in board.lines.values() if one.name == "NAMA A")
    strike_from_roll(db, desk, line.id, "pindah")
    board.read(DAY)
    assert board.counts[first, Category.DPTB, DayState.NOT_CALLED] == 3
    assert board.counts[first, Category.DPT, DayState.NOT_CALLED] == 2
    assert board.line_for(person_named(prison, "A")).struck_reason == "pindah"
    assert [one.name for one in board.lines_numbered(first, "009")] == ["NAMA A"]
    assert same_as_anew(board)


def test_of_two_lines_in_force_the_vote_counts_where_it_was(prison, board):
    db, desk, second = prison.db, prison.desk, station_ids(prison)["902"]
    line = board.line_for(person_named(prison, "A"))
    with deed(db, desk, "day-add", {}) as act:
        save_roll_lines(act, [replace(line, id=0, uuid="", station_id=second, number="77")])
    board.read(DAY)
    assert board.line_for(line.person_id, second).station_id == second
    do(prison, board, "A", Act.VOTED, "902")
    voted = {key: count for key, count in (+board.counts).items() if key[2] is DayState.VOTED}
    assert voted == {(second, Category.DPT, DayState.VOTED): 1}
    assert same_as_anew(board)


def test_who_was_turned_away_is_kept_until_withdrawn(prison, board):
    db, desk, first = prison.db, prison.desk, station_ids(prison)["901"]
    stranger = turn_away(db, desk, board, "ORANG LUAR", first, "tidak terdaftar")
    ours = turn_away(db, desk, board, person_named(prison, "G"), first, "TPS lain")
    assert board.turned_away == (stranger, ours)
    withdraw(db, desk, board, stranger.uuid, "salah catat")
    assert board.turned_away == (ours,)
    assert same_as_anew(board)


def test_a_freeze_taken_back_leaves_no_roll(prison, watch):
    freeze(prison.db, prison.desk)
    board = Board(prison.db)
    board.read(DAY)
    unfreeze(prison.db, prison.desk, "daftar berubah")
    board.read(DAY)
    assert (board.day, board.lines, board.attendance, +board.counts) == (None, {}, {}, {})


def test_a_batch_is_one_deed_with_an_event_each(prison, board):
    people = [person_named(prison, letter) for letter in "ABC"]
    before = board.last_number
    events = mark_many(prison.db, prison.desk, board, people, Act.CALLED, None)
    assert [one.number for one in events] == [before + 1, before + 2, before + 3]
    assert [board.attendance_of(one).state for one in people] == [DayState.CALLED] * 3
    assert same_as_anew(board)
