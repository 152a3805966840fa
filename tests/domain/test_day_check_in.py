"""T6: the windows to the minute, the way to the ballot, and every reason why not."""

from dataclasses import replace
from datetime import date, time

import pytest

from rutan_desk.domain.attendance import fold
from rutan_desk.domain.check_in import (
    CheckReason,
    Verdict,
    VerdictKind,
    hours_over,
    in_time,
    may,
    may_withdraw,
    opening,
    verdict,
)
from rutan_desk.domain.day import ABSENCES, GONE, Act, DayState, Phase
from rutan_desk.domain.lists import Category
from rutan_desk.store.profiles import load_profile
from tests.domain.day_maker import HERE, THERE, after, at, event, line, open_day, undo

PEMILU, PILKADA = load_profile("pemilu-2024"), load_profile("pilkada-2024")
MAY, WARN, NO = VerdictKind
WAY = (Act.CALLED, Act.OUT, Act.QUEUEING)
COMING_BACK = [state for state in ABSENCES if state not in GONE]


def check(clock="09:00", *, roll=None, acts=(), gone=None, election=PEMILU, day=None, **more):
    """The verdict on marking somebody of the DPT as having voted."""
    known = after(*acts, gone=gone) if isinstance(acts, tuple) else acts
    moment = clock if not isinstance(clock, str) else at(clock)
    return verdict(roll or line(), known, HERE, day or open_day(), election, moment, **more)


def ask(act, *acts, clock="09:00", roll=None, station=HERE, gone=None, day=None, **more):
    """The verdict on anything else."""
    moment = clock if not isinstance(clock, str) else at(clock)
    known = after(*acts, gone=gone)
    return may(act, roll or line(), known, station, day or open_day(), PEMILU, moment, **more)


def told(found):
    return (found.kind, found.reasons)


# --- the windows, to the minute


@pytest.mark.parametrize("election", [PEMILU, PILKADA])
def test_the_hours_of_the_profiles(election):
    hours = (election.opens, election.latest_start, election.dptb_from, election.dpk_from)
    assert (*hours, election.closes) == (time(7), time(7, 30), time(11), time(12), time(13))


@pytest.mark.parametrize(
    ("category", "clock", "kind", "reasons"),
    [
        (Category.DPT, "06:59:59", NO, (CheckReason.BEFORE_OPENING,)),
        (Category.DPT, "07:00", MAY, ()),
        (Category.DPT, "10:59", MAY, ()),
        (Category.DPT, "12:59", MAY, ()),
        (Category.DPT, "13:00", MAY, ()),
        (Category.DPT, "13:00:01", NO, (CheckReason.CLOSED_HOURS,)),
        (Category.DPT, "13:01", NO, (CheckReason.CLOSED_HOURS,)),
        (Category.DPTB, "06:59", NO, (CheckReason.BEFORE_OPENING, CheckReason.DPTB_EARLY)),
        (Category.DPTB, "07:00", WARN, (CheckReason.DPTB_EARLY,)),
        (Category.DPTB, "10:59", WARN, (CheckReason.DPTB_EARLY,)),
        (Category.DPTB, "11:00", MAY, ()),
        (Category.DPTB, "13:00", MAY, ()),
        (Category.DPTB, "13:01", NO, (CheckReason.CLOSED_HOURS,)),
        (Category.DPK, "07:00", NO, (CheckReason.DPK_EARLY,)),
        (Category.DPK, "11:59", NO, (CheckReason.DPK_EARLY,)),
        (Category.DPK, "12:00", MAY, ()),
        (Category.DPK, "13:00", MAY, ()),
        (Category.DPK, "13:01", NO, (CheckReason.CLOSED_HOURS,)),
    ],
)
def test_each_window_of_each_list(category, clock, kind, reasons):
    assert told(check(clock, roll=line(category=category))) == (kind, reasons)


def test_the_hour_of_the_dptb_blocks_only_where_the_election_says_so():
    strict = replace(PEMILU, dptb_from_blocks=True)
    roll = line(category=Category.DPTB)
    assert told(check("10:59", roll=roll, election=strict)) == (NO, (CheckReason.DPTB_EARLY,))
    assert told(check("11:00", roll=roll, election=strict)) == (MAY, ())


