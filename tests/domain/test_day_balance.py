"""Nobody and no paper is forgotten, and what does not agree needs a remark."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rutan_desk.domain.attendance import anomalies, fold
from rutan_desk.domain.balance import (
    UNACCOUNTED,
    Blocker,
    BlockerKind,
    Difference,
    balance,
    conflict_key,
    figure_keys,
    may_close,
)
from rutan_desk.domain.day import ABSENCES, UNDER_WAY, Act, DayState, Figure, Remark
from rutan_desk.domain.lists import Category
from rutan_desk.domain.person import Disability, Sex
from rutan_desk.domain.result_form import Trio
from rutan_desk.domain.roll_count import LISTS, Heads, list_count, seats
from tests.domain.day_maker import CONTESTS, HERE, THERE, event, line

MALE, FEMALE = Sex
BOTH = {HERE: CONTESTS, THERE: CONTESTS}


def marked(person, *acts, **more):
    """What became of that person."""
    events = [
        event(act, stamp=stamp, person_id=person, uuid=f"{person}-{stamp}", **more)
        for stamp, act in enumerate(acts, 1)
    ]
    return fold(events, person_id=person)


def attended(*some):
    return {one.person_id: one for one in some}


def figures(station=HERE, **values):
    """Figures under keys with ``_`` for ``:``."""
    return [
        Figure(election_id=1, station_id=station, key=key.replace("_", ":"), value=value)
        for key, value in values.items()
    ]


def remark(key, text="sudah dicek bersama KPPS", station=HERE):
    return Remark(election_id=1, station_id=station, key=key, text=text)


def typed(found):
    """All figures of the stations, so that they agree with what is counted there."""
    made = []
    for station in found.stations:
        voted = station.total.voted_heads
        values = {"kpps:disabled:L": voted.disabled_male, "kpps:disabled:P": voted.disabled_female}
        for one in station.lists:
            values[f"kpps:{one.category}:L"] = one.voted_heads.male
            values[f"kpps:{one.category}:P"] = one.voted_heads.female
        for form in station.contests:
            used = form.users.total
            papers = {"received": 306, "used": used, "returned": 2, "unused": 304 - used}
            papers.update(valid=used, invalid=0)
            values.update({f"{name}:{form.contest}": one for name, one in papers.items()})
        for key, value in values.items():
            number = station.station_id
            made.append(Figure(election_id=1, station_id=number, key=key, value=value))
    return made


def changed(known, key, value, station=HERE):
    return [
        replace(one, value=value) if (one.key, one.station_id) == (key, station) else one
        for one in known
    ]


def voters(count, first=1, **more):
    """So many lines of men of the DPT who have all voted."""
    people = range(first, first + count)
    lines = [line(person, **more) for person in people]
    return lines, attended(*(marked(person, Act.VOTED) for person in people))


# --- lists


def test_a_list_counts_everybody_once():
    lines = [
        line(1, sex=FEMALE, disability=Disability.SIGHT),
        line(2),
        line(3),
        line(4, gone=DayState.RELEASED),
        line(5, added_reason="putusan KPU"),
        line(6, struck_reason="ganda"),
        line(None, sex=None, disability=Disability.HEARING),
    ]
    known = attended(marked(1, Act.OUT, Act.VOTED), marked(2, Act.REFUSED), marked(3, Act.OUT))
    found = balance({HERE: ()}, lines, known, ()).stations[0].lists[0]
    assert (found.category, found.listed, found.voted) == (Category.DPT, 6, 1)
    assert found.absent == {DayState.REFUSED: 1, DayState.RELEASED: 1}
    assert found.states[DayState.OUT] == found.states[DayState.NOT_CALLED] == 1
    assert (found.unaccounted, found.not_ours, found.added, found.struck) == (2, 1, 1, 1)
    assert found.listed_heads == Heads(4, 1, 1, 0, 1, 1)
    assert found.voted_heads == Heads(0, 1, 0, 0, 1, 0)
    assert (found.listed_heads.disabled, found.voted_heads.disabled) == (2, 1)
    assert not found.balances


def test_a_list_balances_when_everybody_is_accounted_for():
    known = attended(marked(1, Act.VOTED), marked(2, Act.COURT))
    lines = [line(1), line(2), line(None)]
    assert balance({HERE: ()}, lines, known, ()).whole.total.balances


def test_each_list_of_each_station_is_counted_apart_and_then_together():
    lines = [
        line(1),
        line(2, Category.DPTB),
        line(3, Category.DPK),
        line(4, station_id=THERE),
        line(5, Category.DPK, station_id=THERE, struck_reason="ganda"),
    ]
    known = attended(marked(1, Act.VOTED), marked(4, Act.VOTED, station_id=THERE))
    found = balance(BOTH, lines, known, ())
    here, there = found.stations
    assert [one.listed for one in here.lists] == [1, 1, 1]
    assert [one.listed for one in there.lists] == [1, 0, 0]
    assert [one.struck for one in there.lists] == [0, 0, 1]
    assert [one.category for one in here.lists] == list(LISTS)
    assert [one.listed for one in found.whole.lists] == [2, 1, 1]
    assert (found.whole.total.voted, found.whole.total.struck) == (2, 1)
    assert (here.unaccounted, found.whole.unaccounted) == ((2, 3), (2, 3))


def test_who_stands_on_two_lists_is_counted_where_he_voted():
    lines = [line(1), line(1, Category.DPTB, station_id=THERE)]
    unmarked = balance(BOTH, lines, {}, ())
    assert [one.total.unaccounted for one in unmarked.stations] == [1, 0]
    assert [one.total.not_ours for one in unmarked.stations] == [0, 1]
    voted = balance(BOTH, lines, attended(marked(1, Act.VOTED, station_id=THERE)), ())
    assert [one.total.voted for one in voted.stations] == [0, 1]
    assert [one.total.not_ours for one in voted.stations] == [1, 0]


# --- contests


def test_each_contest_has_a_column_of_its_own():
    lines = [line(1), line(2, Category.DPTB, sex=FEMALE, ballots=("PPWP",))]
    known = attended(marked(1, Act.VOTED), marked(2, Act.VOTED, ballots=("PPWP",)))
    ppwp, dpd = balance({HERE: CONTESTS}, lines, known, ()).stations[0].contests
    assert (ppwp.contest, ppwp.users, ppwp.dptb) == ("PPWP", Trio(1, 1, 2), Trio(0, 1, 1))
    assert (dpd.contest, dpd.users, dpd.dptb) == ("DPD", Trio(1, 0, 1), Trio(0, 0, 0))
    assert ppwp.listed == dpd.listed == Trio(1, 0, 1)
    assert ppwp.used is None


def test_the_column_takes_the_figures_that_were_typed_in():
    lines, known = voters(2)
    values = figures(
        received_DPD=306, used_DPD=2, returned_DPD=1, unused_DPD=303, valid_DPD=2, invalid_DPD=0
    )
    found = balance({HERE: CONTESTS}, lines, known, values).stations[0]
    ppwp, dpd = found.contests
    assert (dpd.received, dpd.used, dpd.returned, dpd.unused) == (306, 2, 1, 303)
    assert (dpd.valid, dpd.invalid, dpd.votes) == (2, 0, 2)
    assert (ppwp.received, ppwp.votes) == (None, None)
    assert found.differences == ()
    holds = {check.key: check.holds for check in found.checks}
    assert holds["E4:DPD"] is holds["E5:received:DPD"] is holds["E5:used:DPD"] is True
    assert holds["E4:PPWP"] is None


def test_a_golden_row_as_a_balance():
    """TPS 9203011002010: 201 listed, 151 users, 150 valid and 1 invalid."""
    men = [line(person, sex=MALE) for person in range(1, 104)]
    women = [line(person, sex=FEMALE) for person in range(201, 299)]
    others = [line(person, Category.DPK, sex=MALE) for person in range(301, 312)]
    others += [line(person, Category.DPK, sex=FEMALE) for person in range(401, 406)]
    lines = [*men[:62], *women[:73], *others]
    known = attended(*(marked(one.person_id, Act.VOTED) for one in lines))
    values = figures(valid_PPWP=150, invalid_PPWP=1)
    found = balance({HERE: ("PPWP",)}, [*men, *women, *others], known, values).stations[0]
    form = found.contests[0]
    assert form.listed == Trio(103, 98, 201)
    assert (form.dpt, form.dptb, form.dpk) == (Trio(62, 73, 135), Trio(0, 0, 0), Trio(11, 5, 16))
    assert (form.users, form.votes) == (Trio(73, 78, 151), 151)
    assert not [check for check in found.checks if check.holds is False]
    assert found.differences == ()


def test_the_whole_adds_the_papers_of_all_stations_that_hold_the_contest():
    contests = {HERE: CONTESTS, THERE: ("PPWP",)}
    first = figures(HERE, received_PPWP=306, received_DPD=306, used_PPWP=5)
    found = balance(contests, [], {}, [*first, *figures(THERE, received_PPWP=204)])
    ppwp, dpd = found.whole.contests
    assert (ppwp.received, dpd.received) == (510, 306)
    assert ppwp.used is None
    assert (found.whole.differences, found.whole.missing) == ((), ())


def test_a_figure_of_a_station_that_is_not_asked_for_is_left_alone():
    assert balance({HERE: CONTESTS}, [], {}, figures(THERE, used_PPWP=9)).differences == ()


def test_a_voter_whose_sex_nobody_noted_shows_in_e1():
    lines, known = voters(1, sex=None)
    found = balance({HERE: ("PPWP",)}, lines, known, ()).stations[0]
    wrong = [check.key for check in found.checks if check.holds is False]
    assert wrong == ["E1:listed:PPWP", "E1:dpt:PPWP", "E1:users:PPWP"]


# --- figures


def test_the_keys_of_the_figures():
    assert figure_keys(["PPWP"]) == (
        "received:PPWP",
        "used:PPWP",
        "returned:PPWP",
        "unused:PPWP",
        "valid:PPWP",
        "invalid:PPWP",
        "kpps:dpt:L",
        "kpps:dpt:P",
        "kpps:dptb:L",
        "kpps:dptb:P",
        "kpps:dpk:L",
        "kpps:dpk:P",
        "kpps:disabled:L",
        "kpps:disabled:P",
    )


def test_what_is_missing_leaves_out_lists_on_which_nobody_stands():
    lines, known = voters(1)
    found = balance({HERE: ("PPWP",), THERE: ("PPWP",)}, lines, known, figures(used_PPWP=1))
    here, there = found.stations
    dpt = [key for key in figure_keys(["PPWP"]) if not key.startswith(("kpps:dptb", "kpps:dpk"))]
    assert list(here.missing) == [key for key in dpt if key != "used:PPWP"]
    assert there.missing == ()


def test_figures_that_agree_make_no_difference():
    lines, known = voters(3, disability=Disability.PHYSICAL)
    first = balance(BOTH, lines, known, ())
    found = balance(BOTH, lines, known, typed(first))
    assert (found.differences, found.stations[0].missing) == ((), ())
    assert may_close(found, ()) == ()


@pytest.mark.parametrize(
    ("key", "value", "expected"),
    [
        ("received:DPD", 305, [("received:DPD", 306, 305)]),
        ("used:DPD", 4, [("received:DPD", 307, 306), ("used:DPD", 3, 4)]),
        ("returned:DPD", 3, [("received:DPD", 307, 306)]),
        ("unused:DPD", 300, [("received:DPD", 305, 306)]),
        ("valid:DPD", 2, [("votes:DPD", 3, 2)]),
        ("invalid:DPD", 1, [("votes:DPD", 3, 4)]),
        ("kpps:dpt:L", 4, [("kpps:dpt:L", 3, 4)]),
        ("kpps:dpt:P", 1, [("kpps:dpt:P", 0, 1)]),
        ("kpps:dpk:L", 1, [("kpps:dpk:L", 0, 1)]),
        ("kpps:disabled:L", 2, [("kpps:disabled:L", 3, 2)]),
        ("kpps:disabled:P", 1, [("kpps:disabled:P", 0, 1)]),
    ],
)
def test_every_figure_that_is_off_is_a_difference_of_its_station(key, value, expected):
    lines, known = voters(3, disability=Disability.PHYSICAL)
    values = typed(balance(BOTH, lines, known, ()))
    found = balance(BOTH, lines, known, changed(values, key, value))
    wanted = [Difference(HERE, *one) for one in expected]
    assert list(found.differences) == wanted
    blockers = [Blocker(BlockerKind.DIFFERENCE, HERE, (one.key,), one) for one in wanted]
    assert list(may_close(found, ())) == blockers
    assert may_close(found, [remark(one.key) for one in wanted]) == ()


# --- closing


def test_rochester_hills_848_against_847_cannot_be_closed_without_a_remark():
    """Oakland County 2016: one paper more than voters, and notes that explained nothing."""
    lines, known = voters(847)
    values = typed(balance({HERE: ("PPWP",)}, lines, known, ()))
    values = changed(changed(values, "used:PPWP", 848), "received:PPWP", 848 + 2 - 543)
    found = balance({HERE: ("PPWP",)}, lines, known, values)
    difference = Difference(HERE, "used:PPWP", 847, 848)
    assert found.differences == (difference,)
    blocker = Blocker(BlockerKind.DIFFERENCE, HERE, ("used:PPWP",), difference)
    assert may_close(found, ()) == (blocker,)
    assert may_close(found, [remark("used:PPWP", "  ")]) == (blocker,)
    assert may_close(found, [remark("used:PPWP", station=THERE)]) == (blocker,)
    assert may_close(found, [remark("received:PPWP")]) == (blocker,)
    assert may_close(found, [remark("used:PPWP", "satu surat suara tanpa pemilih")]) == ()


def test_missing_figures_cannot_be_talked_away():
    lines, known = voters(1)
    found = balance({HERE: ("PPWP",)}, lines, known, ())
    missing = found.stations[0].missing
    blocker = Blocker(BlockerKind.FIGURES_MISSING, HERE, missing)
    assert may_close(found, [remark(key) for key in missing]) == (blocker,)


def test_people_unaccounted_for_need_a_remark():
    lines = [line(1), line(2, added_reason="putusan KPU")]
    known = attended(marked(1, Act.OUT, Act.BACK))
    found = balance({HERE: ()}, lines, known, typed(balance({HERE: ()}, lines, known, ())))
    blocker = Blocker(BlockerKind.UNACCOUNTED, HERE, (UNACCOUNTED,), people=(1, 2))
    assert may_close(found, ()) == (blocker,)
    assert may_close(found, [remark(UNACCOUNTED)]) == ()


def test_nobody_may_be_left_in_the_queue():
    lines, known = [line(1)], attended(marked(1, Act.QUEUEING))
    found = balance({HERE: ()}, lines, known, typed(balance({HERE: ()}, lines, known, ())))
    blocker = Blocker(BlockerKind.QUEUEING, HERE, people=(1,))
    assert may_close(found, [remark(UNACCOUNTED)]) == (blocker,)


def test_a_vote_off_the_roll_is_put_right_first():
    lines = [line(1, struck_reason="ganda")]
    known = attended(marked(1, Act.VOTED), marked(9, Act.VOTED), marked(3, Act.ILL))
    found = balance({HERE: CONTESTS}, lines, known, ())
    assert found.off_roll == (1, 9)
    assert may_close(found, ()) == (Blocker(BlockerKind.OFF_ROLL, None, people=(1, 9)),)


def test_an_open_conflict_stands_in_the_way_until_it_is_withdrawn_or_explained():
    lines, known = voters(1)
    twice = attended(marked(1, Act.VOTED, Act.VOTED))
    found = balance(BOTH, lines, twice, typed(balance(BOTH, lines, known, ())))
    conflicts = anomalies(twice)
    key = conflict_key(conflicts[0])
    blocker = Blocker(BlockerKind.CONFLICT, None, (key,), people=(1,))
    assert may_close(found, (), conflicts) == (blocker,)
    assert may_close(found, [remark(key, station=THERE)], conflicts) == ()
    assert found.whole.total.voted == 1


# --- laws

STATES = st.sampled_from([None, *(Act(state.value) for state in DayState if state != "not_called")])


@given(
    st.lists(
        st.tuples(
            st.sampled_from([None, 1, 2, 3, 4, 5]),
            st.sampled_from(LISTS),
            st.sampled_from([HERE, THERE]),
            st.sampled_from([MALE, FEMALE, None]),
            st.sampled_from(["", "", "ganda"]),
            st.sampled_from([None, DayState.DIED]),
        ),
        max_size=12,
    ),
    st.lists(STATES, min_size=5, max_size=5),
)
def test_listed_is_voted_and_absent_and_unaccounted_and_not_ours(rows, acts):
    lines = [
        line(person, category, station_id=station, sex=sex, struck_reason=struck, gone=gone)
        for person, category, station, sex, struck, gone in rows
    ]
    known = attended(*(marked(person, act) for person, act in enumerate(acts, 1) if act))
    found = balance(BOTH, lines, known, ())
    counts = [one for station in (*found.stations, found.whole) for one in station.lists]
    for one in (*counts, *(station.total for station in found.stations), found.whole.total):
        absent = sum(one.absent.values())
        assert one.listed == one.voted + absent + one.unaccounted + one.not_ours
        assert set(one.states) <= {*ABSENCES, *UNDER_WAY} - {DayState.VOTED}
        assert one.balances is (one.unaccounted == 0)
    everybody = [person for person, one in known.items() if one.voted]
    assert found.whole.total.voted + len(found.off_roll) == len(everybody)
    for name in ("listed", "voted", "unaccounted", "not_ours", "struck"):
        parts = [getattr(station.total, name) for station in found.stations]
        assert sum(parts) == getattr(found.whole.total, name)


def test_the_count_of_some_seats():
    lines, known = voters(2)
    assert list_count(None, seats(lines, known)).voted == 2
