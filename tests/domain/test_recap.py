"""The recapitulation: every line divides the same people, and nobody is counted twice."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rutan_desk.domain.identity import Identity
from rutan_desk.domain.lists import Category, ListPlace
from rutan_desk.domain.person import Disability, Kind, Marital, Presence, Sex
from rutan_desk.domain.readiness import readiness
from rutan_desk.domain.recap import AgeGroup, HeldAs, age_groups, held_as, home_of, recap
from rutan_desk.domain.standing import standing
from rutan_desk.domain.station import Station

TODAY = date(2024, 1, 10)
FIRST = Station(id=1, election_id=1, number="901", region="33.16.09.1009")
SECOND = Station(id=2, election_id=1, number="901", region="33.16.09.1015")
DPT, DPTB, NONE = (
    ListPlace(one, (), date(2024, 2, 7)) for one in (Category.DPT, Category.DPTB, Category.NONE)
)


@pytest.fixture(scope="module")
def judged(make_person, make_election):
    def one(place=DPT, station=FIRST, **facts):
        election = make_election()
        person = make_person(**{"sex": Sex.MALE, "region": "33.16.09.1009", **facts})
        own = standing(person, election, today=TODAY)
        return readiness(own, place, election, identity=Identity(True), station=station)

    return one


def figures(groups):
    return {key: tally.total for key, tally in groups}


def test_lists_and_sexes_are_counted_apart(judged, make_election):
    people = [
        judged(),
        judged(sex=Sex.FEMALE),
        judged(DPTB, sex=None),
        judged(NONE, station=None),
    ]
    total = recap(people, [FIRST], make_election()).total
    assert total.total == 4
    assert total.of([Category.DPT], Sex.MALE) == 1
    assert total.of([Category.DPT]) == 2
    assert total.of([Category.DPTB], None) == 1
    assert total.of(Category, Sex.MALE) == 2
    assert total.of([Category.DPT, Category.NONE], Sex.MALE, Sex.FEMALE) == 3


def test_stations_of_the_same_number_are_kept_apart_and_empty_ones_stand(judged, make_election):
    people = [judged(), judged(), judged(station=None)]
    found = recap(people, [FIRST, SECOND], make_election())
    assert figures(found.stations) == {FIRST: 2, SECOND: 0, None: 1}
    assert figures(recap([judged()], [FIRST], make_election()).stations) == {FIRST: 1}


def test_age_groups_begin_at_the_voting_age_of_the_election(make_election):
    groups = age_groups(make_election())
    assert [(one.least, one.most) for one in groups] == [
        (0, 16), (17, 21), (22, 30), (31, 40), (41, 50), (51, 60), (61, None),
    ]  # fmt: skip
    assert [one.least for one in age_groups(make_election(voting_age=25))][:3] == [0, 25, 31]


@pytest.mark.parametrize(
    ("born", "group"),
    [
        (date(2007, 2, 15), AgeGroup(0, 16)),
        (date(2007, 2, 14), AgeGroup(17, 21)),
        (date(2002, 2, 15), AgeGroup(17, 21)),
        (date(2002, 2, 14), AgeGroup(22, 30)),
        (date(1963, 2, 15), AgeGroup(51, 60)),
        (date(1963, 2, 14), AgeGroup(61, None)),
        (date(1900, 1, 1), AgeGroup(61, None)),
        (date(2030, 1, 1), AgeGroup(0, 16)),
    ],
)
def test_the_age_is_that_on_voting_day(judged, make_election, born, group):
    one = judged(birth_date=born, marital_status=Marital.MARRIED)
    found = recap([one], [], make_election())
    assert [key for key, tally in found.ages if tally.total] == [group]


def test_without_a_birth_date_there_is_a_group_only_when_it_is_needed(judged, make_election):
    found = recap([judged(birth_date=None), judged()], [], make_election())
    assert found.ages[-1][0] is None
    assert found.ages[-1][1].total == 1
    assert None not in figures(recap([judged()], [], make_election()).ages)


def test_every_code_of_disability_has_its_line(judged, make_election):
    people = [judged(disability=Disability.SIGHT), judged()]
    found = recap(people, [], make_election()).disabilities
    assert [key for key, _ in found] == ["1", "2", "3", "4", "5", "6", ""]
    assert figures(found)["6"] == figures(found)[""] == 1


@pytest.mark.parametrize(
    ("facts", "held"),
    [
        ({"register_class": "A.III"}, HeldAs.DETAINEE),
        ({"register_class": " b.i"}, HeldAs.CONVICT),
        ({"register_class": "B.I", "kind": Kind.STAFF}, HeldAs.STAFF),
        ({"register_class": "C"}, HeldAs.UNKNOWN),
        ({"register_class": None}, HeldAs.UNKNOWN),
    ],
)
def test_the_register_says_who_is_detained(make_person, facts, held):
    assert held_as(make_person(**facts)) is held


@pytest.mark.parametrize(
    ("region", "home"),
    [("33.16.09.1009", "33.16"), ("33.16", "33.16"), ("33", "33"), (None, ""), ("", "")],
)
def test_a_home_is_a_regency_or_what_is_known(make_person, region, home):
    assert home_of(make_person(region=region)) == home


def test_homes_and_kinds_stand_only_where_somebody_is(judged, make_election):
    people = [judged(region=None, register_class="B.I"), judged(region="35.22.01"), judged()]
    found = recap(people, [], make_election())
    assert [key for key, _ in found.homes] == ["33.16", "35.22", ""]
    assert [key for key, _ in found.held] == [HeldAs.CONVICT, HeldAs.UNKNOWN]


def test_the_barred_are_in_no_count_but_said_when_a_list_holds_them(judged, make_election):
    gone = {"presence": Presence.DIED, "left_on": date(2024, 1, 2)}
    people = [judged(), judged(**gone), judged(NONE, **gone)]
    found = recap(people, [FIRST], make_election())
    assert (found.total.total, found.inactive) == (1, 1)


@given(
    facts=st.lists(
        st.fixed_dictionaries(
            {
                "place": st.sampled_from([DPT, DPTB, NONE]),
                "station": st.sampled_from([FIRST, SECOND, None]),
                "sex": st.sampled_from([*Sex, None]),
                "birth_date": st.none() | st.dates(date(1900, 1, 1), date(2024, 1, 1)),
                "marital_status": st.sampled_from([*Marital, None]),
                "disability": st.sampled_from([*Disability, None]),
                "register_class": st.sampled_from(["A.I", "B.IIa", "C", None]),
                "region": st.sampled_from(["33.16.09.1009", "35.22", "33", None]),
            }
        ),
        max_size=8,
    )
)
def test_every_line_sums_up_to_the_same_people(judged, make_election, facts):
    people = [judged(**one) for one in facts]
    found = recap(people, [FIRST, SECOND], make_election())
    assert found.total.total == sum(one.voter for one in people)
    for groups in (found.stations, found.ages, found.disabilities, found.held, found.homes):
        for cell, count in found.total.counts.items():
            assert sum(tally.counts.get(cell, 0) for _, tally in groups) == count
        assert sum(figures(groups).values()) == found.total.total