def test_the_dpk_waits_for_the_queue_of_the_others():
    roll = line(category=Category.DPK)
    found = check("12:30", roll=roll, others_queueing=True)
    assert told(found) == (WARN, (CheckReason.DPK_AFTER_QUEUE,))
    for category in (Category.DPT, Category.DPTB):
        assert check("12:30", roll=line(category=category), others_queueing=True).kind is MAY


@pytest.mark.parametrize("on", [date(2024, 2, 13), date(2024, 2, 15)])
def test_another_day_is_refused(on):
    assert told(check(at("09:00", on))) == (NO, (CheckReason.NOT_THE_DAY,))


# --- the queue at the end


def queued(clock, *more):
    return fold([event(Act.QUEUEING, clock, stamp=1), *more])


@pytest.mark.parametrize(
    ("since", "kind"), [("07:10", MAY), ("12:59", MAY), ("13:00", MAY), ("13:00:01", NO)]
)
@pytest.mark.parametrize("clock", ["13:01", "15:40"])
def test_who_queued_by_closing_is_still_served(since, kind, clock):
    assert check(clock, acts=queued(since)).kind is kind


def test_who_queued_is_not_served_where_the_election_does_not_say_so():
    election = replace(PEMILU, queue_served=False)
    found = check("13:01", acts=queued("12:30"), election=election)
    assert told(found) == (NO, (CheckReason.CLOSED_HOURS,))


def test_a_queue_closed_before_the_hour_serves_only_who_stood_in_it():
    day = open_day(queue_closed_at=at("12:40"))
    assert check("12:41", acts=queued("12:40"), day=day).kind is MAY
    assert check("12:41", acts=queued("12:41"), day=day).kind is NO
    assert check("12:41", day=day).reasons == (CheckReason.CLOSED_HOURS,)
    assert check("12:41", acts=queued("12:41"), day=open_day()).kind is MAY


def test_a_closed_queue_stays_closed_when_the_clock_is_set_back():
    day = open_day(queue_closed_at=at("13:00"))
    assert check("08:00", day=day).reasons == (CheckReason.CLOSED_HOURS,)
    assert hours_over(day, PEMILU, at("08:00"))
    assert not hours_over(None, PEMILU, at("13:00"))


def test_who_left_the_queue_or_was_wrongly_put_there_is_not_served():
    mark = event(Act.QUEUEING, "12:30", stamp=1)
    assert check("13:01", acts=fold([mark, event(Act.BACK, stamp=2)])).kind is NO
    assert check("13:01", acts=fold([mark, undo(mark)])).kind is NO
    ill = check("13:01", acts=fold([mark, event(Act.ILL, stamp=2)]))
    assert told(ill) == (NO, (CheckReason.CLOSED_HOURS, CheckReason.AFTER_ABSENCE))


def test_a_queue_event_of_two_desks_counts_by_the_earlier_one():
    again = event(Act.QUEUEING, "13:05", stamp=2, desk="b")
    assert in_time(queued("12:58", again), open_day(), PEMILU, at("13:10"))
    assert in_time(queued("12:58"), None, PEMILU, at("13:10"))


# --- who stands there


def test_an_ordinary_voter_may():
    called = after(Act.CALLED, Act.OUT, Act.QUEUEING)
    assert check(acts=called) == Verdict(MAY, since=called.since)
    assert check(acts=called).allowed


def test_who_has_voted_may_not_and_it_says_when_and_where():
    vote = event(Act.VOTED, "08:14", station_id=THERE)
    found = check(acts=fold([vote]))
    assert told(found) == (NO, (CheckReason.ALREADY_VOTED,))
    assert found.since == vote
    assert not found.allowed


def test_whose_twin_has_voted_may_not():
    vote = event(Act.VOTED, "08:14", person_id=2)
    found = check(acts=(Act.CALLED,), twins_voted=vote)
    assert told(found) == (NO, (CheckReason.TWIN_VOTED,))
    assert found.since == vote


def test_his_own_vote_is_told_before_that_of_a_twin():
    own = event(Act.VOTED, "08:14")
    found = check(acts=fold([own]), twins_voted=event(Act.VOTED, "09:00", person_id=2))
    assert found.reasons == (CheckReason.ALREADY_VOTED, CheckReason.TWIN_VOTED)
    assert found.since == own


