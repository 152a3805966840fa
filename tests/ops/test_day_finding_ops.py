"""One field: every kind of text finds the one it means, and says all or why not."""

from dataclasses import replace

import pytest

from rutan_desk.domain.check_in import CheckReason, VerdictKind
from rutan_desk.domain.day import Act
from rutan_desk.domain.movement import Movement
from rutan_desk.domain.notice_token import token
from rutan_desk.domain.person import Citizenship, Disability
from rutan_desk.domain.right import Bar
from rutan_desk.ops.day_board import Board
from rutan_desk.ops.day_finding import MOST, FindingKind, answer_for, find
from rutan_desk.ops.day_freeze import freeze, open_day
from rutan_desk.ops.day_marking import mark
from rutan_desk.ops.day_roll import strike_from_roll
from rutan_desk.ops.duplicates import merge_people
from rutan_desk.ops.movements import move_person
from rutan_desk.ops.people import add_person, edit_person
from rutan_desk.store.people import get_person
from tests.day_parts import DAY, at, person_named, station_ids


@pytest.fixture
def board(prison, watch):
    freeze(prison.db, prison.desk)
    watch.now = at(7)
    open_day(prison.db, prison.desk)
    watch.now = at(8, 14)
    made = Board(prison.db)
    made.read(DAY)
    return made


@pytest.fixture
def look(prison, board, watch):
    def looked(text, station="901"):
        board.read(DAY)
        return find(board, text, station_ids(prison).get(station), watch.now)

    return looked


def name_of(finding):
    assert finding.kind is FindingKind.ONE
    return finding.answer.person.name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("nama a", "NAMA A"), ("  NAMA  A ", "NAMA A"), ("náma-b", "NAMA B"),
        ("9", "NAMA A"), ("0010", "NAMA B"), ("dpt 11", "NAMA C"), ("DPTb-1", "NAMA D"),
        ("dpk1", "NAMA F"), ("3316090101909003", "NAMA B"), ("B.I.002/2028", "NAMA C"),
        ("bi 002/2028", "NAMA C"), ("b.i.007", "NAMA F"),
    ],
)  # fmt: skip
def test_every_kind_of_text_finds_the_one_it_means(look, text, name):
    assert name_of(look(text)) == name


@pytest.mark.parametrize("text", ["", "  ", "...", "nama q", "99", "3316099999999999"])
def test_nobody_is_an_answer_of_its_own(look, text):
    found = look(text)
    assert (found.kind, found.count, found.candidates, found.answer) == (
        FindingKind.NONE, 0, (), None,
    )  # fmt: skip


def test_a_number_that_two_lists_have_is_many(look):
    found = look("1")
    assert found.kind is FindingKind.MANY
    assert {one.line.category.value for one in found.candidates} == {"dptb", "dpk"}
    assert name_of(look("1", "902")) == "NAMA G"
    assert look("1", "").count == 3


def test_many_are_shown_up_to_eight_those_of_this_station_first(prison, look, make_person):
    for number in range(20, 26):
        add_person(prison.db, prison.desk, make_person(number, name=f"NAMA X{number}"))
    found = look("nama")
    assert (found.kind, found.count, len(found.candidates)) == (FindingKind.MANY, 13, MOST)
    assert [one.person.name for one in found.candidates[:7]] == [f"NAMA {x}" for x in "ABCDEFG"]
    assert found.candidates[0].station.number == "901"
    assert found.candidates[6].station.number == "902"
    assert look("nama", "902").candidates[0].person.name == "NAMA G"


def test_the_whole_name_comes_before_its_beginning_and_that_before_the_rest(
    prison, look, make_person
):
    for number, name in enumerate(["SARI NAMA A", "NAMA AA"], 30):
        add_person(prison.db, prison.desk, make_person(number, name=name))
    move_person(
        prison.db, prison.desk, person_named(prison, "AA"), Movement.RELEASED, DAY.replace(day=1)
    )
    found = look("nama a")
    assert [one.person.name for one in found.candidates] == ["NAMA A", "NAMA AA", "SARI NAMA A"]


def test_a_notice_finds_its_person_whatever_the_scanner_adds(prison, board, look):
    code = token(board.day.secret, get_person(prison.db, person_named(prison, "C")).uuid)
    for text in (code, f"]Q3{code.lower()}\r"):
        found = look(text)
        assert name_of(found) == "NAMA C"
        assert found.scanned


def test_a_forged_notice_is_told_from_an_unknown_name(board, look):
    forged = token("ff" * 32, "00000000-0000-4000-8000-000000000001")
    assert look(forged).bad_token
    assert not look("NAMA Q").bad_token
    strange = token(board.day.secret, "00000000-0000-4000-8000-000000000001")
    found = look(strange)
    assert (found.kind, found.scanned, found.bad_token) == (FindingKind.NONE, True, False)


def test_a_long_name_that_looks_like_a_notice_is_still_a_name(prison, look, make_person):
    name = "GERARD PARULIAN SIMANJUNTAK NABABAN"
    add_person(prison.db, prison.desk, make_person(40, name=name))
    assert name_of(look(name)) == name


