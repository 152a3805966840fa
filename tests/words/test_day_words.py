"""Voting day in words: every state, reason, figure and blocker has its own."""

import pytest

from rutan_desk.domain.attendance import Conflict, ConflictKind
from rutan_desk.domain.balance import Blocker, BlockerKind, Difference, figure_keys
from rutan_desk.domain.check_in import CheckReason
from rutan_desk.domain.day import Act, DayEvent, DayState, Means, Phase
from rutan_desk.words.catalog import set_language
from rutan_desk.words.day import (
    act_name,
    blocker_text,
    conflict_text,
    event_text,
    figure_name,
    means_name,
    phase_name,
    reason_text,
    state_name,
)
from tests.day_parts import at

STATIONS = {7: "901"}


@pytest.fixture(autouse=True)
def in_english():
    set_language("en")


def voted(minute: int = 14, *, named: str = "", reason: str = "") -> DayEvent:
    return DayEvent(
        election_id=1,
        desk="a",
        number=1,
        stamp=1,
        person_id=3,
        act=Act.VOTED,
        station_id=7,
        at=at(8, minute),
        officer="Budi",
        named=named,
        reason=reason,
    )


def test_each_state_act_phase_and_means_has_its_own_word():
    assert len({state_name(one) for one in DayState}) == len(DayState)
    assert len({act_name(one) for one in Act}) == len(Act)
    assert len({means_name(one) for one in Means}) == len(Means)
    assert len({phase_name(one) for one in (None, *Phase)}) == len(Phase) + 1
    assert len({reason_text(one) for one in CheckReason}) == len(CheckReason)


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        (CheckReason.NOT_THE_DAY, "voting is on 14 February 2029"),
        (CheckReason.BEFORE_OPENING, "voting begins at 07.00"),
        (CheckReason.LATE_START, "began after 07.30"),
        (CheckReason.DPTB_EARLY, "DPTb from 11.00 on"),
        (CheckReason.DPK_EARLY, "DPK from 12.00 on"),
        (CheckReason.CLOSED_HOURS, "voting ended at 13.00"),
        (CheckReason.STRUCK, "struck from the roll"),
    ],
)
def test_a_reason_of_the_clock_names_the_hour_of_the_election(election, reason, words):
    assert reason_text(reason, election=election) == words


def test_who_voted_before_is_told_when_and_where():
    said = reason_text(CheckReason.ALREADY_VOTED, since=voted(), stations=STATIONS)
    assert said == "already voted at 08.14 at TPS 901"
    said = reason_text(CheckReason.TWIN_VOTED, since=voted())
    assert said == "somebody with the same NIK or register number voted at 08.14 at TPS -"
    assert reason_text(CheckReason.ALREADY_VOTED) == "already voted"


def test_the_right_station_is_named():
    assert reason_text(CheckReason.WRONG_STATION, right="902") == "votes at TPS 902"
    assert reason_text(CheckReason.WRONG_STATION) == "votes at another station"


def test_an_event_is_one_line():
    assert event_text(voted(reason="x"), "NAMA A", "901") == "08.14 · NAMA A · Voted · TPS 901 · x"
    assert event_text(voted(named="ORANG"), "") == "08.14 · ORANG · Voted"


def test_every_figure_has_a_name_of_its_own():
    keys = (*figure_keys(["PPWP", "DPR"]), "votes:PPWP", "unaccounted", "conflict:3")
    assert len({figure_name(key) for key in keys}) == len(keys)
    assert figure_name("kpps:dptb:L") == "KPPS’s count of the DPTb, L"
    assert figure_name("used:DPRD_PROV") == "DPRD PROV: papers used"
    assert figure_name("cuaca") == "cuaca"


@pytest.mark.parametrize(
    ("blocker", "words"),
    [
        (
            Blocker(
                BlockerKind.DIFFERENCE,
                7,
                ("used:PPWP",),
                Difference(7, "used:PPWP", 847, 848),
            ),
            "TPS 901, PPWP: papers used: ours 847, KPPS 848. Write a remark.",
        ),
        (
            Blocker(BlockerKind.FIGURES_MISSING, 7, ("used:PPWP", "valid:PPWP")),
            "TPS 901: 2 figures of KPPS are missing, first PPWP: papers used.",
        ),
        (
            Blocker(BlockerKind.CONFLICT, None, ("conflict:3",), people=(3,)),
            "1 people are in a conflict: withdraw one, or remark.",
        ),
        (
            Blocker(BlockerKind.QUEUEING, 7, people=(1, 2)),
            "TPS 901: 2 people are still queueing.",
        ),
        (
            Blocker(BlockerKind.UNACCOUNTED, 7, ("unaccounted",), people=(1,)),
            "TPS 901: 1 people neither voted nor are noted as absent. Note why, or write a remark.",
        ),
        (
            Blocker(BlockerKind.OFF_ROLL, None, people=(1,)),
            "1 people are marked who stand on no roll.",
        ),
    ],
)
def test_a_blocker_says_what_is_to_be_done(blocker, words):
    assert blocker_text(blocker, STATIONS) == words


@pytest.mark.parametrize(
    ("kind", "begin"),
    [
        (ConflictKind.VOTED_TWICE, "NAMA A is marked as having voted more than once: "),
        (ConflictKind.ABSENT_AFTER_VOTE, "NAMA A voted, and was noted as absent: "),
    ],
)
def test_a_conflict_is_told_with_both_records(kind, begin):
    conflict = Conflict(kind, (3,), (voted(), voted(51)))
    said = conflict_text(conflict, "NAMA A", STATIONS)
    assert said == begin + "Voted 08.14 TPS 901, Budi; Voted 08.51 TPS 901, Budi"