def test_who_is_on_no_list_may_not():
    found = verdict(None, after(), HERE, open_day(), PEMILU, at("09:00"))
    assert told(found) == (NO, (CheckReason.NOT_ON_LIST,))


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"struck_reason": "ganda"}, CheckReason.STRUCK),
        ({"station_id": THERE}, CheckReason.WRONG_STATION),
        ({"ballots": ()}, CheckReason.NO_BALLOT),
    ],
)
def test_a_line_that_does_not_help(changes, reason):
    assert told(check(roll=line(**changes))) == (NO, (reason,))


def test_without_a_station_his_line_says_where():
    found = verdict(line(station_id=THERE), after(), None, open_day(), PEMILU, at("09:00"))
    assert found.kind is MAY


def test_who_has_no_right_to_vote_may_not():
    assert told(check(barred=True)) == (NO, (CheckReason.NOT_ELIGIBLE,))


@pytest.mark.parametrize("gone", GONE)
def test_who_has_left_needs_that_withdrawn_first(gone):
    assert told(check(gone=gone)) == (NO, (CheckReason.GONE,))
    marked = after(Act(gone.value))
    found = check(acts=marked)
    assert (told(found), found.since) == ((NO, (CheckReason.GONE,)), marked.since)


@pytest.mark.parametrize("state", COMING_BACK)
def test_who_was_absent_may_come_after_all(state):
    absent = after(Act(state.value))
    found = check(acts=absent)
    assert told(found) == (WARN, (CheckReason.AFTER_ABSENCE,))
    assert (found.since, found.allowed) == (absent.since, True)


# --- what the day is at


def test_nothing_before_the_freeze():
    found = verdict(line(), after(), HERE, None, PEMILU, at("09:00"))
    assert told(found) == (NO, (CheckReason.NOT_FROZEN,))


@pytest.mark.parametrize(
    ("phase", "reason"),
    [(Phase.FROZEN, CheckReason.NOT_OPEN), (Phase.CLOSED, CheckReason.DAY_CLOSED)],
)
def test_nobody_votes_but_on_an_open_day(phase, reason):
    assert told(check(day=open_day(phase=phase))) == (NO, (reason,))


@pytest.mark.parametrize("how", ["rehearsal", "paper"])
def test_the_clock_only_warns_in_a_rehearsal_and_for_ticks_from_paper(how):
    other_day = date(2024, 3, 1)
    dpk = check(at("06:00", other_day), roll=line(category=Category.DPK), **{how: True})
    assert told(dpk) == (
        WARN,
        (CheckReason.NOT_THE_DAY, CheckReason.BEFORE_OPENING, CheckReason.DPK_EARLY),
    )
    late = check("14:00", **{how: True})
    assert told(late) == (WARN, (CheckReason.CLOSED_HOURS,))
    strict = replace(PEMILU, dptb_from_blocks=True)
    dptb = check("08:00", roll=line(category=Category.DPTB), election=strict, **{how: True})
    assert told(dptb) == (WARN, (CheckReason.DPTB_EARLY,))


@pytest.mark.parametrize("how", ["rehearsal", "paper"])
def test_a_rehearsal_keeps_every_other_rule(how):
    found = check("14:00", acts=(Act.VOTED,), roll=line(station_id=THERE), **{how: True})
    assert told(found) == (
        NO,
        (CheckReason.ALREADY_VOTED, CheckReason.WRONG_STATION, CheckReason.CLOSED_HOURS),
    )


def test_what_forbids_is_told_before_what_warns():
    found = check("10:00", roll=line(category=Category.DPTB, ballots=()), acts=(Act.ILL,))
    assert found.reasons == (
        CheckReason.NO_BALLOT,
        CheckReason.DPTB_EARLY,
        CheckReason.AFTER_ABSENCE,
    )


# --- the way to the ballot: what may follow what

FORWARD = {
    (): WAY,
    (Act.CALLED,): (Act.OUT, Act.QUEUEING),
    (Act.OUT,): (Act.QUEUEING,),
    (Act.QUEUEING,): (),
    (Act.VOTED,): (),
    (Act.OUT, Act.BACK): WAY,
    (Act.QUEUEING, Act.BACK): WAY,
    (Act.VOTED, Act.BACK): (),
}


@pytest.mark.parametrize("acts", FORWARD)
@pytest.mark.parametrize("act", WAY)
def test_the_way_goes_forward_only(acts, act):
    assert ask(act, *acts).allowed is (act in FORWARD[acts])


