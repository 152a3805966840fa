"""Every mark one deed, once, with the reason where it is refused; nothing is ever erased."""

from dataclasses import replace
from datetime import time

import pytest

from rutan_desk.domain.attendance import Attendance
from rutan_desk.domain.check_in import CheckReason, Verdict, VerdictKind
from rutan_desk.domain.day import Act, DayState, Means, Phase
from rutan_desk.domain.errors import (
    ActImpossible,
    AlreadyVoted,
    DayEventUnknown,
    DayIsClosed,
    DayNotOpen,
    DayStationMissing,
    HoursOver,
    NoBallot,
    NotEligible,
    NotFrozen,
    NotOnRoll,
    NotTheDay,
    NotWithdrawable,
    PaperHourAhead,
    PersonGone,
    PersonOnRoll,
    PersonUnknown,
    QueueNotOver,
    ReasonMissing,
    RoleTooLow,
    TooEarly,
    WrongStation,
)
from rutan_desk.domain.officer import Role
from rutan_desk.domain.person import Citizenship
from rutan_desk.ops.day_board import Board
from rutan_desk.ops.day_freeze import freeze, open_day
from rutan_desk.ops.day_marking import close_queue, mark, mark_many, turn_away, withdraw
from rutan_desk.ops.day_refusals import Refused, refusal_of
from rutan_desk.ops.day_roll import strike_from_roll
from rutan_desk.ops.duplicates import merge_people
from rutan_desk.ops.people import add_person, edit_person
from rutan_desk.store.audit import broken_seals, tables_that_disagree
from rutan_desk.store.day import day_of, events_of, save_day, save_roll_lines
from rutan_desk.store.history import history
from rutan_desk.store.journal import deed, last_deed_id
from rutan_desk.store.people import get_person
from rutan_desk.words.catalog import set_language
from rutan_desk.words.deeds import deed_title
from rutan_desk.words.refusals import explain
from tests.day_parts import DAY, at, person_named, station_ids


@pytest.fixture(autouse=True)
def english():
    set_language("en")


@pytest.fixture
def frozen(prison):
    freeze(prison.db, prison.desk)
    return Board(prison.db)


@pytest.fixture
def board(prison, frozen, watch):
    watch.now = at(7)
    open_day(prison.db, prison.desk)
    watch.now = at(8, 14)
    return frozen


def do(prison, board, letter, act, station="901", **details):
    db, desk = prison.db, prison.desk
    where = station_ids(prison).get(station)
    return mark(db, desk, board, person_named(prison, letter), act, where, **details)


def title(prison):
    one = history(prison.db)[0]
    return deed_title(one.kind, one.details)


def events(prison, board):
    return events_of(prison.db, board.election.id)


def test_a_mark_is_written_down_with_all_that_was_so(prison, board):
    event = do(prison, board, "A", Act.VOTED, means=Means.SCAN, reason="  dibantu  istri ")
    line = board.line_for(event.person_id)
    assert events(prison, board) == [event]
    assert (event.desk, event.number, event.stamp) == (board.desk, 1, 1)
    assert (event.at, event.officer, event.means) == (at(8, 14), "Budi", Means.SCAN)
    assert (event.ballots, event.reason) == (line.ballots, "dibantu istri")
    assert event.ballots
    assert board.attendance_of(event.person_id).state is DayState.VOTED
    assert title(prison) == "Voted: NAMA A, TPS 901"
    assert tables_that_disagree(prison.db) == []
    assert broken_seals(prison.db) == []


def test_the_station_is_that_of_the_line_when_none_is_said(prison, board):
    assert do(prison, board, "G", Act.CALLED, "").station_id == station_ids(prison)["902"]


def test_somebody_goes_the_whole_way_and_back(prison, board):
    acts = [Act.CALLED, Act.OUT, Act.QUEUEING, Act.VOTED, Act.BACK]
    numbers = [do(prison, board, "A", act).number for act in acts]
    assert numbers == [1, 2, 3, 4, 5]
    assert board.attendance_of(person_named(prison, "A")).state is DayState.VOTED
    assert [one.ballots != () for one in events(prison, board)] == [0, 0, 0, 1, 0]


def refused(error, prison, board, letter, act, station="901", **details):
    """The refusal, its sentence, and that nothing was written."""
    before = last_deed_id(prison.db)
    with pytest.raises(error) as found:
        do(prison, board, letter, act, station, **details)
    assert last_deed_id(prison.db) == before
    assert "{" not in explain(found.value)
    return found.value


