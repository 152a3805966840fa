"""The quarterly pack: each change is told once, and the sums agree (T11)."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rutan_desk.domain.ktp_el import KtpEl, Recording
from rutan_desk.domain.movement import Revocation, RevokedRight
from rutan_desk.domain.pdpb import GONE, JOINED, Cut, Group, Why, pack
from rutan_desk.domain.person import Citizenship, Kind, Marital, Presence, Service
from rutan_desk.domain.quarter import Quarter, quarter_of, read_quarter

THEN, NOW = date(2026, 9, 30), date(2026, 12, 20)
LEFT = {"left_on": date(2026, 11, 5)}


def cut(day, *people, revocations=(), ktp=()):
    return Cut(
        day=day,
        people={one.id: one for one in people},
        revocations={one.person_id: (one,) for one in revocations},
        ktp={one.person_id: one for one in ktp},
    )


def told(found):
    return [(one.group, one.why) for one in found.lines]


@pytest.fixture
def someone(make_person):
    return make_person(id=7, birth_date=date(1990, 1, 1), marital_status=Marital.NEVER)


def revoked(**details):
    facts = {"decision_number": "1", "court": "PN", "right": RevokedRight.VOTE} | details
    return Revocation(person_id=7, final_on=date(2026, 10, 10), **facts)


@pytest.mark.parametrize(
    ("was", "became", "line"),
    [
        (None, {}, (Group.CAME, Why.NOTHING)),
        ({"presence": Presence.RELEASED, **LEFT}, {}, (Group.CAME, Why.NOTHING)),
        ({}, {"presence": Presence.RELEASED, **LEFT}, (Group.LEFT, Why.RELEASED)),
        ({}, {"presence": Presence.TRANSFERRED, **LEFT}, (Group.LEFT, Why.TRANSFERRED)),
        ({}, {"presence": Presence.ESCAPED, **LEFT}, (Group.LEFT, Why.ESCAPED)),
        ({}, {"presence": Presence.DIED, **LEFT}, (Group.DIED, Why.NOTHING)),
        ({}, {"service": Service.TNI}, (Group.IN_SERVICE, Why.NOTHING)),
        ({"service": Service.POLRI}, {}, (Group.CIVILIAN, Why.NOTHING)),
        (
            {"service": Service.POLRI},
            {"service": Service.POLRI, "dismissal_decree": "SK 1"},
            (Group.CIVILIAN, Why.NOTHING),
        ),
        ({}, {"citizenship": Citizenship.WNA}, (Group.NO_VOTER, Why.FOREIGNER)),
        ({"citizenship": Citizenship.WNA}, {}, (Group.NOW_VOTER, Why.NOTHING)),
        ({}, {"birth_date": date(2012, 1, 1)}, (Group.NO_VOTER, Why.CORRECTED)),
        ({}, {"merged_into": 3}, (Group.NO_VOTER, Why.DOUBLE)),
        ({}, None, (Group.NO_VOTER, Why.MISTAKE)),
    ],
)
def test_each_change_is_told_as_what_it_is(someone, election, was, became, line):
    sides = [[] if one is None else [replace(someone, **one)] for one in (was, became)]
    found = pack(cut(THEN, *sides[0]), cut(NOW, *sides[1]), election)
    assert told(found) == [line]


@pytest.mark.parametrize(
    ("born", "married", "expected"),
    [
        (date(2009, 9, 30), Marital.NEVER, []),
        (date(2009, 10, 1), Marital.NEVER, [Group.OF_AGE]),
        (date(2009, 12, 20), Marital.NEVER, [Group.OF_AGE]),
        (date(2009, 12, 21), Marital.NEVER, []),
        (date(2009, 12, 21), Marital.MARRIED, []),
    ],
)
def test_who_turned_seventeen_between_the_two_days(someone, election, born, married, expected):
    child = replace(someone, birth_date=born, marital_status=married)
    found = pack(cut(THEN, child), cut(NOW, child), election)
    assert [one.group for one in found.lines] == expected


def test_a_wedding_makes_a_voter_too(someone, election):
    child = replace(someone, birth_date=date(2011, 1, 1))
    wed = replace(child, marital_status=Marital.MARRIED)
    assert told(pack(cut(THEN, child), cut(NOW, wed), election))[0][0] is Group.OF_AGE


def test_a_court_takes_the_right_and_the_time_gives_it_back(someone, election):
    taken = pack(cut(THEN, someone), cut(NOW, someone, revocations=[revoked()]), election)
    assert told(taken) == [(Group.REVOKED, Why.NOTHING)]
    over = revoked(until=date(2026, 12, 1))
    before = cut(date(2026, 11, 1), someone, revocations=[over])
    back = pack(before, cut(NOW, someone, revocations=[over]), election)
    assert told(back) == [(Group.RESTORED, Why.NOTHING)]
    elected = revoked(right=RevokedRight.ELECTED)
    assert told(pack(cut(THEN, someone), cut(NOW, someone, revocations=[elected]), election)) == []


def test_only_a_recording_that_is_complete_is_new(someone, election):
    sent, done = (KtpEl(person_id=7, recording=one) for one in (Recording.SENT, Recording.PRINTED))
    found = pack(cut(THEN, someone, ktp=[sent]), cut(NOW, someone, ktp=[done]), election)
    assert [(one.group, one.letter) for one in found.lines] == [(Group.RECORDED, "S")]
    assert told(pack(cut(THEN, someone, ktp=[done]), cut(NOW, someone, ktp=[done]), election)) == []
    assert told(pack(cut(THEN, someone), cut(NOW, someone, ktp=[sent]), election)) == []


def test_who_came_and_left_in_between_is_told_as_both(someone, election):
    gone = replace(someone, presence=Presence.DIED, **LEFT)
    found = pack(cut(THEN), cut(NOW, gone), election)
    assert told(found) == [(Group.CAME, Why.NOTHING), (Group.DIED, Why.NOTHING)]


def test_the_first_pack_tells_who_is_here_and_of_nobody_who_left(make_person, election):
    here = make_person(id=1)
    gone = make_person(id=2, presence=Presence.RELEASED, **LEFT)
    found = pack(None, cut(NOW, here, gone), election)
    assert [(one.group, one.person.id) for one in found.lines] == [(Group.CAME, 1)]
    assert not found.former


def test_staff_are_at_home_elsewhere(someone, election):
    staff = replace(someone, kind=Kind.STAFF)
    assert told(pack(cut(THEN), cut(NOW, staff), election)) == []


states = st.none() | st.fixed_dictionaries(
    {
        "presence": st.sampled_from(Presence),
        "citizenship": st.sampled_from(Citizenship),
        "service": st.sampled_from([None, *Service]),
        "birth_date": st.sampled_from(
            [None, date(1990, 1, 1), date(2009, 11, 1), date(2015, 1, 1)]
        ),
        "marital_status": st.sampled_from([None, *Marital]),
        "merged_into": st.sampled_from([None, 99]),
        "left_on": st.just(date(2026, 11, 5)),
    }
)


@given(st.lists(st.tuples(states, states), max_size=6))
def test_the_sums_agree_whatever_happened(make_person, election, pairs):
    was, became = (
        [make_person(id=at, **pair[side]) for at, pair in enumerate(pairs, 1) if pair[side]]
        for side in (0, 1)
    )
    found = pack(cut(THEN, *was), cut(NOW, *became), election)
    joined = sum(len(found.of(one)) for one in JOINED)
    gone = sum(len(found.of(one)) for one in GONE)
    assert len(found.before) + joined - gone == len(found.now)
    assert all(one.presence is Presence.PRESENT for one in found.now)
    assert told(pack(cut(NOW, *became), cut(NOW, *became), election)) == []


def test_quarters():
    assert [quarter_of(date(2026, month, 1)).number for month in (1, 3, 4, 9, 10, 12)] == [
        1, 1, 2, 3, 4, 4,
    ]  # fmt: skip
    assert Quarter(2026, 4).first_day == date(2026, 10, 1)
    assert Quarter(2026, 4).last_day == date(2026, 12, 31)
    assert Quarter(2028, 1).last_day == date(2028, 3, 31)
    assert Quarter(2026, 4) < Quarter(2027, 1)
    assert read_quarter(str(Quarter(2026, 4))) == Quarter(2026, 4)


@pytest.mark.parametrize("wrong", ["2026-5", "2026", "26-1", "2026-0", "0000-1", "9999-4"])
def test_anything_else_is_no_quarter(wrong):
    with pytest.raises(ValueError, match=wrong):
        read_quarter(wrong)