@pytest.mark.parametrize(
    ("acts", "act", "reason"),
    [
        ((Act.CALLED,), Act.CALLED, CheckReason.ALREADY_SO),
        ((Act.QUEUEING,), Act.QUEUEING, CheckReason.ALREADY_SO),
        ((Act.OUT,), Act.CALLED, CheckReason.OUT_OF_ORDER),
        ((Act.QUEUEING,), Act.OUT, CheckReason.OUT_OF_ORDER),
        ((Act.VOTED,), Act.CALLED, CheckReason.ALREADY_VOTED),
        ((Act.ILL,), Act.ILL, CheckReason.ALREADY_SO),
    ],
)
def test_why_a_step_may_not_follow(acts, act, reason):
    found = ask(act, *acts)
    assert told(found) == (NO, (reason,))
    assert found.since is not None
    assert found.since.act is acts[-1]


@pytest.mark.parametrize("before", [(), (Act.CALLED,), (Act.OUT,), (Act.QUEUEING,)])
@pytest.mark.parametrize("state", ABSENCES)
def test_every_absence_may_follow_every_step_of_the_way(before, state):
    assert told(ask(Act(state.value), *before)) == (MAY, ())


@pytest.mark.parametrize("state", ABSENCES)
def test_no_absence_follows_a_vote(state):
    assert told(ask(Act(state.value), Act.VOTED)) == (NO, (CheckReason.ALREADY_VOTED,))


@pytest.mark.parametrize("before", COMING_BACK)
@pytest.mark.parametrize("state", ABSENCES)
def test_an_absence_may_turn_into_any_other(before, state):
    found = ask(Act(state.value), Act(before.value))
    assert found.kind is (NO if before is state else MAY)


@pytest.mark.parametrize("act", [*WAY, *(Act(state.value) for state in ABSENCES)])
@pytest.mark.parametrize("gone", GONE)
def test_nothing_follows_who_has_left(gone, act):
    assert CheckReason.GONE in ask(act, Act(gone.value)).reasons
    assert ask(act, gone=gone).kind is NO


@pytest.mark.parametrize("act", WAY)
@pytest.mark.parametrize("state", COMING_BACK)
def test_who_was_absent_is_called_after_all(state, act):
    found = ask(act, Act(state.value))
    assert told(found) == (WARN, (CheckReason.AFTER_ABSENCE,))


@pytest.mark.parametrize("act", WAY)
def test_the_way_is_of_one_station_and_one_day(act):
    assert told(ask(act, station=THERE)) == (NO, (CheckReason.WRONG_STATION,))
    assert ask(act, station=None).kind is MAY
    eve = at("19:00", date(2024, 2, 13))
    assert told(ask(act, clock=eve)) == (NO, (CheckReason.NOT_THE_DAY, CheckReason.CLOSED_HOURS))
    assert ask(act, clock=eve, rehearsal=True).kind is WARN
    assert ask(act, clock=eve, paper=True).kind is WARN


@pytest.mark.parametrize("act", WAY)
@pytest.mark.parametrize(("clock", "kind"), [("06:30", MAY), ("13:00", MAY), ("13:00:01", NO)])
def test_people_are_called_before_seven_and_not_after_thirteen(act, clock, kind):
    assert ask(act, clock=clock, day=open_day(phase=Phase.FROZEN)).kind is kind


@pytest.mark.parametrize("state", ABSENCES)
def test_absences_may_be_marked_from_the_freeze_on_wherever(state):
    eve = at("19:00", date(2024, 2, 13))
    day = open_day(phase=Phase.FROZEN)
    assert told(ask(Act(state.value), clock=eve, station=THERE, day=day)) == (MAY, ())


@pytest.mark.parametrize("act", [*WAY, Act.ILL])
def test_only_who_stands_on_the_roll_is_called_or_absent(act):
    found = may(act, None, after(), HERE, open_day(), PEMILU, at("09:00"))
    assert told(found) == (NO, (CheckReason.NOT_ON_LIST,))
    assert told(ask(act, roll=line(struck_reason="ganda"))) == (NO, (CheckReason.STRUCK,))