def test_one_person_votes_once_and_is_told_when_and_where(prison, board, watch):
    do(prison, board, "A", Act.VOTED)
    watch.now = at(9)
    refusal = refused(AlreadyVoted, prison, board, "A", Act.VOTED)
    assert refusal == AlreadyVoted("NAMA A", at(8, 14), "901")
    assert explain(refusal).startswith("NAMA A already voted, at 08.14 at TPS 901.")
    assert refused(AlreadyVoted, prison, board, "A", Act.ILL).station == "901"


def test_another_row_with_the_same_number_does_not_vote_again(prison, board):
    person = get_person(prison.db, person_named(prison, "G"))
    edit_person(prison.db, prison.desk, replace(person, register_number="B.I.001/2028"))
    do(prison, board, "A", Act.VOTED)
    refusal = refused(AlreadyVoted, prison, board, "G", Act.VOTED, "902")
    assert refusal == AlreadyVoted("NAMA G", at(8, 14), "901", "NAMA A")
    assert "same NIK" in explain(refusal)


def test_the_reasons_against_a_mark_are_refusals_in_words(prison, board, watch, make_person):
    db, desk = prison.db, prison.desk
    assert refused(WrongStation, prison, board, "G", Act.VOTED) == WrongStation(
        "NAMA G", "902", "901"
    )
    assert refused(TooEarly, prison, board, "F", Act.VOTED) == TooEarly(time(12), "dpk")
    add_person(db, desk, make_person(60, name="NAMA X"))
    assert refused(NotOnRoll, prison, board, "X", Act.VOTED).struck == ""
    strike_from_roll(db, desk, board.line_for(person_named(prison, "B")).id, "ganda")
    assert refused(NotOnRoll, prison, board, "B", Act.CALLED).struck == "ganda"
    do(prison, board, "A", Act.DIED)
    assert refused(PersonGone, prison, board, "A", Act.CALLED) == PersonGone("NAMA A", "died")
    person = get_person(db, person_named(prison, "D"))
    edit_person(db, desk, replace(person, citizenship=Citizenship.WNA))
    refused(NotEligible, prison, board, "D", Act.VOTED)
    with deed(db, desk, "day-add", {}) as act:
        line = board.line_for(person_named(prison, "C"))
        save_roll_lines(act, [replace(line, ballots=())])
    refused(NoBallot, prison, board, "C", Act.VOTED)
    watch.now = at(13, 1)
    assert refused(HoursOver, prison, board, "E", Act.VOTED) == HoursOver("NAMA E", time(13))
    watch.now = at(8, day=DAY.replace(day=15))
    assert refused(NotTheDay, prison, board, "E", Act.CALLED).day == "2029-02-14"


def test_steps_that_do_not_follow(prison, board):
    do(prison, board, "A", Act.QUEUEING)
    for act in (Act.CALLED, Act.QUEUEING, Act.TURNED_AWAY, Act.WITHDRAWN):
        refusal = refused(ActImpossible, prison, board, "A", act)
        assert refusal == ActImpossible("NAMA A", act.value, "queueing")
    assert refused(ActImpossible, prison, board, "B", Act.BACK).state == "not_called"


def test_before_the_freeze_and_before_the_opening(prison, watch):
    board = Board(prison.db)
    watch.now = at(6, 50)
    refused(NotFrozen, prison, board, "A", Act.CALLED)
    with pytest.raises(NotFrozen):
        turn_away(prison.db, prison.desk, board, "ORANG", station_ids(prison)["901"], "x")
    freeze(prison.db, prison.desk)
    do(prison, board, "A", Act.CALLED)
    refused(DayNotOpen, prison, board, "A", Act.VOTED)
    with pytest.raises(DayNotOpen):
        close_queue(prison.db, prison.desk, board)


def test_a_closed_day_refuses_everything(prison, board):
    event = do(prison, board, "A", Act.VOTED)
    station = station_ids(prison)["901"]
    with deed(prison.db, prison.desk, "day-close", {"election": "x", "voted": 1}) as act:
        day = day_of(prison.db, board.election.id)
        assert day is not None
        save_day(act, replace(day, phase=Phase.CLOSED, closed_at=at(14)))
    assert refused(DayIsClosed, prison, board, "B", Act.VOTED).at == at(14)
    for write in (
        lambda: withdraw(prison.db, prison.desk, board, event.uuid, "x"),
        lambda: turn_away(prison.db, prison.desk, board, "ORANG", station, "x"),
        lambda: close_queue(prison.db, prison.desk, board),
    ):
        with pytest.raises(DayIsClosed):
            write()
    assert events(prison, board) == [event]