def test_kpus_spelling_finds_the_person_too(prison, board, look):
    person = get_person(prison.db, person_named(prison, "B"))
    edit_person(prison.db, prison.desk, replace(person, name="SITI CONTOH"))
    assert name_of(look("nama b")) == name_of(look("siti contoh")) == "SITI CONTOH"


def test_a_line_of_nobody_of_ours_is_found_and_never_marked(look):
    for found in (look("orang lain"), look("12")):
        assert found.kind is FindingKind.ONE
        assert (found.answer.person, found.answer.line.name) == (None, "ORANG LAIN")
        assert found.answer.verdict.kind is VerdictKind.NO
        assert found.answer.readiness is None


def test_the_answer_says_everything_at_once(prison, look):
    answer = look("nama c").answer
    assert answer.verdict.kind is VerdictKind.MAY
    assert (answer.line.number, answer.station.number) == ("11", "901")
    assert answer.ballots == ("PPWP", "DPR", "DPD")[: len(answer.ballots)] or answer.ballots
    assert answer.disability is Disability.PHYSICAL
    assert (answer.readiness, answer.stood, answer.right.bars) == (None, None, ())


def reasons(finding):
    return finding.answer.verdict.reasons


def test_already_voted_names_when_and_where(prison, board, look):
    station = station_ids(prison)["901"]
    mark(prison.db, prison.desk, board, person_named(prison, "A"), Act.VOTED, station)
    found = look("nama a")
    assert reasons(found)[0] is CheckReason.ALREADY_VOTED
    assert found.answer.verdict.since.at == at(8, 14)
    assert found.answer.stood.number == "901"


def test_why_not_is_told_with_the_readiness_of_who_is_on_no_list(prison, look, make_person):
    add_person(prison.db, prison.desk, make_person(41, name="NAMA X"))
    answer = look("nama x").answer
    assert answer.verdict.reasons[0] is CheckReason.NOT_ON_LIST
    assert answer.readiness.person.name == "NAMA X"
    assert (answer.line, answer.station, answer.ballots) == (None, None, ())


def test_a_bar_that_came_after_the_freeze_counts(prison, look):
    person = get_person(prison.db, person_named(prison, "A"))
    edit_person(prison.db, prison.desk, replace(person, citizenship=Citizenship.WNA))
    answer = look("nama a").answer
    assert answer.verdict.reasons == (CheckReason.NOT_ELIGIBLE,)
    assert answer.right.bars == (Bar.FOREIGNER,)
    assert answer.readiness.right == answer.right


def test_the_wrong_station_the_hour_and_a_struck_line(prison, board, look, watch):
    assert reasons(look("nama g")) == (CheckReason.WRONG_STATION,)
    assert reasons(look("nama g", "902")) == ()
    assert look("nama d").answer.verdict.kind is VerdictKind.WARN
    assert reasons(look("nama f")) == (CheckReason.DPK_EARLY,)
    watch.now = at(12, 1)
    assert reasons(look("nama f")) == ()
    strike_from_roll(prison.db, prison.desk, board.line_for(person_named(prison, "A")).id, "ganda")
    assert reasons(look("nama a"))[0] is CheckReason.STRUCK


def test_a_dpk_waits_for_who_queues_before(prison, board, look, watch):
    watch.now = at(12, 1)
    station = station_ids(prison)["901"]
    mark(prison.db, prison.desk, board, person_named(prison, "A"), Act.QUEUEING, station)
    assert reasons(look("nama f")) == (CheckReason.DPK_AFTER_QUEUE,)
    assert look("nama f", "").answer.verdict.kind is VerdictKind.WARN


def test_the_other_row_of_somebody_who_voted_is_stopped(prison, board, look):
    person = get_person(prison.db, person_named(prison, "B"))
    edit_person(prison.db, prison.desk, replace(person, register_number="B.I.001/2028"))
    station = station_ids(prison)["901"]
    mark(prison.db, prison.desk, board, person_named(prison, "A"), Act.VOTED, station)
    found = look("nama b")
    assert reasons(found) == (CheckReason.TWIN_VOTED,)
    assert found.answer.verdict.since.person_id == person_named(prison, "A")


def test_a_row_that_became_another_is_not_found(prison, look, make_person):
    add_person(prison.db, prison.desk, make_person(42, name="NAMA Y"))
    merge_people(prison.db, prison.desk, person_named(prison, "A"), person_named(prison, "Y"))
    assert look("nama y").kind is FindingKind.NONE


def test_paper_ticks_are_not_stopped_by_the_clock(prison, board, watch):
    watch.now = at(15)
    station, person = station_ids(prison)["901"], person_named(prison, "A")
    assert answer_for(board, person, station, watch.now).verdict.kind is VerdictKind.NO
    assert answer_for(board, person, station, watch.now, paper=True).verdict.allowed


def test_before_the_freeze_the_answer_says_so(prison, watch):
    board = Board(prison.db)
    board.read(DAY)
    answer = find(board, "nama a", None, watch.now).answer
    assert answer is not None
    assert answer.verdict.reasons[0] is CheckReason.NOT_FROZEN