@pytest.mark.parametrize(
    ("acts", "kind"),
    [
        ((), NO),
        ((Act.CALLED,), NO),
        ((Act.OUT,), MAY),
        ((Act.QUEUEING,), MAY),
        ((Act.OUT, Act.BACK), NO),
        ((Act.VOTED,), MAY),
        ((Act.VOTED, Act.BACK), NO),
        ((Act.OUT, Act.REFUSED), MAY),
    ],
)
def test_only_who_is_out_comes_back(acts, kind):
    found = ask(Act.BACK, *acts, clock="14:00")
    assert told(found) == (kind, () if kind is MAY else (CheckReason.NOT_OUT,))


def test_anybody_may_be_turned_away_without_a_line():
    found = may(Act.TURNED_AWAY, None, after(), THERE, open_day(), PEMILU, at("06:00"))
    assert told(found) == (MAY, ())


@pytest.mark.parametrize("act", [act for act in Act if act not in (Act.VOTED, Act.WITHDRAWN)])
def test_nothing_is_marked_before_the_freeze_or_on_a_closed_day(act):
    unfrozen = may(act, line(), after(Act.OUT), HERE, None, PEMILU, at("09:00"))
    assert unfrozen.reasons[0] is CheckReason.NOT_FROZEN
    closed = ask(act, Act.OUT, day=open_day(phase=Phase.CLOSED), paper=True)
    assert (closed.kind, closed.reasons[0]) == (NO, CheckReason.DAY_CLOSED)


@pytest.mark.parametrize("act", [Act.VOTED, Act.WITHDRAWN])
def test_votes_and_withdrawals_are_not_asked_for_here(act):
    with pytest.raises(ValueError, match=act.value):
        ask(act)


# --- taking back, and opening


def test_any_event_may_be_withdrawn_once():
    vote = event(Act.VOTED)
    gone = undo(vote)
    assert told(may_withdraw(vote, [vote], open_day())) == (MAY, ())
    assert told(may_withdraw(vote, [vote, gone], open_day())) == (
        NO,
        (CheckReason.ALREADY_WITHDRAWN,),
    )
    assert told(may_withdraw(gone, [vote, gone], open_day())) == (
        NO,
        (CheckReason.IS_WITHDRAWAL,),
    )


def test_nothing_is_withdrawn_on_a_closed_day():
    closed = may_withdraw(event(Act.VOTED), [], open_day(phase=Phase.CLOSED))
    assert told(closed) == (NO, (CheckReason.DAY_CLOSED,))
    assert told(may_withdraw(event(Act.VOTED), [], None)) == (NO, (CheckReason.NOT_FROZEN,))


@pytest.mark.parametrize(
    ("clock", "kind", "reasons"),
    [
        ("06:59", NO, (CheckReason.BEFORE_OPENING,)),
        ("07:00", MAY, ()),
        ("07:30", MAY, ()),
        ("07:31", WARN, (CheckReason.LATE_START,)),
        ("13:01", NO, (CheckReason.CLOSED_HOURS, CheckReason.LATE_START)),
    ],
)
def test_the_day_opens_at_seven_or_waits_half_an_hour(clock, kind, reasons):
    frozen = open_day(phase=Phase.FROZEN, opened_at=None)
    assert told(opening(frozen, PEMILU, at(clock))) == (kind, reasons)


def test_the_day_opens_on_its_date_or_in_a_rehearsal():
    frozen = open_day(phase=Phase.FROZEN)
    eve = at("06:00", date(2024, 2, 13))
    assert opening(frozen, PEMILU, eve).kind is NO
    assert told(opening(frozen, PEMILU, eve, rehearsal=True)) == (
        WARN,
        (CheckReason.NOT_THE_DAY, CheckReason.BEFORE_OPENING),
    )
    assert told(opening(None, PEMILU, at("07:00"))) == (NO, (CheckReason.NOT_FROZEN,))


# --- the table as a whole


def test_from_no_state_a_vote_is_possible_twice():
    for state in DayState:
        acts = () if state is DayState.NOT_CALLED else (Act(state.value),)
        allowed = check(acts=acts).allowed
        assert allowed is (state is not DayState.VOTED and not state.gone)
        assert not check(acts=(*acts, Act.VOTED, Act.BACK)).allowed


def test_who_left_on_the_day_itself_is_asked_about():
    # T9: leaving on the day bars nobody, but somebody else may be standing there.
    assert told(check(left=True)) == (WARN, (CheckReason.LEFT_SINCE,))
    assert CheckReason.LEFT_SINCE not in check(acts=(Act.VOTED,), left=True).reasons