def test_who_and_where_must_be_known(prison, board, make_person):
    with pytest.raises(PersonUnknown):
        mark(prison.db, prison.desk, board, 404, Act.CALLED, None)
    with pytest.raises(DayStationMissing) as found:
        mark(prison.db, prison.desk, board, person_named(prison, "A"), Act.ILL, 404)
    assert explain(found.value)
    add_person(prison.db, prison.desk, make_person(61, name="NAMA Y"))
    gone = person_named(prison, "Y")
    merge_people(prison.db, prison.desk, person_named(prison, "A"), gone)
    with pytest.raises(PersonUnknown):
        mark(prison.db, prison.desk, board, gone, Act.CALLED, None)


def test_a_viewer_marks_nobody(prison, board):
    watching = replace(prison.desk, role=Role.VIEWER)
    with pytest.raises(RoleTooLow):
        mark(prison.db, watching, board, person_named(prison, "A"), Act.CALLED, None)
    assert (board.last_number, events(prison, board)) == (0, [])


def test_paper_ticks_are_entered_after_the_hours(prison, board, watch):
    watch.now = at(15)
    assert do(prison, board, "A", Act.VOTED, means=Means.PAPER).means is Means.PAPER


def test_a_tick_carries_the_hour_on_the_paper(prison, board, watch):
    watch.now = at(15)
    ticked = do(prison, board, "A", Act.VOTED, means=Means.PAPER, on_paper=time(8, 20))
    assert ticked.at == at(8, 20)
    with pytest.raises(PaperHourAhead):
        do(prison, board, "B", Act.VOTED, means=Means.PAPER, on_paper=time(15, 1))
    assert do(prison, board, "B", Act.VOTED, means=Means.PAPER, on_paper=time(15)).at == at(15)


# --- batches


def test_a_batch_is_called_as_one_deed(prison, board):
    people = [person_named(prison, letter) for letter in "ABA"]
    before = last_deed_id(prison.db)
    written = mark_many(prison.db, prison.desk, board, people, Act.OUT, None, means=Means.SHELL)
    assert [one.person_id for one in written] == people[:2]
    assert last_deed_id(prison.db) == before + 1
    assert title(prison) == "Out of the block: 2 people, TPS 901"


def test_a_batch_is_marked_whole_or_not_at_all(prison, board):
    do(prison, board, "B", Act.OUT)
    people = [person_named(prison, letter) for letter in "AB"]
    before = last_deed_id(prison.db)
    with pytest.raises(ActImpossible) as found:
        mark_many(prison.db, prison.desk, board, people, Act.OUT, None)
    assert found.value.name == "NAMA B"
    with pytest.raises(ActImpossible):
        mark_many(prison.db, prison.desk, board, people, Act.VOTED, None)
    assert mark_many(prison.db, prison.desk, board, [], Act.VOTED, None) == []
    assert last_deed_id(prison.db) == before


# --- turned away


def test_somebody_on_no_list_is_turned_away_and_recorded(prison, board):
    station = station_ids(prison)["901"]
    event = turn_away(prison.db, prison.desk, board, " ORANG  LUAR ", station, "tidak terdaftar")
    assert (event.person_id, event.named, event.reason) == (None, "ORANG LUAR", "tidak terdaftar")
    assert title(prison) == "turned away: ORANG LUAR, TPS 901: tidak terdaftar"
    person = person_named(prison, "G")
    ours = turn_away(prison.db, prison.desk, board, person, station, "TPS lain")
    assert (ours.person_id, ours.named) == (person, "")
    assert board.attendance_of(person).state is DayState.NOT_CALLED
    assert do(prison, board, "G", Act.VOTED, "902").number == 3


@pytest.mark.parametrize(("who", "reason"), [("ORANG", " "), ("  ", "x")])
def test_turning_away_needs_a_name_and_a_reason(prison, board, who, reason):
    with pytest.raises(ReasonMissing):
        turn_away(prison.db, prison.desk, board, who, station_ids(prison)["901"], reason)


# --- withdrawing


def test_a_mark_is_withdrawn_with_a_reason_and_both_stay(prison, board):
    event = do(prison, board, "A", Act.VOTED)
    back = withdraw(prison.db, prison.desk, board, event.uuid, " salah  orang", " Siti ")
    assert (back.act, back.withdraws, back.person_id) == (
        Act.WITHDRAWN, event.uuid, event.person_id,
    )  # fmt: skip
    assert (back.reason, back.second, back.stamp) == ("salah orang", "Siti", 2)
    assert events(prison, board) == [event, back]
    assert title(prison) == "withdrawn, Voted: NAMA A: salah orang"
    assert do(prison, board, "A", Act.VOTED).number == 3


def test_what_cannot_be_withdrawn(prison, board):
    event = do(prison, board, "A", Act.VOTED)
    db, desk = prison.db, prison.desk
    with pytest.raises(ReasonMissing):
        withdraw(db, desk, board, event.uuid, "  ")
    with pytest.raises(DayEventUnknown):
        withdraw(db, desk, board, "x", "salah")
    back = withdraw(db, desk, board, event.uuid, "salah")
    for uuid, why in ((event.uuid, "withdrawn"), (back.uuid, "withdrawal")):
        with pytest.raises(NotWithdrawable) as found:
            withdraw(db, desk, board, uuid, "salah")
        assert found.value.why == why
        assert explain(found.value)


def test_a_strangers_record_is_withdrawn_too(prison, board):
    station = station_ids(prison)["901"]
    event = turn_away(prison.db, prison.desk, board, "ORANG LUAR", station, "tidak terdaftar")
    back = withdraw(prison.db, prison.desk, board, event.uuid, "ternyata petugas")
    assert (back.person_id, back.named, board.turned_away) == (None, "ORANG LUAR", ())


def test_who_had_left_by_mistake_comes_back_by_a_withdrawal(prison, board):
    event = do(prison, board, "A", Act.RELEASED)
    withdraw(prison.db, prison.desk, board, event.uuid, "salah orang")
    assert do(prison, board, "A", Act.VOTED)


# --- the queue


def test_after_the_queue_is_closed_only_who_stood_in_it_votes(prison, board, watch):
    watch.now = at(12, 50)
    with pytest.raises(QueueNotOver) as found:
        close_queue(prison.db, prison.desk, board)
    assert not found.value.closed
    do(prison, board, "A", Act.QUEUEING)
    watch.now = at(13)
    assert close_queue(prison.db, prison.desk, board).queue_closed_at == at(13)
    assert title(prison) == "queue closed at 13.00"
    with pytest.raises(QueueNotOver) as found:
        close_queue(prison.db, prison.desk, board)
    assert found.value.closed
    assert explain(found.value) != explain(QueueNotOver(time(13)))
    watch.now = at(13, 20)
    refused(HoursOver, prison, board, "B", Act.VOTED)
    refused(HoursOver, prison, board, "B", Act.QUEUEING)
    assert do(prison, board, "A", Act.VOTED)


# --- beside the marks


def test_a_row_on_the_roll_is_not_merged_away(prison, board, make_person):
    add_person(prison.db, prison.desk, make_person(70, name="NAMA X"))
    keep, drop = person_named(prison, "X"), person_named(prison, "A")
    with pytest.raises(PersonOnRoll) as found:
        merge_people(prison.db, prison.desk, keep, drop)
    assert "NAMA A" in explain(found.value)
    merge_people(prison.db, prison.desk, drop, keep)


@pytest.mark.parametrize("reason", CheckReason)
def test_every_reason_that_forbids_has_a_refusal_in_words(prison, board, reason):
    board.read(DAY)
    event = do(prison, board, "B", Act.CALLED)
    person = get_person(prison.db, person_named(prison, "A"))
    said = Verdict(VerdictKind.NO, (reason,), event)
    given = Refused(board, said, person, Act.VOTED, None, Attendance(), None)
    only_warn = {
        CheckReason.LATE_START, CheckReason.DPK_AFTER_QUEUE, CheckReason.AFTER_ABSENCE,
        CheckReason.LEFT_SINCE, CheckReason.IS_WITHDRAWAL, CheckReason.ALREADY_WITHDRAWN,
    }  # fmt: skip
    if reason not in only_warn:
        assert "{" not in explain(refusal_of(given))
